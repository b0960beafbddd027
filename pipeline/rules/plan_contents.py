"""What a plan must contain and answer: decisions, goals, directions, investments over five years, a strategic plan's parts (S0-01, S3-02–09)."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Final

from pipeline.config import COMMITTEES
from pipeline.model import Origin, Row, Severity
from pipeline.rules.base import Context, Problems, plan_rule
from pipeline.rules.log import by_council
from pipeline.rules.lookup import central, unwritten
from pipeline.schemas.choices import ANNUAL, CENTRAL_LAND, LAND
from pipeline.schemas.references import nearest
from pipeline.schemas.texts import CENTRAL_VIP
from pipeline.text import genitive, join_words, long_date
from pipeline.tieout import At, at, problem, shown

_K: Final = "kommun"
_ALL: Final = "alla"
_STRATEGIC: Final = ("slagord", "vision", "vardegrund", "malomraden", "resurser")
"""The parts of a strategic plan, as headings of the central unit's texts."""


def _book(context: Context) -> Origin:
    """Return the place of the central unit's workbook or folder."""
    rows = context.dataset.of("v_kalla") or context.dataset.of("v_rr_skatt")
    return Origin(rows[0].origin.file) if rows else Origin(f"{context.occasion.id}/{central(context)}")


@plan_rule(
    "S0-01",
    "Den strategiska planen har fem delar",
    "Kommunens styrmodell (styrmodell.strategisk_plan)",
    "Där styrmodellen har en strategisk plan ska den ha slagord, vision, värdegrund, målområden med nuläge och resultatmål, och resurser.",
    "Under rubriken ”Värdegrund” står ingenting.",
    (),
)
def _strategic_plan_has_five_parts(context: Context) -> Problems:
    if not context.municipality.settings.strategic_plan:
        return
    unit = central(context)
    parts = [heading for heading in CENTRAL_VIP.headings if heading.key in _STRATEGIC]
    absent, there = unwritten(context, unit, parts)
    if absent and there is not None:
        yield problem(
            f"Den strategiska planen saknar {join_words([f'”{title}”' for title in absent])}.",
            "Planen ska ha fem delar: slagord, vision, värdegrund, målområden med nuläge och resultatmål, och resurser.",
            At(there, unit),
        )


@plan_rule(
    "S3-02",
    "Planen har alla sina delar",
    "KL 11 kap. 6 §, kommunens styrmodell",
    "Planen ska ha ramar, investeringsplan, resultat-, finansierings- och balansplan, mål och förutsättningar, exploateringsplan när det "
    "finns exploatering. Den egna delen för avgiftsfinansierad verksamhet prövas av C43.",
    "Det finns exploateringsprojekt men ingen exploateringsplan.",
    ("v_rr_skatt", "v_investeringar", "v_exploatering", "v_centralt", "v_kf_mal", "v_finansiella_mal"),
)
def _plan_has_all_parts(context: Context) -> Problems:
    if not context.dataset.of("v_rr_skatt"):
        return
    land = [row for row in context.dataset.of("v_investeringar") if row.text("typ") == LAND]
    central_land = [row for row in context.dataset.of("v_centralt") if row.text("slag") == CENTRAL_LAND]
    if (land or central_land) and not context.dataset.of("v_exploatering"):
        row = (*land, *central_land)[0]
        yield problem(
            f"”{row.text('projekt') or row.key}” är exploatering, men det finns ingen exploateringsplan.",
            "Fyll i fliken Exploateringsplan med områdena.",
            At(row.origin, row.unit),
        )
    for sheet, title in (
        ("v_kf_mal", "övergripande verksamhetsmål"),
        ("v_finansiella_mal", "finansiella mål"),
        ("v_forutsattningar", "planeringsförutsättningar"),
        ("v_befolkning", "en befolkningsprognos"),
    ):
        if not context.dataset.of(sheet):
            yield problem(
                f"Planen saknar {title}.",
                f"Fyll i fliken i {genitive(context.municipality.words.central)} formulär.",
                At(_book(context), central(context)),
            )


@plan_rule(
    "S3-04",
    "Investeringsplanen omfattar fem år",
    "Kommunens styrmodell",
    "Investeringsplanen ska ha belopp också för år fyra och fem, och inget projekt får kosta pengar efter det år då det ska vara klart.",
    "Projektet ska vara klart 2027 men har 4 000 tkr kvar 2028.",
    ("v_investeringar",),
)
def _five_years(context: Context) -> Problems:
    rows = context.dataset.of("v_investeringar")
    last = context.occasion.year + 4
    if rows and not any(row.figure(field).value for row in rows for field in ("y3", "y4")):
        yield problem(
            f"Inget projekt har belopp för {last - 1} och {last}.",
            "Investeringsplanen ska omfatta fem år. Fyll i också de två sista åren.",
            At(rows[0].at("y3"), _K),
        )
    for row in rows:
        if row.text("omfattning") == ANNUAL and row.figure("fore").value:
            yield problem(
                f"{row.key} är ett årsanslag men har {shown(row.figure('fore').value or Decimal(0))} före planen.",
                "Ett årsanslag gäller ett år i taget. Skriv 0, eller välj projekt om det pågår i flera år.",
                at(row, "fore", "omfattning"),
            )
        end = row.text("klart")[:4]
        if not end.isdigit():
            continue
        for place in range(5):
            year, left = context.occasion.year + place, row.figure(f"y{place}").value
            if year > int(end) and left:
                yield problem(
                    f"{row.key} ska vara klart {end} men har {shown(left)} kvar {year}.",
                    "Rätta året då projektet är klart, eller fördelningen på år.",
                    at(row, f"y{place}", "klart"),
                )
                break


def _asked(row: Row) -> set[str]:
    """Return the units that a direction is for: their ids, or ``alla``."""
    return {part.strip().lower() for part in row.text("namnd").split(",")}


@plan_rule(
    "S3-07",
    "Varje planeringsinriktning är besvarad",
    "Kommunens styrmodell",
    "Nämnden ska i sitt förslag svara på varje planeringsinriktning som rambeslutet ställde till den.",
    "Inriktningen PI-3 gäller alla nämnder, men nämnden har bara svarat på PI-1 och PI-2.",
    ("v_inriktningar", "v_svar"),
)
def _directions_answered(context: Context) -> Problems:
    directions = context.dataset.of("v_inriktningar")
    for unit in context.delivering("v_ram", "namnd"):
        answered = {row.key for row in context.dataset.of("v_svar", unit.id)}
        asked = [row for row in directions if _asked(row) & {_ALL, unit.id}]
        for row in asked:
            if row.key not in answered:
                yield problem(
                    f"{unit.name} har inte svarat på planeringsinriktningen {row.key}.",
                    "Svara på fliken Svar på inriktningar: hur nämnden tar hand om den.",
                    At(context.dataset.of("v_ram", unit.id)[0].origin, unit.id, (row.origin,)),
                )
        known = {row.key for row in asked}
        for row in context.dataset.of("v_svar", unit.id):
            if directions and row.key not in known:
                yield problem(
                    f"{unit.name} svarar på inriktningen {row.key}, som inte är ställd till nämnden.",
                    f"Välj någon av {join_words(sorted(known), 'eller')}.",
                    At(row.at("inriktning_id"), unit.id),
                )


@plan_rule(
    "S3-09",
    "Planen beslutas i tid",
    "KL 11 kap. 10 §, kommunens styrmodell (styrmodell.plan_senast)",
    "Planen ska beslutas senast den dag styrmodellen säger, valår senast i november.",
    "Planen för 2026 beslutas den 10 november 2025.",
    (),
    severity=Severity.WARNING,
)
def _plan_in_time(context: Context) -> Problems:
    occasion, settings = context.occasion, context.municipality.settings
    deadline, (decided, where) = settings.plan_deadline, by_council(context)
    month, day = (int(part) for part in deadline.split("-"))
    limit = dt.date(occasion.year - 1, month, day)
    if occasion.election:
        limit = max(limit, dt.date(occasion.year - 1, 11, 30))
    if decided is not None and decided > limit:
        yield problem(
            f"Planen beslutas den {long_date(decided)}, efter den {long_date(limit)}.",
            "Budgeten ska beslutas före oktober månads utgång, valår före november månads utgång (KL 11 kap. 10 §), eller tidigare om "
            "styrmodell.plan_senast säger det.",
            where,
        )


_RANKED: Final = ("v_investeringar", "fp_investeringar")
"""Lists of projects in each nämnd's own order: of the plan, and of what comes before it."""


@plan_rule(
    "S0-44",
    "Investeringarna är prioriterade",
    "Kommunens styrmodell",
    "Varje projekt ska ha en egen plats i nämndens ordning, så att fullmäktige ser vad som kommer först.",
    "Två projekt har prioritet 3.",
    _RANKED,
    severity=Severity.WARNING,
    kinds=("vip", "forplanering"),
)
def _investments_ranked(context: Context) -> Problems:
    for unit in context.units("namnd"):
        seen: dict[str, Row] = {}
        for row in (each for sheet in _RANKED for each in context.dataset.of(sheet, unit.id)):
            place = row.figure("prioritet").value
            if place is None:
                continue
            first = seen.setdefault(f"{place:f}", row)
            if first is not row:
                yield problem(
                    f"{row.key} och {first.key} har samma prioritet, {place:f}.",
                    "Ge varje projekt en egen plats i nämndens ordning.",
                    At(row.at("prioritet"), unit.id, (first.at("prioritet"),)),
                )


@plan_rule(
    "PL-04",
    "Mål och uppdrag pekar rätt",
    "KL 5 kap. 1 § och 6 kap. 5 §",
    "Nämndens mål ska hänvisa till ett av fullmäktiges mål, och uppdrag ställas till en nämnd som finns.",
    "Målet hänvisar till KF-9, men fullmäktige har sex mål.",
    ("v_mal", "v_kf_mal", "v_uppdrag"),
)
def _goals_and_assignments_point_right(context: Context) -> Problems:
    known = {row.text("mal_id") for row in context.dataset.of("v_kf_mal")}
    for row in context.dataset.of("v_mal"):
        goal = row.text("kf_mal")
        if known and goal and goal not in known:
            yield problem(
                f"KF-målet ”{goal}” finns inte bland fullmäktiges mål.",
                f"{nearest(context.dataset, row, 'kf_mal')}Välj något av: {join_words(sorted(known), 'eller')}.",
                at(row, "kf_mal"),
            )
    units = {unit.id for unit in context.units(*COMMITTEES)}
    for row in context.dataset.of("v_uppdrag"):
        if row.text("namnd") not in units:
            yield problem(
                f"Uppdraget {row.key} är ställt till ”{row.text('namnd')}”, som inte är en nämnd.",
                f"Skriv någon av {join_words(sorted(units), 'eller')}.",
                at(row, "namnd"),
            )
