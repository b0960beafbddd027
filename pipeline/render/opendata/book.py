"""The tables of a report as one workbook: a cover, a list of contents, and a sheet for each table.

Made to be read with a screen reader too: each sheet has its title in A1, one table with one row of heads, no merged cells, no empty rows in it,
and nothing that only a colour says. Numbers are the report's own, unrounded, shown with its decimals.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from pipeline.render.opendata.release import Release
from pipeline.render.opendata.table import DataColumn, DataTable, Value, unique
from pipeline.text import scaled
from pipeline.view import View

COVER: Final = "Försättsblad"
CONTENTS: Final = "Innehåll"
_FORBIDDEN: Final = str.maketrans(dict.fromkeys("[]:*?/\\'\"", " "))
_LONGEST: Final = 31  # signs of a sheet's name, in both formats
_LEAST: Final = 14  # signs of a column's width
_MOST: Final = 44
_LINE: Final = 110
_TEXT: Final = 32_000  # signs of a cell
_GAPS: Final = {"..": "saknas", ".": "–"}


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of the workbook: a text, or a number with its decimals; a link leads to another sheet, or to the web."""

    text: str = ""
    number: Decimal | None = None
    decimals: int = 0
    link: str = ""
    web: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: its name and title, what stands above its table, the table's heads, its rows, and which of them are sums."""

    name: str
    title: str
    above: tuple[Cell, ...]
    heads: tuple[str, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()
    strong: frozenset[int] = frozenset()

    @property
    def numbers(self) -> tuple[bool, ...]:
        """Tell of each column whether it has numbers."""
        return tuple(
            any(row[place].number is not None for row in self.rows if place < len(row))
            for place in range(len(self.heads))
        )

    @property
    def widths(self) -> tuple[int, ...]:
        """Return the width of each column in signs: as its texts need, within limits; a sheet without a table has one wide."""
        if not self.heads:
            return (_LINE,)
        found = []
        for column, head in enumerate(self.heads):
            texts = [len(row[column].text) + 2 for row in self.rows if column < len(row)]
            word = max((len(word) for word in head.split()), default=0) + 3
            found.append(min(_MOST, max(_LEAST, word, *texts)))
        return tuple(found)

    def lines(self, cells: tuple[Cell, ...] | tuple[str, ...]) -> int:
        """Return how many lines the tallest cell of a row takes in the columns' widths."""
        texts = [one if isinstance(one, str) else one.text for one in cells]
        return max(
            (
                sum(-(-max(len(part), 1) // max(width - 2, 1)) for part in text.split("\n"))
                for text, width in zip(texts, self.widths, strict=False)
            ),
            default=1,
        )


def book(view: View, release: Release, tables: tuple[DataTable, ...]) -> tuple[Sheet, ...]:
    """Return the sheets of a report's workbook."""
    taken = {COVER, CONTENTS}
    names = [_name(number, table, taken) for number, table in enumerate(tables, 1)]
    rows = tuple(
        (Cell(name, link=name), Cell(table.title), Cell(table.chapter), Cell(number=Decimal(len(table.rows))))
        for name, table in zip(names, tables, strict=True)
    )
    contents = Sheet(
        CONTENTS, f"Innehåll: {view.title}", (_back(COVER),), ("Blad", "Tabell", "Kapitel", "Rader"), rows
    )
    return (
        Sheet(COVER, f"{view.title} – {view.municipality}", _cover(view, release)),
        contents,
        *(_sheet(name, table) for name, table in zip(names, tables, strict=True)),
    )


def _name(number: int, table: DataTable, taken: set[str]) -> str:
    words = " ".join(f"{number} {table.title}".translate(_FORBIDDEN).split())
    if len(words) > _LONGEST:
        words = words[: _LONGEST + 1].rpartition(" ")[0] or words
    return unique(words[:_LONGEST].strip(" ,;–-"), taken)


def _cover(view: View, release: Release) -> tuple[Cell, ...]:
    lines = [
        f"Tabellerna i {view.title}, {view.municipality}.",
        f"Perioden: {view.period}.",
        *([view.decision] if view.decision else []),
        f"Dokumentets datum: {view.date}.",
        f"Licens: {release.licence_name} ({release.licence}).",
        *([f"Frågor om uppgifterna: {release.contact}."] if release.contact else []),
        "Varje tabell har ett eget blad. Cell A1 är tabellens rubrik; tabellen börjar med en rad av kolumnrubriker.",
        "Talen är oavrundade men visas med rapportens decimaler, i den enhet som står i kolumnens rubrik eller i kolumnen Enhet.",
        "”saknas” betyder att uppgiften inte är lämnad, och – att den inte är tillämplig på raden.",
        "Kolumnen Radtyp skiljer summor, totaler och varav-rader från rader som går att lägga ihop.",
    ]
    links = (_back(CONTENTS), Cell(release.licence_address, link=release.licence_address, web=True))
    return (*(Cell(line) for line in lines), *links)


def _back(name: str) -> Cell:
    return Cell(f"Till {name.lower()}et", link=name)


def _sheet(name: str, table: DataTable) -> Sheet:
    first, *rest = [_head(column) for column in table.columns] or ["Post"]
    added_heads = ["Radtyp", *(["Enhet"] if table.mixed else [])]
    heads = (first, *added_heads, *rest)  # the first column is what the row is called
    rows = []
    for row in table.rows:
        cells = [_cell(value) for value in row.values]
        added = [Cell(row.kind), *([Cell(row.printed_unit)] if table.mixed else [])]
        rows.append((*cells[:1], *added, *cells[1:]))
    above = (
        _back(CONTENTS),
        Cell(f"Kapitel: {table.chapter}"),
        *(Cell(note[:_TEXT]) for note in table.notes),
    )
    strong = frozenset(
        place for place, row in enumerate(table.rows) if row.kind in {"summa", "total", "grupp"}
    )
    return Sheet(name, table.title, above, _distinct(heads), tuple(rows), strong)


def _head(column: DataColumn) -> str:
    unit = column.printed_unit if column.figures else ""
    return f"{column.title} ({unit})" if unit and unit not in column.title else column.title


def _distinct(heads: tuple[str, ...]) -> tuple[str, ...]:
    """Return heads that differ also where capitals are no difference, as a table of Excel needs."""
    taken: set[str] = set()
    found = []
    for head in heads:
        words, number = " ".join(head.split())[:250] or "Kolumn", 2
        chosen = words
        while chosen.casefold() in taken:
            chosen, number = f"{words} [{number}]", number + 1
        taken.add(chosen.casefold())
        found.append(chosen)
    return tuple(found)


def _cell(value: Value) -> Cell:
    figure = value.figure
    if figure is None:
        return Cell(value.text[:_TEXT])
    if figure.value is None or value.printed is None:
        return Cell(_GAPS.get(value.code, value.text))
    return Cell(number=scaled(figure.value, figure.unit, value.unit), decimals=value.decimals)
