"""What each column of the four sheets is for, in Swedish: said in ``struktur.xlsx`` and in the manual."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

SHEET_HELP: Final[Mapping[str, str]] = {
    "Tabeller": "En rad per tabell som skiljer sig från standarden eller är ny. Det som lämnas tomt är som i standarden.",
    "Rader": "En tabell som har rader här trycks med just de raderna, i den ordning de står. Tabeller som inte finns här är standard.",
    "Kolumner": "Tabellens kolumner i den ordning de trycks. Flera tabeller med samma kolumner kan stå i samma cell, med komma emellan.",
    "Avsnitt": "Rapporternas rubriker. Ordningen är den tryckta bland dem som har samma Under. En ny rad ger en ny rubrik.",
}
"""What each sheet is for."""

HELP: Final[Mapping[str, Mapping[str, str]]] = {
    "Tabeller": {
        "Tabell": "Tabellens id: a–z, siffror och _.",
        "Rubrik": "Rubriken så som den trycks.",
        "Avsnitt": "Id för det avsnitt som tabellen står i. En not står i avsnittet noter. En tabell som rapporten redan har (rr, br, drift, inv) "
        "står kvar på sin plats.",
        "Med": "nej: tabellen varken frågas efter eller trycks. Går inte för tabeller som lagen kräver.",
        "Lämnas av": "central, namnd eller bolag, enheters id (bun, sn) eller alla utom ks.",
        "Tillfällen": "bokslut, delar … Tomt: som i standarden.",
        "Koncern": "räknas fram ur enheternas formulär, skrivs in i det centrala formuläret, eller trycks inte.",
        "Enhet": "Så som tabellen trycks: kr, tkr, mnkr, %, antal, index eller ett eget ord.",
        "Decimaler": "Antal decimaler i tryck.",
        "Skrivs i": "Så som beloppen skrivs in: kr, tkr, mnkr eller mnkr 1 (en decimal). Tomt: tkr.",
        "Nummer": "Bara noter: ett eget nummer, eller kommun eller koncern för två serier. Tomt: efter platsen.",
        "Fotnot": "Text under tabellen.",
    },
    "Rader": {
        "Tabell": "Tabellens id, eller flera med komma.",
        "Rad": "Radens id i tabellen: a–z, siffror och _. Behåll det från år till år. En rad av enheter heter som sitt urval: namnder, "
        "bolag, grupp.<namn> eller en enhets id.",
        "Benämning": "Så som raden trycks.",
        "Slag": "rad (tomt), summa, total, varav (i ingen summa), rubrik, enheter eller enheter och delar.",
        "Av": "Bara varav: id för raden som den är en del av. Tomt: närmaste rad ovanför.",
        "Betyder": "Den lagrad som raden är, till exempel R1; - före vänder tecknet. Alla står på fliken Betyder.",
        "Räkna": "Formel: int+kost, summa(a..b), rr.res/rr.skatt. En rad med formel räknas, men summan får skrivas över.",
        "Stäms mot": "Formel över andra tabeller som raden ska vara lika med: rr.int, -rr.kost. Ger också raden dess notnummer.",
        "Enhet": "När raden räknar något annat än tabellen. En fråga får svaret text, ja/nej, datum, eller orden efter val: som i "
        "val: ja | delvis | nej.",
        "Decimaler": "Antal decimaler i tryck; skrivet behåller dem som skrevs.",
        "Tecken": "+, − eller ±: det tecken som beloppen väntas ha. Tomt: som i det raden betyder.",
        "Från": "Första året som raden finns.",
        "Till": "Sista året som raden finns.",
        "Tidigare": "Radens id före ett byte av id.",
        "Visa": "nej: skrivs in och räknas, men trycks inte.",
    },
    "Kolumner": {
        "Tabell": "Tabellens id, eller flera med komma.",
        "Kolumn": "Kolumnens id i tabellen.",
        "Rubrik": "Så som den trycks; {år} och {år-1} fylls i.",
        "Betyder": "kommun, koncern, budget … eller det som fliken Betyder har för tabeller av enheter; [-1] är året innan, [-3..0] fyra "
        "år tillsammans. Tomt: skrivs in och trycks bara.",
        "Räkna": "Formel över tabellens kolumner: kommun-budget, ek/oml.",
        "Enhet": "När kolumnen räknar något annat än tabellen.",
        "Decimaler": "Antal decimaler i tryck.",
        "Tecken": "+: plustecken trycks.",
        "Lämnas av": "Vem som skriver i kolumnen, när det inte är tabellens.",
        "Från": "Första året som kolumnen finns.",
        "Till": "Sista året som kolumnen finns.",
        "Visa": "nej: räknas men trycks inte.",
    },
    "Avsnitt": {
        "Rapport": "Den rapport som avsnittet står i.",
        "Avsnitt": "Avsnittets id.",
        "Rubrik": "Så som den trycks.",
        "Under": "Id för avsnittet som det står under. Tomt: ett eget kapitel. namnd: upprepas för varje nämnd.",
        "Med": "nej: avsnittet lämnas ut. Går inte för det som lagen kräver.",
        "Skrivs av": "Den enhet eller det slag av enhet som får rubriken i sitt Wordformulär.",
        "Ord": "Högst så många ord.",
        "I kort": "ja: är också med i en kort redovisning.",
    },
}
"""What each column of a sheet is for, by the sheets' titles in their order."""
