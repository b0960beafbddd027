"""The goals of a unit's plan, what they are measured with, and what is done to reach them (S0-08–S0-13)."""

from __future__ import annotations

from typing import Final

from pipeline import text
from pipeline.config import Unit
from pipeline.model import Row
from pipeline.reports.base import Source, missing, section
from pipeline.reports.listing import (
    Shown,
    as_measured,
    dashed,
    ended,
    facts,
    in_a_row,
    judgement,
    listing,
    long_dated,
    measured,
    typed,
    with_id,
)
from pipeline.reports.scales import Scale
from pipeline.schemas.choices import PROGRESS as STATES
from pipeline.view import Block, Cell, Section, Words

PROGRESS: Final = Scale(STATES, ("none", "partly", "good", "bad", "none"))
_EXPECTED: Final = "målen"


def chapter(source: Source, unit: Unit, whose: str) -> Section:
    """Return the chapter of what a unit is to reach, how it is measured and what is done; ``whose`` is what the unit is called."""
    return section(
        "mal",
        "Mål och aktiviteter",
        *goals(source, unit),
        sections=(
            section("indikatorer", "Så mäts målen", *indicators(source, unit)),
            section("aktiviteter", "Aktivitetsplan", *activities(source, unit)),
        ),
        intro=f"Vad {whose} ska uppnå under året, hur det mäts och vad som görs.",
    )


def goals(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return the unit's goals, below each what it is worth, how it is reached and why it is a goal."""
    rows = source.dataset.of("vp_mal", unit.id)
    if not rows:
        return (missing(unit.name, _EXPECTED),)
    columns = (
        Shown("mal", 4.6, show=with_id),
        Shown("kf_mal", 0.8, show=_from),
        Shown("klart", 1.4, "Ska vara nått", long_dated),
        Shown("ansvarig", 1.7),
    )
    caption = f"Mål {source.year}, {unit.called}"
    return (listing(source, "vp_mal", f"mal-{unit.id}", caption, rows, columns, reason=_smart),)


def _from(row: Row, field: str) -> Cell:
    return row.text(field) or "eget"


def _smart(row: Row) -> Words:
    """Return what a goal is worth to those it is for, the strategy, how it was agreed, why it is the unit's own, and what it rests on."""
    return in_a_row(
        (
            ended(row.text("varde")) if row.text("varde") else "",
            facts(
                ("Strategi", row.text("strategi")),
                ("Eget behov", row.text("behov")),
                ("Accepterat", row.text("accepterat")),
                ("Bygger på slutsats", row.text("slutsats")),
            ),
        )
    )


def indicators(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return what the goals are measured with: method, latest value and the year's target, in words where it is judged."""
    rows = source.dataset.of("vp_indikatorer", unit.id)
    if not rows:
        return (missing(unit.name, "indikatorer"),)
    columns = (
        Shown("indikator", 3.8, "Indikator och enhet", _in_its_unit),
        Shown("matmetod", 2.6, "Mätmetod", _method),
        Shown("utgangsvarde", 0.9, "Senast", measured),
        Shown("m0", 0.9, f"Mål {source.year}", _target),
    )
    return (
        listing(
            source,
            "vp_indikatorer",
            f"indikatorer-{unit.id}",
            f"Så mäts målen, {unit.called}",
            rows,
            columns,
            decimals=typed,
            reason=lambda row: facts(("Målnivå", row.text("malniva"))),
        ),
    )


def _in_its_unit(row: Row, field: str) -> Cell:
    unit = row.text("enhet")
    return f"{row.key} {row.text(field)}, {unit}" if unit else f"{row.key} {row.text(field)}"


def _method(row: Row, field: str) -> Cell:
    return f"{text.capital(row.text('metodtyp'))}: {text.lowered(row.text(field))}"


def _target(row: Row, field: str) -> Cell:
    return as_measured(row.figure(field))


def activities(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return the activities below the goal that each belongs to: who does it, when it is done, how far it has come."""
    rows = source.dataset.of("vp_aktiviteter", unit.id)
    if not rows:
        return (missing(unit.name, "aktiviteter"),)
    known = {row.key: row.text("mal") for row in source.dataset.of("vp_mal", unit.id)}
    order = list(dict.fromkeys([*known, *(row.text("mal_id") for row in rows)]))

    def below(row: Row) -> str:
        goal = row.text("mal_id")
        return f"{goal} {known[goal]}" if goal in known else goal

    columns = (
        Shown("aktivitet", 4.8, show=with_id),
        Shown("ansvarig", 1.9),
        Shown("klart", 0.9, show=dashed),
        judgement("status", 1.3, PROGRESS.shown),
    )
    return (
        listing(
            source,
            "vp_aktiviteter",
            f"aktiviteter-{unit.id}",
            f"Aktivitetsplan {source.year}, {unit.called}",
            sorted(rows, key=lambda row: order.index(row.text("mal_id"))),
            columns,
            under=below,
        ),
    )
