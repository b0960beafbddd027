"""The bytes of the pictures of a part of a Word document: found by relation, never outside the file, and bounded all together."""

from __future__ import annotations

import re
from typing import Final

from pipeline.picture.kinds import kind_of
from pipeline.picture.raster import pixels
from pipeline.picture.value import MAX_BYTES, MAX_PIXELS, Unusable, damaged, too_heavy
from pipeline.read.archive import LARGEST
from pipeline.read.word_drawing import Blip
from pipeline.read.word_package import Package

_MOST_BYTES: Final = 600 * 2**20  # of all pictures of a document together
_MOST_PIXELS: Final = 800_000_000  # likewise: some seventy photographs from a telephone
_PAINTED: Final = 20_000_000  # pixels that take as long as a drawing does
_PICTURED: Final = re.compile(rb"<(?:\w+:)?(?:blip|imagedata)\s[^>]*(?:embed|id|link|href)=")
_BESIDE: Final = {
    **dict.fromkeys(("header", "footer"), "sidhuvudet eller sidfoten"),
    **dict.fromkeys(("footnotes", "endnotes"), "en not"),
}
"""Where pictures stand that are not read there, by the kind of part."""
LINKED: Final = "länkad bild"


class Media:
    """Reads the pictures that a part is related to."""

    def __init__(self, package: Package, part: str) -> None:
        """Take the file and the name of the part that the pictures stand in."""
        self.package, self.part = package, part
        self._bytes = self._pixels = 0

    def shown(self, blip: Blip) -> bytes:
        """Return the bytes of a picture; raises ``Unusable``."""
        if blip.embed:
            return self.part_of(blip.embed)
        if blip.link:
            raise _linked()
        raise Unusable("tom", "Bilden är tom och tas inte med.", "Infoga bilden igen, eller ta bort den.")

    def part_of(self, key: str) -> bytes:
        """Return the bytes of a related part; raises ``Unusable`` for one that lies elsewhere, is not there or is too large."""
        relation = self.package.related(self.part).get(key)
        if relation is not None and relation.outside:
            raise _linked()
        about = self.package.info(relation.target) if relation is not None else None
        if about is None:
            raise Unusable("saknas", "Bilden saknas i filen och tas inte med.", "Infoga bilden igen.")
        self._bytes += about.file_size
        if about.file_size > MAX_BYTES or self._bytes > _MOST_BYTES:
            raise too_heavy()
        try:
            data = self.package.archive.read(about)
        except Exception as reason:  # whatever is wrong with this part: it is this picture that is broken
            raise damaged() from reason
        count = _PAINTED if kind_of(data) == "SVG" else pixels(data)
        self._pixels += count if count <= MAX_PIXELS else 0  # more is told when it is opened
        if self._pixels > _MOST_PIXELS:
            raise Unusable(
                "för stor",
                "Dokumentets bilder är tillsammans för stora; den här tas inte med.",
                "Minska bilderna (Bildformat > Komprimera bilder).",
            )
        return data


def beside(package: Package) -> tuple[str, ...]:
    """Return where beside the text there are pictures, which are not read there: in headers and footers, in notes."""
    found: dict[str, None] = {}
    for one in package.related(package.about).values():
        place, about = _BESIDE.get(one.kind, ""), None if one.outside else package.info(one.target)
        if place and about and about.file_size <= LARGEST and _PICTURED.search(package.archive.read(about)):
            found[place] = None
    return tuple(found)


def _linked() -> Unusable:
    return Unusable(
        LINKED,
        "Bilden är en länk till en fil eller adress utanför dokumentet och tas inte med.",
        "Infoga själva bilden (Infoga > Bilder, utan länk).",
    )
