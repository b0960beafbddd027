"""Runs tasks in processes of their own while this one goes on with something else, and says for how many such there is room."""

from __future__ import annotations

import ctypes
import os
import pickle
import signal
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final, TypeVar, cast

T = TypeVar("T")
_DIE_WITH_PARENT: Final = 1  # of prctl


def processors() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def forked(task: Callable[[], int]) -> int:
    """Return the id of a new process, which ends with the code that the task returns, or when this process does."""
    parent = os.getpid()
    process = os.fork()
    if process:
        return process
    code = 1
    try:
        _die_with(parent)
        code = task()
    finally:
        os._exit(code)


def ended(process: int) -> int:
    """Wait for a process and return its code, as a shell tells it: 128 and the signal when it was killed."""
    code = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    return code if code >= 0 else 128 - code


def _die_with(parent: int) -> None:
    """Let this process be killed when its parent ends, however that happens; where the system cannot, it ends when its work is done."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)
    if os.getppid() != parent:  # it ended before the system was asked
        os._exit(1)


def beside(task: Callable[[], T]) -> Callable[[], T]:
    """Start a task beside this process and return a function that waits for its result.

    Where processes cannot be forked, or the other one fails, the task runs here when its result is asked for, so that an
    exception is raised as if it had never been elsewhere.
    """
    if not hasattr(os, "fork"):
        return task
    handle, name = tempfile.mkstemp()
    os.close(handle)
    path = Path(name)

    def write() -> int:
        path.write_bytes(pickle.dumps(task()))
        return 0

    worker = forked(write)

    def result() -> T:
        try:
            if ended(worker) == 0:
                return cast("T", pickle.loads(path.read_bytes()))  # noqa: S301 - written by our own process
        finally:
            path.unlink(missing_ok=True)
        return task()

    return result
