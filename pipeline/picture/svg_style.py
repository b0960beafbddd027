"""The looks of an SVG's elements as attributes: style sheets and style attributes are read, and nothing of them is kept as text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

_PROPERTIES: Final = """
    clip-path clip-rule color display fill fill-opacity fill-rule font-family font-size font-stretch
    font-style font-variant font-weight letter-spacing marker-end marker-mid marker-start mask opacity
    overflow paint-order shape-rendering stop-color stop-opacity stroke stroke-dasharray
    stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width
    text-anchor text-decoration text-rendering vector-effect visibility word-spacing
"""
LOOKS: Final = frozenset(_PROPERTIES.split())
"""Properties that change how a drawing looks and can be written as attributes."""
_COMMENT: Final = re.compile(r"/\*.*?(?:\*/|$)", re.DOTALL)
_RULE: Final = re.compile(r"([^{}]*)\{([^{}]*)\}")
_SIMPLE: Final = re.compile(r"(\*|[A-Za-z]+)?([.#][\w-]+)?")
_REFERENCE: Final = re.compile(r"url\(\s*['\"]?#([\w.:-]+)['\"]?\s*\)")
_LONGEST: Final = 2000


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of a style sheet with one simple selector: what it is for, how much it weighs, what it sets."""

    tag: str
    mark: str  # .class or #id, empty for a tag alone
    sets: Mapping[str, str]

    @property
    def weight(self) -> int:
        """Return its rank among rules: an id before a class before a tag."""
        return {"#": 2, ".": 1}.get(self.mark[:1], 0)

    def fits(self, tag: str, own_id: str, classes: frozenset[str]) -> bool:
        """Tell whether it is for an element."""
        named = self.tag in {"", "*", tag}
        return named and (
            not self.mark or self.mark == f"#{own_id}" or (self.mark[0] == "." and self.mark[1:] in classes)
        )


def rules(text: str) -> Iterator[Rule]:
    """Yield the rules of a style sheet that can be followed; at-rules (imports, fonts, conditions) and combined selectors are none."""
    text = _without_at_rules(_COMMENT.sub(" ", text))
    for found in _RULE.finditer(text):
        sets = declarations(found[2])
        for selector in found[1].split(","):
            simple = _SIMPLE.fullmatch(selector.strip())
            if simple and simple[0] and sets:
                yield Rule(simple[1] or "", simple[2] or "", sets)


def unread(text: str) -> bool:
    """Tell whether a style sheet holds a rule that would change a look and cannot be followed: a combined selector, or a filter."""
    text = _without_at_rules(_COMMENT.sub(" ", text))
    return any(
        "filter:" in found[2].replace(" ", "")
        or (declarations(found[2]) and not all(_SIMPLE.fullmatch(one.strip()) for one in found[1].split(",")))
        for found in _RULE.finditer(text)
    )


def _without_at_rules(text: str) -> str:
    kept: list[str] = []
    at = 0
    while (start := text.find("@", at)) >= 0:
        kept.append(text[at:start])
        at = _end_of_at_rule(text, start)
    return "".join((*kept, text[at:]))


def _end_of_at_rule(text: str, at: int) -> int:
    depth = 0
    for place in range(at, len(text)):
        depth += {"{": 1, "}": -1}.get(text[place], 0)
        if depth < 0 or (depth == 0 and text[place] in ";}"):
            return place + 1
    return len(text)


def declarations(text: str) -> dict[str, str]:
    """Return what some declarations set, of the looks that are known and with values that lead nowhere."""
    found: dict[str, str] = {}
    for one in _COMMENT.sub(" ", text).split(";"):
        name, _, value = one.partition(":")
        value = value.replace("!important", "").strip()
        if name.strip().lower() in LOOKS and harmless(value):
            found[name.strip().lower()] = value
    return found


def harmless(value: str) -> bool:
    """Tell whether a value may be kept: it is no longer than one is, and leads nowhere."""
    return len(value) <= _LONGEST and not leads_out(value)


def leads_out(value: str) -> bool:
    """Tell whether a value holds an address; a reference to a part of the same drawing is none."""
    rest = _REFERENCE.sub("", value).lower()
    return any(sign in rest for sign in ("url(", "\\", "@", "<", "{", "expression", "javascript", "var("))


def references(value: str) -> tuple[str, ...]:
    """Return the ids that a value refers to."""
    return tuple(_REFERENCE.findall(value))
