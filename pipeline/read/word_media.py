"""The bytes of the pictures of a part of a Word document: found by relation, never outside the file, and bounded all together."""

from __future__ import annotations

import posixpath
import re
import zipfile
from typing import Final

from lxml import etree

from pipeline.picture.kinds import kind_of
from pipeline.picture.raster import pixels
from pipeline.picture.value import MAX_BYTES, MAX_PIXELS, Unusable, damaged, too_heavy
from pipeline.read.archive import LARGEST
from pipeline.read.word_drawing import Blip

_RELATIONS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
_MOST_BYTES: Final = 600 * 2**20  # of all pictures of a document together
_MOST_PIXELS: Final = 800_000_000  # likewise: some seventy photographs from a telephone
_PAINTED: Final = 20_000_000  # pixels that take as long as a drawing does
_PICTURED: Final = re.compile(rb"<(?:\w+:)?(?:blip|imagedata)\s[^>]*(?:embed|id|link|href)=")
_BESIDE: Final = (
    (re.compile(r"word/(?:header|footer)\d*\.xml"), "sidhuvudet eller sidfoten"),
    (re.compile(r"word/(?:foot|end)notes\d*\.xml"), "en not"),
)
LINKED: Final = "länkad bild"


class Media:
    """Reads the pictures that a part is related to."""

    def __init__(self, archive: zipfile.ZipFile, part: str) -> None:
        """Take the archive and the name of the part that the pictures stand in."""
        self.archive, self.part = archive, part
        self._inside: dict[str, str] | None = None
        self._linked: set[str] = set()
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
        inside = self._relations()
        if key in self._linked:
            raise _linked()
        name = inside.get(key, "")
        try:
            about = self.archive.getinfo(name)
        except KeyError:
            raise Unusable(
                "saknas", "Bilden saknas i filen och tas inte med.", "Infoga bilden igen."
            ) from None
        self._bytes += about.file_size
        if about.file_size > MAX_BYTES or self._bytes > _MOST_BYTES:
            raise too_heavy()
        try:
            data = self.archive.read(name)
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

    def _relations(self) -> dict[str, str]:
        """Return the names of the parts that the part is related to, by id; those that lie outside the file are noted."""
        if self._inside is None:
            self._inside = {}
            folder, file = posixpath.split(self.part)
            for item in _parsed(self.archive, f"{folder}/_rels/{file}.rels"):
                key, target = item.get("Id", ""), item.get("Target", "")
                if item.get("TargetMode", "").lower() == "external":
                    self._linked.add(key)
                else:
                    self._inside[key] = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        return self._inside


def beside(archive: zipfile.ZipFile) -> tuple[str, ...]:
    """Return where beside the text there are pictures, which are not read there: in headers and footers, in notes."""
    found: dict[str, None] = {}
    for about in archive.infolist():
        place = next((words for names, words in _BESIDE if names.fullmatch(about.filename)), "")
        if place and about.file_size <= LARGEST and _PICTURED.search(archive.read(about)):
            found[place] = None
    return tuple(found)


def _linked() -> Unusable:
    return Unusable(
        LINKED,
        "Bilden är en länk till en fil eller adress utanför dokumentet och tas inte med.",
        "Infoga själva bilden (Infoga > Bilder, utan länk).",
    )


def _parsed(archive: zipfile.ZipFile, name: str) -> etree._Element:
    """Return a part's root, an empty one when there is none that can be read."""
    try:
        return etree.fromstring(archive.read(name), etree.XMLParser(resolve_entities=False, no_network=True))
    except (KeyError, etree.XMLSyntaxError, ValueError):
        return etree.Element(f"{{{_RELATIONS}}}Relationships")
