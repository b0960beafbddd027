"""Almbo Bostads AB: the interim report of 2025."""

TEXTER: dict[str, str] = {
    "perioden": "Resultatet är 38,3 mnkr efter finansiella poster, 5,0 mnkr bättre än förra året. "
    "Hyrorna höjdes med 4,2 procent i mars och vakanserna är fortsatt låga. Kostnaden "
    "för reparationer är lägre än väntat, medan försäkringarna blivit dyrare.\n"
    "\n"
    "Den första etappen av kvarteret Seglaren är inflyttad. Renoveringen i Björkhagen fortsätter. Investeringarna uppgår till 178,4 mnkr.",
    "prognos": "Prognosen är 57,0 mnkr mot budgeten 53,9. Räntekostnaden blir lägre än budgeterat, "
    "eftersom två lån sattes om i juni. En kall höst är den största osäkerheten. "
    "Investeringarna väntas bli 302,3 mnkr, något under budget.",
}
