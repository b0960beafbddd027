"""Almköpings Hamn och Logistik AB: the interim report of 2025."""

TEXTER: dict[str, str] = {
    "perioden": "Rapporten gäller första halvåret. Resultatet är 6,5 mnkr, 0,6 mnkr bättre än förra "
    "året. Godsmängden ökade med tre procent, främst trävaror och spannmål, medan "
    "containertrafiken är oförändrad.\n"
    "\n"
    "Muddringen i inre farleden blev klar i maj. Två eldrivna truckar har ersatt "
    "dieseldrivna och bullret vid Hamnstaden har minskat.",
    "prognos": "Prognosen är 12,7 mnkr mot budgeten 12,3. Skördens storlek avgör höstens volymer. "
    "Investeringarna, mest kajens förstärkning, väntas bli 47,3 mnkr och ryms i budget.",
}
