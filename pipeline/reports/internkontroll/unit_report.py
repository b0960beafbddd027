"""A nämnd's internal control report: its judgement, its risks before and after, and what the controls showed (domain.md 6.1.4)."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from pipeline import text
from pipeline.config import Unit
from pipeline.model import Row
from pipeline.reports.base import Source, missing, para, prose, section
from pipeline.reports.internkontroll.register import changed, unit_matrix
from pipeline.reports.listing import (
    Show,
    Shown,
    capital,
    ended,
    facts,
    in_a_row,
    judgement,
    listing,
    said,
)
from pipeline.reports.risks import OLD, PROGRESS, RESULT, in_levels, tally
from pipeline.view import Block, Callout, Cell, KeyFigures, Number, Run, Section, Tile, Words
from pipeline.words import phrase

PART: Final = "Nämndernas rapporter"


def chapter(source: Source, unit: Unit) -> Section:
    """Return a nämnd's chapter; a SAKNAS box when nothing has come in."""
    if not source.heard(unit.id):
        box = missing(unit.name, "hela internkontrollrapporten")
        return section(f"namnd-{unit.id}", unit.name, box, part=PART)

    def told(heading: str) -> Section:
        return source.told(heading, unit=unit.id, key=f"{unit.id}-{heading}", shared=True)

    parts = [
        _summary(source, unit),
        told("arbetet"),
        told("analys"),
        section(f"{unit.id}-risker", "Risker", *_risks(source, unit)),
        section(f"{unit.id}-kontroller", "Kontroller och resultat", *_controls(source, unit)),
        section(f"{unit.id}-atgarder", "Åtgärder", *_measures(source, unit)),
        *_incidents(source, unit),
    ]
    return section(f"namnd-{unit.id}", unit.name, sections=parts, intro=unit.purpose, part=PART)


def _summary(source: Source, unit: Unit) -> Section:
    """Return the year in short and the nämnd's judgement, with the map of its risks beside them."""
    key = f"{unit.id}-sammanfattning"
    made = source.told("sammanfattning", *verdict(source, unit), *_tiles(source, unit), unit=unit.id, key=key)
    beside = unit_matrix(source, OLD, unit, f"ik-risker-{unit.id}", aside=True)
    return replace(made, blocks=(*beside, *made.blocks))


def verdict(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return a nämnd's judgement with its reasons and decision (KL 6 kap. 6 §)."""
    rows = source.dataset.of("ik_bedomning", unit.id)
    if not rows:
        return (missing(unit.name, "Nämndens bedömning"),)
    row = rows[0]
    title = f"Den interna kontrollen bedöms vara {row.text('bedomning') or text.MISSING}"
    reason = para(row.text("motivering") or "Motivering saknas.")
    return (Callout("info", title, (reason, para(f"Beslut: {row.text('beslut') or text.MISSING}."))),)


def _tiles(source: Source, unit: Unit) -> tuple[KeyFigures, ...]:
    if not source.dataset.of("ik_risker", unit.id):
        return ()
    counts = tally(source, OLD, unit.id)
    share = Number(counts.done.percent_of(counts.planned), 0, "%")
    grave = phrase("varav ", Number(counts.grave), " på eller över gränsen")
    planned = phrase("av ", Number(counts.planned), " planerade, ", share)
    tiles = (
        Tile("Risker", counts.risks, comment=grave),
        Tile("Genomförda kontroller", counts.done, comment=planned),
        Tile("Kontroller med avvikelser", counts.deviating),
        Tile("Öppna åtgärder", counts.open),
    )
    return (KeyFigures(tiles),)


def _risks(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return the register: below each risk what it is, how it is handled and why the judgement has changed."""
    rows = source.dataset.of("ik_risker", unit.id)
    if not rows:
        return (missing(unit.name, "Risker i år"),)
    columns = (
        Shown("risk", 3.8, show=_called),
        Shown("varde", 0.9),
        Shown("ny_s", 0.7, "Nytt S"),
        Shown("ny_k", 0.7, "Nytt K"),
        Shown("nytt_varde", 0.8, "Nytt värde"),
        judgement("", 2.1, changed, "Förändring"),
        judgement("nytt_varde", 3.6, in_levels(source), "Nivå"),
    )
    key, caption = f"ik-risker-{unit.id}", f"Riskregister {source.year} med ny bedömning, {unit.called}"
    note = "S är sannolikhet och K är konsekvens. Riskvärdet är planens bedömning och det nya värdet bedömningen efter årets kontroller."
    return (listing(source, "ik_risker", key, caption, rows, columns, reason=_below_risk, notes=(note,)),)


def _called(row: Row, _: str) -> Cell:
    return (Run(f"{row.key} ", bold=True), Run(row.text("process")))


def _below_risk(row: Row) -> Words:
    """Return what a risk is, how it is handled and why, and why it is judged in another way than in the plan."""
    about = facts(
        ("Kategori", text.capital(row.text("kategori"))),
        ("Hantering", text.capital(row.text("hantering"))),
        ("Motiv", said(row, "motiv")),
        ("Varför bedömningen har ändrats", said(row, "varfor")),
        ("Förs över till nästa år", "Ja" if row.flag("fors_over") else "Nej"),
    )
    return in_a_row((ended(said(row, "risk")), about))


def _named(field: str) -> Show:
    """Return how a text is printed after its record's id in bold."""
    return lambda row, _: phrase(Run(f"{row.key} ", bold=True), said(row, field))


_CONTROLS: Final = (
    Shown("kontroll", 5.6, show=_named("kontroll")),
    Shown("utford", 1.2),
    Shown("urval", 0.8),
    Shown("avvikelser", 1.1, "Avvikelser"),
    judgement("resultat", 2.2, RESULT.shown),
)
_DIRECT: Final = (
    Shown("atgard", 4.8, show=_named("atgard")),
    Shown("agare", 2.4),
    Shown("klart", 1.4),
    judgement("status", 1.8, PROGRESS.shown, "Läge"),
)
_OPEN: Final = (Shown("post", 8.6, show=_named("post")), judgement("status", 1.8, PROGRESS.shown, "Läge"))
_INCIDENTS: Final = (Shown("nar", 1.4, show=capital), Shown("handelse", 9))


def _below_control(row: Row) -> Words:
    """Return what a control showed, how it was made, and what follows from it: cause and measure, whose, by when and how far it has come."""
    day = row.date("klart")
    method = ", ".join(
        part for part in (text.capital(row.text("metod")), row.text("frekvens"), row.text("ansvarig")) if part
    )
    seen = ended(said(row, "iakttagelse")) if row.text("iakttagelse") else ""
    about = facts(
        ("Metod", method),
        ("Orsak till avvikelsen", said(row, "orsak")),
        ("Åtgärd", said(row, "atgard")),
        ("Ägare", said(row, "atgard_agare")),
        ("Klart", day.isoformat() if day else ""),
        ("Läge", row.text("atgardsstatus")),
    )
    return in_a_row((seen, about))


def _controls(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("ik_kontroller", unit.id)
    if not rows:
        return (missing(unit.name, "Kontroller i år"),)
    none = "Urval 0 betyder att inget har granskats; ett streck att kontrollen inte räknar något."
    notes = (none,) if any(not row.figure("urval").value for row in rows) else ()
    key, caption = f"ik-kontroller-{unit.id}", f"Årets kontroller och vad de visade, {unit.called}"
    return (
        listing(source, "ik_kontroller", key, caption, rows, _CONTROLS, reason=_below_control, notes=notes),
    )


def _measures(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return direct measures and those from earlier years; where there are none of these, where those after controls stand, or that there are none."""
    direct = f"Direkta åtgärder i planen för {source.year}"
    before = f"Åtgärder som var öppna i rapporten för {source.year - 1}"
    blocks = tuple(
        listing(
            source,
            of,
            f"{key}-{unit.id}",
            f"{caption}, {unit.called}",
            rows,
            columns,
            reason=lambda row, field=field: said(row, field),  # type: ignore[misc]
        )
        for of, key, caption, columns, field in (
            ("ik_atgarder", "ik-direkta", direct, _DIRECT, "resultat"),
            ("ik_oppna", "ik-oppna", before, _OPEN, "kommentar"),
        )
        if (rows := source.dataset.of(of, unit.id))
    )
    if not blocks and any(row.text("atgard") for row in source.dataset.of("ik_kontroller", unit.id)):
        after = "Åtgärder efter årets kontroller står under varje kontroll."
        return (
            prose(para(after)),
            *source.nothing(
                ("ik_atgarder", "ik_oppna"),
                unit.id,
                sentence="Planen hade inga direkta åtgärder och inget var öppet sedan tidigare.",
            ),
        )
    return blocks or _no_measures(source, unit)


def _no_measures(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return that there are no measures of any kind; a nämnd has said so of those that are not of its controls."""
    if source.dataset.gap("ik_kontroller", unit.id):
        return (missing(unit.name, "Kontroller i år"),)
    none = "Årets kontroller har inte lett till några åtgärder, planen hade inga direkta åtgärder och inget var öppet sedan tidigare."
    return source.nothing(("ik_atgarder", "ik_oppna"), unit.id, sentence=none)


def _incidents(source: Source, unit: Unit) -> tuple[Section, ...]:
    rows = source.dataset.of("ik_incidenter", unit.id)
    if not rows:
        return ()
    key, caption = (
        f"ik-incidenter-{unit.id}",
        f"Inträffade avvikelser och incidenter {source.year}, {unit.called}",
    )
    table = listing(
        source,
        "ik_incidenter",
        key,
        caption,
        rows,
        _INCIDENTS,
        reason=lambda row: facts(("Följd", said(row, "foljd")), ("Åtgärd", said(row, "atgard"))),
    )
    return (section(f"{unit.id}-incidenter", "Inträffade avvikelser", table),)
