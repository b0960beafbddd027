"""Each bolag's economy as it hands it in, whole amounts in tkr, and the measures that follow from it (KL 11 kap. 6 a §)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pipeline.config import Municipality, Occasion, Unit
from pipeline.merge.columns import Cell, Column, Figures, FixedTable, Published, Sum, cells, of_units
from pipeline.merge.formulas import measured_in
from pipeline.merge.key_figures import Get, KeyFigure, reckoned
from pipeline.model import Dataset, Figure
from pipeline.schemas.base import FixedRow
from pipeline.schemas.group import DELAR_BOLAG_ROWS, KORT_ROWS, NYCKELTAL_ROWS
from pipeline.schemas.own_units import OWN, selection
from pipeline.schemas.plan_rows import BOLAG
from pipeline.schemas.statements import BOLAG_BR, BOLAG_RR, BR, RR
from pipeline.tables import Table

_EQUITY_PART: Final = "andel eget kapital"
_BUDGETED: Final = (
    KeyFigure("omsattning", "Omsättning", lambda get: get("bolag_rr/I1") + get("bolag_rr/I3")),
    KeyFigure("resultat_fin", "Resultat efter finansiella poster", lambda get: get("bolag_rr/I13")),
    KeyFigure("arets_resultat", "Årets resultat", lambda get: get("bolag_rr/I18")),
)
"""What a bolag hands in a budget for."""
MEASURES: Final = (
    *_BUDGETED,
    KeyFigure("omslutning", "Balansomslutning", lambda get: get("bolag_br/T14")),
    KeyFigure(
        "soliditet",
        "Soliditet, %",
        lambda get: (get("bolag_br/S4") + get("bolag_br/S5").times(get(_EQUITY_PART))).percent_of(
            get("bolag_br/T14")
        ),
        "%",
        1,
    ),
    KeyFigure("investeringar", "Investeringar", lambda get: get("bolag_nyckeltal/BN1")),
    KeyFigure(
        "anstallda",
        "Antal anställda",
        lambda get: get("bolag_nyckeltal/BN2") + get("bolag_nyckeltal/BN3"),
        "antal",
        0,
    ),
    KeyFigure("sjukfranvaro", "Sjukfrånvaro, %", lambda get: get("bolag_nyckeltal/BN4"), "%", 1),
)
"""The measures of a bolag at year end that follow from what it hands in whole."""
_EQUITY: Final = KeyFigure("eget_kapital", "Eget kapital", lambda get: get("bolag_br/S4"))
_SHORT: Final[Mapping[str, str]] = {
    "BK1": "omsattning", "BK2": "resultat_fin", "BK3": "omslutning", "BK4": "eget_kapital", "BK5": "soliditet", "BK6": "anstallda",
}  # fmt: skip
"""The measure that each row of the short form is."""
_EVERY: Final = (*MEASURES, _EQUITY)
_FROM_LAW: Final = (
    KeyFigure("omsattning", "Omsättning", lambda get: get("lkbr_rr/R1")),
    KeyFigure("resultat_fin", "Resultat efter finansiella poster", lambda get: get("lkbr_rr/R10")),
    KeyFigure("arets_resultat", "Årets resultat", lambda get: get("lkbr_rr/R12")),
    KeyFigure("omslutning", "Balansomslutning", lambda get: get("lkbr_br/SUMT")),
    KeyFigure("eget_kapital", "Eget kapital", lambda get: get("lkbr_br/D")),
    KeyFigure(
        "soliditet", "Soliditet, %", lambda get: get("lkbr_br/D").percent_of(get("lkbr_br/SUMT")), "%", 1
    ),
)
"""The measures of a unit that hands in its accounts in the municipality's own rows."""
_OF_STAFF: Final = tuple(one for one in MEASURES if one.key in {"investeringar", "anstallda", "sjukfranvaro"})
_LAW_BUDGETED: Final = tuple(one for one in _FROM_LAW if one.key in {each.key for each in _BUDGETED})
_RECORDS: Final = {record.key: record for record in _EVERY}


def measures_of(unit: Unit) -> tuple[KeyFigure, ...]:
    """Return the measures that a bolag's account prints: six where it hands in the short form."""
    return tuple(_RECORDS[key] for key in _SHORT.values()) if unit.form == "kort" else MEASURES


def _year_end(sheet: str, rows: tuple[FixedRow, ...], *columns: Column) -> FixedTable:
    key = f"{sheet}/{{row}}/{{unit}}"
    return FixedTable(key, sheet, rows, (*columns, Published("fg", "previous", key, typed="utfall_fg")))


YEAR_END: Final = (
    _year_end("bolag_rr", BOLAG_RR, *cells("utfall", "budget")),
    _year_end("bolag_br", BOLAG_BR, *cells("utfall")),
    _year_end("bolag_nyckeltal", NYCKELTAL_ROWS, *cells("utfall")),
)
IN_OWN_ROWS: Final = (
    _year_end("lkbr_rr", RR, *cells("utfall", "budget")),
    _year_end("lkbr_br", BR, *cells("utfall")),
)
SHORT: Final = _year_end("bolag_kort", KORT_ROWS, *cells("utfall", "budget"))
INTERIM: Final = FixedTable(
    "bolag/{unit}/{row}",
    "d_bolag",
    DELAR_BOLAG_ROWS,
    (
        *cells("utfall"),
        Cell("fg", "utfall_fg"),
        *cells("budget", "prognos"),
        Sum("avvikelse", ("prognos", "-budget")),
    ),
)
"""A bolag's period may end earlier than the municipality's (domain.md G1)."""
PLAN: Final = FixedTable("bolag/{unit}/{row}", "v_bolag", BOLAG, cells("fg", "nu", "b", "p1", "p2"))


def year_end(dataset: Dataset, municipality: Municipality, occasion: Occasion) -> Figures:
    """Return each bolag's statements in the rows of ÅRL and its measures; one that is gone before the year ends has no balance sheet.

    The measures of one with the short form are those that it has typed.
    """
    every = municipality.of_kind("bolag", during=occasion)
    units = [unit.id for unit in every if unit.form == "full"]
    figures = of_units(YEAR_END, units, dataset, occasion)
    gone = [unit.id for unit in every if not unit.there_at_the_end(occasion)]
    figures |= {
        f"bolag_br/{row.id}/{unit}/utfall": Figure.not_applicable()
        for unit in gone
        for row in BOLAG_BR
        if row.kind != "group"
    }
    equity_part = Figure.const(
        (100 - municipality.settings.deferred_tax) / 100, "andel eget kapital i obeskattade reserver"
    )

    def rows(unit: str, when: str) -> Get:
        return lambda path: equity_part if path == _EQUITY_PART else figures[f"{path}/{unit}/{when}"]

    made: Figures = {}
    for unit in units:
        for when in _WHEN:
            budget = when == "budget"
            own = reckoned(_BUDGETED if budget else _EVERY, rows(unit, when))
            made |= _measures(unit, when, own)
    for one in every:
        if one.form == "kort":
            made |= _typed(one.id, dataset, municipality, occasion)
    return figures | made | _in_own_rows(dataset, municipality, occasion)


def _in_own_rows(dataset: Dataset, municipality: Municipality, occasion: Occasion) -> Figures:
    """Return the accounts of bolag and förbund that hand them in in the municipality's own rows, and their measures."""
    figures: Figures = {}
    for unit in municipality.of_kind("bolag", "forbund", during=occasion):
        if unit.form != "lkbr":
            continue
        bolag = unit.kind == "bolag"
        tables = (*IN_OWN_ROWS, *((YEAR_END[-1],) if bolag else ()))
        theirs = of_units(tables, (unit.id,), dataset, occasion)
        if not unit.there_at_the_end(occasion):
            theirs |= {key: Figure.not_applicable() for key in theirs if key.startswith("lkbr_br/")}
        for when in _WHEN:
            records = _LAW_BUDGETED if when == "budget" else (*_FROM_LAW, *(_OF_STAFF if bolag else ()))

            def row(path: str, when: str = when, unit: str = unit.id) -> Figure:
                return theirs[f"{path}/{unit}/{when}"]  # noqa: B023 - called at once

            theirs |= _measures(unit.id, when, reckoned(records, row))
        figures |= theirs
    return figures


_WHEN: Final = ("utfall", "fg", "budget")


def _measures(unit: str, when: str, own: Mapping[str, Figure]) -> Figures:
    """Return every measure of a bolag; what it has not does not apply, and a budget that it has not made is none, not a missing one."""
    measures = {record.key: Figure.not_applicable(record.unit) for record in _EVERY}
    measures |= {key: each for key, each in own.items() if when != "budget" or each.known or each.gaps}
    return {f"bolag/{unit}/{key}/{when}": figure for key, figure in measures.items()}


def _typed(unit: str, dataset: Dataset, municipality: Municipality, occasion: Occasion) -> Figures:
    """Return the rows of the short form of a bolag, and its measures: as typed there, or in the municipality's own table of bolag."""
    table = own_companies(municipality, occasion, unit)
    if table is not None:
        return _own(unit, table, dataset)
    figures = SHORT.figures(dataset, occasion, unit)
    made: Figures = {}
    for when in _WHEN:
        asked = {row.id for row in KORT_ROWS if when != "budget" or not row.columns}
        own = {key: figures[f"bolag_kort/{row}/{unit}/{when}"] for row, key in _SHORT.items() if row in asked}
        made |= _measures(unit, when, own)
    return figures | made


def own_companies(municipality: Municipality, occasion: Occasion, unit: str) -> Table | None:
    """Return the municipality's own table of bolag in which a unit types its figures; None when there is none."""
    for key, table in municipality.structure.in_year(occasion.year).tables.items():
        kinds = table.occasions or ("bokslut",)
        if (
            not key.startswith("bolag")
            or not table.of_units
            or not table.included
            or occasion.kind not in kinds
        ):
            continue
        if any(each.id == unit for _, each in selection(table, municipality, occasion)):
            return table
    return None


def _own(unit: str, table: Table, dataset: Dataset) -> Figures:
    """Return a bolag's measures as typed in an own table; soliditet by what it has of its balance where it is no column to type in."""
    row = next(iter(dataset.of(f"{OWN}{table.id}", unit)), None)
    gaps = () if row else dataset.gap(f"{OWN}{table.id}", unit)
    made: Figures = {}
    for when, budget in (("utfall", ""), ("fg", ""), ("budget", ".budget")):
        own: Figures = {}
        for column in table.columns:
            meaning = column.meaning
            year = -1 if when == "fg" else 0
            if (
                meaning is None
                or meaning.years != (year, year)
                or column.formula
                or meaning.of not in _roles(budget)
            ):
                continue
            key = meaning.of.removesuffix(budget) if budget else meaning.of
            unit_of = _RECORDS[key].unit
            typed = (
                measured_in(row.figure(column.id), unit_of)
                if row
                else Figure.missing(unit_of, table.title, gaps=gaps)
            )
            own[key] = -typed if meaning.negative else typed
        if {"eget_kapital", "omslutning"} <= own.keys() and "soliditet" not in own:
            own["soliditet"] = own["eget_kapital"].percent_of(own["omslutning"])
        made |= _measures(unit, when, own)
    return made


def _roles(budget: str) -> frozenset[str]:
    return frozenset(f"{key}{budget}" for key in _RECORDS)


def interim(dataset: Dataset, municipality: Municipality, occasion: Occasion) -> Figures:
    """Return each bolag's period, budget and forecast."""
    units = (unit.id for unit in municipality.of_kind("bolag", during=occasion))
    return of_units((INTERIM,), units, dataset, occasion)


def plan(dataset: Dataset, municipality: Municipality, occasion: Occasion) -> Figures:
    """Return each bolag's plan, and its soliditet in per cent."""
    units = [unit.id for unit in municipality.of_kind("bolag", during=occasion)]
    figures = of_units((PLAN,), units, dataset, occasion)
    for unit in units:
        for when in (column.name for column in PLAN.columns):
            equity, total = (figures[f"bolag/{unit}/{row}/{when}"] for row in ("VB6", "VB7"))
            figures[f"bolag/{unit}/soliditet/{when}"] = equity.percent_of(total)
    return figures
