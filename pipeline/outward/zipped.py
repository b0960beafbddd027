"""A folder as one zip: the same files give the same bytes, wherever and whenever it is made."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from typing import Final

_PACKED: Final = frozenset({"pdf", "docx", "xlsx", "ods", "png", "jpg", "woff2", "webp", "gif"})


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Return files by path as a zip, sorted by path, without times."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in sorted(files):
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            stored = name.rpartition(".")[2] in _PACKED
            info.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            info.external_attr, info.create_system = 0o644 << 16, 3
            archive.writestr(info, files[name])
    return out.getvalue()
