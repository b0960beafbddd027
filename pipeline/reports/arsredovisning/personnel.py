"""F8 and the nämnder's own judgements of internal control (KL 6 kap. 6 §)."""

from __future__ import annotations

from pipeline.reports.base import Source
from pipeline.reports.comparison import Measure, comparison, of_units
from pipeline.reports.own import own_table
from pipeline.reports.personnel import personnel_table
from pipeline.reports.risks import CLOSING, NOT_DONE, judged, tally, whole
from pipeline.reports.sentences import known
from pipeline.schemas.personnel import PERSONAL_ROWS
from pipeline.view import Block, Column, Kind, Table, TableRow
from pipeline.words import phrase


def verdicts(source: Source) -> tuple[Block, ...]:
    """Return each unit's own judgement of its internal control (KL 6 kap. 6 §)."""
    units = source.units("namnd", "bolag")
    given = {row.unit: row for unit in units for row in source.dataset.of("bedomning", unit.id)}
    if not given:
        return ()
    lines = []
    for unit in units:
        controls = tally(source, CLOSING, unit.id)
        not_done = source.gathered("kontroller", unit.id).where(lambda row: row.text("resultat") == NOT_DONE)
        counts = (controls.planned, controls.deviating, whole(not_done.count("resultat")))
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


_PER_UNIT = (
    Measure("Tillsvidare­anställda", "personal/PA3/{row}/utfall", 1.1, unit=""),
    Measure("Årsarbetare", "personal/PA5/{row}/utfall", unit=""),
    Measure("Sjukfrånvaro {last}, %", "personal/N1/{row}/fg", 1.1, unit="%", decimals=1),
    Measure("Sjukfrånvaro {year}, %", "personal/N1/{row}/utfall", 1.1, unit="%", decimals=1, bar=True),
)


def personnel(source: Source) -> tuple[Block, ...]:
    """Return F8: staff, SKR's seven measures of sick leave, and sick leave per nämnd."""
    blocks: list[Block] = [
        own_table(source, "personal", f"Personal {source.year}", place="personal-kommun")
        or personnel_table(
            source,
            "personal-kommun",
            f"Personal och sjukfrånvaro, {source.municipality.name}",
            "kommun",
            PERSONAL_ROWS,
        )
    ]
    units = source.units("namnd")
    if not any(source.dataset.of("personal", unit.id) for unit in units):
        return tuple(blocks)
    whole = source.fig("personal/N1/kommun/utfall")
    caption = known(
        phrase(
            f"Anställda och sjukfrånvaro per nämnd {source.year}; i hela kommunen ", source.per_cent(whole)
        ),
        f"Anställda och sjukfrånvaro per nämnd {source.year}",
    )
    first = Column("Nämnd", width=3.2)
    return (*blocks, comparison(source, "personal-namnder", caption, first, _PER_UNIT, of_units(units)))
