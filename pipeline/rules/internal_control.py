"""Internal control, the plan and the judgement (domain.md 3.5 and 6.1; KL 6 kap. 6 §): what must be handled is handled, and in time."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from pipeline.model import Row, Severity
from pipeline.rules.base import Context, Problems, control_rule
from pipeline.rules.internal_control_follow_up import handled, named, value
from pipeline.schemas.choices import ACCEPT, MAJOR_DEVIATIONS
from pipeline.schemas.references import nearest
from pipeline.text import MONTHS, join_words, long_date
from pipeline.tieout import At, at, problem

_FEW_WORDS: Final = 8
_DATE: Final = re.compile(
    rf"(\d{{4}})-(\d{{2}})-(\d{{2}})|(\d{{1,2}})\s+({'|'.join(MONTHS)})\s+(\d{{4}})", re.IGNORECASE
)
_YEARS: Final = (
    ("ik_risker", "ik_kontroller", "ik_atgarder", "årets plan"),
    ("ik_nya_risker", "ik_nya_kontroller", "ik_nya_atgarder", "nästa års plan"),
)
"""Register, controls and measures of the two plans that one workbook holds, and what the plan is called."""


@control_rule(
    "S3-22",
    "De mest väsentliga riskerna har kontroll eller åtgärd",
    "KL 6 kap. 6 §, kommunens riktlinje för intern kontroll",
    "En risk på eller över kommunens gräns för internkontrollplanen ska ha minst en kontroll eller åtgärd, både i årets plan och i nästa "
    "års. En risk på eller över gränsen för omedelbar åtgärd ska ha en direkt åtgärd i nästa års plan.",
    "Risken SN-R4 har riskvärdet 12, men ingen kontroll och ingen åtgärd har dess id.",
    ("ik_risker", "ik_kontroller", "ik_atgarder", "ik_nya_risker", "ik_nya_kontroller", "ik_nya_atgarder"),
)
def _grave_risks_handled(context: Context) -> Problems:
    settings = context.municipality.settings
    for register, controls, measures, plan in _YEARS:
        controlled, acted = handled(context, controls), handled(context, measures)
        for row in context.dataset.of(register):
            worth, own = value(row), (row.unit, row.key)
            gravest = value(row, "s") == value(row, "k") == settings.risk_scale
            if (worth >= settings.act_risk or gravest) and register == "ik_nya_risker" and own not in acted:
                yield problem(
                    f"{named(context, row)} i {plan} har riskvärdet {worth} men ingen direkt åtgärd. Från och med riskvärdet "
                    f"{settings.act_risk} krävs en direkt åtgärd.",
                    "Lägg en åtgärd med riskens id på fliken Åtgärder nästa år.",
                    at(row, "risk_id", "varde"),
                )
            elif worth >= settings.plan_risk and own not in controlled | acted:
                yield problem(
                    f"{named(context, row)} i {plan} har riskvärdet {worth} men varken kontroll eller åtgärd. Från och med "
                    f"riskvärdet {settings.plan_risk} krävs minst en av dem.",
                    "Lägg en kontroll eller en åtgärd med riskens id, eller rätta bedömningen.",
                    at(row, "risk_id", "varde"),
                )


@control_rule(
    "S0-32",
    "Lagkrav som inte fungerar tas om hand i planen",
    "KL 6 kap. 6 §, kommunens riktlinje för intern kontroll",
    "Visar riskbedömningen att ett lagkrav inte fungerar ska internkontrollplanen ha en kontroll eller åtgärd för det, vilket riskvärde det "
    "än har.",
    "Risken BUN-R6 har Ja i kolumnen Lagkrav fungerar inte, men ingen kontroll eller åtgärd.",
    ("ik_risker", "ik_kontroller", "ik_atgarder", "ik_nya_risker", "ik_nya_kontroller", "ik_nya_atgarder"),
)
def _failing_law_handled(context: Context) -> Problems:
    for register, controls, measures, plan in _YEARS:
        met = handled(context, controls) | handled(context, measures)
        for row in context.dataset.of(register):
            if row.flag("lag") and (row.unit, row.key) not in met:
                yield problem(
                    f"{named(context, row)} gäller ett lagkrav som inte fungerar, men {plan} har varken kontroll eller åtgärd för den.",
                    "Lägg en kontroll eller en åtgärd med riskens id.",
                    at(row, "lag"),
                )


@control_rule(
    "S0-33",
    "Planen och rapporten är beslutade i tid",
    "KL 6 kap. 6 §, kommunens årshjul",
    "Varje nämnd beslutar om sin internkontrollrapport och om nästa års internkontrollplan så att besluten når kommunstyrelsen senast den "
    "dag kommunen bestämt, annars den 31 december. Ett beslut utan läsbart datum ger en varning.",
    "Nämnden beslutade om nästa års plan den 14 januari.",
    ("ik_bedomning",),
)
def _decided_in_time(context: Context) -> Problems:
    deadline = context.occasion.due.get("namnd") or dt.date(context.occasion.year, 12, 31)
    for row in context.dataset.of("ik_bedomning"):
        for field, what in (("beslut", "rapporten"), ("beslut_plan", "nästa års plan")):
            decision = row.text(field)
            day = decided(decision)
            if decision and day is None:
                yield problem(
                    f"{context.municipality.name_of(row.unit)}: det går inte att läsa ut när {what} beslutades ur ”{decision}”.",
                    "Skriv paragraf och datum, till exempel ”§ 112, 2025-12-09”.",
                    at(row, field),
                    Severity.WARNING,
                )
            elif day is not None and day > deadline:
                yield problem(
                    f"{context.municipality.name_of(row.unit)} beslutade {what} den {long_date(day)}. Beslutet ska ha kommit till "
                    f"kommunstyrelsen senast den {long_date(deadline)}.",
                    "Rätta datumet, eller förklara förseningen och låt kommunen godta den.",
                    at(row, field),
                )


def decided(words: str) -> dt.date | None:
    """Return the last date written in a decision (``2025-12-09`` or ``9 december 2025``); None when there is none."""
    days: list[dt.date] = []
    for year, month, day, spelled_day, spelled_month, spelled_year in _DATE.findall(words):
        try:
            days.append(
                dt.date(int(year), int(month), int(day))
                if year
                else dt.date(int(spelled_year), MONTHS.index(spelled_month.lower()) + 1, int(spelled_day))
            )
        except ValueError:  # a day that no calendar has
            continue
    return max(days, default=None)


@control_rule(
    "S3-23",
    "Nämnden bedömer sin interna kontroll",
    "KL 6 kap. 6 §, kommunens riktlinje för intern kontroll",
    "Nämnden säger med något av kommunens ord om den interna kontrollen är tillräcklig, och skriver varför. Den bästa bedömningen trots en "
    "kontroll med större avvikelser, som motiveringen inte nämner, ger en varning.",
    "Nämnden bedömer den interna kontrollen som tillräcklig och skriver som motivering ”Inga problem”.",
    ("ik_bedomning", "ik_kontroller"),
)
def _control_judged(context: Context) -> Problems:
    verdicts = context.municipality.settings.verdicts
    grave = {
        row.unit for row in context.dataset.of("ik_kontroller") if row.text("resultat") == MAJOR_DEVIATIONS
    }
    for row in context.dataset.of("ik_bedomning"):
        name, verdict, reason = (
            context.municipality.name_of(row.unit),
            row.text("bedomning"),
            row.text("motivering"),
        )
        if verdict not in verdicts:
            yield problem(
                f"{name} har ingen av kommunens bedömningar av den interna kontrollen: ”{verdict}”.",
                f"Välj {join_words(tuple(f'”{word}”' for word in verdicts), 'eller')}.",
                at(row, "bedomning"),
            )
        elif len(reason.split()) < _FEW_WORDS:
            yield problem(
                f"{name} bedömer den interna kontrollen som {verdict}, men motiveringen är bara {len(reason.split())} ord.",
                "Skriv vad bedömningen bygger på: vad kontrollerna visade, vad som brister och vad som görs.",
                at(row, "motivering"),
            )
        elif verdict == verdicts[0] and row.unit in grave and "större" not in reason.lower():
            yield problem(
                f"{name} bedömer den interna kontrollen som {verdict}, men minst en kontroll visade större avvikelser, och "
                "motiveringen säger inget om dem.",
                "Pröva bedömningen, eller låt motiveringen säga varför avvikelserna inte påverkar den.",
                at(row, "bedomning"),
                Severity.WARNING,
            )


@control_rule(
    "S3-24",
    "Risktrenden är komplett",
    "KL 6 kap. 1 och 6 §§, kommunens riktlinje för intern kontroll",
    "Kommunstyrelsens uppsikt omfattar hur riskbilden förändras. Varje kategori som finns i nämndernas register ska därför ha en rad i "
    "trenden.",
    "Tre nämnder har risker i kategorin ”oegentlighet”, men trenden saknar den.",
    ("ik_trend",),
    severity=Severity.WARNING,
)
def _trend_complete(context: Context) -> Problems:
    trends = context.dataset.of("ik_trend")
    if not trends:
        return
    told = {row.text("kategori").lower() for row in trends}
    first: dict[str, Row] = {}
    for register in ("ik_risker", "ik_nya_risker"):
        for row in context.dataset.of(register):
            first.setdefault(row.text("kategori"), row)
    for category, row in first.items():
        if category and category.lower() not in told:
            yield problem(
                f"Kategorin ”{category}” finns i nämndernas riskregister men saknar rad i kommunstyrelsens trend.",
                "Lägg en rad för kategorin på fliken Risktrender.",
                At(trends[0].at("kategori"), trends[0].unit, (row.at("kategori"),)),
            )


@control_rule(
    "IK-01",
    "En risk accepteras inte utan skäl",
    "KL 6 kap. 6 §, kommunens riktlinje för intern kontroll",
    "En risk över den lägsta nivån, eller med den allvarligaste konsekvensen, får accepteras bara om nämnden skriver varför. Utan motiv ska "
    "den åtminstone bevakas.",
    "En risk med riskvärdet 6 har hanteringen ”acceptera” och tom cell i kolumnen Motiv.",
    ("ik_risker", "ik_nya_risker"),
)
def _accepted_with_reason(context: Context) -> Problems:
    settings = context.municipality.settings
    lowest = settings.risk_bands[1][0] if len(settings.risk_bands) > 1 else settings.plan_risk
    for register, _, _, plan in _YEARS:
        for row in context.dataset.of(register):
            gravest = value(row, "k") == settings.risk_scale
            if (
                row.text("hantering") == ACCEPT
                and not row.text("motiv")
                and (value(row) >= lowest or gravest)
            ):
                why = "den allvarligaste konsekvensen" if gravest else f"riskvärdet {value(row)}"
                yield problem(
                    f"{named(context, row)} i {plan} accepteras utan motiv, fast den har {why}. Bara risker med riskvärde under "
                    f"{lowest} och lindrigare konsekvens får accepteras utan motiv.",
                    "Skriv varför risken accepteras, eller välj en annan hantering.",
                    at(row, "motiv", "hantering"),
                )


@control_rule(
    "IK-08",
    "De gemensamma riskerna är bedömda av alla",
    "KL 6 kap. 1 och 6 §§, kommunens riktlinje för intern kontroll",
    "En hänvisning till en kommungemensam risk ska gälla en risk som kommunstyrelsen beslutat om. Varje nämnd ska ha bedömt varje gemensam "
    "risk i nästa års plan; annars ges en varning.",
    "Risken SN-R7 hänvisar till KG9, men kommunstyrelsen har beslutat om KG1–KG4.",
    ("ik_nya_risker", "ik_gemensamma"),
)
def _common_risks_assessed(context: Context) -> Problems:
    common = context.dataset.of("ik_gemensamma")
    if not common:
        return
    known = {row.key for row in common}
    for row in context.dataset.of("ik_nya_risker"):
        reference = row.text("gemensam")
        if reference and reference not in known:
            yield problem(
                f"{named(context, row)} hänvisar till den gemensamma risken ”{reference}”, som kommunstyrelsen inte har beslutat om.",
                f"{nearest(context.dataset, row, 'gemensam')}Välj {join_words(sorted(known), 'eller')}, eller låt cellen vara tom.",
                at(row, "gemensam"),
            )
    yield from _unassessed(context, common)


def _unassessed(context: Context, common: tuple[Row, ...]) -> Problems:
    for unit in context.units("namnd"):
        rows = context.dataset.of("ik_nya_risker", unit.id)
        assessed = {row.text("gemensam") for row in rows}
        for row in common if rows else ():
            if row.key not in assessed:
                yield problem(
                    f"{unit.name} har inte bedömt den gemensamma risken {row.key} i nästa års plan.",
                    f"Lägg in risken i nämndens register med {row.key} i kolumnen Gemensam.",
                    At(rows[0].at("gemensam"), unit.id, (row.at("risk_id"),)),
                    Severity.WARNING,
                )
