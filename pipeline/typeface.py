"""A municipality's own typeface: the files of a folder, told apart by what stands in them, and whether they can be used in print."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont

STYLES: Final = {"regular": "normal", "bold": "fet", "italic": "kursiv", "bold_italic": "fet kursiv"}
NEEDED: Final = ("regular", "bold", "italic")
MAX_BYTES: Final = 5 * 2**20
_SIGNS: Final = "abcdefghijklmnopqrstuvwxyzåäöéüABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ0123456789.,:;!?%§&()/–−+”’ "
_BOLD: Final = 600
_ITALIC: Final = 1  # bit of OS/2 fsSelection
_RESTRICTED: Final = 2  # bit of OS/2 fsType: may not be embedded


@dataclass(frozen=True, slots=True)
class Face:
    """A file of a typeface: which of ``STYLES`` it is, and what forbids its use, in Swedish (empty: nothing)."""

    style: str
    wrong: str


def face(data: bytes) -> Face:
    """Return what a font file is; a file that is none, or cannot be used in print, says why."""
    from fontTools.ttLib import TTFont, TTLibError  # noqa: PLC0415 - only where a municipality has a typeface

    if len(data) > MAX_BYTES:
        return Face("regular", f"är orimligt stor; högst {MAX_BYTES // 2**20} MB tas emot")
    try:
        with TTFont(io.BytesIO(data), lazy=True) as font:
            return Face(_style(font), next(_wrong(font), ""))
    except (TTLibError, KeyError, AttributeError, ValueError, AssertionError, EOFError, OSError):
        return Face("regular", "är inte ett typsnitt som går att läsa")


def _style(font: TTFont) -> str:
    about: Any = font["OS/2"]
    bold, italic = about.usWeightClass >= _BOLD, bool(about.fsSelection & _ITALIC)
    return ("bold_italic" if bold else "italic") if italic else "bold" if bold else "regular"


def _wrong(font: TTFont) -> Iterator[str]:
    about: Any = font["OS/2"]
    if "glyf" not in font:
        yield "har inte konturer av slaget TrueType"
    if "fvar" in font:
        yield "är ett variabelt typsnitt; det behövs en fil för varje stil"
    if about.fsType & _RESTRICTED:
        yield "får enligt sin licens inte bäddas in i dokument"
    known = font.getBestCmap() or {}
    lacking = [sign for sign in _SIGNS if ord(sign) not in known]
    if lacking:
        yield f"saknar tecken: {' '.join(lacking[:10])}"
    widths = {font["hmtx"].metrics[known[ord(digit)]][0] for digit in "0123456789" if ord(digit) in known}
    if len(widths) > 1 and "tnum" not in _features(font):
        yield "har siffror av olika bredd, så att talen i tabellerna inte står under varandra"


def _features(font: TTFont) -> set[str]:
    table: Any = font["GSUB"].table if "GSUB" in font else None
    listed = table.FeatureList.FeatureRecord if table is not None and table.FeatureList else ()
    return {record.FeatureTag for record in listed}


def chosen(files: Mapping[str, bytes]) -> tuple[dict[str, bytes], tuple[str, ...]]:
    """Return the bytes of each style that some files have, and what is wrong in sentences; nothing is used when something is."""
    found: dict[str, bytes] = {}
    wrong: list[str] = []
    for name, data in sorted(files.items()):
        one = face(data)
        if one.wrong:
            wrong.append(f"Filen {name} {one.wrong}.")
        elif one.style in found:
            wrong.append(f"Två filer är {STYLES[one.style]} stil; den ena är {name}.")
        else:
            found[one.style] = data
    lacking = [STYLES[style] for style in NEEDED if style not in found]
    if lacking and not wrong:
        wrong.append(f"Typsnittet saknar {' och '.join(lacking)} stil.")
    return ({} if wrong else found), tuple(wrong)
