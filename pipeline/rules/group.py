"""Dealings within the group: both sides say the same, and eliminating them leaves the group in balance."""

from __future__ import annotations

from decimal import Decimal

from pipeline.config import FILE, Unit
from pipeline.merge import Elimination
from pipeline.model import Figure, Origin, Severity
from pipeline.rules.base import Context, Problems, rule
from pipeline.rules.lookup import cell, computed, statement, summed
from pipeline.schemas.choices import SHARES
from pipeline.schemas.disclosures import names_group
from pipeline.tieout import At, Side, at_most, equal, problem, shown
from pipeline.units import Owner


@rule(
    "C32",
    "Mellanhavanden stämmer från båda håll",
    "LKBR 12 kap., RKR R16",
    "Det som en enhet i koncernen redovisar mot en annan ska den andra redovisa mot den första, med högst den skillnad som kommunen tillåter "
    "(styrmodell.eliminering_tolerans). Det mindre beloppet elimineras; resten står kvar och syns. Elimineringarna ska ta ut varandra.",
    "Bostadsbolaget har 12 000 tkr i hyra från kommunen, men kommunen anger 11 500 tkr i hyra till bolaget.",
    ("mellanhavanden",),
)
def _internal_items_agree(context: Context) -> Problems:
    limit = context.municipality.settings.elimination_tolerance
    for pair in context.accounts.eliminations:
        gap = pair.difference.value
        if gap is not None and abs(gap) > limit:
            yield from _both(context, pair, limit)
    if not context.accounts.eliminations:
        return
    origin = context.accounts.eliminations[0].origin_a
    for row, opposite, words in (
        ("SUMT", "SUMS", "tillgångar och av skulder och eget kapital"),
        ("R12", "D1", "resultatet i resultaträkningen och i balansräkningen"),
    ):
        left = computed(context, f"konc/{row}/elim", f"Elimineringarna på {row}")
        yield from equal(
            Side(left.name, left.figure, origin),
            computed(context, f"konc/{opposite}/elim", f"elimineringarna på {opposite}"),
            f"Elimineringarna av {words} ska ta ut varandra. Kontrollera raderna på flikarna Mellanhavanden.",
            scope="koncern",
        )


def _both(context: Context, pair: Elimination, limit: Decimal) -> Problems:
    """Yield the same fault at both sides' cells, each told from its own side."""
    name = context.municipality.name_of
    ends: tuple[tuple[str, str, Figure, Figure, Origin, Origin], ...] = (
        (pair.from_unit, pair.to_unit, pair.amount_a, pair.amount_b, pair.origin_a, pair.origin_b),
        (pair.to_unit, pair.from_unit, pair.amount_b, pair.amount_a, pair.origin_b, pair.origin_a),
    )
    for unit, other, own, theirs, here, there in ends:
        mine, their = abs(own.value or Decimal(0)), abs(theirs.value or Decimal(0))
        yield problem(
            f"{name(unit)} anger {shown(mine)} i {pair.type} mot {name(other)}, som anger {shown(their)}. "
            f"Skillnaden är {shown(mine - their)}; tillåten avvikelse är {shown(limit)}.",
            "Stäm av posten med motparten; den som har fel rättar sitt belopp.",
            At(here, unit, (there,)),
        )


@rule(
    "C34",
    "Aktierna i bolagen är borträknade",
    "LKBR 12 kap., RKR R16",
    "Koncernens egna kapital är kommunens och bolagens andelar utan det bokförda värdet av aktierna i dem. Det egna kapital som eliminerats ska "
    "därför vara aktiernas bokförda värde, och inga aktier i bolag som är med i koncernen får stå kvar.",
    "Kommunens aktier i koncernföretag är 38 200 tkr, men bara 29 200 tkr av bolagens egna kapital är eliminerat.",
    ("noter", "br", "bolag_br", "lkbr_br", "mellanhavanden"),
    severity=Severity.WARNING,
    whole=True,
)
def _shares_eliminated(context: Context) -> Problems:
    """Look whether the equity taken away is the book value of the shares, and whether shares in companies of the group remain."""
    units = context.units("bolag")
    if not units:
        return
    own, left = (statement(context, "noter", "N16.1", entity) for entity in ("kommun", "koncern"))
    within = context.municipality.consolidated(context.occasion)
    outside = [unit for unit in units if unit not in within]
    if not outside and left.value:
        yield problem(
            f"Koncernens not 16 har {shown(left.value)} i aktier i koncernföretag, men alla bolag är med i de sammanställda räkenskaperna.",
            "Aktierna ska vara borträknade i koncernens kolumn (N16.1 = 0).",
            At(left.origin, "koncern"),
        )
        return
    yield from at_most(
        left, own, "Koncernen kan inte ha mer aktier i koncernföretag än kommunen.", scope="koncern"
    )
    terms = [own.figure, -left.figure]
    for unit in within:
        if unit.there_at_the_end(context.occasion):
            share = Figure.const(unit.share / 100, "ägarandel")
            terms.append(_held(context, unit).times(share))
    taken = computed(context, "konc/D/elim", "Det egna kapital som eliminerats")
    yield from equal(
        Side(f"{own.name} med bolagens andelar i koncernföretag", Figure.total(terms), own.origin),
        Side(
            "det egna kapital som eliminerats (raderna ”andelar” på flikarna Mellanhavanden)", -taken.figure
        ),
        "Varje innehav av aktier i ett bolag i koncernen ska finnas med typen andelar hos både ägaren och bolaget.",
        scope="koncern",
    )


def _held(context: Context, unit: Unit) -> Figure:
    """Return the book value of the shares that a unit holds in others of the group; the municipality's rows have none for them alone."""
    if unit.form != "lkbr":
        return cell(context, "bolag_br", "T5", "utfall", unit.id).figure
    dealings = context.dataset.of("mellanhavanden", unit.id)
    held = [row for row in dealings if row.text("typ") == SHARES and row.text("rad") == "A3"]
    return summed(held, "belopp", "inga andelar")


@rule(
    "C35",
    "Borgen stämmer med bolagens lån",
    "LKBR 9 och 12 kap., RKR R16",
    "Kommunens borgen för ett bolag ska vara högst bolagets lån, stå på noten för kommunala bolag, och vara skriven med bolagets id så att "
    "den räknas bort i koncernen.",
    "Borgen för bostadsbolaget är 231 000 tkr, men bolaget har bara 221 000 tkr i lån hos kreditinstitut.",
    ("borgen", "noter", "bolag_br", "lkbr_br"),
    severity=Severity.WARNING,
)
def _guarantees_match_loans(context: Context) -> Problems:
    units = {
        unit.id: unit
        for unit in context.units("bolag", "forbund")
        if unit.kind == "bolag" or unit.fills_in_as
    }
    names = {name.casefold(): unit for unit in units.values() for name in (unit.id, unit.name, unit.called)}
    rows = context.dataset.of("borgen")
    for row in rows:
        unit = names.get(row.key.strip().casefold())
        if unit is None:
            continue
        if row.key not in units:
            yield problem(
                f"Borgen för ”{row.key}” räknas inte bort i koncernen, eftersom mottagaren inte är skriven med bolagets id.",
                f"Skriv {unit.id} i kolumnen Mottagare.",
                At(row.at("mottagare"), "kommun"),
            )
        law = unit.form == "lkbr"
        loans = cell(context, *(("lkbr_br", "F1") if law else ("bolag_br", "S8")), "utfall", unit.id)
        yield from at_most(
            Side.of(f"Borgen för {unit.called}", row, "belopp"),
            loans.called(
                "de långfristiga skulderna (F1)" if law else "bolagets skulder till kreditinstitut (S8)"
            ),
            "Stäm av borgen mot bolagets lån. Gäller borgen något annat än lån godtas det med skälet i kommun.toml.",
        )
    whose = ((row, names.get(row.key.strip().casefold())) for row in rows)
    mine = [row for row, unit in whose if unit is not None and unit.kind == "bolag"]
    if rows:
        noted = statement(context, "noter", "N27.3")
        yield from equal(
            noted,
            Side(
                "bolagens rader på fliken Borgen",
                summed(mine, "belopp", "ingen borgen för bolag"),
            ),
            "Borgen för kommunens bolag ska stå på raden N27.3, annan borgen på N27.4.",
            also=[row.at("belopp") for row in mine],
        )


@rule(
    "C75",
    "Full konsolidering är motiverad",
    "LKBR 4 kap. 3 §, RKR R16",
    "Ett bolag som tas in i sin helhet, med minoritetens andel på en egen rad, är en avvikelse från RKR R16, som tar in kommunens andel. "
    "Avvikelsen trycks under Avvikelser från RKR, och skälet ska stå där: i skal på bolaget, eller på en egen rad på fliken Avvikelser från RKR "
    "där rekommendationen är R16.",
    'Lillebyhus AB har metod = "full", men varken skal eller en rad om R16 säger varför.',
    ("rkr",),
    severity=Severity.WARNING,
)
def _method_explained(context: Context) -> Problems:
    if context.group_mode != "räknas fram" or any(names_group(row.key) for row in context.dataset.of("rkr")):
        return
    for unit in context.municipality.consolidated(context.occasion):
        if unit.minority and not unit.reason:
            yield problem(
                f"{unit.name} tas in i sin helhet, vilket är en avvikelse från RKR R16, men det står inte varför.",
                "Skriv skal på bolaget, eller en rad om R16 på fliken Avvikelser från RKR.",
                At(Origin(FILE, f"enheter.{unit.id}.metod"), Owner.MUNICIPALITY),
            )
