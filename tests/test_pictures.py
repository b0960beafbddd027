"""Pictures look as their writer shows them, hold nothing else, and break nothing: what a person sees is asked pixel by pixel."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import pikepdf
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image as Pillow
from PIL import PngImagePlugin

from pipeline.breadth import MEASURE, picture_width
from pipeline.model import Severity
from pipeline.picture import kinds, value
from pipeline.picture.shown import Show, normal
from pipeline.picture.value import LONGEST, Normal, Unusable
from pipeline.read.word import Document
from pipeline.read.word_media import Media
from pipeline.render.pdf.document import render_pdf
from pipeline.render.templates import Templates
from pipeline.render.web.edition import render_web
from pipeline.render.word.document import render_docx
from pipeline.view import Image, Prose, Run, Section
from tests import said
from tests.drawn import (
    BLUE,
    CORNERS,
    GREEN,
    RED,
    SPACES,
    WHITE,
    YELLOW,
    colours,
    corners,
    encoded,
    graphic,
    nearest,
    pic,
    png,
    quarters,
)
from tests.excel_faults import packed, parts
from tests.sample import sample_view
from tests.test_word_forms import document, read
from tests.test_word_reader import BODY, blocks, told, under
from tests.tools import verapdf

ERROR, WARNING, INFO = Severity.ERROR, Severity.WARNING, Severity.INFO
RELATIONS = "word/_rels/document.xml.rels"
DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)


# -- putting pictures into documents ---------------------------------------------------------------
def holding(
    xml: str, *files: bytes, target: str = "", name: str = "bild{}.bin", more: dict[str, bytes] | None = None
) -> bytes:
    """Return a form with some XML below Uppdrag, and files that it may refer to as rIdB, rIdB2 …"""
    held = parts(document("Ett.")) | (more or {})
    held[BODY] = under("Uppdrag", xml)(held[BODY].decode()).encode()
    related = ""
    for number, data in enumerate(files, 1):
        key, path = f"rIdB{number if number > 1 else ''}", name.format(number)
        held[f"word/media/{path}"] = data
        mode = ' TargetMode="External"' if target else ""
        related += f'<Relationship Id="{key}" Type="x/image" Target="{target or f"media/{path}"}"{mode}/>'
    held[RELATIONS] = held[RELATIONS].replace(b"</Relationships>", f"{related}</Relationships>".encode())
    return packed(held)


def paragraph(what: str, about: str = 'descr="En bro"', inside: str = "", anchor: str = "") -> str:
    holder = "anchor" if anchor else "inline"
    return (
        f'<w:p {SPACES}><w:r><w:drawing><wp:{holder} {anchor}><wp:extent cx="0" cy="0"/><wp:docPr id="1" name="Bild 1" {about}>'
        f"{inside}</wp:docPr>{what}</wp:{holder}></w:drawing></w:r></w:p>"
    )


def old(attributes: str = "", style: str = "", about: str = 'alt="En bro"') -> str:
    """Return a picture of Word's older kind."""
    return f'<w:p {SPACES}><w:r><w:pict><v:shape {about} style="{style}"><v:imagedata r:id="rIdB" {attributes}/></v:shape></w:pict></w:r></w:p>'


def image(found: Document) -> Image:
    made = [block for block in blocks(found) if isinstance(block, Image)]
    assert len(made) == 1, found.problems
    return made[0]


def placed(rot: int = 0, flip: str = "", size: tuple[int, int] = (1200, 800)) -> str:
    return f'<a:xfrm rot="{rot}" {flip}><a:off x="0" y="0"/><a:ext cx="{size[0]}" cy="{size[1]}"/></a:xfrm>'


def exif(orientation: int) -> Pillow.Exif:
    made = Pillow.Exif()
    made[0x0112] = orientation
    return made


@cache
def plain(kind: str = "PNG") -> bytes:
    return encoded(quarters(), kind)


R, B, Y, G, W = RED, BLUE, YELLOW, GREEN, WHITE
LYING, STANDING = (1200, 800), (800, 1200)


# -- as the writer shows it ------------------------------------------------------------------------
@dataclass(frozen=True)
class Case:
    """A picture shown in some way: the XML, the file, and the four corners and the size that a person sees."""

    name: str
    xml: str
    corners: tuple[tuple[int, int, int] | None, ...]  # None: the edge of its outline passes there
    size: tuple[int, int]
    data: Callable[[], bytes] = plain


def shape(name: str, adjusted: str = "") -> str:
    return f'<a:prstGeom prst="{name}"><a:avLst>{adjusted}</a:avLst></a:prstGeom>'


def drawn(path: str) -> str:
    return (
        f'<a:custGeom><a:pathLst><a:path w="100" h="100">{path}<a:close/></a:path></a:pathLst></a:custGeom>'
    )


def point(x: int, y: int) -> str:
    return f'<a:pt x="{x}" y="{y}"/>'


TRIANGLE = (
    f"<a:moveTo>{point(0, 0)}</a:moveTo><a:lnTo>{point(100, 0)}</a:lnTo><a:lnTo>{point(0, 100)}</a:lnTo>"
)
CASES = (
    Case("as it is", paragraph(graphic()), (R, B, Y, G), LYING),
    Case("cropped right", paragraph(graphic(crop='<a:srcRect r="50000"/>')), (R, R, Y, Y), (600, 800)),
    Case("cropped left and top", paragraph(graphic(crop='<a:srcRect l="50%" t="50%"/>')), (G, G, G, G), (600, 400)),
    Case("cropped, room added", paragraph(graphic(crop='<a:srcRect r="-100000"/>')), (R, W, Y, W), (1890, 630)),
    Case("frame overrun", paragraph(graphic(fill='<a:stretch><a:fillRect r="-100000"/></a:stretch>')), (R, R, Y, Y), (600, 800)),
    Case("frame not filled", paragraph(graphic(fill='<a:stretch><a:fillRect l="50000"/></a:stretch>')), (W, B, W, G), (1890, 630)),
    Case("turned 90", paragraph(graphic(placed=placed(5400000))), (Y, R, G, B), STANDING),
    Case("turned 180", paragraph(graphic(placed=placed(10800000))), (G, Y, B, R), LYING),
    Case("turned 270", paragraph(graphic(placed=placed(-5400000))), (B, G, R, Y), STANDING),
    Case("turned 45", paragraph(graphic(placed=placed(2700000))), (W, W, W, W), (1414, 1414)),
    Case("flipped across", paragraph(graphic(placed=placed(flip='flipH="1"'))), (B, R, G, Y), LYING),
    Case("flipped down", paragraph(graphic(placed=placed(flip='flipV="true"'))), (Y, G, R, B), LYING),
    Case("flipped, then turned", paragraph(graphic(placed=placed(5400000, 'flipH="1"'))), (G, B, Y, R), STANDING),
    Case("cropped and turned", paragraph(graphic(crop='<a:srcRect b="50000"/>', placed=placed(5400000, size=(1200, 400)))), (R, R, B, B), (400, 1200)),
    Case("stretched", paragraph(graphic(placed=placed(size=(1200, 400)))), (R, B, Y, G), (1200, 400)),
    Case("EXIF 6", paragraph(graphic()), (Y, R, G, B), STANDING, lambda: encoded(quarters(), "JPEG", exif=exif(6))),
    Case("EXIF 8 in a frame that lies", paragraph(graphic(placed=placed())), (B, G, R, Y), STANDING, lambda: encoded(quarters(), "JPEG", exif=exif(8))),
    Case("EXIF 3", paragraph(graphic()), (G, Y, B, R), LYING, lambda: encoded(quarters(), "PNG", exif=exif(3))),
    Case("EXIF 5", paragraph(graphic()), (R, Y, B, G), STANDING, lambda: encoded(quarters(), "JPEG", exif=exif(5))),
    Case("EXIF, turned for it by the program", paragraph(graphic(placed=placed(5400000))), (Y, R, G, B), STANDING,
         lambda: encoded(quarters(), "JPEG", exif=exif(6))),
    Case("ellipse", paragraph(graphic(look=shape("ellipse"))), (W, W, W, W), LYING),
    Case("round corners", paragraph(graphic(look=shape("roundRect", '<a:gd name="adj" fmla="val 50000"/>'))), (W, W, W, W), LYING),
    Case("square corners", paragraph(graphic(look=shape("roundRect", '<a:gd name="adj" fmla="val 0"/>'))), (R, B, Y, G), LYING),
    Case("triangle", paragraph(graphic(look=shape("rtTriangle"))), (None, W, Y, None), LYING),
    Case("drawn by hand", paragraph(graphic(look=drawn(TRIANGLE))), (R, None, None, W), LYING),
    Case("masked and turned", paragraph(graphic(look=shape("rtTriangle"), placed=placed(10800000))), (None, Y, W, None), LYING),
    Case("old", old(), (R, B, Y, G), LYING),
    Case("old, cropped", old('cropright="32768f" cropbottom=".5"'), (R, R, R, R), (600, 400)),
    Case("old, turned and flipped", old(style="width:12pt;height:8pt;rotation:90;flip:x"), (G, B, Y, R), STANDING),
    Case("anchored", paragraph(graphic(), anchor='behindDoc="1"'), (R, B, Y, G), LYING),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_picture_is_as_its_writer_shows_it(case: Case, tmp_path: Path) -> None:
    found = image(read(holding(case.xml, case.data()), tmp_path))
    assert (found.width_px, found.height_px) == pytest.approx(case.size, abs=2)
    assert Pillow.open(io.BytesIO(found.data)).size == (found.width_px, found.height_px)
    shown = corners(found.data)
    assert (
        tuple(one if asked else None for one, asked in zip(shown, case.corners, strict=True)) == case.corners
    )
    assert found.alt == "En bro"


MADE = '<w:p {}><w:r><w:t xml:space="preserve">{}</w:t></w:r></w:p>'


@pytest.mark.parametrize(
    ("below", "credit"),
    [
        (("Foto: Anna Exempel",), "Foto: Anna Exempel"),
        (("Illustration: kommunen",), "Illustration: kommunen"),
        (("Fotografer arbetade hela sommaren.",), ""),
        (("Foto: " + "x" * 200,), ""),
        (("Ett stycke.", "Foto: Anna Exempel"), "Foto: Anna Exempel"),
    ],
)
def test_who_made_a_picture_stands_below_it_and_not_in_the_text(
    below: tuple[str, ...], credit: str, tmp_path: Path
) -> None:
    xml = paragraph(graphic()) + "".join(MADE.format(SPACES, words) for words in below)
    found = read(holding(xml, plain()), tmp_path)
    expected = credit if below[0].startswith(credit[:5]) and credit else ""
    assert image(found).credit == expected
    written = " ".join(
        run.text
        for block in blocks(found)
        if isinstance(block, Prose)
        for line in block.paragraphs
        for run in line.inlines
        if isinstance(run, Run)
    )
    assert all((words in written) is (words != expected) for words in below)


@pytest.mark.parametrize(("wrap", "aside"), [("Square", True), ("Tight", True), ("TopAndBottom", False)])
def test_a_picture_keeps_its_width_and_whether_text_runs_beside_it(
    wrap: str,
    aside: bool,  # noqa: FBT001 - a case
    tmp_path: Path,
) -> None:
    """5 cm are 1 800 000 English metric units."""
    xml = paragraph(graphic(), anchor='simplePos="0"').replace(
        '<wp:extent cx="0" cy="0"/>', f'<wp:extent cx="1800000" cy="1200000"/><wp:wrap{wrap}/>'
    )
    found = image(read(holding(xml, plain()), tmp_path))
    assert (found.width_mm, found.aside) == (50.0, aside)
    assert picture_width(found) == 50
    assert picture_width(replace(found, width_mm=900, aside=False)) == MEASURE
    assert picture_width(replace(found, width_mm=0)) == 0


def test_what_is_cropped_away_is_nowhere(tmp_path: Path) -> None:
    found = image(
        read(holding(paragraph(graphic(crop='<a:srcRect r="50000" b="50000"/>')), plain()), tmp_path)
    )
    assert colours(found.data) == {RED}


def test_a_large_photograph_is_cropped_before_it_is_made_smaller() -> None:
    data = encoded(quarters(6400, 4800), "JPEG", subsampling=0)
    found, _ = normal(data, Show(crop=(0.5, 0.5, 0.25, 0.25)))
    assert (found.width, found.height) == (1600, 1200)
    assert {nearest(colour) for colour in colours(found.data)} == {GREEN}


GROUP = (
    '<a:graphic><a:graphicData><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm {turn}><a:off x="0" y="0"/><a:ext cx="2000" cy="1000"/>'
    '<a:chOff x="100" y="100"/><a:chExt cx="200" cy="100"/></a:xfrm></wpg:grpSpPr>{inside}</wpg:wgp></a:graphicData></a:graphic>'
)


def lying(x: int, y: int, width: int, height: int, rot: int = 0) -> str:
    return f'<a:xfrm rot="{rot}"><a:off x="{x}" y="{y}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'


def words_at(x: int, y: int, text: str = "Figurtext", look: str = "") -> str:
    return (
        f"<wps:wsp><wps:spPr>{lying(x, y, 40, 20)}{look}</wps:spPr><wps:txbx><w:txbxContent><w:p><w:r><w:t>{text}</w:t></w:r></w:p>"
        "</w:txbxContent></wps:txbx></wps:wsp>"
    )


def test_grouped_pictures_are_one_picture(tmp_path: Path) -> None:
    left = pic(crop='<a:srcRect r="50000"/>', placed=lying(100, 100, 100, 100))
    right = pic(key="rIdB2", placed=lying(200, 100, 100, 100))
    group = GROUP.format(turn="", inside=left + right)
    data = holding(paragraph(f"{group}"), plain(), encoded(Pillow.new("RGB", (400, 400), WHITE)))
    found = image(read(data, tmp_path))
    assert corners(found.data) == (R, W, Y, W)
    assert found.width_px == pytest.approx(2 * found.height_px, abs=2)
    turned = holding(paragraph(GROUP.format(turn='rot="10800000"', inside=left + right)), plain(), png(400))
    assert corners(image(read(turned, tmp_path)).data) == (G, Y, G, R)


def test_a_group_inside_a_group_keeps_its_place_and_words_beside_it_are_told(tmp_path: Path) -> None:
    inner = (
        '<wpg:grpSp><wpg:grpSpPr><a:xfrm><a:off x="200" y="100"/><a:ext cx="100" cy="100"/><a:chOff x="0" y="0"/><a:chExt cx="10" cy="10"/>'
        f"</a:xfrm></wpg:grpSpPr>{pic(placed=lying(0, 0, 10, 10))}</wpg:grpSp>"
    )
    first = pic(key="rIdB2", placed=lying(100, 100, 100, 100))
    found = read(holding(paragraph(GROUP.format(turn="", inside=first + inner)), plain(), png(800)), tmp_path)
    assert corners(image(found).data, 0.02) == (G, B, G, G)
    beside = paragraph(
        GROUP.format(turn="", inside=pic(placed=lying(100, 100, 100, 50)) + words_at(100, 160))
    )
    found = read(holding(beside, plain()), tmp_path)
    assert corners(image(found).data) == CORNERS
    assert [code for code, _, _ in told(found)] == ["TEXT7"]


@pytest.mark.parametrize(
    "above",
    [
        words_at(120, 120),
        f'<wps:wsp><wps:spPr>{lying(120, 120, 50, 50)}<a:solidFill><a:srgbClr val="000000"/></a:solidFill></wps:spPr></wps:wsp>',
        "<wpg:graphicFrame/>",
    ],
    ids=["words on it", "a box on it", "a chart"],
)
def test_a_group_with_something_on_its_picture_is_told_and_not_shown(above: str, tmp_path: Path) -> None:
    group = GROUP.format(turn="", inside=pic(placed=lying(100, 100, 200, 100)) + above)
    found = read(holding(paragraph(group), plain()), tmp_path)
    assert not any(isinstance(block, Image) for block in blocks(found))
    assert any("grupp med figurer" in problem.message for problem in found.problems)


def test_a_figure_filled_with_a_picture_is_a_picture(tmp_path: Path) -> None:
    fill = '<a:blipFill><a:blip r:embed="rIdB"/><a:srcRect r="50000"/><a:stretch><a:fillRect/></a:stretch></a:blipFill>'
    what = f"<a:graphic><a:graphicData><wps:wsp><wps:spPr>{shape('rect')}{fill}</wps:spPr></wps:wsp></a:graphicData></a:graphic>"
    assert corners(image(read(holding(paragraph(what), plain()), tmp_path)).data) == (R, R, Y, Y)


GREY = (60, 60, 60)
EFFECTS: dict[str, Callable[[tuple[int, int, int]], bool]] = {
    "<a:grayscl/>": lambda c: c == (60, 60, 60),  # 0.299 of red 200
    '<a:biLevel thresh="50000"/>': lambda c: c == (0, 0, 0),
    '<a:lum bright="100000"/>': lambda c: c == WHITE,
    '<a:lum bright="-100000"/>': lambda c: c == (0, 0, 0),
    '<a:alphaModFix amt="50000"/>': lambda c: c == (227, 127, 127),
    '<a:duotone><a:srgbClr val="000000"/><a:srgbClr val="0000FF"/></a:duotone>': lambda c: c == (0, 0, 60),
    '<a:clrChange><a:clrFrom><a:srgbClr val="FFFFFF"/></a:clrFrom><a:clrTo><a:srgbClr val="FFFFFF"><a:alpha val="0"/></a:srgbClr></a:clrTo></a:clrChange>':
        lambda c: c == RED,
    '<a:extLst><a:ext uri="x"><b/></a:ext></a:extLst>': lambda c: c == RED,
}  # fmt: skip


@pytest.mark.parametrize("effect", EFFECTS)
def test_colours_are_changed_as_in_word(effect: str, tmp_path: Path) -> None:
    data = encoded(Pillow.new("RGB", (700, 400), RED))
    (colour,) = colours(image(read(holding(paragraph(graphic(blip=effect)), data), tmp_path)).data)
    assert EFFECTS[effect](colour), colour


# -- what is told, and not shown -------------------------------------------------------------------
@dataclass(frozen=True)
class Told:
    """A picture that is not shown: the XML, the file, and what is said of it."""

    name: str
    words: str
    xml: str = paragraph(graphic())
    data: Callable[[], bytes] = plain
    severity: Severity = ERROR
    code: str = "TEXT5"


def ch(name: bytes, data: bytes) -> bytes:
    return (
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data) & 0xFFFFFFFF)
    )


def head(width: int, height: int, depth: int = 1, kind: int = 0, rows: bytes | None = None) -> bytes:
    """Return a PNG whose head says how large it is; its rows are white when they are not given."""
    line = b"\0" + b"\xff" * ((width * depth + 7) // 8)
    if rows is None:
        pack = zlib.compressobj(9)
        rows = b"".join([*(pack.compress(line) for _ in range(height)), pack.flush()])
    return (
        b"\x89PNG\r\n\x1a\n"
        + ch(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, kind, 0, 0, 0))
        + ch(b"IDAT", rows)
        + ch(b"IEND", b"")
    )


def held(tag: str, space: str) -> str:
    return paragraph(
        f'<a:graphic><a:graphicData uri="x"><n:{tag} xmlns:n="{space}"/></a:graphicData></a:graphic>'
    )


TOLD = (
    Told("no alternative text", "saknar alternativtext", paragraph(graphic(), "")),
    Told("decoration", "dekorativ", paragraph(graphic(), "", DECORATIVE), severity=INFO),
    Told("hidden", "dold", paragraph(graphic(), 'descr="x" hidden="1"'), severity=WARNING, code="TEXT4"),
    Told("in a hidden run", "dold", paragraph(graphic()).replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>"), severity=WARNING, code="TEXT4"),
    Told("hidden anchor", "dold", paragraph(graphic(), anchor='hidden="true"'), severity=WARNING, code="TEXT4"),
    Told("hidden, old", "dold", old(style="visibility:hidden"), severity=WARNING, code="TEXT4"),
    Told("nothing left", "inget av den syns", paragraph(graphic(crop='<a:srcRect l="60000" r="40000"/>'))),
    Told("shape", "form som inte kan återges", paragraph(graphic(look=shape("cloud")))),
    Told("two adjustments", "form som inte kan återges", paragraph(graphic(look=shape("round2SameRect", '<a:gd name="a" fmla="val 1"/><a:gd name="b" fmla="val 9"/>')))),
    Told("arcs", "form som inte kan återges", paragraph(graphic(look=drawn('<a:moveTo><a:pt x="0" y="0"/></a:moveTo><a:arcTo wR="1" hR="1" stAng="0" swAng="9"/>')))),
    Told("tiles", "form som inte kan återges", paragraph(graphic(fill="<a:tile/>"))),
    Told("theme colours", "omfärgad", paragraph(graphic(blip='<a:duotone><a:prstClr val="black"/><a:schemeClr val="accent1"/></a:duotone>'))),
    Told("overlay", "omfärgad", paragraph(graphic(blip="<a:fillOverlay/>"))),
    Told("another change of colour", "omfärgad", paragraph(graphic(blip="<a:clrChange/>"))),
    Told("old, another change", "omfärgad", old('gain="2"')),
    Told("linked", "länk till en fil", paragraph(graphic().replace("r:embed", "r:link"))),
    Told("no such relation", "saknas i filen", paragraph(graphic(key="rIdX"))),
    Told("empty", "tom", paragraph(graphic(key="rIdB").replace('r:embed="rIdB"', ""))),
    Told("chart", "ett diagram", held("chart", "c"), severity=ERROR, code="TEXT7"),
    Told("SmartArt", "SmartArt", held("relIds", "dgm"), code="TEXT7"),
    Told("ink", "penna", held("contentPart", "w14"), code="TEXT7"),
    Told("3D model", "3D-modell", held("model3d", "am3d"), code="TEXT7"),
    Told("canvas", "rityta", held("wpc", "wpc"), code="TEXT7"),
    Told("unknown", "ett diagram, en figur", held("nytt", "x"), code="TEXT7"),
    Told("embedded", "inbäddat objekt", f'<w:p {SPACES}><w:r><w:object><v:shape><v:imagedata r:id="rIdB"/></v:shape></w:object></w:r></w:p>', code="TEXT7"),
    Told("old figure", "en figur", f'<w:p {SPACES}><w:r><w:pict><v:oval style="width:9pt"/></w:pict></w:r></w:p>', code="TEXT7"),
    Told("EMF", "(EMF)", data=lambda: b"\x01\0\0\0" + b"\0" * 36 + b" EMF" + b"\0" * 60),
    Told("WMF", "(WMF)", data=lambda: b"\xd7\xcd\xc6\x9a" + b"\0" * 60),
    Told("HEIC", "(HEIC)", data=lambda: b"\0\0\0\x18ftypheic" + b"\0" * 60),
    Told("AVIF", "(AVIF)", data=lambda: b"\0\0\0\x18ftypavif" + b"\0" * 60),
    Told("a line", "ett streck", data=lambda: head(3000, 1)),
    Told("PDF", "(PDF)", data=lambda: b"%PDF-1.7"),
    Told("EPS", "(EPS)", data=lambda: b"%!PS-Adobe-3.0 EPSF-3.0"),
    Told("PSD", "(Photoshop)", data=lambda: b"8BPS" + b"\0" * 60),
    Told("web page", "okänt slag", data=lambda: b"<html>hej</html>"),
    Told("nothing", "okänt slag", data=lambda: b""),
    Told("900 megapixels", "900 miljoner bildpunkter", data=lambda: head(30000, 30000, rows=zlib.compress(b"\0" * 9))),
    Told("144 megapixels", "144 miljoner bildpunkter", data=lambda: head(12000, 12000, rows=zlib.compress(b"\0" * 9))),
    Told("a liar", "bildpunkter", data=lambda: head(4000000000, 4000000000, rows=b"x")),
    Told("heavy pixels", "bildpunkter", data=lambda: head(10000, 9000, 8, 6, rows=b"x")),
    Told("broken rows", "skadad", data=lambda: head(700, 300, 8, 2, rows=b"nonsens")),
    Told("rows missing", "skadad", data=lambda: head(700, 300, 8, 2, rows=zlib.compress(b"\0" * 99))),
    Told("cut off", "skadad", data=lambda: plain()[:400]),
    Told("JPEG cut off", "skadad", data=lambda: plain("JPEG")[:2000]),
    Told("JPEG head only", "skadad", data=lambda: b"\xff\xd8\xff\xc0\x00\x11\x08\x03\x00\x04\x00\x03\x01\x22\x00\x02\x11\x01\x03\x11\x01"),
    Told("JPEG of very many scans", "skadad", data=lambda: plain("JPEG") + b"\xff\xda" * 300),
    Told("float TIFF", "färgdjup", data=lambda: encoded(Pillow.new("F", (700, 300)), "TIFF")),
    Told("SVG with words", "SVG", data=lambda: b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>Hej</text></svg>'),
    Told("SVG with a script only", "tom", data=lambda: b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>alert(1)</script></svg>'),
)  # fmt: skip


@pytest.mark.parametrize("case", TOLD, ids=lambda case: case.name)
def test_what_cannot_be_shown_is_told_at_its_place(case: Told, tmp_path: Path) -> None:
    found = read(holding(case.xml, case.data()), tmp_path)
    assert not any(isinstance(block, Image) for block in blocks(found))
    (problem,) = found.problems
    assert (problem.code, problem.severity) == (case.code, case.severity)
    assert case.words in problem.message
    assert problem.hint
    assert problem.origin is not None
    assert problem.origin.place == "”Uppdrag”, stycke 1"


@pytest.mark.parametrize(
    "target", ["https://exempel.test/b.png", "file:///etc/passwd", "\\\\server\\b.png", "media/bild1.bin"]
)
def test_a_picture_outside_the_file_is_never_fetched(target: str, tmp_path: Path) -> None:
    found = read(holding(paragraph(graphic()), plain(), target=target), tmp_path)
    assert [problem.message.partition(" till ")[0] for problem in found.problems] == ["Bilden är en länk"]


def test_an_embedded_picture_that_is_linked_too_is_the_one_that_is_shown(tmp_path: Path) -> None:
    both = graphic().replace('r:embed="rIdB"', 'r:embed="rIdB" r:link="rIdL"')
    assert corners(image(read(holding(paragraph(both), plain()), tmp_path)).data) == CORNERS


def beside(**related: str) -> dict[str, bytes]:
    """Return parts with a picture, and the relations that lead to them, by kind."""
    types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    inner = paragraph(graphic()).replace("rIdB", "rId1")
    held = {
        f"word/{target}": f'<w:hdr xmlns:w="{said.W}">{inner}</w:hdr>'.encode() for target in related.values()
    }
    own = f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{types}/image" Target="media/a.png"/></Relationships>'
    held |= {f"word/_rels/{target}.rels": own.encode() for target in related.values()}
    lines = "".join(
        f'<Relationship Id="x{kind}" Type="{types}/{kind}" Target="{target}"/>'
        for kind, target in related.items()
    )
    before = parts(document("Ett."))[RELATIONS].decode()
    return held | {
        "word/media/a.png": plain(),
        RELATIONS: before.replace("</Relationships>", f"{lines}</Relationships>").encode(),
    }


def test_a_picture_in_a_header_or_a_note_is_told_whatever_the_part_is_called(tmp_path: Path) -> None:
    found = read(holding("", more=beside(header="topp.xml", endnotes="sist.xml")), tmp_path)
    assert [
        (p.code, p.severity, "sidhuvudet" in p.message or "en not" in p.message)
        for p in found.problems
        if p.code == "TEXT5"
    ] == [("TEXT5", INFO, True)] * 2


def test_a_picture_in_a_header_is_never_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(Media, "part_of", lambda _, key: opened.append(key))
    found = read(holding("", more=beside(footer="botten.xml")), tmp_path)
    assert [problem.code for problem in found.problems] == ["TEXT5"]
    assert opened == []


def test_pictures_all_together_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from pipeline.read import word_media, word_picture  # noqa: PLC0415

    monkeypatch.setattr(word_media, "_MOST_PIXELS", 1200 * 800 * 2)
    each = [paragraph(graphic(crop=f'<a:srcRect r="{number}"/>')) for number in range(1, 5)]
    found = read(holding("".join(each), plain()), tmp_path)
    assert len([b for b in blocks(found) if isinstance(b, Image)]) == 2
    assert ["tillsammans för stora" in problem.message for problem in found.problems] == [True, True]
    monkeypatch.setattr(word_picture, "_MOST", 1)
    found = read(holding("".join((each[0], each[0], each[1])), plain()), tmp_path)
    assert ["fler än 1 bilder" in problem.message for problem in found.problems] == [True]


# -- kinds of files --------------------------------------------------------------------------------
def alike(data: bytes, colour: tuple[int, int, int], room: int = 3) -> bool:
    found = Pillow.open(io.BytesIO(data)).convert("RGB").getpixel((20, 20))
    assert isinstance(found, tuple)
    return all(abs(a - b) <= room for a, b in zip(found, colour, strict=True))


SVG = (
    b'\xef\xbb\xbf<?xml version="1.0"?><!-- x --><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 6">'
    b'<rect width="9" height="6" fill="#c80000"/></svg>'
)
INTERLACED = (
    b"\x89PNG\r\n\x1a\n" + ch(b"IHDR", struct.pack(">IIBBBBB", 64, 64, 8, 2, 0, 0, 1))
    + ch(b"IDAT", zlib.compress(b"".join(b"\0" + b"\xff\0\0" * w for w, h in ((8, 8), (8, 8), (16, 8), (16, 16), (32, 16), (32, 32), (64, 32)) for _ in range(h))))
    + ch(b"IEND", b"")
)  # fmt: skip
FILES: dict[str, tuple[Callable[[], bytes], tuple[int, int, int]]] = {
    "CMYK JPEG": (lambda: encoded(Pillow.new("CMYK", (900, 600), (200, 20, 200, 10)), "JPEG"), (54, 226, 54)),
    "CMYK TIFF": (lambda: encoded(Pillow.new("CMYK", (900, 600), (200, 20, 200, 10)), "TIFF"), (53, 226, 53)),
    "Lab TIFF": (lambda: encoded(Pillow.new("LAB", (900, 600), (255, 128, 128)), "TIFF"), (255, 255, 255)),
    "16 bits": (lambda: encoded(Pillow.new("I;16", (900, 600), 32768), "PNG"), (128, 128, 128)),
    "one bit": (lambda: encoded(Pillow.new("1", (900, 600), 1), "PNG"), (255, 255, 255)),
    "palette": (lambda: encoded(Pillow.new("RGB", (900, 600), RED).quantize(4), "PNG"), RED),
    "GIF": (lambda: encoded(Pillow.new("RGB", (900, 600), RED).quantize(4), "GIF"), RED),
    "BMP": (lambda: encoded(Pillow.new("RGB", (900, 600), RED), "BMP"), RED),
    "TIFF": (lambda: encoded(Pillow.new("RGB", (900, 600), RED), "TIFF", compression="tiff_lzw"), RED),
    "WebP": (lambda: encoded(Pillow.new("RGB", (900, 600), RED), "WEBP", lossless=True), RED),
    "MPO": (lambda: encoded(Pillow.new("RGB", (900, 600), RED), "MPO", save_all=True, append_images=[Pillow.new("RGB", (90, 60))]), RED),
    "alpha": (lambda: encoded(Pillow.new("RGBA", (900, 600), (0, 0, 0, 128)), "PNG"), (127, 127, 127)),
    "grey alpha": (lambda: encoded(Pillow.new("LA", (900, 600), (0, 0)), "PNG"), (255, 255, 255)),
    "see-through colour": (lambda: encoded(Pillow.new("RGB", (900, 600), RED), "PNG", transparency=RED), (255, 255, 255)),
    "interlaced": (lambda: INTERLACED, (255, 0, 0)),
    "broken profile": (lambda: encoded(Pillow.new("RGB", (900, 600), RED), "PNG", icc_profile=b"trasig" * 40), RED),
    "profile of other colours": (lambda: encoded(Pillow.new("RGB", (900, 600), RED), "PNG", icc_profile=lab()), RED),
    "wide colours": (lambda: encoded(Pillow.new("RGB", (900, 600), (50, 200, 50)), "PNG", icc_profile=adobe()), (0, 201, 12)),
}  # fmt: skip


def lab() -> bytes:
    from PIL import ImageCms  # noqa: PLC0415

    return ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()


def adobe() -> bytes:
    """Return a colour profile with the primaries and the gamma of Adobe RGB (1998), adapted to D50."""

    def xyz(x: float, y: float, z: float) -> bytes:
        return b"XYZ \0\0\0\0" + b"".join(struct.pack(">i", round(part * 65536)) for part in (x, y, z))

    tags = {
        b"rXYZ": xyz(0.60974, 0.31111, 0.01947), b"gXYZ": xyz(0.20528, 0.62567, 0.06087), b"bXYZ": xyz(0.14919, 0.06322, 0.74457),
        b"wtpt": xyz(0.9642, 1.0, 0.8249), b"desc": b"desc\0\0\0\0\0\0\0\x02a\0" + b"\0" * 80, b"cprt": b"text\0\0\0\0a\0\0\0",
        **{name: b"curv\0\0\0\0\0\0\0\x01" + struct.pack(">H", round(2.19921875 * 256)) + b"\0\0" for name in (b"rTRC", b"gTRC", b"bTRC")},
    }  # fmt: skip
    at, table, body = 132 + 12 * len(tags), b"", b""
    for name, data in tags.items():
        table += name + struct.pack(">II", at + len(body), len(data))
        body += data + b"\0" * (-len(data) % 4)
    size = at + len(body)
    start = (
        struct.pack(">I", size)
        + b"\0\0\0\0"
        + b"\x02\x10\0\0"
        + b"mntrRGB XYZ "
        + b"\0" * 12
        + b"acsp"
        + b"\0" * 28
    )
    white = struct.pack(">iii", round(0.9642 * 65536), 65536, round(0.8249 * 65536))
    return (start + white).ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + body


@pytest.mark.parametrize("name", FILES)
def test_every_kind_of_file_becomes_plain_srgb(name: str) -> None:
    made, colour = FILES[name]
    found, more = normal(made())
    assert not more
    assert alike(found.data, colour)
    written = Pillow.open(io.BytesIO(found.data))
    assert (written.mode, written.info.keys() - {"jfif", "jfif_version", "jfif_unit", "jfif_density"}) == (
        "RGB",
        set(),
    )
    assert found.mime == ("image/jpeg" if "JPEG" in name or name == "MPO" else "image/png")


@pytest.mark.parametrize("name", ["bild.png", "bild.jpeg", "bild.jfif", "bild.emf", "bild"])
def test_bytes_decide_and_not_the_name(name: str, tmp_path: Path) -> None:
    found = read(holding(paragraph(graphic()), plain("JPEG"), name=name), tmp_path)
    assert found.problems == ()
    assert image(found).mime == "image/jpeg"


def test_a_drawing_is_painted_and_word_prefers_it_to_the_picture_beside_it(tmp_path: Path) -> None:
    svg = SVG
    alone = image(read(holding(paragraph(graphic()), svg), tmp_path))
    assert (colours(alone.data), alone.width_px, alone.height_px) == ({RED}, LONGEST, LONGEST * 2 // 3)
    space = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
    ext = f'<a:extLst><a:ext uri="x"><asvg:svgBlip xmlns:asvg="{space}" r:embed="rIdB2"/></a:ext></a:extLst>'
    words = svg.replace(b"</svg>", b"<text>Hej</text></svg>")
    for drawing, colour in ((svg, RED), (words, GREEN), (b"<svg", GREEN)):
        found = read(holding(paragraph(graphic(blip=ext)), png(900), drawing), tmp_path)
        assert colours(image(found).data) == {colour}
        assert found.problems == ()


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "TIFF"])
def test_of_moving_pictures_the_first_is_shown_and_that_is_told(kind: str, tmp_path: Path) -> None:
    frames = [Pillow.new("RGB", (900, 600), colour) for colour in (RED, BLUE)]
    data = encoded(
        frames[0],
        kind,
        save_all=True,
        append_images=frames[1:],
        **({"lossless": True} if kind == "WEBP" else {}),
    )
    found = read(holding(paragraph(graphic()), data), tmp_path)
    assert alike(image(found).data, RED)
    assert [(p.severity, "flera sidor" in p.message) for p in found.problems] == [(WARNING, True)]


# -- nothing but pixels ----------------------------------------------------------------------------
def test_no_place_no_name_and_no_hidden_part_is_left(tmp_path: Path) -> None:
    secret = exif(1)
    secret[0x013B] = "HEMLIG Fotograf"
    secret.get_ifd(0x8825).update({1: "N", 2: (57.0, 55.0, 11.0)})
    jpeg = (
        encoded(quarters(), "JPEG", exif=secret, comment=b"HEMLIG", xmp=b"<x>HEMLIG</x>") + b"HEMLIG<script>"
    )
    about = PngImagePlugin.PngInfo()
    about.add_text("Author", "HEMLIG " * 400_000, zip=True)
    about.add_itxt("XML:com.adobe.xmp", "HEMLIG")
    for data in (jpeg, encoded(quarters(), "PNG", pnginfo=about) + b"HEMLIG"):
        found = image(read(holding(paragraph(graphic()), data), tmp_path))
        assert corners(found.data) == CORNERS
        assert b"HEMLIG" not in found.data
        assert b"Exif" not in found.data
        written = Pillow.open(io.BytesIO(found.data))
        assert not written.getexif()
        assert not {"comment", "xmp", "exif", "icc_profile"} & written.info.keys()


def test_a_picture_is_no_larger_than_print_needs_and_the_same_each_time() -> None:
    large = Pillow.effect_noise((500, 350), 60).resize((2500, 1750)).convert("RGB")
    for data in (encoded(large, "JPEG", quality=92), encoded(large, "PNG", compress_level=1)):
        found, _ = normal(data)
        assert (found.width, found.height) == (LONGEST, round(LONGEST * 0.7))
        assert found.mime == "image/jpeg"
        assert len(found.data) < 1_500_000
        assert normal(data)[0] == found
    once, _ = normal(plain())
    assert normal(once.data)[0] == once


# -- whatever happens to the bytes -----------------------------------------------------------------
@cache
def small(kind: str) -> bytes:
    made = quarters(48, 32)
    if kind == "GIF":
        return encoded(made.quantize(8), "GIF", save_all=True, append_images=[made.rotate(90).quantize(8)])
    if kind == "SVG":
        return b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g style="fill:red"><path d="M0 0h9v9z"/></g></svg>'
    return encoded(
        made, kind, **({"exif": exif(6), "icc_profile": adobe()} if kind in {"PNG", "JPEG", "WEBP"} else {})
    )


def damaged(data: bytes, cut: float, flips: list[tuple[float, int]]) -> bytes:
    broken = bytearray(data[: int(len(data) * cut)])
    for at, bit in flips:
        if broken:
            broken[int(at * (len(broken) - 1))] ^= 1 << bit
    return bytes(broken)


share = st.floats(0, 1)


@settings(max_examples=250)
@given(
    st.sampled_from(["PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP", "SVG"]),
    st.one_of(st.just(1.0), share),
    st.lists(st.tuples(st.one_of(share, st.floats(0, 0.2)), st.integers(0, 7)), max_size=6),
)
@example("JPEG", 1.0, [])
def test_broken_bytes_are_a_picture_or_told(kind: str, cut: float, flips: list[tuple[float, int]]) -> None:
    from pipeline.picture.logo import logo  # noqa: PLC0415

    data = damaged(small(kind), cut, flips)
    uses: tuple[Callable[[], Normal], ...] = (lambda: normal(data)[0], lambda: logo(data)[0])
    for use in uses:
        try:
            found = use()
        except Unusable as fault:
            said = fault.message
        else:
            said = "."
            assert found.mime in {value.PNG, value.JPEG, value.SVG}
            assert 0 < found.width <= 1e7
        assert said.endswith(".")


@settings(max_examples=60)
@given(st.binary(max_size=200))
def test_any_bytes_have_a_kind(data: bytes) -> None:
    assert kinds.kind_of(data)


odd = st.one_of(
    st.integers(-(10**12), 10**12).map(str), st.sampled_from(["", "x", "nan", "50%", "1e400", "-0", "٣"])
)


@settings(max_examples=40)
@given(
    st.lists(odd, min_size=10, max_size=10),
    st.sampled_from(["ellipse", "roundRect", "snip1Rect", "triangle", "octagon", "x"]),
)
def test_odd_measures_never_raise(
    tmp_path_factory: pytest.TempPathFactory, odd: list[str], name: str
) -> None:
    crop = f'<a:srcRect l="{odd[0]}" t="{odd[1]}" r="{odd[2]}" b="{odd[3]}"/>'
    turn = f'<a:xfrm rot="{odd[4]}"><a:ext cx="{odd[5]}" cy="{odd[6]}"/></a:xfrm>'
    look = shape(name, f'<a:gd name="adj" fmla="val {odd[7]}"/>')
    group = GROUP.format(
        turn="",
        inside=pic(crop=crop, placed=turn, look=look)
        + pic(placed=f'<a:xfrm><a:off x="{odd[8]}" y="0"/><a:ext cx="10" cy="{odd[9]}"/></a:xfrm>'),
    )
    xml = paragraph(graphic(crop=crop, placed=turn, look=look)) + old(
        f'cropleft="{odd[0]}" cropright="{odd[1]}f"', f"rotation:{odd[2]};width:{odd[3]}pt"
    )
    found = read(holding(xml + paragraph(group), small("PNG")), tmp_path_factory.mktemp("odd"))
    assert {problem.code for problem in found.problems} <= {"TEXT5"}
    shown = sum(isinstance(block, Image) for block in blocks(found))
    assert shown + sum(problem.severity is ERROR for problem in found.problems) == 3


# -- the same pixels in all editions ---------------------------------------------------------------
def of_pdf(data: bytes) -> list[Pillow.Image]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        found = {}
        for page in pdf.pages:
            for name, item in page.get_images().items():
                found[f"{item.get('/Width')}x{item.get('/Height')}", name] = (
                    pikepdf.PdfImage(item).as_pil_image().convert("RGB")
                )
        return list(found.values())


@pytest.mark.slow
def test_word_pdf_and_web_show_the_same_pixels_and_the_pdf_is_archival(tmp_path: Path) -> None:
    turned = paragraph(graphic(placed=placed(5400000)))
    files = (
        plain(),
        encoded(Pillow.new("CMYK", (900, 600), (200, 20, 200, 10)), "JPEG"),
        FILES["alpha"][0](),
        FILES["wide colours"][0](),
    )
    more = "".join(paragraph(graphic(key=f"rIdB{number}")) for number in (2, 3, 4))
    images = [
        block for block in blocks(read(holding(turned + more, *files), tmp_path)) if isinstance(block, Image)
    ]
    assert len(images) == 4
    view = replace(sample_view(draft=False), chapters=(Section("kapitel", "Kapitel", tuple(images)),))
    asked = {one.data for one in images}
    web = {
        data
        for name, data in render_web(view, Templates()).items()
        if name.startswith("bilder/") and name.endswith(("png", "jpg"))
    }
    assert asked <= web
    with zipfile.ZipFile(io.BytesIO(render_docx(view, Templates()))) as word:
        assert asked <= {word.read(name) for name in word.namelist() if name.startswith("word/media/")}
    pdf = render_pdf(view, Templates(), jobs=1)
    (tmp_path / "bilder.pdf").write_bytes(pdf)
    printed = [picture.tobytes() for picture in of_pdf(pdf)]
    for one in images:
        assert Pillow.open(io.BytesIO(one.data)).convert("RGB").tobytes() in printed
    assert verapdf.validate(tmp_path / "bilder.pdf", ["ua1", "2a"]) == []
