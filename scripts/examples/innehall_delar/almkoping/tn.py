"""Tekniska nämnden: the interim report of 31 August 2025."""

import datetime as dt
from typing import Any

D_ORSAK: dict[str, str] = {
    "TN10": "Vakanser i förvaltningens ledning.",
    "TN20": "Den snörikaste vintern på tolv år med fler utryckningar, dyrare drivmedel och mer sand. "
    "Försämringen sedan maj beror på att fler hål än normalt har lagats.",
    "TN30": "Mindre skötsel av gräsytor som har lagts om till äng.",
    "TN40": "Lägre energikostnader sedan fler hus kopplats till driftövervakningen, och färre tomma "
    "lokaler. Uthyrningen har gått bättre än i majprognosen.",
    "TN50": "Livsmedelspriserna ökade under hela våren och mer än uppräkningen. Portionspriset till "
    "nämnderna ändras först 2026.",
}

D_MAL: dict[str, dict[str, str]] = {
    "TN-1": {
        "analys": "Huvudgatorna har varit framkomliga. Cykelvägarna plogades i vintras i tid "
        "något oftare än förra årets 81 procent, men målvärdet är 90. Smala sträckor "
        "går inte att nå med entreprenörernas fordon.",
        "atgard": "Tätare möten med entreprenörerna under snöperioder i vinter. Krav på mindre "
        "fordon ställs i nästa avtal, från november 2026.",
    },
    "TN-2": {
        "analys": "Tomma ytor och energianvändning minskar och väntas båda nå sina målvärden. "
        "Inventeringen av 212 lokaler är i slutskedet."
    },
    "TN-3": {
        "analys": "Matsvinnet i skolan är nere vid målvärdet 34 gram per portion. Andelen "
        "ekologiska livsmedel sänks däremot för att klara budgeten och når inte "
        "målvärdet 38 procent.",
        "atgard": "Gemensam meny med färre rätter frigör pengar till råvaror. Inköpen av "
        "ekologiskt koncentreras till de varor där merpriset är lägst.",
    },
    "TN-4": {
        "analys": "Alla prover på utgående dricksvatten har varit tjänliga. Utläckaget minskar i "
        "takt med att ledningar byts."
    },
}

D_ATGARDER: dict[str, dict[str, Any]] = {
    "TN-Å1": {
        "atgard": "Beläggningsunderhåll och vägmarkering på lågtrafikerade gator skjuts till 2026.",
        "verksamhetseffekt": "Fler ojämna gator i bostadsområden nästa vår. Hål som är "
        "trafikfarliga lagas som vanligt.",
        "agare": "Gatuchef",
        "status": "pågår",
        "beslut": "TN 2025-06-12, § 66",
        "datum": dt.date(2025, 6, 12),
    },
    "TN-Å2": {
        "atgard": "Gemensam meny med färre rätter per dag, billigare råvaror och beställningar "
        "som styrs efter närvaro.",
        "verksamhetseffekt": "Färre rätter att välja mellan i skolorna och en lägre andel ekologiskt.",
        "agare": "Måltidschef",
        "status": "genomförd",
        "beslut": "TN 2025-06-12, § 66",
        "datum": dt.date(2025, 6, 12),
    },
    "TN-Å3": {
        "atgard": "Två vakanta tjänster i staben tillsätts inte i år, och fordon som inte används hyrs ut.",
        "verksamhetseffekt": "Längre svarstid på anmälningar om mindre fel.",
        "agare": "Teknisk direktör",
        "status": "beslutad",
        "beslut": "TN 2025-09-18, § 92",
        "datum": dt.date(2025, 9, 18),
    },
}

D_EGENKONTROLL: list[dict[str, Any]] = [
    {
        "omrade": "Vattenprovtagning",
        "slag": "egenkontroll",
        "lage": "pågår",
        "resultat": "Alla prover har tagits enligt programmet, och samtliga har varit tjänliga.",
    },
    {
        "omrade": "Skyddsrond lekplatser",
        "slag": "egenkontroll",
        "lage": "genomförd",
        "resultat": "12 av 148 lekplatser kontrollerades för sent.",
        "forbattring": "Två besiktningsmän har utbildats.",
    },
    {
        "omrade": "Reservvattenplan",
        "slag": "internkontroll",
        "lage": "genomförd",
        "resultat": "Övningen i maj med räddningstjänsten visade att nödvatten kan delas ut inom fyra "
        "timmar.",
    },
    {
        "omrade": "Fakturor från vinterväghållning",
        "slag": "internkontroll",
        "lage": "genomförd",
        "resultat": "Två av 60 fakturor saknade underlag för tid och plats. Granskningen blev klar i "
        "september.",
        "forbattring": "Krav på gps-underlag i nya avtal.",
    },
]

D_HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under perioden",
        "handelse": "Den snörikaste vintern på tolv år gav långt fler utryckningar för plogning än de 19 "
        "som är normalt under ett år. Vinterväghållningen väntas därför gå med underskott.",
    },
    {
        "nr": "2",
        "nar": "under perioden",
        "handelse": "Biosteget till reningsverkets kväverening är beställt, den största delen av "
        "utbyggnaden. Växelkursen gör att den beräknade totalutgiften är 391,0 mnkr, 5,0 "
        "mnkr över beslutet.",
    },
    {
        "nr": "3",
        "nar": "under perioden",
        "handelse": "Grundläggningen av Hamnbron krävde fler pålar än beräknat. Totalutgiften väntas bli "
        "171,0 mnkr, 3,0 mnkr över beslutet, och nämnden begär ett tilläggsbeslut av "
        "kommunfullmäktige.",
    },
    {
        "nr": "4",
        "nar": "efter periodens slut",
        "handelse": "Simhallens undervisningsbassäng stängdes i september sedan fukt upptäckts i "
        "väggarna. Skadan är större än i den första kalkylen, och ersättning från "
        "entreprenören prövas.",
    },
]

TEXTER: dict[str, str] = {
    "ekonomi": "Nettokostnaden till och med augusti är 183,9 mnkr, 5,0 mnkr lägre än periodens budget "
    "och 0,9 mnkr högre än samma period 2024. Sommarens semesteruttag och lägre "
    "energikostnader under den varma delen av året gör att överskottet inte består.\n"
    "\n"
    "Helårsprognosen är ett underskott på 4,6 mnkr, 0,6 mnkr sämre än i maj. Gator och "
    "trafik överskrider budgeten med 5,5 mnkr efter den snörika vintern, måltider och städ "
    "med 3,0 mnkr när råvarorna blev dyrare. Lokalförsörjningen lämnar ett överskott på "
    "2,3 mnkr. Vatten, avlopp och avfall väntas inte påverka nämndens resultat, eftersom "
    "över- och underuttag förs till avgiftskollektiven.\n"
    "\n"
    "Beslutade åtgärder ger 3,2 mnkr i år och 7,0 mnkr på helår. Underskottet efter "
    "åtgärder är 1,4 mnkr. Årets sista vintermånader avgör hur stort det blir.\n"
    "\n"
    "Investeringarna väntas bli 450,7 mnkr av 512,7. Kvävereningen, Hamnbron och "
    "skyfallsåtgärderna har förskjutits mest.",
    "mal": "Två av fyra mål bedöms kunna uppnås. Lokalerna används effektivare, och dricksvattnet är "
    "säkert. Framkomligheten är osäker, eftersom de smalaste cykelvägarna plogas för sent och "
    "nya avtal inte gäller i vinter.\n"
    "\n"
    "Måltidsmålet är också osäkert. Där väger delarna mot varandra: svinnet minskar enligt "
    "plan, medan högre priser gör att andelen ekologiska livsmedel sänks. Nämnden prioriterar "
    "näringsriktig mat inom budget och godtar att den delen av målet inte nås.",
    "personal": "Tekniska nämnden har 988 tillsvidareanställda, tre färre än för ett år sedan, och "
    "952 årsarbetare. Timanställda har arbetat 29 463 timmar, omkring 1 500 färre än "
    "2024.\n"
    "\n"
    "Sjukfrånvaron är 5,5 procent mot 5,6 förra året men fortsatt hög bland "
    "måltidspersonalen, där arbetsställningar och buller ses över kök för kök. Kockar, "
    "ingenjörer och maskinförare är svårast att rekrytera.",
    "kvalitet": "Invånarna är nöjda med parker och vatten. Snöröjningen av cykelvägar är det svagaste "
    "området, vilket även klagomålen visar. De är 1 960, mot 1 745 samma period 2024, och "
    "gäller främst snöröjning, halka och hål i gator. Extra lagningar gjordes i mars.\n"
    "\n"
    "I skolan är 63 procent av eleverna nöjda med maten, en procentenhet fler än förra "
    "året. Egenkontrollen visar att lekplatser ibland besiktigas för sent. Register över "
    "nycklar saknas i tre områden, och bristen kvarstår tills digitala lås införs.",
    "internkontroll": "Fyra av nio kontroller var klara vid september månads utgång. Reservvattnet "
    "och de manuella ändringarna av avfallstaxan visade inga avvikelser. Tre av 18 "
    "roller i driften av vatten och avlopp har bara en behörig person, och två "
    "fakturor för vinterväghållning saknade underlag. Styrsystemet för vatten är "
    "sedan augusti skilt från kommunens övriga nät. Kontrollen av ändringsarbeten i "
    "större entreprenader pågår.",
}
