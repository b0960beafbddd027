"""Mails as Outlook saves them (.msg): a compound file (MS-CFB) with the properties of MS-OXMSG, written for the tests."""

from __future__ import annotations

import datetime as dt
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

_SECTOR: Final = 512
_MINI: Final = 64
_SMALL: Final = 4096
_END: Final = 0xFFFFFFFE
_FREE: Final = 0xFFFFFFFF
_FAT: Final = 0xFFFFFFFD
Tree = Mapping[str, "bytes | Tree"]


@dataclass
class _Entry:
    name: str
    kind: int
    data: bytes = b""
    right: int = _FREE
    child: int = _FREE
    start: int = _END


def compound(tree: Tree, *, shared: bool = False) -> bytes:
    """Return folders and streams as a compound file, the entries of a folder in one long chain; ``shared`` stores equal streams once."""
    places: dict[bytes, int] = {}
    entries = [_Entry("Root Entry", 5)]
    _add(entries, 0, tree)
    sectors: list[bytes] = []
    chain: list[int] = []
    mini, minis = b"", list[int]()

    def stored(data: bytes) -> int:
        first = len(sectors)
        parts = [data[at : at + _SECTOR].ljust(_SECTOR, b"\0") for at in range(0, len(data), _SECTOR)]
        sectors.extend(parts)
        chain.extend([*range(first + 1, first + len(parts)), _END])
        return first

    for entry in entries[1:]:
        if entry.kind == 2 and len(entry.data) >= _SMALL:
            entry.start = places[entry.data] if shared and entry.data in places else stored(entry.data)
            places[entry.data] = entry.start
        elif entry.data:
            entry.start, count = len(minis), -(-len(entry.data) // _MINI)
            mini += entry.data.ljust(count * _MINI, b"\0")
            minis += [*range(entry.start + 1, entry.start + count), _END]
    if mini:
        entries[0].data, entries[0].start = mini, stored(mini)
    minifat = (
        stored(struct.pack(f"<{len(minis)}I", *minis).ljust(-(-len(minis) * 4 // _SECTOR) * _SECTOR, b"\xff"))
        if minis
        else _END
    )
    directory = stored(b"".join(map(_directory, entries)))
    count = 1
    while (len(chain) + count) * 4 > count * _SECTOR:
        count += 1
    first = len(sectors)
    fat = [*chain, *[_FAT] * count]
    data = struct.pack(f"<{len(fat)}I", *fat).ljust(count * _SECTOR, b"\xff")
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack(
        "<HHHHH6xIIIIIIIIII",
        0x3E,
        3,
        0xFFFE,
        9,
        6,
        0,
        count,
        directory,
        0,
        _SMALL,
        minifat,
        -(-len(minis) * 4 // _SECTOR),
        _END,
        0,
        first,
    )
    head += struct.pack("<108I", *range(first + 1, first + count), *[_FREE] * (109 - count))
    return head + b"".join(sectors) + data


def _add(entries: list[_Entry], parent: int, tree: Tree) -> None:
    last = None
    for name, value in sorted(tree.items(), key=lambda one: (len(one[0]), one[0].upper())):
        number = len(entries)
        entries.append(_Entry(name, 2, value) if isinstance(value, bytes) else _Entry(name, 1))
        if last is None:
            entries[parent].child = number
        else:
            entries[last].right = number
        last = number
        if not isinstance(value, bytes):
            _add(entries, number, value)


def _directory(entry: _Entry) -> bytes:
    name = entry.name.encode("utf-16-le") + b"\0\0"
    return (
        name.ljust(64, b"\0")
        + struct.pack("<HBBIII", len(name), entry.kind, 1, _FREE, entry.right, entry.child)
        + bytes(36)
        + struct.pack("<II4x", entry.start, len(entry.data))
    )


def _properties(head: int, sent: dt.datetime | None = None, *, hidden: bool = False) -> bytes:
    data = bytes(head)
    if sent:
        ticks = int((sent - dt.datetime(1601, 1, 1, tzinfo=dt.UTC)).total_seconds()) * 10**7
        data += struct.pack("<HHIQ", 0x0040, 0x0039, 6, ticks)
    if hidden:
        data += struct.pack("<HHIQ", 0x000B, 0x7FFE, 6, 1)
    return data


def _text(words: str) -> bytes:
    return words.encode("utf-16-le")


def tree(
    attached: Mapping[str, bytes | Tree],
    *,
    sender: str = "sekr@lindhult.example",
    day: int = 10,
    words: str = "",
    head: int = 32,
    pictures: Mapping[str, bytes] | None = None,
) -> Tree:
    """Return a mail as folders and streams; what is attached is a file's bytes, or another mail's tree (made with ``head=24``)."""
    found: dict[str, bytes | Tree] = {
        "__properties_version1.0": _properties(head, dt.datetime(2026, 2, day, 8, 30, tzinfo=dt.UTC)),
        "__substg1.0_0C1F001F": _text("/O=KOMMUN/CN=SEKR"),
        "__substg1.0_5D01001F": _text(sender),
        "__substg1.0_1000001F": _text(words),
    }
    every = [
        *((name, data, False) for name, data in attached.items()),
        *((name, data, True) for name, data in (pictures or {}).items()),
    ]
    for number, (name, data, hidden) in enumerate(every):
        kind = "0102" if isinstance(data, bytes) else "000D"
        found[f"__attach_version1.0_#{number:08X}"] = {
            "__properties_version1.0": _properties(8, hidden=hidden),
            "__substg1.0_3707001F": _text(name),
            f"__substg1.0_3701{kind}": data,
        }
    return found
