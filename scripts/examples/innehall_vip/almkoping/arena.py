"""Almköpings Arena och Kongress AB: the plan of 2026–2028."""

TEXTER: dict[str, str] = {
    "plan": "Arenan räknar med 112,9 mnkr i omsättning 2026. Resultatet är 5,3 mnkr, ett bättre år än "
    "2025 eftersom två kongresser med tusen deltagare är bokade. Investeringarna är små, 5,5 "
    "mnkr, och gäller ljud, ljus och tillgänglighet i läktare.\n"
    "\n"
    "Soliditeten är 57 procent. Kommunen köper fritidsnämndens tider i arenan enligt ett "
    "treårigt avtal till självkostnad. Risken ligger i evenemangens beläggning, och bolaget "
    "har därför ett mål att hälften av intäkterna ska vara avtalade när året börjar."
}
