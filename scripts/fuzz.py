"""Tries the program on inputs changed at random, and counts what went wrong: for a longer trial than the tests have time for.

    python scripts/fuzz.py files 2000       deliveries of both examples, changed in their XML
    python scripts/fuzz.py settings 1000    kommun.toml of the examples, checked and made into reports
    python scripts/fuzz.py answers 500      saved answers of Kolada

Each trial has a process of its own, so that its time and memory are known. ``--seed`` gives another series; the same seed gives the same.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import shutil
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from pipeline import build
from pipeline.collect import collect
from tests import examples, mutate, mutate_values

SECONDS: Final = 40
MEMORY: Final = 1 << 30
_CRASH: Final = 3
_SILENT: Final = 4
Trial = Callable[[], tuple[str, ...]]
"""Does one trial; what it returns has vanished without a word."""


def main() -> int:
    """Try, print what went wrong and the counts, and return 0 when nothing did."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=sorted(_KINDS))
    parser.add_argument("number", type=int)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    made = _KINDS[wanted.what]()
    counts: Counter[str] = Counter()
    slowest, largest = 0.0, 0
    for number in range(wanted.number):
        chance = random.Random(f"{wanted.seed}/{number}")  # noqa: S311 - a series, no secret
        deed, trial = made(chance)
        outcome, seconds, memory = _tried(trial, f"{number} {deed}")
        counts[outcome] += 1
        slowest, largest = max(slowest, seconds), max(largest, memory)
    print(
        f"{wanted.number} {wanted.what}: {dict(sorted(counts.items()))}; slowest {slowest:.1f} s CPU, largest {largest >> 20} MB"
    )
    return 0 if set(counts) <= {"right"} else 1


def _tried(trial: Trial, name: str) -> tuple[str, float, int]:
    """Return how a trial went in a process of its own, its CPU seconds and its memory in bytes."""
    sys.stdout.flush()
    child = os.fork()
    if not child:
        _inside(trial, name)
    _, status, used = os.wait4(child, 0)
    seconds, memory = used.ru_utime + used.ru_stime, used.ru_maxrss * 1024
    code = os.waitstatus_to_exitcode(status)
    outcome = {0: "right", _CRASH: "crash", _SILENT: "silent"}.get(code, "killed")
    if outcome == "right" and memory > MEMORY:
        outcome = "memory"
    if outcome in {"killed", "memory"}:
        print(f"{outcome.upper()} {name}: {seconds:.1f} s, {memory >> 20} MB, {code}")
    return outcome, seconds, memory


def _inside(trial: Trial, name: str) -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    code = 0
    try:
        lost = trial()
        if lost:
            print(f"SILENT {name}: {len(lost)} {lost[:4]}")
            code = _SILENT
    except BaseException as fault:  # noqa: BLE001 - whatever it is, it is what is looked for
        last = traceback.extract_tb(fault.__traceback__)[-1]
        print(
            f"CRASH {name}: {type(fault).__name__} {fault} at {last.filename.rpartition('/')[2]}:{last.lineno}"
        )
        code = _CRASH
    sys.stdout.flush()
    os._exit(code)


Made = Callable[[random.Random], tuple[str, Trial]]


def _files() -> Made:
    folder = Path(tempfile.mkdtemp())
    found = [
        (file, target.municipality, target.occasion)
        for kommun in examples.KOMMUNER
        for target in examples.targets(kommun)
        for file in collect(target.municipality, target.occasion)[0]
    ]
    known: dict[Path, mutate.Delivery] = {}

    def made(chance: random.Random) -> tuple[str, Trial]:
        one = chance.choice(found)
        if one[0].path not in known:
            known[one[0].path] = mutate.delivery(*one)
        delivery = known[one[0].path]
        data, deed = mutate.mutated(delivery.data, chance)
        return f"{one[0].name} {deed}", lambda: mutate.silent(
            delivery, data, folder / f"x{one[0].path.suffix}"
        )

    return made


def _settings() -> Made:
    folder = Path(tempfile.mkdtemp())
    for kommun in examples.KOMMUNER:
        shutil.copytree(examples.INPUTS / kommun, folder / kommun)

    def made(chance: random.Random) -> tuple[str, Trial]:
        kommun = chance.choice(examples.KOMMUNER)
        data, deed = mutate_values.settings((examples.INPUTS / kommun / "kommun.toml").read_bytes(), chance)
        which = chance.random()

        def trial() -> tuple[str, ...]:
            (folder / kommun / "kommun.toml").write_bytes(data)
            found, problems = build.targets(folder / kommun)
            units = len(examples.targets(kommun)[0].municipality.units)
            if found:
                target = found[int(which * len(found))]
                for view in examples.all_built(build.check(target, problems), draft=True):
                    list(view.blocks())
            gone = not problems and (not found or len(found[0].municipality.units) != units)
            return ("en enhet",) if gone and "enheter" in deed else ()

        return f"{kommun} {deed}", trial

    return made


def _answers() -> Made:
    folder = Path(tempfile.mkdtemp())
    shutil.copytree(examples.INPUTS, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("20*"))

    def made(chance: random.Random) -> tuple[str, Trial]:
        kommun = chance.choice(examples.KOMMUNER)
        path = chance.choice(sorted((folder / kommun / "kolada").glob("*.json")))
        before = (examples.INPUTS / kommun / "kolada" / path.name).read_bytes()
        data, deed = mutate_values.answers(before, chance)

        def trial() -> tuple[str, ...]:
            path.write_bytes(data)
            lost = mutate_values.silent(
                examples.targets(kommun)[0].municipality, folder / kommun, before, data
            )
            path.write_bytes(before)
            return lost

        return f"{kommun}/{path.name} {deed}", trial

    return made


_KINDS: Final[dict[str, Callable[[], Made]]] = {"files": _files, "settings": _settings, "answers": _answers}

if __name__ == "__main__":
    sys.exit(main())
