"""``kommunrapport forms``: a form for every unit."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.commands import BEGIN, USUAL, known_unit
from pipeline.folders import place as below
from pipeline.folders import write_file
from pipeline.terminal import DATA_ERRORS, say, show_problems

if TYPE_CHECKING:
    from pipeline.checked import Target
    from pipeline.model import Problem


@click.command()
@click.argument("path", type=click.Path(path_type=Path), default=USUAL, required=False)
@click.option(
    "-o",
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("outputs/formular"),
    show_default=True,
    help="Mapp för formulären.",
)
@click.option(
    "--from",
    "older",
    multiple=True,
    metavar="FIL|TILLFÄLLE",
    type=click.Path(exists=True, path_type=Path),
    help="Fyll i formulären ur en äldre inlämnad fil, eller ur ett tillfälles mapp (kan upprepas).",
)
@click.option(
    "--history",
    is_flag=True,
    help="Skriv i stället historik.xlsx: de tidigare års siffror som rapporterna jämför med, att fylla i som de trycktes.",
)
@click.option(
    "--unit",
    "units",
    multiple=True,
    metavar="ENHET",
    help="Skriv bara en enhets formulär, till exempel bun (kan upprepas).",
)
def command(path: Path, out: Path, older: tuple[Path, ...], units: tuple[str, ...], *, history: bool) -> None:
    """Skriv Excel- och Wordformulär till varje enhet, förifyllda med det som är känt sedan tidigare.

    Med --from fylls de också i ur äldre inlämningar: ett formulär som har ändrats eller kommit bort, eller nästa års ur
    årets. Det som inte har någon plats i det nya formuläret listas med innehåll och cell. Filer skrivs aldrig över, och
    inga skrivs så länge det finns fel i inställningarna.
    """
    from pipeline import build as stages  # noqa: PLC0415 - heavy imports only when used
    from pipeline.folders import municipalities  # noqa: PLC0415
    from pipeline.forms import FormExists, write_forms  # noqa: PLC0415
    from pipeline.forms.carry import carry  # noqa: PLC0415
    from pipeline.model import Severity  # noqa: PLC0415
    from pipeline.read.decisions import read_budget  # noqa: PLC0415
    from pipeline.read.published import read_published  # noqa: PLC0415
    from pipeline.read.records import Earlier  # noqa: PLC0415
    from pipeline.read.reorganised import as_organised  # noqa: PLC0415

    if not path.exists() and not municipalities(path):  # the folder of a coming occasion need not exist
        raise click.UsageError(BEGIN if str(path) == USUAL else f"{path} finns inte.")
    found, problems = stages.targets(path)
    if older and len(found) > 1:
        raise click.UsageError(
            "Med --from ska SÖKVÄG vara ett tillfälle, till exempel inputs/minkommun/2026-bokslut."
        )
    names = {target.municipality.id: target for target in found}
    units = _known_units(units, found)
    problems = (*problems, *stages.astray(found, problems))
    if any(problem.severity is Severity.ERROR for problem in problems):
        show_problems(list(problems), names)
        say("\nInga formulär har skrivits: rätta först felen i inställningarna.", err=True)
        sys.exit(DATA_ERRORS)
    if history:
        _histories(found, out, older, list(problems))
        return
    failed = False
    for target in found:
        municipality, occasion = target.municipality, target.occasion
        by_occasion, wrong = read_published(municipality, (occasion.previous,))
        published = as_organised(by_occasion, municipality, occasion).get(occasion.previous, {})
        budget, faults = read_budget(municipality, occasion)
        earlier = Earlier(municipality, occasion)
        carried = carry(older, municipality, occasion, published) if older else None
        try:
            written = write_forms(
                municipality,
                occasion,
                below(out, municipality.id, occasion.id),
                published,
                carried,
                budget,
                units,
                earlier,
            )
        except FormExists as reason:
            raise click.UsageError(str(reason)) from None
        for file in written:
            click.echo(file)
        wrong = (*wrong, *(one for one in earlier.problems if one not in wrong))
        told = (*faults, *(carried.problems if carried else ()))
        failed = (
            failed
            or any(
                problem.severity is Severity.ERROR for problem in wrong
            )  # in the first year there is nothing
            or any(problem.severity is not Severity.INFO for problem in told)
        )
        problems = (*problems, *(problem for problem in wrong if problem not in problems), *told)
    show_problems(list(problems), names)
    sys.exit(DATA_ERRORS if failed else 0)


def _known_units(units: tuple[str, ...], found: Sequence[Target]) -> tuple[str, ...]:
    """Return the ids that some units have now; raises a usage error for one that there is not."""
    return tuple(sorted({known_unit(unit, found) for unit in units}))


def _histories(found: Sequence[Target], out: Path, older: tuple[Path, ...], problems: list[Problem]) -> None:
    """Write ``historik.xlsx`` of each occasion that compares with earlier ones."""
    from pipeline.collect import collect  # noqa: PLC0415 - heavy imports only when used
    from pipeline.forms.history import write_history  # noqa: PLC0415
    from pipeline.history import earlier  # noqa: PLC0415
    from pipeline.read import read  # noqa: PLC0415
    from pipeline.read.published import read_published  # noqa: PLC0415

    if older:
        raise click.UsageError("--history och --from används var för sig.")
    for target in found:
        municipality, occasion = target.municipality, target.occasion
        delivered, _ = collect(municipality, occasion)
        dataset, told = read(delivered, municipality, occasion)
        problems += [one for one in told if one.origin and one.origin.published]
        printed, _ = read_published(
            municipality, occasion.published
        )  # as it was then, whatever has changed since
        values = earlier(replace(dataset, published=printed), municipality, occasion)
        path = below(out, municipality.id, occasion.id, "historik.xlsx")
        if not values:
            continue
        if path.exists():
            raise click.UsageError(f"{path} finns redan. Välj en annan mapp med -o.")
        write_file(path, write_history(values, municipality, occasion))
        click.echo(path)
    show_problems(problems, {target.municipality.id: target for target in found})
    sys.exit(DATA_ERRORS if any(one.severity.value == "fel" for one in problems) else 0)
