"""A nämnd's own plan: its risk analysis, matrix and register, direct measures and controls (domain.md 6.1.1, 6.1.3)."""

from __future__ import annotations

from typing import Final

from pipeline import text
from pipeline.config import Unit
from pipeline.model import Figure, Row
from pipeline.reports.base import Source, bullets, missing, para, prose, section
from pipeline.reports.internkontroll.register import dated, unit_matrix, word
from pipeline.reports.risks import NEW, described, leveled, score
from pipeline.reports.sentences import counted
from pipeline.view import Block, Callout, Column, Kind, Number, Section, Table, TableRow
from pipeline.words import phrase

PART: Final = "Nämndernas internkontrollplaner"


def chapter(source: Source, unit: Unit) -> Section:
    """Return a nämnd's chapter; a SAKNAS box when nothing has come in."""
    key = f"namnd-{unit.id}"
    wrote = any(one == unit.id for one, _ in source.dataset.texts)
    if not source.delivered(unit.id) and not wrote:
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
    table = Table(
        f"plan-risker-{unit.id}",
        f"Riskregister {source.year + 1}, {unit.called}",
        (
            Column("Id", Kind.TEXT, 0.9),
            Column("Risk", Kind.TEXT, 4.8),
            Column("Kategori", Kind.TEXT, 1.4),
            Column("Befintliga åtgärder", Kind.TEXT, 3),
            Column("S", Kind.NUMBER, 0.4),
            Column("K", Kind.NUMBER, 0.4),
            Column("Värde", Kind.NUMBER, 0.6),
            Column("Nivå", Kind.STATUS, 2.5),
            Column("Hantering", Kind.TEXT, 1.2),
            Column("Riskägare", Kind.TEXT, 1.4),
            Column("Koppling", Kind.TEXT, 1),
        ),
        tuple(
            TableRow(
                (
                    row.key,
                    described(row),
                    text.capital(row.text("kategori")),
                    word(row, "befintliga"),
                    row.figure("s"),
                    row.figure("k"),
                    row.figure("varde"),
                    leveled(source, score(row, "varde")),
                    text.capital(row.text("hantering")),
                    row.text("agare"),
                    _link(row),
                ),
                key=text.slug(row.key),
            )
            for row in rows
        ),
        wide=True,
        notes=(
            "S är sannolikhet, K är konsekvens och värdet är S gånger K.",
            "Koppling är det mål eller den kvalitetsfaktor som påverkas, och den kommungemensamma risken (KG).",
        ),
    )
    return (*unit_matrix(source, NEW, unit, table.id), *_words(rows), table)


def _link(row: Row) -> str:
    return (
        ", ".join(dict.fromkeys(words for name in ("koppling", "gemensam") if (words := row.text(name))))
        or text.DASH
    )


def _words(rows: tuple[Row, ...]) -> tuple[Block, ...]:
    motives = [(f"{row.key}: ", row.text("motiv")) for row in rows if row.text("motiv")]
    duties = [row for row in rows if row.flag("lag")]
    blocks: list[Block] = []
    if motives:
        blocks.append(prose(para("Motiv till hanteringen", kind="heading"), *bullets(motives).paragraphs))
    if duties:
        blocks.append(
            Callout(
                "warning",
                "Lagkrav som inte fungerar",
                (
                    para(
                        "Riskbedömningen visar att ett lagkrav inte fungerar i ",
                        *phrase(counted(Figure.count(row.word("lag") for row in duties), "risk", "risker")),
                        f": {text.join_words([row.key for row in duties])}.",
                    ),
                ),
            )
        )
    return tuple(blocks)


def _measures(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("ik_nya_atgarder", unit.id)
    if not rows:
        needed = Number(
            Figure.const(source.municipality.settings.act_risk, "styrmodell.risk_direkt", "antal")
        )
        none = phrase("Planen har inga direkta åtgärder. Sådana krävs från och med riskvärdet ", needed, ".")
        return source.nothing(("ik_nya_atgarder",), unit.id, sentence=none)
    return (
        Table(
            f"plan-atgarder-{unit.id}",
            f"Direkta åtgärder {source.year + 1}, {unit.called}",
            (
                Column("Id", Kind.TEXT, 1),
                Column("Risk", Kind.TEXT, 0.9),
                Column("Åtgärd", Kind.TEXT, 4.6),
                Column("Ägare", Kind.TEXT, 1.8),
                Column("Klart", Kind.TEXT, 1.1),
            ),
            tuple(
                TableRow(
                    (
                        row.key,
                        row.text("risk_id"),
                        row.text("atgard"),
                        row.text("agare"),
                        dated(row, "klart"),
                    ),
                    key=text.slug(row.key),
                )
                for row in rows
            ),
            wide=True,
        ),
    )


def _controls(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("ik_nya_kontroller", unit.id)
    if not rows:
        return (missing(unit.name, "Kontroller nästa år"),)
    return (
        Table(
            f"plan-kontroller-{unit.id}",
            f"Kontroller {source.year + 1}, {unit.called}",
            (
                Column("Id", Kind.TEXT, 1.1),
                Column("Risk", Kind.TEXT, 0.9),
                Column("Kontrollmoment", Kind.TEXT, 4),
                Column("Metod", Kind.TEXT, 1.4),
                Column("Omfattning", Kind.TEXT, 1.6),
                Column("Frekvens", Kind.TEXT, 1),
                Column("Ansvarig", Kind.TEXT, 1.7),
                Column("Tidpunkt", Kind.TEXT, 1.4),
                Column("Rapporteras till", Kind.TEXT, 1.6),
            ),
            tuple(
                TableRow(
                    (
                        row.key,
                        row.text("risk_id"),
                        row.text("kontroll"),
                        text.capital(row.text("metod")),
                        text.capital(row.text("omfattning")),
                        text.capital(row.text("frekvens")),
                        row.text("ansvarig"),
                        text.capital(row.text("tidpunkt")),
                        row.text("rapporteras"),
                    ),
                    key=text.slug(row.key),
                )
                for row in rows
            ),
            wide=True,
        ),
    )


def _decision(source: Source, unit: Unit) -> Callout:
    rows = source.dataset.of("ik_bedomning", unit.id)
    words = rows[0].text("beslut_plan") if rows else ""
    if not words:
        return missing(unit.name, "Beslut om planen")
    return Callout(
        "decision",
        "Nämndens beslut",
        (para(f"{unit.name} har beslutat om internkontrollplanen för {source.year + 1}: {words}."),),
    )
