"""Lindhults Bostäder AB: the interim report of 2025."""

TEXTER: dict[str, str] = {
    "perioden": "Bolaget redovisar ett resultat på 1 725 tkr efter finansiella poster, 515 tkr bättre "
    "än samma period förra året. Hyrorna höjdes med 4,6 procent i april. Uthyrningsgraden "
    "är 98 procent och fem lägenheter står tomma i Furuby.\n"
    "\n"
    "Stambytet på Skolgatan är färdigt i två av tre hus och hyresgästerna har kunnat "
    "flytta tillbaka. Renoveringen av tvättstugorna blev billigare än väntat. "
    "Investeringarna är 7 232 tkr.",
    "prognos": "Prognosen är 2 470 tkr mot budgeten 2 308 tkr. Räntan på de lån som sattes om i juni "
    "blev lägre än budgeterat. En kall höst kan höja uppvärmningskostnaden med omkring 300 "
    "tkr. Bolaget väntas nå ägarens krav på soliditet.",
}
