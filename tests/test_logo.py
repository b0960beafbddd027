"""A logotype from any drawing program comes out as drawing and nothing else, and what is lost on the way is told."""

from __future__ import annotations

import base64
import unicodedata
from pathlib import Path

import pytest
import resvg_py
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from pipeline import config
from pipeline.config import Municipality
from pipeline.model import Problem
from pipeline.picture.logo import logo
from pipeline.picture.svg import painted, safe
from pipeline.picture.svg_style import LOOKS, leads_out
from pipeline.picture.value import PNG, SVG, Unusable
from tests.drawn import BLUE, CORNERS, LOGO, RED, colours, corners, encoded, png, quarters

SPACE = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
KNOWN = [
    "svg",
    "g",
    "defs",
    "symbol",
    "use",
    "title",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "text",
    "tspan",
    "image",
    "linearGradient",
    "radialGradient",
    "stop",
    "clipPath",
    "mask",
    "pattern",
    "marker",
]
BOX = '<rect width="9" height="9" fill="#c80000"/>'


def svg(inside: str = BOX, before: str = "", look: str = 'viewBox="0 0 9 9"') -> bytes:
    return f"{before}<svg {SPACE} {look}>{inside}</svg>".encode()


def loaded(
    folder: Path, data: bytes, name: str = "m.svg", written: str = ""
) -> tuple[Municipality | None, list[Problem]]:
    (folder / name).write_bytes(data)
    about = f'[kommun]\nnamn = "Lilleby kommun"\nkort = "Lilleby"\nkod = "9999"\n[profil]\nlogotyp = "{written or name}"\n'
    (folder / "kommun.toml").write_text(about, "utf-8")
    municipality, problems = config.load(folder)
    return municipality, [
        problem for problem in problems if problem.origin and problem.origin.place == "profil.logotyp"
    ]


ILLUSTRATOR = """<?xml version="1.0" encoding="utf-8"?>
<!-- Generator: a program -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
 <!ENTITY ns_svg "http://www.w3.org/2000/svg"> <!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/"> ]>
<svg version="1.1" xmlns="&ns_svg;" xmlns:i="&ns_ai;" x="0px" y="0px" viewBox="0 0 200 60" style="enable-background:new 0 0 200 60;">
<metadata><x>HEMLIG</x></metadata><style type="text/css">.st0{fill:#C80000;} .st1 , #b{clip-path:url(#k);fill:#005AA0}</style>
<defs><clipPath id="k"><rect x="100" width="50" height="60"/></clipPath></defs>
<switch><foreignObject requiredExtensions="&ns_ai;" width="1" height="1"><i:pgf>HEMLIG</i:pgf></foreignObject>
<g i:extraneous="self"><rect class="st0" width="100" height="60"/><path id="b" d="M80 0h100v60H80z"/></g></switch></svg>"""


def test_a_logotype_from_a_drawing_program_looks_the_same_and_tells_nothing() -> None:
    found, lost = logo(ILLUSTRATOR.encode())
    assert (found.mime, found.width, found.height, lost) == (SVG, 200, 60, ())
    assert b"HEMLIG" not in found.data
    shown = painted(safe(ILLUSTRATOR.encode()))
    assert {RED, BLUE, (0, 0, 0)} - colours(shown) in (set(), {(0, 0, 0)})
    assert corners(shown)[0] == corners(shown)[2] == RED


LOST = {
    "<script>alert(1)</script>": "",
    '<rect width="1" height="1" onclick="alert(1)"/>': "",
    '<a href="javascript:alert(1)"><rect width="1" height="1"/></a>': "",
    "<!-- hej --><?php hej ?><metadata><b/></metadata>": "",
    '<style>@import url("http://exempel.test/a.css");@font-face{font-family:x;src:url(data:font/woff2;base64,AAAA)}</style>': "",
    '<image width="5" height="5" href="http://exempel.test/b.png"/>': "bild",
    '<image width="5" height="5" xlink:href="file:///etc/passwd"/>': "bild",
    '<image width="5" height="5" href="data:image/svg+xml;base64,PHN2Zy8+"/>': "bild",
    '<rect width="1" height="1" style="fill:url(http://exempel.test/c)"/>': "adress",
    '<rect width="1" height="1" fill="url(//exempel.test/c#d)"/>': "adress",
    "<foreignObject><p>Hej</p></foreignObject>": "foreignObject",
    '<animate attributeName="x" to="9"/>': "animate",
    '<g filter="url(#f)"><rect width="1" height="1"/></g>': "filter",
    "<style>g > rect{fill:red}</style>": "formatmallen",
    '<svg viewBox="0 0 1 1"><rect width="1" height="1"/></svg>': "inuti",
}


@pytest.mark.parametrize(("inside", "told"), LOST.items(), ids=range(len(LOST)))
def test_what_is_no_drawing_is_left_out_and_told_when_it_was_seen(
    inside: str, told: str, tmp_path: Path
) -> None:
    municipality, problems = loaded(tmp_path, svg(BOX + inside))
    assert municipality is not None
    data = municipality.profile.logo
    assert data is not None
    for word in (b"script", b"alert", b"exempel", b"passwd", b"<?", b"<!", b"@", b"onclick", b"Hej", b"hej"):
        assert word not in data
    assert [told in problem.message for problem in problems] == ([True] if told else [])


def test_a_picture_inside_a_drawing_is_opened_too() -> None:
    inside = base64.b64encode(encoded(quarters(60, 40), "JPEG", comment=b"HEMLIG")).decode()
    found, lost = logo(
        svg(
            f'<image width="9" height="9" preserveAspectRatio="none" xlink:href="data:image/jpeg;base64,{inside}"/>'
        )
    )
    assert lost == ()
    assert b"data:image/png" in found.data
    assert corners(painted(safe(found.data))) == CORNERS


BOMB = (
    "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'>"
    + "".join(f"<!ENTITY {b} '{f'&{a};' * 12}'>" for a, b in zip("abcdefghij", "bcdefghijk", strict=True))
)
NESTED = f'<g id="a0">{BOX}</g>' + "".join(
    '<g id="a{}">{}</g>'.format(n, f'<use href="#a{n - 1}"/>' * 9) for n in range(1, 12)
)
MASKS = f'<mask id="m0">{BOX}</mask>' + "".join(f'<mask id="m{n}"><g mask="url(#m{n - 1})">{BOX}</g><g mask="url(#m{n - 1})">{BOX}</g></mask>' for n in range(1, 40))  # fmt: skip
REFUSED = {
    "bomb": svg(f"<title>&k;</title>{BOX}", f"{BOMB}]>"),
    "outer entity": svg(
        f"<title>&x;</title>{BOX}", '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    ),
    "uses upon uses": svg(NESTED),
    "uses itself": svg(f'<g id="a">{BOX}<use href="#a"/></g>'),
    "a chain of uses": svg(
        f'<g id="a0">{BOX}</g>' + "".join(f'<use id="a{n}" href="#a{n - 1}"/>' for n in range(1, 2000))
    ),
    "masks upon masks": svg(MASKS + '<g mask="url(#m39)"/>' + BOX),
    "very deep": svg("<g>" * 150 + BOX + "</g>" * 150),
    "empty": svg(""),
    "only a script": svg("<script>alert(1)</script>"),
    "no measures": svg(look=""),
    "huge": svg(look='viewBox="0 0 1e9 1e9"'),
    "a line": svg(look='viewBox="0 0 9000 1"'),
    "not a number": svg(look='viewBox="0 0 nan 9"'),
    "not closed": b"<svg xmlns='http://www.w3.org/2000/svg'>",
    "not of this kind": b"<svg xmlns='http://exempel.test/' viewBox='0 0 9 9'><rect/></svg>",
    "no picture": b"hej",
    "nothing": b"",
    "broken PNG": png(90)[:60],
    "EPS": b"%!PS-Adobe",
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_logotype_that_cannot_be_used_is_told(name: str, tmp_path: Path) -> None:
    municipality, problems = loaded(tmp_path, REFUSED[name])
    assert municipality is not None
    assert municipality.profile.logo is None
    (problem,) = problems
    assert problem.message.startswith("Logotypen m.svg kan inte användas: bilden ")
    assert problem.hint


def test_pixels_stay_see_through_and_bytes_decide_what_they_are(tmp_path: Path) -> None:
    from PIL import Image  # noqa: PLC0415

    data = encoded(Image.new("RGBA", (90, 30), (200, 0, 0, 128)), "PNG")
    municipality, problems = loaded(tmp_path, data, "m.svg")
    assert problems == []
    assert municipality is not None
    assert municipality.profile.logo_mime == PNG
    assert municipality.profile.logo is not None
    (tmp_path / "ut.png").write_bytes(municipality.profile.logo)
    with Image.open(tmp_path / "ut.png") as made:
        assert (made.mode, made.size, made.getpixel((5, 5))) == ("RGBA", (90, 30), (200, 0, 0, 128))
    found, _ = logo(encoded(quarters(4000, 1000), "JPEG"))
    assert (found.mime, found.width, found.height) == (PNG, 1890, 472)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_name_is_found_however_its_letters_are_written(form: str, tmp_path: Path) -> None:
    name = unicodedata.normalize(form, "kommunvapen blå.svg")  # type: ignore[arg-type]
    for written in ("NFC", "NFD"):
        municipality, problems = loaded(tmp_path, LOGO, name, unicodedata.normalize(written, name))
        assert problems == []
        assert municipality is not None
        assert municipality.profile.logo


@pytest.mark.parametrize(
    "name", ["../m.svg", "/m.svg", "C:m.svg", r"\\\\server\\m.svg", "a" * 300, "mapp", "saknas.svg"]
)
def test_a_name_that_leads_to_no_file_of_the_municipality_is_told_once(name: str, tmp_path: Path) -> None:
    (tmp_path / "mapp").mkdir()
    municipality, problems = loaded(tmp_path, LOGO, "m.svg", name)
    assert len(problems) == 1
    assert municipality is not None
    assert municipality.profile.logo is None


odd = st.sampled_from(
    [
        "url(#a)",
        "url(http://x)",
        "javascript:1",
        "#a",
        "http://x",
        "red",
        "9",
        "M0 0h9v9z",
        "expression(1)",
        "data:text/html,x",
    ]
)
tag = st.sampled_from(
    [
        *KNOWN,
        "script",
        "foreignObject",
        "animate",
        "set",
        "filter",
        "feImage",
        "a",
        "switch",
        "iframe",
        "style",
        "handler",
    ]
)
attribute = st.sampled_from(
    [
        "href",
        "fill",
        "style",
        "onload",
        "id",
        "d",
        "mask",
        "filter",
        "src",
        "width",
        "height",
        "class",
        "begin",
    ]
)
node = st.recursive(
    st.builds(
        lambda t, a: "<{} {}/>".format(t, " ".join(f'{k}="{v}"' for k, v in a.items())),
        tag,
        st.dictionaries(attribute, odd, max_size=4),
    ),
    lambda inner: st.builds(
        lambda t, below: f"<{t}>{''.join(below)}</{t}>", tag, st.lists(inner, max_size=4)
    ),
    max_leaves=12,
)


@settings(max_examples=150)
@given(st.lists(node, max_size=4))
def test_nothing_but_drawing_ever_comes_out(inside: list[str]) -> None:
    try:
        found, _ = logo(svg(BOX + "".join(inside)))
    except Unusable:
        return
    for each in etree.fromstring(found.data).iter():
        assert etree.QName(each).localname in KNOWN
        for name, value in each.attrib.items():
            assert not str(name).startswith("on")
            assert etree.QName(str(name)).localname not in {"style", "class", "src", "filter", "begin"}
            if etree.QName(str(name)).localname == "href":
                assert str(value).startswith(("#", "data:image/png;base64,"))
            elif name in LOOKS:
                assert not leads_out(str(value))
    assert resvg_py.svg_to_bytes(svg_string=found.data.decode(), width=20, skip_system_fonts=True)
