"""Pictures that the template has room for: cover, chapter band and logotype, known by the name of their frame.

In Word the name is shown in the selection pane. A municipality that puts a photograph of its own there gives the frame
another name, and it is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from docx.opc.part import Part, XmlPart
from lxml import etree

from pipeline.render.motif import motif, proportioned
from pipeline.render.templates import Templates
from pipeline.render.word.look import W
from pipeline.render.word.package import Package
from pipeline.render.word.pictures import EMU_PER_TWIP, Drawn, Raster, framed, png
from pipeline.text import clean
from pipeline.view import Profile, SlotPicture, View

LOGO: Final = "KR logotyp"
COVER: Final = "KR omslag"
NAMES: Final = {COVER, "KR kapitelband", LOGO}
_WHOLE: Final = 100_000  # of a picture, as its crop is counted
_PERCENT: Final = re.compile(r"([\d.]+)%")
_WP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_ART_DPI: Final = 160  # plain shapes; a finer grid shows no difference


def fill(package: Package, part: XmlPart, view: View, templates: Templates, raster: Raster) -> None:
    """Draw the motif and the logotype in a part's named frames; without a logotype its frame goes away."""
    name = part.partname[1:]
    stem = name.rpartition("/")[2].partition(".")[0]
    frames = [node.getparent() for node in part.element.iter(f"{_WP}docPr") if node.get("name") in NAMES]
    for number, frame in enumerate(frames, 1):
        extent = frame.find(f"{_WP}extent")
        size = int(extent.get("cx", "1")), int(extent.get("cy", "1"))
        if frame.find(f"{_WP}docPr").get("name") == LOGO:
            drawn = _logo(view.profile, size[0] // EMU_PER_TWIP, raster)
            if drawn is None:
                _remove(frame)
                continue
            _fit(frame, framed(drawn.size, *size), view.profile.logo_alt)
        elif frame.find(f"{_WP}docPr").get("name") == COVER and (chosen := view.picture("omslag")):
            drawn = _chosen(chosen, size[0] // EMU_PER_TWIP, raster)
            _crop(frame, drawn.size, size, chosen.focus)
            _say(frame, chosen.alt)
        else:
            art = motif(view.profile, templates, proportioned(*size))
            drawn = raster.drawn(art, size[0] // EMU_PER_TWIP, dpi=_ART_DPI, ground=view.profile.tint)
        media = f"word/media/{stem}_{number}.{drawn.extension}"
        package.parts[media] = drawn.data
        package.relate(name, f"rIdRitad{number}", "image", media)
        for blip in frame.iter(f"{_A}blip"):
            blip.set(f"{_R}embed", f"rIdRitad{number}")


def _logo(profile: Profile, width: int, raster: Raster) -> Drawn | None:
    """Return the logotype for a frame so many twips wide; None when there is none."""
    if profile.logo is None:
        return None
    if "svg" in profile.logo_mime:
        return raster.drawn(profile.logo.decode("utf-8", "replace"), width * 2)
    return png(profile.logo)


def _remove(frame: etree._Element) -> None:
    """Take the run of a frame away."""
    run = next(frame.iterancestors(f"{W}r"), None)
    if run is not None and (above := run.getparent()) is not None:
        above.remove(run)


def _fit(frame: etree._Element, size: tuple[int, int], alt: str) -> None:
    """Give a frame the size of its picture, and its alternative text instead of the mark that it is decoration."""
    for node in (*frame.iter(f"{_WP}extent"), *frame.iter(f"{_A}ext")):
        if node.get("cx") is not None:
            node.set("cx", str(size[0]))
            node.set("cy", str(size[1]))
    _say(frame, alt)


def _say(frame: etree._Element, alt: str) -> None:
    for node in frame.iterchildren(f"{_WP}docPr") if alt else ():
        node.set("descr", clean(alt))
        node[:] = []


def _chosen(picture: SlotPicture, width: int, raster: Raster) -> Drawn:
    """Return a picture that the municipality has chosen, a drawing as PNG in a width in twips."""
    if "svg" in picture.mime:
        return raster.drawn(picture.data.decode("utf-8", "replace"), width)
    return Drawn(picture.data, picture.mime.removeprefix("image/"), (picture.width_px, picture.height_px))


def _crop(frame: etree._Element, size: tuple[int, int], room: tuple[int, int], focus: str) -> None:
    """Let a picture of a size fill its frame: what is cut off is shared as the focus says, across and down."""
    kept = (
        min(1.0, room[0] * size[1] / (room[1] * size[0])),
        min(1.0, room[1] * size[0] / (room[0] * size[1])),
    )
    across, down = (
        ((1 - part) * at, (1 - part) * (1 - at)) for part, at in zip(kept, _focused(focus), strict=True)
    )
    cut = {"l": across[0], "t": down[0], "r": across[1], "b": down[1]}
    for blip in frame.iter(f"{_A}blip"):
        blip.addnext(etree.Element(f"{_A}srcRect", {side: str(round(cut[side] * _WHOLE)) for side in cut}))


def _focused(focus: str) -> tuple[float, float]:
    found = [float(part) / 100 for part in _PERCENT.findall(focus)]
    return (found[0], found[1]) if len(found) > 1 else (0.5, 0.5)


def shows_cover(parts: Iterable[Part]) -> bool:
    """Tell whether a template has room for the cover's picture."""
    roots = (part.element for part in parts if isinstance(part, XmlPart))  # a damaged template has others
    return any(node.get("name") == COVER for root in roots for node in root.iter(f"{_WP}docPr"))
