"""The year: what is due when, out of the municipality's occasions, its own year plan (``arshjul.csv``) and the law."""

from __future__ import annotations

import calendar
import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from pipeline.config import Municipality, Occasion
from pipeline.kinds import kind
from pipeline.status.own_year import Own, own_year
from pipeline.status.statutory import STATUTORY
from pipeline.text import capital, join_words

_INTERIM: Final = "delar"
_HANDED_OVER: Final = 2  # months after the period (KL 11 kap. 16 §)


class Source(StrEnum):
    """Where a date comes from."""

    HAND_IN = "Inlämning"
    DECISION = "Beslut"
    LAW = "Lag"
    OWN = "Årsplan"


@dataclass(frozen=True, slots=True)
class Event:
    """Something that is due: on a day, or without one, when ``when`` says in words how often or at what time.

    ``key`` names it from one year's calendar to the next run's. ``basis`` is the law, or where the municipality has written it.
    """

    key: str
    source: Source
    what: str
    who: str = ""
    to: str = ""
    day: dt.date | None = None
    when: str = ""
    basis: str = ""
    kinds: tuple[str, ...] = ()  # the kinds of unit that hand in
    occasion: str = ""


KINDS: Final = {
    "namnd": "nämnder",
    "namnd-liten": "mindre nämnder",
    "bolag": "bolag",
    "forbund": "kommunalförbund",
    "stiftelse": "stiftelser",
}


def events(
    municipality: Municipality, occasions: Sequence[Occasion]
) -> tuple[tuple[Event, ...], tuple[str, ...]]:
    """Return everything that is due in the years that the occasions are handed in and decided, by day, and what is wrong in the year plan.

    What has no day comes last.
    """
    found = [event for occasion in occasions for event in _of_occasion(municipality, occasion)]
    years = sorted({event.day.year for event in found if event.day})
    found += [event for year in years for event in _statutory(year)]
    found += list(_without_day()) if years else []
    own, wrong = own_year(municipality)
    seen: Counter[tuple[str, str]] = Counter()
    made = {occasion.kind for occasion in occasions}
    for one in own:
        if one.kind in made:
            told = f"görs i tillfället {kind(one.kind).title}"
            one = replace(one, when=f"{one.when}; {told}" if one.when else capital(told))  # noqa: PLW2901
        seen[one.what, one.basis] += 1
        found += _own(one, f"{one.what}/{one.basis}/{seen[one.what, one.basis]}", years)
    ordered = sorted(
        found, key=lambda one: (one.day is None, one.day or dt.date.min, list(Source).index(one.source))
    )
    return tuple(ordered), wrong


def _of_occasion(municipality: Municipality, occasion: Occasion) -> Iterator[Event]:
    title = f"{kind(occasion.kind).title} {occasion.year}"
    central = municipality.words.central
    own = {"central": central, "finans": municipality.words.finance}
    by_day: dict[dt.date, list[str]] = {}
    for name, day in occasion.due.items():
        if municipality.of_kind(name, during=occasion):
            by_day.setdefault(day, []).append(name)
    for day, names in by_day.items():
        who = join_words([own.get(name) or KINDS[name] for name in names])
        key = f"{occasion.id}/lamnas/{'+'.join(names)}"
        yield Event(key, Source.HAND_IN, f"{title}: uppgifter lämnas", capital(who), capital(central), day, "", f"kommun.toml, {occasion.id}", tuple(names), occasion.id)  # fmt: skip
    yield Event(f"{occasion.id}/datum", Source.DECISION, f"{title}: dokumentet dateras", capital(central), "", occasion.date, "", f"kommun.toml, {occasion.id}", (), occasion.id)  # fmt: skip
    if occasion.decided:
        yield Event(f"{occasion.id}/beslutas", Source.DECISION, f"{title}: fullmäktige beslutar", "Kommunfullmäktige", "", occasion.decided, "", f"kommun.toml, {occasion.id}", (), occasion.id)  # fmt: skip
    if occasion.kind == _INTERIM:
        day = _months_after(occasion.end, _HANDED_OVER)
        yield Event(f"{occasion.id}/lag", Source.LAW, f"{title}: lämnas till fullmäktige och revisorerna, senast", "Kommunstyrelsen",
                    "Fullmäktige och revisorerna", day, "", "KL 11 kap. 16 §", (), occasion.id)  # fmt: skip


def _months_after(day: dt.date, months: int) -> dt.date:
    """Return the same day some months later, the last of the month where there is none."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    whole = day.day == calendar.monthrange(day.year, day.month)[1]
    return dt.date(year, month + 1, last if whole else min(day.day, last))


def _statutory(year: int) -> Iterator[Event]:
    for duty in STATUTORY:
        if duty.day:
            yield Event(
                f"{year}/{duty.key}",
                Source.LAW,
                duty.what,
                duty.who,
                duty.to,
                dt.date(year, *duty.day),
                "",
                duty.law,
            )


def _without_day() -> Iterator[Event]:
    for duty in STATUTORY:
        if not duty.day:
            yield Event(duty.key, Source.LAW, duty.what, duty.who, duty.to, None, duty.when, duty.law)


def _own(own: Own, name: str, years: Iterable[int]) -> Iterator[Event]:
    for year in years if own.days else ():
        for month, day in own.days:
            at = dt.date(year, month, day or calendar.monthrange(year, month)[1])
            yield Event(
                f"{year}/arshjul/{name}/{month:02}{day:02}",
                Source.OWN,
                own.what,
                own.who,
                own.to,
                at,
                own.when,
                own.basis,
            )
    if not own.days:
        yield Event(f"arshjul/{name}", Source.OWN, own.what, own.who, own.to, None, own.when, own.basis)
