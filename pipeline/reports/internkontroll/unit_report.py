"""A nämnd's internal control report: its judgement, its risks before and after, and what the controls showed (domain.md 6.1.4)."""

from __future__ import annotations

from typing import Final

from pipeline import text
from pipeline.config import Unit
from pipeline.model import Row
from pipeline.reports.base import Source, bullets, missing, para, prose, section
from pipeline.reports.internkontroll.register import changed, dated, unit_matrix, word
from pipeline.reports.risks import OLD, described, leveled, progressed, resulted, score, tally
from pipeline.view import Block, Callout, Column, KeyFigures, Kind, Number, Section, Table, TableRow, Tile
from pipeline.words import phrase

PART: Final = "Nämndernas rapporter"


def chapter(source: Source, unit: Unit) -> Section:
    """Return a nämnd's chapter; a SAKNAS box when nothing has come in."""
    key = f"namnd-{unit.id}"
    wrote = any(one == unit.id for one, _ in source.dataset.texts)
    if not source.delivered(unit.id) and not wrote:
        return section(key, unit.name, missing(unit.name, "hela internkontrollrapporten"), part=PART)

    def own(heading: str, title: str) -> Section:
        return section(f"{unit.id}-{heading}", title, *source.written(unit.id, heading, title))

    parts = [
        section(
            f"{unit.id}-sammanfattning",
            "Sammanfattning",
            *source.written(unit.id, "sammanfattning", "Sammanfattning"),
            *_tiles(source, unit),
        ),
        section(f"{unit.id}-bedomning", "Nämndens bedömning", *judgement(source, unit)),
        own("arbetet", "Organisation och arbetssätt"),
        section(f"{unit.id}-risker", "Risker", *_risks(source, unit)),
        section(f"{unit.id}-kontroller", "Kontroller och resultat", *_controls(source, unit)),
        section(f"{unit.id}-atgarder", "Åtgärder", *_measures(source, unit)),
        *_incidents(source, unit),
        own("analys", "Analys"),
    ]
    return section(key, unit.name, sections=parts, intro=unit.purpose, part=PART)


def judgement(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return a nämnd's judgement with its reasons and decision (KL 6 kap. 6 §)."""
    rows = source.dataset.of("ik_bedomning", unit.id)
    if not rows:
        return (missing(unit.name, "Nämndens bedömning"),)
    row = rows[0]
    return (
        Callout(
            "info",
            f"Den interna kontrollen bedöms vara {row.text('bedomning') or text.MISSING}",
            (
                para(row.text("motivering") or "Motivering saknas."),
                para(f"Beslut: {row.text('beslut') or text.MISSING}."),
            ),
        ),
    )


def _tiles(source: Source, unit: Unit) -> tuple[KeyFigures, ...]:
    if not source.dataset.of("ik_risker", unit.id):
        return ()
    found = tally(source, OLD, unit.id)
    share = Number(found.done.percent_of(found.planned), 0, "%")
    return (
        KeyFigures(
            (
                Tile(
                    "Risker",
                    found.risks,
                    comment=phrase("varav ", Number(found.grave), " på eller över gränsen"),
                ),
                Tile(
                    "Genomförda kontroller",
                    found.done,
                    comment=phrase("av ", Number(found.planned), " planerade, ", share),
                ),
                Tile("Kontroller med avvikelser", found.deviating),
                Tile("Öppna åtgärder", found.open),
            )
        ),
    )


def _risks(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("ik_risker", unit.id)
    if not rows:
        return (missing(unit.name, "Risker i år"),)
    table = Table(
        f"ik-risker-{unit.id}",
        f"Riskregister {source.year} med ny bedömning, {unit.called}",
        (
            Column("Id", Kind.TEXT, 0.9),
            Column("Risk", Kind.TEXT, 5.2),
            Column("Kategori", Kind.TEXT, 1.5),
            Column("Hantering", Kind.TEXT, 1.2),
            Column("Riskvärde", Kind.NUMBER, 0.9),
            Column("Nytt S", Kind.NUMBER, 0.6),
            Column("Nytt K", Kind.NUMBER, 0.6),
            Column("Nytt värde", Kind.NUMBER, 0.7),
            Column("Förändring", Kind.STATUS, 1.5),
            Column("Nivå", Kind.STATUS, 2.5),
            Column("Förs över", Kind.TEXT, 0.7),
        ),
        tuple(
            TableRow(
                (
                    row.key,
                    described(row),
                    text.capital(row.text("kategori")),
                    text.capital(row.text("hantering")),
                    *(row.figure(name) for name in ("varde", "ny_s", "ny_k", "nytt_varde")),
                    changed(row),
                    leveled(source, score(row, "nytt_varde")),
                    "Ja" if row.flag("fors_over") else "Nej",
                ),
                key=text.slug(row.key),
            )
            for row in rows
        ),
        wide=True,
        notes=(
            "S är sannolikhet och K är konsekvens. Riskvärdet är planens bedömning och det nya värdet bedömningen efter årets kontroller.",
        ),
    )
    return (*unit_matrix(source, OLD, unit, table.id), *_reasons(rows), table)


def _reasons(rows: tuple[Row, ...]) -> tuple[Block, ...]:
    reasons = [(f"{row.key}: ", row.text("varfor")) for row in rows if row.text("varfor")]
    motives = [(f"{row.key}: ", row.text("motiv")) for row in rows if row.text("motiv")]
    blocks: list[Block] = []
    if reasons:
        blocks.append(
            prose(para("Varför bedömningen har ändrats", kind="heading"), *bullets(reasons).paragraphs)
        )
    if motives:
        blocks.append(prose(para("Motiv till hanteringen", kind="heading"), *bullets(motives).paragraphs))
    return tuple(blocks)


def _controls(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("ik_kontroller", unit.id)
    if not rows:
        return (missing(unit.name, "Kontroller i år"),)
    return (
        Table(
            f"ik-kontroller-{unit.id}",
            f"Årets kontroller och vad de visade, {unit.called}",
            (
                Column("Id", Kind.TEXT, 1.1),
                Column("Kontrollmoment", Kind.TEXT, 3.4),
                Column("Metod", Kind.TEXT, 1.5),
                Column("Ansvarig", Kind.TEXT, 1.7),
                Column("Utförd", Kind.TEXT, 1.2),
                Column("Urval", Kind.NUMBER, 0.7),
                Column("Avvikelser", Kind.NUMBER, 0.9),
                Column("Resultat", Kind.STATUS, 1.6),
                Column("Iakttagelse", Kind.TEXT, 4.2),
            ),
            tuple(
                TableRow(
                    (
                        row.key,
                        row.text("kontroll"),
                        f"{text.capital(row.text('metod'))}, {row.text('frekvens')}",
                        row.text("ansvarig"),
                        dated(row, "utford"),
                        row.figure("urval"),
                        row.figure("avvikelser"),
                        resulted(row.text("resultat")),
                        row.text("iakttagelse"),
                    ),
                    key=text.slug(row.key),
                )
                for row in rows
            ),
            wide=True,
            notes=("Urval 0 betyder att inget har granskats; ett streck att kontrollen inte räknar något.",)
            if any(not row.figure("urval").value for row in rows)
            else (),
        ),
    )


def _measures(source: Source, unit: Unit) -> tuple[Block, ...]:
    controls = [row for row in source.dataset.of("ik_kontroller", unit.id) if row.text("atgard")]
    direct = source.dataset.of("ik_atgarder", unit.id)
    blocks: list[Block] = []
    if controls:
        lines = tuple(
            TableRow(
                (
                    row.key,
                    word(row, "orsak"),
                    row.text("atgard"),
                    word(row, "atgard_agare"),
                    dated(row, "klart"),
                    progressed(row.text("atgardsstatus")),
                ),
                key=text.slug(row.key),
            )
            for row in controls
        )
        blocks.append(_after_controls(unit, lines))
    if direct:
        lines = tuple(
            TableRow(
                (
                    row.key,
                    row.text("atgard"),
                    row.text("agare"),
                    dated(row, "klart"),
                    progressed(row.text("status")),
                    row.text("resultat"),
                ),
                key=text.slug(row.key),
            )
            for row in direct
        )
        blocks.append(_direct(source, unit, lines))
    blocks += _open(source, unit)
    return tuple(blocks) or _no_measures(source, unit)


def _no_measures(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return that there are no measures of any kind; a nämnd has said so of those that are not of its controls."""
    if source.dataset.gap("ik_kontroller", unit.id):
        return (missing(unit.name, "Kontroller i år"),)
    none = "Årets kontroller har inte lett till några åtgärder, planen hade inga direkta åtgärder och inget var öppet sedan tidigare."
    return source.nothing(("ik_atgarder", "ik_oppna"), unit.id, sentence=none)


def _after_controls(unit: Unit, lines: tuple[TableRow, ...]) -> Table:
    return Table(
        f"ik-atgarder-{unit.id}",
        f"Åtgärder efter årets kontroller, {unit.called}",
        (
            Column("Kontroll", Kind.TEXT, 1.1),
            Column("Orsak till avvikelsen", Kind.TEXT, 2.6),
            Column("Åtgärd", Kind.TEXT, 3.2),
            Column("Ägare", Kind.TEXT, 1.6),
            Column("Klart", Kind.TEXT, 1.2),
            Column("Läge", Kind.STATUS, 1.3),
        ),
        lines,
    )


def _direct(source: Source, unit: Unit, lines: tuple[TableRow, ...]) -> Table:
    return Table(
        f"ik-direkta-{unit.id}",
        f"Direkta åtgärder i planen för {source.year}, {unit.called}",
        (
            Column("Id", Kind.TEXT, 1.1),
            Column("Åtgärd", Kind.TEXT, 3.0),
            Column("Ägare", Kind.TEXT, 1.6),
            Column("Skulle vara klar", Kind.TEXT, 1.2),
            Column("Läge", Kind.STATUS, 1.3),
            Column("Resultat", Kind.TEXT, 2.8),
        ),
        lines,
    )


def _incidents(source: Source, unit: Unit) -> tuple[Section, ...]:
    rows = source.dataset.of("ik_incidenter", unit.id)
    if not rows:
        return ()
    table = Table(
        f"ik-incidenter-{unit.id}",
        f"Inträffade avvikelser och incidenter {source.year}, {unit.called}",
        (
            Column("När", Kind.TEXT, 1),
            Column("Händelse", Kind.TEXT, 3),
            Column("Följd", Kind.TEXT, 2.4),
            Column("Åtgärd", Kind.TEXT, 2.6),
        ),
        tuple(
            TableRow(
                (text.capital(row.text("nar")), row.text("handelse"), row.text("foljd"), row.text("atgard")),
                key=text.slug(row.key),
            )
            for row in rows
        ),
    )
    return (section(f"{unit.id}-incidenter", "Inträffade avvikelser", table),)


def _open(source: Source, unit: Unit) -> tuple[Table, ...]:
    rows = source.dataset.of("ik_oppna", unit.id)
    if not rows:
        return ()
    return (
        Table(
            f"ik-oppna-{unit.id}",
            f"Åtgärder som var öppna i rapporten för {source.year - 1}, {unit.called}",
            (
                Column("Id", Kind.TEXT, 1.1),
                Column("Vad det gällde", Kind.TEXT, 3),
                Column("Läge", Kind.STATUS, 1.2),
                Column("Vad som gjorts", Kind.TEXT, 3.4),
            ),
            tuple(
                TableRow(
                    (row.key, row.text("post"), progressed(row.text("status")), row.text("kommentar")),
                    key=text.slug(row.key),
                )
                for row in rows
            ),
        ),
    )
