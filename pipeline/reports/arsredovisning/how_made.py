"""What a reader should know of how the figures came about: the group, restated and accepted amounts, and rows that the law has no place for."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.reports.base import Source, prose
from pipeline.schemas.law import law_row
from pipeline.view import Block

_ACCEPTED = " Godtaget: "
_GROUP = {
    "räknas fram": "De sammanställda räkenskaperna är räknade ur kommunens och bolagens räkenskaper.",
    "skrivs in": "De sammanställda räkenskaperna är gjorda för sig; koncernens belopp är hämtade därifrån.",
}


def how_made(source: Source) -> tuple[Block, ...]:
    """Return what there is to tell, a paragraph each; nothing where there is only the group."""
    told = [*_restated(source), *_beside_the_law(source), *_accepted(source)]
    if not told:
        return ()
    group = _GROUP.get(source.group_mode, "")
    return (prose(*((group,) if group else ()), *told),)


def _restated(source: Source) -> Iterator[str]:
    reasons = dict.fromkeys(row.text("skal") for row in source.dataset.of("omraknat") if row.text("skal"))
    if reasons:
        yield f"Jämförelsetal med märket ”omräknat” är ändrade sedan de publicerades. Skäl: {' '.join(_sentence(one) for one in reasons)}"


def _beside_the_law(source: Source) -> Iterator[str]:
    """Yield the rows that count in a sum of the law without being any of its rows."""
    for table in source.structure.tables.values():
        for line in table.lines:
            law = law_row(line.meaning.of, table.id) if line.meaning else None
            if law is not None and law.terms and line.typed:
                yield (
                    f"Raden ”{line.label}” räknas in i ”{law.label.lower()}”, men hör inte till någon av de rader som lagen räknar upp "
                    f"({law.source})."
                )


def _accepted(source: Source) -> Iterator[str]:
    for problem in source.problems:
        what, found, why = problem.message.partition(_ACCEPTED)
        if found:
            yield f"{_sentence(what)} {_sentence(why)}"


def _sentence(words: str) -> str:
    words = words.strip()
    return words if words.endswith((".", "!", "?")) else f"{words}."
