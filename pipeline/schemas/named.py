"""Ids with names, as they stand in lists: ``KF2 – Trygg uppväxt``; the id, the name, and the whole are understood as the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Final

SEPARATOR: Final = " – "
"""Between an id and its name."""
LONGEST: Final = 60
"""Signs of a name that stand in a list."""
_LIKE: Final = 0.6
_APART: Final = re.compile(r"\s+[-\u2013\u2014]\s+")


def shown(key: str, name: str) -> str:
    """Return how an id and its name stand in a list; the id alone when it has none or is one."""
    words = " ".join(name.split())
    if not words or words == key:
        return key
    return f"{key}{SEPARATOR}{words if len(words) <= LONGEST else f'{words[: LONGEST - 1].rstrip()}…'}"


def id_of(words: str, names: Mapping[str, str]) -> str:
    """Return the id that some words mean: an id, a name, or both; the words themselves when they mean none.

    A name that several have means none of them.
    """
    plain = _plain(words)
    if found := next((key for key in names if _plain(key) == plain), ""):
        return found
    if found := next((key for key, name in names.items() if _plain(shown(key, name)) == plain), ""):
        return found
    head = _plain(head_of(words))
    if found := next((key for key in names if head != plain and _plain(key) == head), ""):
        return found
    named = [key for key, name in names.items() if name and plain in {_plain(name), _plain(_cut(key, name))}]
    return named[0] if len(named) == 1 else words


def head_of(words: str) -> str:
    """Return what stands before the name in a text from a list: an id without blanks; the whole text when there is none."""
    parts = _APART.split(words.strip(), 1)
    return parts[0] if len(parts) > 1 and parts[0] and not re.search(r"\s", parts[0]) else words


def meant(words: str, names: Mapping[str, str]) -> str:
    """Return a question whether the id or name most like some words was meant, with a space after it; empty when none is near."""
    said = {_plain(key): key for key in names} | {
        _plain(_cut(key, name)): key for key, name in names.items() if name
    }
    near = get_close_matches(_plain(words), said, 1, _LIKE) or get_close_matches(
        _plain(head_of(words)), said, 1, _LIKE
    )
    return f"Menades ”{shown(said[near[0]], names[said[near[0]]])}”? " if near else ""


def listed(names: Mapping[str, str], also: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the texts of a list, in order."""
    return (*also, *(shown(key, name) for key, name in names.items()))


def accepted(names: Mapping[str, str]) -> tuple[str, ...]:
    """Return all that is understood as one of some ids: the ids, the texts of the list, and the names that only one has."""
    words = [*names, *listed(names), *(name for name in names.values() if [*names.values()].count(name) == 1)]
    return tuple(dict.fromkeys(one for one in words if one))


def _cut(key: str, name: str) -> str:
    return shown(key, name).removeprefix(f"{key}{SEPARATOR}")


def _plain(words: str) -> str:
    return _APART.sub(SEPARATOR, " ".join(words.split())).casefold()
