"""What the units' own plans must agree with: the frame, the investeringsplan, last year's budget, the kvalitetsrapport, the dates (S3-10, S0-34, S0-37)."""

from __future__ import annotations

import datetime as dt
from typing import Final

from pipeline.config import COMMITTEES, Unit
from pipeline.model import Figure, Row, Severity
from pipeline.rules.base import Context, Problems
from pipeline.rules.lookup import naming, setting, summed
from pipeline.rules.work_plan import deadline, decided_by, work_rule
from pipeline.text import genitive, join_words, long_date
from pipeline.tieout import At, Side, at, equal, problem, shown

_MODEL: Final = "Kommunens styrmodell"
_BUDGET: Final = "vp_internbudget"


@work_rule(
    "S3-10",
    "Internbudgeten är ramen",
    "KL 11 kap. 6 §, kommunens styrmodell (S0-15)",
    "Nämndens internbudget ska tillsammans vara den ram som fullmäktige har beslutat för året, så att inget är ofördelat och inget saknas.",
    "Internbudgeten är −335 400 tkr men ramen −335 500 tkr.",
    (_BUDGET,),
)
def _budget_is_frame(context: Context) -> Problems:
    for unit in context.delivering(_BUDGET, *COMMITTEES):
        rows = context.dataset.of(_BUDGET, unit.id)
        total = Figure.total(row.figure("netto") for row in rows)
        yield from equal(
            Side(f"Internbudgeten för {unit.called}", total, rows[0].at("netto")),
            Side("fullmäktiges ram", context.accounts.get(f"vb/{unit.id}/ram/b")),
            "Fördela hela ramen på verksamheterna, varken mer eller mindre.",
            scope=unit.id,
            also=[row.at("netto") for row in rows[1:]],
        )


@work_rule(
    "VP-01",
    "Föregående års kolumn är den beslutade budgeten",
    "God redovisningssed",
    "Budgeten för året före ska per verksamhet vara den som fullmäktige beslutade, så att förändringen blir rätt.",
    "Äldreomsorgen har −194 000 tkr för 2025, men den beslutade budgeten är −194 500 tkr.",
    (_BUDGET,),
)
def _last_year_as_decided(context: Context) -> Problems:
    plan = context.other("vip")
    if plan is None:
        return
    for row in context.dataset.of(_BUDGET):
        before = plan.accounts.figures.get(f"ram/{row.unit}/{row.key}/fg")
        if before is not None:
            year = context.occasion.year - 1
            yield from equal(
                Side.of(f"Budgeten för {year} på {row.key}", row, "netto_fg"),
                Side("den beslutade budgeten", before),
                "Rätta fördelningen på intäkter och kostnader; nettot är beslutat.",
                scope=row.unit,
            )


@work_rule(
    "VP-02",
    "Investeringsbudgeten är investeringsplanens",
    "KL 11 kap. 6 §",
    "Enhetens investeringsbudget ska tillsammans vara investeringsplanens belopp för året, och för ett bolag affärsplanens.",
    "Projekten är 11 340 tkr, men investeringsplanen har 11 840 tkr.",
    ("vp_investeringar",),
)
def _investments_as_planned(context: Context) -> Problems:
    for unit in context.delivering("vp_investeringar", "namnd", "bolag"):
        rows = context.dataset.of("vp_investeringar", unit.id)
        yield from equal(
            Side(f"Investeringsbudgeten för {unit.called}", summed(rows, "budget"), rows[0].at("budget")),
            Side("investeringsplanens belopp för året", context.accounts.get(f"vi/{unit.id}/summa/plan")),
            "Rätta projekten, eller begär ändring hos fullmäktige.",
            scope=unit.id,
            also=[row.at("budget") for row in rows[1:]],
        )


_TIED: Final = (("DB1", "VB1"), ("DB5", "VB2"), ("DB6", "VB3"))


@work_rule(
    "VP-03",
    "Bolagets budget är densamma som i kommunens",
    "KL 11 kap. 6 a §",
    "Omsättning, resultat och investeringar i affärsplanen ska vara de som står i kommunens budget.",
    "Affärsplanen har resultatet 2 600 tkr, men kommunens budget 2 700 tkr.",
    ("vp_bolag",),
)
def _company_as_in_budget(context: Context) -> Problems:
    plan = context.other("vip")
    for unit in context.delivering("vp_bolag", "bolag") if plan else ():
        rows = {row.key: row for row in context.dataset.of("vp_bolag", unit.id)}
        for here, there in _TIED:
            row = rows.get(here)
            planned = plan.accounts.figures.get(f"bolag/{unit.id}/{there}/b") if plan else None
            if row is not None and planned is not None:
                yield from equal(
                    Side.of(f"{naming('vp_bolag', here)} i affärsplanen för {unit.name}", row, "b"),
                    Side("beloppet i kommunens budget", planned),
                    "Rätta affärsplanen, eller budgetens uppgift om bolaget.",
                    scope=unit.id,
                )


@work_rule(
    "VP-04",
    "Målvärdena är budgetens",
    "KL 11 kap. 6 §",
    "Alla mål som nämnden har i budgeten ska finnas i verksamhetsplanen, och en indikator som står i båda ska ha samma målvärde. Att lydelsen är "
    "densamma prövas av AG-01.",
    "Målet SN-2 finns i budgeten men inte i verksamhetsplanen.",
    ("vp_mal", "vp_indikatorer"),
)
def _goals_as_in_budget(context: Context) -> Problems:
    plan = context.other("vip")
    for unit in context.delivering("vp_mal", "namnd") if plan else ():
        goals = context.dataset.of("vp_mal", unit.id)
        here = {row.key for row in goals}
        for goal in plan.dataset.of("v_mal", unit.id) if plan else ():
            if goal.key not in here:
                yield problem(
                    f"Målet {goal.key} finns i budgeten men inte i {genitive(unit.called)} verksamhetsplan.",
                    "Lägg till målet på fliken Mål.",
                    At(goals[0].at("mal_id"), unit.id, (goal.at("mal_id"),)),
                )
            yield from _same_target(context, unit, goal)


def _same_target(context: Context, unit: Unit, goal: Row) -> Problems:
    for row in context.dataset.of("vp_indikatorer", unit.id):
        if row.text("mal_id") != goal.key or row.text("indikator") != goal.text("indikator"):
            continue
        here, there = row.figure("m0").value, goal.figure("m0").value
        if here is not None and there is not None and here != there:
            yield problem(
                f"Målvärdet för {row.key} är {shown(here, '')}, men i budgeten {shown(there, '')}.",
                "Skriv det målvärde som fullmäktige har beslutat.",
                At(row.at("m0"), unit.id, (goal.at("m0"),)),
            )


@work_rule(
    "S0-34",
    "Förbättringsåtgärder syns i planen",
    f"{_MODEL} (S0 § 6)",
    "Varje slutsats i nämndens kvalitetsrapport ska finnas i verksamhetsplanen med id: hos ett mål, eller på fliken Förbättringsåtgärder med det mål "
    "eller den aktivitet som tar hand om den, eller en förklaring.",
    "Slutsatsen K25-SN-3 finns varken hos ett mål eller på fliken Förbättringsåtgärder.",
    ("vp_mal", "vp_aktiviteter", "vp_atgarder"),
    severity=Severity.WARNING,
)
def _measures_visible(context: Context) -> Problems:
    quality = context.other("kvalitet")
    for unit in context.delivering("vp_mal", "namnd") if quality else ():
        goals = context.dataset.of("vp_mal", unit.id)
        measures = context.dataset.of("vp_atgarder", unit.id)
        seen = {row.text("slutsats").strip() for row in goals} | {row.key for row in measures}
        concluded = quality.dataset.of("kval_slutsatser", unit.id) if quality else ()
        for row in concluded:
            if row.key not in seen:
                yield problem(
                    f"Slutsatsen {row.key} i kvalitetsrapporten finns inte i {genitive(unit.called)} verksamhetsplan.",
                    "Skriv den på fliken Förbättringsåtgärder, med målet eller aktiviteten som tar hand om den.",
                    At(goals[0].origin, unit.id, (row.origin,)),
                )
        steps = context.dataset.of("vp_aktiviteter", unit.id)
        known = {row.key for row in (*goals, *steps)}
        for row in measures:
            yield from _taken_care_of(row, known)


def _taken_care_of(row: Row, known: set[str]) -> Problems:
    named = [part.strip() for part in row.text("hanteras").split(",") if part.strip()]
    odd = [part for part in named if part not in known]
    if odd:
        yield problem(
            f"Åtgärden {row.key} tas om hand i {join_words(odd)}, som inte är ett mål eller en aktivitet i planen.",
            f"Skriv något av: {join_words(sorted(known), 'eller')}.",
            at(row, "hanteras"),
        )
    elif not named and not row.text("kommentar"):
        yield problem(
            f"Åtgärden {row.key} har varken mål, aktivitet eller kommentar.",
            "Skriv var den tas om hand, eller varför den inte förs vidare.",
            at(row, "hanteras", "kommentar"),
        )


@work_rule(
    "VP-05",
    "Verksamhetsplanen är förhandlad och beslutad i tid",
    "Medbestämmandelagen 11 §, kommunens styrmodell (S0-06)",
    "Nämndens plan ska vara beslutad och redovisad för kommunstyrelsen senast den dag som kommunen har bestämt (lamnas i kommun.toml), och "
    "förhandlingen ska ha skett före beslutet.",
    "Nämnden beslutade den 3 december, men planen skulle lämnas den 30 november.",
    ("vp_beslut",),
)
def _negotiated_and_in_time(context: Context) -> Problems:
    for unit, row in decided_by(context, *COMMITTEES):
        day, talks, told = row.date("datum"), row.date("mbl"), row.date("delges")
        limit = deadline(context, unit)
        for name, when in (("datum", day), ("delges", told)):
            if limit is not None and when is not None and when > limit:
                done = "beslutades" if name == "datum" else "redovisas i kommunstyrelsen"
                yield problem(
                    f"Planen för {unit.called} {done} den {long_date(when)}, efter den {long_date(limit)}.",
                    "Rätta datumet, eller förklara förseningen för kommunstyrelsen.",
                    at(row, name),
                )
        if unit.kind == "namnd" and talks is None:
            yield problem(
                f"Datum för MBL-förhandling saknas för {unit.called}.",
                "Fyll i MBL-förhandling på fliken Beslut.",
                at(row, "mbl"),
            )
        elif talks is not None and day is not None and talks > day:
            yield problem(
                f"MBL-förhandlingen den {long_date(talks)} är efter beslutet den {long_date(day)}.",
                "Förhandlingen ska vara avslutad innan beslutet fattas. Rätta datumen.",
                at(row, "mbl", "datum"),
            )


_NOVEMBER: Final = 11


@work_rule(
    "S0-37",
    "Affärsplanerna kommer i tid",
    f"{_MODEL} (S0 § 6)",
    "Bolagets affärsplan med budget ska vara beslutad senast den dag som kommunen har bestämt för bolagen (lamnas i kommun.toml), och fullmäktige ska "
    "behandla planerna före årets början. Där styrmodellen har fem block sker det i november.",
    "Bolaget beslutade sin affärsplan den 24 september, men den skulle lämnas den 31 augusti.",
    ("vp_beslut",),
)
def _business_plans_in_time(context: Context) -> Problems:
    for unit, row in decided_by(context, "bolag"):
        day, limit = row.date("datum"), deadline(context, unit)
        if day is not None and limit is not None and day > limit:
            yield problem(
                f"Affärsplanen för {unit.name} beslutades den {long_date(day)}, efter den {long_date(limit)}.",
                "Rätta datumet, eller förklara förseningen för kommunstyrelsen.",
                at(row, "datum"),
            )
    council = context.occasion.decided
    if council is None or not context.units("bolag"):
        return
    if council >= context.occasion.start or (
        context.municipality.settings.five_blocks and council.month != _NOVEMBER
    ):
        first = dt.date(context.occasion.year - 1, _NOVEMBER, 30)
        yield problem(
            f"Fullmäktige behandlar affärsplanerna den {long_date(council)}.",
            f"De ska behandlas före årets början, i november där styrmodellen säger det (senast den {long_date(first)}). Rätta beslutas under tillfället.",
            setting(context, "beslutas"),
        )
