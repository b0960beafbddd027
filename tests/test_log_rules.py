"""The log of decisions drives the deadlines: its days go before those of the settings, and where the two differ it is told."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from pipeline.decided import about, line
from pipeline.model import Decision, Origin
from tests import one_cell

YEAR_END, INTERIM, PLAN = "lindhult/2025-bokslut", "lindhult/2025-delar", "lindhult/2026-rambudget"
KF, KS = "Kommunfullmäktige", "Kommunstyrelsen"


def said(
    name: str, code: str, *log: tuple[str, str, str], changes: dict[str, Any] | None = None
) -> list[tuple[str, str]]:
    """Return what a rule says about an example with a log of (day, body, word), and where."""
    context = one_cell.context(changes or {}, name)
    decisions = tuple(
        Decision(
            dt.date.fromisoformat(day), body, f"§ {at}", word, "", "", Origin("beslut.csv", f"rad {at + 1}")
        )
        for at, (day, body, word) in enumerate(log, 1)
    )
    seen = replace(context, dataset=replace(context.dataset, decisions=decisions))
    told = one_cell.BY_CODE[code].check(seen)
    return [
        (one.message.replace("\N{NO-BREAK SPACE}", " "), one.origin.place if one.origin else "")
        for one in told
    ]


@pytest.mark.parametrize(
    ("log", "words"),
    [
        ((("2026-04-08", KS, "föreslår"), ("2026-04-20", KF, "godkänner")), ""),
        ((("2026-04-15", KS, "föreslår"),), ""),
        ((("2026-04-16", KS, "föreslår"),), "Kommunstyrelsen lämnar årsredovisningen den 16 april 2026"),
        ((("2026-06-30", KF, "godkänner"),), ""),
        ((("2026-07-01", KF, "godkänner"),), "behandlar årsredovisningen den 1 juli 2026"),
        ((("2026-04-20", KF, "godkänner"), ("2026-04-20", KF, "beviljar ansvarsfrihet")), ""),
        ((("2026-04-20", KF, "godkänner"), ("2026-06-30", KF, "beviljar ansvarsfrihet")), ""),
        (
            (("2026-04-20", KF, "godkänner"), ("2026-07-01", KF, "beviljar ansvarsfrihet")),
            "ansvarsfrihet den 1 juli 2026, efter",
        ),
        (
            (("2026-04-20", KF, "godkänner"), ("2026-04-19", KF, "beviljar ansvarsfrihet")),
            "innan årsredovisningen är godkänd",
        ),
    ],
)
def test_the_days_of_the_annual_report_are_the_logs(
    log: tuple[tuple[str, str, str], ...], words: str
) -> None:
    told = said(YEAR_END, "C62", *log)
    assert [words in message for message, _ in told] == ([True] if words else [])
    assert all(place.startswith("rad ") for _, place in told)


@pytest.mark.parametrize(("day", "told"), [("2025-10-31", False), ("2025-11-01", True), ("2025-12-01", True)])
def test_the_board_proposes_a_budget_before_november(day: str, told: bool) -> None:  # noqa: FBT001
    messages = said(PLAN, "C62", (day, KS, "föreslår"))
    assert any("förslag till budget är klart" in message for message, _ in messages) is told


@pytest.mark.parametrize(
    ("day", "election", "told"),
    [
        ("2025-11-30", False, False),
        ("2025-12-01", False, True),
        ("2025-12-31", True, False),
        ("2026-01-01", True, True),
    ],
)
def test_the_council_decides_the_budget_before_december(day: str, election: bool, told: bool) -> None:  # noqa: FBT001
    messages = said(PLAN, "C62", (day, KF, "fastställer"), changes={"occasion/election": election})
    assert any("fastställer budgeten" in message for message, _ in messages) is told


def test_the_days_of_the_interim_report_are_the_logs() -> None:
    assert said(INTERIM, "S0-24", ("2025-10-27", KF, "godkänner")) == []
    ((message, place),) = said(INTERIM, "S0-24", ("2025-11-03", KF, "godkänner"))
    assert ("den 3 november 2025, men ska göra det i oktober" in message, place) == (True, "rad 2")
    assert said(INTERIM, "S0-24", ("2025-10-31", KS, "föreslår")) == []
    ((message, _),) = said(INTERIM, "S0-24", ("2025-11-01", KS, "föreslår"))
    assert "Kommunstyrelsen lämnar delårsrapporten den 1 november 2025" in message


def test_what_is_sent_back_is_no_decision_to_count_from() -> None:
    assert said(INTERIM, "S0-24", ("2025-11-03", KF, "återremitterar")) == []


def test_a_contradiction_with_the_settings_is_told_at_the_log() -> None:
    assert said(INTERIM, "BS-05", ("2025-10-20", KF, "godkänner")) == []
    ((message, place),) = said(INTERIM, "BS-05", ("2025-10-27", KF, "godkänner"))
    assert (
        message
        == "Fullmäktige beslutade den 27 oktober 2025 enligt beslutsloggen, men beslutas säger den 20 oktober 2025."
    )
    assert place == "rad 2"


def test_discharge_is_no_decision_about_the_report() -> None:
    where = Origin("beslut.csv", "rad 2")
    approved = Decision(dt.date(2026, 4, 20), KF, "§ 58", "godkänner", "arsredovisning", "", where)
    granted = Decision(
        dt.date(2026, 4, 20), KF, "§ 59", "beviljar ansvarsfrihet", "arsredovisning", "", where
    )
    assert about((approved, granted), "arsredovisning") == (approved,)
    assert "§ 58" in line((approved, granted), "arsredovisning", "")
