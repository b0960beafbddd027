"""Investeringsredovisning: each project against last year's report and against its own forecast."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from pipeline.interval import agree
from pipeline.model import Figure, Row, Severity
from pipeline.rules.base import Context, Problems, rule
from pipeline.rules.comparatives import retyped
from pipeline.rules.lookup import before, cell, statement, summed
from pipeline.schemas import sheet as schema
from pipeline.schemas.choices import COMPLETED, LAND, PAID_BY_FEES, UNDER_WAY
from pipeline.tieout import Side, at, at_most, equal, problem, shown

_BOUGHT: Final = ("N12.2", "N13.2", "N14.2", "N15.2")
_FEES: Final = ("va", "avfall")


@rule(
    "C22",
    "Investeringars ackumulerade utgift",
    "LKBR 10 kap. 2 §, RKR R14",
    "Utgiften till och med föregående år ska vara den ackumulerade utgift som publicerades då. Netto, ackumulerat och avvikelse räknas om "
    "när filen läses (CELL10).",
    "Projektets utgift t.o.m. föregående år är 15 000 tkr i formuläret men 14 000 tkr i förra årsredovisningen.",
    ("investeringar",),
)
def _spent_before(context: Context) -> Problems:
    yield from retyped(context, schema("investeringar"), "ack_fg")
    known = context.dataset.published.get(context.occasion.previous, {})
    if not any(key.startswith("inv/") for key in known):
        return
    for row in context.dataset.of("investeringar"):
        spent = row.figure("ack_fg").value
        if spent and f"inv/{row.key}/ack" not in known:
            yield problem(
                f"{row.key} har {shown(spent)} i utgift t.o.m. föregående år, men finns inte i förra årsredovisningen.",
                "Kontrollera projektets nummer mot förra årsredovisningen, eller förklara den tidigare utgiften.",
                at(row, "ack_fg"),
            )


@rule(
    "C23",
    "Investeringars slutprognos och status",
    "RKR R14",
    "För ett färdigställt projekt ska den beräknade totalutgiften vara den ackumulerade utgiften; för ett pågående ska den inte vara mindre. "
    "Ett årsanslag gäller ett år och har ingen tidigare utgift.",
    "Projektet är färdigställt och har kostat 21 000 tkr, men den beräknade totalutgiften är 20 000 tkr.",
    ("investeringar",),
    severity=Severity.WARNING,
)
def _final_cost_and_status(context: Context) -> Problems:
    for row in context.dataset.of("investeringar"):
        forecast = Side.of(f"Beräknad totalutgift för {row.key}", row, "beraknad_total")
        spent = Side(f"Ackumulerad utgift för {row.key}", row.figure("ack"), row.at("beraknad_total"))
        if row.text("status") == COMPLETED:
            hint = "Ett färdigställt projekts beräknade totalutgift är det som det kostat."
            yield from equal(
                forecast,
                Side("den ackumulerade utgiften", spent.figure, row.at("ack")),
                hint,
                scope=row.unit,
            )
        elif row.text("status") == UNDER_WAY:
            hint = "Räkna om slutprognosen, eller ändra status om projektet är färdigt."
            whole = Side(
                "den beräknade totalutgiften för ett pågående projekt", forecast.figure, row.at("ack")
            )
            yield from at_most(spent, whole, hint, scope=row.unit)
        elif row.figure("ack_fg").value:
            yield problem(
                f"{row.key} är ett årsanslag men har {shown(row.figure('ack_fg').value or Decimal(0))} i utgift t.o.m. föregående år.",
                "Ett årsanslag gäller ett år i taget. Skriv 0, eller välj pågående eller färdigställt om det är ett flerårigt projekt.",
                at(row, "ack_fg", "status"),
            )


@rule(
    "C24",
    "Projekt som blir dyrare är förklarade",
    "RKR R14, KL 5 kap. 1 § och 11 kap. 15 §, kommunens styrmodell",
    "Ett projekt som beräknas kosta mer än fullmäktige beslutat, över kommunens gränser (styrmodell.avvikelse_procent eller "
    "styrmodell.avvikelse_belopp), ska ha en kommentar som säger varför och när fullmäktige beslutar om mer pengar.",
    "Projektet är beslutat till 24 500 tkr men beräknas kosta 25 100 tkr, och kommentaren är tom.",
    ("investeringar",),
    severity=Severity.WARNING,
)
def _dearer_projects_explained(context: Context) -> Problems:
    settings = context.municipality.settings
    for row in context.dataset.of("investeringar"):
        decided, forecast = row.figure("beslutad_total").value, row.figure("beraknad_total").value
        if decided is None or forecast is None or row.text("kommentar"):
            continue
        more = forecast - decided
        if more > settings.deviation_amount or (
            more > 0 and more > decided * settings.deviation_percent / 100
        ):
            yield problem(
                f"Beräknad totalutgift för {row.key} är {shown(forecast)}, {shown(more)} mer än beslutat, men kommentaren är tom.",
                "Skriv varför, och när fullmäktige beslutat eller ska besluta om mer pengar. Gränsen är "
                f"{shown(settings.deviation_percent, '%')} eller {shown(settings.deviation_amount)}.",
                at(row, "kommentar", "beraknad_total", "beslutad_total"),
            )


@rule(
    "C25",
    "Investeringsredovisningen är anskaffningarna i noterna",
    "LKBR 10 kap. 2 §, RKR R14, lagen om allmänna vattentjänster 50 §",
    "Projektens utgift ska vara årets anskaffningar i tillgångarnas noter (med eller utan exploatering), de avgiftsfinansierade projekten "
    "särredovisningarnas investeringar, och projektens inkomster med anslutningsavgifterna det som kommit in enligt kassaflödesanalysen.",
    "Projekten har kostat 59 550 tkr, men noterna har anskaffningar på 54 550 tkr.",
    ("investeringar", "noter", "kfa", "va", "avfall"),
    whole=True,
)
def _projects_are_acquisitions(context: Context) -> Problems:
    rows = context.dataset.of("investeringar")
    yield from _bought(context, rows)
    yield from _fees(context, [row for row in rows if row.text("typ") == PAID_BY_FEES])
    yield from _received(context, rows)


def _bought(context: Context, rows: tuple[Row, ...]) -> Problems:
    """Yield a problem when the notes' acquisitions are not the projects' expenditure, with or without land for sale."""
    notes = [statement(context, "noter", key) for key in _BOUGHT]
    noted = Figure.total(side.figure for side in notes)
    land = summed((row for row in rows if row.text("typ") != LAND), "utgift")
    if noted.known and land.known and agree(noted, land):
        return  # land development is for sale, and not a fixed asset
    yield from equal(
        Side("Årets anskaffningar i noterna 12–15", noted, notes[-1].origin),
        Side("årets utgift i investeringsredovisningen", summed(rows, "utgift")),
        "Det som nämnderna investerat ska vara det som tillgångarna ökat med. Leta efter ett projekt eller en anskaffning som saknas.",
        also=[side.origin for side in notes],
    )


def _fees(context: Context, projects: list[Row]) -> Problems:
    """Yield a problem when projects paid by fees are not what the segregated accounts' assets grew by, before depreciation."""
    parts = [part for part in _FEES if context.dataset.of(part)]
    if projects and not parts:
        yield problem(
            f"Projektet {projects[0].key} är avgiftsfinansierat, men det finns ingen särredovisning för vatten och avlopp eller avfall.",
            "Fyll i särredovisningen, eller rätta projektets typ.",
            at(projects[0], "typ"),
        )
    grown: list[Figure] = []
    for part in parts:
        for key in ("Y1", "Y2"):
            grown += [cell(context, part, key, "utfall").figure, -before(context, f"{part}/{key}", "").figure]
        grown.append(-cell(context, part, "X10", "utfall").figure)
    spent = summed(projects, "utgift")
    if parts:
        yield from equal(
            Side(
                "Ökningen av anläggningstillgångarna i särredovisningen, före avskrivningar,",
                Figure.total(grown),
                cell(context, parts[0], "Y2", "utfall").origin,
            ),
            Side("de avgiftsfinansierade projektens utgift", spent),
            "De avgiftsfinansierade projekten ska tillsammans vara särredovisningarnas investeringar.",
            also=[row.at("utgift") for row in projects],
        )


def _received(context: Context, rows: tuple[Row, ...]) -> Problems:
    """Yield a problem when grants and connection fees received are not the projects' income and the growth of prepaid fees."""
    parts = [part for part in _FEES if context.dataset.of(part)]
    fees = statement(context, "noter", "N24.2").figure - before(context, "not/N24.2/kommun", "").figure
    income = summed(rows, "inkomst")
    used = [cell(context, part, "X3", "utfall").figure for part in parts]
    yield from equal(
        statement(context, "kfa", "K304"),
        Side(
            "projektens inkomster med årets anslutningsavgifter (ökningen av N24.2 och det som lösts upp i särredovisningen, X3)",
            Figure.total([income, fees, *used]),
        ),
        "Det som kommit in ska vara samma belopp i investeringsredovisningen, särredovisningen och kassaflödesanalysen.",
        also=[row.at("inkomst") for row in rows if row.figure("inkomst").value],
    )
