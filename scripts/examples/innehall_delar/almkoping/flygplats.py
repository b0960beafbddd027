"""Almköpings Flygplats AB: the interim report of 2025."""

TEXTER: dict[str, str] = {
    "perioden": "Förlusten är 0,5 mnkr, nästan densamma som förra året. Antalet resenärer har ökat genom fler avgångar på morgonen. Intäkter från "
    "skolflyg och ambulansflyg täcker en växande del av kostnaderna.\n"
    "\n"
    "Flygplatsen har utsetts till beredskapsflygplats och får ersättning av staten för en del av öppethållandet. "
    "Avisningsplattan har byggts om för att skydda grundvattnet.",
    "prognos": "Prognosen är −0,8 mnkr mot budgeten −1,0. Vinterns snöröjning är osäker. Bolaget "
    "behöver kommunens driftbidrag även nästa år.",
}
