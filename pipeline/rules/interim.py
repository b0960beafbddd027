"""Delårsrapporten's statements: what balances, what is compared with what, and what the forecast leads to (LKBR 13 kap., RKR R17)."""

from __future__ import annotations

import datetime as dt
from typing import Final

from pipeline.merge.accounts import published
from pipeline.model import Origin
from pipeline.rules.base import Context, Problems, forecast_rule, interim_rule
from pipeline.rules.forecasts import committees
from pipeline.rules.lookup import cell, computed, setting, step, unwritten
from pipeline.schemas.texts import NAMND_DELAR
from pipeline.text import genitive, join_words, long_date
from pipeline.tieout import At, Side, equal, problem, same, shown

_K: Final = "kommun"
_TAXES: Final = (("DS4", "R5"), ("DS9", "R6"))


@interim_rule(
    "DE-01",
    "Delårets räkningar stämmer med varandra",
    "LKBR 13 kap. 2 §, RKR R17",
    "Balansräkningen vid periodens slut ska balansera, och dess resultat ska vara resultaträkningens.",
    "Periodens resultat är 41 200 tkr i resultaträkningen men 41 000 tkr i balansräkningen.",
    ("d_rr", "d_br"),
)
def _interim_statements_agree(context: Context) -> Problems:
    yield from same(
        cell(context, "d_br", "SUMT", "utfall"),
        cell(context, "d_br", "SUMS", "utfall"),
        "Leta efter en post som saknas eller står på fel rad; tillgångar och skulder ska vara exakt lika.",
        step(context),
    )
    yield from same(
        cell(context, "d_br", "D1", "utfall"),
        cell(context, "d_rr", "R12", "utfall"),
        "Periodens resultat ska vara detsamma i balansräkningen som i resultaträkningen.",
        step(context),
    )


@interim_rule(
    "DE-02",
    "Skatter och bidrag är resultaträkningens",
    "LKBR 13 kap. 2 §, RKR R2",
    "Skatteintäkter och generella statsbidrag fördelade på slag ska tillsammans vara beloppen i resultaträkningen, för utfall, "
    "helårsbudget och helårsprognos.",
    "Prognosen för skatteintäkter är 7 140 000 tkr på fliken Skatter och bidrag men 7 141 500 tkr i resultaträkningen.",
    ("d_rr", "d_skatter"),
)
def _taxes_and_grants_agree(context: Context) -> Problems:
    names = {"utfall": "utfall", "budget": "helårsbudget", "prognos": "helårsprognos"}
    for row, target in _TAXES:
        for field, word in names.items():
            part, whole = (
                cell(context, "d_skatter", row, field),
                cell(context, "d_rr", target, field),
            )
            yield from equal(
                part.called(f"{part.name}, {word}, på fliken Skatter och bidrag"),
                whole.called(f"{whole.name} i resultaträkningen"),
                "Fördelningen på slag och resultaträkningen ska ha samma belopp; rätta den som är fel.",
            )


@interim_rule(
    "C36",
    "Delåret jämförs med rätt tidpunkter",
    "LKBR 13 kap. 2 §, RKR R17",
    "Balansräkningen jämförs med den 31 december året före och resultaträkningen med en lika lång period förra året.",
    "Jämförelseperioden är sju månader men delårsperioden åtta.",
    (),
)
def _compared_with_right_dates(context: Context) -> Problems:
    occasion = context.occasion
    closing = f"{occasion.start.year - 1}-12-31"
    kept = published(context.dataset, occasion.closing, "br/SUMT/kommun")
    if not occasion.closing or not kept.known:
        yield problem(
            f"Balansräkningen den {long_date(dt.date(occasion.start.year - 1, 12, 31))} att jämföra med saknas.",
            f"Ange i kommun.toml vilket bokslut som slutade {closing} (bokslut = …) och lägg dess published.csv i mappen published.",
            setting(context, "bokslut"),
        )
    else:
        other = next(
            (candidate for candidate in context.municipality.occasions if candidate.id == occasion.closing),
            None,
        )
        if other is not None and other.end.isoformat() != closing:
            yield problem(
                f"Balansräkningen jämförs med bokslutet {occasion.closing}, men ska jämföras med den 31 december {occasion.start.year - 1}.",
                "Rätta bokslut under tillfället i kommun.toml.",
                setting(context, "bokslut"),
            )
    before = published(context.dataset, occasion.previous, "period/manader", "antal")
    months = context.accounts.get("period/manader/utfall")
    if before.value is not None and months.value is not None and before.value != months.value:
        yield problem(
            f"Jämförelseperioden är {shown(before.value, 'antal')} månader, men delårsperioden är {shown(months.value, 'antal')}.",
            "Jämför med samma period förra året; rätta foregaende under tillfället i kommun.toml.",
            At(before.origin, _K),
        )


@forecast_rule(
    "C37",
    "Prognosen hänger ihop",
    "LKBR 13 kap. 2 §, 11 kap. 10 §, RKR R17",
    "Balanskravsutredningen ska börja med prognosen för årets resultat, och nämndernas och de gemensamma posternas utfall och prognoser ska "
    "tillsammans med avskrivningarna vara verksamhetens nettokostnader i resultaträkningen.",
    "En nämnd har ändrat sin prognos efter att resultaträkningen fylldes i.",
    ("d_rr", "p_rr", "d_balanskrav", "d_drift", "d_finans", "m_drift", "m_finans"),
    whole=True,
)
def _forecast_coheres(context: Context) -> Problems:
    sheet = "d_rr" if context.occasion.kind == "delar" else "p_rr"
    if context.occasion.kind != "manad":
        result = cell(context, sheet, "R12", "prognos")
        yield from same(
            cell(context, "d_balanskrav", "B1", "prognos"),
            result.called(f"{result.name}, helårsprognos,"),
            "Balanskravsutredningen börjar med prognosen för kommunens resultat.",
            step(context),
        )
    worn = {field: cell(context, sheet, "R3", field) for field in ("utfall", "prognos")}
    for field, word in (("utfall", "periodens utfall"), ("prognos", "helårsprognos")):
        net = cell(context, sheet, "R4", field)
        units = computed(context, f"drift/verksamhet/summa/{'netto' if field == 'utfall' else field}", "")
        yield from equal(
            net.called(f"{net.name}, {word}, i resultaträkningen"),
            Side(
                f"nämndernas och {genitive(context.municipality.words.finance)} summa med avskrivningar",
                units.figure + worn[field].figure,
            ),
            "Jämför enheternas summa med resultaträkningen; leta efter en enhet vars uppgift ändrats på ena stället.",
        )


@interim_rule(
    "S0-25",
    "Delårsberättelsen har fem block",
    "Kommunens styrmodell (styrmodell.fem_block)",
    "Nämndens delårsberättelse ska ha fem block: ekonomi, mål, personal, kvalitet och intern kontroll.",
    "Rubriken ”Personal” finns men ingenting står under den.",
    (),
)
def _interim_text_has_five_blocks(context: Context) -> Problems:
    if not context.municipality.settings.five_blocks:
        return
    for unit in committees(context):
        if unit.kind not in NAMND_DELAR.kinds:
            continue
        absent, there = unwritten(context, unit.id, NAMND_DELAR.headings)
        if absent:
            yield problem(
                f"{genitive(unit.name)} delårsberättelse saknar {join_words([f'”{title}”' for title in absent])}.",
                "Delårsberättelsen ska ha fem block: ekonomi, mål, personal, kvalitet och intern kontroll.",
                At(there or Origin(f"{context.occasion.id}/{unit.id}"), unit.id),
            )
