"""Dealings within the group: both sides say the same, and eliminating them leaves the group in balance."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Final

from pipeline.merge import Elimination
from pipeline.model import Figure, Origin, Problem, Severity
from pipeline.rules.base import Context, Rule
from pipeline.rules.lookup import computed
from pipeline.tieout import Side, equal, problem, shown


def _c32(context: Context) -> Iterable[Problem]:
    limit = context.municipality.settings.elimination_tolerance
    for pair in context.accounts.eliminations:
        gap = pair.difference.value
        if gap is not None and abs(gap) > limit:
            yield from _both(context, pair, limit)
    if not context.accounts.eliminations:
        return
    origin = context.accounts.eliminations[0].origin_a
    for one, other, words in (
        ("SUMT", "SUMS", "tillgångar och av skulder och eget kapital"),
        ("R12", "D1", "resultatet i resultaträkningen och i balansräkningen"),
    ):
        left = computed(context, f"konc/{one}/elim", f"Elimineringarna på {one}")
        yield from equal(
            Side(left.name, left.figure, origin),
            computed(context, f"konc/{other}/elim", f"elimineringarna på {other}"),
            "koncern",
            f"Elimineringarna av {words} ska ta ut varandra. Kontrollera raderna på flikarna Mellanhavanden.",
            tolerance=Decimal(0),
        )


def _both(context: Context, pair: Elimination, limit: Decimal) -> Iterator[Problem]:
    """Yield the same fault at both sides' cells, each told from its own side."""
    name = context.municipality.name_of
    ends: tuple[tuple[str, str, Figure, Figure, Origin, Origin], ...] = (
        (pair.from_unit, pair.to_unit, pair.amount_a, pair.amount_b, pair.origin_a, pair.origin_b),
        (pair.to_unit, pair.from_unit, pair.amount_b, pair.amount_a, pair.origin_b, pair.origin_a),
    )
    for unit, other, own, theirs, here, there in ends:
        mine, their = abs(own.value or Decimal(0)), abs(theirs.value or Decimal(0))
        yield problem(
            f"{name(unit)} anger {shown(mine)} i {pair.type} mot {name(other)}, som anger {shown(their)}. "
            f"Skillnaden är {shown(mine - their)}; tillåten avvikelse är {shown(limit)}.",
            "Stäm av posten med motparten; den som har fel rättar sitt belopp.",
            here,
            unit,
            (there,),
        )


C32: Final = Rule(
    "C32",
    "Mellanhavanden stämmer från båda håll",
    Severity.ERROR,
    "LKBR 12 kap., RKR R16",
    "Det som en enhet i koncernen redovisar mot en annan ska den andra redovisa mot den första, med högst den skillnad som kommunen tillåter "
    "(styrmodell.eliminering_tolerans). Det mindre beloppet elimineras; resten står kvar och syns. Elimineringarna ska ta ut varandra.",
    "Bostadsbolaget har 12 000 tkr i hyra från kommunen, men kommunen anger 11 500 tkr i hyra till bolaget.",
    ("mellanhavanden",),
    _c32,
)
