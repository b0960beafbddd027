"""The kvalitetsrapport: what regulations ask of it: perspectives, measures, decisions, dates (domain.md 3.4, S3)."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from pipeline.config import Unit
from pipeline.model import Problem, Row, Severity
from pipeline.rules.base import Context, Problems, quality_rule, rule
from pipeline.schemas.choices import RED, YELLOW
from pipeline.text import DASH, join_words
from pipeline.tieout import At, at, problem

ALL: Final = "Alla"
_AUTUMN: Final = (8, 11)  # August to November
_DATED: Final = re.compile(r"\d{4}-\d{2}-\d{2}|\d{1,2} [a-zå]+ \d{4}")
_MONTH: Final = re.compile(r"\d{4}-(0[1-9]|1[0-2])")
INDICATORS: Final = "kval_indikatorer"


@quality_rule(
    "S3-12",
    "Alla perspektiv följs upp",
    "Kommunens regler för planering och uppföljning 2.3",
    "Varje grunduppdrag ska, tillsammans med indikatorerna för hela nämnden (Alla), ha indikatorer för kommunens alla kvalitetsperspektiv.",
    "Grunduppdraget Förskola saknar indikatorer för perspektivet Hållbarhet.",
    (INDICATORS, "kval_grunduppdrag"),
)
def _all_perspectives(context: Context) -> Problems:
    wanted = context.municipality.settings.perspectives
    for unit in context.delivering(INDICATORS, "namnd"):
        rows = context.dataset.of(INDICATORS, unit.id)
        common = {row.text("perspektiv") for row in rows if row.text("grunduppdrag") == ALL}
        missions = context.dataset.of("kval_grunduppdrag", unit.id)
        for mission in missions:
            name = mission.text("grunduppdrag")
            own = {row.text("perspektiv") for row in rows if row.text("grunduppdrag") == name}
            absent = [f"”{view}”" for view in wanted if view not in own | common]
            if absent:
                yield problem(
                    f"Grunduppdraget ”{name}” saknar indikatorer för {join_words(absent)}.",
                    f"Lägg till en indikator för grunduppdraget, eller en för hela nämnden ({ALL}).",
                    At(mission.at("grunduppdrag"), unit.id),
                )


@quality_rule(
    "S3-13",
    "Varje kvalitetsfaktor mäts",
    "Kommunens regler för planering och uppföljning 2.3",
    "Varje kvalitetsfaktor ska följas upp med minst en indikator som har ett utfall för året.",
    "Kvalitetsfaktorn ”Trygga elever” har en indikator, men den har inget utfall.",
    (INDICATORS,),
)
def _every_factor_measured(context: Context) -> Problems:
    for unit in context.delivering(INDICATORS, "namnd"):
        factors: dict[tuple[str, str], list[Row]] = {}
        for row in context.dataset.of(INDICATORS, unit.id):
            factors.setdefault((row.text("grunduppdrag"), row.text("faktor")), []).append(row)
        for (_, factor), rows in factors.items():
            if not any(row.figure("utfall").known for row in rows):
                yield problem(
                    f"Kvalitetsfaktorn ”{factor}” har ingen indikator med utfall.",
                    "Skriv årets utfall för minst en av faktorns indikatorer.",
                    At(rows[0].at("utfall"), unit.id, (row.at("utfall") for row in rows[1:])),
                )


@quality_rule(
    "S3-14",
    "Kvalitetsfaktorerna är beslutade",
    "Kommunens regler för planering och uppföljning 2.3.1",
    "Nämnden beslutar om sina kvalitetsfaktorer. Hänvisningen ska ha beslutets datum och paragraf.",
    "Under Beslut om kvalitetsfaktorer står bara ”Nämnden i januari”.",
    ("kval_bedomning",),
)
def _factors_decided(context: Context) -> Problems:
    for row in context.dataset.of("kval_bedomning"):
        decision = row.text("beslut_faktorer")
        if "§" not in decision or not _DATED.search(decision):
            yield problem(
                f"Beslutet om kvalitetsfaktorerna, ”{decision or DASH}”, saknar datum eller paragraf.",
                "Skriv när nämnden beslutade, till exempel ”Nämnden 2025-01-28, § 7”.",
                at(row, "beslut_faktorer"),
            )


_NEEDED: Final = (
    ("analys", "analys"),
    ("atgard", "åtgärd"),
    ("ansvarig", "ansvarig"),
    ("klart", "tid när åtgärden är klar"),
)


@quality_rule(
    "S3-15",
    "Gult och rött har analys och åtgärd",
    "Kommunens regler för planering och uppföljning 2.3.1",
    "En indikator med gul eller röd bedömning ska ha en analys, en åtgärd, en ansvarig och en tid när åtgärden är klar (år och månad).",
    "En indikator har röd bedömning och en analys, men ingen åtgärd.",
    (INDICATORS,),
)
def _weak_results_have_measure(context: Context) -> Problems:
    for row in context.dataset.of(INDICATORS):
        colour = row.text("bedomning")
        if colour not in {YELLOW, RED}:
            continue
        absent = [(name, word) for name, word in _NEEDED if not row.text(name).strip()]
        if absent:
            yield problem(
                f"Indikatorn {row.key} har {colour} bedömning men saknar {join_words([word for _, word in absent])}.",
                "Skriv varför målvärdet inte nåtts, vad som görs, vem som ansvarar och när det är klart.",
                at(row, absent[0][0]),
            )
        elif not _MONTH.fullmatch(row.text("klart").strip()):
            yield problem(
                f"Tiden när åtgärden för indikatorn {row.key} är klar, ”{row.text('klart')}”, är inte år och månad.",
                "Skriv till exempel 2026-06.",
                at(row, "klart"),
            )


@quality_rule(
    "S3-16",
    "Kvalitetsrapporten kommer på hösten, före verksamhetsplanen",
    "Kommunens regler för planering och uppföljning 2.3.1 och 3.1.2",
    "Kvalitetsrapporten lämnas en gång om året, i augusti–november, och innan nämnden beslutar om nästa års verksamhetsplan.",
    "Rapporten är daterad samma dag som verksamhetsplanen beslutas.",
    ("kval_bedomning",),
)
def _report_in_autumn(context: Context) -> Problems:
    year = context.occasion.year
    for row in context.dataset.of("kval_bedomning"):
        day, plan = row.date("datum"), row.date("plan_datum")
        if day is None:
            continue
        first, last = _AUTUMN
        if day.year != year or not first <= day.month <= last:
            yield problem(
                f"Rapporten är daterad {day.isoformat()}, men kvalitetsrapporten lämnas under hösten {year}, augusti{DASH}november.",
                "Rätta datumet, eller lägg rapporten i det tillfälle den hör till.",
                at(row, "datum"),
            )
        elif plan is not None and day >= plan:
            yield _late(row, day, plan)


def _late(row: Row, day: dt.date, plan: dt.date) -> Problem:
    return problem(
        f"Rapporten är daterad {day.isoformat()}, men verksamhetsplanen beslutas redan {plan.isoformat()}.",
        "Kvalitetsrapporten är underlag för verksamhetsplanen och ska vara klar före den.",
        at(row, "datum", "plan_datum"),
    )


@quality_rule(
    "S3-19",
    "Grunduppdragen hänvisar till styrdokument",
    "Kommunens regler för planering och uppföljning 2.1",
    "Varje nämnd beskriver sina grunduppdrag och vilka lagar, reglementen och program de bygger på.",
    "Under Styrdokument står bara ett streck.",
    ("kval_grunduppdrag",),
    severity=Severity.WARNING,
)
def _missions_cite_documents(context: Context) -> Problems:
    for unit in context.delivering(INDICATORS, "namnd"):
        if not context.dataset.of("kval_grunduppdrag", unit.id):
            yield problem(
                f"{unit.name} har inte beskrivit något grunduppdrag.",
                "Beskriv grunduppdragen på fliken Grunduppdrag.",
                At(context.dataset.of(INDICATORS, unit.id)[0].at("grunduppdrag"), unit.id),
            )
    for row in context.dataset.of("kval_grunduppdrag"):
        if not any(char.isalpha() for char in row.text("styrdokument")):
            yield problem(
                f"Grunduppdraget ”{row.text('grunduppdrag')}” hänvisar inte till något styrdokument.",
                "Skriv den lag, det reglemente eller det program som uppdraget bygger på.",
                at(row, "styrdokument"),
            )


@rule(
    "S3-11",
    "Verksamhetsplanens mål bygger på kvalitetsrapportens slutsatser",
    "Kommunens regler för planering och uppföljning 3.1.2",
    "Ett mål som hänvisar till en slutsats ska hänvisa till en som finns i nämndens kvalitetsrapport, och en slutsats som leder till ett mål "
    "ska leda till ett som finns i nämndens verksamhetsplan. I en verksamhetsplan ska minst ett mål bygga på en slutsats. Kontrollen körs när "
    "tillfället läser det andra.",
    "Målet BUN-2 hänvisar till slutsatsen K25-BUN-9, men nämnden har bara fyra slutsatser.",
    ("v_mal", "vp_mal", "kval_slutsatser"),
    severity=Severity.WARNING,
    kinds=("kvalitet", "vip", "verksamhetsplan"),
)
def _goals_follow_conclusions(context: Context) -> Problems:
    quality = context if context.occasion.kind == "kvalitet" else context.other("kvalitet")
    own = context.occasion.kind == "verksamhetsplan"
    plan = context if own or context.occasion.kind == "vip" else context.other("vip")
    if quality is None or plan is None:
        return
    for unit in context.municipality.of_kind("namnd", during=plan.occasion):
        goals = plan.dataset.of("vp_mal" if own else "v_mal", unit.id)
        conclusions = quality.dataset.of("kval_slutsatser", unit.id)
        known, cited = {row.key for row in goals}, {row.key for row in conclusions}
        for row in conclusions if goals else ():
            goal = row.text("mal").strip()
            if goal and goal not in known:
                yield problem(
                    f"Slutsatsen {row.key} leder till målet {goal}, som inte finns bland {_of(unit)} mål.",
                    f"Skriv något av: {join_words(sorted(known), 'eller')}, eller lämna cellen tom.",
                    At(row.at("mal"), unit.id),
                )
        if own and goals and conclusions and not any(row.text("slutsats").strip() for row in goals):
            yield problem(
                f"Inget av {_of(unit)} mål hänvisar till en slutsats i kvalitetsrapporten.",
                f"Minst ett mål ska bygga på en slutsats: {join_words(sorted(cited), 'eller')}.",
                At(goals[0].at("slutsats"), unit.id, (row.at("slutsats") for row in goals[1:])),
            )
        for row in goals if conclusions else ():
            conclusion = row.text("slutsats").strip()
            if conclusion and conclusion not in cited:
                yield problem(
                    f"Målet {row.key} hänvisar till slutsatsen {conclusion}, som inte finns i {_of(unit)} kvalitetsrapport.",
                    f"Skriv något av: {join_words(sorted(cited), 'eller')}.",
                    At(row.at("slutsats"), unit.id),
                )


def _of(unit: Unit) -> str:
    return f"{unit.called}s"
