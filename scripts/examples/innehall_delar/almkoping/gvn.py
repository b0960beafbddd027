"""Gymnasie- och vuxenutbildningsnämnden: the interim report of 31 August 2025."""

from typing import Any

D_ORSAK: dict[str, str] = {
    "GVN10": "En vakant tjänst som utvecklare, som i majprognosen väntades bli tillsatt före sommaren.",
    "GVN20": "Fler elever från andra kommuner ger högre intäkter utan att antalet klasser behöver "
    "ökas. Antagningen till hösten gav fler sådana elever än väntat i maj.",
    "GVN40": "Statsbidraget för yrkesutbildning blev större än budgeterat och beslutades så sent att "
    "alla insatser inte hinner starta i år. Eleverna i svenska för invandrare är färre än i "
    "maj.",
}

D_MAL: dict[str, dict[str, str]] = {
    "GVN-1": {
        "analys": "I juni hade 75,9 procent av eleverna på nationella program examen inom tre "
        "år. Målvärdet är 75. Det är tredje året i rad som andelen ökar."
    },
    "GVN-2": {
        "analys": "Av eleverna på introduktionsprogram har 44 procent gått vidare till ett "
        "nationellt program efter ett år, mot målvärdet 46. Språkintroduktionen "
        "lyckas bäst, medan individuellt alternativ saknar praktikplatser.",
        "atgard": "En överenskommelse med arbetsmarknadsnämnden om fler praktikplatser i "
        "kommunens egna verksamheter tas fram under hösten.",
    },
    "GVN-3": {
        "analys": "Åtta av tio som slutfört en yrkesutbildning har arbete ett halvår senare, "
        "två procentenheter över målvärdet 78. Andelen slutförda kurser ökar också."
    },
    "GVN-4": {
        "analys": "Förra årets frånvaro på 13,8 procent har inte minskat, och målvärdet är 12. "
        "I februarienkäten svarade 33 procent att de sällan känner sig stressade av "
        "skolarbetet, mot 36 procent året före. Flickor på högskoleförberedande "
        "program mår sämst.",
        "atgard": "Öppen mottagning hos elevhälsan på lunchrasten och en gemensam kalender för "
        "större prov från augusti.",
    },
    "GVN-5": {
        "analys": "Nio av tio handledare på arbetsplatserna är nöjda med samarbetet. Sökande "
        "till industritekniska programmet är däremot lika få som förra året, 0,7 per "
        "plats.",
        "atgard": "En inriktning mot automation förbereds med fem företag till hösten 2026, då "
        "Tekniskt centrum öppnar.",
    },
}

D_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Åtgärdsprogram och särskilt stöd",
        "slag": "egenkontroll",
        "lage": "genomförd",
        "resultat": "Av 52 granskade program var 46 uppföljda i tid. De övriga gällde elever som bytt "
        "program.",
        "forbattring": "Mottagande mentor kallar till uppföljning inom tre veckor efter ett byte.",
    },
    {
        "omrade": "Riskbedömning i verkstäder och laborationssalar",
        "slag": "egenkontroll",
        "lage": "pågår",
        "resultat": "Skriftlig bedömning finns för 41 av 47 salar. Äldre maskiner i en metallverkstad "
        "saknar instruktion på lätt svenska.",
        "forbattring": "Två maskiner ersätts.",
    },
    {
        "omrade": "Arbetsplatsförlagt lärande",
        "slag": "internkontroll",
        "lage": "genomförd",
        "resultat": "93 procent av eleverna i årskurs 3 på yrkesprogram hade fått alla praktikveckor. På "
        "fordonsprogrammet saknades i snitt två veckor för fjorton elever.",
        "forbattring": "Avtal med tre verkstäder.",
    },
    {
        "omrade": "Betyg och prov",
        "slag": "internkontroll",
        "lage": "genomförd",
        "resultat": "200 slutbetyg jämfördes med lärarnas underlag. Inga fel hittades.",
    },
]

D_HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under perioden",
        "handelse": "Yrkesutbildningarna för vuxna byggs ut från 412 till 486 årsplatser under 2025, "
        "mest inom vård, industriteknik och elinstallation. Två tredjedelar betalas med "
        "statsbidrag.",
    },
    {
        "nr": "2",
        "nar": "under perioden",
        "handelse": "Nämnden beslutade i februari att bygga upp ett tekniskt centrum för automation med "
        "fem företag. Utrustningen installeras under våren 2026, och de första eleverna "
        "börjar i augusti.",
    },
    {
        "nr": "3",
        "nar": "under perioden",
        "handelse": "Den anpassade gymnasieskolan fick fler elever än väntat. Kommunfullmäktige har "
        "tillfört 1,5 mnkr, och undervisningen bedrivs delvis i tillfälliga lokaler under "
        "hösten.",
    },
    {
        "nr": "4",
        "nar": "efter periodens slut",
        "handelse": "En lista med betyg för 31 elever skickades i september till fel skola. Mottagaren "
        "raderade uppgifterna samma dag, och dataskyddsombudet har bedömt händelsen. Listor "
        "skickas inte längre med e-post.",
    },
]

TEXTER: dict[str, str] = {
    "ekonomi": "Till och med augusti är nettokostnaden 469,5 mnkr. Det är 8,5 mnkr lägre än periodens "
    "budget och 9,7 mnkr, eller 2,1 procent, högre än samma period 2024.\n"
    "\n"
    "Helårsprognosen är ett överskott på 7,9 mnkr, 3,0 mnkr bättre än i maj. "
    "Vuxenutbildningen väntas lämna 3,5 mnkr, eftersom statsbidraget för yrkesutbildning "
    "blev större och beslutades sent och färre läser svenska för invandrare. "
    "Gymnasieskolan väntas lämna 3,4 mnkr när fler elever kommer från andra kommuner. "
    "Anpassad gymnasieskola följer i stort sett budgeten sedan ramen höjts med 1,5 mnkr.\n"
    "\n"
    "Överskottet är till största delen tillfälligt, eftersom statsbidragen beslutas ett år "
    "i taget och ungdomskullarna växer. Några åtgärder för att minska kostnaderna behövs "
    "inte i år, och inget underskott återstår att hantera.\n"
    "\n"
    "Investeringarna väntas bli 40,7 mnkr av budgeterade 51,5. Utrustningen till Tekniskt "
    "centrum installeras först våren 2026, vilket förklarar det mesta av skillnaden.",
    "mal": "Två mål bedöms kunna uppnås: fler tar examen inom tre år, och vuxna får utbildning som "
    "leder till arbete. I båda fallen är målvärdet redan passerat.\n"
    "\n"
    "Målen om introduktionsprogrammen och om företagens kompetensförsörjning är osäkra. Fler "
    "går vidare till nationella program, men praktikplatserna räcker inte, och "
    "industritekniska programmet har för få sökande. Målet att elever mår bra och är "
    "närvarande bedöms inte kunna uppnås i år, eftersom både frånvaro och stress har ökat.",
    "personal": "Antalet tillsvidareanställda är 718, tio fler än i augusti 2024, och antalet "
    "årsarbetare 690. Timanställda har arbetat 18 009 timmar, något färre än förra året.\n"
    "\n"
    "Sjukfrånvaron har ökat från 4,4 till 4,6 procent och är 5,1 procent bland kvinnor "
    "och 3,7 bland män. Lärare i allmänna ämnen går att rekrytera. Av yrkeslärarna saknar "
    "fyra av tio lärarexamen.",
    "kvalitet": "Tre av fyra elever i årskurs 2 anser att lärarna hjälper dem att komma vidare, fler "
    "än i liknande kommuner. Inflytandet över arbetssätt är lågt, 54 procent. I den "
    "anpassade gymnasieskolan anger 63 procent av medarbetarna att de har rätt stöd vid "
    "utmanande situationer, fem procentenheter färre än 2024. Trånga lokaler och "
    "utebliven handledning är de vanligaste skälen.\n"
    "\n"
    "Klagomålen gäller bedömning, betyg och stöd i matematik. Egenkontrollen visar att "
    "åtgärdsprogram följs upp i tid utom när elever byter program.",
    "internkontroll": "Fyra av nio kontroller är genomförda till och med september. Betygen visade "
    "inga avvikelser. Praktikveckorna och behörigheterna i elevhälsans journal gav "
    "mindre avvikelser; två användare hade kvar sin behörighet sedan de slutat. "
    "Avstämningen av interkommunala ersättningar fann sju elever som inte "
    "fakturerats rätt, vilket ger 0,4 mnkr i ytterligare intäkt. Kontrollen av "
    "upphandlade vuxenutbildare pågår.",
}
