"""Almköpings Flygplats AB: the plan of 2026–2028."""

TEXTER: dict[str, str] = {
    "plan": "Flygplatsen ska ge regionen god tillgänglighet och är beredskapsflygplats för "
    "ambulansflyg och andra samhällsviktiga transporter. Omsättningen 2026 är 81,3 mnkr, "
    "inklusive ägarnas ersättning. Underskottet efter finansiella poster väntas bli 0,7 mnkr "
    "varje år till 2028, och moderbolaget täcker det med aktieägartillskott. Staten ersätter "
    "en del av kostnaden för beredskapen.\n"
    "\n"
    "Investeringarna begränsas till 7,3 mnkr för fält och säkerhet. Låneskulden är 42,2 mnkr "
    "och soliditeten 48 procent. Trafiken på linjen till huvudstaden är osäker. Avtalet med "
    "flygbolaget gäller till oktober 2027, och kommunstyrelsen får en ny bedömning i maj "
    "2026, innan frågan om förlängning avgörs. Vinterns snöröjning påverkar resultatet mest."
}
