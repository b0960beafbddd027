"""``kommunrapport receive``: what has been mailed, put in its place."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.commands import BEGIN, USUAL, There, no_occasion
from pipeline.terminal import DATA_ERRORS, Progress

if TYPE_CHECKING:
    from pipeline.receive import Received


class _Moment(click.ParamType[str]):
    """A day or a moment in ISO form."""

    name = "time"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return it as it was written; refused is what is none."""
        try:
            dt.datetime.fromisoformat(value)
        except ValueError:
            self.fail(
                f"”{value}” är ingen tid. Skriv till exempel 2026-02-13 eller 2026-02-13T09:30.", param, ctx
            )
        return value


@click.command()
@click.argument(
    "files",
    metavar="FIL|MAPP|ZIP|EML...",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, path_type=Path),
)
@click.option(
    "--to",
    "path",
    metavar="SÖKVÄG",
    type=There(exists=True, path_type=Path),
    help="Kommunen eller tillfället som filerna är till. Förval: alla kommuner i inputs.",
)
@click.option(
    "--time",
    "moment",
    metavar="TID",
    type=_Moment(),
    help="När filerna kom, till exempel 2026-02-13. Skrivs i kvittot.",
)
@click.option("--dry-run", is_flag=True, help="Säg bara vad som skulle göras.")
def command(files: tuple[Path, ...], path: Path | None, moment: str | None, *, dry_run: bool) -> None:
    """Lägg mailade filer på sin plats efter vad som står i dem, och spara varje version med kvitto.

    Zip-filer och mail (.eml, .msg) packas upp. Filer utan plats sparas i mottaget/okant, och inget som kommit in tas bort.
    """
    from pipeline import build as stages  # noqa: PLC0415 - heavy imports only when used
    from pipeline.receive import receive  # noqa: PLC0415

    where = path or Path(USUAL)
    if path is None and not where.exists():
        raise click.UsageError(BEGIN)
    found, problems = stages.targets(where)
    if not found:
        raise click.UsageError(
            f"I {where} finns inget tillfälle att ta emot filer till. {no_occasion(problems)}"
        )
    folders = tuple(dict.fromkeys(target.municipality.folder for target in found))
    home = folders[0] if len(folders) == 1 else where.resolve()
    with Progress("Tar emot") as tell:
        tell("läser")
        done = receive(
            files,
            [(target.municipality, target.occasion) for target in found],
            home,
            moment or "",
            dry=dry_run,
        )
    _show(done, dry=dry_run)
    sys.exit(DATA_ERRORS if done.odd else 0)


def _show(done: Received, *, dry: bool) -> None:
    if dry:
        click.echo("Ingenting har skrivits. Så här skulle det bli:")
    for title, some in (
        ("Inlagt", done.placed),
        ("Fanns redan", done.known),
        ("Att se över", done.odd),
        ("Skrivet i mailen, inte inläst", done.mails),
    ):
        if some:
            click.echo(f"\n{title}:")
            for sentence in some:
                click.echo(f"  {sentence}")
    number = sum(not line.startswith(" ") for line in done.placed)
    click.echo(f"\n{number} inlagda, {len(done.known)} fanns redan, {len(done.odd)} att se över.")
