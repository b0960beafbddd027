"""A report's table as data: columns with names and units, and rows whose numbers are both as printed and as they are.

What every file of data is made of: the CSV of the web edition, the open data, the workbooks.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from pipeline.model import Figure, State
from pipeline.text import rounded, scaled, slug
from pipeline.view import Section, Table, TableRow, View
from pipeline.words import cell_text, plain

MISSING: Final = ".."
NOT_APPLICABLE: Final = "."
_BELOW: Final = (
    "Texten som står under raden i rapporten, till exempel orsaken till en avvikelse; tomt där ingen står."
)
_KINDS: Final = {"row": "rad", "group": "grupp", "sum": "summa", "total": "total", "of_which": "varav"}


@dataclass(frozen=True, slots=True)
class Value:
    """A cell: its text as printed, and where it is a number, the number as printed and as it is stored (None where there is none)."""

    text: str
    figure: Figure | None = None
    printed: Decimal | None = None
    decimals: int = 0
    unit: str = ""  # in which the number is printed

    @property
    def code(self) -> str:
        """Return the code of a number that is not there: ``..`` missing, ``.`` not applicable; empty for others."""
        return gap(self.figure) if self.figure is not None and self.figure.value is None else ""


@dataclass(frozen=True, slots=True)
class DataColumn:
    """A column: its name for machines, its title, whether it has numbers and nothing else, the units of its numbers (None: by row), and what it is about."""

    name: str
    title: str
    figures: bool
    numeric: bool
    unit: str | None
    printed_unit: str | None
    about: str = ""


@dataclass(frozen=True, slots=True)
class DataRow:
    """A row: its key and kind, the units of its numbers as printed and as stored, and its cells, one for each column."""

    key: str
    kind: str
    unit: str
    printed_unit: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class DataTable:
    """A table: the name of its files, what it is called, the chapter it stands in, its columns and rows."""

    id: str
    name: str
    title: str
    chapter: str
    notes: tuple[str, ...]
    columns: tuple[DataColumn, ...]
    rows: tuple[DataRow, ...]

    @property
    def mixed(self) -> bool:
        """Tell whether the unit of some column differs between rows."""
        return any(None in {column.unit, column.printed_unit} for column in self.columns if column.figures)


def tables(view: View) -> tuple[DataTable, ...]:
    """Return all tables of a report in reading order, each with a name of its own."""
    taken: set[str] = set()
    found = []
    for chapter in view.chapters:
        for table in _of(chapter):
            name = unique(slug(table.id) or "tabell", taken)
            found.append(data_table(table, name, chapter.title))
    return tuple(found)


def _of(chapter: Section) -> Iterable[Table]:
    return (block for _, part in chapter.walk() for block in part.blocks if isinstance(block, Table))


def data_table(table: Table, name: str = "", chapter: str = "") -> DataTable:
    """Return a table as data; the texts below its rows are a column of their own."""
    below = _below(table)
    rows = tuple(
        DataRow(
            row.key,
            kind(row),
            row_unit(row),
            _together(
                shown for column in range(len(table.columns)) if (shown := _shown(table, place, column))
            ),
            (*(_value(table, place, column) for column in range(len(table.columns))), *below[place]),
        )
        for place, row in enumerate(table.rows)
    )
    taken = {"rad", "nyckel", "radtyp", "enhet", "enhet_exakt"}
    columns = tuple(_column(table, rows, place, taken) for place in range(len(table.columns)))
    if any(below):
        name_of = _column_name("kommentar", taken, exact=False)
        columns = (
            *columns,
            DataColumn(
                name_of, "Kommentar", figures=False, numeric=False, unit="", printed_unit="", about=_BELOW
            ),
        )
    notes = tuple(plain(note) for note in table.notes)
    return DataTable(table.id, name or slug(table.id), plain(table.caption), chapter, notes, columns, rows)


def _below(table: Table) -> list[tuple[Value, ...]]:
    """Return the text below each row as a value; none where no row has any."""
    told = any(row.reason for row in table.rows)
    return [(Value(plain(row.reason)),) if told else () for row in table.rows]


def kind(row: TableRow) -> str:
    """Return the Swedish word for what kind of row it is."""
    return _KINDS.get(row.kind, str(row.kind))


def gap(figure: Figure) -> str:
    """Return ``..`` for a number that is missing and ``.`` for one that does not apply, as official statistics write them."""
    return MISSING if figure.state is State.MISSING else NOT_APPLICABLE


def column_unit(table: Table, column: int) -> str | None:
    """Return the unit of all figures in a column, "" when it has none, None when they differ."""
    figures = [row.cells[column] for row in table.rows if column < len(row.cells)]
    return _one({item.unit for item in figures if isinstance(item, Figure)})


def row_unit(row: TableRow) -> str:
    """Return the units of a row's figures, each once."""
    return _together(item.unit for item in row.cells if isinstance(item, Figure) and item.unit)


def plain_number(value: Decimal) -> str:
    """Return a number with a decimal point, without zeros that say nothing."""
    shown = f"{value:f}"
    if "." in shown:
        shown = shown.rstrip("0").rstrip(".")
    return "0" if shown == "-0" else shown


def unique(name: str, taken: set[str]) -> str:
    """Return a name that is not taken, and take it."""
    chosen, number = name, 2
    while chosen in taken:
        chosen, number = f"{name}-{number}", number + 1
    taken.add(chosen)
    return chosen


def _together(units: Iterable[str]) -> str:
    return "/".join(dict.fromkeys(units))


def _one(units: set[str]) -> str | None:
    return None if len(units) > 1 else units.pop() if units else ""


def _shown(table: Table, place: int, column: int) -> str:
    """Return the unit that a cell's number is printed in; empty where it is no number."""
    cells = table.rows[place].cells
    item = cells[column] if column < len(cells) else None
    return (table.number(place, column).unit or item.unit) if isinstance(item, Figure) else ""


def _value(table: Table, place: int, column: int) -> Value:
    cells = table.rows[place].cells
    item = cells[column] if column < len(cells) else ""
    if not isinstance(item, Figure):
        return Value(cell_text(table, place, column))
    number = table.number(place, column)
    printed = (
        None if item.value is None else rounded(scaled(item.value, item.unit, number.unit), number.decimals)
    )
    return Value(cell_text(table, place, column), item, printed, number.decimals, number.unit or item.unit)


def _column_name(words: str, taken: set[str], *, exact: bool) -> str:
    """Return a name for a column that no other has, nor that of its exact numbers, and take both; a year alone is no name in a database."""
    name = chosen = f"ar_{words}" if words.isdecimal() else words
    number = 2
    while chosen in taken or (exact and f"{chosen}_exakt" in taken):
        chosen, number = f"{name}_{number}", number + 1
    taken.update({chosen, f"{chosen}_exakt"} if exact else {chosen})
    return chosen


def _column(table: Table, rows: tuple[DataRow, ...], place: int, taken: set[str]) -> DataColumn:
    above = table.columns[place]
    values = [row.values[place] for row in rows]
    figures = any(value.figure is not None for value in values)
    numeric = figures and all(value.figure is not None or not value.text for value in values)
    shown = {unit for row in range(len(rows)) if (unit := _shown(table, row, place))}
    title = above.title or ("Post" if place == 0 else f"Kolumn {place + 1}")
    name = _column_name(slug(title).replace("-", "_") or f"kolumn_{place + 1}", taken, exact=figures)
    return DataColumn(name, title, figures, numeric, column_unit(table, place), _one(shown))
