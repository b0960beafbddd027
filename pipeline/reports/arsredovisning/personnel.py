"""F8 and the nämnder's own judgements of internal control (KL 6 kap. 6 §)."""

from __future__ import annotations

from pipeline.model import Figure, Row
from pipeline.reports.base import Source, toned
from pipeline.reports.sentences import listed
from pipeline.reports.tables import personnel_table
from pipeline.schemas.namnd import PERSONAL_ROWS
from pipeline.view import (
    Block,
    Chart,
    Column,
    Kind,
    Series,
    Status,
    Table,
    TableRow,
)
from pipeline.words import phrase


def verdicts(source: Source) -> tuple[Block, ...]:
    """Return each unit's own judgement of its internal control (KL 6 kap. 6 §)."""
    rows = [row for unit in source.units("namnd", "bolag") for row in source.dataset.of("bedomning", unit.id)]
    if not rows:
        return ()
    scale = source.municipality.settings.verdicts
    controls = {row.unit: source.dataset.of("risker", row.unit) for row in rows}

    def count(row: Row, words: tuple[str, ...]) -> Figure:
        number = sum(1 for risk in controls[row.unit] if risk.text("resultat") in words)
        return Figure.const(number, "antal kontroller i formuläret", "antal")

    table = Table(
        "bedomning-intern-kontroll",
        "Nämndernas och bolagens bedömning av den interna kontrollen",
        (
            Column("Enhet", Kind.TEXT, 2.6),
            Column("Kontroller", Kind.NUMBER, 0.8),
            Column("Med avvikelser", Kind.NUMBER, 0.9),
            Column("Ej genomförda", Kind.NUMBER, 0.9),
            Column("Bedömning", Kind.STATUS, 2.4),
        ),
        tuple(
            TableRow(
                (
                    source.name(row.unit),
                    Figure.const(len(controls[row.unit]), "antal kontroller i formuläret", "antal"),
                    count(row, ("mindre avvikelser", "större avvikelser")),
                    count(row, ("ej genomförd",)),
                    _verdict(row.text("bedomning"), scale),
                ),
                key=row.unit,
            )
            for row in rows
        ),
    )
    return (table,)


def _verdict(word: str, scale: tuple[str, ...]) -> Status:
    return toned(word, scale, ("good", "partly", "bad"))


def personnel(source: Source) -> tuple[Block, ...]:
    """Return F8: staff, SKR's seven measures of sick leave, and sick leave per nämnd."""
    blocks: list[Block] = [
        personnel_table(
            source,
            "personal-kommun",
            f"Personal och sjukfrånvaro, {source.municipality.name}",
            "kommun",
            PERSONAL_ROWS,
        )
    ]
    units = [unit for unit in source.units("namnd") if source.dataset.of("personal", unit.id)]
    if units:
        table = Table(
            "personal-namnder",
            f"Anställda och sjukfrånvaro per nämnd {source.year}",
            (
                Column("Nämnd", Kind.TEXT, 3.2),
                Column("Tillsvidare­anställda", Kind.NUMBER, 1.1),
                Column("Årsarbetare", Kind.NUMBER),
                Column(f"Sjukfrånvaro {source.year - 1}, %", Kind.NUMBER, 1.1, 1, "%"),
                Column(f"Sjukfrånvaro {source.year}, %", Kind.NUMBER, 1.1, 1, "%"),
            ),
            tuple(
                TableRow(
                    (
                        unit.name,
                        source.fig(f"personal/PA3/{unit.id}/utfall"),
                        source.fig(f"personal/PA5/{unit.id}/utfall"),
                        source.fig(f"personal/N1/{unit.id}/fg"),
                        source.fig(f"personal/N1/{unit.id}/utfall"),
                    ),
                    key=unit.id,
                )
                for unit in source.units("namnd")
            ),
        )
        ranked = source.ranked(source.units("namnd"), "personal/N1/{unit}/utfall", highest_first=True)
        whole = source.fig("personal/N1/kommun/utfall")
        blocks.append(
            Chart(
                "diagram-sjukfranvaro",
                "hbars",
                phrase("Sjukfrånvaron i kommunen är ", source.per_cent(whole)),
                phrase(
                    "Liggande staplar över sjukfrånvaron per nämnd. ",
                    listed([(name, source.per_cent(figure)) for name, figure in ranked.items]),
                ),
                ranked.names,
                (Series("Sjukfrånvaro", ranked.figures),),
                "%",
                1,
                table.id,
                whole,
                "kommunen",
                ranked.gaps,
            )
        )
        blocks.append(table)
    return tuple(blocks)
