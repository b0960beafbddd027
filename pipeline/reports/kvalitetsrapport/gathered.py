"""What the compilation gathers from every nämnd: complaints, last year's measures and conclusions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pipeline import text
from pipeline.config import Unit
from pipeline.model import Figure, Row
from pipeline.reports.base import Source, missing, prose
from pipeline.reports.kvalitetsrapport.indicators import (
    PROGRESS,
    Groups,
    counted,
    number_of,
    progressed,
    reporting,
    word,
)
from pipeline.view import Block, Column, Kind, Table, TableRow


def complaints(source: Source) -> tuple[Block, ...]:
    """Return complaints and other feedback per nämnd, with causes and measures."""
    units = tuple(unit for unit in reporting(source) if source.dataset.of("kval_klagomal", unit.id))
    if not units:
        return (missing(source.municipality.name, "nämndernas klagomål och synpunkter"),)
    kinds = ("klagomål", "synpunkt", "avvikelse", "beröm")

    def total(unit: str, name: str, kind: str = "") -> Figure:
        rows = [row for row in source.dataset.of("kval_klagomal", unit) if kind in {"", row.text("typ")}]
        return (
            Figure.total((row.figure(name) for row in rows), "antal")
            if rows
            else Figure.not_applicable("antal")
        )

    lines: list[TableRow] = []
    for unit in units:
        now, before = total(unit.id, "antal"), total(unit.id, "antal_fg")
        per_kind = (total(unit.id, "antal", kind) for kind in kinds)
        lines.append(TableRow((unit.name, *per_kind, now, before, now - before), key=unit.id))
    sums = [Figure.total((counted(line, at) for line in lines), "antal") for at in range(1, len(kinds) + 3)]
    lines.append(TableRow(("Summa", *sums, sums[-2] - sums[-1]), "total", key="summa"))
    columns = (
        Column("Nämnd", Kind.TEXT, 2.8),
        *(Column(title, Kind.NUMBER, 1.05) for title in ("Klagomål", "Synpunkter", "Avvikelser", "Beröm")),
        Column("Summa", Kind.NUMBER, 0.9),
        Column(f"Summa {source.year - 1}", Kind.NUMBER, 1.1),
        Column("Ändring", Kind.NUMBER, 0.95),
    )
    period = text.period(source.occasion.start, source.occasion.end)
    caption = f"Klagomål, synpunkter och avvikelser per nämnd {period}"
    return (Table("klagomal-namnder", caption, columns, tuple(lines)), _causes(source, units))


def _causes(source: Source, units: Iterable[Unit]) -> Table:
    """Return the most usual cause of complaints at each nämnd, and what is done."""
    lines = tuple(
        TableRow(
            (unit.name, word(row.text("orsak")), word(row.text("atgard"))),
            key=f"{unit.id}-{text.slug(row.key)}",
        )
        for unit in units
        for row in source.dataset.of("kval_klagomal", unit.id)
        if row.text("typ") == "klagomål"
    )
    columns = (
        Column("Nämnd", Kind.TEXT, 2.0),
        Column("Vanligaste orsak", Kind.TEXT, 3.2),
        Column("Åtgärd", Kind.TEXT, 4.2),
    )
    return Table("klagomal-orsaker", "Vanligaste orsak till klagomål, och vad som görs", columns, lines)


def follow_up(source: Source) -> tuple[Block, ...]:
    """Return how far last year's measures have come per nämnd, and those that are left."""
    rows = tuple(row for unit in reporting(source) for row in source.dataset.of("kval_uppfoljning", unit.id))
    if not rows:
        return (missing(source.municipality.name, "nämndernas uppföljning av förra årets åtgärder"),)
    lines: list[TableRow] = []
    for unit in reporting(source):
        own = source.dataset.of("kval_uppfoljning", unit.id)
        counts = tuple(
            number_of(sum(row.text("status") == status for row in own), f"antal åtgärder som är {status}")
            for status in PROGRESS
        )
        if own:
            lines.append(TableRow((unit.name, *counts, Figure.total(counts, "antal")), key=unit.id))
    sums = [
        Figure.total((counted(line, at) for line in lines), "antal") for at in range(1, len(PROGRESS) + 2)
    ]
    lines.append(TableRow(("Summa", *sums), "total", key="summa"))
    columns = (
        Column("Nämnd", Kind.TEXT, 2.8),
        *(Column(text.capital(status), Kind.NUMBER, 1.1) for status in PROGRESS),
        Column("Summa", Kind.NUMBER, 0.9),
    )
    caption = f"Åtgärderna i kvalitetsrapporterna {source.year - 1} efter status, antal"
    return (Table("uppfoljning-namnder", caption, columns, tuple(lines)), *_open(source, rows))


def _open(source: Source, rows: Sequence[Row]) -> tuple[Block, ...]:
    """Return last year's measures that are not finished, and why."""
    waiting = [row for row in rows if row.text("status") != "genomförd"]
    if not waiting:
        return (prose("Alla åtgärder från förra året är genomförda."),)
    groups = Groups(3)
    for row in waiting:
        groups.under(source.name(row.unit))
        what = f"{row.key} {row.text('atgard')}"
        cells = (what, progressed(row.text("status")), word(row.text("effekt")))
        groups.lines.append(TableRow(cells, level=1, key=text.slug(row.key)))
    columns = (
        Column("Åtgärd", Kind.TEXT, 4.2),
        Column("Status", Kind.STATUS, 1.4),
        Column("Effekt, eller varför den dröjer", Kind.TEXT, 3.7),
    )
    return (
        Table(
            "uppfoljning-kvar",
            "Åtgärder från förra året som inte är genomförda",
            columns,
            tuple(groups.lines),
        ),
    )


def conclusions(source: Source) -> tuple[Block, ...]:
    """Return the conclusions of every nämnd with their ids."""
    groups = Groups(2)
    for unit in reporting(source):
        for row in source.dataset.of("kval_slutsatser", unit.id):
            groups.under(unit.name)
            cells = (f"{row.key} {row.text('slutsats')}", word(row.text("atgard")))
            groups.lines.append(TableRow(cells, level=1, key=text.slug(row.key)))
    if not groups.lines:
        return (missing(source.municipality.name, "nämndernas slutsatser"),)
    lead = f"Slutsatserna är underlag för målen i verksamhetsplanerna för {source.year + 1}. Id:t gör att de kan följas dit."
    columns = (
        Column("Slutsats", Kind.TEXT, 5.2),
        Column("Föreslagen åtgärd", Kind.TEXT, 4.3),
    )
    return (
        prose(lead),
        Table("slutsatser-namnder-tabell", "Slutsatser per nämnd", columns, tuple(groups.lines)),
    )


def common_conclusions(source: Source) -> tuple[Block, ...]:
    """Return the municipality's own conclusions and those of the nämnder that they rest on."""
    rows = source.dataset.of("kval_kommun")
    if not rows:
        return (missing(source.municipality.name, "kommunens gemensamma slutsatser"),)
    lines = tuple(
        TableRow(
            (
                f"{row.key} {row.text('slutsats')}",
                word(row.text("bygger_pa")),
                word(row.text("atgard")),
            ),
            key=text.slug(row.key),
        )
        for row in rows
    )
    columns = (
        Column("Slutsats", Kind.TEXT, 4.3),
        Column("Bygger på", Kind.TEXT, 2.0),
        Column("Föreslagen åtgärd", Kind.TEXT, 3.6),
    )
    caption = "Gemensamma slutsatser, och de slutsatser hos nämnderna som de bygger på"
    return (Table("slutsatser-kommun", caption, columns, lines),)
