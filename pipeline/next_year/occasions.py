"""Next year's occasions out of this year's: ids, days, and what each reads and is compared with, one year on."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from pipeline.config import HOLDERS, Occasion
from pipeline.config_occasions import CASE
from pipeline.kinds import every, kind
from pipeline.setting import declared
from pipeline.toml_writer import toml_key, toml_value
from pipeline.workdays import day_off

OCCASIONS: Final = "tillfallen"
PLAN: Final = "plan"
"""What the values of a kind of occasion are that a plan is made at."""
ID: Final = re.compile(r"(\d{4})(-.+)")
YEAR: Final = re.compile(r"(?<!\d)20\d\d(?!\d)")
_ELECTIONS: Final = 4
"""Ordinary elections are held every fourth year, in 2026, 2030 … (RF 3 kap. 3 §, KL 5 kap. 5 §)."""
_FEWEST: Final = 4
"""Earlier year ends of a five-year overview."""
_KEYS: Final = {name: one.key for name, one in declared(HOLDERS[OCCASIONS])}
_DAYS_AT_WORK: Final = (_KEYS["date"], _KEYS["decided"], _KEYS["due"])
"""The days when somebody does something; a period may begin and end on any day."""


@dataclass(frozen=True, slots=True)
class Occasions:
    """The occasions that there are with those that are made, and the ids that values are published under."""

    every: tuple[tuple[str, str], ...]  # id and kind
    published: frozenset[str] = frozenset()

    def same(self, old: str, key: str, series: str, years: int = 1) -> str:
        """Return the occasion that is next time what ``old`` is this year, as the setting ``key`` of an occasion of a series names it; ``years`` on.

        A plan may have another name than the one before it (``2025-vip`` and ``2026-rambudget``): then it is known by its kind,
        which builds on budget decisions; the units' own plans do not.
        """
        moved = later(old, years)
        if any(moved == one for one, _ in self.every) or moved in self.published:
            return moved
        kinds = {what for one, what in self.every if one == old}
        kinds |= {each.key for each in every() if each.key == old[5:]}
        if key == _KEYS["plan"]:
            kinds = {each.key for each in every() if each.values == PLAN and each.decisions is not None}
        elif key == _KEYS["previous"] and not kinds:
            kinds = {series}
        alike = [one for one, what in self.every if what in kinds and one[:4] == moved[:4]]
        return alike[0] if len(alike) == 1 else moved


@dataclass(slots=True)
class Written:
    """An occasion as text for ``kommun.toml``, and what of it somebody has to look at."""

    id: str
    lines: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)  # occasions that it no longer reads


def year_of(occasion: Occasion) -> int:
    """Return the year whose work an occasion is part of: a plan is made the year before its own."""
    return occasion.year - (kind(occasion.kind).values == PLAN)


def later(key: str, years: int = 1) -> str:
    """Return an occasion's id some years on; other ids as they are."""
    found = ID.fullmatch(key)
    return f"{int(found[1]) + years}{found[2]}" if found else key


def following(occasion: Occasion) -> str:
    """Return the id of the next occasion of its kind: a year on, or as many years as its kind is for."""
    return later(occasion.id, kind(occasion.kind).years)


def days_at_work(occasion: Occasion) -> Iterator[tuple[str, dt.date]]:
    """Yield the days of an occasion when somebody does something, with their keys."""
    yield _KEYS["date"], occasion.date
    if occasion.decided:
        yield _KEYS["decided"], occasion.decided
    for who, day in occasion.due.items():
        yield f"{_KEYS['due']}.{who}", day


def day_later(day: dt.date, years: int = 1) -> dt.date:
    """Return a day some years on; the 28th for the 29 February."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def written(old: Occasion, table: Mapping[str, object], there: Occasions) -> Written:
    """Return next year's occasion as text, out of last year's and its table as it is written."""
    made, years = Written(following(old)), kind(old.kind).years
    head = f"{OCCASIONS}.{toml_key(made.id)}"
    made.lines += ["", f"[{head}]"]
    below: list[tuple[str, Mapping[str, object]]] = []
    for key, value in _whole(old, table).items():
        if isinstance(value, Mapping):
            below.append((key, value))
        else:
            made.lines += _lines(made, key, value, old, there)
    for key, values in below:
        made.lines += ["", f"[{head}.{toml_key(key)}]"]
        for name, value in values.items():
            made.lines.append(_plain(name, _moved(value, years), within=key))
    return made


def _whole(old: Occasion, table: Mapping[str, object]) -> dict[str, object]:
    """Return an occasion's table with what its first year could not have: values of a year before."""
    whole = dict(table)
    if kind(old.kind).published and not whole.get(_KEYS["previous"]):
        whole[_KEYS["previous"]] = f"{old.year - 1}{old.id[4:]}"
    if _decides_plan(old) and _election(old):
        whole[_KEYS["election"]] = True
    elif _KEYS["election"] in whole:
        del whole[_KEYS["election"]]
    return whole


def _decides_plan(old: Occasion) -> bool:
    return kind(old.kind).values == PLAN and old.decided is not None


def _election(old: Occasion) -> bool:
    """Tell whether the council decides next year's plan in a year of elections."""
    return old.decided is not None and day_later(old.decided).year % _ELECTIONS == 2  # noqa: PLR2004


def _lines(made: Written, key: str, value: object, old: Occasion, there: Occasions) -> Iterator[str]:
    years = kind(old.kind).years
    if key == _KEYS["decision"]:
        yield f"# {toml_key(key)} = {toml_value(value)}  # så stod det förra året"
    elif key == _KEYS["facts"]:
        yield from _facts(key, value)
    elif key == _KEYS["history"]:
        yield _plain(key, _history(old))
    elif key == _KEYS["reads"]:
        yield _plain(key, _reads(made, old.reads, there, years))
    elif isinstance(value, str) and ID.fullmatch(value):
        yield _plain(key, there.same(value, key, old.kind, years))
    elif key == _KEYS["year"] and isinstance(value, int):
        yield _plain(key, value + years)
    else:
        yield _plain(key, _moved(value, years))


def _plain(key: str, value: object, within: str = "") -> str:
    """Return a line; a day when nobody works is told beside it."""
    at_work = isinstance(value, dt.date) and (within or key) in _DAYS_AT_WORK
    off = day_off(value) if isinstance(value, dt.date) and at_work else ""
    return f"{toml_key(key)} = {toml_value(value)}" + (f"  # {off}: välj en annan dag?" if off else "")


def _moved(value: object, years: int) -> object:
    """Return a value some years on: days, and ids of occasions."""
    if isinstance(value, dt.date):
        return day_later(value, years)
    if isinstance(value, str):
        return later(value, years)
    if isinstance(value, list | tuple):
        return [_moved(item, years) for item in value]
    return value


def _facts(key: str, value: object) -> Iterator[str]:
    """Yield the facts but for those of the year: each occasion is a case of its own, with its own number."""
    pairs = value if isinstance(value, list) else []
    kept = [pair for pair in pairs if str(pair[0]).casefold() not in CASE and not YEAR.search(str(pair[1]))]
    if len(kept) < len(pairs):
        yield f"# {toml_key(key)} = {toml_value(value)}  # så stod det förra året"
    if kept:
        yield f"{toml_key(key)} = {toml_value(kept)}"


def _history(old: Occasion) -> list[str]:
    """Return the earlier year ends, as many as last year but one more while they are fewer than four; of none, a year end is the first."""
    last = [old.id] if kind(old.kind).key == "bokslut" else [later(key) for key in old.history[-1:]]
    before = [*old.history, *last]
    return before[-max(_FEWEST, len(old.history)) :]


def _reads(made: Written, keys: Iterable[str], there: Occasions, years: int) -> list[str]:
    """Return the occasions that are read; one that there is not by then is left out and told."""
    moved = [there.same(key, _KEYS["reads"], "", years) for key in keys]
    known = {one for one, _ in there.every}
    made.lost += [key for key in moved if key not in known]
    return [key for key in moved if key in known]
