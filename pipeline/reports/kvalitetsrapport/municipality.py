"""The municipality's compilation of the nämnders' quality reports (domain.md 3.4)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from pipeline import text
from pipeline.config import Unit
from pipeline.model import Figure, Gathered
from pipeline.reports.base import Source, in_part, missing, para, prose, section
from pipeline.reports.judged import COLOURS, Group, Tally, by_unit, few_note, indicators, reach
from pipeline.reports.kvalitetsrapport import comparison, gathered, sources
from pipeline.reports.kvalitetsrapport.indicators import how_many
from pipeline.reports.kvalitetsrapport.results import measures, perspectives
from pipeline.reports.listing import dashed, unit_lines
from pipeline.reports.scales import Scale
from pipeline.reports.sentences import counted, of_all
from pipeline.schemas.choices import GREEN, QUALITY_VERDICTS, RED, YELLOW
from pipeline.view import Block, Cell, Column, KeyFigures, Kind, Section, Table, Tile
from pipeline.words import phrase


def chapters(source: Source) -> Iterable[Section]:
    """Return the chapters of the compilation, in its parts."""
    rows = indicators(source)
    cited = sources.kolada(source, rows.rows)
    compared = comparison.table(source, rows, "jamforelse-tabell", by_unit=True)
    common = gathered.common_conclusions(source)
    yield from in_part(
        "Sammanfattning",
        (
            section("sammanfattning", "Sammanfattning", *_summary(source, rows)),
            source.told("metod", *cited, key="om-rapporten"),
        ),
    )
    yield from in_part(
        "Resultat",
        (_results(source, rows), section("roda", "Indikatorer med röd bedömning", *_red(source, rows))),
    )
    yield from in_part(
        "Jämförelser och synpunkter",
        (
            source.told("jamforelse", *compared, title="Jämförelse med andra"),
            source.told("klagomal", *gathered.complaints(source)),
        ),
    )
    yield from in_part(
        "Uppföljning och slutsatser",
        (
            section("uppfoljning", "Uppföljning av förra årets åtgärder", *gathered.follow_up(source)),
            section("slutsatser-namnder", "Nämndernas slutsatser", *gathered.conclusions(source)),
            source.told("slutsatser", *common, title="Kommunens gemensamma slutsatser"),
        ),
    )


def _summary(source: Source, rows: Gathered) -> tuple[Block, ...]:
    wrote = source.central_text("sammanfattning", "Sammanfattning")
    if not len(rows):
        return wrote
    whole = by_unit(source)
    first = {row.unit: row for row in reversed(rows.rows)}
    units = Figure.count((row.word() for row in first.values()), rows.gaps)
    share = whole.count(GREEN).percent_of(whole.shown())
    tiles = (
        how_many(rows, phrase("hos ", counted(units, "nämnd", "nämnder"))),
        Tile("Når målvärdet", share, "%", comment=phrase("andel med grön bedömning")),
        Tile("Gul bedömning", whole.count(YELLOW), comment=phrase("nära målvärdet")),
        Tile("Röd bedömning", whole.count(RED), comment=phrase("långt från målvärdet")),
    )
    return (KeyFigures(tiles), *wrote)


def _results(source: Source, rows: Gathered) -> Section:
    """Return results per nämnd and per perspective, with what the central unit makes of the pattern."""
    wrote = source.central_text("resultat", "Resultat i kommunen")
    if not len(rows):
        box = missing("Nämnderna", "nämndernas indikatorer")
        return section("resultat", "Resultat", *wrote, box, *_verdicts(source))
    units = by_unit(source)
    chart = units.chart("diagram-per-namnd", reach(units), "per-namnd")
    views = _by_perspective(source, rows)
    return section(
        "resultat",
        "Resultat",
        sections=(
            section(
                "resultat-namnder",
                "Resultat per nämnd",
                chart,
                units.table(
                    "per-namnd",
                    "Indikatorer per nämnd efter bedömning, antal",
                    "Nämnd",
                    notes=few_note(source, rows),
                ),
                *_verdicts(source),
            ),
            section(
                "resultat-perspektiv",
                "Resultat per perspektiv",
                views.table(
                    "per-perspektiv",
                    "Indikatorer per perspektiv efter bedömning, antal",
                    "Perspektiv",
                    notes=few_note(source, rows),
                ),
                *wrote,
            ),
        ),
    )


def _by_perspective(source: Source, rows: Gathered) -> Tally:
    groups = tuple(
        Group(text.slug(name), name, rows.having("perspektiv", name))
        for name in perspectives(source, rows.rows)
    )
    return Tally(groups, "bedomning", COLOURS, rows.gaps)


_VERDICTS: Final = Scale(QUALITY_VERDICTS)


def _verdicts(source: Source) -> tuple[Block, ...]:
    """Return each nämnd's own judgement of its quality, also of those that have made none."""
    every = source.gathered("kval_bedomning")
    first = {row.unit: row for row in reversed(every.rows)}

    def judged_by(unit: Unit) -> tuple[Cell, ...]:
        row = first.get(unit.id)
        return (
            (_VERDICTS.shown(row, "bedomning"), dashed(row, "beslut"))
            if row
            else (_VERDICTS.status(""), text.DASH)
        )

    lines = unit_lines(source.units("namnd"), judged_by)
    columns = (
        Column("Nämnd", Kind.TEXT, 3.2),
        Column("Nämndens bedömning", Kind.STATUS, 3.0),
        Column("Beslut", Kind.TEXT, 3.2),
    )
    caption = "Nämndernas bedömning av kvaliteten"
    return (Table("bedomningar", caption, columns, tuple(lines), gaps=every.gaps),) if lines else ()


def _red(source: Source, rows: Gathered) -> tuple[Block, ...]:
    red = rows.having("bedomning", RED)
    if not len(red):
        concealed = few_note(source, rows)
        none = "Ingen indikator har röd bedömning i år."
        partly = (
            "Bland de indikatorer som har redovisats har ingen röd bedömning."
            if len(rows)
            else "Inga indikatorer har redovisats."
        )
        said = of_all(rows.gaps, partly if concealed else none, partly)
        return (prose(para(said), *map(para, concealed)),)
    lead = (
        "Här samlas de indikatorer vars resultat ligger långt från målvärdet, med nämndens analys och åtgärd. "
        "De gula finns i nämndernas egna rapporter."
    )
    caption = "Röda indikatorer: analys och åtgärd"
    return (prose(lead), *measures(source, "roda-indikatorer", caption, red, by_unit=True))
