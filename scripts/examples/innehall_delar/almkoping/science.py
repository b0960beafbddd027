"""Almköping Science Park AB: the interim report of 2025."""

TEXTER: dict[str, str] = {
    "perioden": "Resultatet är 1,4 mnkr. Sju nya företag har flyttat in och 92 procent av ytan är "
    "uthyrd. Två projekt inom energilagring har fått medel från EU.\n"
    "\n"
    "Samarbetet med gymnasieskolans tekniska centrum har börjat, och 60 elever gjorde "
    "praktik i parkens företag under våren. Kostnaderna följer budget.",
    "prognos": "Prognosen är 2,1 mnkr, något över budget. Projektmedlen är beviljade till och med "
    "nästa år. Ett större hyresavtal löper ut i december och förhandlas.",
}
