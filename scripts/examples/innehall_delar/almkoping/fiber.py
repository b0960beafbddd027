"""Almnet Fiber AB: the interim report of 2025."""

TEXTER: dict[str, str] = {
    "perioden": "Resultatet är 6,6 mnkr, 1,2 mnkr bättre än samma period förra året. I de norra byarna har 640 hushåll fått möjlighet till fiber, och nästan alla i tätorterna kan nu ansluta sig.\n"
    "\n"
    "Utbyggnaden på landsbygden i norr är klar. Driftstörningarna har varit få, men ett "
    "grävfel i juni stängde av ett industriområde en halv dag. En extra matning är nu i "
    "bruk.",
    "prognos": "Prognosen är 9,8 mnkr, något över budget. Intäkterna från anslutningar minskar nästa "
    "år när utbyggnaden är färdig, och bolaget anpassar organisationen till det.",
}
