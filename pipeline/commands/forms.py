"""``kommunrapport forms``: a form for every unit."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from pipeline.commands import BEGIN, USUAL
from pipeline.terminal import DATA_ERRORS, say, show_problems


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
def command(path: Path, out: Path, older: tuple[Path, ...]) -> None:
    """Skriv Excel- och Wordformulär till varje enhet, förifyllda med publicerade siffror.

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
    from pipeline.read.reorganised import as_organised  # noqa: PLC0415

    if not path.exists() and not municipalities(path):  # the folder of a coming occasion need not exist
        raise click.UsageError(BEGIN if str(path) == USUAL else f"{path} finns inte.")
    found, problems = stages.targets(path)
    if older and len(found) > 1:
        raise click.UsageError(
            "Med --from ska SÖKVÄG vara ett tillfälle, till exempel inputs/minkommun/2026-bokslut."
        )
    names = {target.municipality.id: target for target in found}
    if any(problem.severity is Severity.ERROR for problem in problems):
        show_problems(list(problems), names)
        say("\nInga formulär har skrivits: rätta först felen i inställningarna.", err=True)
        sys.exit(DATA_ERRORS)
    failed = False
    for target in found:
        municipality, occasion = target.municipality, target.occasion
        by_occasion, wrong = read_published(municipality, (occasion.previous,))
        published = as_organised(by_occasion, municipality, occasion).get(occasion.previous, {})
        budget, faults = read_budget(municipality, occasion)
        carried = carry(older, municipality, occasion, published) if older else None
        try:
            written = write_forms(
                municipality, occasion, out / municipality.id / occasion.id, published, carried, budget
            )
        except FormExists as reason:
            raise click.UsageError(str(reason)) from None
        for file in written:
            click.echo(file)
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
