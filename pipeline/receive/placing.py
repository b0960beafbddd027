"""Where what was received is put: the latest version of each form where deliveries are read, every version with its receipt, strangers by themselves.

All is planned first and written then, a file at a time through a temporary one: first the copy that is kept, then what is about to be
done, the place, and the receipt last. A run that is stopped loses nothing, and the next one ends what it began (:mod:`ended`).
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from pipeline.config import Municipality, Occasion, Unit
from pipeline.folders import composed, files_of, lies_inside, place, within, write_file
from pipeline.private import cleared
from pipeline.read.returned import ENDING
from pipeline.receive import receipts as kept
from pipeline.receive.changes import Changes, differences, held
from pipeline.receive.item import Item, without_persons
from pipeline.receive.receipts import Receipt, Stray
from pipeline.receive.recognise import Ours, facts_of, opened

_WORDS: Final = 1000  # letters of a mail that a receipt keeps
_SHOWN: Final = 10  # changes that are shown in the terminal
_MARK: Final = 8  # digits of a sha256 in a name
SUFFIXES: Final = (".xlsx", ".xlsm", ".docx", ".docm")


@dataclass(slots=True)
class Plan:
    """What is to be written and removed, in order, and what is said of each file: what was put in place, what is there already, what to see to."""

    writes: list[tuple[Path, bytes | None]] = field(default_factory=list)  # None: the file is removed
    placed: list[str] = field(default_factory=list)
    known: list[str] = field(default_factory=list)
    odd: list[str] = field(default_factory=list)
    undecided: list[tuple[Ours, str]] = field(default_factory=list)

    def carry_out(self) -> None:
        """Write and remove; raises ``OSError``."""
        for path, data in self.writes:
            write(path, data)


def write(path: Path, data: bytes | None) -> None:
    """Write a file whole or not at all, or remove it; one that holds the same is left. Raises ``OSError``."""
    if data is None:
        path.unlink(missing_ok=True)
        return
    with suppress(OSError):
        if path.is_file() and not path.is_symlink() and path.read_bytes() == data:
            return
    write_file(path, data)


def digest(data: bytes) -> str:
    """Return the sha256 of some bytes."""
    return hashlib.sha256(data).hexdigest()


@dataclass(frozen=True, slots=True)
class _There:
    """A file that lies where deliveries of a form are read."""

    path: Path
    sha256: str
    data: bytes


def plan_unit(found: list[Ours], received: str, undecided: frozenset[str], plan: Plan) -> None:
    """Plan for all files of a run that are of one unit and one occasion; raises ``BrokenReceipt``.

    ``undecided`` are the sha256 of files of which it is not known which counts: such a one is taken when it comes alone.
    """
    first = found[0]
    folder = kept.folder_of(first.municipality, first.occasion.id, first.unit.id)
    target = unit_folder(first.municipality, first.occasion, first.unit)
    home = first.municipality.folder
    if not (lies_inside(home, target) and lies_inside(home, folder)):
        plan.odd.append(f"{_whose(first)}: mappen är en länk ut ur kommunens mapp. Ingenting är skrivet där.")
        return
    before = kept.receipts(first.municipality, first.occasion.id, first.unit.id)
    after: list[Receipt] = []
    last: list[tuple[Path, bytes]] = []
    gone: list[Path] = []
    for key in sorted({one.form.key for one in found}):
        some = [one for one in found if one.form.key == key]
        form = _Form(some, folder, target, received, plan, [one for one in before if one.form == key])
        form.take(undecided)
        after += form.history
        last += form.put
        gone += form.gone
    taken = {one.form.key for one in found}
    after += [one for one in before if one.form not in taken]
    every = sorted(after, key=lambda one: (one.form, one.version))
    plan.writes += _carried(folder, every, last, gone) if set(after) != set(before) or last or gone else []


def _carried(
    folder: Path, every: list[Receipt], last: list[tuple[Path, bytes]], gone: list[Path]
) -> Iterator[tuple[Path, bytes | None]]:
    """Yield how a unit's versions come to their place: what is about to be done is written down before, and removed when it is done."""
    copies = {one.sha256: one.file for one in every}
    put = {path.name: copies[digest(data)] for path, data in last}
    yield folder / kept.BEGUN, kept.written(every, put, sorted({digest(path.read_bytes()) for path in gone}))
    yield from last
    yield from ((path, None) for path in gone)
    yield folder / kept.FILE, kept.written(every)
    yield folder / kept.BEGUN, None


class _Form:
    """The versions of one form of one unit: those there are receipts of, the one that lies in its place, and those that come now."""

    def __init__(
        self, found: list[Ours], folder: Path, target: Path, received: str, plan: Plan, history: list[Receipt]
    ) -> None:
        self.ours, self.found = found[0], found
        self.folder, self.target, self.received, self.plan = (
            folder,
            target / found[0].form.file,
            received,
            plan,
        )
        self.history = history
        self.put: list[tuple[Path, bytes]] = []
        self.gone: list[Path] = []

    def take(self, undecided: frozenset[str]) -> None:
        """Take what is new of what came; tell of the rest."""
        there = _in_place(self.ours, self.target)
        coming = {digest(one.item.data) for one in self.found}
        for one in there:
            if one.sha256 not in {known.sha256 for known in self.history} | coming:
                self._keep(
                    replace(self.ours, item=Item(composed(one.path.name), one.data)),
                    note="Låg i enhetens mapp utan kvitto.",
                    placed=True,
                )
        latest = there[0] if there else None
        fresh = self._fresh(coming, undecided, latest)
        for new in fresh:
            latest = self._version(new, latest)
        if fresh and latest:
            self._place(latest, there)

    def _fresh(self, coming: set[str], undecided: frozenset[str], latest: _There | None) -> list[Ours]:
        """Return the files that are new, in the order that they were sent; none when it cannot be known which of several counts."""
        known = {one.sha256: one for one in self.history}
        for sha in sorted(coming & known.keys()):
            self._again(known[sha], latest)
        several = len(coming) > 1
        new = [one for one in _once(self.found) if digest(one.item.data) not in known]
        waiting = [one for one in new if several and digest(one.item.data) in undecided]
        new = [one for one in new if one not in waiting]
        moments = [_moment(one.item.sent) for one in new]
        if len(new) > 1 and (None in moments or len(set(moments)) < len(moments)):
            waiting, new = [*waiting, *new], []
        if waiting:
            names = ", ".join(f"”{without_persons(one.item.name)}”" for one in waiting)
            self.plan.odd.append(
                f"{_name(self.ours)}: {len(waiting)} olika filer av samma formulär, och det går inte att säga vilken som gäller: {names}. "
                "Ta emot den som gäller för sig. De är sparade i mottaget/okant."
            )
            self.plan.undecided += [
                (one, f"En av flera olika filer av samma formulär ({_name(self.ours)}).") for one in waiting
            ]
        return sorted(
            new,
            key=lambda one: (
                _moment(one.item.sent) or dt.datetime.min.replace(tzinfo=dt.UTC),
                digest(one.item.data),
            ),
        )

    def _again(self, known: Receipt, latest: _There | None) -> None:
        current = latest and latest.sha256 == known.sha256
        why = (
            f"redan mottagen, version {known.version}"
            if current
            else f"redan mottagen, version {known.version}; den gäller inte längre"
        )
        self.plan.known.append(f"{_name(self.ours)}: {why}.")

    def _version(self, one: Ours, latest: _There | None) -> _There:
        """Keep a new version; return the one that counts then: the new one, unless it was sent before the one that lies there."""
        came = _There(self.target, digest(one.item.data), one.item.data)
        if latest and latest.sha256 == came.sha256:
            self._keep(one, note="Låg redan i enhetens mapp.", placed=True)
            self.plan.known.append(
                f"{_name(one)}: låg redan på sin plats; kvitto skrivet, version {len(self.history)}."
            )
            return latest
        current = next((known for known in self.history if latest and known.sha256 == latest.sha256), None)
        older = _is_older(one.item.sent, current.sent if current else "")
        changed = _changed(one, latest)
        receipt = self._keep(one, placed=not older, changes=changed.lines if changed else ())
        words = f"version {receipt.version}"
        if older and current:
            self.plan.odd.append(
                f"{_name(one)}: {words} skickades före den som gäller (version {current.version}). Den är sparad men inte inlagd."
            )
            return latest or came
        summary = f", {changed.summary}" if changed else ""
        self.plan.placed.append(f"{_name(one)}: {words}{summary}.{_how(one)}")
        self.plan.placed += [f"    {line}" for line in (changed.lines[:_SHOWN] if changed else ())]
        if changed and len(changed.lines) > _SHOWN:
            self.plan.placed.append(f"    … resten står i {self.folder.name}/{kept.FILE}")
        return came

    def _keep(self, one: Ours, *, placed: bool, note: str = "", changes: tuple[str, ...] = ()) -> Receipt:
        """Plan the copy of a version that is kept, and return its receipt."""
        item, sha = one.item, digest(one.item.data)
        number = max((known.version for known in self.history), default=0) + 1
        contents = held(one)
        receipt = Receipt(
            form=one.form.key, version=number, file=f"{number}-{sha[:_MARK]}-{one.form.file}", name=without_persons(item.name), sha256=sha,
            size=len(item.data), received="" if note.startswith("Låg i") else self.received, sent=item.sent, sender=item.sender,
            words=cleared(item.words).text[:_WORDS], note=note, placed=placed, totals=contents.totals if contents else (), changes=changes,
        )  # fmt: skip
        self.history.append(receipt)
        self.plan.writes.append((self.folder / receipt.file, item.data))
        return receipt

    def _place(self, latest: _There, there: list[_There]) -> None:
        """Plan that the version that counts lies in its place, alone; what lies there now is kept by then."""
        if latest.path == self.target and not any(
            one.path == self.target and one.sha256 == latest.sha256 for one in there
        ):
            self.put.append((self.target, latest.data))
        self.gone += [one.path for one in there if one.path not in (self.target, latest.path)]


def plan_strays(folder: Path, some: Iterable[tuple[Item, str, bool]], received: str, plan: Plan) -> None:
    """Plan that what has no place lies in ``mottaget/okant`` of a folder, each file once, with why; raises ``BrokenReceipt``."""
    where = folder / kept.FOLDER / kept.UNKNOWN
    if not lies_inside(folder, where):
        plan.odd.append(
            f"Mappen {kept.FOLDER} är en länk ut ur {folder.name}. Det som inte har någon plats är inte sparat."
        )
        return
    before = kept.strays(where)
    every = {one.sha256: one for one in before}
    for item, why, undecided in some:
        sha = digest(item.data)
        path = place(where, f"{sha[:_MARK]}-{composed(without_persons(item.name))}")
        if sha not in every:
            every[sha] = Stray(file=path.name, name=item.shown, sha256=sha, size=len(item.data), why=why, undecided=undecided,
                               received=received, sent=item.sent, sender=item.sender)  # fmt: skip
            plan.writes.append((path, item.data))
    if len(every) > len(before):
        plan.writes.append(
            (where / kept.FILE, kept.written(sorted(every.values(), key=lambda one: one.sha256)))
        )


def unit_folder(municipality: Municipality, occasion: Occasion, unit: Unit) -> Path:
    """Return the folder where a unit's deliveries of an occasion are read, however it is written."""
    root = within(municipality.folder, occasion.id)
    there = sorted(root.iterdir()) if root.is_dir() else []
    found = [
        one for one in there if one.is_dir() and municipality.present(composed(one.name).lower()) == unit.id
    ]
    exact = [one for one in found if one.name == unit.id]
    return (exact or found or [place(root, unit.id)])[0]


def _in_place(ours: Ours, target: Path) -> list[_There]:
    """Return the files that lie where a unit's deliveries are read and are of the same form, the one by the form's own name first."""
    found: list[_There] = []
    for path in files_of(target.parent, *SUFFIXES):
        if path.is_file() and lies_inside(ours.municipality.folder, path):
            data = path.read_bytes()
            if path.name == target.name or _form_of(data) == ours.form.key:
                found.append(_There(path, digest(data), data))
    return sorted(found, key=lambda one: (one.path.name != target.name, one.path.name))


def _form_of(data: bytes) -> str:
    with suppress(Exception):  # what cannot be read is no form
        return facts_of(opened(data)).get("kr_formular", "")
    return ""


def _once(found: Iterable[Ours]) -> list[Ours]:
    """Return each file once, as it was sent first."""
    by_sha: dict[str, Ours] = {}
    for one in sorted(
        found, key=lambda one: (not one.item.sent, one.item.sent, one.item.sender, one.item.shown)
    ):
        by_sha.setdefault(digest(one.item.data), one)
    return [by_sha[sha] for sha in sorted(by_sha)]


def _moment(sent: str) -> dt.datetime | None:
    with suppress(ValueError):
        moment = dt.datetime.fromisoformat(sent)
        return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
    return None


def _is_older(sent: str, other: str) -> bool:
    one, two = _moment(sent), _moment(other)
    return one is not None and two is not None and one < two


def _changed(one: Ours, latest: _There | None) -> Changes | None:
    """Return what is another in a version than in the one that lies there; None when there is none, or one of them cannot be read."""
    if latest is None:
        return None
    before, after = held(replace(one, item=Item("", latest.data))), held(one)
    return differences(before, after) if before and after else None


def _name(ours: Ours) -> str:
    return f"{ours.occasion.id} {ours.unit.id} {ours.form.file}"


def _whose(ours: Ours) -> str:
    return f"{ours.occasion.id} {ours.unit.id}"


def _how(ours: Ours) -> str:
    """Return how a file came: from whom, when, by what it was recognised, and whether it is a copy that was sent back."""
    item = ours.item
    parts = [
        f"Från {item.sender}" if item.sender else "",
        f"skickad {item.sent[:10]}" if item.sent else "",
        "utan formulärets märkning, känd på mapp, namn och innehåll" if not ours.marked else "",
        "den återlämnade kopian, ifylld" if ENDING.casefold() in item.name.casefold() else "",
    ]
    said = ", ".join(part for part in parts if part)
    return f" {said[0].upper()}{said[1:]}." if said else ""
