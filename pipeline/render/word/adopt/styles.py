"""The styles of a document made those of a template: renamed to what a report asks for, completed from the base template."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from pipeline.render.word.adopt.choose import Chosen, style_name
from pipeline.render.word.adopt.fitting import Look, fit_style
from pipeline.render.word.adopt.names import CLOSE, OTHERS, ends_with, same, swedish
from pipeline.render.word.cascade import Cascade, on, value
from pipeline.render.word.look import W

LANGUAGE: Final = "sv-SE"
_DEFAULTS: Final = {
    "Normal": "paragraph",
    "DefaultParagraphFont": "character",
    "TableNormal": "table",
    "NoList": "numbering",
}
_POINTS: Final = ("basedOn", "next", "link")
_HEADINGS: Final = tuple(f"heading {n}" for n in range(1, 7))
# The order that the schema wants in a style.
_STYLE_ORDER: Final = tuple(
    f"{W}{name}"
    for name in (
        *("name", "aliases", "basedOn", "next", "link", "autoRedefine", "hidden", "uiPriority", "semiHidden"),
        *("unhideWhenUsed", "qFormat", "locked", "personal", "personalCompose", "personalReply", "rsid"),
        *("pPr", "rPr", "tblPr", "trPr", "tcPr", "tblStylePr"),
    )
)
_PPR_LATE: Final = ("outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange")


@dataclass(frozen=True, slots=True)
class Styled:
    """What was done: ids by name and by those of the base template, what was taken for what, and the names of what was added."""

    names: Mapping[str, str]
    ids: Mapping[str, str]
    renamed: tuple[tuple[str, str], ...]  # what a report asks for, the own style that is taken
    added: tuple[str, ...]


def styled(own: Cascade, base: Cascade, found: Chosen, look: Look) -> Styled:
    """Change a document's styles in place into those of a template, and tell what was done."""
    work = _Styling(own, base, look)
    renamed = tuple(work.take(name, identity) for name, identity in found.items())
    added = work.add()
    work.repair()
    work.speak_swedish()
    for level, name in enumerate(_HEADINGS):
        work.outline(work.names[name], level)
    for name in (*_HEADINGS, "caption"):
        work.keep_with_next(work.names[name])
    return Styled(work.names, work.ids, tuple(pair for pair in renamed if pair), added)


@dataclass(slots=True)
class _Styling:
    own: Cascade
    base: Cascade
    look: Look
    names: dict[str, str] = field(default_factory=dict)  # ids by name
    ids: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for identity, style in self.own.by_id.items():
            self.names.setdefault(same(style_name(style)), identity)

    def take(self, name: str, identity: str) -> tuple[str, str] | None:
        """Let an own style have the name that a report asks for; return both names when they are different things to people."""
        style, before = self.own.by_id[identity], style_name(self.own.by_id[identity])
        holder = self.names.get(name)
        if holder not in {None, identity}:
            self._set_name(str(holder), self._free_name(f"{swedish(name)} (tidigare)"))
        self._set_name(identity, style_name(self._of_base(name)))
        style.attrib.pop(f"{W}customStyle", None)
        if same(before) in {same(name), *map(same, OTHERS[name])}:
            return None
        self._remember(style, before)
        return name, before

    def _of_base(self, name: str) -> etree._Element:
        found = (style for style in self.base.by_id.values() if same(style_name(style)) == name)
        return next(found)

    def _set_name(self, identity: str, name: str) -> None:
        style = self.own.by_id[identity]
        node = style.find(f"{W}name")
        if node is None:
            node = etree.Element(f"{W}name")
            style.insert(0, node)
        self.names.pop(same(value(node)), None)
        node.set(f"{W}val", name)
        self.names[same(name)] = identity
        if name.endswith("(tidigare)"):
            style.set(f"{W}customStyle", "1")

    def _free_name(self, name: str) -> str:
        number, free = 1, name
        while same(free) in self.names:
            number += 1
            free = f"{name[:-1]} {number})"
        return free

    def _remember(self, style: etree._Element, before: str) -> None:
        """Keep the name that people know as another name of the style."""
        node = style.find(f"{W}aliases")
        if node is None:
            node = etree.Element(f"{W}aliases")
            style.insert(1, node)
        others = [part for part in value(node).split(",") if part]
        node.set(f"{W}val", ",".join(dict.fromkeys((*others, before.replace(",", " ")))))

    # -- what is missing --------------------------------------------------------------------------
    def add(self) -> tuple[str, ...]:
        """Add what the base template has and the document has not; return the names that a person should know of."""
        lacking: list[tuple[str, etree._Element]] = []
        for identity, style in self.base.by_id.items():
            name = same(style_name(style))
            mine = (
                self.own.default(_DEFAULTS[identity]) if identity in _DEFAULTS else self.names.get(name, "")
            )
            if mine and self.own.by_id[mine].get(f"{W}type") == style.get(f"{W}type"):
                self.ids[identity] = mine
            else:
                lacking.append((name, style))
                if mine:
                    self._set_name(mine, self._free_name(f"{style_name(style)} (tidigare)"))
                self.ids[identity] = self._free_id(style.get(f"{W}styleId", ""))
        for name, style in lacking:
            self._add(name, style)
        return tuple(name for name, _ in lacking if name in OTHERS)

    def _free_id(self, identity: str) -> str:
        taken = {*self.own.by_id, *self.ids.values()}
        while identity in taken:
            identity += "Kr"
        return identity

    def _add(self, name: str, style: etree._Element) -> None:
        added = copy.deepcopy(style)
        identity = self.ids[style.get(f"{W}styleId", "")]
        added.set(f"{W}styleId", identity)
        for point in _POINTS:
            for node in added.findall(f"{W}{point}"):
                node.set(f"{W}val", self.ids.get(value(node), value(node)))
        if name == "body text":
            self._plain(added)
        elif close := self._close(name):
            self._build_on(added, close)
        else:
            fit_style(added, name, self.look)
        self.own.root.append(added)
        self.own.by_id[identity] = added
        self.names[name] = identity

    def _close(self, name: str) -> str:
        """Return the id of an own style that is meant for the same as one of the report's; "" when there is none."""
        own = {other: identity for other, identity in self.names.items() if not other.startswith("kr ")}
        meant = (
            identity
            for close in CLOSE.get(name, ())
            for other, identity in own.items()
            if ends_with(other, close)
        )
        return next(meant, "")

    def _plain(self, style: etree._Element) -> None:
        """Let running text be set as the document's own default."""
        for kind in ("pPr", "rPr"):
            for node in style.findall(f"{W}{kind}"):
                style.remove(node)

    def _build_on(self, style: etree._Element, other: str) -> None:
        """Let a style look as one of the document's own that is meant for the same."""
        if self.own.by_id[other].get(f"{W}type") != style.get(f"{W}type"):
            fit_style(style, same(style_name(style)), self.look)
            return
        self._plain(style)
        for node in style.findall(f"{W}basedOn"):
            node.set(f"{W}val", other)

    # -- what is wrong ----------------------------------------------------------------------------
    def repair(self) -> None:
        """Take away what leads to no style, and break circles."""
        for identity, style in self.own.by_id.items():
            for point in _POINTS:
                for node in style.findall(f"{W}{point}"):
                    if value(node) not in self.own.by_id or (point == "basedOn" and self._circles(identity)):
                        style.remove(node)

    def _circles(self, identity: str) -> bool:
        last = list(self.own.chain(identity))[-1]
        return value(last.find(f"{W}basedOn")) in self.own.by_id

    def speak_swedish(self) -> None:
        """Let the document's language be Swedish, also where its maker's program left another."""
        for node in _defaults(self.own.root).iter(f"{W}lang"):
            node.set(f"{W}val", LANGUAGE)
        for style in self.own.by_id.values():
            for node in style.iter(f"{W}lang"):
                if node.get(f"{W}val"):
                    node.set(f"{W}val", LANGUAGE)

    def outline(self, identity: str, level: int) -> None:
        """Let a heading say its level itself."""
        properties = self._properties(identity)
        for node in properties.findall(f"{W}outlineLvl"):
            properties.remove(node)
        node = etree.Element(f"{W}outlineLvl")
        node.set(f"{W}val", str(level))
        late = [child for child in properties if etree.QName(child).localname in _PPR_LATE]
        properties.insert(properties.index(late[0]) if late else len(properties), node)

    def keep_with_next(self, identity: str) -> None:
        """Let a heading, or the words above a table, stay on the page of what follows."""
        if not on(self.own.says(identity, "pPr/keepNext")):
            properties = self._properties(identity)
            for node in properties.findall(f"{W}keepNext"):
                properties.remove(node)
            first = properties.find(f"{W}pStyle")
            properties.insert(0 if first is None else 1, etree.Element(f"{W}keepNext"))

    def _properties(self, identity: str) -> etree._Element:
        """Return the paragraph properties of a style, which it gets when it has none."""
        style = self.own.by_id[identity]
        properties = style.find(f"{W}pPr")
        if properties is None:
            properties = etree.Element(f"{W}pPr")
            style.append(properties)
            style[:] = sorted(style, key=_rank)
        return properties


def _rank(node: etree._Element) -> int:
    return _STYLE_ORDER.index(str(node.tag)) if node.tag in _STYLE_ORDER else len(_STYLE_ORDER)


def _defaults(root: etree._Element) -> etree._Element:
    """Return the defaults of a document's text, with a language."""
    defaults = root.find(f"{W}docDefaults")
    if defaults is None:
        defaults = etree.Element(f"{W}docDefaults")
        root.insert(0, defaults)
    node = defaults
    for number, name in enumerate(("rPrDefault", "rPr")):
        found = node.find(f"{W}{name}")
        if found is None:
            found = etree.Element(f"{W}{name}")
            node.insert(0 if number == 0 else len(node), found)
        node = found
    if node.find(f"{W}lang") is None:
        late = [node.find(f"{W}{name}") for name in ("eastAsianLayout", "specVanish", "oMath")]
        after = [node.index(child) for child in late if child is not None]
        node.insert(min(after, default=len(node)), etree.Element(f"{W}lang"))
    return defaults
