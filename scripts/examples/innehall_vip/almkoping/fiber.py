"""Almnet Fiber AB: the plan of 2026–2028."""

TEXTER: dict[str, str] = {
    "plan": "Stadsnätet omsätter 104,9 mnkr 2026 och går med 10,2 mnkr i överskott. Utbyggnaden på "
    "landsbygden är avslutad, och investeringarna, 27,6 mnkr, gäller nu utbyte av aktiv "
    "utrustning och en reservväg för nätet till sjukhuset och ledningscentralen.\n"
    "\n"
    "Låneskulden ökar till 114,9 mnkr, medan soliditeten håller sig på 43 procent. Bolaget "
    "räknar med oförändrade priser mot tjänsteleverantörer till 2027. Det mest kritiska för "
    "verksamheten är driftsäkerheten, och avtalet om beredskap dygnet runt är förlängt."
}
