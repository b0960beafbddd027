"""What is added to a municipality's document is made to fit it: its fonts, its colours, the size of its type, the width of its page."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from lxml import etree

from pipeline.colour import WHITE, mix
from pipeline.render.look.colours import readable
from pipeline.render.word.cascade import Cascade
from pipeline.render.word.letters import digits
from pipeline.render.word.look import W
from pipeline.view import Profile

_THEMED: Final = ("themeColor", "themeTint", "themeShade", "themeFill", "themeFillTint", "themeFillShade")
_GREY: Final = "#4a5560"
_PALE_GREY: Final = "#6b7c82"
_BODY_SIZE: Final = 10.5  # points: that of the base template
_NUMBER: Final = "kr nyckeltal tal"
_BASE_DIGITS: Final = 546  # of the base template's headings
_BOLD: Final = 1.5  # wide fonts are wider still in bold
_BASE_WIDTH: Final = 9412  # of its text, twips
_MOST, _LEAST = 1.2, 0.9  # how much what is added may grow and shrink with the document's type
_FIXED: Final = ("kr tabell", "kr nyckeltal", "kr brytning")  # tables are reckoned in their own size


@dataclass(frozen=True, slots=True)
class Look:
    """The look of a document: the fonts and colour of its headings, colours by theme name (None is automatic), and measures."""

    fonts: etree._Element | None
    colour: etree._Element | None
    colours: Mapping[str, str | None]
    ratio: float  # of its running text to that of the base template
    width: int  # of the text, twips
    digits: int  # how wide a figure is in the headings' font, thousandths of its size


def look_of(styles: Cascade, heading: str, body: str, profile: Profile, width: int) -> Look:
    """Return the look that a document's own heading and running text show; ``heading`` and ``body`` are ids of styles."""
    plain = styles.colour(heading) if heading else profile.primary.lstrip("#")
    main = readable(f"#{plain}") if plain else None
    ratio = styles.size(body) / _BODY_SIZE
    return Look(
        styles.says(heading, "rPr/rFonts"),
        styles.says(heading, "rPr/color"),
        {
            "text1": None,
            "background1": WHITE,
            "text2": _GREY,
            "background2": mix(main or _GREY, WHITE, 0.9),
            "accent1": main,
            "accent2": readable(profile.accent),
            "accent3": mix(main or _GREY, WHITE, 0.6),
            "accent4": _PALE_GREY,
            "hyperlink": main or readable(profile.primary),
        },
        max(_LEAST, min(_MOST, ratio)),
        width,
        digits(styles.font(heading)),
    )


def fit_style(style: etree._Element, name: str, look: Look) -> None:
    """Give a style of the base template the fonts, colours, sizes and width of the document it is added to."""
    for fonts in list(style.iter(f"{W}rFonts")):
        _fit_fonts(fonts, look)
    fit_colours(style, look)
    if name == _NUMBER and look.fonts is not None:
        _resize(style, min(1.0, _BASE_DIGITS / look.digits) ** _BOLD * min(1.0, look.width / _BASE_WIDTH))
    elif not name.startswith(_FIXED):
        _resize(style, look.ratio)
    for node in list(style.iter(f"{W}ind")):
        if node.get(f"{W}right"):
            node.set(f"{W}right", "0")
    for node in style.iter(f"{W}tab"):
        if node.get(f"{W}val") == "right":
            node.set(f"{W}pos", str(look.width))


def _resize(style: etree._Element, ratio: float) -> None:
    for node in (*style.iter(f"{W}sz"), *style.iter(f"{W}szCs")):
        node.set(f"{W}val", str(round(int(node.get(f"{W}val", "0")) * ratio)))


def _fit_fonts(fonts: etree._Element, look: Look) -> None:
    """Let headings have the document's, and all else what it inherits."""
    above = fonts.getparent()
    if above is None:
        return
    if fonts.get(f"{W}asciiTheme", "").startswith("major") and look.fonts is not None:
        above.replace(fonts, copy.deepcopy(look.fonts))
    else:
        above.remove(fonts)


def fit_colours(root: etree._Element, look: Look) -> None:
    """Write colours of the base template's theme as those of the document."""
    for node in list(root.iter(f"{W}*")):
        name = node.get(f"{W}themeColor") or node.get(f"{W}themeFill") or ""
        if name not in look.colours:
            continue
        colour = look.colours[name]
        for themed in _THEMED:
            node.attrib.pop(f"{W}{themed}", None)
        if node.tag == f"{W}color":
            _fit_text(node, name, colour, look)
        else:
            node.set(f"{W}{'fill' if node.tag == f'{W}shd' else 'color'}", _hex(colour))


def _fit_text(node: etree._Element, name: str, colour: str | None, look: Look) -> None:
    above = node.getparent()
    if above is None:
        return
    if name == "accent1" and look.colour is not None and look.colours["accent1"]:
        above.replace(node, copy.deepcopy(look.colour))
    elif colour is None:
        above.remove(node)
    else:
        node.set(f"{W}val", _hex(colour))


def _hex(colour: str | None) -> str:
    return colour.lstrip("#").upper() if colour else "auto"
