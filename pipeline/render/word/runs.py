"""Run properties as XML, each put where the schema wants it among those that a template's sample already has."""

from __future__ import annotations

import re
from typing import Final

from pipeline.render.look.judged import FIELDS
from pipeline.view import Tone

_ORDER: Final = (
    *(
        "rStyle",
        "rFonts",
        "b",
        "bCs",
        "i",
        "iCs",
        "caps",
        "smallCaps",
        "strike",
        "dstrike",
        "outline",
        "shadow",
        "emboss",
    ),
    *(
        "imprint",
        "noProof",
        "snapToGrid",
        "vanish",
        "webHidden",
        "color",
        "spacing",
        "w",
        "kern",
        "position",
        "sz",
        "szCs",
    ),
    *("highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang"),
)


def sized(look: str, size: int) -> str:
    """Return run properties with a type size in half points."""
    return _with(look, "sz", f'<w:sz w:val="{size}"/>')


def tinted(look: str, colour: str) -> str:
    """Return run properties with the colour of words, #rrggbb."""
    return _with(look, "color", f'<w:color w:val="{colour.lstrip("#").upper()}"/>')


def on_field(look: str, tone: Tone) -> str:
    """Return run properties of a symbol in the field of its judgement, whose colours are the same in every format."""
    field, sign = (colour.lstrip("#").upper() for colour in FIELDS[tone])
    look = _with(look, "color", f'<w:color w:val="{sign}"/>')
    return _with(look, "shd", f'<w:shd w:val="clear" w:color="auto" w:fill="{field}"/>')


def _with(look: str, name: str, element: str) -> str:
    """Return run properties with an element in place of the one of its name, before those that come later in the schema."""
    look = re.sub(f"<w:{name}(?: [^>]*)?/>", "", look)
    later = re.search(f"<w:(?:{'|'.join(_ORDER[_ORDER.index(name) + 1 :])})[ />]", look)
    at = later.start() if later else len(look)
    return look[:at] + element + look[at:]
