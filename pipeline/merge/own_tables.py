"""A municipality's own tables as figures: every cell typed, reckoned by a formula, or published, and judged where it is both.

Amounts are in tkr. Nothing here knows the law; ``law_rows.py`` says what the own rows are to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Final

from pipeline.formula import Between, Formula, Name, divides, lowest_first, names
from pipeline.interval import Verdict, agree, allowance, judged
from pipeline.merge.accounts import OwnFault
from pipeline.merge.formulas import Found, evaluate, in_unit, measured_in, summed
from pipeline.merge.group_column import GroupColumn
from pipeline.merge.handed_in import HandedIn
from pipeline.merge.own_budget import decided_budget
from pipeline.model import Figure, Op, State
from pipeline.schemas.own import field_key
from pipeline.schemas.own_units import role_key
from pipeline.schemas.places import DEBTS, RESULT
from pipeline.tables import Col, Kind, Line, Meaning, Table

EMPTY: Final = "tom cell"
"""The label of a cell that was left empty in a row that is filled in: it is printed empty and counts as nothing."""
Key = tuple[str, str, str]


@dataclass(slots=True)
class OwnTables(HandedIn):
    """The tables of an occasion as figures.

    Each table is reckoned and judged where it is seen: one for all in the ``whole``, one that each unit has its own of as that unit has it.
    """

    faults: list[OwnFault] = field(default_factory=list)
    _done: dict[Key, Figure] = field(default_factory=dict)
    _under_way: dict[Key, Iterator[Key]] = field(default_factory=dict)
    whole: OwnTables | None = None
    _each: dict[str, OwnTables] = field(default_factory=dict)

    def of(self, unit: str) -> OwnTables:
        """Return the tables as one unit has handed them in."""
        if self.whole is not None:
            return self.whole.of(unit)
        if unit not in self._each:
            self._each[unit] = replace(
                self, whose=unit, whole=self, faults=[], _done={}, _under_way={}, _each={}
            )
        return self._each[unit]

    def seen(self, table: Table) -> OwnTables:
        """Return these tables as the one sees them whose a table is: the unit that is looked at or the only one asked, else the municipality."""
        if not table.of_each:
            return self.whole or self
        alone = "" if self.whose else self.alone(table)
        return self.of(alone) if alone else self

    def views(self, table: Table) -> tuple[OwnTables, ...]:
        """Return these tables as each one sees them who has a table of its own; as the municipality sees them where it is one for all."""
        units = self.answering(table)
        return tuple(self.of(unit) for unit in units) if units else (self.seen(table),)

    def told(self) -> tuple[OwnFault, ...]:
        """Return what does not agree in what the municipality and the units see, and rows that are not as in other tables (``Stäms mot``)."""
        tables = self.structure.tables.values()
        ties = [fault for table in tables for view in self.views(table) for fault in view.ties(table)]
        faults = (fault for view in (self, *self._each.values()) for fault in view.faults)
        return (*faults, *ties)

    # -- looking up -------------------------------------------------------------------------------
    def figure(self, table: str, line: str, column: str) -> Figure:
        """Return a cell's figure; missing where there is none, and where a formula comes back to itself."""
        key = (table, line, column)
        if key in self._done:
            return self._done[key]
        own = self.structure.table(table)
        if own is not None and (seen := self.seen(own)) is not self:
            return seen.figure(table, line, column)
        if self._at(key) is None or key in self._under_way:
            return Figure.missing(label="ingen sådan cell")
        for each in lowest_first(key, self._needs, self._done, self._under_way):
            cell = self._at(each)
            self._done[each] = (
                measured_in(self._cell(*cell), self.stored(*cell)) if cell else Figure.missing()
            )
        return self._done[key]

    def _at(self, key: Key) -> tuple[Table, Line, Col] | None:
        """Return a cell's table, line and column; None where there is no such cell."""
        table = self.structure.table(key[0])
        line, column = (table.line(key[1]), table.column(key[2])) if table else (None, None)
        return (table, line, column) if table and line and column and line.kind is not Kind.HEADING else None

    def _needs(self, key: Key) -> Iterator[Key]:
        """Yield the cells that a cell's formulas name, of the tables that are seen from here."""
        cell = self._at(key)
        table, line, column = cell or (None, None, None)
        for name in names(line.formula) if line and line.formula else ():
            there = self._cell_of(name, table, column, 0) if table and column else None
            if there and (other := self._at(there)) and self.seen(other[0]) is self:
                yield there
        for name in names(column.formula) if column and column.formula else ():
            if self._at(beside := (key[0], key[1], name.name)):
                yield beside

    def every(self) -> Iterator[tuple[Key, Figure]]:
        """Yield every cell of every table that somebody has handed in something of, or that is reckoned from others."""
        for table in self.structure.tables.values():
            for line in table.lines:
                for column in table.columns:
                    if line.kind is not Kind.HEADING:
                        yield (table.id, line.id, column.id), self.figure(table.id, line.id, column.id)

    def ties(self, table: Table) -> Iterator[OwnFault]:
        """Yield the rows of a table that are not what they must equal in other tables (``Stäms mot``), in each column that both have."""
        for line in table.lines:
            for column in table.columns if line.tie else ():
                figure = self.figure(table.id, line.id, column.id)
                other = self._by_row(table, column, line.tie) if line.tie else figure
                if figure.known and other.known and figure.unit == other.unit and not agree(figure, other):
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
        unit = self.answers_for(table, line, column)
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
        if typed.op is not Op.CELL:  # reckoned in the forms for the law, where the formula must say the same
            self._both(table, line, column, typed, made)
            return typed if agree(typed, made) else made
        judgement = judged(typed, made)
        if judgement.verdict in {Verdict.LOOSE, Verdict.WRONG}:
            beyond = judgement.verdict is Verdict.WRONG
            self.faults.append(
                self._fault(table, line, column, typed, made, judgement.allowed, beyond=beyond)
            )
        return typed if judgement.verdict is Verdict.UNKNOWN else judgement.figure

    def _typed(self, table: Table, line: Line, column: Col) -> Figure | None:
        for row in self.rows(table, line, column):
            value = row.values.get(field_key(table, column))
            if isinstance(value, Figure) and value.state is not State.MISSING:
                return value
        return self._role(table, line, column) if line.of_unit and column.formula else None

    def _role(self, table: Table, line: Line, column: Col) -> Figure | None:
        """Return what a unit's form for the law gives of a column's role; None when the column has none."""
        meaning = column.meaning
        asked, dot, answer = (meaning.of if meaning else "").partition(".")
        other = self.structure.table(asked) if dot else None
        if other is not None and meaning and not line.part:
            at = self.meaning(other, "utfall", meaning.years) or next(iter(other.columns), None)
            answers = at is not None and other.of_each  # what is one for all is nobody's own
            answered = (
                self.of(line.of_unit).figure(asked, answer, at.id) if at and answers else Figure.missing()
            )
            return -answered if meaning.negative else answered
        key = role_key(table, line.of_unit, line.part, meaning) if meaning else ""
        figure = self.law.get(key) if key else None
        return figure if figure is None or meaning is None or not meaning.negative else -figure

    def _empty(self, table: Table, line: Line, column: Col) -> Figure:
        """Return what an empty cell is: nothing where others of its row, or the same cell of most rows, are filled in; else missing."""
        row = next(self.rows(table, line, column), None)
        if row is None:
            return Figure.missing(
                self.stored(table, line, column),
                line.label,
                None,
                self.late(table, line, column),
            )
        now = column.meaning is not None and column.meaning.of == "kommun" and column.meaning.years == (0, 0)
        if now and line.typed and line.kind is not Kind.OF_WHICH and not self._own_term(line):
            return Figure.missing(
                self.stored(table, line, column), line.label, row.at(field_key(table, column))
            )
        nothing = Figure.not_applicable(self.stored(table, line, column))
        return Figure(
            None,
            nothing.unit,
            label=EMPTY,
            state=State.NOT_APPLICABLE,
            origin=row.at(field_key(table, column)),
        )

    def _own_term(self, line: Line) -> bool:
        """Tell whether a row is a tax or a minority's share, which the units of a group have and not everybody who hands in its rows."""
        reckoned = self.municipality.group_mode(self.occasion) == "räknas fram"
        return reckoned and line.meaning is not None and line.meaning.of in {RESULT, DEBTS}

    def _made(self, table: Table, line: Line, column: Col) -> Figure | None:
        """Return what a cell is apart from what is typed in it: by its formulas, or as published; None when nothing says."""
        by_row, by_column = line.formula, column.formula
        if by_row and by_column and divides(by_column.node) and not divides(by_row.node):
            by_row = None
        if by_row:
            figure = self._by_row(table, column, by_row)
            if by_column and line.kind is not Kind.OF_WHICH:
                self._both(table, line, column, figure, self._by_column(table, line, by_column))
            return in_unit(figure, self.stored(table, line, column))
        if by_column:
            return in_unit(self._by_column(table, line, by_column), self.stored(table, line, column))
        decided = decided_budget(self, table, line, column)
        if decided is not None:
            return decided
        if line.of_unit:
            return self._of_unit(table, line, column)
        meaning = column.meaning
        group = meaning is not None and meaning.of == "koncern" and meaning.years == (0, 0)
        if group and table.id in _RECKONED and self.municipality.group_mode(self.occasion) == "räknas fram":
            return self._group(table, line)
        return self.as_published(table, line, column)

    def _of_unit(self, table: Table, line: Line, column: Col) -> Figure | None:
        """Return a unit's cell: the sum of its parts where they are told, else its role in the forms for the law, else as published."""
        parts = [each for each in table.lines if each.of_unit == line.of_unit and each.part]
        if not line.part and parts:
            terms = [self.figure(table.id, part.id, column.id) for part in parts]
            if any(term.state is not State.MISSING for term in terms):
                return Figure.total(terms)
        role = self._role(table, line, column)
        return role if role is not None else self.as_published(table, line, column)

    def _both(self, table: Table, line: Line, column: Col, row: Figure, col: Figure) -> None:
        """Note a cell whose row and column formulas do not agree."""
        if row.known and col.known and row.unit == col.unit and not agree(row, col):
            self.faults.append(self._fault(table, line, column, row, col, allowance(row, col)))

    def _group(self, table: Table, line: Line) -> Figure | None:
        """Return a row's cell of the group; None where nobody has reckoned it."""
        own = self.meaning(table, "kommun")
        if own is None:
            return None
        cells = GroupColumn(table, self.law, lambda each: self.figure(table.id, each.id, own.id))
        return cells.figure(line)

    # -- formulas ---------------------------------------------------------------------------------
    def _by_row(self, table: Table, column: Col, formula: Formula) -> Figure:
        def of(name: Name) -> Figure:
            return self._of_row(table, column, name)

        def between(rows: Between) -> Iterator[Figure]:
            for each in table.between(rows) or ():
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
        years = range(name.years[0], name.years[1] + 1)
        figures = [self._elsewhere(name, table, column, shift) for shift in years]
        return figures[0] if len(figures) == 1 else summed(figures)

    def _elsewhere(self, name: Name, table: Table, column: Col, shift: int) -> Figure:
        there, meaning = self._cell_of(name, table, column, shift), column.meaning
        if there is not None:
            return self.figure(*there)
        if meaning is None:
            return Figure.missing(label=f"{name} har ingen motsvarande kolumn")
        years = (meaning.years[0] + shift, meaning.years[1] + shift)
        return self.law_figure(name.table or table.id, name.name, Meaning(meaning.of, years=years))

    def _cell_of(self, name: Name, table: Table, column: Col, shift: int) -> Key | None:
        """Return the cell of an own row that a formula names, so many years from a column of its table; None when there is none."""
        if not name.table and not shift:
            return table.id, name.name, column.id
        other, meaning = self.structure.table(name.table or table.id), column.meaning
        if other is None or meaning is None or other.line(name.name) is None:
            return None
        there = self.meaning(other, meaning.of, (meaning.years[0] + shift, meaning.years[1] + shift))
        return (other.id, name.name, there.id) if there else None


_RECKONED: Final = ("rr", "br")
