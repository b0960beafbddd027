"""``kommunrapport explain``: what a control says."""

from __future__ import annotations

import sys

import click

from pipeline.commands import USAGE


@click.command()
@click.argument("code", required=False)
def command(code: str | None) -> None:
    """Förklara en kod: vad den betyder, lagstöd, ett exempel och hur felet rättas. Utan kod listas alla."""
    from pipeline.explain import describe, listing, titles  # noqa: PLC0415 - heavy imports only when used
    from pipeline.toml_reader import meant  # noqa: PLC0415 - as above

    if code is None:
        click.echo(listing(), nl=False)
        return
    words = describe(code)
    if words is None:
        near = meant(code.strip().upper(), titles())
        click.echo(f"Koden {code} finns inte. {near}Kör kommunrapport explain för en lista.", err=True)
        sys.exit(USAGE)
    click.echo(words, nl=False)
