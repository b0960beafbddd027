"""How the sheets of a form print: readable on A4, titles on every page, and below it whose form it is and which page."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from xlsxwriter.worksheet import Worksheet

from pipeline.forms.excel_job import Job

STANDARD: Final = 9.0  # width of the columns beyond the sheet's own
_A4: Final = 9  # Excel's number of the paper
_UPRIGHT: Final = 112.0  # the widest that is readable on an A4 page standing up
_ACROSS: Final = 186.0  # and lying down; what is wider goes on beside, on more pages
_FOOTER: Final = 220  # signs; Excel has room for 255 with what is around them


def print_on_a4(job: Job, page: Worksheet, title: str, across: Sequence[float], still: int = 0) -> None:
    """Set a sheet up for A4 with a foot that says whose it is; a wide one goes on beside, with the columns that stand ``still`` on each page.

    Without such columns it is made to fit on one page across.
    """
    beside = _pages(across, still)
    if sum(across) > _UPRIGHT:
        page.set_landscape()
    if beside > 1:
        page.repeat_columns(0, still - 1)
    page.set_paper(_A4)
    page.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    page.fit_to_pages(beside, 0)
    form = f"{job.form.title} {job.occasion.year}"
    words = f"{job.municipality.name} – {job.unit.name} – {form} – {title}"
    page.set_footer(f"&L&9{_fitting(words)}&R&9Sida &P av &N")


def first_page(across: Sequence[float], still: int) -> float:
    """Return how much of a sheet's width its first page has room for."""
    repeated = sum(across[:still])
    return repeated + (sum(across) - repeated) / _pages(across, still)


def print_what_is_asked(page: Worksheet, columns: int) -> None:
    """Print some columns, and all rows that are written: what only helps while the form is filled in stands beside them."""
    last_row: int = vars(page)["dim_rowmax"]  # which its types take for None
    page.print_area(0, 0, last_row, columns - 1)


def _pages(across: Sequence[float], still: int) -> int:
    width, repeated = sum(across), sum(across[:still])
    return 1 if width <= _ACROSS or not still else math.ceil((width - repeated) / (_ACROSS - repeated))


def _fitting(words: str) -> str:
    """Return words as they stand in a page's foot: & doubled, and cut where there is no room."""
    kept = words
    while len(kept.replace("&", "&&")) > _FOOTER:
        kept = kept[:-1]
    return (kept if kept == words else f"{kept.rstrip()}…").replace("&", "&&")
