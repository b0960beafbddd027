"""Balanskravsutredning och reserver (KL 11 kap. 12–14 §§, LKBR 11 kap. 10–12 §§)."""

from __future__ import annotations

from typing import Final

from pipeline.merge.statements import reserve_limits
from pipeline.rules.base import Context, Problems, rule
from pipeline.rules.lookup import before, cell, computed, published_is_sum, published_sums, statement, step
from pipeline.schemas.statements import BALANSKRAV, RESERVES
from pipeline.tieout import Side, at_most, equal, same

_K: Final = "kommun"
_LIMITS_NEED: Final = (
    "rr/R5/kommun/utfall",
    "rr/R6/kommun/utfall",
    "rr/R12/kommun/utfall",
    "br/D/kommun/utfall",
    "br/G21/kommun/utfall",
    "balanskrav/B7/utfall",
)


def _turned(side: Side, name: str) -> Side:
    """Return a side with its sign turned, under another name."""
    return side.turned(name)


@rule(
    "C26",
    "Balanskravsutredningen",
    "KL 11 kap. 12 §, LKBR 11 kap. 10–12 §§",
    "Utredningen ska börja med kommunens årets resultat och räkna bort samtliga realisationsvinster i not 3. Vinster på "
    "exploateringsfastigheter hör inte dit. Publicerade utredningar för tidigare år ska summera.",
    "Realisationsvinsterna i noten är 4 200 tkr men utredningen räknar bort 3 200 tkr.",
    ("balanskrav", "rr", "noter"),
)
def _balance_requirement(context: Context) -> Problems:
    yield from same(
        cell(context, "balanskrav", "B1", "utfall"),
        statement(context, "rr", "R12"),
        "Utredningen börjar med kommunens årets resultat, aldrig koncernens.",
        step(context),
    )
    gains = cell(context, "noter", "N3.7", _K)
    yield from equal(
        cell(context, "balanskrav", "B2", "utfall"),
        _turned(gains, "realisationsvinsterna i not 3 (N3.7) med ombytt tecken"),
        "Alla realisationsvinster räknas bort, men inte vinster på exploateringsfastigheter, som är omsättningstillgångar.",
    )
    for _, row, total, terms in published_sums(context, "balanskrav/{row}", BALANSKRAV):
        side = Side.placed(f"Den publicerade ”{row.label}” ({row.id})", total)
        yield from published_is_sum(side, terms, "Jämför med den tryckta rapporten och rätta raden.")


@rule(
    "C27",
    "Resultatreserven",
    "KL 11 kap. 14 §, LKBR 11 kap. 10–12 §§",
    "Reserveringen får inte vara större än lagen tillåter och reserven inte större än fem procent av skatteintäkter, generella statsbidrag "
    "och utjämning; det gäller också det som publicerats för tidigare år. Reserverna ska börja där de slutade förra året, stämma med utredningen och finnas i eget kapital.",
    "Reserveringen är 9 000 tkr men högst 7 500 tkr får reserveras.",
    ("balanskrav", "reserver", "rr", "br"),
)
def _reserves(context: Context) -> Problems:
    reserved, used_old, used = (cell(context, "reserver", key, "utfall") for key in ("RER2", "RUR2", "RER3"))
    yield from at_most(
        reserved,
        computed(context, "reserv/tak", "högsta tillåtna reservering"),
        "Högst det lägre av årets resultat och resultatet efter balanskravsjusteringar får reserveras, till den del det överstiger en "
        "procent av skatter och bidrag (två procent när eget kapital med hela pensionsskulden är negativt).",
    )
    yield from at_most(
        cell(context, "reserver", "RER4", "utfall"),
        computed(
            context, "reserv/grans", "fem procent av skatteintäkter, generella statsbidrag och utjämning"
        ),
        "Minska reserveringen så att reserven håller sig under taket.",
    )
    yield from same(
        cell(context, "balanskrav", "B8", "utfall"),
        _turned(reserved, "reserveringen i reserven (RER2) med ombytt tecken"),
        "Samma belopp ska reserveras i utredningen som i reserven.",
        step(context),
    )
    taken = Side(
        "användningen ur reserverna (RUR2 och RER3) med ombytt tecken",
        -(used_old.figure + used.figure),
        used.origin,
    )
    yield from equal(cell(context, "balanskrav", "B9", "utfall"), taken, "Samma belopp ska användas i båda.")
    for key, row, first in (("RUR3", "D21", "RUR1"), ("RER4", "D22", "RER1")):
        hint = "Reserven är en del av det egna kapitalet och ska ha samma värde där."
        yield from same(
            cell(context, "reserver", key, "utfall"), statement(context, "br", row), hint, step(context)
        )
        yield from same(
            cell(context, "reserver", first, "utfall"),
            before(context, f"reserv/{key}", "utgående reserv i förra årsredovisningen"),
            "Reserven börjar där den slutade förra året.",
            step(context),
        )
    for _, line, total, terms in published_sums(context, "reserv/{row}", RESERVES):
        side = Side.placed(f"Den publicerade ”{line.label}” ({line.id})", total)
        yield from published_is_sum(side, terms, "Jämför med den tryckta rapporten och rätta raden.")
    yield from _published_reservations(context)


def _published_reservations(context: Context) -> Problems:
    """Yield a problem at every earlier reservation, and every earlier reserve, that is larger than the law allowed that year."""
    for occasion, values in context.dataset.published.items():
        known = {f"{key}/utfall": item.figure for key, item in values.items()}
        if not all(key in known for key in _LIMITS_NEED):
            continue
        limits = reserve_limits(known)
        for key, limit, words in (
            ("reserv/RER2", "reserv/tak", "högsta tillåtna reservering det året"),
            ("reserv/RER4", "reserv/grans", "fem procent av det årets skatter och bidrag"),
        ):
            item = values.get(key)
            if item is not None:
                name = "reserveringen" if key == "reserv/RER2" else "resultatreserven"
                yield from at_most(
                    Side.placed(f"Den publicerade {name} ({occasion})", item.figure),
                    Side(words, limits[limit]),
                    "Jämför med den tryckta rapporten. Var reserveringen för stor ska den rättas i år och skälet stå i förvaltningsberättelsen.",
                )
