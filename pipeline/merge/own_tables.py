"""A municipality's own tables as figures: every cell typed, reckoned by a formula, or published, and judged where it is both.

Amounts are in tkr. Nothing here knows the law; ``law_rows.py`` says what the own rows are to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from pipeline.config import Municipality, Occasion
from pipeline.formula import Between, Formula, Name
from pipeline.interval import Verdict, agree, allowance, judged
from pipeline.merge.accounts import OwnFault, published
from pipeline.merge.formulas import Found, divides, evaluate, in_unit
from pipeline.model import Dataset, Figure, Origin, Row, State
from pipeline.schemas.law import counts_in
from pipeline.schemas.own import MONEY, field_key
from pipeline.schemas.own_units import OWN, role_key
from pipeline.tables import Col, Kind, Line, Meaning, Structure, Table

EMPTY: Final = "tom cell"
"""The label of a cell that was left empty in a row that is filled in: it is printed empty and counts as nothing."""
Key = tuple[str, str, str]


@dataclass(slots=True)
class OwnTables:
    """The tables of an occasion. ``law`` are the figures of law rows by key, once they are merged."""

    dataset: Dataset
    structure: Structure
    municipality: Municipality
    occasion: Occasion
    law: Mapping[str, Figure] = field(default_factory=dict)
    faults: list[OwnFault] = field(default_factory=list)
    _done: dict[Key, Figure] = field(default_factory=dict)
    _under_way: set[Key] = field(default_factory=set)

    # -- looking up -------------------------------------------------------------------------------
    def figure(self, table: str, line: str, column: str) -> Figure:
        """Return a cell's figure; missing where there is none, and where a formula comes back to itself."""
        key = (table, line, column)
        if key in self._done:
            return self._done[key]
        own = self.structure.table(table)
        row, col = (own.line(line), own.column(column)) if own else (None, None)
        if own is None or row is None or col is None or row.kind is Kind.HEADING or key in self._under_way:
            return Figure.missing(label="ingen sådan cell")
        self._under_way.add(key)
        self._done[key] = self._cell(own, row, col)
        self._under_way.discard(key)
        return self._done[key]

    def every(self) -> Iterator[tuple[Key, Figure]]:
        """Yield every cell of every table that somebody has handed in something of, or that is reckoned from others."""
        for table in self.structure.tables.values():
            for line in table.lines:
                for column in table.columns:
                    if line.kind is not Kind.HEADING:
                        yield (table.id, line.id, column.id), self.figure(table.id, line.id, column.id)

    def meaning(self, table: Table, of: str, years: tuple[int, int] = (0, 0)) -> Col | None:
        """Return the column of a table that means something, of some years; None when there is none."""
        return next(
            (
                column
                for column in table.columns
                if column.meaning
                and (column.meaning.of, column.meaning.years) == (of, years)
                and not column.meaning.day
            ),
            None,
        )

    def occasion_at(self, years: int) -> str:
        """Return the id of the year end that many years from the report's own; empty when it is not known."""
        earlier = dict(enumerate(reversed(self.occasion.history), 1)) | {1: self.occasion.previous}
        return self.occasion.id if years == 0 else earlier.get(-years, "")

    def row(self, table: str, line: str) -> Row | None:
        """Return a row as it was handed in."""
        return next((row for row in self.dataset.of(f"{OWN}{table}") if row.key == line), None)

    def _rows(self, table: Table, line: Line, column: Col) -> Iterator[Row]:
        """Yield the rows that say something of a cell: of a unit's line its own, and where the column is handed in centrally the one for it."""
        central = not line.of_unit or "central" in column.handed_in_by
        for row in self.dataset.of(f"{OWN}{table.id}"):
            own = row.unit == line.of_unit and row.key == (line.part or line.of_unit)
            if own or (central and row.unit != line.of_unit and row.key == line.id):
                yield row

    def handed_in_by(self, table: Table) -> str:
        """Return whose a table's rows are, the unit that compiles the accounts when nothing was handed in."""
        rows = self.dataset.of(f"{OWN}{table.id}")
        central = next((unit.id for unit in self.municipality.of_kind("central")), "")
        return rows[0].unit if rows else central

    def origin(self, table: str, line: str, column: str) -> Origin:
        """Return a cell's address in what was handed in."""
        own, row = self.structure.table(table), self.row(table, line)
        col = own.column(column) if own else None
        return row.at(field_key(own, col)) if own and row and col else Origin("")

    def unit(self, table: Table, line: Line, column: Col) -> str:
        """Return the unit that a cell is printed in: the row's, the column's, the table's, else the municipality's."""
        return line.unit or column.unit or table.unit or self.municipality.settings.report_unit

    def ties(self) -> Iterator[OwnFault]:
        """Yield the rows that are not what they must equal in other tables (``Stäms mot``), in each column that both have."""
        for table in self.structure.tables.values():
            for line in table.lines:
                for column in table.columns if line.tie else ():
                    figure = self.figure(table.id, line.id, column.id)
                    other = self._by_row(table, column, line.tie) if line.tie else figure
                    if (
                        figure.known
                        and other.known
                        and figure.unit == other.unit
                        and not agree(figure, other)
                    ):
                        allowed = allowance(figure, other)
                        yield self._fault(table, line, column, figure, other, allowed, tie=True)

    def _fault(
        self,
        table: Table,
        line: Line,
        column: Col,
        figure: Figure,
        formula: Figure,
        allowed: Decimal,
        *,
        beyond: bool = True,
        tie: bool = False,
    ) -> OwnFault:
        origin = figure.origin or self.origin(table.id, line.id, column.id)
        where = origin if origin.file else line.origin
        unit = self.handed_in_by(table)
        return OwnFault(table.id, line.id, column.id, figure, formula, allowed, beyond, where, unit, tie)

    # -- one cell ---------------------------------------------------------------------------------
    def _cell(self, table: Table, line: Line, column: Col) -> Figure:
        typed, made = self._typed(table, line, column), self._made(table, line, column)
        if made is None:
            return typed if typed is not None else self._empty(table, line, column)
        if typed is None or not (typed.known or typed.state is State.NOT_APPLICABLE):
            return made
        if typed.state is State.NOT_APPLICABLE:  # a dash in a computed cell leaves it out
            return typed
        if not made.known and not (line.formula or column.formula):  # nobody else says anything
            return typed
        judgement = judged(typed, made)
        if judgement.verdict in {Verdict.LOOSE, Verdict.WRONG}:
            beyond = judgement.verdict is Verdict.WRONG
            self.faults.append(
                self._fault(table, line, column, typed, made, judgement.allowed, beyond=beyond)
            )
        return typed if judgement.verdict is Verdict.UNKNOWN else judgement.figure

    def _typed(self, table: Table, line: Line, column: Col) -> Figure | None:
        for row in self._rows(table, line, column):
            value = row.values.get(field_key(table, column))
            if isinstance(value, Figure) and value.state is not State.MISSING:
                return value
        return self._role(table, line, column) if line.of_unit and column.formula else None

    def _role(self, table: Table, line: Line, column: Col) -> Figure | None:
        """Return what a unit's form for the law gives of a column's role; None when the column has none."""
        meaning = column.meaning
        key = role_key(table, line.of_unit, line.part, meaning.of) if meaning else ""
        figure = self.law.get(key) if key and meaning and meaning.years == (0, 0) else None
        return figure if figure is None or meaning is None or not meaning.negative else -figure

    def _empty(self, table: Table, line: Line, column: Col) -> Figure:
        """Return what an empty cell is: nothing where others of its row, or the same cell of most rows, are filled in; else missing."""
        row = next(self._rows(table, line, column), None)
        if row is None:
            return Figure.missing(
                self._stored(table, line, column),
                line.label,
                None,
                self.dataset.gap(table.id, self.handed_in_by(table)),
            )
        now = column.meaning is not None and column.meaning.of == "kommun" and column.meaning.years == (0, 0)
        if now and line.typed and line.kind is not Kind.OF_WHICH:
            return Figure.missing(
                self._stored(table, line, column), line.label, row.at(field_key(table, column))
            )
        nothing = Figure.not_applicable(self._stored(table, line, column))
        return Figure(
            None,
            nothing.unit,
            label=EMPTY,
            state=State.NOT_APPLICABLE,
            origin=row.at(field_key(table, column)),
        )

    def _stored(self, table: Table, line: Line, column: Col) -> str:
        unit = self.unit(table, line, column)
        return "tkr" if unit in MONEY else unit

    def _made(self, table: Table, line: Line, column: Col) -> Figure | None:
        """Return what a cell is apart from what is typed in it: by its formulas, or as published; None when nothing says."""
        by_row, by_column = line.formula, column.formula
        if by_row and by_column and divides(by_column.node) and not divides(by_row.node):
            by_row = None
        if by_row:
            figure = self._by_row(table, column, by_row)
            if by_column and line.kind is not Kind.OF_WHICH:
                self._both(table, line, column, figure, self._by_column(table, line, by_column))
            return in_unit(figure, self._stored(table, line, column))
        if by_column:
            return in_unit(self._by_column(table, line, by_column), self._stored(table, line, column))
        if line.of_unit:
            return self._of_unit(table, line, column)
        return self._as_published(table, line, column)

    def _of_unit(self, table: Table, line: Line, column: Col) -> Figure | None:
        """Return a unit's cell: the sum of its parts where they are told, else its role in the forms for the law, else as published."""
        parts = [each for each in table.lines if each.of_unit == line.of_unit and each.part]
        if not line.part and parts:
            terms = [self.figure(table.id, part.id, column.id) for part in parts]
            if any(term.state is not State.MISSING for term in terms):
                return Figure.total(terms)
        role = self._role(table, line, column)
        return role if role is not None else self._as_published(table, line, column)

    def _both(self, table: Table, line: Line, column: Col, row: Figure, col: Figure) -> None:
        """Note a cell whose row and column formulas do not agree."""
        if row.known and col.known and row.unit == col.unit and not agree(row, col):
            self.faults.append(self._fault(table, line, column, row, col, allowance(row, col)))

    def _as_published(self, table: Table, line: Line, column: Col) -> Figure | None:
        """Return what was published of an earlier year under the row, an older id of it, or the law row that it alone means."""
        meaning = column.meaning
        if meaning is None or meaning.years[0] >= 0 or meaning.years[0] != meaning.years[1]:
            return None
        values = self.dataset.published.get(self.occasion_at(meaning.years[0]), {})
        names = [f"{table.id}/{key}/{meaning.of}" for key in (line.id, line.earlier) if key]
        if line.meaning and line.kind is not Kind.OF_WHICH:
            law = counts_in(line.meaning.of, table.id)
            alike = [
                each for each in table.lines if each.meaning and counts_in(each.meaning.of, table.id) == law
            ]
            names += [f"{_PREFIXES.get(table.id, table.id)}/{law}/{meaning.of}"] if len(alike) == 1 else []
        return next((values[name].figure for name in names if name in values), None)

    # -- formulas ---------------------------------------------------------------------------------
    def _by_row(self, table: Table, column: Col, formula: Formula) -> Figure:
        def of(name: Name) -> Figure:
            return self._of_row(table, column, name)

        def between(rows: Between) -> Iterator[Figure]:
            for each in _typed_between(table, rows):
                yield self.figure(table.id, each.id, column.id)

        return evaluate(formula.node, Found(of, between, lambda name: self._selected(table, column, name)))

    def _by_column(self, table: Table, line: Line, formula: Formula) -> Figure:
        def of(name: Name) -> Figure:
            return self.figure(table.id, line.id, name.name)

        return evaluate(formula.node, Found(of, lambda _: (), lambda _: None))

    def _selected(self, table: Table, column: Col, name: Name) -> tuple[Figure, ...] | None:
        """Return the figures of a selection of units in a column; None when the name is no selection."""
        if self.structure.table(table.id) is None or table.line(name.name if not name.table else ""):
            return None
        units = self.municipality.selected(str(name), self.occasion)
        if units is None:
            return None
        ids = {unit.id for unit in units}
        return tuple(
            self.figure(table.id, line.id, column.id)
            for line in table.lines
            if line.of_unit in ids and not line.part
        )

    def _of_row(self, table: Table, column: Col, name: Name) -> Figure:
        """Return a row of this table or another, in the column that means the same, that many years earlier."""
        if not name.table and name.years == (0, 0):
            return self.figure(table.id, name.name, column.id)
        years = range(name.years[0], name.years[1] + 1)
        figures = [self._elsewhere(name, table, column, shift) for shift in years]
        return figures[0] if len(figures) == 1 else Figure.total(figures)

    def _elsewhere(self, name: Name, table: Table, column: Col, shift: int) -> Figure:
        where, meaning = name.table or table.id, column.meaning
        if meaning is None:
            return Figure.missing(label=f"{name} har ingen motsvarande kolumn")
        years = (meaning.years[0] + shift, meaning.years[1] + shift)
        other = self.structure.table(where)
        if other is not None and other.line(name.name) is not None:
            there = self.meaning(other, meaning.of, years)
            if there is not None:
                return self.figure(other.id, name.name, there.id)
        return self.law_figure(where, name.name, Meaning(meaning.of, years=years))

    def law_figure(self, table: str, row: str, meaning: Meaning) -> Figure:
        """Return a law row of a table (or an own row that was published), in a column's meaning; missing when there is none."""
        first = _PREFIXES.get(table, table)
        year = meaning.years[0]
        own = self.structure.table(table)
        line = own.line(row) if own else None
        law = counts_in(line.meaning.of) if line and line.meaning else row
        of = "kommun" if meaning.of in {"budget", "prognos"} else meaning.of
        if year == 0:
            last = {"budget": "budget", "prognos": "prognos"}.get(meaning.of, "utfall")
            return self.law.get(f"{first}/{law}/{of}/{last}") or Figure.missing(label=f"{table}.{row}")
        occasion = self.occasion_at(year)
        for key in (f"{table}/{row}/{of}", f"{first}/{law}/{of}"):
            figure = published(self.dataset, occasion, key)
            if figure.known:
                return figure
        return Figure.missing(label=f"{table}.{row}")


_PREFIXES: Final = {"noter": "not", "d_rr": "rr", "d_br": "br", "reserver": "reserv"}


def _typed_between(table: Table, rows: Between) -> Iterator[Line]:
    """Yield the rows that are typed from one row to another, without those that are part of others."""
    ids = [line.id for line in table.lines]
    if rows.first.name not in ids or rows.last.name not in ids:
        return
    first, last = ids.index(rows.first.name), ids.index(rows.last.name)
    for line in table.lines[first : last + 1]:
        if line.kind is Kind.ROW:
            yield line
