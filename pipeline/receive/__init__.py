"""What nämnder and bolag have mailed, put in its place by what is in it; every version is kept with its receipt, nothing is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from pipeline.folders import alone_in
from pipeline.private import cleared
from pipeline.receive import receipts
from pipeline.receive.ended import end_begun
from pipeline.receive.item import Item
from pipeline.receive.parcels import Refused, Unpacked, unpacked
from pipeline.receive.placing import Plan, digest, plan_strays, plan_unit
from pipeline.receive.receipts import BrokenReceipt
from pipeline.receive.recognise import Ours, Place, Strange, recognised

_QUOTED: Final = 300  # letters of a mail that are shown


@dataclass(frozen=True, slots=True)
class Received:
    """What became of what came in, in sentences: what was put in its place, what was known already, what somebody must see to, what mails say."""

    placed: tuple[str, ...]
    known: tuple[str, ...]
    odd: tuple[str, ...]
    mails: tuple[str, ...]


def receive(
    paths: Iterable[Path], places: Sequence[Place], home: Path, received: str = "", *, dry: bool = False
) -> Received:
    """Put what is in files, folders, archives and mails in its place among some occasions; with ``dry`` only say what would be done.

    ``home`` is where the municipality's folder, or those of several, lie: what is nobody's is kept there. ``received`` is when it came,
    empty when that is not known. Two runs in one folder wait for each other. Raises ``OSError`` of what cannot be written; what was there is there still.
    """
    parcel = unpacked(paths)
    with ExitStack() as alone:
        for folder in sorted(_folders(places, home)) if not dry else ():
            alone.enter_context(alone_in(folder))  # in one order, so that two runs never wait for each other
        return _received(parcel, places, home, received, dry=dry)


def _received(parcel: Unpacked, places: Sequence[Place], home: Path, received: str, *, dry: bool) -> Received:
    kept = f"Sparad i {home.name}/{receipts.FOLDER}/{receipts.UNKNOWN}."
    plan = Plan(odd=[f"{one.sentence} {kept}" if one.item.data else one.sentence for one in parcel.refused])
    end_begun(places, plan, dry=dry)
    ours: list[Ours] = []
    strange: list[Strange] = []
    for item in parcel.items:
        found = recognised(item, places)
        if isinstance(found, Ours):
            ours.append(found)
        else:
            strange.append(found)
    known = frozenset(
        one.sha256 for folder in _folders(places, home) for one in _strays(folder, plan) if one.undecided
    )
    groups: dict[tuple[str, str, str], list[Ours]] = {}
    for one in sorted(ours, key=lambda one: (one.key, digest(one.item.data), one.item.shown)):
        groups.setdefault(one.key[:3], []).append(one)
    for some in groups.values():
        _guarded(plan, partial(plan_unit, some, received, known, plan))
    _plan_strays(strange, parcel.refused, home, received, plan)
    if not dry:
        plan.carry_out()
    mails = (
        f"{mail.sender or mail.shown}: ”{words[:_QUOTED]}{'…' * (len(words) > _QUOTED)}”{_pictures(mail.pictures)}"
        for mail, words in ((mail, cleared(mail.words).text) for mail in parcel.mails)
    )
    return Received(tuple(plan.placed), tuple(plan.known), tuple(plan.odd), tuple(dict.fromkeys(mails)))


def _pictures(number: int) -> str:
    """Return what is said of pictures in a mail's text: nearly every signature has one, so it is nothing to see to."""
    return (
        f" ({number} bild{'er' * (number > 1)} i texten är inte sparad{'e' * (number > 1)})" if number else ""
    )


def _folders(places: Sequence[Place], home: Path) -> tuple[Path, ...]:
    return tuple(dict.fromkeys((home, *(municipality.folder for municipality, _ in places))))


def _strays(folder: Path, plan: Plan) -> tuple[receipts.Stray, ...]:
    try:
        return receipts.strays(folder / receipts.FOLDER / receipts.UNKNOWN)
    except BrokenReceipt as fault:
        plan.odd.append(str(fault))
        return ()


def _guarded(plan: Plan, planning: Callable[[], None]) -> None:
    try:
        planning()
    except BrokenReceipt as fault:
        plan.odd.append(str(fault))


def _plan_strays(
    strange: Iterable[Strange], refused: Iterable[Refused], home: Path, received: str, plan: Plan
) -> None:
    """Plan for what has no place: by the municipality that it is of, where that is known."""
    by_folder: dict[Path, list[tuple[Item, str, bool]]] = {
        home: [(one.item, one.sentence, False) for one in refused if one.item.data]
    }
    for one in strange:
        folder = one.municipality.folder if one.municipality else home
        by_folder.setdefault(folder, []).append((one.item, one.why, False))
        sender = f" Från {one.item.sender}." if one.item.sender else ""
        plan.odd.append(
            f"”{one.item.shown}”: {one.why} Sparad i {folder.name}/{receipts.FOLDER}/{receipts.UNKNOWN}.{sender}"
        )
    for undecided, why in plan.undecided:
        by_folder.setdefault(undecided.municipality.folder, []).append((undecided.item, why, True))
    for folder, some in by_folder.items():
        ordered = sorted(
            some, key=lambda one: (digest(one[0].data), not one[0].sent, one[0].sent, one[0].shown)
        )
        _guarded(plan, partial(plan_strays, folder, ordered, received, plan))
