"""Quality results, comparisons, complaints, self-checks and surveys of all nämnder together."""

from __future__ import annotations

from pipeline import text
from pipeline.merge.directions import ahead
from pipeline.merge.few_answers import withheld
from pipeline.model import Row, united
from pipeline.reports.base import Source, toned
from pipeline.reports.judged import by_unit, few_note, fewer, indicators, reach
from pipeline.reports.tables import causes, feedback, own_decimals, places
from pipeline.view import Block, Cell, Column, Kind, Table, TableRow


def quality_chart(source: Source) -> tuple[Block, ...]:
    """Return how many quality indicators reached their target, per nämnd."""
    tally = by_unit(source)
    if not tally.groups:
        return ()
    caption = "Kvalitetsindikatorer efter bedömning, antal"
    notes = few_note(source, tally.every)
    table = tally.table("kvalitet-sammandrag", caption, "Nämnd", notes=notes)
    lead = "Staplar över antal indikatorer efter bedömning."
    return (tally.chart("diagram-kvalitet", reach(tally, "kvalitetsindikatorer"), lead, table.id), table)


def comparisons(source: Source) -> tuple[Block, ...]:
    """Return results beside those of the country and of similar municipalities."""
    every = indicators(source)
    rows = every.where(lambda row: row.figure("riket").known)
    if not len(rows):
        return ()
    lines = []
    for row in rows:
        figures = tuple(own_decimals(row.figure(name)) for name in ("u_t1", "utfall", "riket", "liknande"))
        lines.append(
            TableRow(
                (row.text("indikator"), source.name(row.unit), row.text("enhet"), *figures, _against(row)),
                key=text.slug(row.key),
                decimals=max(places(figure) for figure in figures),
            )
        )
    columns = (
        Column("Indikator", Kind.TEXT, 3.2),
        Column("Nämnd", Kind.TEXT, 1.8),
        Column("Enhet", Kind.TEXT, 0.8),
        Column(str(source.year - 1), Kind.NUMBER, 0.7),
        Column(str(source.year), Kind.NUMBER, 0.7),
        Column("Riket", Kind.NUMBER, 0.7),
        Column("Liknande", Kind.NUMBER, 0.8),
        Column("Mot riket", Kind.STATUS, 1.2),
    )
    caption = "Resultat jämfört med riket och liknande kommuner"
    notes = few_note(source, rows)
    return (Table("jamforelser-namnder", caption, columns, tuple(lines), notes=notes, gaps=rows.gaps),)


def _against(row: Row) -> Cell:
    found = ahead(row.text("riktning"), row.figure("utfall").value, row.figure("riket").value)
    if found is None:
        return text.DASH
    scale = ("sämre", "lika", "bättre")
    return toned(scale[found + 1], scale, ("bad", "partly", "good"))


def complaints(source: Source) -> tuple[Block, ...]:
    """Return complaints and other feedback per nämnd, with causes and measures."""
    caption = f"Synpunkter och klagomål per nämnd {source.year}"
    kinds = ("klagomål", "synpunkt", "fråga", "beröm")
    table = feedback(source, "synpunkter-namnder", "synpunkter", caption, kinds)
    if table is None:
        return ()
    said = "Vanligaste orsak till klagomål och vad som gjorts"
    return (table, causes(source, "synpunkter-orsaker", "synpunkter", said, "Vad som gjorts", (2, 3, 4)))


def self_checks(source: Source) -> tuple[Block, ...]:
    """Return whether routines are known and followed."""
    rows = source.gathered("egenkontroll")
    if not len(rows):
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
                        row.text("forbattring") or text.DASH,
                    ),
                    key=f"{row.unit}-{text.slug(row.key)}",
                )
                for row in rows
            ),
            wide=True,
            gaps=rows.gaps,
        ),
    )


def surveys(source: Source) -> tuple[Block, ...]:
    """Return surveys among target groups with number and share of answers; nothing of what few have answered."""
    units = [unit.id for unit in source.units("namnd")]
    rows = source.gathered("undersokningar", *units)
    if not len(rows):
        return source.nothing(("undersokningar",), *units)
    columns = (
        Column("Undersökning", Kind.TEXT, 2),
        Column("Nämnd", Kind.TEXT, 1.8),
        Column("Svar", Kind.NUMBER, 0.7),
        Column("Svarsandel, %", Kind.NUMBER, 0.9, 0, "%"),
        Column("Resultat", Kind.TEXT, 4.2),
    )
    caption = f"Målgrupps- och brukarundersökningar {source.year}"
    lines = tuple(_survey(source, row) for row in rows)
    notes = few_note(source, rows)
    gaps = united(rows.gaps, source.silent(("undersokningar",), *units))
    return (Table("undersokningar-namnder", caption, columns, lines, notes=notes, gaps=gaps),)


def _survey(source: Source, row: Row) -> TableRow:
    return TableRow(
        (
            f"{row.key}, {row.text('malgrupp')}",
            source.name(row.unit),
            fewer(source) if withheld(row) else row.figure("antal_svar"),
            row.figure("svarsfrekvens"),
            row.text("resultat") or text.DASH,
        ),
        key=f"{row.unit}-{text.slug(row.key)}",
    )
