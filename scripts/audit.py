"""Holds the locked packages against known vulnerabilities: those stored in scripts/advisories.csv, and those that the package index knows.

Run ``make audit``. The stored list is what was known when it was last renewed, and is tried by the tests too; an index that tells nothing of
vulnerabilities is told as such, never as a clean bill. Returns 1 when a locked package is known to be vulnerable.
"""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from locked import ROOT, WITH_TOOLS, locked
from packaging.version import Version

STORED: Final = ROOT / "scripts" / "advisories.csv"
_PIP_AUDIT: Final = "pip-audit==2.10.1"


def stored(pinned: Iterable[tuple[str, str]], file: Path = STORED) -> Iterator[str]:
    """Yield a sentence for each stored vulnerability that a pinned version has."""
    with file.open(encoding="utf-8", newline="") as lines:
        known = list(csv.DictReader(lines, delimiter=";"))
    for name, version in pinned:
        for one in known:
            if one["package"] == name and Version(version) < Version(one["fixed_in"]):
                yield f"{name} {version}: {one['id']}, fixed in {one['fixed_in']}: {one['what']}"


def asked() -> tuple[list[str], str]:
    """Return what the index knows of the locked packages, and what it could not tell."""
    command = [str(ROOT / ".venv/bin/uv"), "tool", "run", "--quiet", _PIP_AUDIT, "--requirement", str(WITH_TOOLS), "--require-hashes", "--disable-pip", "--format", "json", "--progress-spinner", "off"]  # fmt: skip
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)  # noqa: S603 - our own arguments
        answer = json.loads(done.stdout)["dependencies"]
    except (OSError, subprocess.TimeoutExpired, ValueError, KeyError):
        return [], "The package index could not be asked."
    skipped = sum("skip_reason" in one for one in answer)
    known = [
        f"{one['name']} {one['version']}: {fault['id']}, fixed in {', '.join(fault['fix_versions']) or 'no version yet'}"
        for one in answer
        for fault in one.get("vulns", ())
    ]
    return known, f"The package index told nothing of {skipped} of {len(answer)} packages." if skipped else ""


def main() -> int:
    """Print what is known, and return 1 when something is."""
    pinned = locked(WITH_TOOLS)
    found = list(stored(pinned))
    print(f"{len(pinned)} locked packages, {len(found)} with a stored vulnerability.")
    known, silent = asked()
    print(silent or f"The package index knows {len(known)} vulnerabilities in them.")
    for line in (*found, *known):
        print(f"  {line}")
    return 1 if found or known else 0


if __name__ == "__main__":
    sys.exit(main())
