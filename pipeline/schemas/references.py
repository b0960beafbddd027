"""Lists with names: what a cell that refers to something may hold, and how it stands there: ``KF2 – Trygg uppväxt``.

A person chooses the whole text; the id, the name, and the whole are all understood. Lists of the settings are named in
``schemas/choices.py``; what is declared here refers to a row of a sheet, in the same form or another's.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from pipeline.model import Dataset, Row
from pipeline.schemas import sheets
from pipeline.schemas.named import meant
from pipeline.units import Owner


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
    ("vp_mal", "kf_mal"): Reference("v_kf_mal", "mal", "*", (("vip", 0, "v_kf_mal"),)),
    ("vp_mal", "slutsats"): Reference(
        "kval_slutsatser", "slutsats", known=(("kvalitet", 1, "kval_slutsatser"),)
    ),
    ("vp_indikatorer", "mal_id"): Reference("vp_mal", "mal"),
    ("vp_aktiviteter", "mal_id"): Reference("vp_mal", "mal"),
    ("mp_indikatorer", "omrade_id"): Reference("mp_malomraden", "omrade"),
    ("mp_uppdrag", "omrade_id"): Reference("mp_malomraden", "omrade"),
    ("mp_resurser", "omrade_id"): Reference("mp_malomraden", "omrade"),
    ("ik_kontroller", "risk_id"): Reference("ik_risker", "risk"),
    ("ik_atgarder", "risk_id"): Reference("ik_risker", "risk"),
    ("ik_nya_kontroller", "risk_id"): Reference("ik_nya_risker", "risk"),
    ("ik_nya_atgarder", "risk_id"): Reference("ik_nya_risker", "risk"),
    ("ik_risker", "gemensam"): _COMMON,
    ("ik_nya_risker", "gemensam"): _COMMON,
    ("kval_indikatorer", "grunduppdrag"): Reference("kval_grunduppdrag", "", also=("Alla",)),
}
"""By sheet and field."""


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
