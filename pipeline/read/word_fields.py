"""The fields of a Word document: what of them is shown, where they link to, and what Word has written because it found nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lxml import etree

from pipeline.read.word_elements import UNSEEN, is_on
from pipeline.read.word_lists import value
from pipeline.read.word_package import W

_CHAR: Final = f"{W}fldChar"
_CODE: Final = f"{W}instrText"
_LINK: Final = re.compile(r'\s*HYPERLINK\s+(?:"([^"]*)"|([^\\\s"]\S*))', re.IGNORECASE)
_SHOWN: Final = {
    "EQ": "en ekvation",
    "MACROBUTTON": "en knapp att trycka på",
    "GOTOBUTTON": "en knapp att trycka på",
    "LISTNUM": "ett automatiskt nummer",
    "AUTONUM": "ett automatiskt nummer",
    "AUTONUMLGL": "ett automatiskt nummer",
    "AUTONUMOUT": "ett automatiskt nummer",
    "BARCODE": "en streckkod",
    "DISPLAYBARCODE": "en streckkod",
    "MERGEBARCODE": "en streckkod",
    "SYMBOL": "ett tecken",
    "ADDRESSBLOCK": "ett kopplingsfält",
    "GREETINGLINE": "ett kopplingsfält",
}
"""Fields that show something of themselves when they hold no result."""
_QUIET: Final = frozenset(
    {"XE", "TC", "TA", "RD", "SET", "ASK", "PRIVATE", "ADVANCE", "NEXT", "NEXTIF", "SKIPIF"}
)
"""Fields that show nothing of themselves: marks of an index, settings, questions."""
_ERROR: Final = re.compile(
    r"(?:Fel|Error)! (?:Hittar inte|Bokmärke|Det finns (?:ingen|inga)|Hyperlänk|Ogiltig|Okän[dt]|Källan|Dokumentegenskap|Filnamn|Objektet|"
    r"Ingen |Inget |Länk|Referens|Det går inte|Kan inte|Själv|Huvuddokument|"
    r"Reference source|Bookmark|No |Not a|Hyperlink|Unknown|Invalid|Cannot|Objects? |Document |Main Document|Filename|Link|"
    r"Missing|Number|Digit|Too many|Syntax|Zero|Switch|Style|The range|AutoText|Use the|Main|Picture|Unexpected|You )[^.!?\n]*[.!?]?"
)
_EMPTY_LISTS: Final = re.compile(
    r"(?:Inga innehållsförteckningsposter hittades|Det gick inte att hitta några poster i innehållsförteckningen|Inga indexposter hittades|"
    r"Hittar inga (?:poster|figurer)[^.\n]*|No table of (?:contents|figures|authorities) entries (?:were )?found|No index entries found)\.?",
    re.IGNORECASE,
)
INSTEAD: Final = "[hänvisning saknas]"


@dataclass(slots=True)
class Field:
    """A field that is open: its instruction so far, whether its result has begun, and what it shows when it has none."""

    code: str = ""
    shows: bool = False
    own: str = ""

    @property
    def href(self) -> str:
        """Return the address that a field links to."""
        found = _LINK.match(self.code)
        return (found[1] or found[2] or "").replace("\\\\", "\\") if found else ""


class Fields:
    """The fields of a part while it is read from the beginning; marks that have no counterpart count for nothing."""

    def __init__(self, root: etree._Element) -> None:
        self._paired = set(_paired(root))
        self._open: list[Field] = []

    @property
    def silent(self) -> bool:
        """Tell whether text is an instruction here and is not shown."""
        return any(not field.shows for field in self._open)

    @property
    def href(self) -> str:
        """Return the address of the innermost field that links to one."""
        return next((field.href for field in reversed(self._open) if field.shows and field.href), "")

    def code(self, words: str) -> None:
        """Take a piece of an instruction."""
        if self._open and not self._open[-1].shows:
            self._open[-1].code += words

    def mark(self, node: etree._Element) -> tuple[str, str]:
        """Take a mark of a field; return what it shows and what is lost when it ends without a result, "" else."""
        kind = node.get(f"{W}fldCharType") if node in self._paired else ""
        if kind == "begin":
            self._open.append(Field(own=_form_field(node)))
        elif kind == "separate":
            self._open[-1].shows = True
        elif kind == "end":
            field = self._open.pop()
            if not field.shows and not self.silent:
                return field.own, "" if field.own else _SHOWN.get(_name(field.code), "")
        return "", ""


def simple(code: str) -> str:
    """Return the address of a field that is one element."""
    return Field(code).href


def unshown(code: str) -> str:
    """Return what a field that is one element is called when it holds no result; empty for one that never shows any."""
    name = _name(code)
    return "" if name in _QUIET else _SHOWN.get(name, "ett fält utan värde")


def _name(code: str) -> str:
    return next(iter(code.split()), "").upper()


def _paired(root: etree._Element) -> Iterator[etree._Element]:
    """Yield the marks of the fields that both begin and end."""
    begun: list[list[etree._Element]] = []
    for node in root.iter(_CHAR):
        if any(above.tag in UNSEEN for above in node.iterancestors()):
            continue
        kind = node.get(f"{W}fldCharType")
        if kind == "begin":
            begun.append([node])
        elif begun and kind == "separate" and len(begun[-1]) == 1:
            begun[-1].append(node)
        elif begun and kind == "end":
            yield from (*begun.pop(), node)


def without_errors(words: str) -> tuple[str, tuple[str, ...]]:
    """Return a text with a mark where Word says that it found nothing, and what Word says."""
    if "!" not in words and "poster" not in words and "ntries" not in words:
        return words, ()
    found = [match[0] for pattern in (_ERROR, _EMPTY_LISTS) for match in pattern.finditer(words)]
    return _EMPTY_LISTS.sub("", _ERROR.sub(INSTEAD, words)), tuple(found)


def _form_field(node: etree._Element) -> str:
    """Return what a form field of the old kind shows that no run says: a box that is ticked or not, or the chosen line of a list."""
    box, choice = node.find(f"{W}ffData/{W}checkBox"), node.find(f"{W}ffData/{W}ddList")
    if box is not None:
        state = box.find(f"{W}checked")
        state = state if state is not None else box.find(f"{W}default")
        return "☑" if is_on(state) else "☐"
    if choice is not None:
        lines = [one.get(f"{W}val", "") for one in choice.findall(f"{W}listEntry")]
        at = value(choice.find(f"{W}result")) or value(choice.find(f"{W}default")) or "0"
        return lines[int(at)] if at.isdecimal() and int(at) < len(lines) else ""
    return ""
