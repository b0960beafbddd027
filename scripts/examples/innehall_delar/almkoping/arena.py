"""Almköpings Arena och Kongress AB: the interim report of 2025."""

TEXTER: dict[str, str] = {
    "perioden": "Resultatet är 3,4 mnkr, 1,0 mnkr bättre än samma period förra året. Tre stora "
    "konserter var utsålda och beläggningen på konferenser är tillbaka på nivån före "
    "2020.\n"
    "\n"
    "Ishockeyns slutspel gav fyra extra hemmamatcher. Kostnaden för personal är högre än "
    "budgeterat, eftersom fler evenemang kräver fler vakter och värdar.",
    "prognos": "Prognosen är 5,3 mnkr mot budgeten 4,7. Höstens bokningar är goda. Isanläggningens "
    "kompressor är gammal och ett haveri skulle kosta omkring 2 mnkr.",
}
