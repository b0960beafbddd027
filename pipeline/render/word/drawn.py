"""Pictures that the template has room for: cover, chapter band and logotype, known by the name of their frame.

In Word the name is shown in the selection pane. A municipality that puts a photograph of its own there gives the frame
another name, and it is left alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from lxml import etree

from pipeline.render.motif import motif, proportioned
from pipeline.render.templates import Templates
from pipeline.render.word.package import Package
from pipeline.render.word.pictures import EMU_PER_TWIP, kept, normal
from pipeline.view import View

COVER: Final = "KR omslag"
BAND: Final = "KR kapitelband"
LOGO: Final = "KR logotyp"
_WP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ART_DPI: Final = 160  # plain shapes; a finer grid shows no difference


def fill(
    package: Package, part: str, root: etree._Element, view: View, templates: Templates, cache: Path | None
) -> None:
    """Draw the motif and the logotype in a part's named frames; without a logotype its frame goes away."""
    named = [node for node in root.iter(f"{_WP}docPr") if node.get("name") in {COVER, BAND, LOGO}]
    fonts = templates.fonts() if named else ()
    for number, node in enumerate(named, 1):
        frame = node.getparent()
        if frame is None:
            continue
        extent = frame.find(f"{_WP}extent")
        if extent is None:
            continue
        size = int(extent.get("cx", "1")), int(extent.get("cy", "1"))
        if node.get("name") == LOGO:
            _logo(package, part, frame, view, size, number, fonts, cache)
        else:
            drawn = motif(view.profile, templates, proportioned(*size))
            width, ground = size[0] // EMU_PER_TWIP, view.profile.tint
            data = kept(cache, drawn, width, fonts, dpi=_ART_DPI, ground=ground)
            _place(package, part, frame, data, "png", number)


def _place(
    package: Package, part: str, frame: etree._Element, data: bytes, extension: str, number: int
) -> None:
    stem = part.rpartition("/")[2].partition(".")[0]
    name = f"word/media/{stem}_{number}.{extension}"
    package.parts[name] = data
    key = f"rIdRitad{number}"
    package.relate(part, key, "image", name)
    for blip in frame.iter(f"{_A}blip"):
        blip.set(f"{_R}embed", key)


def _logo(
    package: Package,
    part: str,
    frame: etree._Element,
    view: View,
    size: tuple[int, int],
    number: int,
    fonts: Sequence[Path],
    cache: Path | None,
) -> None:
    drawn = _logo_data(view, size[0], fonts, cache)
    if drawn is None:
        run = frame.getparent()
        while run is not None and run.tag != f"{_W}r":
            run = run.getparent()
        if run is not None and (above := run.getparent()) is not None:
            above.remove(run)
        return
    data, extension, pixels = drawn
    scale = min(size[0] / pixels[0], size[1] / pixels[1])
    width, height = round(pixels[0] * scale), round(pixels[1] * scale)
    for node in (*frame.iter(f"{_WP}extent"), *frame.iter(f"{_A}ext")):
        if node.get("cx") is not None:
            node.set("cx", str(width))
            node.set("cy", str(height))
    if view.profile.logo_alt:
        _describe(frame, view.profile.logo_alt)
    _place(package, part, frame, data, extension, number)


def _describe(frame: etree._Element, alt: str) -> None:
    """Give a picture alternative text, and take away the mark that it is decoration."""
    node = frame.find(f"{_WP}docPr")
    if node is None:
        return
    node.set("descr", alt)
    for extra in list(node):
        node.remove(extra)


def _logo_data(
    view: View, width: int, fonts: Sequence[Path], cache: Path | None
) -> tuple[bytes, str, tuple[int, int]] | None:
    profile = view.profile
    if profile.logo is None:
        return None
    if "svg" in profile.logo_mime:
        drawn = kept(cache, profile.logo.decode("utf-8", "replace"), width // EMU_PER_TWIP * 2, fonts)
        return normal(drawn, "image/png")
    return normal(profile.logo, profile.logo_mime)
