"""Almköpings Hamn och Logistik AB: the plan of 2026–2028."""

TEXTER: dict[str, str] = {
    "plan": "Antalet lyft i kombiterminalen väntas öka, och omsättningen blir 154,4 mnkr 2026. "
    "Resultatet efter finansiella poster beräknas till 13,3 mnkr och är i stort sett "
    "oförändrat till 2028. Investeringarna är 48,7 mnkr: en ny kran, eldrivna maskiner i "
    "terminalen och landström vid två kajer, där bolaget söker statligt bidrag.\n"
    "\n"
    "Låneskulden är 174,2 mnkr, och soliditeten ligger kvar på drygt 36 procent medan kranen "
    "betalas. Två kunder står för hälften av volymen, och avtalet med den ena går ut 2028. "
    "Bolaget arbetar därför för längre avtal och fler avsändare i regionen. Flytten av den "
    "äldre hamndelen planeras tillsammans med kommunen när Hamnstaden växer."
}
