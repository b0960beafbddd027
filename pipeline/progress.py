"""How far a long work has come: told through a pipe, by the processes beside this one too. Nothing is told while nobody listens."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import Final

_TO: Final[list[int]] = []  # the end of the pipe that is written to, when somebody listens
WORDS, MORE, DONE, END = "=", "+", ".", "!"
"""What a line begins with: what is going on, steps that are known of, steps that are done, and that it is over."""


def listen(end: int) -> None:
    """Let all that is told be written to the end of a pipe."""
    _TO[:] = [end]


def over() -> None:
    """Say that it is over, and close the pipe."""
    for end in _TO:
        _tell(END)
        os.close(end)
    _TO.clear()


def doing(words: str) -> None:
    """Tell what is going on."""
    _tell(f"{WORDS}{' '.join(words.split())[:200]}")


def expect(steps: int) -> None:
    """Tell that there are so many steps more than was known."""
    _tell(f"{MORE}{steps}")


def step(steps: int = 1) -> None:
    """Tell that so many steps are done."""
    _tell(f"{DONE}{steps}")


def _tell(line: str) -> None:
    for end in _TO:
        with suppress(OSError):  # who listened is gone
            os.write(end, f"{line}\n".encode())
