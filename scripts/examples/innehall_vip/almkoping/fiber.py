"""Almnet Fiber AB: the plan of 2026–2028."""

TEXTER: dict[str, str] = {
    "plan": "Stadsnätet omsätter 104,9 mnkr 2026, och resultatet efter finansiella poster är 10,2 "
    "mnkr. Utbyggnaden på landsbygden är avslutad, och bolaget går över till förvaltning. "
    "Investeringarna, 27,6 mnkr, gäller utbyte av utrustning från nätets första år och en "
    "reservväg för nätet till sjukhuset och ledningscentralen. Intäkterna från nya "
    "anslutningar minskar, och organisationen anpassas till det.\n"
    "\n"
    "Låneskulden är 114,9 mnkr och soliditeten 43 procent. Bolaget räknar med oförändrade "
    "priser mot tjänsteleverantörerna till 2027. Fler hushåll som redan kan ansluta sig ska "
    "lockas att göra det; målet är 70 procent. Grävskador och avbrott är den största risken, "
    "och beredskap finns dygnet runt."
}
