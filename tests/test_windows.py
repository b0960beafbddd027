"""What differs on Windows, as far as it can be tried elsewhere: streams, modules that are not there, names, line ends, files in use."""

from __future__ import annotations

import ast
import codecs
import errno
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path, PureWindowsPath
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import streams
from pipeline.faults import place_fault
from pipeline.publish import write
from tests import mini

ROOT: Final = Path(__file__).resolve().parent.parent
MODULES: Final = sorted((ROOT / "pipeline").rglob("*.py"))


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return Lilleby with a nämnd that writes signs of all kinds, and a due date that is wrong."""
    root = tmp_path_factory.mktemp("åäö och mellanslag")
    one = mini.town()
    one.values["kn"]["drift"][0]["orsak"] = "Högre hyror − 5 ≥ 3 ✓ 😀"
    one.values["kn"]["drift"][0]["kostnader"] = "tolv − tre 😀"
    mini.write(one, root)
    return root / mini.NAME


def said(words: list[str], code: str = "", **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command line in a process of its own, after some code."""
    program = (
        f"{code}\nimport sys\nsys.argv = ['kommunrapport', *{words!r}]\nfrom pipeline.cli import run\nrun()\n"
    )
    named = {**os.environ, "KOMMUNRAPPORT_CACHE": "", **environment}
    return subprocess.run(
        [sys.executable, "-c", program], capture_output=True, env=named, cwd=ROOT, check=False
    )


# -- streams ----------------------------------------------------------------------------------------
ENCODINGS: Final = ("cp1252", "cp437:strict", "ascii:strict", "latin-1")


@cache
def in_utf_8(*words: str) -> subprocess.CompletedProcess[bytes]:
    return said(["check", *words], PYTHONIOENCODING="utf-8")


@pytest.mark.parametrize("name", ENCODINGS)
def test_what_is_said_reaches_a_stream_of_any_encoding(town: Path, name: str) -> None:
    plain = in_utf_8(str(town))
    done = said(["check", str(town)], PYTHONIOENCODING=name)
    assert done.returncode == plain.returncode == 1
    words = (done.stdout + done.stderr).decode(name.partition(":")[0] if "ascii" not in name else "utf-8")
    assert "Traceback" not in words
    assert "tolv" in words
    told = done.stdout.decode(name.partition(":")[0] if "ascii" not in name else "utf-8")
    assert len(told.splitlines()) == len(plain.stdout.decode().splitlines())
    if name.startswith("cp1252"):
        assert "tolv - tre ?" in words
        assert "”tolv" in words


@pytest.mark.parametrize("language", ["C", "en_US.ISO-8859-1"])
def test_no_language_of_the_computer_stops_it(town: Path, language: str) -> None:
    settings = {"LANG": language, "LC_ALL": language, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = said(["check", str(town)], **settings)
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("name", ENCODINGS)
def test_json_is_the_same_in_every_encoding(town: Path, name: str) -> None:
    plain = in_utf_8(str(town), "--json")
    done = said(["check", str(town), "--json"], PYTHONIOENCODING=name)
    assert json.loads(done.stdout.decode("utf-8")) == json.loads(plain.stdout)
    assert "😀" in json.loads(done.stdout)["problems"][0]["message"] or "😀" in str(json.loads(done.stdout))


@given(words=st.text(max_size=40), name=st.sampled_from(["cp1252", "cp437", "ascii", "utf-8"]))
def test_every_text_can_be_written(words: str, name: str) -> None:
    codecs.register_error("kommunrapport", streams._replaced)
    there = words.encode(name, "kommunrapport").decode(name)
    kept = [sign for sign in words if sign.encode(name, "ignore")]
    assert [sign for sign in there if sign in kept].count("?") >= kept.count("?")
    assert all(sign in there for sign in kept)


@pytest.mark.parametrize(
    ("words", "seen"),
    [("−5", "-5"), ("2024–2025", "2024-2025"), ("”Å” ≤ 3", '"A" <= 3'), ("½ ﬁ", "1/2 fi"), ("✓ 😀", "v ?"), ("över\u00adskott", "overskott")],
)  # fmt: skip
def test_what_stands_instead_looks_like_it(words: str, seen: str) -> None:
    codecs.register_error("kommunrapport", streams._replaced)
    assert words.encode("ascii", "kommunrapport").decode() == seen


# -- modules and functions that there are not ---------------------------------------------------------
POSIX: Final = {
    "fcntl",
    "grp",
    "posix",
    "pty",
    "pwd",
    "resource",
    "syslog",
    "termios",
    "tty",
    "multiprocessing",
}


def tried(path: Path) -> Iterator[tuple[str, bool]]:
    """Yield what a module imports, and whether it says what happens when it is not there."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    careful = {id(one) for node in ast.walk(tree) if isinstance(node, ast.Try) for one in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name.partition(".")[0], id(node) in careful) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield str(node.module).partition(".")[0], id(node) in careful


def test_what_windows_does_not_have_is_not_imported_without_care() -> None:
    found = {
        (path.name, name)
        for path in MODULES
        for name, careful in tried(path)
        if name in POSIX and not careful
    }
    assert found == set()
    assert any(
        name == "fcntl" for path in MODULES for name, _ in tried(path)
    )  # there is something to look for


LIKE_WINDOWS: Final = """
import sys, os
for name in ("fcntl", "grp", "pwd", "resource", "syslog", "termios", "tty"):
    sys.modules[name] = None
for name in ("fork", "getuid", "geteuid", "getgid", "sched_getaffinity", "O_NOFOLLOW", "kill", "killpg"):
    if hasattr(os, name):
        delattr(os, name)
"""
NO_PANGO: Final = """
import sys
class Refused:
    def find_spec(self, name, path=None, target=None):
        if name == "weasyprint" or name.startswith("weasyprint."):
            print("WeasyPrint could not import some external libraries.")
            raise OSError("cannot load library 'libgobject-2.0-0': error 0x7e")
sys.meta_path.insert(0, Refused())
"""


def made(folder: Path) -> dict[str, bytes]:
    """Return what lies below a folder, without what may be thrown away."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and ".cache" not in path.parts)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("lugn och ro")
    mini.write(mini.town(), root)
    return root / mini.NAME


@pytest.fixture(scope="module")
def usual(sound: Path) -> Path:
    out = sound.parent / "som vanligt"
    assert said(["build", str(sound), "-o", str(out)]).returncode == 0
    return out


def test_the_same_is_built_where_nothing_forks_or_locks(sound: Path, usual: Path) -> None:
    out = sound.parent / "som i windows"
    done = said(["build", str(sound), "-o", str(out)], LIKE_WINDOWS, PYTHONIOENCODING="cp1252")
    assert done.returncode == 0, done.stderr.decode("cp1252")
    assert len(made(out)) > 20
    assert made(out) == made(usual)


def test_without_pango_word_and_web_are_built_and_it_is_said_what_to_install(
    sound: Path, usual: Path
) -> None:
    out = sound.parent / "utan pango"
    done = said(["build", str(sound), "-o", str(out)], NO_PANGO)
    assert done.returncode == 0
    assert (
        "PDF kan inte göras på den här datorn: biblioteket Pango saknas. Installera det"
        in done.stderr.decode()
    )
    assert "docs/installation.md" in done.stderr.decode()
    assert "WeasyPrint" not in (done.stdout + done.stderr).decode()
    assert {name for name in made(usual) if not name.endswith((".pdf", "manifest.json"))} == {
        name for name in made(out) if not name.endswith("manifest.json")
    }


# -- names and lines ------------------------------------------------------------------------------------
def legal(name: str) -> bool:
    """Tell whether Windows can have a file of a name, wherever below a folder of ordinary length."""
    parts = PureWindowsPath(name).parts
    odd = re.compile(r'[<>:"|?*\\\x00-\x1f]')
    return len(name) < 120 and not any(
        odd.search(part) or part.endswith((".", " ")) or PureWindowsPath(part).is_reserved() for part in parts
    )


def test_every_file_that_is_built_has_a_name_that_windows_can_have(usual: Path) -> None:
    names = list(made(usual))
    assert [name for name in names if not legal(name)] == []
    assert len({name.casefold() for name in names}) == len(names)


def test_every_form_has_a_name_that_windows_can_have(sound: Path) -> None:
    out = sound.parent / "formulär"
    assert said(["forms", str(sound), "-o", str(out)]).returncode == 0
    names = list(made(out))
    assert len(names) > 5
    assert [name for name in names if not legal(name)] == []


@pytest.mark.parametrize("name", ["con.txt", "a/nul", "a:b", "fråga?.docx", "a.", "a ", "x" * 130])
def test_a_name_that_windows_cannot_have_is_seen(name: str) -> None:
    assert not legal(name)


def test_no_text_file_is_written_with_the_line_ends_of_the_computer() -> None:
    found: list[str] = []
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            given = {one.arg for one in node.keywords}
            modes = {
                one.value
                for one in (*node.args, *(one.value for one in node.keywords))
                if isinstance(one, ast.Constant)
            }
            text = name == "write_text" or (name in {"open", "fdopen"} and modes & {"w", "wt", "a", "x"})
            if text and not {"encoding", "newline"} <= given:
                found.append(f"{path.name}:{node.lineno}")
    assert found == []


def test_texts_are_read_as_utf_8_whatever_the_computer_is_used_to() -> None:
    found = [
        f"{path.name}:{node.lineno}"
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "read_text"
        and not node.args and not any(one.arg == "encoding" for one in node.keywords)
    ]  # fmt: skip
    assert found == []


# -- files in use -----------------------------------------------------------------------------------------
def test_a_folder_that_is_held_for_a_moment_is_moved_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, left = tmp_path / "ny", [2]
    source.mkdir()
    rename = Path.rename

    def held(self: Path, target: Path) -> Path:
        left[0] -= 1
        if left[0] >= 0:
            raise PermissionError(errno.EACCES, "används", str(self))
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", held)
    monkeypatch.setattr(write, "_WAITS", (0, 0, 0))
    write._moved(source, tmp_path / "klar")
    assert (tmp_path / "klar").is_dir()
    left[0] = 9
    with pytest.raises(PermissionError):
        write._moved(tmp_path / "klar", tmp_path / "igen")


def test_a_file_that_another_program_holds_is_told_and_the_last_build_stands(
    sound: Path, usual: Path
) -> None:
    before = made(usual)
    code = (
        "from pathlib import Path\nfrom pipeline.publish import write\nwrite._WAITS = (0,)\n"
        "def held(self, target): raise PermissionError(13, 'Permission denied', str(self))\nPath.rename = held\n"
    )
    (sound / "kommun.toml").touch()
    done = said(
        ["build", str(sound), "-o", str(usual), "--format", "docx", "--report", "arsredovisning"],
        code + "import pipeline.build as b\n",
    )
    assert done.returncode == 1
    assert (
        "2025-bokslut kan inte läsas eller skrivas. Åtkomst nekas, eller så har ett annat program"
        in done.stderr.decode()
    )
    assert "Traceback" not in done.stderr.decode()
    assert made(usual) == before


@pytest.mark.parametrize(
    ("code", "platform", "word"),
    [
        (errno.EACCES, "linux", "Åtkomst nekas"),
        (errno.EPERM, "linux", "Åtkomst nekas"),
        (errno.ENOSPC, "linux", "ingen plats"),
        (errno.EROFS, "linux", "går det inte att skriva"),
        (errno.ENAMETOOLONG, "linux", "för lång"),
        (errno.ENOENT, "win32", "för lång"),
        (errno.ENOENT, "linux", ""),
        (errno.EINVAL, "linux", ""),
    ],
)
def test_a_place_that_cannot_be_used_is_told_with_what_to_do(code: int, platform: str, word: str) -> None:
    path = "C:\\" + "a" * 250
    told = place_fault(OSError(code, "English", path), platform)
    assert word in told
    assert bool(told) is bool(word)
    assert "English" not in told
    if word:
        assert told.startswith(path)
