"""Forecasts with deficits and what is done about them (S0-17–21, S3-20; domain.md 2, C28, C64)."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Final

from pipeline.config import COMMITTEES, Unit
from pipeline.kinds import kind
from pipeline.model import Figure, Origin, Row, Severity
from pipeline.rules.base import Context, Problems, forecast_rule, interim_rule, measure_rule, rule
from pipeline.rules.lookup import cell, central, setting
from pipeline.rules.operating import rows_of
from pipeline.text import long_date
from pipeline.tieout import At, Side, at, problem, shown

_DRIFT: Final = ("d_drift", "m_drift")


def committees(context: Context) -> tuple[Unit, ...]:
    """Return the nämnder, also the smaller ones, that have handed in their forecast."""
    return context.delivering(kind(context.occasion.kind).sheets["drift"][0], *COMMITTEES)


def _deficit(context: Context, unit: Unit) -> Figure:
    return context.accounts.get(f"atgard/{unit.id}/underskott")


def _largest(context: Context, unit: Unit) -> Row:
    """Return the verksamhet with the largest forecast deficit."""
    rows = rows_of(context, unit)
    return min(rows, key=lambda row: row.figure("avvikelse").value or 0)


def _place(context: Context, origin: Origin | None = None) -> Origin:
    """Return where the forecast before is mended: at a value of it, else in its file of published values or among its deliveries."""
    before = context.occasion.forecast
    handed_in = before in context.occasion.reads
    return origin or Origin(before if handed_in else f"published/{before}.csv")


def _first(context: Context) -> bool:
    """Tell whether no forecast is due before this one in the year (``styrmodell.prognos_per``)."""
    last = context.occasion.end.isoformat()[5:]
    return not any(day < last for day in context.municipality.settings.forecast_days)


@forecast_rule(
    "S0-17",
    "Varje nämnd har lämnat tidigare prognoser",
    "Kommunens styrmodell (styrmodell.prognos_per)",
    "Prognoser lämnas de dagar som kommunen bestämt, och varje rapport visar hur prognosen ändrats sedan förra gången. Då måste varje nämnd ha "
    "lämnat en prognos då. Årets första prognos har ingen att jämföra med.",
    "Kulturnämnden finns inte bland majprognosens värden.",
    _DRIFT,
)
def _earlier_forecasts_there(context: Context) -> Problems:
    occasion = context.occasion
    values = context.dataset.published.get(occasion.forecast, {})
    if not values:
        if occasion.kind != "delar" and not occasion.forecast and _first(context):
            return
        yield problem(
            f"{kind(occasion.kind).title}en har ingen tidigare helårsprognos att jämföra med.",
            "Ange i kommun.toml vilken prognos som lämnades före (prognos = …): ett tillfälle i kommun.toml, eller ett vars published.csv "
            "ligger i mappen published.",
            setting(context, "prognos"),
        )
        return
    for unit in committees(context):
        if not any(key.startswith(f"prognos/{unit.id}/") for key in values):
            yield problem(
                f"{unit.name} har ingen helårsprognos från {occasion.forecast}.",
                "Nämnden ska lämna prognos vid varje uppföljning. Lägg till den i filen med publicerade värden."
                if occasion.forecast not in occasion.reads
                else f"Nämnden ska lämna prognos vid varje uppföljning. Lägg dess fil i mappen {occasion.forecast}/{unit.id}.",
                At(_place(context), unit.id),
            )


@rule(
    "S0-18",
    "Underskott kräver en åtgärdsplan",
    "KL 6 kap. 6 §, kommunens styrmodell (styrmodell.atgarder_per)",
    "En nämnd vars prognos är sämre än budgeten ska ha beslutat om åtgärder (C64). Det gäller delårsrapporten och de prognoser som kommunen "
    "bestämt.",
    "Prognosen visar −17 200 tkr, och fliken Åtgärder är tom.",
    ("d_drift", "d_atgarder"),
    kinds=("delar", "prognos"),
)
def _deficit_has_measures(context: Context) -> Problems:
    days = context.municipality.settings.measure_days
    if context.occasion.kind == "prognos" and context.occasion.end.isoformat()[5:] not in days:
        return
    for unit in committees(context):
        deficit = _deficit(context, unit)
        if deficit.value and not context.dataset.of("d_atgarder", unit.id):
            row = _largest(context, unit)
            yield problem(
                f"{unit.name} räknar med ett underskott på {shown(deficit.value, sign=True)} men har inga åtgärder.",
                "Fyll i de beslutade åtgärderna på fliken Åtgärder: vad som görs, vad det ger och vad det innebär för verksamheten.",
                At(row.at("prognos"), unit.id, (row.at("avvikelse"),)),
            )


@measure_rule(
    "S0-19",
    "Varje åtgärd har en ekonomisk effekt",
    "Kommunens styrmodell",
    "En åtgärd ska ha både en ekonomisk effekt i tkr och en effekt för verksamheten. Kolumnen för verksamheten är obligatorisk i "
    "formuläret.",
    "Effekten är 0 tkr både i år och på helår.",
    ("d_atgarder",),
)
def _measures_have_effect(context: Context) -> Problems:
    for row in context.dataset.of("d_atgarder"):
        if not row.figure("effekt_ar").value and not row.figure("effekt_helar").value:
            yield problem(
                f"Åtgärden {row.key} har ingen ekonomisk effekt, varken i år eller på helår.",
                "Skriv vad åtgärden ger i tkr i år och på helår, eller ta bort den ur listan.",
                at(row, "effekt_ar", "effekt_helar"),
            )


@forecast_rule(
    "S0-20",
    "Åtgärderna räcker, eller så visas vad som återstår",
    "Kommunens styrmodell",
    "Åtgärdernas effekt i år ska vara minst lika stor som underskottet. Räcker de inte visar rapporten det underskott som återstår.",
    "Underskottet är 17 200 tkr och åtgärderna ger 12 000 tkr.",
    (*_DRIFT, "d_atgarder"),
    severity=Severity.WARNING,
)
def _measures_suffice(context: Context) -> Problems:
    for unit in committees(context):
        rows = context.dataset.of("d_atgarder", unit.id)
        left = context.accounts.get(f"atgard/{unit.id}/kvar")
        if rows and left.value:
            done = context.accounts.get(f"atgard/{unit.id}/effekt_ar").value
            yield problem(
                f"{unit.name} räknar med ett underskott på {shown(_deficit(context, unit).value or left.value, sign=True)}. "
                f"Åtgärderna ger {shown(done or left.value * 0)} i år, så {shown(left.value, sign=True)} återstår.",
                "Besluta fler åtgärder, eller förklara i texten varför underskottet inte kan arbetas bort i år. Rapporten visar vad som återstår.",
                At(rows[0].at("effekt_ar"), unit.id, tuple(row.at("effekt_ar") for row in rows[1:])),
            )


@measure_rule(
    "S0-21",
    "Förra prognosens åtgärder följs upp",
    "Kommunens styrmodell",
    "De åtgärder som redovisades i förra prognosen ska komma tillbaka med samma id, så att fullmäktige ser om de genomförts: marsprognosens i "
    "juni, majprognosens i september och oktoberprognosens i december.",
    "BUN-Å1 fanns i majprognosen men inte i delårsrapporten.",
    ("d_atgarder",),
)
def _last_measures_reported(context: Context) -> Problems:
    forecast, dataset = context.occasion.forecast, context.dataset
    known = {(row.unit, row.key) for row in dataset.of("d_atgarder")}
    units = {unit.id: unit for unit in context.units(*COMMITTEES) if not dataset.gap("d_atgarder", unit.id)}
    for key, item in dataset.published.get(forecast, {}).items():
        first, _, rest = key.partition("/")
        whose, _, action = rest.partition("/")
        unit = units.get(whose)
        if first != "atgard" or unit is None or (whose, action) in known:
            continue
        yield problem(
            f"Åtgärden {action}, som {unit.called} redovisade i förra prognosen, följs inte upp.",
            "Ta med åtgärden på fliken Åtgärder med dess läge, också när den är genomförd eller har ersatts.",
            At(item.figure.origin, unit.id),
        )


@rule(
    "AT-01",
    "En uppföljd åtgärd har gett något",
    "Kommunens styrmodell",
    "En åtgärd som redovisades i förra prognosen ska ha en uppgift om vad den har gett hittills, också när det är 0 tkr. Annars går det inte att "
    "se om den fått effekt.",
    "SN-Å1 beslutades i maj, och kolumnen Effekt hittills är tom i oktober.",
    ("d_atgarder",),
    severity=Severity.WARNING,
    kinds=("prognos", "manad", "atgarder"),
)
def _followed_up_with_effect(context: Context) -> Problems:
    before = context.dataset.published.get(context.occasion.forecast, {})
    for row in context.dataset.of("d_atgarder"):
        if f"atgard/{row.unit}/{row.key}" in before and row.figure("effekt_hittills").value is None:
            yield problem(
                f"Åtgärden {row.key} följs upp, men det står inte vad den har gett hittills.",
                "Skriv effekten till och med periodens slut i tkr; 0 om den inte gett något än.",
                at(row, "effekt_hittills", "effekt_ar"),
            )


@measure_rule(
    "S3-20",
    "Åtgärder beslutas skyndsamt",
    "Kommunens styrmodell (styrmodell.atgard_dagar)",
    "Vid en negativ avvikelse ska nämnden besluta om åtgärder inom det antal dagar från periodens slut som kommunen bestämt.",
    "Åtgärden beslutas den 15 december, mer än 60 dagar efter den 31 augusti.",
    ("d_atgarder",),
)
def _measures_decided_soon(context: Context) -> Problems:
    deadline = context.occasion.end + dt.timedelta(days=context.municipality.settings.action_days)
    for row in context.dataset.of("d_atgarder"):
        day = row.date("datum")
        if day is not None and day > deadline:
            yield problem(
                f"Åtgärden {row.key} beslutas den {long_date(day)}, mer än {context.municipality.settings.action_days} dagar efter "
                f"periodens slut.",
                f"Åtgärder mot ett underskott ska beslutas senast den {long_date(deadline)} (styrmodell.atgard_dagar).",
                at(row, "datum"),
            )


@interim_rule(
    "DE-03",
    "Ett mål som är i fara har en åtgärd",
    "LKBR 13 kap. 2 §, RKR R17",
    "När ett mål är osäkert eller inte bedöms nås vid årets slut ska det stå vad som görs. Prognosen är inte årsredovisningens bedömning "
    "och har en egen skala.",
    "Målet BUN-1 är osäkert, och kolumnen Åtgärd är tom.",
    ("d_mal", "d_finansiella_mal"),
)
def _endangered_goal_has_measure(context: Context) -> Problems:
    certain = context.municipality.settings.forecasts[0]
    for sheet in ("d_mal", "d_finansiella_mal"):
        for row in context.dataset.of(sheet):
            explained = row.text("atgard") if sheet == "d_mal" else row.text("kommentar")
            if row.text("prognos") not in {"", certain} and not explained:
                yield problem(
                    f"Målet {row.key} har prognosen ”{row.text('prognos')}” men ingen åtgärd.",
                    "Skriv vad nämnden gör för att målet ska nås, eller varför det inte kan nås.",
                    at(row, "atgard" if sheet == "d_mal" else "kommentar", "prognos"),
                )


@rule(
    "C28",
    "Ett negativt balanskravsresultat förklaras",
    "KL 11 kap. 12–13 §§, LKBR 11 kap. 11 §",
    "Ett negativt balanskravsresultat ska regleras inom tre år. Rapporten ska säga hur, eller ange de synnerliga skäl som fullmäktige "
    "beslutat om.",
    "Balanskravsresultatet är −14 000 tkr, och ingenting sägs om hur det återställs.",
    ("balanskrav", "d_balanskrav"),
    kinds=("bokslut", "delar", "prognos"),
)
def _negative_balance_explained(context: Context) -> Problems:
    sheet, field, words = (
        ("d_balanskrav", "prognos", "atgarder")
        if context.occasion.kind != "bokslut"
        else ("balanskrav", "utfall", "balanskrav")
    )
    short = cell(context, sheet, "B10", field)
    reasons = cell(context, sheet, "B12", field)
    if short.value is None or short.value >= 0 or (reasons.value or 0) >= -short.value:
        return
    yield from _three_years(context, short)
    text = context.dataset.text(central(context), words)
    if text is None or not text.blocks:
        yield problem(
            f"Balanskravsresultatet är {shown(short.value, sign=True)}, men det finns varken synnerliga skäl eller en beskrivning av hur "
            f"det ska återställas.",
            "Ett negativt resultat ska regleras inom tre år (KL 11 kap. 12 §). Skriv vilka åtgärder som beslutats och när de ger effekt, "
            "eller ange synnerliga skäl på raden B12.",
            At(short.origin, "kommun"),
        )


def _three_years(context: Context, short: Side) -> Problems:
    """Yield a problem when the three years before this one also ended with something to restore (KL 11 kap. 12 §)."""
    last = context.occasion.history[-3:]
    known = [context.dataset.published.get(key, {}).get("balanskrav/B13") for key in last]
    if len(known) == 3 and all(item is not None and (item.figure.value or 0) < 0 for item in known):  # noqa: PLR2004 - the law's years
        yield problem(
            f"Balanskravsresultatet är negativt, {shown(short.value or Decimal(0), sign=True)}, och det har funnits underskott att "
            f"reglera i mer än tre år.",
            "Ett negativt balanskravsresultat ska regleras inom tre år. Beskriv beslutet och åtgärderna, eller ange synnerliga skäl.",
            At(short.origin, "kommun", tuple(item.figure.origin for item in known if item is not None)),
        )
