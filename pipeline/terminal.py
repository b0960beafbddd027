"""What a person sees in the terminal: the command's words, the problems, and what is going on meanwhile."""

from __future__ import annotations

import os
import select
import shutil
import signal
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Final, NoReturn, TextIO

import click

from pipeline import progress
from pipeline.answers import Answer
from pipeline.folders import SETTINGS

if TYPE_CHECKING:
    from pipeline.checked import Target
    from pipeline.model import Problem
    from pipeline.publish.folded import Entry

DATA_ERRORS: Final = 1
_PATIENCE: Final = 1.0  # seconds before anything is shown
_ALSO: Final = 6  # other places of a problem that are shown
_PULSE: Final = 0.5
_CLEARED: Final = "\r\x1b[K\x1b[?25h"  # the line empty, the cursor seen


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
    """Shows what is going on when it has lasted a second: a bar with the time that is left on a terminal, else a line for each thing.

    The bar is drawn by a process beside this one, which goes on while the others have their hands full; what has no file behind it stays silent.
    """

    def __init__(self, title: str) -> None:
        self._title, self._start = title, time.monotonic()
        self._bar, self._last = 0, ""

    def __enter__(self) -> Callable[[str], None]:
        if not _has_terminal() or not hasattr(os, "fork"):
            return self._tell
        reading, writing = os.pipe()
        sys.stderr.flush()
        self._bar = os.fork()
        if not self._bar:
            with suppress(BaseException):
                os.close(writing)
                signal.signal(signal.SIGINT, signal.SIG_IGN)  # it ends when the others do
                _drawn(reading, self._title, sys.stderr)
            os._exit(0)
        os.close(reading)
        progress.listen(writing)
        return progress.doing

    def __exit__(self, *_: object) -> None:
        if self._bar:
            progress.over()
            os.waitpid(self._bar, 0)
            self._bar = 0

    def _tell(self, words: str) -> None:
        late = time.monotonic() - self._start > _PATIENCE
        if late and words != self._last and (_has_file() or _has_terminal()):
            self._last = words
            click.echo(f"{self._title}: {words} …", err=True)


def _has_terminal() -> bool:
    return sys.stderr.isatty()


def _has_file() -> bool:
    with suppress(OSError, AttributeError, ValueError):
        return sys.stderr.fileno() >= 0
    return False


def _drawn(source: int, title: str, out: TextIO) -> None:
    """Draw what is told through a pipe, until it is over or nobody can tell any more; leave the line empty."""
    start, shown = time.time(), False
    bar = click.progressbar(length=1, label=title, file=out, width=20, show_eta=True)
    known = done = 0
    for line in _told(source):
        kind, rest = line[:1], line[1:]
        if kind == progress.END:
            break
        known += int(rest) if kind == progress.MORE else 0
        done += int(rest) if kind == progress.DONE else 0
        if kind == progress.WORDS:
            room = max(10, shutil.get_terminal_size().columns - 50)
            label = f"{title}: {rest}"
            bar.label = label if len(label) <= room else f"{label[: room - 1]}…"
        bar.length, bar.finished = max(known, done) + 1, False  # something is always left until it is over
        bar.make_step(done - bar.pos)
        if shown or time.time() - start > _PATIENCE:
            shown = True
            bar.render_progress()
    if shown:
        out.write(_CLEARED)
        out.flush()


def _told(source: int) -> Iterator[str]:
    """Yield the lines of a pipe as they come, and an empty one when nothing has come for a while."""
    rest = b""
    while True:
        if not select.select([source], [], [], _PULSE)[0]:
            yield ""
            continue
        data = os.read(source, 65536)
        if not data:
            return
        *lines, rest = (rest + data).split(b"\n")
        yield from (line.decode("utf-8", "replace") for line in lines)


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
    for other in problem.also[:_ALSO]:
        say(f"{below}Se även {other.file} {other.place}", err=err)
    if len(problem.also) > _ALSO:
        say(f"{below}… och {len(problem.also) - _ALSO} ställen till", err=err)
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
