"""Almköping Science Park AB: the plan of 2026–2028."""

TEXTER: dict[str, str] = {
    "plan": "Bolaget ger stöd till nystartade företag och hyr ut lokaler tillsammans med högskolan. "
    "Kommunen äger 55 procent genom moderbolaget. Omsättningen beräknas till 39,1 mnkr 2026 "
    "och resultatet efter finansiella poster till 2,3 mnkr varje år till 2028. Bolaget har "
    "inga lån, och soliditeten är 73 procent. Investeringarna på 1,3 mnkr gäller verkstaden "
    "för prototyper.\n"
    "\n"
    "Minst 40 nya företag ska få stöd varje år, och 70 procent ska finnas kvar efter fem år. "
    "Ett program riktat till kvinnor som startar företag inleds 2026. En tredjedel av "
    "intäkterna är projektmedel från stat, region och EU, som beslutas för kort tid i taget. "
    "Bolaget har därför en buffert som motsvarar sex månaders löner."
}
