"""``lagrader.csv``: the statements and notes in the law's rows, whatever rows the municipality prints; the input to the räkenskapssammandrag."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pipeline.checked import Checked
from pipeline.schemas.base import FixedRow
from pipeline.schemas.notes import NOTE_ROWS
from pipeline.schemas.statements import BALANSKRAV, BR, KFA, RR
from pipeline.text import as_csv

_TABLES: Final = (("rr", "rr", RR), ("br", "br", BR), ("kfa", "kfa", KFA), ("not", "noter", NOTE_ROWS))
_COLUMNS: Final = (
    ("kommun", "kommun/utfall"), ("kommun, föregående år", "kommun/fg"), ("budget", "kommun/budget"),
    ("koncern", "koncern/utfall"), ("koncern, föregående år", "koncern/fg"),
)  # fmt: skip
_HEAD: Final = ("tabell", "lagrad", "benamning", "kolumn", "belopp")


def law_rows(checked: Checked) -> bytes:
    """Return every law row that has an amount, tkr, one line for each column: table, row, label, column and amount with decimal comma.

    Empty for an occasion without statements of a year.
    """
    lines = list(_lines(checked))
    if not lines:
        return b""
    return as_csv((_HEAD, *lines)).encode()


def _lines(checked: Checked) -> Iterator[tuple[str, ...]]:
    for key, name, rows in _TABLES:
        for row in rows:
            for column, end in _COLUMNS:
                yield from _line(checked, name, row, column, f"{key}/{row.id}/{end}")
    for row in BALANSKRAV:
        for column, end in (("kommun", "utfall"), ("kommun, föregående år", "fg")):
            yield from _line(checked, "balanskrav", row, column, f"balanskrav/{row.id}/{end}")


def _line(checked: Checked, table: str, row: FixedRow, column: str, key: str) -> Iterator[tuple[str, ...]]:
    figure = checked.accounts.figures.get(key)
    if row.kind != "group" and figure is not None and figure.value is not None:
        amount = format(figure.value.normalize() if figure.value else figure.value, "f").replace(".", ",")
        yield table, row.id, row.label, column, amount
