"""What Revisionen of Almköping writes in the example year: events."""

from typing import Final

HANDELSER: Final[list[dict[str, int | str]]] = [
    {
        "nr": "1",
        "nar": "under året",
        "handelse": (
            "Revisorerna genomförde sju fördjupade granskningar, bland annat av placeringar av barn och "
            "unga och av kommunens uppsikt över bolagen. Samtliga rapporter har lämnats till "
            "kommunfullmäktige."
        ),
    },
    {
        "nr": "2",
        "nar": "under året",
        "handelse": (
            "Sakkunnigt biträde upphandlades för perioden 2026–2029. Avtalet tilldelades i november efter "
            "att en överprövning avslagits."
        ),
    },
]
