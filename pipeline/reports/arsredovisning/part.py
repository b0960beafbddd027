"""The parts of the årsredovisning: its chapters are grouped by them in contents and navigation."""

from typing import Final

KORTHET: Final = "Året i korthet"
EKONOMI: Final = "Ekonomin"
RAKNINGAR: Final = "Räkningar"
NAMNDER: Final = "Nämnderna"
BOLAG: Final = "Bolagen"
KVALITET: Final = "Kvalitet och revision"
ALL: Final = (KORTHET, EKONOMI, RAKNINGAR, NAMNDER, BOLAG, KVALITET)
