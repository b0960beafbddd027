"""Which cells of a sheet the form judges, and by what: constraints brought together over the areas that have the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from xlsxwriter.utility import xl_col_to_name

from pipeline.forms import constraints, relations, terms
from pipeline.forms.constraints import MISSING, NONE, REPEATED, SIZE, TURNED, Asked, Told
from pipeline.forms.excel_formulas import runs
from pipeline.forms.excel_job import FIRST, Job
from pipeline.forms.terms import Line, Term, both
from pipeline.schemas import sheets
from pipeline.schemas.base import NOTHING, NUMBERS, Field, FixedRow, Sheet, Type
from pipeline.schemas.choices import PUBLISHED, choices, names, rows_with
from pipeline.schemas.likely import NO, NOT_APPLICABLE, YES, sign_of, span_of, unit_of
from pipeline.schemas.named import accepted

Cell = tuple[int, int]
"""Row and column, from zero."""
Rect = tuple[int, int, int, int]
"""First row, first column, last row, last column, from zero."""
_ANSWER: Cell = (1, 1)


@dataclass(frozen=True, slots=True)
class Fault:
    """One kind of fault in an area: what it is called, what to do, the area and when a cell of it is at fault, and which are now."""

    kind: str
    words: str
    area: str
    when: str
    now: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The cells of a sheet: its fields from a column on, the rows from one to another, and what stands in them."""

    job: Job
    sheet: Sheet
    lead: int  # columns before the fields
    last_row: int
    lines: Mapping[int, Line]  # by row

    @property
    def tab(self) -> str:
        """Return the sheet's name as a formula has it."""
        return "'" + self.sheet.title.replace("'", "''") + "'!"

    @property
    def standard(self) -> Sheet | None:
        """Return the sheet as it is declared for every municipality; None for an own table."""
        return sheets().get(self.sheet.key)

    def place(self, key: str) -> int:
        """Return the column of a field."""
        return self.lead + next(at for at, field in enumerate(self.sheet.fields) if field.key == key)

    def area(self, rect: Rect) -> str:
        """Return an area as a formula has it."""
        top, left, bottom, right = rect
        return f"{self.tab}${xl_col_to_name(left)}${top + 1}:${xl_col_to_name(right)}${bottom + 1}"

    def column(self, top: int, bottom: int) -> Callable[[str], Term]:
        """Return what gives the cells of a field in some rows."""

        def of(key: str) -> Term:
            place = self.place(key)
            name = self.job.column(self.area((top, place, bottom, place)))
            return Term(name, lambda line: line.get(key))

        return of

    def listed(self, field: Field, row: FixedRow | None, kind: Type) -> Asked | None:
        """Return the list that a field's values are in; None when anything goes."""
        if kind is Type.FLAG:
            return constraints.listed(self.job.named((*YES, *NO)), (*YES, *NO))
        whose = self.job.municipality.unit(self.job.owner(self.sheet))
        if field.choices_from == PUBLISHED:
            return None
        allowed = row.choices if row and row.choices else choices(field, whose, self.job.municipality)
        allowed = accepted(names(field, self.job.municipality)) or allowed
        numbers = kind in NUMBERS
        return (
            constraints.listed(self.job.named(allowed, numbers=numbers), allowed, numbers=numbers)
            if allowed
            else None
        )

    # -- faults ----------------------------------------------------------------------------------------------
    def of_cells(self, asked: Mapping[Cell, Iterable[Asked]], begun: Term | None = None) -> Iterator[Fault]:
        """Yield the faults of cells by themselves, those with the same constraint together; ``begun`` must hold for what is missing."""
        self.job.named(NOT_APPLICABLE, NONE)
        together: dict[Asked, dict[int, list[int]]] = {}
        for (row, column), some in asked.items():
            for one in some:
                together.setdefault(one, {}).setdefault(row, []).append(column)
        for one, rows in together.items():
            alike: dict[tuple[int, ...], list[int]] = {}
            for row, columns in rows.items():
                alike.setdefault(tuple(columns), []).append(row)
            for beside, below in alike.items():
                for top, bottom in runs(below):
                    for left, right in runs(beside):
                        yield self._of_area(
                            one, (top, left, bottom, right), begun if one == MISSING else None
                        )

    def _of_area(self, one: Asked, rect: Rect, begun: Term | None) -> Fault:
        top, left, bottom, right = rect

        def condition(now: Callable[[Line], Any]) -> Term:
            when = one.when(Term(self.area(rect), now))
            return both(begun, when) if begun else when

        found = tuple(
            (row, column)
            for column in range(left, right + 1)
            for row, line in self._between(top, bottom)
            if condition(_getter(self.sheet.fields[column - self.lead].key)).now(line)
        )
        return Fault(one.kind, one.words, self.area(rect), condition(_nothing).text, found)

    def _between(self, top: int, bottom: int) -> Iterator[tuple[int, Line]]:
        return ((row, line) for row, line in self.lines.items() if top <= row <= bottom)

    def of_row(self, told: Told, when: Term, key: str, top: int, bottom: int) -> Fault:
        """Return the fault of a field in some rows that other cells of the row decide."""
        place = self.place(key)
        found = tuple((row, place) for row, line in self._between(top, bottom) if when.now(line))
        return Fault(*told, self.area((top, place, bottom, place)), when.text, found)

    def against(
        self, field: Field, line: FixedRow | None, there: frozenset[str], rows: Sequence[int]
    ) -> Iterator[Fault]:
        """Yield the faults of a number that is compared with others of its row, in some rows."""
        standard = self.standard
        if (
            standard is None
            or field.type not in NUMBERS
            or field.key not in {one.key for one in standard.fields}
        ):
            return
        for top, bottom in runs(rows):
            column = self.column(top, bottom)
            found: list[tuple[Told, Term] | None] = []
            if not field.part_of or field.part_of in there:
                found.append(constraints.part_of(standard, field, column))
            if field.sign_of:
                self._signs()
                found.append(constraints.named_sign(field, column))
            found += [
                (told, when)
                for told, made in ((SIZE, constraints.far), (TURNED, constraints.against))
                if not (field.published and self.job.known(self.sheet, field))
                if (when := made(standard, field, line, column, there)) is not None
            ]
            for told, when in filter(None, found):
                yield self.of_row(told, when, field.key, top, bottom)

    def _signs(self) -> None:
        for sign, name in constraints.SIGNED.items():
            self.job.named(rows_with(sign), name)


def _getter(key: str) -> Callable[[Line], Any]:
    return lambda line: line.get(key)


def _nothing(_: Line) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a sheet is filled in: the formula that counts its filled cells, how many they are now, and its faults."""

    table: Table
    filled: str
    filled_now: int
    faults: tuple[Fault, ...] = ()
    came: bool = False  # some of it came filled in

    @property
    def wrong_now(self) -> int:
        """Return how many faults there are now."""
        return sum(len(fault.now) for fault in self.faults)

    @property
    def word(self) -> str:
        """Return what is said of the sheet now."""
        return "Ej påbörjad" if not self.filled_now else "Att rätta" if self.wrong_now else "Klar"


def of_list(table: Table, *, empty: bool, filled: str, filled_now: int) -> tuple[Fault, ...]:
    """Return the faults of a list: of its cells, of what its begun rows lack, and of its answer that there is nothing to report."""
    sheet = table.sheet
    first, fields = sheet.fields[0], sheet.fields
    rows = range(FIRST, table.last_row + 1)
    column = table.column(FIRST, table.last_row)
    inputs = [field for field in fields if not (field.formula or field.looked_up)]
    answer = f"{table.tab}$B$2"
    always, ready = _began(sheet, inputs)
    begun = _begun(
        [column(field.key) for field in always], [column(field.key) for field in ready], answer, empty=empty
    )
    asked: dict[Cell, list[Asked]] = {}
    for at, field in enumerate(fields):
        made: list[Asked] = []
        if field.formula:
            if table.standard:
                made += constraints.limits_of(field, None, table.standard)
        elif not field.looked_up:
            made += constraints.of_field(
                field, field.type, None, table.listed(field, None, field.type), table.standard
            )
            made += [MISSING] if field.required else []
        for row in rows if made else ():
            asked[row, at] = made
    faults = list(table.of_cells(asked, begun))
    if first.type is Type.ID:
        lines = list(table.lines.values())
        repeated = both(no_blank(column(first.key)), terms.is_repeated(column(first.key), first.key, lines))
        faults.append(table.of_row(REPEATED, repeated, first.key, FIRST, table.last_row))
    there = frozenset(field.key for field in fields)
    for field in fields:
        faults += table.against(field, None, there, list(rows))
        faults += _of_drift(table, field, column)
    said = f'(({answer}<>"")*((TRIM({answer})<>"{NOTHING}")+({filled}>0)>0))'
    faults.append(Fault(*constraints.ANSWERED, answer, said, (_ANSWER,) if empty and filled_now else ()))
    return (*faults, *_absent(table))


def no_blank(cell: Term) -> Term:
    """Return whether something stands in a cell."""
    return terms.no(terms.blank(cell))


def _began(sheet: Sheet, inputs: Sequence[Field]) -> tuple[list[Field], list[Field]]:
    """Return the fields that make a row of a list one, and those that do so unless the list is said to be empty."""
    first = sheet.fields[0]
    given = {first.key, "verksamhet"} if first.choices_from == "verksamheter" else set()
    ready = [field for field in inputs if field.key in given or field.published]
    return [field for field in inputs if field not in ready], ready


def _begun(always: Sequence[Term], ready: Sequence[Term], answer: str, *, empty: bool) -> Term:
    def text(cells: Sequence[Term]) -> str:
        return f'({terms.words(Term("&".join(cell.text for cell in cells), _nothing)).text}<>"")'

    parts = [text(always)] if always else []
    parts += [f'({answer}="")*{text(ready)}'] if ready else []
    counted = [*always, *([] if empty else ready)]
    return Term(f"(({'+'.join(parts)})>0)", lambda line: any(no_blank(cell).now(line) for cell in counted))


def _of_drift(table: Table, field: Field, column: Callable[[str], Term]) -> Iterator[Fault]:
    """Yield the faults of driftredovisningen: a part that is more than its whole (C17), a large deviation without a reason (C63)."""
    settings = table.job.municipality.settings
    if relations.is_internal(table.sheet, field):
        told, when = relations.internal(table.sheet, field, column)
        yield table.of_row(told, when, field.key, FIRST, table.last_row)
    frame = relations.EXPLAINED.get(table.sheet.key)
    if frame and field.key == "orsak":
        told, when = relations.explained(column, frame, settings.deviation_amount, settings.deviation_percent)
        yield table.of_row(told, when, field.key, FIRST, table.last_row)


def _absent(table: Table) -> Iterator[Fault]:
    """Yield that a verksamhet of the unit is not in its list (C17)."""
    areas = tuple(code for code, _ in table.job.verksamheter(table.sheet))
    if not areas or table.sheet.key not in relations.COMPLETE:
        return
    key = table.sheet.fields[0].key
    area = table.column(FIRST, table.last_row)(key).text
    there = {str(line.get(key)) for line in table.lines.values()}
    name = table.job.named(areas)
    lacking = tuple((3, 0) for code in areas if code not in there)
    head = f"{table.tab}$A$4"
    yield Fault(*relations.ABSENT, head, f"(SUM(--(COUNTIF({area},{name})=0))>0)", lacking[:1])


def of_rows(table: Table, live: Mapping[int, Sequence[int]]) -> tuple[Fault, ...]:
    """Return the faults of a sheet of fixed rows; ``live`` are the cells, by row, that compute themselves."""
    sheet, standard = table.sheet, table.standard
    known = {row.id: row for row in standard.rows} if standard else {}
    asked: dict[Cell, list[Asked]] = {}
    compared: dict[tuple[object, ...], tuple[Field, FixedRow | None, frozenset[str], list[int]]] = {}
    for at, row in enumerate(sheet.rows, FIRST):
        if row.kind == "group" or row.terms:
            continue
        line = known.get(row.id)
        fields = [field for field in sheet.fields if not row.columns or field.key in row.columns]
        there = frozenset(field.key for field in fields)
        for field in fields:
            kind = row.type or field.type
            place = table.place(field.key)
            made = list(constraints.of_field(field, kind, line, table.listed(field, row, kind), standard))
            if field.required and row.required and place not in live.get(at, ()):
                made.append(MISSING)
            asked[at, place] = made
            sign = sign_of(field, line), span_of(field, line, unit_of(field, line))
            alike = (field.key, line is None, kind, unit_of(field, line), *sign, there)
            compared.setdefault(alike, (field, line, there, []))[3].append(at)
    faults = list(table.of_cells(asked))
    for field, line, there, rows in compared.values():
        faults += table.against(field, line, there, rows)
    return tuple(faults)
