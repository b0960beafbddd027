"""The words by which ``historik.xlsx`` is written and read: what stands above the columns of its sheets."""

from __future__ import annotations

from typing import Final

NAME: Final = "Historik"
TABLE: Final = "Tabell"
OCCASION: Final = "Tillfälle"
COLUMN: Final = "Kolumn"
UNIT: Final = "Enhet"
DECIMALS: Final = "Decimaler"
ROW: Final = "Rad"
LABEL: Final = "Benämning"
MONEY: Final = ("kr", "tkr", "mnkr")
"""The units of amounts that a column may be in; a row that counts something else has its own unit."""
FIRST: Final = 8
"""The zero-based first row of values, below the titles."""
