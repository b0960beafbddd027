"""Almbygdens Återvinning AB: the plan of 2026–2028."""

TEXTER: dict[str, str] = {
    "plan": "Bolaget ägs med grannkommunerna; Almköpings andel är 60 procent. Omsättningen 2026 "
    "beräknas till 305,9 mnkr, varav behandlingsavgifter från delägarna är en tredjedel, och "
    "resultatet till 23,3 mnkr. Investeringarna på 43,0 mnkr avser sortering av plast och en "
    "hall för hushållens farliga avfall.\n"
    "\n"
    "Soliditeten är 46 procent, och ingen utdelning planeras. Förpackningsinsamlingen har "
    "blivit kommunernas ansvar, och ersättningen från producenterna täcker ännu inte hela "
    "kostnaden; bolaget har räknat med 70 procent."
}
