"""What one occasion takes from another that it reads, so that the same thing is handed in once and said once.

The årsredovisning's extract of internal control is the internkontrollrapport's own risks and controls; its quality indicators are
the kvalitetsrapport's. Every value keeps the cell it was read from. What is about another time than the borrower's own carries that time
(:class:`Period`), and the reports print it; a risk has the value that it was given after the year's controls.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from pipeline.config import Municipality, Occasion, Settings
from pipeline.merge.few_answers import CONCEALED, concealed
from pipeline.model import Dataset, Figure, Gap, Kolada, Period, Row
from pipeline.schemas.choices import TIMES

Rows = dict[str, tuple[Row, ...]]

_OTHER_TIMES: Final = frozenset(
    {"utgangsvarde", "malvarde", "u_t4", "u_t3", "u_t2", "u_t1", "t2", "t1", "riket", "lanet", "liknande"}
)
"""Fields that are about another time than the occasion's own in its own report too; their columns say so."""
_BEFORE: Final = frozenset({"antal_fg", "utfall_fg", "netto_fg"})
"""Fields about the same time a year earlier."""


def borrow(
    dataset: Dataset, occasion: Occasion, related: Mapping[str, Dataset], municipality: Municipality
) -> Dataset:
    """Return the dataset with the rows that other occasions hand in, and whose sheets are there; untouched when none is read.

    A unit's own rows of such a sheet stay where the other occasion has none of that unit: bolag hand in their risks at year end.
    """
    rows, sheets = dict(dataset.rows), set(dataset.sheets)
    lenders: set[str] = set()
    for key, other in related.items():
        found = municipality.occasion(key)
        made = _LENT.get((occasion.kind, found.kind)) if found else None
        if found is None or made is None:
            continue
        stamped = lent(other, found, occasion)
        for sheet, (source, some) in made(stamped, municipality.settings).items():
            handed = {gap.unit for gap in other.sheets if gap.sheet == source}
            units = handed | {row.unit for row in some}
            rows[sheet] = (*some, *(row for row in rows.get(sheet, ()) if row.unit not in units))
            sheets |= {Gap(unit, sheet) for unit in handed}
            lenders |= units if sheet in _CONTROL else set()
    return _with_controls(replace(dataset, rows=rows, sheets=frozenset(sheets)), occasion, lenders)


# -- what time a value is about -------------------------------------------------------------------
def lent(dataset: Dataset, lender: Occasion, borrower: Occasion) -> Dataset:
    """Return what an occasion has read as another borrows it: values about another time than the borrower's carry it."""
    rows = {
        sheet: tuple(_stamped(row, lender, borrower) for row in some) for sheet, some in dataset.rows.items()
    }
    return replace(dataset, rows=rows)


def _stamped(row: Row, lender: Occasion, borrower: Occasion) -> Row:
    ahead = row.values.get("avser") == TIMES[1]
    values = {
        name: replace(value, periods=times)
        if isinstance(value, Figure) and (times := _times(name, value, lender, borrower, ahead=ahead))
        else value
        for name, value in row.values.items()
    }
    return replace(row, values=values, periods=_differing(lender, borrower))


def _times(
    name: str, figure: Figure, lender: Occasion, borrower: Occasion, *, ahead: bool
) -> tuple[Period, ...]:
    """Return what time a value is about, when neither its column nor the borrower's own period says it.

    ``ahead`` tells that the row's outcome is a forecast of the whole year.
    """
    fetched = Kolada.year(figure.origin)
    if fetched is not None:
        told = name in {"u_t4", "u_t3", "u_t2", "u_t1"} or fetched == borrower.year
        return () if told else (Period(dt.date(fetched, 1, 1), dt.date(fetched, 12, 31)),)
    if name in _OTHER_TIMES:
        return ()
    if ahead and name in CONCEALED:
        return (Period(dt.date(lender.year, 1, 1), dt.date(lender.year, 12, 31), "prognos"),)
    found = _differing(lender, borrower, "prognos" if name.startswith("prognos") else "")
    if name not in _BEFORE:
        return found
    return tuple(replace(one, start=_year_before(one.start), end=_year_before(one.end)) for one in found)


def _differing(lender: Occasion, borrower: Occasion, kind: str = "") -> tuple[Period, ...]:
    """Return the lender's period and kind of value; nothing when they are the borrower's own."""
    kind = kind or _KIND.get(lender.kind, "utfall")
    same = (lender.start, lender.end) == (borrower.start, borrower.end)
    return (
        ()
        if same and kind == _KIND.get(borrower.kind, "utfall")
        else (Period(lender.start, lender.end, kind),)
    )


def _year_before(day: dt.date) -> dt.date:
    last_of_february = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year - 1, day=28 if last_of_february else day.day)


_CONTROL: Final = frozenset({"risker", "kontroller"})
"""Sheets of internal control that an occasion lends; a unit's own hold both in one."""
_KIND: Final[Mapping[str, str]] = {"vip": "plan"}
"""Kinds of occasion whose values are something else than an outcome."""


# -- what each kind of occasion lends -------------------------------------------------------------
Lent = dict[str, tuple[str, tuple[Row, ...]]]
"""By the borrower's sheet: the lender's sheet, and the rows."""


def _quality(other: Dataset, settings: Settings) -> Lent:
    """Return the quality indicators under the names of the year-end sheet, without results of too few answers."""
    rows = (concealed(row, settings.fewest_answers) for row in other.of("kval_indikatorer"))
    return {"kvalitet": ("kval_indikatorer", tuple(replace(row, sheet="kvalitet") for row in rows))}


def _feedback(other: Dataset, _: Settings) -> Lent:
    """Return complaints and other feedback of the period."""
    return {"d_synpunkter": ("kval_klagomal", _named(other, "kval_klagomal", "d_synpunkter"))}


def _internal_control(other: Dataset, _: Settings) -> Lent:
    """Return each risk with its value after the year's controls, the controls, and the nämnd's judgement."""
    return {
        "risker": ("ik_risker", tuple(_revalued(row) for row in other.of("ik_risker"))),
        "kontroller": ("ik_kontroller", _named(other, "ik_kontroller", "kontroller")),
        "bedomning": ("ik_bedomning", _named(other, "ik_bedomning", "bedomning")),
    }


def _named(other: Dataset, sheet: str, name: str) -> tuple[Row, ...]:
    return tuple(replace(row, sheet=name) for row in other.of(sheet))


def _revalued(row: Row) -> Row:
    """Return a risk whose likelihood, consequence and value are those after the year's controls, with their cells."""
    values, origins = dict(row.values), dict(row.origins)
    for name, latest in (("s", "ny_s"), ("k", "ny_k"), ("varde", "nytt_varde")):
        values[name] = row.figure(latest)
        origins[name] = row.at(latest)
    return replace(row, sheet="risker", values=values, origins=origins)


def _with_controls(dataset: Dataset, occasion: Occasion, lenders: set[str]) -> Dataset:
    """Return a year end whose own rows of internal control stand as controls too: there a risk and its control are one row."""
    if occasion.kind != "bokslut":
        return dataset
    own = tuple(replace(row, sheet="kontroller") for row in dataset.of("risker") if row.unit not in lenders)
    gaps = {
        Gap(gap.unit, "kontroller")
        for gap in dataset.sheets
        if gap.sheet == "risker" and gap.unit not in lenders
    }
    rows = {**dataset.rows, "kontroller": (*dataset.of("kontroller"), *own)}
    return replace(dataset, rows=rows, sheets=dataset.sheets | gaps)


_LENT: Final[Mapping[tuple[str, str], Callable[[Dataset, Settings], Lent]]] = {
    ("bokslut", "kvalitet"): _quality,
    ("delar", "kvalitet"): _feedback,
    ("bokslut", "internkontroll"): _internal_control,
}
