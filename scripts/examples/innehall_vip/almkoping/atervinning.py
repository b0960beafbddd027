"""Almbygdens Återvinning AB: the plan of 2026–2028."""

TEXTER: dict[str, str] = {
    "plan": "Bolaget behandlar avfall åt tre kommuner, och Almköpings andel är 60 procent. "
    "Omsättningen 2026 beräknas till 305,9 mnkr och resultatet efter finansiella poster till "
    "23,3 mnkr. Investeringarna på 43,0 mnkr avser en ny linje för plast och en hall för "
    "hushållens farliga avfall.\n"
    "\n"
    "Låneskulden är 121,8 mnkr och soliditeten 46 procent. Ingen utdelning planeras, och "
    "behandlingsavgiften ska fortsatt vara bland de lägsta i landet. Insamlingen av "
    "förpackningar är kommunernas ansvar, och bolaget räknar med att producenternas "
    "ersättning täcker 70 procent av kostnaden 2026 och hela kostnaden från 2027. Priserna på "
    "återvunnen plast och metall avgör om resultatet nås."
}
