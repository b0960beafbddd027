"""The nämnder: the table of them all, each one's verksamheter and volumes, personnel and investments."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from typing import Final

from pipeline.config import COMMITTEES, Unit
from pipeline.model import Figure, Row, united
from pipeline.reports import investments, moved
from pipeline.reports.base import Source, missing, para, prose, section
from pipeline.reports.comparison import Line, Measure, comparison, heading, of_rows, of_units
from pipeline.reports.listing import places
from pipeline.reports.personnel import of_period
from pipeline.reports.sentences import of_all, printed
from pipeline.view import Block, Column, Kind, Number, Section, Status, Table, Words
from pipeline.words import phrase

_ALL: Final = (
    Measure("Budget år", "drift/{row}/budget"),
    Measure("Prognos", "drift/{row}/prognos"),
    Measure("Avvikelse", "drift/{row}/avvikelse", deviation=True),
    Measure("Förra prognosen", "drift/{row}/prognos_fg", deviation=True),
    Measure("Förändring", "drift/{row}/forandring", deviation=True),
    Measure("Utfall hittills", "drift/{row}/netto"),
    Measure("Använt, %", "drift/{row}/forbrukat", 0.8, unit="", decimals=1),
)
_OWN: Final = (
    Measure("Utfall hittills", "drift/{row}/netto"),
    Measure("Budget hittills", "drift/{row}/budget_per"),
    Measure("Budget år", "drift/{row}/budget"),
    Measure("Prognos", "drift/{row}/prognos"),
    Measure("Avvikelse", "drift/{row}/avvikelse", deviation=True),
    Measure("Förändring", "drift/{row}/forandring", deviation=True),
)
_PEOPLE: Final = (
    Measure("Årsarbetare {last}", "personal/DP2/{row}/fg", 1.2, unit="", decimals=1),
    Measure("Årsarbetare {year}", "personal/DP2/{row}/utfall", 1.2, unit="", decimals=1),
    Measure("Timlön {last}, h", "personal/DP3/{row}/fg", unit=""),
    Measure("Timlön {year}, h", "personal/DP3/{row}/utfall", unit=""),
    Measure("Sjuk {last}, %", "personal/DP4/{row}/fg", unit="", decimals=1),
    Measure("Sjuk {year}, %", "personal/DP4/{row}/utfall", unit="", decimals=1),
)
_PROJECTS: Final = (
    Measure("Utfall hittills", "inv/{row}/netto"),
    Measure("Budget år", "inv/{row}/budget"),
    Measure("Prognos", "inv/{row}/prognos"),
    Measure("Avvikelse", "inv/{row}/avvikelse", deviation=True),
    Measure("Förra prognosen", "inv/{row}/prognos_fg"),
)


def chapter(source: Source) -> Section:
    """Return the nämnder of a forecast: all of them, each one, and their personnel and investments."""
    committees = tuple(_committee(source, unit) for unit in source.accountable(*COMMITTEES))
    return section(
        "namnderna",
        "Nämnderna",
        every(source),
        sections=(
            *committees,
            section("personal", "Personal", *_people(source)),
            section("investeringar", "Investeringar", *_projects(source)),
        ),
        intro="Prognos mot budget för varje nämnd, hur den har ändrats och varför.",
    )


def of_month(source: Source) -> tuple[Block, ...]:
    """Return the nämnder of a month: all of them, and the verksamheter whose forecasts deviate more than the municipality's limits."""
    units = source.accountable(*COMMITTEES, "finans")
    sheets = {unit.id: "m_finans" if unit.kind == "finans" else "m_drift" for unit in units}
    limit = source.municipality.settings.deviation_amount
    rows = [
        row
        for unit in units
        for row in source.dataset.of(sheets[unit.id], unit.id)
        if abs(source.fig(f"drift/{unit.id}/{row.key}/avvikelse").value or Decimal(0)) > limit
    ]
    most = Number(Figure.const(limit, "gräns i kommunens inställningar", "tkr"), 0, "tkr")
    late = tuple(
        missing(unit.name, "månadsrapporten")
        for unit in units
        if not source.dataset.of(sheets[unit.id], unit.id)
    )
    gaps = united(*(source.dataset.gap(sheets[unit.id], unit.id) for unit in units))
    if not rows:
        complete = phrase("Ingen verksamhet väntas avvika mer än ", most, " från budget.")
        partial = phrase(
            "Ingen verksamhet i de nämnder som har lämnat väntas avvika mer än ", most, " från budget."
        )
        return (every(source), prose(para(of_all(gaps, complete, partial))), *late)
    table = comparison(
        source,
        "stora-avvikelser",
        phrase("Verksamheter som väntas avvika mer än ", most, " från budget"),
        Column("Verksamhet", width=2.6),
        _compared(source, _OWN),
        [
            line
            for unit in units
            if (own := [row for row in rows if row.unit == unit.id])
            for line in (heading(unit.name, f"avvikelser-{unit.id}"), *of_rows(own, "verksamhet", 1, "orsak"))
        ],
        gaps=gaps,
    )
    return (every(source), table, *late)


def _large(source: Source, row: Row) -> bool:
    """Tell whether a forecast deviates so much that its reason is told (C63)."""
    settings = source.municipality.settings
    gap, budget = (source.fig(f"drift/{row.unit}/{row.key}/{name}").value for name in ("avvikelse", "budget"))
    if gap is None or budget is None:
        return False
    return abs(gap) > settings.deviation_amount or abs(gap) > abs(budget) * settings.deviation_percent / 100


def _compared(source: Source, measures: tuple[Measure, ...]) -> tuple[Measure, ...]:
    """Return some columns; the year's first forecast has none to compare with."""
    return tuple(one for one in measures if source.occasion.forecast or one.title not in _COMPARED)


def every(source: Source) -> Table:
    """Return all nämnder with a light: a word and a symbol for how each one's forecast is beside its budget."""
    units = source.accountable(*COMMITTEES)
    central = source.accountable("finans")
    lines = [
        *of_units(units, "{}/summa"),
        Line("Summa nämnder", "namnder/summa", "sum", key="namnder"),
        *of_units(central, "{}/summa"),
        Line("Summa verksamhet", "verksamhet/summa", "total", key="summa"),
    ]
    lines = [replace(line, after=(light(source, line.row),)) for line in lines]
    return comparison(
        source,
        "namnder",
        "Nämnderna: budget, prognos och utfall",
        Column("Nämnd", width=2.1),
        _compared(source, _ALL),
        lines,
        after=(Column("Läge", Kind.STATUS, 1.75),),
        notes=(*_limits(source), *moved.notes(source)),
    )


_COMPARED: Final = frozenset({"Förra prognosen", "Förändring"})
"""The columns that the year's first forecast does not have."""


def _limits(source: Source) -> tuple[Words, ...]:
    share = Figure.const(
        source.municipality.settings.deviation_percent, "gräns i kommunens inställningar", "%"
    )
    least = (
        "Läge: i balans när prognosen följer eller är bättre än budget, litet underskott när den är högst "
    )
    return (phrase(least, Number(share, places(share), "%"), " sämre, annars underskott."),)


def light(source: Source, row: str) -> Status:
    """Return how a forecast is beside its budget, as it is printed, in a word with its symbol."""
    deviation, budget = source.fig(f"drift/{row}/avvikelse"), source.fig(f"drift/{row}/budget")
    value = printed(source.amount(deviation))
    if value is None:
        return Status("none", "saknas" if not deviation.gaps or not deviation.known else "ej känt")
    if value >= 0:
        return Status("good", "i balans")
    share = deviation.percent_of(budget).absolute()
    small = share.value is not None and share.value <= source.municipality.settings.deviation_percent
    return Status("partly", "litet underskott") if small else Status("bad", "underskott")


def _committee(source: Source, unit: Unit) -> Section:
    key = f"namnd-{unit.id}"
    if not source.heard(unit.id):
        return section(key, unit.name, missing(unit.name, "prognosen"))
    told = source.written(unit.id, "ekonomi") if unit.kind == "namnd" else ()
    return section(key, unit.name, *told, *_areas(source, unit), *_volumes(source, unit))


def _areas(source: Source, unit: Unit) -> Iterable[Block]:
    """Yield a unit's verksamheter with the reason of each deviation below it."""
    rows = source.dataset.of("d_drift", unit.id)
    if not rows:
        yield from moved.elsewhere(source, unit) or (missing(unit.name, "Drift"),)
        return
    lines = [
        line if _large(source, row) else replace(line, reason="")
        for row, line in zip(rows, of_rows(rows, "verksamhet", reason="orsak"), strict=True)
    ]
    yield comparison(
        source,
        f"drift-{unit.id}",
        f"Utfall, budget och prognos, {unit.called}",
        Column("Verksamhet", width=2.6),
        _compared(source, _OWN),
        [*lines, Line("Summa", f"{unit.id}/summa", "total", key="summa")],
    )


def _volumes(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("p_volymer", unit.id)
    if not rows:
        return ()
    measures = (
        Measure("Budget", f"volym/{unit.id}/{{row}}/budget", unit=""),
        Measure("Utfall hittills", f"volym/{unit.id}/{{row}}/utfall", unit=""),
        Measure("Prognos", f"volym/{unit.id}/{{row}}/prognos", unit=""),
        Measure("Avvikelse", f"volym/{unit.id}/{{row}}/avvikelse", unit=""),
    )

    def decimals(row: str) -> int:
        figures: list[Figure] = [
            source.fig(f"volym/{unit.id}/{row}/{name}") for name in ("budget", "utfall", "prognos")
        ]
        return max(map(places, figures))

    lines = [
        Line(
            row.text("volym"),
            row.key,
            before=(row.text("matt"),),
            decimals=decimals(row.key),
            reason=row.text("kommentar"),
        )
        for row in rows
    ]
    return (
        comparison(
            source,
            f"volymer-{unit.id}",
            f"Volymer, {unit.called}",
            Column("Volym", width=2.8),
            measures,
            lines,
            before=(Column("Räknas i", width=1.4),),
        ),
    )


def _people(source: Source) -> tuple[Block, ...]:
    caption = "Årsarbetare, timlön och sjukfrånvaro per nämnd under perioden"
    return of_period(source, caption, _PEOPLE, width=2.6) or (missing("Nämnderna", "Personal"),)


def _projects(source: Source) -> tuple[Block, ...]:
    units = [unit for unit in source.units("namnd") if source.dataset.of("d_investeringar", unit.id)]
    if not units:
        return (missing("Nämnderna", "Investeringar"),)
    limit = source.municipality.settings.small_projects
    lines: list[Line] = []
    for unit in units:
        lines.append(Line(unit.name, f"{unit.id}/summa", "sum", key=unit.id))
        large = (
            row
            for row in source.dataset.of("d_investeringar", unit.id)
            if (row.figure("beslutad_total").value or 0) >= limit
        )
        lines += [
            Line(
                investments.label(row),
                f"{unit.id}/{row.key}",
                level=1,
                key=row.key,
                reason=_why(source, row),
            )
            for row in sorted(large, key=investments.is_annual)
        ]
    lines.append(Line("Summa investeringar", "summa", "total"))
    table = comparison(
        source,
        "investeringar-prognos",
        "Investeringar, netto: utfall, budget och prognos",
        Column("Nämnd och projekt", width=3),
        _PROJECTS,
        lines,
        gaps=source.gathered("d_investeringar").gaps,
    )
    return (table,)


def _why(source: Source, row: Row) -> str:
    """Return what is said of a project whose forecast deviates more than the municipality's limit; nothing of others."""
    gap = source.fig(f"inv/{row.unit}/{row.key}/avvikelse").value
    large = gap is not None and abs(gap) > source.municipality.settings.deviation_amount
    return row.text("kommentar") if large else ""
