"""Almbo Bostads AB: the plan of 2026–2028."""

TEXTER: dict[str, str] = {
    "plan": "Almbo omsätter 880,2 mnkr 2026. Resultatet beräknas till 59,4 mnkr, med en hyreshöjning "
    "på i genomsnitt 3,2 procent och vakanser under en procent. Investeringarna uppgår till "
    "315,1 mnkr, varav hälften är stambyten och energiåtgärder i det egna beståndet och "
    "resten 120 nya lägenheter i Hamnstaden.\n"
    "\n"
    "Låneskulden ökar till 3 992,0 mnkr, och soliditeten är drygt 27 procent. Till "
    "moderbolaget lämnas koncernbidrag på 9,0 mnkr. Risken för planen är räntan: en "
    "procentenhet högre ränta sänker resultatet med omkring 14 mnkr första året, eftersom två "
    "tredjedelar av lånen är bundna."
}
