"""Caches and interrupted, simultaneous or repeated builds: the files are those of a cold build, byte for byte."""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.folders import CACHE
from tests.test_build import patch

ROOT = Path(__file__).resolve().parent.parent
OCCASION = "2025-delar"


class Bench:
    """A copy of a municipality, an output folder, and a user's cache."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.inputs, self.out = folder / "lindhult", folder / "out"
        shutil.copytree(ROOT / "inputs" / "lindhult", self.inputs)

    def start(self, out: Path, cache: Path | str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-m", "pipeline.cli", "build", str(self.inputs / OCCASION), "-o", str(out)],
            cwd=ROOT,
            env={**os.environ, CACHE: str(cache)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def build(self) -> dict[str, str]:
        """Return the files of a build with all caches."""
        assert self.start(self.out, self.folder / "cache").wait() == 0
        return files(self.out)

    def cold(self, name: str) -> dict[str, str]:
        """Return the files of a build without any cache."""
        assert self.start(self.folder / name, "").wait() == 0
        return files(self.folder / name)


def files(out: Path) -> dict[str, str]:
    found = {path.relative_to(out): path for path in out.rglob("*") if path.is_file()}
    return {
        name.as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for name, path in sorted(found.items())
        if not {".cache", ".tidigare"} & {*name.parts}  # what earlier runs have left for later ones
    }


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return Bench(tmp_path_factory.mktemp("bench"))


@pytest.fixture(scope="module")
def expected(bench: Bench) -> dict[str, str]:
    return bench.cold("expected")


def clear(bench: Bench) -> None:
    for path in (bench.out, bench.folder / "cache"):
        shutil.rmtree(path, ignore_errors=True)


@pytest.mark.slow
def test_a_killed_build_leaves_nothing_that_the_next_one_trusts(
    bench: Bench, expected: dict[str, str]
) -> None:
    clear(bench)
    for seconds in (0.6, 1.6):
        running = bench.start(bench.out, bench.folder / "cache")
        time.sleep(seconds)
        os.killpg(running.pid, signal.SIGKILL)
        running.wait()
    assert bench.build() == expected


@pytest.mark.slow
def test_two_builds_at_once_both_end_well(bench: Bench, expected: dict[str, str]) -> None:
    clear(bench)
    both = [bench.start(bench.out, bench.folder / "cache") for _ in range(2)]
    assert [running.wait() for running in both] == [0, 0]
    assert files(bench.out) == expected
    assert bench.build() == expected


def spoil(change: Callable[[bytes], bytes]) -> Callable[[Path], None]:
    def spoiled(folder: Path) -> None:
        paths = [path for path in folder.rglob("*") if path.is_file()]
        assert paths
        for path in paths:
            path.write_bytes(change(path.read_bytes()))

    return spoiled


@pytest.mark.slow
def test_caches_that_were_damaged_are_made_anew(bench: Bench, expected: dict[str, str]) -> None:
    assert bench.build() == expected
    for change in (lambda data: data[:-1], lambda data: data[:50] + b"x" + data[51:]):
        spoil(change)(bench.out / ".cache")
        spoil(change)(bench.folder / "cache")
        shutil.rmtree(bench.out / "lindhult")  # or nothing would be built, and no cache asked
        assert bench.build() == expected


@pytest.mark.slow
def test_one_changed_cell_gives_what_a_cold_build_of_the_changed_files_gives(
    bench: Bench, expected: dict[str, str]
) -> None:
    assert bench.build() == expected
    path = bench.inputs / OCCASION / "sn" / "delar.xlsx"
    original = path.read_bytes()
    patch(path, "Drift", "D6", lambda number: number - 10)
    changed = bench.build()
    assert changed != expected
    assert changed == bench.cold("changed")
    path.write_bytes(original)
    assert bench.build() == expected
