"""Investments and land development (LKBR 10 kap. 2 §, RKR R14; domain.md 4.5, 4.10)."""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import Field, Sign, Type, records
from pipeline.schemas.choices import (
    INVESTING,
    INVESTMENT_STATES,
    INVESTMENT_TYPES,
    LAND_PHASES,
    LAND_USES,
    SCOPES,
    ZONING_STATES,
)

AMOUNT, COUNT, TEXT, ID, CHOICE = Type.AMOUNT, Type.COUNT, Type.TEXT, Type.ID, Type.CHOICE
PLUS = Sign.PLUS

PROJEKT_ID: Final = Field("projekt_id", "Projekt-id", ID, "Projektets nummer.", 12)
PROJEKT: Final = Field("projekt", "Projekt", TEXT, "Projektets namn.", 40)
TYP: Final = Field("typ", "Typ", CHOICE, "Hur projektet finansieras.", 18, choices=INVESTMENT_TYPES)
BESLUTAD_TOTAL: Final = Field(
    "beslutad_total",
    "Beslutad totalutgift",
    AMOUNT,
    "KF:s beslut om hela projektet; för ett årsanslag årets.",
    sign=PLUS,
    series="total",
)
INKOMST: Final = Field(
    "inkomst", "Årets inkomst", AMOUNT, "Bidrag och ersättningar.", sign=PLUS, part_of="beraknad_total"
)
NETTO: Final = Field("netto", "Årets netto", AMOUNT, "Utgift minus inkomst.", formula="utgift-inkomst")
BERAKNAD_TOTAL: Final = Field(
    "beraknad_total",
    "Beräknad totalutgift",
    AMOUNT,
    "Slutprognos för hela projektet.",
    sign=PLUS,
    series="total",
)
KOMMENTAR: Final = Field(
    "kommentar", "Kommentar", TEXT, "Läge, förseningar, orsak till avvikelse.", 60, 400, optional=True
)
OMFATTNING: Final = Field(
    "omfattning",
    "Omfattning",
    CHOICE,
    "Årsanslag är medel för ett år i taget, till exempel inventarier; allt annat är projekt.",
    12,
    choices=SCOPES,
)

BOKSLUT_INVESTERINGAR: Final = records(
    "investeringar",
    "Investeringar",
    "Ett projekt per rad, tkr. Utgifter och inkomster skrivs båda med plus; netto är utgift minus inkomst.",
    PROJEKT_ID,
    PROJEKT,
    TYP,
    Field(
        "status",
        "Status",
        CHOICE,
        "Läget vid årets slut. Årsanslag är medel för ett år i taget, till exempel inventarier, och inte ett flerårigt projekt.",
        choices=INVESTMENT_STATES,
    ),
    BESLUTAD_TOTAL,
    Field(
        "ack_fg",
        "Utgift t.o.m. föregående år",
        AMOUNT,
        "Som publicerat; ändra inte.",
        sign=PLUS,
        published="inv/{key}/ack",
    ),
    Field("utgift", "Årets utgift", AMOUNT, "Bruttoutgift under året.", sign=PLUS, part_of="beraknad_total"),
    INKOMST,
    NETTO,
    Field("ack", "Ackumulerad utgift", AMOUNT, "Till och med årets slut.", formula="ack_fg+utgift"),
    BERAKNAD_TOTAL,
    Field(
        "avvikelse_total",
        "Avvikelse totalt",
        AMOUNT,
        "Beslutad minus beräknad.",
        formula="beslutad_total-beraknad_total",
    ),
    Field(
        "budget_urspr",
        "Årets ursprungliga budget",
        AMOUNT,
        "Nettoutgift enligt KF.",
        part_of="beslutad_total",
    ),
    Field(
        "ombudgeterat",
        "Ombudgeterat",
        AMOUNT,
        "Överfört från tidigare år eller beslutat under året.",
        part_of="beslutad_total",
        decided=INVESTING,
    ),
    Field(
        "budget", "Årets budget", AMOUNT, "Ursprunglig och ombudgeterat.", formula="budget_urspr+ombudgeterat"
    ),
    Field("avvikelse", "Årets avvikelse", AMOUNT, "Budget minus netto.", formula="budget-netto"),
    Field("klart", "Klart", TEXT, "År och månad, t.ex. 2026-08.", 10),
    KOMMENTAR,
    blank_rows=30,
    required=False,
)

DELAR_INVESTERINGAR: Final = records(
    "d_investeringar",
    "Investeringar",
    "Ett projekt per rad, tkr, netto (utgift minus inkomst).",
    PROJEKT_ID,
    PROJEKT,
    TYP,
    OMFATTNING,
    Field("netto", "Utfall", AMOUNT, "Netto under perioden.", part_of="beraknad_total"),
    Field("budget", "Helårsbudget", AMOUNT, "Med ombudgeteringar.", series="ar", part_of="beslutad_total"),
    Field(
        "prognos",
        "Helårsprognos",
        AMOUNT,
        "Väntat netto för hela året.",
        series="ar",
        part_of="beslutad_total",
    ),
    Field("avvikelse", "Prognosens avvikelse", AMOUNT, "Budget minus prognos.", formula="budget-prognos"),
    Field(
        "prognos_fg",
        "Förra prognosen",
        AMOUNT,
        "Helårsprognosen vid förra tillfället.",
        series="ar",
        part_of="beslutad_total",
    ),
    BESLUTAD_TOTAL.but(help="KF:s beslut."),
    BERAKNAD_TOTAL.but(help="Slutprognos."),
    KOMMENTAR.but(help="Läge och orsak till avvikelse."),
    blank_rows=30,
    required=False,
)

PLAN_INVESTERINGAR: Final = records(
    "v_investeringar",
    "Investeringsplan",
    "Fem års investeringar, tkr, netto (utgift minus inkomst) skrivs med plus. Driftskonsekvensen är den "
    "årliga nettokostnaden, minus.",
    PROJEKT_ID.but(help=""),
    PROJEKT.but(help=""),
    TYP.but(help=""),
    OMFATTNING,
    Field("prioritet", "Prioritet", COUNT, "Nämndens ordning; varje tal en gång.", 8, span=(0, 200)),
    Field("utgift", "Total utgift", AMOUNT, "Hela projektet; för ett årsanslag de fem åren.", sign=PLUS),
    INKOMST.but(title="Total inkomst", part_of="utgift"),
    NETTO.but(title="Totalt netto", help=""),
    Field(
        "fore", "Före planen", AMOUNT, "Netto till och med året före budgetåret.", sign=PLUS, part_of="utgift"
    ),
    Field("y0", "Budgetåret", AMOUNT, part_of="utgift"),
    Field("y1", "År 2", AMOUNT, part_of="utgift"),
    Field("y2", "År 3", AMOUNT, part_of="utgift"),
    Field("y3", "År 4", AMOUNT, part_of="utgift"),
    Field("y4", "År 5", AMOUNT, part_of="utgift"),
    Field("sen", "Efter planen", AMOUNT, "Det som återstår.", formula="netto-fore-y0-y1-y2-y3-y4"),
    Field("d0", "Drift budgetåret", AMOUNT, "Tillkommande nettokostnad, minus.", series="drift"),
    Field("d1", "Drift år 2", AMOUNT, "Tillkommande jämfört med året före, minus.", series="drift"),
    Field("d2", "Drift år 3", AMOUNT, "Tillkommande jämfört med året före, minus.", series="drift"),
    Field("start", "Start", TEXT, "År.", 8),
    Field("klart", "Klart", TEXT, "År.", 8),
    Field("motiv", "Motiv", TEXT, "Varför.", 50, 300),
    blank_rows=24,
    required=False,
)

PLAN_EXPLOATERING: Final = records(
    "v_exploatering",
    "Exploateringsplan",
    "Ett område per rad, tkr. Utgift och inkomst för hela området skrivs med plus; åren är netto, inkomst "
    "minus utgift.",
    Field("omrade_id", "Område-id", ID, width=12),
    Field("omrade", "Område", width=34),
    Field("plan", "Detaljplan", CHOICE, choices=ZONING_STATES),
    Field("fas", "Fas", CHOICE, width=18, choices=LAND_PHASES),
    Field("slag", "Slag", CHOICE, width=20, choices=LAND_USES),
    Field("utgift", "Utgift totalt", AMOUNT, sign=PLUS),
    Field("inkomst", "Inkomst totalt", AMOUNT, sign=PLUS),
    Field("netto", "Netto totalt", AMOUNT, formula="inkomst-utgift"),
    Field("ack", "Till och med året före", AMOUNT, "Netto."),
    Field("b", "Budgetåret", AMOUNT),
    Field("p1", "År 2", AMOUNT),
    Field("p2", "År 3", AMOUNT),
    Field("p3", "År 4", AMOUNT),
    Field("p4", "År 5", AMOUNT),
    Field("sen", "Därefter", AMOUNT),
    Field("slut", "Klart", TEXT, "År.", 8),
    blank_rows=12,
    required=False,
)
