"""What a code says: rules with their legal source, and the readers' own codes."""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.explain.mending import MENDING
from pipeline.explain.reading import READING
from pipeline.forms.carried import CODES as CARRY_CODES
from pipeline.private import CODES as PRIVATE_CODES
from pipeline.read.attachments import CODES as ATTACHED_CODES
from pipeline.read.decisions import CODES as BUDGET_CODES
from pipeline.read.excel import CODES as EXCEL_CODES
from pipeline.read.foreign import CODES as FOREIGN_CODES
from pipeline.read.history import CODES as HISTORY_CODES
from pipeline.read.kolada import CODES as KOLADA_CODES
from pipeline.read.word import CODES as WORD_CODES
from pipeline.rules import RULES
from pipeline.rules.base import Rule
from pipeline.schemas.questions import QUESTIONS
from pipeline.structure.rules import RULES as STRUCTURE_RULES
from pipeline.structure.rules.base import StructureRule

_OWN: Mapping[str, str] = {
    "KONF": "Fel i kommunens inställningar, kommun.toml",
    "MALL": "Fel i kommunens egna mallar, templates",
    "LAS": "Ett annat tillfälle som uppgifter hämtas ur har fel",
}


def _reading() -> dict[str, str]:
    return dict(
        sorted(
            {
                **WORD_CODES,
                **EXCEL_CODES,
                **KOLADA_CODES,
                **BUDGET_CODES,
                **ATTACHED_CODES,
                **HISTORY_CODES,
                **FOREIGN_CODES,
                **CARRY_CODES,
                **PRIVATE_CODES,
                **_OWN,
            }.items()
        )
    )


def titles() -> Mapping[str, str]:
    """Return what each code says in a few words."""
    every: tuple[Rule | StructureRule, ...] = (*RULES, *STRUCTURE_RULES)
    return {**_reading(), **{rule.code: rule.title for rule in every}}


def listing() -> str:
    """Return every code with its title, a line each: rules first, then what reading a file can find."""
    lines = ["Kontroller", *(f"  {rule.code:6} {rule.title}" for rule in RULES)]
    lines += ["", "Kommunens struktur", *(f"  {rule.code:6} {rule.title}" for rule in STRUCTURE_RULES)]
    lines += ["", "Läsning av filer"]
    lines += [f"  {code:6} {title}" for code, title in _reading().items()]
    lines += ["", "Kontrollfrågor, som en människa svarar på"]
    lines += [f"  {one.key:6} {one.question}" for one in QUESTIONS]
    return "\n".join([*lines, "", "kommunrapport explain KOD förklarar en kontroll."]) + "\n"


def describe(code: str) -> str | None:
    """Return what a code means, its source, an example and how what it finds is mended; None when there is no such code."""
    code = code.strip().upper()
    every: tuple[Rule | StructureRule, ...] = (*RULES, *STRUCTURE_RULES)
    for rule in every:
        if rule.code == code:
            parts = (
                f"{rule.code}  {rule.title}",
                rule.explanation,
                f"Allvar: {rule.severity.value}. Kan ändras i [allvar] i kommun.toml.",
                f"Källa: {rule.source}",
                f"Exempel: {rule.example}",
                f"Så rättas det: {MENDING[rule.code]}",
            )
            return "\n\n".join(part for part in parts if part) + "\n"
    for one in QUESTIONS:
        if one.key == code:
            asked = (
                f"{one.key}  {one.question}",
                "Programmet kan inte avgöra frågan. Den står på fliken Kontrollfrågor, och en människa svarar på den innan rapporten beslutas (FR-01).",
                f"Källa: {one.source}",
                "Exempel: Svaret är nej, och kommentaren säger varför och vad som görs åt det.",
                f"Så rättas det: {MENDING['FR-01']}",
            )
            return "\n\n".join(asked) + "\n"
    title = _reading().get(code)
    if title is None:
        return None
    told = READING[code]
    return f"{code}  {title}\n\n{told.meaning}\n\nExempel: {told.example}\n\nSå rättas det: {told.mend}\n"
