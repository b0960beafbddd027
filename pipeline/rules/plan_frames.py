"""Frames of a plan: the bridge from last year's budget, its division on verksamheter, and what the council decided (KL 11 kap. 5–6 §§; domain.md 3.3, 4.9)."""

from __future__ import annotations

import datetime as dt
import itertools
from typing import Final

from pipeline.config import COMMITTEES, Unit
from pipeline.merge.accounts import published
from pipeline.merge.plan import YEARS
from pipeline.model import Figure
from pipeline.rules.base import Context, Problems, plan_rule
from pipeline.rules.log import by_council
from pipeline.rules.lookup import cell, step, summed
from pipeline.text import MONTHS, long_date
from pipeline.tieout import At, Side, at, at_most, equal, problem, same

_RUNNING: Final = dict(zip(YEARS, ("d0", "d1", "d2"), strict=True))


def committees(context: Context) -> tuple[Unit, ...]:
    """Return the nämnder, also the smaller ones, that have handed in a frame."""
    return context.delivering("v_ram", *COMMITTEES)


def named(context: Context, year: str) -> str:
    """Return what a column is called in a sentence: ``budget 2026``."""
    first = context.occasion.year
    return {
        "ib": f"prognos {first - 1}",
        "b": f"budget {first}",
        "p1": f"plan {first + 1}",
        "p2": f"plan {first + 2}",
    }[year]


def _new(context: Context, unit: Unit, year: str) -> Side:
    side = cell(context, "v_ram", "V8", year, unit.id)
    return side.called(f"Den nya ramen för {unit.called}, {named(context, year)},")


@plan_rule(
    "S0-03",
    "Ramarna beslutas i rätt månad, med driftram och investeringsram",
    "Kommunens styrmodell (styrmodell.ram_manad)",
    "Där styrmodellen har en månad för ramarna ska de beslutas då, med en driftram och en investeringsram för varje nämnd.",
    "Ramarna beslutas den 15 september, men ska beslutas i juni.",
    ("v_ram", "v_investeringar"),
)
def _frames_in_right_month(context: Context) -> Problems:
    month, (decided, where) = context.municipality.settings.frame_month, by_council(context)
    if month and (decided is None or decided.month != month):
        when = f"den {long_date(decided)}" if decided else "utan angiven dag"
        yield problem(
            f"Ramarna beslutas {when}, men ska beslutas i {MONTHS[month - 1]}.",
            "Rätta beslutas under tillfället, eller styrmodell.ram_manad i kommun.toml.",
            where,
        )
    for unit in context.units("namnd") if month else ():
        ram = context.dataset.of("v_ram", unit.id)
        if ram and not context.dataset.of("v_investeringar", unit.id):
            yield problem(
                f"{unit.name} har en driftram men ingen investeringsram.",
                "Fyll i fliken Investeringsplan, eller lägg till en rad med 0 om nämnden inte investerar.",
                At(ram[0].origin, unit.id),
            )


@plan_rule(
    "S0-15",
    "Budgeten per verksamhet är ramen",
    "KL 11 kap. 6 §, kommunens styrmodell",
    "Nämndens budget per verksamhet ska för varje år tillsammans vara nämndens nya ram (S3-10).",
    "Verksamheterna har 119 500 tkr men ramen är 120 000 tkr.",
    ("v_ram", "v_internbudget"),
)
def _budget_by_activity_is_frame(context: Context) -> Problems:
    for unit in committees(context):
        rows = context.dataset.of("v_internbudget", unit.id)
        for year in YEARS if rows else ():
            total = Figure.total(row.figure(year) for row in rows)
            yield from equal(
                Side(
                    f"Budgeten per verksamhet för {unit.called}, {named(context, year)},",
                    total,
                    rows[0].at(year),
                ),
                Side("ramen", _new(context, unit, year).figure),
                "Nämndens verksamheter ska tillsammans ha hela ramen. Fördela det som skiljer.",
                scope=unit.id,
                also=[row.at(year) for row in rows[1:]],
            )


@plan_rule(
    "S0-16",
    "Bryggan börjar där förra ramen slutade",
    "KL 11 kap. 6 §, kommunens styrmodell",
    "Utgångsramen ska vara den ram som fullmäktige beslutade för föregående år, och ett planårs utgångsram den nya ramen året före (C44). "
    "Att raderna summerar till den nya ramen prövas när filen läses (CELL10).",
    "Utgångsramen är −120 500 tkr, men den beslutade ramen för 2025 är −120 000 tkr.",
    ("v_ram",),
)
def _bridge_begins_where_last_ended(context: Context) -> Problems:
    for unit in committees(context):
        start = cell(context, "v_ram", "V1", "b", unit.id)
        before = published(context.dataset, context.occasion.previous, f"ram/{unit.id}/V8/b")
        yield from same(
            start.called(f"Utgångsramen för {unit.called}"),
            Side.placed(f"den beslutade ramen för {context.occasion.year - 1}", before),
            "Börja med ramen i förra planen. Det som beslutats under året skrivs på raden Anslagsförändringar föregående år.",
            step(context),
            scope=unit.id,
        )
        for last, year in itertools.pairwise(YEARS):
            opening = cell(context, "v_ram", "V1", year, unit.id)
            yield from same(
                opening.called(f"Utgångsramen för {unit.called}, {named(context, year)},"),
                Side(f"den nya ramen, {named(context, last)},", _new(context, unit, last).figure),
                "Ett planårs utgångsram är den nya ramen året före.",
                step(context),
                scope=unit.id,
            )


@plan_rule(
    "S3-05",
    "Investeringarnas drift finns i ramen",
    "Kommunens styrmodell, KL 11 kap. 6 §",
    "Den drift som investeringarna medför ska för varje år finnas på ramens rad för driftskonsekvenser (C42).",
    "Projekten kostar 4 400 tkr i drift år 2, men ramen har 3 000 tkr.",
    ("v_ram", "v_investeringar"),
)
def _running_costs_in_frame(context: Context) -> Problems:
    for unit in committees(context):
        rows = context.dataset.of("v_investeringar", unit.id)
        for year, field in _RUNNING.items():
            line = cell(context, "v_ram", "V7", year, unit.id)
            total = summed(rows, field)
            yield from equal(
                line.called(f"Driftskonsekvenserna i ramen för {unit.called}, {named(context, year)},"),
                Side("investeringsplanens driftskonsekvenser", total),
                "Det som ett projekt kostar i drift ska finnas i ramen samma år. Rätta projektet eller raden i ramen.",
                scope=unit.id,
                also=[row.at(field) for row in rows if row.figure(field).value],
            )


@plan_rule(
    "S3-06",
    "Nämndens förslag ryms i rambeslutet",
    "Kommunens styrmodell",
    "Nämndens ram får för inget av de tre åren vara större än fullmäktiges rambeslut, och förslaget ska beslutas senast i juni.",
    "Nämnden föreslår 121 000 tkr, men rambeslutet är 120 000 tkr.",
    ("v_ram", "v_rambeslut", "v_forslag"),
)
def _proposal_within_frame(context: Context) -> Problems:
    frames = {row.key: row for row in context.dataset.of("v_rambeslut")}
    for unit in committees(context) if frames else ():
        row = frames.get(unit.id)
        if row is None:
            yield problem(
                f"{unit.name} har ingen ram i rambeslutet.",
                "Lägg till nämnden på fliken Rambeslut.",
                At(next(iter(frames.values())).origin, unit.id),
            )
            continue
        for year in YEARS:
            new, frame = _new(context, unit, year), row.figure(year)
            yield from at_most(
                new.turned(f"{new.name} med ombytt tecken"),
                Side("fullmäktiges rambeslut", -frame, row.at(year)),
                "Nämndens förslag ska rymmas i rambeslutet. Det som inte ryms begärs särskilt.",
                scope=unit.id,
            )
    deadline = dt.date(context.occasion.year - 1, 6, 30)
    for proposal in context.dataset.of("v_forslag") if frames else ():
        day = proposal.date("datum")
        if day is not None and day > deadline:
            yield problem(
                f"Nämndens förslag beslutades den {long_date(day)}, efter den {long_date(deadline)}.",
                "Nämnderna beslutar sina förslag i juni. Rätta datumet, eller förklara förseningen för kommunstyrelsen.",
                at(proposal, "datum"),
            )


@plan_rule(
    "S3-08",
    "Rambeslutet kommer före förslagen",
    "Kommunens styrmodell",
    "Fullmäktiges rambeslut ska ha datum och paragraf och vara fattat före nämndernas förslag.",
    "Nämndens förslag är beslutat den 10 april, före rambeslutet den 28 april.",
    ("v_kalla", "v_rambeslut", "v_forslag"),
)
def _frame_before_proposals(context: Context) -> Problems:
    source = next(iter(context.dataset.of("v_kalla")), None)
    if source is None or not context.dataset.of("v_rambeslut"):
        return
    day = source.date("ram_datum")
    if day is None or not source.text("ram_beslut"):
        yield problem(
            "Ramarna från våren finns, men inte när och hur fullmäktige beslutade om dem.",
            "Fyll i Rambeslut och Rambeslutets paragraf på fliken Underlag och beslut.",
            at(source, "ram_beslut" if day else "ram_datum"),
        )
        return
    for proposal in context.dataset.of("v_forslag"):
        decided = proposal.date("datum")
        if decided is not None and decided < day:
            yield problem(
                f"Nämndens förslag beslutades den {long_date(decided)}, före fullmäktiges rambeslut den {long_date(day)}.",
                "Rätta datumet. Förslaget ska bygga på rambeslutet.",
                At(proposal.at("datum"), proposal.unit, (source.at("ram_datum"),)),
            )


@plan_rule(
    "S0-06",
    "Planen är förhandlad och beslutad i tid",
    "Medbestämmandelagen 11 §, kommunens styrmodell",
    "Nämndens plan ska redovisas senast den 30 november, och förhandling enligt medbestämmandelagen ska ha skett före beslutet.",
    "Förhandlingen är den 20 juni men beslutet den 17 juni.",
    ("v_forslag",),
)
def _negotiated_and_in_time(context: Context) -> Problems:
    deadline = dt.date(context.occasion.year - 1, 11, 30)
    for row in context.dataset.of("v_forslag"):
        day, talks = row.date("datum"), row.date("mbl")
        if day is not None and day > deadline:
            yield problem(
                f"Planen beslutades den {long_date(day)}, efter den {long_date(deadline)}.",
                "Nämndens plan ska redovisas till kommunstyrelsen och fullmäktige senast den 30 november.",
                at(row, "datum"),
            )
        if talks is None:
            yield problem(
                "Datum för förhandling enligt medbestämmandelagen saknas.",
                "Fyll i MBL-förhandling på fliken Nämndens beslut.",
                at(row, "mbl"),
            )
        elif day is not None and talks > day:
            yield problem(
                f"MBL-förhandlingen den {long_date(talks)} är efter beslutet den {long_date(day)}.",
                "Förhandlingen ska vara avslutad innan nämnden beslutar. Rätta datumen.",
                at(row, "mbl", "datum"),
            )


@plan_rule(
    "C39",
    "Ramarna leder till resultatplanen",
    "KL 11 kap. 6 §",
    "Nämndernas ramar och de centrala posterna ska för vart och ett av de tre åren vara verksamhetens intäkter och kostnader i "
    "resultatplanen.",
    "Ramarna och de centrala posterna är −9 120 000 tkr, men resultatplanen har −9 118 000 tkr.",
    ("v_ram", "v_centralt", "v_rr_skatt", "v_rr_va", "v_rr_avfall"),
    whole=True,
)
def _frames_lead_to_plan(context: Context) -> Problems:
    for year in YEARS:
        get = context.accounts.get
        net = get(f"plan/R1/total/{year}") + get(f"plan/R2/total/{year}")
        income = cell(context, "v_rr_skatt", "R2", year)
        yield from equal(
            Side(
                f"Verksamhetens intäkter och kostnader i resultatplanen, {named(context, year)},",
                net,
                income.origin,
            ),
            Side(
                "nämndernas ramar och de centrala posterna",
                get(f"ram/namnder/V8/{year}") + get(f"central/summa/{year}"),
            ),
            "Resultatplanens rader R1 och R2 (alla verksamhetsgrenar) ska vara summan av ramarna och de centrala posterna.",
        )
