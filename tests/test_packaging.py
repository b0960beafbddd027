"""What is installed and what is shipped: locks without hosts, a wheel that is complete, fonts that hold our signs."""

from __future__ import annotations

import os
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


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    uv = Path(sys.prefix) / "bin" / "uv"
    options = ["--quiet", "--wheel", "--no-build-isolation", "--offline"]
    subprocess.run([uv, "build", *options, "--out-dir", folder, ROOT], check=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.mark.slow
def test_the_wheel_carries_the_templates_and_the_licences(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    templates = {
        f"pipeline/_templates/{path.relative_to(ROOT / 'templates').as_posix()}"
        for folder in ("docx", "fonts", "html")
        for path in (ROOT / "templates" / folder).rglob("*")
        if path.is_file() and not path.name.startswith((".", "~"))
    }
    assert templates - names == set()
    assert {
        "pipeline/handout/las_mig.txt",
        "pipeline/merge/arl_lkbr.csv",
    } <= names  # what `templates --copy` also writes
    assert {name for name in names if name.endswith("licenses/LICENSE")}
    assert not {name for name in names if name.startswith(("tests", "templates", "inputs", "scripts"))}


@pytest.mark.slow
def test_a_new_municipality_goes_through_its_first_year_out_of_the_wheel(wheel: Path, tmp_path: Path) -> None:
    """In a folder of its own, with nothing of the repository: new, forms, check, build, new-year, and the second year's forms."""
    zipfile.ZipFile(wheel).extractall(tmp_path / "site")
    here = tmp_path / "mitt arbete"
    here.mkdir()
    kept = {"KOMMUNRAPPORT_CACHE": "", "PYTHONPATH": str(tmp_path / "site"), "PYTHONUTF8": "1"}

    def run(*words: str) -> tuple[int, str]:
        command = [sys.executable, "-m", "pipeline.cli", *words]
        done = subprocess.run(
            command,
            cwd=here,
            env=os.environ | kept,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
        assert "Traceback" not in done.stderr
        return done.returncode, done.stdout + done.stderr

    where = subprocess.run(
        [sys.executable, "-c", "import pipeline; print(pipeline.__file__)"],
        cwd=here, env=os.environ | kept, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert Path(where.strip()).is_relative_to(tmp_path / "site")

    code, said = run("new", "Åmåls kommun", "--year", "2030")
    assert code == 0
    assert "Åmåls kommun ligger nu i mappen inputs" in said
    assert run("new", "Åmåls kommun")[0] == 2
    code, said = run("forms", "inputs/amals-kommun", "-o", "utskick")
    assert code == 0
    assert (here / "utskick/amals-kommun/2030-bokslut/ks/amals-kommun-ks-bokslut-2030.xlsx").is_file()
    code, said = run("check", "inputs/amals-kommun")
    assert code == 1
    assert set(re.findall(r"(?m)^  (?:fel|varning) +(\S+)", said)) <= {"C60", "FIL5", "LAS", "C36", "S0-17"}
    code, said = run("build", "inputs/amals-kommun/2030-bokslut")
    assert code == 0
    made = here / "outputs/amals-kommun/2030-bokslut"
    assert (made / "arsredovisning.pdf").read_bytes().startswith(b"%PDF")
    page = (made / "arsredovisning/index.html").read_text(encoding="utf-8")
    assert "Åmåls kommun" in page
    assert "UTKAST" in page
    code, said = run("new-year", "inputs/amals-kommun")
    assert code == 0
    assert "2031-bokslut" in said
    assert "bara ett utkast är byggt" in said
    assert run("forms", "inputs/amals-kommun/2031-bokslut", "-o", "utskick")[0] == 0
    assert "Inget har ändrats" in run("new-year", "inputs/amals-kommun")[1]


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
