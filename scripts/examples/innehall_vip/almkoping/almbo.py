"""Almbo Bostads AB: the plan of 2026–2028."""

TEXTER: dict[str, str] = {
    "plan": "Almbo omsätter 880,2 mnkr 2026. Resultatet efter finansiella poster beräknas till 59,4 "
    "mnkr och är oförändrat 2027. Beräkningen bygger på en hyreshöjning på i genomsnitt 3,2 "
    "procent och på att vakanserna är fortsatt låga. Investeringarna uppgår till 315,1 mnkr. "
    "Mer än hälften är stambyten och energiåtgärder i hus från 1960-talet, resten "
    "nyproduktion. Projekteringen av 90 lägenheter i Norra Ängen inleds under året.\n"
    "\n"
    "Låneskulden ökar till 3 992,0 mnkr, och soliditeten är drygt 27 procent. Till "
    "moderbolaget lämnas koncernbidrag på 9,0 mnkr. Den största risken är räntan. En "
    "procentenhet högre ränta sänker resultatet med omkring 13 mnkr det första året, eftersom "
    "två tredjedelar av lånen är bundna."
}
