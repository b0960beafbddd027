"""Events of the council, auditors, election committee and guardians."""

from typing import Any

HANDELSER: list[dict[str, Any]] = [
    {
        "nr": "1",
        "nar": "under året",
        "handelse": "Fullmäktige antog den strategiska handlingsplanens uppföljning i juni och beslutade om rambudgeten "
        "för 2026.",
    },
    {
        "nr": "2",
        "nar": "under året",
        "handelse": "Revisorerna granskade placeringar av barn och unga samt uppsikten över bolagen.",
    },
    {
        "nr": "3",
        "nar": "under året",
        "handelse": "Överförmyndaren fick fler ärenden där kommunen betalar arvodet, vilket gav ett underskott.",
    },
]
