"""What kind of picture some bytes are. Only the bytes are asked: a name or a content type may say anything."""

from __future__ import annotations

import re
from typing import Final

RASTERS: Final = frozenset({"PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP"})
_BEGINS: Final = (
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"II+\0", "BigTIFF"),
    (b"MM\0+", "BigTIFF"),
    (b"BM", "BMP"),
    (b"\xd7\xcd\xc6\x9a", "WMF"),
    (b"\x01\0\x09\0", "WMF"),
    (b"\x02\0\x09\0", "WMF"),
    (b"%PDF", "PDF"),
    (b"%!PS", "EPS"),
    (b"\xc5\xd0\xd3\xc6", "EPS"),
    (b"8BPS", "Photoshop"),
    (b"II\xbc\x01", "JPEG XR"),
    (b"\xff\x0a", "JPEG XL"),
    (b"\0\0\0\x0cJXL ", "JPEG XL"),
    (b"\0\0\0\x0cjP  ", "JPEG 2000"),
    (b"\xffO\xffQ", "JPEG 2000"),
    (b"\0\0\x01\0", "ikon"),
    (b"\x1f\x8b", "packad fil"),
    (b"PK\x03\x04", "packad fil"),
)
_BRANDS: Final = {b"heic": "HEIC", b"heix": "HEIC", b"hevc": "HEIC", b"heim": "HEIC", b"heis": "HEIC", b"mif1": "HEIC", b"msf1": "HEIC",
                  b"avif": "AVIF", b"avis": "AVIF"}  # fmt: skip
_EMF: Final = b" EMF"
_SVG: Final = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*|<!DOCTYPE[^\[>]*(?:\[[^\]]*\])?\s*>\s*)*<(?:\w+:)?svg[\s>/]", re.DOTALL)  # fmt: skip
_HEAD: Final = 64 * 1024  # bytes in which an SVG must begin


def kind_of(data: bytes) -> str:
    """Return the kind of picture that some bytes are, ``okänt slag`` when they are none that is known."""
    for start, kind in _BEGINS:
        if data.startswith(start):
            return kind
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "WEBP"
    if data[4:8] == b"ftyp":
        return _BRANDS.get(data[8:12], "film")
    if data[:4] == b"\x01\0\0\0" and data[40:44] == _EMF:
        return "EMF"
    return "SVG" if _is_svg(data[:_HEAD]) else "okänt slag"


def _is_svg(head: bytes) -> bool:
    if head[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        head = head.decode("utf-16", "replace").encode()
    return bool(_SVG.match(head.removeprefix(b"\xef\xbb\xbf")))
