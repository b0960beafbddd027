"""Driftredovisningen, its bridge to the income statement and the changes of appropriations (LKBR 10 kap. 1 §, RKR R14)."""

from __future__ import annotations

from pipeline.config import COMMITTEES, Unit
from pipeline.model import Figure
from pipeline.reports.base import Source
from pipeline.view import Block, Cell, Column, Kind, Table, TableRow

_DRIFT = ("intakter", "kostnader", "netto", "budget", "andring", "budget_rev", "avvikelse", "netto_fg")


def operating(source: Source) -> tuple[Block, ...]:
    """Return driftredovisningen per verksamhet and its bridge to the income statement (LKBR 10 kap. 1 §, RKR R14)."""
    year = source.year
    lines: list[TableRow] = []
    for unit in source.units(*COMMITTEES):
        lines += _unit_lines(source, unit)
    label = "Summa nämnder"
    lines.append(
        TableRow(
            (label, *(source.fig(f"drift/namnder/summa/{key}") for key in _DRIFT)), "total", key="namnder"
        )
    )
    for unit in source.units("finans"):
        lines += _unit_lines(source, unit)
    label = "Summa verksamhet"
    lines.append(
        TableRow(
            (label, *(source.fig(f"drift/verksamhet/summa/{key}") for key in _DRIFT)),
            "total",
            key="verksamhet",
        )
    )
    table = Table(
        "drift",
        f"Driftredovisning {year}",
        (
            Column("Nämnd och verksamhet", Kind.TEXT, 3.6),
            source.money("Intäkter"),
            source.money("Kostnader"),
            source.money("Netto"),
            source.money("Ursprunglig budget", 1.1),
            source.money("Ändring", 0.9),
            source.money("Reviderad budget", 1.1),
            source.money("Avvikelse", deviation=True),
            source.money(f"Netto {year - 1}"),
        ),
        tuple(lines),
        source.unit,
        wide=True,
        notes=("Avvikelse är utfall minus reviderad budget; plus betyder bättre än budget.",),
    )
    return (
        *source.central_text("drift", "Driftredovisningens principer"),
        table,
        _bridge(source),
        *_appropriations(source),
    )


def _unit_lines(source: Source, unit: Unit) -> list[TableRow]:
    rows = source.dataset.of("finans" if unit.kind == "finans" else "drift", unit.id)
    if not rows:
        nothing = (source.fig(f"drift/{unit.id}/summa/{key}") for key in _DRIFT)
        return [TableRow((f"{unit.name} – SAKNAS", *nothing), "sum", key=unit.id)]
    lines = [
        TableRow(
            (unit.name, *(source.fig(f"drift/{unit.id}/summa/{key}") for key in _DRIFT)), "sum", key=unit.id
        )
    ]
    if len(rows) > 1:
        lines += [
            TableRow(
                (row.text("verksamhet"), *(source.fig(f"drift/{unit.id}/{row.key}/{key}") for key in _DRIFT)),
                level=1,
                key=row.key,
            )
            for row in rows
        ]
    return lines


def _bridge(source: Source) -> Table:
    fig = source.fig
    income, cost = "intakter", "kostnader"
    rows: tuple[tuple[str, tuple[Cell, ...], str, str], ...] = (
        (
            "Summa verksamhet enligt driftredovisningen",
            (
                fig(f"drift/verksamhet/summa/{income}"),
                fig(f"drift/verksamhet/summa/{cost}"),
                fig("bro/verksamhet"),
            ),
            "row",
            "summa",
        ),
        (
            "Avgår interna poster",
            (
                -fig("bro/interna_intakter"),
                -fig("bro/interna_kostnader"),
                -(fig("bro/interna_intakter") + fig("bro/interna_kostnader")),
            ),
            "row",
            "interna",
        ),
        (
            "Verksamhetens externa intäkter och kostnader",
            (fig("bro/intakter"), fig("bro/kostnader"), fig("bro/intakter") + fig("bro/kostnader")),
            "sum",
            "externa",
        ),
        (
            "Avskrivningar och nedskrivningar",
            (Figure.not_applicable(), fig("bro/avskrivningar"), fig("bro/avskrivningar")),
            "row",
            "avskrivningar",
        ),
        (
            "Verksamhetens nettokostnader enligt resultaträkningen",
            (fig("bro/intakter"), fig("bro/kostnader") + fig("bro/avskrivningar"), fig("bro/R4")),
            "total",
            "R4",
        ),
    )
    return Table(
        "avstamning-drift",
        "Avstämning av driftredovisningen mot resultaträkningen",
        (
            Column("", Kind.TEXT, 4),
            source.money("Intäkter"),
            source.money("Kostnader"),
            source.money("Netto"),
        ),
        tuple(TableRow((label, *cells), kind, key=key) for label, cells, kind, key in rows),  # type: ignore[arg-type]
        source.unit,
    )


def _appropriations(source: Source) -> tuple[Block, ...]:
    rows = source.dataset.of("anslag")
    if not rows:
        return ()
    lines = [
        TableRow(
            (
                source.name(row.text("namnd")),
                row.figure("belopp"),
                row.text("beslut"),
                row.text("motiv"),
                row.text("finansiering"),
            ),
            key=f"rad-{row.key}",
        )
        for row in rows
    ]
    return (
        Table(
            "anslagsforandringar",
            f"Anslagsförändringar {source.year}",
            (
                Column("Nämnd", Kind.TEXT, 2),
                source.money("Belopp", deviation=True),
                Column("Beslut", Kind.TEXT, 1.6),
                Column("Motiv", Kind.TEXT, 3),
                Column("Finansiering", Kind.TEXT, 2.2),
            ),
            tuple(lines),
            source.unit,
        ),
    )
