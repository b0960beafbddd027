"""The budget decisions of a year: ``inputs/<kommun>/budgetbeslut/<år>.xlsx``, or ``.csv`` with semicolons in UTF-8; never both.

A file boundary: whatever is wrong is a problem at its cell, and nothing that is typed vanishes without a word.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import Final

from pipeline.budget import Budget, decided_year
from pipeline.collect import open_file
from pipeline.config import Municipality, Occasion
from pipeline.folders import composed, contents, is_litter, lock_of
from pipeline.interval import digit
from pipeline.model import Delivery, Figure, Gap, Origin, Problem, Row, Severity
from pipeline.read.archive import Unreadable, why_gone
from pipeline.read.cells import Page, place
from pipeline.read.decisions_page import NotATable, book_of, located, unit_of_amounts, units_by_name
from pipeline.read.excel_sheet import SheetReader
from pipeline.read.limits import MOST_LINES
from pipeline.read.taken import taken
from pipeline.read.titles import heads
from pipeline.read.told import told, told_of_book
from pipeline.read.unreadable import EXCEL as UNREADABLE
from pipeline.schemas.budget import BUDGETBESLUT
from pipeline.schemas.choices import INVESTING, OPERATION
from pipeline.schemas.statements import RR
from pipeline.toml_reader import meant
from pipeline.units import Owner

CODES: Final[Mapping[str, str]] = {
    "BUD1": "Budgetbesluten för ett år står i två filer",
    "BUD2": "Ändringen i formuläret är inte den beslutade",
}
FOLDER: Final = "budgetbeslut"
_SUFFIXES: Final = (".xlsx", ".xlsm", ".csv")
_LEAST: Final = 3  # columns without which a page is not taken for the decisions
_TKR: Final = {"tkr": Decimal(1), "kr": Decimal("0.001"), "mnkr": Decimal(1000), "mkr": Decimal(1000)}
_TABLES: Final = {OPERATION: "drift", INVESTING: "inv"}
_ROWS: Final = tuple(row.id for row in RR if row.kind != "group" and not row.computed)


@dataclass(frozen=True, slots=True)
class Decided:
    """What was read: the lines, the file, what is wrong with it, and the mark that there is one that could be read."""

    rows: tuple[Row, ...] = ()
    deliveries: tuple[Delivery, ...] = ()
    problems: tuple[Problem, ...] = ()
    sheets: frozenset[Gap] = frozenset()


def read_decisions(municipality: Municipality, occasion: Occasion) -> Decided:
    """Return the decisions on the budget of the year that an occasion is about; those after its own date are not among them.

    Amounts are in what the title says, ``Belopp (mnkr)``, else in what the municipality's own table is typed in, else tkr. A line's unit is ``kommun`` when it is of a row of the income
    statement. Problems: FIL1, FIL2, FIL5, FIL6, CELL1–CELL6 and BUD1.
    """
    year, folder = decided_year(occasion), municipality.folder / FOLDER
    if year is None or not folder.is_dir():
        return Decided()
    paths = [path for path in sorted(folder.iterdir()) if path.is_file() and not is_litter(path)]
    open_now = [path for path in paths if lock_of(path)]
    paths = [path for path in paths if path not in open_now]
    problems = [*(open_file(f"{FOLDER}/{composed(path.name)}", None) for path in open_now), *_strange(paths)]
    own = [path for path in paths if _of_year(path, year)]
    if len(own) > 1:
        names = " och ".join(path.name for path in own)
        message = f"Budgetbesluten för {year} står i två filer: {names}. Ingen av dem har lästs."
        hint = "Ta bort den som inte gäller, så att det inte råder tvivel om vilka beslut som finns."
        problems.append(
            Problem(Severity.ERROR, "BUD1", message, hint, None, Origin(f"{FOLDER}/{own[0].name}"))
        )
    if len(own) != 1:
        return Decided(problems=tuple(problems))
    found = _File(own[0], municipality).read()
    seen = tuple(row for row in found.rows if (day := row.date("datum")) is None or day <= occasion.date)
    return replace(found, rows=seen, problems=(*problems, *found.problems))


def has_decisions(municipality: Municipality, year: int) -> bool:
    """Tell whether there is a file of the budget decisions of a year."""
    folder = municipality.folder / FOLDER
    return folder.is_dir() and any(
        path.is_file() and not is_litter(path) and _of_year(path, year) for path in folder.iterdir()
    )


def _of_year(path: Path, year: int) -> bool:
    return path.stem == str(year) and path.suffix.lower() in _SUFFIXES


def read_budget(municipality: Municipality, occasion: Occasion) -> tuple[Budget, tuple[Problem, ...]]:
    """Return the decisions as a budget without a plan, for the forms, and what is wrong with their file."""
    decided = read_decisions(municipality, occasion)
    return Budget(decided.rows, occasion.revised, {}, bool(decided.sheets)), decided.problems


def _strange(paths: Sequence[Path]) -> Iterator[Problem]:
    """Yield an upplysning for each file that is not named by a year, or is of a kind that is not read."""
    for path in paths:
        if not re.fullmatch(r"[0-9]{4}", path.stem) or path.suffix.lower() not in _SUFFIXES:
            name = composed(path.name)
            message = f"Filen {name} heter inte som ett års budgetbeslut och har inte lästs."
            hint = "Filen ska heta som året, till exempel 2025.xlsx eller 2025.csv."
            yield Problem(Severity.INFO, "FIL6", message, hint, None, Origin(f"{FOLDER}/{name}"))


class _File:
    """One file of decisions being read."""

    def __init__(self, path: Path, municipality: Municipality) -> None:
        self.path, self.municipality = path, municipality
        self.name = f"{FOLDER}/{composed(path.name)}"
        self.problems: list[Problem] = []

    def wrong(self, severity: Severity, code: str, message: str, hint: str, where: str = "") -> None:
        self.problems.append(Problem(severity, code, message, hint, None, Origin(self.name, where)))

    def read(self) -> Decided:
        try:
            data = contents(self.path, self.municipality.folder)
        except OSError as error:
            self.wrong(Severity.ERROR, *UNREADABLE[why_gone(error)])
            return Decided(problems=tuple(self.problems))
        delivery = Delivery(self.name, hashlib.sha256(data).hexdigest(), None, None, len(data))
        page = self._page(data)
        rows = self._rows(page) if page else ()
        if page and self.path.suffix.lower() == ".csv":
            head, _ = self._head(page) or (0, {})
            titles = {at: cell.text for at, cell in page.cells[head].items()}
            rows, self.problems = located(rows, self.problems, titles)
        problems = tuple(replace(problem, unit=None) for problem in self.problems)
        there = frozenset({Gap(Owner.MUNICIPALITY.value, BUDGETBESLUT.key)} if page else ())
        return Decided(rows, (replace(delivery, problems=problems),), problems, there)

    # -- the page ---------------------------------------------------------------------------------
    def _page(self, data: bytes) -> Page | None:
        """Return the page that holds the decisions; other pages with something on them are told."""
        try:
            book = book_of(self.path, data, self.municipality.public)
        except Unreadable as fault:
            self.wrong(Severity.ERROR, *UNREADABLE[fault.kind])
            return None
        except NotATable as fault:
            self.wrong(
                Severity.ERROR,
                "FIL1",
                str(fault),
                fault.hint,
            )
            return None
        pages = book.pages
        self.problems += (*taken(pages, self.name), *told_of_book(book.notices, self.name, None))
        fit = [page for page in pages if self._head(page)]
        for page in pages:
            if page.cells and page not in fit[:1]:
                message = f"Fliken ”{page.name}” har inte lästs."
                hint = "Skriv alla beslut på en flik."
                self.wrong(Severity.WARNING, "FIL6", message, hint, place(page.name, 1, 1))
        if not fit:
            titles = ", ".join(field.title for field in BUDGETBESLUT.fields)
            message = "Raden med kolumnrubriker hittades inte, och inga budgetbeslut har lästs."
            self.wrong(Severity.ERROR, "FIL5", message, f"Rubrikerna ska vara: {titles}.")
        return fit[0] if fit else None

    def _head(self, page: Page) -> tuple[int, Mapping[str, int]] | None:
        """Return the row of titles of a page and its columns by field; None when it is no page of decisions."""
        found = heads(unit_of_amounts(page)[0], BUDGETBESLUT, self.municipality.aliases)
        return found if found and len(found[1]) >= _LEAST else None

    # -- the lines --------------------------------------------------------------------------------
    def _rows(self, page: Page) -> tuple[Row, ...]:
        head, columns = self._head(page) or (0, {})
        page, unit = unit_of_amounts(page)
        page = units_by_name(page, head, columns.get("enhet", 0), self.municipality)
        reader = SheetReader(page, BUDGETBESLUT, self.name, "", "", self.municipality, MOST_LINES)
        rows = reader.rows()
        self.problems += (*reader.problems, *told(page, self.name, None, reader.explained))
        wrong = {problem.origin for problem in self.problems if problem.severity is Severity.ERROR}
        return tuple(self._judged(row, wrong, unit) for row in rows)

    def _judged(self, row: Row, told: set[Origin | None], said: str) -> Row:
        """Return a line with its unit, and its amount in tkr; what cannot be right together is told."""
        unit, whose = self.municipality.unit(row.text("enhet")), row.text("enhet")
        if unit is not None and unit.kind == "central":
            whose = Owner.MUNICIPALITY.value
        if whose:
            self._part(row, whose)
        if whose and whose != Owner.MUNICIPALITY and not row.text("avser") and row.at("avser") not in told:
            hint = "Skriv drift eller investering."
            self.wrong(Severity.ERROR, "CELL1", "”Avser” är inte ifyllt.", hint, row.at("avser").place)
        amount, factor = row.figure("belopp"), _TKR.get(said) or self._factor(row, whose)
        if amount.value is not None and factor != 1:
            amount = Figure.cell(amount.value * factor, row.at("belopp"), "tkr", half=digit(amount) * factor)
        return replace(row, unit=whose, values={**row.values, "belopp": amount})

    def _factor(self, row: Row, whose: str) -> Decimal:
        """Return what an amount is multiplied by to be tkr, by the municipality's own table that it is of."""
        of = "rr" if whose == Owner.MUNICIPALITY else _TABLES.get(row.text("avser"), "")
        table = self.municipality.structure.table(of)
        return table.typed_in.factor if table else Decimal(1)

    def _part(self, row: Row, whose: str) -> None:
        """Tell of a verksamhet, or a row of the income statement, that there is not; which projects there are the nämnder know."""
        said, unit, where = row.text("del"), self.municipality.unit(whose), row.at("del").place
        own = self.municipality.structure.table("rr")
        known = (*_ROWS, *(line.id for line in own.lines if not line.formula)) if own else _ROWS
        what = "en rad i resultaträkningen att besluta om"
        if whose != Owner.MUNICIPALITY:
            known = tuple(code for code, *_ in unit.verksamheter) if unit else ()
            what = f"en verksamhet hos {unit.called}" if unit else ""
        elif not said:
            message = "Beslutet gäller kommunen, men raden i resultaträkningen är inte ifylld."
            self.wrong(
                Severity.ERROR, "CELL1", message, "Skriv radens id, till exempel R5, eller en nämnd.", where
            )
        if said and known and row.text("avser") != INVESTING and said not in known:
            hint = f"{meant(said, known)}Välj bland {', '.join(known)}."
            self.wrong(Severity.ERROR, "CELL6", f"”{said}” är inte {what}.", hint, where)
