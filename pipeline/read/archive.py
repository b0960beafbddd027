"""An Office file as the archive that it is: opened, and its parts parsed, alike for workbooks and documents.

Whatever is wrong with the bytes, one exception says it.
"""

from __future__ import annotations

import io
import lzma
import struct
import zipfile
import zlib
from collections.abc import Callable
from decimal import InvalidOperation
from typing import Final, TypeVar

from lxml import etree

T = TypeVar("T")
LARGEST: Final = 200 * 2**20  # bytes unpacked of one part: more is no form
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BROKEN: Final = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, etree.XMLSyntaxError, KeyError, ValueError, IndexError,
                  EOFError, OSError, NotImplementedError, RuntimeError, OverflowError, InvalidOperation)  # fmt: skip


class Unreadable(Exception):  # noqa: N818 - told to the contributor in Swedish
    """A file that cannot be read: ``kind`` is ``corrupt``, ``empty``, ``locked``, ``old``, ``other`` or ``huge``."""

    def __init__(self, kind: str) -> None:
        """Remember the kind of fault."""
        super().__init__(kind)
        self.kind = kind


def opened(data: bytes, read: Callable[[zipfile.ZipFile], T]) -> T:
    """Return what is read out of the archive in some bytes; raises ``Unreadable`` when they are none, or broken."""
    if not data:
        raise Unreadable("empty")
    if data.startswith(_OLE):
        raise Unreadable("locked" if b"E\0n\0c\0r\0y\0p\0t" in data else "old")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return read(archive)
    except _BROKEN as reason:
        raise Unreadable("corrupt") from reason


def parsed(archive: zipfile.ZipFile, name: str, usual: Callable[[bytes], bytes]) -> etree._Element:
    """Return the root of a part, in the ``usual`` namespaces; raises ``Unreadable`` when it is too large, and what zip and XML raise."""
    if archive.getinfo(name).file_size > LARGEST:
        raise Unreadable("huge")
    return etree.fromstring(
        usual(archive.read(name)), etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    )
