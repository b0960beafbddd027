"""Almköpings Energi AB: the plan of 2026–2028."""

TEXTER: dict[str, str] = {
    "plan": "Energibolagets omsättning beräknas till 1 060,6 mnkr 2026 och resultatet efter "
    "finansiella poster till 115,5 mnkr. Nätavgiften antas öka med fyra procent inom elnätets "
    "intäktsram och fjärrvärmepriset med tre procent. Investeringarna är 217,8 mnkr och "
    "stiger till 243,0 mnkr 2028, när elnätet förstärks för hamnens och industrins "
    "elektrifiering. Från 2027 tas spillvärme emot från ett livsmedelsföretag i Björkhagen.\n"
    "\n"
    "Låneskulden är 888,4 mnkr och soliditeten 49 procent. Koncernbidraget till moderbolaget "
    "är 27,2 mnkr. Osäkerheten gäller bränslepriser och hur varm vintern blir: en grad "
    "varmare än normalt minskar fjärrvärmens resultat med omkring 9 mnkr."
}
