"""Resultat-, finansierings- and balansplan, reserves, investments and land development in a plan (KL 11 kap. 5–6 §§; C40–C43, C45, C46)."""

from __future__ import annotations

from typing import Final

from pipeline.merge.plan import PARTS, YEARS
from pipeline.model import Figure
from pipeline.rules.base import Context, Problems, plan_rule
from pipeline.rules.lookup import cell, computed, step, summed
from pipeline.rules.plan_frames import named
from pipeline.schemas.choices import PAID_BY_FEES, USE_OF_RESERVE
from pipeline.tieout import At, Side, at, at_most, equal, problem, same, shown

_K: Final = "kommun"
WORDS: Final = {
    "skatt": "den skattefinansierade verksamheten",
    "va": "vatten och avlopp",
    "avfall": "avfall",
}
_STATEMENTS: Final = tuple(f"{sheet}_{part}" for sheet in ("v_rr", "v_fin", "v_br") for part in PARTS)


def parts(context: Context) -> tuple[str, ...]:
    """Return the parts of the municipality that have a resultatplan of their own."""
    return tuple(part for part in PARTS if context.dataset.of(f"v_rr_{part}"))


def side(context: Context, sheet: str, row: str, year: str, part: str) -> Side:
    """Return a cell of a part's plan, named with the part and the year."""
    unnamed = cell(context, f"{sheet}_{part}", row, year)
    return unnamed.called(f"{unnamed.name} för {WORDS[part]}, {named(context, year)},")


@plan_rule(
    "C40",
    "Planen är i balans",
    "KL 11 kap. 5 och 14 §§",
    "Årets resultat ska vara större än noll varje år, om inte reserv används inom vad som finns eller fullmäktige anger synnerliga skäl. "
    "Motivet skrivs på fliken Reserv och skäl.",
    "Plan 2027 har ett resultat på −4 000 tkr utan motiv.",
    ("v_balanskrav", "v_reserver", "v_skal", *_STATEMENTS),
)
def _plan_in_balance(context: Context) -> Problems:
    reasons = {row.key: row for row in context.dataset.of("v_skal")}
    reserve = context.accounts.get("reserv/RER1/b") + context.accounts.get("reserv/RUR1/b")
    used = Figure.const(0, "inget använt", "tkr")
    for place, year in enumerate(YEARS):
        first = context.occasion.year + place
        taken = cell(context, "v_balanskrav", "B9", year)
        used = used + taken.figure
        result = context.accounts.get(f"plan/R12/total/{year}")
        origin = cell(context, "v_balanskrav", "B1", year).origin
        yield from at_most(
            Side("Den reserv som planen använder hittills", used, taken.origin),
            Side("de reserver som finns", reserve),
            "Minska användningen eller förbättra resultatet.",
        )
        excused = reasons.get(str(first))
        if result.value is not None and result.value <= 0 and excused is None:
            yield problem(
                f"Årets resultat i {named(context, year)} är {shown(result.value, sign=True)}, och skäl saknas.",
                "Budgeten ska upprättas så att intäkterna överstiger kostnaderna. Undantag kräver att reserv används eller synnerliga skäl; "
                "skriv motivet på fliken Reserv och skäl.",
                At(origin, _K),
            )
        elif taken.value and (excused is None or excused.text("slag") != USE_OF_RESERVE):
            yield problem(
                f"Planen använder {shown(taken.value)} ur reserven {first}, men motivet saknas.",
                "Skriv motivet på fliken Reserv och skäl med slaget ”användning av reserv”.",
                At(taken.origin, _K),
            )
        yield from same(
            cell(context, "v_balanskrav", "B1", year),
            Side("årets resultat i resultatplanen", result),
            "Balanskravsutredningen börjar med planens resultat.",
            step(context),
        )


@plan_rule(
    "C41",
    "Resultat-, finansierings- och balansplan hänger ihop",
    "KL 11 kap. 6 §",
    "Balansplanen ska balansera, eget kapital ändras med årets resultat, likvida medel med finansieringsplanens förändring, och "
    "finansieringsplanen börja med årets resultat och avskrivningarna. Det gäller varje verksamhetsgren.",
    "Eget kapital ökar med 70 000 tkr men årets resultat är 68 000 tkr.",
    _STATEMENTS,
)
def _plans_cohere(context: Context) -> Problems:
    for part in parts(context):
        for year in ("ib", *YEARS):
            assets = side(context, "v_br", "BP5", year, part)
            yield from same(
                assets,
                Side(
                    "summan av eget kapital, avsättningar och skulder",
                    side(context, "v_br", "BP10", year, part).figure,
                ),
                "Balansplanen ska balansera exakt; leta efter en post som saknas.",
                step(context),
            )
        for place, year in enumerate(YEARS):
            last = ("ib", *YEARS)[place]
            yield from _change(context, part, "BP6", (last, year), ("v_rr", "R12"))
            yield from _change(context, part, "BP4", (last, year), ("v_fin", "FI14"))
            for row, source, turn in (("FI1", "R12", False), ("FI2", "R3", True)):
                figure = side(context, "v_rr", source, year, part)
                yield from same(
                    side(context, "v_fin", row, year, part),
                    Side(
                        f"raden {source} i resultatplanen" + (" med ombytt tecken" if turn else ""),
                        -figure.figure if turn else figure.figure,
                        figure.origin,
                    ),
                    "Finansieringsplanen börjar med resultatplanens resultat och avskrivningar.",
                    step(context),
                )


def _change(
    context: Context, part: str, row: str, years: tuple[str, str], cause: tuple[str, str]
) -> Problems:
    """Yield a problem when a row of the balansplan changes by something else than what should change it."""
    last, year = years
    now = side(context, "v_br", row, year, part)
    was = cell(context, f"v_br_{part}", row, last)
    why = side(context, cause[0], cause[1], year, part)
    yield from equal(
        Side(f"Förändringen av {now.name}", now.figure - was.figure, now.origin),
        why.called(why.name),
        "Eget kapital ändras med årets resultat och likvida medel med finansieringsplanens förändring.",
        also=(was.origin,),
    )


@plan_rule(
    "C42",
    "Investeringsplanen är finansierad",
    "KL 11 kap. 6 §",
    "De tre första årens investeringar i investeringsplanen ska vara nettoinvesteringarna i finansieringsplanen. Driftskonsekvenserna "
    "prövas av S3-05.",
    "Investeringsplanen har 912 000 tkr men finansieringsplanen 900 000 tkr.",
    ("v_investeringar", *_STATEMENTS),
    whole=True,
)
def _investments_financed(context: Context) -> Problems:
    rows = context.dataset.of("v_investeringar")
    for place, year in enumerate(YEARS):
        total = summed(rows, f"y{place}")
        planned = side(context, "v_fin", "FI6", year, "skatt")
        whole = context.accounts.get(f"fin/FI6/total/{year}")
        yield from equal(
            Side(
                f"Nettoinvesteringarna i finansieringsplanen, {named(context, year)}, med ombytt tecken",
                -whole,
                planned.origin,
            ),
            Side("investeringsplanens netto", total),
            "Finansieringsplanen (alla verksamhetsgrenar) ska ha samma investeringar som investeringsplanen.",
        )


@plan_rule(
    "C43",
    "Skattefinansierat, VA och avfall är hela kommunen",
    "KL 11 kap. 6 §, lagen om allmänna vattentjänster 50 §",
    "Totalen är summan av verksamhetsgrenarna. En gren ska därför ha alla tre planerna, och de avgiftsfinansierade projekten vara "
    "grenarnas investeringar.",
    "Det finns resultatplan för avfall men ingen balansplan.",
    ("v_investeringar", *_STATEMENTS),
    whole=True,
)
def _parts_are_the_whole(context: Context) -> Problems:
    for part in PARTS:
        sheets = {sheet: context.dataset.of(f"{sheet}_{part}") for sheet in ("v_rr", "v_fin", "v_br")}
        there = [rows for rows in sheets.values() if rows]
        if there and len(there) < len(sheets):
            absent = next(sheet for sheet, rows in sheets.items() if not rows)
            title = {"v_rr": "resultatplan", "v_fin": "finansieringsplan", "v_br": "balansplan"}[absent]
            yield problem(
                f"Det finns ingen {title} för {WORDS[part]}, fast de andra planerna för den är ifyllda.",
                "Fyll i alla tre planerna för en verksamhetsgren, eller ingen. Totalen är summan av grenarna.",
                At(there[0][0].origin, _K),
            )
    fees = [row for row in context.dataset.of("v_investeringar") if row.text("typ") == PAID_BY_FEES]
    segregated = [part for part in ("va", "avfall") if part in parts(context)]
    if fees and not segregated and context.dataset.of("v_rr_skatt"):
        yield problem(
            f"Projektet {fees[0].key} är avgiftsfinansierat, men det finns ingen egen plan för vatten och avlopp eller avfall.",
            "Fyll i resultat-, finansierings- och balansplan för verksamheten, eller rätta projektets typ.",
            at(fees[0], "typ"),
        )
    for place, year in enumerate(YEARS) if segregated else ():
        total = summed(fees, f"y{place}")
        spent = Figure.total(-cell(context, f"v_fin_{part}", "FI6", year).figure for part in segregated)
        yield from equal(
            Side(
                f"De avgiftsfinansierade nettoinvesteringarna i finansieringsplanerna, {named(context, year)},",
                spent,
                cell(context, f"v_fin_{segregated[0]}", "FI6", year).origin,
            ),
            Side("investeringsplanens avgiftsfinansierade projekt", total),
            "Verksamhetsgrenarnas investeringar ska vara de projekt som är avgiftsfinansierade.",
        )


@plan_rule(
    "S3-01",
    "Planen omfattar tre år",
    "KL 11 kap. 6 §",
    "Planen ska omfatta budgetåret och de två därpå följande åren, med skatteintäkter för alla tre, och skattesatsen ska vara angiven i "
    "kronor.",
    "Kolumnen Plan år 3 är ifylld med nollor.",
    ("v_rr_skatt", "v_forutsattningar"),
)
def _three_years(context: Context) -> Problems:
    for year in YEARS if context.dataset.of("v_rr_skatt") else ():
        taxes = cell(context, "v_rr_skatt", "R5", year)
        if taxes.value == 0:
            yield problem(
                f"Skatteintäkterna är 0 tkr i {named(context, year)}.",
                "Planen ska omfatta budgetåret och två år till. Fyll i alla tre åren.",
                At(taxes.origin, _K),
            )
    rate = computed(context, "forutsattning/VF6/b", "skattesatsen")
    if rate.value is not None and not 15 <= rate.value <= 40:  # noqa: PLR2004 - kronor per hundra kronor, kommunal skattesats
        side = cell(context, "v_forutsattningar", "VF6", "b")
        yield problem(
            f"Skattesatsen är {shown(rate.value, 'kr')}, vilket inte kan stämma.",
            "Skriv kommunens skattesats i kronor per hundra kronor beskattningsbar inkomst, till exempel 21,64.",
            At(side.origin, _K),
        )
