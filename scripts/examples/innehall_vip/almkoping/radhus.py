"""Almköpings Rådhus AB: the plan of 2026–2028."""

TEXTER: dict[str, str] = {
    "plan": "Moderbolaget har inga egna kunder. Omsättningen, 4,6 mnkr 2026, är ersättning från "
    "dotterbolagen för gemensam ägarstyrning och finansiering. Resultatet efter finansiella "
    "poster beräknas till 6,9 mnkr och är i stort sett oförändrat till 2028. Från "
    "dotterbolagen väntas utdelning och koncernbidrag på 36,4 mnkr, som räcker till ränta, "
    "administration och tillskott till flygplatsbolaget. Låneskulden är 124,5 mnkr och "
    "soliditeten omkring 90 procent.\n"
    "\n"
    "Bolaget medverkar 2026 i översynen av bolagskoncernens finansiering, som kommunstyrelsen "
    "leder, och planerar finansieringen av Hamnstadens andra etapp. De ägardirektiv som "
    "fullmäktige beslutade i juni följs upp i två dialoger med varje bolag."
}
