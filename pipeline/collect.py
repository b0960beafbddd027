"""From a folder to files: ``inputs/<kommun>/<occasion>/<unit>/*``. Ignores what editors and file systems leave behind."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from pipeline.config import Municipality, Occasion
from pipeline.folders import composed, within
from pipeline.model import Origin, Problem, Severity
from pipeline.private import cleared, told

_KINDS: Final[dict[str, Literal["excel", "word"]]] = {
    ".xlsx": "excel", ".xlsm": "excel", ".xls": "excel", ".docx": "word", ".docm": "word", ".doc": "word",
}  # fmt: skip
_STAMP: Final = re.compile(r"20[0-9]{6}[-_ ]?(?:[01][0-9]|2[0-3])[0-5][0-9](?![0-9])")
_LITTER: Final = frozenset({"thumbs.db", "desktop.ini", "ehthumbs.db"})
_INSTEAD: Final = {
    ".ods": "Excelformuläret, sparat som .xlsx", ".csv": "Excelformuläret, sparat som .xlsx",
    ".xlsb": "Excelformuläret, sparat som .xlsx", ".numbers": "Excelformuläret, sparat som .xlsx",
    ".odt": "Wordformuläret, sparat som .docx", ".rtf": "Wordformuläret, sparat som .docx",
    ".txt": "Wordformuläret, sparat som .docx", ".pages": "Wordformuläret, sparat som .docx",
    ".zip": "formulären, uppackade",
}  # fmt: skip
"""Kinds of file that are probably a delivery in the wrong clothes, and what should come instead."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read: where it is, its name in problems (POSIX, below the municipality's folder), whose folder, what kind."""

    path: Path
    name: str
    unit: str | None
    kind: Literal["excel", "word"]


def collect(municipality: Municipality, occasion: Occasion) -> tuple[tuple[Found, ...], tuple[Problem, ...]]:
    """Return the delivered files of an occasion, unit by unit in the order of kommun.toml, and what is odd about the folder.

    Office lock files, hidden files and file system litter are ignored; a lock file gives an upplysning that somebody has the file
    open. Folders that are no unit and files of other kinds are problems, empty folders are not; nothing is ever deleted or moved.
    """
    root = within(municipality.folder, occasion.id)
    found: list[Found] = []
    problems: list[Problem] = []
    if not root.is_dir():
        problems.append(Problem(Severity.ERROR, "FIL5", f"Mappen {occasion.id} finns inte.",
                                "Skapa mappen och lägg en mapp för varje enhet i den.", None, Origin(occasion.id)))  # fmt: skip
        return (), tuple(problems)
    ids = {unit.id for unit in municipality.units}
    for folder in sorted(root.iterdir(), key=lambda path: _order(path, municipality)):
        name = f"{occasion.id}/{composed(folder.name)}"
        if locked := lock_of(folder):
            problems.append(open_file(f"{occasion.id}/{locked}", None))
            continue
        if is_litter(folder):
            continue
        if not folder.is_dir():
            problems.append(Problem(Severity.WARNING, "FIL6", "Filen ligger inte i någon enhets mapp och har inte lästs.",
                                    "Flytta den till enhetens mapp.", None, Origin(name)))  # fmt: skip
            continue
        unit = municipality.present(composed(folder.name).lower())
        own = municipality.unit(unit)
        if not (own and own.active(occasion)) and not any(_walk(folder)):
            continue  # made for a unit that was not to be: nothing in it waits to be read
        if unit not in ids:
            near = difflib.get_close_matches(unit, sorted(ids), 1, 0.5)
            hint = f"Menades {near[0]}? " if near else ""
            problems.append(Problem(Severity.ERROR, "FIL6", f"Mappen ”{composed(folder.name)}” hör inte till någon enhet.",
                                    f"{hint}Byt namn på mappen, eller lägg till enheten i kommun.toml.", None, Origin(name)))  # fmt: skip
            continue
        if own and not own.active(occasion):
            problems.append(Problem(Severity.ERROR, "FIL6", f"Enheten {own.name} finns inte under tillfällets period och mappen har inte lästs.",
                                    "Ta bort mappen, eller rätta enhetens fran eller till i kommun.toml.", unit, Origin(name)))  # fmt: skip
            continue
        files, wrong = _files(folder, name, unit)
        found += files
        problems += wrong
    return tuple(found), tuple(problems)


def _order(folder: Path, municipality: Municipality) -> tuple[int, str, str]:
    name = composed(folder.name)
    return municipality.place(municipality.present(name.lower())), name, folder.name


def is_litter(path: Path) -> bool:
    """Tell whether a file or folder is what editors and file systems leave behind."""
    return path.name.startswith(".") or path.name.lower() in _LITTER or path.name == "__MACOSX"


def _files(folder: Path, name: str, unit: str) -> tuple[list[Found], list[Problem]]:
    found: list[Found] = []
    problems: list[Problem] = []
    for path in sorted(_walk(folder), key=lambda path: (composed(path.as_posix()), path.as_posix())):
        below = composed(path.parent.relative_to(folder).as_posix())
        place = name if below == "." else f"{name}/{below}"
        if locked := lock_of(path):
            problems.append(open_file(f"{place}/{locked}", unit))
            continue
        file, wrong = _named(f"{place}/{composed(path.name)}", unit)
        problems += wrong
        kind = _KINDS.get(path.suffix.lower())
        if kind is None:
            problems.append(_not_read(path.suffix.lower(), file, unit))
            continue
        found.append(Found(path, file, unit, kind))
    return found, problems


def _named(file: str, unit: str) -> tuple[str, tuple[Problem, ...]]:
    """Return a file's name as it may be printed; a day with a time of day, as programs put into names, is no person."""
    answer = cleared(file)
    if not answer.kinds or not cleared(_STAMP.sub("", file)).kinds:
        return file, ()
    return answer.text, tuple(told(answer.kinds, Origin(answer.text), unit))


def lock_of(path: Path) -> str:
    """Return the name of an editor's lock file (Word and Excel, LibreOffice), empty when it is none."""
    name = composed(path.name)
    return name if name.startswith("~$") or (name.startswith(".~lock.") and name.endswith("#")) else ""


def open_file(file: str, unit: str | None) -> Problem:
    """Return the upplysning that somebody has a file open."""
    return Problem(Severity.INFO, "FIL6", "Någon har filen öppen; det som inte är sparat är inte med.",
                   "Stäng filen och bygg igen.", unit, Origin(file))  # fmt: skip


def _not_read(suffix: str, file: str, unit: str) -> Problem:
    """Return the problem of a file of another kind: a warning when it is probably a delivery, else an upplysning."""
    message = f"Filer av slaget {suffix} läses inte." if suffix else "Filer utan filändelse läses inte."
    instead = _INSTEAD.get(suffix)
    if instead:
        return Problem(Severity.WARNING, "FIL6", message, f"Lämna {instead}.", unit, Origin(file))
    return Problem(Severity.INFO, "FIL6", message, "Lämna uppgifterna i formulären.", unit, Origin(file))


def _walk(folder: Path) -> Iterator[Path]:
    """Yield the files below a folder, lock files among them; links to folders are not followed, they may lead in a ring."""
    for path in folder.iterdir():
        if is_litter(path) and not lock_of(path):
            continue
        if path.is_dir():
            if not path.is_symlink():
                yield from _walk(path)
        elif path.is_file():
            yield path
