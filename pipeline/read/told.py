"""What is told of a sheet or workbook whatever is asked of it: the notices of its reading, as problems of a file."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from pipeline.model import Origin, Problem
from pipeline.read.cells import Notice, Page, place_of


def told(
    page: Page, file: str, unit: str | None, explained: Collection[str] = frozenset()
) -> Iterator[Problem]:
    """Yield what is told of a sheet; nothing of what is taken away from the cells that are ``explained`` already."""
    for one in page.notices:
        if not (one.cell in page.taken and one.cell in explained):
            yield _problem(one, page.name, file, unit)


def told_of_book(notices: Iterable[Notice], file: str, unit: str | None) -> Iterator[Problem]:
    """Yield what is told of a workbook as a whole."""
    for one in notices:
        yield _problem(one, "", file, unit)


def _problem(one: Notice, page: str, file: str, unit: str | None) -> Problem:
    place = place_of(page, one.cell or "A1") if page else ""
    return Problem(one.severity, one.code, one.message, one.hint, unit, Origin(file, place))
