"""Whether the tests would notice: each small fault of ``tests/mutants.toml`` is put alone into a copy of the tree, and the tests named for it run.

    make mutants                                  all of them, in two processes
    .venv/bin/python scripts/mutants.py C27 read  those whose id begins with one of these words

A mutant is *killed* when a named test fails because something it asserts is not so (or the program stops with a fault of its own, such as
an undeclared key); it *survives* when they all pass. A snippet that no longer stands once in its file, or a test that fails for another reason
(a syntax error, a missing name), is a mistake in the list. Leaves with 1 when there is such a mistake, when less than 95 per cent are killed,
or when a survivor has no ``argued``. The working tree is never touched.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import queue
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent
LIST: Final = ROOT / "tests" / "mutants.toml"
LEAST: Final = 0.95
JOBS: Final = 2
_PATIENCE: Final = 900  # seconds for one mutant on a loaded machine
_LEFT: Final = (".git", ".venv", "outputs", "node_modules", "__pycache__", ".pytest_cache", ".mypy_cache", ".ruff_cache", ".hypothesis")  # fmt: skip
_OPTIONS: Final = ("-x", "-n", "0", "-q", "-p", "no:cacheprovider")


@dataclass(frozen=True, slots=True)
class Mutant:
    """A small fault: the file, the snippet that stands once in it, what stands there instead, and the tests that should notice."""

    id: str
    file: str
    old: str
    new: str
    what: str
    tests: str
    argued: str = ""

    def applied(self, root: Path) -> str | None:
        """Return the faulty text of the file; None when the snippet does not stand there exactly once, or the text is no program."""
        path = root / self.file
        words = path.read_text(encoding="utf-8") if path.is_file() else ""
        if words.count(self.old) != 1 or self.old == self.new:
            return None
        faulty = words.replace(self.old, self.new)
        try:
            ast.parse(faulty)
        except SyntaxError:
            return None
        return faulty


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a mutant: ``killed``, ``survived``, ``unfit`` or ``invalid``, by which test or why, and in how many seconds."""

    mutant: Mutant
    state: str
    by: str = ""
    seconds: float = 0


def load(path: Path = LIST) -> tuple[Mutant, ...]:
    """Return the list in the order of the file."""
    read = tomllib.loads(path.read_text(encoding="utf-8"))
    return tuple(Mutant(**one) for one in read["mutant"])


# -- one run of pytest, in the copy ---------------------------------------------------------------
class Judge:
    """A plugin that keeps why tests failed: the test, and the kinds of exception."""

    def __init__(self) -> None:
        """Begin with no failure."""
        self.failed: list[tuple[str, list[str]]] = []
        self.passed = 0

    def pytest_configure(self) -> None:
        """Let drawn examples be: that a test fails is enough, the smallest example of it is not sought."""
        from hypothesis import Phase, settings  # noqa: PLC0415 - not before pytest has begun

        settings.register_profile("mutants", phases=(Phase.explicit, Phase.generate))
        settings.load_profile("mutants")

    def pytest_exception_interact(self, node: Any, call: Any) -> None:
        """Note a failure, in a test or while tests are collected."""
        kinds = [_kind(one) for one in _leaves(call.excinfo.value)] if call.excinfo else ["?"]
        self.failed.append((node.nodeid, kinds))

    def pytest_runtest_logreport(self, report: Any) -> None:
        """Count what passed."""
        self.passed += report.when == "call" and report.passed


def _leaves(error: BaseException) -> Iterator[BaseException]:
    if isinstance(error, BaseExceptionGroup):
        for one in error.exceptions:
            yield from _leaves(one)
    else:
        yield error


def _kind(error: BaseException) -> str:
    """Return ``assertion`` for what a test or the program itself says is wrong, else the exception's name."""
    kind = type(error)
    said = (
        isinstance(error, AssertionError)
        or kind.__module__.startswith("pipeline")
        or kind.__name__ == "Failed"
    )
    return "assertion" if said else kind.__name__


def judge(report: Path, arguments: Sequence[str]) -> None:
    """Run some tests in the current folder and write what happened as JSON."""
    import pytest  # noqa: PLC0415 - only here

    import pipeline  # noqa: PLC0415 - that of the copy

    own = Path(str(pipeline.__file__)).is_relative_to(Path.cwd())
    found = Judge()
    code = pytest.main([*_OPTIONS, *arguments], plugins=[found]) if own else -1
    told = {"own": own, "code": int(code), "failed": found.failed, "passed": found.passed}
    report.write_text(json.dumps(told), encoding="utf-8")


# -- copies -----------------------------------------------------------------------------------------
def copied(place: Path) -> Path:
    """Return a copy of the tree without what is built or installed."""
    return Path(shutil.copytree(ROOT, place, ignore=shutil.ignore_patterns(*_LEFT)))


def ran(tree: Path, tests: str, extra: Sequence[str] = ()) -> dict[str, Any]:
    """Return what the tests of a copy said; ``code`` is pytest's, -1 when they did not come to an end."""
    report = tree.with_suffix(".json")
    report.unlink(missing_ok=True)
    command = [
        sys.executable,
        str(tree / "scripts" / "mutants.py"),
        "--judge",
        str(report),
        *shlex.split(tests),
        *extra,
    ]
    env = {**os.environ, "PYTHONPATH": str(tree), "PYTHONDONTWRITEBYTECODE": ""}
    try:
        done = subprocess.run(  # noqa: S603 - this program itself, with the tests of the list
            command, cwd=tree, env=env, check=False, capture_output=True, text=True, timeout=_PATIENCE
        )
    except subprocess.TimeoutExpired:
        return {"own": True, "code": -1, "failed": [], "passed": 0, "said": "took too long"}
    if not report.is_file():
        return {"own": True, "code": -1, "failed": [], "passed": 0, "said": done.stderr[-500:]}
    return {**json.loads(report.read_text(encoding="utf-8")), "said": done.stdout[-2000:]}


def tried(trees: queue.Queue[Path], mutant: Mutant) -> Outcome:
    """Put a fault into a free copy, run its tests there and take it out again."""
    start, tree = time.monotonic(), trees.get()
    path, faulty = tree / mutant.file, mutant.applied(tree)
    try:
        if faulty is None:
            return Outcome(mutant, "unfit", "the snippet does not stand once in the file")
        stamp = path.stat()
        whole = path.read_bytes()
        path.write_text(faulty, encoding="utf-8")
        try:
            told = ran(tree, mutant.tests)
        finally:
            path.write_bytes(whole)
            os.utime(path, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
        return _judged(mutant, told, time.monotonic() - start)
    finally:
        trees.put(tree)


def _judged(mutant: Mutant, told: dict[str, Any], seconds: float) -> Outcome:
    if not told["own"] or told["code"] not in {0, 1, 2}:
        return Outcome(
            mutant, "invalid", f"pytest ended with {told['code']}: {told.get('said', '')[-300:]}", seconds
        )
    if not told["failed"]:
        return Outcome(
            mutant, "survived" if told["passed"] else "invalid", f"{told['passed']} tests passed", seconds
        )
    test, kinds = told["failed"][0]
    right = "assertion" in kinds
    return Outcome(mutant, "killed" if right else "invalid", test if right else f"{test}: {kinds}", seconds)


# -- all of them ------------------------------------------------------------------------------------
def together(named: Iterable[str]) -> list[str]:
    """Return runs of pytest that hold every named test, few of them: the same files are one run, with all that is chosen of them."""
    chosen: dict[tuple[str, ...], set[str]] = {}
    for words in map(shlex.split, named):
        at = words.index("-k") if "-k" in words else len(words)
        chosen.setdefault(tuple(words[:at]), set()).add(" ".join(words[at + 1 :]))
    return [
        shlex.join(files if "" in words else (*files, "-k", " or ".join(f"({one})" for one in sorted(words))))
        for files, words in chosen.items()
    ]


def sound(trees: queue.Queue[Path], tests: str) -> str:
    """Return what is wrong with some named tests: those that fail without any fault could tell nothing."""
    tree = trees.get()
    try:
        told = ran(tree, tests)
    finally:
        trees.put(tree)
    good = told["code"] == 0 and told["passed"]
    return (
        "" if good else f"fails without any fault: {tests}: {told['failed'] or told.get('said', '')[-800:]}"
    )


def said(outcome: Outcome) -> str:
    """Return one line about an outcome."""
    mutant = outcome.mutant
    argued = f" (argued: {mutant.argued})" if outcome.state == "survived" and mutant.argued else ""
    return (
        f"{outcome.state:9}{outcome.seconds:6.1f} s  {mutant.id}: {mutant.what}{argued}\n{'':20}{outcome.by}"
    )


def verdict(outcomes: Sequence[Outcome], broken: int = 0) -> tuple[str, int]:
    """Return the last line and the exit code; ``broken`` is how many of the named tests fail without any fault."""
    count = Counter(outcome.state for outcome in outcomes)
    rate = count["killed"] / len(outcomes) if outcomes else 0
    unargued = [one.mutant.id for one in outcomes if one.state == "survived" and not one.mutant.argued]
    faults = count["unfit"] + count["invalid"] + broken
    good = bool(outcomes) and rate >= LEAST and not unargued and not faults
    words = (
        f"{'OK' if good else 'FAIL'}: {count['killed']} of {len(outcomes)} mutants killed ({rate:.1%}, at least {LEAST:.0%} wanted), "
        f"{count['survived']} survived ({len(unargued)} without argument), {faults} mistakes in the list"
    )
    return words, 0 if good else 1


def main() -> int:
    """Try the chosen mutants and say what became of them."""
    parser = argparse.ArgumentParser(description="Whether the tests would notice small faults.")
    parser.add_argument("id", nargs="*", help="only mutants whose id begins so")
    parser.add_argument("--jobs", type=int, default=JOBS)
    parser.add_argument(
        "--trust", action="store_true", help="do not run the named tests without a fault first"
    )
    options = parser.parse_args()
    mutants = [one for one in load() if not options.id or one.id.startswith(tuple(options.id))]
    with tempfile.TemporaryDirectory() as folder:
        trees: queue.Queue[Path] = queue.Queue()
        for number in range(options.jobs):
            trees.put(copied(Path(folder) / f"tree{number}"))
        with ThreadPoolExecutor(options.jobs) as pool:
            outcomes: list[Outcome] = []
            for outcome in pool.map(partial(tried, trees), mutants):
                outcomes.append(outcome)
                print(said(outcome), flush=True)
            named = together(one.mutant.tests for one in outcomes if one.state == "killed")
            broken = [] if options.trust else [one for one in pool.map(partial(sound, trees), named) if one]
    print(*broken, sep="\n", end="\n" if broken else "")
    words, code = verdict(outcomes, len(broken))
    print(words)
    return code


if __name__ == "__main__":
    if sys.argv[1:2] == ["--judge"]:
        judge(Path(sys.argv[2]), sys.argv[3:])
    else:
        sys.exit(main())
