"""What a run that was stopped had begun is ended by the next, whatever that one receives."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from pipeline.config import Municipality, Occasion, Unit
from pipeline.folders import contents, files_of, lies_inside, place
from pipeline.receive import receipts as kept
from pipeline.receive.placing import SUFFIXES, Plan, digest, unit_folder
from pipeline.receive.receipts import BrokenReceipt
from pipeline.receive.recognise import Place


def end_begun(places: Sequence[Place], plan: Plan, *, dry: bool) -> None:
    """End what stopped runs had begun for the units of some occasions; with ``dry`` only say so. Raises ``OSError``."""
    for municipality, occasion in places:
        for unit in municipality.units:
            folder = kept.folder_of(municipality, occasion.id, unit.id)
            try:
                found = kept.begun(folder, municipality.folder)
            except BrokenReceipt as fault:
                plan.odd.append(str(fault))
                continue
            if found:
                steps = Plan(writes=list(_steps(found, folder, (municipality, occasion, unit))))
                done = "avslutas" if dry else "är nu avslutad"
                plan.known.append(f"{occasion.id} {unit.id}: en körning som avbröts {done}.")
                if not dry:
                    steps.carry_out()


def _steps(
    found: kept.Begun, folder: Path, whose: tuple[Municipality, Occasion, Unit]
) -> Iterator[tuple[Path, bytes | None]]:
    """Yield what is left to do, the whole of it once more: what is done already is done again with the same end."""
    home, target = whose[0].folder, unit_folder(*whose)
    if lies_inside(home, target):
        for name, copy in found.put.items():
            yield place(target, name), contents(place(folder, copy), home)
        for path in files_of(target, *SUFFIXES):
            other = path.name not in found.put and lies_inside(home, path) and path.is_file()
            if other and digest(path.read_bytes()) in found.gone:
                yield path, None
    yield folder / kept.FILE, kept.written(found.receipts)
    yield folder / kept.BEGUN, None
