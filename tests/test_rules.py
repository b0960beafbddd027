"""Every rule finds its tiny fault, once and at its cell, and says nothing about a sound municipality."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline import explain, validate
from pipeline.model import Origin, Problem, Severity
from pipeline.rules import RULES, Context, Rule
from tests import cases, mini, planted

CASES = sorted(path.parent.name for path in cases.FOLDER.glob("*/case.toml"))
QUIET = (HealthCheck.function_scoped_fixture, HealthCheck.too_slow)


def plain(words: str) -> str:
    return words.replace("\N{NO-BREAK SPACE}", " ")


def is_it(problem: Problem, wanted: cases.Case) -> bool:
    here = problem.origin or Origin("")
    return (problem.code, problem.severity.value, here.file, here.place) == (
        wanted["code"],
        wanted["severity"],
        wanted.get("file", ""),
        wanted.get("place", ""),
    ) and wanted["message"] in plain(problem.message)


@pytest.mark.parametrize("name", CASES)
def test_a_small_fault_is_found_once_at_its_place(name: str, tmp_path: Path) -> None:
    case = cases.load(cases.FOLDER / name / "case.toml")
    town = str(case["occasion"]).split("/", 1)[0] if "occasion" in case else mini.NAME
    checked = (
        planted.check(case, tmp_path) if "occasion" in case else mini.check(cases.changed(case), tmp_path)
    )
    problems = checked.problems
    for wanted in case["expected"]:
        assert [is_it(problem, wanted) for problem in problems].count(True) == 1, wanted["message"]
    own = Counter(wanted["code"] for wanted in case["expected"])
    assert Counter(problem.code for problem in problems if problem.code in own) == own
    errors = {problem.code for problem in problems if problem.severity is Severity.ERROR}
    assert errors - set(own) == set(case.get("consequences", ()))
    for problem in problems:
        for place in (*((problem.origin,) if problem.origin else ()), *problem.also):
            assert (tmp_path / town / place.file).exists()


def test_a_sound_municipality_has_no_problems(tmp_path: Path) -> None:
    assert mini.check(mini.town(), tmp_path).problems == ()


@settings(max_examples=6, suppress_health_check=QUIET)
@given(factor=st.integers(min_value=2, max_value=900))
def test_a_sound_municipality_is_sound_at_any_size(factor: int, tmp_path: Path) -> None:
    assert mini.check(mini.scaled(mini.town(), factor), tmp_path).problems == ()


def test_every_rule_has_a_tiny_fault() -> None:
    planted_codes = {
        wanted["code"]
        for name in CASES
        for wanted in cases.load(cases.FOLDER / name / "case.toml")["expected"]
    }
    assert {rule.code for rule in RULES} <= planted_codes | {name.split("-")[0].upper() for name in CASES}


def test_rules_are_listed_once_in_order() -> None:
    codes = [rule.code for rule in RULES]
    assert codes == sorted(set(codes))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_explains_itself(rule: Rule) -> None:
    words = explain.describe(rule.code)
    assert words is not None
    for part in (rule.title, rule.explanation, rule.source, rule.example):
        assert len(part) > 5
        assert part in words


def test_a_late_committee_makes_no_other_errors(tmp_path: Path) -> None:
    town = mini.town()
    town.removed |= {("kn", "bokslut.xlsx"), ("kn", "texter.docx")}
    problems = mini.check(town, tmp_path).problems
    assert {problem.code for problem in problems if problem.severity is Severity.ERROR} == {"C60"}
    assert "C16 väntar på kulturnämnden." in [problem.message for problem in problems]


@pytest.mark.parametrize(
    "tab", ["Kommungemensamt", "Finansförvaltning", "finansförvaltning", "'Finansförvaltning'"]
)
def test_a_rule_waits_for_a_sheet_by_what_its_tab_was_called_before_too(tab: str, tmp_path: Path) -> None:
    context = mini.check(mini.town(), tmp_path)
    where = Origin(f"{context.occasion.id}/ek/bokslut.xlsx", f"{tab}!C7")
    wrong = Problem(Severity.ERROR, "CELL2", "”x” är inget tal.", "", "ek", where)
    (wait,) = (each for each in validate.validate(context, [wrong]) if each.code == "C17")
    assert wait.waits_for == "ekonomikontoret"


def test_a_late_company_makes_no_other_errors(tmp_path: Path) -> None:
    town = mini.town()
    town.removed |= {("bo", "bokslut.xlsx"), ("bo", "texter.docx")}
    problems = mini.check(town, tmp_path).problems
    assert {problem.code for problem in problems if problem.severity is Severity.ERROR} == {"C60"}
    assert "C33 väntar på Lillebyhus AB." in [problem.message for problem in problems]


def test_late_statements_make_no_other_errors(tmp_path: Path) -> None:
    town = mini.town()
    town.removed |= {("ek", "bokslut.xlsx"), ("ek", "texter.docx")}
    problems = mini.check(town, tmp_path).problems
    assert {problem.code for problem in problems if problem.severity is Severity.ERROR} == {"C60"}


def test_a_rule_that_breaks_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    checked = mini.check(mini.town(), tmp_path)
    context = replace(checked, related={}, problems=())

    def broken(_: Context) -> tuple[Problem, ...]:
        raise ZeroDivisionError

    monkeypatch.setattr(validate, "RULES", (replace(RULES[0], code="C99", check=broken),))
    with pytest.raises(validate.RuleFault, match="C99"):
        validate.validate(context, ())
