"""Titles of sheets and columns as they are compared."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from pipeline.read.cells import Page
from pipeline.read.signs import bare
from pipeline.schemas.base import Sheet

_SEARCHED: Final = 15  # rows in which the column titles may stand


@lru_cache(4096)
def plain(words: str) -> str:
    """Return a title without case, blanks and signs that nobody sees, for comparing."""
    return "".join((words if words.isascii() else bare(words)).split()).casefold()


def heads(
    page: Page, sheet: Sheet, aliases: Mapping[str, tuple[str, ...]]
) -> tuple[int, dict[str, int]] | None:
    """Return the row of a page with most of a sheet's column titles, and the columns by field (``#id`` that of row ids); None if none."""
    titles = {
        plain(title): field.key
        for field in sheet.fields
        for title in (field.title, *field.aliases, *aliases.get(field.title, ()))
    } | ({"rad": "#id"} if sheet.rows else {})
    best: tuple[int, dict[str, int]] | None = None
    for row in sorted(page.cells)[:_SEARCHED]:
        hits = {
            titles[plain(cell.text)]: column
            for column, cell in sorted(page.cells[row].items(), reverse=True)
            if plain(cell.text) in titles
        }
        if len(hits) > (len(best[1]) if best else 0):
            best = (row, hits)
    enough = min(2, len(sheet.fields))
    return best if best and len(best[1]) >= enough else None
