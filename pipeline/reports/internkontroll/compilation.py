"""Kommunstyrelsen's compilation: the year in brief, nämnd by nämnd, results, risks and trends (domain.md 6.1.5, S3-24)."""

from __future__ import annotations

from pipeline import text
from pipeline.model import Figure
from pipeline.reports.base import Source, missing, para, section
from pipeline.reports.internkontroll.picture import common_matrix
from pipeline.reports.internkontroll.register import having
from pipeline.reports.internkontroll.shared_risks import valued
from pipeline.reports.risks import OLD, Tally, judged, limit, tally, total, whole
from pipeline.reports.sentences import counted, part_of
from pipeline.schemas.choices import CONTROL_RESULTS, RISK_CATEGORIES
from pipeline.view import (
    Block,
    Callout,
    Cell,
    Chart,
    Column,
    KeyFigures,
    Kind,
    Number,
    Run,
    Section,
    Series,
    Table,
    TableRow,
    Tile,
    Words,
)
from pipeline.words import capitalised, joined, listing, phrase


def chapters(source: Source) -> tuple[Section, ...]:
    """Return the summary and the compilation."""
    return (
        section(
            "sammanfattning",
            "Sammanfattning",
            *source.central_text("sammanfattning", "Sammanfattning"),
            *_tiles(source),
            sections=(
                section(
                    "slutsats",
                    "Kommunstyrelsens slutsats",
                    *source.central_text("slutsats", "Kommunstyrelsens slutsats"),
                ),
            ),
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
                section(
                    "ik-trender",
                    "Trender",
                    *source.central_text("trender", "Trender och gemensamma risker"),
                    *_trends(source),
                ),
                section("ik-bedomning", "Samlad bedömning", *_verdicts(source)),
            ),
            intro="Nämndernas risker, kontroller och åtgärder jämförda med varandra.",
        ),
    )


def _tiles(source: Source) -> tuple[Block, ...]:
    units = having(source, OLD)
    if not units:
        return (missing("Nämnderna", "riskregister och kontroller"),)
    found = total(tally(source, OLD, unit.id) for unit in source.units("namnd"))
    share = Number(found.done.percent_of(found.planned), 0, "%")
    registers = [source.gathered(OLD.risks, unit.id).rows for unit in units]
    gaps = source.gathered(OLD.risks).gaps
    there = Figure.count((rows[0].word() for rows in registers if rows), gaps)  # a register may be empty
    return (
        KeyFigures(
            (
                Tile(
                    "Risker i planerna",
                    found.risks,
                    comment=phrase("i ", counted(there, "nämnd", "nämnder")),
                ),
                Tile(
                    "Risker på eller över gränsen",
                    found.grave,
                    comment=phrase("riskvärdet ", limit(source), " eller högre"),
                ),
                Tile("Planerade kontroller", found.planned),
                Tile("Genomförda kontroller", found.done, comment=phrase(share, " av de planerade")),
                Tile("Kontroller med avvikelser", found.deviating),
                Tile("Öppna åtgärder", found.open, comment=phrase("vid årets slut")),
            )
        ),
    )


def _overview(source: Source) -> tuple[Block, ...]:
    def line(name: str, found: Tally, verdict: Cell) -> tuple[Cell, ...]:
        return (name, verdict, *found.figures)

    tallies = {unit.id: tally(source, OLD, unit.id) for unit in source.units("namnd")}
    lines = [
        TableRow(
            line(unit.name, tallies[unit.id], judged(source, _verdict(source, unit.id))),
            key=unit.id,
            href=f"#namnd-{unit.id}",
        )
        for unit in source.units("namnd")
    ]
    lines.append(TableRow(line("Summa", total(tallies.values()), ""), "total", key="summa"))
    return (
        Table(
            "ik-sammanstallning",
            f"Nämndernas interna kontroll {source.year}",
            (
                Column("Nämnd", Kind.TEXT, 2.4),
                Column("Nämndens bedömning", Kind.STATUS, 2),
                Column("Risker", Kind.NUMBER, 0.8),
                Column("På eller över gränsen", Kind.NUMBER, 1),
                Column("Kontroller", Kind.NUMBER, 1),
                Column("Genom\u00adförda", Kind.NUMBER, 0.9),
                Column("Med avvikelser", Kind.NUMBER, 1),
                Column("Öppna åtgärder", Kind.NUMBER, 0.9),
            ),
            tuple(lines),
            notes=(
                phrase(
                    "Gränsen för internkontrollplanen är riskvärdet ",
                    limit(source),
                    "; räknat på bedömningen vid årets slut.",
                ),
                "Öppna åtgärder är de som inte är klara eller avförda: efter kontroller, direkta åtgärder och sådana från tidigare år.",
            ),
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
    lines = [
        TableRow((unit.name, *counts[unit.id], Figure.total(counts[unit.id])), key=unit.id) for unit in units
    ]
    lines.append(TableRow(("Summa", *sums, every), "total", key="summa"))
    table = Table(
        "ik-kontrollresultat",
        f"Årets kontroller {source.year} efter resultat",
        (
            Column("Nämnd", Kind.TEXT, 2.6),
            *(Column(text.capital(result), Kind.NUMBER) for result in CONTROL_RESULTS),
            Column("Summa", Kind.NUMBER, 0.8),
        ),
        tuple(lines),
    )
    told = [
        phrase(
            f"{unit.name}: ",
            listing(
                [
                    phrase(Number(n), f" {result}")
                    for n, result in zip(counts[unit.id], CONTROL_RESULTS, strict=True)
                ]
            ),
            ".",
        )
        for unit in there
    ]
    chart = Chart(
        "ik-diagram-resultat",
        "stacked",
        phrase(Number(sums[0].percent_of(every), 0, "%"), " av kontrollerna visade inga avvikelser"),
        phrase("Liggande staplar över antalet kontroller efter resultat. ", joined(list(told))),
        tuple(unit.name for unit in there),
        tuple(
            Series(text.capital(result), tuple(counts[unit.id][n] for unit in there))
            for n, result in enumerate(CONTROL_RESULTS)
        ),
        table=table.id,
    )
    return (chart, table)


def _by_result(source: Source, unit: str) -> list[Figure]:
    """Return how many of a nämnd's controls had each result."""
    controls = source.gathered("ik_kontroller", unit)
    return [whole(controls.having("resultat", result).count("resultat")) for result in CONTROL_RESULTS]


def _trends(source: Source) -> tuple[Block, ...]:
    told = {row.text("kategori").lower(): row for row in source.dataset.of("ik_trend")}
    risks = source.gathered("ik_risker")
    found = {row.text("kategori").lower() for row in risks}
    order = [name.lower() for name in RISK_CATEGORIES if name.lower() in told or name.lower() in found]
    order += [name for name in told if name not in order]
    if not order:
        return (missing(source.name(source.central()), "Risktrender"),)
    titles = {name.lower(): text.capital(name) for name in RISK_CATEGORIES}
    lines, figures = [], []
    for name in order:
        row = told.get(name)
        earlier = [row.figure(key) if row else Figure.missing("antal") for key in ("t2", "t1")]
        now = risks.having("kategori", name).count("kategori")
        figures.append((*earlier, now))
        comment = row.text("kommentar") if row else text.MISSING
        lines.append(
            TableRow((titles.get(name, text.capital(name)), *earlier, now, comment), key=text.slug(name))
        )
    sums = [Figure.total(column) for column in zip(*figures, strict=True)]
    lines.append(TableRow(("Summa", *sums, ""), "total", key="summa"))
    years = tuple(str(source.year - back) for back in (2, 1, 0))
    table = Table(
        "ik-trend",
        "Antal risker i nämndernas planer per kategori",
        (
            Column("Kategori", Kind.TEXT, 2),
            *(Column(year, Kind.NUMBER, 0.7) for year in years),
            Column("Vad som driver förändringen", Kind.TEXT, 4.4),
        ),
        tuple(lines),
    )
    alt: list[Words] = [
        phrase(
            f"{titles.get(name, name)}: ",
            counted(one[1], "risk", "risker"),
            f" {years[1]} och ",
            Number(one[2]),
            f" {years[2]}.",
        )
        for name, one in zip(order, figures, strict=True)
    ]
    chart = Chart(
        "ik-diagram-trend",
        "bars",
        phrase(
            "Nämndernas planer har ",
            counted(sums[2], "risk", "risker"),
            f" {years[2]} mot ",
            Number(sums[1]),
            f" {years[1]}",
        ),
        phrase("Stapeldiagram över antalet risker per kategori. ", joined(alt)),
        tuple(titles.get(name, name) for name in order),
        tuple(Series(years[n], tuple(one[n] for one in figures)) for n in (1, 2)),
        table=table.id,
    )
    return (chart, table)


def _verdicts(source: Source) -> tuple[Block, ...]:
    """Return how many nämnder have made each judgement; those that have made none have a row of their own."""
    verdicts, units = source.municipality.settings.verdicts, source.units("namnd")
    given = source.gathered("ik_bedomning")
    lines = []
    for verdict in verdicts:
        found = given.having("bedomning", verdict)
        names = [unit.name for unit in units if any(row.unit == unit.id for row in found)]
        lines.append(
            TableRow(
                (text.capital(verdict), found.count("bedomning"), ", ".join(names) or text.DASH),
                key=text.slug(verdict),
            )
        )
    judging = {row.unit for row in given if row.text("bedomning") in verdicts}
    silent = [unit.name for unit in units if unit.id not in judging]
    if silent:
        unknown = Figure.missing("antal")
        lines.append(TableRow((text.capital(text.MISSING), unknown, ", ".join(silent)), key="saknas"))
    table = Table(
        "ik-bedomningar",
        f"Nämndernas bedömning av den interna kontrollen {source.year}",
        (
            Column("Bedömning", Kind.TEXT, 2.2),
            Column("Nämnder", Kind.NUMBER, 0.8),
            Column("Vilka", Kind.TEXT, 4.4),
        ),
        tuple(lines),
    )
    best = given.having("bedomning", verdicts[0]).count("bedomning")
    part = part_of(best, given.count("bedomning"), "nämnd", "nämnder")
    title = phrase(capitalised(part), f" bedömer den interna kontrollen som {verdicts[0]}")
    return (
        Callout(
            "info",
            title if given.rows else "Ingen bedömning har kommit in",
            (
                para(
                    "Bedömningen är varje nämnds egen (6 kap. 6 § kommunallagen). Kommunstyrelsen har uppsikt över nämnderna "
                    "(6 kap. 1 §) och drar sin slutsats under ",
                    Run("Kommunstyrelsens slutsats", href="#slutsats"),
                    ".",
                ),
            ),
        ),
        table,
    )
