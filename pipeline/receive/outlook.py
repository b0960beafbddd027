"""A mail that Outlook saved (``.msg``) taken apart: the properties of MS-OXMSG that say from whom, when, what is written and what is attached."""

from __future__ import annotations

import datetime as dt
import re
import struct
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from pipeline.folders import composed
from pipeline.receive.item import Item, without_persons
from pipeline.receive.mail import Opened, bare, own_words

if TYPE_CHECKING:
    import olefile

_SMTP, _ADDRESS, _BODY, _HTML = "5D01", "0C1F", "1000", "1013"
_LONG, _SHORT, _DATA, _CONTENT_ID = "3707", "3704", "3701", "3712"
_TEXT, _BYTES, _BINARY, _OBJECT = "001F", "001E", "0102", "000D"
_SUBMITTED, _DELIVERED, _HIDDEN = 0x0039, 0x0E06, 0x7FFE
_TIME, _FLAG = 0x0040, 0x000B
_PROPERTIES: Final = "__properties_version1.0"
_ATTACHED: Final = re.compile(r"__attach_version1\.0_#[0-9A-F]+", re.IGNORECASE)
_EPOCH: Final = dt.datetime(1601, 1, 1, tzinfo=dt.UTC)
_ENTRY: Final = struct.Struct("<HHIQ")
_HEADS: Final = (32, 24)
"""Bytes before the properties of a mail, and of one that is attached to another."""
_ATTACHMENT_HEAD: Final = 8
_DEEPEST: Final = 3  # mails attached to each other


@dataclass(frozen=True, slots=True)
class _Mail:
    """A mail, or one attached to it, in the file that holds it."""

    file: olefile.OleFileIO[Any]
    place: tuple[str, ...] = ()

    def data(self, tag: str, kind: str, *below: str) -> bytes | None:
        path = [*self.place, *below, f"__substg1.0_{tag}{kind}"]
        return bytes(self.file.openstream(path).read()) if self.file.exists(path) else None

    def text(self, tag: str, *below: str) -> str:
        wide, narrow = self.data(tag, _TEXT, *below), self.data(tag, _BYTES, *below)
        words = (
            wide.decode("utf-16-le", "replace")
            if wide is not None
            else (narrow or b"").decode("cp1252", "replace")
        )
        return words.rstrip("\0")

    def numbers(self, head: int, *below: str) -> dict[tuple[int, int], int]:
        """Return the properties that are numbers, by what they are and of what type."""
        path = [*self.place, *below, _PROPERTIES]
        stored = self.file.openstream(path).read()[head:] if self.file.exists(path) else b""
        whole = stored[: len(stored) // _ENTRY.size * _ENTRY.size]
        return {(name, kind): value for kind, name, _, value in _ENTRY.iter_unpack(whole)}

    @property
    def attachments(self) -> tuple[str, ...]:
        depth = len(self.place)
        under = (
            path[depth]
            for path in self.file.listdir(streams=True, storages=True)
            if tuple(path[:depth]) == self.place and len(path) > depth
        )
        return tuple(sorted({name for name in under if _ATTACHED.fullmatch(name)}))


def opened(item: Item) -> Opened:
    """Return a mail taken apart; raises whatever the mail is broken by."""
    import olefile  # noqa: PLC0415 - only for such mails

    with olefile.OleFileIO(item.data) as file:
        mail = _Mail(file)
        about = _about(mail, item, _HEADS[0])
        attached: list[Item] = []
        refused: list[str] = []
        room = len(item.data)  # nothing in the file is packed: more than this is one piece many times
        shown: list[str] = []
        for one in _attached(mail, replace(about, way=(*item.way, item.name)), refused, shown, 0):
            room -= len(one.data)
            if room < 0:
                raise ValueError(item.name)
            attached.append(one)
        return Opened(replace(about, pictures=len(shown)), _words(mail), tuple(attached), tuple(refused))


def _about(mail: _Mail, item: Item, head: int) -> Item:
    sender = mail.text(_SMTP) or mail.text(_ADDRESS)
    known = mail.numbers(head)
    stamp = known.get((_SUBMITTED, _TIME)) or known.get((_DELIVERED, _TIME)) or 0
    sent = ""
    with suppress(OverflowError):
        sent = (
            (_EPOCH + dt.timedelta(microseconds=stamp // 10)).replace(microsecond=0).isoformat()
            if stamp
            else ""
        )
    return replace(
        item, sender=composed(sender)[:200] if "@" in sender else item.sender, sent=sent or item.sent
    )


def _attached(mail: _Mail, inside: Item, refused: list[str], shown: list[str], depth: int) -> Iterator[Item]:
    for name in mail.attachments:
        title = bare(mail.text(_LONG, name) or mail.text(_SHORT, name))
        data = mail.data(_DATA, _BINARY, name)
        inner = (*mail.place, name, f"__substg1.0_{_DATA}{_OBJECT}")
        if data is not None and _in_text(mail, name, title):
            shown.append(title)
        elif data is not None:
            yield replace(inside, name=title or "bilaga", data=data)
        elif mail.file.exists([*inner, _PROPERTIES]) and depth < _DEEPEST:
            other = _Mail(mail.file, inner)
            about = _about(other, inside, _HEADS[1])
            yield from _attached(
                other, replace(about, way=(*inside.way, title or "bifogat mail")), refused, shown, depth + 1
            )
        else:
            refused.append(
                f"Bilagan ”{without_persons(title or name)}” är en länk eller ett objekt och kan inte sparas. Be avsändaren bifoga filen själv."
            )


def _in_text(mail: _Mail, name: str, title: str) -> bool:
    """Tell whether an attachment is a picture that is shown in the mail's text."""
    hidden = mail.numbers(_ATTACHMENT_HEAD, name).get((_HIDDEN, _FLAG), 0) & 0xFF
    picture = title.lower().endswith((".png", ".jpg", ".jpeg", ".gif", ".bmp", ".svg"))
    return picture and bool(hidden or mail.text(_CONTENT_ID, name))


def _words(mail: _Mail) -> str:
    plain = mail.text(_BODY)
    page = mail.data(_HTML, _BINARY) or b""
    return own_words([(False, plain)] if plain.strip() else [(True, page.decode("utf-8", "replace"))])
