"""``kommunrapport explain``: what a control says."""

from __future__ import annotations

import sys

import click

from pipeline.commands import USAGE


@click.command()
@click.argument("code", required=False)
def command(code: str | None) -> None:
    """Förklara en kontroll: vad den säger, lagstöd och ett exempel. Utan kod listas alla."""
    from pipeline.explain import describe, listing  # noqa: PLC0415 - heavy imports only when used

    if code is None:
        click.echo(listing(), nl=False)
        return
    words = describe(code)
    if words is None:
        click.echo(f"Koden {code} finns inte. Kör kommunrapport explain för en lista.", err=True)
        sys.exit(USAGE)
    click.echo(words, nl=False)
