"""Almbygdens Återvinning AB: the interim report of 2025."""

TEXTER: dict[str, str] = {
    "perioden": "Bolaget redovisar 15,2 mnkr mot 14,4 mnkr förra året. Priserna på återvunnen plast "
    "och metall har stigit. Mängden restavfall minskade med sex procent sedan "
    "fastighetsnära insamling infördes i de första stadsdelarna.\n"
    "\n"
    "En brand i ett upplag av träavfall i juli släcktes efter ett dygn utan personskador. Värmekamerorna täckte inte hela upplaget, och fler har satts upp.",
    "prognos": "Prognosen är 22,4 mnkr mot budgeten 21,6. Osäkerheten gäller materialpriserna. "
    "Investeringarna väntas bli 40,5 mnkr; en sorteringslinje levereras först i januari.",
}
