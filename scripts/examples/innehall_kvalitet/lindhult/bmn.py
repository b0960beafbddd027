"""Bygg- och miljönämnden: the quality report of autumn 2025."""

import datetime as dt
from typing import Any

MER: dict[str, dict[str, Any]] = {
    "BMN-K1": {
        "typ": "resultat",
        "matmetod": "Enkät till sökande efter beslut",
        "utgangsvarde": "67",
        "u_t4": "65",
        "u_t3": "67",
        "svarsfrekvens": "52",
        "lanet": "68",
        "liknande": "70",
    },
    "BMN-K2": {
        "typ": "resultat",
        "matmetod": "Avgöranden i länsstyrelse och domstol",
        "utgangsvarde": "94",
        "u_t4": "93",
        "u_t3": "94",
    },
    "BMN-K3": {
        "typ": "resultat",
        "matmetod": "Provtagning vid kommunens badplatser, juni–augusti",
        "utgangsvarde": "96",
        "u_t4": "97",
        "u_t3": "96",
        "ansvarig": "Miljöchef",
        "klart": "2026-06",
    },
    "BMN-K4": {
        "typ": "struktur",
        "matmetod": "Helårsprognos efter augusti",
        "avser": "prognos för helåret",
        "utgangsvarde": "33",
        "u_t4": "31",
        "u_t3": "33",
    },
    "BMN-K5": {
        "typ": "resultat",
        "matmetod": "Kommunens medarbetarenkät i mars",
        "utgangsvarde": "79",
        "u_t4": "78",
        "u_t3": "79",
        "svarsfrekvens": "86",
        "riket": "79",
        "lanet": "78",
        "liknande": "80",
    },
    "BMN-K6": {
        "typ": "process",
        "matmetod": "Protokoll från inventering, september–augusti",
        "utgangsvarde": "82",
        "u_t4": "76",
        "u_t3": "82",
    },
}

KVAL_INDIKATORER: list[dict[str, Any]] = [
    {
        "kval_id": "BMN-K7",
        "grunduppdrag": "Plan och bygg",
        "perspektiv": "Hållbarhet",
        "faktor": "Närhet",
        "indikator": "Planlagda bostäder inom gångavstånd från hållplats och mataffär",
        "typ": "struktur",
        "matmetod": "Mätning på karta i antagna detaljplaner",
        "kalla": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "55",
        "u_t4": "52",
        "u_t3": "55",
        "u_t2": "58",
        "u_t1": "61",
        "utfall": "68",
        "malvarde": "65",
        "bedomning": "grön",
    },
    {
        "kval_id": "BMN-K8",
        "grunduppdrag": "Plan och bygg",
        "perspektiv": "Kvalitet för målgruppen",
        "faktor": "Snabba beslut",
        "indikator": "Median för bygglov",
        "typ": "process",
        "matmetod": "Dagar från komplett ansökan till beslut, januari–augusti",
        "kalla": "Eget system",
        "enhet": "dagar",
        "riktning": "lägre är bättre",
        "utgangsvarde": "41",
        "u_t4": "44",
        "u_t3": "41",
        "u_t2": "38",
        "u_t1": "34",
        "utfall": "29",
        "malvarde": "35",
        "bedomning": "grön",
        "riket": "36",
        "lanet": "33",
        "liknande": "35",
    },
    {
        "kval_id": "BMN-K9",
        "grunduppdrag": "Miljö",
        "perspektiv": "Kvalitet för målgruppen",
        "faktor": "Säker mat",
        "indikator": "Livsmedelskontroller genomförda enligt plan",
        "typ": "process",
        "matmetod": "Planerade kontroller till och med augusti",
        "kalla": "Eget system",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "98",
        "u_t4": "97",
        "u_t3": "98",
        "u_t2": "96",
        "u_t1": "100",
        "utfall": "100",
        "malvarde": "100",
        "bedomning": "grön",
    },
    {
        "kval_id": "BMN-K10",
        "grunduppdrag": "Miljö",
        "perspektiv": "Hållbarhet",
        "faktor": "Vatten",
        "indikator": "Enskilda avlopp som är godkända",
        "typ": "resultat",
        "matmetod": "Register över anläggningar i augusti",
        "kalla": "Register",
        "enhet": "%",
        "riktning": "högre är bättre",
        "utgangsvarde": "61",
        "u_t4": "58",
        "u_t3": "61",
        "u_t2": "64",
        "u_t1": "67",
        "utfall": "70",
        "malvarde": "72",
        "bedomning": "gul",
        "analys": (
            "Inventeringen hittar brister snabbare än ägarna hinner åtgärda dem. En entreprenör tar i dag "
            "emot nästan alla uppdrag."
        ),
        "atgard": "Gemensam upphandling för fastighetsägare och kortare tid för åtgärd nära brunnar.",
        "ansvarig": "Miljöchef",
        "klart": "2026-09",
    },
    {
        "kval_id": "BMN-K11",
        "grunduppdrag": "Alla",
        "perspektiv": "Kvalitet för målgruppen",
        "faktor": "Bemötande",
        "indikator": "Nöjd kund-index, företag med tillsyn",
        "typ": "resultat",
        "matmetod": "Enkät till företag efter tillsyn",
        "kalla": "Enkät",
        "enhet": "index",
        "riktning": "högre är bättre",
        "utgangsvarde": "70",
        "u_t4": "69",
        "u_t3": "70",
        "u_t2": "71",
        "u_t1": "71",
        "utfall": "70",
        "malvarde": "73",
        "bedomning": "gul",
        "antal_svar": "34",
        "svarsfrekvens": "41",
        "riket": "71",
        "lanet": "70",
        "liknande": "72",
        "analys": "Vakansen gjorde att svar och rapporter dröjde. Omdömet om kunskap är fortfarande högt.",
        "atgard": "Rapporten lämnas senast en vecka efter besöket.",
        "ansvarig": "Miljöchef",
        "klart": "2026-02",
    },
    {
        "kval_id": "BMN-K12",
        "grunduppdrag": "Alla",
        "perspektiv": "Medarbetare",
        "faktor": "Hälsa",
        "indikator": "Sjukfrånvaro, januari–augusti",
        "typ": "resultat",
        "matmetod": "Andel av arbetstiden, januari–augusti",
        "kalla": "Personalsystem",
        "enhet": "%",
        "riktning": "lägre är bättre",
        "utgangsvarde": "3.3",
        "u_t4": "3.6",
        "u_t3": "3.3",
        "u_t2": "3.2",
        "u_t1": "3.0",
        "utfall": "2.8",
        "malvarde": "3.0",
        "bedomning": "grön",
    },
]

KVAL_GRUNDUPPDRAG: list[dict[str, Any]] = [
    {
        "grunduppdrag": "Plan och bygg",
        "for_vem": "Den som bygger, äger eller bor i ett hus",
        "vad": "Planera mark, pröva bygglov och utöva tillsyn över byggnader.",
        "styrdokument": "Plan- och bygglagen, översiktsplanen, nämndens delegationsordning",
    },
    {
        "grunduppdrag": "Miljö",
        "for_vem": "Invånare, företag, badande och fastighetsägare",
        "vad": "Kontrollera mat, avlopp, badvatten och miljö, ge råd och se till att brister rättas.",
        "styrdokument": "Miljöbalken, livsmedelslagen, tillsynsplanen",
    },
]

KVAL_KLAGOMAL: list[dict[str, Any]] = [
    {
        "typ": "klagomål",
        "antal": 20,
        "antal_fg": 23,
        "i_tid": "97",
        "orsak": "Nedskräpning och skrot på tomter.",
        "atgard": "Samarbete med markägare och ett gemensamt brev innan tillsynsärende öppnas.",
    },
    {
        "typ": "synpunkt",
        "antal": 18,
        "antal_fg": 15,
        "i_tid": "100",
        "orsak": "Detaljplaner i centralorten.",
        "atgard": "Besvaras i samrådet och i öppna möten.",
    },
    {
        "typ": "avvikelse",
        "antal": 6,
        "antal_fg": 4,
        "i_tid": "100",
        "orsak": "Provsvar som lästs för sent och ett utskick till fel adress.",
        "atgard": "Laboratoriet ringer vid förhöjda värden. Adresser hämtas ur folkbokföringen.",
    },
    {
        "typ": "beröm",
        "antal": 15,
        "antal_fg": 12,
        "orsak": "Snabba besked om bygglov.",
        "atgard": "Delas i gruppen.",
    },
]

KVAL_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Handläggning av bygglov",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Stickprov av 25 beslut utan fel.",
    },
    {
        "omrade": "Jäv",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Alla fördelade ärenden har en anteckning om jäv.",
    },
    {
        "omrade": "Provtagning av badvatten",
        "forankrad": "ja",
        "foljs": "ja",
        "resultat": "Alla prover togs enligt programmet.",
    },
    {
        "omrade": "Arkivering",
        "forankrad": "ja",
        "foljs": "delvis",
        "resultat": "Äldre lov är inte skannade och ett skåp är fuktskadat.",
        "forbattring": "Skanning pågår till april 2026.",
    },
]

KVAL_UNDERSOKNINGAR: list[dict[str, Any]] = [
    {
        "namn": "Nöjd kund-index bygglov",
        "malgrupp": "Sökande som fått beslut",
        "tid": "Januari–augusti",
        "antal_svar": 61,
        "svarsfrekvens": "52",
        "resultat": (
            "Index är 74. Sökande uppskattar snabba svar och att kunna följa ärendet, men vill få veta "
            "tidigare vad som saknas."
        ),
    },
    {
        "namn": "Företag med tillsyn",
        "malgrupp": "Företag inom mat, lantbruk och skola",
        "tid": "April–augusti",
        "antal_svar": 34,
        "svarsfrekvens": "41",
        "resultat": "Företagen litar på inspektörernas kunskap. Rapporterna kommer ibland för sent.",
    },
]

KVAL_UPPFOLJNING: list[dict[str, Any]] = [
    {
        "atgard_id": "K24-BMN-1",
        "atgard": "Inför e-tjänst för bygglov.",
        "status": "genomförd",
        "effekt": "Fler ansökningar är kompletta från början och mediantiden sjönk från 34 till 29 dagar.",
    },
    {
        "atgard_id": "K24-BMN-2",
        "atgard": "Inventera 100 enskilda avlopp.",
        "status": "genomförd",
        "effekt": "104 anläggningar inventerades med hjälp av drönarbilder. Elva fick förelägganden.",
    },
    {
        "atgard_id": "K24-BMN-3",
        "atgard": "Skanna arkivet av äldre bygglov.",
        "status": "försenad",
        "effekt": "Fuktskadade handlingar måste torkas först. Arbetet beräknas bli klart i april 2026.",
    },
    {
        "atgard_id": "K24-BMN-4",
        "atgard": "Ge råd på fasta tider, även kvällstid.",
        "status": "genomförd",
        "effekt": "Telefontid två förmiddagar i veckan och ett kvällsmöte i månaden.",
    },
]

KVAL_SLUTSATSER: list[dict[str, Any]] = [
    {
        "slutsats_id": "K25-BMN-1",
        "slutsats": "E-tjänst och tidiga råd ger snabbare beslut och nöjdare kunder.",
        "indikatorer": "BMN-K1, BMN-K8",
        "atgard": "Besked om vad som saknas inom fem arbetsdagar.",
        "ansvarig": "Bygglovschef",
        "klart": "2026-03",
    },
    {
        "slutsats_id": "K25-BMN-2",
        "slutsats": (
            "Avlopp inventeras i god takt men åtgärdas långsamt, och vattnet skyddas först när de är "
            "åtgärdade."
        ),
        "indikatorer": "BMN-K6, BMN-K10",
        "atgard": "Gemensam upphandling för fastighetsägare nära brunnar.",
        "ansvarig": "Miljöchef",
        "klart": "2026-09",
    },
    {
        "slutsats_id": "K25-BMN-3",
        "slutsats": "Nämnden är beroende av enstaka personer, och en vakans märks i företagens omdöme.",
        "indikatorer": "BMN-K11, BMN-K5",
        "atgard": "Ersättare genom avtal med grannkommun och två inspektörer för varje område.",
        "ansvarig": "Förvaltningschef",
        "klart": "2026-06",
    },
    {
        "slutsats_id": "K25-BMN-4",
        "slutsats": "Värmen påverkar badvattnet, och informationen måste komma snabbare.",
        "indikatorer": "BMN-K3",
        "atgard": "Prover varje vecka i augusti och skyltar som kan ändras på plats.",
        "ansvarig": "Miljöchef",
        "klart": "2026-06",
    },
]

KVAL_BEDOMNING: dict[str, Any] = {
    "bedomning": "god",
    "motivering": (
        "Nio av tolv indikatorer är gröna och ingen är röd. Besluten kommer snabbt, håller vid "
        "överklagande och kunderna är nöjda. De tre gula indikatorerna har skilda orsaker: värme, "
        "åtgärdstakt hos fastighetsägare och en vakans. Nämnden bedömer kvaliteten som god."
    ),
    "beslut": "BMN 2025-09-24, § 66",
    "beslut_faktorer": "BMN 2024-11-27, § 88",
    "datum": dt.date(2025, 9, 24),
    "plan_datum": dt.date(2025, 11, 26),
}

TEXTER: dict[str, str] = {
    "sammanfattning": (
        "Ett bygglov tar i dag 29 dagar, och nämndens beslut står sig när de överklagas. För fyra år sedan "
        "var mediantiden 44 dagar. Kunderna märker skillnaden: nöjd kund-index är 74, sex enheter högre än "
        "för två år sedan.\n\n"
        "Av tolv indikatorer når nio sina mål. Tre är gula. Två badplatser stängdes några dagar i augusti "
        "på grund av alger, och andelen badprover utan anmärkning sjönk till 94 procent. Andelen godkända "
        "avlopp stiger, men inte så fort som målet. Företag som har haft tillsyn är något mindre nöjda än "
        "förra året.\n\n"
        "Kvaliteten bedöms som god. Samtidigt är förvaltningen liten, och en inspektörstjänst har varit "
        "tom sedan maj. Det går att klara en vakans, men knappast två."
    ),
    "metod": (
        "Kvaliteten följs genom tolv indikatorer. Två är enkäter till kunder: bygglov med 61 svar, 52 "
        "procent, och företag med tillsyn, 34 svar, 41 procent. Den tredje enkäten är kommunens "
        "medarbetarenkät. Där svarade 19 av 22, och svaren redovisas inte uppdelade på kön.\n\n"
        "Tider, kontroller och sjukfrånvaro gäller januari–augusti. Inventeringen räknas från september "
        "till augusti, eftersom den följer säsongen. Avgifternas täckning är en helårsprognos. Med få "
        "ärenden kan en enda händelse ändra ett tal, och därför läses serier över fem år."
    ),
    "resultat": (
        "## Kvalitet för målgruppen\n\n"
        "E-tjänsten för bygglov har gett effekt på ett halvår. Mediantiden sjönk från 34 till 29 dagar, "
        "mot målet 35. Ansökningar som är fullständiga från början är den vanligaste förklaringen. Nöjd "
        "kund-index för bygglov ökade från 70 till 74, och inget av nämndens beslut ändrades i högre "
        "instans.\n\n"
        "Alla planerade livsmedelskontroller är gjorda, trots vakansen. Ett gatukök stängdes tills "
        "råttsanering var gjord. Övriga brister rättades efter ett besök.\n\n"
        "Badproverna ger ett sämre resultat, 94 procent utan anmärkning mot 97 förra året. Orsaken är "
        "algblomningen i augusti. Nöjd kund-index för företag med tillsyn är 70, en enhet lägre än förra "
        "året och tre under målet. Företagen är nöjda med kunskapen men inte med att rapporterna "
        "dröjer.\n\n"
        "## Ekonomi\n\n"
        "Avgifterna täcker 38 procent av kostnaderna, tre procentenheter mer än 2024 och två över målet. "
        "Fler bygglov förklarar ökningen. Nya regler gör fler åtgärder fria från lov, vilket väntas minska "
        "intäkterna framöver. Nämnden räknar därför inte med samma täckning nästa år.\n\n"
        "## Medarbetare\n\n"
        "HME-index är 81, det högsta i serien. Sjukfrånvaron är 2,8 procent. Båda talen är goda, men de "
        "säger inte allt. I svaren på frågan om arbetsbelastning syns att medarbetarna delat på arbetet "
        "efter den som slutade. En ny inspektör rekryteras under hösten.\n\n"
        "## Hållbarhet\n\n"
        "Planen för södra Lindhult vann laga kraft i juni. Den bidrar till att 68 procent av de planlagda "
        "bostäderna har gångavstånd till hållplats och mataffär, mot 61 procent förra året. Inventeringen "
        "av avlopp omfattade 104 anläggningar, fler än planerat. Andelen godkända avlopp ökade till 70 "
        "procent, två under målet. Elva avlopp nära brunnar fick förelägganden, och det är där nyttan för "
        "dricksvattnet är störst. Fastighetsägarna väntar ofta på entreprenör, eftersom det finns en enda "
        "i trakten som gör arbetet."
    ),
    "jamforelse": (
        "Mediantiden 29 dagar kan jämföras med 36 i riket, 33 i länet och 35 i liknande kommuner. Det är "
        "den tydligaste skillnaden till nämndens fördel. Nöjd kund-index för bygglov är åtta enheter högre "
        "än i riket, 66, och fyra högre än i liknande kommuner.\n\n"
        "I fråga om företag med tillsyn är läget det motsatta. Index 70 är en enhet lägre än i riket och "
        "två lägre än i liknande kommuner. Med 34 svar är osäkerheten stor, men tendensen stämmer med "
        "klagomålen på sena rapporter.\n\n"
        "HME-index är två enheter högre än i riket. För badvatten, avlopp och planering finns ingen "
        "jämförbar statistik. Nämnden jämför sig därför med fyra grannkommuner i ett nätverk, som träffas "
        "två gånger om året."
    ),
    "egenkontroll": (
        "Tre rutiner följs helt: handläggning, jäv och provtagning. I en liten kommun är frågan om jäv "
        "särskilt viktig, och varje fördelning av ett ärende har därför en anteckning.\n\n"
        "Arkivet är den svaga punkten. En fuktskada i ett skåp upptäcktes i september, och de skadade "
        "handlingarna torkas innan skanningen fortsätter. Fram till april finns den äldre delen av arkivet "
        "bara på papper. Utlämning fungerar, men tar längre tid än för nyare ärenden."
    ),
    "klagomal": (
        "Tjugo klagomål kom in, tre färre än under samma tid 2024. De gäller mest nedskräpning. Nämnden "
        "kontaktar numera markägaren direkt, och många rättar sig innan ett tillsynsärende behöver "
        "öppnas.\n\n"
        "De sex avvikelserna rör provsvar och utskick. Två av dem hade kunnat få följder för badande, och "
        "laboratoriet ringer därför när värdet är förhöjt. Synpunkterna, arton stycken, gäller planer i "
        "centralorten, där synpunkterna också blir en del av samrådet."
    ),
    "undersokningar": (
        "De som sökt bygglov vill veta tidigare vad som saknas i ansökan. Att kunna följa ärendet i "
        "e-tjänsten uppskattas av nästan alla som kommenterat den.\n\n"
        "Företagen beskriver inspektörerna som kunniga och rättvisa. De önskar en kort skriftlig "
        "sammanfattning direkt efter besöket, så att de kan börja rätta."
    ),
    "uppfoljning": (
        "E-tjänsten, inventeringen och råd på fasta tider är genomförda. De två första syns direkt i "
        "resultaten. Rådgivningen på kvällar har gett färre frågor om vad som behöver lov och färre "
        "ansökningar som måste kompletteras.\n\n"
        "Skanningen av arkivet är försenad. Orsaken är fukten, som inte kunde förutses, men nämnden "
        "konstaterar att arkivet borde ha kontrollerats tidigare."
    ),
    "slutsatser": (
        "Nämnden ser fyra saker att arbeta med under 2026. Tidiga råd ska bli ännu tidigare: den som "
        "ansöker ska inom fem arbetsdagar få veta vad som saknas. Det är en enkel förändring som gör den "
        "mediantid vi redan har möjlig att hålla när ärendena blir svårare.\n\n"
        "Avlopp är en fråga om tempo. Ett föreläggande förbättrar inget förrän någon har grävt. Genom en "
        "gemensam upphandling kan fastighetsägare nära brunnar få åtgärden gjord samma säsong.\n\n"
        "Beroendet av enstaka personer ska minska. Varje område ska ha två inspektörer som kan arbetet, "
        "vid behov genom avtal med grannkommunen. Rapporten ska lämnas senast en vecka efter besöket.\n\n"
        "Somrarna blir varmare. Badvattnet provas varje vecka i augusti, och skyltarna ska kunna ändras "
        "samma dag. För badande är det viktigare att få veta i tid än att alla prover är utan anmärkning."
    ),
}
