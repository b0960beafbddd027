"""What things are called when they go out: a report's folder and files, and the files that figures were read from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from typing import Final

from pipeline.checked import Checked
from pipeline.config import Occasion
from pipeline.folders import is_single
from pipeline.kinds import kind
from pipeline.text import lowered, months, slug
from pipeline.view import View

_YEARS: Final = re.compile(r"\b(\d{4})(?:\s*[–-]\s*(\d{4}))?\b")
_LONGEST: Final = 100  # signs of a name; an address is easier to share when it is short
_TOWN: Final = 40
_INTERIM: Final = "delar"  # the kind of occasion whose reports are of a part of a year


def called(view: View) -> str:
    """Return what a report is called without its year: ``Rambudget``, ``Kvalitetsrapport – Socialnämnden``."""
    return " ".join(_YEARS.sub(" ", view.title).split()).strip(" –-,") or view.title


def stems(checked: Checked, views: Iterable[View]) -> Mapping[str, str]:
    """Return the name of each report's folder and files by its key: municipality, report, period when it is of a part of a year, and year."""
    town = slug(checked.municipality.short)[:_TOWN] or slug(checked.municipality.id)[:_TOWN] or "kommun"
    taken: set[str] = set()
    found: dict[str, str] = {}
    for view in views:
        parts = (town, slug(called(view)) or slug(view.report) or "rapport", *_time(view, checked.occasion))
        name = chosen = _shortened(parts)
        number = 2
        while chosen in taken:
            chosen, number = f"{name}-{number}", number + 1
        taken.add(chosen)
        found[view.report] = chosen
    return found


def _time(view: View, occasion: Occasion) -> tuple[str, ...]:
    """Return the year or years of a report, after the months when it is of a part of one."""
    years = _YEARS.search(view.title)
    year = "-".join(part for part in years.groups() if part) if years else str(occasion.year)
    if occasion.kind != _INTERIM:
        return (year,)
    when = months(occasion.start, occasion.end)
    return (slug(when.replace("–", " ")),) if year in when else (slug(when.replace("–", " ")), year)


def _shortened(parts: tuple[str, ...]) -> str:
    """Return the parts as one name; when it is too long, the second is cut between words."""
    first, second, *rest = parts
    room = _LONGEST - sum(len(part) + 1 for part in (first, *rest))
    if len(second) > room:
        second = second[: max(room, 10)].rpartition("-")[0] or second[: max(room, 10)]
    name = "-".join((first, second, *rest))
    return name if is_single(name) else f"rapport-{name}"


def named(checked: Checked) -> Mapping[str, str]:
    """Return what each file that was handed in is called to a reader, by its path: whose it is, its name, and the round when it is another."""
    unit = checked.municipality.name_of
    found: dict[str, str] = {}
    every: tuple[Checked, ...] = (checked, *checked.related.values())
    for there in every:
        round_ = (
            "" if there is checked else f" ({lowered(kind(there.occasion.kind).title)} {there.occasion.year})"
        )
        for one in there.dataset.deliveries:
            whose = f"{unit(one.unit)}: " if one.unit else ""
            found.setdefault(one.path, f"{whose}{PurePosixPath(one.path).name}{round_}")
    return found
