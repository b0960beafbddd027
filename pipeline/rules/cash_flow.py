"""Kassaflödesanalys: its sums, and what ties it to the other statements."""

from __future__ import annotations

from pipeline.rules.base import Context, Problems, rule
from pipeline.rules.lookup import ENTITIES, before, statement, step
from pipeline.rules.own_tables import own_sums
from pipeline.rules.statements import SUMS_SAID, printed_sums
from pipeline.schemas.statements import KFA
from pipeline.tieout import Side, at_most, equal, same


@rule(
    "C06",
    "Kassaflödesanalysens summor",
    "LKBR 8 kap., RKR R13",
    "Delsummorna för löpande verksamhet, investeringar och finansiering ska stämma, årets kassaflöde vara deras summa, och likvida "
    "medel vid årets slut de ingående och årets kassaflöde." + SUMS_SAID,
    "Årets kassaflöde är publicerat som 2 000 tkr medan delsummorna ger 1 000 tkr.",
    (),
)
def _cash_flow_sums(context: Context) -> Problems:
    yield from own_sums(context, "kfa")
    yield from printed_sums(context, "kfa", "kfa", KFA)


@rule(
    "C07",
    "Likvida medel stämmer med balansräkningen",
    "LKBR 8 kap., RKR R13",
    "Likvida medel vid årets slut ska vara kassa och bank i balansräkningen, eller kassa och bank med hela eller en del av de "
    "kortfristiga placeringarna. Likvida medel vid årets början ska vara det som publicerades som förra årets slut.",
    "Kassaflödesanalysen slutar på 41 000 tkr men kassa och bank är 40 000 tkr och inga placeringar finns.",
    ("kfa", "br"),
)
def _liquid_assets(context: Context) -> Problems:
    for entity in ENTITIES:
        closing = statement(context, "kfa", "K6", entity)
        cash = statement(context, "br", "C4", entity)
        liquid = statement(context, "br", "C3", entity)
        yield from _between(closing, cash, liquid, entity)
        opening = statement(context, "kfa", "K601", entity)
        last = before(
            context, f"kfa/K6/{entity}", "likvida medel vid förra årets slut enligt förra årsredovisningen"
        )
        if last.value is None:
            last = before(context, f"br/C4/{entity}", "kassa och bank enligt förra årsredovisningen")
        hint = "Likvida medel vid årets början är förra årets slut."
        yield from same(opening, last, hint, step(context), scope=entity)


def _between(closing: Side, cash: Side, liquid: Side, entity: str) -> Problems:
    """Yield a problem when liquid assets are neither cash nor cash with part of the short-term investments."""
    if closing.value is None or cash.value is None:
        return
    hint = "Kassaflödesanalysen ska sluta på balansräkningens kassa och bank, med eller utan kortfristiga placeringar."
    if closing.value < cash.value or not liquid.value:
        yield from equal(closing, cash, hint, scope=entity, also=(liquid.origin,))
    else:
        most = Side("kassa och bank med kortfristiga placeringar", cash.figure + liquid.figure, cash.origin)
        yield from at_most(closing, most, hint, scope=entity)


@rule(
    "C08",
    "Kassaflödesanalysen börjar med årets resultat",
    "LKBR 8 kap., RKR R13",
    "Första raden i den löpande verksamheten ska vara årets resultat enligt resultaträkningen, för kommunen och koncernen.",
    "K101 är 12 300 tkr men R12 är 12 400 tkr.",
    ("kfa", "rr"),
)
def _cash_flow_begins_with_result(context: Context) -> Problems:
    for entity in ENTITIES:
        yield from same(
            statement(context, "kfa", "K101", entity),
            statement(context, "rr", "R12", entity),
            "Kassaflödesanalysen börjar med årets resultat enligt resultaträkningen.",
            step(context),
            scope=entity,
        )
