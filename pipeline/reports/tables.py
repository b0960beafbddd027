"""Tables that several reports share: indicators, feedback."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline import text
from pipeline.merge.directions import ahead
from pipeline.merge.few_answers import WITHHELD
from pipeline.model import Figure, Gathered, Row
from pipeline.reports.base import Source
from pipeline.reports.listing import (
    Shown,
    as_measured,
    dashed,
    heading,
    listing,
    of_unit,
    said,
    typed,
    whose,
)
from pipeline.schemas.choices import COMPLAINT
from pipeline.view import Cell, Column, Kind, Status, Table, TableRow, Words


def goals_measured(
    source: Source,
    key: str,
    caption: Words,
    goals: Sequence[Row],
    indicators: Sequence[Row],
    *,
    why: str = "analys",
    notes: tuple[Words, ...] = (),
) -> Table:
    """Return goals, each with its judgement and trend, why it was judged so, and below it what it is measured by.

    An indicator has three years' outcome against this year's target, and whether it reached it; indicators of no goal stand last.
    """
    trends = any(row.declares("trend") and row.text("trend") for row in goals)
    years = (source.year - 2, source.year - 1, source.year)
    columns = (
        Column("Mål och indikator", width=4.3),
        *(Column(str(year), Kind.NUMBER, 0.8) for year in years if indicators),
        *((Column("Mål", Kind.NUMBER, 0.8, line=(1, 2, 3)),) if indicators else ()),
        Column("Bedömning", Kind.STATUS, 2.0),
        *((Column("Trend", Kind.STATUS, 1.35),) if trends else ()),
    )
    known = {row.key for row in goals}
    lines: list[TableRow] = []
    for row in goals:
        trend = row.text("trend") if trends and row.declares("trend") else ""
        judgements = (
            source.status(row.text("status")),
            *((source.trend(trend) if trend else "",) if trends else ()),
        )
        empty = ("",) * (4 if indicators else 0)
        cells = (f"{row.key} {row.text('mal')}", *empty, *judgements)
        lines.append(TableRow(cells, "group", key=row.key, reason=said(row, why)))
        lines += [_measured(source, one, len(columns)) for one in indicators if one.text("mal_id") == row.key]
    others = [row for row in indicators if row.text("mal_id") not in known]
    if others:
        lines.append(heading("Indikatorer utan mål", len(columns), "utan-mal"))
        lines += [_measured(source, one, len(columns)) for one in others]
    return Table(key, caption, columns, tuple(lines), notes=notes)


def _measured(source: Source, row: Row, width: int) -> TableRow:
    """Return the line of an indicator below its goal."""
    fields = ("u_t2", "u_t1", "utfall", "malvarde")
    figures = tuple(as_measured(row.figure(field)) for field in fields)
    unit = row.text("enhet")
    name = f"{row.text('indikator')}, {unit}" if unit else row.text("indikator")
    cells = (name, *figures, met(source, row, ("nått", "ej nått")), "")[:width]
    return TableRow(cells, level=1, key=row.key, decimals=typed(figures), reason=said(row, "kommentar"))


def met(source: Source, row: Row, words: tuple[str, str] = ("ja", "nej")) -> Cell:
    """Return whether an indicator reached its target, as symbol and word."""
    if row.figure("utfall").label == WITHHELD:
        return Status("none", WITHHELD)
    statuses = source.municipality.settings.statuses
    order = ahead(row.text("riktning"), row.figure("utfall").value, row.figure("malvarde").value)
    if order is None:
        return source.status(statuses[-1])
    status = source.status(statuses[0] if order >= 0 else statuses[2])
    return replace(status, word=words[order < 0])


def feedback(
    source: Source,
    key: str,
    sheet: str,
    caption: Words,
    kinds: Sequence[str],
    *,
    titles: Sequence[str] = (),
    change: bool = False,
) -> Table | None:
    """Return how much feedback of each kind the nämnder got, with sums and last year's; None when there is none.

    ``titles`` are the columns' where they are not the kinds themselves; ``change`` adds a column of how much more there is than last year.
    """
    every = source.gathered(sheet)
    per_unit = [(unit, Gathered(source.dataset.of(sheet, unit.id))) for unit in source.units("namnd")]
    shown = [(unit, rows) for unit, rows in per_unit if len(rows)]
    if not shown:
        return None
    lines = [
        TableRow((unit.name, *_feedback(rows, kinds, change=change)), key=unit.id) for unit, rows in shown
    ]
    lines.append(TableRow(("Summa", *_feedback(every, kinds, change=change)), "total", key="summa"))
    columns = (
        Column("Nämnd", Kind.TEXT, 2.8 if change else 3),
        *(Column(title, Kind.NUMBER, 1.05) for title in titles or map(text.capital, kinds)),
        Column("Summa", Kind.NUMBER, 0.9),
        Column(f"Summa {source.year - 1}", Kind.NUMBER, 1.1),
        *((Column("Ändring", Kind.NUMBER, 0.95),) if change else ()),
    )
    return Table(key, caption, columns, tuple(lines), gaps=every.gaps)


def _feedback(rows: Gathered, kinds: Sequence[str], *, change: bool) -> tuple[Figure, ...]:
    """Return how much there is of each kind, in all, last year and (when asked) the difference; a dash where a kind does not occur."""

    def number(kind: str) -> Figure:
        of_kind = tuple(row for row in rows if row.text("typ") == kind)
        return (
            Gathered(of_kind, rows.gaps).total("antal", "antal")
            if of_kind
            else Figure.not_applicable("antal")
        )

    now, before = rows.total("antal", "antal"), rows.total("antal_fg", "antal")
    return (*(number(kind) for kind in kinds), now, before, *((now - before,) if change else ()))


def causes(
    source: Source, key: str, sheet: str, caption: Words, did: str, widths: tuple[float, float, float]
) -> Table:
    """Return the most usual cause of complaints at each nämnd, and what is done; ``did`` is the title of the last column."""
    every = source.gathered(sheet).having("typ", COMPLAINT)
    whom, why, what = widths
    columns = (
        whose(source, whom),
        Shown("orsak", why, "Vanligaste orsak", dashed),
        Shown("atgard", what, did, dashed),
    )
    return listing(source, sheet, key, caption, every, columns, line=of_unit)
