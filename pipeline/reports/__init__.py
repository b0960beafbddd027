"""The reports, one module or package each: from source to view."""

from __future__ import annotations

from typing import Final

from pipeline.reports.arsredovisning import ARSREDOVISNING
from pipeline.reports.base import Report, Source

REPORTS: Final[tuple[Report, ...]] = (ARSREDOVISNING,)


def report(key: str) -> Report | None:
    """Return a report by its key, None when there is none."""
    return next((candidate for candidate in REPORTS if candidate.key == key), None)


__all__ = ["REPORTS", "Report", "Source", "report"]
