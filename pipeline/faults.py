"""Faults in a municipality's own files, or in the place they are to be written to, that stop what was asked for.

Light to import, so that the command line knows them.
"""

from __future__ import annotations

import errno
import sys
from typing import Final


class TemplateFault(Exception):  # noqa: N818 - a fault in a municipality's file, told to it in Swedish
    """A template that cannot be used: which, what is wrong, what to do."""


_REASONS: Final = {
    errno.EACCES: "Åtkomst nekas, eller så har ett annat program (Word, Excel, en PDF-läsare, synkronisering) en fil där öppen. "
    "Stäng det och gör om, eller välj en annan mapp med -o.",
    errno.ENOSPC: "Det finns ingen plats kvar på disken. Frigör plats och gör om.",
    errno.EROFS: "Där går det inte att skriva. Välj en annan mapp med -o.",
    errno.ENAMETOOLONG: "Sökvägen är för lång. Lägg kommunens mapp närmare diskens rot, eller välj en kortare mapp med -o.",
}
_REASONS_ALIKE: Final = {errno.EPERM: errno.EACCES, errno.EBUSY: errno.EACCES, errno.EDQUOT: errno.ENOSPC}
_LONG: Final = 240
"""Signs of a path that Windows may refuse without saying why: the limit is 260 with what the system adds."""


def place_fault(error: OSError, platform: str = sys.platform) -> str:
    """Return what a person can do about a file or folder that cannot be read or written; empty when it is not the place's fault."""
    path = str(error.filename or "")
    code = _REASONS_ALIKE.get(error.errno or 0, error.errno)
    if platform == "win32" and code == errno.ENOENT and len(path) > _LONG:
        code = errno.ENAMETOOLONG
    reason = _REASONS.get(code or 0)
    return f"{path or 'Filen'} kan inte läsas eller skrivas. {reason}" if reason else ""
