"""Sheets without what their form writes beside the table for who fills it in (:mod:`pipeline.schemas.asides`)."""

from __future__ import annotations

from dataclasses import replace

from pipeline.read.cells import Page
from pipeline.read.titles import plain
from pipeline.schemas.asides import COUNTS, MEASURED


def apart(page: Page, head: int) -> Page:
    """Return a page without the columns beside its table: what row ``head`` calls the characters of another column, or what rows count."""
    titles = {column: plain(cell.text) for column, cell in page.cells.get(head, {}).items() if cell.text}
    counters = {plain(f"{COUNTS}{title}") for title in titles.values()}
    columns = {column for column, title in titles.items() if title in counters or title == plain(MEASURED)}
    if not columns:
        return page
    cells = {
        row: {column: cell for column, cell in those.items() if row < head or column not in columns}
        for row, those in page.cells.items()
    }
    return replace(page, cells={row: those for row, those in cells.items() if those})
