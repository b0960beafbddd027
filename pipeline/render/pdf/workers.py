"""Runs tasks in forked processes that write their results to files and end without cleaning up.

Freeing what was laid out takes a sixth of the time, and ending a process that has laid out a hundred pages seconds;
``os._exit`` takes none. So a process does a few tasks and ends, and its worker starts the next. The tasks wait in a pipe, from which
each process takes one when its last is done.
"""

from __future__ import annotations

import gc
import os
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

Task = Callable[[list[Any]], bytes]
"""Returns a file's bytes; what it puts in the list need not be freed while its process lasts."""

_SIZE: Final = 2
_ENOUGH: Final = (
    150_000  # characters of HTML laid out in one process: a fork costs as much as freeing a few pages
)
_MORE: Final = 3


class WorkerError(RuntimeError):
    """A task failed in another process; the message holds what it said there."""


def run(tasks: Sequence[Task], results: Sequence[Path], sizes: Sequence[int], jobs: int) -> None:
    """Write each task's bytes to its path, in order of the tasks, ``jobs`` at a time; ``sizes`` say how much each makes.

    Raises the task's own exception when it is the only one, else ``WorkerError`` for the first that failed.
    """
    if len(tasks) < 2 or not hasattr(os, "fork"):  # noqa: PLR2004
        for task, path in zip(tasks, results, strict=True):
            _write(path, task([]))
        return
    reading, writing = os.pipe()
    os.write(writing, b"".join(index.to_bytes(_SIZE, "big") for index in range(len(tasks))))
    os.close(writing)
    workers = [_forked(lambda: _work(reading, tasks, results, sizes)) for _ in range(min(jobs, len(tasks)))]
    os.close(reading)
    _raise_failure(results, [_ended(worker) for worker in workers])


def _forked(task: Callable[[], int]) -> int:
    """Return the id of a new process, which ends with the code that the task returns."""
    process = os.fork()
    if process:
        return process
    code = 1
    try:
        code = task()
    finally:
        os._exit(code)


def _ended(process: int) -> int:
    """Wait for a process and return its code, as a shell tells it: 128 and the signal when it was killed."""
    code = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    return code if code >= 0 else 128 - code


def _work(reading: int, tasks: Sequence[Task], results: Sequence[Path], sizes: Sequence[int]) -> int:
    """Start one process after another, until one finds no task left; return the code of the last."""
    while (code := _ended(_forked(lambda: _some(reading, tasks, results, sizes)))) == _MORE:
        pass
    return code


def _some(reading: int, tasks: Sequence[Task], results: Sequence[Path], sizes: Sequence[int]) -> int:
    """Do tasks until so much is kept that it should be let go; return whether there may be more."""
    gc.disable()
    kept: list[Any] = []
    size = 0
    while size < _ENOUGH:
        taken = os.read(reading, _SIZE)
        if not taken:
            return 0
        index = int.from_bytes(taken, "big")
        size += sizes[index]
        try:
            _write(results[index], tasks[index](kept))
        except BaseException:  # noqa: BLE001 - told to the parent, which raises it
            _write(_failure(results[index]), traceback.format_exc().encode())
    return _MORE


def _write(path: Path, data: bytes) -> None:
    part = path.with_name(f"{path.name}.{os.getpid()}")
    part.write_bytes(data)
    part.replace(path)


def _failure(path: Path) -> Path:
    return path.with_name(path.name + ".failed")


def _raise_failure(results: Sequence[Path], ended: Sequence[int]) -> None:
    failed = [_failure(path) for path in results if _failure(path).exists()]
    said = [path.read_text(encoding="utf-8") for path in failed]
    for path in failed:
        path.unlink()
    if said:
        raise WorkerError(said[0])
    if any(ended):
        raise WorkerError(f"a layout process ended with {next(code for code in ended if code)}")
