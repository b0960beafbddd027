"""Where templates and fonts lie, and whose wins: the municipality's own folder first, then the package's.

Names are POSIX paths below such a folder: ``docx/rapport.docx``, ``html/web.css.j2``, ``fonts/source-sans-3/SourceSans3-Regular.ttf``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from pipeline.faults import TemplateFault
from pipeline.render.folders import package_folder

if TYPE_CHECKING:
    from jinja2.sandbox import SandboxedEnvironment


class Templates:
    """Looks templates up in the folders given, in that order, and last in the package's own.

    A folder that does not exist counts as empty.
    """

    def __init__(self, folders: tuple[Path, ...] = ()) -> None:
        self.folders = (*(folder for folder in folders if folder.is_dir()), package_folder())

    def __reduce__(self) -> tuple[type[Templates], tuple[tuple[Path, ...]]]:
        """Let a worker process open the same folders."""
        return (Templates, (self.folders[:-1],))

    def path(self, name: str) -> Path:
        """Return the file that a name stands for; raises ``TemplateFault`` when there is none."""
        plain = PurePosixPath(name)
        if not plain.is_absolute() and ".." not in plain.parts:
            for folder in self.folders:
                if (file := folder / plain).is_file():
                    return file
        raise TemplateFault(f"Mallen {name} finns inte. Den söktes i {len(self.folders)} mallmappar.")

    def word(self, report: str) -> str:
        """Return the name of the Word template of a report: its own, that of its family (before a hyphen), else everybody's."""
        candidates = (f"docx/{name}.docx" for name in (report, report.split("-", 1)[0]))
        known = self.names("docx")
        return next((name for name in candidates if name in known), "docx/rapport.docx")

    def data(self, name: str) -> bytes:
        """Return a template's bytes; raises ``TemplateFault``."""
        return self.path(name).read_bytes()

    def names(self, below: str = "") -> tuple[str, ...]:
        """Return the names of all files below a sub-folder (``html``), each once, sorted."""
        return tuple(sorted({name for folder in self.folders for name in _names(folder, below)}))

    def fonts(self) -> tuple[Path, ...]:
        """Return the font files, sorted by name."""
        return tuple(self.path(name) for name in self.names("fonts") if name.endswith(".ttf"))

    def digest(self, *below: str) -> str:
        """Return a sha256 over every file below the sub-folders given (all when none): names and bytes, as they win."""
        total = hashlib.sha256()
        for name in sorted({name for part in below or ("",) for name in self.names(part)}):
            total.update(f"{name}\0{hashlib.sha256(self.data(name)).hexdigest()}\n".encode())
        return total.hexdigest()

    @cached_property
    def html(self) -> SandboxedEnvironment:
        """Return the sandboxed environment of the HTML templates: escapes always, and an unknown name is an error."""
        from jinja2 import FileSystemLoader, StrictUndefined, select_autoescape  # noqa: PLC0415 - heavy only when used

        from pipeline.render.markup.sandbox import Sandbox  # noqa: PLC0415 - as above

        env = Sandbox(
            loader=FileSystemLoader([str(folder / "html") for folder in self.folders]),
            autoescape=select_autoescape(default=True, default_for_string=True, enabled_extensions=("j2",)),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            auto_reload=False,
        )
        from pipeline.render.markup import words as html_words  # noqa: PLC0415 - Word needs none of it

        env.globals.update(html_words.WORDS)
        return env

    def render(self, name: str, **words: Any) -> str:
        """Return a template of ``html/`` filled with words; raises jinja2's errors."""
        return self.html.get_template(name).render(**words)


def _names(folder: Path, below: str) -> Iterator[str]:
    start = folder / below
    for path in start.rglob("*") if start.is_dir() else ():
        if path.is_file() and not path.name.startswith((".", "~$")):
            yield path.relative_to(folder).as_posix()
