"""What is installed and what is shipped: locks without hosts, a wheel that is complete, fonts that hold our signs."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

ROOT = Path(__file__).parents[1]
FONTS = ROOT / "templates" / "fonts"
LOCKS = ("requirements.lock", "requirements-dev.lock")
SIGNS = "åäöÅÄÖéüÉ§%‰½€±×²–—…”’»−\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}\N{SOFT HYPHEN}←↑→↓▲▼◆■≤≥"
SYMBOLS = "✓✔✗●○◇□▪↗↘↔"
NOT_IN_SANS = "◇"


def locked(name: str) -> dict[str, str]:
    """Return the packages of a lock with their whole entry."""
    entries = re.split(r"\n(?=\S)", (ROOT / name).read_text(encoding="utf-8").strip())
    return {re.split(r"[=\[]", entry, maxsplit=1)[0]: entry for entry in entries}


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_host_and_pins_every_package_by_hash(name: str) -> None:
    entries = locked(name)
    assert "://" not in (ROOT / name).read_text(encoding="utf-8")
    assert [
        package for package, entry in entries.items() if "==" not in entry or "--hash=sha256:" not in entry
    ] == []


def test_the_npm_lock_names_no_host() -> None:
    text = (ROOT / "tests" / "tools" / "package-lock.json").read_text(encoding="utf-8")
    assert "://" not in text
    assert '"integrity": "sha512-' in text


def test_the_locks_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = project["dependency-groups"]

    def names(requirements: list[str]) -> set[str]:
        return {re.split(r"[\[<>=]", requirement, maxsplit=1)[0] for requirement in requirements}

    runtime = names(project["project"]["dependencies"]) | names(groups["build"])
    assert runtime <= locked("requirements.lock").keys()
    assert runtime | names(groups["dev"]) <= locked("requirements-dev.lock").keys()


def test_the_two_locks_agree() -> None:
    runtime, dev = (locked(name) for name in LOCKS)
    assert {name: entry for name, entry in dev.items() if name in runtime} == runtime


@pytest.mark.slow
def test_the_wheel_carries_the_templates_and_the_licences(tmp_path: Path) -> None:
    uv = Path(sys.prefix) / "bin" / "uv"
    options = ["--quiet", "--wheel", "--no-build-isolation", "--offline"]
    subprocess.run([uv, "build", *options, "--out-dir", tmp_path, ROOT], check=True)
    (wheel,) = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    templates = {
        f"pipeline/_templates/{path.relative_to(ROOT / 'templates').as_posix()}"
        for folder in ("docx", "fonts", "html")
        for path in (ROOT / "templates" / folder).rglob("*")
        if path.is_file() and not path.name.startswith((".", "~"))
    }
    assert templates - names == set()
    assert {name for name in names if name.endswith("licenses/LICENSE")}
    assert not {name for name in names if name.startswith(("tests", "templates", "inputs", "scripts"))}


@pytest.mark.parametrize("path", sorted(FONTS.glob("*/*.ttf")), ids=lambda path: path.stem)
def test_a_font_holds_the_signs_that_we_print(path: Path) -> None:
    with TTFont(path) as font:
        characters = font.getBestCmap() or {}
        widths = {font["hmtx"][characters[ord(digit)]][0] for digit in "0123456789"}
    assert [sign for sign in SIGNS if ord(sign) not in characters] == []
    assert len(widths) == 1, "figures stand under each other without any font feature"
    if "Sans" in path.name:
        assert "".join(sign for sign in SYMBOLS if ord(sign) not in characters) == NOT_IN_SANS


@pytest.mark.parametrize("path", sorted(FONTS.glob("*/*.ttf")), ids=lambda path: path.stem)
def test_the_web_and_print_files_of_a_font_are_the_same_font(path: Path) -> None:
    with TTFont(path) as printed, TTFont(path.with_suffix(".woff2")) as web:
        assert printed.getBestCmap() == web.getBestCmap()
        assert printed["name"].getDebugName(5) == web["name"].getDebugName(5)
