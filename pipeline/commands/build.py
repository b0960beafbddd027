"""``kommunrapport build``: the reports as Word, PDF and web."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from pipeline.commands import PATH, kept_of_run, title
from pipeline.terminal import Progress, answer_of_run, end, say, show_counts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pipeline.checked import Target
    from pipeline.model import Problem
    from pipeline.proof import Proof


class _FormatKey(click.ParamType[str]):
    """The key of a format; which there are is asked for when one is named or they are listed."""

    name = "format"

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:  # noqa: ARG002 - click's own interface
        return f"[{'|'.join(self._keys())}]"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        keys = self._keys()
        if value not in keys:
            self.fail(f"Formatet ”{value}” finns inte. Kända: {', '.join(keys)}.", param, ctx)
        return value

    @staticmethod
    def _keys() -> tuple[str, ...]:
        from pipeline.render import formats  # noqa: PLC0415 - only when asked for

        return tuple(each.key for each in formats())


@click.command()
@PATH
@click.option(
    "--report", "reports", multiple=True, metavar="NYCKEL", help="Bara den här rapporten (kan upprepas)."
)
@click.option(
    "--format",
    "formats",
    multiple=True,
    type=_FormatKey(),
    help="Bara det här formatet.",
)
@click.option(
    "-o",
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("outputs"),
    show_default=True,
    help="Mapp för färdiga rapporter.",
)
@click.option(
    "--publish",
    "final",
    is_flag=True,
    help="Gör slutversionen och mappen att-publicera; vägrar så länge det finns fel.",
)
def command(
    path: Path, reports: tuple[str, ...], formats: tuple[str, ...], out: Path, *, final: bool
) -> None:
    """Bygg rapporterna som Word, PDF och webb. Utan --publish blir det utkast, även om något saknas."""
    answer = answer_of_run()
    answer.rests_on(path)
    from pipeline import build as stages  # noqa: PLC0415 - heavy imports only when used
    from pipeline.model import Severity  # noqa: PLC0415

    found, problems = stages.targets(path)
    _known_reports(reports, found)
    _not_among_inputs(out, found)
    settings = sum(problem.severity is Severity.ERROR for problem in problems)
    failed = bool(problems) and not found
    shown = dict.fromkeys(problems)
    known: stages.Known = {}
    kept = kept_of_run(answer)
    for target in found:
        if final and settings:
            say(
                f"{title(target)}: slutversionen byggs inte så länge det finns fel i kommunens inställningar ({settings}).",
                err=True,
            )
            failed = True
            continue
        with Progress(title(target)) as tell:
            checked = stages.check(target, (), tell, known=known, kept=kept)
            done = stages.build(
                checked,
                out,
                reports=reports,
                formats=formats,
                final=final,
                prove=_prove if final else None,
                tell=tell,
            )
        shown |= dict.fromkeys(checked.problems)
        for sentence in (*done.unavailable, *done.faults):
            say(sentence, err=True)
        failed |= bool(done.faults)
        if done.refused:
            wrong = checked.errors + len(done.faults)
            say(f"{title(target)}: slutversionen byggs inte så länge det finns fel ({wrong}).", err=True)
            failed = True
        if done.mark:
            answer.built[done.place] = done.mark
        answer.kept &= not (done.unavailable or done.faults)
        for file in done.files:
            say(str(file))
    _show_errors(list(shown), found, answer.built, path)
    show_counts(list(shown))
    end(wrong=failed)


def _prove(files: Mapping[str, bytes], tell: Callable[[str], None]) -> Proof:
    from pipeline import proof  # noqa: PLC0415 - only for what goes out

    return proof.prove(files, tell)


_FEW: Final = 3  # errors of a unit that are shown


def _show_errors(
    problems: list[Problem], found: tuple[Target, ...], built: Mapping[Path, str], path: Path
) -> None:
    """Tell whose errors there are, the first of each, and where all can be read."""
    from pipeline.model import Severity  # noqa: PLC0415 - heavy imports only when used
    from pipeline.publish.folded import folded  # noqa: PLC0415
    from pipeline.publish.write import PROBLEMS  # noqa: PLC0415
    from pipeline.text import on_one_line  # noqa: PLC0415

    names = {unit.id: unit.name for target in found for unit in target.municipality.units}
    whose: dict[str, list[Problem]] = {}
    for one in problems:
        if one.severity is Severity.ERROR and not one.waits_for:
            where = one.origin.file if one.origin else ""
            whose.setdefault(names.get(one.unit or "", where or "hela tillfället"), []).append(one)
    if not whose:
        return
    say("", err=True)
    for name, some in whose.items():
        say(f"{name}: {len(some)} fel", err=True)
        files = dict.fromkeys(one.origin.file if one.origin else "" for one in some)
        entries = [
            (file.rpartition("/")[2] * ("." in file), entry)
            for file in files
            for entry in folded(one for one in some if (one.origin.file if one.origin else "") == file)
        ]
        for file, entry in entries[:_FEW]:
            at = " ".join(part for part in (file, entry.place) if part)
            said = on_one_line(entry.message)
            say(f"  {entry.problem.code:6} {at}{': ' if at else ''}{said}", err=True)
        if len(entries) > _FEW:
            say(f"  … och {sum(entry.number for _, entry in entries[_FEW:])} till", err=True)
    for place in built:
        say(f"Alla problem står i {place / PROBLEMS}.", err=True)
    back = f", och skicka tillbaka filerna märkta med kommunrapport return {path}"
    of_units = any(one.unit for some in whose.values() for one in some)
    say(f"Läs dem med kommunrapport check {path}{back if of_units else ''}.", err=True)


def _known_reports(wanted: tuple[str, ...], found: tuple[Target, ...]) -> None:
    known = sorted({key for target in found for key in target.occasion.reports})
    for key in wanted:
        if key not in known:
            message = f"Rapporten ”{key}” byggs inte av något tillfälle här. Kända: {', '.join(known)}."
            raise click.UsageError(message)


def _not_among_inputs(out: Path, found: tuple[Target, ...]) -> None:
    """Refuse to write reports into a municipality's own folder, where they would be read as what was handed in."""
    from pipeline.folders import SETTINGS, place  # noqa: PLC0415 - only when used

    for target in found:
        whole = place(out, target.municipality.id, target.occasion.id).resolve()
        if any((folder / SETTINGS).exists() for folder in (whole, *whole.parents)):
            message = f"Rapporterna skulle hamna i {whole.parent}, bland det som en kommun har lämnat. Välj en annan mapp med -o."
            raise click.UsageError(message)
