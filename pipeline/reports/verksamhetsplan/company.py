"""A bolag's affärsplan with budget (S0-37; KL 11 kap. 6 a §)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from pipeline.config import Unit
from pipeline.reports.base import Source, missing, section
from pipeline.reports.comparison import Line, Measure, comparison
from pipeline.reports.listing import Shown, facts, listing, with_id
from pipeline.reports.verksamhetsplan import economy, goals
from pipeline.reports.verksamhetsplan.unit import aims, counts, decision
from pipeline.schemas.group import DELAR_BOLAG_ROWS
from pipeline.view import Block, Column, KeyFigures, Section, Tile
from pipeline.words import phrase


def chapters(source: Source, unit: Unit) -> Iterable[Section]:
    """Return the chapters of a bolag's plan."""
    told = partial(source.told, unit=unit.id)
    yield section(
        "planen",
        "Planen i korthet",
        KeyFigures((_result(source, unit), *counts(source, unit))),
        *decision(source, unit),
        *aims(source, unit),
        sections=(told("uppdrag"), told("lage")),
        intro=unit.purpose,
    )
    yield goals.chapter(source, unit, "bolaget")
    yield section(
        "ekonomi",
        "Budget, investeringar och risker",
        sections=(
            told("ekonomi", *_budget(source, unit)),
            section("investeringar", "Investeringar", *economy.investments(source, unit)),
            section("risker", "Risker", *_risks(source, unit)),
        ),
        intro="Resultatet, det som byggs och köps, och det som kan gå fel.",
    )


def _result(source: Source, unit: Unit) -> Tile:
    now, before = (source.fig(f"bolag/{unit.id}/DB5/{year}") for year in ("b", "nu"))
    said = phrase(f"{source.year - 1}: ", source.amount(before))
    return Tile("Budgeterat resultat", now, source.unit, source.decimals, said)


def _budget(source: Source, unit: Unit) -> tuple[Block, ...]:
    if not source.dataset.of("vp_bolag", unit.id):
        return (missing(unit.name, "resultatbudgeten"),)
    key = f"bolag/{unit.id}/{{row}}"
    table = comparison(
        source,
        f"budget-{unit.id}",
        f"Resultatbudget {source.year}, {unit.name}",
        Column("", width=3),
        (Measure("Budget {last}", f"{key}/nu"), Measure("Budget {year}", f"{key}/b")),
        [Line(row.label, row.id, "total" if row.computed else "row") for row in DELAR_BOLAG_ROWS],
    )
    return (table,)


def _risks(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("vp_risker", unit.id)
    if not rows:
        return (missing(unit.name, "risker"),)
    columns = (Shown("risk", 5, show=with_id), Shown("paverkan", 2.4))
    caption = f"Väsentliga risker, {unit.name}"
    return (
        listing(
            source,
            "vp_risker",
            f"risker-{unit.id}",
            caption,
            rows,
            columns,
            reason=lambda row: facts(("Hantering", row.text("hantering"))),
        ),
    )
