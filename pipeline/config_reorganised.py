"""``[[omorganisation]]`` of ``kommun.toml``: which verksamheter the council has moved between units, when, and in what shares.

A move says where last year's figures of a verksamhet belong in this year's organisation (RKR R14, LKBR 10 kap. 1 §: driftredovisningen is
compared with the year before). Shares of one verksamhet are the whole of it, so that no sum changes.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import groupby
from typing import Any, Final, NamedTuple

from pipeline.config_occasions import Occasion
from pipeline.setting import Kind, Section, needed, setting
from pipeline.setting_kinds import DAY, NO_DAY, TEXT, choice
from pipeline.text import long_date
from pipeline.toml_reader import Asked, Table, TomlReader, meant
from pipeline.units import Unit

_WHOLE: Final = Decimal(100)
_PARTS: Final = 3  # from, to, per cent
NEW, OLD = "ny", "gammal"


class Area(NamedTuple):
    """A verksamhet: the id of its unit and its code."""

    unit: str
    code: str

    def __str__(self) -> str:
        return f"{self.unit}.{self.code}"


class Move(NamedTuple):
    """A share (per cent) of one verksamhet that from a day on belongs to another."""

    source: Area
    target: Area
    percent: Decimal


Moves = tuple[Move, ...]


def _moves(asked: Asked) -> Moves:
    """Return the moves that are written as they should be; the others are noted."""
    value, moves = asked.written, []
    if value is None:
        asked.wrong("Uppgiften saknas.", 'Lägg till flytta = [["bun.BUN30", "utbn.UN20", 100]].')
        return ()
    if not isinstance(value, list) or not value:
        asked.wrong("Här väntades en lista av flyttar.", 'Skriv flytta = [["bun.BUN30", "utbn.UN20", 100]].')
        return ()
    for number, item in enumerate(value, 1):
        move = _move(item)
        if move is None:
            asked.reader.wrong(
                f"{asked.place}[{number}]",
                "Här väntades från verksamhet, till verksamhet och andel i procent.",
                'Skriv ["bun.BUN30", "utbn.UN20", 100], med enhetens id, punkt och verksamhetens kod.',
            )
        else:
            moves.append(move)
    return tuple(moves)


def _move(item: Any) -> Move | None:
    if not isinstance(item, list) or len(item) != _PARTS:
        return None
    source, target, share = _area(item[0]), _area(item[1]), item[2]
    if source is None or target is None or isinstance(share, bool) or not isinstance(share, int | Decimal):
        return None
    percent = Decimal(share)
    return Move(source, target, percent) if percent.is_finite() and 0 < percent <= _WHOLE else None


def _area(word: Any) -> Area | None:
    unit, dot, code = word.partition(".") if isinstance(word, str) else ("", "", "")
    return Area(unit.strip(), code.strip()) if dot and unit.strip() and code.strip() else None


_COMPARED: Final = choice(NEW, OLD)
_MOVED: Final = Kind(
    "lista av från verksamhet, till verksamhet och procent", _moves, '[["bun.BUN30", "utbn.UN20", 100]]'
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reorganisation:
    """A decision that moves verksamheter from a day on; ``path`` is where it stands in the settings.

    ``compared`` tells whether earlier years are told in the new organisation, or stand as they were published.
    """

    path: str
    day: dt.date = needed("datum", DAY, "Den första dagen i den nya organisationen.")
    decision: str = needed("beslut", TEXT, "Beslutet: `KF 2025-03-24 § 41`.", '"KF 2025-03-24 § 41"')
    moves: Moves = needed(
        "flytta",
        _MOVED,
        'Varje flytt: `["bun.BUN30", "utbn.UN20", 100]`. Andelarna av en verksamhet är tillsammans 100; det som blir kvar skrivs också, '
        '`["sn.SN70", "sn.SN70", 60]`.',
    )
    compared: str = setting(
        "jamforelse",
        _COMPARED,
        NEW,
        "`ny`: jämförelsetal räknas om till den nya organisationen och märks ”omräknat”, och året har en rad per verksamhet. `gammal`: "
        "de står som de publicerades, och tabellerna säger till och från vilken dag.",
    )

    @property
    def new(self) -> bool:
        """Tell whether earlier years are told in the new organisation."""
        return self.compared == NEW

    @property
    def reason(self) -> str:
        """Return why a value is restated, as it is said below a table."""
        return f"ny organisation från den {long_date(self.day)} enligt {self.decision}"

    @property
    def last_day(self) -> dt.date:
        """Return the last day of the older organisation."""
        return self.day - dt.timedelta(days=1)

    def of(self, source: Area) -> Moves:
        """Return where the shares of a verksamhet go; nothing when it is not moved."""
        return tuple(move for move in self.moves if move.source == source)

    def crosses(self, units: Container[str]) -> bool:
        """Tell whether something moves between some units and the others."""
        return any((move.source.unit in units) != (move.target.unit in units) for move in self.moves)

    @property
    def sources(self) -> tuple[Area, ...]:
        """Return the verksamheter that are moved, wholly or in part, in the order of the file."""
        return tuple(dict.fromkeys(move.source for move in self.moves))

    @property
    def ceased(self) -> tuple[Area, ...]:
        """Return those of which nothing is left: no share goes to the verksamhet itself."""
        targets = {move.target for move in self.moves}
        return tuple(area for area in self.sources if area not in targets)


def read_reorganisations(
    reader: TomlReader, parsed: Table, units: tuple[Unit, ...], occasions: tuple[Occasion, ...]
) -> tuple[Reorganisation, ...]:
    """Return the reorganisations by their days; one with a fault is noted at its key and left out."""
    tables = parsed.get("omorganisation", [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        reader.wrong(
            "omorganisation",
            "Här väntades tabeller.",
            "Skriv [[omorganisation]] på en egen rad före varje omorganisation.",
        )
        return ()
    sound: list[Reorganisation] = []
    for number, table in enumerate(tables, 1):
        path, before = f"omorganisation.{number}", len(reader.problems)
        section = Section(reader, table, path, Reorganisation)
        one = Reorganisation(**section.values(path=path))
        if one.day != NO_DAY:
            _check_day(reader, one, occasions)
        faults = [*_shares(one), *(fault for move in one.moves for fault in _unknown(one, move, units))]
        for message, hint in dict.fromkeys(faults):
            reader.wrong(f"{path}.flytta", message, hint)
        if len(reader.problems) == before:
            sound.append(replace(one, moves=tuple(_present(move, units) for move in one.moves)))
    return tuple(sorted(sound, key=lambda one: one.day))


def _check_day(reader: TomlReader, one: Reorganisation, occasions: tuple[Occasion, ...]) -> None:
    """Note a day that no occasion reaches: nothing is compared across it."""
    if not occasions:
        return
    years = [int(key[:4]) for each in occasions for key in each.published if key[:4].isdecimal()]
    first = min([*(each.start for each in occasions), *(dt.date(max(year, 1), 1, 1) for year in years)])
    last = max(each.end for each in occasions)
    if not first <= one.day <= last:
        reader.wrong(
            f"{one.path}.datum",
            f"Den {long_date(one.day)} ligger utanför tillfällenas perioder och jämförelsetal, {long_date(first)} till {long_date(last)}.",
            "Rätta dagen, eller ta bort omorganisationen.",
        )


def _present_ids(units: tuple[Unit, ...]) -> dict[str, str]:
    """Return the id that each unit has now, by every id that it has had; an id that is a unit's now is its own."""
    return {old: unit.id for unit in units for old in unit.former} | {unit.id: unit.id for unit in units}


def _present(move: Move, units: tuple[Unit, ...]) -> Move:
    """Return a move under the ids that its units have now."""
    now = _present_ids(units)
    source, target = (area._replace(unit=now[area.unit]) for area in (move.source, move.target))
    return Move(source, target, move.percent)


Faults = Iterator[tuple[str, str]]


def _shares(one: Reorganisation) -> Faults:
    for source, moves in groupby(sorted(one.moves), key=lambda move: move.source):
        shares = [move.percent for move in moves]
        if sum(shares) != _WHOLE:
            yield (
                f"Andelarna av {source} är {_per_cent(sum(shares, Decimal(0)))} procent tillsammans, inte 100.",
                f'Skriv också det som blir kvar: ["{source}", "{source}", …].',
            )
    pairs = [(move.source, move.target) for move in one.moves]
    for source, target in dict.fromkeys(pair for pair in pairs if pairs.count(pair) > 1):
        yield f"Flytten från {source} till {target} står flera gånger.", "Skriv den en gång."


def _per_cent(share: Decimal) -> str:
    return format(share.normalize(), "f").replace(".", ",")


def _unknown(one: Reorganisation, move: Move, units: tuple[Unit, ...]) -> Faults:
    """Yield what is wrong with the two ends of a move: nobody has the verksamhet, or its unit does not exist on that day."""
    now = _present_ids(units)
    for area, day, when in ((move.source, one.last_day, "före"), (move.target, one.day, "från")):
        unit = next((unit for unit in units if unit.id == now.get(area.unit)), None)
        if unit is None:
            known = {each.id for each in units}
            yield (
                f"Enheten ”{area.unit}” i {area} finns inte bland enheterna.",
                f"{meant(area.unit, known)}Skriv enhetens id.",
            )
        elif unit.verksamheter and area.code not in {code for code, *_ in unit.verksamheter}:
            yield f"Ingen enhet har verksamheten {area}.", f"{meant(str(area), _areas(units))}{_LISTED}"
        elif not unit.exists_between(day, day):
            yield (
                f"{unit.name} finns inte {when} omorganisationen den {long_date(one.day)}.",
                f"Rätta fran eller till i [enheter.{unit.id}], eller omorganisationens datum.",
            )


_LISTED: Final = (
    "Verksamheten ska stå i enhetens lista, också när den har flyttats därifrån; den efterfrågas bara så länge den "
    "finns."
)


def _areas(units: Iterable[Unit]) -> list[str]:
    return [f"{unit.id}.{code}" for unit in units for code, *_ in unit.verksamheter]
