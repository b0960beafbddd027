"""Next year's covering letters and expected attachments out of this year's: the same ones, about the occasions that are made."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from pipeline.config import Occasion
from pipeline.config_attachments import TABLE as ATTACHMENTS
from pipeline.config_attachments import Expected
from pipeline.config_letters import LETTERS, Letter
from pipeline.kinds import kind
from pipeline.next_year.occasions import YEAR, day_later, following
from pipeline.setting import declared
from pipeline.toml_writer import toml_key, toml_value
from pipeline.workdays import day_off

TABLES: Final = (LETTERS, ATTACHMENTS)
"""The lists of ``kommun.toml`` that tell of documents beside an occasion's reports, each with the occasion's id."""
_LETTER: Final = {name: one.key for name, one in declared(Letter)}
_EXPECTED: Final = {name: one.key for name, one in declared(Expected)}
OCCASION: Final = _LETTER["occasion"]
_OWN: Final = (_LETTER["number"],)
"""What is the year's own and cannot be known."""
_NAMED: Final = (_EXPECTED["title"], _EXPECTED["file"])
"""Names that say their year, and next year say the next one."""


@dataclass(frozen=True, slots=True)
class Documents:
    """Lines for ``kommun.toml``, how many letters and attachments they are, and the lists that cannot be added to."""

    lines: tuple[str, ...] = ()
    letters: int = 0
    attachments: int = 0
    closed: tuple[str, ...] = ()


def documents(table: Mapping[str, object], words: str, occasions: Iterable[Occasion]) -> Documents:
    """Return the letters and attachments of some occasions as they are of the following ones; ``words`` is the whole file.

    A list that is written on one line cannot be added to below it, and is told.
    """
    moved = {one.id: one for one in occasions}
    lines: list[str] = []
    count = dict.fromkeys(TABLES, 0)
    closed: list[str] = []
    for name in TABLES:
        rows = table.get(name)
        mine = [row for row in rows if row.get(OCCASION) in moved] if isinstance(rows, list) else []
        if mine and not re.search(rf"(?m)^\s*\[\[\s*{name}\s*\]\]", words):
            closed.append(name)
            continue
        for row in mine:
            lines += ["", f"[[{name}]]", *_row(row, moved[row[OCCASION]])]
        count[name] = len(mine)
    return Documents(tuple(lines), count[LETTERS], count[ATTACHMENTS], tuple(closed))


def _row(row: Mapping[str, object], old: Occasion) -> Iterator[str]:
    years = kind(old.kind).years
    for key, value in row.items():
        if key == OCCASION:
            yield f"{toml_key(key)} = {toml_value(following(old))}"
        elif key in _OWN:
            yield f"# {toml_key(key)} = {toml_value(value)}  # så stod det förra året"
        elif isinstance(value, dt.date):
            day = day_later(value, years)
            off = day_off(day)
            yield f"{toml_key(key)} = {toml_value(day)}" + (f"  # {off}: välj en annan dag?" if off else "")
        elif key in _NAMED and isinstance(value, str):
            later = YEAR.sub(lambda year: str(int(year[0]) + years), value)
            yield f"{toml_key(key)} = {toml_value(later)}"
        else:
            yield f"{toml_key(key)} = {toml_value(value)}"
