"""The stages in order. Read this first.

    collect -> read -> merge -> validate -> present -> render -> publish

Each stage is a function of what came before it that returns results and problems. Wrong data is a value and never
stops a draft; wrong code is an exception. Only collect, read, the templates' loading and publish touch the disk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pipeline import config
from pipeline.collect import collect
from pipeline.config import Municipality, Occasion
from pipeline.merge import Accounts, merge
from pipeline.model import Dataset, Origin, Problem, Severity
from pipeline.read import read
from pipeline.rules import Context
from pipeline.validate import validate

Tell = Callable[[str], None]
"""Told what is going on, for progress on a terminal."""


def silent(_: str) -> None:
    """Say nothing."""


@dataclass(frozen=True, slots=True)
class Target:
    """One occasion of one municipality: what a command works on."""

    municipality: Municipality
    occasion: Occasion

    @property
    def folder(self) -> Path:
        """Return the folder with the occasion's deliveries."""
        return self.municipality.folder / self.occasion.id


@dataclass(frozen=True, slots=True)
class Checked:
    """What is known of an occasion after reading, merging and validating it."""

    target: Target
    dataset: Dataset
    accounts: Accounts
    problems: tuple[Problem, ...]

    @property
    def errors(self) -> int:
        """Return the number of errors."""
        return sum(problem.severity is Severity.ERROR for problem in self.problems)


def targets(path: Path) -> tuple[tuple[Target, ...], tuple[Problem, ...]]:
    """Return the occasions that a path means: one occasion, all of a municipality, or all below a folder.

    Problems: a path that holds no ``kommun.toml``, an occasion the settings do not know, and faults in the settings.
    """
    path = path.resolve()
    if (path / config.FILE).is_file():
        return _of_municipality(path, None)
    if (path.parent / config.FILE).is_file():
        return _of_municipality(path.parent, path.name)
    folders = (
        sorted(child for child in path.iterdir() if (child / config.FILE).is_file()) if path.is_dir() else []
    )
    if not folders:
        hint = "Ange en mapp med en kommun.toml, till exempel inputs/minkommun, eller ett tillfälle i den."
        return (), (
            Problem(
                Severity.ERROR, "KONF", f"I {path.name} finns ingen kommun.", hint, None, Origin(config.FILE)
            ),
        )
    found: list[Target] = []
    problems: list[Problem] = []
    for folder in folders:
        some, wrong = _of_municipality(folder, None)
        found += some
        problems += wrong
    return tuple(found), tuple(problems)


def _of_municipality(folder: Path, occasion: str | None) -> tuple[tuple[Target, ...], tuple[Problem, ...]]:
    municipality, problems = config.load(folder)
    if municipality is None:
        return (), problems
    chosen = municipality.occasions
    if occasion is not None:
        chosen = tuple(one for one in chosen if one.id == occasion)
        if not chosen:
            known = ", ".join(one.id for one in municipality.occasions)
            wrong = Problem(
                Severity.ERROR,
                "KONF",
                f"Tillfället {occasion} finns inte i inställningarna.",
                f"Kända tillfällen: {known}. Lägg till [tillfallen.{occasion}] i {config.FILE}.",
                None,
                Origin(config.FILE, "tillfallen"),
            )
            return (), (*problems, wrong)
    return tuple(Target(municipality, one) for one in chosen), problems


def check(target: Target, settings_problems: Iterable[Problem] = (), tell: Tell = silent) -> Checked:
    """Return an occasion read, merged and validated, with every problem of the run in the order they are shown."""
    municipality, occasion = target.municipality, target.occasion
    tell("samlar in filer")
    found, problems = collect(municipality, occasion)
    tell(f"läser {len(found)} filer")
    dataset, wrong = read(found, municipality, occasion)
    problems = (*settings_problems, *problems, *wrong)
    tell("räknar samman")
    accounts, wrong = merge(dataset, municipality, occasion)
    problems = (*problems, *wrong)
    tell("kontrollerar")
    wrong = validate(Context(dataset, accounts, municipality, occasion), problems)
    every = sorted({*problems, *wrong}, key=Problem.sort_key)
    return Checked(target, dataset, accounts, tuple(every))


FORMATS: Final = ("docx", "pdf", "html")


@dataclass(frozen=True, slots=True)
class Built:
    """A finished occasion: the checked data, the written files, and what could not be made, in a sentence each."""

    checked: Checked
    files: tuple[Path, ...]
    unavailable: tuple[str, ...] = ()
    refused: bool = False
    unchanged: bool = False


def build(
    checked: Checked,
    out: Path,
    *,
    reports: tuple[str, ...] = (),
    formats: tuple[str, ...] = (),
    final: bool = False,
    tell: Tell = silent,
) -> Built:
    """Build an occasion's reports and publish them to ``out/<kommun>/<occasion>``; return what was written.

    A draft is always built. With ``final`` nothing is written while there are errors. Nothing is rebuilt when inputs,
    templates, program and request are the same as in the last build.
    """
    from pipeline import publish  # noqa: PLC0415 - heavy only when building
    from pipeline import reports as catalogue  # noqa: PLC0415 - as above
    from pipeline.render import render  # noqa: PLC0415
    from pipeline.render.templates import Templates  # noqa: PLC0415

    target = checked.target
    municipality, occasion = target.municipality, target.occasion
    if final and checked.errors:
        return Built(checked, (), refused=True)
    wanted = tuple(key for key in occasion.reports if not reports or key in reports)
    chosen = tuple(name for name in FORMATS if not formats or name in formats)
    templates = Templates((municipality.folder / "templates",))
    place = out / municipality.id / occasion.id
    mark = publish.fingerprint(checked, templates.digest(), wanted, chosen, final=final)
    if publish.is_current(place, mark):
        return Built(checked, publish.main_files(place), unchanged=True)
    source = catalogue.Source(checked.dataset, checked.accounts, municipality, occasion)
    views = tuple(found.build(source, not final) for key in wanted if (found := catalogue.report(key)))
    tell("gör " + ", ".join(view.title for view in views))
    files, unavailable = render(views, chosen, templates, out / ".cache", tell)
    written = publish.publish(
        place, publish.Edition(checked, views, files, mark, final, templates.digest()), tell
    )
    return Built(checked, written, unavailable)


def counts(problems: Iterable[Problem]) -> Mapping[str, int]:
    """Return how many problems there are of each severity, errors first."""
    found = list(problems)
    return {severity.value: sum(problem.severity is severity for problem in found) for severity in Severity}
