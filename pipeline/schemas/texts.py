"""The Word forms of year end: the headings a unit writes under (domain.md 3.1, 3.7; LKBR 11 kap., RKR R15)."""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import Heading, WordForm

NAMND: Final = WordForm(
    "namnd-text-bokslut",
    "Verksamhetsberättelse – nämnd",
    "bokslut",
    ("namnd",),
    (
        Heading(
            "sammanfattning",
            "Sammanfattning",
            "Året på en halv sida: resultat, ekonomi, det viktigaste.",
            max_words=200,
        ),
        Heading("uppdrag", "Uppdrag", "Nämndens grunduppdrag, gärna i punkter.", max_words=250),
        Heading(
            "verksamhet",
            "Verksamhetsuppföljning",
            "Hur verksamheten gått, även privata utförare.",
            max_words=600,
        ),
        Heading(
            "mal",
            "Måluppföljning",
            "Samlad bedömning av målen; tabellen hämtas ur Excelformuläret.",
            max_words=400,
        ),
        Heading(
            "ekonomi",
            "Ekonomisk analys",
            "Varför utfallet avviker från budget och vad som görs.",
            max_words=500,
        ),
        Heading(
            "investeringar",
            "Investeringar",
            "De största projekten, avvikelser och förseningar.",
            required=False,
            max_words=300,
        ),
        Heading("personal", "Medarbetare", "Kompetensförsörjning, hälsa, arbetsmiljö.", max_words=300),
        Heading("kvalitet", "Kvalitet", "Resultat, jämförelser, klagomål och egenkontroll.", max_words=400),
        Heading("internkontroll", "Intern kontroll", "Vad årets kontroller visade.", max_words=250),
        Heading("framtid", "Framtid", "Vad som väntar de närmaste åren.", max_words=300),
    ),
)

BOLAG: Final = WordForm(
    "bolag-text-bokslut",
    "Årsberättelse – bolag",
    "bokslut",
    ("bolag",),
    (
        Heading("verksamhet", "Verksamhet och ägardirektiv", "Bolagets uppdrag och ändamål.", max_words=200),
        Heading("aret", "Året som gått", "De viktigaste händelserna.", max_words=400),
        Heading("ekonomi", "Ekonomi", "Resultat, investeringar och ställning.", max_words=250),
        Heading("framtid", "Framtid", "Vad som väntar.", max_words=200),
    ),
)

CENTRAL: Final = WordForm(
    "central-text-bokslut",
    "Årsredovisning – gemensamma texter",
    "bokslut",
    ("central",),
    (
        Heading(
            "ordforande", "Kommunstyrelsens ordförande har ordet", "Fri text av ordföranden.", max_words=700
        ),
        Heading("organisation", "Organisation", "Politisk organisation och förvaltning."),
        Heading("oversikt", "Översikt över verksamhetens utveckling", "Kommentar till femårsöversikten."),
        Heading("koncernen", "Den kommunala koncernen", "Vad bolagen gör; förändringar under året."),
        Heading("utforare", "Privata utförare", "Hur de följs upp.", required=False),
        Heading("omvarld", "Omvärld och befolkning", "Omvärldens påverkan, befolkningens utveckling."),
        Heading("risker", "Risker och osäkerheter", "Omvärlds-, verksamhets- och finansiella risker."),
        Heading("pensioner", "Pensionsförpliktelser", "Förpliktelser och deras finansiering."),
        Heading(
            "handelser",
            "Händelser av väsentlig betydelse",
            "Inledning; nämndernas händelser hämtas ur formulären.",
            required=False,
        ),
        Heading(
            "styrning",
            "Styrning och uppföljning av den kommunala verksamheten",
            "Styrmodell, roller, årshjul.",
        ),
        Heading(
            "uppsikt",
            "Intern kontroll och uppsikt",
            "Kommunstyrelsens slutsats om intern kontroll och uppsikt.",
        ),
        Heading(
            "geh", "God ekonomisk hushållning", "Utvärdering av mål och riktlinjer, kommunen och koncernen."
        ),
        Heading("stallning", "Resultat och ekonomisk ställning", "Resultat–kapacitet, risk–kontroll."),
        Heading("balanskrav", "Balanskravsresultat", "Utredningen och reservernas användning."),
        Heading("personal", "Väsentliga personalförhållanden", "Försörjning, hälsa, arbetsmiljö."),
        Heading("framtid", "Förväntad utveckling", "Väntad utveckling och osäkerheter."),
        Heading("principer", "Redovisningsprinciper", "Not 1."),
        Heading("uppskattningar", "Uppskattningar och bedömningar", "Not 2."),
        Heading("leasing", "Leasing och hyresavtal", "Text till not 28.", required=False),
        Heading(
            "drift", "Driftredovisningens principer och avvikelser", "Intern redovisning, stora avvikelser."
        ),
        Heading("investeringar", "Investeringsredovisning", "Större projekt, avvikelser, förseningar."),
        Heading(
            "sammanstallda", "Sammanställda räkenskaper", "Konsolideringsprinciper, bolag i och utanför."
        ),
        Heading(
            "va",
            "Särredovisning av va-verksamheten",
            "Principer och fördelning av gemensamma kostnader.",
            required=False,
        ),
        Heading(
            "avfall",
            "Särredovisning av avfallsverksamheten",
            "Principer och fördelning av gemensamma kostnader.",
            required=False,
        ),
        Heading("kvalitet", "Kvalitet, synpunkter och egenkontroll", "Samlad analys."),
        Heading(
            "intressenter",
            "Uppgifter från revisorer och intressenter",
            "Vad som framförts och vad det lett till.",
            required=False,
        ),
        Heading(
            "jamforelser",
            "Jämförelser med andra och med tidigare år",
            "Öppna jämförelser och egen utveckling.",
            required=False,
        ),
    ),
)
