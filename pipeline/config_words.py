"""``[ord]`` of ``kommun.toml``: what the municipality calls its own things. Each is declared once, here; no other module writes one of them.

The words of the law (nämnd, kommunfullmäktige, kommunstyrelsen, årsredovisning …) are not among them: KL 3 kap., LKBR.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace

from pipeline.setting import Section, setting
from pipeline.setting_kinds import WORD
from pipeline.toml_reader import Table, TomlReader
from pipeline.units import Owner, Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWords:
    """The municipality's own words, each in the form that it is written in: a title, or the definite form of running text."""

    plan: str = setting(
        "plan",
        WORD,
        "Verksamhets- och investeringsplan",
        "Vad planen med budgeten heter, så som det står på omslaget.",
        '"Mål och budget"',
    )
    central: str = setting(
        "central",
        WORD,
        "kommunledningskontoret",
        "Vad den heter som sammanställer rapporterna, i bestämd form så som i löpande text; utan det som enheten av slaget `central` heter.",
        '"ekonomikontoret"',
    )
    economy: str = setting(
        "ekonomi",
        WORD,
        "ekonomiavdelningen",
        "Vad den heter som räkningarna kommer från, i bestämd form; utan det samma som `central`.",
        '"ekonomienheten"',
    )
    finance: str = setting(
        "finans",
        WORD,
        "finansförvaltningen",
        "Vad den heter som har de kommungemensamma posterna, i bestämd form; utan det som enheten av slaget `finans` heter.",
        '"finansieringen"',
    )


def read_words(reader: TomlReader, table: Table, units: Sequence[Unit]) -> OwnWords:
    """Return the words of ``[ord]``; what is not written there is called as the units of the municipality are."""
    words = OwnWords(**Section(reader, table, "ord", OwnWords).values())
    named = {unit.kind: unit.called for unit in units if unit.called.strip()}
    central = words.central if "central" in table else named.get("central", words.central)
    return replace(
        words,
        central=central,
        economy=words.economy if "ekonomi" in table else central,
        finance=words.finance if "finans" in table else named.get(Owner.FINANCE.value, words.finance),
    )


def every_word(words: OwnWords) -> tuple[str, ...]:
    """Return the words in the order of their declaration."""
    return tuple(getattr(words, each.name) for each in fields(words))
