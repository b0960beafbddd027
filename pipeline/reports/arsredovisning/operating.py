"""Driftredovisningen, its bridge to the income statement and the changes of appropriations (LKBR 10 kap. 1 §, RKR R14)."""

from __future__ import annotations

from dataclasses import replace

from pipeline import text
from pipeline.budget import KINDS, SHEET, WHOLE, subject_of
from pipeline.config import COMMITTEES, Unit
from pipeline.model import Figure, Row
from pipeline.reports import moved
from pipeline.reports.base import Source
from pipeline.reports.comparison import Line, Measure, comparison, of_rows
from pipeline.reports.listing import Shown, listing, whose
from pipeline.reports.own import own_table
from pipeline.schemas.choices import ADOPTED, OPERATION
from pipeline.tables import Line as OwnLine
from pipeline.units import Owner
from pipeline.view import Block, Column, Number, Table
from pipeline.words import phrase

_OPERATING = (
    Measure("Intäkter", "drift/{row}/intakter"),
    Measure("Kostnader", "drift/{row}/kostnader"),
    Measure("Netto {last}", "drift/{row}/netto_fg"),
    Measure("Netto {year}", "drift/{row}/netto"),
    Measure("Budget", "drift/{row}/budget_rev"),
    Measure("Avvikelse", "drift/{row}/avvikelse", deviation=True, bar=True),
)
_CHANGES = (
    Measure("Ursprunglig budget", "drift/{row}/budget", 1.1),
    Measure("Ändring", "drift/{row}/andring", deviation=True),
    Measure("Reviderad budget", "drift/{row}/budget_rev", 1.1),
)
_STEPS = (
    Measure("Intäkter", "bro/{row}/intakter"),
    Measure("Kostnader", "bro/{row}/kostnader"),
    Measure("Netto", "bro/{row}/netto"),
)
_BRIDGE = (
    Line("Summa verksamhet enligt driftredovisningen", "summa"),
    Line("Avgår interna poster", "interna"),
    Line("Verksamhetens externa intäkter och kostnader", "externa", "sum"),
    Line("Avskrivningar och nedskrivningar", "avskrivningar"),
    Line("Verksamhetens nettokostnader enligt resultaträkningen", "R4", "total"),
)


def operating(source: Source) -> tuple[Block, ...]:
    """Return driftredovisningen per verksamhet and its bridge to the income statement (LKBR 10 kap. 1 §, RKR R14)."""
    lines = [
        *(line for unit in source.accountable(*COMMITTEES) for line in _of_unit(source, unit)),
        Line("Summa nämnder", "namnder/summa", "total", key="namnder"),
        *(line for unit in source.accountable("finans") for line in _of_unit(source, unit)),
        Line("Summa verksamhet", "verksamhet/summa", "total", key="verksamhet"),
    ]
    table = comparison(
        source,
        "drift",
        f"Driftredovisning {source.year}",
        Column("Nämnd och verksamhet", width=3.6),
        _OPERATING,
        lines,
        notes=(
            phrase(
                "Budget är den reviderade. Avvikelse är utfall minus budget; plus betyder bättre än budget. Orsaken anges vid avvikelser från ",
                _least(source),
                ".",
            ),
            *moved.notes(source),
        ),
    )
    caption = "Avstämning av driftredovisningen mot resultaträkningen"
    bridge = comparison(source, "avstamning-drift", caption, Column("", width=4), _STEPS, _BRIDGE)
    principles = source.central_text("drift", "Driftredovisningens principer")
    return (
        *principles,
        _own(source) or table,
        bridge,
        *_versions(source),
        *_decisions(source),
    )


def _own(source: Source) -> Table | None:
    """Return the municipality's own driftredovisning, with bars and reasons as the standard one; None when it has none."""
    printed, own = (
        own_table(source, "drift", f"Driftredovisning {source.year}"),
        source.structure.table("drift"),
    )
    if printed is None or own is None:
        return None
    why = {
        (row.unit, row.key): row.text("orsak")
        for key in ("drift", "finans")
        for row in source.dataset.of(key)
    }
    shown = (line for line in own.lines if line.shown)
    rows = tuple(
        replace(row, reason=why.get((line.of_unit, line.part), "")) if _explains(source, line) else row
        for row, line in zip(printed.rows, shown, strict=True)
    )
    deviations = [
        column.id
        for column in own.columns
        if column.shown and column.meaning and column.meaning.of == "avvikelse"
    ]
    titles = [column.id for column in own.columns if column.shown]
    columns = (
        printed.columns[0],
        *(
            replace(column, bar=key in deviations)
            for key, column in zip(titles, printed.columns[1:], strict=True)
        ),
    )
    return replace(printed, columns=columns, rows=rows)


def _explains(source: Source, line: OwnLine) -> bool:
    return bool(line.of_unit and line.part) and _explained(source, Line("", f"{line.of_unit}/{line.part}"))


def _of_unit(source: Source, unit: Unit) -> list[Line]:
    """Return a unit's sum and, where it has several, its verksamheter; one that has not delivered is told."""
    rows = source.dataset.of("finans" if unit.kind == "finans" else "drift", unit.id)
    name = unit.name if rows else f"{unit.name} – SAKNAS"
    areas = of_rows(rows, "verksamhet", level=1, reason="orsak") if len(rows) > 1 else []
    why = rows[0].text("orsak") if len(rows) == 1 else ""
    lines = [Line(name, f"{unit.id}/summa", "sum", key=unit.id, reason=why), *areas]
    return [line if _explained(source, line) else replace(line, reason="") for line in lines]


def _least(source: Source) -> Number:
    """Return the deviation from which driftredovisningen tells why."""
    limit = source.municipality.settings.explained_deviation
    return source.amount(Figure.const(limit, "gräns för orsaker i kommunens inställningar", "tkr"))


def _explained(source: Source, line: Line) -> bool:
    """Tell whether a line's deviation is so large that driftredovisningen tells why; the nämnd's own account tells all."""
    deviation = source.fig(f"drift/{line.row}/avvikelse").value
    return deviation is not None and abs(deviation) >= source.municipality.settings.explained_deviation


def _versions(source: Source) -> tuple[Block, ...]:
    """Return how each unit's budget has changed from the adopted one, by kind of decision; nothing when there is only one kind."""
    changes = [line for line in source.dataset.of(SHEET) if subject_of(line) == OPERATION]
    there = {line.text("slag") for line in changes if line.unit != Owner.MUNICIPALITY}
    kinds = [
        Measure(text.capital(word), f"budget/{{row}}/drift/{column}", deviation=True)
        for column, word in KINDS.items()
        if word in there
    ]
    first, caption = Column("Nämnd", width=3), f"Från ursprunglig till reviderad budget {source.year}"
    notes = ("Minus ökar nämndens kostnadsram, plus minskar den.",)
    whole = all(source.fig(kind.pattern.format(row=f"{WHOLE}/{WHOLE}")).known for kind in kinds)
    if len(kinds) < 2 or not whole:  # noqa: PLR2004 - one kind is the whole change; where one is not known of somebody, only the whole is
        units = source.accountable(*COMMITTEES, "finans")
        lines = [Line(unit.name, f"{unit.id}/summa", key=unit.id) for unit in units]
        lines.append(Line("Summa verksamhet", "verksamhet/summa", "total", key="summa"))
        return (comparison(source, "budgetversioner", caption, first, _CHANGES, lines, notes=notes),)
    measures = (
        Measure("Ursprunglig budget", "budget/{row}/drift/budget", 1.1),
        *kinds,
        Measure("Reviderad budget", "budget/{row}/drift/budget_rev", 1.1),
    )
    lines = [Line(unit.name, f"{unit.id}/summa", key=unit.id) for unit in source.units(*COMMITTEES, "finans")]
    total = Line("Summa", "summa/summa", "total", key="summa")
    return (comparison(source, "budgetversioner", caption, first, measures, (*lines, total), notes=notes),)


def _decisions(source: Source) -> tuple[Block, ...]:
    """Return the decisions that have changed the units' budgets of operation, in the order they were written."""
    rows = [
        line
        for line in source.dataset.of(SHEET)
        if line.text("slag") != ADOPTED and subject_of(line) == OPERATION and line.unit != Owner.MUNICIPALITY
    ]
    if not rows:
        return ()
    columns = (
        Shown("beslut", 1.7),
        whose(source, 2.2, "Nämnd"),
        Shown("slag", 1.3),
        Shown("belopp", deviation=True),
    )
    caption = f"Anslagsförändringar {source.year}"
    return (
        listing(
            source,
            SHEET,
            "anslagsforandringar",
            caption,
            rows,
            columns,
            line=lambda row: f"rad-{row.key}",
            reason=_why,
        ),
    )


def _why(row: Row) -> str:
    """Return why a budget was changed, and how it was paid for."""
    how = row.text("finansiering")
    return " ".join(filter(None, (row.text("motiv"), f"Finansiering: {how}" if how else "")))
