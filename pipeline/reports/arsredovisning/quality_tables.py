"""Quality results, comparisons, complaints, self-checks and surveys of all nämnder together."""

from __future__ import annotations

from pipeline import text
from pipeline.model import Figure
from pipeline.reports.base import Source, toned
from pipeline.reports.tables import feedback, own_decimals, places
from pipeline.view import Block, Cell, Chart, Column, Kind, Series, Table, TableRow


def quality_chart(source: Source) -> tuple[Block, ...]:
    """Return how many quality indicators reached their target, per nämnd."""
    levels = ("grön", "gul", "röd")
    units = [unit for unit in source.units("namnd") if source.dataset.of("kvalitet", unit.id)]
    if not units:
        return ()

    def count(unit: str, word: str) -> Figure:
        number = sum(1 for row in source.dataset.of("kvalitet", unit) if row.text("bedomning") == word)
        return Figure.const(number, f"antal indikatorer med bedömningen {word}", "antal")

    series = tuple(
        Series(text.capital(word), tuple(count(unit.id, word) for unit in units)) for word in levels
    )
    total = len([row for unit in units for row in source.dataset.of("kvalitet", unit.id)])
    green = sum(int(figure.value or 0) for figure in series[0].figures)
    chart = Chart(
        "diagram-kvalitet",
        "stacked",
        f"{green} av {total} kvalitetsindikatorer når målvärdet",
        "Staplar över antal indikatorer efter bedömning. "
        + " ".join(
            f"{unit.name}: " + ", ".join(f"{s.figures[n].value} {s.name.lower()}" for s in series) + "."
            for n, unit in enumerate(units)
        ),
        tuple(unit.name for unit in units),
        series,
        "",
        0,
        "kvalitet-sammandrag",
    )
    table = Table(
        "kvalitet-sammandrag",
        "Kvalitetsindikatorer efter bedömning, antal",
        (
            Column("Nämnd", Kind.TEXT, 3),
            *(Column(s.name, Kind.NUMBER) for s in series),
            Column("Summa", Kind.NUMBER),
        ),
        (
            *(
                TableRow(
                    (unit.name, *(s.figures[n] for s in series), Figure.total(s.figures[n] for s in series)),
                    key=unit.id,
                )
                for n, unit in enumerate(units)
            ),
            TableRow(
                (
                    "Summa",
                    *(Figure.total(s.figures) for s in series),
                    Figure.total(f for s in series for f in s.figures),
                ),
                "total",
                key="summa",
            ),
        ),
    )
    return (chart, table)


def comparisons(source: Source) -> tuple[Block, ...]:
    """Return results beside those of the country and of similar municipalities."""
    rows = [
        row
        for unit in source.units("namnd")
        for row in source.dataset.of("kvalitet", unit.id)
        if row.figure("riket").known
    ]
    if not rows:
        return ()
    lines = []
    for row in rows:
        figures = tuple(own_decimals(row.figure(name)) for name in ("u_t1", "utfall", "riket", "liknande"))
        lines.append(
            TableRow(
                (
                    row.text("indikator"),
                    source.name(row.unit),
                    row.text("enhet"),
                    *figures,
                    _against(row.text("riktning"), row.figure("utfall"), row.figure("riket")),
                ),
                key=text.slug(row.key),
                decimals=max(places(figure) for figure in figures),
            )
        )
    return (
        Table(
            "jamforelser-namnder",
            "Resultat jämfört med riket och liknande kommuner",
            (
                Column("Indikator", Kind.TEXT, 3.2),
                Column("Nämnd", Kind.TEXT, 1.8),
                Column("Enhet", Kind.TEXT, 0.8),
                Column(str(source.year - 1), Kind.NUMBER, 0.7),
                Column(str(source.year), Kind.NUMBER, 0.7),
                Column("Riket", Kind.NUMBER, 0.7),
                Column("Liknande", Kind.NUMBER, 0.8),
                Column("Mot riket", Kind.STATUS, 1.2),
            ),
            tuple(lines),
        ),
    )


def _against(direction: str, own: Figure, other: Figure) -> Cell:
    if own.value is None or other.value is None:
        return "–"
    if own.value == other.value:
        return toned("lika", ("bättre", "lika", "sämre"), ("good", "partly", "bad"))
    better = (own.value > other.value) != direction.startswith("lägre")
    return toned("bättre" if better else "sämre", ("bättre", "lika", "sämre"), ("good", "partly", "bad"))


def complaints(source: Source) -> tuple[Block, ...]:
    """Return complaints and other feedback per nämnd, with causes and measures."""
    caption = f"Synpunkter och klagomål per nämnd {source.year}"
    table = feedback(source, "synpunkter", caption, ("klagomål", "synpunkt", "fråga", "beröm"))
    if table is None:
        return ()
    causes = Table(
        "synpunkter-orsaker",
        "Vanligaste orsak till klagomål och vad som gjorts",
        (
            Column("Nämnd", Kind.TEXT, 2),
            Column("Vanligaste orsak", Kind.TEXT, 3),
            Column("Vad som gjorts", Kind.TEXT, 4),
        ),
        tuple(
            TableRow((unit.name, row.text("orsak"), row.text("atgard")), key=f"{unit.id}-{row.key}")
            for unit in source.units("namnd")
            for row in source.dataset.of("synpunkter", unit.id)
            if row.text("typ") == "klagomål"
        ),
    )
    return (table, causes)


def self_checks(source: Source) -> tuple[Block, ...]:
    """Return whether routines are known and followed."""
    rows = [row for unit in source.units("namnd") for row in source.dataset.of("egenkontroll", unit.id)]
    if not rows:
        return ()
    scale = ("ja", "delvis", "nej")
    return (
        Table(
            "egenkontroll-namnder",
            "Egenkontroller: är rutinerna förankrade och följs de?",
            (
                Column("Nämnd", Kind.TEXT, 1.8),
                Column("Område", Kind.TEXT, 1.8),
                Column("Förankrad", Kind.STATUS, 1),
                Column("Följs", Kind.STATUS, 1),
                Column("Resultat", Kind.TEXT, 3.2),
                Column("Förbättring", Kind.TEXT, 2.6),
            ),
            tuple(
                TableRow(
                    (
                        source.name(row.unit),
                        row.text("omrade"),
                        toned(row.text("forankrad"), scale, ("good", "partly", "bad")),
                        toned(row.text("foljs"), scale, ("good", "partly", "bad")),
                        row.text("resultat"),
                        row.text("forbattring") or "–",
                    ),
                    key=f"{row.unit}-{text.slug(row.key)}",
                )
                for row in rows
            ),
            wide=True,
        ),
    )


def surveys(source: Source) -> tuple[Block, ...]:
    """Return surveys among target groups with number and share of answers."""
    rows = [row for unit in source.units("namnd") for row in source.dataset.of("undersokningar", unit.id)]
    if not rows:
        return source.nothing(("undersokningar",), *(unit.id for unit in source.units("namnd")))
    return (
        Table(
            "undersokningar-namnder",
            f"Målgrupps- och brukarundersökningar {source.year}",
            (
                Column("Undersökning", Kind.TEXT, 2),
                Column("Nämnd", Kind.TEXT, 1.8),
                Column("Svar", Kind.NUMBER, 0.7),
                Column("Svarsandel, %", Kind.NUMBER, 0.9, 0, "%"),
                Column("Resultat", Kind.TEXT, 4.2),
            ),
            tuple(
                TableRow(
                    (
                        f"{row.key}, {row.text('malgrupp')}",
                        source.name(row.unit),
                        row.figure("antal_svar"),
                        row.figure("svarsfrekvens"),
                        row.text("resultat"),
                    ),
                    key=f"{row.unit}-{text.slug(row.key)}",
                )
                for row in rows
            ),
        ),
    )
