"""Lindhults Värme AB: the interim report of 2025."""

TEXTER: dict[str, str] = {
    "perioden": "Bolagets rapport gäller första halvåret. Resultatet efter finansiella poster är 2 "
    "139 tkr, 182 tkr bättre än förra året. Vintern var något mildare än normalt, men "
    "priset på flis har sjunkit och oljepannan har bara använts två dygn.\n"
    "\n"
    "Tre flerbostadshus har anslutits, och ledningarna till dem är periodens största investering. Leveranssäkerheten var 99,9 procent; ett avbrott på fyra timmar inträffade i februari.",
    "prognos": "Prognosen är 4 230 tkr mot budgeten 4 073 tkr. Det mesta av resultatet kommer under "
    "årets sista kvartal. Bolaget väntas höja priset med 2,6 procent i januari och "
    "fortsätter att köpa flis inom fem mil.",
}
