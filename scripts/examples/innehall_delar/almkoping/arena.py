"""Almköpings Arena och Kongress AB: the interim report of 2025."""

TEXTER: dict[str, str] = {
    "perioden": "Resultatet är 3,4 mnkr, 1,0 mnkr bättre än samma period förra året. Två stora konserter var utsålda och beläggningen på konferenser är tillbaka på nivån före "
    "2020.\n"
    "\n"
    "Ishockeyns slutspel gav fyra extra hemmamatcher. Kostnaden för personal är högre än "
    "budgeterat, eftersom fler evenemang kräver fler vakter och värdar.",
    "prognos": "Prognosen är 5,1 mnkr mot budgeten 4,7. Höstens bokningar är goda. Kylanläggningen byttes under sommaren, och det minskar risken för avbrott i isen.",
}
