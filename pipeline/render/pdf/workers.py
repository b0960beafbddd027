"""Runs tasks in forked processes that write their results to files and end without cleaning up.

Freeing what was laid out takes a sixth of the time, and ending a process that has laid out a hundred pages seconds;
``os._exit`` takes none. So a process does a few tasks and ends, and its worker starts the next. The tasks wait in a pipe, from which
each process takes one when its last is done. A task that takes more than it is given, or whose process is killed, is told; the others go on.
"""

from __future__ import annotations

import errno
import gc
import os
import signal
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pipeline import progress
from pipeline.beside import ended, forked

try:
    import resource
except ImportError:  # Windows, where nothing is forked either
    if not TYPE_CHECKING:
        resource = None

Work = Callable[[list[Any]], bytes]
"""Returns a file's bytes; what it puts in the list need not be freed while its process lasts."""

_SIZE: Final = 2
_ENOUGH: Final = (
    150_000  # characters of HTML laid out in one process: a fork costs as much as freeing a few pages
)
_MORE: Final = 3
_PLACE: Final = 64  # from here on a code is the number of a fault of the place that is written to
_SIGNALS: Final = 128  # from here on a code is a signal's
MEMORY: Final = 2 * 1024**3  # bytes that a process may take beside what it was born with


class Stopped(StrEnum):
    """Why a task has no result."""

    TIME = "time"
    MEMORY = "memory"
    DEPTH = "depth"
    CRASH = "crash"


_STOPPED: Final = {MemoryError: Stopped.MEMORY, RecursionError: Stopped.DEPTH}


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be done: the file its bytes go to, how much it makes, and how many seconds of a processor it may take."""

    work: Work
    result: Path
    size: int = 1
    seconds: int = 0  # 0: as many as it wants


@dataclass(frozen=True, slots=True)
class _Marks:
    """Files beside a task's result, of one run: another may be at work on the same."""

    result: Path
    run: int

    @property
    def busy(self) -> Path:
        """The file that says which process is at work, or why none is any longer."""
        return self.result.with_name(f"{self.result.name}.{self.run}.busy")

    @property
    def failed(self) -> Path:
        """The file that says how the task failed."""
        return self.result.with_name(f"{self.result.name}.{self.run}.failed")

    def stopped(self) -> Stopped | None:
        """Return why the task has no result, once."""
        if not self.busy.exists():
            return None
        said = self.busy.read_text(encoding="ascii")
        self.busy.unlink()
        return Stopped(said) if said in set(Stopped) else Stopped.CRASH


class WorkerError(RuntimeError):
    """A task failed in another process; the message holds what it said there."""


def run(tasks: Sequence[Task], jobs: int) -> Mapping[int, Stopped]:
    """Write each task's bytes to its file, in order of the tasks, ``jobs`` at a time; return those that were stopped, by their number.

    Raises ``WorkerError`` for the first that failed otherwise; where processes cannot be forked, its own exception, and none is stopped.
    Raises ``OSError`` when a process could not write.
    """
    if not hasattr(os, "fork"):
        for task in tasks:
            _write(task.result, task.work([]))
        return {}
    reading, writing = os.pipe()
    os.write(writing, b"".join(index.to_bytes(_SIZE, "big") for index in range(len(tasks))))
    os.close(writing)
    marks = [_Marks(task.result, os.getpid()) for task in tasks]
    workers = [
        forked(lambda: _told(lambda: _work(reading, tasks, marks))) for _ in range(min(jobs, len(tasks)))
    ]
    os.close(reading)
    codes = [ended(worker) for worker in workers]
    _raise_failure(marks, codes)
    return {index: why for index, mark in enumerate(marks) if (why := mark.stopped())}


def _told(task: Callable[[], int]) -> int:
    """Return a process's code; when what it does cannot be written, and so not said either, the code says why."""
    try:
        return task()
    except OSError as error:
        return _PLACE + (error.errno if error.errno and error.errno < _SIGNALS - _PLACE else errno.EIO)


def _work(reading: int, tasks: Sequence[Task], marks: Sequence[_Marks]) -> int:
    """Start one process after another, until one finds no task left; return the code of the last."""
    code = _MORE
    for _ in range(len(tasks) + 1):  # each takes a task or finds none left
        process = forked(lambda: _told(lambda: _some(reading, tasks, marks)))
        code = ended(process)
        if code > _SIGNALS:
            _tell_death(marks, process, code - _SIGNALS)
        elif code != _MORE:
            break
    return code


def _tell_death(marks: Sequence[_Marks], process: int, killer: int) -> None:
    """Write why a task has no result when its process was killed: it was not asked, and did not have the time to say."""
    why = Stopped.TIME if killer == signal.SIGXCPU else Stopped.CRASH
    for mark in marks:
        if mark.busy.exists() and mark.busy.read_text(encoding="ascii") == str(process):
            _write(mark.busy, why.encode())


def _some(reading: int, tasks: Sequence[Task], marks: Sequence[_Marks]) -> int:
    """Do tasks until so much is kept that it should be let go; return whether there may be more."""
    gc.disable()
    _limit_memory()
    kept: list[Any] = []
    size = 0
    while size < _ENOUGH:
        taken = os.read(reading, _SIZE)
        if not taken:
            return 0
        index = int.from_bytes(taken, "big")
        task, mark = tasks[index], marks[index]
        size += task.size
        _write(mark.busy, str(os.getpid()).encode())  # stays when the task is stopped
        _limit_time(task.seconds)
        try:
            made = task.work(kept)
        except tuple(_STOPPED) as error:
            kept.clear()
            _write(mark.busy, _STOPPED[type(error)].encode())
            return _MORE
        except BaseException:  # noqa: BLE001 - told to the parent, which raises it
            _write(mark.failed, traceback.format_exc().encode())
        else:
            _write(task.result, made)
            progress.step()
        mark.busy.unlink()
    return _MORE


def _limit_memory() -> None:
    if sys.platform == "win32" or resource is None:
        return
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        used = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
        most = resource.getrlimit(resource.RLIMIT_AS)[1]
        resource.setrlimit(resource.RLIMIT_AS, (used + MEMORY, most))


def _limit_time(seconds: int) -> None:
    """Let this process be killed when it has taken so much more of a processor, wherever it is: the engine may be deep in its own code."""
    if sys.platform == "win32" or resource is None:
        return
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    taken = resource.getrusage(resource.RUSAGE_SELF)
    soft = int(taken.ru_utime + taken.ru_stime) + seconds + 1 if seconds else hard
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))


def _write(path: Path, data: bytes) -> None:
    part = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        part.write_bytes(data)
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)  # half of it would fill a full disk
        raise


def _raise_failure(marks: Sequence[_Marks], codes: Sequence[int]) -> None:
    failed = [mark.failed for mark in marks if mark.failed.exists()]
    said = [path.read_text(encoding="utf-8") for path in failed]
    for path in failed:
        path.unlink()
    if said:
        raise WorkerError(said[0])
    if place := next((code for code in codes if _PLACE <= code < _SIGNALS), 0):
        raise OSError(place - _PLACE, os.strerror(place - _PLACE), str(marks[0].result.parent))
    odd = [code for code in codes if code not in {0, _MORE} and code < _SIGNALS]
    if odd:
        raise WorkerError(f"a layout process ended with {odd[0]}")
