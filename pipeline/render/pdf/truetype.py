"""Merges subsets of one TrueType font, whose used glyphs kept their numbers, into the subset that holds them all."""

from __future__ import annotations

import struct
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

KEPT: Final = ("cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep")
_MAGIC: Final = 0xB1B0AFBA
_HEAD_BOUNDS: Final = slice(36, 44)


# flags of a component of a composite glyph
_WORDS: Final = 0x0001
_SCALE: Final = 0x0008
_MORE: Final = 0x0020
_TWO_SCALES: Final = 0x0040
_MATRIX: Final = 0x0080


@dataclass(frozen=True, slots=True)
class _Subset:
    """One subset, read: its tables, and for every glyph outline and metrics."""

    tables: Mapping[str, bytes]
    outlines: Sequence[bytes]
    metrics: Sequence[tuple[int, int]]


def merge(files: Sequence[bytes], used: Sequence[Collection[int]]) -> bytes:
    """Return one font file with the glyphs of all, given which glyphs of each file are used by their number.

    A used glyph keeps its number. Glyphs that are only components of others have numbers of each subset's own; they get
    new ones after the last used.
    """
    subsets = [_read(file) for file in files]
    merged = _Merged(1 + max(max(numbers, default=0) for numbers in used))
    for subset, numbers in zip(subsets, used, strict=True):
        for number in (0, *sorted(numbers)):
            merged.add(subset, number, numbers)
    count = len(merged.outlines)
    tables = {name: data for name, data in subsets[0].tables.items() if name in KEPT}
    tables["glyf"], tables["loca"] = _outlines(merged.outlines)
    tables["hmtx"] = b"".join(struct.pack(">Hh", *pair) for pair in merged.metrics)
    tables["maxp"] = _maxima(subsets, count)
    tables["head"] = _head(subsets)
    hhea = subsets[0].tables["hhea"]
    tables["hhea"] = hhea[:34] + struct.pack(">H", count) + hhea[36:]
    return _assemble(tables)


class _Merged:
    """The glyphs gathered so far: the used ones by number, then components."""

    def __init__(self, count: int) -> None:
        self.outlines = [b""] * count
        self.metrics = [(0, 0)] * count
        self.placed: set[int] = set()
        self.components: dict[tuple[bytes, tuple[int, int]], int] = {}

    def add(self, subset: _Subset, number: int, used: Collection[int]) -> int:
        """Add a glyph of a subset unless it is there; return its number in the merged font."""
        if number in self.placed and (number in used or number == 0):
            return number
        outline = self._relocated(subset, subset.outlines[number], used)
        if number in used or number == 0:
            self.placed.add(number)
            self.outlines[number], self.metrics[number] = outline, subset.metrics[number]
            return number
        key = (outline, subset.metrics[number])
        if key not in self.components:
            self.components[key] = len(self.outlines)
            self.outlines.append(outline)
            self.metrics.append(subset.metrics[number])
        return self.components[key]

    def _relocated(self, subset: _Subset, outline: bytes, used: Collection[int]) -> bytes:
        """Return an outline whose components, if it is made of any, have their merged numbers."""
        if not outline or struct.unpack_from(">h", outline)[0] >= 0:
            return outline
        data, place, more = bytearray(outline), 10, True
        while more:
            flags, number = struct.unpack_from(">HH", data, place)
            struct.pack_into(">H", data, place + 2, self.add(subset, number, used))
            place += 4 + (4 if flags & _WORDS else 2)
            place += 2 if flags & _SCALE else 4 if flags & _TWO_SCALES else 8 if flags & _MATRIX else 0
            more = bool(flags & _MORE)
        return bytes(data)


def _read(file: bytes) -> _Subset:
    count = struct.unpack_from(">H", file, 4)[0]
    tables = {}
    for index in range(count):
        name, _, start, length = struct.unpack_from(">4sLLL", file, 12 + 16 * index)
        tables[name.decode("latin-1")] = file[start : start + length]
    glyphs = struct.unpack_from(">H", tables["maxp"], 4)[0]
    places = _places(tables, glyphs)
    glyf = tables["glyf"]
    return _Subset(tables, [glyf[places[n] : places[n + 1]] for n in range(glyphs)], _metrics(tables, glyphs))


def _places(tables: Mapping[str, bytes], glyphs: int) -> list[int]:
    if struct.unpack_from(">h", tables["head"], 50)[0]:
        return list(struct.unpack_from(f">{glyphs + 1}L", tables["loca"]))
    return [2 * half for half in struct.unpack_from(f">{glyphs + 1}H", tables["loca"])]


def _metrics(tables: Mapping[str, bytes], glyphs: int) -> list[tuple[int, int]]:
    """Return advance and left side bearing of every glyph; the last advance holds for all glyphs after it."""
    long = struct.unpack_from(">H", tables["hhea"], 34)[0]
    flat = struct.unpack_from(">" + "Hh" * long, tables["hmtx"])
    found = list(zip(flat[::2], flat[1::2], strict=True))
    bearings = struct.unpack_from(f">{glyphs - long}h", tables["hmtx"], 4 * long)
    return found + [(found[-1][0], bearing) for bearing in bearings]


def _outlines(outlines: Sequence[bytes]) -> tuple[bytes, bytes]:
    places, parts, length = [0], [], 0
    for outline in outlines:
        padded = outline + b"\0" * (-len(outline) % 4)
        parts.append(padded)
        length += len(padded)
        places.append(length)
    return b"".join(parts), struct.pack(f">{len(places)}L", *places)


def _maxima(subsets: Sequence[_Subset], count: int) -> bytes:
    first = subsets[0].tables["maxp"]
    width = (len(first) - 6) // 2
    rows = [struct.unpack_from(f">{width}H", subset.tables["maxp"], 6) for subset in subsets]
    return first[:4] + struct.pack(f">H{width}H", count, *(max(column) for column in zip(*rows, strict=True)))


def _head(subsets: Sequence[_Subset]) -> bytes:
    rows = [struct.unpack(">4h", subset.tables["head"][_HEAD_BOUNDS]) for subset in subsets]
    left, low, right, high = zip(*rows, strict=True)
    bounds = struct.pack(">4h", min(left), min(low), max(right), max(high))
    head = subsets[0].tables["head"]
    return head[:8] + bytes(4) + head[12:36] + bounds + head[44:50] + struct.pack(">h", 1) + head[52:]


def _assemble(tables: Mapping[str, bytes]) -> bytes:
    names = sorted(tables)
    power = 1 << (len(names).bit_length() - 1)
    start = 12 + 16 * len(names)
    header = struct.pack(
        ">LHHHH", 0x00010000, len(names), 16 * power, power.bit_length() - 1, 16 * (len(names) - power)
    )
    body = b""
    for name in names:
        data = tables[name]
        header += struct.pack(">4sLLL", name.encode("latin-1"), _checksum(data), start + len(body), len(data))
        body += data + b"\0" * (-len(data) % 4)
    whole = bytearray(header + body)
    place = start + sum(len(tables[name]) + -len(tables[name]) % 4 for name in names if name < "head")
    struct.pack_into(">L", whole, place + 8, (_MAGIC - _checksum(bytes(whole))) & 0xFFFFFFFF)
    return bytes(whole)


def _checksum(data: bytes) -> int:
    padded = data + b"\0" * (-len(data) % 4)
    words: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}L", padded)
    return sum(words) & 0xFFFFFFFF
