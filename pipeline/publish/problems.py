"""Problems as plain data: ``problems.json``, ``check --json`` and ``check --csv``."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Final

from pipeline.model import Origin, Problem, Severity
from pipeline.text import as_csv, on_one_line


def counts(problems: Iterable[Problem]) -> Mapping[str, int]:
    """Return how many problems there are of each severity, errors first."""
    listed = list(problems)
    return {severity.value: sum(problem.severity is severity for problem in listed) for severity in Severity}


def problem_record(problem: Problem) -> dict[str, object]:
    """Return a problem as plain data, in the fields of ``check --json``."""
    origin = problem.origin
    return {
        "severity": problem.severity.value,
        "code": problem.code,
        "unit": problem.unit,
        "file": origin.file if origin else None,
        "place": origin.place if origin else None,
        "message": problem.message,
        "hint": problem.hint,
        "also": [{"file": other.file, "place": other.place} for other in problem.also],
    }


def problems_json(problems: Iterable[Problem]) -> str:
    """Return problems and their counts as JSON text."""
    listed = list(problems)
    record = {"problems": [problem_record(problem) for problem in listed], "counts": dict(counts(listed))}
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"


_COLUMNS: Final = ("allvar", "kod", "enhet", "fil", "plats", "vad", "gör så här", "se även")


def problems_csv(problems: Iterable[Problem], names: Mapping[str, str]) -> str:
    """Return problems as CSV for a spreadsheet, a line each: semicolons, the units by their names."""
    lines: list[tuple[str, ...]] = [_COLUMNS]
    for problem in problems:
        origin, unit = problem.origin or Origin(""), names.get(problem.unit or "", problem.unit or "")
        also = ", ".join(f"{other.file} {other.place}".rstrip() for other in problem.also)
        words = (
            problem.severity.value,
            problem.code,
            unit,
            origin.file,
            origin.place,
            problem.message,
            problem.hint,
            also,
        )
        lines.append(tuple(map(on_one_line, words)))
    return as_csv(lines)
