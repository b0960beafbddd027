"""Lindhults Värme AB: the plan of 2026–2028."""

TEXTER: dict[str, str] = {
    "plan": "Bolaget, där kommunen äger 60 procent och ett skogsföretag 40 procent, säljer fjärrvärme "
    "i centralorten. Omsättningen 2026 beräknas till 42 030 tkr och resultatet efter "
    "finansiella poster till 4 370 tkr. Priset höjs med 2,6 procent, vilket inte är mer än "
    "index, och en skola ansluts. Investeringarna är 7 860 tkr, varav 5 000 tkr är "
    "rökgasrening som nya utsläppskrav kräver. Resten är anslutningar och byte av gamla "
    "kulvertar.\n"
    "\n"
    "Låneskulden är 45 230 tkr och soliditeten 40 procent. Flis köps av lokala skogsägare på "
    "treåriga avtal, så priset är känt till 2027. En vinter som är en grad varmare än normalt "
    "minskar resultatet med 700 tkr."
}
