"""The command line: parses, calls one function, prints. Exit codes: 0 done, 1 errors in the data, 2 wrong usage, 70 our fault."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import Final, NoReturn

import click

from pipeline import __version__
from pipeline.answers import Answer, recalled
from pipeline.commands import Commands
from pipeline.faults import TemplateFault, place_fault
from pipeline.streams import encoding, ready
from pipeline.terminal import DATA_ERRORS

OUR_FAULT: Final = 70
_COLLECTED: Final = (100_000, 20, 20)
"""How often Python looks for cycles: by default so often that it goes through all that was read hundreds of times."""


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(
    __version__,
    "--version",
    prog_name="kommunrapport",
    message="%(prog)s %(version)s",
    help="Visa versionen och avsluta.",
)
def main() -> None:
    """Gör kommunens rapporter av nämndernas och bolagens Excel- och Wordfiler.

    SÖKVÄG är ett tillfälle (inputs/minkommun/2025-bokslut), en kommun (inputs/minkommun) eller inputs.
    """


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
    ready()
    arguments = (*sys.argv[1:], *(name for name in (encoding(),) if name != "utf-8"))
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
    except OSError as error:
        if not (told := place_fault(error)):
            _our_fault(error)
        _last_words(told)
    except Exception as error:  # noqa: BLE001 - the last line of defence
        _our_fault(error)


def _last_words(told: str) -> NoReturn:
    """Say what stopped the run and end, also when it is a stream that nothing more can be written to."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            if stream is sys.stderr:
                click.echo(told, err=True)
            stream.flush()
    sys.stdout = open(os.devnull, "w", encoding="utf-8", newline="\n")  # noqa: PTH123, SIM115 - what is left in the full one is not tried again
    sys.exit(DATA_ERRORS)


def _our_fault(error: Exception) -> NoReturn:
    import traceback  # noqa: PLC0415

    click.echo(f"Det blev ett fel i programmet, inte i era filer: {error}", err=True)
    click.echo(
        "Inget tidigare resultat är ändrat. Skicka raderna nedan till den som sköter programmet.",
        err=True,
    )
    click.echo("".join(traceback.format_exception(error)), err=True)
    sys.exit(OUR_FAULT)


if __name__ == "__main__":
    run()
