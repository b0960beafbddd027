"""What is decided about a report: the words of the log of decisions, and the line on the cover, out of the log, else of the settings."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from pipeline import text
from pipeline.model import Decision

ATTACHED: Final = "bilagor"
"""The folder in an occasion's folder that holds the documents of others that are attached to its reports."""
LOG: Final = "beslut.csv"
"""The file in an occasion's folder that holds what is decided about its reports."""
SAID: Final = {
    "föreslår": "Föreslagen",
    "godkänner": "Godkänd",
    "fastställer": "Fastställd",
    "återremitterar": "Återremitterad",
    "beviljar ansvarsfrihet": "Ansvarsfrihet beviljad",
}
"""What may be decided of a report, and what the report then is."""
GRANTED: Final = "beviljar ansvarsfrihet"
"""What the council decides about those who are responsible, with the årsredovisning (KL 5 kap. 24 §); it is no decision about the report."""
FINAL: Final = frozenset({"godkänner", "fastställer"})
"""The decisions after which a report is what it is."""


def about(decisions: Iterable[Decision], report: str) -> tuple[Decision, ...]:
    """Return the decisions about a report, ``vip``, or a unit's own, ``kvalitetsrapport-sn``, in the order of the log."""
    return tuple(
        one
        for one in decisions
        if one.report in {"", report, report.partition("-")[0]} and one.word != GRANTED
    )


def line(decisions: Iterable[Decision], report: str, otherwise: str) -> str:
    """Return ``Fastställd av kommunfullmäktige den 27 april 2026, § 58`` of the last decision about a report; what is said otherwise without any."""
    last = about(decisions, report)[-1:]
    for one in last:
        body = f"{one.body[:1].lower()}{one.body[1:]}"
        paragraph = f", {one.paragraph}" if one.paragraph else ""
        return f"{SAID[one.word]} av {body} den {text.long_date(one.day)}{paragraph}"
    return otherwise
