"""What style sheets and HTML templates refer to: fonts and pictures, each with its line."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Final

_REMARK: Final = re.compile(r"/\*.*?\*/|<!--.*?-->|\{#.*?#\}", re.DOTALL)
_LINK: Final = re.compile(
    r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))\s*\)|@import\s+["']([^"']*)["']|<img\b[^>]*?\bsrc="([^"]*)\"""",
    re.IGNORECASE,
)
_ELSEWHERE: Final = re.compile(r"(?i)[a-z][a-z0-9+.-]*:|//|#")


def links(text: str) -> Iterator[tuple[int, str]]:
    """Yield each address with its line; one that a tag makes, and one of another place, is left out."""
    plain = _REMARK.sub(lambda remark: "\n" * remark[0].count("\n"), text)
    for found in _LINK.finditer(plain):
        address = next((part for part in found.groups() if part is not None), "").strip()
        if address and "{{" not in address and "{%" not in address and not _ELSEWHERE.match(address):
            yield plain.count("\n", 0, found.start()) + 1, re.split("[?#]", address, maxsplit=1)[0]


def missing(text: str, known: Collection[str]) -> Iterator[tuple[int, str]]:
    """Yield the line and address of what is referred to and is not there."""
    return ((line, address) for line, address in links(text) if address.removeprefix("./") not in known)
