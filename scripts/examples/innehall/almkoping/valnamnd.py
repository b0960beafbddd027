"""What Valnämnden of Almköping writes in the example year: events."""

from typing import Final

HANDELSER: Final[list[dict[str, int | str]]] = [
    {
        "nr": "1",
        "nar": "under året",
        "handelse": (
            "Inga allmänna val hölls under året. Nämnden förberedde valen till riksdag, region och kommun "
            "i september 2026 genom att se över valdistrikten, som blir 82 mot tidigare 79 till följd av "
            "befolkningsökningen."
        ),
    },
    {
        "nr": "2",
        "nar": "under året",
        "handelse": (
            "Alla vallokaler inventerades med avseende på tillgänglighet. Fem lokaler byts ut inför 2026, "
            "eftersom entré eller toalett inte kan användas med rullstol."
        ),
    },
    {
        "nr": "3",
        "nar": "efter årets slut",
        "handelse": (
            "I januari 2026 inleddes rekryteringen av omkring 700 röstmottagare. Utbildningen ges för "
            "första gången delvis på webben."
        ),
    },
]
