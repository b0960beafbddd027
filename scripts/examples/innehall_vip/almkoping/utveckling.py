"""Almköpings Stadsutveckling AB: the plan of 2026–2028."""

TEXTER: dict[str, str] = {
    "plan": "Bolaget äger mark och äldre industribyggnader vid hamnen och förbereder dem för "
    "bostäder. Omsättningen, hyror och överlåtelse av mark, är 44,0 mnkr 2026 och resultatet "
    "efter finansiella poster 7,8 mnkr. Investeringarna uppgår till 71,9 mnkr, mest sanering "
    "och kajer, som kommunens plan för Hamnstaden förutsätter. Mark för minst 150 bostäder "
    "ska göras klar varje år.\n"
    "\n"
    "Låneskulden ökar till 255,8 mnkr, och soliditeten är 31 procent. De sista kvarteren i "
    "etapp 1 överlåts under 2026, och byggrätter i etapp 2 säljs tidigast 2027. Intäkterna "
    "används då till amortering. Planen bygger på att efterfrågan på bostäder återhämtar sig; "
    "blir försäljningen ett år senare kostar det omkring 8 mnkr i ränta."
}
