"""Sheets without what their form writes beside the table for who fills it in (:mod:`pipeline.schemas.asides`)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from pipeline.read.cells import Page
from pipeline.read.titles import plain
from pipeline.schemas.asides import COUNTS, MEASURED, measured_in
from pipeline.schemas.base import Sheet

_COUNTED: Final = re.compile(r"\d+ av \d+(?:, för lång)?")


def apart(page: Page, sheet: Sheet, head: int) -> Page:
    """Return a page without what a form writes beside its table, below titles in row ``head``: how long the texts of a column are, what rows count.

    What somebody else has written there is left where it stands, below its title, to be told of.
    """
    titles = {column: plain(cell.text) for column, cell in page.cells.get(head, {}).items() if cell.text}
    counters = {plain(f"{COUNTS}{title}") for title in titles.values()}
    columns = {column for column, title in titles.items() if title in counters or title == plain(MEASURED)}
    if not columns:
        return page
    measures = {measured_in(row) for row in sheet.rows}
    taken = {
        (row, column)
        for row, those in page.cells.items()
        for column in columns & those.keys()
        if row > head
        and (
            those[column].formula or those[column].text in measures or _COUNTED.fullmatch(those[column].text)
        )
    }
    kept = {
        column
        for row, those in page.cells.items()
        for column in columns & those.keys()
        if row > head and (row, column) not in taken
    }
    taken |= {(head, column) for column in columns - kept}
    cells = {
        row: {column: cell for column, cell in those.items() if (row, column) not in taken}
        for row, those in page.cells.items()
    }
    return replace(page, cells={row: those for row, those in cells.items() if those})
