"""Where each number of the tables comes from, as a table of its own: read from a cell, or reckoned; what of it is told is chosen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pipeline.model import Figure, Op
from pipeline.render.opendata.table import DataTable
from pipeline.render.outward import Outward
from pipeline.text import as_csv

COLUMNS: Final = (
    ("tabell", "Filens namn utan ändelse, som i mappen tabeller."),
    ("rad", "Radens nummer i tabellen, från 1."),
    ("kolumn", "Kolumnens namn i tabellen."),
    (
        "gjord",
        "läst: läst i en fil. inskriven: en summa som är inskriven i en fil. räknad: räknad av andra tal. given: utan fil.",
    ),
    ("fil", "Vem som lämnade filen, och vad den heter."),
    ("plats", "Bladet och cellen, eller bara bladet, som kommunen har valt."),
)


def origins(tables: tuple[DataTable, ...], outward: Outward) -> bytes:
    """Return a line of CSV for each number of the tables: how it was made, and the file and place it was read from."""
    rows = [[name for name, _ in COLUMNS], *(row for table in tables for row in _rows(table, outward))]
    return as_csv(rows, "\r\n", ",").encode()


def _rows(table: DataTable, outward: Outward) -> Iterator[list[str]]:
    for number, row in enumerate(table.rows, 1):
        for column, value in zip(table.columns, row.values, strict=True):
            if value.figure is not None and value.figure.value is not None:
                yield [table.name, str(number), column.name, *_made(value.figure, outward)]


def _made(figure: Figure, outward: Outward) -> tuple[str, str, str]:
    origin = figure.origin
    if figure.op in {Op.CELL, Op.TYPED} and origin is not None:
        how = "läst" if figure.op is Op.CELL else "inskriven"
        return how, outward.file(origin.file), outward.place(origin.place)
    return ("räknad" if figure.args or figure.op is Op.COUNT else "given"), "", ""
