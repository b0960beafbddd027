"""The budget as the council has decided it: frames, changes during the year, and what the decisions must hold (domain.md C18–C19)."""

from __future__ import annotations

import re
from typing import Final

from pipeline.budget import SHEET, WHOLE, Budget, subject_of
from pipeline.config import COMMITTEES, Unit
from pipeline.merge.accounts import published
from pipeline.model import Figure, Row, Severity
from pipeline.rules.base import Context, Problems, rule
from pipeline.rules.comparatives import reorganisations
from pipeline.rules.lookup import fixed, step
from pipeline.rules.operating import rows_of
from pipeline.schemas.choices import (
    ADOPTED,
    EXTRA_GRANT,
    INVESTING,
    MOVED,
    OPERATION,
    REORGANISED,
)
from pipeline.text import long_date
from pipeline.tieout import At, Side, at, equal, problem, same, shown
from pipeline.units import ACCOUNTABLE, Owner

_DATE: Final = re.compile(r"\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b")
_YEAR: Final = ("bokslut", "delar", "prognos", "manad")
_FOUND: Final = (*_YEAR, "vip")


def _column(context: Context) -> str:
    """Return the column of driftredovisningen that holds the original budget."""
    return "budget" if context.occasion.kind == "bokslut" else "budget_urspr"


def _called(context: Context, line: Row) -> str:
    """Return what a line's budget is called: ``barn- och utbildningsnämnden, BUN30``."""
    unit = context.municipality.unit(line.unit)
    whose = unit.called if unit else "kommunen"
    return f"{whose}, {line.text('del')}" if line.text("del") else whose


# -- C18: as decided --------------------------------------------------------------------------------
@rule(
    "C18",
    "Budgeten är den beslutade",
    "KL 11 kap. 6 och 15 §§, LKBR 10 kap. 1 §, RKR R14",
    "Nämndens ursprungliga budget ska vara den som fullmäktige beslutat: verksamhet för verksamhet den som publicerats i planen, och annars "
    "summan av nämndens ursprungliga rader i budgetbeslut/<år>.xlsx, som inte får säga något annat än planen. Förändringarna under året ska "
    "vara de beslutade. Skrivs inga budgetbeslut i en fil prövas förändringarna inte.",
    "Nämnden har fördelat 119 000 tkr men ramen är 120 000 tkr.",
    ("drift", "finans", "d_drift", "d_finans"),
    kinds=_YEAR,
)
def _budget_as_decided(context: Context) -> Problems:
    yield from _typed_as_planned(context)
    budget = Budget.of(context.dataset, context.occasion)
    yield from _adopted_as_planned(context, budget)
    adopted = [
        line for line in budget.lines if line.text("slag") == ADOPTED and subject_of(line) == OPERATION
    ]
    for unit in context.units(*ACCOUNTABLE):
        rows = rows_of(context, unit)
        if rows and not budget.planned(unit.id, WHOLE, OPERATION).known:
            yield from _frame(context, unit, rows, adopted)
        if rows and budget.kept:
            yield from _changed(unit, rows, budget)


def _typed_as_planned(context: Context) -> Problems:
    """Yield a problem at every typed budget that is not the one in the council's published plan."""
    for unit in context.units(*COMMITTEES):
        for row in rows_of(context, unit):
            frame = published(context.dataset, context.occasion.plan, f"ram/{unit.id}/{row.key}/b")
            yield from same(
                Side.of(f"Budgeten för {row.key}", row, _column(context)),
                Side.placed("ramen i den beslutade planen", frame),
                "Skriv den beslutade budgeten. Ändringar under året hör till kolumnen för anslagsförändringar.",
                step(context),
                scope=unit.id,
            )


def _adopted_as_planned(context: Context, budget: Budget) -> Problems:
    """Yield a problem where the lines of an original budget say something else than the published plan, which is what is printed."""
    lines: dict[tuple[str, str, str], list[Row]] = {}
    for line in budget.lines:
        if line.text("slag") == ADOPTED and line.unit:
            lines.setdefault((line.unit, line.text("del") or WHOLE, subject_of(line)), []).append(line)
    for (unit, part, subject), some in lines.items():
        yield from same(
            Side(
                f"Den ursprungliga budgeten för {_called(context, some[0])}",
                Figure.total(line.figure("belopp") for line in some),
                some[0].at("belopp"),
            ),
            Side.placed("den publicerade planen", budget.planned(unit, part, subject)),
            "Planens belopp gäller och trycks. Rätta raden, eller skriv ändringen som ett eget beslut.",
            step(context),
            scope=unit,
            also=[line.at("belopp") for line in some[1:]],
        )


def _frame(context: Context, unit: Unit, rows: tuple[Row, ...], adopted: list[Row]) -> Problems:
    """Yield a problem when a unit's original budget is not what was adopted, or nothing was when other units have a frame."""
    column, own = _column(context), [line for line in adopted if line.unit == unit.id]
    if not own:
        frames = [line for line in adopted if line.unit not in {Owner.MUNICIPALITY, ""}]
        began = (
            unit.days(context.occasion)[0] > context.occasion.start
        )  # its frame comes with a reorganisation
        if frames and unit.kind != "finans" and not began:
            yield problem(
                f"{unit.name} har ingen ursprunglig budget bland budgetbesluten.",
                "Lägg till en rad av slaget ursprunglig för nämnden, med beslut och datum.",
                At(frames[0].origin, unit.id),
            )
        return
    yield from equal(
        Side(
            f"Den beslutade budgeten för {unit.called}",
            Figure.total(line.figure("belopp") for line in own),
            own[0].at("belopp"),
        ),
        Side("nämndens ursprungliga budget", Figure.total(row.figure(column) for row in rows)),
        "Budgeten per verksamhet ska tillsammans vara kommunfullmäktiges ram.",
        scope=unit.id,
        also=[row.at(column) for row in rows],
    )


def _changed(unit: Unit, rows: tuple[Row, ...], budget: Budget) -> Problems:
    """Yield a problem when a unit's changes are not what was decided: it divides a decision of its own, or one is of another verksamhet."""
    known = {row.key for row in rows}
    for line in budget.changes(unit.id, WHOLE, OPERATION):
        if line.text("del") and line.text("del") not in known:
            yield problem(
                f"Beslutet {line.text('beslut')} gäller {line.text('del')}, som inte finns i driftredovisningen för {unit.called}.",
                "Rätta verksamheten i beslutet, eller lägg till raden i nämndens formulär.",
                at(line, "del"),
            )
            return
    typed = Figure.total(row.figure("andring") for row in rows)
    decided = budget.figure(unit.id, WHOLE, OPERATION, "andring")
    changed = [row for row in rows if row.figure("andring").value] or list(rows)
    yield from equal(
        Side(f"Anslagsförändringarna hos {unit.called}", typed, changed[0].at("andring")),
        Side("de beslutade", decided),
        "Varje ändring av ramen ska ha ett beslut i budgetbesluten; jämför belopp och tecken.",
        scope=unit.id,
        also=[*(row.at("andring") for row in changed), *(cell.origin for cell in decided.cells())],
    )


# -- C19: the decisions by themselves ---------------------------------------------------------------
@rule(
    "C19",
    "Omfördelningar går jämnt ut och tillägg är finansierade",
    "KL 11 kap. 15 §",
    "Det som ett beslut omfördelar, eller flyttar vid en omorganisation, ska bli noll över enheterna: det som en får lämnar en annan. "
    "Investeringar räknas med ombytt tecken, så att pengar kan flyttas mellan drift och investering; rader i resultaträkningen räknas för sig. "
    "Ett tilläggsanslag ska säga hur det finansieras.",
    "Beslutet omfördelar −8 000 tkr från lokalnämnden men bara 7 000 tkr till grundskolenämnden.",
    (),
    kinds=_FOUND,
)
def _moved_and_financed(context: Context) -> Problems:
    lines = context.dataset.of(SHEET)
    moves: dict[tuple[str, str, bool], list[Row]] = {}
    for line in lines:
        kind, statement = line.text("slag"), line.unit == Owner.MUNICIPALITY
        if kind in {MOVED, REORGANISED}:
            name = " ".join(line.text("beslut").split()).casefold()
            moves.setdefault((name, kind, statement), []).append(line)
        if kind == EXTRA_GRANT and not line.text("finansiering"):
            yield problem(
                f"Tilläggsanslaget {line.text('beslut')} för {_called(context, line)} saknar finansiering.",
                "Skriv hur det betalas. Ett beslut om en utgift under året ska ange finansieringen (KL 11 kap. 15 §).",
                at(line, "finansiering", "belopp"),
            )
    for (_, kind, _), some in moves.items():
        yield from _to_nothing(kind, some)


def _to_nothing(kind: str, lines: list[Row]) -> Problems:
    first = lines[0]
    total = Figure.total(
        -line.figure("belopp") if subject_of(line) == INVESTING else line.figure("belopp") for line in lines
    )
    if not total.value:
        return
    what = "omfördelar" if kind == MOVED else "flyttar vid omorganisationen"
    yield problem(
        f"Beslutet {first.text('beslut')} {what} belopp som tillsammans blir {shown(total.value, sign=True)}; de ska bli noll.",
        "Lägg till den rad som fattas, eller rätta ett belopp. Är det nya pengar är beslutet ett tilläggsanslag.",
        At(first.at("belopp"), first.unit, tuple(line.at("belopp") for line in lines)),
    )


# -- C73: what next year's frame begins with --------------------------------------------------------
@rule(
    "C73",
    "Årets anslagsförändringar följer med till nästa års ram",
    "KL 11 kap. 6 §, kommunens styrmodell",
    "Raden Anslagsförändringar föregående år i nämndens ram ska vara de beslut om driftbudgeten som fattats till och med planens datum. "
    "En ombudgetering gäller bara sitt år och följer inte med, och det som en omorganisation flyttar finns redan i utgångsramen när den är "
    "omräknad. Är en ändring tillfällig ska den inte heller göra det; godta då skillnaden.",
    "Nämnden har −2 000 tkr på raden, men har fått −2 500 tkr i beslut under året.",
    ("v_ram",),
    severity=Severity.WARNING,
    kinds=("vip",),
)
def _changes_follow_to_next_year(context: Context) -> Problems:
    budget = Budget.of(context.dataset, context.occasion)
    for unit in context.delivering("v_ram", *COMMITTEES) if budget.kept else ():
        decided = budget.lasting(unit.id, anew=_told_anew(context, unit.id))
        row = fixed(context, "v_ram", "V9", unit.id)
        if row is None:
            continue
        yield from equal(
            Side.of(f"Anslagsförändringarna i ramen för {unit.called}", row, "b"),
            Side(f"besluten under {context.occasion.year - 1}", decided),
            "Skriv det som beslutats under året. Är en ändring tillfällig, godta skillnaden med [[godtagna]].",
            scope=unit.id,
            also=[cell.origin for cell in decided.cells()],
        )


def _told_anew(context: Context, unit: str) -> bool:
    """Tell whether a unit's frame of last year is told anew after a reorganisation: what that moved is then in it."""
    before = context.dataset.published.get(context.occasion.previous, {}).get(f"ram/{unit}/V8/b")
    return bool(reorganisations(context, [before] if before else []))


# -- C71, C72: days ---------------------------------------------------------------------------------
@rule(
    "C71",
    "Budgetbeslut efter dagen som den reviderade budgeten avser",
    "LKBR 10 kap. 1 §, RKR R14",
    "Den reviderade budgeten är de beslut som fattats till och med tillfällets budget_per, annars periodens sista dag. Ett beslut som är "
    "fattat därefter, men före rapportens datum, räknas inte in och sägs för sig. Senare beslut känner rapporten inte till.",
    "KF 2023-02-20 § 12 om −5 tkr räknas inte in i den reviderade budgeten per 2022-12-31.",
    (),
    severity=Severity.INFO,
    kinds=_YEAR,
)
def _after_the_day(context: Context) -> Problems:
    budget = Budget.of(context.dataset, context.occasion)
    for line in budget.later():
        amount = line.figure("belopp").value
        said = f" om {shown(amount, sign=True)}" if amount is not None else ""
        yield problem(
            f"Beslutet {line.text('beslut')}{said} för {_called(context, line)} är fattat efter {long_date(budget.day)} och räknas inte in "
            "i den reviderade budgeten.",
            "Ska det räknas in, skriv budget_per för tillfället i kommun.toml.",
            at(line, "datum", "belopp"),
            Severity.INFO,
        )


@rule(
    "C72",
    "Ett budgetbeslut har en dag",
    "KL 11 kap. 15 §",
    "Datumet ska vara det som står i beslutets beteckning, och samma beslut ska ha samma datum på alla rader; annars kan det hamna på fel "
    "sida om dagen som en rapport avser.",
    "Beslutet KF 2025-06-16 § 88 har datumet 2025-06-18.",
    (),
    severity=Severity.WARNING,
    kinds=_FOUND,
)
def _one_day(context: Context) -> Problems:
    first: dict[str, Row] = {}
    for line in context.dataset.of(SHEET):
        day, name = line.date("datum"), " ".join(line.text("beslut").split())
        if day is None or not name:
            continue
        said = _DATE.search(name)
        before = first.setdefault(name.casefold(), line)
        if said and said[0] != day.isoformat():
            yield problem(
                f"Beslutet {name} har datumet {day.isoformat()}.",
                "Rätta datumet eller beslutets beteckning.",
                at(line, "datum", "beslut"),
            )
        elif (other := before.date("datum")) and other != day:
            yield problem(
                f"Beslutet {name} har datumet {day.isoformat()} här och {other.isoformat()} på en annan rad.",
                "Rätta det datum som är fel.",
                At(line.at("datum"), line.unit, (before.at("datum"),)),
            )
