"""The lists of a Word document: what a paragraph is an item of, and the number it has there, counted as Word counts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from pipeline.view import Form, Numbered
from pipeline.words import number_label

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DEEPEST: Final = 8  # Word has nine levels
_FORMS: Final[Mapping[str, Form]] = {
    "lowerLetter": "lower-alpha",
    "upperLetter": "upper-alpha",
    "lowerRoman": "lower-roman",
    "upperRoman": "upper-roman",
}
_FIGURES: Final = 9  # of a number that a list can begin with
_PLACE: Final = re.compile(r"%([1-9])")


def value(node: etree._Element | None) -> str:
    """Return the value of a setting, empty when it is not there."""
    return "" if node is None else node.get(f"{_W}val", "")


def depth(words: str) -> int:
    """Return a list level as a number from 0; what is no level is the outermost."""
    return min(int(words), DEEPEST) if words.isascii() and words.isdigit() else 0


@dataclass(frozen=True, slots=True)
class Membership:
    """Which list a paragraph is in and how deep, as it or its style says; a style that says it is named, for the level it has there."""

    key: str
    level: str
    style: str = ""


def membership(look: etree._Element | None, style: str = "") -> Membership | None:
    """Return what paragraph properties say of a list, None when nothing."""
    node = look.find(f"{_W}numPr") if look is not None else None
    if node is None:
        return None
    return Membership(value(node.find(f"{_W}numId")), value(node.find(f"{_W}ilvl")), style)


@dataclass(frozen=True, slots=True)
class Level:
    """A level of a list: how it is numbered (``bullet``, ``none`` …), from what, and the pattern of what is shown."""

    kind: str = "bullet"
    start: int = 1
    pattern: str = ""
    after: str = ""  # the level whose items make it begin anew, "" for any above it
    plain: bool = False  # shows the levels above in digits
    style: str = ""

    @property
    def bullet(self) -> bool:
        """Tell whether its items have no number to show."""
        return self.kind == "bullet" or (self.kind == "none" and not self.pattern.strip())


@dataclass(frozen=True, slots=True)
class _List:
    abstract: str
    levels: Mapping[int, Level]
    starts: Mapping[int, int]


@dataclass(slots=True)
class Counting:
    """The lists of a document while it is read from the beginning: items are counted in the order they are asked about."""

    lists: Mapping[str, _List]
    counts: dict[str, dict[int, int]] = field(default_factory=dict)
    begun: set[tuple[str, int]] = field(default_factory=set)

    def level(self, key: str, at: int) -> Level | None:
        """Return a level of a list, None when the document has no such list or level."""
        found = self.lists.get(key)
        return found.levels.get(at) if found else None

    def level_of(self, key: str, style: str) -> int | None:
        """Return the level of a list that belongs to a style."""
        levels = self.lists[key].levels if key in self.lists else {}
        return next((at for at, level in levels.items() if style and level.style == style), None)

    def restart(self) -> None:
        """Begin all lists anew: what stands under another heading of a form is another text."""
        self.counts.clear()
        self.begun.clear()

    def count(self, key: str, at: int) -> Numbered | None:
        """Return the number of the next item of a list at a level; None where there is none to show."""
        found = self.lists.get(key)
        level = found.levels.get(at) if found else None
        if found is None or level is None:
            return None
        counts = self.counts.setdefault(found.abstract, {})
        if at in found.starts and (key, at) not in self.begun:
            counts[at] = found.starts[at] - 1
            for deeper in [one for one in counts if one > at]:
                del counts[deeper]
        self.begun.add((key, at))
        counts[at] = counts.get(at, level.start - 1) + 1
        for deeper in [one for one in counts if one > at and _restarts(found.levels.get(one), at)]:
            del counts[deeper]
        return None if level.bullet else _number(found.levels, counts, at)


def _restarts(level: Level | None, above: int) -> bool:
    """Tell whether a level begins anew after an item of a level above it."""
    if level is None or not level.after:
        return True
    return level.after != "0" and above < depth(level.after)


def _number(levels: Mapping[int, Level], counts: Mapping[int, int], at: int) -> Numbered:
    level = levels[at]
    own = _form(level.kind)
    before, _, after = level.pattern.partition(f"%{at + 1}")

    def shown(match: re.Match[str]) -> str:
        above = levels.get(int(match[1]) - 1, Level("decimal"))
        count = counts.get(int(match[1]) - 1, above.start)
        form = "decimal" if level.plain else _form(above.kind)
        return number_label(Numbered(count, form, "", ""))

    before, after = (_PLACE.sub(shown, part) for part in (before, after))
    zero = "0" if level.kind == "decimalZero" and counts[at] < 10 else ""  # noqa: PLR2004 - one figure
    return Numbered(counts[at], "decimal" if level.plain else own, before + zero, after)


def _form(kind: str) -> Form:
    return _FORMS.get(kind, "decimal")


def lists(root: etree._Element | None) -> Counting:
    """Return the lists of a numbering part, none counted yet."""
    if root is None:
        return Counting({})
    abstract = {item.get(f"{_W}abstractNumId", ""): item for item in root.iter(f"{_W}abstractNum")}
    linked = {value(item.find(f"{_W}styleLink")): key for key, item in abstract.items() if item.find(f"{_W}styleLink") is not None}  # fmt: skip
    found: dict[str, _List] = {}
    for item in root.iter(f"{_W}num"):
        key = value(item.find(f"{_W}abstractNumId"))
        node = abstract.get(key)
        link = value(node.find(f"{_W}numStyleLink")) if node is not None else ""
        key = linked.get(link, key) if link else key
        levels = _levels(abstract.get(key))
        starts: dict[int, int] = {}
        for change in item.iter(f"{_W}lvlOverride"):
            at = depth(change.get(f"{_W}ilvl", ""))
            for one in _levels(change).values():
                levels[at] = one
            start = value(change.find(f"{_W}startOverride"))
            starts |= {at: _int(start, 1)} if start else {}
        found[item.get(f"{_W}numId", "")] = _List(key, levels, starts)
    return Counting(found)


def _int(words: str, other: int) -> int:
    return int(words) if words.isdecimal() and len(words) <= _FIGURES else other


def _levels(node: etree._Element | None) -> dict[int, Level]:
    found = {}
    for one in node.iter(f"{_W}lvl") if node is not None else ():
        start, plain = value(one.find(f"{_W}start")), one.find(f"{_W}isLgl")
        kind, text = value(one.find(f"{_W}numFmt")), one.find(f"{_W}lvlText")
        at = depth(one.get(f"{_W}ilvl", ""))
        found[at] = Level(
            kind or "decimal",
            _int(start, 1),
            f"%{at + 1}." if text is None else value(text),
            value(one.find(f"{_W}lvlRestart")),
            plain is not None and plain.get(f"{_W}val", "1") not in {"0", "false", "off"},
            value(one.find(f"{_W}pStyle")),
        )
    return found
