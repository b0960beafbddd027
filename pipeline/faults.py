"""Faults in a municipality's own files, or in the place they are to be written to, that stop what was asked for.

Light to import, so that the command line knows them.
"""

from __future__ import annotations

import errno
import sys
from typing import Final


class TemplateFault(Exception):  # noqa: N818 - a fault in a municipality's file, told to it in Swedish
    """A template that cannot be used: which, what is wrong, what to do."""


_BROKEN: Final = "Disken, nätverket eller synkroniseringen svarar med ett fel. Kontrollera den och gör om, eller välj en annan mapp med -o."
_IN_THE_WAY: Final = (
    "Där ligger redan något annat med det namnet: en fil där det ska vara en mapp, eller tvärtom. "
    "Flytta det, eller välj en annan mapp med -o."
)
_REASONS: Final = {
    errno.EACCES: "Åtkomst nekas, eller så har ett annat program (Word, Excel, en PDF-läsare, synkronisering) en fil där öppen. "
    "Stäng det och gör om, eller välj en annan mapp med -o.",
    errno.ENOSPC: "Det finns ingen plats kvar på disken. Frigör plats och gör om.",
    errno.EFBIG: "Filen blir större än vad som får skrivas där. Välj en annan mapp med -o.",
    errno.EROFS: "Där går det inte att skriva. Välj en annan mapp med -o.",
    errno.ENAMETOOLONG: "Sökvägen är för lång. Lägg kommunens mapp närmare diskens rot, eller välj en kortare mapp med -o.",
    errno.ENOTDIR: _IN_THE_WAY,
    errno.ELOOP: "Den är en länk som leder i en ring eller ut ur mappen. Lägg filen själv där i stället för länken.",
    errno.EMFILE: "Datorn har för många filer öppna. Stäng andra program och gör om.",
    errno.ENOMEM: "Datorn har för lite minne kvar. Stäng andra program och gör om.",
    errno.EIO: _BROKEN,
}
_REASONS_ALIKE: Final = {
    **dict.fromkeys((errno.EPERM, errno.EBUSY, errno.ETXTBSY), errno.EACCES),
    errno.EDQUOT: errno.ENOSPC,
    **dict.fromkeys((errno.EEXIST, errno.EISDIR, errno.ENOTEMPTY), errno.ENOTDIR),
    errno.ENFILE: errno.EMFILE,
    **dict.fromkeys(
        (
            errno.ESTALE,
            errno.ENODEV,
            errno.ENXIO,
            errno.ETIMEDOUT,
            errno.EREMOTEIO if hasattr(errno, "EREMOTEIO") else errno.EIO,
        ),
        errno.EIO,
    ),
}
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
