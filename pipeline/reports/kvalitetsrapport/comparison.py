"""Results beside those of the country, the county and similar municipalities."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from pipeline import text
from pipeline.model import Gathered, Kolada, Row
from pipeline.reports.base import Source, para, prose
from pipeline.reports.judged import few_note
from pipeline.reports.kvalitetsrapport.indicators import Groups, better, decimals, figures, named
from pipeline.reports.sentences import of_all
from pipeline.view import Block, Column, Kind, Table, TableRow

_OTHERS = ("riket", "lanet", "liknande")


def table(source: Source, rows: Gathered, key: str, *, by_unit: bool = False) -> tuple[Block, ...]:
    """Return the indicators that others also measure, below their nämnder when asked."""
    chosen = tuple(row for row in rows if any(row.figure(name).known for name in _OTHERS))
    if not chosen:
        none = "Inga indikatorer har jämförelsevärden för i år."
        return (
            prose(
                para(of_all(rows.gaps, none, "Inga redovisade indikatorer har jämförelsevärden för i år."))
            ),
        )
    columns = (
        Column("Indikator", Kind.TEXT, 3.5),
        Column("Enhet", Kind.TEXT, 0.95),
        Column(source.municipality.short, Kind.NUMBER, 1.15),
        Column("Riket", Kind.NUMBER, 0.75),
        Column("Länet", Kind.NUMBER, 0.75),
        Column("Liknande", Kind.NUMBER, 0.95),
        Column("Mot riket", Kind.STATUS, 1.1),
        Column("Mot liknande", Kind.STATUS, 1.2),
    )
    groups = Groups(len(columns))
    for row in chosen:
        if by_unit:
            groups.under(source.name(row.unit))
        found = figures(row, ("utfall", *_OTHERS))
        direction = row.text("riktning")
        groups.lines.append(
            TableRow(
                (
                    named(row),
                    row.text("enhet"),
                    *found,
                    better(direction, row.figure("utfall"), row.figure("riket")),
                    better(direction, row.figure("utfall"), row.figure("liknande")),
                ),
                level=int(by_unit),
                key=text.slug(f"{row.unit}-{row.key}" if by_unit else row.key),
                decimals=decimals(found),
            )
        )
    caption = f"Resultat {source.year} jämfört med riket, länet och liknande kommuner"
    notes = (*_years(source, chosen), *few_note(source, chosen))
    return (Table(key, caption, columns, tuple(groups.lines), notes=notes, gaps=rows.gaps),)


def _years(source: Source, rows: Iterable[Row]) -> tuple[str, ...]:
    """Return a note for values that are of another year than the report's."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    for row in rows:
        years = {Kolada.year(row.figure(name).origin) for name in _OTHERS} - {None, source.year}
        for year in years:
            if year is not None:
                found[year].append(row.key)
    return tuple(
        f"Jämförelsevärdena är från {year} för {text.join_words(list(dict.fromkeys(keys)))}."
        for year, keys in sorted(found.items())
    )
