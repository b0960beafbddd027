"""Kommunstyrelsen's compilation: the year in brief, nämnd by nämnd, results, risks and trends (domain.md 6.1.5, S3-24)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from pipeline import text
from pipeline.model import Figure
from pipeline.reports.base import Source, missing, para, section
from pipeline.reports.findings import CONTROL, Finding, over_years, share_of
from pipeline.reports.internkontroll.picture import common_matrix
from pipeline.reports.internkontroll.register import having
from pipeline.reports.internkontroll.shared_risks import valued
from pipeline.reports.judged import stacked
from pipeline.reports.listing import total as summed
from pipeline.reports.listing import unit_lines
from pipeline.reports.ranking import bars
from pipeline.reports.risks import OLD, judged, limit, tally, total, whole
from pipeline.reports.sentences import counted, part_of, ranking
from pipeline.schemas.choices import CONTROL_RESULTS, RISK_CATEGORIES
from pipeline.view import (
    Block,
    Callout,
    Chart,
    Column,
    KeyFigures,
    Kind,
    Number,
    Run,
    Section,
    Table,
    TableRow,
    Tile,
)
from pipeline.words import capitalised, phrase


def chapters(source: Source) -> tuple[Section, ...]:
    """Return the summary and the compilation."""
    return (
        source.told(
            "sammanfattning",
            *_tiles(source),
            sections=(source.told("slutsats"),),
            intro=f"Vad årets kontroller visade och hur {source.municipality.name} bedömer sin interna kontroll.",
        ),
        section(
            "sammanstallning",
            "Kommunstyrelsens sammanställning",
            sections=(
                section("ik-namnderna", "Nämnderna i sammandrag", *_overview(source)),
                section("ik-resultat", "Kontrollernas resultat", *_results(source)),
                section("ik-riskbild", "Riskbilden vid årets slut", *common_matrix(source, OLD)),
                section("ik-gemensamma", "Kommungemensamma risker", *valued(source, OLD)),
                source.told("trender", *_trends(source), key="ik-trender", title="Trender"),
                section("ik-bedomning", "Samlad bedömning", *_verdicts(source)),
            ),
            intro="Nämndernas risker, kontroller och åtgärder jämförda med varandra.",
        ),
    )


def _tiles(source: Source) -> tuple[Block, ...]:
    units = having(source, OLD)
    if not units:
        return (missing("Nämnderna", "riskregister och kontroller"),)
    sums = total(tally(source, OLD, unit.id) for unit in source.units("namnd"))
    share = Number(sums.done.percent_of(sums.planned), 0, "%")
    registers = [source.gathered(OLD.risks, unit.id).rows for unit in units]
    gaps = source.gathered(OLD.risks).gaps
    there = Figure.count((rows[0].word() for rows in registers if rows), gaps)  # a register may be empty
    grave = phrase("riskvärdet ", limit(source), " eller högre")
    tiles = (
        Tile("Risker i planerna", sums.risks, comment=phrase("i ", counted(there, "nämnd", "nämnder"))),
        Tile("Risker på eller över gränsen", sums.grave, comment=grave),
        Tile("Planerade kontroller", sums.planned),
        Tile("Genomförda kontroller", sums.done, comment=phrase(share, " av de planerade")),
        Tile("Kontroller med avvikelser", sums.deviating),
        Tile("Öppna åtgärder", sums.open, comment=phrase("vid årets slut")),
    )
    return (KeyFigures(tiles),)


_COUNTS: Final = (
    Column("Risker", Kind.NUMBER, 0.8),
    Column("På eller över gränsen", Kind.NUMBER, 1),
    Column("Kontroller", Kind.NUMBER, 1),
    Column("Genom\u00adförda", Kind.NUMBER, 0.9),
    Column("Med avvikelser", Kind.NUMBER, 1),
    Column("Öppna åtgärder", Kind.NUMBER, 0.9),
)


def _overview(source: Source) -> tuple[Block, ...]:
    units = source.units("namnd")
    tallies = {unit.id: tally(source, OLD, unit.id) for unit in units}
    lines = unit_lines(
        units,
        lambda unit: (judged(source, _verdict(source, unit.id)), *tallies[unit.id].figures),
        linked=True,
    )
    least = "Gränsen för internkontrollplanen är riskvärdet "
    notes = (
        phrase(least, limit(source), "; räknat på bedömningen vid årets slut."),
        "Öppna åtgärder är de som inte är klara eller avförda: efter kontroller, direkta åtgärder och sådana från tidigare år.",
    )
    return (
        Table(
            "ik-sammanstallning",
            f"Nämndernas interna kontroll {source.year}",
            (Column("Nämnd", Kind.TEXT, 2.4), Column("Nämndens bedömning", Kind.STATUS, 2), *_COUNTS),
            (*lines, summed("Summa", ("", *total(tallies.values()).figures))),
            notes=notes,
        ),
    )


def _verdict(source: Source, unit: str) -> str:
    return next((row.text("bedomning") for row in source.dataset.of("ik_bedomning", unit)), "")


def _results(source: Source) -> tuple[Block, ...]:
    units = source.units("namnd")
    there = [unit for unit in units if not source.dataset.gap("ik_kontroller", unit.id)]
    if not there:
        return (missing("Nämnderna", "Kontroller i år"),)
    counts = {unit.id: _by_result(source, unit.id) for unit in units}
    sums = [Figure.across(column, "antal") for column in zip(*counts.values(), strict=True)]
    every = Figure.total(sums)
    lines = unit_lines(units, lambda unit: (*counts[unit.id], Figure.total(counts[unit.id])))
    table = Table(
        "ik-kontrollresultat",
        f"Årets kontroller {source.year} efter resultat",
        (
            Column("Nämnd", Kind.TEXT, 2.6),
            *(Column(text.capital(result), Kind.NUMBER) for result in CONTROL_RESULTS),
            Column("Summa", Kind.NUMBER, 0.8),
        ),
        (*lines, summed("Summa", (*sums, every))),
    )
    bars = [(unit.name, counts[unit.id]) for unit in there]
    said = f"visade {CONTROL_RESULTS[0]}"
    title = share_of(sums[0], every, CONTROL, (said, said))
    return (stacked("ik-diagram-resultat", title, CONTROL_RESULTS, bars, table.id), table)


def _by_result(source: Source, unit: str) -> list[Figure]:
    """Return how many of a nämnd's controls had each result."""
    controls = source.gathered("ik_kontroller", unit)
    return [whole(controls.having("resultat", result).count("resultat")) for result in CONTROL_RESULTS]


def _trends(source: Source) -> tuple[Block, ...]:
    trends = {row.text("kategori").lower(): row for row in source.dataset.of("ik_trend")}
    risks = source.gathered("ik_risker")
    there = {*trends, *(row.text("kategori").lower() for row in risks)}
    titles = {name.lower(): text.capital(name) for name in RISK_CATEGORIES}
    order = [name for name in titles if name in there]
    order += [name for name in trends if name not in order]
    if not order:
        return (missing(source.name(source.central()), "Risktrender"),)
    lines: list[TableRow] = []
    counts: dict[str, tuple[Figure, ...]] = {}
    for name in order:
        row = trends.get(name)
        earlier = [row.figure(key) if row else Figure.missing("antal") for key in ("t2", "t1")]
        counts[name] = (*earlier, risks.having("kategori", name).count("kategori"))
        comment = row.text("kommentar") if row else text.MISSING
        title = titles.get(name, text.capital(name))
        lines.append(TableRow((title, *counts[name], comment), key=text.slug(name)))
    sums = [Figure.total(column) for column in zip(*counts.values(), strict=True)]
    years = tuple(str(source.year - back) for back in (2, 1, 0))
    table = Table(
        "ik-trend",
        "Antal risker i nämndernas planer per kategori",
        (
            Column("Kategori", Kind.TEXT, 2),
            *(Column(year, Kind.NUMBER, 0.7) for year in years),
            Column("Vad som driver förändringen", Kind.TEXT, 4.4),
        ),
        (*lines, summed("Summa", (*sums, ""))),
    )
    drawn = {titles.get(name, name): each for name, each in counts.items()}
    return (_trend_chart(source, years, drawn, sums, table.id), table)


def _trend_chart(
    source: Source,
    years: Sequence[str],
    counts: Mapping[str, Sequence[Figure]],
    sums: Sequence[Figure],
    table: str,
) -> Chart:
    """Return the number of risks of each category this year, beside last year's."""
    points = [(years[place], Number(sums[place])) for place in (1, 2)]
    finding = Finding(over_years("Antalet risker i nämndernas planer", points))
    ranked = ranking([(name, each[2]) for name, each in counts.items()], highest_first=True)
    beside = (years[1], {name: each[1] for name, each in counts.items()})
    return bars(source, "ik-diagram-trend", finding, ranked, years[2], table, counts=True, beside=beside)


def _verdicts(source: Source) -> tuple[Block, ...]:
    """Return how many nämnder have made each judgement; those that have made none have a row of their own."""
    verdicts, units = source.municipality.settings.verdicts, source.units("namnd")
    given = source.gathered("ik_bedomning")
    lines = []
    for verdict in verdicts:
        rows = given.having("bedomning", verdict)
        names = [unit.name for unit in units if any(row.unit == unit.id for row in rows)]
        cells = (text.capital(verdict), rows.count("bedomning"), ", ".join(names) or text.DASH)
        lines.append(TableRow(cells, key=text.slug(verdict)))
    judging = {row.unit for row in given if row.text("bedomning") in verdicts}
    silent = [unit.name for unit in units if unit.id not in judging]
    if silent:
        unknown = Figure.missing("antal")
        lines.append(TableRow((text.capital(text.MISSING), unknown, ", ".join(silent)), key="saknas"))
    table = Table(
        "ik-bedomningar",
        f"Nämndernas bedömning av den interna kontrollen {source.year}",
        (Column("Bedömning", width=2.2), Column("Nämnder", Kind.NUMBER, 0.8), Column("Vilka", width=4.4)),
        tuple(lines),
    )
    best = given.having("bedomning", verdicts[0]).count("bedomning")
    part = part_of(best, given.count("bedomning"), "nämnd", "nämnder")
    title = phrase(capitalised(part), f" bedömer den interna kontrollen som {verdicts[0]}")
    said = para(
        "Bedömningen är varje nämnds egen (6 kap. 6 § kommunallagen). Kommunstyrelsen har uppsikt över nämnderna "
        "(6 kap. 1 §) och drar sin slutsats under ",
        Run("Kommunstyrelsens slutsats", href="#slutsats"),
        ".",
    )
    return (Callout("info", title if given.rows else "Ingen bedömning har kommit in", (said,)), table)
