"""From a folder to files: ``inputs/<kommun>/<occasion>/<unit>/*``. Ignores what editors and file systems leave behind."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Final, Literal

from pipeline.config import Municipality, Occasion
from pipeline.decided import ATTACHED, LOG
from pipeline.folders import composed, is_litter, lies_inside, lock_of, within
from pipeline.model import Origin, Problem, Severity
from pipeline.private import cleared, told

_KINDS: Final[dict[str, Literal["excel", "word"]]] = {
    ".xlsx": "excel", ".xlsm": "excel", ".xls": "excel", ".docx": "word", ".docm": "word", ".doc": "word",
}  # fmt: skip
_STAMP: Final = re.compile(r"20[0-9]{6}[-_ ]?(?:[01][0-9]|2[0-3])[0-5][0-9](?![0-9])")
_INSTEAD: Final = {
    ".ods": "Excelformuläret, sparat som .xlsx", ".csv": "Excelformuläret, sparat som .xlsx",
    ".xlsb": "Excelformuläret, sparat som .xlsx", ".numbers": "Excelformuläret, sparat som .xlsx",
    ".odt": "Wordformuläret, sparat som .docx", ".rtf": "Wordformuläret, sparat som .docx",
    ".txt": "Wordformuläret, sparat som .docx", ".pages": "Wordformuläret, sparat som .docx",
    ".xltx": "Excelformuläret, sparat som .xlsx", ".xltm": "Excelformuläret, sparat som .xlsx",
    ".dotx": "Wordformuläret, sparat som .docx", ".dotm": "Wordformuläret, sparat som .docx",
    ".zip": "formulären, uppackade", ".7z": "formulären, uppackade", ".rar": "formulären, uppackade",
    ".msg": "formulären, sparade ur meddelandet", ".eml": "formulären, sparade ur meddelandet",
}  # fmt: skip
"""Kinds of file that are probably a delivery in the wrong clothes, and what should come instead."""
_SHORTCUTS: Final = frozenset(
    {".lnk", ".url", ".webloc", ".website", ".desktop", ".gsheet", ".gdoc", ".gslides", ".loop", ".fluid"}
)
"""Kinds of file that only say where something is."""
_HALF: Final = frozenset({".tmp", ".part", ".partial", ".crdownload", ".download"})
"""Kinds of file that are what came of a download or a saving that did not end."""
_COPY: Final = re.compile(
    r"(?:kopia av|copy of) .*|.* ?\(\d{1,3}\)|.* [-–] ?(?:kopia|copy)(?: ?\(\d{1,3}\))?|.*[ _-](?:kopia|copy|conflict(?:ed copy)?.*)",
    re.IGNORECASE,
)
"""What Explorer, OneDrive, Teams and Dropbox call a copy of a file."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read: where it is, its name in problems (POSIX, below the municipality's folder), whose folder, what kind.

    One that a link leads to out of the municipality's folder is not read.
    """

    path: Path
    name: str
    unit: str | None
    kind: Literal["excel", "word"]
    leads_out: bool = False


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
        if (
            is_litter(folder)
            or composed(folder.name) == LOG
            or (composed(folder.name) == ATTACHED and folder.is_dir())
        ):
            continue
        if stray := _stray(folder, name, municipality):
            problems.append(stray)
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
        files, wrong = _files(folder, name, unit, municipality.folder)
        found += files
        problems += wrong
    return tuple(found), tuple(problems)


def _stray(folder: Path, name: str, municipality: Municipality) -> Problem | None:
    """Return the problem of what stands where the units' folders should, and is none that can be read."""
    if folder.is_file():
        return Problem(Severity.WARNING, "FIL6", "Filen ligger inte i någon enhets mapp och har inte lästs.",
                       "Flytta den till enhetens mapp.", None, Origin(name))  # fmt: skip
    if not folder.is_dir():
        return _no_file(name, None)
    if not lies_inside(municipality.folder, folder):
        return Problem(Severity.ERROR, "FIL6", "Mappen är en länk ut ur kommunens mapp och har inte lästs.",
                       "Lägg en kopia av mappen här i stället för länken.", None, Origin(name))  # fmt: skip
    return None


def _order(folder: Path, municipality: Municipality) -> tuple[int, str, str]:
    name = composed(folder.name)
    return municipality.place(municipality.present(name.lower())), name, folder.name


def _files(folder: Path, name: str, unit: str, home: Path) -> tuple[list[Found], list[Problem]]:
    found: list[Found] = []
    problems: list[Problem] = []
    paths = sorted(_walk(folder), key=lambda path: (composed(path.as_posix()), path.as_posix()))
    for path in sorted(paths, key=lambda path: _is_copy(path, paths)):  # the file with the plain name first
        below = "/".join(map(composed, path.parent.relative_to(folder).parts)) or "."
        place = name if below == "." else f"{name}/{below}"
        if locked := lock_of(path):
            problems.append(open_file(f"{place}/{locked}", unit))
            continue
        file, wrong = _named(f"{place}/{composed(path.name)}", unit)
        problems += wrong
        if not path.is_file():
            problems.append(_no_file(file, unit))
            continue
        kind = _KINDS.get(path.suffix.lower())
        if kind is None:
            problems.append(_not_read(path.suffix.lower(), file, unit))
            continue
        found.append(Found(path, file, unit, kind, leads_out=not lies_inside(home, path)))
    return found, problems


def _named(file: str, unit: str) -> tuple[str, tuple[Problem, ...]]:
    """Return a file's name as it may be printed; a day with a time of day, as programs put into names, is no person."""
    answer = cleared(file)
    if not answer.kinds or not cleared(_STAMP.sub("", file)).kinds:
        return file, ()
    return answer.text, tuple(told(answer.kinds, Origin(answer.text), unit))


def is_copy(name: str) -> bool:
    """Tell whether a file is called as programs call a copy: ``bokslut (1).xlsx``, ``Kopia av bokslut.xlsx``."""
    return _COPY.fullmatch(composed(PurePath(name).stem)) is not None


def _is_copy(path: Path, others: Sequence[Path]) -> bool:
    """Tell whether a file is a copy by its name, or another's name with more behind it: ``bokslut-DATOR12.xlsx`` beside ``bokslut.xlsx``."""
    stem = composed(path.stem)
    return is_copy(path.name) or any(
        other.suffix == path.suffix
        and other.parent == path.parent
        and stem.startswith(f"{composed(other.stem)}-")
        for other in others
    )


def _no_file(file: str, unit: str | None) -> Problem:
    """Return the problem of what is no file to read: a link that leads nowhere or to a folder, a device."""
    message = (
        "Här ligger ingen fil utan en länk till en mapp, en bruten länk eller liknande. Den har inte följts."
    )
    return Problem(Severity.WARNING, "FIL6", message, "Lägg filerna själva här.", unit, Origin(file))


def open_file(file: str, unit: str | None) -> Problem:
    """Return the upplysning that somebody has a file open."""
    return Problem(Severity.INFO, "FIL6", "Någon har filen öppen; det som inte är sparat är inte med.",
                   "Stäng filen och bygg igen.", unit, Origin(file))  # fmt: skip


def _not_read(suffix: str, file: str, unit: str) -> Problem:
    """Return the problem of a file of another kind: a warning when it is probably a delivery, else an upplysning."""
    if suffix in _SHORTCUTS:
        message = "Filen är bara en genväg till ett dokument som ligger någon annanstans."
        hint = "Öppna genvägen, hämta hem dokumentet som .xlsx eller .docx och lägg det här."
        return Problem(Severity.WARNING, "FIL6", message, hint, unit, Origin(file))
    if suffix in _HALF:
        message = "Filen är rester av en hämtning eller ett sparande som inte blev klart."
        return Problem(
            Severity.WARNING, "FIL6", message, "Hämta filen på nytt, och ta bort den här.", unit, Origin(file)
        )
    message = f"Filer av slaget {suffix} läses inte." if suffix else "Filer utan filändelse läses inte."
    instead = _INSTEAD.get(suffix)
    if instead:
        return Problem(Severity.WARNING, "FIL6", message, f"Lämna {instead}.", unit, Origin(file))
    return Problem(Severity.INFO, "FIL6", message, "Lämna uppgifterna i formulären.", unit, Origin(file))


def _walk(folder: Path) -> Iterator[Path]:
    """Yield what is below a folder but folders, lock files among it; links to folders are not followed, they may lead in a ring."""
    for path in folder.iterdir():
        if is_litter(path) and not lock_of(path):
            continue
        if path.is_dir() and not path.is_symlink():
            yield from _walk(path)
        else:
            yield path
