"""Almköpings Rådhus AB: the interim report of 2025."""

TEXTER: dict[str, str] = {
    "perioden": "Moderbolaget redovisar 4,5 mnkr efter finansiella poster, mot 4,0 mnkr samma period "
    "förra året. Resultatet kommer från utdelningar och räntor från dotterbolagen. "
    "Kostnaderna gäller ägarstyrning och gemensam upphandling av revision.\n"
    "\n"
    "Bolaget har under våren hållit ägardialoger med alla dotterbolag. Ett gemensamt "
    "arbete med cybersäkerhet har påbörjats, och bolagens styrelser har fått utbildning i "
    "sitt ansvar för intern kontroll.",
    "prognos": "Prognosen är 6,7 mnkr, i nivå med budget. Osäkerheten är liten, eftersom "
    "utdelningarna redan är beslutade. Koncernbidragen mellan bolagen bestäms i december.",
}
