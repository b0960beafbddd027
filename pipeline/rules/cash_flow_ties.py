"""Kassaflödesanalysen row by row against what it is made from: result, notes and the change of the balance sheet (domain.md 5.2, C09–C12)."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from pipeline.interval import agree
from pipeline.model import Figure
from pipeline.rules.base import Context, Problems, rule
from pipeline.rules.lookup import ENTITIES, WORDS, before, statement
from pipeline.rules.ties import ASSETS, Term, Tie, change, every, figure, now, of_assets, tied
from pipeline.tieout import Side, at_most, equal

_ROUGH: Final = Tie(
    (*now("kfa", "K301", "K302", "K304", "K109"), *now("noter", "N29.9")),
    change("br", "F1", "F2"),
    "skuldernas förändring i balansräkningen (F1 och F2)",
    "Lån, amorteringar, investeringsbidrag, anslutningsavgifter och kortfristiga skulder ska tillsammans vara skuldernas förändring.",
)
_WEAR: Final = tuple(
    Tie(
        now("noter", f"N5.{place}"),
        now("noter", f"N{note}.8"),
        f"årets avskrivningar i not {note} (N{note}.8)",
        f"Avskrivningarna ska vara desamma i not 5 och not {note}.",
    )
    for place, note in enumerate(ASSETS, 1)
)
_NOT_CASH: Final = (
    Tie(
        now("kfa", "K102"),
        now("rr", "R3", minus=True),
        "av- och nedskrivningarna i resultaträkningen (R3) med ombytt tecken",
        "Av- och nedskrivningar läggs tillbaka med samma belopp som de belastat resultatet.",
    ),
    *_WEAR,
    Tie(
        now("noter", "N5.5"),
        now("noter", *of_assets(".9")),
        "årets nedskrivningar i noterna 12–15",
        "Nedskrivningarna ska vara desamma i not 5 och tillgångarnas noter.",
    ),
    Tie(
        now("noter", "N29.2"),
        now("noter", "N5.5", minus=True),
        "nedskrivningarna i not 5 (N5.5) med ombytt tecken",
        "Dela upp not 29 i avskrivningar och nedskrivningar som not 5.",
    ),
    Tie(
        now("noter", "N29.3"),
        now("noter", "N22.2", "N22.3", "N22.5", "N22.6"),
        "pensionsavsättningens ökning i not 22, utan utbetalningar",
        "Gjorda avsättningar är nyintjänat, ränta, löneskatt och övrigt i not 22.",
    ),
    Tie(
        now("noter", "N29.4"),
        now("noter", "N23.2", "N23.4"),
        "nya och återförda avsättningar i not 23",
        "Gjorda andra avsättningar är de nya med avdrag för det som återförts.",
    ),
    Tie(
        now("noter", "N29.5"),
        now("noter", "N22.4"),
        "årets utbetalningar i not 22 (N22.4)",
        "Utbetalda pensioner ska vara samma belopp i not 22 och not 29.",
    ),
    Tie(
        now("noter", "N29.6"),
        now("noter", "N23.3"),
        "ianspråktagna avsättningar i not 23 (N23.3)",
        "Ianspråktagna avsättningar ska vara samma belopp i not 23 och not 29.",
    ),
    Tie(
        now("noter", "N29.7"),
        now("noter", "N3.7", minus=True),
        "realisationsvinsterna i not 3 (N3.7) med ombytt tecken",
        "Realisationsvinster räknas bort ur den löpande verksamheten; försäljningen redovisas bland investeringarna.",
    ),
    Tie(
        now("noter", "N29.8"),
        now("noter", "N4.9", minus=True),
        "realisationsförlusterna och utrangeringarna i not 4 (N4.9) med ombytt tecken",
        "Realisationsförluster och utrangeringar läggs tillbaka med samma belopp som de belastat resultatet.",
    ),
)
_WORKING_CAPITAL: Final = (
    Tie(
        now("kfa", "K107"),
        change("br", "C1", minus=True),
        "balansräkningens förändring (C1) med ombytt tecken",
        "En ökning av förråd och exploateringsfastigheter är en utbetalning.",
    ),
    Tie(
        now("kfa", "K108"),
        change("br", "C2", minus=True),
        "balansräkningens förändring (C2) med ombytt tecken",
        "En ökning av fordringarna är en utbetalning.",
    ),
    Tie(
        now("kfa", "K109"),
        (*change("br", "F2"), *change("noter", "N25.5", minus=True)),
        "balansräkningens förändring (F2) utan kortfristig del av långfristiga lån (N25.5)",
        "En ökning av de kortfristiga skulderna är en inbetalning; lånens kortfristiga del hör till finansieringen.",
    ),
)
_INVESTED: Final = (
    Tie(
        now("kfa", "K201"),
        now("noter", "N12.2", minus=True),
        "årets anskaffningar i not 12 (N12.2) med ombytt tecken",
        "Investeringen ska vara det som anskaffats enligt noten.",
    ),
    Tie(
        now("kfa", "K202"),
        now("noter", "N13.2", "N14.2", "N15.2", minus=True),
        "årets anskaffningar i noterna 13–15 (N13.2, N14.2 och N15.2) med ombytt tecken",
        "Investeringarna ska vara det som anskaffats enligt noterna. Är en del inte betald förklaras det med ett godtagande i kommun.toml.",
    ),
    Tie(
        now("kfa", "K203"),
        (*now("noter", *of_assets(".3", ".7"), minus=True), *now("noter", "N3.7", "N4.9")),
        "det sålda och utrangerade enligt noterna 12–15 med realisationsvinster (N3.7) och förluster (N4.9)",
        "Inbetalningen är tillgångarnas redovisade värde med realisationsvinster, utan förluster och utrangeringar.",
    ),
    Tie(
        now("kfa", "K303"),
        change("noter", "N16.4", "N16.5", minus=True),
        "utlåningens och de långfristiga fordringarnas förändring i not 16 med ombytt tecken",
        "En ökning av utlåning och långfristiga fordringar är en utbetalning.",
        Tie(
            now("kfa", "K204", "K205", "K303"),
            change("br", "A3", minus=True),
            "de finansiella anläggningstillgångarnas förändring (A3) med ombytt tecken",
            "Köp, försäljning, utlåning och återbetalning ska tillsammans vara balansräkningens förändring.",
        ),
    ),
)
_BOUGHT: Final = change("noter", "N16.1", "N16.2", "N16.3", minus=True)
_SHARES: Final = Tie(
    now("kfa", "K204", "K205"),
    _BOUGHT,
    "aktiers och andelars förändring i not 16 med ombytt tecken",
    "Köp och försäljning av finansiella tillgångar ska vara deras förändring. Placeringar som inte räknas till likvida medel hör också hit.",
)
_BORROWED: Final = (
    Tie(
        now("kfa", "K301", "K302"),
        change("noter", "N24.1", "N24.4", "N24.5", "N25.5"),
        "lånens förändring i noterna 24 och 25 (N24.1, N24.4, N24.5 och N25.5)",
        "Nya lån och amorteringar ska tillsammans vara lånens förändring, den kortfristiga delen inräknad.",
        _ROUGH,
    ),
    Tie(
        (*now("kfa", "K304"), *now("noter", "N29.9")),
        change("noter", "N24.2", "N24.3"),
        "förändringen av förutbetalda avgifter och bidrag i not 24 (N24.2 och N24.3)",
        "Det som kommit in, utan det som lösts upp till resultatet, ska vara skuldens förändring.",
        _ROUGH,
    ),
)
_SOURCE: Final = "LKBR 8 kap., RKR R13"
_ACCEPTED: Final = (
    " En skillnad som har en förklaring, till exempel investeringar som inte är betalda, godtas med skälet under [[godtagna]] i "
    "kommun.toml."
)


def _placed(context: Context, entity: str) -> tuple[Term, ...] | None:
    """Return the growth of short-term investments that are not liquid assets, as last year's cash flow counts them.

    None where liquid assets are cash and a part of the investments: nothing delivered says which part.
    """
    opening = statement(context, "kfa", "K601", entity).figure
    cash, placed = (before(context, f"br/{row}/{entity}", "").figure for row in ("C4", "C3"))
    if not (opening.known and cash.known and placed.known):
        return None
    if agree(opening, cash):
        return change("br", "C3", minus=True)
    return () if agree(opening, cash + placed) else None


@rule(
    "C09",
    "Det som inte är betalningar har samma belopp överallt",
    _SOURCE,
    "Av- och nedskrivningar, avsättningar, realisationsvinster och förluster i kassaflödesanalysen och not 29 ska vara de belopp som står i "
    "resultaträkningen, not 3–5, tillgångarnas noter, not 22 och not 23, för kommunen och koncernen.",
    "Kassaflödesanalysen lägger tillbaka 27 400 tkr i avskrivningar, men resultaträkningen har 26 400 tkr.",
    ("kfa", "rr", "noter"),
)
def _not_cash(context: Context) -> Problems:
    return every(context, _NOT_CASH)


@rule(
    "C10",
    "Rörelsekapitalets förändring är balansräkningens",
    _SOURCE,
    "Förändringen av förråd, kortfristiga fordringar och kortfristiga skulder i kassaflödesanalysen ska vara balansräkningens förändring sedan "
    "förra årsredovisningen. Den kortfristiga delen av långfristiga lån hör till finansieringen." + _ACCEPTED,
    "Fordringarna har ökat med 2 290 tkr, men kassaflödesanalysen visar en ökning med 1 290 tkr.",
    ("kfa", "br", "noter"),
)
def _working_capital(context: Context) -> Problems:
    return every(context, _WORKING_CAPITAL)


@rule(
    "C11",
    "Investeringsverksamheten är noternas förändring",
    _SOURCE,
    "Investeringarna i kassaflödesanalysen ska vara årets anskaffningar i noterna, försäljningarna det sålda med realisationsvinster, och "
    "köp, försäljning och utlåning de finansiella tillgångarnas förändring. Att anskaffningarna är investeringsredovisningens prövas av C25."
    + _ACCEPTED,
    "Noterna har 59 290 tkr i anskaffningar, men kassaflödesanalysen visar investeringar på 54 290 tkr.",
    ("kfa", "br", "noter"),
)
def _investing(context: Context) -> Problems:
    yield from every(context, _INVESTED)
    for entity in ENTITIES:
        placed = _placed(context, entity)
        if placed is not None:
            yield from tied(context, replace(_SHARES, right=(*_BOUGHT, *placed)), entity)
        paid = statement(context, "kfa", "K4", entity)
        grown = figure(context, Term("br", "B", change=True), entity)
        yield from at_most(
            Side(f"Ökningen av ”Bidrag till infrastruktur” (B) för {WORDS[entity]}", grown, paid.origin),
            Side("det som betalats ut i kassaflödesanalysen (K4)", -paid.figure),
            "Ett bidrag till infrastruktur som tas upp som tillgång är betalt eller bokat som skuld; rätta K4 eller B.",
            scope=entity,
        )


@rule(
    "C12",
    "Finansieringsverksamheten är skuldernas förändring",
    _SOURCE,
    "Nya lån och amorteringar ska tillsammans vara lånens förändring i not 24 och 25, och investeringsbidrag och anslutningsavgifter det som "
    "kommit in. Fliken Lån ska ha samma lån som not 24." + _ACCEPTED,
    "Lånen har ökat med 18 000 tkr, men nya lån och amorteringar är tillsammans 27 000 tkr.",
    ("kfa", "br", "noter", "lan"),
)
def _financing(context: Context) -> Problems:
    yield from every(context, _BORROWED)
    for field, noted, name in (
        ("belopp", statement(context, "noter", "N24.1"), "lånen"),
        (
            "belopp_fg",
            before(context, "not/N24.1/kommun", "lånen i förra årets not 24 (N24.1)"),
            "förra årets lån",
        ),
        ("forfall", statement(context, "noter", "N25.5"), "det som förfaller inom ett år"),
    ):
        yield from _listed(context, field, noted, name)


def _listed(context: Context, field: str, noted: Side, name: str) -> Problems:
    """Yield a problem when a column of the sheet of loans is not what the note has."""
    rows = context.dataset.of("lan")
    total = Figure.total(row.figure(field) for row in rows)
    place = noted.origin if noted.origin and not noted.origin.published else None
    if rows:
        yield from equal(
            Side(noted.name, noted.figure, place or rows[0].at(field)),
            Side(f"{name} på fliken Lån", total),
            "Stäm av noten mot långivarna på fliken Lån. Det som förfaller inom ett år är lånens kortfristiga del.",
            also=[noted.origin, *(row.at(field) for row in rows)],
        )
