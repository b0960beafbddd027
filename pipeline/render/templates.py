"""Where templates and fonts lie, and whose wins: the municipality's own folder first, then the package's.

Names are POSIX paths below such a folder: ``docx/rapport.docx``, ``html/web.css.j2``, ``fonts/source-sans-3/SourceSans3-Regular.ttf``.
What leads out of its folder, by its name or by a link, is not there.
"""

from __future__ import annotations

import hashlib
import traceback
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, Final

from pipeline.faults import TemplateFault
from pipeline.render.folders import package_folder
from pipeline.text import clean

if TYPE_CHECKING:
    from jinja2.sandbox import SandboxedEnvironment

_JUNK: Final = (".", "~$")
_ALL: Final = "docx/rapport.docx"
_SHORT: Final = "docx/kort.docx"
"""The Word template of all reports, and of those that are a few pages."""


class Templates:
    """Looks templates up in the folders given, in that order, and last in the package's own.

    A folder that does not exist counts as empty.
    """

    def __init__(self, folders: tuple[Path, ...] = ()) -> None:
        there = (folder for folder in folders if folder.is_dir() and leads_inside(folder.parent, folder))
        self.folders = (*there, package_folder())

    def __reduce__(self) -> tuple[type[Templates], tuple[tuple[Path, ...]]]:
        """Let a worker process open the same folders."""
        return (Templates, (self.folders[:-1],))

    def path(self, name: str) -> Path:
        """Return the file that a name stands for; raises ``TemplateFault`` when there is none."""
        plain = PurePosixPath(name)
        if not plain.is_absolute() and ".." not in plain.parts:
            for folder in self.folders:
                if (file := folder / plain).is_file() and leads_inside(folder, file):
                    return file
        raise TemplateFault(f"Mallen {name} finns inte. Den söktes i {len(self.folders)} mallmappar.")

    def word(self, report: str, *, short: bool = False) -> str:
        """Return the name of the Word template of a report: its own, that of its family (before a hyphen), else everybody's or that of short ones.

        A municipality's own template of all reports goes before the program's of short ones.
        """
        candidates = (f"docx/{name}.docx" for name in (report, report.split("-", 1)[0]))
        known = self.names("docx")
        own = self.own("docx")
        brief = short and (_SHORT in own or _ALL not in own)
        return next((name for name in candidates if name in known), _SHORT if brief else _ALL)

    def data(self, name: str) -> bytes:
        """Return a template's bytes; raises ``TemplateFault``."""
        return self.path(name).read_bytes()

    def text(self, name: str) -> str:
        """Return a template's text; raises ``TemplateFault``."""
        return decoded(name, self.data(name))

    def names(self, below: str = "") -> tuple[str, ...]:
        """Return the names of all files below a sub-folder (``html``), each once, sorted."""
        return tuple(sorted({name for folder in self.folders for name in _names(folder, below)}))

    def own(self, below: str = "") -> tuple[str, ...]:
        """Return the names of the files that are the municipality's own, sorted."""
        return tuple(sorted({name for folder in self.folders[:-1] for name in _names(folder, below)}))

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
        from jinja2 import BaseLoader, StrictUndefined, TemplateNotFound, select_autoescape  # noqa: PLC0415 - heavy only when used

        from pipeline.render.markup.sandbox import Sandbox  # noqa: PLC0415 - as above

        templates = self

        class Loader(BaseLoader):
            def get_source(self, environment: object, template: str) -> tuple[str, str, None]:  # noqa: ARG002 - jinja2's own interface
                name = f"html/{template}"
                try:
                    path = templates.path(name)
                except TemplateFault as error:
                    raise TemplateNotFound(template) from error
                return templates.text(name), str(path), None

        env = Sandbox(
            loader=Loader(),
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
        """Return a template of ``html/`` filled with words; raises ``TemplateFault`` when a template of the municipality's own is at fault."""
        from pipeline.render.markup.told import UNFILLED  # noqa: PLC0415 - heavy only when used

        try:
            return clean(self.html.get_template(name).render(**words))
        except UNFILLED as error:
            if not self.own("html"):
                raise
            raise TemplateFault(self._told(error, name)) from error

    def _told(self, error: Exception, name: str) -> str:
        """Return where a template failed and how: in the municipality's own, when one was at work, else in the program's."""
        from jinja2 import TemplateSyntaxError  # noqa: PLC0415 - heavy only when used

        from pipeline.render.markup.told import told_in  # noqa: PLC0415 - as above

        places = [(frame.filename, frame.lineno or 0) for frame in traceback.extract_tb(error.__traceback__)]
        if isinstance(error, TemplateSyntaxError):
            places.append((error.filename or "", error.lineno))
        known = {str(self.path(each)): each for each in self.names("html")}
        at = [(known[file], line) for file, line in places if file in known]
        own = self.own("html")
        place, number = next(
            (each for each in reversed(at) if each[0] in own), at[-1] if at else (f"html/{name}", 0)
        )
        said = f"HTML-mallen {place} {told_in(error, self.text(place).splitlines(), number)[1]}"
        if place in own:
            return said
        return f"{said} Den är programmets; felet kommer ur någon av kommunens egna: {', '.join(own)}."


def leads_inside(folder: Path, file: Path) -> bool:
    """Tell whether a file really lies in its folder, whatever links lead there."""
    try:
        return file.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):  # links in a circle
        return False


def decoded(name: str, data: bytes) -> str:
    """Return the text of a template; raises ``TemplateFault`` with the line when it is not UTF-8."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise TemplateFault(
            f"Mallen {name} är inte sparad som UTF-8: rad {line} går inte att läsa. Spara om den med teckenkodningen UTF-8."
        ) from error


def _names(folder: Path, below: str) -> Iterator[str]:
    start = folder / below
    for path in start.rglob("*") if start.is_dir() and leads_inside(folder, start) else ():
        if path.is_file() and not path.name.startswith(_JUNK) and leads_inside(folder, path):
            yield path.relative_to(folder).as_posix()
