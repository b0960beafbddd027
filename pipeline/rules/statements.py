"""Resultaträkning, balansräkning and the group: sums, and what ties the statements to each other and to last year."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from pipeline.merge.consolidation import ADJUSTED
from pipeline.model import Figure, Severity
from pipeline.rules.base import Context, Problems, rule
from pipeline.rules.lookup import (
    ENTITIES,
    WORDS,
    before,
    cell,
    computed,
    fixed,
    naming,
    published_is_sum,
    published_sums,
    statement,
    step,
)
from pipeline.rules.own_tables import own_sums
from pipeline.schemas.base import FixedRow
from pipeline.schemas.statements import BR, RR
from pipeline.tieout import At, Side, equal, problem, same, shown

_PUBLISHED_HINT: Final = "Jämför med den tryckta rapporten och rätta raden i filen med publicerade värden."
SUMS_SAID: Final = (
    " Summor i formulären räknas om redan när filen läses (CELL10); den här kontrollen gäller det som publicerats tidigare "
    "och nu används som jämförelse."
)


def printed_sums(context: Context, kind: str, sheet: str, rows: tuple[FixedRow, ...]) -> Problems:
    """Yield a problem at every sum of an earlier report that is not the sum of its terms as printed."""
    for entity in ENTITIES:
        for _, row, total, terms in published_sums(context, f"{kind}/{{row}}/{entity}", rows):
            name = f"Den publicerade {naming(sheet, row.id)} för {WORDS[entity]}"
            side = Side.placed(name, total)
            yield from published_is_sum(side, terms, _PUBLISHED_HINT, scope=entity)


@rule(
    "C01",
    "Resultaträkningens summor",
    "LKBR 5 kap.",
    "Verksamhetens nettokostnader, verksamhetens resultat, resultat efter finansiella poster och årets resultat ska vara summan av "
    "raderna ovanför, för kommunen och koncernen." + SUMS_SAID,
    "R4 är publicerad som −5 000 tkr medan R1 + R2 + R3 är −5 100 tkr.",
    (),
)
def _income_statement_sums(context: Context) -> Problems:
    yield from own_sums(context, "rr")
    yield from printed_sums(context, "rr", "rr", RR)


@rule(
    "C02",
    "Balansräkningen balanserar",
    "LKBR 6 kap. 2 §",
    "Summa tillgångar ska vara lika med summa eget kapital, avsättningar och skulder, för kommunen, för varje bolag och i det som publicerats "
    "tidigare, och tryckas med samma tal. Två inskrivna summor ska vara exakt lika; en skillnad som avrundningen av raderna kan förklara är en "
    "varning. Även delsummorna i tidigare publicerade balansräkningar prövas.",
    "Tillgångarna är 171 100 tkr men eget kapital, avsättningar och skulder 171 200 tkr.",
    ("br", "bolag_br", "lkbr_br"),
)
def _balance_sheet_balances(context: Context) -> Problems:
    yield from own_sums(context, "br")
    yield from same(
        statement(context, "br", "SUMT"),
        statement(context, "br", "SUMS"),
        "Leta efter en post som saknas eller står på fel rad; tillgångar och skulder ska vara exakt lika.",
        step(context),
    )
    for unit in context.units("bolag", "forbund"):
        sheet, assets, debts, result = (
            ("lkbr_br", "SUMT", "SUMS", "D1") if unit.form == "lkbr" else ("bolag_br", "T14", "S12", "S3")
        )
        yield from same(
            cell(context, sheet, assets, "utfall", unit.id),
            cell(context, sheet, debts, "utfall", unit.id),
            f"Leta efter en post som saknas eller står på fel rad. Kontrollera att årets resultat ({result}) är med.",
            step(context),
            scope=unit.id,
        )
    differences = list(printed_sums(context, "br", "br", BR))
    yield from differences
    yield from _printed_balance(context, {difference.unit for difference in differences})


def _printed_balance(context: Context, skipped: set[str | None]) -> Problems:
    """Yield a problem when a published balance sheet does not balance and its sums do not already say why."""
    for occasion, values in context.dataset.published.items():
        for entity in ENTITIES:
            assets, debts = (values.get(f"br/{row}/{entity}") for row in ("SUMT", "SUMS"))
            if assets is None or debts is None or assets.typed or entity in skipped:
                continue
            left = f"Den publicerade summan av tillgångar för {WORDS[entity]} ({occasion})"
            yield from same(
                Side.placed(left, assets.figure),
                Side.placed("summan av eget kapital, avsättningar och skulder", debts.figure),
                _PUBLISHED_HINT,
                step(context),
                scope=entity,
            )


@rule(
    "C03",
    "Årets resultat i balansräkning och resultaträkning",
    "LKBR 5 och 6 kap.",
    "Årets resultat i eget kapital ska vara detsamma som sista raden i resultaträkningen, för kommunen, varje bolag och koncernen, och tryckas med "
    "samma tal. En skillnad som avrundningen av raderna kan förklara är en varning.",
    "D1 är 12 400 tkr men R12 är 12 300 tkr.",
    ("rr", "br", "bolag_rr", "bolag_br", "lkbr_rr", "lkbr_br"),
)
def _result_in_both_statements(context: Context) -> Problems:
    hint = "Årets resultat ska vara detsamma i balansräkningen som i resultaträkningen."
    differences = list(
        same(statement(context, "br", "D1"), statement(context, "rr", "R12"), hint, step(context))
    )
    for unit in context.units("bolag", "forbund"):
        law = unit.form == "lkbr"
        result = cell(context, *(("lkbr_rr", "R12") if law else ("bolag_rr", "I18")), "utfall", unit.id)
        booked = cell(context, *(("lkbr_br", "D1") if law else ("bolag_br", "S3")), "utfall", unit.id)
        differences += same(
            booked.called(f"{booked.name} i balansräkningen"),
            result.called(f"{result.name} i resultaträkningen"),
            hint,
            step(context),
            scope=unit.id,
        )
    yield from differences
    if differences:
        return  # the group inherits the fault of a unit
    row = fixed(context, "br", "D1")
    group = statement(context, "br", "D1", "koncern")
    yield from same(
        Side(group.name, group.figure, row.at("utfall") if row else None),
        statement(context, "rr", "R12", "koncern"),
        "Kontrollera mellanhavandenas rader: en post som bara finns i resultatet eller bara i balansen rubbar summan.",
        step(context),
        scope="koncern",
    )


@rule(
    "C04",
    "Eget kapitals förändring är förklarad",
    "LKBR 6 och 9 kap., RKR R12",
    "Utgående eget kapital ska vara det publicerade ingående, årets resultat och det som bokats direkt mot eget kapital (not 21). En "
    "oförklarad skillnad är ett fel; en förklarad direktbokning är en upplysning.",
    "Eget kapital ökade med 15 000 tkr, men årets resultat var 12 000 tkr och ingen direktbokning är angiven.",
    ("rr", "br", "noter"),
)
def _equity_explained(context: Context) -> Problems:
    for entity in ENTITIES:
        booked = cell(context, "noter", "N21.3", entity)
        opening = before(context, f"br/D/{entity}", "ingående eget kapital")
        result = statement(context, "rr", "R12", entity)
        expected = Figure.total((opening.figure, result.figure, booked.figure))
        closing = statement(context, "br", "D", entity)
        differences = list(
            equal(
                Side(closing.name, closing.figure, closing.origin or booked.origin),
                Side(
                    "ingående eget kapital enligt förra årsredovisningen, årets resultat och direktbokningar",
                    expected,
                ),
                "Ange belopp som bokats direkt mot eget kapital på rad N21.3 och förklara dem, eller rätta eget kapital.",
                scope=entity,
                also=(booked.origin, opening.origin, result.origin),
            )
        )
        yield from differences
        if not differences and booked.value:
            message = f"{shown(booked.value)} är bokat direkt mot eget kapital i {WORDS[entity]}."
            hint = "Se till att bokningen förklaras i noten om eget kapital."
            note = problem(message, hint, At(booked.origin, entity))
            yield problem(note.message, note.hint, At(note.origin, entity), Severity.INFO)


@rule(
    "C33",
    "Koncernen är summan av sina delar",
    "LKBR 12 kap., RKR R16",
    "Varje rad i de sammanställda räkenskaperna ska vara kommunens och bolagens andelar med elimineringarna och det som flyttats på fliken "
    "Koncernjusteringar, och tillgångarna ska vara "
    "lika med eget kapital, avsättningar och skulder. Skrivs koncernen in fast bolagens räkningar är lämnade jämförs den rad för rad med vad de "
    "ger; en skillnad är en varning.",
    "En egen omföringstabell har tappat raden för kortfristiga skulder, så att koncernens balansräkning inte balanserar.",
    ("rr", "br", "bolag_rr", "bolag_br", "lkbr_rr", "lkbr_br", "mellanhavanden", "koncernjusteringar"),
    whole=True,
)
def _group_is_sum_of_parts(context: Context) -> Problems:
    """Look whether the group is the sum of its units; where a unit's own balance fails, C02 says so at its cell."""
    columns = dict.fromkeys(key.split("/")[2] for key in context.accounts.figures if key.startswith("konc/"))
    units = [name for name in columns if name not in {"summa", "elim", ADJUSTED, "koncern"}]
    moved = (ADJUSTED,) if ADJUSTED in columns else ()
    row = fixed(context, "br", "SUMT")
    origin = row.at("utfall") if row else None
    for key in (row.id for row in (*RR, *BR) if row.kind != "group"):
        parts = Figure.total(context.accounts.get(f"konc/{key}/{name}") for name in (*units, "elim", *moved))
        group = computed(context, f"konc/{key}/koncern", f"Koncernens rad {key}")
        yield from equal(
            Side(group.name, group.figure, origin),
            Side(
                "summan av enheterna, elimineringarna och justeringarna"
                if moved
                else "summan av enheterna och elimineringarna",
                parts,
            ),
            "Detta är ett fel i konsolideringen.",
            scope="koncern",
        )
    own = [context.accounts.get(f"konc/{key}/{name}").value for name in units for key in ("SUMT", "SUMS")]
    if any(one != other for one, other in zip(own[::2], own[1::2], strict=True)) and not _same_mapping(
        context
    ):
        return
    assets, debts = (statement(context, "br", key, "koncern") for key in ("SUMT", "SUMS"))
    yield from same(
        Side(assets.name, assets.figure, origin),
        debts,
        "Kontrollera omföringstabellen och mellanhavandena; varje rad i bolagens räkningar ska föras till en rad i kommunens.",
        step(context),
        scope="koncern",
    )
    if context.group_mode == "skrivs in":
        yield from _typed_group(context)


def _typed_group(context: Context) -> Problems:
    """Yield a varning at each row of a typed group that is not what the bolag's own accounts come to."""
    for kind, rows in (("rr", RR), ("br", BR)):
        for key in (row.id for row in rows if row.kind != "group" and not row.computed):
            typed = statement(context, kind, key, "koncern")
            row = fixed(context, kind, key)
            reckoned = computed(
                context, f"konc/{key}/koncern", "vad bolagens räkningar och mellanhavanden ger"
            )
            if not typed.figure.known or not context.municipality.consolidated(context.occasion):
                continue
            for found in equal(
                Side(typed.name, typed.figure, row.at("koncern") if row else None),
                reckoned,
                "Rätta raden, eller förklara skillnaden: övervärden, internvinster och omklassificeringar kan vara skäl.",
                scope="koncern",
            ):
                yield replace(found, severity=Severity.WARNING)


def _same_mapping(context: Context) -> bool:
    """Tell whether every company balances in its own books, so that a gap in the group comes from the re-mapping."""
    for unit in context.units("bolag", "forbund"):
        sheet, *sums = ("lkbr_br", "SUMT", "SUMS") if unit.form == "lkbr" else ("bolag_br", "T14", "S12")
        keys = [f"{sheet}/{key}/{unit.id}/utfall" for key in sums]
        if not all(key in context.accounts.figures for key in keys):
            continue  # it hands in no balance sheet
        assets, debts = (context.accounts.get(key).value for key in keys)
        if assets != debts:
            return False
    assets, debts = (context.accounts.get(f"br/{key}/kommun/utfall").value for key in ("SUMT", "SUMS"))
    return assets == debts
