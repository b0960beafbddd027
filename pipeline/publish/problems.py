"""Problems as plain data: ``problems.json`` and ``check --json``."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from pipeline.model import Problem, Severity


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
