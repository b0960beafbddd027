"""Lays out one part of a report (cover, contents, a chapter) with WeasyPrint: HTML in, PDF bytes out.

A part knows nothing of the report around it: not its first page number, not where the targets of its links are.
Only this module and ``tags`` import WeasyPrint, and they are imported when there is something to lay out.
"""

from __future__ import annotations

import gc
import logging
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import unquote

import pydyf
import pyphen
import weasyprint
import weasyprint.pdf
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher, URLFetcherResponse

from pipeline.render.pdf.finish import finishing
from pipeline.render.pdf.keep import keep_together
from pipeline.render.pdf.parse import parsed
from pipeline.render.pdf.spare import sparing, usual_styles
from pipeline.render.pdf.tags import Tagger
from pipeline.render.pdf.write import write_tree
from pipeline.signs import code

VARIANT: Final = "pdf/a-2a"
LANGUAGE: Final = "sv"
PAGE_NAME: Final = "KRPage"  # private key of a page until it is joined: the name of its @page rule
BASE: Final = "file:///templates/"  # not a folder: what follows is the name of a template
SMALL: Final = frozenset({"td", "th", "span", "caption"})
REFERENCE: Final = "ref:"  # what a link to another part is written as
_FONT_FACE: Final = re.compile(r"@font-face\s*\{[^}]*\}")
_NOTDEF: Final = re.compile(r"\(U\+([0-9A-F]+)\)")
_TEXT: Final = {
    "\N{NO-BREAK SPACE}": " ",
    "\N{HYPHEN}": "-",
    "\N{NON-BREAKING HYPHEN}": "-",
    "\N{SOFT HYPHEN}": "-",
}


class LayoutError(RuntimeError):
    """The layout engine reported an error: a missing picture, an unknown option, a link that leads nowhere."""


class ForbiddenAddressError(ValueError):
    """The HTML or CSS asked for something outside the templates."""


class Fetcher(URLFetcher):
    """Reads ``data:`` addresses and files of the templates; nothing else, and never over the network."""

    def __init__(self, read: Callable[[str], bytes]) -> None:
        super().__init__(allowed_protocols=("data", "file"), fail_on_errors=True)  # type: ignore[no-untyped-call]
        self.read = read

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> Any:
        """Return what lies at the address; raises ``ForbiddenAddressError``."""
        if url.startswith("data:"):
            return super().fetch(url, headers)  # type: ignore[no-untyped-call]
        if not url.startswith(BASE):
            raise ForbiddenAddressError(f"not in the templates: {url[:200]}")
        return URLFetcherResponse(url, self.read(unquote(url.removeprefix(BASE))))


class _Log(logging.Handler):
    """Keeps what the engine says, instead of printing it."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.errors: list[str] = []
        self.unknown: set[str] = set()
        self.warnings: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage()
        if record.levelno >= logging.ERROR:
            self.errors.append(message)
        elif message.startswith(".notdef") and (found := _NOTDEF.search(message)):
            self.unknown.add(chr(int(found[1], 16)))
        else:
            self.warnings.append(message)


@dataclass(frozen=True, slots=True)
class Stylesheet:
    """The parsed style sheet with its fonts, made once and used by every part."""

    css: Any
    fonts: Any
    fetcher: Fetcher
    ignored: tuple[str, ...]  # declarations that the engine does not understand
    usual: Any  # the engine's own style sheet


def stylesheet(css: str, read: Callable[[str], bytes], other: Stylesheet | None = None) -> Stylesheet:
    """Return the parsed style sheet; ``read`` gives the bytes of a template by its name (``fonts/…``).

    ``other`` is one that differs in its colours alone: its fonts are used, and loaded once.
    """
    pyphen.Pyphen(lang=LANGUAGE)  # type: ignore[no-untyped-call] # kept by the package: read once, before processes are forked
    fetcher = Fetcher(read)
    fonts = other.fonts if other else FontConfiguration()
    css = _FONT_FACE.sub("", css) if other else css
    with _listening() as log:
        parsed = weasyprint.CSS(string=css, base_url=BASE, url_fetcher=fetcher, font_config=fonts)
    _raise(log, "print.css")
    return Stylesheet(
        parsed, fonts, fetcher, tuple(log.warnings), other.usual if other else usual_styles(css)
    )


def lay_out(html: str, name: str, style: Stylesheet, kept: list[Any] | None = None) -> bytes:
    """Return the PDF of one part with its own structure tree, named destinations and link descriptions.

    What was laid out is put in ``kept``: a process that is about to end need not free it. A sign that no font has after all (a municipality's own)
    is named by its code point. Raises ``LayoutError`` when the engine reports an error, and ``TaggingError``.
    """
    kept = [] if kept is None else kept
    pdf, unknown = _render(html, name, style, kept)
    if unknown:
        pdf, _ = _render(
            html.translate({ord(sign): f"[{code(sign)}]" for sign in unknown}), name, style, kept
        )
    return pdf


def _render(html: str, name: str, style: Stylesheet, kept: list[Any]) -> tuple[bytes, set[str]]:
    collecting = gc.isenabled()
    gc.disable()
    try:
        with _listening() as log, _tagging(name), sparing():
            document = laid_out(html, style)
            kept.append(document)
            pdf = document.write_pdf(pdf_variant=VARIANT)
    finally:
        if collecting:
            gc.enable()
    _raise(log, name)
    return bytes(pdf), log.unknown


def laid_out(html: str, style: Stylesheet) -> Any:
    """Return the engine's own document of a part: its pages, finished, not yet written."""
    tree = parsed(html)
    page: Any = weasyprint.HTML(string=html if tree is None else "", base_url=BASE, url_fetcher=style.fetcher)
    if tree is not None:
        page.wrapper_element = page.wrapper_element.from_html_root(tree, content_language=None)
        page.etree_element = tree
    page._ua_stylesheets = lambda _forms=False: [style.usual]  # noqa: SLF001 - the engine asks itself for them
    prepare_links(page.etree_element)
    keep_together(page.etree_element)
    with finishing():
        return page.render(font_config=style.fonts, stylesheets=[style.css], pdf_variant=VARIANT)


def prepare_links(root: Any) -> None:
    """Rewrite links to ids that are not in this document as placeholders, to be resolved at joining.

    Ids of single figures and cells, which nothing on paper leads to, are removed: each would be a destination.
    """
    ids = {element.get("id") for element in root.iter() if element.get("id")}
    wanted = set()
    for element in root.iter("a"):
        target = element.get("href", "")
        if target.startswith("#"):
            wanted.add(unquote(target[1:]))
            if unquote(target[1:]) not in ids:
                element.set("href", REFERENCE + target[1:])
    for element in root.iter():
        if element.tag in SMALL and element.get("id") and element.get("id") not in wanted:
            del element.attrib["id"]


def _raise(log: _Log, name: str) -> None:
    if log.errors:
        raise LayoutError(f"{name}: {'; '.join(log.errors[:5])}")


@contextmanager
def _listening() -> Iterator[_Log]:
    log = _Log()
    logger = logging.getLogger("weasyprint")
    before = list(logger.handlers)
    logger.handlers = [log]
    try:
        yield log
    finally:
        logger.handlers = before


@contextmanager
def _tagging(part: str) -> Iterator[None]:
    """Let our structure tree be built in place of the engine's while a part is written.

    The engine has no hook between painting (when it knows which text is which content) and writing (when it has
    forgotten), so its function is exchanged; the version of the engine is pinned.
    """
    engine: Any = weasyprint.pdf
    original, original_fonts = engine.add_tags, engine.build_fonts_dictionary

    def add_tags(pdf: Any, document: Any, _version: Any, streams: Sequence[Any]) -> None:
        root = document._html.etree_element  # noqa: SLF001
        tagger = Tagger(root, part)
        for number, (page, stream) in enumerate(zip(document.pages, streams, strict=True)):
            tagger.add_page(page, stream, number)
            found = pdf.objects[int(pdf.page_references[number].split()[0])]
            found[PAGE_NAME] = pydyf.String(page._page_box.page_type.name or "")  # noqa: SLF001
        write_tree(pdf, tagger.finish(), tagger.annotations, len(document.pages))

    def build_fonts(pdf: Any, fonts: Any, *rest: Any) -> Any:
        for font in fonts.values():  # one glyph serves several characters: let it be read as the plain one
            for glyph, text in font.to_unicode.items():
                font.to_unicode[glyph] = _TEXT.get(text, text)
        return original_fonts(pdf, fonts, *rest)

    engine.add_tags, engine.build_fonts_dictionary = add_tags, build_fonts
    try:
        yield
    finally:
        engine.add_tags, engine.build_fonts_dictionary = original, original_fonts
