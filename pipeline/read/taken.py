"""The cells of a workbook out of which something was taken, since it may not be published."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from pipeline.model import Origin, Problem
from pipeline.private import cleared, is_suspect, told
from pipeline.read.cells import Cell, Kind, Page, place


def taken(pages: Iterable[Page], name: str, unit: str | None = None) -> Iterator[Problem]:
    """Yield a problem at each such cell of some pages of a file. Problems: PERS1, PERS2, LANK1."""
    for page in pages:
        for cell in page.private:
            yield from told(cell.private, Origin(name, place(page.name, cell.row, cell.column)), unit)


def cleared_page(page: Page, public: Collection[str]) -> Page:
    """Return a page whose cells and name are as they may be published; what is told of it repeats nothing of what may not."""
    out = tuple(
        replace(cell, kind=Kind.TEXT, text=found.text, number=None, seen=None, private=found.kinds)
        for cells in page.cells.values()
        for cell in cells.values()
        if is_suspect(cell.text)
        and not (cell.formula and cell.kind is Kind.NUMBER)  # a result is nobody's number
        and (found := cleared(cell.text, public)).text != cell.text
    )
    if page.notices:
        notices = tuple(replace(one, message=cleared(one.message, public).text) for one in page.notices)
        page = replace(page, notices=notices)
    name = cleared(page.name)
    rows = {cell.row: dict(page.cells[cell.row]) for cell in out}
    for cell in out:
        rows[cell.row][cell.column] = cell
    if name.kinds:
        out = (*out, Cell(1, 1, Kind.TEXT, "", private=name.kinds))
    if not out:
        return page
    private = tuple(cell for cell in out if cell.private)
    return replace(page, name=name.text, cells={**page.cells, **rows}, private=private)
