"""``kommunrapport show``: a delivery as text."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("file", metavar="FIL", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def command(file: Path) -> None:
    """Visa en inlämnad Excel- eller Wordfil som text, cell för cell och stycke för stycke.

    Går också att använda i git, så att git diff visar vad som har ändrats i en fil.
    """
    from pipeline.show import show as text_of  # noqa: PLC0415 - heavy imports only when used

    click.echo(text_of(file), nl=False)
