"""A comparison in words: lines for the terminal and the page, and as plain data."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Final

from pipeline.compare.aligned import words
from pipeline.compare.change import Change, Comparison, File, Printed
from pipeline.text import join_words

EQUAL: Final = "Inga tal eller texter skiljer."
CAME: Final = "har kommit till"
WENT: Final = "har gått bort"
SHARED: Final = "Vilar på flera ändringar"
UNEXPLAINED: Final = "Utan ändrad cell: filer som kommit till eller gått bort, inställningar, tidigare publicerade värden eller programmet"
_ALT: Final = "alternativtext"  # as ``pipeline.passport`` calls it
_FOLDED: Final = 4  # figures of one table that came or went, from which they are counted
_LONGEST: Final = 80  # signs of a row's name that are shown
_MARK: Final = 12  # signs of a sha256 that are shown
_ROUND: Final = {"-": ("[−", "−]"), "+": ("[+", "+]")}


@dataclass(frozen=True, slots=True)
class Line:
    """What is said of a printed figure, or of several that came or went together."""

    where: str
    what: str
    old: str
    new: str
    difference: str = ""
    causes: tuple[int, ...] = ()


def lines(figures: Sequence[Printed]) -> list[Line]:
    """Return what is said of figures, in their order; many of a table that came or went are counted.

    What is said of a drawing in its alternative text is said again only where nothing else in the drawing has changed.
    """
    seen = {one.where for one in figures if one.row != _ALT}
    groups: dict[tuple[object, ...], list[Printed]] = {}
    for place, one in enumerate(figures):
        both = one.old is not None and one.new is not None
        key = (place,) if both else (one.report, one.chapter, one.table, one.causes, one.old is None)
        if one.row != _ALT or one.where not in seen:
            groups.setdefault(key, []).append(one)
    return list(dict.fromkeys(line for group in groups.values() for line in _lines(group)))


def _lines(group: Sequence[Printed]) -> Iterator[Line]:
    if len(group) >= _FOLDED:
        first = group[0]
        counted = f"{len(group)} tal"
        yield Line(first.where, f"{counted} {CAME if first.old is None else WENT}", "", "", "", first.causes)
        return
    for one in group:
        what = ", ".join(part for part in (_short(one.row), one.column) if part)
        yield Line(one.where, what, _or(one.old, "–"), _or(one.new, "–"), one.difference, one.causes)


def _or(words: str | None, other: str) -> str:
    return other if words is None else words


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rsplit(' ', 1)[0]} …"


def heading(change: Change) -> str:
    """Return where a change is and what it is called; a place that has moved is told with both."""
    place = change.place
    if change.old_place and change.new_place and change.old_place != change.new_place:
        place = f"{change.new_place} (förut {change.old_place})"
    name = _short(change.title)
    title = f"{name}, formel" if change.follows else name
    return f"{place}, {title}" if place and title else place or title


def pieces(change: Change) -> tuple[tuple[str, str], ...]:
    """Return what differs in a text word by word; nothing for a number, and for what came or went."""
    return words(change.old or "", change.new or "") if change.is_text else ()


def by_file(found: Comparison) -> Iterator[tuple[str, File | None, tuple[Change, ...]]]:
    """Yield each file with its changes."""
    for path in dict.fromkeys(change.file for change in found.changes):
        yield path, found.file(path), tuple(one for one in found.changes if one.file == path)


def about(file: File | None) -> str:
    """Return whose a file is and which its two versions are."""
    if file is None:
        return ""
    marks = " → ".join(mark[:_MARK] or "fanns inte" for mark in (file.old, file.new))
    return "; ".join(part for part in (file.whose, f"sha256 {marks}") if part)


def saved_again(found: Comparison) -> str:
    """Return a sentence on the files that are others without anything in them having changed that is read and printed; empty when there are none."""
    changed = {change.file for change in found.changes}
    same = [file.path for file in found.files if file.path not in changed]
    return (
        f"Sparade på nytt utan att något tryckt tal eller någon tryckt text har ändrats: {join_words(same)}."
        if same
        else ""
    )


def text(found: Comparison) -> str:
    """Return a comparison as lines for the terminal."""
    name = found.new.get("name", "")
    said = [f"{f'{name}: ' if name else ''}{found.old['title']} → {found.new['title']}", *found.told]
    said += [EQUAL] if found.empty else []
    said += [sentence] if (sentence := saved_again(found)) else []
    for path, file, changes in by_file(found):
        known = about(file)
        said += ["", f"{path}{f' ({known})' if known else ''}"]
        for change in changes:
            said += [f"  {change.number}. {heading(change)}", f"     {_change(change)}"]
            said += [f"       {line}" for line in _grouped(lines(found.following(change.number)))]
    for title, figures in ((SHARED, found.shared), (UNEXPLAINED, found.unexplained)):
        said += ["", title, *(f"  {line}" for line in _grouped(lines(figures)))] if figures else []
    return "\n".join(said) + "\n"


def _change(change: Change) -> str:
    if found := pieces(change):
        return " ".join(
            f"{_ROUND[tag][0]}{some}{_ROUND[tag][1]}" if tag in _ROUND else some for tag, some in found
        )
    if change.old is None or change.new is None:
        return f"{WENT if change.new is None else CAME}: {change.old if change.new is None else change.new}"
    return _arrow(change.old, change.new, change.difference)


def _grouped(found: Sequence[Line]) -> Iterator[str]:
    """Yield lines below the table, drawing or chapter that they stand in."""
    for where in dict.fromkeys(line.where for line in found):
        yield where
        yield from (f"  {_line(line)}" for line in found if line.where == where)


def _line(line: Line) -> str:
    causes = f" (ändring {join_words([str(one) for one in line.causes])})" if len(line.causes) > 1 else ""
    values = f": {_arrow(line.old, line.new, line.difference)}" if line.old or line.new else ""
    return f"{line.what}{values}{causes}"


def _arrow(old: str, new: str, difference: str) -> str:
    return f"{old} → {new}{f' ({difference})' if difference else ''}"


def as_json(found: Comparison) -> str:
    """Return a comparison as JSON text."""
    record = {
        "equal": found.empty,
        "old": dict(found.old),
        "new": dict(found.new),
        "told": list(found.told),
        "files": [asdict(file) for file in found.files],
        "changes": [
            {key: value for key, value in asdict(change).items() if key != "follows"}
            | {"formula": change.follows, "words": [list(piece) for piece in pieces(change)]}
            for change in found.changes
        ],
        "figures": [asdict(figure) for figure in found.figures],
    }
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"
