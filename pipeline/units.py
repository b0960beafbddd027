"""Units of a municipality as its settings declare them: who they are, how they are called, and whose something is without being one's.

No id has a meaning of its own: what the program must know of a unit is said by its kind (``slag``) or its role (``roll``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import islice
from typing import Final

from pipeline.toml_reader import TomlReader

COMMITTEES: Final = ("namnd", "namnd-liten")
"""The units that answer to fullmäktige for a net frame of their own: what is asked of a nämnd's economy (frame, forecast, deficit, åtgärder)
is asked of all of them, small ones (fullmäktige, revision, valnämnd, överförmyndare) too (KL 5 kap. 1 §, 6 kap. 6 §; domain.md 0.1, 4.4)."""
UNIT_KINDS: Final = (*COMMITTEES, "bolag", "central", "finans", "forbund", "stiftelse")
COUNCIL_ROLE: Final = "fullmaktige"
ROLES: Final = (COUNCIL_ROLE,)
_ID: Final = re.compile(r"[a-z][a-z0-9-]*")
_KEYS: Final = (
    "namn", "kort", "slag", "roll", "bestamd", "agare", "andel", "konsolideras", "skal", "uppgift", "verksamheter", "fran", "till",
)  # fmt: skip


class Owner(StrEnum):
    """Whose the rows of a sheet are when they are not those of the unit that hands it in.

    ``MUNICIPALITY`` and ``COUNCIL`` are no units but scopes of their own, and no unit can be called so: the first is reserved, the
    second has a letter that an id cannot have. ``FINANCE`` stands for the unit of the kind ``finans``, whatever its id.
    """

    MUNICIPALITY = "kommun"
    COUNCIL = "kommunfullmäktige"
    FINANCE = "finans"


RESERVED: Final = frozenset(
    {
        Owner.MUNICIPALITY,
        "koncern",
        "alla",
        "namnder",
        "verksamhet",
        "summa",
        "elim",
        "status",
        "typ",
        "omfattning",
    }
)
"""What stands in the place of a unit's id in cells (``kommun``, ``alla``) or in figure keys (``drift/namnder/summa``)."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A nämnd, bolag or other unit.

    ``share`` is the municipality's effective share in per cent (bolag and förbund);
    ``parent`` the owning unit; ``consolidated`` whether it is part of the sammanställda räkenskaper.
    """

    id: str
    name: str
    kind: str
    definite: str = ""  # "kulturnämnden", for running text; the name when empty
    parent: str = ""
    share: Decimal = Decimal(100)
    consolidated: bool = True
    reason: str = ""  # why it is not consolidated
    purpose: str = ""  # one sentence: what it does
    verksamheter: tuple[tuple[str, str], ...] = ()  # code, name
    valid_from: int = 0
    valid_to: int = 9999
    short: str = ""  # "BUN", for the axis of a chart; the name when empty
    role: str = ""  # what it is, where its kind does not say it: one of ROLES

    def active(self, year: int) -> bool:
        """Tell whether the unit exists in a year."""
        return self.valid_from <= year <= self.valid_to

    @property
    def label(self) -> str:
        """Return the unit's name as written where there is little room."""
        return self.short or self.name

    @property
    def called(self) -> str:
        """Return the unit's name as used in running text."""
        return self.definite or self.name


def read_units(read: TomlReader, tables: Mapping[str, object]) -> tuple[Unit, ...]:
    """Return the units of ``[enheter]`` in the order of the file; what is wrong with them is noted at its key."""
    units = tuple(_unit(read, key, value) for key, value in tables.items() if isinstance(value, dict))
    _check_parents(read, units)
    _check_single(read, units)
    return units


def _unit(read: TomlReader, key: str, table: Mapping[str, object]) -> Unit:
    path = f"enheter.{key}"
    read.known(table, path, _KEYS)
    if not _ID.fullmatch(key):
        read.wrong(path, f"Enhetens id ”{key}” får bara ha små bokstäver a–z, siffror och bindestreck.")
    if key in RESERVED:
        read.wrong(
            path,
            f"”{key}” kan inte vara en enhets id: ordet betyder något annat i formulär och rapporter.",
            f"Byt id, till exempel till {key}-1, här, i mapparnas namn och i formulären. "
            f"Upptagna ord: {', '.join(sorted(RESERVED))}.",
        )
    return Unit(
        id=key,
        name=read.text(table, "namn", path),
        kind=read.choice(table, "slag", path, UNIT_KINDS, "namnd"),
        definite=read.text(table, "bestamd", path, ""),
        parent=read.text(table, "agare", path, ""),
        share=read.decimal(table, "andel", path, Decimal(100)),
        consolidated=read.flag(table, "konsolideras", path, default=True),
        reason=read.text(table, "skal", path, ""),
        purpose=read.text(table, "uppgift", path, ""),
        verksamheter=read.pairs(table, "verksamheter", path),
        valid_from=read.whole(table, "fran", path, 0),
        valid_to=read.whole(table, "till", path, 9999),
        short=read.text(table, "kort", path, ""),
        role=read.choice(table, "roll", path, ROLES, "") if "roll" in table else "",
    )


def _check_parents(read: TomlReader, units: tuple[Unit, ...]) -> None:
    ids = {unit.id for unit in units} | {Owner.MUNICIPALITY.value}
    for unit in units:
        if unit.parent and unit.parent not in ids:
            read.wrong(
                f"enheter.{unit.id}.agare",
                f"Ägaren ”{unit.parent}” finns inte bland enheterna.",
                "Skriv en annan enhets id eller ”kommun”.",
            )
        if not 0 < unit.share <= 100:  # noqa: PLR2004 - per cent
            read.wrong(
                f"enheter.{unit.id}.andel", f"Andelen {unit.share} ligger inte mellan 0 och 100 procent."
            )


_SINGLE: Final = {"central": "som sammanställer rapporterna", "finans": "för kommungemensamma poster"}


def _check_single(read: TomlReader, units: tuple[Unit, ...]) -> None:
    """Note every unit after the first that has a kind or role only one unit can have at a time."""
    for kind, what in _SINGLE.items():
        for first, second in _overlapping(unit for unit in units if unit.kind == kind):
            read.wrong(
                f"enheter.{second.id}.slag",
                f"Både {first.id} och {second.id} har slaget {kind}; bara en enhet {what} kan finnas åt gången.",
                "Ändra slaget på den ena, eller skriv med fran och till vilka år de gäller.",
            )
    for role in ROLES:
        for first, second in _overlapping(unit for unit in units if unit.role == role):
            read.wrong(
                f"enheter.{second.id}.roll",
                f"Både {first.id} och {second.id} har rollen {role}; bara en enhet kan ha den åt gången.",
                "Ta bort rollen från den ena, eller skriv med fran och till vilka år de gäller.",
            )


def _overlapping(units: Iterable[Unit]) -> tuple[tuple[Unit, Unit], ...]:
    """Return each unit that exists in some of the years of an earlier one, with the first such one."""
    found: list[tuple[Unit, Unit]] = []
    before: list[Unit] = []
    for second in units:
        together = (
            first
            for first in before
            if first.valid_from <= second.valid_to and second.valid_from <= first.valid_to
        )
        found += [(first, second) for first in islice(together, 1)]
        before.append(second)
    return tuple(found)
