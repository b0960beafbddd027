"""What the web edition offers to machines: the data of each table as CSV, and the index of the search.

CSV: semicolons, decimal comma, UTF-8 with a byte order mark (so that Excel opens it right), one line per table row, values as
they are stored, unrounded. As in official statistics ``..`` means that a figure is missing and ``.`` that it does not apply.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Final

from pipeline.model import Figure
from pipeline.render.opendata.table import column_unit, gap, kind, plain_number, row_unit
from pipeline.signs import for_screens
from pipeline.text import as_csv
from pipeline.view import (
    Callout,
    Cell,
    Definitions,
    Drawing,
    Prose,
    Section,
    Status,
    StatusList,
    Table,
    TableRow,
)
from pipeline.words import plain, prose_text

_LONGEST: Final = 6000  # characters of a section's text in the search index


def raw(figure: Figure) -> str:
    """Return a figure's stored value with decimal comma, ``..`` when missing, ``.`` when not applicable."""
    return gap(figure) if figure.value is None else plain_number(figure.value).replace(".", ",")


def table_csv(table: Table) -> bytes:
    """Return a table's rows: key, kind, unit where rows differ in it, then one column per column of the table."""
    units = [column_unit(table, column) for column in range(len(table.columns))]
    mixed = any(unit is None for unit in units)
    titles = _titles(table, units)
    rows = [["nyckel", "radtyp", *(["enhet"] if mixed else []), *titles]]
    for row in table.rows:
        of_row = [row_unit(row)] if mixed else []
        rows.append([row.key, kind(row), *of_row, *(_cell(item) for item in row.cells)])
    return b"\xef\xbb\xbf" + as_csv(rows, "\r\n").encode()


def _titles(table: Table, units: list[str | None]) -> list[str]:
    """Return the column titles, each once, with the unit of the values as they are stored."""
    titles: list[str] = []
    for number, (column, unit) in enumerate(zip(table.columns, units, strict=True), start=1):
        title = column.title or ("post" if number == 1 else f"kolumn {number}")
        if unit and unit not in title.replace(",", " ").split():
            title = f"{title} ({unit})"
        titles.append(title if title not in titles else f"{title} [{number}]")
    return titles


def _cell(item: Cell) -> str:
    match item:
        case Figure():
            return raw(item)
        case Status():
            return item.word
        case tuple():
            return plain(item)
        case Prose():
            return prose_text(item)
        case _:
            return item


# -- search ---------------------------------------------------------------------------------------
def search_index(pages: list[tuple[str, Section]]) -> bytes:
    """Return a script that holds title, chapter, address, kind and text of every section, table and chart.

    ``pages`` are the chapters with their file names. A script, because a page opened from a disk may not fetch data.
    """
    entries = [
        entry
        for file, chapter in pages
        for _, section in chapter.walk()
        for entry in _entries(section, chapter.title, file)
    ]
    data = json.dumps(entries, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return f"window.sokindex={for_screens(data)};\n".encode()


def _entries(section: Section, chapter: str, file: str) -> Iterator[list[str]]:
    words = " ".join([section.intro, *(_words(block) for block in section.blocks)])
    yield [section.title, chapter, f"{file}#{section.id}", "avsnitt", " ".join(words.split())[:_LONGEST]]
    for block in section.blocks:
        if isinstance(block, Table):
            rows = " · ".join(_label(row) for row in block.rows)
            yield [plain(block.caption), chapter, f"{file}#{block.id}", "tabell", rows[:_LONGEST]]
        elif isinstance(block, Drawing):
            yield [plain(block.title), chapter, f"{file}#{block.id}", "diagram", plain(block.alt)]


def _label(row: TableRow) -> str:
    texts = [_cell(item) for item in row.cells if isinstance(item, str | tuple | Prose) and item]
    return " ".join(texts)


def _words(block: object) -> str:
    match block:
        case Prose(paragraphs):
            return " ".join(plain(paragraph.inlines) for paragraph in paragraphs)
        case Callout(title=title, paragraphs=paragraphs):
            return " ".join([plain(title), *(plain(paragraph.inlines) for paragraph in paragraphs)])
        case StatusList(title, items):
            return " ".join(
                [
                    title,
                    *(f"{item.id} {item.text} {item.status.word} {plain(item.comment)}" for item in items),
                ]
            )
        case Definitions(items):
            return " ".join(f"{term}: {meaning}" for term, meaning in items)
        case _:
            return ""
