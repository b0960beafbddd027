"""Kommunfullmäktige, revision och val: the interim report of 31 August 2025."""

from __future__ import annotations

import datetime as dt
from typing import Any

D_ORSAK: dict[str, str] = {
    "KF10": "Två utskottsmöten ställdes in.",
    "REV10": "En granskning flyttas till nästa år.",
    "OF10": "Fler arvoden till gode män betalas av kommunen.",
    "VAL10": "Inga val under året.",
}

D_ATGARDER: dict[str, dict[str, Any]] = {
    "REVISION-Å1": {
        "atgard": "Arvoden till gode män prövas mot huvudmannens egna medel innan kommunen betalar.",
        "verksamhetseffekt": "Beskedet om arvode kommer en vecka senare.",
        "agare": "Överförmyndare",
        "status": "pågår",
        "beslut": "ÖF 2025-06-05, § 9",
        "datum": dt.date(2025, 6, 5),
    },
    "REVISION-Å2": {
        "atgard": "Höstens utbildning för gode män hålls tillsammans med två grannkommuner.",
        "verksamhetseffekt": "En utbildningsdag i stället för två kvällar.",
        "agare": "Överförmyndare",
        "status": "beslutad",
        "beslut": "ÖF 2025-09-18, § 14",
        "datum": dt.date(2025, 9, 18),
    },
}
