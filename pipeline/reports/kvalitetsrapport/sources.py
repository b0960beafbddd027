"""Where results come from: surveys, registers and the saved answers of Kolada."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline import text
from pipeline.config import Unit
from pipeline.merge.few_answers import withheld
from pipeline.model import Row
from pipeline.reports.base import Source, bullets, prose
from pipeline.reports.judged import few_note, fewer
from pipeline.reports.kvalitetsrapport.indicators import word
from pipeline.reports.listing import Show, Shown, as_measured, dashed, listing, said
from pipeline.view import Block, Cell, Kind


def kolada(source: Source, rows: Sequence[Row], *, listed: bool = True) -> tuple[Block, ...]:
    """Return the line that names Kolada as a source with the day of fetching, and the key figures used with their titles.

    They are not ``listed`` where each stands with its indicator.
    """
    saved = source.dataset.kolada
    used = tuple(dict.fromkeys(row.text("kolada") for row in rows if row.text("kolada")))
    if saved is None or not used:
        return ()
    when = f", hämtat {text.long_date(saved.fetched)}" if saved.fetched else ""
    line = (
        f"Källa till jämförelserna: Kolada, Rådet för främjande av kommunala analyser{when}. "
        "Nyckeltalens namn är Koladas egna."
    )
    meant = [
        f"{called} avses {saved.labels[area]}"
        for area, called in (("lanet", "länet"), ("liknande", "liknande kommuner"))
        if saved.labels.get(area)
    ]
    lead = (line, *((f"Med {text.join_words(meant, 'och med')}.",) if meant else ()))
    if not listed:
        return (prose(" ".join(lead)),)
    items = [
        f"{', '.join(row.key for row in rows if row.text('kolada') == key)}: {key} {word(saved.title(key))}"
        for key in used
    ]
    return (prose(" ".join(lead)), bullets(items))


def surveys(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return what a nämnd's target groups have answered; nothing of surveys with too few answers."""
    wrote = source.written(unit.id, "undersokningar", required=False)
    rows = source.dataset.of("kval_undersokningar", unit.id)
    if not rows:
        none = f"{unit.name} har inte redovisat någon undersökning bland målgrupperna för perioden."
        return (*wrote, prose(none))
    columns = (
        Shown("namn", 3, show=_survey),
        Shown("tid", 1.5, show=dashed),
        Shown("antal_svar", 0.9, "Svar", _number_of_answers(source), Kind.NUMBER),
        Shown("svarsfrekvens", 1.2, "Svarsandel, %", _share_of_answers, Kind.NUMBER),
    )
    key, caption = "undersokningar-resultat", f"Undersökningar bland målgrupper, {unit.called}"
    table = listing(
        source,
        "kval_undersokningar",
        key,
        caption,
        rows,
        columns,
        reason=lambda row: said(row, "resultat"),
        notes=few_note(source, rows),
    )
    return (*wrote, table)


def _survey(row: Row, field: str) -> Cell:
    """Return a survey with the group that it asks."""
    return ", ".join(filter(None, (row.text(field), text.lowered(row.text("malgrupp")))))


def _number_of_answers(source: Source) -> Show:
    return lambda row, field: fewer(source) if withheld(row) else as_measured(row.figure(field))


def _share_of_answers(row: Row, field: str) -> Cell:
    return text.DASH if withheld(row) else as_measured(row.figure(field))
