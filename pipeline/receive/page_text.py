"""What is written in a mail's HTML, as lines of text: found in one pass, whatever somebody has put in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Final

_NAME: Final = re.compile(r"/?([a-z][a-z0-9]{0,20})", re.ASCII | re.IGNORECASE)
_UNSEEN: Final = re.compile(r"</(script|style|head|title)(?=[\s>/])", re.ASCII | re.IGNORECASE)
_NO_SIGN: Final = re.compile(
    r"&#x?[0-9a-f]{9,};?", re.ASCII | re.IGNORECASE
)  # a number too long to be a sign's
_LINES: Final = frozenset(
    [
        "br",
        "p",
        "div",
        "tr",
        "li",
        "ul",
        "ol",
        "table",
        "blockquote",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "pre",
    ]
)
"""Elements that begin a line of their own."""


def page_text(page: str) -> str:
    """Return what is written in a page: without its marks, and without what is not seen; a line for each line of the page."""
    return unescape(_NO_SIGN.sub(" ", "".join(_words(page))))


def _words(page: str) -> Iterator[str]:
    ends: dict[str, list[int]] = {}
    for found in _UNSEEN.finditer(page):
        ends.setdefault(found[1].lower(), []).append(found.start())
    for some in ends.values():
        some.reverse()  # the next one last
    remarks = page.rfind("-->")
    at = 0
    while (start := page.find("<", at)) >= 0:
        yield page[at:start]
        if page.startswith("<!--", start) and start < remarks:
            at = page.find("-->", start) + len("-->")
            continue
        end = page.find(">", start)
        if end < 0:
            yield page[start:]
            return
        named = _NAME.match(page, start + 1)
        name = named[1].lower() if named else ""
        yield "\n" if name in _LINES else " "
        at = end + 1
        unseen = ends.get(name, []) if page[start + 1] != "/" else []
        while unseen and unseen[-1] < at:
            unseen.pop()
        at = unseen.pop() if unseen else at
    yield page[at:]
