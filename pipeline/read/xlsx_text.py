"""The texts of a workbook's cells as their writer sees them: runs that are struck are taken away, raised and lowered digits stay so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lxml import etree

from pipeline.read.signs import decoded, evened

MAIN: Final = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_TEXT, _RUN, _LOOK, _SOUND = (f"{MAIN}{tag}" for tag in ("t", "r", "rPr", "rPh"))
_TRUE, _FALSE = frozenset({"1", "true", "on"}), frozenset({"0", "false", "off"})
_FROM: Final = "0123456789+-=()"
_RAISED: Final = str.maketrans(_FROM + "−ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾⁻ⁿⁱ")
_LOWERED: Final = str.maketrans(_FROM + "−", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎₋")


@dataclass(frozen=True, slots=True)
class Run:
    """A part of a text with one look; ``struck`` is None where the cell's own font decides."""

    text: str
    struck: bool | None = None


Words = str | tuple[Run, ...]
"""A text of one look, or its runs."""


def strings(root: etree._Element | None) -> dict[str, Words]:
    """Return the shared texts of a workbook by the number that cells name them by."""
    items = root.iter(f"{MAIN}si") if root is not None else ()
    return {str(number): words(item) for number, item in enumerate(items)}


def words(item: etree._Element) -> Words:
    """Return a text item without hints of how it is said."""
    if len(item) == 1 and (only := item[0]).tag == _TEXT:
        return _read(only.text)
    if item.find(_RUN) is None:
        return _read("".join(node.text or "" for node in item.iter(_TEXT) if not _is_sound(node)))
    return tuple(_run(part) for part in item.iter(_RUN, _TEXT) if _is_whole(part))


def plain_words(item: etree._Element) -> str:
    """Return all of a text item's words, whatever their look."""
    found = words(item)
    return found if isinstance(found, str) else "".join(run.text for run in found)


def left(found: Words, *, struck: bool) -> tuple[str, str]:
    """Return the text that stands, and the text that is struck; ``struck`` tells whether the cell's own font is."""
    if isinstance(found, str):
        return ("", found) if struck else (found, "")
    stands = "".join(run.text for run in found if not (struck if run.struck is None else run.struck))
    gone = "".join(run.text for run in found if (struck if run.struck is None else run.struck))
    return (stands, gone) if gone.strip() else (stands + gone, "")


def within(root: etree._Element, box: str, *tags: str) -> Iterator[etree._Element]:
    """Yield the elements of some tags in a part of a sheet outside its rows, which may stand on it several times."""
    for child in root.iterchildren(f"{MAIN}{box}"):
        yield from child.iter(*tags)


def truth(word: str | None) -> bool | None:
    """Return what a word for on or off says, None when it is no such word."""
    known = (word or "").strip().lower()
    return known in _TRUE if known in _TRUE | _FALSE else None


def is_on(element: etree._Element | None) -> bool:
    """Tell whether a property that is on by its presence is on."""
    return element is not None and truth(element.get("val", "1")) is True


def _read(text: str | None) -> str:
    return evened(decoded(text)) if text else ""


def _is_sound(node: etree._Element) -> bool:
    return any(up.tag == _SOUND for up in node.iterancestors())


def _is_whole(part: etree._Element) -> bool:
    """Tell whether a part is a run, or a text outside all runs."""
    up = part.getparent()
    return part.tag == _RUN or (up is not None and up.tag != _RUN and not _is_sound(part))


def _run(part: etree._Element) -> Run:
    if part.tag == _TEXT:
        return Run(_read(part.text))
    text = _read("".join(node.text or "" for node in part.iter(_TEXT)))
    look = part.find(_LOOK)
    if look is None:
        return Run(text)
    raised = look.find(f"{MAIN}vertAlign")
    height = raised.get("val", "") if raised is not None else ""
    table = {"superscript": _RAISED, "subscript": _LOWERED}.get(height)
    return Run(text.translate(table) if table else text, is_on(look.find(f"{MAIN}strike")))
