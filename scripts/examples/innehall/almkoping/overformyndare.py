"""What Överförmyndarnämnden of Almköping writes in the example year: events."""

from typing import Final

HANDELSER: Final[list[dict[str, int | str]]] = [
    {
        "nr": "1",
        "nar": "under året",
        "handelse": (
            "Antalet ärenden ökade, särskilt godmanskap för äldre personer utan anhöriga. Arvodena till "
            "ställföreträdare blev högre än beräknat, vilket är huvudskälet till underskottet på 670 tkr."
        ),
    },
    {
        "nr": "2",
        "nar": "under året",
        "handelse": (
            "Granskningen av årsräkningar blev färdig i augusti, en månad tidigare än 2024. 96 procent av "
            "räkningarna som kommit in i tid granskades före sommaren."
        ),
    },
    {
        "nr": "3",
        "nar": "under året",
        "handelse": (
            "Tjugotre ärenden överfördes till en förvaltarenhet med anställda ställföreträdare, eftersom "
            "det inte gick att finna någon som ville ta uppdragen ideellt."
        ),
    },
]
