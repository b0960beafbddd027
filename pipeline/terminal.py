"""What a person sees in the terminal: the command's words, the problems, and what is going on meanwhile."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final, NoReturn

import click

from pipeline.answers import Answer
from pipeline.folders import SETTINGS

if TYPE_CHECKING:
    from pipeline.checked import Target
    from pipeline.model import Problem
    from pipeline.publish.folded import Entry

DATA_ERRORS: Final = 1


def answer_of_run() -> Answer:
    """Return what the command being run says, to be remembered."""
    return click.get_current_context().ensure_object(Answer)


def say(words: str, *, err: bool = False, nl: bool = True) -> None:
    """Print words that are the command's answer, and remember them."""
    click.echo(words, nl=nl, err=err)
    answer_of_run().said.append((words + "\n" * nl, err))


def end(*, wrong: bool) -> NoReturn:
    """End the command with its own exit code, having said all there is to say: only such an answer is remembered."""
    code = answer_of_run().code = DATA_ERRORS if wrong else 0
    sys.exit(code)


class Progress:
    """Shows what is going on when it has lasted a second and stderr is a terminal; else silent."""

    def __init__(self, title: str) -> None:
        self._title, self._start, self._shown = title, time.monotonic(), False

    def __enter__(self) -> Callable[[str], None]:
        return self._tell

    def __exit__(self, *_: object) -> None:
        if self._shown:
            click.echo("\r\x1b[K", nl=False, err=True)

    def _tell(self, words: str) -> None:
        if sys.stderr.isatty() and (self._shown or time.monotonic() - self._start > 1):
            self._shown = True
            click.echo(f"\r\x1b[K{self._title}: {words} …", nl=False, err=True)


def show_problems(problems: list[Problem], found: Mapping[str, Target], *, err: bool = True) -> None:
    """Print problems, grouped by file and in the order of its form: who, where, what, and what to do; then how many there are."""
    list_problems(problems, found, err=err)
    show_counts(problems, err=err)


def list_problems(problems: list[Problem], found: Mapping[str, Target], *, err: bool = True) -> None:
    """Print problems as ``show_problems`` does, without their number."""
    from pipeline.publish.folded import folded  # noqa: PLC0415 - not for what is said from memory

    by_file: dict[tuple[int, str, str | None], list[Problem]] = {}
    for problem in problems:
        if not problem.waits_for:
            file = problem.origin.file if problem.origin else ""
            by_file.setdefault((_rank(problem), file, problem.unit), []).append(problem)
    for (_, file, unit), group in sorted(by_file.items(), key=lambda one: (*one[0][:2], one[0][2] or "")):
        say(f"\n{_who(unit, found)}{file or 'hela tillfället'}", err=err)
        for entry in folded(group):
            _show(entry, err=err)
    _show_waiting([problem for problem in problems if problem.waits_for], err=err)


def _show(entry: Entry, *, err: bool) -> None:
    from pipeline.text import on_one_line  # noqa: PLC0415 - not for what is said from memory

    problem, spot = entry.problem, f"{entry.place}  " if entry.place else ""
    below = f"  {'':10} {'':6} "
    say(f"  {problem.severity.value:10} {problem.code:6} {spot}{on_one_line(entry.message)}", err=err)
    if problem.hint:
        say(f"{below}{problem.hint}", err=err)
    for other in problem.also[:6]:
        say(f"{below}Se även {other.file} {other.place}", err=err)
    if problem.accept:
        say(f"{below}Är det rätt så? Skriv i kommun.toml, med skäl, vem och datum:", err=err)
        for line in problem.accept.splitlines():
            say(f"{below}  {line}", err=err)


def _rank(problem: Problem) -> int:
    """Return what is shown first: the municipality's settings, since much else may follow from a fault there; then files."""
    if problem.origin is None:
        return 2
    return 0 if problem.origin.file == SETTINGS else 1


def _show_waiting(waiting: list[Problem], *, err: bool) -> None:
    """Print which controls wait for whom, a line for each whom."""
    codes: dict[str, list[str]] = {}
    for problem in waiting:
        codes.setdefault(problem.waits_for, []).append(problem.code)
    for whom, waiting_codes in codes.items():
        say(f"\nVäntar på {whom}.", err=err)
        say(f"  {'upplysning':10} {', '.join(dict.fromkeys(waiting_codes))}", err=err)
        say(f"  {'':10} Kontrollerna körs när uppgifterna har kommit in utan fel.", err=err)


def _who(unit: str | None, found: Mapping[str, Target]) -> str:
    for target in found.values():
        if known := target.municipality.unit(unit or ""):
            return f"{known.name}: "
    return ""


def show_counts(problems: list[Problem], *, err: bool = True) -> None:
    """Print how many problems there are of each severity."""
    from pipeline.publish.problems import counts  # noqa: PLC0415 - heavy imports only when used

    number = counts(problems)
    kinds = (
        ("fel", "fel", "fel"),
        ("varning", "varning", "varningar"),
        ("upplysning", "upplysning", "upplysningar"),
    )
    words = ", ".join(f"{number[key]} {one if number[key] == 1 else many}" for key, one, many in kinds) + "."
    say(("\n" if problems else "") + words, err=err)
