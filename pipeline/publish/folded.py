"""Problems as a person reads them: sheet by sheet and heading by heading, what is the same fault in many cells said once with its ranges."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from pipeline.model import Origin, Problem
from pipeline.read.excel_rows import ONE_ROW
from pipeline.schemas import excel_forms, word_forms
from pipeline.text import join_words

NO_TEXT: Final = "TEXT1"
MANY: Final = 3
"""How many of the same are said as one."""
_SHOWN: Final = 6  # what a line names before it counts the rest
_CELL: Final = re.compile(r"(?P<page>'(?:[^']|'')+'|[^'!]+)!(?P<column>[A-Z]+)(?P<row>\d+)")
_HEADING: Final = re.compile(r"”(?P<title>[^”]+)”")
_LABELLED: Final = re.compile(r"”(?P<label>[^”]+)” (?P<rest>[^”]+)")


@dataclass(frozen=True, slots=True)
class Entry:
    """What is said once: a problem, its place (``Drift!C5:D8, F5:H8``), what it says, and how many it stands for."""

    problem: Problem
    place: str
    message: str
    number: int = 1


def folded(problems: Iterable[Problem]) -> list[Entry]:
    """Return the problems of a file as what is said, by the sheets or headings of its form; the same fault in many cells of a sheet is one."""
    ranks = _ranks(problems := tuple(problems))
    groups: dict[tuple[str, ...], list[Problem]] = defaultdict(list)
    for problem in sorted(problems, key=lambda one: (_where(one.origin, ranks), one.sort_key())):
        groups[_kind(problem)].append(problem)
    made: list[Entry] = []
    for group in groups.values():
        if len(group) >= MANY:
            made.append(
                _rows(group) if _row(group[0]) else _one(group) if _cell(group[0]) else _headings(group)
            )
        else:
            made += [_alone(one) for one in group]
    return sorted(made, key=lambda entry: _where(entry.problem.origin, ranks))


def _alone(problem: Problem) -> Entry:
    """Return what is said of one problem; where it names cells of its row they are its place and not told once more."""
    place = problem.origin.place if problem.origin else ""
    if cells := _row(problem):
        return Entry(replace(problem, also=()), _area(cells), problem.message)
    return Entry(problem, place, problem.message)


def _rows(group: list[Problem]) -> Entry:
    """Return rows of a sheet, each with several cells that are told together, as one."""
    cells = [cell for one in group for cell in _row(one)]
    first = replace(group[0], also=())
    start, _, rest = group[0].message.partition(". ")[0].rpartition("” ")
    said = rest.replace("ifyllt", "ifyllda")
    message = f"{start}” med flera kolumner {said} på {len(group)} rader ({len(cells)} celler)."
    return Entry(first, _area(cells), message, len(group))


def _headings(group: list[Problem]) -> Entry:
    """Return the headings of a document that have no text as one."""
    titles = [f"”{_title(one.origin.place)}”" for one in group if one.origin]
    hint = "Skriv under varje rubrik. Vad texten ska handla om står där, och i formuläret."
    first = replace(group[0], hint=hint)
    return Entry(first, titles[0], f"Under rubrikerna {join_words(titles)} finns ingen text.", len(group))


def _row(problem: Problem) -> list[re.Match[str]]:
    """Return the cells of a problem that names several of one row, nothing for another."""
    if ONE_ROW not in problem.message or problem.accept:
        return []
    cell = _cell(problem)
    others = [_CELL.fullmatch(one.place) for one in problem.also if one.file == _file(problem)]
    same = [
        one for one in others if one and cell and (one["page"], one["row"]) == (cell["page"], cell["row"])
    ]
    return [cell, *same] if cell and same and len(same) == len(problem.also) else []


def _area(cells: Sequence[re.Match[str]]) -> str:
    return f"{cells[0]['page']}!{', '.join(_ranges((cell['column'], int(cell['row'])) for cell in cells))}"


def _foldable(problem: Problem) -> bool:
    cell = _cell(problem)
    return cell is not None and not problem.also and not problem.accept


def _kind(problem: Problem) -> tuple[str, ...]:
    """Return what makes problems one fault: all but the cell, and the title of the field that the message begins with."""
    cell, labelled = _cell(problem), _LABELLED.fullmatch(problem.message)
    if problem.code == NO_TEXT and _title(problem.origin.place if problem.origin else ""):
        return (problem.severity, problem.code, problem.unit or "", _file(problem))
    if row := _row(problem):
        kinds = (problem.severity, problem.code, problem.unit or "", _file(problem), row[0]["page"])
        return (*kinds, ONE_ROW, problem.hint)
    if not _foldable(problem):
        return (problem.code, problem.message, str(problem.origin), str(problem.also), problem.hint)
    page = cell["page"] if cell else ""
    said = labelled["rest"] if labelled and cell else problem.message
    return (problem.severity, problem.code, problem.unit or "", _file(problem), page, said, problem.hint)


def _one(group: list[Problem]) -> Entry:
    first, cells = group[0], [cell for one in group if (cell := _cell(one))]
    place = _area(cells)
    labels = list(
        dict.fromkeys(found["label"] for one in group if (found := _LABELLED.fullmatch(one.message)))
    )
    if not labels:
        return Entry(first, place, f"{first.message} ({len(group)} celler)", len(group))
    rest = first.message.partition("” ")[2].rstrip(".")
    named = [
        *(f"”{label}”" for label in labels[:_SHOWN]),
        *([f"{len(labels) - _SHOWN} till"] if len(labels) > _SHOWN else []),
    ]
    counted = f" ({len(group)} celler)"
    return Entry(first, place, f"{join_words(named)} {rest}{counted}.", len(group))


def _file(problem: Problem) -> str:
    return problem.origin.file if problem.origin else ""


def _cell(problem: Problem) -> re.Match[str] | None:
    return _CELL.fullmatch(problem.origin.place) if problem.origin else None


def _where(origin: Origin | None, ranks: Mapping[str, int]) -> tuple[int, str, int, int, str]:
    """Return where a place stands in its file: the sheet's or heading's place in the form, then row and column, or paragraph."""
    place = origin.place if origin else ""
    title, below = _title(place), 0
    if cell := _CELL.fullmatch(place):
        return (ranks.get(title, len(ranks)), title, int(cell["row"]), _number(cell["column"]), "")
    if numbers := re.findall(r"\d+", place.removeprefix(f"”{title}”")):
        below = int(numbers[0])
    return (ranks.get(title, len(ranks)) if title else -1, title, below, 0, place)


def _title(place: str) -> str:
    """Return the sheet or heading of a place, empty when it has none."""
    if cell := _CELL.fullmatch(place):
        page = cell["page"]
        return page[1:-1].replace("''", "'") if page.startswith("'") else page
    heading = _HEADING.match(place)
    return heading["title"] if heading else ""


def _ranks(problems: Iterable[Problem]) -> Mapping[str, int]:
    """Return the place of each sheet or heading in the form that the problems' file follows: the one with most of their titles."""
    named = {_title(problem.origin.place) for problem in problems if problem.origin}
    best = max(_forms(), key=lambda titles: len(named.intersection(titles)))
    return {title: number for number, title in enumerate(best)}


@cache
def _forms() -> tuple[tuple[str, ...], ...]:
    """Return the titles of the sheets or headings of each form, in its order."""
    books = (tuple(title for sheet in form.sheets for title in sheet.titles) for form in excel_forms())
    return (*books, *(tuple(heading.title for heading in form.headings) for form in word_forms()))


def _number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def _ranges(cells: Iterable[tuple[str, int]]) -> list[str]:
    """Return cells as ranges: neighbouring columns with the same rows are one rectangle."""
    rows: dict[str, list[int]] = defaultdict(list)
    for column, row in cells:
        rows[column].append(row)
    runs = {column: tuple(_runs(sorted(set(those)))) for column, those in rows.items()}
    blocks: list[tuple[str, str, tuple[tuple[int, int], ...]]] = []
    for column in sorted(runs, key=_number):
        if blocks and blocks[-1][2] == runs[column] and _number(blocks[-1][1]) + 1 == _number(column):
            blocks[-1] = (blocks[-1][0], column, runs[column])
        else:
            blocks.append((column, column, runs[column]))
    return [_range(left, right, run) for left, right, those in blocks for run in those]


def _runs(rows: list[int]) -> Iterable[tuple[int, int]]:
    start = before = rows[0]
    for row in rows[1:]:
        if row != before + 1:
            yield start, before
            start = row
        before = row
    yield start, before


def _range(left: str, right: str, run: tuple[int, int]) -> str:
    first, last = f"{left}{run[0]}", f"{right}{run[1]}"
    return first if first == last else f"{first}:{last}"
