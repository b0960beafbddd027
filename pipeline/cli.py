"""The command line: parses, calls one function, prints. Exit codes: 0 done, 1 errors in the data, 2 wrong usage, 70 our fault."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from pipeline import __version__
from pipeline.answers import Answer, recalled
from pipeline.faults import TemplateFault
from pipeline.terminal import DATA_ERRORS, Progress, answer_of_run, end, say, show_counts, show_problems

if TYPE_CHECKING:
    from pipeline.build import Target
    from pipeline.model import Problem
    from pipeline.read.kept import Kept

USAGE: Final = 2
OUR_FAULT: Final = 70
_COLLECTED: Final = (100_000, 20, 20)
"""How often Python looks for cycles: by default so often that it goes through all that was read hundreds of times."""


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


_PATH = click.argument("path", type=click.Path(exists=True, path_type=Path), default="inputs", required=False)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(
    __version__,
    "--version",
    prog_name="kommunrapport",
    message="%(prog)s %(version)s",
    help="Visa versionen och avsluta.",
)
def main() -> None:
    """Gör kommunens rapporter av nämndernas och bolagens Excel- och Wordfiler.

    PATH är ett tillfälle (inputs/minkommun/2025-bokslut), en kommun (inputs/minkommun) eller inputs.
    """


@main.command()
@_PATH
@click.option("--json", "as_json", is_flag=True, help="Skriv problemen som JSON på standard ut.")
@click.option("--strict", is_flag=True, help="Räkna varningar som fel.")
def check(path: Path, *, as_json: bool, strict: bool) -> None:
    """Läs och kontrollera; visa alla problem i en körning."""
    answer = answer_of_run()
    answer.rests_on(path)
    from pipeline import build as stages  # noqa: PLC0415 - heavy imports only when used
    from pipeline.model import Severity  # noqa: PLC0415
    from pipeline.publish.problems import problems_json  # noqa: PLC0415

    found, problems = stages.targets(path)
    every: list[Problem] = list(problems)
    known: stages.Known = {}
    kept = _kept(answer)
    for target in found:
        with Progress(_title(target)) as tell:
            checked = stages.check(target, (), tell, known=known, kept=kept)
        every += [problem for problem in checked.problems if problem not in every]
    every.sort(key=lambda problem: problem.sort_key())
    if as_json:
        say(problems_json(every), nl=False)
    else:
        show_problems(every, {target.municipality.id: target for target in found})
    bad = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    end(wrong=any(problem.severity in bad for problem in every))


@main.command()
@_PATH
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
@click.option("--publish", "final", is_flag=True, help="Gör slutversionen; vägrar så länge det finns fel.")
def build(path: Path, reports: tuple[str, ...], formats: tuple[str, ...], out: Path, *, final: bool) -> None:
    """Bygg rapporterna som Word, PDF och webb. Utan --publish blir det utkast, även om något saknas."""
    answer = answer_of_run()
    answer.rests_on(path)
    from pipeline import build as stages  # noqa: PLC0415 - heavy imports only when used
    from pipeline.model import Severity  # noqa: PLC0415

    found, problems = stages.targets(path)
    _known_reports(reports, found)
    settings = sum(problem.severity is Severity.ERROR for problem in problems)
    failed = bool(problems) and not found
    shown: list[Problem] = list(problems)
    known: stages.Known = {}
    kept = _kept(answer)
    for target in found:
        if final and settings:
            say(
                f"{_title(target)}: slutversionen byggs inte så länge det finns fel i kommunens inställningar ({settings}).",
                err=True,
            )
            failed = True
            continue
        with Progress(_title(target)) as tell:
            checked = stages.check(target, (), tell, known=known, kept=kept)
            done = stages.build(checked, out, reports=reports, formats=formats, final=final, tell=tell)
        shown += [problem for problem in checked.problems if problem not in shown]
        for sentence in done.unavailable:
            say(sentence, err=True)
        if done.refused:
            say(
                f"{_title(target)}: slutversionen byggs inte så länge det finns fel ({checked.errors}).",
                err=True,
            )
            failed = True
        if done.mark:
            answer.built[done.place] = done.mark
        answer.kept &= not done.unavailable
        for file in done.files:
            say(str(file))
    show_counts(shown)
    end(wrong=failed)


@main.command()
@click.argument("path", type=click.Path(path_type=Path), default="inputs", required=False)
@click.option(
    "-o",
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("outputs/formular"),
    show_default=True,
    help="Mapp för formulären.",
)
@click.option(
    "--from",
    "older",
    multiple=True,
    metavar="FIL|TILLFÄLLE",
    type=click.Path(exists=True, path_type=Path),
    help="Fyll i formulären ur en äldre inlämnad fil, eller ur ett tillfälles mapp (kan upprepas).",
)
def forms(path: Path, out: Path, older: tuple[Path, ...]) -> None:
    """Skriv Excel- och Wordformulär till varje enhet, förifyllda med publicerade siffror.

    Med --from fylls de också i ur äldre inlämningar: ett formulär som har ändrats eller kommit bort, eller nästa års ur
    årets. Det som inte har någon plats i det nya formuläret listas med innehåll och cell. Filer skrivs aldrig över.
    """
    from pipeline import build as stages  # noqa: PLC0415 - heavy imports only when used
    from pipeline.folders import municipalities  # noqa: PLC0415
    from pipeline.forms import FormExists, write_forms  # noqa: PLC0415
    from pipeline.forms.carry import carry  # noqa: PLC0415
    from pipeline.model import Severity  # noqa: PLC0415
    from pipeline.read.published import read_published  # noqa: PLC0415

    if not path.exists() and not municipalities(path):  # the folder of a coming occasion need not exist
        raise click.UsageError(f"{path} finns inte.")
    found, problems = stages.targets(path)
    if older and len(found) > 1:
        raise click.UsageError(
            "Med --from ska PATH vara ett tillfälle, till exempel inputs/minkommun/2026-bokslut."
        )
    failed = bool(problems)
    for target in found:
        municipality, occasion = target.municipality, target.occasion
        by_occasion, wrong = read_published(municipality, (occasion.previous,))
        published = by_occasion.get(occasion.previous, {})
        carried = carry(older, municipality, occasion, published) if older else None
        try:
            written = write_forms(
                municipality, occasion, out / municipality.id / occasion.id, published, carried
            )
        except FormExists as reason:
            raise click.UsageError(str(reason)) from None
        for file in written:
            click.echo(file)
        told = carried.problems if carried else ()
        failed = failed or bool(wrong) or any(problem.severity is not Severity.INFO for problem in told)
        problems = (*problems, *wrong, *told)
    show_problems(list(problems), {target.municipality.id: target for target in found})
    sys.exit(DATA_ERRORS if failed else 0)


@main.command()
@click.argument("file", metavar="FIL", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def show(file: Path) -> None:
    """Visa en inlämnad Excel- eller Wordfil som text, cell för cell och stycke för stycke.

    Går också att använda i git, så att git diff visar vad som har ändrats i en fil.
    """
    from pipeline.show import show as text_of  # noqa: PLC0415 - heavy imports only when used

    click.echo(text_of(file), nl=False)


@main.command()
@click.argument("code", required=False)
def explain(code: str | None) -> None:
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


def _kept(answer: Answer) -> Kept:
    """Return what reads deliveries, and remembers them when the command has ended."""
    from pipeline.read.kept import Kept  # noqa: PLC0415 - heavy imports only when used

    kept = Kept(answer.folder("read"), answer.program)
    click.get_current_context().call_on_close(kept.close)
    return kept


def _known_reports(wanted: tuple[str, ...], found: tuple[Target, ...]) -> None:
    known = sorted({key for target in found for key in target.occasion.reports})
    for key in wanted:
        if key not in known:
            message = f"Rapporten ”{key}” byggs inte av något tillfälle här. Kända: {', '.join(known)}."
            raise click.UsageError(message)


def _title(target: Target) -> str:
    return f"{target.municipality.name} {target.occasion.id}"


def _say_again(said: Sequence[tuple[str, bool]], code: int) -> None:
    """Say what was said, and exit; as a command, so that an interruption or a reader that has gone ends it as it ends others."""

    def again() -> None:
        for words, err in said:
            click.echo(words, nl=False, err=err)
        sys.exit(code)

    click.Command(None, callback=again).main([])


def run() -> None:
    """Run the command line; an exception is our fault: say so in a sentence and exit with 70."""
    gc.set_threshold(*_COLLECTED)
    arguments = tuple(sys.argv[1:])
    if remembered := recalled(arguments):
        _say_again(*remembered)
    answer = Answer(arguments)
    try:
        main(standalone_mode=True, obj=answer)
    except SystemExit:
        answer.keep()
        raise
    except TemplateFault as error:
        click.echo(f"En mall kan inte användas. {error}", err=True)
        sys.exit(DATA_ERRORS)
    except Exception as error:  # noqa: BLE001 - the last line of defence
        import traceback  # noqa: PLC0415

        click.echo(f"Det blev ett fel i programmet, inte i era filer: {error}", err=True)
        click.echo(
            "Inget tidigare resultat är ändrat. Skicka raderna nedan till den som sköter programmet.",
            err=True,
        )
        click.echo(traceback.format_exc(), err=True)
        sys.exit(OUR_FAULT)


if __name__ == "__main__":
    run()
