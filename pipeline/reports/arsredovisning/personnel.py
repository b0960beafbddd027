"""F8 and the nämnder's own judgements of internal control (KL 6 kap. 6 §)."""

from __future__ import annotations

from pipeline.reports.base import Source
from pipeline.reports.risks import CLOSING, NOT_DONE, judged, tally, whole
from pipeline.reports.sentences import known, listed
from pipeline.reports.tables import personnel_table
from pipeline.schemas.personnel import PERSONAL_ROWS
from pipeline.view import (
    Block,
    Chart,
    Column,
    Kind,
    Series,
    Table,
    TableRow,
)
from pipeline.words import phrase


def verdicts(source: Source) -> tuple[Block, ...]:
    """Return each unit's own judgement of its internal control (KL 6 kap. 6 §)."""
    units = source.units("namnd", "bolag")
    given = {row.unit: row for unit in units for row in source.dataset.of("bedomning", unit.id)}
    if not given:
        return ()
    lines = []
    for unit in units:
        found = tally(source, CLOSING, unit.id)
        not_done = source.gathered("kontroller", unit.id).where(lambda row: row.text("resultat") == NOT_DONE)
        counts = (found.planned, found.deviating, whole(not_done.count("resultat")))
        word = given[unit.id].text("bedomning") if unit.id in given else ""
        lines.append(TableRow((unit.name, *counts, judged(source, word)), key=unit.id))
    return (
        Table(
            "bedomning-intern-kontroll",
            "Nämndernas och bolagens bedömning av den interna kontrollen",
            (
                Column("Enhet", Kind.TEXT, 2.6),
                Column("Kontroller", Kind.NUMBER, 0.8),
                Column("Med avvikelser", Kind.NUMBER, 0.9),
                Column("Ej genomförda", Kind.NUMBER, 0.9),
                Column("Bedömning", Kind.STATUS, 2.4),
            ),
            tuple(lines),
        ),
    )


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
                known(
                    phrase("Sjukfrånvaron i kommunen är ", source.per_cent(whole)),
                    "Uppgift om sjukfrånvaron i hela kommunen saknas",
                ),
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
