"""Results beside those of the country, the county and similar municipalities."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from pipeline import text
from pipeline.merge.directions import ahead
from pipeline.model import Figure, Gathered, Kolada, Row
from pipeline.reports.base import Source, para, prose
from pipeline.reports.findings import DRAWN, share_of
from pipeline.reports.judged import few_note
from pipeline.reports.kvalitetsrapport.indicators import better, decimals, figures, in_its_unit
from pipeline.reports.listing import Shown, judgement, listing, measured, of_record, of_unit
from pipeline.reports.sentences import of_all
from pipeline.schemas.quality import COMPARED
from pipeline.view import MONEY, Block, Chart, Series, Status

_FEW: Final = 2
BETTER: Final = "är bättre än riket"


def table(source: Source, rows: Gathered, key: str, *, by_unit: bool = False) -> tuple[Block, ...]:
    """Return the indicators that others also measure, below their nämnder when asked."""
    chosen = rows.where(lambda row: any(row.figure(name).known for name in COMPARED))
    if not len(chosen):
        none = "Inga indikatorer har jämförelsevärden för i år."
        partly = "Inga redovisade indikatorer har jämförelsevärden för i år."
        return (prose(para(of_all(rows.gaps, none, partly))),)
    columns = (
        Shown("indikator", 4.2, "Indikator och enhet", in_its_unit),
        Shown("utfall", 1.15, source.municipality.short, measured),
        Shown("riket", 0.75, show=measured),
        Shown("lanet", 0.75, show=measured),
        Shown("liknande", 0.95, "Liknande", measured),
        judgement("riket", 1.3, better, "Mot riket"),
        judgement("liknande", 1.35, better, "Mot liknande"),
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
    return (*(() if by_unit else _beside_others(source, chosen.rows, key)), table)


_ROWS: Final = 8  # of a drawing
_BESIDE: Final = ("utfall", "u_t1", "riket", "liknande")


def _beside_others(source: Source, rows: Sequence[Row], table: str) -> tuple[Block, ...]:
    """Return the first indicators that the country has too as rows with us, the country and similar municipalities; nothing of fewer than two."""
    both = [
        row
        for row in rows
        if ahead(row.text("riktning"), row.figure("utfall").value, row.figure("riket").value) is not None
        and row.text("enhet") not in MONEY
    ][:_ROWS]
    if len(both) < _FEW:
        return ()
    wins = [row for row in both if better(row, "riket") == Status("good", "bättre")]
    many = Figure.count(row.word("utfall") for row in wins), Figure.count(row.word("utfall") for row in both)
    title = share_of(*many, DRAWN, (BETTER, BETTER), exact=True)
    names = (str(source.year), str(source.year - 1), "Riket", "Liknande kommuner")
    return (Chart(f"diagram-{table}", "range", title, names, tuple(map(_row, both)), table=table),)


def _row(row: Row) -> Series:
    shown = figures(row, _BESIDE)
    return Series(
        row.text("indikator"),
        shown,
        unit=row.text("enhet"),
        decimals=decimals(shown),
        falls=row.text("riktning").startswith("lägre"),
    )


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
