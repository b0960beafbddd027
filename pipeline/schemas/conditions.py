"""Population, prerequisites, expected development and pensions (domain.md 3.1, 3.3)."""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import Field, FixedRow, Sign, Type, records, table
from pipeline.schemas.plan_rows import FORUTSATTNINGAR

AMOUNT, NUMBER, COUNT, PERCENT, ID = Type.AMOUNT, Type.NUMBER, Type.COUNT, Type.PERCENT, Type.ID
PLUS = Sign.PLUS

GRUPP: Final = Field("grupp", "Åldersgrupp", ID, "Till exempel 0–5 år.", 16)
P1: Final = Field("p1", "Prognos nästa år", COUNT, unit="antal", series="antal")

BOKSLUT_BEFOLKNING: Final = records(
    "befolkning",
    "Befolkning",
    "Antal invånare den 31 december per åldersgrupp, utfall och prognos.",
    GRUPP,
    Field("t1", "Föregående år", COUNT, unit="antal", series="antal"),
    Field("t", "Rapportåret", COUNT, unit="antal", series="antal"),
    P1,
    Field("p5", "Prognos om fem år", COUNT, unit="antal", series="antal"),
    blank_rows=10,
)

PLAN_BEFOLKNING: Final = records(
    "v_befolkning",
    "Befolkningsprognos",
    "Antal invånare den 31 december per åldersgrupp.",
    GRUPP.but(help=""),
    Field("fg", "Två år före", COUNT, width=12, unit="antal", series="antal"),
    Field("nu", "Året före", COUNT, width=12, unit="antal", series="antal"),
    Field("b", "Budgetåret", COUNT, width=12, unit="antal", series="antal"),
    P1.but(title="År 2", width=12),
    Field("p2", "År 3", COUNT, width=12, unit="antal", series="antal"),
    Field("p4", "År 5", COUNT, width=12, unit="antal", series="antal"),
    blank_rows=10,
)

PROGNOS_ROWS: Final = (
    FixedRow("FU1", "Skatteunderlagets utveckling", type=PERCENT, unit="%", span=(-20, 30)),
    FixedRow("FU2", "Prisindex för kommunal verksamhet", type=PERCENT, unit="%", span=(-20, 30)),
    FixedRow("FU3", "Antal invånare 31 december", type=COUNT, unit="antal"),
    FixedRow("FU4", "Årets resultat", type=AMOUNT, unit="tkr"),
    FixedRow("FU5", "Nettoinvesteringar", sign=PLUS, type=AMOUNT, unit="tkr"),
    FixedRow("FU6", "Kommunal skattesats", type=NUMBER, unit="kr"),
)

BOKSLUT_PROGNOS: Final = table(
    "prognos",
    "Förväntad utveckling",
    "Planeringsförutsättningar för de kommande tre åren, ur senast beslutad plan.",
    PROGNOS_ROWS,
    Field("utfall", "Rapportåret", NUMBER),
    Field("p1", "Nästa år", NUMBER),
    Field("p2", "Om två år", NUMBER),
    Field("p3", "Om tre år", NUMBER),
)

PLAN_FORUTSATTNINGAR: Final = table(
    "v_forutsattningar",
    "Förutsättningar",
    "Planeringsförutsättningar.",
    FORUTSATTNINGAR,
    Field("nu", "Året före", NUMBER),
    Field("b", "Budgetåret", NUMBER),
    Field("p1", "År 2", NUMBER),
    Field("p2", "År 3", NUMBER),
)

PENSION_ROWS: Final = (
    FixedRow("PE1", "Avsättning för pensioner inklusive särskild löneskatt", sign=PLUS),
    FixedRow("PE2", "Ansvarsförbindelse inklusive särskild löneskatt", sign=PLUS),
    FixedRow("PE3", "Pensionsförsäkringens kapital", sign=PLUS),
    FixedRow("PE4", "Summa förpliktelser", "sum", ("PE1", "PE2", "PE3")),
    FixedRow("PE5", "Finansiella placeringar för pensioner (marknadsvärde)", sign=PLUS),
    FixedRow("PE6", "Återlånade medel", "total", ("PE4", "-PE5", "-PE3")),
)

BOKSLUT_PENSIONER: Final = table(
    "pensioner",
    "Pensioner",
    "Pensionsförpliktelser och förvaltade medel, tkr.",
    PENSION_ROWS,
    Field("kommun", "Kommunen", AMOUNT, "Rapportåret."),
    Field("koncern", "Koncernen", AMOUNT, "Rapportåret."),
)
