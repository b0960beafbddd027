"""Which lines of two versions are the same line, and which words of two texts are the same words.

Both are found the same way round whichever version is called the older: what came in one direction went in the other.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Final

Pair = tuple[int | None, int | None]
"""The places of a line in two versions; None where it is not there."""
Words = tuple[tuple[str, str], ...]
"""A text in pieces: ``=`` what stands in both, ``-`` what went, ``+`` what came, ``…`` what is left out between."""
Grid = Mapping[int, Mapping[int, str]]
"""What stands in the cells of a sheet, by row and column; the lines of a text are rows of one column."""
_CONTEXT: Final = 5  # words shown before and after a change
_MANY: Final = 40  # lines beside each other that are compared with each other
_PAIRS: Final = 250_000  # of lines or words, from which the most common ones are not looked up: time grows with their number squared
_LEAST: Final = 0.4  # how alike two lines are that are the same one


def aligned(old: Grid, new: Grid) -> list[Pair]:
    """Return the rows of two versions beside each other: in their own places, or moved, whichever leaves the fewest changes."""
    if old == new:
        return [(row, row) for row in sorted(old)]
    if str(new) < str(old):
        return [(before, after) for after, before in aligned(new, old)]
    still: list[Pair] = [
        (row if row in old else None, row if row in new else None) for row in sorted({*old, *new})
    ]
    moved = _moved(old, new)
    return moved if _cost(moved, old, new) < _cost(still, old, new) else still


def _cost(pairs: Sequence[Pair], old: Grid, new: Grid) -> int:
    none: Mapping[int, str] = {}
    return sum(
        len(
            (old[before] if before is not None else none).items()
            ^ (new[after] if after is not None else none).items()
        )
        for before, after in pairs
    )


def _moved(old: Grid, new: Grid) -> list[Pair]:
    first, second = sorted(old), sorted(new)
    left = [tuple(sorted(old[row].items())) for row in first]
    right = [tuple(sorted(new[row].items())) for row in second]
    pairs: list[Pair] = []
    for tag, i1, i2, j1, j2 in _operations(left, right):
        if tag == "=":
            pairs += zip(first[i1:i2], second[j1:j2], strict=True)
            continue
        i, j = i1, j1
        for a, b in (*_alike(left[i1:i2], right[j1:j2]), (i2 - i1, j2 - j1)):
            pairs += [(row, None) for row in first[i : i1 + a]]
            pairs += [(None, row) for row in second[j : j1 + b]]
            if i1 + a < i2 and j1 + b < j2:
                pairs.append((first[i1 + a], second[j1 + b]))
            i, j = i1 + a + 1, j1 + b + 1
    return pairs


def _alike(
    left: Sequence[tuple[tuple[int, str], ...]], right: Sequence[tuple[tuple[int, str], ...]]
) -> list[tuple[int, int]]:
    """Return which of the lines that differ are the same one, in order: those that are most alike together."""
    if not left or not right:
        return []
    if len(left) == len(right) or max(len(left), len(right)) > _MANY:
        return [(place, place) for place in range(min(len(left), len(right)))]
    best: list[list[tuple[float, tuple[tuple[int, int], ...]]]] = [[(0.0, ())] * (len(right) + 1)]
    for i, one in enumerate(left, 1):
        row: list[tuple[float, tuple[tuple[int, int], ...]]] = [(0.0, ())]
        for j, other in enumerate(right, 1):
            share = _likeness(one, other)
            score, pairs = best[i - 1][j - 1]
            both = (score + share, (*pairs, (i - 1, j - 1))) if share >= _LEAST else (0.0, ())
            row.append(max(both, best[i - 1][j], row[j - 1]))
        best.append(row)
    return list(best[-1][-1][1])


def _likeness(one: tuple[tuple[int, str], ...], other: tuple[tuple[int, str], ...]) -> float:
    """Return how much of two lines is the same, 0–1: of their cells, or of their words when each is one text."""
    if len(one) == len(other) == 1:
        left, right = sorted((one[0][1].split(), other[0][1].split()))
        return SequenceMatcher(None, left, right, autojunk=False).ratio()
    return 2 * len({*one} & {*other}) / (len(one) + len(other))


def _operations(left: Sequence[Hashable], right: Sequence[Hashable]) -> list[tuple[str, int, int, int, int]]:
    """Return which stretches are the same (``=``) and which are not (``!``)."""
    turned = repr(right) < repr(left)
    one, other = (right, left) if turned else (left, right)
    many = len(one) * len(other) > _PAIRS
    head, tail = _ends(one, other) if many else (0, 0)
    inner = one[head : len(one) - tail], other[head : len(other) - tail]
    found = SequenceMatcher(None, *inner, autojunk=many).get_opcodes()
    made = [("=", 0, head, 0, head)] * bool(head)
    made += [
        ("=" if tag == "equal" else "!", i1 + head, i2 + head, j1 + head, j2 + head)
        for tag, i1, i2, j1, j2 in found
    ]
    made += [("=", len(one) - tail, len(one), len(other) - tail, len(other))] * bool(tail)
    return [(tag, j1, j2, i1, i2) for tag, i1, i2, j1, j2 in made] if turned else made


def _ends(one: Sequence[Hashable], other: Sequence[Hashable]) -> tuple[int, int]:
    """Return how many are the same in order at the beginning, and after that at the end."""
    most = min(len(one), len(other))
    head = next((place for place in range(most) if one[place] != other[place]), most)
    left = most - head
    tail = next((place for place in range(left) if one[-1 - place] != other[-1 - place]), left)
    return head, tail


def words(old: str, new: str) -> Words:
    """Return what differs between two texts, word by word, with a few words around each change."""
    left, right = old.split(), new.split()
    pieces: list[tuple[str, str]] = []
    parts = _operations(left, right)
    for place, (tag, i1, i2, j1, j2) in enumerate(parts):
        if tag == "=":
            pieces += _around(left[i1:i2], first=not place, last=place == len(parts) - 1)
            continue
        pieces += [("-", " ".join(left[i1:i2]))] * (i2 > i1)
        pieces += [("+", " ".join(right[j1:j2]))] * (j2 > j1)
    return tuple(pieces)


def _around(same: Sequence[str], *, first: bool, last: bool) -> list[tuple[str, str]]:
    """Return what is the same, without what stands far from a change."""
    before, after = (0 if first else _CONTEXT), (0 if last else _CONTEXT)
    if len(same) <= before + after + 1:
        return [("=", " ".join(same))]
    head, tail = same[:before], same[len(same) - after :]
    pieces = [("=", " ".join(head))] * bool(head)
    return [*pieces, ("…", "…"), *([("=", " ".join(tail))] * bool(tail))]
