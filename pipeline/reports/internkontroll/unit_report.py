"""A nämnd's internal control report: its judgement, its risks before and after, and what the controls showed (domain.md 6.1.4)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pipeline import text
from pipeline.config import Unit
from pipeline.model import Row
from pipeline.reports.base import Source, missing, para, section
from pipeline.reports.internkontroll.register import changed, motives, said_of_each, unit_matrix
from pipeline.reports.listing import Shown, capital, dashed, identity, judgement, listing
from pipeline.reports.risks import OLD, PROGRESS, RESULT, described, in_levels, tally
from pipeline.view import Block, Callout, KeyFigures, Number, Section, Tile
from pipeline.words import phrase

PART: Final = "Nämndernas rapporter"


def chapter(source: Source, unit: Unit) -> Section:
    """Return a nämnd's chapter; a SAKNAS box when nothing has come in."""
    if not source.heard(unit.id):
        box = missing(unit.name, "hela internkontrollrapporten")
        return section(f"namnd-{unit.id}", unit.name, box, part=PART)

    def told(heading: str, *blocks: Block) -> Section:
        return source.told(heading, *blocks, unit=unit.id, key=f"{unit.id}-{heading}")

    parts = [
        told("sammanfattning", *_tiles(source, unit)),
        section(f"{unit.id}-bedomning", "Nämndens bedömning", *verdict(source, unit)),
        told("arbetet"),
        section(f"{unit.id}-risker", "Risker", *_risks(source, unit)),
        section(f"{unit.id}-kontroller", "Kontroller och resultat", *_controls(source, unit)),
        section(f"{unit.id}-atgarder", "Åtgärder", *_measures(source, unit)),
        *_incidents(source, unit),
        told("analys"),
    ]
    return section(f"namnd-{unit.id}", unit.name, sections=parts, intro=unit.purpose, part=PART)


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
    rows = source.dataset.of("ik_risker", unit.id)
    if not rows:
        return (missing(unit.name, "Risker i år"),)
    columns = (
        identity(0.9),
        Shown("risk", 5.2, show=described),
        Shown("kategori", 1.5, show=capital),
        Shown("hantering", 1.2, show=capital),
        Shown("varde", 0.9),
        Shown("ny_s", 0.6, "Nytt S"),
        Shown("ny_k", 0.6, "Nytt K"),
        Shown("nytt_varde", 0.7, "Nytt värde"),
        judgement("", 1.5, changed, "Förändring"),
        judgement("nytt_varde", 2.5, in_levels(source), "Nivå"),
        Shown("fors_over", 0.7),
    )
    key, caption = f"ik-risker-{unit.id}", f"Riskregister {source.year} med ny bedömning, {unit.called}"
    note = "S är sannolikhet och K är konsekvens. Riskvärdet är planens bedömning och det nya värdet bedömningen efter årets kontroller."
    table = listing(source, "ik_risker", key, caption, rows, columns, wide=True, notes=(note,))
    return (*unit_matrix(source, OLD, unit, table.id), *_reasons(rows), table)


def _reasons(rows: Sequence[Row]) -> tuple[Block, ...]:
    return (*said_of_each("Varför bedömningen har ändrats", rows, "varfor"), *motives(rows))


_CONTROLS: Final = (
    identity(1.1),
    Shown("kontroll", 3.4),
    Shown("metod", 1.5, show=lambda row, _: f"{text.capital(row.text('metod'))}, {row.text('frekvens')}"),
    Shown("ansvarig", 1.7),
    Shown("utford", 1.2),
    Shown("urval", 0.7),
    Shown("avvikelser", 0.9, "Avvikelser"),
    judgement("resultat", 1.6, RESULT.shown),
    Shown("iakttagelse", 4.2),
)
_AFTER_CONTROLS: Final = (
    identity(1.1, "Kontroll"),
    Shown("orsak", 2.6, "Orsak till avvikelsen", dashed),
    Shown("atgard", 3.2),
    Shown("atgard_agare", 1.6, "Ägare", dashed),
    Shown("klart", 1.2),
    judgement("atgardsstatus", 1.3, PROGRESS.shown, "Läge"),
)
_DIRECT: Final = (
    identity(1.1),
    Shown("atgard", 3.0),
    Shown("agare", 1.6),
    Shown("klart", 1.2),
    judgement("status", 1.3, PROGRESS.shown, "Läge"),
    Shown("resultat", 2.8),
)
_OPEN: Final = (
    identity(1.1),
    Shown("post", 3),
    judgement("status", 1.2, PROGRESS.shown, "Läge"),
    Shown("kommentar", 3.4, "Vad som gjorts"),
)
_INCIDENTS: Final = (
    Shown("nar", 1, show=capital),
    Shown("handelse", 3),
    Shown("foljd", 2.4),
    Shown("atgard", 2.6),
)


def _controls(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("ik_kontroller", unit.id)
    if not rows:
        return (missing(unit.name, "Kontroller i år"),)
    none = "Urval 0 betyder att inget har granskats; ett streck att kontrollen inte räknar något."
    notes = (none,) if any(not row.figure("urval").value for row in rows) else ()
    key, caption = f"ik-kontroller-{unit.id}", f"Årets kontroller och vad de visade, {unit.called}"
    return (listing(source, "ik_kontroller", key, caption, rows, _CONTROLS, wide=True, notes=notes),)


def _measures(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return measures after controls, direct ones, and those from earlier years, or that there are none."""
    after, direct = "Åtgärder efter årets kontroller", f"Direkta åtgärder i planen för {source.year}"
    before = f"Åtgärder som var öppna i rapporten för {source.year - 1}"
    blocks = tuple(
        listing(source, of, f"{key}-{unit.id}", f"{caption}, {unit.called}", rows, columns)
        for of, key, caption, columns in (
            ("ik_kontroller", "ik-atgarder", after, _AFTER_CONTROLS),
            ("ik_atgarder", "ik-direkta", direct, _DIRECT),
            ("ik_oppna", "ik-oppna", before, _OPEN),
        )
        if (
            rows := [
                row for row in source.dataset.of(of, unit.id) if of != "ik_kontroller" or row.text("atgard")
            ]
        )
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
    table = listing(source, "ik_incidenter", key, caption, rows, _INCIDENTS)
    return (section(f"{unit.id}-incidenter", "Inträffade avvikelser", table),)
