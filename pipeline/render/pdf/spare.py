"""Work that the layout engine is spared, because it has done it before: nothing here changes a page by a hair.

It measures the same words in the same type again and again: each time a table, a page or a float is tried, and on every page its heads; it
spells out a type to look up its height; it goes through every length of every box as if it were a percentage; and it gives each element the
styles of a list's mark and of a note's call, which hardly any has. The engine has no hooks for it, so its functions are exchanged meanwhile;
its version is pinned.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from operator import itemgetter
from pathlib import Path
from typing import Any, Final

import weasyprint
import weasyprint.css
import weasyprint.layout.absolute
import weasyprint.layout.block
import weasyprint.layout.column
import weasyprint.layout.float
import weasyprint.layout.grid
import weasyprint.layout.inline
import weasyprint.layout.page
import weasyprint.layout.preferred
import weasyprint.layout.table
import weasyprint.text.fonts
import weasyprint.text.line_break
from weasyprint.css.properties import Dimension
from weasyprint.formatting_structure import boxes
from weasyprint.layout import percent

_ENGINE: Final[Any] = weasyprint
_BOX: Final[Any] = boxes.Box
_FACE: Final = (
    "font_family",
    "font_style",
    "font_stretch",
    "font_weight",
    "font_variant_ligatures",
    "font_variant_position",
    "font_variant_caps",
    "font_variant_numeric",
    "font_variant_alternates",
    "font_variant_east_asian",
    "font_feature_settings",
    "font_variation_settings",
    "font_language_override",
    "font_kerning",
    "font_size",
    "lang",
)
_WORDS: Final = (
    "direction",
    "hyphenate_character",
    "hyphenate_limit_chars",
    "hyphenate_limit_zone",
    "hyphens",
    "letter_spacing",
    "overflow_wrap",
    "tab_size",
    "text_decoration_line",
    "white_space",
    "word_break",
    "word_spacing",
)
_face: Final = itemgetter(*_FACE)
_words: Final = itemgetter(*_FACE, *_WORDS)
_high: Final = itemgetter(*_FACE, "line_height")


# -- words ----------------------------------------------------------------------------------------
def _split(original: Callable[..., Any]) -> Callable[..., Any]:
    """Return the engine's function that fits words on a line, which remembers what it has fitted."""
    known: dict[Any, Any] = {}

    def split(text: str, style: Any, context: Any, *room: Any, **more: Any) -> Any:
        key = (text, room, *more.items(), _words(style))
        try:
            found = known.get(key)
        except TypeError:  # a value of the style that is no key
            return original(text, style, context, *room, **more)
        if found is None:
            found = known[key] = original(text, style, context, *room, **more)
            return found
        layout = object.__new__(type(found[0]))
        layout.__dict__.update(found[0].__dict__)  # each box has its own, which is woken when it is drawn
        return layout, *found[1:]

    return split


def _remembered(original: Callable[[Any], Any], look: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Return a function of a style that is asked once for each look."""
    known: dict[Any, Any] = {}

    def of_style(style: Any) -> Any:
        key = look(style)
        try:
            found = known.get(key)
        except TypeError:
            return original(style)
        if found is None:
            found = known[key] = original(style)
        return found

    return of_style


# -- lengths --------------------------------------------------------------------------------------
_ACROSS: Final = ("margin_left", "margin_right", "padding_left", "padding_right", "width", "min_width", "max_width")  # fmt: skip
_DOWN: Final = ("margin_top", "margin_bottom", "padding_top", "padding_bottom")
_HIGH: Final = ("height", "min_height", "max_height")
_EDGES: Final = ("border_top_width", "border_right_width", "border_bottom_width", "border_left_width")


def _resolved(box: Any, containing_block: Any) -> None:
    """Give a box its lengths in pixels, as the engine's ``resolve_percentages`` does."""
    block: Any = containing_block
    across, high = (block.width, block.height) if isinstance(block, _BOX) else block
    style, there = box.style, box.__dict__
    for names, whole in ((_ACROSS, across), (_DOWN, high if isinstance(box, boxes.PageBox) else across)):
        for name in names:
            value = style[name]
            if value.__class__ is Dimension and value.unit == "px":
                there[name] = value.value
            elif value == "auto" and name != "min_width":
                there[name] = value
            else:
                percent.resolve_one_percentage(box, name, whole)
    if high == "auto":
        height = style["height"]
        is_open = height == "auto" or height.__class__ is not Dimension or height.unit == "%"
        there["height"] = "auto" if is_open else height.value
        percent.resolve_one_percentage(box, "min_height", 0)
        percent.resolve_one_percentage(box, "max_height", float("inf"))
    else:
        for name in _HIGH:
            percent.resolve_one_percentage(box, name, high)
    collapsed = style["border_collapse"] == "collapse"
    for name in _EDGES:
        if not (collapsed and hasattr(box, name)):
            there[name] = style[name]
    if style["box_sizing"] != "content-box":
        percent.adjust_box_sizing(box, "width")
        percent.adjust_box_sizing(box, "height")


# -- styles ---------------------------------------------------------------------------------------
_LISTED: Final = "list-item"
_FACE_RULE: Final = re.compile(r"@font-face\s*\{[^{}]*\}")
_NOTE: Final = re.compile(r"([^{}]*)\{[^{}]*float:\s*footnote")


@cache
def usual_styles(css: str) -> Any:
    """Return the engine's own style sheet, as ``usual_text`` has it."""
    return _ENGINE.CSS(string=usual_text(css))


def usual_text(css: str) -> str:
    """Return the engine's own style sheet, whose rules for marks and calls are of what may have them in the sheet ``css`` alone."""
    text = (Path(_ENGINE.css.__file__).parent / "html5_ua.css").read_text(encoding="utf-8")
    if _LISTED not in css:
        text = text.replace("\n::marker", "\nli::marker, summary::marker")
    rules = _FACE_RULE.sub("", css)  # a typeface of the municipality's own is megabytes between two braces
    notes = [one for found in _NOTE.finditer(rules) for one in found[1].rpartition("*/")[2].split(",")]
    for name in ("footnote-call", "footnote-marker"):
        chosen = ", ".join(f"{one.strip()}::{name}" for one in notes) or f"x-none::{name}"
        text = text.replace(f"\n::{name}", f"\n{chosen}")
    return re.sub(r"\n::note-.*", "", text)


_MODULES: Final = {
    "split_first_line": ("inline", "preferred"),
    "strut": ("inline",),
    "resolve_percentages": ("absolute", "block", "column", "float", "grid", "inline", "page", "table"),
}


@contextmanager
def sparing() -> Iterator[None]:
    """Let the engine do nothing twice meanwhile: while one part is laid out and written."""
    text = _ENGINE.text.line_break
    instead = {
        "split_first_line": _split(text.split_first_line),
        "strut": _remembered(text.strut, _high),
        "resolve_percentages": _resolved,
    }
    places = [
        (getattr(_ENGINE.layout, module), name) for name, modules in _MODULES.items() for module in modules
    ]
    before = [(place, name, getattr(place, name)) for place, name in places]
    before.append((text, "get_font_description", text.get_font_description))
    for place, name, original in before:
        setattr(place, name, instead.get(name) or _remembered(original, _face))
    try:
        yield
    finally:
        for place, name, original in before:
            setattr(place, name, original)
