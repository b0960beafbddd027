"""An Office file as the archive that it is: opened, and its parts parsed, alike for workbooks and documents.

A boundary: whatever is wrong with the bytes, one exception says it, with the true cause as far as the bytes tell it.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from typing import Final, TypeVar

from lxml import etree

from pipeline.folders import Outside

T = TypeVar("T")
LARGEST: Final = 200 * 2**20  # bytes unpacked of one part: more is no form
_LARGEST_XML: Final = 64 * 2**20  # of one that is parsed
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED: Final = 0x1
_OFFICE: Final = "[content_types].xml"
_STARTS: Final = (
    (b"%PDF", "pdf"),
    (b"{\\rtf", "rtf"),
    (b"MIME-Version", "web"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
)


class Unreadable(Exception):  # noqa: N818 - told to the contributor in Swedish
    """A file that cannot be read: ``kind`` is ``corrupt``, ``empty``, ``locked``, ``labelled``, ``old``, ``other`` or ``huge``, or what the file is instead.

    That is ``web``, ``text``, ``pdf``, ``rtf``, ``picture``, ``xml``, ``binary`` or ``open`` (OpenDocument).
    """

    def __init__(self, kind: str) -> None:
        """Remember the kind of fault."""
        super().__init__(kind)
        self.kind = kind


def opened(data: bytes, read: Callable[[zipfile.ZipFile], T]) -> T:
    """Return what is read out of the archive in some bytes; raises ``Unreadable`` when they are none, or broken in any way."""
    if not data:
        raise Unreadable("empty")
    if data.startswith(_OLE):
        raise Unreadable(_of_ole(data))
    if not data.startswith(b"PK"):
        raise Unreadable(_instead(data))
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _look(archive)
            return read(archive)
    except Unreadable:
        raise
    except Exception as reason:  # a file is a boundary: nothing in it may stop the others
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
    """Return the root of a part, in the ``usual`` namespaces and without comments; raises ``Unreadable`` when it is too large, and what zip and XML raise."""
    if archive.getinfo(name).file_size > _LARGEST_XML:
        raise Unreadable("huge")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    return etree.fromstring(usual(archive.read(name)), parser)


def _look(archive: zipfile.ZipFile) -> None:
    """Raise what an archive is when it is none of Office's."""
    names = {name.replace("\\", "/").lower() for name in archive.namelist()}
    if any(one.flag_bits & _ENCRYPTED for one in archive.infolist()):
        raise Unreadable("locked")
    if "mimetype" in names and _OFFICE not in names:
        raise Unreadable("open")
    if "xl/workbook.bin" in names:
        raise Unreadable("binary")


def _instead(data: bytes) -> str:
    """Return what bytes are that are no archive, as far as their beginning tells it."""
    start = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    known = next((kind for sign, kind in _STARTS if start.startswith(sign)), "")
    if known:
        return known
    lower = start.lower().replace(b"\0", b"")
    if lower.startswith(b"<?xml") and b"office:spreadsheet" in lower:
        return "xml"
    if (
        lower.lstrip(b"\xff\xfe").startswith((b"<html", b"<!doctype html", b"<table", b"<meta", b"<head"))
        or b"<html" in lower
    ):
        return "web"
    if (
        b"\0" not in start
        and any(sign in start for sign in (b";", b",", b"\t"))
        and all(byte >= ord(" ") or byte in b"\t\r\n" for byte in start)
    ):
        return "text"
    return "corrupt"
