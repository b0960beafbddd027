"""What is written in a mail's HTML, as lines of text, whatever somebody has put in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

_UNSEEN: Final = ("script", "style", "title", "head")
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
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True
    )
    root = etree.fromstring(page.encode("utf-8", "replace"), parser) if page.strip() else None
    return "".join(_words(root)) if root is not None else ""


def _words(root: etree._Element) -> Iterator[str]:
    for event, element in etree.iterwalk(root, events=("start", "end")):
        seen = element.tag not in _UNSEEN
        if event == "start":
            yield "\n" if element.tag in _LINES else " "
            yield (element.text or "") if seen else ""
        else:
            yield "\n" if element.tag in _LINES else " "
            yield element.tail or ""
