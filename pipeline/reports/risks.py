"""Risks and controls of the units, as all reports read and count them (domain.md 6.1; KL 6 kap. 6 §).

A number of risks, of controls or of measures is counted here and nowhere else, so that it is the same in the internkontrollrapport and the
årsredovisning. Counts carry who has not handed in.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from typing import Final

from pipeline import text
from pipeline.model import Figure, Gathered, Row, united
from pipeline.reports.base import Source
from pipeline.reports.findings import Noun, share_of
from pipeline.reports.listing import Show
from pipeline.reports.scales import Scale
from pipeline.schemas import choices
from pipeline.view import Cell, Number, Risk, RiskMatrix, Run, Status, Tone, Words
from pipeline.words import listing, phrase

RESULT: Final = Scale(choices.CONTROL_RESULTS, ("good", "partly", "bad", "none"))
"""What a control showed."""
PROGRESS: Final = Scale(choices.PROGRESS, ("none", "partly", "good", "bad", "none"))
"""How far a measure has come."""
NOT_DONE: Final = choices.NOT_CONTROLLED
DEVIATIONS: Final = choices.CONTROL_RESULTS[1:-1]


@dataclass(frozen=True, slots=True)
class Book:
    """A register of risks: its sheets, the fields of the assessment that counts, its year and a prefix for ids."""

    risks: str
    controls: str
    measures: tuple[tuple[str, str], ...]  # sheets whose rows are measures, and the field of their progress
    likelihood: str
    consequence: str
    value: str
    ahead: int
    prefix: str


OLD: Final = Book(
    "ik_risker",
    "ik_kontroller",
    (("ik_atgarder", "status"), ("ik_oppna", "status")),
    "ny_s",
    "ny_k",
    "nytt_varde",
    0,
    "ik",
)
"""This year's plan, as assessed after the year's controls."""
NEW: Final = Book("ik_nya_risker", "ik_nya_kontroller", (), "s", "k", "varde", 1, "plan")
"""Next year's plan."""
CLOSING: Final = Book("risker", "kontroller", (), "s", "k", "varde", 0, "risk")
"""The risks of the year end: the nämnder's as assessed after the year's controls, and the bolag's."""


def score(row: Row, field: str) -> int:
    """Return a step or risk value, 0 when it is missing."""
    return int(row.figure(field).value or 0)


def limit(source: Source) -> Number:
    """Return the lowest risk value that must be handled in the plan, for running text."""
    return Number(Figure.const(source.municipality.settings.plan_risk, "styrmodell.risk_i_plan", "antal"))


# -- counting -------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Tally:
    """How many risks, risks on or above the limit, controls planned, done and with deviations, and open measures."""

    risks: Figure
    grave: Figure
    planned: Figure
    done: Figure
    deviating: Figure
    open: Figure

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Return the counts in order."""
        return tuple(getattr(self, field.name) for field in fields(self))


def tally(source: Source, book: Book, unit: str) -> Tally:
    """Return a unit's counts; a count is missing when a sheet that it rests on has not come in."""
    risks, controls = source.gathered(book.risks, unit), source.gathered(book.controls, unit)
    return Tally(
        whole(risks.count()),
        whole(grave(source, risks, book).count(book.value)),
        whole(controls.count("resultat")),
        whole(controls.where(lambda row: row.text("resultat") != NOT_DONE).count("resultat")),
        whole(deviating(controls).count("resultat")),
        whole(_open(source, book, unit, controls)),
    )


def total(tallies: Iterable[Tally]) -> Tally:
    """Return the sums over those who have handed in; they carry who has not."""
    counts = [each.figures for each in tallies] or [()]  # a municipality may have no nämnd
    columns = zip(*counts, strict=True) if counts[0] else [()] * len(fields(Tally))
    return Tally(*(Figure.across(column, "antal") for column in columns))


def whole(count: Figure) -> Figure:
    """Return one unit's count, missing when the unit has not handed in what is counted."""
    return Figure.missing("antal", gaps=count.gaps) if count.gaps else count


def deviating(controls: Gathered) -> Gathered:
    """Return the controls that found deviations."""
    return controls.where(lambda row: row.text("resultat") in DEVIATIONS)


def grave(source: Source, risks: Gathered, book: Book) -> Gathered:
    """Return the risks on or above the limit for the plan."""
    least = source.municipality.settings.plan_risk
    return risks.where(lambda row: score(row, book.value) >= least)


def _open(source: Source, book: Book, unit: str, controls: Gathered) -> Figure:
    """Return how many measures of a nämnd remain: after controls, direct ones, and those from earlier years."""
    after = controls.where(
        lambda row: bool(row.text("atgard")) and row.text("atgardsstatus") not in choices.CLOSED_PROGRESS
    )
    cells, gaps = [row.word("atgard") for row in after], controls.gaps
    for sheet, field in book.measures:
        measures = source.gathered(sheet, unit)
        cells += [row.word(field) for row in measures if row.text(field) not in choices.CLOSED_PROGRESS]
        gaps = united(gaps, measures.gaps, source.silent((sheet,), unit))
    return Figure.count(cells, gaps, controls.periods)


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


def in_levels(source: Source) -> Show:
    """Return how a risk value is printed as its level."""
    return lambda row, field: leveled(source, score(row, field))


def judged(source: Source, word: str) -> Status:
    """Return a nämnd's judgement of its internal control, symbol and word."""
    return Scale(source.municipality.settings.verdicts).status(word)


def summed_up(controls: Gathered) -> Words:
    """Return a risk's controls in a few words: ``3 kontroller, varav 1 med avvikelser och 1 ej genomförd``; a dash when it has none.

    That none found deviations is said only when each of them has that result.
    """
    if not controls.rows:
        return text.DASH
    results = [row.text("resultat") for row in controls]
    number = phrase(Number(controls.count("resultat")), " kontroll" if len(results) == 1 else " kontroller")
    if len(set(results)) == 1:
        return phrase(number, f", {results[0] or 'resultat saknas'}")
    parts: list[Words] = [
        phrase(Number(those.count("resultat")), f" {result}")
        for those, result in (
            (deviating(controls), "med avvikelser"),
            (controls.where(lambda row: row.text("resultat") == NOT_DONE), NOT_DONE),
            (controls.where(lambda row: not row.text("resultat")), "utan redovisat resultat"),
        )
        if those.rows
    ]
    return phrase(number, ", varav ", listing(parts))


def reaching(source: Source, book: Book, rows: Gathered) -> Words:
    """Return how many of some risks must be handled in the plan: ``Två av tio risker 2026 når gränsen för internkontrollplanen``."""
    year = source.year + book.ahead
    noun = Noun(f"risk {year}", f"risker {year}", f"riskerna {year}")
    said = "når gränsen för internkontrollplanen"
    part, whole = grave(source, rows, book).count(book.value), rows.count(book.value)
    return share_of(part, whole, noun, (said, said), exact=True)


# -- matrices -------------------------------------------------------------------------------------
def assessed(risks: Gathered, book: Book) -> Gathered:
    """Return the risks that have a place in the matrix, the gravest first."""
    placed = (row for row in risks if score(row, book.likelihood) and score(row, book.consequence))
    return replace(risks, rows=tuple(sorted(placed, key=lambda row: -score(row, book.value))))


def gravest(rows: Gathered, book: Book, least: int, most: int) -> tuple[Gathered, int]:
    """Return the gravest of assessed risks, at most so many, and the lowest risk value that was chosen.

    Risks of one value are never told apart: all of them are in, or none. When even the highest value has more risks than fit, all of
    that value are in. None has a lower value than ``least``.
    """
    scores = [value for row in rows if (value := score(row, book.value)) >= least]
    values = sorted(set(scores))
    fitting = [value for value in values if sum(other >= value for other in scores) <= most]
    lowest = fitting[0] if fitting else values[-1] if values else least
    lowest = least if values and lowest == values[0] else lowest
    return rows.where(lambda row: score(row, book.value) >= lowest), lowest


def matrix(source: Source, book: Book, key: str, title: Words, rows: Gathered, table: str) -> RiskMatrix:
    """Return the matrix of some risks with the municipality's words and levels."""
    settings = source.municipality.settings
    return RiskMatrix(
        key,
        title,
        tuple(
            Risk(
                row.key,
                row.text("risk"),
                score(row, book.likelihood),
                score(row, book.consequence),
                row.figure(book.value),
            )
            for row in rows
        ),
        settings.likelihoods,
        settings.consequences,
        settings.risk_bands,
        table,
        rows.gaps,
    )


def described(row: Row, _: str = "risk") -> Cell:
    """Return a risk as it stands in a table: its process in bold, and the risk."""
    return (Run(f"{row.text('process')}. ", bold=True), Run(row.text("risk")))
