"""The stages in order. Read this first.

    collect -> read -> merge -> validate -> present -> render -> publish

Each stage is a function of what came before it that returns results and problems. Wrong data is a value and never
stops a draft; wrong code is an exception. Only collect, read, the templates' loading and publish touch the disk.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline import config
from pipeline.catalogue import unknown
from pipeline.checked import Checked, Target
from pipeline.collect import collect
from pipeline.config import Occasion
from pipeline.decided import ATTACHED
from pipeline.folders import composed, municipalities
from pipeline.folders import place as below
from pipeline.merge import merge
from pipeline.merge.borrowed import borrow
from pipeline.merge.forecast_before import with_forecast
from pipeline.merge.law_rows import before
from pipeline.model import Origin, Problem, Severity
from pipeline.private import discreet
from pipeline.read import read
from pipeline.read.kept import Kept
from pipeline.read.published import with_forecasts
from pipeline.structure.check import check as judge
from pipeline.structure.load import load
from pipeline.structure.rules import BEFORE
from pipeline.structure.standard import completed
from pipeline.toml_reader import fault, meant
from pipeline.validate import validate

__all__ = [
    "Built",
    "Checked",
    "Known",
    "Target",
    "Tell",
    "build",
    "by_municipality",
    "check",
    "silent",
    "targets",
]

if TYPE_CHECKING:
    from pipeline.outward import Prove
    from pipeline.view import View

Tell = Callable[[str], None]
"""Told what is going on, for progress on a terminal."""


def silent(_: str) -> None:
    """Say nothing."""


def targets(path: Path) -> tuple[tuple[Target, ...], tuple[Problem, ...]]:
    """Return the occasions that a path means: one occasion, all of a municipality, or all below a folder.

    Problems: a path that holds no ``kommun.toml``, an occasion the settings do not know, and faults in the settings.
    """
    found = by_municipality(path)
    return (
        tuple(target for some, _ in found for target in some),
        tuple(problem for _, wrong in found for problem in wrong),
    )


def by_municipality(path: Path) -> tuple[tuple[tuple[Target, ...], tuple[Problem, ...]], ...]:
    """Return what ``targets`` does, the occasions and problems of each municipality by themselves."""
    path = path.resolve()
    folders = municipalities(path)
    if not folders:
        hint = "Ange en mapp med en kommun.toml, till exempel inputs/minkommun, eller ett tillfälle i den."
        return (((), (fault(f"I {path.name} finns ingen kommun.", hint),)),)
    occasion = composed(path.name) if folders == (path.parent,) else None
    return tuple(_of_municipality(folder, occasion) for folder in folders)


def _of_municipality(folder: Path, occasion: str | None) -> tuple[tuple[Target, ...], tuple[Problem, ...]]:
    from pipeline.needed import group_faults, lacking, unknown_titles  # noqa: PLC0415 - only for settings

    municipality, problems = config.load(folder)
    if municipality is None:
        return (), problems
    structure, wrong_there = load(municipality)
    digest, chosen = f"{municipality.digest}{structure.digest}", with_forecasts(municipality)
    municipality = replace(municipality, structure=completed(structure), digest=digest, occasions=chosen)
    problems = (*problems, *wrong_there)
    if occasion is not None:
        chosen = tuple(one for one in chosen if one.id == occasion)
        if not chosen:
            known = [one.id for one in municipality.occasions]
            message = f"Tillfället {occasion} finns inte i inställningarna."
            listed = f"Kända tillfällen: {', '.join(known)}. " if known else ""
            hint = f"{meant(occasion, known)}{listed}Lägg till [tillfallen.{occasion}] i {config.FILE}."
            wrong = fault(message, hint, "tillfallen")
            return (), (*problems, wrong)
    return tuple(Target(municipality, one) for one in chosen), (
        *problems,
        *unknown(municipality),
        *lacking(municipality),
        *group_faults(municipality),
        *_templates(folder),
        *unknown_titles(municipality),
    )


def _templates(folder: Path) -> tuple[Problem, ...]:
    """Return what is wrong with the municipality's own templates, when it has any."""
    if not (folder / "templates").is_dir():
        return ()
    from pipeline import reports as catalogue  # noqa: PLC0415 - only for own templates
    from pipeline.render.own import template_problems  # noqa: PLC0415 - as above

    return template_problems(folder, [report.key for report in catalogue.every()])


def astray(found: Iterable[Target], told: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the words and formulas of the municipalities' structures that mean nothing, beside the faults already ``told``.

    With those a form would ask for the wrong cells, or reckon in circles.
    """
    told = tuple(told)
    wrong = (
        problem
        for one in found
        for problem in judge(one.municipality.structure, one.municipality, one.occasion, told).problems
        if problem.code in BEFORE and problem.severity is Severity.ERROR
    )
    return tuple(dict.fromkeys(wrong))


Known = dict[tuple[Path, str, frozenset[str], tuple[Problem, ...]], Checked]
"""What has been checked in a run: an occasion that several others read is read once."""


def check(
    target: Target,
    settings_problems: Iterable[Problem] = (),
    tell: Tell = silent,
    *,
    within: tuple[str, ...] = (),
    known: Known | None = None,
    kept: Kept | None = None,
) -> Checked:
    """Return an occasion read, merged and validated, with every problem of the run in the order they are shown.

    ``within`` are the occasions that are reading this one: none of them is read again. ``known`` is what the run has checked before,
    ``kept`` what was read of deliveries, in any run.
    """
    told, known = tuple(settings_problems), {} if known is None else known
    around = _reached(target) & frozenset(within)
    key = (target.municipality.folder, target.occasion.id, around, told)
    if key not in known:
        known[key] = _check(target, told, tell, within, known, kept)
    return known[key]


def _check(
    target: Target,
    told: tuple[Problem, ...],
    tell: Tell,
    within: tuple[str, ...],
    known: Known,
    kept: Kept | None,
) -> Checked:
    municipality, occasion = target.municipality, target.occasion
    which = f"{occasion.id}, " if within else ""  # it is read for another
    tell(f"{which}samlar in filer")
    found, problems = collect(municipality, occasion)
    tell(f"{which}läser {len(found)} filer")
    dataset, wrong = read(found, municipality, occasion, kept)
    judged = judge(
        municipality.structure, municipality, occasion, told, dataset.published.get(occasion.previous)
    )
    problems = (*told, *judged.problems, *problems, *wrong)
    related = _related(target, tell, within, known, kept)
    problems = (*problems, *_errors_there(occasion, related, problems))
    tell(f"{which}räknar samman")
    figures = {key: one.accounts for key, one in related.items()}
    datasets = {key: one.dataset for key, one in related.items()}
    dataset = with_forecast(dataset, municipality, occasion, datasets, figures)
    dataset = borrow(before(dataset, municipality, occasion), occasion, datasets, municipality)
    accounts, wrong = merge(dataset, municipality, occasion, figures)
    problems = (*problems, *wrong)
    checked = Checked(dataset, accounts, municipality, occasion, related, waiting=judged.faulty)
    tell(f"{which}kontrollerar")
    wrong = validate(checked, problems)
    said = {discreet(problem, municipality.public) for problem in (*problems, *wrong)}
    every = sorted(said, key=Problem.sort_key)
    return replace(checked, problems=tuple(every))


def _reached(target: Target) -> frozenset[str]:
    """Return the occasions that an occasion reads, and those that they read in their turn."""
    found: set[str] = set()
    stack = [target.occasion]
    while stack:
        fresh = set(stack.pop().reads) - found
        found |= fresh
        stack += [other for key in fresh if (other := target.municipality.occasion(key))]
    return frozenset(found)


def _related(
    target: Target, tell: Tell, within: tuple[str, ...], known: Known, kept: Kept | None
) -> dict[str, Checked]:
    """Return the occasions that an occasion reads, checked in their turn."""
    municipality, here = target.municipality, target.occasion
    others = (municipality.occasion(key) for key in here.reads if key not in (*within, here.id))
    return {
        other.id: check(
            Target(municipality, other), (), tell, within=(*within, here.id), known=known, kept=kept
        )
        for other in others
        if other
    }


def _errors_there(
    here: Occasion, related: Mapping[str, Checked], told: Collection[Problem]
) -> Iterator[Problem]:
    """Yield a notice of the errors in each related occasion, but for those ``told`` here."""
    for key, one in related.items():
        errors = sum(wrong.severity is Severity.ERROR and wrong not in told for wrong in one.problems)
        if errors:
            yield Problem(
                Severity.WARNING,
                "LAS",
                f"Tillfället {key}, som {here.id} hämtar uppgifter ur, har {errors} fel.",
                f"Kör kommunrapport check på {key} och rätta felen där.",
                None,
                Origin(key),
            )


@dataclass(frozen=True, slots=True)
class Built:
    """A finished occasion: the checked data, the written files, and what could not be made and why, in a sentence each."""

    checked: Checked
    files: tuple[Path, ...]
    unavailable: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()  # of the municipality's own templates
    refused: bool = False
    unchanged: bool = False
    place: Path = Path()
    mark: str = ""  # the fingerprint of all that the files in the place depend on


def build(
    checked: Checked,
    out: Path,
    *,
    reports: tuple[str, ...] = (),
    formats: tuple[str, ...] = (),
    final: bool = False,
    prove: Prove | None = None,
    tell: Tell = silent,
) -> Built:
    """Build an occasion's reports and publish them to ``out/<kommun>/<occasion>``; return what was written.

    A draft is always built. With ``final`` nothing is written while there are errors, or when ``prove`` finds that what goes out is not
    accessible. Nothing is rebuilt when inputs, templates, program and request are the same as in the last build.
    """
    from pipeline import publish  # noqa: PLC0415 - heavy only when building
    from pipeline import render as editions  # noqa: PLC0415
    from pipeline import reports as catalogue  # noqa: PLC0415 - as above
    from pipeline.render.templates import Templates  # noqa: PLC0415

    municipality, occasion = checked.municipality, checked.occasion
    if final and checked.errors:
        return Built(checked, (), refused=True)
    made_of_kind = {each.key for each in catalogue.every() if each.of_kind(occasion.kind)}
    wanted = tuple(key for key in occasion.reports if key in made_of_kind and (not reports or key in reports))
    chosen = tuple(each.key for each in editions.formats() if not formats or each.key in formats)
    templates = Templates((municipality.folder / "templates",))
    place = below(out, municipality.id, occasion.id)
    tried = (_tools(),) if final and prove else ()
    mark = publish.fingerprint(checked, templates.digest(), wanted, (*chosen, *tried), final=final)
    publish.mended(place)
    if publish.is_current(place, mark):
        return Built(checked, publish.main_files(place), unchanged=True, place=place, mark=mark)
    source = catalogue.Source.of(checked)
    views = tuple(
        view for key in wanted if (found := catalogue.report(key)) for view in found.build(source, not final)
    )
    tell("gör " + ", ".join(view.title for view in views))
    made = editions.render(views, chosen, templates, out / ".cache", tell)
    if made.faults:
        mark = ""  # what lacks a format is not what was asked for, and is made anew
    if made.faults and final:
        return Built(checked, (), made.unavailable, made.faults, refused=True)
    files, unavailable = {**made.files, **_attached(views, made.files)}, made.unavailable
    if final:
        from pipeline import outward  # noqa: PLC0415 - only for what goes out

        goes = outward.going_out(checked, views, made.files, templates, prove, tell)
        if goes.faults:
            return Built(checked, (), unavailable, goes.faults, refused=True)
        files, unavailable = {**files, **goes.files}, (*unavailable, *goes.lacking)
        mark = "" if goes.lacking else mark  # what was not tried is told again
    edition = publish.Edition(checked, views, files, mark, final, templates.digest())
    written = publish.publish(place, edition, tell)
    return Built(checked, written, unavailable, made.faults, place=place, mark=mark)


def _attached(views: Iterable[View], made: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the documents that are attached to reports, beside the reports that were made and beside their pages on the web."""
    found: dict[str, bytes] = {}
    for view in views:
        for name, data in view.attachments:
            found |= (
                {f"{ATTACHED}/{name}": data}
                if any(f"{view.report}.{one}" in made for one in ("docx", "pdf"))
                else {}
            )
            found |= {f"{view.report}/{ATTACHED}/{name}": data} if f"{view.report}/index.html" in made else {}
    return found


def _tools() -> str:
    from pipeline.proof import tools  # noqa: PLC0415 - only for what goes out

    return tools()
