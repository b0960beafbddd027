"""Almköpings Energi AB: the plan of 2026–2028."""

TEXTER: dict[str, str] = {
    "plan": "Energibolagets omsättning beräknas till 1 060,6 mnkr och resultatet till 115,5 mnkr. "
    "Elnätets intäktsram medger en höjning av nätavgifterna med fyra procent, och "
    "fjärrvärmepriset höjs med tre. Investeringarna är 217,8 mnkr 2026 och stiger därefter "
    "till 243,0 mnkr, när elnätet förstärks för hamnens och industrins elektrifiering.\n"
    "\n"
    "Soliditeten är 49 procent. Koncernbidraget till moderbolaget är 27,2 mnkr. Osäkerheten "
    "gäller bränslepriser och hur varm vintern blir: en grad varmare än normalt minskar "
    "fjärrvärmens resultat med 9 mnkr."
}
