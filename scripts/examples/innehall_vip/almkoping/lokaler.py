"""Almköpings Verksamhetslokaler AB: the plan of 2026–2028."""

TEXTER: dict[str, str] = {
    "plan": "Bolaget hyr ut lokaler till skolor, omsorg och mindre företag. Omsättningen 2026 är "
    "257,5 mnkr och resultatet 32,6 mnkr. Investeringarna, 76,7 mnkr, gäller främst "
    "ventilation och solceller i lokaler som kommunen hyr, och de följer kommunens "
    "lokalförsörjningsplan.\n"
    "\n"
    "Låneskulden är 911,1 mnkr och soliditeten 24 procent. Bolaget lämnar varken utdelning "
    "eller koncernbidrag, utan använder överskottet till underhåll. Nya hyresavtal tecknas "
    "med självkostnadshyra, så en lägre investering ger lägre hyra för nämnderna."
}
