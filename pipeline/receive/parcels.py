"""What comes in, unpacked: files, folders, archives and mails to single files with where they came from. Nothing is written, no name is a path.

Everything is bounded: how much one file and one run may hold, how many files, and how deep archives and mails lie in each other.
"""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from pipeline.folders import composed, is_litter, lock_of
from pipeline.receive import mail, outlook
from pipeline.receive.item import Item

LARGEST: Final = 100 * 2**20  # bytes of one file
MOST_BYTES: Final = 600 * 2**20  # of all files of a run
MOST: Final = 5000  # files of a run
DEEPEST: Final = 4  # archives and mails within each other
_OFFICE: Final = (".xlsx", ".xlsm", ".docx", ".docm", ".xlsb", ".ods", ".odt", ".xltx", ".dotx")
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OUTLOOK: Final = "__properties_version1.0".encode("utf-16-le")
_ARCHIVES: Final = (b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07", b"\x1f\x8b\x08")
_ENCRYPTED: Final = 0x1


@dataclass(frozen=True, slots=True)
class Refused:
    """What was not opened, or not wholly, and why, in sentences; its bytes are empty when it is too large to be taken."""

    item: Item
    why: str

    @property
    def sentence(self) -> str:
        """Return what is said of it."""
        return f"”{self.item.shown}”: {self.why}"


@dataclass(frozen=True, slots=True)
class Unpacked:
    """The files that came in, the mails that hold words of their own, and what was not opened."""

    items: tuple[Item, ...]
    mails: tuple[Item, ...] = ()
    refused: tuple[Refused, ...] = ()


@dataclass(slots=True)
class Unpacking:
    """A run's unpacking, and how much room there is left."""

    items: list[Item] = field(default_factory=list)
    mails: list[Item] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    room: int = field(default_factory=lambda: MOST_BYTES)  # bytes that may still be unpacked
    left: int = field(default_factory=lambda: MOST)  # files that may still be opened
    full: bool = False

    def result(self) -> Unpacked:
        """Return what was found, in an order that has nothing to do with the order it came in."""
        order = sorted(self.items, key=lambda one: (one.shown, one.data))
        mails = sorted(self.mails, key=lambda one: (one.shown, one.words))
        return Unpacked(
            tuple(order),
            tuple(mails),
            tuple(sorted(self.refused, key=lambda one: (one.sentence, one.item.data))),
        )

    def refuse(self, item: Item, why: str) -> None:
        """Note what was not opened, and why."""
        self.refused.append(Refused(item, why))

    def add(self, item: Item, depth: int = 0) -> None:
        """Take a file, or what is in it. What has been unpacked is counted, also when it is an archive or a mail itself."""
        if depth and not self._has_room(item):
            return
        if depth > DEEPEST:
            self.refuse(
                item,
                f"Filen ligger mer än {DEEPEST} arkiv och mail in och har inte öppnats. Packa upp arkiven och ta emot filen för sig.",
            )
        elif item.data.startswith(b"PK") and not (
            _is_office(item.data) or item.name.lower().endswith(_OFFICE)
        ):
            self._archive(item, depth)
        elif item.data.startswith(_ARCHIVES):
            self.refuse(
                item, "Arkivet är av ett slag som inte öppnas här. Packa upp det och ta emot filerna."
            )
        elif item.data.startswith(_OLE) and (_OUTLOOK in item.data or item.name.lower().endswith(".msg")):
            self._mail(item, depth, outlook.opened)
        elif item.name.lower().endswith((".eml", ".mht")):
            self._mail(item, depth, mail.opened)
        elif depth or self._has_room(item):
            self.items.append(item)

    def _has_room(self, item: Item) -> bool:
        """Take what a file needs of the run's room, and tell whether there was enough; the first that there is none for is told."""
        if self.full:
            return False
        self.room -= len(item.data)
        self.left -= 1
        self.full = self.room < 0 or self.left < 0
        if self.full:
            self.refuse(
                replace(item, data=b""),
                f"Det som ska tas emot är för stort för en körning ({MOST} filer eller {MOST_BYTES // 2**20} MB uppackat). Den här filen och de som följer är inte mottagna; ta emot dem i mindre delar.",
            )
        return not self.full

    def _archive(self, item: Item, depth: int) -> None:
        try:
            with zipfile.ZipFile(io.BytesIO(item.data)) as archive:
                self._members(item, archive, depth)
        except Exception:  # noqa: BLE001 - a file is a boundary: whatever is wrong with it, the others are taken
            self.refuse(item, "Arkivet är skadat. Be avsändaren skicka filerna igen.")

    def _members(self, item: Item, archive: zipfile.ZipFile, depth: int) -> None:
        for member in sorted(archive.infolist(), key=lambda one: one.filename):
            parts = [
                composed(part) for part in member.filename.replace("\\", "/").split("/") if part.strip(". ")
            ]
            if (
                member.is_dir()
                or not parts
                or any(is_litter(Path(part)) or lock_of(Path(part)) for part in parts)
            ):
                continue
            inner = replace(item, name=parts[-1], way=(*item.way, item.name, *parts[:-1]), data=b"")
            if self.full:
                self.refuse(
                    item,
                    "Allt i arkivet fick inte plats i körningen. Ta emot det för sig, eller packa upp det.",
                )
                return
            if member.flag_bits & _ENCRYPTED:
                self.refuse(inner, "Filen är skyddad med lösenord. Be avsändaren skicka den utan.")
                continue
            data = self._read(archive, member, inner)
            if data is not None:
                self.add(replace(inner, data=data), depth + 1)

    def _read(self, archive: zipfile.ZipFile, member: zipfile.ZipInfo, inner: Item) -> bytes | None:
        """Return a member's bytes, whatever it says of its size; None when it is too large or broken."""
        most = min(LARGEST, self.room)
        try:
            with archive.open(member) as file:
                data = file.read(most + 1)
        except Exception:  # noqa: BLE001 - as above
            self.refuse(inner, "Filen är skadad i arkivet. Be avsändaren skicka den igen.")
            return None
        if len(data) > most:
            self.room -= len(data)  # so much was unpacked, in vain
            self.full = self.room <= 0
            self.refuse(
                inner,
                f"Filen är för stor (mer än {LARGEST // 2**20} MB uppackad, eller så får den inte plats) och har inte packats upp.",
            )
            return None
        return data

    def _mail(self, item: Item, depth: int, opened: Callable[[Item], mail.Opened]) -> None:
        try:
            read = opened(item)
        except Exception:  # noqa: BLE001 - as above
            self.refuse(
                item,
                "Filen går inte att läsa som ett mail. Spara det på nytt i Outlook, eller spara bilagorna och ta emot dem.",
            )
            return
        if read.words or read.about.pictures:
            self.mails.append(replace(read.about, data=b"", words=read.words))
        self.refused += [Refused(replace(read.about, data=b""), sentence) for sentence in read.refused]
        for inner in read.attached:
            self.add(replace(inner, words=read.words), depth + 1)


def _is_office(data: bytes) -> bool:
    """Tell whether an archive is one of Office's files, or OpenDocument's: they are taken whole, also when they are broken."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = {name.replace("\\", "/").lower() for name in archive.namelist()}
    except Exception:  # noqa: BLE001 - what cannot be opened is no archive either
        return False
    return "[content_types].xml" in names or "mimetype" in names


def unpacked(paths: Iterable[Path]) -> Unpacked:
    """Return all files that are in some files and folders, archives and mails among them."""
    unpacking = Unpacking()
    for path in sorted(dict.fromkeys(one.resolve() for one in paths)):
        for file, way in _files(path):
            item = Item(composed(file.name), b"", way)
            try:
                large = file.stat().st_size > LARGEST
                data = b"" if large else file.read_bytes()
            except OSError:
                unpacking.refuse(item, "Filen går inte att läsa från mappen. Se efter att den får läsas.")
                continue
            if large:
                unpacking.refuse(item, f"Filen är större än {LARGEST // 2**20} MB och har inte lästs.")
            else:
                unpacking.add(replace(item, data=data))
    return unpacking.result()


def _files(path: Path) -> Iterator[tuple[Path, tuple[str, ...]]]:
    """Yield the files that a path means, with the folders below it; links to folders are not followed."""
    if not path.is_dir():
        yield path, ()
        return
    for here, folders, names in os.walk(path):
        folder = Path(here)
        folders[:] = sorted(name for name in folders if not is_litter(Path(name)))
        for name in sorted(names):
            file = folder / name
            if not (is_litter(file) or lock_of(file)) and file.is_file():
                yield file, tuple(map(composed, file.parent.relative_to(path).parts))
