"""``kommunrapport check``: every problem in one run."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.commands import PATH, kept_of_run, known_unit, title
from pipeline.streams import as_json as json_for_stream
from pipeline.terminal import Progress, answer_of_run, end, list_problems, say, show_counts

if TYPE_CHECKING:
    from pipeline.checked import Target
    from pipeline.model import Problem


@dataclass(frozen=True, slots=True)
class _Told:
    """What is wrong in a municipality, and its occasions that were checked."""

    name: str
    targets: tuple[Target, ...]
    problems: tuple[Problem, ...]

    def unit_names(self) -> dict[str, str]:
        return {unit.id: unit.name for target in self.targets for unit in target.municipality.units}


@click.command()
@PATH
@click.option("--unit", metavar="ENHET", help="Visa bara det som rör en enhet, till exempel bun.")
@click.option("--text", "shape", flag_value="text", default=True, help="Visa problemen som text (förval).")
@click.option("--json", "shape", flag_value="json", help="Skriv problemen som JSON.")
@click.option("--csv", "shape", flag_value="csv", help="Skriv problemen som CSV, för ett kalkylark.")
@click.option("--strict", is_flag=True, help="Räkna varningar som fel.")
def command(path: Path, unit: str | None, shape: str, *, strict: bool) -> None:
    """Läs och kontrollera; visa alla problem i en körning."""
    answer_of_run().rests_on(path)
    from pipeline.model import Severity  # noqa: PLC0415 - heavy imports only when used
    from pipeline.publish.problems import problems_csv, problems_json  # noqa: PLC0415

    every = _checked(path)
    if unit is not None:
        unit = known_unit(unit, (target for told in every for target in told.targets))
        with_it = [told for told in every if unit in told.unit_names()]
        every = tuple(_of_unit(told, unit) for told in with_it or every)
    problems = [problem for told in every for problem in told.problems]
    if shape == "json":
        say(json_for_stream(problems_json(problems)), nl=False)
    elif shape == "csv":
        names = {key: name for told in every for key, name in told.unit_names().items()}
        say(problems_csv(problems, names), nl=False)
    else:
        for told in every:
            _show(told, unit, heading=len(every) > 1)
        show_counts(problems, err=False)
    bad = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    end(wrong=any(problem.severity in bad for problem in problems))


def _checked(path: Path) -> tuple[_Told, ...]:
    """Return what is wrong in each municipality that a path means."""
    from pipeline import build as stages  # noqa: PLC0415 - heavy imports only when used

    known: stages.Known = {}
    kept = kept_of_run(answer_of_run())
    found: list[_Told] = []
    for targets, settings in stages.by_municipality(path):
        every = dict.fromkeys(settings)
        for target in targets:
            with Progress(title(target)) as tell:
                every |= dict.fromkeys(stages.check(target, (), tell, known=known, kept=kept).problems)
        name = targets[0].municipality.name if targets else path.name
        found.append(_Told(name, targets, tuple(sorted(every, key=lambda problem: problem.sort_key()))))
    return tuple(found)


def _show(told: _Told, unit: str | None, *, heading: bool) -> None:
    """Print a municipality's problems; of one unit, its own first and then those that somebody else mends."""
    found = {target.municipality.id: target for target in told.targets}
    if heading and told.problems:
        say(f"\n{told.name.upper()}")
    own: list[Problem] = []
    others: list[Problem] = []
    for problem in told.problems:
        (own if unit is None or problem.unit == unit else others).append(problem)
    list_problems(own, found, err=False)
    if others:
        say(f"\nRör {told.unit_names()[unit or ''].lower()}, men rättas av andra:")
        list_problems(others, found, err=False)


def _of_unit(told: _Told, unit: str) -> _Told:
    """Return what is wrong with a unit, or has a place in its files."""
    folder = f"/{unit}/"
    kept = tuple(
        problem
        for problem in told.problems
        if problem.unit == unit
        or any(place and folder in place.file for place in (problem.origin, *problem.also))
    )
    return _Told(told.name, told.targets, kept)
