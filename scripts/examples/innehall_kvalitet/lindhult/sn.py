"""Socialnämnden: the quality report of autumn 2025."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "SN-K1": {
        "typ": "resultat",
        "matmetod": "Enkäten Vad tycker de äldre, mars–maj",
        "utgangsvarde": "68",
        "u_t4": "65",
        "u_t3": "68",
        "svarsfrekvens": "62",
        "lanet": "69",
        "liknande": "71",
    },
    "SN-K2": {
        "typ": "resultat",
        "matmetod": "Enkäten Vad tycker de äldre, mars–maj",
        "utgangsvarde": "89",
        "u_t4": "88",
        "u_t3": "89",
        "svarsfrekvens": "62",
        "lanet": "87",
        "liknande": "88",
    },
    "SN-K3": {
        "typ": "resultat",
        "matmetod": "Brukarundersökning på gruppbostad och daglig verksamhet, oktober 2024",
        "utgangsvarde": "75",
        "u_t4": "73",
        "u_t3": "75",
        "svarsfrekvens": "79",
        "kvinnor": "79",
        "man": "76",
        "lanet": "76",
        "liknande": "77",
        "ansvarig": "Enhetschef funktionsstöd",
        "klart": "2026-03",
    },
    "SN-K4": {
        "typ": "process",
        "matmetod": "Utredningar av barn avslutade under tolv månader",
        "utgangsvarde": "91",
        "u_t4": "90",
        "u_t3": "91",
        "ansvarig": "Enhetschef IFO",
        "klart": "2026-02",
    },
    "SN-K5": {
        "typ": "struktur",
        "matmetod": "Helårsprognos efter augusti delad med utförda timmar",
        "avser": "prognos för helåret",
        "utgangsvarde": "481",
        "u_t4": "466",
        "u_t3": "481",
        "riket": "538",
        "lanet": "529",
        "ansvarig": "Enhetschef hemtjänst",
        "klart": "2026-04",
    },
    "SN-K6": {
        "typ": "resultat",
        "matmetod": "Kommunens medarbetarenkät i mars",
        "utgangsvarde": "76",
        "u_t4": "75",
        "u_t3": "76",
        "svarsfrekvens": "79",
        "kvinnor": "76",
        "man": "77",
        "riket": "79",
        "lanet": "78",
        "liknande": "78",
        "ansvarig": "Socialchef",
        "klart": "2026-01",
    },
    "SN-K7": {
        "typ": "struktur",
        "matmetod": "Körjournalernas kilometer med el",
        "utgangsvarde": "43",
        "u_t4": "31",
        "u_t3": "43",
    },
}

KVAL_INDIKATORER: list[dict[str, Any]] = [
    {
        "kval_id": "SN-K8",
        "grunduppdrag": "Äldreomsorg",
        "perspektiv": "Kvalitet för målgruppen",
        "faktor": "Nöjdhet",
        "indikator": "Nöjda med hemtjänsten i sin helhet",
        "typ": "resultat",
        "matmetod": "Enkäten Vad tycker de äldre, mars–maj",
        "kalla": "Kolada, brukarundersökning",
        "kolada": "U21468",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "87",
        "u_t3": "87",
        "u_t2": "88",
        "u_t1": "89",
        "utfall": "91",
        "malvarde": "90",
        "bedomning": "grön",
        "antal_svar": "142",
        "svarsfrekvens": "62",
    },
    {
        "kval_id": "SN-K9",
        "grunduppdrag": "Äldreomsorg",
        "perspektiv": "Kvalitet för målgruppen",
        "faktor": "Kontinuitet",
        "indikator": "Personer per kund under 14 dagar",
        "typ": "process",
        "matmetod": "Mätning i planeringssystemet under två veckor i oktober och mars",
        "kalla": "Planeringssystem",
        "enhet": "antal",
        "riktning": "lägre är bättre",
        "utgangsvarde": "16",
        "u_t4": "17",
        "u_t3": "16",
        "u_t2": "15",
        "u_t1": "14",
        "utfall": "13",
        "malvarde": "12",
        "bedomning": "gul",
        "riket": "15",
        "lanet": "14",
        "liknande": "14",
        "analys": (
            "Fasta arbetslag har gett färre personer per kund, men vikarierna under sommaren drog upp "
            "snittet."
        ),
        "atgard": "Vikarierna knyts till ett arbetslag redan vid introduktionen.",
        "ansvarig": "Enhetschef hemtjänst",
        "klart": "2026-05",
    },
    {
        "kval_id": "SN-K10",
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
        "utgangsvarde": "100.4",
        "u_t4": "99.6",
        "u_t3": "100.4",
        "u_t2": "101.3",
        "u_t1": "101.0",
        "utfall": "102.1",
        "malvarde": "100",
        "bedomning": "röd",
        "analys": (
            "Två institutionsplaceringar och hemtjänstens timmar är orsaken. Familjestödet har ännu inte "
            "hunnit ge effekt."
        ),
        "atgard": "Åtgärdsplan för placeringar, ruttplanering och vikariepool, som följs varje månad.",
        "ansvarig": "Socialchef",
        "klart": "2026-06",
    },
    {
        "kval_id": "SN-K11",
        "grunduppdrag": "Funktionsstöd",
        "perspektiv": "Hållbarhet",
        "faktor": "Delaktighet i arbetslivet",
        "indikator": "Deltagare i daglig verksamhet med praktik eller uppdrag utanför nämndens lokaler",
        "typ": "resultat",
        "matmetod": "Räkning i augusti",
        "kalla": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "14",
        "u_t4": "12",
        "u_t3": "14",
        "u_t2": "15",
        "u_t1": "17",
        "utfall": "21",
        "malvarde": "20",
        "bedomning": "grön",
        "kvinnor": "22",
        "man": "20",
    },
    {
        "kval_id": "SN-K12",
        "grunduppdrag": "Individ- och familjeomsorg",
        "perspektiv": "Hållbarhet",
        "faktor": "Barns uppväxtvillkor",
        "indikator": "Barn i familjer med långvarigt försörjningsstöd",
        "typ": "resultat",
        "matmetod": "Barn i familjer som haft stöd i minst tio månader",
        "kalla": "Eget system",
        "enhet": "antal",
        "riktning": "lägre är bättre",
        "utgangsvarde": "44",
        "u_t4": "46",
        "u_t3": "44",
        "u_t2": "41",
        "u_t1": "39",
        "utfall": "36",
        "malvarde": "38",
        "bedomning": "grön",
    },
    {
        "kval_id": "SN-K13",
        "grunduppdrag": "Individ- och familjeomsorg",
        "perspektiv": "Kvalitet för målgruppen",
        "faktor": "Trygghet",
        "indikator": "Unga i placering som känner sig trygga",
        "typ": "resultat",
        "matmetod": "Samtal och enkät vid uppföljning av vården",
        "kalla": "Enkät",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "75",
        "u_t4": "67",
        "u_t3": "75",
        "u_t2": "80",
        "u_t1": "75",
        "utfall": "75",
        "malvarde": "75",
        "bedomning": "grön",
        "antal_svar": "4",
        "svarsfrekvens": "57",
    },
    {
        "kval_id": "SN-K14",
        "grunduppdrag": "Alla",
        "perspektiv": "Medarbetare",
        "faktor": "Anställningsvillkor",
        "indikator": "Andel heltidsanställda",
        "typ": "struktur",
        "matmetod": "Anställningar i augusti",
        "kalla": "Personalsystem",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "63.1",
        "u_t4": "61.3",
        "u_t3": "63.1",
        "u_t2": "64.8",
        "u_t1": "66.8",
        "utfall": "68.9",
        "malvarde": "72",
        "bedomning": "gul",
        "kvinnor": "67",
        "man": "81",
        "riket": "71",
        "lanet": "68",
        "liknande": "68",
        "analys": "Andelen ökar men schema som går att förena med fritid saknas på flera enheter.",
        "atgard": "Schema över längre perioder prövas på Linden från januari.",
        "ansvarig": "Socialchef",
        "klart": "2026-09",
    },
]

KVAL_GRUNDUPPDRAG: list[dict[str, Any]] = [
    {
        "grunduppdrag": "Äldreomsorg",
        "for_vem": "Äldre personer och deras anhöriga",
        "vad": (
            "Ge hemtjänst, särskilt boende, hälso- och sjukvård och stöd till anhöriga så att den enskilde "
            "kan leva tryggt."
        ),
        "styrdokument": "Socialtjänstlagen, hälso- och sjukvårdslagen, nämndens riktlinjer",
    },
    {
        "grunduppdrag": "Funktionsstöd",
        "for_vem": "Personer med funktionsnedsättning",
        "vad": "Ge boende, daglig verksamhet och stöd som den enskilde kan vara med och bestämma om.",
        "styrdokument": "Lagen om stöd och service till vissa funktionshindrade, nämndens riktlinjer",
    },
    {
        "grunduppdrag": "Individ- och familjeomsorg",
        "for_vem": "Barn, unga och vuxna som behöver stöd",
        "vad": "Utreda och ge stöd, skydd och försörjning, i första hand hemma och så tidigt som möjligt.",
        "styrdokument": "Socialtjänstlagen, lagen med särskilda bestämmelser om vård av unga",
    },
]

KVAL_KLAGOMAL: list[dict[str, Any]] = [
    {
        "typ": "klagomål",
        "antal": 31,
        "antal_fg": 35,
        "i_tid": "96",
        "orsak": "Många olika personer i hemtjänsten, framför allt i juli.",
        "atgard": "Fasta arbetslag och besked i förväg när någon ersätts.",
    },
    {
        "typ": "synpunkt",
        "antal": 42,
        "antal_fg": 38,
        "i_tid": "98",
        "orsak": "Mat och aktiviteter på Linden.",
        "atgard": "Boråd varje månad.",
    },
    {
        "typ": "avvikelse",
        "antal": 128,
        "antal_fg": 119,
        "i_tid": "97",
        "orsak": "Uteblivna och sena besök samt läkemedel som inte signerats.",
        "atgard": "Larm vid missat besök och påminnelse om signering.",
    },
    {
        "typ": "beröm",
        "antal": 59,
        "antal_fg": 54,
        "orsak": "Personalens bemötande.",
        "atgard": "Läses upp på arbetsplatsträffar.",
    },
]

KVAL_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Delegering av läkemedel",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Fyra delegeringar hade löpt ut under sommaren.",
        "forbattring": "Påminnelse en månad i förväg.",
    },
    {
        "omrade": "Social dokumentation",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Stickprov visade att planer och händelser var dokumenterade.",
    },
    {
        "omrade": "Genomförandeplaner",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Åtta av hundra planer var äldre än ett år.",
        "forbattring": "Kontroll varje kvartal.",
    },
    {
        "omrade": "Brandskydd på boenden",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Övningar genomförda på alla boenden.",
    },
    {
        "omrade": "Basala hygienrutiner",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Handhygienen följdes, men arbetskläder byttes inte alltid efter passet.",
        "forbattring": "Fler plagg och tydligare anvisning för vikarier.",
    },
]

KVAL_UNDERSOKNINGAR: list[dict[str, Any]] = [
    {
        "namn": "Vad tycker de äldre",
        "malgrupp": "Personer med hemtjänst eller särskilt boende",
        "tid": "Mars–maj",
        "antal_svar": 200,
        "svarsfrekvens": "62",
        "resultat": (
            "Äldre är nöjdare än i riket. Lägst betyg får möjligheten att påverka vilken tid hjälpen kommer."
        ),
    },
    {
        "namn": "Brukarundersökning funktionsstöd",
        "malgrupp": "Personer på gruppbostad och daglig verksamhet",
        "tid": "Oktober 2024",
        "antal_svar": 41,
        "svarsfrekvens": "79",
        "resultat": "De flesta trivs. Fler vill bestämma själva om kvällar och helger.",
    },
]

KVAL_UPPFOLJNING: list[dict[str, Any]] = [
    {
        "atgard_id": "K24-SN-1",
        "atgard": "Inför fasta arbetslag i hemtjänsten.",
        "status": "genomförd",
        "effekt": (
            "Kunderna möter tretton personer på två veckor i stället för fjorton. Sommaren drar "
            "fortfarande upp talet."
        ),
    },
    {
        "atgard_id": "K24-SN-2",
        "atgard": "Förstärk handläggningen av barnärenden.",
        "status": "försenad",
        "effekt": "Två tjänster var vakanta från april. Andelen utredningar i tid sjönk i stället.",
    },
    {
        "atgard_id": "K24-SN-3",
        "atgard": "Gör körningen i hemtjänsten fossilfri.",
        "status": "genomförd",
        "effekt": "Sju av tio mil körs på el, tretton procentenheter mer än förra året.",
    },
    {
        "atgard_id": "K24-SN-4",
        "atgard": "Låt brukare planera veckan tillsammans med personalen.",
        "status": "påbörjad",
        "effekt": "Planeringen görs på hälften av boendena. Den har inte fått genomslag på kvällarna.",
    },
]

KVAL_SLUTSATSER: list[dict[str, Any]] = [
    {
        "slutsats_id": "K25-SN-1",
        "slutsats": "Äldre är nöjda med hjälpen, men sommaren bryter kontinuiteten.",
        "indikatorer": "SN-K1, SN-K8, SN-K9",
        "atgard": "Vikarierna knyts till ett arbetslag och sommarens schema beslutas i mars.",
        "ansvarig": "Enhetschef hemtjänst",
        "klart": "2026-05",
    },
    {
        "slutsats_id": "K25-SN-2",
        "slutsats": "Utredningar av barn tar för lång tid när två tjänster saknas.",
        "indikatorer": "SN-K4",
        "atgard": "Köpt handledning, ny 1:e socialsekreterare och plan för att behålla personal.",
        "ansvarig": "Enhetschef IFO",
        "klart": "2026-02",
    },
    {
        "slutsats_id": "K25-SN-3",
        "slutsats": "Ekonomin kan inte vändas med mindre än att placeringar ersätts med tidigt stöd.",
        "indikatorer": "SN-K5, SN-K10",
        "atgard": "Öppet familjestöd och uppföljning av varje placering månad för månad.",
        "ansvarig": "Socialchef",
        "klart": "2026-06",
    },
    {
        "slutsats_id": "K25-SN-4",
        "slutsats": "Den som bor på boende vill bestämma mer, och medarbetare vill kunna påverka schemat.",
        "indikatorer": "SN-K3, SN-K6, SN-K14",
        "atgard": "Gemensam planering varje vecka och schema över längre perioder.",
        "ansvarig": "Socialchef",
        "klart": "2026-09",
    },
]

KVAL_BEDOMNING: dict[str, Any] = {
    "bedomning": "god med förbättringsområden",
    "motivering": (
        "Äldreomsorgen håller god kvalitet och ligger över riket. Individ- och familjeomsorgen gör det "
        "inte: utredningar blir klara för sent och kostnaden ökar. Tre indikatorer är röda och fyra gula "
        "av de tretton som redovisas. Nämnden bedömer kvaliteten som god i sin helhet, men med "
        "förbättringsområden som är akuta."
    ),
    "beslut": "SN 2025-10-08, § 86",
    "beslut_faktorer": "SN 2024-11-13, § 101",
    "datum": dt.date(2025, 10, 8),
    "plan_datum": dt.date(2025, 11, 12),
}

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "Nämndens rapport visar två bilder. De äldre är nöjda: 91 procent med hemtjänsten och 92 procent "
        "känner sig trygga på särskilt boende, båda över riket. Hemtjänsten kör mer på el, och ingen "
        "väntar längre än tre månader på särskilt boende.\n\n"
        "Den andra bilden finns i individ- och familjeomsorgen. 88 procent av utredningarna är klara inom "
        "fyra månader, mot lagens krav att alla ska vara det. Prognosen för nettokostnaden är 102,1 "
        "procent av budgeten. Två institutionsplaceringar kostar mer än vad familjestödet hittills "
        "sparat.\n\n"
        "Av tretton redovisade indikatorer är sex gröna, fyra gula och tre röda. Två av de röda gäller "
        "kostnader och en gäller tid. Kvaliteten bedöms som god med förbättringsområden, men nämnden vill "
        "vara tydlig: det som inte fungerar gäller barn."
    ),
    "metod": (
        "Fjorton indikatorer mäts. En av dem redovisas inte, eftersom färre än fem personer svarade. "
        "Äldreomsorgens enkät gjordes i mars–maj och fick 200 svar, 142 i hemtjänst och 58 på särskilt "
        "boende, 62 procent. Brukarundersökningen i funktionsstöd gjordes i oktober 2024 med 41 svar. Den "
        "redovisas som årets värde, eftersom nästa görs först efter rapporten. Medarbetarenkäten fick 318 "
        "svar.\n\n"
        "Systemuppgifterna om kontinuitet, utredningar, körda mil och tjänster gäller till och med "
        "augusti. Kostnader och budget är helårsprognoser. Könsuppdelning redovisas där grupperna är stora "
        "nog."
    ),
    "resultat": (
        "## Kvalitet för målgruppen\n\n"
        "79 procent av hemtjänstens kunder vet vem som kommer, fem enheter fler än förra året. De fasta "
        "arbetslagen är förklaringen. Antalet personer på två veckor har minskat till tretton. Målet tolv "
        "nås inte, eftersom juli höjde snittet. Bland kvinnor i hemtjänsten vet 80 procent vem som kommer "
        "och bland män 77.\n\n"
        "Andelen trygga på särskilt boende är 92 procent och har ökat varje år. Renoveringen av Linden "
        "pågår, men de boende säger att informationen har varit god.\n\n"
        "I funktionsstöd upplever 77 procent att de bestämmer om det som är viktigt, en enhet mindre än "
        "året före och fem under målet. Aktiviteter på kvällen ställs in när personal saknas. Individ- och "
        "familjeomsorgen har det svåraste läget. Andelen utredningar inom fyra månader var 94 procent för "
        "ett år sedan och är nu 88. Två vakanser och några tunga ärenden räcker i en så liten grupp.\n\n"
        "## Ekonomi\n\n"
        "Kostnaden per hemtjänsttimme är 543 kronor, 22 kronor högre än förra året. Restider i "
        "ytterområden och övertid driver upp den. Hela nämnden väntas gå över budgeten med 2,1 procent, "
        "det sämsta resultatet på fem år. Kostnad och tid hänger samman i barnärenden: en utredning som "
        "dröjer leder oftare till en akut placering.\n\n"
        "## Medarbetare\n\n"
        "HME-indexet sjönk från 77 till 76. Chefsbyte och hög belastning på sommaren nämns i svaren. Män "
        "ligger på 77 och kvinnor på 76. Andelen heltidsanställda ökar långsamt och är 68,9 procent, mot "
        "målet 72. Kvinnor arbetar heltid i 67 procent av fallen och män i 81. Skillnaden är nämndens "
        "tydligaste jämställdhetsfråga och hänger ihop med hur scheman läggs.\n\n"
        "## Hållbarhet\n\n"
        "Hemtjänstens körning är fossilfri till 74 procent, fyra över målet. I daglig verksamhet har var "
        "femte deltagare praktik eller uppdrag utanför nämndens lokaler, sedan caféet i biblioteket "
        "öppnade. Antalet barn i familjer med långvarigt försörjningsstöd har minskat från 46 till 36 på "
        "fyra år."
    ),
    "jamforelse": (
        "Lindhult ligger tretton enheter över riket när det gäller om kunden vet vem som kommer, 79 mot 66 "
        "procent. Tryggheten på särskilt boende är sex enheter högre än i riket och fyra högre än i "
        "liknande kommuner. I riket möter en kund femton personer på två veckor, i Lindhult tretton. "
        "Resultaten är jämförbara, eftersom samma enkät används.\n\n"
        "Funktionsstödets brukare är två enheter nöjdare med sin möjlighet att bestämma än i riket, och "
        "lika nöjda som i liknande kommuner. Kostnaden per hemtjänsttimme är högre än i både riket, 538 "
        "kronor, och liknande kommuner, 531. Långa avstånd kan förklara en del, men även jämfört med "
        "länet, 529, är skillnaden fjorton kronor.\n\n"
        "HME-index är tre enheter lägre än i riket. Andelen heltidsanställda är två procentenheter lägre "
        "än i riket men något högre än i länet."
    ),
    "egenkontroll": (
        "Dokumentation och brandskydd fungerar. Delegering av läkemedel, genomförandeplaner och hygien "
        "följs delvis, och i samtliga fall är sommaren en del av förklaringen. Arbetskläder byttes inte "
        "alltid efter passet, och de fyra delegeringar som löpt ut fanns på två boenden.\n\n"
        "Nämnden väljer påminnelser framför fler blanketter. Enhetscheferna kontrollerar "
        "genomförandeplaner varje kvartal, och påminnelsen om delegering skickas en månad i förväg."
    ),
    "klagomal": (
        "31 klagomål kom in till och med augusti, fyra färre än samma tid 2024. De flesta gäller att många "
        "olika personer kommer hem, och nästan alla skrevs i juli. Svaren lämnas i tid till 96 procent.\n\n"
        "Avvikelserna ökade från 119 till 128. Nio uteblivna besök rapporterades i juli, och därefter "
        "infördes ett larm. Att fler avvikelser rapporteras är delvis bra, eftersom läkemedelssignering "
        "länge har rapporterats för lite. Synpunkterna, 42 stycken, rör mat och aktiviteter och tas upp på "
        "borådet varje månad."
    ),
    "undersokningar": (
        "De äldre är genomgående mer positiva än i riket men vill kunna påverka tiderna. På gruppbostäder "
        "och i daglig verksamhet säger de boende att kvällar och helger styrs av personalens schema. Båda "
        "svaren leder till samma fråga: vem bestämmer om dygnets timmar?"
    ),
    "uppfoljning": (
        "Två av fyra åtgärder från förra året är genomförda, fasta arbetslag och elbilar i hemtjänsten. "
        "Båda har gett tydlig effekt, elbilarna med tretton procentenheter.\n\n"
        "Förstärkningen av barnhandläggningen är försenad. Två vakanser uppstod innan den hunnit börja, "
        "och tjänsterna är utlysta på nytt. Veckoplanering med brukare görs på hälften av boendena. "
        "Erfarenheten är att den fungerar när en medarbetare har ansvaret, annars blir den av en kort tid "
        "och upphör."
    ),
    "slutsatser": (
        "Nämnden drar fyra slutsatser. Den första är att arbetslagen är rätt väg och att sommaren är det "
        "svaga ledet. Schemat beslutas därför i mars, och varje vikarie hör till ett lag.\n\n"
        "Den andra och tredje hör ihop. Utredningar som dröjer och placeringar som blir långa kostar både "
        "för barn och för kommunen. Köpt handledning och en ny 1:e socialsekreterare är de snabba "
        "åtgärderna. På längre sikt ska familjer få hjälp innan ärendet blir akut, genom ett öppet "
        "familjestöd. Kostnaden per timme i hemtjänsten angrips med ruttplanering.\n\n"
        "Den fjärde gäller inflytande. Brukare och medarbetare beskriver samma sak från två håll: kvällar "
        "och helger styrs av schemat. Schema över längre perioder prövas på Linden, och varje boende får "
        "en plan för veckan.\n\n"
        "Nämnden vill inte att de goda resultaten i äldreomsorgen döljer de dåliga. Därför redovisas "
        "barnärendena varje månad, med andel utredningar i tid, till dess att alla är klara inom fyra "
        "månader."
    ),
}
