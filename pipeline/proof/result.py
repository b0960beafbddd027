"""What was found when the files that go out were tried: which proofs were made with what, what each found, and what could not be tried."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from pipeline.text import number

EXTRA: Final = 'pip install "kommunrapport[proof]"'
_SHOWN: Final = 3  # failures of a file that are told in words; all stand in the record


@dataclass(frozen=True, slots=True)
class Failure:
    """One rule that a file breaks: the file's path in the folder, the rule, what it says, how often, and where first."""

    file: str
    rule: str
    said: str
    count: int = 1
    place: str = ""

    def __str__(self) -> str:
        """Return one sentence for a person."""
        often = f" ({self.count} gånger)" if self.count > 1 else ""
        at = f" Först här: {self.place}" if self.place else ""
        return f"{self.file} bryter mot {self.rule}{often}: {self.said.rstrip('.')}.{at}"


@dataclass(frozen=True, slots=True)
class Check:
    """One kind of proof: what was tried, with which tool, on which files, and how many single checks that was.

    ``lacking`` is why it could not be made, in a sentence; empty when it was. ``left`` are files of the kind that were not tried.
    """

    kind: str  # pdf, struktur, webb, lankar
    title: str
    tool: str
    files: tuple[str, ...] = ()
    checks: int = 0
    failures: tuple[Failure, ...] = ()
    lacking: str = ""
    left: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Proof:
    """All proofs of what goes out."""

    checks: tuple[Check, ...] = ()

    @property
    def failures(self) -> tuple[Failure, ...]:
        """Return everything that was found."""
        return tuple(one for check in self.checks for one in check.failures)

    @property
    def lacking(self) -> tuple[str, ...]:
        """Return why proofs were not made, a sentence each."""
        return tuple(dict.fromkeys(check.lacking for check in self.checks if check.lacking))

    def told(self) -> tuple[str, ...]:
        """Return what was found in sentences: the first of each file, and how many there are beside them."""
        files = dict.fromkeys(one.file for one in self.failures)
        return tuple(sentence for file in files for sentence in self._of(file))

    def _of(self, file: str) -> Iterator[str]:
        found = [one for one in self.failures if one.file == file]
        yield from (str(one) for one in found[:_SHOWN])
        if len(found) > _SHOWN:
            yield f"{file} bryter mot {len(found) - _SHOWN} regler till."

    def statement(self, stem: str) -> tuple[str, ...]:
        """Return what a report's accessibility statement says of how it was tried."""
        sentences = [sentence for check in self.checks for sentence in _sentences(check, f"{stem}/")]
        if any(check.files and not check.lacking for check in self.checks):
            sentences.append(
                "Program hittar bara en del av de brister som kan finnas; resten kräver en människa."
            )
        return tuple(sentences)

    def record(self) -> bytes:
        """Return the result as JSON."""
        whole = {
            "prov": [
                {
                    "vad": check.title,
                    "verktyg": check.tool,
                    "gjort": not check.lacking,
                    "filer": list(check.files),
                    **({"inte prövade": list(check.left)} if check.left else {}),
                    "kontroller": check.checks,
                    "fel": len(check.failures),
                }
                for check in self.checks
            ]
        }
        return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()


def _sentences(check: Check, start: str) -> Iterator[str]:
    files = [file for file in check.files if file.startswith(start)]
    left = [file for file in check.left if file.startswith(start)]
    if check.lacking:
        if files or left:
            yield f"{check.title}: inte prövat med program när utgåvan gjordes."
        return
    if files:
        alone = all(file.startswith(start) or "/" not in file for file in (*check.files, *check.left))
        times = f", {number(Decimal(check.checks))} kontroller" if check.checks and alone else ""
        rest = f" Sidor till som är gjorda på samma sätt och inte är prövade: {len(left)}." if left else ""
        yield f"{check.title}: {_counted(files)} med {check.tool}{times}. Inga fel hittades.{rest}"


def _counted(files: list[str]) -> str:
    one, several = (
        ("sida prövad", "sidor prövade") if files[0].endswith(".html") else ("fil prövad", "filer prövade")
    )
    return f"{len(files)} {one if len(files) == 1 else several}"
