"""What is found of a sheet while it is read: its cells, and what is to be told of them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from pipeline.model import Severity
from pipeline.read.cells import Cell, Notice
from pipeline.text import on_one_line

ADDRESS: Final = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$")
LONG: Final = 60  # signs of a text that a message repeats


@dataclass(slots=True)
class Found:
    """What has been read of a sheet so far."""

    rows: dict[int, dict[int, Cell]] = field(default_factory=dict)
    notices: list[Notice] = field(default_factory=list)
    taken: set[str] = field(default_factory=set)
    outside: list[str] = field(default_factory=list)
    unseen: dict[str, None] = field(default_factory=dict)
    count: int = 0

    def tell(self, severity: Severity, code: str, message: str, hint: str, cell: str = "") -> None:
        """Add a notice."""
        self.notices.append(Notice(severity, code, message, hint, cell))

    def take(self, cell: str, message: str, hint: str) -> None:
        """Tell that what stands in a cell has been taken away by its writer, and is not read."""
        self.taken.add(cell)
        self.tell(Severity.WARNING, "CELL16", message, hint, cell)


def cell_of(area: str) -> str:
    """Return the first cell that a reference names, nothing when it names none: ``B2`` of ``B2:C7 D9``."""
    first = next(iter(area.replace(":", " ").split()), "")
    return first if ADDRESS.match(first) else ""


def short(words: str) -> str:
    """Return some words as a message repeats them: on one line, and not too long."""
    line = on_one_line(words.strip())
    return line if len(line) <= LONG else f"{line[:LONG]} …"


def tell_twice(found: Found, cell: str, first: str, second: str) -> None:
    """Tell that a cell holds two things, of which the first is read."""
    message = f"Cellen finns två gånger i filen, med ”{short(first)}” och med ”{short(second)}”. Det första har lästs."
    found.tell(
        Severity.ERROR,
        "CELL9",
        message,
        "Skriv om värdet i cellen, spara filen i Excel och skicka den igen.",
        cell,
    )
