"""Lists that are told beside the large reports: assignments, motions, and what a year leaves to follow up (domain.md 1.2, rows 8, 24, 26–28, 38, 41)."""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import ExcelForm, Field, Sign, Type, records
from pipeline.schemas.choices import ANSWERS, ASSIGNMENT_STATES, DECIDERS, PREPARATION_STATES, REPLY_STATES
from pipeline.schemas.decisions import UPPDRAG_ID

AMOUNT, COUNT = Type.AMOUNT, Type.COUNT
TEXT, ID, CHOICE, DATE, FLAG = Type.TEXT, Type.ID, Type.CHOICE, Type.DATE, Type.FLAG

ANSVARIG: Final = Field("ansvarig", "Ansvarig", TEXT, "Befattning, inte namn.", 26)
BESLUT: Final = Field("beslut", "Beslut", TEXT, "Vem, datum och paragraf.", 28)
KLART: Final = Field("klart", "Klart", TEXT, "År och månad, t.ex. 2026-11.", 10)
ATGARD: Final = Field("atgard", "Åtgärd", TEXT, "Vad som görs.", 60, 400)

UPPDRAG: Final = records(
    "up_uppdrag",
    "Uppdrag",
    "Politiskt beslutade uppdrag som inte var verkställda vid förra redovisningen, och de som har kommit till sedan dess. "
    "Ett uppdrag står kvar tills det har redovisats som klart eller avslutat.",
    UPPDRAG_ID.but(help="Det nummer uppdraget fick när det gavs."),
    Field("uppdrag", "Uppdrag", TEXT, "Uppdragets lydelse.", 60, 400),
    Field("givet_av", "Givet av", CHOICE, "Vem som gav uppdraget.", 18, choices=DECIDERS),
    Field("beslutat", "Beslutat", DATE, "Dagen då uppdraget gavs.", 12),
    Field("paragraf", "Paragraf", TEXT, "T.ex. § 58.", 12),
    ANSVARIG,
    Field("status", "Läge", CHOICE, "Läget i dag.", 20, choices=ASSIGNMENT_STATES),
    KLART.but(help="År och månad då det är eller ska vara klart."),
    Field(
        "redovisning",
        "Redovisning",
        TEXT,
        "Vad som är gjort, vad som återstår, och varför om det dröjer.",
        80,
        500,
    ),
    blank_rows=20,
    required=False,
    nothing="Inga politiskt beslutade uppdrag väntar på att verkställas.",
)

_VACKT: Final = Field("vackt", "Väckt", DATE, "Dagen då fullmäktige fick ärendet.", 12)
_BEREDS_AV: Final = Field(
    "bereds_av", "Bereds av", CHOICE, "Den enhet som svarar för beredningen.", 22, choices_from="units"
)
_LAGE: Final = Field(
    "lage", "Läge", CHOICE, "Så långt beredningen har kommit.", 18, choices=PREPARATION_STATES
)
_BESLUTAS: Final = Field("beslutas", "Beslut väntas", TEXT, "År och månad, t.ex. 2026-11.", 12)
_FRAMKOMMIT: Final = Field(
    "framkommit",
    "Vad som har framkommit",
    TEXT,
    "Krävs när det har gått mer än ett år (KL 5 kap. 35 §).",
    70,
    500,
    optional=True,
)
_ANMALT: Final = Field(
    "anmalt",
    "Anmält till fullmäktige",
    DATE,
    "Dagen då dröjsmålet anmäldes; senast ett år efter att ärendet väcktes.",
    14,
    optional=True,
)

_NR: Final = Field("nr", "Nummer", ID, "Diarienummer eller löpnummer.", 16)
_WAITING: Final = (_VACKT, _BEREDS_AV, _LAGE, _BESLUTAS, _FRAMKOMMIT, _ANMALT)
"""What is told of a motion and of a citizens' proposal alike."""

MOTIONER: Final = records(
    "mo_motioner",
    "Motioner",
    "Motioner som fullmäktige ännu inte har beslutat om.",
    _NR,
    Field("rubrik", "Motion", TEXT, "Vad motionen gäller, utan personnamn.", 60, 200),
    Field("parti", "Parti", TEXT, "Det parti eller de partier som väckt den.", 20),
    *_WAITING,
    blank_rows=20,
    required=False,
    nothing="Inga motioner väntar på beslut.",
)

FORSLAG: Final = records(
    "mo_forslag",
    "Medborgarförslag",
    "Medborgarförslag som ännu inte har avgjorts. Skriv inte förslagsställarens namn.",
    _NR,
    Field("rubrik", "Medborgarförslag", TEXT, "Vad förslaget gäller, utan personnamn.", 60, 200),
    *_WAITING,
    blank_rows=20,
    required=False,
    nothing="Inga medborgarförslag väntar på beslut.",
)

REVISION: Final = records(
    "fo_revision",
    "Revisionsrapporter",
    "Revisorernas granskningsrapporter under året och nämndens svar.",
    Field("rapport", "Rapport", ID, "Rapportens namn.", 40),
    Field("datum", "Rapportens datum", DATE, width=14),
    Field("bedomning", "Revisorernas bedömning", TEXT, "Det viktigaste revisorerna säger.", 60, 400),
    Field("status", "Läge", CHOICE, "Är den besvarad?", 14, choices=REPLY_STATES),
    Field(
        "svar",
        "Svar",
        TEXT,
        "Vad nämnden har svarat och gör; krävs när den är besvarad.",
        70,
        500,
        optional=True,
    ),
    Field("besvarad", "Besvarad", DATE, "Dagen för nämndens eller utskottets beslut.", 12, optional=True),
    Field("paragraf", "Paragraf", TEXT, "T.ex. § 41.", 12, optional=True),
    blank_rows=8,
    required=False,
    nothing="Inga granskningsrapporter har riktats till nämnden under året.",
)

RISKBEDOMNINGAR: Final = records(
    "fo_forandringar",
    "Risk och konsekvens",
    "Risk- och konsekvensbedömningar inför större förändringar, gjorda med de fackliga organisationerna (MBL 11 §).",
    Field("forandring", "Förändring", ID, "Vad som ändras.", 40),
    Field("bedomd", "Bedömd", DATE, "Dagen då bedömningen gjordes.", 12),
    Field("samverkad", "Samverkad", DATE, "Dagen för samverkan eller MBL-förhandling.", 12),
    Field("beslutad", "Beslutad", DATE, "Dagen då nämnden beslutade om förändringen.", 12, optional=True),
    Field("risker", "Risker och konsekvenser", TEXT, "Det viktigaste bedömningen visade.", 60, 400),
    ATGARD.but(title="Åtgärder"),
    blank_rows=8,
    required=False,
    nothing="Inga större förändringar har krävt en risk- och konsekvensbedömning under året.",
)

PROCESSER: Final = records(
    "fo_processer",
    "Processer och rutiner",
    "Chefernas årliga genomgång av processer, riktlinjer och rutiner.",
    Field("process", "Process eller rutin", ID, width=40),
    ANSVARIG,
    Field("oversedd", "Senast genomgången", DATE, width=14),
    Field(
        "forankrad",
        "Känd och följd",
        CHOICE,
        "Känner medarbetarna till den och följs den?",
        14,
        choices=ANSWERS,
    ),
    Field("andring", "Ändring", TEXT, "Vad genomgången ledde till, även när inget ändras.", 60, 300),
    blank_rows=12,
)

STYRDOKUMENT: Final = records(
    "fo_styrdokument",
    "Styrdokument",
    "Nämndens gällande styrdokument, när de beslutades och om de är publicerade.",
    Field("dokument", "Styrdokument", ID, width=44),
    Field("beslutat", "Beslutat", DATE, width=12),
    Field("paragraf", "Paragraf", TEXT, "T.ex. § 12.", 12),
    Field("ses_over", "Ses över", TEXT, "Året då det ska ses över.", 10),
    Field(
        "publicerat",
        "Publicerat",
        DATE,
        "Dagen det lades ut på webbplatsen; tomt om det inte är gjort.",
        12,
        optional=True,
    ),
    blank_rows=14,
)

PARTISTOD: Final = records(
    "fo_partistod",
    "Partistöd",
    "Partistöd under året och partiernas redovisning av hur det har använts (KL 4 kap. 29–32 §§).",
    Field("parti", "Parti", ID, width=34),
    Field("mandat", "Mandat", COUNT, "Mandat i fullmäktige.", 10, unit="antal"),
    Field("belopp", "Partistöd", AMOUNT, "tkr, plus.", sign=Sign.PLUS),
    Field("redovisat", "Redovisning inkom", DATE, "Tomt om den inte har kommit in.", 14, optional=True),
    Field("granskat", "Granskningsrapport", FLAG, "Är granskarens rapport bifogad?", 14),
    blank_rows=12,
)

STIFTELSER: Final = records(
    "fo_stiftelser",
    "Donationsstiftelser",
    "Stiftelser som kommunen förvaltar, med kapital och utdelning vid årets slut.",
    Field("stiftelse", "Stiftelse", ID, width=44),
    Field("andamal", "Ändamål", TEXT, width=50, max_length=300),
    Field("kapital", "Eget kapital", AMOUNT, "tkr vid årets slut.", sign=Sign.PLUS),
    Field("utdelat", "Utdelat", AMOUNT, "tkr under året, plus.", sign=Sign.PLUS),
    Field(
        "arsredovisning",
        "Årsredovisning",
        DATE,
        "Dagen den skrevs under; tomt om den inte är klar.",
        14,
        optional=True,
    ),
    Field("granskad", "Granskad", DATE, "Dagen för revisorns berättelse.", 12, optional=True),
    blank_rows=8,
    required=False,
    nothing="Kommunen förvaltar inga donationsstiftelser.",
)

NAMND_UPPDRAG: Final = ExcelForm(
    "namnd-uppdrag", "Ej verkställda uppdrag – nämnd", "uppdrag", ("namnd",), (UPPDRAG,)
)
CENTRAL_MOTIONER: Final = ExcelForm(
    "central-motioner",
    "Ej beredda motioner och medborgarförslag",
    "motioner",
    ("central",),
    (MOTIONER, FORSLAG),
)
NAMND_FORTECKNING: Final = ExcelForm(
    "namnd-forteckning",
    "Årets förteckningar – nämnd",
    "forteckning",
    ("namnd",),
    (REVISION, RISKBEDOMNINGAR, PROCESSER, STYRDOKUMENT),
)
CENTRAL_FORTECKNING: Final = ExcelForm(
    "central-forteckning",
    "Årets förteckningar – gemensamma",
    "forteckning",
    ("central",),
    (PARTISTOD, STIFTELSER),
)
