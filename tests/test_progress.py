"""What is going on is shown as steps that are done and time that is left, or as plain lines; and nothing of it is left behind."""

from __future__ import annotations

import io
import os
import sys

import pytest

from pipeline import progress, terminal


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def drawn(tell: list[tuple[str, int | str]], monkeypatch: pytest.MonkeyPatch, patience: float) -> str:
    """Return what is drawn of what is told."""
    monkeypatch.setattr(terminal, "_PATIENCE", patience)
    reading, writing = os.pipe()
    progress.listen(writing)
    for what, argument in tell:
        getattr(progress, what)(argument)
    progress.over()
    progress.step()  # nobody listens any more
    out = Terminal()
    terminal._drawn(reading, "Lindhult", out)
    os.close(reading)
    return out.getvalue()


STEPS: list[tuple[str, int | str]] = [
    ("doing", "läser\n9 filer"),
    ("expect", 9),
    ("step", 3),
    ("expect", 10),
    ("step", 1),
]


def test_steps_that_are_done_are_a_share_of_those_that_are_known(monkeypatch: pytest.MonkeyPatch) -> None:
    said = drawn(STEPS, monkeypatch, -1)
    shares = [part.strip() for part in said.replace("\r", "\n").split("\n") if "%" in part]
    assert [share[-3:].strip() for share in shares] == ["0%", "30%", "15%", "20%"]  # of 10, 10, 20 and 20
    assert shares[-1].startswith("\x1b[?25lLindhult: läser 9 filer  [####----------------]")
    assert said.endswith("\r\x1b[K\x1b[?25h")


def test_what_is_soon_done_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    assert drawn(STEPS, monkeypatch, 1000) == ""


def test_without_a_terminal_there_is_a_line_for_each_thing(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(terminal, "_PATIENCE", -1)
    with terminal.Progress("Lindhult") as tell:
        for words in ("läser", "läser", "kontrollerar"):
            tell(words)
    assert capfd.readouterr() == ("", "Lindhult: läser …\nLindhult: kontrollerar …\n")


def test_what_has_no_file_behind_it_stays_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(terminal, "_PATIENCE", -1)
    out = io.StringIO()
    monkeypatch.setattr(sys, "stderr", out)
    with terminal.Progress("Lindhult") as tell:
        tell("läser")
    assert out.getvalue() == ""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there the lines are plain")
def test_the_bar_is_drawn_beside_and_is_gone_when_the_work_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    import pty  # noqa: PLC0415 - not in Windows

    def failing() -> None:
        with terminal.Progress("Lindhult") as tell:
            tell("läser")
            raise ZeroDivisionError

    own, other = pty.openpty()
    with os.fdopen(other, "w") as shown:
        monkeypatch.setattr(sys, "stderr", shown)
        with pytest.raises(ZeroDivisionError):
            failing()
        monkeypatch.undo()
    os.close(own)
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)
