"""Results beside those of the country, the county and similar municipalities."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from pipeline import text
from pipeline.model import Gathered, Kolada, Row
from pipeline.reports.base import Source, para, prose
from pipeline.reports.judged import few_note
from pipeline.reports.kvalitetsrapport.indicators import better, decimals
from pipeline.reports.listing import Shown, judgement, listing, measured, of_record, of_unit, with_id
from pipeline.reports.sentences import of_all
from pipeline.schemas.quality import COMPARED
from pipeline.view import Block


def table(source: Source, rows: Gathered, key: str, *, by_unit: bool = False) -> tuple[Block, ...]:
    """Return the indicators that others also measure, below their nämnder when asked."""
    chosen = rows.where(lambda row: any(row.figure(name).known for name in COMPARED))
    if not len(chosen):
        none = "Inga indikatorer har jämförelsevärden för i år."
        partly = "Inga redovisade indikatorer har jämförelsevärden för i år."
        return (prose(para(of_all(rows.gaps, none, partly))),)
    columns = (
        Shown("indikator", 3.5, show=with_id),
        Shown("enhet", 0.95),
        Shown("utfall", 1.15, source.municipality.short, measured),
        Shown("riket", 0.75, show=measured),
        Shown("lanet", 0.75, show=measured),
        Shown("liknande", 0.95, "Liknande", measured),
        judgement("riket", 1.1, better, "Mot riket"),
        judgement("liknande", 1.2, better, "Mot liknande"),
    )
    table = listing(
        source,
        "kval_indikatorer",
        key,
        f"Resultat {source.year} jämfört med riket, länet och liknande kommuner",
        chosen,
        columns,
        line=of_unit if by_unit else of_record,
        under=(lambda row: source.name(row.unit)) if by_unit else None,
        decimals=decimals,
        notes=(*_years(source, chosen), *few_note(source, chosen)),
    )
    return (table,)


def _years(source: Source, rows: Iterable[Row]) -> tuple[str, ...]:
    """Return a note for values that are of another year than the report's."""
    older: defaultdict[int, dict[str, None]] = defaultdict(dict)  # ids in order, each once
    for row in rows:
        for name in COMPARED:
            if (year := Kolada.year(row.figure(name).origin)) not in {None, source.year}:
                older[year or 0][row.key] = None
    return tuple(
        f"Jämförelsevärdena är från {year} för {text.join_words(list(ids))}."
        for year, ids in sorted(older.items())
    )
