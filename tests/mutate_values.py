"""Settings and saved Kolada answers changed at random: a value, a key or a table that is wrong, gone or twice."""

from __future__ import annotations

import copy
import json
import random
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from pipeline.config import Municipality
from pipeline.read.kolada import read_kolada
from tests.toml import file

Place = tuple[Any, Any]  # a table or list, and the key or number of the value in it
DEEDS: Final = ("drop", "value", "other", "rename", "double")
ODD: Final[tuple[Any, ...]] = (
    None, True, False, 0, 1, -1, 10**15, 10**400, -(10**30), 0.1, 1e300, float("nan"), float("inf"), float("-inf"),
    "", " ", "x", "12", "nan", "1E28", "../../x", "con", "{{ 7*7 }}", "<script>", "=1+1", "a" * 5000, "räksmörgås", "\u200b", "\x00",
    [], [[]], [1, "x"], {}, {"x": 1}, [{}],
)  # fmt: skip


def _places(node: Any) -> Iterator[Place]:
    pairs = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, below in list(pairs):
        yield node, key
        yield from _places(below)


def _changed(whole: Any, chance: random.Random) -> str:
    """Change one thing in a tree of tables and lists, and return what it was."""
    places = list(_places(whole))
    holder, key = chance.choice(places)
    deed = chance.choices(DEEDS, (1, 5, 2, 1, 1))[0]
    before = holder[key]
    if deed == "drop":
        del holder[key]
    elif deed == "value":
        holder[key] = copy.deepcopy(chance.choice(ODD))
    elif deed == "other":
        one, name = chance.choice(places)
        holder[key] = copy.deepcopy(one[name]) if name in one or isinstance(one, list) else None
    elif isinstance(holder, list):
        holder.insert(key, copy.deepcopy(before))
    else:
        holder[f"{key}x" if deed == "rename" else f"{key}2"] = copy.deepcopy(before)
        if deed == "rename":
            del holder[key]
    return f"{deed} {key}: {str(before)[:40]} -> {str(holder[key])[:40] if _has(holder, key) else '-'}"


def _has(holder: Any, key: Any) -> bool:
    return key in holder if isinstance(holder, dict) else key < len(holder)


def _clean(node: Any) -> Any:
    """Return a tree without the empty values that TOML cannot write."""
    if isinstance(node, dict):
        return {key: _clean(value) for key, value in node.items() if value is not None}
    return [_clean(value) for value in node if value is not None] if isinstance(node, list) else node


def settings(data: bytes, chance: random.Random) -> tuple[bytes, str]:
    """Return a ``kommun.toml`` with one thing changed, and what it was."""
    whole = tomllib.loads(data.decode("utf-8-sig"))
    deed = _changed(whole, chance)
    return file(_clean(whole)), deed


def answers(data: bytes, chance: random.Random) -> tuple[bytes, str]:
    """Return a saved answer of Kolada with one thing changed, or cut short, and what it was."""
    if chance.random() < 1 / 20:
        return data[: chance.randrange(len(data))], "cut"
    whole = json.loads(data)
    deed = _changed(whole, chance)
    return json.dumps(whole, ensure_ascii=False).encode("utf-8", "replace"), deed


def numbers(data: bytes) -> Counter[Decimal | None] | None:
    """Return the numbers that a saved answer holds as values, None when it is no JSON; one that Kolada has deleted is no value."""
    try:
        whole = json.loads(data, parse_float=Decimal, parse_int=Decimal)
    except ValueError:
        return None
    return Counter(
        holder[key]
        for holder, key in _places(whole)
        if key == "value" and isinstance(holder[key], Decimal) and holder.get("isdeleted") is not True
    )


def silent(municipality: Municipality, copy: Path, before: bytes, after: bytes) -> tuple[str, ...]:
    """Return the numbers of a saved answer that a changed one still holds, and that are not read of the copy, without a word."""
    whole, _, told = read_kolada(municipality)
    read, _, now = read_kolada(replace(municipality, folder=copy))
    held = numbers(after)
    if now != told or whole is None or held is None:
        return ()
    had = numbers(before) or Counter()
    here = Counter(figure.value for figure in read.figures.values()) if read else Counter()
    kept = Counter(figure.value for figure in whole.figures.values())
    return tuple(
        str(value) for value, many in kept.items() if here[value] < many + min(0, held[value] - had[value])
    )
