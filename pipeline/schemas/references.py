"""Lists with names: what a cell that refers to something may hold, and how it stands there: ``KF2 – Trygg uppväxt``.

A person chooses the whole text; the id, the name, and the whole are all understood. Lists of the settings are named in
``schemas/choices.py``; what is declared here refers to a row of a sheet, in the same form or another's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final

from pipeline.model import Dataset, Row
from pipeline.schemas import sheets
from pipeline.units import Owner

SEPARATOR: Final = " – "
"""Between an id and its name."""
LONGEST: Final = 60
"""Signs of a name that stand in a list."""
_LIKE: Final = 0.6
_APART: Final = re.compile(r"\s+[-\u2013\u2014]\s+")


@dataclass(frozen=True, slots=True)
class Reference:
    """The sheet whose ids a field refers to, and the field there that has the name; empty when the id is a name itself.

    ``whose`` is the owner of the rows, empty for the unit's own and ``*`` for anybody's. ``known`` is where they are told before the form is
    sent out (kind of occasion, empty for the form's own, years back, sheet); without it they are in the same form. ``also`` may stand too.
    """

    sheet: str
    name: str
    whose: str = ""
    known: tuple[tuple[str, int, str], ...] = ()
    also: tuple[str, ...] = ()


_COMMON: Final = Reference("ik_gemensamma", "risk", "*", (("internkontroll", 1, "ik_gemensamma"),))
REFERENCES: Final[Mapping[tuple[str, str], Reference]] = {
    ("mal", "kf_mal"): Reference(
        "mal", "mal", Owner.COUNCIL.value, (("vip", 0, "v_kf_mal"), ("bokslut", 1, "mal"))
    ),
    ("indikatorer", "mal_id"): Reference("mal", "mal"),
    ("v_mal", "kf_mal"): Reference(
        "v_kf_mal", "mal", "*", (("", 0, "v_kf_mal"), ("vip", 1, "v_kf_mal"), ("bokslut", 1, "mal"))
    ),
    ("v_mal", "slutsats"): Reference(
        "kval_slutsatser", "slutsats", known=(("kvalitet", 1, "kval_slutsatser"),)
    ),
    ("ik_kontroller", "risk_id"): Reference("ik_risker", "risk"),
    ("ik_atgarder", "risk_id"): Reference("ik_risker", "risk"),
    ("ik_nya_kontroller", "risk_id"): Reference("ik_nya_risker", "risk"),
    ("ik_nya_atgarder", "risk_id"): Reference("ik_nya_risker", "risk"),
    ("ik_risker", "gemensam"): _COMMON,
    ("ik_nya_risker", "gemensam"): _COMMON,
    ("kval_indikatorer", "grunduppdrag"): Reference("kval_grunduppdrag", "", also=("Alla",)),
}
"""By sheet and field."""


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


def named(dataset: Dataset, reference: Reference, unit: str) -> dict[str, str]:
    """Return the names, by id, of the rows that a unit's field may refer to; nothing when none are handed in."""
    whose = {"": unit, "*": None}.get(reference.whose, reference.whose)
    first = sheets()[reference.sheet].fields[0].key
    found = {
        row.text(first): row.text(reference.name) if reference.name else ""
        for row in dataset.of(reference.sheet, whose)
        if row.text(first)
    }
    return {**found, **dict.fromkeys(reference.also, "")} if found else {}


def nearest(dataset: Dataset, row: Row, field: str) -> str:
    """Return a question whether what is most like a row's reference was meant, with a space after it; empty when nothing is near."""
    return meant(row.text(field), named(dataset, REFERENCES[row.sheet, field], row.unit))


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


def _cut(key: str, name: str) -> str:
    return shown(key, name).removeprefix(f"{key}{SEPARATOR}")


def _plain(words: str) -> str:
    return _APART.sub(SEPARATOR, " ".join(words.split())).casefold()
