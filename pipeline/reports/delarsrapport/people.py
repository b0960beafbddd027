"""Personnel, feedback from inhabitants, quality, self-checks and internal control, over all nämnder."""

from __future__ import annotations

from pipeline import text
from pipeline.reports import tables
from pipeline.reports.base import Source, toned
from pipeline.reports.judged import by_unit, few_note
from pipeline.schemas.choices import FEEDBACK_KINDS, REVIEW_STATES
from pipeline.schemas.personnel import DELAR_PERSONAL_ROWS
from pipeline.view import Block, Column, Kind, Table, TableRow


def staff_table(source: Source, key: str, caption: str, unit: str) -> Table:
    """Return personnel measures of one unit for the period and the same period last year."""
    lines = []
    for row in DELAR_PERSONAL_ROWS:
        now, before = (source.fig(f"personal/{row.id}/{unit}/{when}") for when in ("utfall", "fg"))
        lines.append(
            TableRow(
                (row.label, row.unit, before, now, now - before),
                key=row.id,
                decimals=0 if row.unit in {"antal", "h"} else 1,
            )
        )
    return Table(
        key,
        caption,
        (
            Column("", Kind.TEXT, 4),
            Column("Enhet", Kind.TEXT, 0.9),
            Column(f"Period {source.year - 1}", Kind.NUMBER, 1.2),
            Column(f"Period {source.year}", Kind.NUMBER, 1.2),
            Column("Förändring", Kind.NUMBER, 1.1, deviation=True),
        ),
        tuple(lines),
    )


def staff(source: Source) -> tuple[Block, ...]:
    """Return the municipality's personnel measures, and sick leave per nämnd."""
    blocks: list[Block] = []
    if source.dataset.of("d_personal", "kommun"):
        blocks.append(staff_table(source, "personal-kommun", "Personal, hela kommunen", "kommun"))
    every = source.gathered("d_personal")
    units = [unit for unit in source.units("namnd") if source.dataset.of("d_personal", unit.id)]
    if units:
        lines = []
        for unit in units:
            people = (source.fig(f"personal/DP2/{unit.id}/{when}") for when in ("fg", "utfall"))
            before, now = (source.fig(f"personal/DP4/{unit.id}/{when}") for when in ("fg", "utfall"))
            lines.append(TableRow((unit.name, *people, before, now, now - before), key=unit.id, decimals=1))
        last, year = source.year - 1, source.year
        blocks.append(
            Table(
                "personal-namnder",
                "Årsarbetare och sjukfrånvaro per nämnd under perioden",
                (
                    Column("Nämnd", Kind.TEXT, 3),
                    Column(f"Årsarbetare {last}", Kind.NUMBER, 1.2, 1),
                    Column(f"Årsarbetare {year}", Kind.NUMBER, 1.2, 1),
                    Column(f"Sjuk {last}, %", Kind.NUMBER, 1, 1),
                    Column(f"Sjuk {year}, %", Kind.NUMBER, 1, 1),
                    Column("Förändring", Kind.NUMBER, 1, 1, "", deviation=True),
                ),
                tuple(lines),
                gaps=every.gaps,
            )
        )
    return tuple(blocks)


def feedback(source: Source) -> tuple[Block, ...]:
    """Return quality results as the kvalitetsrapport judges them, complaints and other feedback, and self-checks per nämnd."""
    return (*_quality(source), *_complaints(source), *_self_checks(source, "egenkontroll"))


def _quality(source: Source) -> tuple[Block, ...]:
    """Return how quality indicators were judged: the kvalitetsrapport's own rows."""
    if source.other("kvalitet") is None:
        return ()
    tally = by_unit(source)
    if not tally.groups:
        return ()
    caption = f"Kvalitetsindikatorer efter bedömning i kvalitetsrapporten {source.year}, antal"
    return (tally.table("kvalitet-bedomning", caption, "Nämnd", notes=few_note(source, tally.every)),)


def _complaints(source: Source) -> tuple[Block, ...]:
    caption = "Synpunkter, klagomål och avvikelser under perioden, antal"
    table = tables.feedback(source, "synpunkter-namnder", "d_synpunkter", caption, FEEDBACK_KINDS)
    return (table,) if table else ()


def checks(source: Source) -> tuple[Block, ...]:
    """Return the state of the controls of the year's plans."""
    return _self_checks(source, "internkontroll")


def _self_checks(source: Source, kind: str) -> tuple[Block, ...]:
    rows = source.gathered("d_egenkontroll").where(lambda row: row.text("slag") == kind)
    if not len(rows):
        return ()
    word = "Egenkontroller" if kind == "egenkontroll" else "Kontroller i internkontrollplanerna"
    return (
        Table(
            f"{kind}-namnder",
            f"{word} under perioden",
            (
                Column("Nämnd", Kind.TEXT, 1.9),
                Column("Område", Kind.TEXT, 2.2),
                Column("Läge", Kind.STATUS, 1.2),
                Column("Resultat", Kind.TEXT, 3.6),
            ),
            tuple(
                TableRow(
                    (
                        source.name(row.unit),
                        row.text("omrade"),
                        toned(row.text("lage"), REVIEW_STATES, ("good", "partly", "none")),
                        row.text("resultat"),
                    ),
                    key=f"{row.unit}-{text.slug(row.key)}",
                )
                for row in rows
            ),
            gaps=rows.gaps,
        ),
    )
