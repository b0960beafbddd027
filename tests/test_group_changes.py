"""A bolag that is sold or merged during the year: its income till then is the group's, its balance is not, and the report says so."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from pipeline.checked import Checked
from pipeline.config import Municipality
from pipeline.merge import Accounts, merge
from pipeline.model import Dataset, Problem, Severity
from pipeline.reports.arsredovisning.group_changes import changes_of_group
from pipeline.reports.base import Source
from pipeline.schemas import asked, forms_for
from pipeline.schemas.base import ExcelForm
from pipeline.schemas.choices import CLAIM, LOAN, SHARES
from tests import mini

BO = 'namn = "Lillebyhus AB"\n'


def town(folder: Path, *lines: str) -> Municipality:
    """Return the tiny municipality with lines more about its bolag, which it owns to four fifths."""
    one = mini.town()
    one.lines = {BO: BO + "".join(f"{line}\n" for line in lines)}
    return mini.write(one, folder)[0]


def given(*, lasting: bool = False) -> mini.Values:
    """Return what is handed in; without claims, loans and shares between the two, unless told."""
    values = mini.given()
    for unit in ("ek", "bo"):
        values[unit]["mellanhavanden"] = [
            deal
            for deal in values[unit]["mellanhavanden"]
            if lasting or deal["typ"] not in {CLAIM, LOAN, SHARES}
        ]
    del values["bo"]["bolag_br"]
    values["ek"]["borgen"][0]["belopp"] = 0
    return values


def merged(municipality: Municipality, values: mini.Values) -> tuple[Accounts, tuple[Problem, ...]]:
    return merge(mini.dataset(values, municipality), municipality, municipality.occasions[0])


def group(accounts: Accounts, *rows: str) -> list[Decimal | None]:
    kinds = {row: "rr" if row.startswith("R") else "br" for row in rows}
    return [accounts.get(f"{kinds[row]}/{row}/koncern/utfall").value for row in rows]


def test_a_sold_bolag_gives_its_income_and_no_balance(tmp_path: Path) -> None:
    """The bolag earned 400 till it was sold, of which 320 is the municipality's; its rent of 600 is within the group."""
    municipality = town(tmp_path, "till = 2025-08-31")
    accounts, problems = merged(municipality, given())
    assert problems == ()
    assert group(accounts, "R12", "D1") == [Decimal(2_520), Decimal(2_520)]
    assert group(accounts, "R1", "R2") == [
        Decimal(3_000 + 4_000 - 480),
        Decimal(-30_000 - 2_480 - 400 + 480),
    ]  # four fifths of 5 000, of 3 100 with tax 100 and of internal rent 600
    assert group(accounts, "A22", "C4", "F1", "F2") == [5_000, 2_500, 25_000, 10_000]
    assert group(accounts, "SUMT", "SUMS") == [Decimal(80_000), Decimal(80_000)]
    assert group(accounts, "D3") == [Decimal(35_600 - 320)]
    assert accounts.get("bolag/bo/soliditet/utfall").value is None
    assert not accounts.get("bolag/bo/soliditet/utfall").gaps
    assert not accounts.get("konc/R12/koncern").gaps


def test_claims_on_a_sold_bolag_stay_and_are_told(tmp_path: Path) -> None:
    municipality = town(tmp_path, "till = 2025-08-31")
    accounts, problems = merged(municipality, given(lasting=True))
    assert [(one.code, one.severity, one.unit) for one in problems] == [
        ("C32", Severity.WARNING, unit) for unit in (*["ek"] * 3, *["bo"] * 3)
    ]
    assert "Lillebyhus AB är inte kvar i koncernen när perioden slutar" in problems[0].message
    assert group(accounts, "A3", "F2") == [6_000, 10_000]
    assert group(accounts, "SUMT", "SUMS") == [Decimal(80_000), Decimal(80_000)]


@pytest.mark.parametrize(
    ("last", "held"), [("2025-12-30", False), ("2025-12-31", True), ("2025", True), ("2026-01-01", True)]
)
def test_a_balance_is_asked_of_a_bolag_that_is_there_on_the_last_day(
    tmp_path: Path, last: str, *, held: bool
) -> None:
    municipality = town(tmp_path, f"till = {last}")
    (form,) = (one for one in forms_for("bokslut", "bolag") if isinstance(one, ExcelForm))
    sheets = {sheet.key for sheet in asked(form, municipality, municipality.occasions[0], "bo").sheets}
    assert ("bolag_br" in sheets) is held
    assert {"bolag_rr", "mellanhavanden"} <= sheets


def test_nobody_waits_for_the_balance_of_a_sold_bolag(tmp_path: Path) -> None:
    one = mini.town()
    one.lines = {BO: BO + "till = 2025-08-31\n"}
    for unit, sheets in given().items():
        if unit in {"ek", "bo"}:
            one.values[unit]["mellanhavanden"] = sheets["mellanhavanden"]
    told = mini.check(one, tmp_path).problems
    assert not {problem.code for problem in told} & {"FIL5", "C60", "CELL1"}
    assert not [problem for problem in told if "väntar på" in problem.message]


# -- what the report says -----------------------------------------------------------------------------------
def said(municipality: Municipality) -> list[str]:
    source = Source.of(Checked(Dataset(), Accounts(), municipality, municipality.occasions[0]))
    return [sentence.replace("\N{NO-BREAK SPACE}", " ") for sentence in changes_of_group(source)]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ((), []),
        (("fran = 2025-01-01",), []),  # there since the year began
        (("fran = 2025-03-01",), ["Lillebyhus AB ingår i koncernen från och med den 1 mars 2025."]),
        (("till = 2025-12-31",), []),  # there when the year ended: next year's change
        (("till = 2024-12-30",), []),
        (("till = 2024",), ["Lillebyhus AB ingår inte i koncernen från och med den 1 januari 2025."]),
        (
            ("till = 2025-08-31",),
            [
                (
                    "Lillebyhus AB ingår inte i koncernen från och med den 1 september 2025. Intäkter och kostnader till och med den 31 augusti 2025 "
                    "är med i de sammanställda räkenskaperna; balansräkningen den sista dagen är utan bolaget."
                )
            ],
        ),
        (
            ("till = 2025-08-31", "konsolideras = false"),
            ["Lillebyhus AB ingår inte i koncernen från och med den 1 september 2025."],
        ),
    ],
)
def test_changes_of_the_group_are_told(tmp_path: Path, lines: tuple[str, ...], expected: list[str]) -> None:
    assert said(town(tmp_path, *lines)) == expected


def test_a_merger_names_the_bolag_that_took_over(tmp_path: Path) -> None:
    municipality = town(tmp_path)
    (bo,) = municipality.of_kind("bolag")
    heir = replace(bo, id="energi", name="Lilleby Energi AB")
    gone = replace(
        bo, valid_to=municipality.occasions[0].start.replace(month=6, day=30), merged_into="energi"
    )
    units = tuple(gone if unit is bo else unit for unit in municipality.units)
    assert said(replace(municipality, units=(*units, heir))) == [
        (
            "Lillebyhus AB uppgick den 1 juli 2025 i Lilleby Energi AB. Intäkter och kostnader till och med den 30 juni 2025 är med i de "
            "sammanställda räkenskaperna; därefter redovisas verksamheten hos det övertagande bolaget."
        )
    ]
