"""The columns and fixed rows of a plan: its years, ram bridge, resultatplan, finansieringsplan, balansplan (domain.md 4.9, 3.3; KL 11 kap. 6 §)."""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import Field, FixedRow, Sign, Type

P, M = Sign.PLUS, Sign.MINUS

YEARS: Final = (
    Field("b", "Budget", Type.AMOUNT, "Budgetåret.", series="ar", history="ram/{key}/b"),
    Field("p1", "Plan år 2", Type.AMOUNT, "Första planåret.", series="ar"),
    Field("p2", "Plan år 3", Type.AMOUNT, "Andra planåret.", series="ar"),
)
"""The budget year and the two plan years after it. Costs are minus."""

RAM: Final = (
    FixedRow("V1", "Utgångsram", known=(("b", "previous:ram/{unit}/V8/b"),)),
    FixedRow("V9", "Anslagsförändringar föregående år", decided="b"),
    FixedRow("V2", "Löneökningar"),
    FixedRow("V3", "Prisindex"),
    FixedRow("V4", "Volymförändringar"),
    FixedRow("V5", "Beslutade förändringar"),
    FixedRow("V6", "Effektivisering"),
    FixedRow("V7", "Driftskonsekvenser av investeringar"),
    FixedRow("V8", "Ny ram", "total", ("V1", "V9", "V2", "V3", "V4", "V5", "V6", "V7")),
)
"""The bridge from one year's frame to the next; a cost is minus, so an efficiency is plus."""

RESULTAT: Final = (
    FixedRow("R1", "Verksamhetens intäkter", sign=P),
    FixedRow("R2", "Verksamhetens kostnader", sign=M),
    FixedRow("R3", "Avskrivningar", sign=M),
    FixedRow("R4", "Verksamhetens nettokostnader", "sum", ("R1", "R2", "R3")),
    FixedRow("R5", "Skatteintäkter", sign=P),
    FixedRow("R6", "Generella statsbidrag och utjämning"),
    FixedRow("R7", "Verksamhetens resultat", "sum", ("R4", "R5", "R6")),
    FixedRow("R8", "Finansiella intäkter", sign=P),
    FixedRow("R9", "Finansiella kostnader", sign=M),
    FixedRow("R10", "Resultat efter finansiella poster", "sum", ("R7", "R8", "R9")),
    FixedRow("R11", "Extraordinära poster"),
    FixedRow("R12", "Årets resultat", "total", ("R10", "R11")),
)
"""The rows of the income statement (LKBR 5 kap.), as planned: the same ids, so that plan and outcome compare."""

FINANSIERING: Final = (
    FixedRow("FI_", "Den löpande verksamheten", "group"),
    FixedRow("FI1", "Årets resultat"),
    FixedRow("FI2", "Avskrivningar", sign=P),
    FixedRow("FI3", "Förändring av avsättningar"),
    FixedRow("FI4", "Övriga poster och rörelsekapital"),
    FixedRow("FI5", "Medel från verksamheten", "sum", ("FI1", "FI2", "FI3", "FI4")),
    FixedRow("FV_", "Investeringar", "group"),
    FixedRow("FI6", "Nettoinvesteringar", sign=M),
    FixedRow("FI7", "Exploatering, netto"),
    FixedRow("FI8", "Försäljning av anläggningstillgångar", sign=P),
    FixedRow("FI9", "Investeringsnetto", "sum", ("FI6", "FI7", "FI8")),
    FixedRow("FF_", "Finansiering", "group"),
    FixedRow("FI10", "Nyupplåning", sign=P),
    FixedRow("FI11", "Amortering", sign=M),
    FixedRow("FI12", "Förändrad utlåning till bolagen"),
    FixedRow("FI15", "Förändring av interna lån"),
    FixedRow("FI13", "Finansieringsnetto", "sum", ("FI10", "FI11", "FI12", "FI15")),
    FixedRow("FI14", "Förändring av likvida medel", "total", ("FI5", "FI9", "FI13")),
)
"""What a part borrows from another (FI15, plus) the other lends (minus), so that the whole municipality's row is zero."""

BALANS: Final = (
    FixedRow("BT_", "Tillgångar", "group"),
    FixedRow("BP1", "Anläggningstillgångar", sign=P),
    FixedRow("BP2", "Bidrag till infrastruktur", sign=P),
    FixedRow("BP11", "Interna fordringar (lån inom kommunen)", sign=P),
    FixedRow("BP3", "Omsättningstillgångar utom likvida medel", sign=P),
    FixedRow("BP4", "Likvida medel", sign=P),
    FixedRow("BP5", "Summa tillgångar", "total", ("BP1", "BP2", "BP11", "BP3", "BP4")),
    FixedRow("BS_", "Eget kapital, avsättningar och skulder", "group"),
    FixedRow("BP6", "Eget kapital"),
    FixedRow("BP7", "Avsättningar", sign=P),
    FixedRow("BP12", "Interna skulder (lån inom kommunen)", sign=P),
    FixedRow("BP8", "Långfristiga skulder", sign=P),
    FixedRow("BP9", "Kortfristiga skulder", sign=P),
    FixedRow(
        "BP10",
        "Summa eget kapital, avsättningar och skulder",
        "total",
        ("BP6", "BP7", "BP12", "BP8", "BP9"),
    ),
)
INTERNAL: Final = ("BP11", "BP12")
"""What one part of the municipality lends another (domain.md 4.11, ``Lån av kommunen``): in the parts' balance sheets, not in the whole's.

A part has no negative cash: what it has spent beyond its own money it has borrowed from the others.
"""

ANSVAR: Final = (
    FixedRow("BA1", "Pensionsförpliktelser utanför balansräkningen", sign=P),
    FixedRow("BA2", "Borgen", sign=P),
)

KOLLEKTIV: Final = (
    FixedRow("VK_", "Vatten och avlopp", "group"),
    FixedRow("VK1", "Skuld till va-kollektivet vid årets början"),
    FixedRow("VK2", "Överuttag, eller återföring med minus"),
    FixedRow("VK3", "Skuld till va-kollektivet vid årets slut", "sum", ("VK1", "VK2")),
    FixedRow("VL_", "Avfall", "group"),
    FixedRow("VL1", "Skuld till avfallskollektivet vid årets början"),
    FixedRow("VL2", "Överuttag från avfallskollektivet, eller återföring med minus"),
    FixedRow("VL3", "Skuld till avfallskollektivet vid årets slut", "sum", ("VL1", "VL2")),
)
"""What the payers of fees have paid in advance; it goes back to them (lagen om allmänna vattentjänster 50 §, domain.md 4.11)."""

FORUTSATTNINGAR: Final = (
    FixedRow("VF1", "Skatteunderlagets utveckling", type=Type.PERCENT, unit="%", span=(-20, 30)),
    FixedRow("VF2", "Prisindex för kommunal verksamhet", type=Type.PERCENT, unit="%", span=(-20, 30)),
    FixedRow("VF3", "Löneökningar", type=Type.PERCENT, unit="%", span=(-20, 30)),
    FixedRow("VF4", "Internränta", type=Type.PERCENT, unit="%"),
    FixedRow("VF5", "Invånare den 1 november året före", type=Type.COUNT, unit="antal"),
    FixedRow("VF6", "Kommunal skattesats", type=Type.NUMBER, unit="kr"),
)

BOLAG: Final = (
    FixedRow(
        "VB1",
        "Omsättning",
        sign=P,
        type=Type.AMOUNT,
        unit="tkr",
        known=(("fg", "closing:bolag_rr/I1/{unit}"),),
    ),
    FixedRow(
        "VB2",
        "Resultat efter finansiella poster",
        type=Type.AMOUNT,
        unit="tkr",
        known=(("fg", "closing:bolag_rr/I13/{unit}"),),
    ),
    FixedRow(
        "VB3",
        "Investeringar",
        sign=P,
        type=Type.AMOUNT,
        unit="tkr",
        known=(("fg", "closing:bolag_nyckeltal/BN1/{unit}"),),
    ),
    FixedRow("VB4", "Låneskuld", sign=P, type=Type.AMOUNT, unit="tkr"),
    FixedRow("VB5", "Utdelning och koncernbidrag", type=Type.AMOUNT, unit="tkr"),
    FixedRow("VB6", "Justerat eget kapital", type=Type.AMOUNT, unit="tkr"),
    FixedRow(
        "VB7",
        "Balansomslutning",
        sign=P,
        type=Type.AMOUNT,
        unit="tkr",
        known=(("fg", "closing:bolag_br/T14/{unit}"),),
    ),
)
