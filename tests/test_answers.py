"""A remembered answer is given only when everything that it rests on is as it was; else the command is run."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline import answers, cli
from pipeline.answers import Answer, recalled
from pipeline.faults import TemplateFault
from pipeline.folders import CACHE, user_cache

ROOT = Path(__file__).resolve().parent.parent
MARK = "f" * 64


class House:
    """A municipality, a program and a built edition, small enough to be hashed in no time."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.inputs, self.program, self.place = (
            folder / "inputs",
            folder / "program",
            folder / "out" / "k" / "2025-a",
        )
        for name, words in {
            "inputs/k/kommun.toml": "namn = 'K'",
            "inputs/k/2025-a/sn/form.xlsx": "innehåll 1",
            "inputs/k/2025-b/sn/text.docx": "text",
            "inputs/k/published/2024-a.csv": "nyckel;varde",
            "inputs/k/templates/html/print.css": "p{}",
            "program/build.py": "x = 1",
            "templates/html/web.css": "p{}",
            "site/lxml-6.0.dist-info/METADATA": "lxml",
        }.items():
            self.write(name, words)
        monkeypatch.setattr(answers, "PROGRAM", self.program)
        monkeypatch.setattr(answers, "TEMPLATES", folder / "templates")
        monkeypatch.setattr(sys, "path", [str(folder / "site")])
        monkeypatch.setenv(CACHE, str(folder / "cache"))
        monkeypatch.chdir(folder)

    def write(self, name: str, words: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(words, encoding="utf-8")

    def build(self, mark: str = MARK) -> None:
        self.place.mkdir(parents=True, exist_ok=True)
        (self.place / "a.pdf").write_bytes(b"%PDF ett")
        record = {"file": "a.pdf", "sha256": hashlib.sha256(b"%PDF ett").hexdigest()}
        (self.place / "manifest.json").write_text(json.dumps({"fingerprint": mark, "artifacts": [record]}))

    def run(self, meanwhile: Callable[[], object] = lambda: None, code: int | None = 0) -> None:
        answer = Answer(("build", "inputs"))
        answer.rests_on(Path("inputs"))
        self.build()
        answer.said.append(("klart\n", False))
        answer.built[self.place] = MARK
        meanwhile()
        answer.code = code
        answer.keep()


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    return House(tmp_path, monkeypatch)


ASKED = ("build", "inputs")


def same_size_and_time(path: Path) -> None:
    about = path.stat()
    data = path.read_bytes()
    path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    os.utime(path, ns=(about.st_atime_ns, about.st_mtime_ns))


def test_the_same_question_of_the_same_files_gets_the_same_answer(house: House) -> None:
    assert recalled(ASKED) is None
    house.run()
    assert recalled(ASKED) == ([("klart\n", False)], 0)
    assert recalled(ASKED) == ([("klart\n", False)], 0)


CHANGES: dict[str, Callable[[House], object]] = {
    "a delivery, same size and time": lambda h: same_size_and_time(h.inputs / "k/2025-a/sn/form.xlsx"),
    "a delivery of another occasion": lambda h: same_size_and_time(h.inputs / "k/2025-b/sn/text.docx"),
    "the settings": lambda h: same_size_and_time(h.inputs / "k/kommun.toml"),
    "published values": lambda h: same_size_and_time(h.inputs / "k/published/2024-a.csv"),
    "the municipality's template": lambda h: same_size_and_time(h.inputs / "k/templates/html/print.css"),
    "a template": lambda h: same_size_and_time(h.folder / "templates/html/web.css"),
    "the program": lambda h: same_size_and_time(h.program / "build.py"),
    "a new module": lambda h: h.write("program/new.py", ""),
    "a delivery more": lambda h: h.write("inputs/k/2025-a/kn/form.xlsx", "x"),
    "a delivery less": lambda h: (h.inputs / "k/2025-a/sn/form.xlsx").unlink(),
    "a delivery renamed": lambda h: (h.inputs / "k/2025-a/sn/form.xlsx").rename(h.inputs / "k/2025-a/sn/b.xlsx"),
    "an empty folder": lambda h: (h.inputs / "k/2025-a/okänd").mkdir(),
    "a lock file": lambda h: h.write("inputs/k/2025-a/sn/~$form.xlsx", ""),
    "a municipality more": lambda h: h.write("inputs/l/kommun.toml", ""),
    "a package": lambda h: (h.folder / "site/lxml-6.0.dist-info").rename(h.folder / "site/lxml-6.1.dist-info"),
    "a package more": lambda h: h.write("site/pillow-1.dist-info/METADATA", ""),
    "a report, same size and time": lambda h: same_size_and_time(h.place / "a.pdf"),
    "a report less": lambda h: (h.place / "a.pdf").unlink(),
    "a file beside the reports": lambda h: h.write("out/k/2025-a/anteckning.docx", ""),
    "the manifest": lambda h: same_size_and_time(h.place / "manifest.json"),
    "all reports gone": lambda h: shutil.rmtree(h.folder / "out"),
    "a dead link": lambda h: (h.inputs / "k/2025-a/sn/b.xlsx").symlink_to("nowhere"),
}  # fmt: skip


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_whatever_changes_the_question_is_asked_anew(house: House, change: Callable[[House], object]) -> None:
    house.run()
    change(house)
    assert recalled(ASKED) is None


@pytest.mark.parametrize(
    "asked", [("check", "inputs"), ("build", "inputs", "--format", "pdf"), ("build", "inputs/k"), ("build",), (), ("forms", "inputs")]
)  # fmt: skip
def test_another_question_has_no_answer(house: House, asked: tuple[str, ...]) -> None:
    house.run()
    assert recalled(asked) is None


def test_the_same_words_in_another_folder_are_another_question(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.run()
    monkeypatch.chdir(house.inputs)
    assert recalled(ASKED) is None


def test_a_link_that_leads_elsewhere_is_another_question(house: House) -> None:
    link = house.folder / "nu"
    link.symlink_to(house.inputs / "k/2025-a")
    answer = Answer(("check", "nu"))
    answer.rests_on(Path("nu"))
    answer.code = 0
    answer.keep()
    assert recalled(("check", "nu")) is not None
    link.unlink()
    link.symlink_to(house.inputs / "k/2025-b")
    assert recalled(("check", "nu")) is None


def test_reports_in_a_folder_that_a_link_no_longer_leads_to_are_not_there(house: House) -> None:
    link = house.folder / "ut"
    link.symlink_to(house.folder / "out")
    answer = Answer(ASKED)
    answer.rests_on(Path("inputs"))
    house.build()
    answer.built[Path("ut/k/2025-a")] = MARK
    answer.code = 0
    answer.keep()
    assert recalled(ASKED) is not None
    link.unlink()
    shutil.copytree(house.folder / "out", house.folder / "annan")
    link.symlink_to(house.folder / "annan")
    assert recalled(ASKED) is None


def there_and_back(path: Path) -> None:
    data, about = path.read_bytes(), path.stat()
    path.write_bytes(b"annat")
    path.write_bytes(data)
    os.utime(path, ns=(about.st_atime_ns, about.st_mtime_ns))


@pytest.mark.parametrize(
    "meanwhile",
    [
        lambda h: same_size_and_time(h.inputs / "k/2025-a/sn/form.xlsx"),
        lambda h: there_and_back(h.inputs / "k/2025-a/sn/form.xlsx"),
        lambda h: there_and_back(h.program / "build.py"),
        lambda h: h.write("inputs/k/2025-a/kn/form.xlsx", "x"),
        lambda h: h.build("another run's"),
        lambda h: same_size_and_time(h.place / "a.pdf"),
        lambda h: shutil.rmtree(h.place),
    ],
    ids=["changed", "changed and back", "program changed and back", "added", "another build", "report changed", "report gone"],
)  # fmt: skip
def test_what_changed_while_the_command_ran_is_not_remembered(
    house: House, meanwhile: Callable[[House], object]
) -> None:
    house.run(lambda: meanwhile(house))
    assert recalled(ASKED) is None


def test_what_did_not_come_to_its_end_is_not_remembered(house: House) -> None:
    house.run(code=None)
    assert recalled(ASKED) is None


@pytest.mark.parametrize(
    "fault", [KeyboardInterrupt(), OSError(errno.EPIPE, ""), TemplateFault(""), ValueError()]
)
def test_an_interrupted_command_is_asked_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: BaseException
) -> None:
    """Click ends with 1 when a run is interrupted or nobody reads what it says: not what the data are answered with."""

    def interrupted(*_: object, **__: object) -> None:
        raise fault

    monkeypatch.setenv(CACHE, str(tmp_path / "cache"))
    monkeypatch.setattr(sys, "argv", ["", "check", str(ROOT / "inputs/lindhult/2025-internkontroll")])
    monkeypatch.setattr(sys, "stdout", sys.stdout)  # click puts others in their place when a pipe is broken
    monkeypatch.setattr(sys, "stderr", sys.stderr)
    with monkeypatch.context() as only:
        only.setattr("pipeline.commands.check.list_problems", interrupted)
        with pytest.raises(SystemExit) as end:
            cli.run()
        assert end.value.code in {1, 70}
    assert recalled(sys.argv[1:]) is None
    with pytest.raises(SystemExit) as end:
        cli.run()
    assert end.value.code == 0
    assert recalled(sys.argv[1:]) is not None


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b"null", b'{"path": 1}', b"\xff\xfe", b'{"path": "/", "leads_to": "/"}']
)
def test_a_broken_record_is_none(house: House, data: bytes) -> None:
    house.run()
    (record,) = (house.folder / "cache" / "answers").iterdir()
    record.write_bytes(data)
    assert recalled(ASKED) is None
    house.run()
    assert recalled(ASKED) is not None


def test_a_folder_that_others_reach_is_not_used(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    house.run()
    for mode in (0o755, 0o770, 0o702):
        (house.folder / "cache").chmod(mode)
        assert user_cache() is None
        assert recalled(ASKED) is None
    (house.folder / "cache").chmod(0o700)
    assert recalled(ASKED) is not None
    (house.folder / "link").symlink_to(house.folder / "cache")
    monkeypatch.setenv(CACHE, str(house.folder / "link"))
    assert user_cache() is None
    monkeypatch.setenv(CACHE, "")
    assert recalled(ASKED) is None
    monkeypatch.setenv(CACHE, "/proc/nowhere")
    assert user_cache() is None


def test_there_are_not_more_records_than_may_be(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answers, "MOST", 3)
    for number in range(5):
        answer = Answer(("check", "inputs", str(number)))
        answer.rests_on(Path("inputs"))
        answer.code = 1
        answer.keep()
    assert len(list((house.folder / "cache" / "answers").iterdir())) == 3
    assert recalled(("check", "inputs", "4")) == ([], 1)


# -- the command line -----------------------------------------------------------------------------
def kommunrapport(cache: Path | str, *arguments: str) -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-m", "pipeline.cli", *arguments],
        cwd=ROOT,
        env={**os.environ, CACHE: str(cache)},
        capture_output=True,
        text=True,
        check=False,
    )
    steps = [line for line in done.stderr.splitlines(keepends=True) if not line.endswith(" …\n")]
    return (
        done.returncode,
        done.stdout,
        "".join(steps),
    )  # how far it has come is not said of what is remembered


def test_check_says_the_same_from_memory_and_finds_what_is_new(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "inputs" / "lindhult", tmp_path / "lindhult")
    occasion = tmp_path / "lindhult" / "2025-internkontroll"
    path = next(occasion.rglob("*.xlsx"))
    for options in ((), ("--json",), ("--strict",)):
        fresh = kommunrapport("", "check", str(occasion), *options)
        assert kommunrapport(tmp_path / "cache", "check", str(occasion), *options) == fresh
        assert kommunrapport(tmp_path / "cache", "check", str(occasion), *options) == fresh
    before = kommunrapport(tmp_path / "cache", "check", str(occasion))
    path.write_bytes(b"")
    after = kommunrapport(tmp_path / "cache", "check", str(occasion))
    assert after == kommunrapport("", "check", str(occasion))
    assert after != before


def test_a_reader_that_has_gone_ends_a_remembered_answer_as_a_new_one(tmp_path: Path) -> None:
    def gone(cache: str) -> tuple[int, bytes]:
        reader, writer = os.pipe()
        os.close(reader)
        asked = [
            sys.executable,
            "-m",
            "pipeline.cli",
            "check",
            "--json",
            "inputs/lindhult/2025-internkontroll",
        ]
        environment = {**os.environ, CACHE: cache}
        done = subprocess.run(
            asked, cwd=ROOT, env=environment, stdout=writer, stderr=subprocess.PIPE, check=False
        )
        os.close(writer)
        return done.returncode, done.stderr

    cache = str(tmp_path / "cache")
    assert kommunrapport(cache, "check", "--json", "inputs/lindhult/2025-internkontroll")[0] == 0
    assert gone(cache) == gone("") == (1, b"")


def test_build_says_the_same_from_memory_and_mends_what_was_damaged(tmp_path: Path) -> None:
    asked = ("build", "inputs/lindhult/2025-delar", "--format", "html", "-o", str(tmp_path / "out"))
    first = kommunrapport(tmp_path / "cache", *asked)
    assert first[0] == 0
    page = tmp_path / "out/lindhult/2025-delar/delarsrapport/index.html"
    data, moment = page.read_bytes(), page.stat().st_mtime_ns
    assert kommunrapport(tmp_path / "cache", *asked) == first
    assert page.stat().st_mtime_ns == moment
    same_size_and_time(page)
    assert kommunrapport(tmp_path / "cache", *asked) == first
    assert page.read_bytes() == data
