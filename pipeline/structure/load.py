"""``struktur.xlsx``, or the same four sheets as CSV in ``struktur/``, -> :class:`Structure`, with every fault of writing at its cell."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, TypeVar, get_args

from pipeline.config import Municipality
from pipeline.folders import composed, contents, files_of
from pipeline.formula import Formula
from pipeline.model import Origin, Problem, Severity
from pipeline.read.archive import why_gone
from pipeline.read.grid import Entries, Entry, table, workbook
from pipeline.read.unreadable import EXCEL as UNREADABLE
from pipeline.structure.meanings import column_meaning, row_meaning
from pipeline.structure.parse import parse
from pipeline.structure.titles import HELP
from pipeline.structure.tokens import Fault
from pipeline.tables import STANDARD, Col, GroupMode, Kind, Line, Meaning, Place, Structure, Table, TypedIn
from pipeline.toml_reader import meant

WORKBOOK: Final = "struktur.xlsx"
_BESIDE: Final = "FIL10"  # notes beside the cells: the municipality's own, to itself
FOLDER: Final = "struktur"
SHEETS: Final[Mapping[str, tuple[str, ...]]] = {sheet: tuple(titles) for sheet, titles in HELP.items()}
"""The sheets and the titles of their columns."""
_ID: Final = re.compile(r"[A-Za-zÅÄÖåäö0-9_][A-Za-zÅÄÖåäö0-9_.-]*")
_YES: Final = {"ja": True, "nej": False}
_SIGNS: Final = {"+": "+", "-": "-", "−": "-", "–": "-", "±": "±"}
_TYPED: Final = "skrivet"
_DECIMALS: Final = 3
_YEARS: Final = (1900, 2200)
T = TypeVar("T")
Files = tuple[tuple[str, str], ...]
Loaded = tuple[Structure, tuple[Problem, ...]]


def load(municipality: Municipality) -> Loaded:
    """Return a municipality's structure, empty when it has written none.

    Problems: STR1 (an unknown word, with the nearest), STR4 (a formula that cannot be read), CELL9 (an id twice), FIL1–FIL6 (the files).
    """
    found, files, problems = _sheets(municipality.folder, municipality.public)
    reading = _Reading(list(problems))
    tables = reading.tables(found)
    sections = tuple(place for entry in found.get("Avsnitt", ()) if (place := reading.place(entry)))
    if not files:
        return STANDARD, tuple(reading.problems)
    digest = hashlib.sha256("".join(f"{name}:{mark}\n" for name, mark in files).encode()).hexdigest()
    structure = Structure(tables=tables, sections=sections, digest=digest, files=files)
    return structure, tuple(reading.problems)


def _sheets(
    folder: Path, public: Collection[str]
) -> tuple[Mapping[str, Entries], Files, tuple[Problem, ...]]:
    """Return the lines of the four sheets, the files that they were read from, each with its sha256, and what is wrong with these."""
    book, files = folder / WORKBOOK, files_of(folder / FOLDER, ".csv")
    if book.is_file() and files:
        message = f"Både {WORKBOOK} och mappen {FOLDER} finns."
        hint = "Behåll den ena. Ingen av dem har lästs."
        return {}, (), (Problem(Severity.ERROR, "STR1", message, hint, None, Origin(WORKBOOK)),)
    if book.is_file():
        try:
            data = contents(book, folder)
        except OSError as error:
            return {}, (), (_gone(error, WORKBOOK),)
        found, wrong = workbook(data, WORKBOOK, SHEETS, public)
        problems = tuple(one for one in wrong if one.code != _BESIDE)
        return found, (_file(WORKBOOK, data),), problems
    found, problems, read = {}, (), []
    titles = {sheet.casefold(): sheet for sheet in SHEETS}
    for path in files:
        name = f"{FOLDER}/{composed(path.name)}"
        try:
            data = contents(path, folder)
        except OSError as error:
            problems = (*problems, _gone(error, name))
            continue
        sheet = titles.get(path.stem.casefold())
        read.append(_file(name, data))
        if sheet is None:
            message = "Filen hör inte till strukturen och har inte lästs."
            hint = f"Filerna heter {', '.join(f'{each}.csv' for each in titles)}."
            problems = (*problems, Problem(Severity.ERROR, "STR1", message, hint, None, Origin(name)))
            continue
        found[sheet], wrong_lines = table(data, name, SHEETS[sheet], public)
        problems = (*problems, *wrong_lines)
    return found, tuple(read), problems


def _file(name: str, data: bytes) -> tuple[str, str]:
    return name, hashlib.sha256(data).hexdigest()


def _gone(error: OSError, name: str) -> Problem:
    """Return the problem of a file that cannot be fetched."""
    return Problem(Severity.ERROR, *UNREADABLE[why_gone(error)], None, Origin(name))


def split(text: str) -> tuple[str, ...]:
    """Return the words of a cell that lists some with comma."""
    return tuple(word for part in text.split(",") if (word := part.strip()))


@dataclass(frozen=True, slots=True)
class _Cells:
    """The cells of one line as they are read; what is wrong is told once, at its cell."""

    entry: Entry
    told: Callable[[Origin, str, str, str], None]

    def wrong(self, title: str, message: str, hint: str = "", code: str = "STR1") -> None:
        self.told(self.entry.at(title), message, hint, code)

    def word(self, title: str, known: Mapping[str, T], default: T) -> T:
        """Return what a cell chooses among words."""
        said = self.entry.text(title).strip()
        if not said:
            return default
        if said.casefold() in known:
            return known[said.casefold()]
        self.wrong(title, f"”{said}” är inte ett val i kolumnen {title}.", _nearest(said, known))
        return default

    def whole(self, title: str, least: int, most: int) -> int | None:
        """Return a whole number within limits, None when the cell is empty or holds something else."""
        said = self.entry.text(title).strip()
        if not said:
            return None
        if said.isascii() and said.isdigit() and least <= int(said) <= most:
            return int(said)
        self.wrong(title, f"”{said}” är inte ett heltal mellan {least} och {most}.", "Rätta cellen.")
        return None

    def formula(self, title: str) -> Formula | None:
        """Return a formula, None when the cell is empty or cannot be read as one."""
        said = self.entry.text(title).strip()
        read = parse(said) if said else None
        if isinstance(read, Fault):
            self.wrong(title, read.message, read.hint, "STR4")
            return None
        return read

    def meaning(self, read: Callable[[str, str], Meaning | Fault], table: str) -> Meaning | None:
        """Return what the line means, None when nothing is said or it is not known."""
        said = self.entry.text("Betyder").strip()
        meaning = read(said, table) if said else None
        if isinstance(meaning, Fault):
            self.wrong("Betyder", meaning.message, meaning.hint)
            return None
        return meaning

    def places(self) -> dict[str, Origin]:
        """Return the addresses of the cells by their titles."""
        return {title: said.origin for title, said in self.entry.cells.items()}

    def text(self, title: str) -> str:
        """Return a cell's text."""
        return self.entry.text(title).strip()


def _nearest(said: str, known: Iterable[str]) -> str:
    known = list(known)
    return f"{meant(said, known)}Välj bland: {', '.join(known)}."


class _Reading:
    """The sheets being read, and what is wrong with them."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems

    def _wrong(self, origin: Origin, message: str, hint: str, code: str) -> None:
        self.problems.append(Problem(Severity.ERROR, code, message, hint, None, origin))

    def _cells(self, entry: Entry) -> _Cells:
        return _Cells(entry, self._wrong)

    def tables(self, found: Mapping[str, Entries]) -> dict[str, Table]:
        """Return every table that a line of any sheet names, those on the sheet of tables first."""
        tables: dict[str, Table] = {}
        for entry in found.get("Tabeller", ()):
            for key in self._keys(entry, "Tabell"):
                if key in tables:
                    self._wrong(
                        entry.at("Tabell"),
                        f"Tabellen {key} står på flera rader.",
                        "Ta bort den ena raden.",
                        "CELL9",
                    )
                    continue
                tables[key] = self._table(self._cells(entry), key)
        lines: dict[str, list[Line]] = {}
        columns: dict[str, list[Col]] = {}
        for entry in found.get("Rader", ()):
            for key in self._keys(entry, "Tabell"):
                self._add(lines.setdefault(key, []), self._line(self._cells(entry), key), entry, "Rad")
        for entry in found.get("Kolumner", ()):
            for key in self._keys(entry, "Tabell"):
                self._add(columns.setdefault(key, []), self._column(self._cells(entry), key), entry, "Kolumn")
        for key in (*lines, *columns):
            tables.setdefault(key, Table(id=key))
        return {
            key: replace(one, lines=tuple(lines.get(key, ())), columns=tuple(columns.get(key, ())))
            for key, one in tables.items()
        }

    def _keys(self, entry: Entry, title: str) -> tuple[str, ...]:
        keys = split(entry.text(title))
        if not keys:
            self._wrong(
                entry.origin,
                f"Raden saknar {title.lower()}.",
                f"Skriv vilken {title.lower()} raden gäller.",
                "STR1",
            )
        odd = [key for key in keys if not _ID.fullmatch(key)]
        for key in odd:
            self._wrong(
                entry.at(title),
                f"”{key}” kan inte vara ett id.",
                "Använd bokstäver, siffror och understreck.",
                "STR1",
            )
        return tuple(key for key in dict.fromkeys(keys) if key not in odd)

    def _add(self, into: list[Any], one: Line | Col | None, entry: Entry, title: str) -> None:
        if one is None:
            return
        if any(other.id == one.id and _overlap(other, one) for other in into):
            self._wrong(
                entry.at(title),
                f"{title}en {one.id} finns redan i tabellen.",
                "Ge den ett eget id, eller ta bort den.",
                "CELL9",
            )
            return
        into.append(one)

    def _table(self, cells: _Cells, key: str) -> Table:
        groups: dict[str, GroupMode] = {mode: mode for mode in get_args(GroupMode) if mode}
        return Table(
            id=key,
            title=cells.text("Rubrik"),
            section=cells.text("Avsnitt"),
            included=cells.word("Med", _YES, default=True),
            handed_in_by=split(cells.text("Lämnas av")),
            occasions=split(cells.text("Tillfällen")),
            group=cells.word("Koncern", groups, ""),
            unit=cells.text("Enhet"),
            decimals=cells.whole("Decimaler", 0, _DECIMALS),
            typed_in=cells.word("Skrivs i", {each.value: each for each in TypedIn}, TypedIn.TKR),
            number=cells.text("Nummer"),
            footnote=cells.text("Fotnot"),
            origin=cells.entry.origin,
            places=cells.places(),
        )

    def _line(self, cells: _Cells, key: str) -> Line | None:
        own = self._keys(cells.entry, "Rad")
        if not own:
            return None
        typed = cells.text("Decimaler").casefold() == _TYPED
        return Line(
            id=own[0],
            label=cells.text("Benämning"),
            kind=cells.word("Slag", {each.value: each for each in Kind}, Kind.ROW),
            part_of=cells.text("Av"),
            meaning=cells.meaning(row_meaning, key),
            formula=cells.formula("Räkna"),
            tie=cells.formula("Stäms mot"),
            unit=cells.text("Enhet"),
            decimals=None if typed else cells.whole("Decimaler", 0, _DECIMALS),
            as_typed=typed,
            sign=cells.word("Tecken", _SIGNS, ""),  # type: ignore[arg-type]
            earlier=cells.text("Tidigare"),
            shown=cells.word("Visa", _YES, default=True),
            origin=cells.entry.origin,
            places=cells.places(),
            first=cells.whole("Från", *_YEARS),
            last=cells.whole("Till", *_YEARS),
        )

    def _column(self, cells: _Cells, key: str) -> Col | None:
        own = self._keys(cells.entry, "Kolumn")
        if not own:
            return None
        return Col(
            id=own[0],
            title=cells.text("Rubrik"),
            meaning=cells.meaning(column_meaning, key),
            formula=cells.formula("Räkna"),
            unit=cells.text("Enhet"),
            decimals=cells.whole("Decimaler", 0, _DECIMALS),
            plus=cells.word("Tecken", _SIGNS, "") == "+",
            handed_in_by=split(cells.text("Lämnas av")),
            shown=cells.word("Visa", _YES, default=True),
            origin=cells.entry.origin,
            places=cells.places(),
            first=cells.whole("Från", *_YEARS),
            last=cells.whole("Till", *_YEARS),
        )

    def place(self, entry: Entry) -> Place | None:
        """Return a section, None when the line names none."""
        cells = self._cells(entry)
        own = self._keys(entry, "Avsnitt")
        if not own:
            return None
        return Place(
            report=cells.text("Rapport"),
            id=own[0],
            title=cells.text("Rubrik"),
            under=cells.text("Under"),
            included=cells.word("Med", _YES, default=True),
            written_by=cells.text("Skrivs av"),
            words=cells.whole("Ord", 0, 100_000) or 0,
            in_short=cells.word("I kort", _YES, default=False),
            origin=entry.origin,
            places=cells.places(),
        )


def _overlap(one: Line | Col, other: Line | Col) -> bool:
    """Tell whether two lines hold in some same year."""
    first, last = _YEARS
    return (one.first or first) <= (other.last or last) and (other.first or first) <= (one.last or last)
