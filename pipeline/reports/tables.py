"""Tables that several reports share: indicators, feedback."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline import text
from pipeline.merge.directions import ahead
from pipeline.merge.few_answers import WITHHELD
from pipeline.model import Figure, Gathered, Row
from pipeline.reports.base import Source
from pipeline.schemas.choices import COMPLAINT
from pipeline.view import Cell, Column, Kind, Status, Table, TableRow, Words


def indicator_table(source: Source, key: str, caption: str, rows: Sequence[Row]) -> Table:
    """Return the indicators of goals: three years' outcome against this year's target, each in its own unit."""
    year = source.year
    columns = (
        Column("Indikator", Kind.TEXT, 4.0),
        Column("Enhet", Kind.TEXT, 0.9),
        Column(str(year - 2), Kind.NUMBER, 0.8),
        Column(str(year - 1), Kind.NUMBER, 0.8),
        Column(str(year), Kind.NUMBER, 0.8),
        Column("Mål", Kind.NUMBER, 0.8),
        Column("Nått", Kind.STATUS, 1.2),
    )
    lines = []
    for row in rows:
        figures = tuple(own_decimals(row.figure(name)) for name in ("u_t2", "u_t1", "utfall", "malvarde"))
        lines.append(
            TableRow(
                (f"{row.text('indikator')}", row.text("enhet"), *figures, met(source, row)),
                key=row.key,
                decimals=max(places(figure) for figure in figures),
            )
        )
    return Table(key, caption, columns, tuple(lines))


def places(figure: Figure) -> int:
    """Return how many decimals (at most 2) a typed value needs."""
    if figure.value is None:
        return 0
    exponent = figure.value.normalize().as_tuple().exponent
    return min(2, max(0, -exponent)) if isinstance(exponent, int) else 0


def own_decimals(figure: Figure) -> Figure:
    """Return the figure, not applicable where a value was never measured: gaps in a series print as a dash."""
    if figure.value is None and figure.origin is not None:
        return replace(figure, state=type(figure.state).NOT_APPLICABLE)
    return figure


def met(source: Source, row: Row) -> Cell:
    """Return whether an indicator reached its target, as symbol and word."""
    if row.figure("utfall").label == WITHHELD:
        return Status("none", WITHHELD)
    statuses = source.municipality.settings.statuses
    found = ahead(row.text("riktning"), row.figure("utfall").value, row.figure("malvarde").value)
    if found is None:
        return source.status(statuses[-1])
    status = source.status(statuses[0] if found >= 0 else statuses[2])
    return replace(status, word="ja" if found >= 0 else "nej")


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
        own = tuple(row for row in rows if row.text("typ") == kind)
        return Gathered(own, rows.gaps).total("antal", "antal") if own else Figure.not_applicable("antal")

    now, before = rows.total("antal", "antal"), rows.total("antal_fg", "antal")
    return (*(number(kind) for kind in kinds), now, before, *((now - before,) if change else ()))


def causes(
    source: Source, key: str, sheet: str, caption: Words, did: str, widths: tuple[float, float, float]
) -> Table:
    """Return the most usual cause of complaints at each nämnd, and what is done; ``did`` is the title of the last column."""
    every = source.gathered(sheet).where(lambda row: row.text("typ") == COMPLAINT)
    columns = tuple(
        Column(title, Kind.TEXT, width)
        for title, width in zip(("Nämnd", "Vanligaste orsak", did), widths, strict=True)
    )
    lines = tuple(
        TableRow(
            (source.name(row.unit), row.text("orsak") or text.DASH, row.text("atgard") or text.DASH),
            key=f"{row.unit}-{text.slug(row.key)}",
        )
        for row in every
    )
    return Table(key, caption, columns, lines, gaps=every.gaps)
