"""``kommunrapport return``: deliveries back to those who handed them in, with what is wrong marked."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.commands import DAY, PATH, kept_of_run, known_unit, title
from pipeline.folders import place as below
from pipeline.folders import write_file
from pipeline.terminal import DATA_ERRORS, Progress, answer_of_run, show_problems

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.checked import Target
    from pipeline.model import Delivery, Problem


@click.command()
@PATH
@click.option(
    "-o",
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("outputs/retur"),
    show_default=True,
    help="Mapp för kopiorna och mejlen.",
)
@click.option("--unit", metavar="ENHET", help="Bara en enhet, till exempel bun.")
@click.option(
    "--today",
    type=DAY,
    metavar="DATUM",
    help="Dagens datum; då säger mejlet om tiden har gått ut.",
)
def command(path: Path, out: Path, unit: str | None, today: dt.date | None) -> None:
    """Märk felen i enheternas egna filer, och skriv ett mejl till var och en.

    Varje fil där något ska rättas eller kontrolleras blir en kopia, …_ATT_RÄTTA, med felen märkta i cellerna eller vid styckena. Allt annat i den är som
    enheten lämnade det. Mejlet (mejl.eml) öppnas som ett utkast i e-postprogrammet, med kopiorna bifogade. Filer skrivs aldrig över.
    """
    from pipeline import build as stages  # noqa: PLC0415 - heavy imports only when used
    from pipeline.model import Severity  # noqa: PLC0415

    every = stages.by_municipality(path)
    unit = unit and known_unit(unit, [target for targets, _ in every for target in targets])
    files: dict[Path, bytes] = {}
    wrong: list[Problem] = []
    for targets, settings in every:
        wrong += settings
        files |= {below(out, *names): data for names, data in _made(targets, settings, unit, today)}
    _write(files, out, whole=unit is None)
    if wrong:
        show_problems(wrong, {target.municipality.id: target for targets, _ in every for target in targets})
    if not files and not wrong:
        click.echo("Inget att rätta: inga fel och inga varningar i det som är lämnat.", err=True)
    sys.exit(DATA_ERRORS if any(one.severity is Severity.ERROR for one in wrong) else 0)


def _made(
    targets: Sequence[Target], settings: Sequence[Problem], unit: str | None, today: dt.date | None
) -> Iterator[tuple[tuple[str, ...], bytes]]:
    """Yield what goes back in a municipality, with the names of its folders and its own."""
    from pipeline import build as stages  # noqa: PLC0415 - heavy imports only when used
    from pipeline.explain import titles  # noqa: PLC0415
    from pipeline.returned import parcels  # noqa: PLC0415

    known: stages.Known = {}
    kept = kept_of_run(answer_of_run())
    problems = dict.fromkeys(settings)
    deliveries: dict[str, Delivery] = {}
    for target in targets:
        with Progress(title(target)) as tell:
            checked = stages.check(target, (), tell, known=known, kept=kept)
        problems |= dict.fromkeys(checked.problems)
        deliveries |= {one.path: one for one in checked.deliveries}
    if not targets:
        return
    municipality = targets[0].municipality
    ordered = sorted(problems, key=lambda problem: problem.sort_key())
    for parcel in parcels(municipality, ordered, deliveries.values(), titles(), today):
        if unit in {None, parcel.unit}:
            for name, data in parcel.files.items():
                yield (municipality.id, parcel.occasion, parcel.unit, name), data


def _write(files: dict[Path, bytes], out: Path, *, whole: bool) -> None:
    """Write files and tell their paths. Raises a usage error, writing nothing, when what lies there is of another time.

    All units' are looked at when all were asked for (``whole``), else those of the one that was.
    """
    folders = {path.parent.parent if whole else path.parent for path in files}
    old = sorted(
        path
        for folder in folders
        for path in (folder.rglob("*") if folder.is_dir() else ())
        if path.is_file() and files.get(path) != path.read_bytes()
    )
    if old:
        raise click.UsageError(
            f"I {out} ligger redan filer från en annan gång ({old[0].name}). Välj en annan mapp med -o, till exempel en för varje dag."
        )
    for path, data in files.items():
        write_file(path, data)
        click.echo(path)
