"""A municipality's own rows as rows of the law: what rules, consolidation, key figures and the input to national reporting see.

Each law row is the sum of the own rows that mean it; one that no row means does not apply. The own rows themselves keep their cells and are
found under ``egen/rr``. Typed comparatives take the place of published ones that there are none of.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from copy import copy
from dataclasses import dataclass, replace
from typing import Final

from pipeline.config import Municipality, Occasion
from pipeline.merge.accounts import Accounts
from pipeline.merge.formulas import measured_in
from pipeline.merge.free_tables import with_rows
from pipeline.merge.group_column import taken_out
from pipeline.merge.own_lines import with_units
from pipeline.merge.own_tables import OwnTables
from pipeline.model import Dataset, Figure, Gap, Origin, Published, Row
from pipeline.schemas import sheet as standard_sheet
from pipeline.schemas.accounts import SKATTER_ROWS
from pipeline.schemas.base import NUMBERS, FixedRow
from pipeline.schemas.law import counts_in, law_row
from pipeline.schemas.lkbr import LKBR_TABLES, units_in_own_rows, with_accounts
from pipeline.schemas.notes import NOTES
from pipeline.schemas.own import NOTES_SHEET, is_note, row_key
from pipeline.schemas.own_units import FREE, OWN, own_key, published_key
from pipeline.schemas.segregated import SEGREGATED_ROWS
from pipeline.schemas.statements import BALANSKRAV, BR, KFA, RESERVES, RR
from pipeline.tables import Col, Kind, Line, Table

ENTITIES: Final = ("kommun", "koncern")
_NOT_PUBLISHED: Final = frozenset(
    {"not", "not.koncern", "budget", "budget_rev", "prognos", "tillagg", "ombudgetering", "omfordelning"}
)


@dataclass(frozen=True, slots=True)
class Statement:
    """A sheet of law rows: the rows, the key that each is published under, and in which field each column's meaning stands."""

    rows: tuple[FixedRow, ...]
    key: str
    fields: Mapping[str, str]


_BOTH: Final = {"kommun": "kommun", "koncern": "koncern"}
_OUTCOME: Final = {"kommun": "utfall", "koncern": "koncern", "budget": "budget"}
_INTERIM: Final = {"kommun": "utfall", "budget": "budget", "prognos": "prognos"}
STATEMENTS: Final = {
    "rr": Statement(RR, "rr/{row}/{of}", _OUTCOME),
    "br": Statement(BR, "br/{row}/{of}", _OUTCOME),
    "kfa": Statement(KFA, "kfa/{row}/{of}", _BOTH),
    "balanskrav": Statement(BALANSKRAV, "balanskrav/{row}", _OUTCOME),
    "reserver": Statement(RESERVES, "reserv/{row}", _OUTCOME),
    "va": Statement(SEGREGATED_ROWS, "va/{row}", _OUTCOME),
    "avfall": Statement(SEGREGATED_ROWS, "avfall/{row}", _OUTCOME),
    "lkbr_rr": Statement(RR, "lkbr_rr/{row}/{of}", _OUTCOME),
    "lkbr_br": Statement(BR, "lkbr_br/{row}/{of}", _OUTCOME),
    "d_rr": Statement(RR, "rr/{row}/{of}", _INTERIM),
    "d_br": Statement(BR, "br/{row}/{of}", _INTERIM),
    "d_skatter": Statement(SKATTER_ROWS, "skatt/{row}/{of}", _INTERIM),
    "d_balanskrav": Statement(BALANSKRAV, "balanskrav/{row}", _INTERIM),
}
"""The sheets whose rows are the law's, by key; a municipality's table of the same id stands for them."""
_OF_GROUP: Final = ("kfa", "noter", "pensioner")
NOTE_STATEMENTS: Final = {note.table: Statement(note.rows, "not/{row}/{of}", _BOTH) for note in NOTES}


def translated(tables: OwnTables) -> Dataset:
    """Return the dataset in which own rows stand apart and law rows in their place, and typed comparatives beside published ones."""
    dataset = tables.dataset
    rows = dict(dataset.rows)
    published = {key: copy(of) if isinstance(of, dict) else dict(of) for key, of in dataset.published.items()}
    notes: list[Row] = list(dataset.of(NOTES_SHEET))
    for table in tables.structure.tables.values():
        statement = statement_of(table) if table.lines else None
        if statement is None or f"{OWN}{table.id}" not in rows:
            continue
        views = [_Law(view, table, statement) for view in tables.views(table)]
        sheet = NOTES_SHEET if is_note(table) else table.id
        made = [row for law in views for row in law.rows(sheet)]
        if is_note(table):
            notes += made
        else:
            rows[table.id] = tuple(made)
        one = len(views) == 1 or table.id in LKBR_TABLES
        for occasion, key, figure in (each for law in views if one for each in law.comparatives()):
            published.setdefault(occasion, {}).setdefault(key, Published(key, figure, typed=True))
    if notes:
        rows[NOTES_SHEET] = tuple(notes)
    return replace(dataset, rows=rows, published=published)


def statement_of(table: Table) -> Statement | None:
    """Return the law rows that a table's rows may mean: those of its sheet; of all notes when it is one that has no standard."""
    if table.id in STATEMENTS:
        return STATEMENTS[table.id]
    if not is_note(table):
        return None
    return NOTE_STATEMENTS.get(table.id) or Statement(
        tuple(row for note in NOTES for row in note.rows), "not/{row}/{of}", _BOTH
    )


@dataclass(frozen=True, slots=True)
class _Law:
    """A table of own rows seen as law rows."""

    tables: OwnTables
    table: Table
    statement: Statement

    def rows(self, sheet: str) -> Iterator[Row]:
        """Yield a row for each law row; of a note only those that some own row means."""
        columns = {
            field: column.id
            for of, field in self.statement.fields.items()
            if (column := self.tables.meaning(self.table, of))
        }
        unit = self.tables.handed_in_by(self.table)
        made: dict[str, dict[str, Figure]] = {field: self.column(column) for field, column in columns.items()}
        for law in self.statement.rows:
            lines = tuple(self.meaning(law.id))
            if law.kind == "group" or (sheet == NOTES_SHEET and not lines):
                continue
            values = self.absent(law, sheet) | {field: made[field][law.id] for field in made}
            origins = {
                field: self.tables.origin(self.table.id, line.id, column)
                for field, column in columns.items()
                for line in lines[:1]
            }
            origin = next(iter(origins.values()), Origin(""))
            yield Row(sheet, unit, law.id, values, origins, origin)
            yield from self.added(law, sheet, unit, columns)

    def added(self, law: FixedRow, sheet: str, unit: str, columns: Mapping[str, str]) -> Iterator[Row]:
        """Yield what counts in a law sum without being any of its rows, under the sum's id and a plus."""
        lines = [line for line in self.meaning(law.id) if law.computed and line.typed]
        if not lines:
            return
        made = {
            field: Figure.total(self.signed(line, column) for line in lines)
            for field, column in columns.items()
        }
        origins = {
            field: self.tables.origin(self.table.id, lines[0].id, column) for field, column in columns.items()
        }
        values = self.absent(law, sheet) | made
        yield Row(sheet, unit, f"{law.id}+", values, origins, lines[0].origin)

    def absent(self, law: FixedRow, sheet: str) -> dict[str, Figure]:
        """Return the fields of a law row of which the table has no column: they do not apply."""
        standard = [field.key for field in standard_sheet(sheet).fields if field.type in NUMBERS]
        fields = dict.fromkeys((*self.statement.fields.values(), *standard))
        return dict.fromkeys(fields, Figure.not_applicable(law.unit or "tkr"))

    def column(self, column: str) -> dict[str, Figure]:
        """Return every law row's figure in a column, tkr."""
        figures: dict[str, Figure] = {}
        for law in self.statement.rows:
            if law.kind == "group":
                continue
            lines = [line for line in self.meaning(law.id) if not (law.computed and line.typed)]
            if law.computed and len(lines) == 1:
                figures[law.id] = self.signed(lines[0], column)
            elif law.computed:
                terms = [-figures[term[1:]] if term.startswith("-") else figures[term] for term in law.terms]
                added = [line for line in self.meaning(law.id) if line.typed]
                figures[law.id] = Figure.total((*terms, *(self.signed(line, column) for line in added)))
            elif lines:
                figures[law.id] = self.total(lines, column)
            else:
                figures[law.id] = Figure.not_applicable(law.unit or "tkr")
        return figures

    def total(self, lines: Iterable[Line], column: str) -> Figure:
        """Return the sum of some own rows, each without what is a part of it and means another law row."""
        terms = [
            part for line in lines for part in (self.signed(line, column), *self.taken_out(line, column))
        ]
        return terms[0] if len(terms) == 1 else Figure.total(terms)

    def taken_out(self, line: Line, column: str) -> Iterator[Figure]:
        yield from (-self.signed(part, column) for part in taken_out(self.table, line))

    def signed(self, line: Line, column: str) -> Figure:
        law = law_row(line.meaning.of, self.table.id) if line.meaning else None
        figure = measured_in(self.tables.figure(self.table.id, line.id, column), law.unit if law else "tkr")
        return -figure if line.meaning and line.meaning.negative else figure

    def meaning(self, law: str) -> Iterator[Line]:
        """Yield the rows that mean a law row, or a finer one of it."""
        for line in self.table.lines:
            if line.meaning and counts_in(line.meaning.of) == law and line.kind is not Kind.HEADING:
                yield line

    def comparatives(self) -> Iterator[tuple[str, str, Figure]]:
        """Yield what is typed of earlier years: whose occasion it is of, the key it would be published under, and the figure."""
        whose = self.tables.whose if self.table.id in LKBR_TABLES else ""
        for column in self.table.columns:
            meaning = column.meaning
            if meaning is None or meaning.of not in ENTITIES or meaning.years[0] != meaning.years[1]:
                continue
            occasion = self.tables.occasion_at(meaning.years[0]) if meaning.years[0] < 0 else ""
            if not occasion:
                continue
            for key, figure in self.column(column.id).items():
                if figure.known:
                    yield occasion, self.statement.key.format(row=key, of=whose or meaning.of), figure
            for line in self.table.lines:
                figure = self.tables.figure(self.table.id, line.id, column.id)
                if figure.known:
                    yield occasion, published_key(self.table, line, meaning.of, whose), figure


def split(dataset: Dataset, tables: Mapping[str, Table]) -> Dataset:
    """Return the dataset with the rows of own tables apart, each note's by itself, and their sheets known under both names."""
    rows = dict(dataset.rows)
    sheets = set(dataset.sheets)
    for table in tables.values():
        if not table.lines:
            continue
        if table.of_units:
            own = tuple(replace(row, sheet=table.id) for row in rows.get(f"{OWN}{table.id}", ()))
        elif is_note(table):
            ids = {row_key(table, line): line.id for line in table.lines}
            every = rows.get(NOTES_SHEET, ())
            own = tuple(replace(row, sheet=table.id, key=ids[row.key]) for row in every if row.key in ids)
            rows[NOTES_SHEET] = tuple(row for row in every if row.key not in ids)
        else:
            own = rows.pop(table.id, ())
        if own:
            rows[f"{OWN}{table.id}"] = own
            sheets |= {Gap(row.unit, table.id) for row in own}
    return replace(dataset, rows=rows, sheets=frozenset(sheets))


# -- the stages around merging --------------------------------------------------------------------
def before(dataset: Dataset, municipality: Municipality, occasion: Occasion) -> Dataset:
    """Return what was read with the law's rows in the place of a municipality's own; untouched when it has none."""
    structure = municipality.structure.at(occasion.year, occasion.kind)
    if municipality.group_mode(occasion) == "trycks inte":
        dataset = _without_group(dataset)
    dataset = with_rows(dataset) if dataset.of(FREE) else dataset
    if not structure.tables:
        return dataset
    structure = with_accounts(structure, units_in_own_rows(municipality, occasion))
    dataset = split(dataset, structure.tables)
    structure = with_units(structure, dataset, municipality, occasion)
    return translated(OwnTables(dataset, structure, municipality, occasion))


def _without_group(dataset: Dataset) -> Dataset:
    """Return a dataset where the group's columns, which nobody was asked for, do not apply."""
    rows = dict(dataset.rows)
    for key in _OF_GROUP:
        rows[key] = tuple(
            row
            if "koncern" in row.values
            else replace(row, values={**row.values, "koncern": Figure.not_applicable()})
            for row in dataset.of(key)
        )
    return replace(dataset, rows={key: every for key, every in rows.items() if every})


def after(accounts: Accounts, dataset: Dataset, municipality: Municipality, occasion: Occasion) -> Accounts:
    """Return the merged figures with those of a municipality's own tables, ``egen/rr/int/nu``, and what does not agree in them.

    What stands in a column that means something of the year is found as ``rr/int/kommun/utfall`` too, under which it is published.
    """
    structure = municipality.structure.at(occasion.year, occasion.kind)
    if not structure.tables and not dataset.of(FREE):
        return accounts
    structure = with_accounts(structure, units_in_own_rows(municipality, occasion))
    structure = with_units(structure, dataset, municipality, occasion)
    tables = OwnTables(dataset, structure, municipality, occasion, law=accounts.figures)
    figures: dict[str, Figure] = {}
    for (key, row, column), figure in tables.every():
        table = structure.tables[key]
        line, own = table.line(row), table.column(column)
        if line is None or own is None:
            continue
        figures[own_key(key, line, column)] = figure
        if of := _published_as(own):
            figures.setdefault(f"{published_key(table, line, of)}/utfall", figure)
    for table in structure.tables.values():
        for unit in tables.answering(table):
            figures |= _answers(tables.of(unit), table)
    return replace(accounts, figures=figures | dict(accounts.figures), own_faults=tables.told())


def _answers(theirs: OwnTables, table: Table) -> Iterator[tuple[str, Figure]]:
    """Yield the figures of a table that a unit has handed in of its own, and those that are published as the unit's."""
    for line in table.lines:
        for column in table.columns:
            figure = theirs.figure(table.id, line.id, column.id)
            yield own_key(table.id, line, column.id, theirs.whose), figure
            if of := _published_as(column):
                yield f"{published_key(table, line, of, theirs.whose)}/utfall", figure


def _published_as(column: Col) -> str:
    """Return what a column is published as, empty for one that next year does not ask for."""
    meaning = column.meaning
    now = meaning is not None and meaning.years == (0, 0) and not meaning.day
    return meaning.of if meaning and now and meaning.of not in _NOT_PUBLISHED else ""
