"""Almköpings Flygplats AB: the interim report of 2025."""

TEXTER: dict[str, str] = {
    "perioden": "Förlusten är 0,5 mnkr, nästan densamma som förra året. Antalet resenärer ökade med "
    "två procent genom fler charterflyg, medan inrikestrafiken minskade. Intäkter från "
    "skolflyg och ambulansflyg täcker en växande del av kostnaderna.\n"
    "\n"
    "Flygplatsen har fått fortsatt statligt stöd som beredskapsflygplats. "
    "Avisningsplattan har byggts om för att skydda grundvattnet.",
    "prognos": "Prognosen är −0,7 mnkr mot budgeten −1,0. Vinterns snöröjning är osäker. Bolaget "
    "behöver kommunens driftbidrag även nästa år.",
}
