"""A view as one PDF that is both PDF/UA-1 and PDF/A-2a.

Cover, every chapter and back are laid out on their own, in parallel, and kept in a cache by the hash of
all that decides their looks; the contents pages come last, when the page numbers are known; then the parts are joined.
"""

from __future__ import annotations

import hashlib
import io
import sys
import tempfile
import time
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext, redirect_stdout, suppress
from dataclasses import dataclass, replace
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pipeline import progress
from pipeline.beside import processors
from pipeline.faults import TemplateFault
from pipeline.folders import place, sealed, unsealed
from pipeline.program import surroundings
from pipeline.render.format import FormatUnavailable
from pipeline.render.look.parts import part_of
from pipeline.render.pdf import workers as pdf_workers
from pipeline.render.pdf.bounds import FRAME, allowed, notice, told
from pipeline.render.pdf.contents import bookmarks, contents_length
from pipeline.render.pdf.fonts import letters
from pipeline.render.pdf.join import first_pages, join, page_count
from pipeline.render.pdf.meta import Metadata
from pipeline.render.pdf.parts import Part, chapters, contents, frame, style_text, tabs
from pipeline.render.pdf.whole import Marks

if TYPE_CHECKING:
    from pipeline.render.pdf.workers import Stopped
    from pipeline.render.templates import Templates
    from pipeline.view import View

CODE: Final = (
    "finish.py",
    "keep.py",
    "layout.py",
    "parse.py",
    "space.py",
    "spare.py",
    "tags.py",
    "tree.py",
    "write.py",
)
NUMBER_FONT: Final = "fonts/source-sans-3/SourceSans3-Semibold.ttf"
TRIES: Final = 4
WHILE: Final = 3600  # seconds that a part is kept unused


_INSTALL: Final = {
    "win32": "Installera MSYS2, och i dess fönster Pango (pacman -S mingw-w64-ucrt-x86_64-pango).",
    "darwin": "Installera det med Homebrew (brew install pango).",
}
_OTHERWISE: Final = (
    "Installera det (på Debian: apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0)."
)
"""What to install, by the system."""


@dataclass(frozen=True, slots=True)
class Engine:
    """What lays out the parts of one colour: a function, and its parsed style sheet."""

    lay_out: Callable[[str, str, list[Any]], bytes]
    style: Any


class PdfUnavailable(FormatUnavailable):
    """No PDF can be made on this machine; the message says what to install."""


def render_pdf(
    view: View,
    templates: Templates,
    cache: Path | None = None,
    jobs: int | None = None,
    tell: Callable[[str], None] = lambda _: None,
) -> bytes:
    """Return the report as PDF: the same bytes for the same view and templates, whatever is cached.

    ``cache`` is a folder for laid-out parts (those of other builds of the same report are removed after a while). A chapter that
    cannot be laid out with what it is given is a page that says so, and ``tell`` gets a sentence of it. Raises ``PdfUnavailable``
    when a part has to be laid out and Pango is missing, and ``TemplateFault`` when a part that is no chapter cannot be laid out.
    """
    with _folder(view, cache) as name:
        shop = _Shop(partial(style_text, view, templates), templates, Path(name), jobs or processors())
        before, after = frame(view, templates)
        middle = chapters(view, templates)
        stopped = shop.make((*before, *middle, *after))
        middle = _with_notices(view, templates, shop, middle, stopped)
        for chapter in view.chapters:
            if chapter.id in stopped:
                tell(told(chapter.title, stopped[chapter.id]))
        opening = [shop.pdf(part) for part in before]
        body = [shop.pdf(part) for part in middle]
        listed = (
            []
            if view.leaflet or view.short
            else [_contents(view, templates, shop, sum(map(page_count, opening)), body)]
        )
        closing = [shop.pdf(part) for part in after]
        shop.tidy()
    metadata = Metadata(
        f"{view.title} – {view.municipality}", view.municipality, view.description, view.date, "sv-SE"
    )
    marks = _marks(view, templates, sum(map(page_count, [*opening, *listed])), body)
    return join([*opening, *listed, *body, *closing], bookmarks(view), metadata, marks)


def _marks(view: View, templates: Templates, before: int, body: Sequence[bytes]) -> Marks:
    """Return what is stamped on the pages; the contents and what stands before them have no tabs."""
    labels, known = tabs(view), part_of(view)
    words = "".join(tab.label for tab in labels)
    of_pages = [-1] * before
    for chapter, part in zip(view.chapters, body, strict=True):
        of_pages += [known[chapter.id].number - 1] * page_count(part)
    return Marks(letters(templates.path(NUMBER_FONT), words), labels, tuple(of_pages))


def _with_notices(
    view: View, templates: Templates, shop: _Shop, parts: list[Part], stopped: Mapping[str, Stopped]
) -> list[Part]:
    """Return the chapters' parts, where those that were stopped are the page that says so."""
    if not stopped:
        return parts
    notices = [notice(one, stopped[one.id]) if one.id in stopped else one for one in view.chapters]
    instead = chapters(replace(view, chapters=tuple(notices)), templates)
    chosen = [other if part.name in stopped else part for part, other in zip(parts, instead, strict=True)]
    _only_chapters(shop.make(chosen), ())
    _only_chapters(stopped, [part.name for part in parts])
    return chosen


def _only_chapters(stopped: Mapping[str, Stopped], chapters: Collection[str]) -> None:
    for name, why in stopped.items():
        if name not in chapters:
            raise TemplateFault(told(FRAME.get(name, name), why))


def _contents(view: View, templates: Templates, shop: _Shop, before: int, body: Sequence[bytes]) -> bytes:
    """Return the contents pages: their length moves the pages they name, so it is guessed and guessed again."""
    pages = first_pages(body, 1)
    length = contents_length(view)
    for _ in range(TRIES):
        shift = before + length
        part = contents(view, templates, {name: page + shift for name, page in pages.items()})
        _only_chapters(shop.make((part,)), ())
        found = page_count(shop.pdf(part))
        if found == length:
            return shop.pdf(part)
        length = found
    raise RuntimeError("the contents pages do not settle on a length")


def _folder(view: View, cache: Path | None) -> AbstractContextManager[str]:
    if cache is None:
        return tempfile.TemporaryDirectory(prefix="kommunrapport-")
    folder = place(cache, f"{view.municipality_id}-{view.occasion}-{view.report}")
    folder.mkdir(parents=True, exist_ok=True)
    return nullcontext(str(folder))


class _Shop:
    """Lays out parts that are not yet in the folder, and hands them out."""

    def __init__(self, css: Callable[[int], str], templates: Templates, folder: Path, jobs: int) -> None:
        self.templates = templates
        self.folder = folder
        self.jobs = jobs
        self.css = cache(css)
        self.base = self._fingerprint()
        self.laid_out: dict[Path, bytes] = {}
        self.engines: dict[int, Engine] = {}

    def _fingerprint(self) -> bytes:
        here = Path(__file__).parent
        total = hashlib.sha256(self.css(1).encode())
        for name in CODE:
            total.update((here / name).read_bytes())
        for text in (surroundings(), self.templates.digest()):
            total.update(text.encode())
        return total.digest()

    def _path(self, part: Part) -> Path:
        look = self.css(part.hue).encode() if part.hue != 1 else b""
        key = hashlib.sha256(self.base + look + part.name.encode() + b"\0" + part.html.encode()).hexdigest()
        return self.folder / f"{key}.part"

    def make(self, parts: Iterable[Part]) -> Mapping[str, Stopped]:
        """Lay out what is missing, the longest first; return why those that were stopped have no pages, by their names."""
        every = tuple(parts)
        missing = sorted(
            (part for part in every if not self._fetched(part)), key=lambda part: -len(part.html)
        )
        progress.step(len(every) - len(missing))
        if not missing:
            return {}
        for colour in sorted({part.hue for part in missing} - self.engines.keys()):
            other = next(iter(self.engines.values()), None)
            self.engines[colour] = _engine(self.css(colour), self.templates.data, other)
        tasks = [
            pdf_workers.Task(
                partial(self.engines[part.hue].lay_out, part.html, part.name),
                self._path(part),
                len(part.html),
                allowed(part.html),
            )
            for part in missing
        ]
        stopped = pdf_workers.run(tasks, self.jobs)
        for part in missing:
            self._fetched(part)
        return {missing[index].name: why for index, why in stopped.items()}

    def _fetched(self, part: Part) -> bool:
        path = self._path(part)
        data = self.laid_out.get(path) or unsealed(path)
        if data is None:
            return False
        self.laid_out[path] = data
        with suppress(OSError):
            path.touch()
        return True

    def pdf(self, part: Part) -> bytes:
        """Return a part that has been laid out."""
        return self.laid_out[self._path(part)]

    def tidy(self) -> None:
        """Remove parts that no build has used for a while: another may be at work now."""
        for path in self.folder.iterdir():
            with suppress(OSError):
                if path not in self.laid_out and time.time() - path.stat().st_mtime > WHILE:
                    path.unlink()


def _engine(css: str, read: Callable[[str], bytes], other: Engine | None) -> Engine:
    """Return what lays out a part, with the fonts of another when there is one; imports WeasyPrint, once, before any process is forked."""
    try:
        with redirect_stdout(io.StringIO()):  # WeasyPrint prints there, in English, what it misses
            from pipeline.render.pdf import layout as pdf_layout  # noqa: PLC0415 — needs Pango, and costs half a second
    except OSError as error:
        raise PdfUnavailable(
            f"PDF kan inte göras på den här datorn: biblioteket Pango saknas. {_INSTALL.get(sys.platform, _OTHERWISE)} "
            "Bygg sedan igen. Se docs/installation.md."
        ) from error
    style = pdf_layout.stylesheet(css, read, other.style if other else None)
    return Engine(lambda html, name, kept: sealed(pdf_layout.lay_out(html, name, style, kept)), style)
