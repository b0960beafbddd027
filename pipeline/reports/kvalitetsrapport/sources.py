"""Where results come from: surveys, registers and the saved answers of Kolada."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline import text
from pipeline.config import Unit
from pipeline.merge.few_answers import withheld
from pipeline.model import Figure, Row
from pipeline.reports.base import Source, bullets, prose
from pipeline.reports.judged import few_note, fewer
from pipeline.reports.kvalitetsrapport.indicators import word
from pipeline.reports.listing import Shown, as_measured, dashed, heading, listing
from pipeline.view import Block, Column, Kind, Table, TableRow


def tables(source: Source, unit: Unit, rows: Sequence[Row]) -> tuple[Block, ...]:
    """Return the sources of a nämnd's indicators, and its surveys with how many answered."""
    blocks: list[Block] = []
    names = tuple(dict.fromkeys(row.text("kalla") for row in rows if row.text("kalla")))
    if names:
        lines = []
        for name in names:
            resting = [row for row in rows if row.text("kalla") == name]
            count = Figure.count(row.word("kalla") for row in resting)
            lines.append(TableRow((name, count, ", ".join(row.key for row in resting)), key=text.slug(name)))
        columns = (
            Column("Källa", Kind.TEXT, 3.6),
            Column("Antal indikatorer", Kind.NUMBER, 1.5),
            Column("Indikatorer", Kind.TEXT, 4.4),
        )
        blocks.append(Table("kallor", f"Källor till indikatorerna, {unit.called}", columns, tuple(lines)))
    surveys = source.dataset.of("kval_undersokningar", unit.id)
    answered = [row for row in rows if row.figure("antal_svar").known or withheld(row)]
    if surveys or answered:
        blocks.append(_answers(source, unit, surveys, answered))
    return tuple(blocks)


def _answers(source: Source, unit: Unit, surveys: Sequence[Row], answered: Sequence[Row]) -> Table:
    """Return how many answered each survey and each indicator that rests on answers."""
    lines: list[TableRow] = []
    for title, rows, name in (("Undersökningar", surveys, "namn"), ("Indikatorer", answered, "indikator")):
        if rows:
            lines.append(heading(title, 4, text.slug(title)))
        for row in rows:
            small = withheld(row)
            label = row.text(name) if rows is surveys else f"{row.key} {row.text(name)}"
            lines.append(
                TableRow(
                    (
                        label,
                        word(row.text("tid")) if rows is surveys else "",
                        fewer(source) if small else as_measured(row.figure("antal_svar")),
                        text.DASH if small else as_measured(row.figure("svarsfrekvens")),
                    ),
                    level=1,
                    key=f"{text.slug(title)}-{text.slug(row.key)}",
                )
            )
    columns = (
        Column("Undersökning eller indikator", Kind.TEXT, 4.6),
        Column("Tidpunkt", Kind.TEXT, 1.6),
        Column("Antal svar", Kind.NUMBER, 1.2),
        Column("Svarsfrekvens, %", Kind.NUMBER, 1.6),
    )
    return Table("svar", f"Antal svar och svarsfrekvens, {unit.called}", columns, tuple(lines))


def kolada(source: Source, rows: Sequence[Row]) -> tuple[Block, ...]:
    """Return the line that names Kolada as a source with the day of fetching, and the key figures used with their titles."""
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
        Shown("namn", 2.2),
        Shown("malgrupp", 1.6, show=dashed),
        Shown("tid", 1.3, show=dashed),
        Shown("resultat", 4.8, show=dashed),
    )
    key, caption = "undersokningar-resultat", f"Undersökningar bland målgrupper, {unit.called}"
    notes = few_note(source, rows)
    return (*wrote, listing(source, "kval_undersokningar", key, caption, rows, columns, notes=notes))
