"""What one occasion takes from another that it reads, so that the same thing is handed in once and said once.

The årsredovisning's extract of internal control is the internkontrollrapport's own risks and controls; its quality indicators are
the kvalitetsrapport's. Every value keeps the cell it was read from. What is about another time than the borrower's own carries that time
(:class:`Period`), and the reports print it; a risk has the value that it was given after the year's controls.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from pipeline.config import Municipality, Occasion
from pipeline.kinds import kind
from pipeline.merge.few_answers import CONCEALED
from pipeline.model import Dataset, Figure, Gap, Kolada, Period, Row
from pipeline.schemas.choices import TIMES

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
    lenders: dict[str, set[str]] = {}
    for key, other in related.items():
        lender = municipality.occasion(key)
        lend = kind(lender.kind).lends.get(occasion.kind) if lender else None
        if lender is None or lend is None:
            continue
        stamped = lent(other, lender, occasion)
        for sheet, (source, borrowed) in lend(stamped, municipality.settings.fewest_answers).items():
            handed = {gap.unit for gap in other.sheets if gap.sheet == source}
            units = handed | {row.unit for row in borrowed}
            rows[sheet] = (*borrowed, *(row for row in rows.get(sheet, ()) if row.unit not in units))
            sheets |= {Gap(unit, sheet) for unit in handed}
            lenders.setdefault(sheet, set()).update(units)
    return _standing_twice(replace(dataset, rows=rows, sheets=frozenset(sheets)), occasion, lenders)


# -- what time a value is about -------------------------------------------------------------------
def lent(dataset: Dataset, lender: Occasion, borrower: Occasion) -> Dataset:
    """Return what an occasion has read as another borrows it: values about another time than the borrower's carry it."""
    rows = {
        sheet: tuple(_stamped(row, lender, borrower) for row in read) for sheet, read in dataset.rows.items()
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
    times = _differing(lender, borrower, "prognos" if name.startswith("prognos") else "")
    if name not in _BEFORE:
        return times
    return tuple(replace(time, start=_year_before(time.start), end=_year_before(time.end)) for time in times)


def _differing(lender: Occasion, borrower: Occasion, values: str = "") -> tuple[Period, ...]:
    """Return the lender's period and what its values are; nothing when they are the borrower's own."""
    values = values or kind(lender.kind).values
    same = (lender.start, lender.end) == (borrower.start, borrower.end)
    if same and values == kind(borrower.kind).values:
        return ()
    return (Period(lender.start, lender.end, values),)


def _year_before(day: dt.date) -> dt.date:
    last_of_february = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year - 1, day=28 if last_of_february else day.day)


# -- what stands on a sheet of its own ------------------------------------------------------------
def _standing_twice(dataset: Dataset, occasion: Occasion, lenders: Mapping[str, set[str]]) -> Dataset:
    """Return the dataset where rows of the kind's own sheets stand on others too, but for units that have lent either of the two.

    In a year end's own internal control a risk and its control are one row.
    """
    for sheet, source in kind(occasion.kind).also.items():
        lent_by = lenders.get(sheet, set()) | lenders.get(source, set())
        own = tuple(replace(row, sheet=sheet) for row in dataset.of(source) if row.unit not in lent_by)
        handed = {
            Gap(gap.unit, sheet) for gap in dataset.sheets if gap.sheet == source and gap.unit not in lent_by
        }
        rows = {**dataset.rows, sheet: (*dataset.of(sheet), *own)}
        dataset = replace(dataset, rows=rows, sheets=dataset.sheets | handed)
    return dataset
