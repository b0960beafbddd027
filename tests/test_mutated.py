"""Files changed at random, as programs and accidents change them: never an exception, and what is still there is read or told.

Each trial has a seed of its own name, so that it is the same on every machine and whatever other tests are run with it; ``scripts/fuzz.py``
tries many more. (Hypothesis draws now and then a constant out of the modules that happen to be loaded, also when it is derandomized.)
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from pipeline import build
from pipeline.collect import collect
from pipeline.config import Municipality, Occasion
from tests import examples, mutate, mutate_values
from tests.excel_faults import packed
from tests.said import W


def _of(path: str) -> tuple[Municipality, Occasion]:
    (target,) = examples.targets(path)
    return target.municipality, target.occasion


PATHS = [f"{kommun}/{one.occasion.id}" for kommun in examples.KOMMUNER for one in examples.targets(kommun)]
KINDS = [
    (path, kind)
    for path in PATHS
    for kind in ("excel", "word")
    if any(one.kind == kind for one in collect(*_of(path))[0])
]
ANSWERS = ["nyckeltal.json", "omsorg-och-ekonomi.json", "skola.json"]


def trials(name: str, many: int) -> Iterator[random.Random]:
    """Yield as many series of chance, the same whenever they are asked for by the same name."""
    for number in range(many):
        yield random.Random(f"{name}/{number}")  # noqa: S311 - a series, no secret


@cache
def delivery(path: str, kind: str, number: int) -> mutate.Delivery:
    """Return one of the delivered files of an example, as it is."""
    (target,) = examples.targets(path)
    found = [file for file in collect(target.municipality, target.occasion)[0] if file.kind == kind]
    return mutate.delivery(found[number % len(found)], target.municipality, target.occasion)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of an example to change."""
    return Path(
        shutil.copytree(examples.INPUTS / "lindhult", tmp_path_factory.mktemp("changed") / "lindhult")
    )


@pytest.mark.parametrize(("path", "kind"), KINDS)
def test_what_a_changed_delivery_holds_is_read_or_told(copy: Path, kind: str, path: str) -> None:
    for chance in trials(f"{path}/{kind}", 8):
        one = delivery(path, kind, chance.randrange(31))
        data, deed = mutate.mutated(one.data, chance)
        lost = mutate.silent(one, data, copy.parent / f"changed{one.file.path.suffix}")
        assert not lost, f"{one.file.name}: {deed}"


def test_changed_settings_never_stop_a_run(copy: Path) -> None:
    before = (examples.INPUTS / "lindhult" / "kommun.toml").read_bytes()
    for chance in trials("settings", 6):
        data, deed = mutate_values.settings(before, chance)
        (copy / "kommun.toml").write_bytes(data)
        found, problems = build.targets(copy)
        assert found or problems, deed
        if found:
            checked = build.check(chance.choice(found), problems)
            built = examples.all_built(checked, draft=True)
            assert checked.problems or built or not checked.occasion.reports, deed


def test_a_changed_answer_of_kolada_is_read_or_told(copy: Path) -> None:
    municipality = examples.targets("lindhult")[0].municipality
    for chance in trials("answers", 40):
        saved = municipality.folder / "kolada" / chance.choice(ANSWERS)
        before = saved.read_bytes()
        data, deed = mutate_values.answers(before, chance)
        there = copy / "kolada" / saved.name
        there.write_bytes(data)
        lost = mutate_values.silent(municipality, copy, before, data)
        there.write_bytes(before)
        assert not lost, deed


def test_the_trials_are_the_same_on_every_machine() -> None:
    small = packed(
        {"word/document.xml": f"<x xmlns='{W}'><p><r><t>Ord.</t></r></p><p k='1'/><tbl/></x>".encode()}
    )
    deeds = [str(mutate.mutated(small, chance)[1]) for chance in trials("a name", 5)]
    assert deeds == [
        "value p in word/document.xml",
        "value tbl in word/document.xml",
        "value tbl in word/document.xml",
        "value r in word/document.xml",
        "attribute t in word/document.xml",
    ]
