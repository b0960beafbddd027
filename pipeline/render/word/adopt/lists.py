"""The lists of a document: its own are kept, those of the base template are added with numbers of their own."""

from __future__ import annotations

import copy
from collections.abc import Collection, Iterable, Mapping
from typing import Final

from lxml import etree

from pipeline.render.word.cascade import Cascade, value
from pipeline.render.word.look import W

STYLES: Final = ("list bullet", "list bullet 2", "list bullet 3", "list number", "list number 2")
_BEFORE: Final = frozenset({"pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl"})


def joined(
    own: etree._Element | None,
    base: etree._Element,
    styles: Cascade,
    names: Mapping[str, str],
    added: Collection[str],
) -> etree._Element:
    """Return the numbering of a document with the base template's lists, and let each list style say the list it has.

    ``names`` gives the ids of styles by name, ``added`` the names of those that came with the base template. ``own`` is changed.
    """
    root = etree.Element(f"{W}numbering", nsmap=base.nsmap) if own is None else own
    before, numbers = _numbered(root), _added(root, base)
    members: dict[str, str] = {}
    for name in STYLES:
        identity = names[name]
        number, level = value(styles.says(identity, "pPr/numPr/numId")), _level(styles, identity)
        if name in added or number not in before:
            number = members[identity] = numbers["1" if "bullet" in name else "2"]
            level = str(int(name[-1]) - 1) if name[-1].isdigit() else "0"
        _say(styles.by_id[identity], number, level)
    _tie(root, numbers.values(), members, styles)
    return root


def _added(root: etree._Element, base: etree._Element) -> dict[str, str]:
    """Add the lists of the base template and return their new numbers by the old."""
    kinds = [
        int(value_of)
        for node in root.findall(f"{W}abstractNum")
        if (value_of := node.get(f"{W}abstractNumId", "")).isdigit()
    ]
    first_kind = max(kinds, default=0) + 1
    first = max((int(number) for number in _numbered(root) if number.isdigit()), default=0) + 1
    renumbered = {}
    for at, kind in enumerate(base.findall(f"{W}abstractNum"), first_kind):
        added = copy.deepcopy(kind)
        renumbered[kind.get(f"{W}abstractNumId", "")] = str(at)
        added.set(f"{W}abstractNumId", str(at))
        root.insert(_after(root, "abstractNum", "numPicBullet"), added)
    numbers = {}
    for at, number in enumerate(base.findall(f"{W}num"), first):
        added = copy.deepcopy(number)
        numbers[number.get(f"{W}numId", "")] = str(at)
        added.set(f"{W}numId", str(at))
        for node in added.findall(f"{W}abstractNumId"):
            node.set(f"{W}val", renumbered[value(node)])
        root.insert(_after(root, "num", "abstractNum"), added)
    return numbers


def _after(root: etree._Element, *names: str) -> int:
    """Return the place behind the last child of one of the names."""
    places = [root.index(node) for name in names for node in root.findall(f"{W}{name}")]
    return max(places, default=-1) + 1


def _numbered(root: etree._Element) -> frozenset[str]:
    return frozenset(node.get(f"{W}numId", "") for node in root.findall(f"{W}num"))


def _level(styles: Cascade, identity: str) -> str:
    return value(styles.says(identity, "pPr/numPr/ilvl")) or "0"


def _say(style: etree._Element, number: str, level: str) -> None:
    """Let a style name its list itself."""
    properties = style.find(f"{W}pPr")
    if properties is None:
        properties = etree.Element(f"{W}pPr")
        places = [style.index(node) for node in style if etree.QName(node).localname in {"rPr", "tblPr"}]
        style.insert(min(places, default=len(style)), properties)
    for node in properties.findall(f"{W}numPr"):
        properties.remove(node)
    listed = etree.Element(f"{W}numPr")
    if level != "0":
        etree.SubElement(listed, f"{W}ilvl").set(f"{W}val", level)
    etree.SubElement(listed, f"{W}numId").set(f"{W}val", number)
    before = [properties.index(node) for node in properties if etree.QName(node).localname in _BEFORE]
    properties.insert(max(before, default=-1) + 1, listed)


def _tie(root: etree._Element, numbers: Iterable[str], members: Mapping[str, str], styles: Cascade) -> None:
    """Let each level of the added lists name the style that has it, and no other."""
    owners = {(number, _level(styles, style)): style for style, number in members.items()}
    kinds = {
        value(node.find(f"{W}abstractNumId")): node.get(f"{W}numId", "") for node in root.findall(f"{W}num")
    }
    for kind in root.findall(f"{W}abstractNum"):
        number = kinds.get(kind.get(f"{W}abstractNumId", ""), "")
        for level in kind.findall(f"{W}lvl") if number in set(numbers) else ():
            tie = level.find(f"{W}pStyle")
            owner = owners.get((number, level.get(f"{W}ilvl", "0")))
            if tie is not None and owner:
                tie.set(f"{W}val", owner)
            elif tie is not None:
                level.remove(tie)
