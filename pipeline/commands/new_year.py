"""``kommunrapport new-year``: next year's occasions out of this year's."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from pipeline.commands import YEAR
from pipeline.terminal import DATA_ERRORS, show_problems


@click.command()
@click.argument("path", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--to",
    "year",
    type=YEAR,
    metavar="ÅR",
    help="Året som görs. [förval: året efter det senast redovisade]",
)
@click.option(
    "--outputs",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("outputs"),
    show_default=True,
    help="Mapp där slutversionerna ligger.",
)
def command(path: Path, year: int | None, outputs: Path) -> None:
    """Gör nästa års tillfällen av årets: i kommun.toml, med mappar och med det som publicerades.

    SÖKVÄG är kommunens mapp, till exempel inputs/minkommun. Tillfällena läggs sist i kommun.toml med datum ett år senare; det som står där ändras inte, och inga
    filer skrivs över. Sist skrivs en lista på det som är kvar att göra.
    """
    from pipeline.folders import SETTINGS, municipalities  # noqa: PLC0415 - heavy imports only when used
    from pipeline.next_year import NotMade, next_year  # noqa: PLC0415
    from pipeline.next_year.said import said  # noqa: PLC0415

    if not (path / SETTINGS).is_file():
        inside = ", ".join(
            str(path / folder.name) for folder in municipalities(path) if folder.parent == path.resolve()
        )
        known = f" Menades {inside}?" if inside else ""
        raise click.UsageError(f"SÖKVÄG ska vara kommunens mapp, den där {SETTINGS} ligger.{known}")
    try:
        made = next_year(path, outputs, year)
    except NotMade as reason:
        if not reason.problems:
            raise click.UsageError(f"{reason} Inget har ändrats.") from None
        show_problems(list(reason.problems), {})
        click.echo(f"{reason} Inget har ändrats.", err=True)
        sys.exit(DATA_ERRORS)
    click.echo(said(made, path), nl=False)
