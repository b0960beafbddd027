"""The nouns of a comparison: what has changed in what was handed in, and what follows from it in what is printed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class File:
    """A file that was read: its path, whose it is, and its sha256 in each version; empty where it is not there."""

    path: str
    whose: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Change:
    """A cell or a paragraph that has changed: in which file, where in each version, what it is called, and what stands there.

    None stands for what is not there; a place that is empty in both is the whole file. ``difference`` is written with its sign and unit,
    empty for texts. ``follows`` marks what the file itself reckons with a formula.
    """

    number: int
    file: str
    old_place: str
    new_place: str
    title: str
    old: str | None
    new: str | None
    unit: str = ""
    difference: str = ""
    follows: bool = False

    @property
    def place(self) -> str:
        """Return where it is, in the newer version when it is there."""
        return self.new_place or self.old_place

    @property
    def is_text(self) -> bool:
        """Tell whether it is a text that was changed: told word by word."""
        return (
            self.old is not None
            and self.new is not None
            and (" " in self.old.strip() and " " in self.new.strip())
            and not self.difference
        )


@dataclass(frozen=True, slots=True)
class Printed:
    """A printed figure that has changed: where it stands, how it was and is printed, and the numbers of the changes that it rests on.

    None stands for one that is not printed.
    """

    report: str
    chapter: str
    table: str
    row: str
    column: str
    old: str | None
    new: str | None
    difference: str = ""
    causes: tuple[int, ...] = ()
    where: str = ""  # the titles of the report and the table, drawing or chapter


@dataclass(frozen=True, slots=True)
class Comparison:
    """What differs between two versions, the older and the newer; ``told`` are sentences on what is neither a cell nor a text."""

    old: Mapping[str, str]
    new: Mapping[str, str]
    files: tuple[File, ...] = ()
    changes: tuple[Change, ...] = ()
    figures: tuple[Printed, ...] = ()
    told: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Tell whether no number and no text differs."""
        return not self.changes and not self.figures

    def file(self, path: str) -> File | None:
        """Return a file by its path; None when nothing is known of it but that."""
        return next((file for file in self.files if file.path == path), None)

    def following(self, number: int) -> tuple[Printed, ...]:
        """Return the printed figures that rest on one change, and on no other."""
        return tuple(one for one in self.figures if one.causes == (number,))

    @property
    def shared(self) -> tuple[Printed, ...]:
        """Return the printed figures that rest on several changes."""
        return tuple(one for one in self.figures if len(one.causes) > 1)

    @property
    def unexplained(self) -> tuple[Printed, ...]:
        """Return the printed figures that rest on no changed cell: what differs is a setting, an earlier value or the program."""
        return tuple(one for one in self.figures if not one.causes)
