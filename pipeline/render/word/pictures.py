"""Pictures for Word: SVG turned into PNG at print resolution, and the drawing that places it with alternative text."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Final, NamedTuple

from pipeline.folders import sealed, unsealed, write_whole
from pipeline.render.word.element import Picture
from pipeline.render.word.store import Store
from pipeline.render.word.xml import escape
from pipeline.text import clean

EMU_PER_TWIP: Final = 635
DPI: Final = 220
DECORATION: Final = (
    '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">'
    '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)
_MOST: Final = 4000  # drawings that are kept
_SCREEN_DPI: Final = 110  # a contributor's picture is never enlarged beyond this


class Drawn(NamedTuple):
    """A picture as Word takes it: bytes, extension, and width and height in pixels."""

    data: bytes
    extension: str
    size: tuple[int, int]


@cache
def _drawn_with(fonts: tuple[Path, ...]) -> str:
    """Return what decides a picture besides its SVG: the rasterizer's version and the fonts' contents."""
    digests = (hashlib.sha256(path.read_bytes()).hexdigest() for path in fonts)
    return "\0".join((version("resvg-py"), *digests))


@dataclass(frozen=True, slots=True)
class Raster:
    """Turns SVG into PNG at print resolution, set in our own fonts only. What was drawn before comes from the cache.

    A full-width chart costs 30 to 80 ms, most of it the PNG's compression; resvg holds Python's lock, so threads gain nothing.
    """

    fonts: Sequence[Path]
    cache: Path | None = None

    def drawn(self, svg: str, width: int, *, dpi: int = DPI, ground: str = "#ffffff") -> Drawn:
        """Return an SVG as PNG with a width in twips, on a ground."""
        if self.cache is None:
            return png(self._rasterized(svg, width, dpi, ground))
        mark = "\0".join((svg, str(width), str(dpi), ground, _drawn_with(tuple(self.fonts))))
        name = f"{hashlib.sha256(mark.encode()).hexdigest()}.part"
        data = unsealed(self.cache / name)
        if data is None:
            data = self._rasterized(svg, width, dpi, ground)
            with suppress(OSError):
                self.cache.mkdir(parents=True, exist_ok=True)
                write_whole(self.cache, {name: sealed(data)}, _MOST)
        return png(data)

    def _rasterized(self, svg: str, width: int, dpi: int, ground: str) -> bytes:
        import resvg_py  # noqa: PLC0415 - loaded when there is something to draw

        return bytes(
            resvg_py.svg_to_bytes(
                svg_string=svg,
                width=round(width / 1440 * dpi),
                skip_system_fonts=True,
                font_files=[str(path) for path in self.fonts],
                sans_serif_family="Source Sans 3",
                serif_family="Source Serif 4",
                font_family="Source Sans 3",
                background=ground,
            )
        )


def png(data: bytes) -> Drawn:
    """Return a PNG as Word takes it."""
    width, height = struct.unpack(">II", data[16:24])
    return Drawn(data, "png", (width, height))


def fit(size: tuple[int, int], width: int, height: int) -> tuple[int, int]:
    """Return width and height in twips of a picture of so many pixels within a frame, never blurred by enlargement."""
    natural = size[0] / _SCREEN_DPI * 1440
    scale = min(1.0, width / natural, height / (natural * size[1] / size[0]))
    return round(natural * scale), round(natural * scale * size[1] / size[0])


def framed(size: tuple[int, int], width: int, height: int) -> tuple[int, int]:
    """Return width and height in twips of a drawing that fills a frame's width, or its height when that is less."""
    scale = min(width / size[0], height / size[1])
    return round(size[0] * scale), round(size[1] * scale)


def drawing(store: Store, picture: Picture) -> str:
    """Return a run with an inline picture; one without alternative text is marked as decoration."""
    key, number = store.picture(picture.data, picture.extension), store.next_id()
    name, alt = escape(picture.name), escape(" ".join(clean(picture.alt).split()))
    w, h = (side * EMU_PER_TWIP for side in picture.size)
    return (
        '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
        f' distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{w}" cy="{h}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f'<wp:docPr id="{number}" name="{name}" descr="{alt}">{"" if alt else DECORATION}</wp:docPr>'
        '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        f'<pic:nvPicPr><pic:cNvPr id="{number}" name="{name}"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{key}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{w}" cy="{h}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
    )
