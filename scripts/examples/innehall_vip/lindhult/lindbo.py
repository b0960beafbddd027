"""Lindhults Bostäder AB: the plan of 2026–2028."""

TEXTER: dict[str, str] = {
    "plan": "Bolaget äger omkring 760 lägenheter i sex orter. Omsättningen beräknas till 66 940 tkr "
    "2026 med en hyreshöjning på 3,4 procent och färre tomma lägenheter. Resultatet efter "
    "finansiella poster blir 2 700 tkr, 700 tkr mer än ägardirektivet kräver men litet i "
    "förhållande till underhållsbehovet. Investeringarna är 13 440 tkr, mest fönster, tak och "
    "tvättstugor. Nästa stambyte planeras till 2027.\n"
    "\n"
    "Låneskulden är 238 390 tkr och soliditeten 26 procent. En procentenhet högre ränta "
    "sänker resultatet med 1 300 tkr första året. Bolaget undersöker om ett mindre hyreshus "
    "kan byggas i södra Lindhult. Ett beslut förutsätter att högst tre procent av "
    "lägenheterna är tomma."
}
