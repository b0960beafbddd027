"""Runs tasks in forked processes that write their results to files and end without cleaning up.

Ending a process that has laid out a hundred pages takes the interpreter seconds; ``os._exit`` takes none. The tasks
wait in a pipe, from which each worker takes the next one when it is free.
"""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

_SIZE: Final = 2


class WorkerError(RuntimeError):
    """A task failed in another process; the message holds what it said there."""


def run(tasks: Sequence[Callable[[], bytes]], results: Sequence[Path], jobs: int) -> None:
    """Write each task's bytes to its path, in order of the tasks, ``jobs`` at a time.

    Raises the task's own exception when there is one process, else ``WorkerError`` for the first that failed.
    """
    if jobs < 2 or len(tasks) < 2 or not hasattr(os, "fork"):  # noqa: PLR2004
        for task, path in zip(tasks, results, strict=True):
            _write(path, task())
        return
    reading, writing = os.pipe()
    os.write(writing, b"".join(index.to_bytes(_SIZE, "big") for index in range(len(tasks))))
    os.close(writing)
    workers = [_fork(reading, tasks, results) for _ in range(min(jobs, len(tasks)))]
    os.close(reading)
    ended = [os.waitstatus_to_exitcode(os.waitpid(worker, 0)[1]) for worker in workers]
    _raise_failure(results, ended)


def _fork(reading: int, tasks: Sequence[Callable[[], bytes]], results: Sequence[Path]) -> int:
    worker = os.fork()
    if worker:
        return worker
    code = 1
    try:
        while taken := os.read(reading, _SIZE):
            index = int.from_bytes(taken, "big")
            try:
                _write(results[index], tasks[index]())
            except Exception:  # noqa: BLE001 — told to the parent, which raises it
                _write(_failure(results[index]), traceback.format_exc().encode())
        code = 0
    finally:
        os._exit(code)


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
