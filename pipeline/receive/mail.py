"""A mail (``.eml``) taken apart: from whom, when, what is written in it, and what is attached."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from email import message_from_bytes, policy
from email.message import Message
from typing import Any, Final

from pipeline.folders import composed
from pipeline.receive.item import Item
from pipeline.receive.page_text import page_text
from pipeline.text import clean

_QUOTED: Final = re.compile(r"^\s*(?:>|-{4,}|_{8,}|(?:från|from|skickat|sent):\s)", re.IGNORECASE)
_NO_FILES: Final = (
    "text/calendar",
    "application/pgp-signature",
    "application/pkcs7-signature",
    "application/x-pkcs7-signature",
)
_TNEF: Final = "winmail.dat"


@dataclass(frozen=True, slots=True)
class Opened:
    """A mail: itself (with sender and date, without its bytes), its words, its attachments, and sentences on what was left out."""

    about: Item
    words: str
    attached: tuple[Item, ...]
    refused: tuple[str, ...] = ()


def opened(item: Item) -> Opened:
    """Return a mail taken apart; raises whatever the mail is broken by."""
    return _of(message_from_bytes(item.data, policy=policy.default), item)


def _of(message: Message, item: Item) -> Opened:
    about = replace(item, sender=_sender(message) or item.sender, sent=_sent(message) or item.sent)
    inside = replace(about, way=(*item.way, item.name))
    attached: list[Item] = []
    refused: list[str] = []
    words: list[tuple[bool, str]] = []
    pictures = 0
    for part in _parts(message):
        kind, name = part.get_content_type(), _name(part)
        if kind == "message/rfc822":
            attached.append(replace(inside, name=name or "vidarebefordrat.eml", data=_inner(part)))
        elif part.get_content_maintype() == "text" and not name and not _is_attached(part):
            words.append((kind == "text/html", _text(part)))
        elif part.get_content_maintype() == "image" and not _is_attached(part):
            pictures += 1
        elif kind not in _NO_FILES:
            data = part.get_payload(decode=True)
            attached.append(
                replace(inside, name=name or "bilaga", data=data if isinstance(data, bytes) else b"")
            )
            if name.lower() == _TNEF:
                refused.append(
                    "Bilagorna ligger i Outlooks eget format (winmail.dat). Be avsändaren skicka mailet som HTML eller oformaterad text."
                )
    return Opened(replace(about, pictures=pictures), own_words(words), tuple(attached), tuple(refused))


def _parts(message: Message) -> Iterator[Message]:
    """Yield the parts of a mail, those of a mail within it not."""
    if message.get_content_type() != "message/rfc822" and message.is_multipart():
        for part in message.get_payload():
            if isinstance(part, Message):
                yield from _parts(part)
    else:
        yield message


def _inner(part: Message) -> bytes:
    payload = part.get_payload()
    first = payload[0] if isinstance(payload, list) and payload else None
    return first.as_bytes() if isinstance(first, Message) else b""


def _name(part: Message) -> str:
    return bare(part.get_filename() or "")


def bare(name: str) -> str:
    """Return what an attachment is called, without any folders."""
    return composed(re.split(r"[/\\]", name)[-1].strip())


def _is_attached(part: Message) -> bool:
    return part.get_content_disposition() == "attachment"


def _sender(message: Any) -> str:
    with suppress(Exception):
        header = message["From"]
        found = [one.addr_spec for one in header.addresses if one.addr_spec] if header is not None else []
        return composed(found[0])[:200] if found else ""
    return ""


def _sent(message: Any) -> str:
    with suppress(Exception):
        moment = message["Date"].datetime
        return moment.isoformat() if moment is not None else ""
    return ""


def _text(part: Message) -> str:
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return ""
    try:
        return data.decode(part.get_content_charset() or "utf-8", "replace")
    except LookupError:
        return data.decode("utf-8", "replace")


def own_words(words: list[tuple[bool, str]]) -> str:
    """Return what is written in a mail on one line, without what it answers: the plain text, else that of the HTML."""
    plain = [text for html, text in words if not html and text.strip()]
    chosen = plain or [page_text(text) for html, text in words if html]
    lines: list[str] = []
    for line in "\n".join(chosen).splitlines():
        if _QUOTED.match(line):
            break
        lines.append(line)
    return composed(" ".join(clean(" ".join(lines)).split()))
