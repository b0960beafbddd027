"""Personnel, at year end and in the interim report (domain.md 4.7)."""

from __future__ import annotations

from typing import Final

from pipeline.schemas.accounts import UTFALL, UTFALL_FG
from pipeline.schemas.base import Field, FixedRow, Type, table

NUMBER, COUNT, PERCENT = Type.NUMBER, Type.COUNT, Type.PERCENT


PERSONAL_ROWS: Final = (
    FixedRow("PA_", "Anställda den 31 december", "group"),
    FixedRow("PA1", "Tillsvidareanställda kvinnor", type=COUNT, unit="antal"),
    FixedRow("PA2", "Tillsvidareanställda män", type=COUNT, unit="antal"),
    FixedRow("PA3", "Summa tillsvidareanställda", "sum", ("PA1", "PA2"), type=COUNT, unit="antal"),
    FixedRow("PA4", "Visstidsanställda", type=COUNT, unit="antal"),
    FixedRow("PA5", "Årsarbetare", type=NUMBER, unit="antal"),
    FixedRow("PA6", "Andel heltidsanställda", type=PERCENT, unit="%"),
    FixedRow("PA7", "Medelålder", type=NUMBER, unit="år"),
    FixedRow("PA8", "Personalomsättning", type=PERCENT, unit="%"),
    FixedRow("PA9", "Timlön, timmar", type=NUMBER, unit="h"),
    FixedRow("PA10", "Pensionsavgångar under året", type=COUNT, unit="antal"),
    FixedRow("PN_", "Sjukfrånvaro i procent av ordinarie arbetstid", "group"),
    FixedRow("N1", "Total sjukfrånvaro", type=PERCENT, unit="%"),
    FixedRow("N2", "Andel av sjukfrånvaron som varat 60 dagar eller mer", type=PERCENT, unit="%"),
    FixedRow("N3", "Sjukfrånvaro kvinnor", type=PERCENT, unit="%"),
    FixedRow("N4", "Sjukfrånvaro män", type=PERCENT, unit="%"),
    FixedRow("N5", "Sjukfrånvaro 29 år eller yngre", type=PERCENT, unit="%"),
    FixedRow("N6", "Sjukfrånvaro 30–49 år", type=PERCENT, unit="%"),
    FixedRow("N7", "Sjukfrånvaro 50 år eller äldre", type=PERCENT, unit="%"),
    FixedRow("PH_", "Medarbetarengagemang", "group"),
    FixedRow("PH1", "HME, totalindex", type=NUMBER, unit="index"),
)
"""SKR's seven measures of sick leave are N1–N7; N2 is a share of the sick leave, the others of the group's own time."""

BOKSLUT_PERSONAL: Final = table(
    "personal",
    "Personal",
    "Personaluppgifter den 31 december och för helåret. Skriv ”ej tillämpligt” om gruppen har högst tio personer.",
    PERSONAL_ROWS,
    UTFALL.but(type=NUMBER, help="Rapportåret."),
    UTFALL_FG.but(title="Föregående år", type=NUMBER, published="personal/{key}/{unit}"),
)

DELAR_PERSONAL_ROWS: Final = (
    FixedRow("DP1", "Tillsvidareanställda", type=COUNT, unit="antal"),
    FixedRow("DP2", "Årsarbetare", type=NUMBER, unit="antal"),
    FixedRow("DP3", "Timlön, timmar", type=NUMBER, unit="h"),
    FixedRow("DP4", "Sjukfrånvaro", type=PERCENT, unit="%"),
    FixedRow("DP5", "Sjukfrånvaro kvinnor", type=PERCENT, unit="%"),
    FixedRow("DP6", "Sjukfrånvaro män", type=PERCENT, unit="%"),
)

DELAR_PERSONAL: Final = table(
    "d_personal",
    "Personal",
    "Personaluppgifter för perioden. Skriv ”ej tillämpligt” om gruppen har högst tio personer.",
    DELAR_PERSONAL_ROWS,
    Field("utfall", "Perioden", NUMBER),
    Field("utfall_fg", "Samma period förra året", NUMBER),
)
