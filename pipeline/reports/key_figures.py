"""Key figures as lines of a comparison, named and printed as their records say."""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.merge.key_figures import KEY_FIGURES, KeyFigure
from pipeline.reports.comparison import MONEY, Line


def lines(
    *keys: str, records: Mapping[str, KeyFigure] = KEY_FIGURES, called: Mapping[str, str] | None = None
) -> tuple[Line, ...]:
    """Return a line for each key figure; ``called`` names those that the table calls something else than their records do."""
    own = called or {}
    return tuple(
        Line(
            own.get(key, records[key].label),
            key,
            unit=MONEY if records[key].decimals is None else records[key].unit,
            decimals=records[key].decimals,
        )
        for key in keys
    )
