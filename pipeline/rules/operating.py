"""Driftredovisning: nämnder against themselves, against the council's frames, and against the income statement."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.budget import Budget
from pipeline.config import Unit
from pipeline.kinds import kind
from pipeline.model import Row, Severity
from pipeline.rules.base import Context, Problems, rule
from pipeline.rules.comparatives import retyped
from pipeline.rules.lookup import cell, computed, step
from pipeline.rules.own_tables import own_sums
from pipeline.schemas import sheet as schema
from pipeline.schemas.choices import OPERATION
from pipeline.schemas.statements import RR
from pipeline.tieout import At, Side, at_most, equal, problem, same, shown
from pipeline.units import ACCOUNTABLE, Owner


def rows_of(context: Context, unit: Unit) -> tuple[Row, ...]:
    """Return a unit's rows of driftredovisning, or of the budget per verksamhet in a plan."""
    own, central = kind(context.occasion.kind).sheets["drift"]
    return context.dataset.of(central if unit.kind == "finans" else own, unit.id)


@rule(
    "C16",
    "Driftredovisningen leder till resultaträkningen",
    "LKBR 10 kap. 1 §, RKR R14",
    "Interna intäkter och kostnader ska ta ut varandra över alla nämnder och de gemensamma posterna. När de räknats bort ska driftredovisningens "
    "intäkter och kostnader vara verksamhetens intäkter och kostnader, och netto med avskrivningar verksamhetens nettokostnader.",
    "Fastighetsnämnden har 40 000 tkr i interna hyresintäkter, men nämnderna har bara angett 39 000 tkr som interna kostnader.",
    ("drift", "finans", "rr"),
    whole=True,
)
def _operation_leads_to_income_statement(context: Context) -> Problems:
    differences = list(_internal(context))
    for key, row, name in (
        ("intakter", "R1", "externa intäkter i driftredovisningen"),
        ("kostnader", "R2", "externa kostnader i driftredovisningen"),
    ):
        differences += _bridge(context, key, row, name)
    yield from differences or _bridge(context, "R4", "R4", "driftredovisningens netto med avskrivningar")


def _bridge(context: Context, key: str, row: str, name: str) -> Problems:
    income = cell(context, "rr", row, "utfall")
    rows = [record for unit in context.units(*ACCOUNTABLE) for record in rows_of(context, unit)]
    if not rows:
        return
    yield from equal(
        income.called(f"{income.name} i resultaträkningen"),
        computed(context, f"bro/{key}", name),
        "Jämför med avstämningen mellan driftredovisning och resultaträkning; leta efter en verksamhet som fattas eller en "
        "intern post som inte är angiven som intern.",
    )


def _internal(context: Context) -> Problems:
    """Yield a problem when internal items do not cancel out; it stands at the largest internal income."""
    rows = [row for unit in context.units(*ACCOUNTABLE) for row in rows_of(context, unit)]
    if not rows:
        return
    income, costs = (
        computed(context, f"bro/interna_{name}", f"interna {name}") for name in ("intakter", "kostnader")
    )
    largest = max(rows, key=lambda row: row.figure("interna_intakter").value or 0)
    yield from equal(
        Side(
            f"Interna intäkter hos alla nämnder och {context.municipality.words.finance}",
            income.figure,
            largest.at("interna_intakter"),
        ),
        Side("deras interna kostnader med ombytt tecken", -costs.figure),
        "Den som säljer och den som köper ska ange samma belopp; stäm av mellan enheterna.",
        also=[row.at("interna_kostnader") for row in rows if row.figure("interna_kostnader").value],
    )


@rule(
    "C17",
    "Nämndens verksamheter är fullständiga",
    "LKBR 10 kap. 1 §, RKR R14",
    "Alla nämndens verksamheter ska finnas med, så att summan är hela nämnden, och de interna posterna får inte vara större än de poster de "
    "ingår i. Netto, reviderad budget och avvikelse räknas om när filen läses (CELL10).",
    "Interna intäkter är 900 tkr men intäkterna bara 800 tkr.",
    ("drift", "finans", "d_drift", "d_finans", "m_drift", "m_finans", "v_internbudget"),
    kinds=("bokslut", "delar", "prognos", "manad", "vip"),
)
def _operation_complete(context: Context) -> Problems:
    yield from own_sums(context, "drift")
    for unit in context.units(*ACCOUNTABLE):
        rows = rows_of(context, unit)
        if not rows:
            continue
        yield from _absent(unit, rows, context.municipality.areas(unit, context.occasion))
        for row in rows if context.occasion.kind == "bokslut" else ():
            for part, whole, turn in (
                ("interna_intakter", "intakter", False),
                ("interna_kostnader", "kostnader", True),
            ):
                yield from _part(row, part, whole, unit.id, turn=turn)


def _absent(unit: Unit, rows: tuple[Row, ...], areas: Iterable[tuple[str, str]]) -> Problems:
    there = {row.key for row in rows}
    for code, name in areas:
        if code not in there:
            last = rows[-1].origin
            yield problem(
                f"Verksamheten {code} {name} saknas, och enhetens summa blir då ofullständig.",
                "Lägg till raden. Skriv 0 om verksamheten inte haft några poster.",
                At(last, unit.id),
            )


def _part(row: Row, part: str, whole: str, scope: str, *, turn: bool) -> Problems:
    """Yield a problem when the internal part is larger than the whole; costs are compared with their sign turned."""
    inner, outer = row.figure(part), row.figure(whole)
    title = {field.key: field.title for field in schema("drift").fields}
    yield from at_most(
        Side(f"”{title[part]}” för {row.key}", -inner if turn else inner, row.at(part)),
        Side(f"”{title[whole]}”", -outer if turn else outer, row.at(whole)),
        "De interna posterna ska ingå i verksamhetens intäkter och kostnader.",
        scope=scope,
    )


@rule(
    "C20",
    "Budgeten i resultaträkningen är planens",
    "KL 11 kap. 6 §, LKBR 5 kap. och 13 kap.",
    "Budgetkolumnen i resultaträkningen ska vara resultatplanen i den plan som fullmäktige beslutat, och finns den inte de ursprungliga raderna i budgetbesluten. Rapporten trycker alltid planens "
    "belopp, så att samma budget står i plan, delårsrapport och årsredovisning.",
    "Budgeten för skatteintäkter är 7 100 000 tkr i formuläret men 7 105 000 tkr i den beslutade planen.",
    ("rr", "d_rr", "p_rr"),
    kinds=("bokslut", "delar", "prognos", "manad"),
)
def _statement_budget_as_planned(context: Context) -> Problems:
    sheet = {"bokslut": "rr", "delar": "d_rr"}.get(context.occasion.kind, "p_rr")
    decided = Budget.of(context.dataset, context.occasion)
    for row in RR:
        if row.computed or row.kind == "group":
            continue
        budget = cell(context, sheet, row.id, "budget")
        adopted = decided.adopted(Owner.MUNICIPALITY, row.id, OPERATION)
        planned = decided.planned(Owner.MUNICIPALITY, row.id, OPERATION).known
        yield from same(
            budget.called(f"Budgeten på raden {budget.name}"),
            Side.placed("resultatplanen i den beslutade planen" if planned else "budgetbeslutet", adopted),
            "Skriv den ursprungliga budget som kommunfullmäktige beslutat. Rapporterna trycker planens belopp.",
            step(context),
        )


@rule(
    "C21",
    "Nämndens tal för förra året är driftredovisningens",
    "LKBR 10 kap. 1 §, RKR R14",
    "Nämndens netto för föregående år ska vara det som trycktes i förra årets driftredovisning. Årets tal hämtas ur samma celler till "
    "nämndens berättelse och driftredovisningen och kan inte skilja sig.",
    "Netto föregående år är −80 000 tkr i formuläret men −81 000 tkr i årsredovisningen.",
    ("drift", "finans"),
)
def _last_year_as_printed(context: Context) -> Problems:
    for sheet in ("drift", "finans"):
        yield from retyped(context, schema(sheet), "netto_fg")


@rule(
    "C63",
    "Stora avvikelser är förklarade",
    "LKBR 10 kap. 1 §, RKR R14, kommunens styrmodell",
    "En verksamhet som avviker mer från sin reviderade budget än kommunens gränser (styrmodell.avvikelse_procent eller "
    "styrmodell.avvikelse_belopp) ska ha en orsak angiven.",
    "Avvikelsen är −1 800 tkr mot en budget på −60 000 tkr, och kolumnen Orsak till avvikelse är tom.",
    ("drift", "finans", "d_drift", "d_finans", "m_drift", "m_finans"),
    severity=Severity.WARNING,
    kinds=("bokslut", "delar", "prognos", "manad"),
)
def _large_deviations_explained(context: Context) -> Problems:
    settings = context.municipality.settings
    revised = "budget_rev" if context.occasion.kind == "bokslut" else "budget"
    for unit in context.units(*ACCOUNTABLE):
        for row in rows_of(context, unit):
            gap, frame = row.figure("avvikelse").value, row.figure(revised).value
            if gap is None or frame is None or row.text("orsak"):
                continue
            if (
                abs(gap) > settings.deviation_amount
                or abs(gap) > abs(frame) * settings.deviation_percent / 100
            ):
                yield problem(
                    f"Avvikelsen för {row.key} är {shown(gap, sign=True)} mot en budget på {shown(frame)}, men orsaken är inte angiven.",
                    f"Skriv varför. Gränsen är {shown(settings.deviation_percent, '%')} eller {shown(settings.deviation_amount)}.",
                    At(row.at("orsak"), unit.id, (row.at("avvikelse"),)),
                )
