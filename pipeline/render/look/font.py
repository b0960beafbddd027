"""How wide the letters of the text face are, from the font file itself."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Final, cast

from pipeline.render.folders import package_folder

TEXT_FACE: Final = "fonts/source-sans-3/SourceSans3-Regular.ttf"


BOLD_FACE: Final = "fonts/source-sans-3/SourceSans3-Bold.ttf"
HEAD_FACE: Final = "fonts/source-serif-4/SourceSerif4-Bold.ttf"


@cache
def advances(face: str = TEXT_FACE) -> Mapping[str, int]:
    """Return the advance width of each character of a face, in thousandths of the type size."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - heavy only when used

    with TTFont(package_folder() / face, lazy=True) as font:
        widths, head = font["hmtx"].metrics, cast("Any", font["head"])
        scale = 1000 / head.unitsPerEm
        return {
            chr(code): round(widths[glyph][0] * scale) for code, glyph in (font.getBestCmap() or {}).items()
        }
