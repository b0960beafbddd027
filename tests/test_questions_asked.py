"""What no program can judge: which questions are asked when, and that a form is handed out with them."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from pipeline import build
from pipeline.config import Settings
from pipeline.forms.excel import write_workbook
from pipeline.schemas import forms_for
from pipeline.schemas.base import ExcelForm
from pipeline.schemas.questions import FRAGOR, KINDS, QUESTIONS, asked_in
from tests.examples import INPUTS

_PLAN = ["C49", "GEH", "S0-02", "S3-28"]


@pytest.mark.parametrize(
    ("kind", "strategic", "codes"),
    [
        ("bokslut", False, ["C49", "C68", "C69", "S0-28", "S0-29", "S0-45", "S3-25"]),
        ("delar", True, ["C49", "C69", "S0-28"]),
        ("vip", True, _PLAN),
        ("vip", False, ["C49", "GEH", "S3-28"]),
        ("kvalitet", True, []),
    ],
)
def test_an_occasion_asks_its_own_questions(kind: str, codes: list[str], *, strategic: bool) -> None:
    assert [one.key for one in asked_in(kind, Settings(strategic_plan=strategic))] == codes


def test_each_question_is_declared_once_and_can_be_answered_by_yes_or_no() -> None:
    assert len({one.key for one in QUESTIONS}) == len(QUESTIONS)
    assert all(one.question.endswith("?") and one.source and one.kinds for one in QUESTIONS)


@pytest.mark.parametrize("kind", KINDS)
def test_the_central_form_of_every_kind_that_asks_has_the_sheet(kind: str) -> None:
    forms = [one for one in forms_for(kind, "central") if isinstance(one, ExcelForm)]
    assert [FRAGOR in one.sheets for one in forms] == [True]


def test_a_form_is_handed_out_with_its_questions_locked_and_the_answers_open(tmp_path: Path) -> None:
    (target,), _ = build.targets(INPUTS / "lindhult" / "2026-rambudget")
    unit = target.municipality.of_kind("central")[0]
    (form,) = (one for one in forms_for("vip", "central") if isinstance(one, ExcelForm))
    path = tmp_path / "plan.xlsx"
    path.write_bytes(write_workbook(form, unit, target.municipality, target.occasion))
    page = load_workbook(path)["Kontrollfrågor"]
    assert [page.cell(row, 1).value for row in range(5, 10)] == [*_PLAN, None]
    assert page["B7"].value == "Är den strategiska planen beslutad senast i juni året efter valet?"
    assert [page[cell].protection.locked for cell in ("A7", "B7", "C7", "D7", "G7")] == [True] * 3 + [
        False
    ] * 2
    assert (page["B9"].value, page["B9"].protection.locked) == (None, False)
