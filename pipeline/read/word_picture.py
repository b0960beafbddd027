"""The pictures of a part of a Word document, opened once: as every edition shows them, or what is told instead.

Only what is known to be a picture is taken for one. Everything else that a drawing may hold is named, so that it can be told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from lxml import etree

from pipeline.model import Severity
from pipeline.picture.kinds import kind_of
from pipeline.picture.shown import Show, normal
from pipeline.picture.svg import painted, safe
from pipeline.picture.value import Normal, Unusable, damaged
from pipeline.read.word_drawing import PIC, WP, WPG, WPS, A, Blip, blip_of, content, kind
from pipeline.read.word_group import grouped
from pipeline.read.word_media import Media
from pipeline.read.word_package import Package
from pipeline.read.word_vml import O, V, styled, vml_blip
from pipeline.view import Image

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DECORATIVE: Final = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
_HOLDERS: Final = (f"{_W}drawing", f"{_W}pict")
_TRUE: Final = frozenset({"1", "true", "on", "t"})
_EMU_PER_MM: Final = 36_000
_MOST: Final = 500  # pictures opened of one document
_SHAPES: Final = tuple(
    f"{V}{name}" for name in ("shape", "rect", "oval", "line", "roundrect", "polyline", "arc", "curve")
)


@dataclass(frozen=True, slots=True)
class Said:
    """What is told of a picture: how grave, the problem's code, the message and what to do."""

    severity: Severity
    code: str
    message: str
    hint: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: the image as it is shown, or ``kind`` telling what it is instead; and what is told of it.

    ``seen`` is false for one that the writer has hidden or marked as decoration: it is left out on purpose.
    """

    image: Image | None
    kind: str = ""
    said: tuple[Said, ...] = ()
    seen: bool = True


class Pictures:
    """Opens the pictures of one part of a document. The same picture shown in the same way is opened once."""

    def __init__(self, package: Package, part: str) -> None:
        """Take the file and the name of the part that the pictures stand in."""
        self.media = Media(package, part)
        self._kept: dict[object, Picture] = {}

    def of(self, node: etree._Element) -> Iterator[Picture]:
        """Yield the pictures in a ``w:drawing`` or ``w:pict``; of other drawings, none."""
        if node.tag == f"{_W}drawing":
            yield from self._drawn(node)
        elif node.tag == f"{_W}pict":
            for data in node.iter(f"{V}imagedata"):
                if next(data.iterancestors(f"{_W}txbxContent", *_HOLDERS)) is node:
                    yield self._old(data)

    def _drawn(self, drawing: etree._Element) -> Iterator[Picture]:
        about = next(drawing.iter(f"{WP}docPr"), None)
        held = content(drawing)
        aside = _aside(drawing, about)
        if aside:
            yield aside
        elif held is not None and is_picture(held):
            alt = _alt(about)
            yield self._opened(held, alt, lambda: self._held(held, alt))

    def _held(self, held: etree._Element, alt: str) -> Picture:
        if held.tag == f"{WPG}wgp":
            found, inner = grouped(held, self.media.shown)
            return Picture(_image(found, alt or inner))
        frame = next(held.iterancestors(f"{WP}inline", f"{WP}anchor"), None)
        size = frame.find(f"{WP}extent") if frame is not None else None
        measures = (_int(size.get("cx")), _int(size.get("cy"))) if size is not None else (0, 0)
        return _placed(self._shown(blip_of(held, measures), alt), frame, measures[0])

    def _old(self, data: etree._Element) -> Picture:
        shapes = list(data.iterancestors(f"{V}shape", f"{V}rect", f"{V}group", f"{V}image"))
        if any(styled(shape).get("visibility") == "hidden" for shape in shapes):
            return HIDDEN
        return self._opened(
            data, "", lambda: self._shown(vml_blip(data), ""), of=etree.tostring(shapes[0]) if shapes else b""
        )

    def _opened(
        self, node: etree._Element, alt: str, read: Callable[[], Picture], of: bytes = b""
    ) -> Picture:
        """Return a picture, from before when the same one was shown in the same way; what makes it unusable is told."""
        key = of or etree.tostring(node, with_tail=False), alt
        if key not in self._kept:
            try:
                self._kept[key] = read() if len(self._kept) < _MOST else _one_too_many()
            except (ArithmeticError, ValueError, MemoryError):  # measures beyond all reason
                said = Said(Severity.ERROR, "TEXT5", damaged().message, damaged().hint)
                self._kept[key] = Picture(None, damaged().kind, (said,))
            except Unusable as fault:
                said = Said(Severity.ERROR, "TEXT5", fault.message, fault.hint)
                self._kept[key] = Picture(None, fault.kind, (said,))
        return self._kept[key]

    def _shown(self, blip: Blip, alt: str) -> Picture:
        alt = alt or blip.alt
        if blip.svg and (drawn := self._drawing(blip)):
            return Picture(_image(drawn, alt))
        data = self.media.shown(blip)
        found, more = self._normal(data, blip.show)
        return Picture(_image(found, alt), said=(_MORE,) if more else ())

    def _normal(self, data: bytes, show: Show) -> tuple[Normal, bool]:
        if kind_of(data) != "SVG":
            return normal(data, show)
        drawing = safe(data)
        if drawing.words or drawing.lost:
            what = "text" if drawing.words else ", ".join(drawing.lost)
            raise Unusable(
                "SVG",
                f"Bilden är en SVG med innehåll som inte kan återges ({what}) och tas inte med.",
                "Spara den som PNG och infoga den igen.",
            )
        return normal(painted(drawing), show)

    def _drawing(self, blip: Blip) -> Normal | None:
        """Return the drawing (SVG) that Word shows in place of the picture beside it; None when that one must do."""
        try:
            return self._normal(self.media.part_of(blip.svg), blip.show)[0]
        except Unusable:
            return None


def is_picture(held: etree._Element) -> bool:
    """Tell whether what a drawing holds is a picture: one alone, a figure filled with one, or some in a group."""
    if held.tag == f"{PIC}pic":
        return True
    if held.tag == f"{WPS}wsp":
        return held.find(f"{WPS}spPr/{A}blipFill") is not None
    return held.tag == f"{WPG}wgp" and next(held.iter(f"{PIC}pic", f"{A}blip"), None) is not None


def unknown(node: etree._Element) -> str:
    """Return what a ``w:drawing`` or ``w:pict`` is, when it is nothing that is taken along; else an empty string.

    One that is hidden, or is only decoration, is told with the pictures.
    """
    if node.tag == f"{_W}pict":
        return _old_figure(node)
    held = content(node)
    if _aside(node, next(node.iter(f"{WP}docPr"), None)) or (held is not None and is_picture(held)):
        return ""
    return "" if next(node.iter(f"{_W}txbxContent"), None) is not None else kind(held)


def _old_figure(node: etree._Element) -> str:
    """Return what a ``w:pict`` is when it holds neither a picture nor words; a rule across the page shows nothing."""
    shapes = [shape for shape in node.iter(*_SHAPES) if shape.get(f"{O}hr") not in _TRUE]
    told = next(node.iter(f"{V}imagedata", f"{_W}txbxContent"), None) is not None
    return "en figur" if shapes and not told else ""


def _aside(drawing: etree._Element, about: etree._Element | None) -> Picture | None:
    """Return what stands for a drawing that the writer has hidden or marked as decoration."""
    if about is None:
        return None
    anchor = drawing.find(f"{WP}anchor")
    if about.get("hidden") in _TRUE or (anchor is not None and anchor.get("hidden") in _TRUE):
        return HIDDEN
    decorative = next(about.iter(_DECORATIVE), None)
    return DECORATION if decorative is not None and decorative.get("val", "1") in _TRUE else None


def _alt(about: etree._Element | None) -> str:
    if about is None:
        return ""
    return (about.get("descr", "") or about.get("title", "")).strip()


def _image(found: Normal, alt: str) -> Image:
    return Image(found.data, found.mime, alt, "", found.width, found.height)


def _placed(picture: Picture, frame: etree._Element | None, wide: int) -> Picture:
    """Return a picture with how wide its writer shows it, in tenths of a millimetre, and whether text runs beside it."""
    if picture.image is None or frame is None:
        return picture
    beside = any(frame.find(f"{WP}wrap{name}") is not None for name in ("Square", "Tight", "Through"))
    return replace(picture, image=replace(picture.image, width_mm=round(wide / _EMU_PER_MM, 1), aside=beside))


def _int(written: str | None) -> int:
    return int(written) if written and written.isdecimal() and len(written) <= 10 else 0  # noqa: PLR2004 - digits of 2^31


def _one_too_many() -> Picture:
    message = f"Dokumentet har fler än {_MOST} bilder; den här tas inte med."
    return Picture(None, "en av för många", (Said(Severity.ERROR, "TEXT5", message, "Ta bort bilder."),))


HIDDEN: Final = Picture(
    None,
    "dold",
    (
        Said(
            Severity.WARNING,
            "TEXT4",
            "En bild är dold i Word. Den tas inte med.",
            "Ta bort bilden, eller visa den.",
        ),
    ),
    seen=False,
)
DECORATION: Final = Picture(
    None,
    "dekorativ",
    (Said(Severity.INFO, "TEXT5", "Bilden är märkt som dekorativ. Den visar inget som läsaren behöver och tas inte med.",
          "Ska bilden vara med: högerklicka, välj Visa alternativtext, ta bort märkningen och beskriv bilden."),),
    seen=False,
)  # fmt: skip
_MORE: Final = Said(
    Severity.WARNING,
    "TEXT5",
    "Bilden rör sig eller har flera sidor. Bara den första tas med.",
    "Infoga det som ska synas som en bild.",
)
