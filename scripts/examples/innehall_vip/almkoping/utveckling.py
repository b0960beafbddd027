"""Almköpings Stadsutveckling AB: the plan of 2026–2028."""

TEXTER: dict[str, str] = {
    "plan": "Bolaget äger mark och äldre industribyggnader vid hamnen och förbereder dem för "
    "bostäder. Omsättningen, hyror och försäljning av byggrätter, är 44,0 mnkr 2026 och "
    "resultatet 7,8 mnkr. Investeringarna uppgår till 71,9 mnkr, mest sanering och kajer, som "
    "kommunens plan för Hamnstaden förutsätter.\n"
    "\n"
    "Låneskulden ökar till 255,8 mnkr, och soliditeten blir 31 procent. När byggrätterna "
    "säljs, med början 2027, används intäkterna till amortering. Planen bygger på att "
    "efterfrågan på bostäder återhämtar sig; ett års senare försäljning kostar 8 mnkr i "
    "ränta."
}
