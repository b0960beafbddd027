"""Barn- och bildningsnämnden: the quality report of autumn 2025."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "BBN-K1": {
        "typ": "resultat",
        "matmetod": "Föräldraenkät i mars",
        "utgangsvarde": "94",
        "u_t4": "93",
        "u_t3": "94",
        "svarsfrekvens": "71",
        "riket": "94",
        "lanet": "95",
        "liknande": "95",
    },
    "BBN-K2": {
        "typ": "resultat",
        "matmetod": "Elevenkät i februari",
        "utgangsvarde": "57",
        "u_t4": "60",
        "u_t3": "57",
        "svarsfrekvens": "92",
        "lanet": "60",
        "liknande": "62",
        "ansvarig": "Skolchef",
        "klart": "2026-06",
    },
    "BBN-K3": {
        "typ": "resultat",
        "matmetod": "Frånvaro under läsåret 2024/25, giltig och ogiltig",
        "utgangsvarde": "55",
        "u_t4": "58",
        "u_t3": "55",
        "kvinnor": "20",
        "man": "19",
    },
    "BBN-K4": {
        "typ": "resultat",
        "matmetod": "Elever folkbokförda i kommunen som började fyra år tidigare",
        "utgangsvarde": "73",
        "u_t4": "72",
        "u_t3": "73",
        "kvinnor": "81",
        "man": "73",
        "lanet": "76",
        "liknande": "78",
        "ansvarig": "Rektor vuxenutbildning och gymnasiesamordning",
        "klart": "2026-08",
    },
    "BBN-K5": {
        "typ": "struktur",
        "matmetod": "Helårsprognos efter augusti delad med antal elever",
        "avser": "prognos för helåret",
        "utgangsvarde": "119",
        "u_t4": "115",
        "u_t3": "119",
        "riket": "133",
        "lanet": "131",
        "ansvarig": "Skolchef",
        "klart": "2026-10",
    },
    "BBN-K6": {
        "typ": "resultat",
        "matmetod": "Kommunens medarbetarenkät i mars",
        "utgangsvarde": "78",
        "u_t4": "77",
        "u_t3": "78",
        "svarsfrekvens": "84",
        "kvinnor": "80",
        "man": "79",
        "riket": "79",
        "lanet": "78",
        "liknande": "79",
    },
    "BBN-K7": {
        "typ": "resultat",
        "matmetod": "Vägning under två veckor per termin",
        "utgangsvarde": "44",
        "u_t4": "48",
        "u_t3": "44",
        "riket": "41",
        "lanet": "40",
        "liknande": "39",
    },
}

KVAL_INDIKATORER: list[dict[str, Any]] = [
    {
        "kval_id": "BBN-K8",
        "grunduppdrag": "Grundskola",
        "perspektiv": "Kvalitet för målgruppen",
        "faktor": "Kunskaper",
        "indikator": "Elever i årskurs 9 som är behöriga till yrkesprogram",
        "typ": "resultat",
        "matmetod": "Betyg i juni, elever folkbokförda i kommunen",
        "kalla": "Kolada",
        "kolada": "N15428",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "83.9",
        "u_t4": "82.4",
        "u_t3": "83.9",
        "u_t2": "84.6",
        "u_t1": "87.1",
        "utfall": "90.8",
        "malvarde": "95",
        "bedomning": "gul",
        "analys": (
            "Lovskola och tät uppföljning av frånvaro gav fler behöriga. Tre elever saknade bara betyget i "
            "matematik."
        ),
        "atgard": "Matematik med två lärare i årskurs 8 och 9 och lovskola även i februari.",
        "ansvarig": "Skolchef",
        "klart": "2026-06",
    },
    {
        "kval_id": "BBN-K9",
        "grunduppdrag": "Grundskola",
        "perspektiv": "Kvalitet för målgruppen",
        "faktor": "Kunskaper",
        "indikator": "Meritvärde i årskurs 9",
        "typ": "resultat",
        "matmetod": "Betyg i juni, kommunala skolor",
        "kalla": "Kolada",
        "kolada": "N15505",
        "enhet": "poäng",
        "riktning": "högre är bättre",
        "utgangsvarde": "210",
        "u_t4": "208",
        "u_t3": "210",
        "u_t2": "212",
        "u_t1": "217",
        "utfall": "221",
        "malvarde": "225",
        "bedomning": "gul",
        "analys": (
            "Fler når godkänt men färre når de högsta betygen. Språkvalen drar ned, eftersom en lärare "
            "saknats."
        ),
        "atgard": "Gemensam lärare i moderna språk för två skolor.",
        "ansvarig": "Skolchef",
        "klart": "2026-08",
    },
    {
        "kval_id": "BBN-K10",
        "grunduppdrag": "Alla",
        "perspektiv": "Ekonomi",
        "faktor": "Budget",
        "indikator": "Nettokostnad i förhållande till budget",
        "typ": "resultat",
        "matmetod": "Helårsprognos efter augusti",
        "avser": "prognos för helåret",
        "kalla": "Ekonomisystem",
        "enhet": "%",
        "riktning": "lägre är bättre",
        "utgangsvarde": "100.1",
        "u_t4": "99.8",
        "u_t3": "100.1",
        "u_t2": "100.6",
        "u_t1": "100.4",
        "utfall": "100.2",
        "malvarde": "100",
        "bedomning": "gul",
        "analys": (
            "Särskilt stöd och skolskjutsar kostar mer än budgeten. Förskola och gymnasium väger nästan "
            "upp det."
        ),
        "atgard": "Samordnade skjutsar och en gemensam modell för beslut om särskilt stöd.",
        "ansvarig": "Skolchef",
        "klart": "2026-08",
    },
    {
        "kval_id": "BBN-K11",
        "grunduppdrag": "Bibliotek och kulturskola",
        "perspektiv": "Kvalitet för målgruppen",
        "faktor": "Tillgänglighet",
        "indikator": "Barn och unga i kulturskolan",
        "typ": "resultat",
        "matmetod": "Inskrivna den 31 augusti",
        "kalla": "Eget system",
        "enhet": "antal",
        "riktning": "högre är bättre",
        "utgangsvarde": "176",
        "u_t4": "168",
        "u_t3": "176",
        "u_t2": "184",
        "u_t1": "196",
        "utfall": "214",
        "malvarde": "200",
        "bedomning": "grön",
        "kvinnor": "128",
        "man": "86",
    },
    {
        "kval_id": "BBN-K12",
        "grunduppdrag": "Bibliotek och kulturskola",
        "perspektiv": "Kvalitet för målgruppen",
        "faktor": "Läslust",
        "indikator": "Bibliotekslån per invånare",
        "typ": "resultat",
        "matmetod": "Lån under tolv månader",
        "kalla": "Bibliotekssystem",
        "enhet": "antal",
        "riktning": "högre är bättre",
        "utgangsvarde": "5.9",
        "u_t4": "5.8",
        "u_t3": "5.9",
        "u_t2": "6.1",
        "u_t1": "6.4",
        "utfall": "6.8",
        "malvarde": "6.5",
        "bedomning": "grön",
        "riket": "5.6",
        "lanet": "5.9",
        "liknande": "6.2",
    },
    {
        "kval_id": "BBN-K13",
        "grunduppdrag": "Grundskola",
        "perspektiv": "Kvalitet för målgruppen",
        "faktor": "Läsning",
        "indikator": "Elever som når läsmålet i årskurs 1",
        "typ": "resultat",
        "matmetod": "Nationellt bedömningsstöd i juni",
        "kalla": "Register",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "86",
        "u_t4": "85",
        "u_t3": "86",
        "u_t2": "88",
        "u_t1": "91",
        "utfall": "96",
        "malvarde": "95",
        "bedomning": "grön",
        "kvinnor": "97",
        "man": "95",
    },
]

KVAL_GRUNDUPPDRAG: list[dict[str, Any]] = [
    {
        "grunduppdrag": "Förskola",
        "for_vem": "Barn från ett år och deras föräldrar",
        "vad": "Ge barn omsorg, trygghet och lärande i leken och föräldrar möjlighet att arbeta.",
        "styrdokument": "Skollagen, läroplanen för förskolan",
    },
    {
        "grunduppdrag": "Grundskola",
        "for_vem": "Elever från förskoleklass till årskurs 9 och deras föräldrar",
        "vad": "Ge varje elev kunskaper, studiero och stöd efter behov, samt meningsfull fritid.",
        "styrdokument": "Skollagen, läroplanen för grundskolan",
    },
    {
        "grunduppdrag": "Gymnasium",
        "for_vem": "Unga i gymnasieåldern och vuxna som studerar",
        "vad": "Erbjuda utbildning hos andra anordnare, studievägledning och uppföljning.",
        "styrdokument": "Skollagen, samverkansavtalet om gymnasium",
    },
    {
        "grunduppdrag": "Bibliotek och kulturskola",
        "for_vem": "Alla invånare, särskilt barn och unga",
        "vad": "Väcka läslust, ge tillgång till kultur och låta fler spela och skapa.",
        "styrdokument": "Bibliotekslagen, kommunens biblioteksplan",
    },
]

KVAL_KLAGOMAL: list[dict[str, Any]] = [
    {
        "typ": "klagomål",
        "antal": 25,
        "antal_fg": 27,
        "i_tid": "95",
        "orsak": "Skolskjuts och byggarbeten vid Furuskolan.",
        "atgard": "Nya tider och avskärmning mot bygget.",
    },
    {
        "typ": "synpunkt",
        "antal": 36,
        "antal_fg": 33,
        "i_tid": "97",
        "orsak": "Mat och fritidshemmens öppettider.",
        "atgard": "Matråd och enkät.",
    },
    {
        "typ": "avvikelse",
        "antal": 41,
        "antal_fg": 46,
        "i_tid": "93",
        "orsak": "Kränkningar och olyckor på rast.",
        "atgard": "Rastvärdar och ny blankett som visar vad som återstår.",
    },
    {
        "typ": "beröm",
        "antal": 47,
        "antal_fg": 44,
        "orsak": "Lovskola och kulturskola.",
        "atgard": "Delas med personalen.",
    },
]

KVAL_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Rutin för frånvaro",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Följs på alla skolor.",
    },
    {
        "omrade": "Utredning av kränkningar",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Två ärenden tog för lång tid över sommaren.",
        "forbattring": "Påminnelse till rektor efter tio dagar.",
    },
    {
        "omrade": "Utflykter i förskolan",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Rutinen följs och har övats.",
    },
    {
        "omrade": "Nycklar och larm",
        "forankrad": "delvis",
        "foljs": "ja",
        "resultat": "Nya vikarier kände inte till larmet.",
        "forbattring": "Larmet ingår i introduktionen.",
    },
    {
        "omrade": "Extra anpassningar",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Var sjätte anpassning var inte uppdaterad efter nytt läsår.",
        "forbattring": "Genomgång i varje arbetslag i september och januari.",
    },
]

KVAL_UNDERSOKNINGAR: list[dict[str, Any]] = [
    {
        "namn": "Föräldraenkät förskola",
        "malgrupp": "Vårdnadshavare",
        "tid": "Mars",
        "antal_svar": 286,
        "svarsfrekvens": "71",
        "resultat": (
            "97 procent anser att barnet är tryggt. Önskemål om mer information om barnets utveckling."
        ),
    },
    {
        "namn": "Elevenkät",
        "malgrupp": "Elever i årskurs 5 och 8",
        "tid": "Februari",
        "antal_svar": 241,
        "svarsfrekvens": "92",
        "resultat": "Tryggheten är hög. Studieron får lägst betyg, särskilt av flickor i årskurs 8.",
    },
]

KVAL_UPPFOLJNING: list[dict[str, Any]] = [
    {
        "atgard_id": "K24-BBN-1",
        "atgard": "Ge läsgaranti med specialpedagog i alla grupper i årskurs 1.",
        "status": "genomförd",
        "effekt": "96 procent når läsmålet, fem procentenheter fler än året före.",
    },
    {
        "atgard_id": "K24-BBN-2",
        "atgard": "Följ upp frånvaro redan efter fem procent.",
        "status": "genomförd",
        "effekt": "Antalet elever med mer än 20 procents frånvaro sjönk från 48 till 39.",
    },
    {
        "atgard_id": "K24-BBN-3",
        "atgard": "Inför studievägledning i årskurs 8.",
        "status": "påbörjad",
        "effekt": "Den har startat på en skola. Effekten på gymnasiet märks om några år.",
    },
    {
        "atgard_id": "K24-BBN-4",
        "atgard": "Samordna skolskjutsar.",
        "status": "försenad",
        "effekt": "Underlaget blev klart i augusti och de nya turerna börjar gälla hösten 2026.",
    },
    {
        "atgard_id": "K24-BBN-5",
        "atgard": "Minska matsvinnet genom elevernas matråd.",
        "status": "genomförd",
        "effekt": "Svinnet är 34 gram per portion, mot 38 förra året.",
    },
]

KVAL_SLUTSATSER: list[dict[str, Any]] = [
    {
        "slutsats_id": "K25-BBN-1",
        "slutsats": "Tidiga insatser i läsning och frånvaro ger resultat redan inom ett år.",
        "indikatorer": "BBN-K3, BBN-K13",
        "atgard": "Fortsätt läsgarantin och ge samma stöd i årskurs 2 till dem som ligger efter.",
        "ansvarig": "Skolchef",
        "klart": "2026-06",
    },
    {
        "slutsats_id": "K25-BBN-2",
        "slutsats": "Studieron är låg i årskurs 8 och flickor upplever den som sämst.",
        "indikatorer": "BBN-K2",
        "atgard": "Två vuxna i matematik och svenska, och elevledda samtal om arbetsro varje månad.",
        "ansvarig": "Skolchef",
        "klart": "2026-06",
    },
    {
        "slutsats_id": "K25-BBN-3",
        "slutsats": "Fler blir behöriga men matematik och språk håller tillbaka resultaten.",
        "indikatorer": "BBN-K8, BBN-K9",
        "atgard": "Gemensamma lärare mellan skolor och lovskola i februari.",
        "ansvarig": "Skolchef",
        "klart": "2026-08",
    },
    {
        "slutsats_id": "K25-BBN-4",
        "slutsats": "Kostnaden per elev är hög när eleverna är få och utspridda.",
        "indikatorer": "BBN-K5, BBN-K10",
        "atgard": "Samordnade skjutsar och en gemensam modell för särskilt stöd.",
        "ansvarig": "Skolchef",
        "klart": "2026-10",
    },
]

KVAL_BEDOMNING: dict[str, Any] = {
    "bedomning": "god med förbättringsområden",
    "motivering": (
        "Sju av tretton indikatorer är gröna, fem gula och en röd. Trygghet, läsning och frånvaro "
        "utvecklas väl, och behörigheten är den högsta i serien. Studiero, meritvärde och gymnasieexamen "
        "når inte målen. Kostnaden per elev är röd och påverkas av skolskjutsar och särskilt stöd."
    ),
    "beslut": "BBN 2025-10-14, § 78",
    "beslut_faktorer": "BBN 2024-11-12, § 93",
    "datum": dt.date(2025, 10, 14),
    "plan_datum": dt.date(2025, 11, 11),
}

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "Resultaten stiger i båda ändar av grundskolan. 96 procent av eleverna i årskurs 1 når läsmålet, "
        "mot 91 förra året, och 90,8 procent av niorna är behöriga till yrkesprogram. Fyra år tidigare var "
        "den andelen 82,4.\n\n"
        "Förskolan har 97 procent föräldrar som anser att barnet är tryggt. Frånvaron i skolan minskar. "
        "Antalet elever som varit borta mer än en femtedel av tiden är 39, och målet är därmed nått.\n\n"
        "Av tretton indikatorer är sju gröna. Fem är gula: studiero i årskurs 8, gymnasieexamen, "
        "behörighet, meritvärde och budget. Kostnaden per elev är röd, 135 tusen kronor mot målet 131. "
        "Kvaliteten är enligt nämnden god med förbättringsområden, och mest bekymmer ger studieron, som "
        "upplevs sämre av flickor än av pojkar."
    ),
    "metod": (
        "Tretton indikatorer ingår. Föräldraenkäten besvarades av 286 vårdnadshavare, 71 procent, i mars. "
        "Elevenkäten i februari gav 241 svar, varav 118 i årskurs 8, och 92 procent svarade. "
        "Medarbetarenkäten har 301 svar, 84 procent.\n\n"
        "Betyg, behörighet och meritvärde kommer från skolregistret i juni och jämförs genom Kolada. "
        "Frånvaron gäller hela läsåret. Nettokostnad och kostnad per elev är prognoser för helåret. "
        "Resultat från bedömningsstödet i läsning är lärarnas egna, och två skolor har bedömt varandras "
        "elevtexter för att kontrollera likvärdigheten."
    ),
    "resultat": (
        "## Kvalitet för målgruppen\n\n"
        "Läsgarantin med specialpedagog i alla grupper är årets tydligaste framsteg. Flickorna når målet i "
        "97 procent av fallen och pojkarna i 95.\n\n"
        "Antalet elever med mer än 20 procents frånvaro minskade från 48 till 39. Skolorna följer numera "
        "upp frånvaron redan vid fem procent. Elevernas behörighet ökade med 3,7 procentenheter och "
        "meritvärdet med fyra poäng. Båda ligger ändå under målet. Tre elever saknade endast betyget i "
        "matematik, och språkvalen drar ned meritvärdet eftersom en lärare saknats.\n\n"
        "Studieron är svagast. 61 procent av åttorna upplever studiero, en enhet fler än förra året men "
        "fem under målet. Flickor anger 57 procent och pojkar 65. Byggstöket vid Furuskolan störde under "
        "våren, men skillnaden mellan könen fanns också före bygget.\n\n"
        "I förskolan har tryggheten ökat från 95 till 97 procent. Föräldrarna vill ha mer information om "
        "utveckling. I gymnasiet tar 77 procent examen inom fyra år. Bland kvinnor är andelen 81 och bland "
        "män 73. Kulturskolan har 214 elever, arton fler än förra året, tack vare undervisning i tre byar. "
        "Bibliotekslånen är 6,8 per invånare, sedan meröppet infördes.\n\n"
        "## Ekonomi\n\n"
        "Kostnaden per elev är 135 tusen kronor, sex tusen mer än förra året. Särskilt stöd och "
        "skolskjutsar förklarar ökningen. Nämndens nettokostnad väntas bli 100,2 procent av budgeten. "
        "Förskola och gymnasium visar överskott, som inte riktigt räcker till grundskolans underskott.\n\n"
        "## Medarbetare\n\n"
        "HME-index är 80 och når målet. Kvinnors index är 80 och mäns 79. Att antalet medarbetare per chef "
        "minskat i förskolan märks i svaren om ledarskap. Rekryteringen av lärare i matematik och språk är "
        "den fråga som personalen själv nämner oftast.\n\n"
        "## Hållbarhet\n\n"
        "Svinnet i köken är 34 gram per portion, ett gram under målvärdet. Elevernas matråd har bidragit "
        "genom att prova recept och välja bort rätter som ingen åt. För fyra år sedan var svinnet 48 gram."
    ),
    "jamforelse": (
        "Behörigheten, 90,8 procent, är knappt sex procentenheter högre än i riket. Även jämfört med länet "
        "och liknande kommuner är Lindhult starkt. Meritvärdet är däremot nära två poäng lägre än rikets. "
        "Det stämmer med nämndens bild: fler når godkänt, färre de högsta betygen.\n\n"
        "Studieron, 61 procent, är två enheter bättre än i riket men en sämre än i liknande kommuner. "
        "Examen inom fyra år är lika vanlig som i riket. Kostnaden per elev, 135 tusen kronor, är tre "
        "tusen högre än i liknande kommuner.\n\n"
        "Föräldrarna i förskolan är tre enheter nöjdare med tryggheten än i riket. Matsvinnet, 34 gram, är "
        "sju gram lägre än i riket och biblioteken lånar ut mer än både riket och länet. HME-index är en "
        "enhet högre än i riket."
    ),
    "egenkontroll": (
        "Rutinen för frånvaro följs på alla skolor. Utflykter i förskolan övas, och personalen vet vad som "
        "gäller om ett barn försvinner.\n\n"
        "Två områden följs delvis. Två utredningar av kränkningar tog för lång tid över sommaren, och var "
        "sjätte extra anpassning var inte uppdaterad när det nya läsåret började. Båda handlar om att "
        "skolan byter läsår, elever byter klass och lärare byter grupp. Arbetslagen går därför igenom "
        "anpassningarna i september och januari."
    ),
    "klagomal": (
        "25 klagomål kom in till och med augusti, två färre än samma tid förra året. De flesta rör "
        "skolskjuts och bygget vid Furuskolan. Nya tider för bussarna och en avskärmning av bygget har "
        "minskat klagomålen sedan maj.\n\n"
        "Avvikelserna, främst kränkningar och olyckor på rast, minskade från 46 till 41. Det syns en "
        "förskjutning mot händelser på nätet efter skoltid, som skolorna inte alltid får veta om. "
        "Synpunkterna rör mat och öppettider och har lett till matråd på alla skolor."
    ),
    "undersokningar": (
        "I föräldraenkäten efterfrågas tydligare besked om hur barnet utvecklas. Förskolorna prövar därför "
        "ett utvecklingssamtal med foton och barnets egna ord.\n\n"
        "Eleverna i årskurs 5 är genomgående mer nöjda än i årskurs 8. Flera åttor skriver att arbetsron "
        "är god när två vuxna är i rummet."
    ),
    "uppfoljning": (
        "Av fem åtgärder är tre genomförda: läsgarantin, tidig uppföljning av frånvaro och matrådet. Alla "
        "tre syns i resultaten. Läsgarantin har gett bäst utfall, fem procentenheter på ett år.\n\n"
        "Studievägledningen i årskurs 8 har startat på en skola och kan ge effekt på gymnasieexamen först "
        "om några år. Samordningen av skolskjutsar är försenad ett år, men underlaget är färdigt."
    ),
    "slutsatser": (
        "Nämnden drar slutsatsen att tidiga insatser lönar sig, både för eleven och för ekonomin. "
        "Läsgarantin fortsätter, och de elever som ligger efter i årskurs 2 får samma stöd.\n\n"
        "Studieron blir årets stora fråga i högstadiet. Den beror inte bara på bygget. Två vuxna i "
        "matematik och svenska är dyrt men har gett bättre arbetsro där det prövats. Eleverna ska dessutom "
        "själva leda ett samtal om arbetsro varje månad, och flickornas synpunkter tas särskilt till "
        "vara.\n\n"
        "För att fler ska nå de högsta betygen behövs behöriga lärare i matematik och språk. Skolorna "
        "delar lärare i stället för att konkurrera om dem, och lovskola ges också i februari.\n\n"
        "Kostnaden per elev går att påverka främst genom skolskjutsar och genom hur beslut om särskilt "
        "stöd fattas. Små skolor behålls så länge kvaliteten kan säkras. Nämnden vill se både resultat och "
        "kostnad per skola nästa höst, så att diskussionen om byarnas skolor bygger på fakta."
    ),
}
