"""Almköpings Flygplats AB: the plan of 2026–2028."""

TEXTER: dict[str, str] = {
    "plan": "Flygplatsen har uppdraget att vara beredskapsflygplats för ambulans och brandflyg. "
    "Omsättningen 2026 är 81,3 mnkr, och ett underskott på 0,7 mnkr väntas. Kommunen ersätter "
    "det med driftbidrag, och moderbolaget täcker resten med koncernbidrag. Staten betalar "
    "beredskapen med 11 mnkr.\n"
    "\n"
    "Investeringarna begränsas till 7,3 mnkr, fält och säkerhet. Soliditeten är 48 procent. "
    "Trafiken på linjen till huvudstaden är osäker; kommunstyrelsen får en ny bedömning i maj "
    "2026 innan avtalet förlängs."
}
