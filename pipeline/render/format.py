"""What an output format is. Each folder in ``render/`` that declares one is a format; it is listed nowhere else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from pipeline.render.outward import Outward
from pipeline.render.templates import Templates
from pipeline.view import Profile, View


class FormatUnavailable(Exception):  # noqa: N818 - a state of the machine, said in Swedish
    """A format cannot be made on this machine; the message says what to install."""


class PartlyMade(Exception):  # noqa: N818 - a state of the report, said in Swedish
    """A format's files, in which something is missing; a sentence for each."""

    def __init__(self, files: Mapping[str, bytes], said: tuple[str, ...]) -> None:
        super().__init__(*said)
        self.files = files
        self.said = said


@dataclass(frozen=True, slots=True)
class Adopted:
    """A template made of a municipality's own document, and in sentences what was taken for what and what is wrong."""

    data: bytes
    said: tuple[str, ...]
    wrong: tuple[str, ...]


Public = Callable[[View, Templates, Outward], Mapping[str, bytes]]
Adopt = Callable[[bytes, Profile], Adopted]


@dataclass(frozen=True, slots=True)
class Format:
    """An output format.

    ``key`` is what ``--format`` calls it and ``title`` what a person does; ``opened`` is the pattern, below the occasion's folder, of
    the files that a person opens. ``render`` returns from a view its files by path below that folder; it may keep things in the
    cache's folder, and raises ``FormatUnavailable`` when this machine lacks what it needs, ``PartlyMade`` when the files lack something. A renderer is imported when it is called,
    not before. ``forks`` tells that it divides its work among processes of its own. ``adopt`` makes a template of a document with one of
    the ``endings``; it raises ``TemplateFault`` when the document cannot be one. ``public`` returns the files, by path below the report's own
    folder, of a format that is made anew when it goes out; others go out as they are. ``statement`` returns those of
    them that tell how the report was tried.
    """

    key: str
    title: str
    opened: str
    render: Callable[[View, Templates, Path], Mapping[str, bytes]]
    forks: bool = False
    endings: tuple[str, ...] = ()
    adopt: Adopt | None = None
    public: Public | None = None
    statement: Public | None = None
