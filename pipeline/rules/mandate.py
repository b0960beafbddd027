"""The plans of a mandate period: decided in time, with a view of ten years whose debt hangs together (S0-02, S3-28; domain.md 1.2 row 1, 1.3 row 1)."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from typing import Final

from pipeline.model import Severity
from pipeline.rules.base import Context, Problems, rule
from pipeline.rules.log import by_council
from pipeline.rules.lookup import fixed, setting
from pipeline.schemas.mandate import LONG_TERM, STRATEGIC, YEARS
from pipeline.text import long_date
from pipeline.tieout import Side, equal, problem

_KIND: Final = ("mandatperiod",)
_LATEST: Final = (6, 30)
_ELECTIONS: Final = 4
_FIRST: Final = 2
"""What is left of the year of an election when it is divided by the years between them: 2022, 2026 …"""


def election(first: dt.date) -> int:
    """Return the year of the last ordinary election before a mandate period that begins on a day, or in that year (KL 5 kap. 5 §)."""
    return first.year - (first.year - _FIRST) % _ELECTIONS


@rule(
    "S0-02",
    "Handlingsplanen beslutas i tid",
    "Kommunens styrmodell",
    "Den strategiska handlingsplanen ska beslutas av fullmäktige senast den 30 juni året efter valet. Dagen läses i beslutsloggen, annars i "
    "kommun.toml.",
    "Handlingsplanen för 2027–2030 beslutas den 13 september 2027.",
    (),
    kinds=_KIND,
)
def _plan_in_time(context: Context) -> Problems:
    if STRATEGIC not in context.occasion.reports:
        return
    limit = dt.date(election(context.occasion.start) + 1, *_LATEST)
    decided, where = by_council(context)
    if decided is None:  # then the document's own day is the earliest that it can be
        decided, where = context.occasion.date, setting(context, "datum")
    if decided > limit:
        yield problem(
            f"Den strategiska handlingsplanen beslutas den {long_date(decided)}, efter den {long_date(limit)}.",
            f"Planen ska beslutas senast den 30 juni året efter valet {limit.year - 1}. Rätta dagen, eller låt fullmäktige besluta tidigare.",
            where,
        )


@rule(
    "S3-28",
    "Mandatperioden börjar med en långsiktig ekonomisk rapport",
    "Kommunens styrmodell",
    "När en mandatperiod börjar bör fullmäktige ha en rapport om kommunens ekonomi de närmaste tio åren som underlag för sina prioriteringar.",
    "Bland rapporterna för mandatperioden 2027–2030 finns ingen langtidsrapport.",
    (),
    severity=Severity.INFO,
    kinds=_KIND,
)
def _looked_ahead(context: Context) -> Problems:
    occasion = context.occasion
    if LONG_TERM not in occasion.reports:
        yield problem(
            f"Mandatperioden {occasion.start.year}–{occasion.end.year} börjar utan en långsiktig ekonomisk rapport.",
            f'Lägg till "{LONG_TERM}" bland rapporterna, så frågar formuläret efter det som behövs.',
            setting(context, "rapporter"),
        )


@rule(
    "MP-01",
    "Skulden hänger ihop mellan åren",
    "Kommunens styrmodell",
    "I beräkningen för tio år ska de långfristiga skulderna vid årets slut vara skulderna året före och årets förändring.",
    "Skulden ökar med 100 000 tkr men är bara 60 000 tkr större än året före.",
    ("mp_langtid",),
    kinds=_KIND,
)
def _debt_is_carried(context: Context) -> Problems:
    debt, change = (fixed(context, "mp_langtid", key) for key in ("LI3", "LI2"))
    if debt is None or change is None:
        return
    first = context.occasion.start.year - 1
    for place, (before, now) in enumerate(pairwise(YEARS), 1):
        yield from equal(
            Side(f"De långfristiga skulderna {first + place}", debt.figure(now), debt.at(now)),
            Side("skulden året före och årets förändring", debt.figure(before) + change.figure(now)),
            "Rätta skulden eller förändringen, så att de hänger ihop från år till år.",
            scope=debt.unit,
            also=(change.at(now), debt.at(before)),
        )
