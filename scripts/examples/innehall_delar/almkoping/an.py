"""Äldrenämnden: the interim report of 31 August 2025."""

import datetime as dt
from typing import Any

D_ORSAK: dict[str, str] = {
    "AN10": "Vakanser i ledningen och en systemupphandling som har skjutits upp till nästa år.",
    "AN20": "Hyrpersonal under sommaren kostade mer än beräknat i maj. Hög beläggning ger samtidigt "
    "högre intäkter.",
    "AN30": "Fler beviljade timmar, högre kostnad per utförd timme och övertagandet av 118 kunder "
    "från en privat utförare. I majprognosen räknade nämnden inte med att övertiden skulle "
    "pågå hela sommaren.",
    "AN40": "Inhyrda sjuksköterskor på natten under juli och augusti, fler än väntat i maj.",
    "AN50": "Trygg hemgång har minskat behovet av korttidsplatser, och tolv platser ställs om i september.",
}

D_MAL: dict[str, dict[str, str]] = {
    "AN-1": {
        "analys": "Den som har hjälp minst två gånger om dagen möter i snitt omkring 13 "
        "medarbetare på två veckor, mot 14 förra året. Målvärdet är 12. Sommarens "
        "vikarier och den privata utförarens avveckling drog upp antalet.",
        "atgard": "Två av stadens tio grupper klarar redan målvärdet. Deras sätt att lägga "
        "scheman införs i fler grupper under hösten.",
    },
    "AN-2": {
        "analys": "I årets undersökning är 81 procent nöjda med sitt boende som helhet, en över "
        "målvärdet. Måltider och aktiviteter har förbättrats mest, och väntan på en "
        "plats har blivit kortare."
    },
    "AN-3": {
        "analys": "Fler klarar sig utan hemtjänst efter trygg hemgång än målvärdet 38 procent. "
        "Fallolyckorna i särskilt boende minskar däremot inte, och riskbedömningar "
        "försenades under sommaren.",
        "atgard": "Två vakanta sjukskötersketjänster görs om till tjänster för fysioterapeut och "
        "arbetsterapeut.",
    },
    "AN-4": {
        "analys": "Digital tillsyn är sedan den 1 juni förstahandsval på natten, och andelen "
        "kunder som valt den har passerat målvärdet 45 procent. Införandet har gått "
        "snabbare än beräknat."
    },
    "AN-5": {
        "analys": "Andelen årsarbetare med undersköterskekompetens är 74 procent mot målvärdet "
        "76. Sjukfrånvaron har ökat till 8,3 procent, mest i hemtjänsten, där delade "
        "turer nämns som orsak.",
        "atgard": "Sammanhållna arbetspass, som prövas i tre hemtjänstgrupper, och utbildning "
        "till undersköterska på arbetstid.",
    },
}

D_ATGARDER: dict[str, dict[str, Any]] = {
    "AN-Å1": {
        "atgard": "Hemtjänstens planering samlas, gränserna mellan grupperna ändras stegvis och "
        "turerna läggs i nya slingor med kortare restid.",
        "verksamhetseffekt": "Besöket kan komma något tidigare eller senare än förut. Kunden "
        "möter färre olika medarbetare.",
        "agare": "Verksamhetschef hemtjänst",
        "status": "pågår",
        "beslut": "AN 2025-06-17, § 58",
        "datum": dt.date(2025, 6, 17),
    },
    "AN-Å2": {
        "atgard": "Inhyrda sjuksköterskor på natten ersätts av egna medarbetare och av en "
        "gemensam nattorganisation i tre områden.",
        "verksamhetseffekt": "Längre inställelsetid på natten i ytterområdena. Patienterna "
        "möter personal som känner dem.",
        "agare": "Verksamhetschef hälso- och sjukvård",
        "status": "pågår",
        "beslut": "AN 2025-06-17, § 58",
        "datum": dt.date(2025, 6, 17),
    },
    "AN-Å3": {
        "atgard": "Tolv korttidsplatser görs om till permanenta platser i särskilt boende, och "
        "vikariepooler ersätter timanställda i två områden.",
        "verksamhetseffekt": "Kortare väntan på särskilt boende men färre korttidsplatser att "
        "tillgå när många skrivs ut samtidigt från sjukhuset.",
        "agare": "Verksamhetschef särskilt boende",
        "status": "pågår",
        "beslut": "AN 2025-09-16, § 81",
        "datum": dt.date(2025, 9, 16),
    },
}

D_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Genomförandeplan inom 14 dagar",
        "slag": "egenkontroll",
        "lage": "genomförd",
        "resultat": "Av 300 granskade planer var 78 procent upprättade i tid. Planer för kunder med "
        "enbart larm och mat dröjer längst.",
        "forbattring": "Förenklad plan för kunder med högst två insatser.",
    },
    {
        "omrade": "Skydds- och begränsningsåtgärder i boende",
        "slag": "egenkontroll",
        "lage": "genomförd",
        "resultat": "Inga otillåtna åtgärder påträffades. Samtycke var dokumenterat i 94 procent av fallen.",
        "forbattring": "Påminnelse vid varje uppdatering av genomförandeplanen.",
    },
    {
        "omrade": "Privata medel och gåvor",
        "slag": "internkontroll",
        "lage": "genomförd",
        "resultat": "Rutinen ingår i alla utförares introduktion, och 96 procent av de svarande i majs "
        "enkät kunde återge den.",
    },
    {
        "omrade": "Bemanning i hemtjänst",
        "slag": "internkontroll",
        "lage": "pågår",
        "resultat": "Vecka 10 och 28 är uppföljda. Vecka 28 ställdes 64 serviceinsatser in eller "
        "flyttades, och övertiden var dubbelt så hög som budgeterat i fyra grupper.",
        "forbattring": "En vikariepool per område; två av fyra är beslutade.",
    },
]

D_HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under perioden",
        "handelse": "En av de större privata utförarna i hemtjänsten lämnade sitt avtal i maj med kort "
        "varsel. Nämnden tog över omsorgen om 118 kunder på tre veckor. Ingen blev utan "
        "hjälp, men övertid, inhyrda fordon och nya lokaler kostade mer än vad som kunde "
        "faktureras.",
    },
    {
        "nr": "2",
        "nar": "under perioden",
        "handelse": "Ett nytt journalsystem togs i drift i maj. Under sju veckor visades inte "
        "påminnelser om riskbedömning, och andelen boende med aktuell bedömning sjönk till "
        "82 procent. Felet rättades i juli och leverantören har betalat vite.",
    },
    {
        "nr": "3",
        "nar": "under perioden",
        "handelse": "Digital tillsyn blev den 1 juni förstahandsval för nya beslut om tillsyn på natten.",
    },
    {
        "nr": "4",
        "nar": "efter periodens slut",
        "handelse": "Tolv korttidsplatser gjordes i september om till permanenta platser, eftersom fler "
        "kan gå hem direkt från sjukhuset med stöd av teamet för trygg hemgång.",
    },
]

TEXTER: dict[str, str] = {
    "ekonomi": "Periodens nettokostnad är 1 152,0 mnkr. Det är 9,1 mnkr lägre än periodens budget, "
    "till stor del för att semesterlöneskulden är som lägst i augusti, och 19,8 mnkr högre "
    "än samma period 2024.\n"
    "\n"
    "För helåret väntas ett underskott på 20,0 mnkr, mot 16,8 mnkr i prognosen i maj. "
    "Hemtjänsten väntas överskrida budgeten med 20,4 mnkr: timmarna är fler än budgeterat, "
    "restid och övertid höjer kostnaden per timme, och övertagandet efter den privata "
    "utföraren var dyrt. Hälso- och sjukvården väntas gå med 3,1 mnkr och särskilt boende "
    "med 2,4 mnkr i underskott. Ledningen och korttidsplatserna lämnar 5,9 mnkr.\n"
    "\n"
    "De tre åtgärderna beräknas ge 14,0 mnkr i år och 30,9 mnkr på helår. Kvar är ett "
    "underskott på 6,0 mnkr. Nämnden följer övertid och kostnad per timme varje månad och "
    "bedömer att resten kan hämtas in först när den nya planeringen är införd i alla "
    "grupper.",
    "mal": "Två av fem mål bedöms kunna uppnås. Boendena får bättre omdömen än målvärdet, och den "
    "digitala tillsynen har vuxit snabbare än planerat. Målen om kontinuitet i hemtjänsten och "
    "om rehabilitering är osäkra. Båda påverkades av sommaren: fler vikarier mötte kunderna, "
    "och riskbedömningar uteblev.\n"
    "\n"
    "Målet om utbildade medarbetare med en hälsosam arbetsvardag bedöms inte kunna uppnås. "
    "Fler är undersköterskor än förra året, men korttidsfrånvaron i hemtjänsten minskar inte.",
    "personal": "Nämnden har 2 389 tillsvidareanställda, 32 fler än i augusti 2024, och 2 202 "
    "årsarbetare. Flera av dem kom från den utförare som lämnade sitt avtal. Timanställda "
    "har arbetat 357 213 timmar, en ökning med 9 453.\n"
    "\n"
    "Sjukfrånvaron har stigit från 8,1 till 8,3 procent och är 8,6 procent bland kvinnor. "
    "I de grupper som prövar sammanhållna arbetspass är frånvaron lägre.",
    "kvalitet": "I årets undersökning är 88 procent nöjda med hemtjänsten och 81 procent med sitt "
    "särskilda boende. Bemötandet får högst betyg, och möjligheten att påverka tider "
    "lägst. Kvinnor som bor ensamma är otryggare än män.\n"
    "\n"
    "I augusti hade 82 procent av de boende en aktuell riskbedömning, mot målvärdet 95, "
    "vilket nämnden ser allvarligt på. Andelen tid hos kunden är 61 procent och målvärdet "
    "68. Klagomålen är 248 mot 214 samma period 2024 och gäller ändrade tider och många "
    "olika medarbetare, särskilt efter övertagandet i maj.",
    "internkontroll": "Till och med september är fyra av tio kontroller genomförda. Kontrollen av "
    "gåvor och privata medel visade inga avvikelser. Larmens reservförbindelse "
    "kopplade om efter fyra minuter i stället för två, och leverantören åtgärdar "
    "felet. Loggkontrollen fann två journalöppningar utan vårdrelation, som har "
    "utretts. Två av åtta granskade utförare har svag likviditet och följs "
    "månadsvis. Bemanningen i hemtjänsten väntas ge större avvikelser.",
}
