"""Investeringsredovisning: each project against last year's report and against its own forecast."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from pipeline.model import Problem, Severity
from pipeline.rules.base import Context, Rule
from pipeline.rules.comparatives import retyped
from pipeline.schemas import sheet as schema
from pipeline.tieout import Side, at_most, equal, problem, shown


def _c22(context: Context) -> Iterable[Problem]:
    yield from retyped(context, schema("investeringar"), "ack_fg")
    known = context.dataset.published.get(context.occasion.previous, {})
    if not any(key.startswith("inv/") for key in known):
        return
    for row in context.dataset.of("investeringar"):
        spent = row.figure("ack_fg").value
        if spent and abs(spent) > 1 and f"inv/{row.key}/ack" not in known:
            yield problem(
                f"{row.key} har {shown(spent)} i utgift t.o.m. föregående år, men finns inte i förra årsredovisningen.",
                "Kontrollera projektets nummer mot förra årsredovisningen, eller förklara den tidigare utgiften.",
                row.at("ack_fg"),
                row.unit,
            )


def _c23(context: Context) -> Iterable[Problem]:
    for row in context.dataset.of("investeringar"):
        forecast = Side(
            f"Beräknad totalutgift för {row.key}", row.figure("beraknad_total"), row.at("beraknad_total")
        )
        spent = Side(f"Ackumulerad utgift för {row.key}", row.figure("ack"), row.at("beraknad_total"))
        if row.text("status") == "färdigställt":
            hint = "Ett färdigställt projekts beräknade totalutgift är det som det kostat."
            yield from equal(
                forecast,
                Side("den ackumulerade utgiften", spent.figure, row.at("ack")),
                row.unit,
                hint,
                terms=2,
            )
        elif row.text("status") == "pågående":
            hint = "Räkna om slutprognosen, eller ändra status om projektet är färdigt."
            whole = Side(
                "den beräknade totalutgiften för ett pågående projekt", forecast.figure, row.at("ack")
            )
            yield from at_most(spent, whole, row.unit, hint)
        elif row.figure("ack_fg").value:
            yield problem(
                f"{row.key} är ett årsanslag men har {shown(row.figure('ack_fg').value or Decimal(0))} i utgift t.o.m. föregående år.",
                "Ett årsanslag gäller ett år i taget. Skriv 0, eller välj pågående eller färdigställt om det är ett flerårigt projekt.",
                row.at("ack_fg"),
                row.unit,
                (row.at("status"),),
            )


C22: Final = Rule(
    "C22",
    "Investeringars ackumulerade utgift",
    Severity.ERROR,
    "LKBR 10 kap. 2 §, RKR R14",
    "Utgiften till och med föregående år ska vara den ackumulerade utgift som publicerades då. Netto, ackumulerat och avvikelse räknas om "
    "när filen läses (CELL10).",
    "Projektets utgift t.o.m. föregående år är 15 000 tkr i formuläret men 14 000 tkr i förra årsredovisningen.",
    ("investeringar",),
    _c22,
)
C23: Final = Rule(
    "C23",
    "Investeringars slutprognos och status",
    Severity.WARNING,
    "RKR R14",
    "För ett färdigställt projekt ska den beräknade totalutgiften vara den ackumulerade utgiften; för ett pågående ska den inte vara mindre. "
    "Ett årsanslag gäller ett år och har ingen tidigare utgift.",
    "Projektet är färdigställt och har kostat 21 000 tkr, men den beräknade totalutgiften är 20 000 tkr.",
    ("investeringar",),
    _c23,
)
