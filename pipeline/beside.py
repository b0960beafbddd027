"""Runs a task in a process of its own while this one goes on with something else, and says for how many such there is room."""

from __future__ import annotations

import os
import pickle
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar, cast

T = TypeVar("T")


def processors() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


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
    worker = os.fork()
    if not worker:
        code = 1
        try:
            path.write_bytes(pickle.dumps(task()))
            code = 0
        finally:
            os._exit(code)

    def result() -> T:
        try:
            if os.waitstatus_to_exitcode(os.waitpid(worker, 0)[1]) == 0:
                return cast("T", pickle.loads(path.read_bytes()))  # noqa: S301 - written by our own process
        finally:
            path.unlink(missing_ok=True)
        return task()

    return result
