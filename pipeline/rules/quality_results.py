"""The kvalitetsrapport's results: judged as measured, resting on enough answers, and conclusions that can be traced (domain.md 6.2)."""

from __future__ import annotations

import re
from typing import Final

from pipeline.merge.directions import ahead
from pipeline.model import Figure, Row, Severity
from pipeline.rules.base import Context, Problems, quality_rule
from pipeline.rules.quality import ALL, INDICATORS
from pipeline.schemas.choices import DONE, GREEN, RED
from pipeline.schemas.quality import SERIES
from pipeline.text import DASH, join_words, rounded
from pipeline.tieout import At, at, problem, shown

_SURVEY: Final = ("enkät", "brukarundersökning")
_PARTS: Final = re.compile(r"[,;\s]+")


def _reached(row: Row) -> bool | None:
    """Tell whether an outcome has reached its target; None when that cannot be said."""
    lead = ahead(row.text("riktning"), row.figure("utfall").value, row.figure("malvarde").value)
    return None if lead is None else lead >= 0


@quality_rule(
    "KV-01",
    "Bedömningen stämmer med utfallet",
    "Kommunens regler för planering och uppföljning 2.3.1",
    "En indikator kan inte vara grön när utfallet inte når målvärdet, och inte röd när det gör det. Riktningen avgör om högre eller lägre "
    "är bättre; indikatorer som ska ligga inom ett intervall prövas inte.",
    "Utfallet är 81 procent, målvärdet 85 och bedömningen grön.",
    (INDICATORS,),
    severity=Severity.WARNING,
)
def _colour_fits_outcome(context: Context) -> Problems:
    for row in context.dataset.of(INDICATORS):
        reached, colour = _reached(row), row.text("bedomning")
        if (reached is False and colour == GREEN) or (reached is True and colour == RED):
            unit = row.text("enhet")
            outcome, target = row.figure("utfall").value, row.figure("malvarde").value
            said = "nått" if reached else "inte nått"
            yield problem(
                f"Indikatorn {row.key} är bedömd som {colour}, men målvärdet är {said}: "
                f"utfallet är {_said(outcome, unit)} och målvärdet {_said(target, unit)} ({row.text('riktning')}).",
                "Rätta bedömningen, utfallet, målvärdet eller riktningen.",
                at(row, "bedomning", "utfall", "malvarde"),
            )


def _said(value: object, unit: str) -> str:
    figure = Figure.const(str(value), "", unit)
    return shown(figure.value, unit) if figure.value is not None else DASH


@quality_rule(
    "KV-02",
    "Enkäter har antal svar",
    "Kommunens regler för planering och uppföljning 2.3; skyddet av enskilda",
    "En indikator vars källa är en enkät eller brukarundersökning ska ha antal svar. Utan det går det inte att avgöra om resultatet får visas.",
    "Källan är ”Brukarundersökning hemtjänst” och antal svar är tomt.",
    (INDICATORS,),
)
def _surveys_have_answers(context: Context) -> Problems:
    for row in context.dataset.of(INDICATORS):
        source = row.text("kalla").lower()
        asked = any(word in source for word in _SURVEY) and row.figure("utfall").known
        if asked and not row.figure("antal_svar").known:
            yield problem(
                f"Indikatorn {row.key} bygger på en enkät men saknar antal svar.",
                "Skriv hur många som svarade; resultat av för få svar visas inte.",
                at(row, "antal_svar"),
            )


@quality_rule(
    "KV-03",
    "Få svar visas inte",
    "God statistiksed; skyddet för enskildas personliga förhållanden",
    "Resultat av färre svar än gränsen i inställningarna (minsta_svar) visas inte i någon rapport, tabell, diagram eller datafil, eftersom "
    "enskilda personer kan kännas igen.",
    "Fyra ungdomar har besvarat enkäten på ett boende.",
    (INDICATORS,),
    severity=Severity.INFO,
)
def _few_answers_hidden(context: Context) -> Problems:
    fewest = context.municipality.settings.fewest_answers
    for row in context.dataset.of(INDICATORS):
        answers = row.figure("antal_svar").value
        if answers is not None and answers < fewest:
            yield problem(
                f"Indikatorn {row.key} bygger på färre än {fewest} svar. Resultatet visas inte i någon rapport.",
                "Gränsen står i minsta_svar under [styrmodell]. Kontrollera att analysen inte heller avslöjar enskilda svar.",
                at(row, "antal_svar"),
                Severity.INFO,
            )


def _ids(words: str) -> tuple[str, ...]:
    return tuple(part for part in _PARTS.split(words.strip()) if part)


@quality_rule(
    "KV-04",
    "Slutsatserna går att spåra",
    "Kommunens regler för planering och uppföljning 2.3.1 och 3.1.2",
    "En nämnds slutsats ska bygga på indikatorer som finns i dess rapport, och kommunens slutsatser på slutsatser som nämnderna dragit.",
    "Slutsatsen K25-BUN-1 bygger på indikatorn BUN-K9, men nämnden har bara åtta indikatorer.",
    ("kval_slutsatser", "kval_kommun", INDICATORS),
)
def _conclusions_traceable(context: Context) -> Problems:
    for row in context.dataset.of("kval_slutsatser"):
        known = {indicator.key for indicator in context.dataset.of(INDICATORS, row.unit)}
        yield from _untraced(row, "indikatorer", known, "indikatorn", "fliken Indikatorer")
    conclusions = {row.key for row in context.dataset.of("kval_slutsatser")}
    complete = all(context.dataset.of("kval_slutsatser", unit.id) for unit in context.units("namnd"))
    for row in context.dataset.of("kval_kommun") if complete else ():
        yield from _untraced(row, "bygger_pa", conclusions, "slutsatsen", "någon nämnds flik Slutsatser")


def _untraced(row: Row, field: str, known: set[str], what: str, where: str) -> Problems:
    """Yield a problem when a conclusion refers to what does not exist."""
    absent = [reference for reference in _ids(row.text(field)) if reference not in known]
    if absent:
        yield problem(
            f"Slutsatsen {row.key} bygger på {what} {join_words(absent)}, som inte finns på {where}.",
            "Skriv id:n som finns, åtskilda med komma.",
            at(row, field),
        )


@quality_rule(
    "KV-05",
    "Förra årets åtgärder är redovisade",
    "Kommunens regler för planering och uppföljning 2.3.1",
    "Varje nämnd redovisar åtgärderna i förra årets kvalitetsrapport med deras id, hur långt de kommit och vad de lett till.",
    "På fliken Förra årets åtgärder står en åtgärd med id K23-BUN-1.",
    ("kval_uppfoljning",),
)
def _last_measures_followed_up(context: Context) -> Problems:
    before = f"{(context.occasion.year - 1) % 100:02}"
    for row in context.dataset.of("kval_uppfoljning"):
        if not re.match(rf"K{before}-", row.key):
            yield problem(
                f"Åtgärden {row.key} hör inte till förra årets rapport; id:t skulle börja med K{before}.",
                "Skriv id:t som det står i förra årets rapport.",
                at(row, "atgard_id"),
            )
        if row.text("status") != DONE and not row.text("effekt").strip():
            yield problem(
                f"Åtgärden {row.key} är {row.text('status')}, men det står inte varför.",
                "Skriv varför åtgärden dröjer eller ställts in.",
                at(row, "effekt"),
            )
    for unit in context.delivering(INDICATORS, "namnd"):
        if not context.dataset.of("kval_uppfoljning", unit.id):
            yield problem(
                f"{unit.name} har inte redovisat någon åtgärd från förra årets kvalitetsrapport.",
                "Redovisa varje åtgärd på fliken Förra årets åtgärder.",
                At(context.dataset.of(INDICATORS, unit.id)[0].origin, unit.id),
            )


@quality_rule(
    "KV-06",
    "Indikatorerna hör till ett grunduppdrag",
    "Kommunens regler för planering och uppföljning 2.1 och 2.3",
    "Grunduppdraget på fliken Indikatorer ska finnas på fliken Grunduppdrag, eller vara Alla när indikatorn gäller hela nämnden.",
    "En indikator hör till grunduppdraget ”Skola”, men på fliken Grunduppdrag heter det ”Grundskola”.",
    (INDICATORS, "kval_grunduppdrag"),
)
def _indicators_belong_to_mission(context: Context) -> Problems:
    for unit in context.delivering("kval_grunduppdrag", "namnd"):
        known = {row.text("grunduppdrag") for row in context.dataset.of("kval_grunduppdrag", unit.id)}
        for row in context.dataset.of(INDICATORS, unit.id):
            name = row.text("grunduppdrag")
            if name and name != ALL and name not in known:
                yield problem(
                    f"Grunduppdraget ”{name}” finns inte på fliken Grunduppdrag.",
                    f"Skriv något av: {join_words([*sorted(known), ALL], 'eller')}.",
                    At(row.at("grunduppdrag"), unit.id),
                )


@quality_rule(
    "KOL-01",
    "Utfallet är detsamma som i Kolada",
    "Kommunens regler för planering och uppföljning 2.3 (jämförelser)",
    "Har en indikator ett Kolada-id ska nämndens utfall vara detsamma som kommunens värde i det sparade svaret för samma år, avrundat "
    "till lika många decimaler.",
    "Nämnden har skrivit meritvärdet 221,4, men i svaret från Kolada är det 219,8.",
    (INDICATORS,),
    severity=Severity.WARNING,
)
def _same_as_kolada(context: Context) -> Problems:
    saved = context.dataset.kolada
    if saved is None:
        return
    for row in context.dataset.of(INDICATORS):
        for field, back in SERIES if row.text("kolada") else ():
            own, year = row.figure(field), context.occasion.year - back
            theirs = saved.figure(row.text("kolada"), "kommun", year)
            if theirs is None or theirs.value is None or own.value is None or own.origin == theirs.origin:
                continue
            exponent = own.value.as_tuple().exponent
            places = max(0, -exponent) if isinstance(exponent, int) else 0
            if rounded(theirs.value, places) != own.value:
                unit = row.text("enhet")
                yield problem(
                    f"Utfallet {year} för indikatorn {row.key} är {shown(own.value, unit)}, men i det sparade svaret från Kolada är "
                    f"{row.text('kolada')} {shown(theirs.value, unit)}.",
                    "Kontrollera vilket som gäller; lämna cellen tom om Koladas värde ska användas.",
                    At(row.at(field), row.unit, (theirs.origin,)),
                )
