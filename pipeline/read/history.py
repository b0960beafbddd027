"""``published/*.xlsx``: earlier values filled in as they were printed then, each under the occasion that its column names.

A workbook may hold several occasions. Each value is turned into tkr where its column is of another unit of money, and is known to half of the
last digit that was printed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Final

from pipeline.config import Municipality
from pipeline.folders import composed, contents, files_of, within
from pipeline.interval import digit
from pipeline.model import Figure, Origin, Problem, Published, Severity, State
from pipeline.read.archive import Unreadable, why_gone
from pipeline.read.cells import Cell, Page, place
from pipeline.read.taken import taken
from pipeline.read.titles import plain
from pipeline.read.told import told, told_of_book
from pipeline.read.unreadable import EXCEL as UNREADABLE
from pipeline.read.values import Wanted, typed
from pipeline.read.xlsx import open_book
from pipeline.schemas.base import Type
from pipeline.schemas.history import COLUMN, DECIMALS, FIRST, LABEL, MONEY, OCCASION, ROW, TABLE, UNIT
from pipeline.schemas.published import TKR, published_table
from pipeline.toml_reader import meant

_SEARCHED: Final = 15  # rows above the values
_FACTOR: Final = {"kr": Decimal("0.001"), "tkr": Decimal(1), "mnkr": Decimal(1000)}
_MOST: Final = 3  # decimals
CODES: Final[Mapping[str, str]] = {"FIL9": "Publicerade värden för ett tillfälle finns i två filer"}
Books = dict[str, dict[str, Published]]
"""Values by occasion and key."""


def read_history(municipality: Municipality) -> tuple[Books, tuple[Problem, ...]]:
    """Return the values of all workbooks in ``published``, by occasion and key, each with its cell as origin, and faults at their cells.

    Problems: FIL1 and FIL2 (cannot be read), FIL5 (nothing in it is a history), FIL6 (a sheet that is not read), CELL1–CELL4 (a value
    without id or occasion, or that is no number), CELL6 (unit), CELL7 (decimals) and CELL9 (twice).
    """
    found: Books = {}
    problems: list[Problem] = []
    folder = within(municipality.folder, "published")
    for path in files_of(folder, ".xlsx"):
        name = f"published/{composed(path.name)}"
        try:
            book = open_book(contents(path, municipality.folder), municipality.public)
        except OSError as error:
            problems.append(Problem(Severity.ERROR, *UNREADABLE[why_gone(error)], None, Origin(name)))
            continue
        except Unreadable as fault:
            problems.append(Problem(Severity.ERROR, *UNREADABLE[fault.kind], None, Origin(name)))
            continue
        problems += (*taken(book.pages, name), *told_of_book(book.notices, name, None))
        problems += (one for page in book.pages for one in told(page, name, None))
        reading = _Reading(name, found, problems)
        for page in book.pages:
            reading.page(page)
        if not reading.tables:
            hint = "Gör filen med kommunrapport forms --history, eller ta bort den ur mappen published."
            problems.append(
                Problem(
                    Severity.ERROR, "FIL5", "Filen har ingen flik med historik.", hint, None, Origin(name)
                )
            )
    problems += _unused(found, municipality)
    for occasion, values in found.items():
        found[occasion], odd = fitting(values)
        problems += odd
    return found, tuple(problems)


def _unused(found: Books, municipality: Municipality) -> Iterator[Problem]:
    """Yield a warning for an occasion that no occasion compares with, and for rows that a standard table does not have."""
    read = dict.fromkeys(key for one in municipality.occasions for key in (*one.published, one.id))
    for occasion, values in found.items():
        first = next(iter(values.values()), None)
        if first is not None and occasion not in read:
            message = f"Inget tillfälle jämför med ”{occasion}”; det som står under det används inte."
            hint = f"{meant(occasion, read)}Rätta kolumnens tillfälle, eller ange det i kommun.toml."
            yield Problem(Severity.WARNING, "FIL6", message, hint, None, first.figure.origin)
        for key, item in values.items():
            table = published_table(key)
            row, _ = table.split(key)
            own = municipality.structure.table(table.id)
            if table.rows and not (own and own.lines) and all(fixed.id != row for fixed in table.rows):
                message = f"Raden ”{row}” finns inte i {table.title.lower()} och används inte."
                hint = f"{meant(row, (fixed.id for fixed in table.rows))}Skriv radens id som det står i formuläret."
                yield Problem(Severity.WARNING, "FIL6", message, hint, None, item.figure.origin)


@dataclass(frozen=True, slots=True)
class _Head:
    """What stands above a column of values."""

    occasion: str
    column: str
    unit: str
    decimals: int


@dataclass(slots=True)
class _Reading:
    """One workbook being read."""

    name: str
    found: Books
    problems: list[Problem]
    tables: int = 0
    cells: dict[tuple[str, str], Origin] = field(default_factory=dict)

    def wrong(self, severity: Severity, code: str, message: str, hint: str, where: str) -> None:
        self.problems.append(Problem(severity, code, message, hint, None, Origin(self.name, where)))

    def page(self, page: Page) -> None:
        """Read a sheet."""
        table = _table(page)
        lines = _labels(page)
        if not table or OCCASION not in lines:
            if page.cells:
                message = f"Fliken ”{page.name}” är ingen flik med historik och har inte lästs."
                hint = f"Överst ska det stå {TABLE} med tabellens id, och {OCCASION} framför kolumnernas tillfällen."
                self.wrong(Severity.WARNING, "FIL6", message, hint, place(page.name, 1, 1))
            return
        self.tables += 1
        first = 1 + max(row for row in page.cells if row <= max(*lines.values(), _titles(page)))
        heads: dict[int, _Head | None] = {}
        for row in (row for row in sorted(page.cells) if row >= first):
            for column, cell in sorted(page.cells[row].items()):
                if column > _LEAD and (cell.text or cell.formula):
                    if column not in heads:
                        heads[column] = self.head(page, column, lines)
                    self.value(page, table, row, column, cell, heads[column])

    def head(self, page: Page, column: int, lines: dict[str, int]) -> _Head | None:
        """Return what is said above a column; None when it cannot be used, which is told."""

        def said(label: str) -> str:
            cell = page.cells.get(lines.get(label, 0), {}).get(column)
            return cell.text.strip() if cell else ""

        def at(label: str) -> str:
            return place(page.name, lines.get(label, lines[OCCASION]), column)

        if not said(OCCASION):
            message = "Kolumnen har värden men inget tillfälle."
            self.wrong(
                Severity.ERROR, "CELL1", message, "Skriv tillfället, till exempel 2024-bokslut.", at(OCCASION)
            )
            return None
        unit = said(UNIT).lower() or "tkr"
        if unit not in MONEY:
            hint = f"Skriv {', '.join(MONEY[:-1])} eller {MONEY[-1]}. Det som räknas i annat har sin enhet på raden."
            self.wrong(Severity.ERROR, "CELL6", f"”{said(UNIT)}” är ingen enhet för belopp.", hint, at(UNIT))
            return None
        decimals = said(DECIMALS).replace(",0", "").replace(".0", "") or "0"
        if not (decimals.isdecimal() and int(decimals) <= _MOST):
            message = f"Antalet decimaler är ”{said(DECIMALS)}”; ett heltal mellan 0 och {_MOST} väntades."
            self.wrong(
                Severity.ERROR, "CELL7", message, "Skriv hur många decimaler som trycktes.", at(DECIMALS)
            )
            return None
        return _Head(said(OCCASION), said(COLUMN).strip("/"), unit, int(decimals))

    def value(self, page: Page, table: str, row: int, column: int, cell: Cell, head: _Head | None) -> None:
        """Keep a value under its key, or tell why it is not."""
        where = place(page.name, row, column)
        if head is None:
            return  # told at the head of its column
        words = {at: line.text.strip() for at, line in page.cells[row].items() if at <= _LEAD}
        if not words.get(1):
            self.wrong(Severity.ERROR, "CELL1", f"Raden har ett värde, {cell.shown}, men inget id.",
                       f"Skriv radens id i kolumnen {ROW}, eller töm cellen.", where)  # fmt: skip
            return
        key = "/".join(part for part in (table, words[1].strip("/"), head.column) if part)
        figure = _figure(cell, words.get(3, ""), head, Origin(self.name, where), self)
        known = self.found.setdefault(head.occasion, {})
        if figure is None:
            return
        if key in known:
            first = known[key].figure.origin
            message = f"”{key}” för {head.occasion} står på flera ställen."
            wrong = Problem(
                Severity.ERROR, "CELL9", message, "Ta bort det ena.", None, Origin(self.name, where)
            )
            self.problems.append(wrong if first is None else _with(wrong, first))
            return
        known[key] = Published(key, figure, words.get(2, ""))


_LEAD: Final = 3  # columns before the values


def _with(problem: Problem, other: Origin) -> Problem:
    return replace(problem, also=(other,))


def _figure(cell: Cell, unit: str, head: _Head, origin: Origin, reading: _Reading) -> Figure | None:
    """Return a value in its column's unit of money, or in its row's own unit, known to half of its last printed digit; None when it is none, which is told."""

    def report(severity: Severity, code: str, message: str, hint: str) -> None:
        reading.wrong(severity, code, message, hint, origin.place)

    value = typed(cell, Wanted(Type.NUMBER, unit or head.unit), origin, report)
    if not isinstance(value, Figure) or value.state is State.MISSING:
        return None
    if value.value is None:
        return value
    exponent = value.value.as_tuple().exponent
    digits = max(0 if unit else head.decimals, -exponent if isinstance(exponent, int) else 0)
    return replace(value, half=Decimal(5).scaleb(-digits - 1))


def _table(page: Page) -> str:
    """Return the id of a sheet's table; empty when it says none."""
    for row in sorted(page.cells)[:_SEARCHED]:
        for column, cell in sorted(page.cells[row].items()):
            if plain(cell.text) == plain(TABLE):
                beside = page.cells[row].get(column + 1)
                return beside.text.strip() if beside else ""
    return ""


def _labels(page: Page) -> dict[str, int]:
    """Return the rows of what stands above the columns."""
    found: dict[str, int] = {}
    for row in sorted(page.cells)[:_SEARCHED]:
        for column, cell in page.cells[row].items():
            for label in (OCCASION, COLUMN, UNIT, DECIMALS):
                if column == 2 and plain(cell.text) == plain(label):  # noqa: PLR2004 - the column of labels
                    found.setdefault(label, row)
    return found


def _titles(page: Page) -> int:
    """Return the row with the titles of the rows' ids and labels; that of the form when it is gone."""
    for row in sorted(page.cells)[:_SEARCHED]:
        cells = page.cells[row]
        if [plain(cells[at].text) if at in cells else "" for at in (1, 2)] == [plain(ROW), plain(LABEL)]:
            return row
    return FIRST


def both(occasion: str, csv: dict[str, Published], book: dict[str, Published]) -> Iterator[Problem]:
    """Yield an error when a workbook says something that the occasion's other file does not, or is named as that."""
    other = [
        item for key, item in book.items() if key not in csv or csv[key].figure.value != item.figure.value
    ]
    named = [
        item
        for item in book.values()
        if item.figure.origin and item.figure.origin.file == f"published/{occasion}.xlsx"
    ]
    if other or named:
        first = (other or named)[0].figure.origin
        name = first.file if first else "published"
        message = f"Publicerade värden för {occasion} finns både i published/{occasion}.csv och i {name}. Den första har använts."
        hint = f"Behåll en: ta bort {occasion}.csv, eller töm kolumnerna för {occasion} i Excelfilen."
        yield Problem(
            Severity.ERROR, "FIL9", message, hint, None, first, (Origin(f"published/{occasion}.csv"),)
        )


def fitting(values: Mapping[str, Published]) -> tuple[dict[str, Published], tuple[Problem, ...]]:
    """Return published values with amounts in tkr, without those that count something else than their rows do, which are told (CELL6)."""
    found: dict[str, Published] = {}
    problems: list[Problem] = []
    for key, item in values.items():
        figure = item.figure
        table = published_table(key)
        wanted = table.unit_of(table.split(key)[0])
        money = figure.unit in _FACTOR if wanted == TKR else figure.unit == MONEY[-1]  # a tax rate is in kr
        if money and figure.unit != TKR:
            factor = _FACTOR[figure.unit]
            value = None if figure.value is None else figure.value * factor
            figure = replace(figure, value=value, unit=TKR, half=digit(figure) * factor)
        if figure.value is not None and wanted and figure.unit != wanted:
            message = f"Enheten för ”{key}” är ”{figure.unit}”; ”{wanted}” väntades."
            problems.append(
                Problem(
                    Severity.ERROR,
                    "CELL6",
                    message,
                    "Rätta enheten, eller raden som talet står på.",
                    None,
                    figure.origin,
                )
            )
            continue
        found[key] = item if figure is item.figure else replace(item, figure=figure)
    return found, tuple(problems)
