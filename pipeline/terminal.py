"""What a person sees in the terminal: the command's words, the problems, and what is going on meanwhile."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NoReturn

import click

from pipeline.answers import Answer
from pipeline.folders import SETTINGS

if TYPE_CHECKING:
    from pipeline.checked import Target
    from pipeline.model import Problem

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


def show_problems(problems: list[Problem], found: dict[str, Target]) -> None:
    """Print problems to stderr, grouped by file: who, where, what, and what to do."""
    from pipeline.text import on_one_line  # noqa: PLC0415 - not for what is said from memory

    last: tuple[str | None, str] | None = None
    waiting = [problem for problem in problems if problem.waits_for]
    told = (problem for problem in problems if not problem.waits_for)
    for problem in sorted(told, key=lambda p: (_rank(p), p.origin.file if p.origin else "", p.sort_key())):
        place = problem.origin
        where = (problem.unit, place.file if place else "")
        if where != last:
            last = where
            say(f"\n{_who(problem, found)}{where[1] or 'hela tillfället'}", err=True)
        spot = f"{place.place}  " if place and place.place else ""
        say(f"  {problem.severity.value:10} {problem.code:6} {spot}{on_one_line(problem.message)}", err=True)
        if problem.hint:
            say(f"  {'':10} {'':6} {problem.hint}", err=True)
        for other in problem.also[:6]:
            say(f"  {'':10} {'':6} Se även {other.file} {other.place}", err=True)
        if problem.accept:
            say(f"  {'':10} {'':6} Är det rätt så? Skriv i kommun.toml, med skäl, vem och datum:", err=True)
            for line in problem.accept.splitlines():
                say(f"  {'':10} {'':6}   {line}", err=True)
    _show_waiting(waiting)
    show_counts(problems)


def _rank(problem: Problem) -> int:
    """Return what is shown first: the municipality's settings, since much else may follow from a fault there; then files."""
    if problem.origin is None:
        return 2
    return 0 if problem.origin.file == SETTINGS else 1


def _show_waiting(waiting: list[Problem]) -> None:
    """Print which controls wait for whom, a line for each whom."""
    codes: dict[str, list[str]] = {}
    for problem in waiting:
        codes.setdefault(problem.waits_for, []).append(problem.code)
    for whom, waiting_codes in codes.items():
        say(f"\nVäntar på {whom}.", err=True)
        say(f"  {'upplysning':10} {', '.join(dict.fromkeys(waiting_codes))}", err=True)
        say(f"  {'':10} Kontrollerna körs när uppgifterna har kommit in utan fel.", err=True)


def _who(problem: Problem, found: dict[str, Target]) -> str:
    for target in found.values():
        unit = target.municipality.unit(problem.unit or "")
        if unit:
            return f"{unit.name}: "
    return ""


def show_counts(problems: list[Problem]) -> None:
    """Print to stderr how many problems there are of each severity."""
    from pipeline.publish.problems import counts  # noqa: PLC0415 - heavy imports only when used

    number = counts(problems)
    kinds = (
        ("fel", "fel", "fel"),
        ("varning", "varning", "varningar"),
        ("upplysning", "upplysning", "upplysningar"),
    )
    words = ", ".join(f"{number[key]} {one if number[key] == 1 else many}" for key, one, many in kinds) + "."
    say(("\n" if problems else "") + words, err=True)
