"""Forms of another municipality: told at each file, or once when the whole folder is one that was copied or given another name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Final

from pipeline.config import FILE, Municipality
from pipeline.model import Delivery, Origin, Problem, Severity

CODE: Final = "FIL7"
CODES: Final[Mapping[str, str]] = {CODE: "Formulären är gjorda för en annan kommun"}
_MANY: Final = 2


def foreign(
    marked: Mapping[str, str], deliveries: Mapping[str, Delivery], municipality: Municipality
) -> dict[str, Problem]:
    """Return a problem by the path of each file that was made for another municipality.

    ``marked`` gives such a file's own municipality. When most files of the occasion are another's, all of them have one and the same
    problem (FIL7), at the setting that answers it; else each has its own (FIL4).
    """
    other, number = Counter(marked.values()).most_common(1)[0] if marked else ("", 0)
    used = sum(one.form is not None for one in deliveries.values())
    once = _copied(other, municipality) if number >= _MANY and number > used else None
    return {
        path: once
        if once and whose == other
        else Problem(
            Severity.ERROR,
            "FIL4",
            f"Formuläret är gjort för kommunen ”{whose}”, inte {municipality.form_id}.",
            "Skicka formuläret för rätt kommun. Filen har inte använts.",
            deliveries[path].unit,
            Origin(path),
        )
        for path, whose in marked.items()
    }


def _copied(other: str, municipality: Municipality) -> Problem:
    return Problem(
        Severity.ERROR,
        CODE,
        f"Formulären är gjorda för kommunen ”{other}”, men här väntades ”{municipality.form_id}”. Varken de eller mappen published har använts.",
        f'Är det samma kommun och mappen har bytt namn: skriv formular = "{other}" under [kommun]. Är det en annan kommun: ta bort '
        "dem och published och gör egna formulär med kommunrapport forms.",
        None,
        Origin(FILE, "kommun.formular"),
    )
