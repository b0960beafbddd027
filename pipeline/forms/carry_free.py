"""Free tables of an older workbook: what the unit has typed on them, cell by cell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from pipeline.forms.carried import Source, has_no_place
from pipeline.forms.excel_free import HELP_CELL, LISTED, TITLES
from pipeline.forms.excel_job import Record, Value
from pipeline.model import Problem
from pipeline.read.cells import Book, Cell, Kind, Page, letters, place
from pipeline.read.free_table import FIRST, HEADS, is_free
from pipeline.read.titles import plain

_OWN: Final = {f"A{row}": head for row, head in enumerate(HEADS, 1)} | {
    f"A{TITLES}": FIRST,
    f"B{TITLES}": "Benämning",
}
"""What the form itself writes on the sheet."""


def of_the_form(page: Page) -> bool:
    """Tell whether a page is a free table, or the list that its sections are chosen from."""
    return is_free(page) or plain(page.name) == plain(LISTED)


def free_cells(book: Book) -> Mapping[str, Record]:
    """Return what is typed on each free table: by the sheet's name, by address; nothing of those that are empty."""
    found = {page.name: dict(_typed(page)) for page in book.pages if is_free(page)}
    return {name: cells for name, cells in found.items() if cells}


def left_in(book: Book, source: Source) -> Iterator[Problem]:
    """Yield a problem for each filled free table, which belongs to its own year."""
    for name, cells in free_cells(book).items():
        first = next(iter(cells))
        yield has_no_place(
            source, place(name, 1, 1), f"Fliken ”{name}”", str(cells.get("B1") or cells[first])
        )


def _typed(page: Page) -> Iterator[tuple[str, Value]]:
    for row, cells in sorted(page.cells.items()):
        for column, cell in sorted(cells.items()):
            address = f"{letters(column)}{row}"
            own = address == HELP_CELL or plain(_OWN.get(address, "")) == plain(cell.shown)
            if cell.shown.strip() and not own:
                yield address, _value(cell)


def _value(cell: Cell) -> Value:
    return (
        cell.number
        if cell.kind is Kind.NUMBER and cell.number is not None and not cell.percent
        else cell.shown
    )
