"""Lindhults Industrilokaler AB: the interim report of 2025."""

TEXTER: dict[str, str] = {
    "perioden": "Resultatet är 737 tkr mot 601 tkr samma period förra året. Alla lokaler utom en på "
    "Hultamossen är uthyrda. Ett verkstadsföretag har förlängt sitt avtal till 2031 och får en tillbyggnad med traversbana. Bygget har försenats av ett överklagat bygglov.\n"
    "\n"
    "Tillbyggnaden är bolagets största investering i år. Periodens investeringar är 3 621 "
    "tkr. Taket på lokalen vid stationen har lagts om efter en läcka i mars, och "
    "kostnaden täcktes till hälften av försäkring.",
    "prognos": "Prognosen är 1 030 tkr, något över budget. Den tomma lokalen räknas vara uthyrd från "
    "november; om det dröjer sjunker resultatet med omkring 60 tkr. Nya byggen påbörjas "
    "bara när hyresavtal finns, enligt ägardirektivet.",
}
