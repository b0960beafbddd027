"""Tables of one line per record of a sheet: which fields, how wide and printed how. A column is called what its field is called in the form."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from pipeline import text
from pipeline.config import Unit
from pipeline.model import Figure, Gathered, Row
from pipeline.reports.base import Source
from pipeline.schemas import sheet
from pipeline.schemas.base import NUMBERS, Sheet, Type
from pipeline.view import MONEY, Cell, Column, Kind, Run, Table, TableRow, Words
from pipeline.words import capitalised, joined, phrase, quoted
from pipeline.words import plain as plain_words

Show = Callable[[Row, str], Cell]
"""How a field of a record is printed."""


# -- how fields are printed -----------------------------------------------------------------------
def said(row: Row, field: str) -> Words:
    """Return a text as it was written, empty when there is none; numbers in it are followed to its cell."""
    return quoted(row.text(field), row.at(field))


def dashed(row: Row, field: str) -> Cell:
    """Return a text, a dash when there is none."""
    return said(row, field) or text.DASH


def capital(row: Row, field: str) -> Cell:
    """Return a text with a capital letter first."""
    return capitalised(said(row, field))


def own_id(row: Row, _: str) -> Cell:
    """Return the record's own id, or its number where the id was not written."""
    return row.key


def with_id(row: Row, field: str) -> Cell:
    """Return a text after the record's id, which others refer to."""
    return f"{row.key} {row.text(field)}"


def dated(row: Row, field: str) -> Cell:
    """Return a date as ``2025-11-14``, a dash when there is none."""
    day = row.date(field)
    return day.isoformat() if day else text.DASH


def long_dated(row: Row, field: str) -> Cell:
    """Return a date as ``14 november 2025``, a dash when there is none."""
    day = row.date(field)
    return text.long_date(day) if day else text.DASH


def yes_or_no(row: Row, field: str) -> Cell:
    """Return Ja or Nej."""
    return "Ja" if row.flag(field) else "Nej"


def number(row: Row, field: str) -> Cell:
    """Return a number; that it is missing is said."""
    return row.figure(field)


def measured(row: Row, field: str) -> Cell:
    """Return a number, a dash where it was never measured."""
    return as_measured(row.figure(field))


_BY_TYPE: Final[dict[Type, Show]] = {
    **dict.fromkeys(NUMBERS, number),
    Type.DATE: dated,
    Type.FLAG: yes_or_no,
}


def places(figure: Figure) -> int:
    """Return how many decimals (at most 2) a typed value needs."""
    if figure.value is None:
        return 0
    exponent = figure.value.normalize().as_tuple().exponent
    return min(2, max(0, -exponent)) if isinstance(exponent, int) else 0


def as_measured(figure: Figure) -> Figure:
    """Return the figure, not applicable where a value was never measured: gaps in a series print as a dash."""
    if figure.value is None and figure.origin is not None:
        return replace(figure, state=type(figure.state).NOT_APPLICABLE)
    return figure


def facts(*pairs: tuple[str, Words]) -> Words:
    """Return what stands below a line in whole sentences, each after its label in bold: ``Riskägare: it-direktören.``; nothing of what is empty."""
    return in_a_row(phrase(Run(f"{label}:", bold=True), " ", ended(words)) for label, words in pairs if words)


def in_a_row(parts: Iterable[Words]) -> Words:
    """Return sentences after each other; nothing of those that are empty."""
    return joined([part for part in parts if part])


def ended(words: Words) -> Words:
    """Return words with a full stop, unless they end with a mark of their own."""
    return words if plain_words(words).rstrip().endswith((".", "!", "?")) else phrase(words, ".")


def under_each_other(lines: Iterable[Words]) -> Words:
    """Return lines below each other; nothing of those that are empty."""
    return joined([line for line in lines if line], "\n")


# -- columns --------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Shown:
    """A column of a listing: a field and its width, and what is not as the form has it: its title, how it is printed, what it holds.

    Amounts stand in the document's unit, in ``unit`` when they are ``exact``; else ``unit`` and ``decimals`` are of other numbers. Without a field there is a title, and
    ``show`` prints what it makes of the record. ``bar`` and ``line`` are drawn beside its numbers, as in :class:`Column`.
    """

    field: str
    width: float = 1.0
    title: str | None = None
    show: Show | None = None
    kind: Kind | None = None
    decimals: int = 0
    unit: str = ""
    deviation: bool = False
    bar: bool = False
    line: tuple[int, ...] = ()
    exact: bool = False

    def column(self, source: Source, of: Sheet) -> Column:
        """Return the column as it stands in the table."""
        declared = of.field(self.field) if self.field else None
        title = self.title if self.title is not None else declared.title if declared else ""
        holds = declared.type if declared and self.show in {None, number, measured} else Type.TEXT
        kind = self.kind or (Kind.NUMBER if holds in NUMBERS else Kind.TEXT)
        if holds is Type.AMOUNT and not self.exact:
            return replace(source.money(title, self.width, deviation=self.deviation), bar=self.bar)
        return Column(title, kind, self.width, self.decimals, self.unit, self.deviation, self.bar, self.line)

    def cell(self, row: Row, of: Sheet) -> Cell:
        """Return what stands in a record's line."""
        show = self.show or _BY_TYPE.get(of.field(self.field).type, said)
        return show(row, self.field)


def identity(width: float, title: str = "Id") -> Shown:
    """Return the column of the records' own ids."""
    return Shown("", width, title, own_id)


def judgement(field: str, width: float, show: Show, title: str | None = None) -> Shown:
    """Return a column of judgements with symbol and word."""
    return Shown(field, width, title, show, Kind.STATUS)


def whose(source: Source, width: float, title: str = "Nämnd", field: str = "") -> Shown:
    """Return a column of names: whose the record is, or of the unit that a field holds the id of."""
    return Shown(field, width, title, lambda row, key: source.name(row.text(key) if key else row.unit))


def amounts(
    source: Source, pattern: str, columns: Iterable[tuple[str, str]], width: float = 1.0
) -> tuple[Shown, ...]:
    """Return columns of amounts that merging has made of the records.

    ``pattern`` is their key, with ``{row}`` for the record's and ``{column}`` for the second of a column's ``(title, key)``.
    """

    def of(key: str) -> Show:
        return lambda row, _: source.fig(pattern.format(row=row.key, column=key))

    return tuple(
        Shown("", width, title, of(key), Kind.NUMBER, source.decimals, source.unit) for title, key in columns
    )


# -- lines ----------------------------------------------------------------------------------------
def of_record(row: Row) -> str:
    """Return a line's key: the record's own."""
    return text.slug(row.key)


def of_unit(row: Row) -> str:
    """Return a line's key where records of several units stand together."""
    return f"{row.unit}-{text.slug(row.key)}"


def typed(figures: Iterable[Figure]) -> int:
    """Return the decimals of a line whose numbers are of one kind: as many as were typed."""
    return max((places(figure) for figure in figures), default=0)


def heading(title: str, columns: int, key: str) -> TableRow:
    """Return the line that heads a group of lines."""
    return TableRow((title, *[""] * (columns - 1)), "group", key=key)


def _by_title(title: str, _: int) -> str:
    return f"g-{text.slug(title)}"


def total(label: str, cells: Sequence[Cell]) -> TableRow:
    """Return the last line of a table, its sums."""
    return TableRow((label, *cells), "total", key="summa")


def unit_lines(
    units: Iterable[Unit], cells: Callable[[Unit], Iterable[Cell]], *, linked: bool = False
) -> list[TableRow]:
    """Return a line for each unit, its name first; linked to its chapter when asked."""
    return [
        TableRow((unit.name, *cells(unit)), key=unit.id, href=f"#namnd-{unit.id}" if linked else "")
        for unit in units
    ]


def listing(
    source: Source,
    of: str,
    key: str,
    caption: Words,
    rows: Gathered | Sequence[Row],
    columns: Sequence[Shown],
    *,
    line: Callable[[Row], str] = of_record,
    under: Callable[[Row], str] | None = None,
    group: Callable[[str, int], str] = _by_title,
    decimals: Callable[[Iterable[Figure]], int] | None = None,
    precision: Callable[[Row], int] | None = None,
    reason: Callable[[Row], Words] | None = None,
    end: Iterable[TableRow] = (),
    wide: bool = False,
    notes: Iterable[Words] = (),
) -> Table:
    """Return a table of one line per record of a sheet, with the gaps that gathered records have.

    ``line`` makes the key of a record's line. ``under`` says which heading a record stands below: a heading begins where it is another
    than the line above's, and its key is made by ``group`` of its title and its place. ``reason`` makes the text below a record's line. ``decimals`` are a line's by its numbers, where
    the lines are of different units, or by their record (``precision``). ``end`` are the lines after the records, their sums.
    """
    form = sheet(of)
    titles = tuple(column.column(source, form) for column in columns)
    lines: list[TableRow] = []
    above = ""
    for row in rows:
        if under and under(row) != above:
            above = under(row)
            lines.append(heading(above, len(titles), group(above, len(lines))))
        cells = tuple(column.cell(row, form) for column in columns)
        if cells and isinstance(cells[0], tuple) and not columns[0].show:
            cells = (plain_words(cells[0]), *cells[1:])
        printed = decimals(cell for cell in cells if isinstance(cell, Figure)) if decimals else None
        printed = precision(row) if precision else printed
        below = reason(row) if reason else ""
        lines.append(TableRow(cells, level=int(bool(under)), key=line(row), decimals=printed, reason=below))
    unit = next((column.unit for column in titles if column.unit in MONEY), "")
    gaps = rows.gaps if isinstance(rows, Gathered) else ()
    return Table(key, caption, titles, (*lines, *end), unit, wide, tuple(notes), gaps)
