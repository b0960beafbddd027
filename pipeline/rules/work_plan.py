"""The goals of the units' own plans: SMARTA fields, indicators, activities, and where they come from (S0-08–S0-14, S0-48, S3-17, S3-18)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import partial
from typing import Final

from pipeline.config import COMMITTEES, Unit
from pipeline.model import Row, Severity
from pipeline.rules.base import Context, Problems, rule
from pipeline.schemas.choices import FROM_COUNCIL, QUANTITATIVE
from pipeline.text import join_words, long_date
from pipeline.tieout import At, at, problem

KIND: Final = "verksamhetsplan"
work_rule: Final = partial(rule, kinds=(KIND,))
"""A rule for the units' own plans."""
_MODEL: Final = "Kommunens styrmodell"
_SHEETS: Final = ("vp_mal", "vp_indikatorer", "vp_aktiviteter")


def _units(context: Context) -> tuple[Unit, ...]:
    return context.delivering("vp_mal", "namnd", "bolag")


def _of_goal(context: Context, sheet: str, goal: Row) -> tuple[Row, ...]:
    """Return the rows of a sheet that belong to a goal."""
    return tuple(row for row in context.dataset.of(sheet, goal.unit) if row.text("mal_id") == goal.key)


def _goals(context: Context) -> Iterator[Row]:
    for unit in _units(context):
        yield from context.dataset.of("vp_mal", unit.id)


@work_rule(
    "S0-08",
    "Målen är SMARTA",
    f"{_MODEL} (S0 § 4)",
    "Ett mål ska vara specifikt, mätbart (minst en indikator), accepterat, relevant (ett mål eller uppdrag från fullmäktige, eller ett eget "
    "behov), tidsbegränsat (inom planens år eller senare) och ha en ansvarig. Tomma fält anmäls när filen läses.",
    "Målet SN-2 har ingen indikator.",
    _SHEETS,
)
def _goals_are_smart(context: Context) -> Problems:
    for goal in _goals(context):
        if not _of_goal(context, "vp_indikatorer", goal):
            yield problem(
                f"Målet {goal.key} har ingen indikator.",
                "Skriv på fliken Indikatorer hur målet mäts.",
                at(goal, "mal_id"),
            )
        if not goal.text("kf_mal") and not goal.text("behov"):
            yield problem(
                f"Målet {goal.key} säger inte vad det kommer från.",
                "Fyll i KF-mål, eller Eget behov när målet är enhetens eget.",
                at(goal, "kf_mal", "behov"),
            )
        day = goal.date("klart")
        if day is not None and day < context.occasion.start:
            yield problem(
                f"Målet {goal.key} ska vara uppnått den {long_date(day)}, före planens år.",
                "Skriv en dag under året eller senare.",
                at(goal, "klart"),
            )


@work_rule(
    "S0-09",
    "Målet säger vad det är värt",
    f"{_MODEL} (S0 §§ 4 och 8)",
    "Varje mål ska leda till ett värde för dem det är till för. Värdet får inte vara målet en gång till eller en av målets aktiviteter.",
    "Målet BBN-1 har ”Hålla lovskola i februari” som värde, vilket är en aktivitet.",
    ("vp_mal", "vp_aktiviteter"),
    severity=Severity.WARNING,
)
def _worth_something(context: Context) -> Problems:
    for goal in _goals(context):
        worth = _plain(goal.text("varde"))
        steps = {_plain(row.text("aktivitet")) for row in _of_goal(context, "vp_aktiviteter", goal)}
        if worth and worth in steps | {_plain(goal.text("mal"))}:
            yield problem(
                f"Värdet av målet {goal.key} är detsamma som {'en aktivitet' if worth in steps else 'målet'}.",
                "Skriv vad invånaren eller kunden märker när målet är nått.",
                at(goal, "varde"),
            )


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold().rstrip(".")


@work_rule(
    "S0-10",
    "Målets typ stämmer med varifrån det kommer",
    f"{_MODEL} (S0 § 4)",
    "Ett mål som kommer från fullmäktige ska ha id för det mål eller uppdrag det kommer från, och det ska finnas i budgeten. Ett eget mål ska säga "
    "varför det behövs.",
    "Målet SN-3 är KF-mål och hänvisar till KF9, men fullmäktige har fem mål.",
    ("vp_mal",),
)
def _type_fits(context: Context) -> Problems:
    plan = context.other("vip")
    known = (
        {row.text(name) for sheet, name in (("v_kf_mal", "mal_id"), ("v_uppdrag", "uppdrag_id")) for row in plan.dataset.of(sheet)}
        if plan
        else set()
    )  # fmt: skip
    for goal in _goals(context):
        source, council = goal.text("kf_mal").strip(), goal.text("typ") == FROM_COUNCIL
        if council and not source:
            yield problem(
                f"Målet {goal.key} är ett KF-mål men säger inte vilket mål eller uppdrag det kommer från.",
                "Fyll i KF-mål, eller välj eget mål och fyll i Eget behov.",
                at(goal, "kf_mal", "typ"),
            )
        elif source and known and source not in known:
            yield problem(
                f"Målet {goal.key} hänvisar till {source}, som inte finns bland fullmäktiges mål och uppdrag.",
                f"Skriv något av: {join_words(sorted(known), 'eller')}.",
                at(goal, "kf_mal"),
            )
        elif not council and not goal.text("behov"):
            yield problem(
                f"Målet {goal.key} är ett eget mål men säger inte varför det behövs.",
                "Fyll i Eget behov.",
                at(goal, "behov", "typ"),
            )


@work_rule(
    "S0-11",
    "Egna mål har aktiviteter",
    f"{_MODEL} (S0 § 4)",
    "Ett eget mål ska ha strategi, åtgärder och indikatorer och en ansvarig chef. Strategi och ansvarig är obligatoriska i formuläret, och "
    "indikatorer prövas av S0-08.",
    "Kommunstyrelsens eget mål KS-4 har ingen aktivitet.",
    _SHEETS,
)
def _own_goals_have_activities(context: Context) -> Problems:
    for goal in _goals(context):
        if goal.text("typ") != FROM_COUNCIL and not _of_goal(context, "vp_aktiviteter", goal):
            yield problem(
                f"Det egna målet {goal.key} har ingen aktivitet.",
                "Skriv på fliken Aktiviteter vad som ska göras, vem som ansvarar och när det är klart.",
                at(goal, "mal_id"),
            )


@work_rule(
    "S0-12",
    "Indikatorn har en mätmetod",
    f"{_MODEL} (S0 § 8)",
    "Varje indikator ska ha en mätmetod, kvantitativ eller kvalitativ. En kvantitativ ska ha målvärde och enhet, en kvalitativ en målnivå i ord.",
    "Indikatorn SN-3.2 är kvalitativ men har ingen målnivå.",
    ("vp_indikatorer",),
)
def _measured_somehow(context: Context) -> Problems:
    for unit in _units(context):
        for row in context.dataset.of("vp_indikatorer", unit.id):
            counted = row.text("metodtyp") == QUANTITATIVE
            if counted and not row.figure("m0").known:
                yield problem(
                    f"Indikatorn {row.key} är kvantitativ men har inget målvärde.",
                    "Skriv årets målvärde, eller välj kvalitativ och beskriv målnivån.",
                    at(row, "m0", "metodtyp"),
                )
            elif counted and not row.text("enhet"):
                yield problem(
                    f"Indikatorn {row.key} har ett målvärde men ingen enhet.",
                    "Skriv vad värdet räknas i, till exempel %.",
                    at(row, "enhet"),
                )
            elif not counted and not row.text("malniva"):
                yield problem(
                    f"Indikatorn {row.key} är kvalitativ men har ingen målnivå i ord.",
                    "Skriv vad som ska gälla för att målet ska vara nått.",
                    at(row, "malniva", "metodtyp"),
                )


@work_rule(
    "S0-13",
    "Varje målområde har indikator och aktivitet",
    f"{_MODEL} (S0 § 4)",
    "De mål hos enheten som kommer från samma mål hos fullmäktige ska tillsammans ha minst en indikator och minst en aktivitet.",
    "Socialnämndens mål under KF4 har ingen aktivitet.",
    _SHEETS,
)
def _every_area_covered(context: Context) -> Problems:
    for unit in _units(context):
        areas: dict[str, list[Row]] = {}
        for goal in context.dataset.of("vp_mal", unit.id):
            if goal.text("typ") == FROM_COUNCIL and goal.text("kf_mal"):
                areas.setdefault(goal.text("kf_mal"), []).append(goal)
        for area, goals in areas.items():
            if not any(_of_goal(context, "vp_aktiviteter", goal) for goal in goals):
                yield problem(
                    f"Målen under {area} hos {unit.called} har ingen aktivitet.",
                    "Skriv minst en aktivitet för något av målen.",
                    At(goals[0].at("mal_id"), unit.id, (goal.at("mal_id") for goal in goals[1:])),
                )


@work_rule(
    "S0-48",
    "Fullmäktiges mål får pengar först",
    f"{_MODEL} (S0 § 4)",
    "När ramen fördelas går fullmäktiges mål före egna: inget mål som kommer från fullmäktige får ha lägre prioritet än ett eget mål som har fått "
    "pengar avsatta.",
    "Det egna målet KS-4 har 400 tkr avsatta och prioritet 1, men KF-målet KS-1 har prioritet 2.",
    ("vp_mal",),
    severity=Severity.WARNING,
)
def _council_first(context: Context) -> Problems:
    for unit in _units(context):
        goals = context.dataset.of("vp_mal", unit.id)
        places = [(row.figure("prioritet").value, row) for row in goals if row.text("typ") == FROM_COUNCIL]
        last = max(((place, row) for place, row in places if place is not None), key=lambda pair: pair[0], default=None)  # fmt: skip
        for own in goals:
            place = own.figure("prioritet").value
            paid = own.text("typ") != FROM_COUNCIL and own.figure("resurs").value
            if last is not None and paid and place is not None and place < last[0]:
                yield problem(
                    f"Det egna målet {own.key} har pengar avsatta och går före fullmäktiges mål {last[1].key}.",
                    "Fullmäktiges mål ska få pengar först. Ändra prioriteten, eller ta bort det som är avsatt.",
                    At(own.at("prioritet"), unit.id, (last[1].at("prioritet"),)),
                )


@work_rule(
    "S3-17",
    "Målen beskriver en förändring",
    "Kommunens regler för planering och uppföljning 2.4",
    "Ett mål ska beskriva en prioriterad förändring och inte grunduppdraget självt. Antalet prövas av S0-07.",
    "Målet SN-5 är ordagrant grunduppdraget Funktionsstöd.",
    ("vp_mal",),
    severity=Severity.WARNING,
)
def _goals_describe_change(context: Context) -> Problems:
    quality = context.other("kvalitet")
    for goal in _goals(context) if quality else ():
        missions = quality.dataset.of("kval_grunduppdrag", goal.unit) if quality else ()
        said = _plain(goal.text("mal"))
        alike = [
            row for row in missions if said in {_plain(row.text("grunduppdrag")), _plain(row.text("vad"))}
        ]
        if alike:
            yield problem(
                f"Målet {goal.key} är detsamma som grunduppdraget ”{alike[0].text('grunduppdrag')}”.",
                "Skriv vad som ska bli annorlunda under året.",
                at(goal, "mal"),
            )


@work_rule(
    "S3-18",
    "Målet hör till en nivå",
    "Kommunens regler för planering och uppföljning 2.4",
    "Ett mål hör till en nivå: fullmäktige, nämnden eller en verksamhet. Ett mål som kommer från fullmäktige är nämndens och kan inte också vara en "
    "enda verksamhets eget.",
    "Målet BBN-1 är KF-mål men står som verksamheten BBN30:s eget.",
    ("vp_mal",),
    severity=Severity.WARNING,
)
def _one_level(context: Context) -> Problems:
    for goal in _goals(context):
        if goal.text("typ") == FROM_COUNCIL and goal.text("verksamhet"):
            yield problem(
                f"Målet {goal.key} kommer från fullmäktige men står som verksamheten {goal.text('verksamhet')}:s eget.",
                "Ta bort verksamheten, eller välj eget mål.",
                at(goal, "verksamhet", "typ"),
            )


@work_rule(
    "S0-14",
    "Planen följs upp två gånger",
    f"{_MODEL} (S0 § 4)",
    "Planen ska följas upp i delåret och efter årets slut: den första dagen ligger under planens år, den andra efter det.",
    "Planen för 2026 ska följas upp efter året den 31 december 2026.",
    ("vp_beslut",),
)
def _followed_up_twice(context: Context) -> Problems:
    start, end = context.occasion.start, context.occasion.end
    for row in context.dataset.of("vp_beslut"):
        first, second = row.date("uppfoljning_delar"), row.date("uppfoljning_ar")
        if first is not None and not start <= first <= end:
            yield problem(
                f"Delårets uppföljning avser den {long_date(first)}, som inte är under {context.occasion.year}.",
                "Skriv delårets sista dag, till exempel 31 augusti.",
                at(row, "uppfoljning_delar"),
            )
        if second is not None and second <= end:
            yield problem(
                f"Årets uppföljning är den {long_date(second)}, innan året är slut.",
                "Skriv när verksamhetsberättelsen för året beslutas.",
                at(row, "uppfoljning_ar"),
            )


def deadline(context: Context, unit: Unit) -> dt.date | None:
    """Return the day at which a unit's plan should be there; None when the municipality has none."""
    return context.occasion.due.get(unit.kind)


def decided_by(context: Context, *kinds: str) -> Iterator[tuple[Unit, Row]]:
    """Yield each unit of some kinds with its decision."""
    for unit in context.units(*(kinds or (*COMMITTEES, "bolag"))):
        for row in context.dataset.of("vp_beslut", unit.id):
            yield unit, row
