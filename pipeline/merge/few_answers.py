"""Results that rest on so few answers that persons could be recognised: they are never printed, and so never reach a manifest."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from pipeline.model import Figure, Row

CONCEALED: Final = ("utfall", "kvinnor", "man")
"""Fields of an indicator that say what the answers were."""


def is_few(row: Row, fewest: int) -> bool:
    """Tell whether an indicator rests on fewer answers than are printed."""
    answers = row.figure("antal_svar").value
    return answers is not None and answers < fewest


def concealed(row: Row, fewest: int) -> Row:
    """Return an indicator without its results and their judgement when they rest on too few answers; else as it is."""
    if not is_few(row, fewest):
        return row
    hidden = {name: Figure.not_applicable(row.figure(name).unit) for name in CONCEALED}
    return replace(row, values={**row.values, **hidden, "bedomning": None})
