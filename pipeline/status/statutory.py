"""What the law says must be done in a municipality's year, and when: one table (kommunallagen 2017:725; domain.md 1.4)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Duty:
    """A duty of the law: latest on a month and day of each year, or without a day of its own, when ``when`` says it in words."""

    key: str
    what: str
    who: str
    to: str
    law: str
    day: tuple[int, int] | None = None
    when: str = ""


STATUTORY: Final = (
    Duty("kl-11-20", "Årsredovisningen lämnas till fullmäktige och revisorerna, senast", "Kommunstyrelsen", "Fullmäktige och revisorerna", "KL 11 kap. 20 §", (4, 15)),
    Duty("kl-5-24", "Fullmäktige prövar frågan om ansvarsfrihet, senast", "Kommunfullmäktige", "", "KL 5 kap. 24 §", (6, 30)),
    Duty("kl-11-8", "Förslag till nästa års budget upprättas, senast", "Kommunstyrelsen", "Kommunfullmäktige", "KL 11 kap. 8 §", (10, 31),
         ),
    Duty("kl-11-10", "Nästa års budget beslutas, senast; under valår av de nyvalda fullmäktige", "Kommunfullmäktige", "", "KL 11 kap. 10 §", (11, 30)),
    Duty("kl-11-11", "Nästa års budget beslutas, senast, när det finns synnerliga skäl; skattesatsen bestäms i november", "Kommunfullmäktige", "", "KL 11 kap. 11 §", (12, 31)),
    Duty("kl-11-5", "Budget för nästa år, där intäkterna överstiger kostnaderna om inte resultatreserv eller synnerliga skäl finns", "Kommunfullmäktige", "", "KL 11 kap. 5 §", None, "Varje år"),
    Duty("kl-11-6", "Budgeten innehåller skattesats, anslag, finansiering, ekonomisk ställning, finansiella mål, verksamhetsplan och treårsplan", "Kommunfullmäktige", "", "KL 11 kap. 6 §", None, "I budgeten"),
    Duty("kl-11-6a", "Redogörelse för de kommunala koncernföretagens ekonomi", "Kommunfullmäktige", "", "KL 11 kap. 6 a §", None, "I budgeten"),
    Duty("kl-11-15", "Beslut om utgifter under året anger hur de finansieras", "Kommunfullmäktige", "", "KL 11 kap. 15 §", None, "Vid varje beslut"),
    Duty("kl-11-16", "Minst en delårsrapport behandlas", "Kommunfullmäktige", "", "KL 11 kap. 16 §, LKBR 13 kap. 1 §", None, "Lämnas inom två månader efter perioden"),
    Duty("kl-11-21", "Årsredovisningen godkänns innan ansvarsfriheten prövas", "Kommunfullmäktige", "", "KL 11 kap. 21 §", None, "Före ansvarsfriheten"),
    Duty("kl-11-12", "Ett negativt balanskravsresultat regleras, med åtgärdsplan", "Kommunfullmäktige", "", "KL 11 kap. 12 och 13 §§", None, "Inom tre år"),
    Duty("kl-6-5", "Nämnderna redovisar uppdrag som fullmäktige har delegerat", "Nämnderna", "Kommunfullmäktige", "KL 6 kap. 5 §", None, "Som fullmäktige bestämmer"),
)  # fmt: skip
