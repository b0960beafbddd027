"""The keys that reports read published values under: what each is, its unit, and its rows where law or custom gives them.

``published.csv`` and ``historik.xlsx`` are written and read by them; the manual's page is made of them. A municipality's own tables have keys
of the same form, ``tabell/rad/kolumn``, and need no line here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pipeline.schemas.base import FixedRow, Type
from pipeline.schemas.group import KORT_ROWS, NYCKELTAL_ROWS
from pipeline.schemas.notes import NOTE_ROWS
from pipeline.schemas.personnel import DELAR_PERSONAL_ROWS, PERSONAL_ROWS
from pipeline.schemas.plan_rows import RESULTAT
from pipeline.schemas.segregated import SEGREGATED_ROWS
from pipeline.schemas.statements import BALANSKRAV, BOLAG_BR, BOLAG_RR, BR, KFA, RESERVES, RR

TKR: Final = "tkr"


@dataclass(frozen=True, slots=True)
class PublishedTable:
    """The values of a table that are published: the pattern of their keys, with the parts in braces, and what they are.

    ``column`` is how many parts of the key, from its end, are the column; ``unit`` what the values count, empty where each row has its own.
    """

    id: str
    pattern: str
    title: str  # of the sheet, at most 31 characters
    said: str
    unit: str = TKR
    rows: tuple[FixedRow, ...] = ()
    column: int = 1

    def split(self, key: str) -> tuple[str, str]:
        """Return the row and the column of a key."""
        parts = key.split("/")[1:]
        at = len(parts) - self.column
        return "/".join(parts[:at]), "/".join(parts[at:])

    def unit_of(self, row: str) -> str:
        """Return what a row counts; empty when its place does not tell."""
        fixed = next((one for one in self.rows if one.id == row), None)
        if fixed is None or fixed.type in {None, Type.AMOUNT}:
            return self.unit if fixed is None else fixed.unit or self.unit or TKR
        return fixed.unit or ("%" if fixed.type is Type.PERCENT else "antal")


_ENTITY: Final = "`kommun` eller `koncern`"
PUBLISHED_TABLES: Final = (
    PublishedTable(
        "rr", "rr/{rad}/{kolumn}", "Resultaträkning", f"Resultaträkningen; kolumnen är {_ENTITY}.", rows=RR
    ),
    PublishedTable(
        "br", "br/{rad}/{kolumn}", "Balansräkning", f"Balansräkningen; kolumnen är {_ENTITY}.", rows=BR
    ),
    PublishedTable(
        "kfa",
        "kfa/{rad}/{kolumn}",
        "Kassaflödesanalys",
        f"Kassaflödesanalysen; kolumnen är {_ENTITY}.",
        rows=KFA,
    ),
    PublishedTable(
        "not",
        "not/{rad}/{kolumn}",
        "Noter",
        f"Noternas tabeller; raden är radens id i formuläret, kolumnen {_ENTITY}.",
        rows=NOTE_ROWS,
    ),
    PublishedTable(
        "balanskrav",
        "balanskrav/{rad}",
        "Balanskrav",
        "Balanskravsutredningen, också för året före det förra.",
        rows=BALANSKRAV,
        column=0,
    ),
    PublishedTable(
        "reserv",
        "reserv/{rad}",
        "Reserver",
        "Resultatreserv och resultatutjämningsreserv.",
        rows=RESERVES,
        column=0,
    ),
    PublishedTable(
        "drift",
        "drift/{nämnd}/{verksamhet}/netto",
        "Drift",
        "Nettokostnaden för varje verksamhet; `summa` i stället för verksamhet är hela nämnden.",
    ),
    PublishedTable(
        "inv",
        "inv/{projekt}/ack",
        "Investeringar",
        "Vad varje investeringsprojekt har kostat till och med årets slut.",
    ),
    PublishedTable(
        "personal",
        "personal/{rad}/{enhet}",
        "Personal",
        "Personaltalen; kolumnen är `kommun` eller nämndens id.",
        "",
        (*PERSONAL_ROWS, *DELAR_PERSONAL_ROWS),
    ),
    PublishedTable(
        "nyckeltal",
        "nyckeltal/{nyckeltal}/{kolumn}",
        "Nyckeltal",
        f"Nyckeltalen i femårsöversikten, för varje år i historiken; kolumnen är {_ENTITY}.",
        "",
    ),
    PublishedTable(
        "bolag_rr",
        "bolag_rr/{rad}/{bolag}",
        "Bolagens resultaträkningar",
        "Bolagens resultaträkningar.",
        rows=BOLAG_RR,
    ),
    PublishedTable(
        "bolag_br",
        "bolag_br/{rad}/{bolag}",
        "Bolagens balansräkningar",
        "Bolagens balansräkningar.",
        rows=BOLAG_BR,
    ),
    PublishedTable(
        "lkbr_rr",
        "lkbr_rr/{rad}/{enhet}",
        "Resultaträkningar i egna rader",
        "Resultaträkningarna för bolag och förbund som lämnar dem i kommunens egna rader.",
        rows=RR,
    ),
    PublishedTable(
        "lkbr_br",
        "lkbr_br/{rad}/{enhet}",
        "Balansräkningar i egna rader",
        "Balansräkningarna för bolag och förbund som lämnar dem i kommunens egna rader.",
        rows=BR,
    ),
    PublishedTable(
        "bolag_nyckeltal",
        "bolag_nyckeltal/{rad}/{bolag}",
        "Bolagens nyckeltal",
        "De av bolagens nyckeltal som inte följer av räkningarna.",
        "",
        NYCKELTAL_ROWS,
    ),
    PublishedTable(
        "bolag_kort",
        "bolag_kort/{rad}/{bolag}",
        "Bolag i siffror",
        "De sex talen för bolag med kort formulär.",
        "",
        KORT_ROWS,
    ),
    PublishedTable(
        "bolag",
        "bolag/{bolag}/{rad}",
        "Bolagens prognoser",
        "Bolagens resultat och ställning i den förra prognosen, med raderna i bolagens formulär.",
        "",
    ),
    PublishedTable(
        "va", "va/{rad}", "Särredovisning VA", "Särredovisningen av va.", rows=SEGREGATED_ROWS, column=0
    ),
    PublishedTable(
        "avfall",
        "avfall/{rad}",
        "Särredovisning avfall",
        "Särredovisningen av avfall.",
        rows=SEGREGATED_ROWS,
        column=0,
    ),
    PublishedTable(
        "plan",
        "plan/{rad}/total/b",
        "Resultatplan",
        "Budgetåret i den beslutade resultatplanen.",
        rows=RESULTAT,
        column=2,
    ),
    PublishedTable(
        "ram",
        "ram/{nämnd}/{verksamhet}/b",
        "Ramar",
        "Budgetåret i den beslutade planen för varje verksamhet; `V8` i stället för verksamhet är nämndens ram.",
    ),
    PublishedTable(
        "prognos",
        "prognos/{nämnd}/{verksamhet}",
        "Prognos",
        "Den förra helårsprognosens avvikelse; `prognos/R12` är årets resultat enligt den.",
        column=0,
    ),
    PublishedTable(
        "ind", "ind/{indikator}/utfall", "Indikatorer", "Målens indikatorer, med det id de har.", ""
    ),
    PublishedTable("kval", "kval/{indikator}/utfall", "Kvalitet", "Kvalitetsindikatorerna.", ""),
    PublishedTable(
        "atgard",
        "atgard/{nämnd}/{åtgärd}",
        "Åtgärder",
        "Effekten i år av åtgärder mot underskott, i en prognos.",
        column=0,
    ),
    PublishedTable(
        "period", "period/manader", "Period", "Hur många månader delårsrapporten gällde.", "antal", column=0
    ),
)
_BY_ID: Final = {table.id: table for table in PUBLISHED_TABLES}


def published_table(key: str) -> PublishedTable:
    """Return the table that a key is of; for a municipality's own one that is named by its id."""
    first = key.partition("/")[0]
    known = _BY_ID.get(first)
    return known or PublishedTable(
        first, f"{first}/{{rad}}/{{kolumn}}", first[:31], "", "", (), min(1, key.count("/") - 1)
    )
