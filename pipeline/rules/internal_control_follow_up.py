"""Internal control, the follow-up of the year's plan row by row (domain.md 6.1.4; KL 6 kap. 6 §)."""

from __future__ import annotations

from typing import Final

from pipeline.model import Row, Severity, State
from pipeline.rules.base import Context, Problems, control_rule
from pipeline.schemas.choices import (
    CONTROL,
    MAJOR_DEVIATIONS,
    MINOR_DEVIATIONS,
    NO_DEVIATIONS,
    NOT_CONTROLLED,
)
from pipeline.schemas.references import nearest
from pipeline.text import join_words, long_date
from pipeline.tieout import At, at, problem

_BELONGING: Final = (
    ("ik_risker", ("ik_kontroller", "kontroll"), ("ik_atgarder", "åtgärd"), "årets plan"),
    ("ik_nya_risker", ("ik_nya_kontroller", "kontroll"), ("ik_nya_atgarder", "åtgärd"), "nästa års plan"),
)
_LAW: Final = "KL 6 kap. 6 §, kommunens riktlinje för intern kontroll"


def value(row: Row, field: str = "varde") -> int:
    """Return a whole number of a risk or control, 0 when it is missing."""
    return int(row.figure(field).value or 0)


def handled(context: Context, sheet: str) -> set[tuple[str, str]]:
    """Return the risks, by unit and id, that the controls or measures of a sheet belong to."""
    return {(row.unit, row.text("risk_id")) for row in context.dataset.of(sheet)}


def named(context: Context, row: Row, what: str = "risken") -> str:
    """Return whose row it is and which, to begin a sentence with: ``Socialnämnden: risken SN-R4``."""
    return f"{context.municipality.name_of(row.unit)}: {what} {row.key}"


@control_rule(
    "IK-02",
    "Kontrollens resultat stämmer med antalet avvikelser",
    _LAW,
    "Avvikelserna är högst lika många som urvalet. Urval 0 betyder att inget har granskats: kontrollen är ej genomförd. ”Inga avvikelser” "
    "och ”ej genomförd” betyder 0 avvikelser, de andra resultaten minst 1.",
    "Kontrollen SN-R2.1 har 12 avvikelser i ett urval på 10.",
    ("ik_kontroller",),
)
def _result_fits_deviations(context: Context) -> Problems:
    for row in context.dataset.of("ik_kontroller"):
        result, sample, deviations = (
            row.text("resultat"),
            row.figure("urval").value,
            row.figure("avvikelser").value,
        )
        if deviations is None or row.figure("urval").state is State.MISSING:
            continue
        who = named(context, row, "kontrollen")
        if sample is not None and (sample == 0) != (result == NOT_CONTROLLED):
            done = "är ej genomförd" if sample else "är genomförd"
            yield problem(
                f"{who} {done}, men urvalet är {int(sample)}. Urval 0 betyder att inget har granskats.",
                "Skriv 0 bara när kontrollen inte genomförts. Annars antalet granskade, eller ”ej tillämpligt” om kontrollen inte räknar något.",
                at(row, "urval", "resultat"),
            )
        elif sample is not None and deviations > sample:
            yield problem(
                f"{who} har {int(deviations)} avvikelser bland {int(sample)} granskade. Avvikelserna kan inte vara fler än urvalet.",
                "Rätta antalet avvikelser eller urvalet. Har allt granskats är urvalet allt.",
                at(row, "avvikelser", "urval"),
            )
        elif (result in {NO_DEVIATIONS, NOT_CONTROLLED} and deviations) or (
            result in {MINOR_DEVIATIONS, MAJOR_DEVIATIONS} and not deviations
        ):
            expected = "0" if result in {NO_DEVIATIONS, NOT_CONTROLLED} else "minst 1"
            yield problem(
                f"{who} har resultatet ”{result}”, men antalet avvikelser är {int(deviations)}. Det ska då vara {expected}.",
                "Rätta resultatet eller antalet avvikelser.",
                at(row, "resultat", "avvikelser"),
            )


@control_rule(
    "IK-03",
    "Större avvikelser leder till en åtgärd",
    _LAW,
    "En kontroll med större avvikelser ska ha en åtgärd, en ägare och ett datum då åtgärden ska vara klar.",
    "Kontrollen BUN-R1.1 visade större avvikelser, men ingen ansvarar för åtgärden.",
    ("ik_kontroller",),
)
def _major_deviations_have_measure(context: Context) -> Problems:
    fields = (
        ("atgard", "åtgärd"),
        ("atgard_agare", "åtgärdens ägare"),
        ("klart", "datum då åtgärden ska vara klar"),
    )
    for row in context.dataset.of("ik_kontroller"):
        absent = [(field, word) for field, word in fields if not (row.text(field) or row.date(field))]
        if row.text("resultat") == MAJOR_DEVIATIONS and absent:
            yield problem(
                f"{named(context, row, 'kontrollen')} visade större avvikelser men saknar {join_words([word for _, word in absent])}.",
                "Fyll i vad som görs, vem som ansvarar och när det ska vara klart.",
                at(row, absent[0][0], "resultat"),
            )


@control_rule(
    "IK-04",
    "Genomförda kontroller har ett datum under året",
    _LAW,
    "En genomförd kontroll har en dag under året. En kontroll som inte genomförts har ingen dag men ett skäl.",
    "Kontrollen KS-R3.1 har resultatet ”mindre avvikelser” men inget datum.",
    ("ik_kontroller",),
)
def _controls_dated_in_year(context: Context) -> Problems:
    start, end = context.occasion.start, context.occasion.end
    for row in context.dataset.of("ik_kontroller"):
        who, day = named(context, row, "kontrollen"), row.date("utford")
        if row.text("resultat") == NOT_CONTROLLED:
            if day is not None:
                yield problem(
                    f"{who} har resultatet ”{NOT_CONTROLLED}” men är utförd den {long_date(day)}.",
                    "Ta bort datumet, eller rätta resultatet.",
                    at(row, "utford", "resultat"),
                )
            if not row.text("iakttagelse"):
                yield problem(
                    f"{who} är inte genomförd, men skälet saknas.",
                    "Skriv varför kontrollen inte genomförts i kolumnen Iakttagelse.",
                    at(row, "iakttagelse"),
                )
        elif day is None:
            yield problem(
                f"{who} har resultatet ”{row.text('resultat')}” men saknar datum då den utfördes.",
                f"Fyll i dagen, eller ange resultatet ”{NOT_CONTROLLED}”.",
                at(row, "utford"),
            )
        elif not start <= day <= end:
            yield problem(
                f"{who} är utförd den {long_date(day)}, utanför perioden {long_date(start)} till {long_date(end)}.",
                "Rätta datumet. En kontroll som gjorts efter årets slut hör till nästa års rapport.",
                at(row, "utford"),
            )


@control_rule(
    "IK-05",
    "Ett ändrat riskvärde är förklarat",
    _LAW,
    "Har riskvärdet ändrats efter årets kontroller ska registret säga varför.",
    "Risken TN-R5 har sänkts från 12 till 6 utan förklaring.",
    ("ik_risker",),
)
def _changed_value_explained(context: Context) -> Problems:
    for row in context.dataset.of("ik_risker"):
        before, after = row.figure("varde").value, row.figure("nytt_varde").value
        if before is not None and after is not None and before != after and not row.text("varfor"):
            yield problem(
                f"{named(context, row)} har ändrats från riskvärde {int(before)} till {int(after)}, men varför står inte.",
                "Skriv vad som ändrat bedömningen i kolumnen Varför ändrad.",
                at(row, "varfor", "varde", "nytt_varde"),
            )


@control_rule(
    "IK-06",
    "Kontroller och åtgärder hör till en risk",
    _LAW,
    "Varje kontroll och åtgärd hör till en risk i samma plan, och varje risk som ska kontrolleras har en kontroll. Att ett id finns bara "
    "en gång kontrolleras redan när filen läses.",
    "Kontrollen KN-R9.1 hör till risken KN-R9, som inte finns i registret.",
    ("ik_risker", "ik_kontroller", "ik_atgarder", "ik_nya_risker", "ik_nya_kontroller", "ik_nya_atgarder"),
)
def _controls_belong_to_risk(context: Context) -> Problems:
    for register, controls, measures, plan in _BELONGING:
        risks = context.dataset.of(register)
        known = {(row.unit, row.key) for row in risks}
        for sheet, word in (controls, measures):
            for row in context.dataset.of(sheet):
                if (row.unit, row.text("risk_id")) not in known:
                    yield problem(
                        f"{named(context, row, f'{word}en')} hör till risken ”{row.text('risk_id')}”, som inte finns i {plan}.",
                        f"{nearest(context.dataset, row, 'risk_id')}Rätta risk-id, eller lägg in risken i registret.",
                        at(row, "risk_id"),
                    )
        controlled = handled(context, controls[0])
        for row in risks:
            if row.text("hantering") == CONTROL and (row.unit, row.key) not in controlled:
                yield problem(
                    f"{named(context, row)} ska kontrolleras men har ingen kontroll i {plan}.",
                    "Lägg en kontroll med riskens id, eller välj en annan hantering.",
                    at(row, "hantering"),
                )


@control_rule(
    "IK-07",
    "Risker som förs över finns i nästa års plan",
    _LAW,
    "En risk som förs över ska finnas i nästa års plan med samma id. Börjar den där på en annan bedömning än den slutade på ges en varning.",
    "Risken SN-R1 har Ja i kolumnen Förs över, men finns inte i nästa års register.",
    ("ik_risker", "ik_nya_risker"),
)
def _carried_over_risks_planned(context: Context) -> Problems:
    coming = {(row.unit, row.key): row for row in context.dataset.of("ik_nya_risker")}
    for row in context.dataset.of("ik_risker"):
        if not row.flag("fors_over"):
            continue
        next_year = coming.get((row.unit, row.key))
        if next_year is None:
            yield problem(
                f"{named(context, row)} förs över, men finns inte i nästa års plan.",
                "Lägg in risken med samma id på fliken Risker nästa år, eller skriv Nej i kolumnen Förs över.",
                at(row, "fors_over"),
            )
            continue
        ended, begins = (
            (value(row, "ny_s"), value(row, "ny_k")),
            (value(next_year, "s"), value(next_year, "k")),
        )
        if ended != begins:
            yield problem(
                f"{named(context, row)} slutar året på {ended[0]} × {ended[1]}, men börjar i nästa års plan på "
                f"{begins[0]} × {begins[1]} (sannolikhet × konsekvens).",
                "Utgå i nästa års plan från den nya bedömningen, eller rätta den.",
                At(next_year.at("s"), row.unit, (row.at("ny_s"), row.at("ny_k"))),
                Severity.WARNING,
            )
