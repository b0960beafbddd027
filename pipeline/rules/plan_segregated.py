"""Land development in a plan, and the payers of fees in plan and closing (lagen om allmänna vattentjänster 30 and 50 §§; C45, C46)."""

from __future__ import annotations

from pipeline.merge.plan import YEARS
from pipeline.model import ZERO, Figure, Severity
from pipeline.rules.base import Context, Problems, plan_rule, rule
from pipeline.rules.lookup import cell, step
from pipeline.rules.plan_frames import named
from pipeline.rules.plan_statements import parts, side
from pipeline.rules.segregated import closing_debts
from pipeline.schemas.choices import STREETS_AND_PARKS
from pipeline.tieout import Side, at_most, equal, same


@plan_rule(
    "C45",
    "Exploateringsplanen går ihop",
    "RKR R14, kommunens styrmodell",
    "Kalkylens netto för ett område ska vara det som redovisats, planerats och återstår, och årens netto ska finnas i "
    "finansieringsplanen: mark till försäljning på raden Exploatering, gator och park bland investeringarna.",
    "Kalkylen är 40 000 tkr netto, men åren summerar till 38 000 tkr.",
    ("v_exploatering", "v_centralt", "v_fin_skatt", "v_investeringar"),
    severity=Severity.WARNING,
)
def _land_development_adds_up(context: Context) -> Problems:
    rows = context.dataset.of("v_exploatering")
    for row in rows:
        spread = Figure.total(row.figure(field) for field in ("ack", "b", "p1", "p2", "p3", "p4", "sen"))
        yield from equal(
            Side(f"Kalkylens netto för {row.key}", row.figure("netto"), row.at("utgift")),
            Side("det som redovisats, planerats och återstår", spread),
            "Fördela hela kalkylen på åren, eller rätta kalkylen.",
            scope=row.unit,
        )
    for year in YEARS if rows else ():
        flow = cell(context, "v_fin_skatt", "FI7", year)
        total = context.accounts.get(f"expl/betalning/{year}")
        yield from equal(
            flow.called(f"{flow.name}, {named(context, year)}, i finansieringsplanen"),
            Side("exploateringsplanens mark till försäljning, utom det som ingår i årets resultat,", total),
            "Exploateringens in- och utbetalningar ska vara exploateringsplanens år; vinsten finns redan i årets resultat.",
        )
    yield from _streets(context)


def _streets(context: Context) -> Problems:
    """Yield a problem when the areas' streets and parks are not the investment plan's land development: they are investments."""
    rows = [row for row in context.dataset.of("v_exploatering") if row.text("slag") == STREETS_AND_PARKS]
    for place, year in enumerate(YEARS) if rows else ():
        built = context.accounts.get(f"inv/typ/exploatering/y{place}")
        yield from equal(
            Side(
                f"Exploateringsplanens gator och park, {named(context, year)},",
                Figure.total(row.figure(year) for row in rows),
                rows[0].at(year),
            ),
            Side(
                "investeringsplanens exploateringsprojekt med ombytt tecken",
                -built if built.known else Figure.const(0, "inga projekt", "tkr"),
            ),
            "Gator och park är investeringar: samma belopp ska stå i investeringsplanen med typen exploatering.",
            also=[row.at(year) for row in rows[1:]],
        )


@rule(
    "C46",
    "Avgiftskollektivens skuld följer med",
    "Lagen om allmänna vattentjänster 30 och 50 §§",
    "Över- och underuttag går till kollektivet, så avgiftsverksamhetens resultat är noll och skulden följer med från år till år. I planen ryms "
    "den i grenens kortfristiga skulder; i bokslutet är den samma belopp i särredovisningens balansräkning, i specifikationen och i not 25.",
    "Skulden till va-kollektivet är 21 000 tkr vid årets slut men 20 000 tkr när nästa år börjar.",
    (
        "v_kollektiv",
        "v_br_va",
        "v_br_avfall",
        "v_rr_va",
        "v_rr_avfall",
        "va",
        "avfall",
        "noter",
        "rr",
    ),
    kinds=("bokslut", "vip"),
)
def _debt_to_fee_payers(context: Context) -> Problems:
    return closing_debts(context) if context.occasion.kind == "bokslut" else _planned_debts(context)


def _planned_debts(context: Context) -> Problems:
    for part, letters in (("va", "VK"), ("avfall", "VL")):
        if not context.dataset.of("v_kollektiv") or part not in parts(context):
            continue
        for place, year in enumerate(YEARS):
            closing = cell(context, "v_kollektiv", f"{letters}3", year)
            debt = side(context, "v_br", "BP9", year, part)
            yield from at_most(
                closing.called(f"{closing.name}, {named(context, year)},"),
                debt.called("de kortfristiga skulderna i grenens balansplan"),
                "Skulden till kollektivet ingår i grenens kortfristiga skulder.",
            )
            if place:
                opening = cell(context, "v_kollektiv", f"{letters}1", year)
                last = YEARS[place - 1]
                before = cell(context, "v_kollektiv", f"{letters}3", last)
                yield from same(
                    opening.called(f"{opening.name}, {named(context, year)},"),
                    before.called(f"skulden vid slutet av året före, {named(context, last)},"),
                    "Skulden ska följa med från år till år.",
                    step(context),
                )
            yield from same(
                side(context, "v_rr", "R12", year, part),
                Side("noll, eftersom avgiftsverksamhetens över- och underuttag går till kollektivet", ZERO),
                "Skriv över- eller underuttaget på fliken Kollektiv i stället, så att resultatet blir noll.",
                step(context),
            )
