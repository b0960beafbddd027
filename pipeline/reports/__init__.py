"""The reports, one module or package each: from source to views. A new module here is a new report; it is listed nowhere else."""

from __future__ import annotations

import sys
from typing import Final

from pipeline import kinds
from pipeline.discover import declared
from pipeline.reports.base import Report, Source


def every() -> tuple[Report, ...]:
    """Return all reports, by the names of their modules; those that a kind of occasion holds itself last."""
    return (*declared(_HERE, Report), *declared(kinds, Report))


def report(key: str) -> Report | None:
    """Return a report by its key, None when there is none."""
    return next((candidate for candidate in every() if candidate.key == key), None)


_HERE: Final = sys.modules[__name__]

__all__ = ["Report", "Source", "every", "report"]
