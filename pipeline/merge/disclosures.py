"""Sums of the lists that the notes and the analysis print: loans, guarantees, dealings within the group, inhabitants (LKBR 9 kap., RKR R15, R16)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from pipeline import text
from pipeline.config import Municipality, Occasion
from pipeline.merge.columns import Figures
from pipeline.model import Dataset, Figure, Row
from pipeline.schemas.choices import (
    CLAIM,
    DIVIDEND,
    GROUP_CONTRIBUTION,
    GUARANTEE_FEE,
    INTEREST,
    LOAN,
    RENT,
    SALE,
    SHAREHOLDER_CONTRIBUTION,
)

DEALINGS: Final = (
    ("försäljning", (SALE,)),
    ("hyra", (RENT,)),
    ("ränta och borgensavgift", (INTEREST, GUARANTEE_FEE)),
    ("utdelning", (DIVIDEND,)),
    ("koncernbidrag och tillskott", (GROUP_CONTRIBUTION, SHAREHOLDER_CONTRIBUTION)),
    ("lån och fordringar", (LOAN, CLAIM)),
)
"""How note 30 groups the kinds of dealings."""
_GIVER_ROWS: Final = frozenset({"R1", "R8", "C2", "A3"})
"""The rows of LKBR where a dealing stands at the one who sells or lends."""


def disclosures(dataset: Dataset, municipality: Municipality, occasion: Occasion) -> Figures:
    """Return the sums of each list that has records, and the changes of its records."""
    figures = _loans(dataset.of("lan")) | _guarantees(dataset.of("borgen"))
    units = (*municipality.of_kind("bolag", during=occasion), *municipality.consolidated(occasion))
    for unit in dict.fromkeys(("kommun", *(unit.id for unit in units))):
        figures |= _dealings(unit, dataset.of("mellanhavanden", unit))
    return figures | _population(dataset.of("befolkning"))


def _sums(sheet: str, rows: Iterable[Row], *fields: str) -> Figures:
    return {f"{sheet}/summa/{name}": Figure.total(row.figure(name) for row in rows) for name in fields}


def _loans(rows: tuple[Row, ...]) -> Figures:
    return _sums("lan", rows, "belopp_fg", "belopp", "forfall") if rows else {}


def _guarantees(rows: tuple[Row, ...]) -> Figures:
    if not rows:
        return {}
    sums = _sums("borgen", rows, "belopp_fg", "belopp")
    changes = {f"borgen/{row.key}/forandring": row.figure("belopp") - row.figure("belopp_fg") for row in rows}
    return (
        sums
        | changes
        | {"borgen/summa/forandring": sums["borgen/summa/belopp"] - sums["borgen/summa/belopp_fg"]}
    )


def _dealings(unit: str, rows: tuple[Row, ...]) -> Figures:
    """Return what a unit gives and takes of each group of dealings, without sign; what it has none of does not apply."""
    figures: Figures = {}
    for group, kinds in DEALINGS:
        for name, giver in (("givet", True), ("taget", False)):
            amounts = [
                row.figure("belopp").absolute()
                for row in rows
                if row.text("typ") in kinds and (row.text("rad") in _GIVER_ROWS) == giver
            ]
            whole = Figure.total(amounts) if amounts else Figure.not_applicable()
            figures[f"mellanhavanden/{text.slug(group)}/{unit}/{name}"] = whole
    return figures


def _population(rows: tuple[Row, ...]) -> Figures:
    """Return the inhabitants in all, the change of the year, and what is expected in five years of each age group and in all."""
    if not rows:
        return {}
    figures = _sums("befolkning", rows, "t1", "t", "p1", "p5")
    figures |= {f"befolkning/{row.key}/fem_ar": row.figure("p5") - row.figure("t") for row in rows}
    before, now, expected = (figures[f"befolkning/summa/{name}"] for name in ("t1", "t", "p5"))
    return figures | {"befolkning/summa/fem_ar": expected - now, "befolkning/summa/forandring": now - before}
