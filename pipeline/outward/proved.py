"""What goes out, tried before it goes: the folder and the zip as files of the edition, or what is wrong with them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from pipeline.checked import Checked
from pipeline.config_publishing import REQUIRED
from pipeline.decided import ATTACHED, FINAL, LOG, SAID, about
from pipeline.folders import OUTWARD
from pipeline.outward.folder import Going, going
from pipeline.outward.zipped import zipped
from pipeline.proof import RECORD, untried
from pipeline.proof.result import Proof
from pipeline.render.templates import Templates
from pipeline.view import View

Tell = Callable[[str], None]
Prove = Callable[[Mapping[str, bytes], Tell], Proof]
"""Tries the files that go out, and returns what was found."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The files that go out by path in the occasion's folder; in sentences why they may not, and what could not be tried."""

    files: Mapping[str, bytes] = field(default_factory=dict)
    faults: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()


def going_out(
    checked: Checked,
    views: tuple[View, ...],
    made: Mapping[str, bytes],
    templates: Templates,
    prove: Prove | None,
    tell: Tell,
) -> Outcome:
    """Return what goes out of an occasion, made of its views and of the files that the formats have ``made`` of them; nothing when it may not."""
    views = tuple(view for view in views if view.goes_out)
    undecided = tuple(_undecided(checked, views))
    waiting = tuple(_waiting(checked, views))
    if undecided or waiting:
        return Outcome(faults=(*undecided, *waiting))
    goes = going(checked, views, made, templates, tell)
    files = goes.files
    proof = prove(files, tell) if prove else untried(files)
    lacking = proof.lacking if prove else ()
    required = checked.municipality.publishing.proof == REQUIRED
    faults = (*proof.told(), *(proof.lacking if required else ()))
    return Outcome(faults=faults) if faults else Outcome(_files(goes, proof, templates), (), lacking)


def _undecided(checked: Checked, views: tuple[View, ...]) -> Iterator[str]:
    """Yield a sentence for each report that the log of decisions has no final decision about, where the municipality demands one."""
    if checked.municipality.publishing.decision != REQUIRED:
        return
    for view in views:
        last = about(checked.dataset.decisions, view.report)[-1:]
        if not any(one.word in FINAL for one in last):
            said = f"den är senast {SAID[last[0].word].lower()}" if last else "inget står om den"
            yield (
                f"{view.title} är inte godkänd eller fastställd i beslutsloggen, {checked.occasion.id}/{LOG}: {said}. "
                "Skriv beslutet med kommunrapport decide, eller ta bort beslut under [publicering]."
            )


def _waiting(checked: Checked, views: tuple[View, ...]) -> Iterator[str]:
    """Yield a sentence for each document that a report may not go out without, and that has not come."""
    going = {view.report: view.title for view in views}
    for one in checked.dataset.attachments:
        if one.required and not one.data and one.report in going:
            yield (
                f"{going[one.report]} väntar på bilagan ”{one.title}” från {one.sender}. Lägg den i {checked.occasion.id}/{ATTACHED}, eller "
                "skriv kravs = false på den under [[bilagor]] i kommun.toml."
            )


def _files(goes: Going, proof: Proof, templates: Templates) -> Mapping[str, bytes]:
    """Return the folder, with what was found when it was tried, and the same as a zip."""
    said = {one.stem: proof.statement(one.stem) for one in goes.reports}
    files = goes.proved(said, templates, {RECORD: proof.record()}).files
    return {f"{OUTWARD}/{name}": data for name, data in files.items()} | {f"{OUTWARD}.zip": zipped(files)}
