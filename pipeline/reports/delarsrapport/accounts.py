"""RR, BR against 31 December, notes, driftredovisning and investeringsredovisning with forecast (LKBR 13 kap., RKR R17)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from pipeline import text
from pipeline.config import COMMITTEES, Unit
from pipeline.model import Figure, Row
from pipeline.reports import investments, moved
from pipeline.reports.base import Source, section
from pipeline.reports.comparison import Line, Measure, comparison, of_rows, statement
from pipeline.reports.findings import COMMITTEE, Finding, compared
from pipeline.reports.listing import Shown, listing, own_id
from pipeline.reports.ranking import bars
from pipeline.schemas.accounts import SKATTER_ROWS
from pipeline.schemas.statements import BR, RR, labels
from pipeline.view import Block, Chart, Column, Number, Section, Table, Words
from pipeline.words import phrase


def chapters(source: Source) -> tuple[Section, ...]:
    """Return the statements with their notes, drift and investments."""
    return (
        section(
            "rakningar",
            "Räkningar och noter",
            sections=(
                section("resultatrakning", "Resultaträkning", _income(source)),
                section("balansrakning", "Balansräkning", _balance(source)),
                section("noter", "Noter", *_notes(source)),
                source.told("drift", *_operating(source)),
                source.told("investeringar", *_investments(source)),
            ),
            intro="Resultat- och balansräkning med helårsprognos, noter, driftredovisning och investeringar.",
        ),
    )


def _income(source: Source) -> Table:
    columns = (
        ("Period {year}", "rr/{row}/kommun/utfall"),
        ("Period {last}", "rr/{row}/kommun/fg"),
        ("Helårsbudget", "rr/{row}/kommun/budget"),
        ("Helårsprognos", "rr/{row}/kommun/prognos"),
        ("Avvikelse", "rr/{row}/kommun/avvikelse"),
    )
    notes = ("Avvikelsen är helårsprognosen minus helårsbudgeten.",)
    return statement(source, "rr", "Resultaträkning för kommunen", RR, columns, notes=notes)


def _balance(source: Source) -> Table:
    end = source.occasion.end
    columns = (
        (text.long_date(end), "br/{row}/kommun/utfall"),
        (f"31 december {end.year - 1}", "br/{row}/kommun/fg"),
    )
    return statement(source, "br", "Balansräkning för kommunen", BR, columns)


def _notes(source: Source) -> tuple[Block, ...]:
    columns = (
        ("Period {year}", "skatt/{row}/kommun/utfall"),
        ("Helårsbudget", "skatt/{row}/kommun/budget"),
        ("Helårsprognos", "skatt/{row}/kommun/prognos"),
    )
    caption = "Skatteintäkter, generella statsbidrag och utjämning"
    taxes = statement(source, "not-skatter", caption, SKATTER_ROWS, columns)
    blocks = (*source.central_text("principer"), taxes)
    rows = source.dataset.of("d_storande")
    if not rows:
        return blocks
    names = labels(RR)
    shown = (
        Shown("post", 2.6, show=own_id),
        Shown("rad", 1.8, show=lambda row, field: names.get(row.text(field), row.text(field))),
        Shown("belopp", 0.8),
        Shown("kommentar", 3),
    )
    caption = "Jämförelsestörande poster och säsongsvariationer"
    return (*blocks, listing(source, "d_storande", "not-storande", caption, rows, shown))


FORECAST: Final = (
    Measure("Netto {last}", "drift/{row}/netto_fg"),
    Measure("Netto {year}", "drift/{row}/netto"),
    Measure("Budget period", "drift/{row}/budget_per"),
    Measure("Budget år", "drift/{row}/budget"),
    Measure("Prognos", "drift/{row}/prognos"),
    Measure("Avvikelse", "drift/{row}/avvikelse", deviation=True),
)
"""The columns of every table of drift with a forecast; what follows tells how the forecast has changed."""
_CHANGED: Final = Measure("Förändring sedan förra", "drift/{row}/forandring", deviation=True)


def _operating(source: Source) -> tuple[Block, ...]:
    lines = [
        line for unit in source.accountable(*COMMITTEES, "finans") for line in _service_areas(source, unit)
    ]
    if not lines:
        return ()
    lines += [
        Line("Summa nämnder", "namnder/summa", "total", key="summa-namnder"),
        Line("Summa verksamhet", "verksamhet/summa", "total", key="summa-verksamhet"),
    ]
    caption = "Driftredovisning med helårsprognos"
    first = Column("Nämnd och verksamhet", width=2.8)
    columns = (*FORECAST, _CHANGED)
    table = comparison(
        source, "drift-prognos", caption, first, columns, lines, wide=True, notes=moved.notes(source)
    )
    return (table,)


def _service_areas(source: Source, unit: Unit) -> Iterator[Line]:
    """Yield a unit's sum and, where it has several, its verksamheter below it; a large deviation tells why."""
    rows = source.dataset.of("d_finans" if unit.kind == "finans" else "d_drift", unit.id)
    alone = rows[0].text("orsak") if len(rows) == 1 else ""
    areas = of_rows(rows, "verksamhet", level=1, reason="orsak") if len(rows) > 1 else []
    for line in (Line(unit.name, f"{unit.id}/summa", "sum", key=unit.id, reason=alone), *areas):
        yield line if _explained(source, line) else replace(line, reason="")


def _explained(source: Source, line: Line) -> bool:
    """Tell whether a line's deviation is so large that its reason is told."""
    deviation = source.fig(f"drift/{line.row}/avvikelse").value
    return deviation is not None and abs(deviation) >= 2 * source.municipality.settings.deviation_amount


_PROJECTS = (
    Measure("Utfall", "inv/{row}/netto"),
    Measure("Budget år", "inv/{row}/budget"),
    Measure("Prognos", "inv/{row}/prognos"),
    Measure("Avvikelse", "inv/{row}/avvikelse", deviation=True),
    Measure("Förra prognosen", "inv/{row}/prognos_fg"),
    Measure("Beslutat totalt", "inv/{row}/beslutad_total"),
    Measure("Beräknat totalt", "inv/{row}/beraknad_total"),
)


def _size(row: Row) -> Decimal:
    """Return a project's decided total, tkr."""
    value = row.figure("beslutad_total").value
    return Decimal(0) if value is None else value


def _investments(source: Source) -> tuple[Block, ...]:
    units = [unit for unit in source.units("namnd") if source.dataset.of("d_investeringar", unit.id)]
    if not units:
        return ()
    table = _investment_table(source, units)
    return (_investment_chart(source, units, table.id), table)


def _investment_table(source: Source, units: Sequence[Unit]) -> Table:
    lines = [
        *(line for unit in units for line in _projects(source, unit)),
        *investments.divided(source, "netto"),
        Line("Summa investeringar", "summa", "total"),
    ]
    notes: list[Words] = [
        "Beslutat och beräknat totalt gäller fleråriga projekt; ett årsanslag gäller ett år i taget."
    ]
    if small := source.municipality.settings.small_projects:
        limit = Figure.const(small, "gräns för små projekt i kommunens inställningar", "tkr")
        left_out = " ingår i summorna men redovisas inte var för sig."
        notes.insert(0, phrase("Projekt under ", Number(limit, 0, "tkr"), left_out))
    return comparison(
        source,
        "investeringar-prognos",
        "Investeringar, netto, med helårsprognos",
        Column("Nämnd och projekt", width=2.8),
        _PROJECTS,
        lines,
        wide=True,
        notes=tuple(notes),
    )


def _projects(source: Source, unit: Unit) -> Iterator[Line]:
    """Yield a nämnd's sum of all projects, and below it those that are not small, annual grants last."""
    yield Line(unit.name, f"{unit.id}/summa", "sum", key=unit.id)
    limit = source.municipality.settings.small_projects
    large = (row for row in source.dataset.of("d_investeringar", unit.id) if _size(row) >= limit)
    for row in sorted(large, key=investments.is_annual):
        yield Line(investments.label(row), f"{unit.id}/{row.key}", level=1, key=text.slug(row.key))


def _investment_chart(source: Source, units: Sequence[Unit], table: str) -> Chart:
    """Return what each nämnd expects to invest beside its budget."""
    ranked = source.ranked(units, "inv/{unit}/summa/prognos", highest_first=True)
    budget = {unit.name: source.fig(f"inv/{unit.id}/summa/budget") for unit in units}
    forecast, frame = source.fig("inv/summa/prognos"), source.fig("inv/summa/budget")
    title = compared(
        "Nettoinvesteringarna", "väntas bli", source.amount(forecast), source.amount(frame), "budget"
    )
    key, finding = "diagram-investeringar", Finding(title)
    return bars(source, key, finding, ranked, "Prognos", table, beside=("Budget", budget), others=COMMITTEE)
