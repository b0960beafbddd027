"""A nämnd's own plan: its risk analysis, matrix and register, direct measures and controls (domain.md 6.1.1, 6.1.3)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from pipeline import text
from pipeline.config import Unit
from pipeline.model import Figure, Row
from pipeline.reports.base import Source, missing, para, prose, section
from pipeline.reports.internkontroll.register import unit_matrix
from pipeline.reports.listing import (
    Shown,
    capital,
    ended,
    facts,
    identity,
    in_a_row,
    judgement,
    listing,
    said,
    under_each_other,
)
from pipeline.reports.risks import NEW, in_levels
from pipeline.reports.sentences import counted
from pipeline.view import Block, Callout, Cell, Number, Run, Section, Words
from pipeline.words import capitalised, joined, lowered, phrase

PART: Final = "Nämndernas internkontrollplaner"
REGISTER: Final = "plan-risker-{}"


def chapter(source: Source, unit: Unit) -> Section:
    """Return a nämnd's chapter; a SAKNAS box when nothing has come in."""
    key = f"namnd-{unit.id}"
    if not source.heard(unit.id):
        return section(key, unit.name, missing(unit.name, "hela internkontrollplanen"), part=PART)
    parts = [
        section(
            f"{unit.id}-analys",
            "Riskanalys och beslut",
            *unit_matrix(source, NEW, unit, REGISTER.format(unit.id), aside=True),
            *source.written(unit.id, "plan", "Nästa års plan"),
            *source.written(unit.id, "arbetet", "Organisation och arbetssätt"),
            _decision(source, unit),
        ),
        section(
            f"{unit.id}-risker",
            "Risker, åtgärder och kontroller",
            *_risks(source, unit),
            *_measures(source, unit),
            *_controls(source, unit),
        ),
    ]
    return section(key, unit.name, sections=parts, intro=unit.purpose, part=PART)


def _risks(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return the register: below each risk what there is against it, its measures and its controls."""
    rows = source.dataset.of("ik_nya_risker", unit.id)
    if not rows:
        return (missing(unit.name, "Risker nästa år"),)
    columns = (
        Shown("risk", 4.6, show=_called),
        Shown("s", 0.5, "S"),
        Shown("k", 0.5, "K"),
        Shown("varde", 0.8, "Värde"),
        judgement("varde", 3.2, in_levels(source), "Nivå"),
        Shown("hantering", 1.3, show=capital),
    )
    below = {row.key: under_each_other(_below(source, unit, row)) for row in rows}
    table = listing(
        source,
        "ik_nya_risker",
        REGISTER.format(unit.id),
        f"Risker {source.year + 1} med åtgärder och kontroller, {unit.called}",
        rows,
        columns,
        reason=lambda row: below[row.key],
    )
    return (*_duties(rows), table)


def _called(row: Row, _: str) -> Cell:
    return (Run(f"{row.key} ", bold=True), Run(row.text("process")))


def _below(source: Source, unit: Unit, risk: Row) -> Iterator[Words]:
    """Yield what stands below a risk: what it is, what is known of it, its measures and its controls."""
    yield ended(said(risk, "risk"))
    yield facts(
        ("Finns i dag", said(risk, "befintliga")),
        ("Motiv", said(risk, "motiv")),
        ("Kategori", text.capital(risk.text("kategori"))),
        ("Riskägare", risk.text("agare")),
        ("Koppling", _link(risk)),
    )
    for row in source.dataset.of("ik_nya_atgarder", unit.id):
        if row.text("risk_id") == risk.key:
            yield _measure(row)
    for row in source.dataset.of("ik_nya_kontroller", unit.id):
        if row.text("risk_id") == risk.key:
            yield _control(row)


def _measure(row: Row) -> Words:
    """Return a direct measure: what, who and by when."""
    day = row.date("klart")
    who = _sentence(said(row, "agare"), f"klart {day.isoformat()}" if day else "")
    return in_a_row((phrase(Run(f"Åtgärd {row.key}:", bold=True)), ended(said(row, "atgard")), who))


def _control(row: Row) -> Words:
    """Return a control: what, how and how much, who and when, and to whom it is reported."""
    whom = text.lowered(row.text("rapporteras"))
    return in_a_row(
        (
            phrase(Run(f"Kontroll {row.key}:", bold=True)),
            ended(said(row, "kontroll")),
            _sentence(*(said(row, field) for field in ("metod", "omfattning", "frekvens"))),
            _sentence(*(said(row, field) for field in ("ansvarig", "tidpunkt"))),
            _sentence(f"Rapporteras till {whom}" if whom else ""),
        )
    )


def _sentence(*parts: Words) -> Words:
    """Return parts in a row as a sentence, the first as it was written; nothing when all are empty."""
    there = [part for part in parts if part]
    row = joined([*there[:1], *map(lowered, there[1:])], ", ")
    return ended(capitalised(row)) if there else ""


def _link(row: Row) -> str:
    return ", ".join(dict.fromkeys(link for field in ("koppling", "gemensam") if (link := row.text(field))))


def _duties(rows: Sequence[Row]) -> tuple[Block, ...]:
    """Return a warning of the risks that show that a legal duty is not met."""
    duties = [row for row in rows if row.flag("lag")]
    if not duties:
        return ()
    number = counted(Figure.count(row.word("lag") for row in duties), "risk", "risker")
    which = f": {text.join_words([row.key for row in duties])}."
    found = para("Riskbedömningen visar att ett lagkrav inte fungerar i ", *phrase(number), which)
    return (Callout("warning", "Lagkrav som inte fungerar", (found,)),)


_MEASURES: Final = (
    identity(1.1),
    Shown("atgard", 4.6),
    Shown("agare", 2.2),
    Shown("klart", 1.2),
)
_CONTROLS: Final = (
    identity(1.1),
    Shown("kontroll", 4),
    Shown("metod", 1.4, show=capital),
    Shown("frekvens", 1.2, show=capital),
    Shown("ansvarig", 1.8),
)


def _measures(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return that there are no direct measures, or those whose risk is not in the register."""
    rows = source.dataset.of("ik_nya_atgarder", unit.id)
    if not rows:
        least = Figure.const(source.municipality.settings.act_risk, "styrmodell.risk_direkt", "antal")
        none = "Planen har inga direkta åtgärder. Sådana krävs från och med riskvärdet "
        return source.nothing(("ik_nya_atgarder",), unit.id, sentence=phrase(none, Number(least), "."))
    key, caption = f"plan-atgarder-{unit.id}", f"Direkta åtgärder utan risk i registret, {unit.called}"
    alone = _alone(source, unit, rows)
    below = {row.key: facts(("Risk", row.text("risk_id"))) for row in alone}
    return (
        (
            listing(
                source, "ik_nya_atgarder", key, caption, alone, _MEASURES, reason=lambda row: below[row.key]
            ),
        )
        if alone
        else ()
    )


def _controls(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return that controls have not come in, or those whose risk is not in the register."""
    rows = source.dataset.of("ik_nya_kontroller", unit.id)
    if not rows:
        return (missing(unit.name, "Kontroller nästa år"),)
    key, caption = f"plan-kontroller-{unit.id}", f"Kontroller utan risk i registret, {unit.called}"
    alone = _alone(source, unit, rows)
    below = {
        row.key: facts(
            ("Risk", row.text("risk_id")),
            ("Omfattning", said(row, "omfattning")),
            ("Tidpunkt", said(row, "tidpunkt")),
            ("Rapporteras till", said(row, "rapporteras")),
        )
        for row in alone
    }
    return (
        (
            listing(
                source, "ik_nya_kontroller", key, caption, alone, _CONTROLS, reason=lambda row: below[row.key]
            ),
        )
        if alone
        else ()
    )


def _alone(source: Source, unit: Unit, rows: Sequence[Row]) -> list[Row]:
    """Return the records whose risk is not in the nämnd's register."""
    known = {row.key for row in source.dataset.of("ik_nya_risker", unit.id)}
    return [row for row in rows if row.text("risk_id") not in known]


def _decision(source: Source, unit: Unit) -> Block:
    """Return the nämnd's decision on its plan, or the box that says that there is none."""
    rows = source.dataset.of("ik_bedomning", unit.id)
    decision = rows[0].text("beslut_plan") if rows else ""
    if not decision:
        return missing(unit.name, "Beslut om planen")
    return prose(para(*phrase(facts(("Nämndens beslut om planen", decision)))))
