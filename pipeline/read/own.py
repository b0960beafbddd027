"""Cells of a municipality's own tables: amounts in the unit that the table is typed in, and marks to its footnote."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Final

from pipeline.model import Figure
from pipeline.read.cells import Cell, Kind
from pipeline.read.values import Value, Wanted, parsed
from pipeline.schemas.base import Field, FixedRow, Type

MARK: Final = "*"
"""What ends a cell that the footnote says more of; it is printed behind the number."""


def unmarked(cell: Cell, wanted: Wanted) -> Cell:
    """Return a cell without its mark: the number before it, or the words where that is none."""
    words = cell.text.rstrip().removesuffix(MARK).rstrip()
    number, _ = parsed(words, wanted)
    if number is None:
        return replace(cell, text=words)
    return replace(cell, kind=Kind.NUMBER, number=number, text=str(number), formula=False)


def own_value(value: Value, fixed: FixedRow | None, field: Field) -> Value:
    """Return an amount in tkr, known to half of the last digit that it was typed with; other values as they are."""
    amount = ((fixed.type if fixed else None) or field.type) is Type.AMOUNT
    if not amount or not isinstance(value, Figure) or value.value is None:
        return value
    scale, known = (fixed.scale, fixed.half) if fixed else (field.scale, field.half)
    return in_tkr(value, scale, known)


def in_tkr(value: Figure, scale: Decimal, known: Decimal | None) -> Figure:
    """Return an amount typed in kr, tkr or mnkr in tkr, known to half of its last digit, and at least to the half that is ``known``."""
    if value.value is None:
        return value
    exponent = value.value.as_tuple().exponent
    own = scale.scaleb(min(0, exponent if isinstance(exponent, int) else 0)) / 2
    half = own if known is None else min(own, known)
    return replace(value, value=value.value * scale, half=half)
