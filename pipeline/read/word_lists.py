"""The lists of a Word document: whether a level of a list is bulleted or numbered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from lxml import etree

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DEEPEST: Final = 8  # Word has nine levels


def value(node: etree._Element | None) -> str:
    """Return the value of a setting, empty when it is not there."""
    return "" if node is None else node.get(f"{_W}val", "")


def depth(words: str) -> int:
    """Return a list level as a number from 0; what is no level is the outermost."""
    return min(int(words), DEEPEST) if words.isascii() and words.isdigit() else 0


def kinds(root: etree._Element | None) -> Mapping[tuple[str, int], str]:
    """Return ``bullet`` or ``number`` by list id and level."""
    if root is None:
        return {}
    abstract = {
        item.get(f"{_W}abstractNumId", ""): {
            depth(level.get(f"{_W}ilvl", "")): value(level.find(f"{_W}numFmt"))
            for level in item.iter(f"{_W}lvl")
        }
        for item in root.iter(f"{_W}abstractNum")
    }
    return {
        (item.get(f"{_W}numId", ""), level): "bullet" if kind in {"bullet", "none"} else "number"
        for item in root.iter(f"{_W}num")
        for level, kind in abstract.get(value(item.find(f"{_W}abstractNumId")), {}).items()
    }
