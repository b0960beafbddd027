"""What the nämnders' quality reports and the municipality's have in common: indicators as they may be printed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from pipeline import text
from pipeline.config import Unit
from pipeline.merge.few_answers import concealed, is_few
from pipeline.model import Figure, Kolada, Row, State
from pipeline.reports.base import Source, Tone, toned
from pipeline.reports.tables import own_decimals, places
from pipeline.view import Cell, Run, Status, TableRow, Tile

COLOURS: Final = ("grön", "gul", "röd")
ANSWERS: Final = ("ja", "delvis", "nej")
PROGRESS: Final = ("genomförd", "påbörjad", "ej påbörjad", "försenad", "inställd")
SERIES: Final = ("u_t4", "u_t3", "u_t2", "u_t1", "utfall")
ALL: Final = "Alla"
_TONES: Final[tuple[Tone, ...]] = ("good", "partly", "bad")
_PROGRESS_TONES: Final[tuple[Tone, ...]] = ("good", "partly", "bad", "bad", "none")


def indicators(source: Source, unit: str | None = None) -> tuple[Row, ...]:
    """Return the indicators of a nämnd, or of all in the order of the units, without results of too few answers."""
    fewest = source.municipality.settings.fewest_answers
    units = [unit] if unit else [one.id for one in reporting(source)]
    return tuple(
        concealed(row, fewest) for one in units for row in source.dataset.of("kval_indikatorer", one)
    )


def reporting(source: Source) -> tuple[Unit, ...]:
    """Return the nämnder that have handed in anything, tables or texts."""
    wrote = {unit for unit, _ in source.dataset.texts}
    return tuple(unit for unit in source.units("namnd") if source.delivered(unit.id) or unit.id in wrote)


def few(source: Source, row: Row) -> bool:
    """Tell whether an indicator's results are not printed."""
    return is_few(row, source.municipality.settings.fewest_answers)


def few_note(source: Source, rows: Iterable[Row]) -> tuple[str, ...]:
    """Return the note below a table where results are left out."""
    limit = source.municipality.settings.fewest_answers
    return (
        (f"Resultat av färre än {limit} svar visas inte.",) if any(few(source, row) for row in rows) else ()
    )


def uncounted_note(source: Source, rows: Iterable[Row]) -> tuple[str, ...]:
    """Return the note below a table of counts where indicators are left out."""
    limit = source.municipality.settings.fewest_answers
    return (
        (f"Indikatorer med färre än {limit} svar räknas inte.",)
        if any(few(source, row) for row in rows)
        else ()
    )


def measured(source: Source, rows: Sequence[Row], otherwise: str) -> Tile:
    """Return how many indicators there are, and how many of them that are not reported."""
    hidden = sum(few(source, row) for row in rows)
    comment = f"varav {hidden} inte redovisas" if hidden else otherwise
    return Tile("Indikatorer", number_of(len(rows), "antal indikatorer"), comment=(Run(comment),))


def named(row: Row) -> str:
    """Return an indicator with the id that conclusions refer to."""
    return f"{row.key} {row.text('indikator')}"


def judged(row: Row) -> Status:
    """Return an indicator's judgement, symbol and word; none of a result that is not shown."""
    if not row.text("bedomning") and row.figure("utfall").state is State.NOT_APPLICABLE:
        return Status("none", "visas inte")
    return toned(row.text("bedomning"), COLOURS, _TONES)


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
    if own.value is None or other.value is None or direction.startswith("inom"):
        return text.DASH
    if own.value == other.value:
        return Status("same", "lika")
    ahead = (own.value > other.value) != direction.startswith("lägre")
    return Status("good", "bättre") if ahead else Status("bad", "sämre")


def tally(rows: Iterable[Row], word: str) -> Figure:
    """Return how many indicators have a judgement."""
    number = sum(row.text("bedomning") == word for row in rows)
    return Figure.const(number, f"antal indikatorer med bedömningen {word}", "antal")


def number_of(count: int, label: str) -> Figure:
    """Return a count of records as a figure."""
    return Figure.const(count, label, "antal")


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


def counted(line: TableRow, at: int) -> Figure:
    """Return the figure in a cell of a line, so that columns can be summed."""
    found = line.cells[at]
    return found if isinstance(found, Figure) else Figure.not_applicable("antal")
