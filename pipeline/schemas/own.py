"""A municipality's own tables as sheets of the forms: its rows and columns in the place of the standard ones, and tables of its own.

A sheet keeps the key of the table (``rr``); the notes are one sheet, in which a row is known as ``not_intakter.a1``.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from pipeline.config import Occasion
from pipeline.schemas.base import Field, FixedRow, Sheet, Sign, Type
from pipeline.schemas.notes import NOTES, Note
from pipeline.schemas.plan_rows import RESULTAT
from pipeline.schemas.sections import standard_sections
from pipeline.tables import (
    OF_UNITS,
    ROW_KINDS,
    Col,
    GroupMode,
    Kind,
    Line,
    Meaning,
    Structure,
    Table,
    TypedIn,
)
from pipeline.units import UNIT_KINDS

NOTES_SHEET: Final = "noter"
NOTES_SECTION: Final = "noter"
SERIES: Final = ("kommun", "koncern")
"""The two series that notes may be numbered in."""
ACCOUNTS: Final = "namnd"
"""The section that the nämnders accounts stand in."""
MONEY: Final = frozenset({"", "kr", "tkr", "mnkr"})
_TYPES: Final = {"%": Type.PERCENT, "text": Type.TEXT, "ja/nej": Type.FLAG, "datum": Type.DATE}
_SIGNS: Final = {"+": Sign.PLUS, "-": Sign.MINUS}
_LONGEST: Final = 31  # characters of a tab's name
_REFUSED: Final = re.compile(r"[\[\]:*?/\\\x00-\x1f]|[^\x00-\uffff]")
CHOICE: Final = "val:"
"""How the unit of a question begins whose answers are to be chosen among."""
ALL: Final = "alla"
EXCEPT: Final = "alla utom "
"""Who hands in a table: all units but the one that compiles the accounts, or all but some."""
GROUP: Final = Field("koncern", "Koncernen", Type.AMOUNT, "Rapportåret.", series="koncern")
"""The group's column where it is typed."""
_PREFIXES: Final = {"d_rr": "rr", "d_br": "br"}
_OF_GROUP: Final = ("rr", "br")
_PLANNED: Final = ("rr", "d_rr")
_PLANNED_ROWS: Final = frozenset(row.id for row in RESULTAT if not row.computed)
_STANDARD: Final = {note.table: note for note in NOTES}


def is_note(table: Table) -> bool:
    """Tell whether a table is a note: one of the section of notes, or one that takes the place of a standard note."""
    return table.section == NOTES_SECTION if table.section else table.id in _STANDARD


def sheet_key(structure: Structure, table: str) -> str:
    """Return the sheet that a table is handed in on: the notes share one."""
    own = structure.table(table)
    return NOTES_SHEET if own and is_note(own) else table


def titled(words: str, year: int) -> str:
    """Return a title with the years it names: ``Koncernen {år-1}``."""
    parts = words.split("{år")
    filled = [parts[0]]
    for part in parts[1:]:
        shift, closed, rest = part.partition("}")
        known = closed and (not shift or (shift[0] in "+-−" and shift[1:].isdigit()))
        filled.append(f"{year + int(shift.replace('−', '-') or 0)}{rest}" if known else f"{{år{part}")
    return "".join(filled)


def named(meaning: Meaning) -> str:
    """Return a column's meaning as a key: ``kommun``, ``koncern[-1]``, ``-utgift[-3..0]``."""
    first, last = meaning.years
    when = "" if first == last == 0 else f"[{first}]" if first == last else f"[{first}..{last}]"
    when = f"[{meaning.day.isoformat()}]" if meaning.day else when
    return f"{'-' if meaning.negative else ''}{meaning.of}{when}"


def field_key(table: Table, column: Col) -> str:
    """Return the field in which a column of a table is handed in: in notes, which share a sheet, its meaning; else its id."""
    return named(column.meaning) if is_note(table) and column.meaning else column.id


def row_key(table: Table, line: Line) -> str:
    """Return the id that a row has on its sheet: notes share one, where a row that is the standard note's keeps its own."""
    if not is_note(table):
        return line.id
    note = _STANDARD.get(table.id)
    kept = note is not None and any(row.id == line.id for row in note.rows)
    return line.id if kept else f"{table.id}.{line.id}"


def meant_nowhere(structure: Structure) -> Mapping[str, str]:
    """Return the rows of standard notes that a municipality's own notes stand for without any row that means them, with their labels.

    The total of a note is not among them where the own note says itself which row of a statement it must equal.
    """
    found: dict[str, str] = {}
    for table in structure.tables.values():
        note = _STANDARD.get(table.id)
        if note is None or not table.lines:
            continue
        meant = {line.meaning.of for line in table.lines if line.meaning}
        tied = {row for row, *_ in note.ties} if any(line.tie for line in table.lines) else set()
        found |= {row.id: row.label for row in note.rows if row.id not in meant | tied}
    return found


def type_of(unit: str) -> Type:
    """Return what cells of a unit hold."""
    if unit.startswith(CHOICE):
        return Type.CHOICE
    return Type.AMOUNT if unit in MONEY else _TYPES.get(unit, Type.NUMBER)


def choices_of(unit: str) -> tuple[str, ...]:
    """Return the choices of ``val: a | b``."""
    said = unit.removeprefix(CHOICE) if unit.startswith(CHOICE) else ""
    return tuple(word for part in said.split("|") if (word := part.strip()))


@dataclass(frozen=True, slots=True)
class _Made:
    """How the lines and columns of a table become rows and fields of a sheet in a year; ``reckoned`` says that the group is not typed."""

    table: Table
    year: int
    titles: Mapping[str, str] = field(default_factory=dict)  # what the standard calls its columns, by key
    reckoned: bool = False

    def columns(self) -> Iterator[Col]:
        """Yield the columns that are asked for: not numbers of notes, nor the group where it is reckoned."""
        for column in self.table.columns:
            meaning = column.meaning
            of = meaning.of if meaning else ""
            group = self.reckoned and of == GROUP.key and meaning is not None and meaning.years == (0, 0)
            if of not in {"not", "not.koncern"} and not (group and self.table.id in _OF_GROUP):
                yield column

    def rows(self) -> Iterator[FixedRow]:
        for line in self.table.lines:
            if line.shown and line.kind not in OF_UNITS:
                yield self.row(line)
        hidden = [line for line in self.table.lines if not line.shown]
        if hidden:
            yield FixedRow(f"{self.table.id}._dolda", "Skrivs in men trycks inte", "group")
        yield from (self.row(line) for line in hidden)

    def row(self, line: Line) -> FixedRow:
        unit = line.unit  # the table's is a column's, unless the column has its own
        return FixedRow(
            row_key(self.table, line),
            line.label or line.id,
            ROW_KINDS.get(line.kind, "row"),
            sign=_SIGNS.get(line.sign, Sign.ANY),
            type=type_of(unit) if unit else None,
            unit="" if unit in MONEY else unit,
            required=False,
            columns=tuple(self.keys()),
            own=True,
            own_formula=line.formula,
            choices=choices_of(unit),
            scale=self.table.typed_in.factor,
            half=self.table.typed_in.last_digit / 2,
            known=tuple(self.planned(line)),
        )

    def planned(self, line: Line) -> Iterator[tuple[str, str]]:
        """Yield the columns of the year's budget, with the key of what was planned for the row of the law that a line is."""
        of = line.meaning.of if line.meaning else ""
        if (
            line.typed
            and self.table.id in _PLANNED
            and of in _PLANNED_ROWS
            and self.table.typed_in.factor == 1
        ):
            for column in self.columns():
                if column.meaning and column.meaning.of == "budget" and column.meaning.years == (0, 0):
                    yield field_key(self.table, column), f"plan:plan/{of}/total/b"

    def keys(self) -> Iterator[str]:
        yield from (field_key(self.table, column) for column in self.columns())

    def fields(self) -> Iterator[Field]:
        for column in self.columns():
            unit = column.unit or self.table.unit
            key = field_key(self.table, column)
            yield Field(
                key,
                titled(column.title, self.year) or column.id,
                type_of(unit),
                optional=True,
                unit="" if unit in MONEY else unit,
                choices=choices_of(unit),
                reckoned=column.formula is not None,
                own_formula=column.formula,
                published=self.published(column),
                aliases=(self.titles[key],) if key in self.titles else (),
            )

    def published(self, column: Col) -> str:
        """Return the key under which last year's values of a column were published, empty for other columns."""
        meaning = column.meaning
        last = meaning is not None and meaning.years == (-1, -1) and meaning.of in {"kommun", GROUP.key}
        first = "not" if is_note(self.table) else _PREFIXES.get(self.table.id, self.table.id)
        return f"{first}/{{key}}/{meaning.of}" if meaning is not None and last else ""


def rows_of(table: Table) -> tuple[FixedRow, ...]:
    """Return a table's lines as the rows of a sheet, those that are not printed last."""
    return tuple(_Made(table, 0).rows())


def tab(title: str) -> str:
    """Return a title as the name of a tab: without the signs that Excel refuses, and no longer than it allows."""
    plain = " ".join(_REFUSED.sub(" ", title).split()).strip("'")
    return plain[:_LONGEST].rstrip()


def sheet_of(table: Table, standard: Sheet | None, occasion: Occasion, mode: GroupMode = "") -> Sheet:
    """Return a table of a municipality's own as a sheet; what it leaves out (its title, rows or columns) is the standard's."""
    titles = {field.key: field.title for field in standard.fields} if standard else {}
    made = _Made(table, occasion.year, titles, mode == "räknas fram")
    title = tab(table.title or table.id)
    rows = tuple(made.rows()) if table.lines else standard.rows if standard else ()
    fields = tuple(made.fields()) if table.columns else standard.fields if standard else ()
    told = _told(table, title)
    if standard is not None:
        return standard.but(rows=rows, fields=fields, help=told)
    return Sheet(table.id, title, told, fields, rows, required=False)


def _told(table: Table, title: str) -> str:
    """Return what the head of a sheet says: what amounts are typed in, and how they are printed."""
    if table.unit and table.unit not in MONEY:
        return f"{title}."
    printed = table.unit or "tkr"
    decimals = {None: "", 0: " utan decimaler", 1: " med en decimal"}.get(
        table.decimals, f" med {table.decimals} decimaler"
    )
    as_printed = table.typed_in in {TypedIn.MNKR, TypedIn.MNKR1}
    typed_in = "mnkr" if as_printed else table.typed_in.value
    exact = "så som det trycks" if as_printed else "gärna med decimaler"
    return (
        f"{title}. Belopp skrivs i {typed_in}, {exact}; tabellen trycks i {printed}{decimals}. Summor räknas fram; är den tryckta summan en "
        "annan skrivs den i cellen."
    )


def notes_sheet(structure: Structure, standard: Sheet, occasion: Occasion) -> Sheet:
    """Return the sheet of notes with a municipality's own notes, each in the place of the standard one that it replaces."""
    own = [table for table in structure.tables.values() if is_note(table)]
    if not own:
        return standard
    rows: list[FixedRow] = []
    fields: dict[str, Field] = {}
    columns = tuple(field.key for field in standard.fields)
    for table, note_rows in note_tables(structure):
        if table is None:
            rows += [
                row if row.kind == "group" else replace(row, columns=row.columns or columns)
                for row in note_rows
            ]
            fields |= {field.key: field for field in standard.fields}
        elif table.included:
            made = _Made(table, occasion.year, {field.key: field.title for field in standard.fields})
            rows += [FixedRow(f"{table.id}.", table.title, "group"), *made.rows()]
            fields |= {field.key: fields.get(field.key, field) for field in made.fields()}
    return standard.but(rows=tuple(rows), fields=tuple(fields.values()))


def notes_in_order(structure: Structure) -> Iterator[tuple[Note | None, Table | None]]:
    """Yield the standard notes in order, own tables in the places of theirs; others after the note that they follow in the file, or last."""
    own = {table.id: table for table in structure.tables.values() if is_note(table)}
    after: dict[str, list[Table]] = {}
    before = ""
    for table in own.values():
        if table.id in _STANDARD:
            before = table.id
        else:
            after.setdefault(before, []).append(table)
    for note in NOTES:
        yield note, own.get(note.table)
        yield from ((None, table) for table in after.get(note.table, ()))
    yield from ((None, table) for table in after.get("", ()))


def note_tables(structure: Structure) -> Iterator[tuple[Table | None, tuple[FixedRow, ...]]]:
    """Yield the notes in order as they are handed in: a municipality's own table, or None and the rows of a standard note with its heading."""
    for note, own in notes_in_order(structure):
        if own is not None and (note is None or own.lines or not own.included):
            yield own, ()
        elif note is not None and note.rows:
            yield None, (FixedRow(f"N{note.number}_", f"Not {note.number} {note.title}", "group"), *note.rows)


def handed_in_by(table: Table, unit_kind: str, unit: str) -> bool:
    """Tell whether a unit hands in a table: by its kind, by its id, or as one of ``alla utom``; central when the table does not say."""
    for word in table.handed_in_by or ("central",):
        first, _, rest = word.partition(EXCEPT)
        if (not first and rest) or word == ALL:
            return unit not in rest.split() and unit_kind != "central"
    said = table.handed_in_by or ("central",)
    by_id = unit in said and unit not in UNIT_KINDS  # a kind's word means the kind
    return by_id or unit_kind in said or (unit_kind == "namnd-liten" and "namnd" in said)


def of_accounts(structure: Structure, table: Table) -> bool:
    """Tell whether a table stands in the nämnders accounts: what a nämnd without one answers would be printed nowhere."""
    above = {each.id: each.under for each in standard_sections()}
    above |= {place.id: place.under for place in structure.sections}
    section = table.section
    for _ in above:
        if section == ACCOUNTS:
            return True
        section = above.get(section, "")
    return False


def of_group(sheets: Iterable[Sheet], mode: GroupMode) -> tuple[Sheet, ...]:
    """Return sheets with the columns of the group that it needs: none where it is not printed, those of RR and BR too where it is typed."""
    made: list[Sheet] = []
    for sheet in sheets:
        own = [field.key for field in sheet.fields]
        if mode == "trycks inte" and GROUP.key in own and len(own) > 1:
            kept = tuple(field for field in sheet.fields if field.key != GROUP.key)
            made.append(sheet.but(fields=kept))
        elif mode == "skrivs in" and sheet.key in _OF_GROUP and GROUP.key not in own:
            made.append(sheet.but(fields=(*sheet.fields, GROUP)))
        else:
            made.append(sheet)
    return tuple(made)


def in_its_unit(sheet: Sheet, table: Table) -> Sheet:
    """Return a list for the law in which amounts are typed as the municipality types its table: in kr, tkr or mnkr."""
    if table.typed_in is TypedIn.TKR:
        return sheet
    scale, half = table.typed_in.factor, table.typed_in.last_digit / 2
    fields = (
        field.but(scale=scale, half=half) if field.type is Type.AMOUNT else field for field in sheet.fields
    )
    return sheet.but(fields=tuple(fields))


def with_own(
    sheets: Iterable[Sheet],
    standard: Collection[str],
    structure: Structure,
    occasion: Occasion,
    unit_kind: str,
    unit: str,
    mode: GroupMode = "",
) -> tuple[Sheet, ...]:
    """Return the sheets of a form as a municipality's structure has them: changed, left out, and its own after them.

    ``standard`` are the keys of all sheets that there are without it.
    """
    made: list[Sheet] = []
    for sheet in sheets:
        table = structure.table(sheet.key)
        if sheet.key == NOTES_SHEET:
            made.append(notes_sheet(structure, sheet, occasion))
        elif table is None or table.of_units or is_note(table):  # a note stands for no other sheet
            made.append(in_its_unit(sheet, table) if table and table.of_units else sheet)
        elif table.included and (not table.handed_in_by or handed_in_by(table, unit_kind, unit)):
            made.append(sheet_of(table, sheet, occasion, mode) if sheet.rows and table.lines else sheet)
    there = {sheet.key for sheet in made}
    new: Iterable[Table] = (
        table
        for key, table in structure.tables.items()
        if key not in standard and key not in there and not is_note(table) and not table.of_units
    )
    names = {sheet.title.casefold() for sheet in made}
    if unit_kind == "namnd-liten":
        new = (table for table in new if not of_accounts(structure, table))
    for sheet in _new(new, occasion, unit_kind, unit):
        taken = sheet.title.casefold() in names
        made.append(sheet.but(title=tab(f"{sheet.title[:20]} {sheet.key}")) if taken else sheet)
        names.add(made[-1].title.casefold())
    return tuple(made)


def _new(tables: Iterable[Table], occasion: Occasion, unit_kind: str, unit: str) -> Iterator[Sheet]:
    for table in tables:
        kinds = table.kinds
        typed = any(line.typed and line.kind is not Kind.HEADING for line in table.lines)
        if table.included and typed and occasion.kind in kinds and handed_in_by(table, unit_kind, unit):
            yield sheet_of(table, None, occasion)
