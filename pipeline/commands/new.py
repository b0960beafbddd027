"""``kommunrapport new``: a municipality to begin with."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from pipeline.commands import YEAR


@click.command()
@click.argument("name", metavar="KOMMUN", nargs=-1, required=True)
@click.option(
    "--styrmodell",
    "model",
    type=click.Choice(["liten", "stor"]),
    default="liten",
    show_default=True,
    help="liten: några nämnder, rambudget, belopp i tkr. stor: fler nämnder, en bolagskoncern, VIP, belopp i mnkr.",
)
@click.option("--year", type=YEAR, metavar="ÅR", help="Första året som rapporteras. [förval: i år]")
@click.option(
    "-o",
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("inputs"),
    show_default=True,
    help="Mapp som kommunens mapp skrivs i.",
)
def command(name: tuple[str, ...], model: str, year: int | None, out: Path) -> None:
    """Skriv en ny kommun att börja med: inställningar med förklaringar, mappar för filerna, och vad som ska göras sedan.

    KOMMUN är kommunens namn, till exempel Storby kommun. Det som redan finns ändras aldrig.
    """
    from pipeline.starter import NotMade, new  # noqa: PLC0415 - heavy imports only when used

    this_year = dt.date.today().year  # noqa: DTZ011 - the year where the user is
    try:
        _, steps = new(" ".join(name), out, model, year or this_year)
    except NotMade as reason:
        raise click.UsageError(str(reason)) from None
    click.echo(steps, nl=False)
