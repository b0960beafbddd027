"""The oversight of bolag: what they have handed in, and whether each has kept to its purpose (KL 6 kap. 9 §; domain.md 1.2, rows 29, 31, 32, 34)."""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import ExcelForm, Field, Heading, Type, WordForm, records
from pipeline.schemas.choices import EXAMINED, LAY_AUDITS, PROGRESS

TEXT, ID, CHOICE, DATE, FLAG = Type.TEXT, Type.ID, Type.CHOICE, Type.DATE, Type.FLAG

HANDLINGAR: Final = records(
    "us_handlingar",
    "Handlingar",
    "När bolagets handlingar för året lämnades till kommunen, och när stämman hölls.",
    Field("arsredovisning", "Årsredovisning", DATE, "Dagen den lämnades.", 16),
    Field(
        "kontroll",
        "Internkontroll i förvaltningsberättelsen",
        FLAG,
        "Redogör den för bolagets interna kontroll?",
        18,
    ),
    Field("granskning", "Granskningsrapport", DATE, "Dagen lekmannarevisorns rapport lämnades.", 18),
    Field("utfall", "Granskningens utfall", CHOICE, width=20, choices=LAY_AUDITS),
    Field("stamma", "Bolagsstämma", DATE, "Dagen för ordinarie stämma.", 16),
    blank_rows=1,
    single=True,
)

ANDAMAL: Final = records(
    "us_andamal",
    "Ändamål",
    "Bolagets egen redogörelse för hur verksamheten har hållit sig till ändamålet i bolagsordningen.",
    Field("andamal", "Ändamål", TEXT, "Som det står i bolagsordningen.", 70, 500),
    Field("verksamhet", "Verksamheten under året", TEXT, "Hur verksamheten har främjat ändamålet.", 90, 800),
    Field(
        "utanfor",
        "Verksamhet vid sidan av",
        TEXT,
        "Verksamhet som inte följer av ändamålet, eller Ingen.",
        60,
        400,
    ),
    blank_rows=1,
    single=True,
)

ATGARDER: Final = records(
    "us_atgarder",
    "Åtgärder",
    "Förbättringar som ägaren, revisorerna eller bolaget självt har pekat ut.",
    Field("atgard_id", "Id", ID, "Bolagets nummer, t.ex. Å1.", 10),
    Field("atgard", "Åtgärd", TEXT, "Vad som ska göras och varför.", 70, 400),
    Field("ansvarig", "Ansvarig", TEXT, "Befattning.", 26),
    Field("klart", "Klart", TEXT, "År och månad.", 10),
    Field("status", "Läge", CHOICE, width=14, choices=PROGRESS),
    blank_rows=8,
    required=False,
    nothing="Bolaget har inga förbättringsåtgärder att redovisa.",
)

PROVNING: Final = records(
    "us_provning",
    "Ändamålsprövning",
    "Kommunstyrelsens prövning av varje bolag för kalenderåret (KL 6 kap. 9 §). En rad för varje bolag.",
    Field("bolag", "Bolag", CHOICE, "Bolagets id.", 18, choices_from="units"),
    Field(
        "forenlig",
        "Förenlig med ändamålet",
        CHOICE,
        "Har verksamheten följt ändamålet?",
        16,
        choices=EXAMINED,
    ),
    Field(
        "befogenheter",
        "Inom befogenheterna",
        CHOICE,
        "Har den hållit sig inom de kommunala befogenheterna?",
        16,
        choices=EXAMINED,
    ),
    Field("motivering", "Motivering", TEXT, "Vad bedömningen grundas på.", 90, 600),
    Field(
        "forslag",
        "Förslag till åtgärd",
        TEXT,
        "Krävs när svaret inte är ja; föreslås fullmäktige.",
        70,
        400,
        optional=True,
    ),
    blank_rows=16,
)

BOLAG_UPPSIKT: Final = ExcelForm(
    "bolag-uppsikt", "Uppsikt – bolag", "uppsikt", ("bolag",), (HANDLINGAR, ANDAMAL, ATGARDER)
)
CENTRAL_UPPSIKT: Final = ExcelForm(
    "central-uppsikt", "Uppsikt – kommunstyrelsen", "uppsikt", ("central",), (PROVNING,)
)
CENTRAL_TEXT: Final = WordForm(
    "central-text-uppsikt",
    "Uppsikt – kommunstyrelsens texter",
    "uppsikt",
    ("central",),
    (
        Heading("sammanfattning", "Sammanfattning", "Kommunstyrelsens samlade bedömning av bolagen.", 200),
        Heading("underlag", "Underlag", "Vad prövningen bygger på: dialoger, rapporter, besök.", 150),
    ),
)
