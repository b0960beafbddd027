"""What is to be mended in a file, as the one who mends it reads it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from pipeline.model import Problem
from pipeline.publish.folded import Entry


class Weight(StrEnum):
    """What somebody has to do about a task."""

    ERROR = "Fel"
    WARNING = "Varning"
    INFO = "Upplysning"
    OTHERS = "Rättas av andra"


@dataclass(frozen=True, slots=True)
class Task:
    """A line of the list: what to do, what is said once for one or several places, what stands there, and what the control is called."""

    weight: Weight
    entry: Entry
    found: str  # what stands in the cell; empty for several cells, and where it is not known
    control: str
    link: str = ""  # a place in the file itself, as Excel writes it; empty when it is not in this file

    @property
    def problem(self) -> Problem:
        """Return the problem, or the first of those that the line stands for."""
        return self.entry.problem


@dataclass(frozen=True, slots=True)
class Sheet:
    """The list that goes out with a file: lines of introduction, then tasks."""

    title: str  # whose, and which file
    lines: tuple[str, ...]
    tasks: tuple[Task, ...]


@dataclass(frozen=True, slots=True)
class Marks:
    """What is marked in a file: the problems of each of its places, in order."""

    places: Mapping[str, tuple[Problem, ...]] = field(default_factory=dict)


def said(problems: tuple[Problem, ...]) -> str:
    """Return what a note says of the problems at a place."""
    return "\n\n".join(
        "\n".join(
            part for part in (f"{one.message} ({one.code})", one.hint and f"Så rättar ni: {one.hint}") if part
        )
        for one in problems
    )
