"""Whether an optional list is empty on purpose: the unit says so in its first cell, and what contradicts it, or silence, is told."""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.model import Origin, Severity
from pipeline.read.titles import plain
from pipeline.read.xlsx import Page, place
from pipeline.schemas.base import NOTHING, Sheet

Wrong = tuple[Severity, str, str, str]
"""How grave, what is wrong, what to do, and where."""


def confirmation(
    page: Page,
    sheet: Sheet,
    file: str,
    head: int,
    columns: Mapping[str, int],
    filled: bool,  # noqa: FBT001
) -> tuple[Origin | None, tuple[Wrong, ...]]:
    """Return where a list says that there is nothing to report, and what is wrong with it (CELL11).

    ``filled`` tells whether it has records. Silence is a warning where a report would say that there is nothing (``Sheet.nothing``).
    """
    if sheet.rows or sheet.required:
        return None, ()
    said = [row for row in sorted(page.cells) if row > head and says_nothing(page, sheet, row, columns)]
    if not said:
        return None, () if filled or not sheet.nothing else (_silent(page, sheet, head),)
    where = place(page.name, said[0], columns[sheet.fields[0].key])
    inputs = {columns[field.key] for field in sheet.fields if field.key in columns}
    if filled or any(len(inputs & page.cells[row].keys()) > 1 for row in said):
        message = f"Cellen säger ”{NOTHING}”, men fliken ”{sheet.title}” är ifylld."
        return None, ((Severity.ERROR, message, "Ta bort svaret, eller det som är ifyllt.", where),)
    return Origin(file, where), ()


def says_nothing(page: Page, sheet: Sheet, row: int, columns: Mapping[str, int]) -> bool:
    """Tell whether a row of an optional list says that there is nothing to report."""
    cell = page.cells[row].get(columns.get(sheet.fields[0].key, 0))
    return not sheet.required and cell is not None and plain(cell.text).rstrip(".") == plain(NOTHING)


def _silent(page: Page, sheet: Sheet, head: int) -> Wrong:
    return (
        Severity.WARNING,
        f"Fliken ”{sheet.title}” är tom, och ingen har svarat att det inte finns något att redovisa.",
        f"Fyll i fliken, eller skriv ”{NOTHING}” i den första cellen. Annars står det i rapporten att uppgift saknas.",
        place(page.name, head + 1, 1),
    )
