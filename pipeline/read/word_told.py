"""What is told of something found while a Word document was read; many of a kind are told as a few and how many more there are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from pipeline.model import Severity
from pipeline.read.word_pieces import Found, Kind

Tell = Callable[[Severity, str, str, str, str], None]
"""Told of a fault: severity, code, message, hint and place."""
MOST: Final = 5  # of a kind in a document, before the rest are counted

_KINDS: Final[Mapping[Kind, tuple[Severity, str, str, str]]] = {
    Kind.HIDDEN: (Severity.WARNING, "TEXT4", "Här finns dold text. Den har inte tagits med.",
                  "Ta bort den dolda texten. Ska den vara med: markera den och ta bort valet Dold under Tecken."),
    Kind.STRUCK: (Severity.WARNING, "TEXT4", "Här finns genomstruken text. Den har inte tagits med.",
                  "Ta bort den genomstrukna texten. Ska den vara med: ta bort strecket."),
    Kind.UNSEEN: (Severity.WARNING, "TEXT4", "Här finns text som inte syns, för att den är vit eller mycket liten. Den har inte tagits med.",
                  "Ta bort texten. Ska den vara med: ge den vanlig färg och storlek."),
    Kind.ROW: (Severity.WARNING, "TEXT4", "Tabellen har en dold rad. Den har inte tagits med.", "Ta bort den dolda raden, eller visa den om den ska vara med."),
    Kind.PROMPT: (Severity.WARNING, "TEXT8", "Här står en uppmaning från mallen som inte har ersatts: ”{}”. Den har inte tagits med.",
                  "Skriv texten, eller ta bort fältet."),
    Kind.REFERENCE: (Severity.ERROR, "TEXT8", "En hänvisning har tappat sitt mål. Word skriver: ”{}”",
                     "Infoga hänvisningen på nytt, eller skriv den som vanlig text."),
    Kind.MARKED: (Severity.INFO, "TEXT8", "Här finns text med överstrykningsfärg. Färgen tas inte med.",
                  "Kontrollera att texten är färdig, och ta bort färgen."),
    Kind.ELEMENT: (Severity.INFO, "TEXT7", "Här finns något som programmet inte känner till ({}). Texten i det har lästs som vanlig text.",
                   "Jämför stället i rapporten med dokumentet."),
    Kind.STRAY: (Severity.WARNING, "TEXT7", "Här finns innehåll på en plats där Word inte har något ({}). Det har lästs som om det stod på en vanlig plats.",
                 "Jämför stället i rapporten med dokumentet, och skriv texten igen om den inte syns i Word."),
    Kind.FRAME: (Severity.INFO, "TEXT6", "En ruta, en tabell med en enda cell, har lästs som vanlig text.", "Skriv texten utan tabell."),
}  # fmt: skip


@dataclass(slots=True)
class Telling:
    """Tells of faults, and of no kind more than a few in a document; ``errors`` are those that keep something out.

    ``file`` is the document's path, which numbers in its tables remember.
    """

    tell: Tell
    file: str = ""
    errors: int = 0
    _told: Counter[tuple[str, str]] = field(default_factory=Counter)
    _more: dict[tuple[str, str], tuple[Severity, str]] = field(default_factory=dict)

    def wrong(self, severity: Severity, code: str, message: str, hint: str, place: str) -> None:
        """Tell a fault at its place, or count it."""
        self.errors += severity is Severity.ERROR
        kind = code, hint
        self._told[kind] += 1
        if self._told[kind] <= MOST:
            self.tell(severity, code, message, hint, place)
        else:
            self._more.setdefault(kind, (severity, place))

    def found(self, found: Found, place: str) -> None:
        """Tell what was found at a place."""
        severity, code, message, hint = _KINDS[found.kind]
        self.wrong(severity, code, message.format(found.words[:90]), hint, place)

    def rest(self) -> None:
        """Tell how many more there are of each kind."""
        for (code, hint), (severity, place) in self._more.items():
            more = self._told[code, hint] - MOST
            where = "ett ställe till" if more == 1 else f"{more} ställen till, det första här"
            self.tell(severity, code, f"Detsamma som ovan gäller {where}.", hint, place)
