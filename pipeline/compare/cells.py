"""What has changed among cells and paragraphs: by file, sheet and heading, rows that only moved left out."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Final

from pipeline.compare.aligned import Grid, aligned
from pipeline.compare.change import Change
from pipeline.text import NBSP, number

_CELL: Final = re.compile(r"(?P<page>'(?:[^']|'')+'|[^'!]+)!(?P<column>[A-Z]+)(?P<row>\d+)")
_LINE: Final = re.compile(r"rad (?P<row>\d+)")
_TABLE: Final = re.compile(r", tabell \d+$")
_LONGEST: Final = 6  # decimals that are shown of a number


@dataclass(frozen=True, slots=True)
class Content:
    """What stands in one place: ``words`` as they are written, a number as a decimal string, and what it counts."""

    words: str
    unit: str = ""
    is_number: bool = False
    title: str = ""
    follows: bool = False


Key = tuple[str, str]  # file and place
Contents = Mapping[Key, Content]
_Spot = tuple[str, int, int]  # sheet or heading, row and column


@dataclass(frozen=True, slots=True)
class Changed:
    """The changes, and which of them each place is one of, in either version."""

    changes: tuple[Change, ...]
    old: Mapping[Key, int]
    new: Mapping[Key, int]


def changed(old: Contents, new: Contents) -> Changed:
    """Return what differs between what stands in two versions; a file that came or went is one change."""
    sides = _files(old), _files(new)
    changes: list[Change] = []
    causes: tuple[dict[Key, int], dict[Key, int]] = ({}, {})
    for file in sorted({*sides[0], *sides[1]}):
        before, after = sides[0].get(file, {}), sides[1].get(file, {})
        if not before or not after:
            changes.append(_whole(len(changes) + 1, file, before, after))
            causes[0].update({(file, place): len(changes) for place in before})
            causes[1].update({(file, place): len(changes) for place in after})
            continue
        for was, now in _pairs(before, after):
            made = _change(len(changes) + 1, file, (was, before.get(was)), (now, after.get(now)))
            changes.append(made)
            causes[0].update({(file, was): made.number} if was else {})
            causes[1].update({(file, now): made.number} if now else {})
    return Changed(tuple(changes), *causes)


def _files(contents: Contents) -> dict[str, dict[str, Content]]:
    found: dict[str, dict[str, Content]] = defaultdict(dict)
    for (file, place), content in contents.items():
        found[file][place] = content
    return found


def _whole(place: int, file: str, old: Mapping[str, Content], new: Mapping[str, Content]) -> Change:
    """Return the change of a file that is in one version only."""
    return Change(
        place,
        file,
        "",
        "",
        "hela filen",
        _counted(len(old)) if old else None,
        _counted(len(new)) if new else None,
    )


def _counted(many: int) -> str:
    return f"{number(Decimal(many))} {'uppgift' if many == 1 else 'uppgifter'}"


def _pairs(old: Mapping[str, Content], new: Mapping[str, Content]) -> list[tuple[str, str]]:
    """Return the places whose content differs, as they are called in each version; empty where one is not there."""
    found: list[tuple[tuple[object, ...], str, str]] = []
    pages = _pages(old), _pages(new)
    for page in sorted({*pages[0], *pages[1]}):
        before, after = pages[0].get(page, {}), pages[1].get(page, {})
        for one, other in aligned(_words(before, old), _words(after, new)):
            left = before.get(one, {}) if one is not None else {}
            right = after.get(other, {}) if other is not None else {}
            where = min(row for row in (one, other) if row is not None), max(one or 0, other or 0)
            for column in sorted({*left, *right}):
                was, now = left.get(column, ""), right.get(column, "")
                if (old[was].words if was else None) != (new[now].words if now else None):
                    found.append(((page, *where, column), was, now))
    return [(was, now) for _, was, now in sorted(found, key=lambda one: (one[0], sorted(one[1:])))]


_Page = dict[int, dict[int, str]]  # the place of each cell, by row and column


def _pages(contents: Mapping[str, Content]) -> dict[str, _Page]:
    found: dict[str, _Page] = {}
    for place in contents:
        page, row, column = spot(place)
        found.setdefault(page, {}).setdefault(row, {})[column] = place
    return found


def _words(page: _Page, contents: Mapping[str, Content]) -> Grid:
    return {
        row: {column: contents[place].words for column, place in cells.items()} for row, cells in page.items()
    }


PARAGRAPH: Final = "#"
"""Between the place of a heading and the number of a paragraph below it."""


def spot(place: str) -> _Spot:
    """Return where a place is: its sheet or heading, row and column; one that is neither cell nor line is a page of its own."""
    if cell := _CELL.fullmatch(place):
        column = 0
        for letter in cell["column"]:
            column = column * 26 + ord(letter) - 64
        return cell["page"], int(cell["row"]), column
    if line := _LINE.fullmatch(place):
        return "", int(line["row"]), 0
    heading, mark, row = place.rpartition(PARAGRAPH)
    return (heading, int(row), 0) if mark and row.isdecimal() else (place, 0, 0)


def _change(
    place: int, file: str, was: tuple[str, Content | None], now: tuple[str, Content | None]
) -> Change:
    old, new = was[1], now[1]
    some = new or old or Content("")
    return Change(
        place, file, _shown(was[0]), _shown(now[0]), some.title, _said(old), _said(new), some.unit,
        difference(old.words, new.words, some.unit) if old and new and old.is_number and new.is_number else "",
        some.follows,
    )  # fmt: skip


def _shown(place: str) -> str:
    heading, mark, row = place.rpartition(PARAGRAPH)
    what = "rad" if _TABLE.search(heading) else "stycke"
    return f"{heading}, {what} {row}".lstrip(", ") if mark and row.isdecimal() else place


def _said(content: Content | None) -> str | None:
    if content is None:
        return None
    value = decimal(content.words) if content.is_number else None
    return content.words if value is None else f"{number(value, _decimals(value))}{_unit(content.unit)}"


def _unit(unit: str) -> str:
    return f"{NBSP}{unit}" if unit and unit != "antal" else ""


def decimal(words: str | None) -> Decimal | None:
    """Return a number written as a decimal string; None when it is none."""
    try:
        return Decimal(words) if words else None
    except InvalidOperation:
        return None


def difference(old: str | None, new: str | None, unit: str, most: int = _LONGEST) -> str:
    """Return how much more the newer of two numbers is, with sign and unit; empty when one is no number, or they are the same."""
    before, after = decimal(old), decimal(new)
    if before is None or after is None or before == after:
        return ""
    more = after - before
    return f"{number(more, min(most, _decimals(more)), sign=True)}{_unit('procentenheter' if unit == '%' else unit)}"


def _decimals(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return min(_LONGEST, max(0, -exponent)) if isinstance(exponent, int) else 0


def contents_of(pairs: Iterator[tuple[Key, Content]]) -> Contents:
    """Return what stands in each place; what one place is told to hold several times is told together."""
    found: dict[Key, dict[str, Content]] = defaultdict(dict)
    for key, content in pairs:
        found[key].setdefault(content.words, content)
    return {key: _together(some) for key, some in found.items()}


def _together(some: Mapping[str, Content]) -> Content:
    """Return the number that stands in a place, else its words; several of a kind beside each other."""
    numbers = {words: one for words, one in some.items() if one.is_number}
    chosen = numbers or {words: one for words, one in some.items() if words} or dict(some)
    first = chosen[min(chosen)]
    if len(chosen) == 1:
        return first
    return Content(" / ".join(sorted(chosen)), first.unit, False, first.title, first.follows)
