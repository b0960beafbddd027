"""Almköpings Arena och Kongress AB: the plan of 2026–2028."""

TEXTER: dict[str, str] = {
    "plan": "Bolaget driver arenan, mässhallarna och kongresshuset och räknar med en omsättning på "
    "112,9 mnkr 2026, inklusive kommunens ersättning. Resultatet efter finansiella poster är "
    "5,3 mnkr, något mer än i prognosen för 2025. Två kongresser med vardera tusen deltagare "
    "är bokade. Investeringarna är små, 5,5 mnkr, och gäller ljud, ljus, tillgänglighet på "
    "läktarna och bättre in- och utsläpp.\n"
    "\n"
    "Låneskulden är 28,7 mnkr och soliditeten 57 procent. Kommunen köper föreningarnas tider "
    "i arenan enligt ett treårigt avtal till självkostnad. Risken ligger i hur många "
    "evenemang som bokas, och bolaget har därför ett mål att hälften av intäkterna ska vara "
    "avtalade när året börjar."
}
