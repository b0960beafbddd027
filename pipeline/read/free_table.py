"""A table of one year that a unit makes itself: the sheet ``Fri tabell``, which may be copied, read into rows that keep their cells.

The top cells say ``Rubrik``, ``Avsnitt``, ``Enhet`` and ``Fotnot``; below stands a line of titles, and then the rows. The first column of
the table (``Slag``) may be empty, ``summa``, ``total``, ``varav`` or ``rubrik``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from pipeline.model import Figure, Origin, Problem, Row, Severity, State
from pipeline.ranges import is_within, trimmed
from pipeline.read.cells import Cell, Kind, Page, place
from pipeline.read.days import odd_day
from pipeline.read.own import MARK, in_tkr
from pipeline.read.titles import plain
from pipeline.read.values import Wanted, parsed
from pipeline.schemas.base import Type
from pipeline.schemas.own import MONEY
from pipeline.schemas.own_units import FREE
from pipeline.schemas.sections import standard_sections
from pipeline.tables import TypedIn
from pipeline.toml_reader import meant, nearest

TAB: Final = "Fri tabell"
HEADS: Final = ("Rubrik", "Avsnitt", "Enhet", "Fotnot")
FIRST: Final = "Slag"
KINDS: Final = ("", "summa", "total", "varav", "rubrik")
TITLES: Final = "\x1f"
"""Between the titles of the columns, in the row that says what the table is."""
_DASHES: Final = frozenset({"-", "–", "—", "−"})


def is_free(page: Page) -> bool:
    """Tell whether a sheet is a free table: it is called so, or so with a number or words after it."""
    return plain(page.name).startswith(plain(TAB))


def read_free(
    page: Page, number: int, name: str, unit: str, own: Iterable[str]
) -> tuple[list[Row], list[Problem]]:
    """Return a free table as rows, its head first, and what is wrong with it; nothing from one that is not filled in.

    ``own`` are the ids of the municipality's own sections. Problems: STR1 (an unknown section), CELL6 (an unknown kind of row), CELL14
    (something typed that has no place), CELL1 (no title), CELL2 (a day that does not exist).
    """
    return _Free(page, number, name, unit, tuple(own)).read()


class _Free:
    def __init__(self, page: Page, number: int, name: str, unit: str, own: tuple[str, ...]) -> None:
        self.page, self.number, self.name, self.unit, self.own = page, number, name, unit, own
        self.problems: list[Problem] = []

    def read(self) -> tuple[list[Row], list[Problem]]:
        said = dict(self._said())
        head = next((row for row in sorted(self.page.cells) if self._text(row, 1) == plain(FIRST)), None)
        if head is None:
            if any(text for text, _ in said.values()):
                self._wrong(
                    "FIL5",
                    "Raden med kolumnrubriker hittades inte.",
                    f"Skriv {FIRST} först på raden med kolumnernas rubriker.",
                    1,
                    1,
                )
            return [], self.problems
        titles = {
            column: cell.shown
            for column, cell in sorted(self.page.cells[head].items())
            if column > 1 and cell.shown.strip()
        }
        lines = [row for row in sorted(self.page.cells) if row > head and self._filled(row)]
        if not lines:
            return [], self.problems
        return list(self._rows(said, titles, lines, head)), self.problems

    def _rows(
        self, said: Mapping[str, tuple[str, Origin]], titles: Mapping[int, str], lines: list[int], head: int
    ) -> Iterator[Row]:
        unit = self._unit(said)
        title, at = said.get("Rubrik", ("", self._origin(1, 2)))
        if not title:
            self._wrong("CELL1", "Tabellen har ingen rubrik.", "Skriv rubriken överst på fliken.", 1, 2)
        words = {key.casefold(): said[key][0] if key in said else "" for key in HEADS}
        words |= {"avsnitt": self._section(said), "enhet": unit, "kolumner": TITLES.join(titles.values())}
        origins = {key.casefold(): where for key, (_, where) in said.items()}
        yield Row(FREE, self.unit, str(self.number), dict(words), origins, at)
        for row in lines:
            yield self._line(row, titles, unit)
        self._beside(titles, lines, head)

    def _line(self, row: int, titles: Mapping[int, str], unit: str) -> Row:
        kind = self._text(row, 1)
        if kind not in KINDS:
            hint = f"{meant(kind, KINDS[1:])}Välj bland: {', '.join(KINDS[1:])}, eller lämna cellen tom."
            self._wrong("CELL6", f"”{self.page.cells[row][1].shown}” är inte ett slag av rad.", hint, row, 1)
            kind = ""
        values: dict[str, Figure | str] = {"slag": kind}
        origins: dict[str, Origin] = {}
        for place_of, column in enumerate(titles):
            cell = self.page.cells[row].get(column)
            origins[f"k{place_of}"] = self._origin(row, column)
            if cell is not None and cell.kind is Kind.TEXT and (odd := odd_day(cell)):
                self._wrong("CELL2", *odd, row, column, Severity.WARNING)
            if cell is not None and cell.shown.strip():
                values[f"k{place_of}"] = (
                    self._value(cell, unit, origins[f"k{place_of}"]) if place_of else cell.shown
                )
        return Row(FREE, self.unit, f"{self.number}.{row}", dict(values), origins, self._origin(row, 2))

    def _value(self, cell: Cell, unit: str, origin: Origin) -> Figure | str:
        """Return a cell as a number in the table's unit, with its mark, a dash, or the words that it is."""
        words = cell.shown.strip()
        stored = "tkr" if unit in MONEY else unit
        if words in _DASHES:
            return Figure.cell(None, origin, stored, State.NOT_APPLICABLE)
        mark = words.endswith(MARK)
        number, _ = parsed(words.removesuffix(MARK).rstrip(), Wanted(Type.NUMBER, ""))
        if cell.kind is Kind.NUMBER and not cell.percent and (cell.seen is None or not cell.seen.strange):
            number = cell.number
        if number is None or not is_within(number):
            return cell.shown
        figure = Figure.cell(trimmed(number), origin, stored)
        if unit in MONEY and unit != "":
            typed = {"kr": TypedIn.KR, "mnkr": TypedIn.MNKR}.get(unit, TypedIn.TKR)
            figure = in_tkr(figure, typed.factor, None)
        return replace(figure, label=MARK) if mark else figure

    # -- the top ------------------------------------------------------------------------------------
    def _said(self) -> Iterator[tuple[str, tuple[str, Origin]]]:
        known = {plain(head): head for head in HEADS}
        for row in sorted(self.page.cells):
            if self._text(row, 1) == plain(FIRST):
                return
            head = known.get(self._text(row, 1))
            cell = self.page.cells[row].get(2)
            if head and cell is not None and cell.shown.strip():
                yield head, (cell.shown.strip(), self._origin(row, 2))

    def _unit(self, said: Mapping[str, tuple[str, Origin]]) -> str:
        unit = said.get("Enhet", ("", None))[0]
        return unit.casefold() if unit.casefold() in MONEY | {"antal", "index"} else unit

    def _section(self, said: Mapping[str, tuple[str, Origin]]) -> str:
        text, where = said.get("Avsnitt", ("", None))
        key = text.partition(" – ")[0].strip()
        known = {each.id: each.id for each in standard_sections()} | {
            plain(each.title): each.id for each in standard_sections()
        }
        known |= {other: each.id for each in standard_sections() for other in each.others} | {
            one: one for one in self.own
        }
        found = known.get(key) or known.get(plain(text))
        if found is None and text:
            near = nearest(key, known)
            hint = f"{f'Menas {known[near]}? ' if near else ''}Välj avsnittet i listan."
            self.problems.append(
                Problem(Severity.ERROR, "STR1", f"Avsnittet ”{text}” finns inte.", hint, self.unit, where)
            )
        elif found is None:
            self._wrong(
                "CELL1",
                "Tabellen har inget avsnitt och trycks därför inte.",
                "Välj avsnittet i listan överst på fliken.",
                2,
                2,
            )
        return found or ""

    def _beside(self, titles: Mapping[int, str], lines: list[int], head: int) -> None:
        """Tell what stands in columns without a title."""
        for row in lines:
            for column, cell in sorted(self.page.cells[row].items()):
                if column > 1 and column not in titles and cell.shown.strip():
                    message = f"”{cell.shown}” står i en kolumn utan rubrik och har inte lästs."
                    self._wrong("CELL14", message, f"Skriv kolumnens rubrik på rad {head}.", row, column)

    # -- cells --------------------------------------------------------------------------------------
    def _filled(self, row: int) -> bool:
        return any(cell.shown.strip() for column, cell in self.page.cells[row].items() if column > 1)

    def _text(self, row: int, column: int) -> str:
        cell = self.page.cells[row].get(column)
        return plain(cell.shown) if cell else ""

    def _origin(self, row: int, column: int) -> Origin:
        return Origin(self.name, place(self.page.name, row, column))

    def _wrong(
        self, code: str, message: str, hint: str, row: int, column: int, severity: Severity = Severity.ERROR
    ) -> None:
        self.problems.append(Problem(severity, code, message, hint, self.unit, self._origin(row, column)))
