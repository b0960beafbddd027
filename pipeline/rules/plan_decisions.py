"""What the council decides in a plan: tax rate, anslag and goals, points and their amounts, loans, guarantees and requests (KL 11 kap. 6 §; S3-03)."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from pipeline.merge.plan import YEARS
from pipeline.model import Figure, Row, Severity
from pipeline.rules.base import Context, Problems, plan_rule
from pipeline.rules.lookup import cell, central
from pipeline.rules.plan_frames import committees, named
from pipeline.schemas.choices import (
    AMOUNT_HERE,
    ASSIGNMENTS,
    FEES,
    FRAMES,
    GOALS,
    GUARANTEE_CEILING,
    INVESTMENTS,
    LOAN_CEILING,
    REJECTED,
    RESULT,
    SUPPORTED,
    SUPPORTED_IN_PART,
    TAX_RATE,
)
from pipeline.tieout import At, Side, at, at_most, problem, shown


@plan_rule(
    "S3-03",
    "Det som föreslås finns bland beslutssatserna",
    "Kommunens styrmodell",
    "Resultatet ska ha en beslutssats, liksom taxor och uppdrag när planen föreslår sådana. Skattesats, anslag och mål prövas av PL-06.",
    "Nämnderna föreslår nya taxor, men ingen sats avser taxor.",
    ("v_beslutssatser", "v_taxor", "v_uppdrag"),
    severity=Severity.WARNING,
)
def _proposals_among_decisions(context: Context) -> Problems:
    points = {row.text("avser") for row in context.dataset.of("v_beslutssatser")}
    if not points:
        return
    for sheet, word, title in (
        ("v_taxor", FEES, "taxor och avgifter"),
        ("v_uppdrag", ASSIGNMENTS, "uppdrag till nämnderna"),
    ):
        rows = context.dataset.of(sheet)
        if rows and word not in points:
            yield problem(
                f"Planen föreslår {title}, men ingen beslutssats avser dem.",
                "Lägg till en beslutssats, så att fullmäktige beslutar om dem.",
                At(rows[0].origin, central(context)),
            )
    if RESULT not in points:
        yield problem(
            f"Ingen beslutssats avser {RESULT}.",
            "Lägg till en beslutssats om resultat-, finansierings- och balansplanen, så att fullmäktige beslutar om dem.",
            At(context.dataset.of("v_beslutssatser")[0].origin, central(context)),
        )


@plan_rule(
    "PL-01",
    "Beslutssatsernas belopp är planens",
    "KL 11 kap. 6 §",
    "Skattesats, resultat, investeringar, låneram och borgensram i beslutssatserna ska vara planens belopp, utan avrundning. En sats med [belopp] i texten ska ha ett.",
    "Satsen fastställer låneramen till 1 400 000 tkr, men planen har 1 450 000 tkr.",
    ("v_beslutssatser", "v_kalla", "v_forutsattningar", "v_rr_skatt", "v_fin_skatt"),
)
def _decided_amounts_are_the_plans(context: Context) -> Problems:
    values = {
        TAX_RATE: (
            "skattesatsen bland förutsättningarna",
            context.accounts.get("forutsattning/VF6/b"),
            "kr",
        ),
        RESULT: ("årets resultat i resultatplanen", context.accounts.get("plan/R12/total/b"), "tkr"),
        INVESTMENTS: (
            "nettoinvesteringarna i finansieringsplanen",
            -context.accounts.get("fin/FI6/total/b"),
            "tkr",
        ),
    }
    for row in context.dataset.of("v_kalla"):
        values[LOAN_CEILING] = ("låneramen på fliken Underlag och beslut", row.figure("lanera"), "tkr")
        values[GUARANTEE_CEILING] = (
            "borgensramen på fliken Underlag och beslut",
            row.figure("borgensram"),
            "tkr",
        )
    for row in context.dataset.of("v_beslutssatser"):
        planned = values.get(row.text("avser"))
        if planned is None:
            if AMOUNT_HERE in row.text("sats").casefold() and row.figure("belopp").value is None:
                yield problem(
                    f"Beslutssats {row.key} har ”{AMOUNT_HERE}” i texten men inget belopp.",
                    f"Skriv beloppet, eller ta bort ”{AMOUNT_HERE}”.",
                    at(row, "belopp"),
                )
            continue
        name, figure, unit = planned
        given = row.figure("belopp")
        if given.value is None:
            yield problem(
                f"Beslutssats {row.key} avser {row.text('avser')} men har inget belopp.",
                f"Skriv beloppet; i planen är {name} {shown(figure.value, unit)}."
                if figure.value is not None
                else "Skriv beloppet.",
                at(row, "belopp"),
            )
        elif figure.value is not None and given.value != figure.value:
            yield problem(
                f"Beslutssats {row.key} har {shown(given.value, unit)}, men {name} är {shown(figure.value, unit)}.",
                "Det fullmäktige beslutar ska vara planens belopp. Rätta satsen eller planen.",
                At(row.at("belopp"), row.unit, (figure.origin,)),
            )


_STATUTORY: Final = {
    TAX_RATE: "skattesatsen",
    FRAMES: "anslagen",
    GOALS: "målen för verksamheten och ekonomin",
}
"""What a budget must hold and the council therefore decides, by what a point is about: as a sentence names it."""


@plan_rule(
    "PL-06",
    "Budgeten fastställer skattesats, anslag och mål för tre år",
    "KL 11 kap. 6 §",
    "Fullmäktige ska i budgeten fastställa skattesatsen, anslagen och målen, och var sitt beslut ska stå bland beslutssatserna. Varje nämnd "
    "som har en utgångsram ska ha ett anslag för budgetåret och för vart och ett av de två följande åren. Att skatteintäkterna finns för alla tre åren "
    "prövas av S3-01, och att de finansiella målen finns av S3-02.",
    "Planen har ramar för nämnderna, men ingen beslutssats fastställer dem.",
    ("v_beslutssatser", "v_ram"),
)
def _statutory_contents_are_decided(context: Context) -> Problems:
    """Yield a problem for each of the tax rate, anslag and goals that nothing decides, and each nämnd without an anslag in a year (KL 11 kap. 6 §)."""
    points = context.dataset.of("v_beslutssatser")
    about = {row.text("avser") for row in points}
    for word, named_so in _STATUTORY.items() if points else ():
        if word not in about:
            yield problem(
                f"Ingen beslutssats fastställer {named_so}.",
                f"Lägg till en beslutssats och välj ”{word}” i kolumnen Avser. Budgeten ska innehålla skattesats, anslag och mål (KL 11 kap. 6 §).",
                At(points[0].origin, central(context)),
            )
    for unit in committees(context):
        begins = cell(context, "v_ram", "V1", "b", unit.id)
        for year in YEARS if begins.value else ():
            frame = cell(context, "v_ram", "V8", year, unit.id)
            if frame.value == 0:
                yield problem(
                    f"{unit.name} har inget anslag, {named(context, year)}: den nya ramen är 0 tkr.",
                    f"Utgångsramen är {shown(begins.value or Decimal(0))}. Rätta ramens rader; anslaget ska anges för alla tre åren (KL 11 kap. 6 §).",
                    At(frame.origin, unit.id, (begins.origin,)),
                )


@plan_rule(
    "PL-02",
    "Lån och borgen ryms i ramarna",
    "KL 11 kap. 6 §",
    "De långfristiga skulderna och borgen vid budgetårets slut ska rymmas i den låneram och den borgensram som föreslås.",
    "Skulden blir 1 480 000 tkr men låneramen är 1 450 000 tkr.",
    ("v_kalla", "v_ansvar", "v_br_skatt", "v_br_va", "v_br_avfall"),
)
def _loans_within_ceilings(context: Context) -> Problems:
    for row in context.dataset.of("v_kalla"):
        debt = context.accounts.get("bal/BP8/total/b")
        yield from at_most(
            Side("De långfristiga skulderna vid budgetårets slut", debt, row.at("lanera")),
            Side("låneramen", row.figure("lanera")),
            "Höj låneramen eller minska upplåningen. Fullmäktige beslutar om ramen.",
        )
        yield from at_most(
            Side("Borgen vid budgetårets slut", context.accounts.get("ansvar/BA2/b"), row.at("borgensram")),
            Side("borgensramen", row.figure("borgensram")),
            "Höj borgensramen eller minska borgen. Fullmäktige beslutar om ramen.",
        )


@plan_rule(
    "PL-03",
    "Äskandenas belopp följer förslaget",
    "Kommunens styrmodell (styrmodell.askanden)",
    "Ett tillstyrkt äskande ska ha hela beloppet tillstyrkt, ett delvis tillstyrkt en del av det och ett avslaget 0.",
    "Äskandet avslås, men 400 tkr är tillstyrkt.",
    ("v_askanden",),
)
def _requests_follow_proposal(context: Context) -> Problems:
    for row in context.dataset.of("v_askanden"):
        asked, given, word = row.figure("belopp"), row.figure("tillstyrkt"), row.text("forslag")
        yield from _request(row, word, asked, given)


def _request(row: Row, word: str, asked: Figure, given: Figure) -> Problems:
    if asked.value is None or given.value is None:
        return
    expected = {
        SUPPORTED: given.value == asked.value,
        REJECTED: given.value == 0,
        SUPPORTED_IN_PART: asked.value < given.value < 0,
    }
    if not expected.get(word, True):
        yield problem(
            f"Äskandet {row.key} {word}, men {shown(given.value)} av {shown(asked.value)} är tillstyrkt.",
            "Tillstyrkt belopp ska vara hela äskandet, en del av det eller 0, som förslaget säger.",
            at(row, "tillstyrkt", "forslag"),
        )
