"""What a form came filled in with, as it says itself in its hidden sheet, and what of that somebody has changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from pipeline.model import Figure, Row, Severity, State
from pipeline.read.cells import Cell, Kind, Page, place_of
from pipeline.schemas.base import Sheet
from pipeline.schemas.named import head_of
from pipeline.text import on_one_line

FIRST_COLUMN: Final = 11
"""The column of the hidden sheet from which sheet, row, field, value and whether it is locked stand."""
LOCKED: Final = "låst"
LIKELY: Final = "kan ändras"
CODE: Final = "CELL17"
_SHOWN: Final = 80
NONE: Final = State.NOT_APPLICABLE
Told = tuple[Severity, str, str, str, str]
"""How grave, its code, what is wrong, what to do, and where."""


@dataclass(slots=True)
class Came:
    """What a sheet came filled in with, by row and field: what is locked, and what may be changed."""

    locked: dict[str, dict[str, str]] = field(default_factory=dict)
    likely: dict[str, dict[str, str]] = field(default_factory=dict)

    def untouched(self, sheet: Sheet, cells: Mapping[str, Cell]) -> bool:
        """Tell whether a row of a list holds nothing but what it came with and might have been without, although more is asked."""
        first = cells.get(sheet.fields[0].key)
        came = self.likely.get(first.text.strip(), {}) if first else {}
        lacks = any(one.required and one.key not in cells for one in sheet.fields)
        return (
            lacks
            and bool(came)
            and all(came.get(key) in {_said(cell), head_of(_said(cell))} for key, cell in cells.items())
        )


def unanswered(sheet: Sheet, rows: tuple[Row, ...], known: Came) -> bool:
    """Tell whether a sheet holds nothing but what it came with, although more is asked: published values are no answers."""
    reckoned = {row.id for row in sheet.rows if row.computed}
    asked = {field.key for field in sheet.fields if not (field.formula or field.published)}
    first, blank = sheet.fields[0].key, False
    for row in (one for one in rows if one.key not in reckoned):
        locked = known.locked.get(row.key, {})
        before = known.likely.get(row.key, {}) | locked
        for name, value in row.values.items():
            if name not in asked:
                continue
            said = written(value) or _marked(value)
            if not said:
                blank |= name not in locked and not (isinstance(value, Figure) and value.state is NONE)
            elif said not in {before.get(name), head_of(before.get(name, ""))} and (name, said) != (
                first,
                row.key,
            ):
                return False
    return blank


def _marked(value: object) -> str:
    """Return a mark for what somebody has written that there is no number of."""
    return "–" if isinstance(value, Figure) and value.state is NONE and value.origin else ""


def came(page: Page | None) -> dict[str, Came]:
    """Return by sheet what a form came filled in with; nothing of one that does not say."""
    found: dict[str, Came] = {}
    for cells in page.cells.values() if page else ():
        line = [cells[at].text if at in cells else "" for at in range(FIRST_COLUMN, FIRST_COLUMN + 5)]
        sheet, row, name, value, how = line
        if how in {LOCKED, LIKELY} and sheet and row and name:
            known = found.setdefault(sheet, Came())
            rows = known.locked if how == LOCKED else known.likely
            rows.setdefault(row, {})[name] = value
    return found


def changed(sheet: Sheet, rows: tuple[Row, ...], known: Came, page: Page, central: str) -> Iterator[Told]:
    """Yield a varning (CELL17) at each locked cell that says something else than it came with, and for each row that is gone; ``central`` is whom to tell."""
    there = {row.key: row for row in rows}
    for key, values in known.locked.items():
        row = there.get(key)
        if row is None:
            message = f"Raden {key} var ifylld och låst när formuläret skickades ut men finns inte kvar på fliken ”{sheet.title}”."
            hint = f"Lägg tillbaka raden med samma id. Säg till {central} om den inte ska vara med."
            yield Severity.WARNING, CODE, message, hint, place_of(page.name, "A1")
            continue
        for name, value in values.items():
            now = written(row.values.get(name)) if name in row.values else value
            if now != value:
                title = sheet.field(name).title
                message = f"”{title}” för {key} var ifylld och låst: ”{_short(value)}”. Nu står det ”{_short(now)}”."
                hint = f"Skriv tillbaka det som stod. Är det fel, så säg till {central}."
                yield Severity.WARNING, CODE, message, hint, row.at(name).place


def written(value: Figure | Decimal | int | str | dt.date | bool | None) -> str:  # noqa: FBT001 - a value of a cell
    """Return a value as the hidden sheet holds it."""
    if isinstance(value, Figure):
        value = value.value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "Ja" if value else "Nej"
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Decimal | int):
        return format(Decimal(value).normalize(), "f")
    return " ".join(value.split())


def _said(cell: Cell) -> str:
    if cell.kind is Kind.NUMBER and cell.number is not None:
        return written(cell.number)
    return written(cell.text[:10] if cell.kind is Kind.DATE else cell.text)


def _short(words: str) -> str:
    words = on_one_line(words)
    return words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1].rstrip()}…"
