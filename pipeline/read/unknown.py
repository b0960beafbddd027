"""What stands on a sheet of a form without belonging to it: filled rows and columns that the form does not have, and labels that are changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from pipeline.model import Severity
from pipeline.read.cells import Cell, Page, letters, place
from pipeline.read.signs import bare
from pipeline.read.titles import plain
from pipeline.schemas.base import Sheet

_LABELS: Final = 2  # the column of the labels
_FEW: Final = 4  # amounts that are named
Told = tuple[Severity, str, str, str, str]
"""Severity, code, message, hint and place of what is found."""
_ADD_ROW: Final = (
    "Flytta beloppet till en av formulärets rader. Behövs raden lägger den som sköter strukturen till den på fliken Rader (kommunrapport "
    "structure) och skickar ut formuläret igen."
)
_ADD_COLUMN: Final = (
    "Flytta uppgifterna till formulärets kolumner. Behövs kolumnen läggs den till på fliken Kolumner, eller under [rubriker] i kommun.toml om "
    "den bara heter något annat."
)


def columns(page: Page, sheet: Sheet, head: int, known: Mapping[str, int]) -> Iterator[Told]:
    """Yield each column with a title that the form does not have: a fault when something stands in it (CELL14), else a notice (FIL6)."""
    used = set(known.values()) | ({1, _LABELS} if sheet.rows else set())
    for column, cell in sorted(page.cells[head].items()):
        if column in used or not cell.text:
            continue
        where = place(page.name, head, column)
        below = [cells[column] for row, cells in sorted(page.cells.items()) if row > head and column in cells]
        filled = [one for one in below if one.shown.strip() and not one.formula]
        if filled:
            message = f"Kolumnen ”{cell.text}” hör inte till formuläret, men har {_listed(filled)} i {_count(filled)}. Den har inte lästs."
            yield Severity.ERROR, "CELL14", message, _ADD_COLUMN, where
        else:
            yield (
                Severity.INFO,
                "FIL6",
                f"Kolumnen ”{cell.text}” hör inte till formuläret och har inte lästs.",
                "",
                where,
            )


def untitled(page: Page, sheet: Sheet, head: int, known: Mapping[str, int]) -> Iterator[Told]:
    """Yield each column in which something is typed below no title: it is not read (FIL6)."""
    used = set(known.values()) | ({1, _LABELS} if sheet.rows else set())
    titled = {column for column, cell in page.cells[head].items() if cell.text}
    filled: dict[int, list[Cell]] = {}
    for row, cells in sorted(page.cells.items()):
        for column, cell in cells.items():
            if row > head and column not in used and column not in titled and _typed(cell):
                filled.setdefault(column, []).append(cell)
    for column, cells_of in sorted(filled.items()):
        message = f"{_listed(cells_of)} står i en kolumn utan rubrik, {_count(cells_of)}, och har inte lästs."
        hint = f"Flytta det till en kolumn med rubrik, skriv tillbaka kolumnens rubrik på rad {head}, eller ta bort det."
        yield Severity.WARNING, "FIL6", message, hint, place(page.name, cells_of[0].row, column)


def rows(page: Page, sheet: Sheet, head: int, known: Mapping[str, int]) -> Iterator[Told]:
    """Yield each row of a sheet of fixed rows that the form does not have: a fault when it is filled in (CELL14), else a notice (FIL6)."""
    ids = known.get("#id", 1)
    inputs = {column for key, column in known.items() if key != "#id"}
    declared = {row.id for row in sheet.rows}
    for row, cells in sorted(page.cells.items()):
        own = bare(cells[ids].text) if ids in cells else ""
        if row <= head or own in declared:
            continue
        filled = [cells[column] for column in sorted(inputs & cells.keys()) if _typed(cells[column])]
        label = " ".join(word for word in (own, cells[_LABELS].text if _LABELS in cells else "") if word)
        if filled:
            where = place(page.name, row, _LABELS if _LABELS in cells else ids)
            message = f"”{label or 'En rad utan benämning'}” har {_listed(filled)}, men raden finns inte i formuläret och har inte lästs."
            yield Severity.ERROR, "CELL14", message, _ADD_ROW, where
        elif own:
            yield (
                Severity.INFO,
                "FIL6",
                f"Raden ”{own}” hör inte till formuläret och har inte lästs.",
                "",
                place(page.name, row, ids),
            )


def labels(page: Page, sheet: Sheet, head: int, known: Mapping[str, int]) -> Iterator[Told]:
    """Yield a notice of each row whose label somebody has changed: the report prints the form's own (FIL6)."""
    ids = known.get("#id", 1)
    declared = {row.id: row.label for row in sheet.rows}
    for row, cells in sorted(page.cells.items()):
        own, label = cells.get(ids), cells.get(_LABELS)
        if row <= head or own is None or label is None or bare(own.text) not in declared:
            continue
        if plain(label.text) != plain(declared[bare(own.text)]):
            message = (
                f"Benämningen är ändrad till ”{label.text}”; rapporten skriver ”{declared[bare(own.text)]}”."
            )
            hint = "Ska raden heta så ändras benämningen på fliken Rader i kommunens struktur (kommunrapport structure)."
            yield Severity.INFO, "FIL6", message, hint, place(page.name, row, _LABELS)


def _typed(cell: Cell) -> bool:
    return bool(cell.shown.strip()) and not cell.formula


def _listed(cells: list[Cell]) -> str:
    shown = ", ".join(cell.shown for cell in cells[:_FEW])
    return f"{shown} …" if len(cells) > _FEW else shown


def _count(cells: list[Cell]) -> str:
    first = cells[0]
    where = f"{letters(first.column)}{first.row}"
    return f"cell {where}" if len(cells) == 1 else f"{len(cells)} celler från {where}"
