"""A nämnd's own plan: its risk analysis, matrix and register, direct measures and controls (domain.md 6.1.1, 6.1.3)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pipeline import text
from pipeline.config import Unit
from pipeline.model import Figure, Row
from pipeline.reports.base import Source, missing, para, section
from pipeline.reports.internkontroll.register import motives, unit_matrix
from pipeline.reports.listing import Shown, capital, dashed, identity, judgement, listing
from pipeline.reports.risks import NEW, described, in_levels
from pipeline.reports.sentences import counted
from pipeline.view import Block, Callout, Cell, Number, Section
from pipeline.words import phrase

PART: Final = "Nämndernas internkontrollplaner"


def chapter(source: Source, unit: Unit) -> Section:
    """Return a nämnd's chapter; a SAKNAS box when nothing has come in."""
    key = f"namnd-{unit.id}"
    if not source.heard(unit.id):
        return section(key, unit.name, missing(unit.name, "hela internkontrollplanen"), part=PART)
    parts = [
        section(
            f"{unit.id}-analys",
            "Riskanalys och beslut",
            *source.written(unit.id, "plan", "Nästa års plan"),
            *source.written(unit.id, "arbetet", "Organisation och arbetssätt"),
            _decision(source, unit),
        ),
        section(f"{unit.id}-risker", "Risker", *_risks(source, unit)),
        section(
            f"{unit.id}-kontroller",
            "Åtgärder och kontroller",
            *_measures(source, unit),
            *_controls(source, unit),
        ),
    ]
    return section(key, unit.name, sections=parts, intro=unit.purpose, part=PART)


def _risks(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("ik_nya_risker", unit.id)
    if not rows:
        return (missing(unit.name, "Risker nästa år"),)
    columns = (
        identity(0.9),
        Shown("risk", 4.8, show=described),
        Shown("kategori", 1.4, show=capital),
        Shown("befintliga", 3, show=dashed),
        Shown("s", 0.4, "S"),
        Shown("k", 0.4, "K"),
        Shown("varde", 0.6, "Värde"),
        judgement("varde", 2.5, in_levels(source), "Nivå"),
        Shown("hantering", 1.2, show=capital),
        Shown("agare", 1.4),
        Shown("koppling", 1, show=_link),
    )
    notes = (
        "S är sannolikhet, K är konsekvens och värdet är S gånger K.",
        "Koppling är det mål eller den kvalitetsfaktor som påverkas, och den kommungemensamma risken (KG).",
    )
    key, caption = f"plan-risker-{unit.id}", f"Riskregister {source.year + 1}, {unit.called}"
    table = listing(source, "ik_nya_risker", key, caption, rows, columns, wide=True, notes=notes)
    return (*unit_matrix(source, NEW, unit, table.id), *motives(rows), *_duties(rows), table)


def _link(row: Row, _: str) -> Cell:
    links = dict.fromkeys(link for field in ("koppling", "gemensam") if (link := row.text(field)))
    return ", ".join(links) or text.DASH


def _duties(rows: Sequence[Row]) -> tuple[Block, ...]:
    """Return a warning of the risks that show that a legal duty is not met."""
    duties = [row for row in rows if row.flag("lag")]
    if not duties:
        return ()
    number = counted(Figure.count(row.word("lag") for row in duties), "risk", "risker")
    which = f": {text.join_words([row.key for row in duties])}."
    said = para("Riskbedömningen visar att ett lagkrav inte fungerar i ", *phrase(number), which)
    return (Callout("warning", "Lagkrav som inte fungerar", (said,)),)


_MEASURES: Final = (
    identity(1),
    Shown("risk_id", 0.9, "Risk"),
    Shown("atgard", 4.6),
    Shown("agare", 1.8),
    Shown("klart", 1.1),
)
_CONTROLS: Final = (
    identity(1.1),
    Shown("risk_id", 0.9, "Risk"),
    Shown("kontroll", 4),
    Shown("metod", 1.4, show=capital),
    Shown("omfattning", 1.6, show=capital),
    Shown("frekvens", 1, show=capital),
    Shown("ansvarig", 1.7),
    Shown("tidpunkt", 1.4, show=capital),
    Shown("rapporteras", 1.6),
)


def _measures(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("ik_nya_atgarder", unit.id)
    if not rows:
        least = Figure.const(source.municipality.settings.act_risk, "styrmodell.risk_direkt", "antal")
        none = "Planen har inga direkta åtgärder. Sådana krävs från och med riskvärdet "
        return source.nothing(("ik_nya_atgarder",), unit.id, sentence=phrase(none, Number(least), "."))
    key, caption = f"plan-atgarder-{unit.id}", f"Direkta åtgärder {source.year + 1}, {unit.called}"
    return (listing(source, "ik_nya_atgarder", key, caption, rows, _MEASURES, wide=True),)


def _controls(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("ik_nya_kontroller", unit.id)
    if not rows:
        return (missing(unit.name, "Kontroller nästa år"),)
    key, caption = f"plan-kontroller-{unit.id}", f"Kontroller {source.year + 1}, {unit.called}"
    return (listing(source, "ik_nya_kontroller", key, caption, rows, _CONTROLS, wide=True),)


def _decision(source: Source, unit: Unit) -> Callout:
    rows = source.dataset.of("ik_bedomning", unit.id)
    decision = rows[0].text("beslut_plan") if rows else ""
    if not decision:
        return missing(unit.name, "Beslut om planen")
    said = f"{unit.name} har beslutat om internkontrollplanen för {source.year + 1}: {decision}."
    return Callout("decision", "Nämndens beslut", (para(said),))
