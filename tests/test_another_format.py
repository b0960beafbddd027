"""A format more is one folder: nothing else is touched."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from pipeline import cli, commands, render

ROOT = Path(__file__).resolve().parent.parent
MODULE = '''"""The report as plain text: its headings and tables."""

from pathlib import Path

from pipeline.render.format import Format, FormatUnavailable, PartlyMade
from pipeline.render.templates import Templates
from pipeline.view import View
from pipeline.words import plain


def _render(view: View, templates: Templates, cache: Path) -> dict[str, bytes]:
    lines = [view.title, *("#" * level + " " + section.title for level, section in view.walk())]
    lines += [plain(table.caption) for table in view.tables()]
    return {f"{view.report}.txt": "\\n".join(lines).encode()}


def _lacking(view: View, templates: Templates, cache: Path) -> dict[str, bytes]:
    raise FormatUnavailable("Blindskrift kan inte göras på den här datorn: skrivare saknas.")


def _partly(view: View, templates: Templates, cache: Path) -> dict[str, bytes]:
    raise PartlyMade({f"{view.report}.dlr": b"x"}, ("kapitlet A kunde inte läggas ut.",))


FORMAT = Format("text", "Ren text", "*.txt", _render)
BRAILLE = Format("punkter", "Blindskrift", "*.brl", _lacking, forks=True)
PARTLY = Format("delar", "Delvis", "*.dlr", _partly)
'''


@pytest.fixture
def text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Put a folder among the formats, and return where to build."""
    folder = tmp_path / "render" / "rentext"
    folder.mkdir(parents=True)
    (folder / "__init__.py").write_text(MODULE, encoding="utf-8")
    monkeypatch.setattr(render, "__path__", [*render.__path__, str(tmp_path / "render")])
    yield tmp_path / "out"
    sys.modules.pop("pipeline.render.rentext", None)


def run(*words: str) -> Result:
    return CliRunner().invoke(cli.main, words)


def test_one_folder_makes_a_format(text: Path) -> None:
    place = text / "lindhult" / "2025-internkontroll"
    done = run(
        "build", str(ROOT / "inputs/lindhult/2025-internkontroll"), "--format", "text", "-o", str(text)
    )
    assert done.exit_code == 0, done.output
    written = sorted(path for path in place.iterdir() if path.suffix == ".txt")
    assert written
    assert {str(path) for path in written} < set(done.stdout.splitlines())
    assert all(path.read_text(encoding="utf-8").count("\n# ") > 1 for path in written)
    assert not list(place.glob("*.docx"))


def test_a_format_that_cannot_be_made_stops_no_other(text: Path) -> None:
    asked = ("--format", "punkter", "--format", "text", "-o", str(text))
    done = run("build", str(ROOT / "inputs/lindhult/2025-internkontroll"), *asked)
    assert done.exit_code == 0, done.output
    assert done.stderr.count("Blindskrift kan inte göras") == 1
    assert list((text / "lindhult" / "2025-internkontroll").glob("*.txt"))


def test_a_format_that_lacks_a_part_is_written_and_told_and_no_published_one(text: Path) -> None:
    asked = ("build", str(ROOT / "inputs/lindhult/2025-internkontroll"), "--format", "delar", "-o", str(text))
    done = run(*asked, "--publish")
    assert (done.exit_code, list(text.rglob("*.dlr"))) == (1, [])
    done = run(*asked)
    assert done.exit_code == 1, done.output
    assert "Delvis, kapitlet A kunde inte läggas ut." in done.stderr
    assert list((text / "lindhult" / "2025-internkontroll").glob("*.dlr"))


@pytest.mark.usefixtures("text")
def test_the_command_line_offers_it() -> None:
    assert "[delar|docx|html|pdf|punkter|text]" in run("build", "--help").stdout


def test_a_format_that_nobody_makes_is_wrong_usage() -> None:
    done = run("build", "--format", "text")
    assert done.exit_code == commands.USAGE
    assert "Formatet ”text” finns inte. Kända: docx, html, pdf." in done.stderr
