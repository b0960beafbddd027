"""Which of a document's own styles stands for each style that a report needs.

By name (Word's own, Swedish, LibreOffice's), then by another name of the style, then by the id that programs give it, then by the end
of its name, then by its outline level. A style that nobody uses gives way to one that is built on it and is used.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from pipeline.render.word.adopt.names import CLOSE, OTHERS, all_names, ends_with, id_folded, ids, same
from pipeline.render.word.adopt.source import Source
from pipeline.render.word.cascade import Cascade, value
from pipeline.render.word.look import W, words

_CHARACTER: Final = frozenset({"footnote reference", "hyperlink", "strong", "emphasis"})
_WHOLE_NAME: Final = frozenset(
    {"title", "subtitle", "header", "footer", "footnote text", "strong", "emphasis"}
)
_HEADING: Final = re.compile(r"heading (\d)")
_TRUE: Final = frozenset({"1", "true", "on"})
Chosen = Mapping[str, str]
"""Ids of the document's styles by the names of those they stand for."""


def style_name(style: etree._Element) -> str:
    """Return the name of a style."""
    return value(style.find(f"{W}name"))


def uses(body: etree._Element) -> Counter[str]:
    """Return how many paragraphs with words, and runs, there are in each style, by id; "" is the default style."""
    counted: Counter[str] = Counter()
    for paragraph in body.iter(f"{W}p"):
        if words(paragraph):
            counted[value(paragraph.find(f"{W}pPr/{W}pStyle"))] += 1
    counted.update(value(node) for node in body.iter(f"{W}rStyle"))
    return counted


def chosen(source: Source) -> Chosen:
    """Return the own style for each name that has one."""
    choosing = _Choosing(source.styles, uses(source.body))
    choosing.match()
    choosing.prefer_used()
    choosing.find_body_text()
    return choosing.found


@dataclass(slots=True)
class _Choosing:
    styles: Cascade
    used: Counter[str]
    found: dict[str, str] = field(default_factory=dict)

    def match(self) -> None:
        """Match styles by name, other name, id, end of name, outline level, each for all names before the next."""
        ways: tuple[Callable[[str, str, etree._Element], bool], ...] = (
            lambda name, _, style: name in _names(style),
            lambda name, _, style: any(other in _names(style) for other in all_names(name)),
            lambda name, _, style: any(other in _aliases(style) for other in all_names(name)),
            lambda name, identity, _: id_folded(identity) in ids(name),
            lambda name, _, style: name not in _WHOLE_NAME and _custom(style) and _ends(name, style),
            lambda name, identity, style: (
                _custom(style) and _heading(name) in {self._level(identity)} - {None}
            ),
        )
        for way in ways:
            for name in OTHERS:
                if name not in self.found:
                    fitting = (
                        identity for identity, style in self._of_kind(name) if way(name, identity, style)
                    )
                    if best := self._most_used(fitting):
                        self.found[name] = best

    def _of_kind(self, name: str) -> Iterable[tuple[str, etree._Element]]:
        kind, taken = "character" if name in _CHARACTER else "paragraph", set(self.found.values())
        return (
            (identity, style)
            for identity, style in self.styles.by_id.items()
            if style.get(f"{W}type", "paragraph") == kind and identity not in taken
        )

    def _most_used(self, identities: Iterable[str]) -> str:
        return max(identities, key=lambda identity: self.used[identity], default="")

    def _level(self, identity: str) -> int | None:
        """Return the heading level (1–9) of a paragraph style; None of one that is no heading."""
        level = self.styles.found(identity, "pPr/outlineLvl")
        return int(level) + 1 if level.isdigit() and int(level) < 9 else None  # noqa: PLR2004 - 9 is body text

    # -- a style that is used before one that is not ----------------------------------------------
    def prefer_used(self) -> None:
        """Let a style that nobody uses give way to the municipality's own that is built on it, or is meant as it."""
        headings = self._of_one_make()
        for name, identity in list(self.found.items()):
            if self.used[identity] or _custom(self.styles.by_id[identity]):
                continue
            own = [
                other for other, style in self._of_kind(name) if _custom(style) and self._stands(name, other)
            ]
            best = self._most_used(own)
            if best and (self.used[best] or best in headings):
                self.found[name] = best

    def _stands(self, name: str, identity: str) -> bool:
        """Tell whether a style is built on the one found for a name, or says that it is meant as it."""
        meant = {other: key for key, other in self.found.items()}
        above = (style.get(f"{W}styleId", "") for style in self.styles.chain(identity))
        nearest = next((meant[style] for style in above if style in meant), "")
        level = _heading(name)
        if level is not None:
            return self._level(identity) == level
        return nearest == name

    def _of_one_make(self) -> frozenset[str]:
        """Return the headings that the municipality has made at several levels with the same words before the level's."""
        makes: dict[str, list[str]] = {}
        for identity, style in self.styles.by_id.items():
            level = self._level(identity)
            name = f"heading {level}"
            if level is None or name not in OTHERS or not _custom(style):
                continue
            whole = same(style_name(style))
            for other in all_names(name):
                if ends_with(whole, other):
                    makes.setdefault(whole.removesuffix(other), []).append(identity)
        return frozenset(identity for some in makes.values() if len(some) > 1 for identity in some)

    # -- running text ------------------------------------------------------------------------------
    def find_body_text(self) -> None:
        """Take for running text, when no style that is used is named so, the own style that most paragraphs have."""
        if "body text" in self.found and self.used[self.found["body text"]]:
            return
        taken = set(self.found.values())
        own = [
            identity
            for identity, style in self._of_kind("body text")
            if identity not in taken
            and _custom(style)
            and self._level(identity) is None
            and not any(same(style_name(style)) in close for close in CLOSE.values())
        ]
        best = self._most_used(own)
        if best and self.used[best] > self.used[""] + self.used[self.styles.default()]:
            self.found["body text"] = best


def _names(style: etree._Element) -> list[str]:
    """Return the names of a style; old documents write several with commas."""
    return [same(part) for part in style_name(style).split(",")]


def _aliases(style: etree._Element) -> list[str]:
    return [same(part) for part in value(style.find(f"{W}aliases")).split(",")]


def _ends(name: str, style: etree._Element) -> bool:
    return any(ends_with(style_name(style), other) for other in all_names(name))


def _custom(style: etree._Element) -> bool:
    return style.get(f"{W}customStyle", "") in _TRUE


def _heading(name: str) -> int | None:
    level = _HEADING.fullmatch(name)
    return int(level[1]) if level else None
