"""A damaged document is adopted or refused in a sentence; it never stops the program, and nothing in it makes it wait."""

from __future__ import annotations

import random
from functools import cache
from typing import TYPE_CHECKING, Final

import pytest
from lxml import etree

from pipeline.faults import TemplateFault
from pipeline.render.word.adopt.make import adopt
from pipeline.view import Profile
from tests import own_documents as own

if TYPE_CHECKING:
    from collections.abc import Callable

DOCUMENTS: Final[tuple[Callable[[], bytes], ...]] = (own.swedish_word, own.odd_names, own.dotx)
VALUES: Final = ("", "x", "-1", "99999999999", "3.5", "åäö", "{{ x }}", "0")
ROUNDS: Final = 12
"""Documents of each kind that are damaged in each way."""


@cache
def whole(number: int) -> bytes:
    return DOCUMENTS[number]()


def part_gone(parts: dict[str, bytes], name: str, _: random.Random) -> None:
    del parts[name]


def another_part(parts: dict[str, bytes], name: str, _: random.Random) -> None:
    parts[name] = b"<a/>"


def cut_short(parts: dict[str, bytes], name: str, chance: random.Random) -> None:
    parts[name] = parts[name][: chance.randrange(len(parts[name]))]


def elements_gone(parts: dict[str, bytes], name: str, chance: random.Random) -> None:
    def change(node: etree._Element) -> None:
        if (above := node.getparent()) is not None:
            above.remove(node)

    everywhere(parts, name, chance, change)


def elements_twice(parts: dict[str, bytes], name: str, chance: random.Random) -> None:
    def change(node: etree._Element) -> None:
        if node.getparent() is not None:
            node.addnext(etree.fromstring(etree.tostring(node, with_tail=False)))

    everywhere(parts, name, chance, change)


def attributes_gone(parts: dict[str, bytes], name: str, chance: random.Random) -> None:
    def change(node: etree._Element) -> None:
        if node.attrib:
            del node.attrib[chance.choice(list(node.attrib))]

    everywhere(parts, name, chance, change)


def other_values(parts: dict[str, bytes], name: str, chance: random.Random) -> None:
    def change(node: etree._Element) -> None:
        if node.attrib:
            node.set(chance.choice(list(node.attrib)), chance.choice(VALUES))

    everywhere(parts, name, chance, change)


def everywhere(
    parts: dict[str, bytes], name: str, chance: random.Random, change: Callable[[etree._Element], None]
) -> None:
    """Change some elements of a part."""
    root = etree.fromstring(parts[name])
    nodes = list(root.iter("*"))
    for node in chance.sample(nodes, min(len(nodes), chance.choice((1, 3, 20)))):
        change(node)
    parts[name] = etree.tostring(root)


WAYS: Final = (
    part_gone,
    another_part,
    cut_short,
    elements_gone,
    elements_twice,
    attributes_gone,
    other_values,
)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
@pytest.mark.parametrize("number", range(len(DOCUMENTS)))
def test_what_is_damaged_is_adopted_or_refused(
    way: Callable[[dict[str, bytes], str, random.Random], None], number: int
) -> None:
    for seed in range(ROUNDS):
        chance = random.Random(f"{way.__name__} {number} {seed}")  # noqa: S311 - the same damage each time

        def damage(parts: dict[str, bytes], chance: random.Random = chance) -> None:
            names = sorted(name for name in parts if name.endswith((".xml", ".rels")))
            way(parts, chance.choice(names), chance)

        data = own.repacked(whole(number), damage)
        said = outcome(data)
        assert said == "PK" or said.endswith("."), seed


def outcome(data: bytes) -> str:
    """Return how the template begins, or why there is none."""
    try:
        return adopt(data, Profile()).data[:2].decode()
    except TemplateFault as fault:
        return str(fault)


@pytest.mark.parametrize("side", ["w:top", "w:bottom", "w:left", "w:right", "w:gutter"])
@pytest.mark.parametrize("size", ["99999999999", "16000", "-16000"])
def test_a_page_without_room_gets_the_usual_margins(side: str, size: str) -> None:
    """Without room no page ends, and the layout would go on for ever."""

    def change(parts: dict[str, bytes]) -> None:
        text = parts["word/document.xml"].decode()
        parts["word/document.xml"] = (
            text.replace(f'{side}="1417"', f'{side}="{size}"')
            .replace(f'{side}="0"', f'{side}="{size}"')
            .encode()
        )

    assert adopt(own.repacked(own.swedish_word(), change), Profile()).data
