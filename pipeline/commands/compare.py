"""``kommunrapport compare``: what changed between two builds or two deliveries, and why."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from pipeline.compare import Comparison

_THERE = click.Path(exists=True, path_type=Path)


@click.command()
@click.argument("old", metavar="ÄLDRE", type=_THERE)
@click.argument("new", metavar="[NYARE]", type=_THERE, required=False)
@click.option(
    "--html",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FIL",
    help="Skriv jämförelsen som en webbsida, att lägga till protokollet.",
)
@click.option("--json", "as_json", is_flag=True, help="Skriv jämförelsen som JSON.")
def command(old: Path, new: Path | None, html: Path | None, *, as_json: bool) -> None:
    """Visa vilka tal och texter som har ändrats, i vilken cell, i vems fil, och vad som följer av det.

    ÄLDRE och NYARE är två byggen (outputs/minkommun/2025-bokslut, eller dess manifest.json) eller två inlämnade filer. Ett bygge ensamt
    jämförs med bygget före det.
    """
    from pipeline.compare import said  # noqa: PLC0415 - heavy imports only when used

    found = _compared(old, new)
    click.echo(said.as_json(found) if as_json else said.text(found), nl=False)
    if html:
        from pipeline.compare.page import page  # noqa: PLC0415 - as above
        from pipeline.folders import write_file  # noqa: PLC0415 - as above

        write_file(html, page(found))
        click.echo(str(html), err=as_json)


def _compared(old: Path, new: Path | None) -> Comparison:
    from pipeline.compare import compared, compared_files  # noqa: PLC0415 - heavy imports only when used

    if new is None:
        return compared(_manifest(_before(old)), _manifest(old))
    builds = [_is_build(old), _is_build(new)]
    if all(builds):
        return compared(_manifest(old), _manifest(new))
    if any(builds) or old.is_dir() or new.is_dir() or old.suffix.lower() != new.suffix.lower():
        raise click.UsageError(
            "Ange två byggen (mappar i outputs, eller deras manifest.json) eller två inlämnade filer av samma slag."
        )
    from pipeline.read.archive import Unreadable  # noqa: PLC0415 - as above

    try:
        return compared_files(old, new)
    except Unreadable as fault:
        message = f"{old.name} eller {new.name} går inte att läsa som Excel eller Word. Prova kommunrapport show på var och en."
        raise click.UsageError(message) from fault


def _is_build(path: Path) -> bool:
    return path.is_dir() or path.suffix.lower() == ".json"


def _before(place: Path) -> Path:
    """Return the manifest of the build before the one in a place. Raises a usage error when there is none."""
    from pipeline.folders import MANIFEST  # noqa: PLC0415 - only when used
    from pipeline.publish import previous  # noqa: PLC0415 - heavy imports only when used

    folder = place.parent if place.name == MANIFEST else place
    if not (folder / MANIFEST).is_file():
        raise click.UsageError(
            f"{place} är inget bygge. Ange en mapp i outputs med en {MANIFEST}, eller två filer."
        )
    before = previous(folder)
    if before is None:
        raise click.UsageError(f"Det finns inget tidigare bygge att jämföra {place} med.")
    return before


def _manifest(path: Path) -> dict[str, Any]:
    """Return a manifest. Raises a usage error of a file that is none."""
    import json  # noqa: PLC0415 - only when used

    from pipeline.compare import lacking  # noqa: PLC0415 - heavy imports only when used
    from pipeline.folders import MANIFEST  # noqa: PLC0415 - only when used

    file = path / MANIFEST if path.is_dir() else path
    try:
        found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as fault:
        raise click.UsageError(f"{file} är inget manifest av ett bygge.") from fault
    if wrong := lacking(found):
        message = f"{file} är inget manifest som kan jämföras: ”{wrong}” saknas eller har en annan form. Bygg om och jämför igen."
        raise click.UsageError(message)
    return found
