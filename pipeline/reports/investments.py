"""What the investment tables of the interim report and the plan have in common (RKR R14; domain.md 4.5, 4.10)."""

from __future__ import annotations

from typing import Final

from pipeline import text
from pipeline.model import Row
from pipeline.reports.base import Source
from pipeline.reports.comparison import Line
from pipeline.schemas.choices import ANNUAL, INVESTMENT_TYPES, SCOPES

_PARTS: Final = (
    *(("typ", kind, kind) for kind in INVESTMENT_TYPES),
    ("omfattning", SCOPES[0], "fleråriga projekt"),
    ("omfattning", ANNUAL, ANNUAL),
)
"""How all investments are divided: by financing, and by how long they are decided for; and what each part is called."""


def is_annual(row: Row) -> bool:
    """Tell whether a row is a grant for one year at a time."""
    return row.text("omfattning") == ANNUAL


def label(row: Row) -> str:
    """Return what a project is called in a table; of a grant it is said that it is annual."""
    name = row.text("projekt")
    return f"{name}, {ANNUAL}" if is_annual(row) and ANNUAL not in name.lower() else name


def divided(source: Source, there: str) -> list[Line]:
    """Return the lines of the sums by financing and by scope of those that there are any of, which the figure ``there`` tells."""
    return [
        Line(f"varav {word}", f"{division}/{part}", "of_which", key=text.slug(part))
        for division, part, word in _PARTS
        if source.fig(f"inv/{division}/{part}/{there}").known
    ]
