"""Förenklad förvaltningsberättelse: events, expected development against the goals, balance requirement, deviations, åtgärder (RKR R17)."""

from __future__ import annotations

from pipeline.reports.base import Source, bullets, para, prose, section
from pipeline.reports.comparison import statement
from pipeline.reports.delarsrapport import deficits, goals, people
from pipeline.schemas.base import FixedRow
from pipeline.schemas.choices import AFTER_PERIOD, DURING_PERIOD
from pipeline.schemas.statements import BALANSKRAV
from pipeline.view import (
    Block,
    Section,
)

_B13 = FixedRow("B13", "Balanskravsresultat att reglera", "total", ("B10", "B11", "B12"))


def chapters(source: Source) -> tuple[Section, ...]:
    """Return the simplified management report."""
    written = source.central_text
    return (
        section(
            "forvaltningsberattelse",
            "Förenklad förvaltningsberättelse",
            sections=(
                section("handelser", "Händelser av väsentlig betydelse", *_events(source)),
                section(
                    "utveckling",
                    "Förväntad utveckling",
                    *written("utveckling", "Förväntad utveckling"),
                    sections=(
                        section("finansiella-mal", "Finansiella mål", *goals.financial(source)),
                        section("verksamhetsmal", "Mål för verksamheten", *goals.council(source)),
                    ),
                ),
                section(
                    "balanskrav",
                    "Bedömning av balanskravsresultatet",
                    *written("balanskrav", "Balanskravsresultat"),
                    statement(
                        source,
                        "balanskrav-prognos",
                        f"Balanskravsutredning på helårsprognosen {source.year}",
                        (*BALANSKRAV, _B13),
                        (("Prognos", "balanskrav/{row}/prognos"),),
                    ),
                ),
                section(
                    "stallning",
                    "Ekonomisk ställning och nämndernas avvikelser",
                    *written("stallning", "Ekonomisk ställning"),
                    *deficits.deviations(source),
                ),
                section(
                    "atgarder",
                    "Åtgärder vid underskott",
                    *written("atgarder", "Åtgärder"),
                    *deficits.actions(source),
                ),
                section("personal", "Personal", *written("personal", "Personal"), *people.staff(source)),
                section(
                    "kvalitet",
                    "Kvalitet, synpunkter och egenkontroll",
                    *written("kvalitet", "Kvalitet, synpunkter och egenkontroll"),
                    *people.feedback(source),
                ),
                section(
                    "internkontroll",
                    "Intern kontroll",
                    *written("internkontroll", "Intern kontroll"),
                    *people.checks(source),
                ),
            ),
            intro="Vad som hänt, vad kommunen väntar sig av helåret och hur underskott möts.",
        ),
    )


def _events(source: Source) -> tuple[Block, ...]:
    blocks: list[Block] = [*source.central_text("handelser", "Händelser", required=False)]
    for when, title in (
        (DURING_PERIOD, "Under perioden"),
        (AFTER_PERIOD, "Efter periodens slut"),
    ):
        items = []
        for unit in source.units("namnd"):
            rows = [row for row in source.dataset.of("d_handelser", unit.id) if row.text("nar") == when]
            items += [(f"{unit.name}: ", row.text("handelse")) for row in rows[:1]]
        if items:
            blocks.append(prose(para(title, kind="heading"), *bullets(items).paragraphs))
    return tuple(blocks) or source.central_text("handelser", "Händelser av väsentlig betydelse")
