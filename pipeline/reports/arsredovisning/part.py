"""The names of the parts that chapters are grouped by in contents and navigation."""

from typing import Final

NAMNDER: Final = "Nämndernas verksamhetsberättelser"
BOLAG: Final = "Bolagens berättelser"
