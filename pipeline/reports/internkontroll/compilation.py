"""Kommunstyrelsen's compilation: the year in brief, nämnd by nämnd, results, risks and trends (domain.md 6.1.5, S3-24)."""

from __future__ import annotations

from pipeline import text
from pipeline.model import Figure
from pipeline.reports.base import Source, missing, para, section
from pipeline.reports.internkontroll.picture import common_matrix
from pipeline.reports.internkontroll.register import OLD, counted, every, having, judged, lacking, plural
from pipeline.reports.internkontroll.shared_risks import valued
from pipeline.reports.internkontroll.tally import Tally, tally, total
from pipeline.schemas.internkontroll import CATEGORIES, RESULTS
from pipeline.view import (
    Block,
    Callout,
    Cell,
    Chart,
    Column,
    KeyFigures,
    Kind,
    Run,
    Section,
    Series,
    Table,
    TableRow,
    Tile,
)


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
            intro="Alla nämnders risker, kontroller och åtgärder jämförda med varandra.",
        ),
    )


def _tiles(source: Source) -> tuple[Block, ...]:
    units = having(source, OLD)
    if not units:
        return (missing("Nämnderna", "riskregister och kontroller"),)
    found, limit = total(source), source.municipality.settings.plan_risk
    share = text.with_unit(found.done.percent_of(found.planned), 0, "%")
    return (
        KeyFigures(
            (
                Tile(
                    "Risker i planerna",
                    found.risks,
                    comment=para(f"i {plural(len(units), 'nämnd', 'nämnder')}").inlines,
                ),
                Tile(
                    "Risker på eller över gränsen",
                    found.grave,
                    comment=para(f"riskvärdet {limit} eller högre").inlines,
                ),
                Tile("Planerade kontroller", found.planned),
                Tile("Genomförda kontroller", found.done, comment=para(f"{share} av de planerade").inlines),
                Tile("Kontroller med avvikelser", found.deviating),
                Tile("Öppna åtgärder", found.open, comment=para("vid årets slut").inlines),
            )
        ),
    )


def _overview(source: Source) -> tuple[Block, ...]:
    limit = source.municipality.settings.plan_risk

    def line(name: str, found: Tally, verdict: Cell) -> tuple[Cell, ...]:
        return (name, verdict, *found.figures)

    lines = [
        TableRow(
            line(unit.name, tally(source, unit), judged(source, _verdict(source, unit.id))),
            key=unit.id,
            href=f"#namnd-{unit.id}",
        )
        for unit in source.units("namnd")
    ]
    lines.append(TableRow(line(f"Summa{lacking(source, OLD)}", total(source), ""), "total", key="summa"))
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
                f"Gränsen för internkontrollplanen är riskvärdet {limit}; räknat på bedömningen vid årets slut.",
                "Öppna åtgärder är de som inte är klara eller avförda: efter kontroller, direkta åtgärder och sådana från tidigare år.",
            ),
        ),
    )


def _verdict(source: Source, unit: str) -> str:
    return next((row.text("bedomning") for row in source.dataset.of("ik_bedomning", unit)), "")


def _results(source: Source) -> tuple[Block, ...]:
    units = [unit for unit in source.units("namnd") if source.dataset.of("ik_kontroller", unit.id)]
    if not units:
        return (missing("Nämnderna", "Kontroller i år"),)
    counts = []
    for unit in units:
        found = [row.text("resultat") for row in source.dataset.of("ik_kontroller", unit.id)]
        counts.append(
            [counted(found.count(result), f"antal kontroller: {result}, {unit.called}") for result in RESULTS]
        )
    sums = [Figure.total(column) for column in zip(*counts, strict=True)]
    lines = [
        TableRow((unit.name, *found, Figure.total(found)), key=unit.id)
        for unit, found in zip(units, counts, strict=True)
    ]
    lines.append(TableRow((f"Summa{lacking(source, OLD)}", *sums, Figure.total(sums)), "total", key="summa"))
    table = Table(
        "ik-kontrollresultat",
        f"Årets kontroller {source.year} efter resultat",
        (
            Column("Nämnd", Kind.TEXT, 2.6),
            *(Column(text.capital(result), Kind.NUMBER) for result in RESULTS),
            Column("Summa", Kind.NUMBER, 0.8),
        ),
        tuple(lines),
    )
    clean = text.with_unit(sums[0].percent_of(Figure.total(sums)), 0, "%")
    chart = Chart(
        "ik-diagram-resultat",
        "stacked",
        f"{clean} av kontrollerna visade inga avvikelser",
        "Liggande staplar över antalet kontroller efter resultat. "
        + " ".join(
            f"{unit.name}: {text.join_words([f'{text.figure(n)} {result}' for result, n in zip(RESULTS, found, strict=True)])}."
            for unit, found in zip(units, counts, strict=True)
        ),
        tuple(unit.name for unit in units),
        tuple(
            Series(text.capital(result), tuple(found[n] for found in counts))
            for n, result in enumerate(RESULTS)
        ),
        table=table.id,
    )
    return (chart, table)


def _trends(source: Source) -> tuple[Block, ...]:
    told = {row.text("kategori").lower(): row for row in source.dataset.of("ik_trend")}
    found = [row.text("kategori").lower() for row in every(source, "ik_risker")]
    order = [name.lower() for name in CATEGORIES if name.lower() in told or name.lower() in found]
    order += [name for name in told if name not in order]
    if not order:
        return (missing(source.name(source.central()), "Risktrender"),)
    titles = {name.lower(): text.capital(name) for name in CATEGORIES}
    lines, figures = [], []
    for name in order:
        row = told.get(name)
        earlier = [row.figure(key) if row else Figure.missing("antal") for key in ("t2", "t1")]
        now = counted(found.count(name), f"antal risker i kategorin {name} i nämndernas planer {source.year}")
        figures.append((*earlier, now))
        comment = row.text("kommentar") if row else text.MISSING
        lines.append(
            TableRow((titles.get(name, text.capital(name)), *earlier, now, comment), key=text.slug(name))
        )
    sums = [Figure.total(column) for column in zip(*figures, strict=True)]
    lines.append(TableRow((f"Summa{lacking(source, OLD)}", *sums, ""), "total", key="summa"))
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
    chart = Chart(
        "ik-diagram-trend",
        "bars",
        f"Nämndernas planer har {text.figure(sums[2])} risker {years[2]} mot {text.figure(sums[1])} {years[1]}",
        "Stapeldiagram över antalet risker per kategori. "
        + " ".join(
            f"{titles.get(name, name)}: {text.figure(one[1])} risker {years[1]} och {text.figure(one[2])} {years[2]}."
            for name, one in zip(order, figures, strict=True)
        ),
        tuple(titles.get(name, name) for name in order),
        tuple(Series(years[n], tuple(one[n] for one in figures)) for n in (1, 2)),
        table=table.id,
    )
    return (chart, table)


def _verdicts(source: Source) -> tuple[Block, ...]:
    verdicts = source.municipality.settings.verdicts
    given = {unit: _verdict(source, unit.id) for unit in source.units("namnd")}
    lines = []
    for verdict in (*verdicts, ""):
        units = [
            unit.name
            for unit, word in given.items()
            if word == verdict or (not verdict and word not in verdicts)
        ]
        if not units and not verdict:
            continue
        number = counted(len(units), f"antal nämnder med bedömningen {verdict or text.MISSING}")
        lines.append(
            TableRow(
                (text.capital(verdict or text.MISSING), number, ", ".join(units) or text.DASH),
                key=text.slug(verdict) or "saknas",
            )
        )
    best = sum(word == verdicts[0] for word in given.values())
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
    return (
        Callout(
            "info",
            f"{best} av {len(given)} nämnder bedömer den interna kontrollen som {verdicts[0]}",
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
