"""The older delivery that a form is filled from, and how that is told which has no place in the form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from pipeline.config import Occasion
from pipeline.model import Origin, Problem, Severity
from pipeline.text import on_one_line

_CODE: Final = "FIL8"
CODES: Final[Mapping[str, str]] = {_CODE: "Något skiljer en äldre fil från det formulär den förs över till"}


@dataclass(frozen=True, slots=True)
class Source:
    """A delivered file: its name in problems, unit, key of its form, and the occasion it was made for.

    ``same_period`` tells that it is about the period of the new form, so that all of its answers are carried.
    """

    name: str
    unit: str
    form: str
    occasion: Occasion
    same_period: bool


def told(severity: Severity, source: Source, message: str, hint: str = "", where: str = "") -> Problem:
    """Return something to say about an older delivery."""
    return Problem(severity, _CODE, message, hint, source.unit, Origin(source.name, where))


def has_no_place(source: Source, where: str, what: str, content: str) -> Problem:
    """Return the problem of some content that the form has no place for; all of the content stands in it, on one line."""
    words = on_one_line(content)
    shown = f"”{words}”" if words else "en formel utan beräknat värde"
    return told(
        Severity.WARNING, source, f"{what} har ingen plats i det nya formuläret: {shown}", where=where
    )
