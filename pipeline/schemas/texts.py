"""The Word forms: the headings a unit writes under, with the most words where there is a limit (domain.md 3.1–3.7; LKBR 11 kap., RKR R15)."""

from __future__ import annotations

from typing import Final

from pipeline.schemas.base import Heading, WordForm


def _form(key: str, title: str, *headings: Heading) -> WordForm:
    """Return the document that a kind of unit writes for a kind of occasion; its key says both."""
    unit_kind, _, occasion = key.partition("-text-")
    return WordForm(key, title, occasion, (unit_kind,), headings)


NAMND_DELAR: Final = _form(
    "namnd-text-delar",
    "Delårsberättelse – nämnd",
    Heading("ekonomi", "Ekonomi", "Utfall, prognos, orsaker och åtgärder.", 180),
    Heading("mal", "Mål", "Kan målen nås vid årets slut?", 110),
    Heading("personal", "Personal", "Bemanning och sjukfrånvaro.", 90),
    Heading("kvalitet", "Kvalitet", "Resultat, synpunkter och egenkontroll.", 110),
    Heading("internkontroll", "Intern kontroll", "Läget i årets plan.", 90),
)
"""The five blocks of a delårsberättelse (S0-25)."""

BOLAG_DELAR: Final = _form(
    "bolag-text-delar",
    "Delårsrapport – bolagets text",
    Heading("perioden", "Perioden", "Det viktigaste under perioden.", 120),
    Heading("prognos", "Helårsprognos", "Väntat resultat och osäkerheter.", 90),
)

CENTRAL_DELAR: Final = _form(
    "central-text-delar",
    "Delårsrapport – gemensamma texter",
    Heading("sammanfattning", "Sammanfattning", "Resultat, prognos och det viktigaste.", 250),
    Heading(
        "handelser",
        "Händelser av väsentlig betydelse",
        "Inledning; nämndernas händelser hämtas ur formulären.",
        120,
        required=False,
    ),
    Heading(
        "utveckling",
        "Förväntad utveckling",
        "Ekonomi och verksamhet mot målen för god ekonomisk hushållning.",
        350,
    ),
    Heading("balanskrav", "Balanskravsresultat", "Bedömning på helårsprognosen.", 150),
    Heading("stallning", "Ekonomisk ställning", "Resultat och ställning, nämndernas avvikelser.", 350),
    Heading("atgarder", "Åtgärder", "Kommunstyrelsens bedömning av nämndernas åtgärder.", 200),
    Heading("personal", "Personal", "Bemanning, sjukfrånvaro.", 200),
    Heading("kvalitet", "Kvalitet, synpunkter och egenkontroll", "Mönster över nämnderna.", 250),
    Heading("internkontroll", "Intern kontroll", "Läget i nämndernas planer.", 150),
    Heading(
        "principer",
        "Redovisningsprinciper",
        "Samma som i årsredovisningen, eller ändringar; säsongsvariationer.",
        250,
    ),
    Heading("drift", "Driftredovisning", "Större avvikelser.", 200),
    Heading("investeringar", "Investeringsredovisning", "Större projekt och förseningar.", 200),
    Heading("koncernen", "Bolagen", "Bolagens resultat och prognoser.", 200, of_owned=True),
)

NAMND_PROGNOS: Final = _form(
    "namnd-text-prognos",
    "Prognos – nämndens text",
    Heading("ekonomi", "Ekonomi och prognos", "Orsaker till avvikelsen och vad som ändrats sedan sist.", 120),
)

CENTRAL_PROGNOS: Final = _form(
    "central-text-prognos",
    "Prognos – gemensamma texter",
    Heading("sammanfattning", "Sammanfattning", "Prognosen, vad som ändrats och det viktigaste.", 200),
    Heading("resultat", "Resultat och helårsprognos", "Skatter, pensioner, finansnetto, nämnder.", 200),
    Heading("atgarder", "Åtgärder", "Kommunstyrelsens bedömning av nämndernas åtgärder.", 150),
    Heading("koncernen", "Bolagen", "Bolagens resultat och prognoser.", 120, of_owned=True),
    Heading("finans", "Likviditet och låneskuld", "Likvida medel, lån och ränta.", 120),
    Heading("balanskrav", "Balanskravsprognos", "Bedömning på helårsprognosen.", 100),
    Heading("risker", "Risker och osäkerheter", "Det som kan ändra prognosen.", 150),
)

CENTRAL_MANAD: Final = _form(
    "central-text-manad",
    "Månadsrapport – gemensam text",
    Heading("sammanfattning", "Sammanfattning", "Läget i ekonomin och det som ändrats.", 150),
)

CENTRAL_ATGARDER: Final = _form(
    "central-text-atgarder",
    "Åtgärdsuppföljning – kommunstyrelsens text",
    Heading("bedomning", "Kommunstyrelsens bedömning", "Räcker åtgärderna, och vad händer härnäst?", 150),
)

NAMND_INTERNKONTROLL: Final = _form(
    "namnd-text-internkontroll",
    "Intern kontroll – nämndens texter",
    Heading("sammanfattning", "Sammanfattning", "Årets kontroller och nämndens slutsats.", 150),
    Heading("arbetet", "Organisation och arbetssätt", "Vem som gör vad i nämndens interna kontroll.", 150),
    Heading("analys", "Analys", "Mönster i avvikelserna, orsaker och förbättringar.", 250),
    Heading("plan", "Nästa års plan", "Hur riskanalysen gjordes och vad som prioriteras.", 200),
)

CENTRAL_INTERNKONTROLL: Final = _form(
    "central-text-internkontroll",
    "Intern kontroll – gemensamma texter",
    Heading("sammanfattning", "Sammanfattning", "Rapportens huvudbudskap.", 250),
    Heading(
        "slutsats",
        "Kommunstyrelsens slutsats",
        "Är den interna kontrollen tillräcklig? Uppsiktens slutsats.",
        350,
    ),
    Heading("trender", "Trender och gemensamma risker", "Mönster över nämnderna.", 350),
    Heading("inledning", "Om internkontrollplanen", "Lagens krav, syfte.", 250),
    Heading("organisation", "Organisation och ansvar", "Vem ansvarar för vad.", 250),
    Heading("metod", "Metod och skalor", "Hur risker bedöms.", 250),
)

NAMND_KVALITET: Final = _form(
    "namnd-text-kvalitet",
    "Kvalitetsrapport – nämndens texter",
    Heading("sammanfattning", "Sammanfattning", "Nämndens bild av kvaliteten på en halv sida.", 220),
    Heading("metod", "Metod och källor", "Mätningar, datum, svarsfrekvenser.", 150),
    Heading("resultat", "Resultat", "Analys per perspektiv, med underrubriker.", 500),
    Heading("jamforelse", "Jämförelser", "Hur nämnden står sig mot riket, länet och liknande kommuner.", 200),
    Heading("egenkontroll", "Egenkontroll", "Vad egenkontrollerna visat.", 150),
    Heading("klagomal", "Klagomål och synpunkter", "Mönster, orsaker och vad som gjorts.", 150),
    Heading("undersokningar", "Undersökningar", "Vad målgrupperna sagt.", 150, required=False),
    Heading("uppfoljning", "Uppföljning av förra årets åtgärder", "Vad de lett till.", 150),
    Heading("slutsatser", "Slutsatser", "Vad nämnden drar för slutsatser inför nästa år.", 250),
)

CENTRAL_KVALITET: Final = _form(
    "central-text-kvalitet",
    "Kvalitetsrapport – gemensamma texter",
    Heading("sammanfattning", "Sammanfattning", "Kvaliteten i kommunen i korthet.", 300),
    Heading("metod", "Om kvalitetsrapporten", "Arbetssätt, perspektiv, källor.", 250),
    Heading("resultat", "Resultat i kommunen", "Mönster per perspektiv.", 500),
    Heading("jamforelse", "Jämförelser", "Öppna jämförelser för kommunen.", 250),
    Heading("klagomal", "Klagomål och synpunkter", "Mönster över nämnderna.", 250),
    Heading("slutsatser", "Slutsatser", "Gemensamma utvecklingsområden.", 300),
)

QUOTE: Final = Heading(
    "citat",
    "Citat",
    "En mening om året, på en egen rad. På nästa rad vem som säger den: befattning, inte namn.",
    30,
    required=False,
)
"""A sentence that opens a nämnd's chapter, and who says it: two paragraphs."""

NAMND_BOKSLUT: Final = _form(
    "namnd-text-bokslut",
    "Verksamhetsberättelse – nämnd",
    Heading(
        "sammanfattning", "Sammanfattning", "Året på en halv sida: resultat, ekonomi, det viktigaste.", 200
    ),
    QUOTE,
    Heading("uppdrag", "Uppdrag", "Nämndens grunduppdrag, gärna i punkter.", 250),
    Heading("verksamhet", "Verksamhetsuppföljning", "Hur verksamheten gått, även privata utförare.", 600),
    Heading("mal", "Måluppföljning", "Samlad bedömning av målen; tabellen hämtas ur Excelformuläret.", 400),
    Heading("ekonomi", "Ekonomisk analys", "Varför utfallet avviker från budget och vad som görs.", 500),
    Heading(
        "investeringar",
        "Investeringar",
        "De största projekten, avvikelser och förseningar.",
        300,
        required=False,
    ),
    Heading("personal", "Medarbetare", "Kompetensförsörjning, hälsa, arbetsmiljö.", 300),
    Heading("kvalitet", "Kvalitet", "Resultat, jämförelser, klagomål och egenkontroll.", 400),
    Heading("internkontroll", "Intern kontroll", "Vad årets kontroller visade.", 250),
    Heading("framtid", "Framtid", "Vad som väntar de närmaste åren.", 300),
)

BOLAG_BOKSLUT: Final = _form(
    "bolag-text-bokslut",
    "Årsberättelse – bolag",
    Heading("verksamhet", "Verksamhet och ägardirektiv", "Bolagets uppdrag och ändamål.", 200),
    Heading("aret", "Året som gått", "De viktigaste händelserna.", 400),
    Heading("ekonomi", "Ekonomi", "Resultat, investeringar och ställning.", 250),
    Heading("framtid", "Framtid", "Vad som väntar.", 200),
)

CENTRAL_BOKSLUT: Final = _form(
    "central-text-bokslut",
    "Årsredovisning – gemensamma texter",
    Heading("ordforande", "Kommunstyrelsens ordförande har ordet", "Fri text av ordföranden.", 700),
    Heading("organisation", "Organisation", "Politisk organisation och förvaltning."),
    Heading("oversikt", "Översikt över verksamhetens utveckling", "Kommentar till femårsöversikten."),
    Heading(
        "koncernen", "Den kommunala koncernen", "Vad bolagen gör; förändringar under året.", of_owned=True
    ),
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
        "styrning", "Styrning och uppföljning av den kommunala verksamheten", "Styrmodell, roller, årshjul."
    ),
    Heading(
        "uppsikt", "Intern kontroll och uppsikt", "Kommunstyrelsens slutsats om intern kontroll och uppsikt."
    ),
    Heading(
        "geh",
        "God ekonomisk hushållning",
        "Utvärdering av mål och riktlinjer, kommunen och koncernen.",
        without_group="Utvärdering av mål och riktlinjer för kommunen.",
    ),
    Heading("stallning", "Resultat och ekonomisk ställning", "Resultat–kapacitet, risk–kontroll."),
    Heading("balanskrav", "Balanskravsresultat", "Utredningen och reservernas användning."),
    Heading("personal", "Väsentliga personalförhållanden", "Försörjning, hälsa, arbetsmiljö."),
    Heading("framtid", "Förväntad utveckling", "Väntad utveckling och osäkerheter."),
    Heading(
        "kortversion",
        "Kortversion för invånarna",
        "Några egna meningar till dem som bor i kommunen, med korta ord. Frivillig.",
        90,
        required=False,
    ),
    Heading("principer", "Redovisningsprinciper", "Not 1."),
    Heading("uppskattningar", "Uppskattningar och bedömningar", "Not 2."),
    Heading("leasing", "Leasing och hyresavtal", "Text till not 28.", required=False),
    Heading("drift", "Driftredovisningens principer och avvikelser", "Intern redovisning, stora avvikelser."),
    Heading("investeringar", "Investeringsredovisning", "Större projekt, avvikelser, förseningar."),
    Heading("sammanstallda", "Sammanställda räkenskaper", "Konsolideringsprinciper, bolag i och utanför."),
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
)

NAMND_VIP: Final = _form(
    "namnd-text-vip",
    "Budget och plan – nämndens texter",
    Heading("grunduppdrag", "Grunduppdrag", "Vad nämnden ansvarar för.", 110),
    Heading(
        "forandringar",
        "Förändringar under planperioden",
        "Vad ramen innebär: volymer, effektivisering, nya lokaler.",
        220,
    ),
    Heading("kvalitet", "Slutsatser av kvalitetsarbetet", "Vad kvalitetsrapporten betyder för målen.", 110),
    Heading(
        "investeringar",
        "Investeringar och deras drift",
        "De största projekten och vad de kostar att driva.",
        130,
        required=False,
    ),
)

BOLAG_VIP: Final = _form(
    "bolag-text-vip",
    "Affärsplan – bolagets text",
    Heading(
        "plan", "Ekonomi och inriktning", "Budgetårets resultat, investeringar och lån; inriktning.", 150
    ),
)

CENTRAL_VIP: Final = _form(
    "central-text-vip",
    "Budget och plan – gemensamma texter",
    Heading("skrivelse", "Budgetskrivelse", "Majoritetens inriktning.", 900),
    Heading("slagord", "Slagord", "Strategisk plan: slagordet och dess mening.", 80, required=False),
    Heading("vision", "Vision", "Kommunens vision.", 200),
    Heading("vardegrund", "Värdegrund", "Strategisk plan: värdegrunden.", 200, required=False),
    Heading(
        "malomraden",
        "Målområden",
        "Strategisk plan: målområden med nuläge och övergripande resultatmål.",
        600,
        required=False,
    ),
    Heading("resurser", "Resurser", "Strategisk plan: de resurser som avsätts.", 200, required=False),
    Heading("organisation", "Politisk organisation", "Nämnder och bolag.", 150),
    Heading("omvarld", "Omvärld och skatteunderlag", "Konjunktur, skatteunderlag, lagändringar.", 400),
    Heading("befolkning", "Befolkning", "Utvecklingen och vad den betyder.", 200),
    Heading("mal", "Övergripande mål", "Hur målen valts.", 200),
    Heading("finansiella", "Finansiella mål", "Hur planen förhåller sig till målen.", 250),
    Heading("arbetsgivare", "Kommunen som arbetsgivare", "Försörjning, villkor, hälsa.", 250),
    Heading("ramar", "Driftramar", "Ramarna, fördelningen och effektiviseringarna.", 300),
    Heading(
        "resultat", "Resultat-, finansierings- och balansplan", "Resultat, finansiering, ställning.", 350
    ),
    Heading("balanskrav", "Balanskrav och resultatreserv", "Balanskravet under planperioden.", 200),
    Heading("investeringar", "Investeringsplan", "De stora projekten och deras följder.", 300),
    Heading("exploatering", "Exploateringsplan", "Områden och ekonomi.", 200, required=False),
    Heading("va", "Vatten och avlopp", "Taxa, investeringar, kollektivets skuld.", 180, required=False),
    Heading("avfall", "Avfall", "Taxa, investeringar, kollektivets skuld.", 150, required=False),
    Heading(
        "koncernen", "Koncernföretagens ekonomi", "Bolagens ekonomi (KL 11 kap. 6 a §).", 250, of_owned=True
    ),
    Heading("taxor", "Taxor och avgifter", "De viktigaste ändringarna.", 150),
    Heading(
        "regler",
        "Budgetregler och riktlinjer",
        "Budgetregler, riktlinjer för god ekonomisk hushållning och resultatreserv.",
        400,
    ),
)

NAMND_VERKSAMHETSPLAN: Final = _form(
    "namnd-text-verksamhetsplan",
    "Verksamhetsplan – nämndens texter",
    Heading("verksamhet", "Verksamheten och nuläget", "Vad nämnden gör, för vem, och hur läget är.", 250),
    Heading("ekonomi", "Ekonomiska förutsättningar", "Ramen och vad den räcker till.", 200),
    Heading("forandringar", "Förändringar", "Det som blir annorlunda under året.", 200),
    Heading("forbattring", "Förbättringsåtgärder", "Vad kvalitetsarbetet visat och vad som görs nu.", 180),
)
"""The five points of a verksamhetsplan (domain.md 1.2, row 7) are these and the sheets of the workbook."""

BOLAG_VERKSAMHETSPLAN: Final = _form(
    "bolag-text-verksamhetsplan",
    "Affärsplan – bolagets texter",
    Heading("uppdrag", "Uppdrag och ändamål", "Det kommunala ändamålet och ägardirektivet.", 120),
    Heading("lage", "Nuläge och marknad", "Kunder, efterfrågan, anläggningar.", 180),
    Heading("ekonomi", "Budget, investeringar och lån", "Årets resultat och hur det betalas.", 180),
)

CENTRAL_VERKSAMHETSPLAN: Final = _form(
    "central-text-verksamhetsplan",
    "Verksamhetsplaner – gemensamma texter",
    Heading("sammanfattning", "Sammanfattning", "Planerna i korthet, till kommunstyrelsen.", 220),
    Heading("iakttagelser", "Iakttagelser", "Vad som bör följas under året.", 200, required=False),
)
