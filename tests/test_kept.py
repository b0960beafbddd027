"""What was read before is fetched only for the same file, name, unit, occasion, settings and program; all else is read."""

from __future__ import annotations

import hashlib
import pickle
import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline import build
from pipeline.build import Target
from pipeline.collect import Found, collect
from pipeline.model import Origin
from pipeline.program import program_digest
from pipeline.read import kept
from pipeline.read.excel import Workbook
from pipeline.read.kept import Kept, Read, read_file

ROOT = Path(__file__).resolve().parent.parent
SETTINGS = (ROOT / "inputs" / "lindhult" / "kommun.toml").read_text(encoding="utf-8")


@pytest.fixture
def target(tmp_path: Path) -> Target:
    shutil.copytree(ROOT / "inputs" / "lindhult", tmp_path / "lindhult")
    return opened(tmp_path / "lindhult" / "2025-internkontroll")


def opened(occasion: Path) -> Target:
    (target,), _ = build.targets(occasion)
    return target


def files(target: Target) -> tuple[Found, ...]:
    return collect(target.municipality, target.occasion)[0]


def shown(read: Sequence[Read]) -> list[str]:
    """Return all that was read as text: figures compare by identity."""
    return [
        f"{sorted(one.sheets)} {replace(one, sheets=frozenset())!r}"
        if isinstance(one, Workbook)
        else repr(one)
        for one in read
    ]


def fresh(target: Target) -> list[str]:
    return shown([read_file(file, target.municipality, target.occasion) for file in files(target)])


def read(keeper: Kept, target: Target) -> list[str]:
    results = keeper.read(files(target), target.municipality, target.occasion)
    keeper.close()
    return shown(results)


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Read in one process, and note which files are read."""
    names: list[str] = []

    def noted(file: Found, *rest: object) -> Read:
        names.append(file.name)
        return read_file(file, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(kept, "read_file", noted)
    monkeypatch.setattr(kept, "_FEW", 10_000)
    return names


@pytest.fixture
def keeper(tmp_path: Path) -> Kept:
    (tmp_path / "cache").mkdir()
    return Kept(tmp_path / "cache" / "read", program_digest())


def test_every_delivery_of_the_examples_is_kept_as_it_was_read(keeper: Kept) -> None:
    for kommun in ("almkoping", "lindhult"):
        for target in build.targets(ROOT / "inputs" / kommun)[0]:
            as_read = fresh(target)
            assert read(keeper, target) == as_read  # some of them in another process
            assert read(keeper, target) == as_read  # all of them as they were kept


def test_what_is_known_is_not_read_again(keeper: Kept, target: Target, reads: list[str]) -> None:
    first = read(keeper, target)
    assert len(reads) == len(first) > 5
    reads.clear()
    assert read(keeper, target) == first
    assert read(Kept(keeper.folder, program_digest()), target) == first
    assert reads == []


def same_size(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(bytes(data))


def moved(target: Target) -> None:
    source = files(target)[0].path
    (source.parent.parent / "bbn" / source.name).write_bytes(source.read_bytes())


CHANGES: dict[str, Callable[[Target], object]] = {
    "a byte of a file": lambda t: same_size(files(t)[0].path),
    "an empty file": lambda t: files(t)[0].path.write_bytes(b""),
    "another unit's file": moved,
    "another name": lambda t: files(t)[0].path.rename(files(t)[0].path.with_name("annat.xlsx")),
    "the settings": lambda t: (t.municipality.folder / "kommun.toml").write_text(SETTINGS + "\n# ny rad\n"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_what_has_changed_is_read_again(
    keeper: Kept, target: Target, reads: list[str], change: Callable[[Target], object]
) -> None:
    read(keeper, target)
    change(target)
    reads.clear()
    again = opened(target.folder)
    assert read(keeper, again) == fresh(again)
    assert reads


def test_another_program_reads_all_again(keeper: Kept, target: Target, reads: list[str]) -> None:
    first = read(keeper, target)
    reads.clear()
    assert read(Kept(keeper.folder, "another"), target) == first
    assert len(reads) == len(first)


def test_another_occasion_or_municipality_is_another_question(
    keeper: Kept, target: Target, reads: list[str]
) -> None:
    first = read(keeper, target)
    for other in (
        replace(target, occasion=replace(target.occasion, id="2026-internkontroll")),
        replace(target, municipality=replace(target.municipality, id="annan")),
    ):
        reads.clear()
        keeper.read(files(target), other.municipality, other.occasion)
        keeper.close()
        assert len(reads) == len(first)


def test_settings_that_are_not_a_files_are_not_trusted(
    keeper: Kept, target: Target, reads: list[str]
) -> None:
    made = replace(target, municipality=replace(target.municipality, digest=""))
    first = read(keeper, made)
    reads.clear()
    assert read(keeper, made) == first
    assert len(reads) == len(first)


def test_a_file_that_changes_while_it_is_read_is_not_kept(
    keeper: Kept, target: Target, monkeypatch: pytest.MonkeyPatch, reads: list[str]
) -> None:
    monkeypatch.setattr(kept, "hashlib", Told())  # as if the file had other content when it was named
    read(keeper, target)
    monkeypatch.undo()
    assert keeper.folder is None or not list(keeper.folder.glob("*"))
    assert reads


class Told:
    """A hashlib that tells of what is not there."""

    @staticmethod
    def sha256(data: bytes) -> object:
        return hashlib.sha256(data + b"old")


def test_a_program_that_changes_while_it_reads_keeps_nothing(
    keeper: Kept, target: Target, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept, "program_digest", lambda: "newer")
    read(keeper, target)
    assert keeper.folder is not None
    assert not keeper.folder.exists()


class Harm:
    """What a stranger might put in the folder."""

    def __reduce__(self) -> tuple[object, ...]:
        return (Path.touch, (Path("harm"),))  # must never be made


def whole(data: bytes) -> bytes:
    return hashlib.sha256(data).digest() + data


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda data: data[:40],
        lambda data: data[:-1],
        lambda data: data[:100] + bytes([data[100] ^ 1]) + data[101:],
        lambda _: whole(b""),
        lambda data: whole(data[32:-9]),
        lambda _: whole(pickle.dumps(Harm())),
        lambda _: whole(pickle.dumps([1, 2])),
        lambda _: whole(pickle.dumps(Origin("annan.xlsx", "A1"))),
    ],
    ids=["empty", "short", "cut", "a bit", "nothing whole", "cut but whole", "harm", "a list", "another noun"],
)  # fmt: skip
def test_a_damaged_or_foreign_file_is_read_instead(
    keeper: Kept,
    target: Target,
    reads: list[str],
    damage: Callable[[bytes], bytes],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    first = read(keeper, target)
    assert keeper.folder is not None
    for path in keeper.folder.iterdir():
        path.write_bytes(damage(path.read_bytes()))
    reads.clear()
    assert read(keeper, target) == first
    assert len(reads) == len(first)
    assert not Path("harm").exists()
    reads.clear()
    assert read(keeper, target) == first  # and is mended
    assert reads == []


def test_one_files_result_is_not_taken_for_anothers(keeper: Kept, target: Target) -> None:
    first = read(keeper, target)
    assert keeper.folder is not None
    names = sorted(keeper.folder.iterdir())
    contents = [path.read_bytes() for path in names]
    for path, data in zip(names, contents[1:] + contents[:1], strict=True):
        path.write_bytes(data)
    assert read(keeper, target) == first


def test_without_a_folder_all_is_read(target: Target) -> None:
    keeper = Kept(None, program_digest())
    assert read(keeper, target) == fresh(target)


def test_a_folder_that_cannot_be_written_in_is_done_without(target: Target, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    keeper = Kept(tmp_path / "file" / "read", program_digest())
    assert read(keeper, target) == fresh(target)
