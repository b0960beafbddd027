"""Risk registers as blocks: counts, levels, matrices and the words of statuses (domain.md 6.1)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from pipeline import text
from pipeline.config import Unit
from pipeline.model import Figure, Row
from pipeline.reports.base import Source, Tone, toned
from pipeline.schemas.internkontroll import PROGRESS, RESULTS
from pipeline.view import Cell, Risk, RiskMatrix, Run, Status

_RESULT_TONES: Final[tuple[Tone, ...]] = ("good", "partly", "bad", "none")
_PROGRESS_TONES: Final[tuple[Tone, ...]] = ("none", "partly", "good", "bad", "none")
_VERDICT_TONES: Final[tuple[Tone, ...]] = ("good", "partly", "bad")
NOT_DONE: Final = RESULTS[-1]
_CLOSED: Final = ("klar", "avförd")


@dataclass(frozen=True, slots=True)
class Book:
    """One of the two plans in a workbook: its sheets, the fields of the assessment that counts, its year and a prefix for ids."""

    risks: str
    controls: str
    measures: str
    likelihood: str
    consequence: str
    value: str
    ahead: int
    prefix: str


OLD: Final = Book("ik_risker", "ik_kontroller", "ik_atgarder", "ny_s", "ny_k", "nytt_varde", 0, "ik")
"""This year's plan, as assessed after the year's controls."""
NEW: Final = Book("ik_nya_risker", "ik_nya_kontroller", "ik_nya_atgarder", "s", "k", "varde", 1, "plan")
"""Next year's plan."""


def having(source: Source, book: Book) -> tuple[Unit, ...]:
    """Return the nämnder whose risk register has come in."""
    return tuple(unit for unit in source.units("namnd") if source.dataset.of(book.risks, unit.id))


def lacking(source: Source, book: Book) -> str:
    """Return `` exkl. kulturnämnden`` when totals leave nämnder out, else nothing."""
    there = having(source, book)
    names = [unit.called for unit in source.units("namnd") if unit not in there]
    return f" exkl. {text.join_words(names)}" if names else ""


def every(source: Source, sheet: str) -> tuple[Row, ...]:
    """Return all nämnders' rows of a sheet, in the order of the nämnder."""
    return tuple(row for unit in source.units("namnd") for row in source.dataset.of(sheet, unit.id))


def score(row: Row, field: str) -> int:
    """Return a step or risk value, 0 when it is missing."""
    return int(row.figure(field).value or 0)


def counted(number: int, label: str) -> Figure:
    """Return a count of rows as a figure."""
    return Figure.const(number, label, "antal")


def plural(number: int, one: str, many: str) -> str:
    """Return a number with its word: ``1 risk``, ``12 risker``."""
    return f"{number}{text.NBSP}{one if number == 1 else many}"


# -- levels and words -----------------------------------------------------------------------------
def level(source: Source, value: int) -> int:
    """Return which of the municipality's levels (from 0) a risk value falls in."""
    return max(
        (n for n, (low, _) in enumerate(source.municipality.settings.risk_bands) if value >= low), default=0
    )


def leveled(source: Source, value: int) -> Cell:
    """Return a risk value's level, symbol and word; a dash when the risk is not assessed."""
    bands = source.municipality.settings.risk_bands
    if not value:
        return text.DASH
    at = level(source, value)
    tone: Tone = "good" if at == 0 else "bad" if at == len(bands) - 1 else "partly"
    return Status(tone, bands[at][1])


def grave(source: Source, rows: Iterable[Row], book: Book) -> tuple[Row, ...]:
    """Return the risks on or above the limit for the plan."""
    limit = source.municipality.settings.plan_risk
    return tuple(row for row in rows if score(row, book.value) >= limit)


def resulted(word: str) -> Status:
    """Return a control's result, symbol and word."""
    return toned(word, RESULTS, _RESULT_TONES)


def progressed(word: str) -> Status:
    """Return how far a measure has come, symbol and word."""
    return toned(word, PROGRESS, _PROGRESS_TONES)


def judged(source: Source, word: str) -> Status:
    """Return a nämnd's judgement of its internal control, symbol and word."""
    return toned(word, source.municipality.settings.verdicts, _VERDICT_TONES)


def changed(row: Row) -> Cell:
    """Return how a risk value has changed in the year, symbol and word; a dash when either is missing."""
    before, after = row.figure("varde").value, row.figure("nytt_varde").value
    if before is None or after is None:
        return text.DASH
    if before == after:
        return Status("same", "oförändrad")
    return Status("good", "lägre") if after < before else Status("bad", "högre")


def described(row: Row) -> Cell:
    """Return a risk as it stands in a table: its process in bold, and the risk."""
    return (Run(f"{row.text('process')}. ", bold=True), Run(row.text("risk")))


def dated(row: Row, field: str) -> str:
    """Return a date as ``2025-11-14``, a dash when there is none."""
    day = row.date(field)
    return day.isoformat() if day else text.DASH


def word(row: Row, field: str) -> str:
    """Return a text, a dash when there is none."""
    return row.text(field) or text.DASH


# -- open measures --------------------------------------------------------------------------------
def open_measures(source: Source, unit: str) -> int:
    """Return how many measures of a nämnd remain: after controls, direct ones, and those from earlier years."""
    of = source.dataset.of
    found = [row.text("atgardsstatus") for row in of("ik_kontroller", unit) if row.text("atgard")]
    found += [row.text("status") for sheet in ("ik_atgarder", "ik_oppna") for row in of(sheet, unit)]
    return sum(status not in _CLOSED for status in found)


# -- matrices -------------------------------------------------------------------------------------
def assessed(rows: Iterable[Row], book: Book) -> tuple[Row, ...]:
    """Return the risks that have a place in the matrix, the gravest first."""
    placed = (row for row in rows if score(row, book.likelihood) and score(row, book.consequence))
    return tuple(sorted(placed, key=lambda row: -score(row, book.value)))


def matrix(
    source: Source, book: Book, key: str, title: str, alt: str, rows: Sequence[Row], table: str
) -> RiskMatrix:
    """Return the matrix of some risks with the municipality's words and levels."""
    settings = source.municipality.settings
    return RiskMatrix(
        key,
        title,
        alt,
        tuple(
            Risk(row.key, row.text("risk"), score(row, book.likelihood), score(row, book.consequence))
            for row in rows
        ),
        settings.likelihoods,
        settings.consequences,
        settings.risk_bands,
        table,
    )


def unit_matrix(source: Source, book: Book, unit: Unit, table: str) -> tuple[RiskMatrix, ...]:
    """Return a nämnd's own risks in a matrix; nothing when none is assessed."""
    rows = assessed(source.dataset.of(book.risks, unit.id), book)
    if not rows:
        return ()
    number = len(grave(source, rows, book))
    limit = source.municipality.settings.plan_risk
    year = source.year + book.ahead
    return (
        matrix(
            source,
            book,
            f"{book.prefix}-matris-{unit.id}",
            f"Risker {year} efter sannolikhet och konsekvens, {unit.called}",
            f"Riskmatris med {plural(len(rows), 'risk', 'risker')}. {number} av dem ligger på eller över gränsen för "
            f"internkontrollplanen, riskvärdet {limit}. Högst värderad är {rows[0].key} med riskvärdet {score(rows[0], book.value)}.",
            rows,
            table,
        ),
    )
