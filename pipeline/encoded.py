"""The text of a file that a person has saved: UTF-8, or UTF-16 as Windows programs mark it; what it is saved as else is said by name."""

from __future__ import annotations

from typing import Final

_MARKS: Final = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_OFFICE: Final = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF")
_CONTROLS: Final = frozenset(range(32)) - {9, 10, 12, 13, 26}
SAVE: Final = (
    "Öppna filen och välj Spara som: i Anteckningar Kodning UTF-8, i Excel filformatet CSV UTF-8 "
    "(kommaavgränsad)."
)


class NotText(ValueError):  # noqa: N818 - told to the contributor in Swedish
    """Bytes that are no text to read: ``str()`` of it says what they are, ``hint`` what to do, ``line`` where it was seen."""

    def __init__(self, message: str, hint: str, line: int) -> None:
        """Remember what is told."""
        super().__init__(message)
        self.hint, self.line = hint, line


def text_of(data: bytes) -> str:
    """Return the text in some bytes without its byte order mark; raises :class:`NotText`."""
    return decoded(data)[0]


def decoded(data: bytes) -> tuple[str, str]:
    """Return the text in some bytes without its byte order mark, and its encoding; raises :class:`NotText`."""
    mark, encoding = next((one for one in _MARKS if data.startswith(one[0])), (b"", "utf-8"))
    try:
        return data[len(mark) :].decode(encoding), encoding
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, len(mark) + error.start) + 1
        raise NotText(*_what(data, encoding), line) from None


def _what(data: bytes, encoding: str) -> tuple[str, str]:
    """Return what bytes are that are no text in UTF-8, and what to do."""
    if data.startswith(_OFFICE):
        return "Filen är ingen textfil, utan ett dokument med fel filändelse.", "Lägg dit rätt fil."
    if encoding != "utf-8":
        return "Filen är sparad som UTF-16 men skadad.", SAVE
    if _CONTROLS.isdisjoint(data):
        return "Filen är inte sparad som UTF-8 utan i ANSI (Windows-1252) eller liknande.", SAVE
    return "Filen är ingen textfil, eller är skadad.", "Lägg dit en hel kopia av filen."
