"""The sheets of an older workbook: which page holds which sheet of the form, its columns, and what stands in its cells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from pipeline.config import Municipality
from pipeline.forms.carried import Source
from pipeline.forms.excel_job import NOT_APPLICABLE, Value
from pipeline.model import Figure, Published, Row, State
from pipeline.read.asides import apart
from pipeline.read.cells import Book, Cell, Kind, Page, place
from pipeline.read.tabs import OWN
from pipeline.read.titles import heads, plain
from pipeline.schemas import sheets
from pipeline.schemas.base import Field, Sheet
from pipeline.schemas.likely import NOT_APPLICABLE as ACCEPTED

_MOST: Final = 2 / 3  # of a sheet's columns, for a sheet of another name to be it


@dataclass(frozen=True, slots=True)
class Tab:
    """A sheet of the form and the page of the old workbook that holds it: row of the column titles, and columns by field."""

    sheet: Sheet
    page: Page
    head: int
    columns: Mapping[str, int]

    def cell(self, row: int, key: str) -> Cell | None:
        """Return a row's cell in a field's column, None when it is empty."""
        return self.page.cells.get(row, {}).get(self.columns.get(key, 0))


def find_tabs(book: Book, sheets: Sequence[Sheet], municipality: Municipality) -> dict[str, Tab]:
    """Return the pages that hold the sheets of a form, by the sheets' keys."""
    pages = {plain(page.name): page for page in book.pages if not is_the_forms(page)}
    found: dict[str, Tab] = {}
    for sheet in sheets:
        page = next((there for title in sheet.titles if (there := pages.get(plain(title)))), None)
        head = heads(page, sheet, municipality.aliases) if page else None
        if page and head:
            found[sheet.key] = Tab(sheet, page, *head)
    named = {plain(title) for sheet in sheets for title in sheet.titles}
    strange = [page for name, page in pages.items() if name not in named]
    for sheet in sheets:
        fitting = [tab for page in strange if (tab := _renamed(page, sheet, municipality))]
        if not any(plain(title) in pages for title in sheet.titles) and len(fitting) == 1:
            found[sheet.key] = fitting[0]
            strange.remove(fitting[0].page)
    return {
        sheet.key: replace(tab, page=apart(tab.page, tab.sheet, tab.head))
        for sheet in sheets
        if (tab := found.get(sheet.key))
    }


def is_the_forms(page: Page) -> bool:
    """Tell whether a page holds nothing of the contributor's."""
    shown = {plain(sheet.title) for sheet in sheets().values() if sheet.shown}
    return plain(page.name) in {*OWN, *shown}


def _renamed(page: Page, sheet: Sheet, municipality: Municipality) -> Tab | None:
    """Return a page as a sheet of another name, when it has nearly all of its columns and rows."""
    head = heads(page, sheet, municipality.aliases)
    if head is None or len(head[1].keys() - {"#id"}) < _MOST * len(sheet.fields):
        return None
    first = head[1].get("#id", 1)
    ids = {cells[first].text for cells in page.cells.values() if first in cells}
    rows = [row.id for row in sheet.rows if row.kind != "group"]
    if sum(row in ids for row in rows) < _MOST * len(rows):
        return None
    return Tab(sheet, page, *head)


def repeated(field: Field, row: Row, source: Source, published: Mapping[str, Published]) -> Published | None:
    """Return the published value that the form repeats in a row's field, None when there is none."""
    key = field.published.format(unit=row.unit or source.unit, key=row.key)
    return published.get(key) if key else None


def value_of(tab: Tab, field: Field, row: Row, cells: Mapping[str, Cell]) -> Value:
    """Return a value as it is written into a form; as it stands in its cell where the reader could make nothing of it."""
    origin, value = row.origins.get(field.key), row.values.get(field.key)
    cell = cells.get(origin.place) if origin else None
    own = cell is not None and bool(cell.formula) and reckoned_there(tab.sheet, field, row.key)
    if own or field.key not in tab.columns:  # the new form has the municipality's own formulas
        return None
    if not isinstance(value, Figure):
        return _as_written(cell) if value is None else value
    if origin is None or value.state is State.MISSING:
        return _as_written(cell)
    if value.state is State.NOT_APPLICABLE:
        return cell.text if cell and cell.text.lower() in ACCEPTED else NOT_APPLICABLE
    if (
        cell is not None and cell.number is not None and value.half is not None
    ):  # in the unit that it is typed in
        return cell.number
    return value.value


def reckoned_there(sheet: Sheet, field: Field, key: str) -> bool:
    """Tell whether a cell of a sheet is reckoned by a formula of the municipality's own."""
    row = next((one for one in sheet.rows if one.id == key), None)
    return row is not None and row.own and (row.reckoned or field.reckoned)


def _as_written(cell: Cell | None) -> str | None:
    return cell.text if cell and cell.text and cell.kind is not Kind.ERROR else None


def cells_of(page: Page) -> dict[str, Cell]:
    """Return a page's cells by their addresses as origins have them."""
    return {place(page.name, row, at): cell for row, line in page.cells.items() for at, cell in line.items()}
