"""``kommunrapport status``: who has handed in what, and what is due."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.commands import DAY, PATH, kept_of_run, no_occasion, title
from pipeline.terminal import Progress, answer_of_run

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.checked import Checked
    from pipeline.status import Line, Status


@click.command()
@PATH
@click.option(
    "--html",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FIL",
    help="Skriv läget, fristerna och årshjulet som en webbsida.",
)
@click.option(
    "--ics",
    "calendar",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FIL",
    help="Skriv alla frister som en kalenderfil.",
)
@click.option("--today", type=DAY, metavar="DATUM", help="Dagens datum; utan det räknas ingenting som sent.")
def command(path: Path, html: Path | None, calendar: Path | None, today: dt.date | None) -> None:
    """Visa vem som har lämnat vad: när, vilken version, fel, och hur många dagar sent. Med frister och årshjul."""
    from pipeline.status import ASK, status  # noqa: PLC0415 - heavy imports only when used

    every = _checked(path)
    if (html or calendar) and len(every) != 1:
        raise click.UsageError(
            "Med --html och --ics ska SÖKVÄG vara en kommun, till exempel inputs/minkommun."
        )
    for some, wrong in every:
        state = status(some, today, wrong)
        _show(state)
        if html:
            from pipeline.status.page import page  # noqa: PLC0415 - as above

            _write(html, page(state))
        if calendar:
            from pipeline.status.ics import ics  # noqa: PLC0415 - as above

            stamp = today or max(one.occasion.date for one in state.rounds)
            _write(
                calendar,
                ics(state.events, state.municipality.id, f"{state.municipality.short} årshjul", stamp),
            )
    if today is None:
        click.echo(f"\n{ASK}")


def _checked(path: Path) -> list[tuple[list[Checked], int]]:
    """Return the occasions of each municipality that a path means, checked, and how many errors its settings have.

    Raises a usage error when there are no occasions.
    """
    from pipeline import build as stages  # noqa: PLC0415 - heavy imports only when used
    from pipeline.model import Severity  # noqa: PLC0415

    known: stages.Known = {}
    kept = kept_of_run(answer_of_run())
    found: list[tuple[list[Checked], int]] = []
    for targets, problems in stages.by_municipality(path):
        if not targets:
            raise click.UsageError(no_occasion(problems) or f"I {path} finns inget tillfälle.")
        some = []
        for target in targets:
            with Progress(title(target)) as tell:
                some.append(stages.check(target, (), tell, known=known, kept=kept))
        found.append((some, sum(one.severity is Severity.ERROR for one in problems)))
    return found


def _write(file: Path, data: bytes) -> None:
    from pipeline.folders import write_file  # noqa: PLC0415 - only when used

    write_file(file, data)
    click.echo(f"\n{file}")


_HEAD = ("Enhet", "Formulär", "Läge", "Inkom", "Version", "Fel", "Varn.", "Senast", "Dagar sent")


def _show(state: Status) -> None:
    click.echo(f"\n{state.municipality.name.upper()}")
    for sentence in state.told:
        click.echo(f"Att rätta: {sentence}")
    for one in state.rounds:
        late = f", {one.late} sena" if one.late else ""
        click.echo(
            f"\n{one.title} ({one.occasion.id}): {one.there} av {len(one.lines)} formulär inne{late}; {one.errors} fel, {one.warnings} varningar."
        )
        _table([_cells(line) for line in one.lines])
        if one.questions:
            unanswered = [f"”{each.question}”" for each in one.questions if not each.answer]
            rest = f" Obesvarade: {', '.join(unanswered)}" if unanswered else ""
            click.echo(f"  Kontrollfrågor: {one.answered} av {len(one.questions)} besvarade.{rest}")
    for event in state.following:
        left = state.waiting(event)
        click.echo(
            f"\nNästa frist: {event.day} {event.what} ({event.who}); {f'{left} formulär saknas' if left else 'allt har kommit'}."
        )


def _cells(line: Line) -> tuple[str, ...]:
    return (
        line.unit.id, line.file, line.state, line.arrived or ("okänt" if line.there else ""), str(line.version or ""),
        str(line.errors or ""), str(line.warnings or ""), line.due.isoformat() if line.due else "", str(line.late or ""),
    )  # fmt: skip


def _table(rows: Sequence[Sequence[str]]) -> None:
    every = [_HEAD, *rows]
    widths = [max(len(row[column]) for row in every) for column in range(len(_HEAD))]
    for row in every:
        click.echo(
            "  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        )
