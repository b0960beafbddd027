"""Whether a list is empty on purpose: the unit says so above its columns, and what contradicts it, or silence, is told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pipeline.model import Origin, Severity
from pipeline.read.cells import Page, place
from pipeline.read.titles import plain
from pipeline.schemas.base import ANSWER, ASK, NOTHING, Sheet

Wrong = tuple[Severity, str, str, str]
"""How grave, what is wrong, what to do, and where."""


def answered(page: Page, sheet: Sheet, head: int) -> str:
    """Return the place above a list's columns where it is chosen that there is nothing to report; empty when it is not."""
    if sheet.rows:
        return ""
    said = (
        place(page.name, row, column)
        for row in sorted(page.cells)
        if row < head
        for column, cell in sorted(page.cells[row].items())
        if _is_nothing(cell.text)
    )
    return next(said, "")


def confirmation(
    page: Page,
    sheet: Sheet,
    file: str,
    head: int,
    columns: Mapping[str, int],
    filled: bool,  # noqa: FBT001
) -> tuple[Origin | None, tuple[Wrong, ...]]:
    """Return where a list says that there is nothing to report, and what is wrong with it (CELL11).

    It is chosen above the columns, or written in the first cell of a row, as older forms asked for. ``filled`` tells whether the list has
    records. Silence is a warning where a report would say that there is nothing (``Sheet.nothing``).
    """
    if sheet.rows:
        return None, ()
    inputs = {columns[field.key] for field in sheet.fields if field.key in columns}
    below = [row for row in sorted(page.cells) if row > head and says_nothing(page, sheet, row, columns)]
    chosen = answered(page, sheet, head)
    if not chosen and not below:
        silent = not (filled or sheet.required) and sheet.nothing
        return None, (*_odd(page, head), *((_silent(page, sheet),) if silent else ()))
    where = chosen or place(page.name, below[0], columns[sheet.fields[0].key])
    if filled or any(len(inputs & page.cells[row].keys()) > 1 for row in below):
        message = f"Cellen säger ”{NOTHING}”, men fliken ”{sheet.title}” är ifylld."
        return None, ((Severity.ERROR, message, "Ta bort svaret, eller det som är ifyllt.", where),)
    return Origin(file, where), ()


def says_nothing(page: Page, sheet: Sheet, row: int, columns: Mapping[str, int]) -> bool:
    """Tell whether a row of a list says in its first cell that there is nothing to report."""
    cell = page.cells[row].get(columns.get(sheet.fields[0].key, 0))
    return not sheet.rows and cell is not None and _is_nothing(cell.text)


def _is_nothing(words: str) -> bool:
    return plain(words).rstrip(".") == plain(NOTHING)


def _odd(page: Page, head: int) -> Iterator[Wrong]:
    """Yield a problem when something else is written where only that there is nothing to report can be chosen."""
    for row, cells in sorted(page.cells.items()):
        label, cell = cells.get(1), cells.get(2)
        if row < head and label and cell and plain(label.text) == plain(ASK):
            message = f"”{cell.text}” är inget svar på ”{ASK}”."
            hint = f"Välj ”{NOTHING}”, eller töm cellen."
            yield (Severity.WARNING, message, hint, place(page.name, row, 2))


def _silent(page: Page, sheet: Sheet) -> Wrong:
    return (
        Severity.WARNING,
        f"Fliken ”{sheet.title}” är tom, och ingen har svarat att det inte finns något att redovisa.",
        f"Fyll i fliken, eller välj ”{NOTHING}” i cell {ANSWER}. Annars står det i rapporten att uppgift saknas.",
        place(page.name, 2, 2),
    )
