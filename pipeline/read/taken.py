"""The cells of a workbook out of which something was taken, since it may not be published."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pipeline.model import Origin, Problem
from pipeline.private import told
from pipeline.read.xlsx import Page, place


def taken(pages: Iterable[Page], name: str, unit: str | None = None) -> Iterator[Problem]:
    """Yield a problem at each such cell of some pages of a file. Problems: PERS1, PERS2, LANK1."""
    for page in pages:
        for cell in page.private:
            yield from told(cell.private, Origin(name, place(page.name, cell.row, cell.column)), unit)
