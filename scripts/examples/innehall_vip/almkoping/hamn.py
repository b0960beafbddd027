"""Almköpings Hamn och Logistik AB: the plan of 2026–2028."""

TEXTER: dict[str, str] = {
    "plan": "Volymerna i kombiterminalen väntas öka med sex procent, och omsättningen blir 154,4 mnkr "
    "2026. Resultatet beräknas till 13,3 mnkr. Investeringarna är 48,7 mnkr: ny kran, "
    "elektrifierade truckar och landström vid två kajer, med bidrag från staten för "
    "landströmmen.\n"
    "\n"
    "Låneskulden är 174,2 mnkr, och soliditeten sjunker till 36 procent medan kranen betalas. "
    "Två kunder står för hälften av volymen, och avtalet med den ena går ut 2027. Bolaget "
    "arbetar för längre avtal och fler avsändare i regionen."
}
