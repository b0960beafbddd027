"""Lindhults Industrilokaler AB: the plan of 2026–2028."""

TEXTER: dict[str, str] = {
    "plan": "Omsättningen är 14 110 tkr och resultatet efter finansiella poster 1 090 tkr 2026. Alla "
    "större lokaler är uthyrda, och ägardirektivets krav på 95 procent uthyrd yta nås. "
    "Bolaget investerar 6 160 tkr: en tillbyggnad för ett verkstadsföretag avslutas, "
    "belysningen byts till led och en hall i Hultamossen förbereds. Hallen byggs först när "
    "ett hyresavtal på tio år är tecknat.\n"
    "\n"
    "Låneskulden ökar till 60 260 tkr och soliditeten är 22 procent. En hyresgäst svarar för "
    "31 procent av intäkterna, och avtalet löper ut 2028. Bolaget arbetar för att sprida "
    "risken på fler och mindre lokaler."
}
