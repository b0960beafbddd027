"""Files changed at random, as programs and accidents change them: never an exception, and what is still there is read or told."""

from __future__ import annotations

import random
import shutil
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline import build
from pipeline.collect import collect
from tests import examples, mutate, mutate_values

PATHS = [f"{kommun}/{one.occasion.id}" for kommun in examples.KOMMUNER for one in examples.targets(kommun)]
ANSWERS = ["nyckeltal.json", "omsorg-och-ekonomi.json", "skola.json"]
SEEDS = st.integers(0, 2**32)
trials = settings(deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


def chance_of(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - a series, no secret


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


@pytest.mark.parametrize("kind", ["excel", "word"])
@pytest.mark.parametrize("path", PATHS)
@given(number=st.integers(0, 30), seed=SEEDS)
@settings(trials, max_examples=12)
def test_what_a_changed_delivery_holds_is_read_or_told(
    copy: Path, kind: str, path: str, number: int, seed: int
) -> None:
    one = delivery(path, kind, number)
    data, deed = mutate.mutated(one.data, chance_of(seed))
    lost = mutate.silent(one, data, copy.parent / f"changed{one.file.path.suffix}")
    assert not lost, f"{one.file.name}: {deed}"


@given(seed=SEEDS)
@settings(trials, max_examples=15)
def test_changed_settings_never_stop_a_run(copy: Path, seed: int) -> None:
    chance = chance_of(seed)
    data, deed = mutate_values.settings((examples.INPUTS / "lindhult" / "kommun.toml").read_bytes(), chance)
    (copy / "kommun.toml").write_bytes(data)
    found, problems = build.targets(copy)
    assert found or problems, deed
    if found:
        checked = build.check(chance.choice(found), problems)
        assert checked.problems or examples.all_built(checked, draft=True) or not checked.occasion.reports, (
            deed
        )


@given(seed=SEEDS)
@settings(trials, max_examples=60)
def test_a_changed_answer_of_kolada_is_read_or_told(copy: Path, seed: int) -> None:
    chance = chance_of(seed)
    municipality = examples.targets("lindhult")[0].municipality
    saved = municipality.folder / "kolada" / chance.choice(ANSWERS)
    data, deed = mutate_values.answers(saved.read_bytes(), chance)
    there = copy / "kolada" / saved.name
    there.write_bytes(data)
    try:
        lost = mutate_values.silent(municipality, copy, saved.read_bytes(), data)
    finally:
        there.write_bytes(saved.read_bytes())
    assert not lost, deed
