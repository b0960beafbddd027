"""What Kommunfullmäktige of Almköping writes in the example year: events."""

from typing import Final

HANDELSER: Final[list[dict[str, int | str]]] = [
    {
        "nr": "1",
        "nar": "under året",
        "handelse": (
            "Kommunfullmäktige sammanträdde elva gånger och beslutade i oktober om verksamhets- och investeringsplanen för 2026–2028. De sexton uppdrag som fullmäktige gett nämnderna för 2025 "
            "följdes upp vid delårsbokslutet."
        ),
    },
    {
        "nr": "2",
        "nar": "under året",
        "handelse": (
            "Ett digitalt system för ärenden och omröstning togs i bruk i mars. Sammanträdena sänds sedan "
            "dess med textning i efterhand, och antalet tittare fördubblades."
        ),
    },
    {
        "nr": "3",
        "nar": "under året",
        "handelse": (
            "Fullmäktige besvarade 38 motioner och 21 medborgarförslag. Fyra medborgarförslag bifölls, "
            "bland dem en badplats i hamnområdet."
        ),
    },
]
