"""``kommunrapport decide``: a line in an occasion's log of decisions, with the fingerprint of the version that was decided about."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from pipeline.commands import There, no_occasion
from pipeline.decided import LOG, SAID


@click.command()
@click.argument("path", metavar="TILLFÄLLE", type=There(exists=True, path_type=Path))
@click.option(
    "--report",
    metavar="RAPPORT",
    required=True,
    help="Rapporten som beslutet gäller, till exempel arsredovisning.",
)
@click.option(
    "--by", "body", metavar="ORGAN", required=True, help="Vem som beslutade, till exempel Kommunfullmäktige."
)
@click.option(
    "--date",
    "day",
    metavar="DATUM",
    required=True,
    type=click.DateTime(["%Y-%m-%d"]),
    help="När, till exempel 2026-04-27.",
)
@click.option(
    "--paragraph", metavar="PARAGRAF", default="", help="Protokollets paragraf, till exempel ”§ 58”."
)
@click.option(
    "--decision",
    "word",
    type=click.Choice(tuple(SAID)),
    default="fastställer",
    show_default=True,
    help="Vad som beslutades.",
)
@click.option(
    "-o",
    "--output",
    "out",
    metavar="MAPP",
    default=Path("outputs"),
    show_default=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="Mappen med de byggda rapporterna.",
)
def command(
    path: Path, report: str, body: str, day: dt.datetime, paragraph: str, word: str, out: Path
) -> None:
    """Skriv ett beslut om en rapport i tillfällets beslutslogg, beslut.csv, med versionen (sha256) som beslutet gäller.

    Rapporten ska vara byggd: det är den byggda filen, som PDF eller annars Word, som beslutet gäller. Omslaget får raden om beslutet när
    rapporten byggs igen.
    """
    from pipeline.build import targets  # noqa: PLC0415 - heavy imports only when used
    from pipeline.decide import UndecidableError, added  # noqa: PLC0415 - as above

    found, problems = targets(path)
    if len(found) != 1:
        raise click.UsageError(
            no_occasion(problems) or "Ange ett tillfälle, till exempel inputs/minkommun/2025-bokslut."
        )
    try:
        written = added(
            found[0], out, report, (day.date().isoformat(), body.strip(), paragraph.strip(), word)
        )
    except UndecidableError as fault:
        raise click.UsageError(str(fault)) from None
    click.echo(
        f"{written}\nskrevs i {found[0].occasion.id}/{LOG}. Bygg rapporten igen, så får omslaget raden om beslutet."
    )
