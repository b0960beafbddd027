"""Lindhults Bostäder AB: the plan of 2026–2028."""

TEXTER: dict[str, str] = {
    "plan": "Bolaget äger 760 lägenheter. Omsättningen beräknas till 66 940 tkr 2026 med en "
    "hyreshöjning på 3,4 procent, och resultatet efter finansiella poster till 2 700 tkr. "
    "Resultatet är litet i förhållande till underhållsbehovet: 13 440 tkr investeras, mest "
    "stambyten i två hus från 1967.\n"
    "\n"
    "Låneskulden är 238 390 tkr och soliditeten 26 procent, vilket är lägre än "
    "ägardirektivets 28. En procentenhet högre ränta sänker resultatet med 1 300 tkr första "
    "året. Bolaget planerar tolv lägenheter i Ekbacken 2028 om vakanserna understiger två "
    "procent."
}
