"""Almköpings Stadsutveckling AB: the interim report of 2025."""

TEXTER: dict[str, str] = {
    "perioden": "Resultatet är 5,1 mnkr. Bolaget äger och utvecklar mark och lokaler i hamnområdet. "
    "Två tomter i Hamnstaden har överlåtits till byggherrar och 214 bostäder har "
    "påbörjats.\n"
    "\n"
    "Saneringen av en tidigare verkstadstomt har blivit mer omfattande än väntat, eftersom jorden är förorenad på större djup. Investeringarna är 34,2 mnkr.",
    "prognos": "Prognosen är 7,7 mnkr mot budgeten 7,5. En tredje tomt väntas överlåtas i november; "
    "skjuts den till januari sjunker resultatet med 1,1 mnkr.",
}
