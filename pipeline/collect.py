"""From a folder to files: ``inputs/<kommun>/<occasion>/<unit>/*``. Ignores what editors and file systems leave behind."""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from pipeline.config import Municipality, Occasion
from pipeline.model import Origin, Problem, Severity

_KINDS: Final[dict[str, Literal["excel", "word"]]] = {
    ".xlsx": "excel", ".xlsm": "excel", ".xls": "excel", ".docx": "word", ".docm": "word", ".doc": "word",
}  # fmt: skip
_LITTER: Final = frozenset({"thumbs.db", "desktop.ini", "ehthumbs.db"})


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read: where it is, its name in problems (POSIX, below the municipality's folder), whose folder, what kind."""

    path: Path
    name: str
    unit: str | None
    kind: Literal["excel", "word"]


def collect(municipality: Municipality, occasion: Occasion) -> tuple[tuple[Found, ...], tuple[Problem, ...]]:
    """Return the delivered files of an occasion in a stable order, and what is odd about the folder.

    Office lock files, hidden files and file system litter are ignored; a lock file gives an upplysning that somebody has the file
    open. Folders that are no unit and files of other kinds are problems; nothing is ever deleted or moved.
    """
    root = municipality.folder / occasion.id
    found: list[Found] = []
    problems: list[Problem] = []
    if not root.is_dir():
        problems.append(Problem(Severity.ERROR, "FIL5", f"Mappen {occasion.id} finns inte.",
                                "Skapa mappen och lägg en mapp för varje enhet i den.", None, Origin(occasion.id)))  # fmt: skip
        return (), tuple(problems)
    ids = {unit.id for unit in municipality.units}
    for folder in sorted(root.iterdir(), key=lambda path: _plain(path.name)):
        name = f"{occasion.id}/{_plain(folder.name)}"
        if _ignored(folder):
            continue
        if not folder.is_dir():
            problems.append(Problem(Severity.WARNING, "FIL6", "Filen ligger inte i någon enhets mapp och har inte lästs.",
                                    "Flytta den till enhetens mapp.", None, Origin(name)))  # fmt: skip
            continue
        unit = _plain(folder.name).lower()
        if unit not in ids:
            near = difflib.get_close_matches(unit, sorted(ids), 1, 0.5)
            hint = f"Menades {near[0]}? " if near else ""
            problems.append(Problem(Severity.ERROR, "FIL6", f"Mappen ”{_plain(folder.name)}” hör inte till någon enhet.",
                                    f"{hint}Byt namn på mappen, eller lägg till enheten i kommun.toml.", None, Origin(name)))  # fmt: skip
            continue
        files, wrong = _files(folder, name, unit)
        found += files
        problems += wrong
    return tuple(found), tuple(problems)


def _plain(name: str) -> str:
    """Return a file name in composed form: some file systems take å apart."""
    return unicodedata.normalize("NFC", name)


def _ignored(path: Path) -> bool:
    return path.name.startswith(".") or path.name.lower() in _LITTER or path.name == "__MACOSX"


def _files(folder: Path, name: str, unit: str) -> tuple[list[Found], list[Problem]]:
    found: list[Found] = []
    problems: list[Problem] = []
    for path in sorted(_walk(folder), key=lambda path: _plain(path.name)):
        file = f"{name}/{_plain(path.relative_to(folder).as_posix())}"
        if path.name.startswith("~$"):
            problems.append(Problem(Severity.INFO, "FIL6", "Någon har filen öppen; det som inte är sparat är inte med.",
                                    "Stäng filen och bygg igen.", unit, Origin(file)))  # fmt: skip
            continue
        kind = _KINDS.get(path.suffix.lower())
        if kind is None:
            problems.append(Problem(Severity.INFO, "FIL6", f"Filer av slaget {path.suffix or 'utan ändelse'} läses inte.",
                                    "Lämna uppgifterna i formulären.", unit, Origin(file)))  # fmt: skip
            continue
        found.append(Found(path, file, unit, kind))
    return found, problems


def _walk(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if _ignored(path):
            continue
        if path.is_dir():
            yield from _walk(path)
        elif path.is_file():
            yield path
