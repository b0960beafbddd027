"""``kommunrapport structure``: the standard structure written where a municipality changes it."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from pipeline.terminal import DATA_ERRORS, say


@click.command()
@click.argument("path", metavar="SÖKVÄG", type=click.Path(exists=True, path_type=Path))
@click.argument("tables", metavar="[TABELL]…", nargs=-1)
def command(path: Path, tables: tuple[str, ...]) -> None:
    """Skriv struktur.xlsx med standardens tabeller, rader, kolumner och avsnitt ifyllda, så att kommunen kan ändra dem.

    TABELL är tabellers id, också med stjärna (rr, "not_*"); utan dem skrivs alla. Finns filen läggs tabellerna till sist på
    flikarna, och det som redan står där rörs inte. Finns i stället mappen struktur med CSV-filer läggs de till där.
    """
    from pipeline.folders import municipalities  # noqa: PLC0415 - heavy imports only when used
    from pipeline.forms.structure_add import NotAdded  # noqa: PLC0415
    from pipeline.forms.structure_write import write  # noqa: PLC0415

    folders = municipalities(path)
    if len(folders) != 1:
        raise click.UsageError(f"{path} är inte en kommuns mapp. Skriv till exempel inputs/minkommun.")
    try:
        done = write(folders[0], tables)
    except NotAdded as reason:
        raise click.UsageError(str(reason)) from None
    for file in done.files:
        click.echo(file)
    for words in done.told:
        say(words, err=True)
    sys.exit(DATA_ERRORS if done.failed else 0)
