"""The example municipalities, each occasion checked and each report built once for all the tests that a worker runs.

A test that wants something else makes it with ``dataclasses.replace``, or in a copy of the files: what is here is everyone's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Final

from pipeline import build, reports
from pipeline.build import Checked, Target
from pipeline.collect import Found
from pipeline.config import Municipality, Occasion
from pipeline.program import program_digest
from pipeline.read.kept import Kept, Read, read_file
from pipeline.reports.base import Source
from pipeline.view import View

INPUTS: Final = Path(__file__).resolve().parent.parent / "inputs"
KOMMUNER: Final = ("almkoping", "lindhult")
PLANS: Final = {"almkoping": "almkoping/2026-vip", "lindhult": "lindhult/2026-rambudget"}
_KNOWN: Final[build.Known] = {}


@cache
def targets(path: str) -> tuple[Target, ...]:
    """Return the occasions of a municipality (``lindhult``), or one (``lindhult/2025-delar``)."""
    found, problems = build.targets(INPUTS / path)
    assert problems == ()
    return found


def checked(path: str) -> Checked:
    """Return an occasion (``lindhult/2025-delar``) as checked."""
    (target,) = targets(path)
    return build.check(target, known=_KNOWN, kept=REMEMBERED)


def every(kommun: str) -> tuple[Checked, ...]:
    """Return every occasion of a municipality as checked."""
    return tuple(checked(f"{kommun}/{target.occasion.id}") for target in targets(kommun))


def value(path: str, key: str) -> Decimal:
    """Return a number of an occasion."""
    number = checked(path).accounts.get(key).value
    assert number is not None, f"{path}: {key}"
    return number


def built(key: str, checked: Checked, *, draft: bool = False) -> tuple[View, ...]:
    """Return the reports that a report's key makes of an occasion, which need not be an example's."""
    report = reports.report(key)
    assert report is not None, key
    return report.build(Source.of(checked), draft)


def all_built(checked: Checked, *, draft: bool = False) -> tuple[View, ...]:
    """Return every report that building an occasion makes, which need not be an example's."""
    kind = checked.occasion.kind
    keys = (key for key in checked.occasion.reports if (one := reports.report(key)) and one.of_kind(kind))
    return tuple(view for key in keys for view in built(key, checked, draft=draft))


@cache
def views(path: str) -> tuple[View, ...]:
    """Return every report of an example's occasion, as decided."""
    return all_built(checked(path))


@cache
def view(path: str, key: str) -> View:
    """Return an example's report, as decided; the first when the key makes several."""
    return built(key, checked(path))[0]


def long(checked: Checked) -> Checked:
    """Return an occasion where every nämnd has a long account, whatever the example's setting is."""
    settings = replace(checked.municipality.settings, account="lång")
    units = tuple(replace(unit, account="") for unit in checked.municipality.units)
    return replace(checked, municipality=replace(checked.municipality, settings=settings, units=units))


@cache
def long_view(path: str, key: str) -> View:
    """Return an example's report with long accounts of every nämnd, as decided."""
    return built(key, long(checked(path)))[0]


class _Remembered(Kept):
    """Remembers what was read of a file for as long as a worker runs: a copy with one cell changed has one new file."""

    def __init__(self) -> None:
        super().__init__(Path(), program_digest())
        self.there: dict[tuple[str, str], Read] = {}

    def read(
        self, found: Sequence[Found], municipality: Municipality, occasion: Occasion
    ) -> tuple[Read, ...]:
        return tuple(self._one(file, municipality, occasion) for file in found)

    def _one(self, file: Found, municipality: Municipality, occasion: Occasion) -> Read:
        name = self._name(file, municipality, occasion)
        if name is None:
            return read_file(file, municipality, occasion)
        if name not in self.there:
            self.there[name] = read_file(file, municipality, occasion)
        return self.there[name]


REMEMBERED: Final = _Remembered()
"""For ``build.check(…, kept=REMEMBERED)``, where the settings are those of the files and the readers are as they are."""
