"""The Nu Html Checker, offline: is the HTML, and the CSS in it, valid? Many files in one process."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

from tests.tools.programs import TOOLS, existing, program, run

if TYPE_CHECKING:
    from collections.abc import Sequence

ARGUED: Final = (
    # A table shown as cards (`display: grid`) loses its roles in Safari up to 16 unless they are written out. The checker forbids a written
    # role that the element has anyway; tests/test_phone.py sees that no other role is written.
    "role is unnecessary for element “t",
    "“role” attribute must not be used on a “t",
    # Container queries are younger than its CSS.
    "CSS: “container”: Property “container” doesn't exist",
    "CSS: Unrecognized at-rule “@container”",
)


@dataclass(frozen=True)
class Message:
    """One error or warning; `line` counts from 1 and is 0 for the file as a whole (one too low after a style element)."""

    file: Path
    kind: str
    line: int
    text: str
    extract: str

    def __str__(self) -> str:
        """Return one line for a person."""
        return f"{self.file.name}:{self.line}: {self.kind}: {self.text} [{self.extract}]"


def check(paths: Sequence[Path], *, ignore: Sequence[str] = ()) -> list[Message]:
    """Return errors and warnings of HTML, CSS and SVG files; messages that contain a text in `ignore` or `ARGUED` are left out."""
    if not paths:
        return []
    jar = existing(TOOLS / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar")
    options = ["--format", "json", "--stdout", "--exit-zero-always", "--also-check-css", "--also-check-svg"]
    finished = run([program("java"), "-jar", jar, *options, *(path.resolve() for path in paths)])
    try:
        messages = json.loads(finished.stdout)["messages"]
    except (ValueError, KeyError) as error:
        raise RuntimeError(f"The checker did not finish: {finished.stderr[-2000:]}") from error
    return [
        _message(found)
        for found in messages
        if not any(text in found["message"] for text in (*ARGUED, *ignore))
    ]


def _message(found: dict[str, object]) -> Message:
    kind = str(found.get("subType", found["type"]))
    line = found.get("lastLine", 0)
    return Message(
        file=Path(unquote(urlsplit(str(found.get("url", ""))).path)),
        kind=kind,
        line=line if isinstance(line, int) else 0,
        text=str(found["message"]),
        extract=" ".join(str(found.get("extract", "")).split()),
    )
