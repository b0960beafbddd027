"""What the parts of a form share while it is written: the values to fill in, the unit, and how far a sheet has come."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Final

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from pipeline.budget import Budget
from pipeline.config import Municipality, Occasion, Unit
from pipeline.forms.excel_look import Look
from pipeline.model import Published
from pipeline.read.records import Earlier
from pipeline.schemas import likely, owner, sheets
from pipeline.schemas.base import ExcelForm, Field, FixedRow, Sheet
from pipeline.schemas.choices import names
from pipeline.schemas.named import shown
from pipeline.schemas.references import REFERENCES, Reference

Value = Decimal | int | str | dt.date | bool | None
Record = Mapping[str, Value]
Values = Mapping[str, Sequence[Record] | Mapping[str, Record]]
"""What to fill in: by sheet key, a list of records, or records by row id for sheets with fixed rows."""

NOT_APPLICABLE: Final = likely.NOT_APPLICABLE[0]


@dataclass(slots=True)
class KnownRow:
    """A row of a form that is known before it is sent out: its values by field, and those of them that may be changed."""

    values: dict[str, Value] = field(default_factory=dict)
    likely: set[str] = field(default_factory=set)

    @property
    def locked(self) -> frozenset[str]:
        """Return the fields that may not be changed."""
        return frozenset(self.values.keys() - self.likely)


KnownRows = Mapping[str, KnownRow]
"""By the row's id: a fixed row's, else what its first field says."""
Filled = tuple[str, str, str, Value, bool]
"""A cell that came filled in: key of the sheet, of the row and of the field, the value, and whether it is locked."""

PUBLISHED_KEYS: Final = "kr_publicerat_nyckel"
PUBLISHED_VALUES: Final = "kr_publicerat_varde"
"""The names of the hidden columns in which a form finds what was published."""

# Zero-based rows of every sheet to fill in.
TITLE: Final = 0
HELP: Final = 1
HINTS: Final = 2
HEADS: Final = 3
FIRST: Final = 4


class FormSheet(Worksheet):
    """A sheet of a form. No formula of the forms is newer than Excel 2007, so none is searched for newer functions' names."""

    def _prepare_formula(self, formula: str, expand_future_functions: bool = False) -> str:  # noqa: ARG002, FBT001, FBT002 - as it is called
        return formula.removeprefix("{").removeprefix("=").removesuffix("}")


class FormBook(xlsxwriter.Workbook):
    """A workbook whose sheets are those of a form."""

    worksheet_class = FormSheet


@dataclass(frozen=True, slots=True)
class Job:
    """A form being written, and the drop-down lists it has needed so far (values to defined name)."""

    book: xlsxwriter.Workbook
    look: Look
    form: ExcelForm
    unit: Unit
    municipality: Municipality
    occasion: Occasion
    published: Mapping[str, Published]
    lists: dict[tuple[tuple[str, ...], bool], str]
    budget: Budget | None = None  # the decisions on the year's budget, where they are kept in a file
    earlier: Earlier | None = None  # what earlier occasions have told
    rows: Mapping[str, KnownRows] = field(default_factory=dict)  # and what of it is known of the form's rows
    copies: list[tuple[Value, ...]] = field(
        default_factory=list
    )  # of what came and may be changed, lines of a hidden sheet
    columns: dict[str, str] = field(default_factory=dict)  # the names of columns, by their cells
    filled: list[Filled] = field(default_factory=list)  # what was filled in from it
    beside: dict[Reference, str] = field(
        default_factory=dict
    )  # lists of what stands on another sheet, by defined name
    written: dict[str, dict[str, str]] = field(
        default_factory=dict
    )  # names by id of what was written, by sheet

    def owner(self, sheet: Sheet) -> str:
        """Return the id of the unit that a sheet's rows belong to."""
        return owner(self.form, sheet.key, self.unit.id, self.municipality, self.occasion)

    def repeated(self, field: Field, unit: str, key: str, row: FixedRow | None = None) -> Decimal | None:
        """Return the published value that a field repeats, None when it repeats none or none was published."""
        known = self.published.get(field.published.format(unit=unit, key=key)) if field.published else None
        named = dict(row.known).get(field.key, field.known) if row else field.known
        if named and self.earlier:
            known = self.earlier.value(named, unit, key)
        return known.figure.value if known else None

    def referred(self, reference: Reference) -> dict[str, str]:
        """Return the names, by id, of what a field refers to, as far as anybody has told."""
        if not reference.known:
            return self.written.get(reference.sheet, {})
        for kind, back, sheet in reference.known if self.earlier else ():
            rows = self.earlier.rows(kind, back, sheet) if self.earlier else ()
            mine = [row for row in rows if reference.whose or row.unit == self.unit.id]
            if sheet == reference.sheet and reference.whose not in {"", "*"}:
                mine = [row for row in mine if row.unit == reference.whose]
            first = next(iter(sheets()[sheet].fields)).key
            if found := {row.text(first): row.text(reference.name) for row in mine if row.values.get(first)}:
                return found
        return {}

    def as_shown(self, sheet: str, field: Field, value: object) -> str | None:
        """Return how an id stands in a cell that has a list with names, None when the cell has no such list."""
        if not isinstance(value, str):
            return None
        reference = REFERENCES.get((sheet, field.key))
        known = self.referred(reference) if reference else names(field, self.municipality)
        return shown(value, known[value]) if value in known else None

    def known(self, sheet: Sheet, field: Field) -> bool:
        """Tell whether anything was published of what a field repeats."""
        whose = re.escape(self.owner(sheet))
        pattern = re.escape(field.published).replace(r"\{unit\}", whose).replace(r"\{key\}", "[^/]+")
        return bool(field.published) and any(map(re.compile(pattern).fullmatch, self.published))

    def named(self, allowed: tuple[str, ...], name: str = "", *, numbers: bool = False) -> str:
        """Return the defined name of a list of values, which is written with the form."""
        return self.lists.setdefault((allowed, numbers), name or f"kr_val_{len(self.lists) + 1}")

    def column(self, area: str) -> str:
        """Return the defined name of a column's cells: a formula has room for 8 192 signs, and names some columns many times."""
        if area not in self.columns:
            self.columns[area] = f"kr_kolumn_{len(self.columns) + 1}"
            self.book.define_name(self.columns[area], f"={area}")
        return self.columns[area]

    def help_of(self, sheet: Sheet, field: Field) -> str:
        """Return a field's help; of a comparative that was not published, what to write."""
        if not field.published or field.first_year or self.known(sheet, field):
            return field.help
        return "Som i förra årets rapport."

    def tables(self) -> tuple[str, ...]:
        """Return the tables of which something is published, as their keys begin."""
        return tuple(sorted({key.partition("/")[0] for key in self.published}))

    def grows(self, sheet: Sheet) -> bool:
        """Tell whether who fills a sheet in may insert rows: a list whose rows are hers, where nothing else stands in its place."""
        return not (sheet.rows or sheet.single or sheet.shown or self.verksamheter(sheet))

    def verksamheter(self, sheet: Sheet) -> tuple[tuple[str, str], ...]:
        """Return the codes and names that a list of verksamheter starts with; nothing for other sheets."""
        if sheet.rows or sheet.fields[0].choices_from != "verksamheter":
            return ()
        whose = self.municipality.unit(self.owner(sheet))
        return self.municipality.areas(whose, self.occasion) if whose else ()


def plain(value: Decimal | int) -> float | int:
    """Return a number as Excel stores it."""
    return int(value) if value == int(value) else float(value)


def write_value(page: Worksheet, row: int, column: int, value: Value, style: Any) -> None:
    """Write a value into a cell by its kind; None leaves the cell empty."""
    if value is None or value == "":
        page.write_blank(row, column, None, style)
    elif isinstance(value, bool):
        page.write_string(row, column, "Ja" if value else "Nej", style)
    elif isinstance(value, dt.date):
        page.write_datetime(row, column, dt.datetime(value.year, value.month, value.day), style)  # noqa: DTZ001 - a date
    elif isinstance(value, Decimal | int):
        page.write_number(row, column, plain(value), style)
    else:
        page.write_string(row, column, value, style)


def lines(text: str, width: float) -> int:
    """Return how many lines a text takes in a column of that width, roughly."""
    return sum(max(1, -(-len(part) * 20 // int(width * 22))) for part in text.split("\n"))


def tallest(texts: Iterable[tuple[str, float]]) -> int:
    """Return the most lines any of some texts takes in its column."""
    return max((lines(text, width) for text, width in texts), default=1)
