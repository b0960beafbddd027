"""What Gymnasie- och vuxenutbildningsnämnden of Almköping writes in the example year: goals, quality, risks and texts."""

from typing import Final

MAL: Final[list[dict[str, int | str]]] = [
    {
        "mal_id": "GVN-1",
        "mal": "Fler elever tar gymnasieexamen inom tre år",
        "typ": "KF-mål",
        "kf_mal": "KF1",
        "ansvarig": "Gymnasiechef",
        "klart": "2027",
        "status": "uppfyllt",
        "trend": "upp",
        "analys": (
            "Genomströmningen ökade för tredje året och tre av fyra elever på nationella program har nu "
            "examen inom tre år. Störst är lyftet på bygg- och anläggningsprogrammet samt försäljnings- "
            "och serviceprogrammet, där mentorerna sedan 2023 följer upp varje elevs kurser var femte "
            "vecka. Det som drar ned är fortfarande matematik i årskurs 1. Nämnden har beslutat om en fast "
            "matteverkstad på alla fyra skolorna."
        ),
    },
    {
        "mal_id": "GVN-2",
        "mal": "Elever på introduktionsprogram går vidare till studier eller arbete",
        "typ": "KF-mål",
        "kf_mal": "KF1",
        "ansvarig": "Gymnasiechef",
        "klart": "2026",
        "status": "delvis uppfyllt",
        "trend": "upp",
        "analys": (
            "Fler elever gick från introduktionsprogram till nationellt program, men målvärdet 46 procent "
            "nåddes inte. Språkintroduktionen har lyckats bäst sedan undervisningen knutits till "
            "yrkeskurser. För individuellt alternativ krävs längre tid och fler praktikplatser i kommunens "
            "egna verksamheter, vilket nämnden har överenskommit med arbetsmarknadsnämnden om inför 2026."
        ),
    },
    {
        "mal_id": "GVN-3",
        "mal": "Vuxna får utbildning som leder till arbete",
        "typ": "KF-mål",
        "kf_mal": "KF4",
        "ansvarig": "Rektor vuxenutbildningen",
        "klart": "2027",
        "status": "uppfyllt",
        "trend": "upp",
        "analys": (
            "Yrkesutbildningarna byggdes ut inom vård, industri och el. Av dem som slutförde en "
            "yrkesutbildning hade åtta av tio arbete ett halvår senare. Samverkan med branscherna om "
            "innehåll och praktik är den viktigaste förklaringen. Utmaningen är att fler kursdeltagare "
            "behöver stöd i svenska parallellt med yrkesstudierna, och kombinationsutbildningar finns nu i "
            "fem yrken."
        ),
    },
    {
        "mal_id": "GVN-4",
        "mal": "Elever mår bra och är närvarande",
        "typ": "eget mål",
        "ansvarig": "Chef elevhälsa",
        "klart": "2027",
        "status": "ej uppfyllt",
        "trend": "ned",
        "analys": (
            "Frånvaron steg under höstterminen, och allt fler elever anger att de känner sig stressade av "
            "skolarbetet. Ökningen är störst i årskurs 2 och bland flickor på högskoleförberedande "
            "program. Elevhälsan har börjat med öppen mottagning på lunchrasten och skolorna samordnar "
            "sina större prov i en gemensam kalender. Nämnden räknar med att effekten kan avläsas först "
            "läsåret 2026/27."
        ),
    },
    {
        "mal_id": "GVN-5",
        "mal": "Utbildningen bidrar till företagens kompetensförsörjning",
        "typ": "KF-mål",
        "kf_mal": "KF4",
        "ansvarig": "Utbildningsdirektör",
        "klart": "2026",
        "status": "delvis uppfyllt",
        "trend": "oförändrad",
        "analys": (
            "Samarbetet i branschråden fungerar väl och nöjdheten bland handledare är hög. Däremot sökte "
            "inte tillräckligt många ungdomar till industritekniska programmet trots prova på-dagar i "
            "årskurs 8. Nämnden erbjuder från hösten 2026 en inriktning mot automation i ett "
            "högteknologiskt centrum som drivs ihop med fem företag."
        ),
    },
]

INDIKATORER: Final[list[dict[str, int | str]]] = [
    {
        "ind_id": "GVN-1.1",
        "mal_id": "GVN-1",
        "indikator": "Elever på nationella program med examen inom tre år",
        "matmetod": "Betygsregister",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "71.8",
        "u_t1": "73.5",
        "malvarde": 75,
        "utfall": "75.9",
    },
    {
        "ind_id": "GVN-1.2",
        "mal_id": "GVN-1",
        "indikator": "Elever på yrkesprogram med examen inom tre år",
        "matmetod": "Betygsregister",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "69.2",
        "u_t1": "71.4",
        "malvarde": 73,
        "utfall": "74.0",
    },
    {
        "ind_id": "GVN-1.3",
        "mal_id": "GVN-1",
        "indikator": "Genomsnittlig betygspoäng efter avslutad utbildning",
        "matmetod": "Betygsregister",
        "enhet": "poäng",
        "riktning": "högre är bättre",
        "u_t2": "14.1",
        "u_t1": "14.2",
        "malvarde": "14.3",
        "utfall": "14.4",
    },
    {
        "ind_id": "GVN-2.1",
        "mal_id": "GVN-2",
        "indikator": "Elever som gått från introduktionsprogram till nationellt program efter ett år",
        "matmetod": "Elevregister",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 39,
        "u_t1": 41,
        "malvarde": 46,
        "utfall": 44,
    },
    {
        "ind_id": "GVN-2.2",
        "mal_id": "GVN-2",
        "indikator": "Elever i anpassad gymnasieskola med praktik minst tio veckor",
        "matmetod": "Elevregister",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 83,
        "u_t1": 86,
        "malvarde": 88,
        "utfall": 91,
    },
    {
        "ind_id": "GVN-3.1",
        "mal_id": "GVN-3",
        "indikator": "Vuxna med arbete sex månader efter slutförd yrkesutbildning",
        "matmetod": "Telefonuppföljning",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 74,
        "u_t1": 77,
        "malvarde": 78,
        "utfall": 80,
    },
    {
        "ind_id": "GVN-3.2",
        "mal_id": "GVN-3",
        "indikator": "Slutförda kurser i kommunal vuxenutbildning",
        "matmetod": "Elevregister",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 72,
        "u_t1": 73,
        "malvarde": 75,
        "utfall": 76,
    },
    {
        "ind_id": "GVN-3.3",
        "mal_id": "GVN-3",
        "indikator": "Studerande i svenska för invandrare som blir godkända inom tolv månader per kurs",
        "matmetod": "Elevregister",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 58,
        "u_t1": 60,
        "malvarde": 62,
        "utfall": 63,
    },
    {
        "ind_id": "GVN-4.1",
        "mal_id": "GVN-4",
        "indikator": "Elever med minst 20 procents frånvaro",
        "matmetod": "Närvarosystem, höstterminen",
        "enhet": "%",
        "riktning": "lägre är bättre",
        "u_t2": "13.1",
        "u_t1": "13.8",
        "malvarde": 12,
        "utfall": "15.2",
    },
    {
        "ind_id": "GVN-4.2",
        "mal_id": "GVN-4",
        "indikator": "Elever i årskurs 2 som sällan känner sig stressade av skolarbetet",
        "matmetod": "Elevenkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 38,
        "u_t1": 36,
        "malvarde": 42,
        "utfall": 33,
    },
    {
        "ind_id": "GVN-5.1",
        "mal_id": "GVN-5",
        "indikator": "Handledare på arbetsplatser som är nöjda med samarbetet",
        "matmetod": "Enkät till arbetsplatser",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 86,
        "u_t1": 88,
        "malvarde": 88,
        "utfall": 90,
    },
    {
        "ind_id": "GVN-5.2",
        "mal_id": "GVN-5",
        "indikator": "Förstahandssökande per plats till industritekniska programmet",
        "matmetod": "Antagningen, april",
        "enhet": "antal",
        "riktning": "högre är bättre",
        "u_t2": "0.8",
        "u_t1": "0.7",
        "malvarde": "0.9",
        "utfall": "0.7",
    },
]

UPPDRAG: Final[list[dict[str, int | str]]] = [
    {
        "uppdrag_id": "U25-06",
        "uppdrag": (
            "Gymnasie- och vuxenutbildningsnämnden ska öka antalet platser i vuxenutbildningens "
            "yrkesutbildningar."
        ),
        "status": "klart",
        "svar": (
            "Antalet årsplatser ökade från 412 till 486 under 2025. Flest nya platser finns inom vård och "
            "omsorg, industriteknik och elinstallation. Ökningen finansierades till två tredjedelar med "
            "statsbidrag, och resterande med medel som frigjorts när två teoretiska kurser lades samman "
            "med grannkommunernas. Alla nya platser var fyllda i november och kön till elutbildningen "
            "uppgick då till 57 personer. Uppdraget är slutfört. Nämnden påpekar att nivån förutsätter att "
            "statsbidraget ligger kvar."
        ),
    },
]

KVALITET: Final[list[dict[str, int | str]]] = [
    {
        "kval_id": "GVN-K1",
        "grunduppdrag": "Gymnasieskola",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Undervisning som utmanar",
        "indikator": "Elever i årskurs 2 som anger att lärarna hjälper dem att komma vidare",
        "kalla": "Elevenkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 71,
        "u_t1": 72,
        "malvarde": 74,
        "utfall": 75,
        "kvinnor": 74,
        "man": 76,
        "antal_svar": 1246,
        "riket": 72,
        "liknande": 72,
        "bedomning": "grön",
    },
    {
        "kval_id": "GVN-K2",
        "grunduppdrag": "Gymnasieskola",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Trygghet",
        "indikator": "Elever i årskurs 2 som känner sig trygga i skolan",
        "kalla": "Elevenkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 87,
        "u_t1": 86,
        "malvarde": 90,
        "utfall": 87,
        "kvinnor": 85,
        "man": 89,
        "antal_svar": 1246,
        "riket": 87,
        "liknande": 87,
        "bedomning": "gul",
        "analys": (
            "Tryggheten är god på de flesta program. Korridorer vid idrottshallen och busshållplatsen på "
            "den största skolan nämns som otrygga av var sjätte elev."
        ),
        "atgard": (
            "Två skolvärdar anställs från vårterminen och belysningen vid hållplatsen byts av tekniska "
            "nämnden."
        ),
    },
    {
        "kval_id": "GVN-K3",
        "grunduppdrag": "Gymnasieskola",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Elevers inflytande",
        "indikator": "Elever som anger att de kan påverka arbetssätt på lektionerna",
        "kalla": "Elevenkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 53,
        "u_t1": 52,
        "malvarde": 60,
        "utfall": 54,
        "kvinnor": 53,
        "man": 55,
        "antal_svar": 1246,
        "riket": 54,
        "liknande": 53,
        "bedomning": "gul",
        "analys": (
            "Programråden har fungerat ojämnt. På två skolor har de träffats bara en gång per termin och "
            "frågorna har rört skolmiljön mer än undervisningen."
        ),
        "atgard": (
            "Programråd minst tre gånger per termin, med undervisningen som fast punkt. Rektorerna "
            "redovisar i juni 2026."
        ),
    },
    {
        "kval_id": "GVN-K4",
        "grunduppdrag": "Vuxenutbildning",
        "perspektiv": "Resultat för medborgaren",
        "faktor": "Individuell planering",
        "indikator": "Studerande som har en aktuell individuell studieplan",
        "kalla": "Elevregister",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 81,
        "u_t1": 86,
        "malvarde": 90,
        "utfall": 93,
        "kvinnor": 93,
        "man": 92,
        "bedomning": "grön",
    },
    {
        "kval_id": "GVN-K5",
        "grunduppdrag": "Gymnasieskola",
        "perspektiv": "God ekonomi",
        "faktor": "Väl fyllda program",
        "indikator": "Elever per utbildningsplats på nationella program",
        "kalla": "Elevregister, 15 oktober",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 89,
        "u_t1": 91,
        "malvarde": 93,
        "utfall": 94,
        "bedomning": "grön",
    },
    {
        "kval_id": "GVN-K6",
        "grunduppdrag": "Vuxenutbildning",
        "perspektiv": "God ekonomi",
        "faktor": "Färre avbrott",
        "indikator": "Avbrutna kurser av påbörjade",
        "kalla": "Elevregister",
        "enhet": "%",
        "riktning": "lägre är bättre",
        "u_t2": 17,
        "u_t1": 16,
        "malvarde": 14,
        "utfall": 13,
        "kvinnor": 14,
        "man": 12,
        "liknande": 16,
        "bedomning": "grön",
    },
    {
        "kval_id": "GVN-K7",
        "grunduppdrag": "Gymnasieskola",
        "perspektiv": "Medarbetarnas förutsättningar",
        "faktor": "Behöriga lärare",
        "indikator": "Lärare med legitimation och behörighet i minst ett ämne",
        "kalla": "Lärarregister",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": "84.2",
        "u_t1": "85.0",
        "malvarde": 87,
        "utfall": "85.3",
        "riket": "83.7",
        "liknande": "85.1",
        "bedomning": "gul",
        "analys": (
            "På yrkesprogrammen saknar fyra av tio lärare examen. De som anställs kommer direkt från "
            "branschen och studerar på deltid, vilket tar flera år."
        ),
        "atgard": (
            "Studier på 20 procent av arbetstiden med bibehållen lön för tolv yrkeslärare från hösten 2026."
        ),
    },
    {
        "kval_id": "GVN-K8",
        "grunduppdrag": "Anpassad gymnasieskola",
        "perspektiv": "Medarbetarnas förutsättningar",
        "faktor": "Hanterbar arbetsmiljö",
        "indikator": "Medarbetare som anger att de har rätt stöd vid utmanande situationer",
        "kalla": "Medarbetarenkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 66,
        "u_t1": 68,
        "malvarde": 75,
        "utfall": 63,
        "kvinnor": 61,
        "man": 67,
        "antal_svar": 84,
        "bedomning": "röd",
        "analys": (
            "Antalet elever har ökat snabbare än lokalerna och två grupper har delat klassrum. Handledning "
            "ställdes in under våren när specialpedagogen var tjänstledig."
        ),
        "atgard": (
            "Nya lokaler iordningställs till augusti 2026 och handledning köps in tills tjänsten är tillsatt."
        ),
    },
    {
        "kval_id": "GVN-K9",
        "grunduppdrag": "Alla verksamheter",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Jämställda studieval",
        "indikator": "Program där det underrepresenterade könet utgör minst 20 procent",
        "kalla": "Elevregister",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 47,
        "u_t1": 47,
        "malvarde": 53,
        "utfall": 53,
        "bedomning": "grön",
    },
    {
        "kval_id": "GVN-K10",
        "grunduppdrag": "Gymnasieskola",
        "perspektiv": "Hållbarhet och Agenda 2030",
        "faktor": "Giftfri och resurssnål skolmiljö",
        "indikator": "Datorer som återanvänds eller säljs vidare efter elevens studier",
        "kalla": "IT-enhetens register",
        "enhet": "%",
        "riktning": "högre är bättre",
        "u_t2": 71,
        "u_t1": 82,
        "malvarde": 90,
        "utfall": 94,
        "bedomning": "grön",
    },
]

RISKER: Final[list[dict[str, int | str]]] = [
    {
        "risk_id": "GVN-R1",
        "process": "Interkommunala ersättningar",
        "kategori": "finansiell",
        "risk": (
            "Risk att nämnden inte fakturerar andra kommuner för alla elever på grund av fel i "
            "folkbokföringsuppgifter, vilket leder till uteblivna intäkter."
        ),
        "s": 3,
        "k": 3,
        "kontroll": (
            "Avstämning av elevregister mot folkbokföring och fakturaunderlag per den 15 februari och 15 "
            "september."
        ),
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Sju elever hade bytt folkbokföringskommun utan att fakturan ändrats. Rättning gav 0,4 mnkr i "
            "ytterligare intäkt."
        ),
        "atgard": "Automatisk avstämning varje månad. Ekonom, från februari 2026.",
        "atgardsstatus": "klar",
    },
    {
        "risk_id": "GVN-R2",
        "process": "Arbetsplatsförlagt lärande",
        "kategori": "verksamhet",
        "risk": (
            "Risk att elever inte får sina praktikveckor på grund av brist på arbetsplatser, vilket leder "
            "till att examen försenas."
        ),
        "s": 3,
        "k": 3,
        "kontroll": (
            "Kontroll av planerade och genomförda veckor för alla elever i årskurs 3 på yrkesprogram."
        ),
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "93 procent hade fått alla veckor. På fordonsprogrammet saknades i snitt två veckor för "
            "fjorton elever."
        ),
        "atgard": "Avtal med tre verkstäder och förläggning under juni. Rektor, maj 2026.",
        "atgardsstatus": "pågår",
    },
    {
        "risk_id": "GVN-R3",
        "process": "Betyg och prov",
        "kategori": "legal",
        "risk": (
            "Risk att betyg registreras fel på grund av manuella överföringar, vilket leder till fel "
            "antagning och överklaganden."
        ),
        "s": 2,
        "k": 4,
        "kontroll": "Stickprov av 200 slutbetyg mot lärarnas underlag.",
        "resultat": "inga avvikelser",
        "iakttagelse": "Inga fel hittades i de granskade betygen.",
        "atgardsstatus": "avförd",
    },
    {
        "risk_id": "GVN-R4",
        "process": "Upphandlade vuxenutbildare",
        "kategori": "finansiell",
        "risk": (
            "Risk att utbildare ersätts för studerande som inte deltar på grund av svag kontroll av "
            "aktivitet, vilket leder till felaktiga utbetalningar."
        ),
        "s": 3,
        "k": 3,
        "kontroll": "Kontroll av aktivitet i lärplattformen för 150 studerande hos två av tre utbildare.",
        "resultat": "större avvikelser",
        "iakttagelse": (
            "För 19 studerande saknades aktivitet i mer än tre veckor utan att avbrott registrerats. "
            "Ersättning hade ändå betalats ut."
        ),
        "atgard": (
            "Ersättningen ändras så att den följer slutförda moment. Krav på återbetalning av 0,6 mnkr är "
            "framställt. Rektor vuxenutbildningen, juni 2026."
        ),
        "atgardsstatus": "pågår",
    },
    {
        "risk_id": "GVN-R5",
        "process": "Digitala prov",
        "kategori": "IT och informationssäkerhet",
        "risk": (
            "Risk att nationella prov inte kan genomföras på grund av avbrott i nät eller inloggning, "
            "vilket leder till att elever missar prov."
        ),
        "s": 3,
        "k": 3,
        "kontroll": "Belastningstest på samtliga skolor före höstens prov.",
        "resultat": "inga avvikelser",
        "iakttagelse": (
            "Testet klarade 1 400 samtidiga elever. Reservlösning på papper fanns på alla skolor."
        ),
    },
    {
        "risk_id": "GVN-R6",
        "process": "Fusk med språkmodeller",
        "kategori": "omvärld",
        "risk": (
            "Risk att bedömningen blir osäker på grund av att elever lämnar in texter de inte skrivit, "
            "vilket leder till orättvisa betyg."
        ),
        "s": 4,
        "k": 2,
        "kontroll": "Enkät till lärare och genomgång av skolornas riktlinjer för inlämningsuppgifter.",
        "resultat": "mindre avvikelser",
        "iakttagelse": (
            "Tre av fyra skolor har riktlinjer, men tillämpningen skiljer sig mellan ämnen. Lärarna "
            "efterfrågar fler salsskrivningar."
        ),
        "atgard": "Gemensam riktlinje och fortbildning i mars 2026. Gymnasiechef.",
        "atgardsstatus": "pågår",
    },
]

BEDOMNING: Final[dict[str, int | str]] = {
    "bedomning": "tillräcklig med förbättringsbehov",
    "motivering": (
        "Sex kontroller av sex genomfördes. Två gav inga avvikelser, tre mindre och en större. Den större "
        "avvikelsen gäller ersättningen till upphandlade utbildare. Nämnden ser allvarligt på att avtalen "
        "gjort det möjligt att få betalt för studerande som inte är aktiva och har begärt återbetalning "
        "samt ändrat villkoren vid kommande avrop. I övriga delar är arbetssättet etablerat. Förvaltningen "
        "har följt årshjulet, kontrollerna görs av andra än dem som ansvarar för processen och resultatet "
        "redovisas till nämnden två gånger per år."
    ),
    "beslut": "GVN 2026-02-09 § 11",
}

SYNPUNKTER: Final[list[dict[str, int | str]]] = [
    {
        "typ": "klagomål",
        "antal": 96,
        "antal_fg": 108,
        "i_tid": "90.6",
        "orsak": "Bedömning och betyg samt stöd i matematik.",
        "atgard": "Elevens klagomål på bedömning tas upp i ett samtal med rektor inom en vecka.",
    },
    {
        "typ": "synpunkt",
        "antal": 74,
        "antal_fg": 69,
        "i_tid": "93.2",
        "orsak": "Busstider, lunchköer och schemalagda håltimmar.",
        "atgard": "Lunchen på den största skolan delas i fyra pass sedan oktober, och kön har halverats.",
    },
    {
        "typ": "fråga",
        "antal": 1382,
        "antal_fg": 1290,
        "i_tid": "97.8",
        "orsak": "Antagning, reseersättning och ansökan till vuxenutbildning.",
        "atgard": "Drop in med studie- och yrkesvägledare varje torsdag eftermiddag i stadsbiblioteket.",
    },
    {
        "typ": "beröm",
        "antal": 58,
        "antal_fg": 47,
        "orsak": "Yrkeslärarnas engagemang och vuxenutbildningens kombinationskurser.",
        "atgard": "Lyfts på introduktionen för nyanställda.",
    },
]

HANDELSER: Final[list[dict[str, int | str]]] = [
    {
        "nr": "1",
        "nar": "under året",
        "handelse": (
            "Antalet årsplatser i vuxenutbildningens yrkesutbildningar ökade från 412 till 486. Flest "
            "platser tillkom inom vård, industriteknik och elinstallation, och samtliga var fyllda i "
            "november."
        ),
    },
    {
        "nr": "2",
        "nar": "under året",
        "handelse": (
            "Nämnden beslutade i februari att bygga upp ett tekniskt centrum för automation tillsammans "
            "med fem företag. Utrustningen installeras under våren 2026, och de första eleverna börjar i "
            "augusti."
        ),
    },
    {
        "nr": "3",
        "nar": "under året",
        "handelse": (
            "Andelen elever med gymnasieexamen inom tre år steg till 75,9 procent, vilket är det högsta "
            "resultatet sedan nuvarande betygssystem infördes."
        ),
    },
    {
        "nr": "4",
        "nar": "under året",
        "handelse": (
            "En internkontroll visade att en upphandlad utbildare fått ersättning för studerande som inte "
            "var aktiva. Nämnden begärde 0,6 mnkr åter och skärpte villkoren."
        ),
    },
    {
        "nr": "5",
        "nar": "under året",
        "handelse": (
            "Den anpassade gymnasieskolan fick fler elever än väntat, och kommunfullmäktige tillförde 1,5 "
            "mnkr. Undervisningen bedrevs delvis i tillfälliga lokaler under hösten."
        ),
    },
]

EGENKONTROLL: Final[list[dict[str, int | str]]] = [
    {
        "omrade": "Åtgärdsprogram och särskilt stöd",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": (
            "Av 80 granskade program var 71 uppföljda i tid. De som inte följts upp gällde elever som bytt "
            "program."
        ),
        "forbattring": "Mottagande mentor kallar till uppföljning inom tre veckor efter ett byte.",
    },
    {
        "omrade": "Kränkande behandling",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": (
            "Samtliga 38 anmälningar utreddes inom två månader och återkopplades till berörda elever."
        ),
        "forbattring": "Inga ytterligare åtgärder.",
    },
    {
        "omrade": "Riskbedömning i verkstäder och laborationssalar",
        "forankrad": "delvis",
        "foljs": "delvis",
        "resultat": (
            "Skriftlig bedömning fanns för 41 av 47 salar. Äldre maskiner i en metallverkstad saknade "
            "instruktion på lätt svenska."
        ),
        "forbattring": "Två maskiner är ersatta och resterande bedömningar klara i mars 2026.",
    },
    {
        "omrade": "Prövning och validering i vuxenutbildningen",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Ansökan om prövning handlades i snitt på nio dagar mot riktlinjens fjorton.",
        "forbattring": "Validering införs i fler yrkeskurser under 2026.",
    },
]

UNDERSOKNINGAR: Final[list[dict[str, int | str]]] = [
    {
        "namn": "Elevenkät i gymnasieskolans årskurs 2",
        "malgrupp": "Elever i årskurs 2, kommunala skolor",
        "tid": "Februari 2025",
        "antal_svar": 1246,
        "svarsfrekvens": "81.0",
        "resultat": (
            "Undervisningen får bättre omdömen än tidigare medan stressen ökar. Tryggheten är 87 procent. "
            "Skillnaden mellan högsta och lägsta program är 14 enheter."
        ),
    },
    {
        "namn": "Enkät till studerande i vuxenutbildningen",
        "malgrupp": "Studerande på grundläggande och gymnasial nivå samt svenska för invandrare",
        "tid": "November 2025",
        "antal_svar": 932,
        "svarsfrekvens": "42.0",
        "resultat": (
            "Nio av tio skulle rekommendera utbildningen. Studerande på distans är minst nöjda med "
            "kontakten med läraren, 71 procent mot 86 för övriga."
        ),
    },
]

TEXTER: Final[dict[str, str]] = {
    "sammanfattning": (
        "Nämnden redovisar ett överskott på 8,1 mnkr, vilket motsvarar 1,1 procent av budgeten på 726,5 "
        "mnkr. Överskottet kommer främst från vuxenutbildningen och gymnasieskolan, där statsbidrag och "
        "intäkter från andra kommuner blev större än beräknat.\n"
        "\n"
        "Resultaten för eleverna är goda. Tre av fyra tar examen inom tre år, och åtta av tio som slutfört "
        "en yrkesutbildning för vuxna har arbete efter ett halvår. Baksidan är att frånvaron ökade och att "
        "fler elever mår sämre.\n"
        "\n"
        "Två mål är uppfyllda, två delvis uppfyllda och ett ej uppfyllt."
    ),
    "uppdrag": (
        "Nämnden ska ge ungdomar och vuxna en utbildning som förbereder för arbete, fortsatta studier och "
        "ett aktivt medborgarskap. Grunduppdragen är\n"
        "\n"
        "- gymnasieskola med nationella program och introduktionsprogram\n"
        "- anpassad gymnasieskola\n"
        "- kommunal vuxenutbildning, däribland svenska för invandrare och anpassad utbildning för vuxna\n"
        "- aktivitetsansvar för ungdomar under 20 år som inte studerar.\n"
        "\n"
        "Kommunens fyra gymnasieskolor tar emot elever från sju grannkommuner."
    ),
    "verksamhet": (
        "## Gymnasieskola\n"
        "\n"
        "Programmen är väl fyllda: 94 procent av platserna på nationella program var belagda i oktober. "
        "Andelen elever med examen inom tre år ökade till 75,9 procent och på yrkesprogrammen till 74,0 "
        "procent. Arbetssättet med mentorer som följer upp varje kurs var femte vecka finns nu på alla "
        "skolor.\n"
        "\n"
        "På introduktionsprogrammen gick 44 procent av eleverna vidare till ett nationellt program efter "
        "ett år. Språkintroduktionen har goda resultat, medan individuellt alternativ behöver fler "
        "praktikplatser.\n"
        "\n"
        "Ungdomar som lämnat skolan i förtid kontaktades inom tre veckor. Av dem som omfattas av "
        "aktivitetsansvaret var vid årsskiftet sex av tio i studier, arbete eller en planerad insats.\n"
        "\n"
        "## Anpassad gymnasieskola\n"
        "\n"
        "Elevantalet växer i takt med den anpassade grundskolans. 91 procent av eleverna hade minst tio "
        "veckors praktik. Trångboddheten var påtaglig under hösten.\n"
        "\n"
        "## Vuxenutbildning\n"
        "\n"
        "Andelen slutförda kurser var 76 procent. Yrkesutbildningar kombineras med svenska i fem yrken, "
        "vilket gör att fler med kort skolbakgrund kan fullfölja. Eleverna i svenska för invandrare blev "
        "färre, medan sökande till högre nivåer ökade.\n"
        "\n"
        "Tre privata utbildare anlitas för distanskurser. De följs upp med besök, elevsamtal och kontroll "
        "av aktivitet i lärplattformen. En av dem fick kritik, vilket redovisas under intern kontroll."
    ),
    "mal": (
        "Nämndens mål om gymnasieexamen och om utbildning som leder till arbete är uppfyllda. Samtliga "
        "indikatorer under dem nådde målvärdet. Målen om introduktionsprogram och om företagens "
        "kompetensförsörjning är delvis uppfyllda.\n"
        "\n"
        "Målet om hälsa och närvaro är det svaga kortet. Andelen elever med minst 20 procents frånvaro "
        "steg från 13,8 till 15,2 procent. Elevhälsans mottagning på lunchrasten tog emot 740 besök under "
        "hösten, vilket tyder på att behovet är stort. Det går ännu inte att säga om insatserna har effekt."
    ),
    "ekonomi": (
        "## Utfall\n"
        "\n"
        "Verksamhetens intäkter blev 236,1 mnkr och kostnaderna 954,5 mnkr. Nettokostnaden, 718,4 mnkr, är "
        "1,8 procent högre än 2024 och 8,1 mnkr lägre än budget.\n"
        "\n"
        "- **Gymnasieskola, +3,5 mnkr.** Fler elever från andra kommuner gav högre intäkter utan att "
        "antalet klasser behövde ökas.\n"
        "- **Vuxenutbildning, +3,6 mnkr.** Statsbidraget för yrkesutbildning blev större än budgeterat och "
        "beslutades så sent att alla insatser inte kunde starta under året.\n"
        "- **Nämnd och ledning, +0,8 mnkr.** En vakant tjänst som utvecklare.\n"
        "- **Anpassad gymnasieskola, +0,2 mnkr.** Ett tillskott på 1,5 mnkr motsvarade kostnaden för fler "
        "elever.\n"
        "\n"
        "## Bedömning\n"
        "\n"
        "Överskottet är till största delen av engångskaraktär. Särskilt vuxenutbildningens ekonomi beror "
        "av statsbidrag som beslutas ett år i taget. Nämnden räknar inte med motsvarande överskott 2026, "
        "när det tekniska centrumet och nya lokaler för den anpassade gymnasieskolan får full kostnad.[^: "
        "Lokalkostnaderna faktureras av tekniska nämnden från och med inflyttningen.]\n"
        "\n"
        "Kostnaden per elev i gymnasieskolan är fortsatt lägre än i jämförbara kommuner, främst tack vare "
        "att klasserna är välfyllda."
    ),
    "personal": (
        "Tillgången på lärare i allmänna ämnen är god. Yrkeslärare är desto svårare att finna, och fyra av "
        "tio saknar lärarexamen. Från hösten 2026 får tolv yrkeslärare studera på en femtedel av "
        "arbetstiden med bibehållen lön.\n"
        "\n"
        "I den anpassade gymnasieskolan anger 63 procent av medarbetarna att de har rätt stöd vid "
        "utmanande situationer. Det är fem enheter sämre än 2024. Trängsel och utebliven handledning är de "
        "skäl som nämns oftast, och båda åtgärdas under 2026.\n"
        "\n"
        "Samarbetet med skyddsombuden om maskinsäkerhet i verkstäderna har fördjupats. Två äldre maskiner "
        "togs ur bruk."
    ),
    "kvalitet": (
        "Nio av fjorton indikatorer är gröna, tre gula och två röda. De röda avser medarbetarnas stöd i den anpassade gymnasieskolan och elevernas stress.\n"
        "\n"
        "Eleverna ger undervisningen bättre betyg än förr: 75 procent anser att lärarna hjälper dem att "
        "komma vidare, tre enheter över liknande kommuner. Inflytandet över arbetssätt är lågt, 54 "
        "procent, och har inte rört sig på länge.\n"
        "\n"
        "Tabell: Andel nöjda elever i årskurs 2, procent\n"
        "| Fråga | 2024 | 2025 |\n"
        "| Lärarna hjälper mig vidare | 72 | 75 |\n"
        "| Trygg i skolan | 86 | 87 |\n"
        "| Kan påverka arbetssätt | 52 | 54 |\n"
        "\n"
        "Klagomålen minskade från 108 till 96. De flesta gäller bedömning och stöd i matematik."
    ),
    "internkontroll": (
        "Sex kontroller genomfördes enligt plan. Kontrollen av upphandlade vuxenutbildare gav större "
        "avvikelser: för 19 av 150 studerande saknades aktivitet utan att avbrott registrerats. I "
        "avstämningen av interkommunala ersättningar hittades sju elever som inte fakturerats rätt, vilket "
        "gav 0,4 mnkr i ökade intäkter.\n"
        "\n"
        "Nämndens samlade bedömning är tillräcklig med förbättringsbehov."
    ),
    "framtid": (
        "Årskullarna i gymnasieåldern ökar till 2028 och minskar därefter. Nämnden planerar därför för "
        "tillfälliga lösningar i stället för en ny skola och samverkar med grannkommunerna om program med "
        "få sökande.\n"
        "\n"
        "Utbudet ska enligt lag vägas mot arbetsmarknadens behov. Det innebär att industritekniska "
        "programmet och vård- och omsorgsprogrammet prioriteras även när sökintresset är svagt.\n"
        "\n"
        "Stressen bland eleverna är den fråga som oroar mest. Nämnden kommer att prova längre lektioner "
        "och färre parallella kurser på en av skolorna från augusti 2026 och låter högskolan följa "
        "försöket."
    ),
}
