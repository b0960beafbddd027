"""The one formula language: sums, quotients and names of rows and columns; nothing that runs, branches or loops.

A formula is read once into the nodes below. What it comes to, which names it has, what it means in law rows and how Excel says it are
functions of the nodes.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it was written, with a decimal comma."""

    value: Decimal


@dataclass(frozen=True, slots=True)
class Name:
    """A row or column of the same table (``table`` empty), or a row of another: ``rr.R4``, ``br.sek``, ``rr.res[-1]``, ``grupp.sdn``.

    ``years`` is the first and the last of the years that it is summed over, counted from the report's own: (0, 0), (-1, -1), (-3, 0).
    ``day`` is the day of a dated budget, ``budget_rev[2025-06-30]``. ``at`` is where in the formula it stands, from 0.
    """

    name: str
    table: str = ""
    years: tuple[int, int] = (0, 0)
    day: dt.date | None = None
    at: int = 0

    def __str__(self) -> str:
        """Return the name as it is written, without years."""
        return f"{self.table}.{self.name}" if self.table else self.name


@dataclass(frozen=True, slots=True)
class Negative:
    """Minus what follows."""

    of: Node


@dataclass(frozen=True, slots=True)
class Binary:
    """Two nodes and what is done with them."""

    operator: Literal["+", "-", "*", "/"]
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Between:
    """The typed rows from one to another, without those that are part of others (``summa(a..b)``)."""

    first: Name
    last: Name


@dataclass(frozen=True, slots=True)
class Call:
    """A function of nodes: ``summa``, ``min``, ``max`` or ``abs``."""

    function: Literal["summa", "min", "max", "abs"]
    arguments: tuple[Node | Between, ...]


Node = Number | Name | Negative | Binary | Call


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula: as it was written, and as it was understood."""

    text: str
    node: Node
