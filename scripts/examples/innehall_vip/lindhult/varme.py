"""Lindhults Värme AB: the plan of 2026–2028."""

TEXTER: dict[str, str] = {
    "plan": "Bolaget, där kommunen äger 60 procent, säljer fjärrvärme i centralorten. Omsättningen "
    "2026 är 42 030 tkr och resultatet 4 370 tkr efter en prishöjning på 2,9 procent. "
    "Investeringarna är 7 860 tkr, varav 5 000 tkr är rökgasrening som nya utsläppskrav "
    "kräver.\n"
    "\n"
    "Låneskulden är 45 230 tkr och soliditeten 40 procent. Flis köps av lokala skogsägare på "
    "treåriga avtal, så priset är känt till 2027. En vinter som är en grad varmare än normalt "
    "minskar resultatet med 700 tkr."
}
