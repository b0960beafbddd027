"""Almköpings Rådhus AB: the plan of 2026–2028."""

TEXTER: dict[str, str] = {
    "plan": "Moderbolaget har inga egna kunder. Omsättningen, 4,6 mnkr, är ersättning från "
    "dotterbolagen för gemensam ägarstyrning och finansiering. Resultatet efter finansiella "
    "poster beräknas till 6,9 mnkr för 2026 och ligger kvar på den nivån. Från dotterbolagen "
    "väntas utdelning och koncernbidrag på 36,4 mnkr, som räcker till ränta, administration "
    "och täckning av underskottet i flygplatsbolaget. Låneskulden är 124,5 mnkr och "
    "soliditeten omkring 90 procent.\n"
    "\n"
    "Bolaget leder under 2026 översynen av bolagskoncernens lån, så att en större del har "
    "räntan bunden, och följer upp de ägardirektiv som fullmäktige beslutade i juni."
}
