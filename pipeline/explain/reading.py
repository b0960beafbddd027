"""What the readers' own codes mean, with an example and how it is mended; their titles stand with the readers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple


class Told(NamedTuple):
    """What a code means, an example, and how it is mended."""

    meaning: str
    example: str
    mend: str


READING: Final[Mapping[str, Told]] = {
    "BUD1": Told(
        "Budgetbesluten för ett år ska stå i en enda fil i mappen budgetbeslut. Står de i två går det inte att veta vilken som gäller.",
        "Både budgetbeslut/2025.xlsx och budgetbeslut/2025.csv finns.",
        "Ta bort den fil som inte gäller, eller för ihop besluten i en fil.",
    ),
    "BIL1": Told(
        "Handlingar som bifogas lämnas vidare precis som de kom. Därför får en sådan fil inte vara trasig eller låst, och inte ha skript, formulär eller andra filer i sig.",
        "Revisionsberättelsen är en PDF med lösenord.",
        "Be avsändaren om en ny PDF utan lösenord, skript, formulär och bifogade filer. Ändra aldrig i filen själv.",
    ),
    "BIL2": Told(
        "I mappen bilagor ligger en fil som ingen har sagt att den väntas. Den lämnas inte vidare.",
        "Filen arbetsmaterial.pdf ligger i 2025-bokslut/bilagor.",
        "Lägg till handlingen med [[bilagor]] i kommun.toml, eller ta bort filen.",
    ),
    "BUD2": Told(
        "En budgetändring i formuläret är inte det som besluten i mappen budgetbeslut är tillsammans. Rapporten använder besluten.",
        "Omfördelningen är 500 tkr i formuläret, men besluten är tillsammans 400 tkr.",
        "Fattas ett beslut: säg till den som sammanställer. Annars behöver ingenting göras i formuläret.",
    ),
    "CELL1": Told(
        "En cell som måste vara ifylld är tom. Tomt är inte detsamma som noll: en summa som saknar ett värde är okänd.",
        "Nämnden har skrivit intäkter för en verksamhet men inga kostnader.",
        "Fyll i cellen. Är beloppet noll: skriv 0. Har enheten ingenting att redovisa på hela fliken: välj det i listan överst på fliken.",
    ),
    "CELL2": Told(
        "Det som står i cellen är av ett annat slag än det som väntas: ord där det ska stå ett tal, ett tal där det ska stå ett datum, ett tal utanför det som är möjligt, eller en dag som inte finns.",
        "”ca 1 200” i en cell för belopp, 31 februari som datum, eller Excels dagnummer 45656 i en cell för text.",
        "Skriv bara talet, utan ord och enhet, och datum som 2026-02-13. En förklaring hör hemma i kommentarens kolumn.",
    ),
    "CELL3": Told(
        "Cellen visar ett felvärde från Excel, så det finns inget värde att läsa.",
        "#REF! eller #DIV/0! i stället för ett belopp.",
        "Rätta formeln, eller skriv värdet i cellen.",
    ),
    "CELL4": Told(
        "Cellen har en formel som aldrig har räknats ut, oftast för att filen är sparad av ett annat program än Excel.",
        "=SUM(C5:C9) utan något resultat.",
        "Öppna filen i Excel, spara den och skicka den igen.",
    ),
    "CELL5": Told(
        "Talet är skrivet som text eller med procentformat. Det har lästs, men kontrollera att det lästes rätt.",
        "”1 200 kr” lästes som 1 200; 8,1 % lästes som 8,1.",
        "Skriv talet som ett tal, utan enhet och procenttecken, och ge cellen talformatet Tal eller Allmänt.",
    ),
    "CELL6": Told(
        "Cellen har en lista med val, och det som står där är inget av dem. Det närmaste valet föreslås när det finns ett.",
        "”Delvis uppfylt” där listan har ”Delvis uppfyllt”.",
        "Välj ur listan i cellen. Saknas något i listan: säg till den som sammanställer.",
    ),
    "CELL7": Told(
        "Här räknas något som bara kan vara hela: personer, dagar, avvikelser.",
        "12,5 i kolumnen Antal svar.",
        "Skriv ett heltal som är noll eller större.",
    ),
    "CELL8": Told(
        "Texten i cellen är längre än vad som får plats i rapportens tabell.",
        "En kommentar på 900 tecken där högst 600 väntas.",
        "Korta texten. Det utförliga hör hemma i Wordformuläret.",
    ),
    "CELL9": Told(
        "Ett id ska bara finnas på en rad, för andra rader hänvisar till det.",
        "Två indikatorer har id BUN-K3.",
        "Ge den ena raden ett eget id, eller ta bort den om den är dubbel.",
    ),
    "CELL10": Told(
        "En cell som räknas ur andra har ett annat värde än de ger. Summor räknas alltid om när filen läses. Högst två enheter i sista siffran är avrundning; mer är en varning, och mer än avrundning kan förklara är ett fel.",
        "Summan är 12 000 tkr, men raderna är tillsammans 11 900 tkr.",
        "Lägg tillbaka formeln, eller rätta den rad som är fel.",
    ),
    "CELL11": Told(
        "En frivillig flik ska antingen vara ifylld eller bekräftad tom, så att ingen undrar om den har glömts.",
        "Fliken Uppdrag är tom, och överst på den är ingenting valt.",
        "Fyll i minst en rad, eller välj överst på fliken att det inte finns något att redovisa. Är båda gjorda: ta bort det ena.",
    ),
    "CELL14": Told(
        "En rad eller kolumn som är ifylld finns inte i formuläret och har därför inte lästs.",
        "En kolumn ”Prognos nov” har lagts till efter den sista.",
        "Flytta uppgiften till en rad eller kolumn som finns, eller ta bort den.",
    ),
    "CELL15": Told(
        "Det som syns i cellen är något annat än det som står i den, så det går inte att veta vilket som menas.",
        "Cellen visar 1,2 men innehåller 1 234,56, eller visar ett belopp i miljoner.",
        "Ge cellen talformatet Tal, och skriv talet så som det ska stå, i den enhet som kolumnens rubrik säger.",
    ),
    "CELL16": Told(
        "Något i cellen är struket, dolt med vit text eller format, eller täckt av en sammanfogad cell. Det som är taget bort så läses inte.",
        "Två rader är sammanfogade, så att den undre radens belopp inte syns.",
        "Dela cellen, ta bort strecket eller ge texten en färg som syns; eller töm cellen.",
    ),
    "CELL17": Told(
        "En cell eller rad som var ifylld och låst när formuläret skickades ut säger något annat nu, eller är borta. Den är redan känd, till exempel ur planen eller förra årets rapport.",
        "Den beslutade totalutgiften var 14 500 men är nu 15 400.",
        "Skriv tillbaka det som stod, och lägg tillbaka raden med samma id. Är det fel: säg till den som sammanställer.",
    ),
    "FIL1": Told(
        "Filen går inte att öppna: den är skadad, tom, av ett annat slag än ändelsen säger, eller i ett äldre format.",
        "En PDF som har döpts om till bokslut.xlsx.",
        "Öppna den i Excel eller Word, spara den som .xlsx eller .docx och skicka den igen.",
    ),
    "FIL2": Told(
        "Filen är låst med lösenord eller krypterad med en känslighetsetikett och går inte att läsa.",
        "bokslut.xlsx är märkt Konfidentiell med kryptering.",
        "Ta bort lösenordet, eller välj en etikett utan kryptering, spara och skicka filen igen.",
    ),
    "FIL3": Told(
        "Filen innehåller makron. De körs aldrig; värdena och texten har lästs.",
        "bokslut.xlsm med en knapp som hämtar tal.",
        "Spara filen som .xlsx eller .docx utan makron, och kontrollera att talen är de rätta.",
    ),
    "FIL4": Told(
        "Filen är ett formulär, men inte det som väntades här: en annan enhet, ett annat tillfälle, en annan kommun eller en annan version.",
        "Förra årets bokslut.xlsx har fyllts i igen.",
        "Fyll i det formulär som skickats ut för tillfället, eller flytta filen till rätt enhets mapp. Det som redan är ifyllt kan föras över: kommunrapport forms --from FIL.",
    ),
    "FIL5": Told(
        "Något som hör till formuläret saknas, så det som skulle stå där kan inte läsas.",
        "Fliken Drift är borttagen, eller rubriken Ekonomi i Wordformuläret.",
        "Lägg tillbaka fliken, kolumnen, raden eller rubriken så som den heter i det utskickade formuläret, eller för över uppgifterna till ett nytt.",
    ),
    "FIL6": Told(
        "Något i filen eller mappen hör inte till det som läses, eller är dolt. Det är inte med i rapporten.",
        "En dold flik med belopp, eller en fil som ligger utanför enheternas mappar.",
        "Flytta uppgifterna till formulärets flikar eller filen till rätt mapp, visa det som är dolt, eller ta bort det.",
    ),
    "FIL7": Told(
        "De flesta filerna är gjorda för en annan kommun, till exempel för att mappen har kopierats därifrån eller bytt namn. De har inte använts.",
        "Mappen heter nu ”nyby”, men formulären gjordes för ”gamlaby”.",
        "Är det samma kommun: skriv formular = \"gamlaby\" under [kommun] i kommun.toml. Är det en annan: ta bort filerna och skicka ut egna formulär.",
    ),
    "FIL8": Told(
        "När en äldre fil förs över till ett nytt formulär (forms --from) har något i den ingen plats där.",
        "Förra årets kolumn ”Kommentar nämnd” finns inte i årets formulär.",
        "Läs vad som står i listan och skriv in det för hand om det ska vara med.",
    ),
    "FIL9": Told(
        "Publicerade värden för ett tillfälle ska stå i en enda fil i mappen published.",
        "Både published/2024-bokslut.csv och published/historik.xlsx har värden för 2024-bokslut.",
        "Ta bort det ena: filen, eller tillfällets rader i historik.xlsx.",
    ),
    "FIL10": Told(
        "Något ligger bredvid cellerna eller i en annan fil: en kommentar, en textruta, ett diagram, en länk till en annan arbetsbok. Det följer inte med till rapporten.",
        "Kommentaren ”preliminärt, stäms av med HR” på en cell.",
        "Skriv in det som ska vara med i en cell eller i Wordformuläret, och ta bort resten.",
    ),
    "KOL1": Told(
        "En fil i mappen kolada går inte att läsa.",
        "Svaret är sparat halvt, så att filen slutar mitt i en rad.",
        "Hämta svaret på nytt och spara hela, som text i UTF-8.",
    ),
    "KOL2": Told(
        "Filen är inte ett helt svar från Kolada: det är något annat, eller bara den första sidan av flera.",
        "Svaret säger att det finns en nästa sida, men den är inte sparad.",
        "Hämta även de andra sidorna och spara dem i egna filer. Hur det görs står i docs/kolada.md.",
    ),
    "KOL3": Told(
        "En post i svaret har en kommun, ett år eller ett värde som inte kan stämma. Den används inte.",
        "Året är 20205.",
        "Hämta svaret på nytt, eller ta bort posten.",
    ),
    "KOL4": Told(
        "Filen kolada.toml saknas eller är ofullständig: när svaren hämtades, och vad kommuner och mått heter.",
        "hamtad saknas, så källhänvisningen får inget datum.",
        "Skriv uppgiften i kolada/kolada.toml. Vad den ska innehålla står i docs/kolada.md.",
    ),
    "KONF": Told(
        "Något i kommunens inställningar går inte att använda. Mycket annat kan följa av det, så rätta det först.",
        "perod = \"2025\" i kommun.toml; menas period?",
        "Rätta raden i kommun.toml som problemet visar. Alla inställningar finns i docs/installningar.md. Den som lämnar formulär behöver inte göra något.",
    ),
    "LANK1": Told(
        "En adress leder till ett internt nät eller till en persons egen mapp. Läsaren kan inte nå den, och den trycks inte.",
        "En länk till någons egen mapp i SharePoint, eller till en fil på enheten H.",
        "Skriv den offentliga webbadressen, eller ta bort länken.",
    ),
    "LAS": Told(
        "Tillfället hämtar uppgifter ur ett annat tillfälle, som har fel.",
        "Bokslutet läser planen, och i planen saknas en nämnds ram.",
        "Kör kommunrapport check på det andra tillfället och rätta felen där.",
    ),
    "MALL": Told(
        "En av kommunens egna mallar går inte att använda som den är.",
        "web_index.html.j2 har en måsvinge för lite på rad 12.",
        "Rätta mallen på den rad som visas, eller ta bort den. Mer står i docs/mallar.md. Den som lämnar formulär behöver inte göra något.",
    ),
    "PERS1": Told(
        "Ett personnummer eller samordningsnummer står i det som lämnats. Det skrivs aldrig ut, och problemet upprepar det inte.",
        "”Ärendet gäller” följt av tolv siffror, i en kommentar.",
        "Ta bort det ur filen. Behövs det för ärendet hör det hemma i verksamhetssystemet.",
    ),
    "PERS2": Told(
        "En persons mobilnummer eller privata e-postadress står i det som lämnats. Den skrivs inte ut.",
        "”Frågor? Ring Anna” och ett mobilnummer.",
        "Skriv en växel eller en funktionsadress. Ska uppgiften vara offentlig: ange den i offentliga_kontakter under [kommun] i kommun.toml.",
    ),
    "TEXT1": Told(
        "Under en rubrik som ska ha text står ingenting.",
        "Rubriken Personal finns, men under den står bara anvisningen.",
        "Skriv texten under rubriken. Anvisningen säger vad den ska handla om.",
    ),
    "TEXT2": Told(
        "Texten är längre än vad rubriken är tänkt för.",
        "820 ord under Sammanfattning, där högst 400 väntas.",
        "Korta texten, eller flytta en del till en annan rubrik.",
    ),
    "TEXT3": Told(
        "Text står där den inte hör till någon av formulärets rubriker, eller en rubrik är ändrad. Text utan rubrik trycks inte.",
        "Rubriken Ekonomi har blivit ”Ekonomi och budget”.",
        "Skriv tillbaka rubriken som den heter i formuläret, i formatmallen Rubrik 1, och lägg texten under den. Egna underrubriker får formatmallen Rubrik 2.",
    ),
    "TEXT4": Told(
        "Dokumentet har spår av arbetet kvar: ändringar, kommentarer, dold eller struken text. Infogat läses; struket, dolt och kommentarer är inte med.",
        "Tolv spårade ändringar är inte godkända.",
        "Godkänn eller avvisa alla ändringar, och ta bort kommentarer och dold eller struken text.",
    ),
    "TEXT5": Told(
        "En bild går inte att använda, eller saknar den beskrivning som behövs för den som inte ser bilden.",
        "Ett diagram utan alternativtext, eller en bild som är för liten för tryck.",
        "Högerklicka på bilden, välj Visa alternativtext och skriv vad den visar. Infoga en större bild om den blir suddig.",
    ),
    "TEXT6": Told(
        "En tabell går inte att läsa upp eller ryms inte på sidan så som den är gjord.",
        "Tabellen har sammanslagna celler, eller ingen rubrikrad.",
        "Gör en rubrikrad, lika många celler i varje rad och en beskrivning ovanför. Dela upp en tabell som är för bred.",
    ),
    "TEXT7": Told(
        "Något i dokumentet kan inte tas med i rapporten, eller är av ett slag som programmet inte känner till.",
        "En formel, SmartArt, eller text i sidhuvudet.",
        "Skriv innehållet som vanlig text, eller infoga det som en bild med alternativtext.",
    ),
    "TEXT8": Told(
        "Texten ser ut som en rest av mallen, av Word eller av ett utkast.",
        "”Klicka här för att skriva”, ”XXX” eller ”Fel! Hittar inte referenskälla.”",
        "Skriv färdigt texten, eller ta bort resten.",
    ),
    "TEXT9": Told(
        "Texten är märkt som ett annat språk än den är skriven på. En skärmläsare läser då upp den med fel uttal.",
        "Hela dokumentet är märkt som engelska.",
        "Markera texten i Word och välj svenska under Granska, Språk.",
    ),
    "TEXT10": Told(
        "En rubrik, lista eller tabell är gjord för hand, med fet stil, streck eller tabbar, och är därför ingen för en skärmläsare.",
        "En rad med fet stil som ser ut som en rubrik.",
        "Ge rubriken formatmallen Rubrik 2, listan punkter och tabellen celler, med Words egna knappar.",
    ),
}  # fmt: skip
