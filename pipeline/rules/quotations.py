"""Quotations that open a nämnd's chapter: a sentence, and who says it."""

from __future__ import annotations

from pipeline.model import Severity
from pipeline.rules.base import Context, Problems, rule
from pipeline.schemas.texts import QUOTE
from pipeline.tieout import At, problem
from pipeline.view import Prose

_PARTS = 2  # paragraphs: the sentence and who says it


@rule(
    "C82",
    "Citat med avsändare",
    "Formulärets anvisning",
    "Ett citat inleder nämndens kapitel. Det ska stå vem som säger det, på en egen rad under citatet: befattning, inte namn. Citatet är frivilligt.",
    "Under ”Citat” står en mening, men inte vem som säger den.",
    (),
    severity=Severity.WARNING,
    kinds=("bokslut",),
)
def _quotations_say_who_says_them(context: Context) -> Problems:
    for unit in context.units("namnd"):
        text = context.dataset.text(unit.id, QUOTE.key)
        if text is None:
            continue
        whole = all(isinstance(block, Prose) for block in text.blocks)
        count = sum(len(block.paragraphs) for block in text.blocks if isinstance(block, Prose))
        if not whole or count != _PARTS:
            found = f"{count} stycken" if count != 1 else "ett stycke"
            yield problem(
                f"Under rubriken ”{QUOTE.title}” står {found}{'' if whole else ' och annat än text'}; två väntades: citatet och vem som säger det.",
                "Skriv citatet på en rad och befattningen på nästa, utan annat under rubriken.",
                At(text.origin, unit.id),
            )
