"""Each bolag's economy as it hands it in, whole amounts in tkr, and the measures that follow from it (KL 11 kap. 6 a §)."""

from __future__ import annotations

from typing import Final

from pipeline.config import Municipality, Occasion
from pipeline.merge.columns import Cell, Column, Figures, FixedTable, Published, Sum, cells, of_units
from pipeline.merge.key_figures import Get, KeyFigure, reckoned
from pipeline.model import Dataset, Figure
from pipeline.schemas.base import FixedRow
from pipeline.schemas.group import DELAR_BOLAG_ROWS, NYCKELTAL_ROWS
from pipeline.schemas.plan_rows import BOLAG
from pipeline.schemas.statements import BOLAG_BR, BOLAG_RR

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
"""The measures of a bolag at year end."""


def _year_end(sheet: str, rows: tuple[FixedRow, ...], *columns: Column) -> FixedTable:
    key = f"{sheet}/{{row}}/{{unit}}"
    return FixedTable(key, sheet, rows, (*columns, Published("fg", "previous", key, typed="utfall_fg")))


YEAR_END: Final = (
    _year_end("bolag_rr", BOLAG_RR, *cells("utfall", "budget")),
    _year_end("bolag_br", BOLAG_BR, *cells("utfall")),
    _year_end("bolag_nyckeltal", NYCKELTAL_ROWS, *cells("utfall")),
)
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
    """Return each bolag's statements in the rows of ÅRL and its measures; one that is gone before the year ends has no balance sheet."""
    units = [unit.id for unit in municipality.of_kind("bolag", during=occasion)]
    figures = of_units(YEAR_END, units, dataset, occasion)
    gone = [
        unit.id
        for unit in municipality.of_kind("bolag", during=occasion)
        if not unit.there_at_the_end(occasion)
    ]
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
        for when in ("utfall", "fg", "budget"):
            measures = {record.key: Figure.not_applicable(record.unit) for record in MEASURES}
            budget = when == "budget"
            own = reckoned(_BUDGETED if budget else MEASURES, rows(unit, when))
            measures |= {  # a budget that a bolag has not made is none, not a missing one
                key: figure for key, figure in own.items() if not budget or figure.known or figure.gaps
            }
            made |= {f"bolag/{unit}/{key}/{when}": figure for key, figure in measures.items()}
    return figures | made


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
