"""What the nämnders' quality reports and the municipality's have in common: indicators as they may be printed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from pipeline import text
from pipeline.config import Unit
from pipeline.merge.directions import ahead
from pipeline.model import Figure, Gathered, Kolada, Row
from pipeline.reports.base import Source, Tone, toned
from pipeline.reports.judged import hidden
from pipeline.reports.tables import own_decimals, places
from pipeline.view import Cell, Number, Status, TableRow, Tile, Words
from pipeline.words import phrase

ANSWERS: Final = ("ja", "delvis", "nej")
PROGRESS: Final = ("genomförd", "påbörjad", "ej påbörjad", "försenad", "inställd")
SERIES: Final = ("u_t4", "u_t3", "u_t2", "u_t1", "utfall")
ALL: Final = "Alla"
_TONES: Final[tuple[Tone, ...]] = ("good", "partly", "bad")
_PROGRESS_TONES: Final[tuple[Tone, ...]] = ("good", "partly", "bad", "bad", "none")


def reporting(source: Source) -> tuple[Unit, ...]:
    """Return the nämnder that have handed in anything, tables or texts."""
    wrote = {unit for unit, _ in source.dataset.texts}
    return tuple(unit for unit in source.units("namnd") if source.delivered(unit.id) or unit.id in wrote)


def measured(rows: Gathered, otherwise: Words) -> Tile:
    """Return how many indicators there are, and how many of them that are not shown."""
    concealed = rows.where(hidden)
    comment = (
        phrase("varav ", Number(concealed.count("antal_svar")), " inte redovisas")
        if len(concealed)
        else phrase(otherwise)
    )
    return Tile("Indikatorer", rows.count("indikator"), comment=comment)


def named(row: Row) -> str:
    """Return an indicator with the id that conclusions refer to."""
    return f"{row.key} {row.text('indikator')}"


def answered(word: str) -> Status:
    """Return yes, partly or no, symbol and word."""
    return toned(word, ANSWERS, _TONES)


def progressed(word: str) -> Status:
    """Return how far a measure has come, symbol and word."""
    return toned(word, PROGRESS, _PROGRESS_TONES)


def figures(row: Row, names: Iterable[str]) -> tuple[Figure, ...]:
    """Return number fields of an indicator; what was never measured prints as a dash."""
    return tuple(own_decimals(row.figure(name)) for name in names)


def decimals(found: Iterable[Figure]) -> int:
    """Return the decimals of a line: as many as were typed, and at most one for values out of a saved answer."""
    return max((min(places(one), 1) if _fetched(one) else places(one) for one in found), default=0)


def _fetched(figure: Figure) -> bool:
    return Kolada.year(figure.origin) is not None


def better(direction: str, own: Figure, other: Figure) -> Cell:
    """Return how an outcome stands against another, symbol and word; a dash when one is unknown or neither end is better."""
    found = ahead(direction, own.value, other.value)
    if found is None:
        return text.DASH
    if not found:
        return Status("same", "lika")
    return Status("good", "bättre") if found > 0 else Status("bad", "sämre")


def word(value: str) -> str:
    """Return a text, a dash when there is none."""
    return value or text.DASH


@dataclass
class Groups:
    """Lines of a table below group headings, a heading only where its group begins."""

    width: int

    def __post_init__(self) -> None:
        self.lines: list[TableRow] = []
        self._last = ""

    def under(self, title: str) -> None:
        """Begin a group, unless it is the one already begun."""
        if title != self._last:
            key = f"g-{text.slug(title)}"
            self.lines.append(TableRow((title, *[""] * (self.width - 1)), "group", key=key))
            self._last = title
