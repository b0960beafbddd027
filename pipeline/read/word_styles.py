"""Styles and looks as Word resolves them: through what a style is based on, the document's defaults, and direct formatting last."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from pipeline.read.word_elements import is_on
from pipeline.read.word_lists import Membership, membership, value
from pipeline.read.word_package import W
from pipeline.view import Script

Props = Mapping[str, str]
"""The properties of runs that matter here, by name: ``1`` or ``0`` for those that are on or off."""

_TOGGLES: Final = ("b", "i", "strike", "vanish")
"""What a character style turns back where the paragraph style has it too."""
_ON_OFF: Final = frozenset({*_TOGGLES, "dstrike", "webHidden", "specVanish", "rtl"})
_VALUES: Final = frozenset({"vertAlign", "position", "sz", "highlight", "rStyle"})
_STRONG: Final = frozenset({"strong", "stark", "intense emphasis", "stark betoning"})
_EMPHASIS: Final = frozenset({"emphasis", "betoning", "subtle emphasis", "diskret betoning"})
_HEADING: Final = re.compile(r"(?:heading|rubrik) ([1-9])")
_OWN_LOOK: Final = re.compile(
    r"(?:heading|rubrik|toc|innehåll) ?[1-9]|(?:intense |starkt? )?(?:quote|citat)|caption|beskrivning|title|subtitle|underrubrik|anvisning"
)
"""Styles that the report has a look of its own for: theirs is not taken along."""
_TINY: Final = 4  # half points: text so small is meant not to be seen
_RAISED: Final = 4  # half points that text is moved by hand to be raised or lowered
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*", re.IGNORECASE)
_DEEPEST: Final = 30  # styles based on each other


@dataclass(frozen=True, slots=True)
class Style:
    """A style: its name in lower case and those of what it is based on, the heading level, the list, and how its text looks."""

    name: str = ""
    names: tuple[str, ...] = ()
    level: int = 0
    member: Membership | None = None
    props: Props = field(default_factory=dict)
    shaded: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """How text looks, and whether it is to be seen at all (``gone`` says why not: hidden, hidden on the web, struck or unseen)."""

    bold: bool = False
    italic: bool = False
    script: Script = ""
    lang: str = ""
    font: str = ""
    gone: str = ""
    marked: bool = False


class Styles:
    """The styles of a document."""

    def __init__(self, root: etree._Element | None) -> None:
        nodes = list(root.iter(f"{W}style")) if root is not None else []
        self._nodes = {node.get(f"{W}styleId", ""): node for node in nodes}
        self._known: dict[str, Style] = {}
        self._looks: dict[tuple[str, str, bool], Look] = {}  # of runs without a look of their own
        usual = (one for one in nodes if one.get(f"{W}type") == "paragraph" and one.get(f"{W}default") in {"1", "true", "on"})  # fmt: skip
        self.usual = next((one.get(f"{W}styleId", "") for one in usual), "")
        defaults = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr") if root is not None else None
        self._defaults = {name: word for name, word in props(defaults).items() if name != "lang"}

    def style(self, key: str) -> Style:
        """Return a style by its id; one that the document does not hold has that name and nothing else."""
        if key not in self._known:
            self._known[key] = self._resolved(key)
        return self._known[key]

    def _resolved(self, key: str) -> Style:
        chain = list(self._chain(key))
        if not chain:
            return Style(key.lower(), (key.lower(),))
        names = tuple(value(node.find(f"{W}name")).lower() for node in chain)
        whole: dict[str, str] = {}
        for node in reversed(chain):
            own = props(node.find(f"{W}rPr"))
            if node.get(f"{W}styleId", "") == self.usual:
                own = {name: word for name, word in own.items() if name != "lang"}
            whole |= own
        levels = (_level(node, name) for node, name in zip(chain, names, strict=True))
        level = next((level for level in levels if level is not None), 0)
        members = (membership(node.find(f"{W}pPr"), node.get(f"{W}styleId", "")) for node in chain)
        shaded = any(node.find(f"{W}pPr/{W}shd") is not None for node in chain)
        return Style(
            names[0], names, level, next((one for one in members if one is not None), None), whole, shaded
        )

    def _chain(self, key: str) -> Iterator[etree._Element]:
        """Yield a style and what it is based on, nearest first; one that is based on itself ends there."""
        seen: set[str] = set()
        while key in self._nodes and key not in seen and len(seen) < _DEEPEST:
            seen.add(key)
            yield self._nodes[key]
            key = value(self._nodes[key].find(f"{W}basedOn"))

    def look(
        self, rpr: etree._Element | None, paragraph: str, *, table: str = "", light: bool = True
    ) -> Look:
        """Return how a run of a paragraph in a style looks; ``light`` tells that nothing dark lies behind it."""
        plain = paragraph, table, light
        if rpr is None and plain in self._looks:
            return self._looks[plain]
        own = props(rpr)
        character = self.style(own["rStyle"]) if "rStyle" in own else None
        base = self.style(paragraph or self.usual)
        shaded = rpr is not None and rpr.find(f"{W}shd") is not None
        below = self.style(table).props if table else {}
        light = light and not shaded and not base.shaded
        look = _look(self._defaults, below, base, character, own, light=light)
        if rpr is None:
            self._looks[plain] = look
        return look


def _look(
    defaults: Props, table: Props, base: Style, character: Style | None, own: Props, *, light: bool
) -> Look:
    of_style = character.props if character else {}
    whole = {**defaults, **table, **base.props, **of_style, **own}
    named = set(character.names) if character else set()
    plain = base.level > 0 or any(map(_OWN_LOOK.fullmatch, base.names))
    on = {name: _toggled(name, defaults, (table, base.props, of_style), own) for name in _TOGGLES}
    if plain:
        on |= {name: _toggled(name, {}, (of_style,), own) for name in ("b", "i")}
    if named & _STRONG and "b" not in of_style and "b" not in own:
        on["b"] = True
    if named & _EMPHASIS and "i" not in of_style and "i" not in own:
        on["i"] = True
    return Look(
        on["b"],
        on["i"],
        _script(whole),
        _lang(whole),
        whole.get("font", ""),
        _gone(whole, on, light=light),
        whole.get("highlight", "none") not in {"none", "white"},
    )


def _toggled(name: str, defaults: Props, styles: tuple[Props, ...], own: Props) -> bool:
    """Return whether a property is on: as set directly, else when an odd number of the kinds of styles have it."""
    if name in own:
        return own[name] == "1"
    return defaults.get(name) == "1" or sum(props.get(name) == "1" for props in styles) % 2 == 1


def _gone(whole: Props, on: Mapping[str, bool], *, light: bool) -> str:
    """Return why a run is not to be seen, "" when it is."""
    if on["vanish"] or whole.get("specVanish") == "1":
        return "hidden"
    if on["strike"] or whole.get("dstrike") == "1":
        return "struck"
    if whole.get("webHidden") == "1":
        return "web"
    size = whole.get("sz", "")
    tiny = size.isdecimal() and int(size) <= _TINY
    white = light and whole.get("color", "").upper() == "FFFFFF" and whole.get("highlight", "none") == "none"
    return "unseen" if tiny or white else ""


def _script(whole: Props) -> Script:
    align = whole.get("vertAlign", "")
    if align in {"superscript", "subscript"}:
        return "sup" if align == "superscript" else "sub"
    moved = whole.get("position", "")
    if not re.fullmatch(r"-?\d{1,3}", moved) or abs(int(moved)) < _RAISED:
        return ""
    return "sup" if int(moved) > 0 else "sub"


def _lang(whole: Props) -> str:
    """Return the language a run is marked with, "" when that is Swedish or none."""
    usual, east, right = (*whole.get("lang", "").split("|"), "", "", "")[:3]
    lang = (right if whole.get("rtl") == "1" else "") or usual or east
    known = _LANGUAGE.fullmatch(lang) and not lang.lower().startswith(("sv", "x-", "zxx", "und"))
    return lang if known else ""


def props(rpr: etree._Element | None) -> Props:
    """Return the properties of some run properties that matter here."""
    found: dict[str, str] = {}
    for node in rpr if rpr is not None else ():
        name = node.tag.removeprefix(W) if isinstance(node.tag, str) else ""
        if name in _ON_OFF:
            found[name] = "1" if is_on(node) else "0"
        elif name in _VALUES:
            found[name] = node.get(f"{W}val", "")
        elif name == "rFonts":
            font = node.get(f"{W}ascii") or node.get(f"{W}hAnsi") or node.get(f"{W}cs")
            found |= {"font": font} if font else {}
        elif name == "lang":
            found["lang"] = "|".join(node.get(f"{W}{key}", "") for key in ("val", "eastAsia", "bidi"))
        elif name == "color":
            found["color"] = "FFFFFF" if _is_white(node) else node.get(f"{W}val", "")
    return found


def _is_white(color: etree._Element) -> bool:
    themed = color.get(f"{W}themeColor")
    if themed is None:
        return color.get(f"{W}val", "").upper() == "FFFFFF"
    changed = color.get(f"{W}themeShade") or color.get(f"{W}themeTint")
    return themed in {"background1", "light1"} and not changed


def _level(node: etree._Element, name: str) -> int | None:
    """Return the heading level that a style gives itself, None when it gives none."""
    outline = value(node.find(f"{W}pPr/{W}outlineLvl"))
    if match := _HEADING.fullmatch(name):
        return int(match[1])
    return level_of(outline)


def level_of(outline: str) -> int | None:
    """Return the heading level from an outline level: 0 for running text, None for what is none."""
    if not re.fullmatch("[0-9]", outline):
        return None
    return 0 if outline == "9" else int(outline) + 1
