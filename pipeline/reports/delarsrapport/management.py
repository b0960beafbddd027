"""Förenklad förvaltningsberättelse: events, expected development against the goals, balance requirement, deviations, åtgärder (RKR R17)."""

from __future__ import annotations

from pipeline import text
from pipeline.reports import measures
from pipeline.reports.base import Source, headed, section
from pipeline.reports.comparison import statement
from pipeline.reports.delarsrapport import deficits, goals, people
from pipeline.reports.delarsrapport.brief import results_table
from pipeline.schemas.choices import AFTER_PERIOD, DURING_PERIOD
from pipeline.schemas.statements import BALANSKRAV, TO_RESTORE
from pipeline.view import Block, Section


def chapters(source: Source) -> tuple[Section, ...]:
    """Return the simplified management report."""
    told = source.told
    expected = (
        section("finansiella-mal", "Finansiella mål", *goals.financial(source)),
        section("verksamhetsmal", "Mål för verksamheten", *goals.council(source)),
    )
    requirement = statement(
        source,
        "balanskrav-prognos",
        f"Balanskravsutredning på helårsprognosen {source.year}",
        (*BALANSKRAV, TO_RESTORE),
        (("Prognos", "balanskrav/{row}/prognos"),),
    )
    return (
        section(
            "forvaltningsberattelse",
            "Förenklad förvaltningsberättelse",
            sections=(
                section("handelser", "Händelser av väsentlig betydelse", *_events(source)),
                told("utveckling", sections=expected),
                told("balanskrav", requirement, title="Bedömning av balanskravsresultatet"),
                told(
                    "stallning",
                    results_table(source),
                    *deficits.deviations(source),
                    title="Ekonomisk ställning och nämndernas avvikelser",
                ),
                told("atgarder", *measures.actions(source), title="Åtgärder vid underskott"),
                told("personal", *people.staff(source)),
                told("kvalitet", *people.feedback(source)),
                told("internkontroll", *people.checks(source)),
            ),
            intro="Vad som hänt, vad kommunen väntar sig av helåret och hur underskott möts.",
        ),
    )


def _events(source: Source) -> tuple[Block, ...]:
    blocks: list[Block] = [*source.central_text("handelser", required=False)]
    for when in (DURING_PERIOD, AFTER_PERIOD):
        first = []
        for unit in source.units("namnd"):
            rows = [row for row in source.dataset.of("d_handelser", unit.id) if row.text("nar") == when]
            first += [(f"{unit.name}: ", row.text("handelse")) for row in rows[:1]]
        blocks += headed(text.capital(when), first)
    return tuple(blocks) or source.central_text("handelser")
