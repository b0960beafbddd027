"""One sheet of a form: finds its columns by title, its rows by id, types every cell and recomputes what is computed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from pipeline.config import Municipality
from pipeline.model import Figure, Origin, Problem, Row, Severity, State
from pipeline.read import excel_rows, unknown
from pipeline.read.asides import apart
from pipeline.read.came import Came, unanswered
from pipeline.read.cells import Cell, Page, place
from pipeline.read.computed import evaluate, term_of
from pipeline.read.confirmed import answered, confirmation
from pipeline.read.limits import MOST_ROWS
from pipeline.read.own import MARK, own_value, unmarked
from pipeline.read.signs import bare
from pipeline.read.titles import heads
from pipeline.read.totals import computed_cell
from pipeline.read.values import Value, Wanted, typed
from pipeline.schemas.base import ANSWER, NOTHING, NUMBERS, TOTAL, Field, FixedRow, Sheet
from pipeline.schemas.choices import choices, names
from pipeline.schemas.likely import unit_of
from pipeline.schemas.named import head_of, id_of
from pipeline.schemas.references import REFERENCES


class SheetReader:
    """Reads one worksheet by its declaration; collects problems."""

    def __init__(
        self,
        page: Page,
        sheet: Sheet,
        name: str,
        unit: str,
        deliverer: str,
        municipality: Municipality,
        most: int = MOST_ROWS,
        came: Came | None = None,
    ) -> None:
        """Take the page to read, the sheet it should be, the file's name, the rows' unit, who delivered, how many rows are read of a list.

        ``came`` is what the sheet came filled in with.
        """
        self.came = came or Came()
        self.page, self.sheet, self.name, self.unit = page, sheet, name, unit
        self.deliverer, self.municipality = deliverer, municipality
        self.problems: list[Problem] = []
        self.most = most
        self.explained: set[str] = (
            set()
        )  # cells whose emptiness is told with what has been taken away from them
        self.reseen: set[Origin | None] = set()  # cells that were read as they show, not as they are stored
        self.confirmed: Origin | None = None  # where the unit has written that there is nothing to report
        owner = municipality.unit(unit)
        self.names = {field.key: names(field, municipality) for field in sheet.fields}
        self.allowed = {field.key: choices(field, owner, municipality) for field in sheet.fields}

    def rows(self) -> tuple[Row, ...]:
        """Return the sheet's rows in order; fixed rows that are sums are computed from their terms."""
        found = heads(self.page, self.sheet, self.municipality.aliases)
        if found is None:
            self._wrong(
                Severity.ERROR,
                "FIL5",
                "Raden med kolumnrubriker hittades inte.",
                "Lägg tillbaka rubrikraden.",
                place(self.page.name, 4, 1),
            )
            return ()
        head, columns = found
        self.page = apart(self.page, self.sheet, head)
        if self._left_blank(head, columns):
            return ()
        self._missing_columns(head, columns)
        rows = tuple(self._fixed(head, columns) if self.sheet.rows else self._records(head, columns))
        for told in excel_rows.merged(self.page, head, columns, self.explained):
            self._wrong(*told)
        self.confirmed, wrong = confirmation(self.page, self.sheet, self.name, head, columns, bool(rows))
        for severity, message, hint, where in wrong:
            self._wrong(severity, "CELL11", message, hint, where)
        if not rows and self.sheet.required and not self.sheet.rows and not self.confirmed:
            self._wrong(
                Severity.ERROR,
                "CELL1",
                f"Fliken ”{self.sheet.title}” är inte ifylld.",
                f"Fyll i minst en rad, eller välj ”{NOTHING}” i cell {ANSWER}.",
                place(self.page.name, head + 1, 1),
            )
        elif self.sheet.required and not self.confirmed and self._unanswered(rows):
            self._wrong(
                Severity.ERROR,
                "CELL1",
                f"Fliken ”{self.sheet.title}” är inte ifylld: på den står bara det som var ifyllt när formuläret skickades ut.",
                "Fyll i de tomma cellerna. Saknas ett värde, så skriv varför där fliken har en plats för det.",
                place(self.page.name, head + 1, 1),
            )
        return rows

    def _unanswered(self, rows: tuple[Row, ...]) -> bool:
        """Tell whether nothing on the sheet has been answered, and nobody has been told so cell by cell."""
        told = any(problem.severity is Severity.ERROR for problem in self.problems)
        return not told and unanswered(self.sheet, rows, self.came)

    def _left_blank(self, head: int, columns: Mapping[str, int]) -> bool:
        """Tell whether an optional sheet of fixed rows was not filled in at all: the unit has no such activity."""
        inputs = {columns[field.key] for field in self.sheet.fields if field.key in columns}
        rows = (cells for row, cells in self.page.cells.items() if row > head)
        typed_in = any(not cells[column].formula for cells in rows for column in inputs & cells.keys())
        return bool(self.sheet.rows) and not self.sheet.required and not typed_in

    # -- columns ----------------------------------------------------------------------------------
    def _missing_columns(self, head: int, columns: Mapping[str, int]) -> None:
        for field in self.sheet.fields:
            if field.key not in columns and field.required:
                self._wrong(
                    Severity.ERROR,
                    "FIL5",
                    f"Kolumnen ”{field.title}” saknas.",
                    "Lägg tillbaka kolumnen, eller ange rubriken under [rubriker] i kommun.toml.",
                    place(self.page.name, head, 1),
                )
        for look in (unknown.columns, unknown.untitled):
            for told in look(self.page, self.sheet, head, columns):
                self._wrong(*told)

    # -- lists ------------------------------------------------------------------------------------
    def _records(self, head: int, columns: Mapping[str, int]) -> Iterator[Row]:
        inputs = [field for field in self.sheet.fields if not field.formula]
        empty = bool(answered(self.page, self.sheet, head))
        seen: dict[str, Origin] = {}
        count = 0
        amounts: dict[str, dict[Origin, Figure]] = {field.key: {} for field in self.sheet.added_up}
        totals = excel_rows.totals(self.page, self.sheet, head, columns)
        begun = dict(excel_rows.begun(self.page, self.sheet, head, columns, empty=empty))
        untouched = {row for row, there in begun.items() if self._untouched(row, there, columns)}
        for row, there in begun.items() if len(untouched) < len(begun) else ():
            stray = excel_rows.stray(self.page, self.sheet, self.allowed, there, row, columns)
            if stray:
                self._wrong(*stray)
                continue
            count += 1
            if count > self.most:
                self._wrong(*excel_rows.too_many(self.page, self.most, row))
                return
            values: dict[str, Value] = {}
            origins: dict[str, Origin] = {}
            before = len(self.problems)
            for field in inputs:
                value, origins[field.key] = self._value(field, row, columns)
                values[field.key] = own_value(value, None, field)
            self.problems[before:] = excel_rows.one_of_a_row(self.problems[before:], came=row in untouched)
            self._compute(values, origins, row, columns)
            for name, figures in amounts.items():
                done = values.get(name)
                figures[origins[name]] = done if isinstance(done, Figure) else Figure.missing()
            key, wrong = excel_rows.key_of(self.sheet, values, origins, row, seen, self.deliverer)
            self.problems += wrong
            yield Row(
                self.sheet.key,
                self.unit,
                key,
                values,
                origins,
                Origin(self.name, place(self.page.name, row, 1)),
            )

        self._added_up(totals, columns, amounts)

    def _untouched(self, row: int, there: Sequence[Field], columns: Mapping[str, int]) -> bool:
        """Tell whether a row stands as it came; a list of nothing else has not been answered."""
        cells = self.page.cells[row]
        return self.came.untouched(self.sheet, {one.key: cells[columns[one.key]] for one in there})

    def _added_up(
        self,
        totals: Sequence[int],
        columns: Mapping[str, int],
        amounts: Mapping[str, Mapping[Origin, Figure]],
    ) -> None:
        """Compare the totals below a list with its rows; they are printed nowhere, and what is wrong in a row is told there alone."""
        wrong = {problem.origin for problem in self.problems if problem.severity is Severity.ERROR}
        right = [
            field
            for field in self.sheet.added_up
            if amounts[field.key] and wrong.isdisjoint(amounts[field.key])
        ]
        for row in totals:
            for field in right:
                column, total = columns.get(field.key, 1), Figure.total(amounts[field.key].values())
                origin = Origin(self.name, place(self.page.name, row, column))
                name = f"{TOTAL} {field.title.lower()}"
                self._printed(self.page.cells[row].get(column), total, origin, name, field)

    def _value(
        self, field: Field, row: int, columns: Mapping[str, int], fixed: FixedRow | None = None
    ) -> tuple[Value, Origin]:
        column = columns.get(field.key, 0)
        origin = Origin(
            self.name, place(self.page.name, row, column) if column else place(self.page.name, row, 1)
        )
        kind = (fixed.type if fixed else None) or field.type
        allowed = fixed.choices if fixed and fixed.choices else self.allowed[field.key]
        wanted = Wanted(kind, unit_of(field, fixed), allowed, field.max_length, self.names[field.key])
        cell = self.page.cells.get(row, {}).get(column) if column else None
        if cell and field.looked_up and cell.formula:
            cell = None  # the published value itself is known
        if cell and field.choices_from in {"units", "accountable"}:  # it may be an id that a unit had before
            before = bare(head_of(cell.text))
            now = self.municipality.present(before)
            cell = replace(cell, text=bare(cell.text) if now == before else now)
        if cell and self.names[field.key]:
            cell = replace(cell, text=id_of(cell.text, self.names[field.key]))
        elif cell and (self.sheet.key, field.key) in REFERENCES:
            cell = replace(cell, text=head_of(cell.text))
        mark = fixed is not None and fixed.own and cell is not None and cell.text.rstrip().endswith(MARK)
        if mark and cell is not None and kind in NUMBERS:
            cell = unmarked(cell, wanted)

        def report(severity: Severity, code: str, message: str, hint: str) -> None:
            self._wrong(severity, code, message, hint, origin.place)

        count = len(self.problems)
        value = typed(cell, wanted, origin, report)
        if mark and isinstance(value, Figure):
            value = replace(value, label=MARK)
        required = field.required and (fixed is None or fixed.required)
        if (
            required
            and column
            and not (cell and cell.private)
            and _is_missing(value)
            and not any(p.severity is Severity.ERROR for p in self.problems[count:])
        ):
            what = f"{fixed.label}, {field.title.lower()}" if fixed else field.title
            self._wrong(
                *excel_rows.empty(self.page, what, row, column, self.explained, number=kind in NUMBERS)
            )
        if cell is not None and cell.seen is not None and cell.seen.scaled:
            self.reseen.add(origin)
        return value, origin

    def _compute(
        self, values: dict[str, Value], origins: dict[str, Origin], row: int, columns: Mapping[str, int]
    ) -> None:
        for field in self.sheet.fields:
            if not field.formula:
                continue
            figure = evaluate(field, values)
            column = columns.get(field.key, 0)
            origins[field.key] = Origin(self.name, place(self.page.name, row, column or 1))
            cell = self.page.cells.get(row, {}).get(column)
            values[field.key] = self._printed(cell, figure, origins[field.key], field.title, field)

    def _printed(self, cell: Cell | None, figure: Figure, origin: Origin, what: str, field: Field) -> Figure:
        if (
            cell is not None
            and cell.formula
            and self.reseen
            and self.reseen & {one.origin for one in figure.cells()}
        ):
            return figure  # its stored value is reckoned from what is stored, not from what is shown
        printed, problems = computed_cell(cell, figure, origin, what, self.deliverer, field.scale, field.half)
        self.problems += problems
        return printed

    # -- fixed rows -------------------------------------------------------------------------------
    def _fixed(self, head: int, columns: Mapping[str, int]) -> Iterator[Row]:
        ids = columns.get("#id", 1)
        places = excel_rows.places(self.page, head, ids)
        for severity, message, where, first in excel_rows.repeated(
            self.page, self.sheet, head, columns, places
        ):
            hint, also = "Ta bort den rad som inte gäller.", (Origin(self.name, first),)
            origin = Origin(self.name, where)
            self.problems.append(Problem(severity, "CELL9", message, hint, self.deliverer, origin, also))
        for look in (unknown.rows, unknown.labels):
            for told in look(self.page, self.sheet, head, columns):
                self._wrong(*told)
        done: dict[tuple[str, str], Figure] = {}
        for fixed in self.sheet.rows:
            if fixed.kind == "group":
                continue
            at = places.get(fixed.id)
            if at is None:
                asked = fixed.required or (fixed.own and not fixed.reckoned)
                severity = Severity.ERROR if asked and not fixed.computed else Severity.INFO
                self._wrong(
                    severity,
                    "FIL5",
                    f"Raden {fixed.id} ”{fixed.label}” saknas.",
                    "Lägg tillbaka raden med dess radnummer i kolumnen Rad.",
                    place(self.page.name, head, ids),
                )
                at = 0
            yield self._fixed_row(fixed, at, columns, done)

    def _fixed_row(
        self, fixed: FixedRow, at: int, columns: Mapping[str, int], done: dict[tuple[str, str], Figure]
    ) -> Row:
        values: dict[str, Value] = {}
        origins: dict[str, Origin] = {}
        for field in self.sheet.fields:
            if fixed.own and field.key in fixed.columns:
                values[field.key], origins[field.key] = self._own(field, at, columns, fixed)
                continue
            if fixed.columns and field.key not in fixed.columns:
                values[field.key] = (
                    Figure.not_applicable(unit_of(field, fixed)) if field.type in NUMBERS else None
                )
                continue
            if fixed.computed:
                figure = Figure.total(term_of(term, field.key, done) for term in fixed.terms)
                column = columns.get(field.key, 0)
                origins[field.key] = Origin(
                    self.name, place(self.page.name, at, column) if at and column else ""
                )
                if at and column and not field.published:
                    cell = self.page.cells.get(at, {}).get(column)
                    figure = self._printed(cell, figure, origins[field.key], fixed.label, field)
                values[field.key] = figure
            elif at:
                values[field.key], origins[field.key] = self._value(field, at, columns, fixed)
            else:
                values[field.key] = None
            value = values.get(field.key)
            done[fixed.id, field.key] = value if isinstance(value, Figure) else Figure.missing()
        origin = Origin(self.name, place(self.page.name, at or 1, 1))
        return Row(self.sheet.key, self.unit, fixed.id, values, origins, origin)

    def _own(
        self, field: Field, at: int, columns: Mapping[str, int], fixed: FixedRow
    ) -> tuple[Value, Origin]:
        """Return a cell of a municipality's own table as it stands; one that a formula fills in is reckoned later, and is empty here."""
        cell = self.page.cells.get(at, {}).get(columns.get(field.key, 0))
        if cell is not None and cell.formula and (fixed.reckoned or field.reckoned):
            where = Origin(self.name, place(self.page.name, at, cell.column))
            unit = unit_of(field, fixed)
            return Figure.cell(None, where, unit), where
        value, where = self._value(field, at, columns, fixed)
        return own_value(value, fixed, field), where

    def _wrong(self, severity: Severity, code: str, message: str, hint: str, where: str) -> None:
        self.problems.append(Problem(severity, code, message, hint, self.deliverer, Origin(self.name, where)))


def _is_missing(value: Value) -> bool:
    return value is None or (isinstance(value, Figure) and value.state is State.MISSING)
