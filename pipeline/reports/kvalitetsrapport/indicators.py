"""What the nämnders' quality reports and the municipality's have in common: indicators as they may be printed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from pipeline import text
from pipeline.merge.directions import ahead
from pipeline.model import Figure, Gathered, Kolada, Row
from pipeline.reports.judged import hidden
from pipeline.reports.listing import as_measured, places
from pipeline.reports.scales import Scale
from pipeline.schemas.choices import FOLLOW_UP_STATES
from pipeline.view import Cell, Number, Status, Tile, Words
from pipeline.words import phrase

PROGRESS: Final = Scale(FOLLOW_UP_STATES, ("good", "partly", "bad", "bad", "none"))
SERIES: Final = ("u_t4", "u_t3", "u_t2", "u_t1", "utfall")
ALL: Final = "Alla"


def how_many(rows: Gathered, otherwise: Words) -> Tile:
    """Return how many indicators there are, and how many of them that are not shown."""
    concealed = rows.where(hidden)
    comment = (
        phrase("varav ", Number(concealed.count("antal_svar")), " inte redovisas")
        if len(concealed)
        else phrase(otherwise)
    )
    return Tile("Indikatorer", rows.count("indikator"), comment=comment)


def mission(row: Row, field: str) -> str:
    """Return the grunduppdrag that an indicator belongs to."""
    name = row.text(field)
    return "Hela nämnden" if name == ALL else word(name)


def in_its_unit(row: Row, field: str) -> Cell:
    """Return an indicator after its id and before its unit."""
    unit = row.text("enhet")
    return f"{row.key} {row.text(field)}, {unit}" if unit else f"{row.key} {row.text(field)}"


def who_and_when(row: Row) -> str:
    """Return who does what is proposed, and when it is done; nothing when neither is said."""
    return ", ".join(part for part in (row.text("ansvarig"), row.text("klart")) if part)


def figures(row: Row, names: Iterable[str]) -> tuple[Figure, ...]:
    """Return number fields of an indicator; what was never measured prints as a dash."""
    return tuple(as_measured(row.figure(name)) for name in names)


def decimals(values: Iterable[Figure]) -> int:
    """Return the decimals of a line: as many as were typed, and at most one for values out of a saved answer."""
    return max((min(places(value), 1) if _fetched(value) else places(value) for value in values), default=0)


def _fetched(figure: Figure) -> bool:
    return Kolada.year(figure.origin) is not None


def better(row: Row, other: str) -> Cell:
    """Return how an outcome stands against another, symbol and word; a dash when one is unknown or neither end is better."""
    step = ahead(row.text("riktning"), row.figure("utfall").value, row.figure(other).value)
    if step is None:
        return text.DASH
    return (Status("bad", "sämre"), Status("same", "lika"), Status("good", "bättre"))[step + 1]


def word(value: str) -> str:
    """Return a text, a dash when there is none."""
    return value or text.DASH
