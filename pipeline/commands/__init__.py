"""The commands of the command line, one module each, found by their place: ``new_year.py`` holds ``new-year`` as its ``command``.

A module imports at its top only what shows its help; what it works with is imported when it runs.
"""

from __future__ import annotations

import datetime as dt
import importlib
import os
import pkgutil
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from pipeline.answers import Answer
from pipeline.folders import SETTINGS
from pipeline.swedish import worded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.checked import Target
    from pipeline.model import Problem
    from pipeline.read.kept import Kept

USAGE: Final = 2
"""The exit code for wrong usage."""
USUAL: Final = "inputs"
"""The folder of the municipalities, when no other is named."""
BEGIN: Final = (
    f'Här finns ingen mapp {USUAL}. Skriv kommunrapport new "Er kommun" för att börja, '
    "eller ange var er kommuns mapp ligger."
)


class There(click.Path):
    """A municipality's path that must be there, but for the folder of an occasion that nobody has handed in anything to yet.

    Who has no municipality yet is told how to begin.
    """

    def convert(
        self, value: str | os.PathLike[str], param: click.Parameter | None, ctx: click.Context | None
    ) -> str | bytes | os.PathLike[str]:
        """Return the path; refused is one that is not there and is no occasion's."""
        if str(value) == USUAL and not Path(value).exists():
            raise click.UsageError(BEGIN, ctx)
        path = Path(value) if isinstance(value, str | Path) else None
        if path is not None and not path.exists() and (path.parent / SETTINGS).is_file():
            return path
        return super().convert(value, param, ctx)


PATH: Final = click.argument("path", type=There(exists=True, path_type=Path), default=USUAL, required=False)


class _Year(click.ParamType[int]):
    """A year that a municipality may report."""

    name = "year"

    def convert(self, value: int | str, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Return the year; refused is what none is."""
        if str(value).isdecimal() and 2000 <= int(value) <= 2200:  # noqa: PLR2004 - no other is meant
            return int(value)
        return self.fail(f"”{value}” är inte ett år. Skriv det med fyra siffror.", param, ctx)


YEAR: Final = _Year()


class _Day(click.ParamType[dt.date]):
    """A day in ISO form."""

    name = "date"

    def convert(
        self, value: str | dt.date, param: click.Parameter | None, ctx: click.Context | None
    ) -> dt.date:
        """Return the day; refused is what is none."""
        try:
            return dt.date.fromisoformat(str(value))
        except ValueError:
            return self.fail(f"”{value}” är ingen dag. Skriv till exempel 2026-02-13.", param, ctx)


DAY: Final = _Day()


class Commands(click.Group):
    """The commands of this folder; one that is named a word of Python's own has ``_`` after it."""

    def __init__(self, *args: Any, **settings: Any) -> None:
        """Make the group."""
        super().__init__(*args, **settings)
        worded(self)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that is named first; tells the one that is meant when there is none of the name."""
        try:
            return super().resolve_command(ctx, args)
        except click.exceptions.NoSuchCommand as error:
            known = self.list_commands(ctx)
            raise click.exceptions.NoSuchCommand(args[0], possibilities=known, ctx=ctx) from error

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's own interface
        """Return the names of the commands."""
        return sorted(_modules())

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Return a command by its name, importing only its module; None when there is none."""
        module = _modules().get(cmd_name)
        found = importlib.import_module(f"{__name__}.{module}").command if module else None
        if found is not None and not isinstance(found, click.Command):
            raise TypeError(module)
        if found:
            found.name = cmd_name
            worded(found)
        return found


def _modules() -> dict[str, str]:
    """Return the modules of the commands by the commands' names."""
    modules = (info.name for info in pkgutil.iter_modules(__path__))
    return {module.rstrip("_").replace("_", "-"): module for module in modules}


def kept_of_run(answer: Answer) -> Kept:
    """Return what reads deliveries, and remembers them when the command has ended."""
    from pipeline.read.kept import Kept  # noqa: PLC0415 - heavy imports only when used

    kept = Kept(answer.folder("read"), answer.program)
    click.get_current_context().call_on_close(kept.close)
    return kept


def known_unit(unit: str, every: Iterable[Target]) -> str:
    """Return the id that a unit has now; raises a usage error when no municipality has one that is or was called so."""
    from pipeline.toml_reader import meant  # noqa: PLC0415 - only for --unit

    municipalities = {target.municipality.folder: target.municipality for target in every}.values()
    known = sorted({one.id for municipality in municipalities for one in municipality.units})
    found = next((now for one in municipalities if (now := one.present(unit)) in known), unit)
    if known and found not in known:
        raise click.UsageError(f"Enheten ”{unit}” finns inte. {meant(unit, known)}Kända: {', '.join(known)}.")
    return found


def no_occasion(problems: Iterable[Problem]) -> str:
    """Return why a path means no occasion, and what to do: what is said of the occasions, else the first that is wrong; empty when nothing is."""
    every = tuple(problems)
    told = [one for one in every if one.origin and one.origin.place == "tillfallen"] or every[:1]
    return " ".join(f"{one.message} {one.hint}" for one in told)


def title(target: Target) -> str:
    """Return what a municipality's occasion is called while it is worked on."""
    return f"{target.municipality.name} {target.occasion.id}"
