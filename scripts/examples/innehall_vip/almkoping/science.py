"""Almköping Science Park AB: the plan of 2026–2028."""

TEXTER: dict[str, str] = {
    "plan": "Parken hyr ut lokaler och ger rådgivning till nystartade företag, tillsammans med "
    "högskolan. Omsättningen beräknas till 39,1 mnkr 2026 och resultatet till 2,3 mnkr. "
    "Bolaget saknar lån, och soliditeten är 73 procent. Investeringarna på 1,3 mnkr gäller "
    "verkstaden för prototyper.\n"
    "\n"
    "Målet är 25 nya företag om året och att två av tre finns kvar efter tre år. Hälften av "
    "intäkterna är bidrag från stat och region, som beslutas ett år i taget; bolaget har "
    "därför en buffert som motsvarar sex månaders löner."
}
