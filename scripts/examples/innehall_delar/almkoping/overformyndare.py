"""Överförmyndarnämnden: the interim report of 31 August 2025."""

from __future__ import annotations

import datetime as dt
from typing import Any

D_ORSAK: dict[str, str] = {
    "OFN10": "Fler ställföreträdare har rätt till arvode från kommunen, och två ärenden har krävt juridiskt ombud.",
}

D_ATGARDER: dict[str, dict[str, Any]] = {
    "OVERFORMYNDARE-Å1": {
        "atgard": "Arvoden prövas mot huvudmannens egna medel innan kommunen betalar.",
        "verksamhetseffekt": "Handläggningen av arvoden tar två veckor längre.",
        "agare": "Enhetschef",
        "status": "pågår",
        "beslut": "ÖFN 2025-06-12, § 31",
        "datum": dt.date(2025, 6, 12),
    },
    "OVERFORMYNDARE-Å2": {
        "atgard": "Juridiskt ombud anlitas genom kommunens ramavtal.",
        "verksamhetseffekt": "Ingen märkbar för huvudmän och ställföreträdare.",
        "agare": "Enhetschef",
        "status": "beslutad",
        "beslut": "ÖFN 2025-09-11, § 44",
        "datum": dt.date(2025, 9, 11),
    },
}
