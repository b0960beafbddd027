"""Units of a municipality as its settings declare them: who they are, how they are called, and whose something is without being one's.

No id has a meaning of its own: what the program must know of a unit is said by its kind (``slag``) or its role (``roll``).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import islice
from typing import Final, Protocol

from pipeline.setting import Kind, Section, needed, setting
from pipeline.setting_ids import check_id
from pipeline.setting_kinds import (
    FIRST_DAY,
    FLAG,
    LAST_DAY,
    NUMBER,
    PAIRS,
    TEXT,
    WORDS,
    Pairs,
    Words,
    choice,
)
from pipeline.toml_reader import Asked, Table, TomlReader, bare, meant

COMMITTEES: Final = ("namnd", "namnd-liten")
"""The units that answer to fullmäktige for a net frame of their own: what is asked of a nämnd's economy (frame, forecast, deficit, åtgärder)
is asked of all of them, small ones (fullmäktige, revision, valnämnd, överförmyndare) too (KL 5 kap. 1 §, 6 kap. 6 §; domain.md 0.1, 4.4)."""
ACCOUNTABLE: Final = (*COMMITTEES, "finans")
"""The units that have verksamheter with a budget of their own: rows of driftredovisningen."""
UNIT_KINDS: Final = (*COMMITTEES, "bolag", "central", "finans", "forbund", "stiftelse")
OWNED_KINDS: Final = ("bolag", "forbund", "stiftelse")
"""What the municipality owns or is a member of: the structure of its group is made of them."""
SELECTIONS: Final[Mapping[str, tuple[str, ...]]] = {
    "namnder": COMMITTEES,
    "finans": ("finans",),
    "bolag": ("bolag",),
    "forbund": ("forbund",),
}
"""Selections of units by their kinds; others are a group (``grupp.sdn``) and a unit's id."""
COUNCIL_ROLE: Final = "fullmaktige"
ROLES: Final = (COUNCIL_ROLE,)
_ID: Final = re.compile(r"[a-z](?:-?[a-z0-9])*")


_WHOLE: Final = Decimal(100)  # per cent


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
        "bilagor",
    }
)
"""What stands in the place of a unit's id in cells (``kommun``, ``alla``), in figure keys (``drift/namnder/summa``) or in an occasion's folder (``bilagor``)."""


def _share(asked: Asked) -> Decimal:
    """Return a share in per cent, more than nothing and at most the whole; the default when it is another."""
    share = NUMBER.read(asked)
    if 0 < share <= 100:  # noqa: PLR2004 - per cent
        return share
    asked.wrong(f"Andelen {share} ligger inte mellan 0 och 100 procent.")
    return Decimal(asked.default)


_SHARE: Final = Kind("tal, över 0 och högst 100", _share, "60")


class Time(Protocol):
    """A time from one day to another, such as an occasion's."""

    @property
    def start(self) -> dt.date:
        """Return the first day."""
        ...

    @property
    def end(self) -> dt.date:
        """Return the last day."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A nämnd, bolag or other unit.

    ``share`` is the municipality's effective share in per cent (bolag and förbund);
    ``parent`` the owning unit; ``consolidated`` whether it is part of the sammanställda räkenskaper, and ``consolidation_written`` whether
    the settings say so in so many words. It exists from ``valid_from`` to
    ``valid_to``, both days among them, without a limit where there is none; ``former`` are ids it had before; ``merged_into`` is the id
    of the unit that took it over.
    """

    id: str
    name: str = needed("namn", TEXT, "Namnet i rubriker och tabeller.", '"Kulturnämnden"')
    short: str = setting(
        "kort",
        TEXT,
        "",
        "Förkortningen där det är ont om plats, till exempel på ett diagrams axel; utan den skrivs namnet.",
        '"KUN"',
    )
    kind: str = setting(
        "slag",
        choice(*UNIT_KINDS),
        "namnd",
        "`namnd-liten` lämnar bara ekonomi, åtgärder vid underskott och händelser, `finans` har de kommungemensamma posterna, och `central` "
        "sammanställer.",
        '"bolag"',
    )
    role: str = setting(
        "roll",
        choice(*ROLES),
        "",
        "Skrivs på den enhet som är kommunfullmäktige, om ni redovisar fullmäktige för sig; den står överst i organisationsschemat.",
    )
    definite: str = setting(
        "bestamd", TEXT, "", "Namnet så som det står i löpande text: ”kulturnämnden”.", '"kulturnämnden"'
    )
    parent: str = setting("agare", TEXT, "", "Den ägande enhetens id eller `kommun`.", '"kommun"')
    share: Decimal = setting("andel", _SHARE, Decimal(100), "Kommunens andel i procent.")
    consolidated: bool = setting(
        "konsolideras", FLAG, True, "Enheten ingår i de sammanställda räkenskaperna."
    )
    consolidation_written: bool = False
    reason: str = setting(
        "skal",
        TEXT,
        "",
        "Varför den inte ingår, eller varför den tas in i sin helhet.",
        '"Verksamheten är vilande."',
    )
    form: str = setting(
        "formular",
        choice("full", "kort", "lkbr"),
        "full",
        "Hur ett bolag lämnar sin ekonomi: `full` är räkningarna enligt årsredovisningslagen, `kort` sex tal, som inte kan konsolideras, `lkbr` "
        "räkningarna i kommunens egna rader. Ett förbund lämnar räkningar bara med `lkbr`.",
        '"kort"',
    )
    method: str = setting(
        "metod",
        choice("proportionell", "full"),
        "proportionell",
        "Hur bolaget tas in i de sammanställda räkenskaperna: `proportionell` är ägd andel av varje rad, `full` hela beloppen med minoritetens andel "
        "på en egen rad. `full` är en avvikelse från RKR R16; skriv varför i `skal`.",
        '"proportionell"',
    )
    account: str = setting(
        "redovisning",
        choice("lång", "kort"),
        "",
        "Nämndens egen redovisning i årsredovisningen: `kort` behåller bara det som står i kolumnen I kort på fliken Avsnitt. Utan nyckeln "
        "gäller den i `[styrmodell]`.",
        '"kort"',
    )
    group: str = setting(
        "grupp", TEXT, "", "Gruppen som enheten hör till i egna tabeller, `grupp.sdn`.", '"sdn"'
    )
    purpose: str = setting(
        "uppgift", TEXT, "", "En mening om vad enheten gör.", '"Bibliotek, musikskola och fritid."'
    )
    spent_on: str = setting(
        "pengarna_gar_till",
        TEXT,
        "",
        "Vad nämndens pengar går till, med få ord och liten bokstav: står i ”hundra kronor” i stället för nämndens namn.",
        '"bibliotek och fritid"',
    )
    verksamheter: Pairs = setting(
        "verksamheter",
        PAIRS,
        (),
        'Kod och namn för varje verksamhet: `[["BUN10", "Förskola"]]`.',
        '[["KUN10", "Bibliotek"], ["KUN20", "Musikskola"]]',
    )
    valid_from: dt.date | None = setting(
        "fran",
        FIRST_DAY,
        None,
        "Första dagen, eller första året, som enheten finns: `2025-07-01` eller `2025`.",
        "2025-07-01",
    )
    valid_to: dt.date | None = setting(
        "till",
        LAST_DAY,
        None,
        "Sista dagen, eller sista året, som enheten finns. För ett bolag som säljs: sista dagen det ägs.",
        "2025-06-30",
    )
    former: Words = setting(
        "tidigare",
        WORDS,
        (),
        "Id som enheten har haft förut: samma enhet, samma historia. Publicerade värden, mappar och formulär med det gamla id:t hittas.",
        '["kfn"]',
    )
    merged_into: str = setting(
        "uppgar_i",
        TEXT,
        "",
        "Id för det bolag som ett uppgånget bolag uppgår i; då skrivs också `till`.",
        '"energi"',
    )

    def active(self, time: Time) -> bool:
        """Tell whether the unit exists at some day of a time; of a kind that only one can have, whether it does on the last one.

        What is the whole municipality's is handed in once, by the unit that there is when the time ends.
        """
        return self.exists_between(time.end if self.kind in _SINGLE else time.start, time.end)

    def exists_between(self, first: dt.date, last: dt.date) -> bool:
        """Tell whether the unit exists at some day from one to another."""
        return (self.valid_from or first) <= last and first <= (self.valid_to or last)

    def days(self, time: Time) -> tuple[dt.date, dt.date]:
        """Return the first and the last day of a time that the unit tells of: those at which it exists."""
        if self.kind in _SINGLE:
            return time.start, time.end
        return max(time.start, self.valid_from or time.start), min(time.end, self.valid_to or time.end)

    def there_at_the_end(self, time: Time) -> bool:
        """Tell whether the unit exists on the last day of a time: a bolag that was sold before it has no balance in the group."""
        return self.days(time)[1] == time.end

    @property
    def fills_in_as(self) -> str:
        """Return the kind of unit whose forms it fills in; empty for a förbund that hands in no accounts."""
        return "" if self.kind == "forbund" and self.form != "lkbr" else self.kind

    @property
    def taken_in(self) -> Decimal:
        """Return how much of each of its rows the group takes in, in per cent: all of it by ``full``, else the municipality's share."""
        return _WHOLE if self.method == "full" else self.share

    @property
    def minority(self) -> Decimal:
        """Return how much of its equity and result the group shows as the minority's, in per cent."""
        return self.taken_in - self.share

    @property
    def label(self) -> str:
        """Return the unit's name as written where there is little room."""
        return self.short or self.name

    @property
    def called(self) -> str:
        """Return the unit's name as used in running text."""
        return self.definite or self.name


def read_units(reader: TomlReader, tables: Table) -> tuple[Unit, ...]:
    """Return the units of ``[enheter]`` in the order of the file; what is wrong with them is noted at its key."""
    units = tuple(_unit(reader, key, table) for key, table in reader.tables(tables, "enheter").items())
    _check_parents(reader, units)
    _check_single(reader, units)
    for unit in units:
        _check_life(reader, unit, units)
    _check_former(reader, units)
    return units


def _unit(reader: TomlReader, key: str, table: Table) -> Unit:
    path = f"enheter.{bare(key)}"
    section = Section(reader, table, path, Unit)
    check_id(
        reader,
        path,
        "Enhetens id",
        key,
        _ID,
        "börja med en bokstav a–z och sedan ha små bokstäver a–z, siffror och bindestreck",
    )
    if key in RESERVED:
        reader.wrong(
            path,
            f"”{key}” kan inte vara en enhets id: ordet betyder något annat i formulär, rapporter eller mappar.",
            f"Byt id, till exempel till {key}-1, här, i mapparnas namn och i formulären. "
            f"Upptagna ord: {', '.join(sorted(RESERVED))}.",
        )
    return Unit(**section.values(id=key, consolidation_written="konsolideras" in table))


def _check_parents(reader: TomlReader, units: tuple[Unit, ...]) -> None:
    by_id = {unit.id: unit for unit in units}
    ids = by_id.keys() | {Owner.MUNICIPALITY.value}
    for unit in units:
        if unit.parent and unit.parent not in ids:
            reader.wrong(
                f"enheter.{bare(unit.id)}.agare",
                f"Ägaren ”{unit.parent}” finns inte bland enheterna.",
                f"{meant(unit.parent, sorted(ids))}Skriv en annan enhets id eller ”kommun”.",
            )
        if unit.parent and _owns_itself(unit, by_id):
            reader.wrong(
                f"enheter.{bare(unit.id)}.agare",
                "Enheten äger sig själv, direkt eller genom andra.",
                "Skriv den enhet som äger den, eller ”kommun”.",
            )


def _owns_itself(unit: Unit, units: Mapping[str, Unit]) -> bool:
    """Tell whether a unit is among its own owners; a ring above it that it is not part of is told of those in it."""
    seen: set[str] = set()
    owner = unit.parent
    while owner in units and owner not in seen and owner != unit.id:
        seen.add(owner)
        owner = units[owner].parent
    return owner == unit.id


def _check_life(reader: TomlReader, unit: Unit, units: tuple[Unit, ...]) -> None:
    """Note a unit that ends before it begins, and one that is taken over by what cannot do so."""
    path = f"enheter.{unit.id}"
    if unit.valid_from and unit.valid_to and unit.valid_to < unit.valid_from:
        reader.wrong(f"{path}.till", "Enheten upphör innan den börjar.", "Rätta fran eller till.")
    if not unit.merged_into:
        return
    into = next((other for other in units if other.id == unit.merged_into), None)
    if into is None or into is unit:
        reader.wrong(
            f"{path}.uppgar_i",
            f"Enheten ”{unit.merged_into}” kan inte ta över {unit.name}."
            if into
            else f"Enheten ”{unit.merged_into}” finns inte bland enheterna.",
            f"{meant(unit.merged_into, {other.id for other in units} - {unit.id})}Skriv det övertagande bolagets id.",
        )
    elif unit.kind != "bolag" or into.kind != "bolag":
        reader.wrong(
            f"{path}.uppgar_i",
            "Bara ett bolag kan uppgå i ett annat bolag.",
            "Skriv nämnders förändringar som [[omorganisation]].",
        )
    elif unit.valid_to is None:
        reader.wrong(
            f"{path}.uppgar_i",
            f"Det framgår inte när {unit.name} uppgår i {into.name}.",
            "Skriv till = den sista dagen bolaget finns för sig.",
        )
    elif not into.exists_between(after := unit.valid_to + dt.timedelta(days=1), after):
        reader.wrong(
            f"{path}.uppgar_i",
            f"{into.name} finns inte den {after.isoformat()}, då {unit.name} har uppgått i det.",
            "Rätta bolagets till, eller det övertagande bolagets fran och till.",
        )


def _check_former(reader: TomlReader, units: tuple[Unit, ...]) -> None:
    """Note a former id that is another unit's, now or before."""
    whose = {unit.id: unit.id for unit in units}
    for unit in units:
        for key in unit.former:
            if key in RESERVED or not _ID.fullmatch(key):
                message = f"”{key}” kan inte ha varit en enhets id."
                reader.wrong(f"enheter.{unit.id}.tidigare", message, "Skriv id:t så som det stod förr.")
            elif whose.setdefault(key, unit.id) != unit.id or key == unit.id:
                reader.wrong(
                    f"enheter.{unit.id}.tidigare",
                    f"”{key}” är id för {whose[key]}; en enhets historia kan bara höra till en enhet.",
                    "Ta bort det. Har en verksamhet bytt nämnd skrivs det som [[omorganisation]].",
                )


_SINGLE: Final = {"central": "som sammanställer rapporterna", "finans": "för kommungemensamma poster"}


def _check_single(reader: TomlReader, units: tuple[Unit, ...]) -> None:
    """Note every unit after the first that has a kind or role only one unit can have at a time."""
    for kind, what in _SINGLE.items():
        for first, second in _overlapping(unit for unit in units if unit.kind == kind):
            reader.wrong(
                f"enheter.{bare(second.id)}.slag",
                f"Både {first.id} och {second.id} har slaget {kind}; bara en enhet {what} kan finnas åt gången.",
                "Ändra slaget på den ena, eller skriv med fran och till när de gäller.",
            )
    for role in ROLES:
        for first, second in _overlapping(unit for unit in units if unit.role == role):
            reader.wrong(
                f"enheter.{bare(second.id)}.roll",
                f"Både {first.id} och {second.id} har rollen {role}; bara en enhet kan ha den åt gången.",
                "Ta bort rollen från den ena, eller skriv med fran och till när de gäller.",
            )


def _overlapping(units: Iterable[Unit]) -> tuple[tuple[Unit, Unit], ...]:
    """Return each unit that exists at some day of an earlier one, with the first such one."""
    pairs: list[tuple[Unit, Unit]] = []
    before: list[Unit] = []
    for second in units:
        together = (
            first
            for first in before
            if first.exists_between(second.valid_from or dt.date.min, second.valid_to or dt.date.max)
        )
        pairs += [(first, second) for first in islice(together, 1)]
        before.append(second)
    return tuple(pairs)
