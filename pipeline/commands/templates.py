"""``kommunrapport templates``: a municipality's own templates."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from pipeline.commands import PATH
from pipeline.terminal import DATA_ERRORS


@click.command()
@PATH
@click.option(
    "--copy", "copying", is_flag=True, help="Kopiera programmets mallar till kommunens mapp, för att ändras."
)
@click.option(
    "--adopt",
    "document",
    metavar="FIL",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Gör kommunens eget Worddokument (.docx eller .dotx) till mall för rapporterna.",
)
@click.option("--report", metavar="NYCKEL", help="Med --adopt: bara för den här rapporten.")
def command(path: Path, document: Path | None, report: str | None, *, copying: bool) -> None:
    """Visa, kopiera eller byt kommunens mallar. Ange kommunens mapp. Ändrade filer skrivs aldrig över.

    Utan val listas de egna mallarna och vad som är fel med dem.
    """
    from pipeline import handout  # noqa: PLC0415 - heavy imports only when used
    from pipeline.faults import TemplateFault  # noqa: PLC0415

    folder = _municipality(path)
    if copying and document:
        raise click.UsageError("Välj antingen --copy eller --adopt.")
    if report and not document:
        raise click.UsageError("--report används tillsammans med --adopt.")
    try:
        if document:
            _adopt(folder, document, _known(report))
        elif copying:
            _copy(folder)
        else:
            _show(folder, handout.own(folder))
    except TemplateFault as fault:
        click.echo(f"En mall kan inte användas. {fault}", err=True)
        sys.exit(DATA_ERRORS)


def _municipality(path: Path) -> Path:
    from pipeline.folders import municipalities  # noqa: PLC0415 - heavy imports only when used

    found = municipalities(path)
    if len(found) != 1:
        raise click.UsageError("Ange en kommuns mapp, till exempel inputs/minkommun.")
    return found[0]


def _known(report: str | None) -> str:
    from pipeline import reports as catalogue  # noqa: PLC0415 - heavy imports only when used

    known = sorted(each.key for each in catalogue.every())
    if report and report not in known:
        raise click.UsageError(f"Rapporten ”{report}” finns inte. Kända: {', '.join(known)}.")
    return report or "rapport"


def _adopt(folder: Path, document: Path, report: str) -> None:
    from pipeline import handout  # noqa: PLC0415 - heavy imports only when used

    made = handout.adopt(folder, document, report)
    click.echo(made.file)
    for sentence in made.said:
        click.echo(f"  {sentence}", err=True)
    if made.wrong:
        click.echo("\nAtt rätta i dokumentet:", err=True)
    for sentence in made.wrong:
        click.echo(f"  {sentence}", err=True)
    click.echo("\nBygg en rapport och se efter: kommunrapport build --format docx", err=True)


def _copy(folder: Path) -> None:
    from pipeline import handout  # noqa: PLC0415 - heavy imports only when used

    done = handout.copy(folder)
    for file in done.written:
        click.echo(file)
    for file in done.left:
        click.echo(f"{file} finns redan med annat innehåll och lämnades orörd.", err=True)
    if not done.written and not done.left:
        click.echo("Allt är redan kopierat.", err=True)
    click.echo(f"Läs {folder / handout.FOLDER / handout.READ_ME}.", err=True)


def _show(folder: Path, own: dict[str, str]) -> None:
    from pipeline import build as stages  # noqa: PLC0415 - heavy imports only when used
    from pipeline.terminal import show_problems  # noqa: PLC0415

    for name, state in own.items():
        click.echo(f"{state:7} {name}")
    if not own:
        click.echo("Kommunen har inga egna mallar. Kör med --copy eller --adopt.", err=True)
    problems = [problem for problem in stages.targets(folder)[1] if problem.code == "MALL"]
    show_problems(problems, {})
    sys.exit(DATA_ERRORS if problems else 0)
