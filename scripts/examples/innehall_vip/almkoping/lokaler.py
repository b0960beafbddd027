"""Almköpings Verksamhetslokaler AB: the plan of 2026–2028."""

TEXTER: dict[str, str] = {
    "plan": "Bolaget hyr ut lokaler till näringslivet och till kommunens verksamheter. Omsättningen "
    "2026 är 257,5 mnkr och resultatet efter finansiella poster 32,6 mnkr. Minst 94 procent "
    "av ytan ska vara uthyrd. Investeringarna, 76,7 mnkr, gäller främst ventilation och "
    "solceller i lokaler som kommunen hyr. De stiger till 85,8 mnkr 2028, när ett hus för "
    "småföretag nära resecentrum planeras.\n"
    "\n"
    "Låneskulden är 911,1 mnkr och soliditeten 24 procent. Bolaget lämnar varken utdelning "
    "eller koncernbidrag utan använder överskottet till underhåll. Hyran för kommunens "
    "verksamheter ska öka högst som index. Det som kan ändra planen är räntan och om något "
    "stort hyresavtal sägs upp."
}
