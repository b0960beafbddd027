"""Lindhults Industrilokaler AB: the plan of 2026–2028."""

TEXTER: dict[str, str] = {
    "plan": "Omsättningen är 14 110 tkr och resultatet 1 090 tkr 2026. Alla större lokaler är "
    "uthyrda, och två hyresgäster har begärt utbyggnad. Bolaget investerar 6 160 tkr, främst "
    "i en hall på Hultamossen som byggs när ett tioårigt hyresavtal är tecknat.\n"
    "\n"
    "Låneskulden ökar till 60 260 tkr och soliditeten är 22 procent. En hyresgäst svarar för "
    "31 procent av intäkterna, och avtalet löper ut 2027. Bolaget arbetar för att sprida "
    "risken på fler och mindre lokaler."
}
