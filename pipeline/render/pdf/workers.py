"""Runs tasks in forked processes that write their results to files and end without cleaning up.

Freeing what was laid out takes a sixth of the time, and ending a process that has laid out a hundred pages seconds;
``os._exit`` takes none. So each task has a process of its own. The tasks wait in a pipe, from which each worker takes the next
one when its last is done.
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


class WorkerError(RuntimeError):
    """A task failed in another process; the message holds what it said there."""


def run(tasks: Sequence[Task], results: Sequence[Path], jobs: int) -> None:
    """Write each task's bytes to its path, in order of the tasks, ``jobs`` at a time.

    Raises the task's own exception when it is the only one, else ``WorkerError`` for the first that failed.
    """
    if len(tasks) < 2 or not hasattr(os, "fork"):  # noqa: PLR2004
        for task, path in zip(tasks, results, strict=True):
            _write(path, task([]))
        return
    reading, writing = os.pipe()
    os.write(writing, b"".join(index.to_bytes(_SIZE, "big") for index in range(len(tasks))))
    os.close(writing)
    workers = [_fork(reading, tasks, results) for _ in range(min(jobs, len(tasks)))]
    os.close(reading)
    ended = [os.waitstatus_to_exitcode(os.waitpid(worker, 0)[1]) for worker in workers]
    _raise_failure(results, ended)


def _fork(reading: int, tasks: Sequence[Task], results: Sequence[Path]) -> int:
    worker = os.fork()
    if worker:
        return worker
    code = 1
    try:
        while taken := os.read(reading, _SIZE):
            index = int.from_bytes(taken, "big")
            _alone(tasks[index], results[index])
        code = 0
    finally:
        os._exit(code)


def _alone(task: Task, result: Path) -> None:
    """Do a task in a process of its own, which keeps all that it made until it ends."""
    process = os.fork()
    if process:
        if os.waitpid(process, 0)[1] and not _failure(result).exists():
            _write(_failure(result), b"a layout process was ended from outside")
        return
    gc.disable()
    kept: list[Any] = []
    try:
        _write(result, task(kept))
    except BaseException:  # noqa: BLE001 - told to the parent, which raises it
        _write(_failure(result), traceback.format_exc().encode())
    finally:
        os._exit(0)


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
