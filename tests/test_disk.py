"""A full disk, no rights, a file in the way, killed runs, a second run: one sentence, and the last good edition is whole."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import pytest

from pipeline import build, publish
from pipeline.faults import place_fault
from pipeline.forms import write_forms
from pipeline.publish import earlier, left, write
from pipeline.publish.edition import Edition
from pipeline.render.pdf import workers
from tests import mini
from tests.test_windows import made

ROOT: Final = Path(__file__).resolve().parent.parent
OCCASION: Final = "2025-bokslut"
POSIX: Final = pytest.mark.skipif(sys.platform == "win32", reason="there folders have no locks")


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """Return an edition as a build publishes it."""
    root = tmp_path_factory.mktemp("stad")
    caught: list[Edition] = []

    def catch(_place: Path, one: Edition, _tell: object) -> tuple[Path, ...]:
        caught.append(one)
        return ()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(publish, "publish", catch)
        build.build(mini.check(mini.town(), root), root / "ut", formats=("html",))
    return caught[0]


def published(place: Path, edition: Edition) -> dict[str, bytes]:
    publish.publish(place, edition, build.silent)
    return made(place)


# -- what cannot be written -----------------------------------------------------------------------------------
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EFBIG, errno.EIO, errno.EACCES, errno.EROFS])
@pytest.mark.parametrize("at", [0, 1, 9, -1])
def test_whatever_fails_while_writing_the_last_edition_is_whole_and_nothing_is_left(
    code: int, at: int, edition: Edition, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "stad" / OCCASION
    before = published(place, edition)
    writes, write_bytes = [0], Path.write_bytes
    last = len(edition.files) + 2  # problems and manifest
    fails = at % last

    def failing(self: Path, data: bytes) -> int:
        writes[0] += 1
        if writes[0] == fails + 1:
            raise OSError(code, "English", str(self))
        return write_bytes(self, data)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", failing)
        with pytest.raises(OSError, match="English") as failed:
            published(place, replace(edition, fingerprint="new"))
    told = place_fault(failed.value)
    assert told
    assert "English" not in told
    assert "\n" not in told
    assert made(place) == before
    assert [path.name for path in place.parent.iterdir()] == [OCCASION]


def test_every_fault_of_a_place_has_a_sentence_of_its_own() -> None:
    codes = [errno.ENOTDIR, errno.EEXIST, errno.EISDIR, errno.ENOTEMPTY, errno.ELOOP, errno.EMFILE, errno.ENFILE, errno.ENOMEM, errno.EDQUOT,
             errno.ETXTBSY, errno.ESTALE, errno.ENODEV, errno.ETIMEDOUT, errno.EPERM, errno.EBUSY]  # fmt: skip
    assert all(place_fault(OSError(code, "English", "x")).startswith("x kan inte") for code in codes)


@pytest.mark.parametrize("way", [(), (OCCASION,)])
def test_a_file_in_the_way_stays_and_is_told(way: tuple[str, ...], edition: Edition, tmp_path: Path) -> None:
    stray = tmp_path.joinpath("stad", *way)
    stray.parent.mkdir(parents=True, exist_ok=True)
    stray.write_bytes(b"viktigt")
    with pytest.raises(OSError, match="stad") as failed:
        published(tmp_path / "stad" / OCCASION, edition)
    assert "ligger redan något annat" in place_fault(failed.value)
    assert stray.read_bytes() == b"viktigt"


def test_what_others_have_put_there_is_kept_and_links_are_not_followed(
    edition: Edition, tmp_path: Path
) -> None:
    place, outside = tmp_path / "ut" / "stad" / OCCASION, tmp_path / "ute"
    outside.mkdir()
    (outside / "stor.bin").write_bytes(b"x")
    published(place, edition)
    (place / "länk").symlink_to(outside, target_is_directory=True)
    (place / "bruten").symlink_to("ingenstans")
    (place / "egen.txt").write_bytes(b"x")
    published(place, edition)
    assert (place / "länk").is_symlink()
    assert (place / "bruten").is_symlink()
    assert (place / "egen.txt").read_bytes() == b"x"


def test_a_place_that_is_a_link_is_written_where_it_leads(edition: Edition, tmp_path: Path) -> None:
    real = tmp_path / "www"
    real.mkdir()
    (tmp_path / "ut").mkdir()
    (tmp_path / "ut" / OCCASION).symlink_to(real, target_is_directory=True)
    published(tmp_path / "ut" / OCCASION, edition)
    assert (tmp_path / "ut" / OCCASION).is_symlink()
    assert (real / "manifest.json").is_file()


def test_no_name_of_a_file_leads_out_of_the_edition(edition: Edition, tmp_path: Path) -> None:
    files = {"../../ute.html": b"x", "/etc/x": b"x", "a/../../../b": b"x", "ok/index.html": b"x"}
    place = tmp_path / "a" / "b" / "c"
    written = published(place, replace(edition, files=files))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a"]
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["b"]
    assert [path.name for path in (tmp_path / "a" / "b").iterdir()] == ["c"]
    assert sum(data == b"x" for data in written.values()) == len(files)


# -- what killed runs leave ------------------------------------------------------------------------------------
def leavings(place: Path, edition: Edition, *, swapped: bool) -> dict[str, bytes]:
    """Return the good edition, and leave beside it what a kill leaves: before the swap, or in the middle of it."""
    good = published(place, edition)
    half = place.with_name(f".{place.name}{left.NEW}ab_12xyz")
    half.mkdir()
    (half / "halv.html").write_bytes(b"<ht")
    if swapped:
        place.rename(place.with_name(f".{place.name}{left.OLD}4711"))
    return good


@pytest.mark.parametrize("swapped", [False, True])
def test_what_a_killed_run_left_is_removed_and_what_it_had_moved_is_put_back(
    edition: Edition, tmp_path: Path, *, swapped: bool
) -> None:
    place = tmp_path / "stad" / OCCASION
    good = leavings(place, edition, swapped=swapped)
    publish.mended(place)
    assert [path.name for path in place.parent.iterdir()] == [OCCASION]
    assert made(place) == good
    publish.mended(tmp_path / "finns" / "inte")


@pytest.mark.parametrize("swapped", [False, True])
def test_the_next_edition_is_written_as_if_nobody_had_been_killed(
    edition: Edition, tmp_path: Path, *, swapped: bool
) -> None:
    place = tmp_path / "stad" / OCCASION
    leavings(place, edition, swapped=swapped)
    (place if not swapped else place.with_name(f".{place.name}{left.OLD}4711")).joinpath(
        "egen.txt"
    ).write_bytes(b"x")
    written = published(place, edition)
    assert written["egen.txt"] == b"x"  # others' files in the edition that was moved aside are not lost
    beside = {path.name for path in place.parent.iterdir()}
    assert beside - {earlier.KEPT} == {OCCASION}


@POSIX
def test_nothing_is_touched_while_another_run_is_writing(edition: Edition, tmp_path: Path) -> None:
    import fcntl  # noqa: PLC0415 - only there is where folders are locked

    place = tmp_path / "stad" / OCCASION
    leavings(place, edition, swapped=True)
    before = sorted(path.name for path in place.parent.iterdir())
    handle = os.open(place.parent, os.O_RDONLY)
    fcntl.flock(handle, fcntl.LOCK_EX)
    try:
        publish.mended(place)
        assert sorted(path.name for path in place.parent.iterdir()) == before
    finally:
        os.close(handle)
    publish.mended(place)
    assert [path.name for path in place.parent.iterdir()] == [OCCASION]


def test_where_folders_cannot_be_locked_only_what_is_old_is_touched(edition: Edition, tmp_path: Path) -> None:
    place = tmp_path / "stad" / OCCASION
    leavings(place, edition, swapped=False)
    (half,) = [path for path in place.parent.iterdir() if path != place]
    left.mend(place.parent, alone=False)
    assert half.is_dir()
    os.utime(half, (0, 0))
    left.mend(place.parent, alone=False)
    assert not half.exists()


def test_what_is_named_otherwise_is_not_touched(edition: Edition, tmp_path: Path) -> None:
    place = tmp_path / "stad" / OCCASION
    published(place, edition)
    own = [".hemlig", ".git", f".{OCCASION}", f"{OCCASION}-old-1", f".{OCCASION}-kopia", ".a-ny-"]
    for name in own:
        (place.parent / name).mkdir()
    (place.parent / f".{OCCASION}{left.OLD}1").write_bytes(b"a file")
    left.mend(place.parent, alone=True)
    assert sorted(path.name for path in place.parent.iterdir()) == sorted(
        [OCCASION, *own, f".{OCCASION}{left.OLD}1"]
    )


def test_a_swap_that_fails_puts_the_old_one_back(
    edition: Edition, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "stad" / OCCASION
    before = published(place, edition)
    moved: Callable[[Path, Path], None] = write._moved

    def failing(source: Path, target: Path) -> None:
        if left.NEW in source.name:
            raise OSError(errno.EIO, "English", str(source))
        moved(source, target)

    monkeypatch.setattr(write, "_moved", failing)
    with pytest.raises(OSError, match="English"):
        published(place, edition)
    assert made(place) == before
    assert [path.name for path in place.parent.iterdir()] == [OCCASION]


# -- the whole command -----------------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("stad")
    mini.write(mini.town(), root)
    return root / mini.NAME


def said(words: list[str], code: str = "", **more: Any) -> subprocess.CompletedProcess[bytes]:
    program = (
        f"{code}\nimport sys\nsys.argv = ['kommunrapport', *{words!r}]\nfrom pipeline.cli import run\nrun()\n"
    )
    named = {**os.environ, "KOMMUNRAPPORT_CACHE": ""}
    streams: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **more}
    return subprocess.run([sys.executable, "-c", program], env=named, cwd=ROOT, check=False, **streams)


def one_sentence(done: subprocess.CompletedProcess[bytes], word: str) -> None:
    told = done.stderr.decode()
    assert word in told
    assert "Traceback" not in told
    assert "Exception ignored" not in told


@POSIX
def test_a_file_larger_than_may_be_written_is_told(town: Path, tmp_path: Path) -> None:
    limit = "import resource, signal\nresource.setrlimit(resource.RLIMIT_FSIZE, (9000, 9000))\n"
    done = said(["build", str(town), "-o", str(tmp_path / "ut"), "--format", "html"], limit)
    assert done.returncode == 1
    one_sentence(done, "Filen blir större än vad som får skrivas där.")
    assert made(tmp_path) == {}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no disk that is always full")
@pytest.mark.parametrize("words", [["check", "--json"], ["show"], ["--help"], ["explain"]])
def test_a_full_disk_under_standard_output_is_told(words: list[str], town: Path) -> None:
    more = {"check": [str(town)], "show": [str(next(town.rglob("*.xlsx")))]}.get(words[0], [])
    with Path("/dev/full").open("wb") as full:
        done = said([*words, *more], stdout=full)
    assert done.returncode == 1
    one_sentence(done, "ingen plats kvar på disken")


@pytest.mark.parametrize("out", [".", "..", f"{OCCASION}/kn", "ut"])
def test_reports_are_never_written_among_what_was_handed_in(out: str, town: Path) -> None:
    before = made(town)
    done = said(["build", str(town / OCCASION), "-o", str(town / out), "--format", "html"])
    assert done.returncode == 2
    one_sentence(done, "Välj en annan mapp med -o.")
    assert made(town) == before


@POSIX
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EFBIG, errno.EDQUOT])
def test_a_disk_that_is_full_while_pages_are_laid_out_is_told_by_the_one_who_asked(
    code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_bytes = Path.write_bytes

    def failing(self: Path, data: bytes) -> int:
        if len(data) > 100:
            write_bytes(self, data[:50])
            raise OSError(code, "English", str(self))
        return write_bytes(self, data)

    monkeypatch.setattr(Path, "write_bytes", failing)
    tasks = [workers.Task(lambda _: b"x" * 1000, tmp_path / f"{name}.part") for name in "ab"]
    with pytest.raises(OSError, match=str(tmp_path)) as failed:
        workers.run(tasks, 2)
    assert place_fault(failed.value)
    assert not [path for path in tmp_path.iterdir() if path.suffix != ".busy"]


def test_forms_are_written_all_or_none(town: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (target,), _ = build.targets(town / OCCASION)
    replaced, moved = Path.replace, [0]

    def failing(self: Path, target: Path) -> Path:
        moved[0] += 1
        if moved[0] == 3:
            raise OSError(errno.ENOSPC, "English", str(self))
        return replaced(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", failing)
        with pytest.raises(OSError, match="English"):
            write_forms(target.municipality, target.occasion, tmp_path / "ut")
    assert made(tmp_path) == {}
    assert len(write_forms(target.municipality, target.occasion, tmp_path / "ut")) > 3


def test_an_occasion_of_no_kind_builds_no_report_and_does_not_stop(tmp_path: Path) -> None:
    checked = mini.check(mini.town(), tmp_path)
    unknown = replace(checked, occasion=replace(checked.occasion, kind="<script>"))
    done = build.build(unknown, tmp_path / "ut", formats=("html",))
    assert sorted(path.name for path in done.files) == ["manifest.json", "problems.json"]
