"""What may be odd about the rows of a form's sheet: begun and left, repeated, too many, merged, emptied."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from pipeline.model import Origin, Problem, Severity
from pipeline.read.cells import Cell, Page, address, letters, place, place_of
from pipeline.read.confirmed import says_nothing
from pipeline.read.signs import bare
from pipeline.read.titles import plain
from pipeline.read.values import Value
from pipeline.schemas.base import TOTAL, Field, Sheet, Type

Told = tuple[Severity, str, str, str, str]
"""Severity, code, message, hint and place of what is found."""
ONE_ROW: Final = "på samma rad"
"""What is said of a problem that names several cells of one row."""
_ROW: Final = 3  # required fields of a list in which a row of one cell is no row
_SEVERAL: Final = 2
_FEW: Final = 4  # cells that are named
_CAME: Final = "Raden kom ifylld med formuläret. Fyll i resten, eller töm raden om den inte ska vara med."
_APART: Final = "Dela upp de sammanfogade cellerna och fyll i var och en."


def totals(page: Page, sheet: Sheet, head: int, columns: Mapping[str, int]) -> tuple[int, ...]:
    """Return the rows of a list that add it up."""
    return tuple(row for row in sorted(page.cells) if row > head and adds_up(page.cells[row], sheet, columns))


def begun(
    page: Page, sheet: Sheet, head: int, columns: Mapping[str, int], *, empty: bool
) -> Iterator[tuple[int, list[Field]]]:
    """Yield the rows of a list with the fields in which something stands that is not the form's own; ``empty`` when it is said to be so."""
    inputs = [
        field for field in sheet.fields if not (field.formula or _only_prefilled(sheet, field, empty=empty))
    ]
    for row in sorted(page.cells):
        cells = page.cells[row]
        there = [
            field
            for field in inputs
            if columns.get(field.key) in cells and not (field.looked_up and cells[columns[field.key]].formula)
        ]
        if (
            row > head
            and there
            and not adds_up(cells, sheet, columns)
            and not says_nothing(page, sheet, row, columns)
        ):
            yield row, there


def _only_prefilled(sheet: Sheet, field: Field, *, empty: bool) -> bool:
    """Tell whether the form itself fills in a field: a name of a verksamhet; in a list that is said to be empty its code and what was published, too."""
    first = sheet.fields[0]
    ready = first.choices_from == "verksamheter" and field.key in {first.key, "verksamhet"}
    if empty and (ready or field.published):
        return True
    return field.choices_from == "verksamheter" and first is not field


def stray(
    page: Page,
    sheet: Sheet,
    allowed: Mapping[str, Sequence[str]],
    there: Sequence[Field],
    row: int,
    columns: Mapping[str, int],
) -> Told | None:
    """Return that a row is only something left in one cell of it (CELL1), None for a row: one begun with its id or one of its choices is a row."""
    needed = [field for field in sheet.fields if field.required and not field.formula]
    if len(there) != 1 or len(needed) < _ROW:
        return None
    field, cell = there[0], page.cells[row][columns[there[0].key]]
    choices = {bare(one).casefold() for one in allowed[field.key]}
    if field is sheet.fields[0] and (not choices or bare(cell.words).casefold() in choices):
        return None
    message = f"”{cell.shown}” står ensamt på raden, som inte har lästs."
    hint = "Ta bort det som står där, eller fyll i resten av raden."
    return Severity.ERROR, "CELL1", message, hint, place(page.name, row, cell.column)


def adds_up(cells: Mapping[int, Cell], sheet: Sheet, columns: Mapping[str, int]) -> bool:
    """Tell whether a row of a list is its total: it says so in the first column, and holds nothing but amounts."""
    first = cells.get(columns.get(sheet.fields[0].key, 0))
    if first is None or not sheet.added_up or plain(first.text).rstrip(":") != plain(TOTAL):
        return False
    amounts = {field.key for field in sheet.added_up}
    others = {column for key, column in columns.items() if key not in amounts}
    return all(cell is first or not cell.shown.strip() for column, cell in cells.items() if column in others)


def too_many(page: Page, most: int, row: int) -> Told:
    """Return that a list has more rows than are read (FIL6)."""
    message = f"Fliken har fler än {most} ifyllda rader. Raderna från {row} har inte lästs."
    hint = "Slå ihop rader, eller ta bort det som inte hör till formuläret."
    return Severity.ERROR, "FIL6", message, hint, place(page.name, row, 1)


def key_of(
    sheet: Sheet,
    values: Mapping[str, Value],
    origins: Mapping[str, Origin],
    row: int,
    seen: dict[str, Origin],
    deliverer: str,
) -> tuple[str, tuple[Problem, ...]]:
    """Return the key of a row of a list, by its id or its number, and that another before it has the same id (CELL9)."""
    first = sheet.fields[0]
    value, where = values.get(first.key), origins[first.key]
    if first.type is not Type.ID or not isinstance(value, str):
        return str(row), ()
    if value not in seen:
        seen[value] = where
        return value, ()
    message = f"”{value}” förekommer flera gånger i kolumnen ”{first.title}”."
    hint = "Ge raden ett eget id eller ta bort den."
    told = Problem(Severity.ERROR, "CELL9", message, hint, deliverer, where, (seen[value],))
    return f"{value}#{row}", (told,)


def one_of_a_row(problems: Sequence[Problem], *, came: bool) -> list[Problem]:
    """Return the problems of a row with what is not filled in as one: the cells after the first are named with it (CELL1).

    ``came`` tells that nothing of the row has been changed since the form was sent out.
    """
    if came:
        problems = [replace(one, hint=_CAME) if one.code == "CELL1" else one for one in problems]
    empty_cells = [one for one in problems if one.code == "CELL1" and one.origin]
    if len(empty_cells) < _SEVERAL:
        return list(problems)
    first, *rest = empty_cells
    others = tuple(one.origin for one in rest if one.origin)
    cells = ", ".join(other.place.rpartition("!")[2] for other in others)
    whole = replace(first, message=f"{first.message} Inte heller {cells} {ONE_ROW}.", also=others)
    return [whole if one is first else one for one in problems if one not in rest]


def empty(page: Page, what: str, row: int, column: int, explained: set[str], *, number: bool) -> Told:
    """Return that something is not filled in (CELL1), and why when what stood there was taken away, or stands in a cell it is merged with.

    The cells whose notice says no more than this are added to those that are ``explained``.
    """
    cell = address(row, column)
    gone = next((one for one in page.notices if one.cell == cell and cell in page.taken), None)
    first = page.merged.get(cell)
    if gone is not None:
        explained.add(cell)
        message, hint = f"{gone.message} ”{what}” är därför inte ifyllt.", gone.hint
    elif first is not None:
        explained.add(first)
        message, hint = f"”{what}” är inte ifyllt: cellen är sammanfogad med {first}.", _APART
    else:
        message, hint = f"”{what}” är inte ifyllt.", "Fyll i cellen."
        if number:
            hint = "Fyll i värdet. Skriv 0 om det är noll och ”ej tillämpligt” om frågan inte gäller er."
    return Severity.ERROR, "CELL1", message, hint, place(page.name, row, column)


def merged(page: Page, head: int, columns: Mapping[str, int], explained: Collection[str]) -> Iterator[Told]:
    """Yield each merged cell below the titles that covers more cells to fill in than one: what is written is read in the first (CELL16)."""
    areas: dict[str, list[str]] = {}
    inputs = {letters(column) for column in columns.values()}
    for other, first in page.merged.items():
        row = int(other.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
        if row > head and other.rstrip("0123456789") in inputs:
            areas.setdefault(first, []).append(other)
    filled = (
        {address(row, column) for row, cells in page.cells.items() for column in cells} if areas else set()
    )
    for first, others in areas.items():
        if first not in explained and first in filled:
            listed = f"{', '.join(others[:_FEW])}{' …' if len(others) > _FEW else ''}"
            message = f"{first} är sammanfogad med {listed}. Det som står där har bara lästs i {first}."
            yield Severity.WARNING, "CELL16", message, _APART, place_of(page.name, first)


def places(page: Page, head: int, ids: int) -> dict[str, int]:
    """Return the row of each row id: the first that has it."""
    found: dict[str, int] = {}
    for row, cells in sorted(page.cells.items()):
        if row > head and ids in cells:
            found.setdefault(bare(cells[ids].text), row)
    return found


def repeated(
    page: Page, sheet: Sheet, head: int, columns: Mapping[str, int], first: Mapping[str, int]
) -> Iterator[tuple[Severity, str, str, str]]:
    """Yield each row with the id of one before it (CELL9): how gravely, what, where, and where the first is."""
    ids = columns.get("#id", 1)
    declared = {row.id for row in sheet.rows}
    inputs = {column for key, column in columns.items() if key != "#id"}
    for row, cells in sorted(page.cells.items()):
        own = bare(cells[ids].text) if row > head and ids in cells else ""
        if own not in declared or first[own] == row:
            continue
        filled = any(not cells[column].formula for column in inputs & cells.keys())
        message = f"”{own}” förekommer flera gånger i kolumnen ”Rad”. Rad {first[own]} har lästs, men inte rad {row}."
        severity = Severity.ERROR if filled else Severity.INFO
        yield severity, message, place(page.name, row, ids), place(page.name, first[own], ids)
