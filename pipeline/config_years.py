"""What an occasion is compared with must be of the year that it is printed under.

Comparatives stand in columns of the year before, and the five-year overview has one column a year: values of another occasion would be
printed under a year that they are not of. Such an occasion is told with the code KONF and left out, so that its values are missing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.toml_reader import TomlReader

if TYPE_CHECKING:
    from pipeline.config import Occasion

_CLOSINGS: Final = {"delar": -1, "vip": -2}  # the last year end before the occasion, by its kind


def timely(read: TomlReader, occasion: Occasion) -> Occasion:
    """Return an occasion without the earlier ones that are of another year than they are printed under; each is told."""
    path, year = f"tillfallen.{occasion.id}", occasion.year
    if not _of(occasion.id, year):
        read.wrong(
            path, f"Tillfällets namn ska börja med året: {year}-{occasion.kind}.", "Rätta namnet eller ar."
        )
    previous = _checked(read, f"{path}.foregaende", occasion.previous, year - 1)
    plan = _checked(read, f"{path}.plan", occasion.plan, year)
    forecast = _checked(read, f"{path}.prognos", occasion.forecast, year)
    closing = occasion.closing
    if occasion.kind in _CLOSINGS:
        closing = _checked(read, f"{path}.bokslut", closing, year + _CLOSINGS[occasion.kind])
    history, first = occasion.history, year - len(occasion.history)
    if not all(_of(one, when) for when, one in enumerate(history, first)):
        message = (
            f"Tillfällena ska vara ett om året utan luckor, det äldsta först och det sista för {year - 1}."
        )
        read.wrong(f"{path}.historik", message, "Rätta listan; ett år utan publicerade värden får stå med.")
        history = ()
    return replace(
        occasion, previous=previous, plan=plan, forecast=forecast, closing=closing, history=history
    )


def _checked(read: TomlReader, path: str, key: str, year: int) -> str:
    if not key or _of(key, year):
        return key
    hint = f"Skriv tillfället för {year}, eller ta bort raden."
    read.wrong(path, f"”{key}” är inte ett tillfälle för {year}.", hint)
    return ""


def _of(key: str, year: int) -> bool:
    return key.startswith(f"{year}-")
