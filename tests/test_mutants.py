"""The list of small faults fits the code, is spread over it, and its runner judges as it says (``make mutants`` tries them)."""

from __future__ import annotations

import shlex
from collections import Counter
from dataclasses import replace
from pathlib import Path

import mutants
import pytest
from mutants import Mutant, Outcome

ROOT = Path(__file__).resolve().parent.parent
LIST = mutants.load()
SPREAD = {"merge": 20, "rules": 20, "reports": 20, "read": 10, "forms": 5, "text.py": 5}


@pytest.mark.parametrize("mutant", LIST, ids=lambda mutant: mutant.id)
def test_every_fault_fits_and_names_tests(mutant: Mutant) -> None:
    assert mutant.applied(ROOT) is not None, "the snippet does not stand exactly once in the file: mend it"
    files = [word for word in shlex.split(mutant.tests) if word.startswith("tests/")]
    assert files
    assert all((ROOT / file.split("::")[0]).is_file() for file in files)


def test_the_list_is_long_enough_and_spread() -> None:
    counted = Counter(mutant.file.split("/")[1] for mutant in LIST)
    assert len(LIST) >= 80
    assert {part: many for part, many in SPREAD.items() if counted[part] < many} == {}
    assert max(Counter(mutant.id for mutant in LIST).values()) == 1
    assert sum(bool(mutant.argued) for mutant in LIST) <= (1 - mutants.LEAST) * len(LIST)


def test_a_snippet_must_stand_once_and_leave_a_program(tmp_path: Path) -> None:
    one = Mutant("m", "a.py", "x = 1", "x = 2", "a number", "tests/test_text.py")
    (tmp_path / "a.py").write_text("x = 1\n", encoding="utf-8")
    assert one.applied(tmp_path) == "x = 2\n"
    assert replace(one, old="x = 3").applied(tmp_path) is None
    assert replace(one, new="x = (").applied(tmp_path) is None
    assert replace(one, new="x = 1").applied(tmp_path) is None
    assert replace(one, file="b.py").applied(tmp_path) is None
    (tmp_path / "a.py").write_text("x = 1\nx = 1\n", encoding="utf-8")
    assert one.applied(tmp_path) is None


def test_only_what_is_asserted_kills() -> None:
    told = {"own": True, "code": 1, "passed": 3, "failed": [["t", ["assertion"]]]}
    mutant = LIST[0]

    def state(**changes: object) -> str:
        return mutants._judged(mutant, told | changes, 1.0).state

    assert state() == "killed"
    assert state(failed=[["t", ["NameError"]]]) == "invalid"
    assert state(failed=[["t", ["ImportError"]]], code=2) == "invalid"
    assert state(failed=[], code=0) == "survived"
    assert state(failed=[], code=0, passed=0) == "invalid"
    assert state(code=4) == "invalid"
    assert state(own=False) == "invalid"
    assert mutants._kind(AssertionError()) == "assertion"
    assert mutants._kind(SyntaxError()) == "SyntaxError"


@pytest.mark.parametrize(
    ("states", "argued", "code"),
    [
        (["killed"] * 20, False, 0),
        (["killed"] * 19 + ["survived"], True, 0),  # exactly 95 per cent
        (["killed"] * 19 + ["survived"], False, 1),
        (["killed"] * 18 + ["survived"] * 2, True, 1),
        (["killed"] * 40 + ["unfit"], True, 1),
        (["killed"] * 40 + ["invalid"], True, 1),
        ([], True, 1),
    ],
)
def test_the_verdict(states: list[str], code: int, *, argued: bool) -> None:
    mutant = replace(LIST[0], argued="nothing can be seen of it" if argued else "")
    assert mutants.verdict([Outcome(mutant, state) for state in states])[1] == code


def test_a_test_that_fails_by_itself_is_a_mistake() -> None:
    killed = [Outcome(LIST[0], "killed")] * 20
    assert mutants.verdict(killed, 0)[1] == 0
    assert mutants.verdict(killed, 1)[1] == 1


def test_named_tests_are_tried_together_file_by_file() -> None:
    named = [
        "tests/a.py tests/b.py -k C27",
        "tests/a.py tests/b.py -k 'C28 or x'",
        "tests/c.py -k y",
        "tests/c.py",
    ]
    assert [shlex.split(one) for one in mutants.together(named)] == [
        ["tests/a.py", "tests/b.py", "-k", "(C27) or (C28 or x)"],
        ["tests/c.py"],
    ]
