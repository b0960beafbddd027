"""Almköpings Energi AB: the interim report of 2025."""

TEXTER: dict[str, str] = {
    "perioden": "Rapporten gäller första halvåret. Resultatet är 56,2 mnkr, 3,4 mnkr bättre än förra "
    "året. Fjärrvärmen sålde mer under den kalla februari och elnätets intäkter följer "
    "regleringen. En panna var ur drift i januari och reservpannor med olja användes i tre veckor, men därefter har bränslet varit billigare än förra året.\n"
    "\n"
    "Arbetet med den nya transformatorstationen har börjat. Ett kabelfel i mars "
    "berörde 3 100 kunder i två timmar.",
    "prognos": "Prognosen är 110,1 mnkr mot budgeten 107,3. En mild höst skulle sänka resultatet med "
    "upp till 8 mnkr. Investeringarna väntas bli 207,3 mnkr, mest i elnätet.",
}
