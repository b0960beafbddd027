"""A picture in a Word document: its bytes when they are a PNG or JPEG that can be used, else what it is instead."""

from __future__ import annotations

import posixpath
import struct
import zipfile
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from pipeline.read.archive import LARGEST
from pipeline.view import Image

_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # JPEG markers that hold the size
_MIMES: Final = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg"}


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: the image, or ``kind`` telling a format that cannot be used."""

    image: Image | None
    kind: str = ""


def picture(archive: zipfile.ZipFile, target: str, alt: str) -> Picture:
    """Return the picture that a relation of the document points at; an image of no size when its bytes are broken."""
    path = posixpath.normpath(posixpath.join("/word", target)).lstrip("/")
    ending = PurePosixPath(path).suffix.lower()
    if ending not in _MIMES or path not in archive.namelist():
        return Picture(None, ending.lstrip(".").upper() or "länkad bild")
    if archive.getinfo(path).file_size > LARGEST:
        return Picture(None, "orimligt stor")
    data = archive.read(path)
    width, height = size(data)
    return Picture(Image(data, _MIMES[ending], alt, "", width, height))


def size(data: bytes) -> tuple[int, int]:
    """Return width and height in pixels of a PNG or JPEG; zeros when it is neither."""
    if data.startswith(b"\x89PNG\r\n\x1a\n") and len(data) >= 24:  # noqa: PLR2004 - the header's length
        width, height = struct.unpack(">II", data[16:24])
        return int(width), int(height)
    at = 2
    while data.startswith(b"\xff\xd8") and at + 9 < len(data):
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if marker in _FRAMES:
            return int.from_bytes(data[at + 7 : at + 9], "big"), int.from_bytes(data[at + 5 : at + 7], "big")
        at += 2 + max(length, 2)
    return 0, 0
