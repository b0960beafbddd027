"""outloud: what a PDF says out loud.

Semantic checks that a validator cannot make, such as a figure whose alternative text is a placeholder,
or a table that has been split into one element per page.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, cast

import outloud

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

Severity = Literal["error", "warning", "info"]


@dataclass(frozen=True)
class Finding:
    """One defect; `page` counts from 1 and is None for the document as a whole."""

    file: Path
    rule: str
    severity: Severity
    message: str
    page: int | None
    count: int
    evidence: str

    def __str__(self) -> str:
        """Return one line for a person."""
        page = "" if self.page is None else f" page {self.page}"
        return f"{self.file.name}{page}: {self.severity} {self.rule} ({self.count}×) {self.message} [{self.evidence}]"


def check(
    path: Path, *, severities: Sequence[Severity] = ("error", "warning"), skip: Sequence[str] = ()
) -> list[Finding]:
    """Return the defects of one PDF, worst first; rules named in `skip` are not run.

    A file that cannot be read, and a rule that broke down, are findings too: silence must mean that all was checked.
    """
    result = outloud.check(str(path), skip=list(skip))
    if result.error:
        return [Finding(path, "unreadable", "error", result.error, None, 1, "")]
    crashed = [
        Finding(path, run.rule, "error", f"the rule broke down: {run.reason}", None, 1, "")
        for run in result.runs
        if run.status == "crashed"
    ]
    return crashed + [
        Finding(
            path,
            found.rule,
            cast("Severity", found.severity),
            found.message,
            found.page,
            found.count,
            found.evidence or "",
        )
        for found in result.sorted_findings()
        if found.severity in severities
    ]
