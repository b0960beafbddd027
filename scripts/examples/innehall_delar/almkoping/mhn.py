"""Miljö- och hälsoskyddsnämnden: the interim report of 31 August 2025."""

from typing import Any

D_ORSAK: dict[str, str] = {
    "MHN10": "Lägre kostnader för lokaler efter flytten till gemensamt kontor, med full effekt från "
    "sommaren.",
    "MHN30": "Fler uppföljande kontroller än beräknat, som företagen betalar.",
}

D_MAL: dict[str, dict[str, str]] = {
    "MHN-1": {
        "analys": "Alla kontroller som planerats till och med augusti är gjorda. Digital "
        "tillsyn av verksamheter med låg risk har frigjort tid, och andelen utan "
        "allvarliga brister är högre än förra året."
    },
    "MHN-2": {
        "analys": "Tillsynen av stora verksamheter följer planen. Av 260 planerade avlopp hann "
        "174 inventeras under säsongen, eftersom en tjänst var vakant och utsläppet i "
        "Björkhagen krävde utredning.",
        "atgard": "Säsongsanställda inventerare planeras till 2026, och arbetet samlas till två "
        "avrinningsområden i taget.",
    },
    "MHN-3": {
        "analys": "Nöjd kund-index är 76 mot målet 74 för dem som svarat hittills, och 95 "
        "procent av företagen får rapporten inom två veckor."
    },
    "MHN-4": {
        "analys": "Ventilationen är godkänd i 86 procent av skolorna mot målet 90. Två skolor "
        "som fick föreläggande har rättat bristerna. De äldsta byggnaderna återstår.",
        "atgard": "En tidplan per skola tas fram med tekniska nämnden och barn- och utbildningsnämnden.",
    },
}

D_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Provtagning",
        "slag": "egenkontroll",
        "lage": "pågår",
        "resultat": "Programmet följs. Sommarens prover vid badplatserna är tagna.",
    },
    {
        "omrade": "Dokumentation vid inspektion",
        "slag": "egenkontroll",
        "lage": "genomförd",
        "resultat": "Tre rapporter skickades för sent, alla efter besök som inte registrerats i appen.",
        "forbattring": "Mall i appen.",
    },
    {
        "omrade": "Rutin mot hot och våld",
        "slag": "internkontroll",
        "lage": "genomförd",
        "resultat": "Larmet fungerade inte i två bilar.",
        "forbattring": "Nya larm är monterade och ingår i introduktionen.",
    },
    {
        "omrade": "Debitering av avgifter",
        "slag": "internkontroll",
        "lage": "pågår",
        "resultat": "Avstämningen mot ärendesystemet har hittills visat fyra besök utan faktura.",
        "forbattring": "De faktureras i efterhand.",
    },
]

D_HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under perioden",
        "handelse": "Digital tillsyn infördes i mars för livsmedelsverksamheter med låg risk och har "
        "frigjort tid för restauranger och storkök.",
    },
    {
        "nr": "2",
        "nar": "under perioden",
        "handelse": "Ett utsläpp från ett företag i Björkhagen stoppades efter två dagar tillsammans med "
        "räddningstjänsten. Utredningen tog tid från annan tillsyn.",
    },
    {
        "nr": "3",
        "nar": "under perioden",
        "handelse": "Två skolor fick föreläggande om ventilation och hade rättat bristerna innan "
        "läsårets slut.",
    },
    {
        "nr": "4",
        "nar": "efter periodens slut",
        "handelse": "Nämnden anmälde i september utsläppet i Björkhagen till åklagare.",
    },
]

TEXTER: dict[str, str] = {
    "ekonomi": "Nämndens nettokostnad till och med augusti är 17,3 mnkr, 0,4 mnkr lägre än periodens "
    "budget och 0,3 mnkr högre än samma period 2024. Prognosen för helåret är ett överskott på 0,3 mnkr, 0,1 mnkr bättre än i maj.\n"
    "\n"
    "Flytten till ett gemensamt kontor har sänkt lokalkostnaden, och nämnd och ledning "
    "väntar därför 0,3 mnkr i överskott. Livsmedelskontrollen väntar 0,1 mnkr, eftersom "
    "fler uppföljande kontroller betalas av företagen. Miljötillsynen väntas kosta 0,1 mnkr mer än budgeten. Vårens vakans gav lägre lönekostnad, men avgifter uteblev och utsläppet i Björkhagen krävde en utredning. Avgifterna väntas täcka 63 "
    "procent av kostnaden för tillsyn och kontroll, mot 60 procent 2024. Inga åtgärder "
    "behövs.\n"
    "\n"
    "Investeringarna väntas bli 2,1 mnkr av budgeten 2,2. Mätstationerna för luftkvalitet "
    "är klara och blev billigare än beslutat.",
    "mal": "Målen om säkra livsmedel och om stöd till företagen bedöms kunna uppnås. Två mål är "
    "osäkra. Tillsynen av stora verksamheter följer planen, men av 260 planerade avlopp hann "
    "bara 174 inventeras under säsongen. Skolornas ventilation blir bättre för varje år, men "
    "de äldsta byggnaderna behöver byggas om, vilket nämnden inte råder över. Åtgärder är "
    "beslutade för båda målen. Effekten i sjöar och byggnader dröjer.",
    "personal": "Nämnden har 58 tillsvidareanställda, två fler än för ett år sedan, och 56,7 "
    "årsarbetare. Timlön förekommer knappt, 138 timmar. Sjukfrånvaron är 3,4 procent mot "
    "3,6 förra året. En tjänst inom hälsoskyddet var vakant under våren och är tillsatt "
    "sedan augusti. Unga inspektörer stannar i genomsnitt fyra år, och introduktionen har "
    "därför byggts ut.",
    "kvalitet": "Alla livsmedelskontroller som planerats för perioden är gjorda, och brister följs "
    "upp snabbare än förra året. Företagen får sina rapporter i tid och ger bemötandet "
    "högre betyg. Klagomålen är 214, tolv färre än samma period 2024, och gäller mest "
    "buller och inomhusmiljö i bostäder. Besöken dröjde under våren, men kön har minskat "
    "sedan augusti. Avvikelserna är fjorton. Några handlar om hotfulla situationer, och "
    "två inspektörer åker tillsammans när risken är känd.",
    "internkontroll": "Två av åtta kontroller är klara. Riskklassningen gav inga avvikelser. "
    "Larmet fungerade inte i två bilar och har bytts ut. Granskningen av jäv och avstämningen av avgifter "
    "mot ärendesystemet pågår, och avstämningen har hittills visat fyra "
    "besök utan faktura. Kontrollen av provtagningsprogrammet avslutas i november, "
    "när höstens prover är tagna.",
}
