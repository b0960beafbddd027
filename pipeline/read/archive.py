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

from pipeline.folders import Outside

T = TypeVar("T")
LARGEST: Final = 200 * 2**20  # bytes unpacked of one part: more is no form
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BROKEN: Final = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, etree.XMLSyntaxError, KeyError, ValueError, IndexError,
                  EOFError, OSError, NotImplementedError, RuntimeError, OverflowError, InvalidOperation)  # fmt: skip


class Unreadable(Exception):  # noqa: N818 - told to the contributor in Swedish
    """A file that cannot be read: ``kind`` is ``corrupt``, ``empty``, ``locked``, ``labelled``, ``old``, ``other`` or ``huge``."""

    def __init__(self, kind: str) -> None:
        """Remember the kind of fault."""
        super().__init__(kind)
        self.kind = kind


def opened(data: bytes, read: Callable[[zipfile.ZipFile], T]) -> T:
    """Return what is read out of the archive in some bytes; raises ``Unreadable`` when they are none, or broken."""
    if not data:
        raise Unreadable("empty")
    if data.startswith(_OLE):
        raise Unreadable(_of_ole(data))
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return read(archive)
    except _BROKEN as reason:
        raise Unreadable("corrupt") from reason


def _of_ole(data: bytes) -> str:
    """Return what an OLE file is: encrypted by a sensitivity label or with a password, or of an older format."""
    if any(name in data for name in _LABELLED):
        return "labelled"
    return "locked" if _wide("Encrypt") in data else "old"


def _wide(name: str) -> bytes:
    """Return a name as it stands in the folder of an OLE file."""
    return name.encode("utf-16-le")


_LABELLED: Final = (_wide("DRMEncrypted"), _wide("DRMTransform"), _wide("LabelInfo"))
"""Names of what rights management (Purview, formerly AIP) puts beside an encrypted document; one with a password has none of them."""


def why_gone(error: OSError) -> str:
    """Return why a file could not be fetched: ``link`` when a link leads out of the municipality's folder, else ``gone``."""
    return "link" if isinstance(error, Outside) else "gone"


def parsed(archive: zipfile.ZipFile, name: str, usual: Callable[[bytes], bytes]) -> etree._Element:
    """Return the root of a part, in the ``usual`` namespaces; raises ``Unreadable`` when it is too large, and what zip and XML raise."""
    if archive.getinfo(name).file_size > LARGEST:
        raise Unreadable("huge")
    return etree.fromstring(
        usual(archive.read(name)), etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    )
