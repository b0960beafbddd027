"""What the parts of the municipality lend each other in a plan: one part's debt is another's claim, and the whole has neither (PL-05)."""

from __future__ import annotations

from pipeline.merge.plan import YEARS
from pipeline.model import ZERO, Figure
from pipeline.rules.base import Context, Problems, plan_rule
from pipeline.rules.lookup import cell, step
from pipeline.rules.plan_frames import named
from pipeline.rules.plan_statements import WORDS, parts, side
from pipeline.schemas.plan_rows import INTERNAL
from pipeline.tieout import Side, equal, same


@plan_rule(
    "PL-05",
    "Interna lån mellan grenarna går ihop",
    "Lagen om allmänna vattentjänster 50 §, LKBR 6 kap.",
    "Det som en verksamhetsgren lånat av en annan är en intern skuld i dess balansplan och en lika stor intern fordran i den andras, och "
    "ändras med finansieringsplanens interna lån. I hela kommunens planer tar de ut varandra.",
    "Vatten och avlopp har en intern skuld på 179 000 tkr, men den skattefinansierade verksamhetens interna fordran är 170 000 tkr.",
    ("v_br_skatt", "v_br_va", "v_br_avfall", "v_fin_skatt", "v_fin_va", "v_fin_avfall"),
)
def _internal_loans_cancel_out(context: Context) -> Problems:
    for part in parts(context):
        for last, year in zip(("ib", *YEARS), YEARS, strict=False):
            yield from _borrowed(context, part, last, year)
    yield from _between(context)


def _borrowed(context: Context, part: str, last: str, year: str) -> Problems:
    """Yield a problem when a part's internal loans change by something else than the financing says."""
    flow = side(context, "v_fin", "FI15", year, part)
    debts = [cell(context, f"v_br_{part}", "BP12", when) for when in (year, last)]
    claims = [cell(context, f"v_br_{part}", "BP11", when) for when in (year, last)]
    grown = Figure.total((debts[0].figure, -debts[1].figure, -claims[0].figure, claims[1].figure))
    yield from equal(
        flow,
        Side(f"förändringen av interna skulder och fordringar i balansplanen för {WORDS[part]}", grown),
        "Vad grenen lånar inom kommunen ökar dess interna skuld, och vad den lånar ut ökar dess interna fordran.",
        also=(debts[0].origin, claims[0].origin),
    )


def _between(context: Context) -> Problems:
    """Yield a problem for every year when what the parts owe each other is not what they are owed: the whole would be wrong."""
    there = parts(context)
    for year in ("ib", *YEARS) if there else ():
        owed, due = (
            Figure.total(cell(context, f"v_br_{part}", row, year).figure for part in there)
            for row in INTERNAL
        )
        at = [cell(context, f"v_br_{part}", row, year).origin for row in INTERNAL for part in there]
        yield from same(
            Side(f"Grenarnas interna fordringar, {named(context, year)},", owed, at[0]),
            Side("deras interna skulder", due),
            "Ett internt lån är en fordran i en gren och lika stor skuld i en annan. I hela kommunens balansplan tar de ut varandra.",
            step(context),
            also=at[1:],
        )
    for year in YEARS if there else ():
        flows = [cell(context, f"v_fin_{part}", "FI15", year) for part in there]
        yield from same(
            Side(
                f"Grenarnas förändring av interna lån, {named(context, year)},",
                Figure.total(flow.figure for flow in flows),
                flows[0].origin,
            ),
            Side("noll", ZERO),
            "Vad en gren lånar inom kommunen lånar en annan ut. Skriv samma belopp med plus i den ena och minus i den andra.",
            step(context),
            also=[flow.origin for flow in flows[1:]],
        )
