"""Which table style of a document its tables have, and the sample tables dressed in it."""

from __future__ import annotations

import copy
from collections import Counter
from dataclasses import dataclass
from typing import Final

from lxml import etree

from pipeline.render.word.adopt.choose import style_name
from pipeline.render.word.adopt.names import same
from pipeline.render.word.adopt.source import Source
from pipeline.render.word.cascade import Cascade, on, value
from pipeline.render.word.look import W

_PLAIN: Final = frozenset({"normal table", "table grid", "tabellrutnät", "normal tabell", "table normal"})
_HEAD: Final = "firstRow"
_BITS: Final = {
    "firstRow": 0x20,
    "lastRow": 0x40,
    "firstColumn": 0x80,
    "lastColumn": 0x100,
    "noHBand": 0x200,
    "noVBand": 0x400,
}
_SIDES: Final = ("top", "left", "bottom", "right")
_ROOM: Final = {
    "top": 0,
    "left": 85,
    "bottom": 0,
    "right": 85,
}  # of cells, twips: widths are reckoned with it


@dataclass(frozen=True, slots=True)
class TableStyle:
    """An own table style: its id and name, how it is switched on, and whether it gives the header row a look."""

    identity: str
    name: str
    look: etree._Element
    heads: bool


def table_style(source: Source) -> TableStyle | None:
    """Return the table style that most of a document's tables have, else its only own one; None when it has none."""
    own = {
        identity: style
        for identity, style in source.styles.by_id.items()
        if style.get(f"{W}type") == "table" and same(style_name(style)) not in _PLAIN
    }
    used = Counter(value(node) for node in source.body.iter(f"{W}tblStyle") if value(node) in own)
    default = source.styles.default("table")
    made = [
        identity for identity, style in own.items() if style.get(f"{W}customStyle") in {"1", "true", "on"}
    ]
    first = (
        [identity for identity, _ in used.most_common(1)]
        or [key for key in (default,) if key in own]
        or made[:1]
    )
    if not first:
        return None
    identity = first[0]
    return TableStyle(
        identity, style_name(own[identity]), _switched(source, identity), _heads(source.styles, identity)
    )


def _switched(source: Source, identity: str) -> etree._Element:
    """Return how the document's own tables switch the style on; with a header row in any case."""
    own = None
    for node in source.body.iter(f"{W}tblStyle"):
        above = node.getparent()
        if own is None and above is not None and value(node) == identity:
            own = above.find(f"{W}tblLook")
    switches = {name: _switch(own, name) for name in _BITS} | {"firstRow": True}
    look = etree.Element(f"{W}tblLook")
    look.set(f"{W}val", f"{sum(_BITS[name] for name, switched in switches.items() if switched):04X}")
    for name, switched in switches.items():
        look.set(f"{W}{name}", str(int(switched)))
    return look


def _switch(own: etree._Element | None, name: str) -> bool:
    """Tell whether a document's tables have a part of their style; old programs write only a number of bits."""
    if written := value(own, name):
        return written in {"1", "true", "on"}
    try:
        return bool(int(value(own), 16) & _BITS[name])
    except ValueError:
        return name in {"firstRow", "noVBand"}


def _heads(styles: Cascade, identity: str) -> bool:
    return any(
        part.get(f"{W}type") == _HEAD and next(part.iter(f"{W}shd", f"{W}b", f"{W}color"), None) is not None
        for style in styles.chain(identity)
        for part in style.findall(f"{W}tblStylePr")
    )


def dress(table: etree._Element, style: TableStyle) -> None:
    """Let a sample table have a table style; the header row has the look of the style, where it gives one."""
    properties = table.find(f"{W}tblPr")
    if properties is None:
        return
    for node in properties.findall(f"{W}tblStyle"):
        node.set(f"{W}val", style.identity)
    for node in properties.findall(f"{W}tblLook"):
        properties.replace(node, copy.deepcopy(style.look))
    margins = etree.Element(f"{W}tblCellMar")
    for side in _SIDES:
        node = etree.SubElement(margins, f"{W}{side}")
        node.set(f"{W}w", str(_ROOM[side]))
        node.set(f"{W}type", "dxa")
    after = properties.find(f"{W}tblLook")
    if after is not None:
        after.addprevious(margins)
    if style.heads:
        for row in table.findall(f"{W}tr"):
            if on(row.find(f"{W}trPr/{W}tblHeader")):
                _bare(row)


def _bare(row: etree._Element) -> None:
    for cell in row.findall(f"{W}tc/{W}tcPr"):
        for node in cell.findall(f"{W}tcBorders"):
            cell.remove(node)


def bare_head(styles: Cascade, identities: tuple[str, ...]) -> None:
    """Take bold and colour from the header cells' styles: the table style decides them."""
    for identity in identities:
        style = styles.by_id.get(identity)
        properties = None if style is None else style.find(f"{W}rPr")
        for name in ("b", "bCs", "color"):
            for node in () if properties is None else properties.findall(f"{W}{name}"):
                node.getparent().remove(node)  # type: ignore[union-attr]
