"""What ``check`` or ``build`` said last time, said again when nothing that it rests on has changed.

A record holds what was printed, the exit code, and a sha256 over every file that could have mattered: the program and its
packages, the templates, the municipalities' whole folders, and what was built. Times and sizes decide nothing. It is kept only when
those files were the same (to the time of change) when the command began and when it ended, and read only out of a folder
that is the user's alone. Imports nothing heavy: that is its point.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from pipeline.folders import MANIFEST, municipalities, user_cache, write_whole
from pipeline.program import FOLDER as PROGRAM
from pipeline.program import program_digest, surroundings

TEMPLATES: Final = PROGRAM.parent / "templates"  # of a checkout; an installed package has its own inside
MOST: Final = 100  # records that are kept
State = tuple[str, int, int]
"""A file's sha256, and when its content and its entry last changed, in nanoseconds."""


@dataclass(slots=True)
class Answer:
    """What a command says, and what that rests on, as it becomes known."""

    arguments: tuple[str, ...] = ()
    said: list[tuple[str, bool]] = field(default_factory=list)  # words, and whether on stderr
    path: Path | None = None
    before: Mapping[Path, Mapping[str, State]] = field(default_factory=dict)
    built: dict[Path, str] = field(default_factory=dict)  # folders, and the fingerprints of their manifests
    kept: bool = True
    code: int | None = None  # the exit code; None until all is said: what was interrupted is no answer
    program: str = field(default_factory=program_digest)

    def rests_on(self, path: Path) -> None:
        """Note what the municipalities that a path means look like before anything is read."""
        with suppress(OSError):
            self.before = _seen(path)
            self.path = path

    def folder(self, name: str) -> Path | None:
        """Return a folder of the user's cache; None when there is none."""
        folder = user_cache()
        return folder / name if folder else None

    def keep(self) -> None:
        """Write the record when the command came to its end and nothing changed meanwhile."""
        folder = user_cache()
        if folder is None or self.path is None or not self.kept or self.code is None:
            return
        with suppress(OSError, ValueError, KeyError, TypeError):
            after, built = (
                _seen(self.path),
                {
                    str(Path.cwd() / place): _edition(place.resolve(), mark)
                    for place, mark in self.built.items()
                },
            )
            if after != self.before or None in built.values():
                return
            record = {
                "path": str(Path.cwd() / self.path),
                "leads_to": str(self.path.resolve()),
                "inputs": {str(root): _digest(files) for root, files in after.items()},
                "built": built,
                "said": self.said,
                "code": self.code,
            }
            write_whole(
                folder / "answers", {f"{_key(self.arguments)}.json": json.dumps(record).encode()}, MOST
            )


def recalled(arguments: Sequence[str]) -> tuple[list[tuple[str, bool]], int] | None:
    """Return what was said when the same was asked of the same files, and the exit code; None when it must be found out."""
    folder = user_cache()
    if folder is None or not arguments or arguments[0] not in {"check", "build"}:
        return None
    with suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
        record = json.loads((folder / "answers" / f"{_key(arguments)}.json").read_bytes())
        path = Path(record["path"])
        inputs = {str(root): _digest(files) for root, files in _seen(path).items()}
        if (
            str(path.resolve()) == record["leads_to"]
            and inputs == record["inputs"]
            and all(
                _digest(dict(_files(Path(place).resolve()))) == digest  # where a link led decides too
                for place, digest in record["built"].items()
            )
        ):
            return [(str(words), bool(err)) for words, err in record["said"]], int(record["code"])
    return None


def _digest(files: Mapping[str, State]) -> str:
    """Return one sha256 for the names and contents of files."""
    total = hashlib.sha256()
    for name, (digest, *_) in files.items():
        total.update(f"{name}\0{digest}\n".encode(errors="surrogateescape"))
    return total.hexdigest()


def _edition(place: Path, mark: str) -> str | None:
    """Return a digest of a built folder; None unless it is that build, whole: another may have been written since."""
    manifest: dict[str, Any] = json.loads((place / MANIFEST).read_bytes())
    files = dict(_files(place))
    there = {name: digest for name, (digest, *_) in files.items() if digest}
    there.pop(str(place / MANIFEST))
    made = {str(place / item["file"]): item["sha256"] for item in manifest["artifacts"]}
    return _digest(files) if manifest["fingerprint"] == mark and made == there else None


def _key(arguments: Sequence[str]) -> str:
    """Return a name for a question: the words of the command, where it was asked, and of which Python with which packages."""
    words = [list(arguments), str(Path.cwd()), surroundings()]
    return hashlib.sha256(json.dumps(words).encode()).hexdigest()


def _seen(path: Path) -> dict[Path, dict[str, State]]:
    """Return the state of every file below the program, its templates and the municipalities that a path means."""
    roots = (PROGRAM, *((TEMPLATES,) if TEMPLATES.is_dir() else ()), *municipalities(path))
    return {root: dict(_files(root)) for root in roots}


def _files(root: Path) -> Iterator[tuple[str, State]]:
    """Yield the path and state of every file below a folder, and of folders (without digest); links to folders are followed once."""
    stack, been = [str(root)], set[tuple[int, int]]()
    while stack:
        folder = stack.pop()
        about = os.stat(folder)  # noqa: PTH116 - hundreds of files a call
        if (about.st_dev, about.st_ino) in been:
            continue
        been.add((about.st_dev, about.st_ino))
        for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
            if entry.name == ".git" or (entry.name == "__pycache__" and root == PROGRAM):
                continue  # nothing is read there, and running the program writes there
            if entry.is_dir():
                stack.append(entry.path)
                yield entry.path, ("", 0, 0)
            elif entry.is_file():
                with open(entry.path, "rb", buffering=0) as file:  # noqa: PTH123
                    digest = hashlib.file_digest(file, "sha256").hexdigest()
                    now = os.fstat(file.fileno())
                yield entry.path, (digest, now.st_mtime_ns, now.st_ctime_ns)
            else:  # a link that leads nowhere
                yield entry.path, ("-", 0, 0)
