"""Five-year investeringsplan with driftskonsekvenser, and exploateringsplan (S3-04, S3-05; domain.md 3.3, 13–14; 4.10)."""

from __future__ import annotations

from pipeline import text
from pipeline.reports.base import Source, section
from pipeline.reports.sentences import known
from pipeline.schemas.investments import ANNUAL, SCOPES
from pipeline.view import Block, Chart, Column, Kind, Section, Series, Table, TableRow
from pipeline.words import phrase


def chapters(source: Source) -> tuple[Section, ...]:
    """Return the chapter of investments and land development."""
    written = source.central_text
    areas = source.dataset.of("v_exploatering")
    return (
        section(
            "investeringsplan",
            "Investerings- och exploateringsplan",
            sections=(
                section(
                    "investeringar",
                    "Investeringsplan",
                    *written("investeringar", "Investeringsplan"),
                    *_projects(source),
                ),
                section("driftskonsekvenser", "Driftskonsekvenser av investeringar", *_running(source)),
                *(
                    (
                        section(
                            "exploatering",
                            "Exploateringsplan",
                            *written("exploatering", "Exploateringsplan", required=False),
                            *_land(source),
                            *_to_financing(source),
                        ),
                    )
                    if areas
                    else ()
                ),
            ),
            intro="Fem års investeringar, vad de kostar att driva och exploateringsområdenas ekonomi.",
        ),
    )


def _columns(source: Source) -> tuple[tuple[str, str], ...]:
    year = source.year
    return (
        ("Totalt", "netto"),
        ("Före", "fore"),
        *((str(year + n), f"y{n}") for n in range(5)),
        ("Efter", "sen"),
    )


def _projects(source: Source) -> tuple[Block, ...]:
    columns = _columns(source)
    lines: list[TableRow] = []
    units = [unit for unit in source.units("namnd") if source.dataset.of("v_investeringar", unit.id)]
    for unit in units:
        lines.append(TableRow((unit.name, *[""] * (len(columns) + 1)), "group", key=f"{unit.id}-rubrik"))
        for row in sorted(
            source.dataset.of("v_investeringar", unit.id),
            key=lambda row: (row.text("omfattning") == ANNUAL, row.figure("prioritet").value or 0),
        ):
            own = (source.fig(f"inv/{unit.id}/{row.key}/{key}") for _, key in columns)
            annual = row.text("omfattning") == ANNUAL
            label, end = row.text("projekt"), "" if annual else row.text("klart")
            if annual and ANNUAL not in label.lower():
                label = f"{label}, {ANNUAL}"
            lines.append(TableRow((label, *own, end), level=1, key=text.slug(row.key)))
        sums = (source.fig(f"inv/{unit.id}/summa/{key}") for _, key in columns)
        lines.append(TableRow((f"Summa {unit.called}", *sums, ""), "sum", key=unit.id))
    if not lines:
        return ()
    for kind in ("skattefinansierad", "avgiftsfinansierad", "exploatering"):
        figures = [source.fig(f"inv/typ/{kind}/{key}") for _, key in columns]
        if figures[2].known:
            lines.append(TableRow((f"varav {kind}", *figures, ""), "of_which", key=kind))
    for scope, word in ((SCOPES[0], "fleråriga projekt"), (ANNUAL, "årsanslag")):
        figures = [source.fig(f"inv/omfattning/{scope}/{key}") for _, key in columns]
        if figures[2].known:
            lines.append(TableRow((f"varav {word}", *figures, ""), "of_which", key=text.slug(scope)))
    lines.append(
        TableRow(
            ("Summa investeringar", *(source.fig(f"inv/summa/{key}") for _, key in columns), ""),
            "total",
            key="summa",
        )
    )
    table = Table(
        "investeringsplan-tabell",
        f"Investeringsplan {source.year}–{source.year + 4}, nettoutgift",
        (
            Column("Nämnd och projekt", Kind.TEXT, 3),
            *(source.money(title, 0.9) for title, _ in columns),
            Column("Klart", Kind.TEXT, 0.6),
        ),
        tuple(lines),
        source.unit,
        wide=True,
        notes=(
            "Projekten står i nämndens prioritetsordning, årsanslagen sist.",
            "Totalt, Före och Efter gäller fleråriga projekt; ett årsanslag gäller ett år i taget.",
        ),
    )
    years = tuple(str(source.year + n) for n in range(5))
    kinds = [
        kind
        for kind in ("skattefinansierad", "avgiftsfinansierad", "exploatering")
        if source.fig(f"inv/typ/{kind}/y0").known
    ]
    total = tuple(source.fig(f"inv/summa/y{n}") for n in range(5))
    summary = Table(
        "investeringar-typ",
        "Nettoinvesteringar efter finansiering",
        (Column("", Kind.TEXT, 3), *(source.money(year) for year in years)),
        (
            *(
                TableRow(
                    (text.capital(kind), *(source.fig(f"inv/typ/{kind}/y{n}") for n in range(5))), key=kind
                )
                for kind in kinds
            ),
            TableRow(("Summa", *total), "total", key="summa"),
        ),
        source.unit,
    )
    chart = Chart(
        "diagram-investeringar",
        "bars",
        known(
            phrase(
                "Nettoinvesteringarna är ",
                source.amount(total[0]),
                f" {years[0]} och ",
                source.amount(total[2]),
                f" {years[2]}",
            ),
            "Planens nettoinvesteringar är inte kända",
        ),
        phrase("Staplar över nettoinvesteringar per år. ", source.amounts(zip(years, total, strict=True))),
        years,
        (Series("Nettoinvesteringar", total),),
        source.unit,
        source.decimals,
        summary.id,
    )
    return (chart, summary, table)


def _running(source: Source) -> tuple[Block, ...]:
    year = source.year
    lines: list[TableRow] = []
    for unit in source.units("namnd"):
        rows = [
            row
            for row in source.dataset.of("v_investeringar", unit.id)
            if any(row.figure(f"d{n}").value for n in range(3))
        ]
        if not rows:
            continue
        lines.append(TableRow((unit.name, *[""] * 4), "group", key=f"{unit.id}-rubrik"))
        lines += [
            TableRow(
                (row.text("projekt"), *(row.figure(f"d{n}") for n in range(3)), row.text("motiv")),
                level=1,
                key=text.slug(row.key),
            )
            for row in rows
        ]
        lines.append(
            TableRow(
                (
                    f"I ramen för {unit.called}",
                    *(source.fig(f"ram/{unit.id}/V7/{key}") for key in ("b", "p1", "p2")),
                    "",
                ),
                "sum",
                key=unit.id,
            )
        )
    if not lines:
        return ()
    lines.append(
        TableRow(
            ("Summa nämnder", *(source.fig(f"ram/namnder/V7/{key}") for key in ("b", "p1", "p2")), ""),
            "total",
            key="summa",
        )
    )
    return (
        Table(
            "driftskonsekvenser-tabell",
            "Tillkommande driftkostnad av investeringar, per år, i nämndernas ramar",
            (
                Column("Nämnd och projekt", Kind.TEXT, 3),
                *(source.money(str(year + n), 0.8) for n in range(3)),
                Column("Motiv", Kind.TEXT, 3),
            ),
            tuple(lines),
            source.unit,
        ),
    )


def _to_financing(source: Source) -> tuple[Block, ...]:
    """Return how the exploateringsplan becomes the financing's row, and what of land development stands among the investments."""
    if not source.fig("expl/betalning/b").known:
        return ()
    years = ("b", "p1", "p2")
    built = [-source.fig(f"inv/typ/exploatering/y{place}") for place in range(3)]
    gap = [source.fig(f"fin/FI7/total/{year}") - source.fig(f"expl/betalning/{year}") for year in years]
    lines = [
        TableRow(
            ("Exploateringsplanens mark till försäljning", *(source.fig(f"expl/mark/{y}") for y in years)),
            key="mark",
        ),
        TableRow(
            ("Avgår exploateringsnetto i årets resultat", *(-source.fig(f"expl/vinst/{y}") for y in years)),
            key="vinst",
        ),
    ]
    if any(figure.value for figure in gap):
        lines.append(TableRow(("Skillnad att utreda", *gap), key="skillnad"))
    lines.append(
        TableRow(
            (
                "Exploatering, netto, i finansieringsplanen",
                *(source.fig(f"fin/FI7/total/{y}") for y in years),
            ),
            "total",
            key="FI7",
        )
    )
    if any(figure.value for figure in built):
        lines.append(
            TableRow(
                ("Gator och park, bland nettoinvesteringarna i finansieringsplanen", *built), key="gator"
            )
        )
    return (
        Table(
            "exploatering-finansiering",
            "Exploateringen i finansieringsplanen",
            (
                Column("", Kind.TEXT, 4),
                *(
                    source.money(f"{word} {source.year + n}")
                    for n, word in enumerate(("Budget", "Plan", "Plan"))
                ),
            ),
            tuple(lines),
            source.unit,
            notes=("Minus är utbetalning. Vinsten av försäljningen ingår redan i årets resultat.",),
        ),
    )


def _land(source: Source) -> tuple[Block, ...]:
    year = source.year
    keys = ("netto", "ack", "b", "p1", "p2", "p3", "p4", "sen")
    rows = source.dataset.of("v_exploatering")
    lines = [
        TableRow(
            (
                f"{row.key} {row.text('omrade')}",
                row.text("plan"),
                row.text("fas"),
                *(source.fig(f"expl/{row.key}/{key}") for key in keys),
                row.text("slut"),
            ),
            key=text.slug(row.key),
        )
        for row in rows
    ]
    lines.append(
        TableRow(
            ("Summa", "", "", *(source.fig(f"expl/summa/{key}") for key in keys), ""), "total", key="summa"
        )
    )
    return (
        Table(
            "exploateringsplan-tabell",
            "Exploateringsplan, netto (inkomst minus utgift)",
            (
                Column("Område", Kind.TEXT, 2.4),
                Column("Detaljplan", Kind.TEXT, 1),
                Column("Fas", Kind.TEXT, 1.3),
                *(
                    source.money(title, 0.85)
                    for title in (
                        "Kalkyl",
                        f"T.o.m. {year - 1}",
                        *(str(year + n) for n in range(5)),
                        "Därefter",
                    )
                ),
                Column("Klart", Kind.TEXT, 0.6),
            ),
            tuple(lines),
            source.unit,
            wide=True,
        ),
    )
