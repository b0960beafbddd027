"""Does the folder stand alone? Every address on its pages leads to something in it, or to the web; none leads out of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from posixpath import dirname, join, normpath
from typing import Final
from urllib.parse import unquote, urlsplit

from pipeline.proof.result import Check, Failure

_ABROAD: Final = frozenset({"http", "https", "mailto", "tel", "data"})


class _Addresses(HTMLParser):
    """Gathers the addresses and ids of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.ids: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what an element refers to, and what it is called."""
        for name, value in attrs:
            if value and name == "id":
                self.ids.add(value)
            elif value and (name in {"href", "src"} or (tag == "form" and name == "action")):
                self.found.append(value)


def check(files: Mapping[str, bytes]) -> Check:
    """Return the addresses that lead nowhere."""
    pages = {path: _read(data) for path, data in files.items() if path.endswith(".html")}
    failures = [one for path, page in pages.items() for one in _wrong(path, page, pages, files)]
    number = sum(len(page.found) for page in pages.values())
    return Check(
        "lankar", "Länkar inom utgåvan", "programmets egen kontroll", tuple(pages), number, tuple(failures)
    )


def _read(data: bytes) -> _Addresses:
    page = _Addresses()
    page.feed(data.decode("utf-8", "replace"))
    return page


def _wrong(
    path: str, page: _Addresses, pages: Mapping[str, _Addresses], files: Mapping[str, bytes]
) -> Iterator[Failure]:
    for address in dict.fromkeys(page.found):
        parts = urlsplit(address)
        if parts.scheme in _ABROAD:
            continue
        target = normpath(join(dirname(path), unquote(parts.path))) if parts.path else path
        anchor = unquote(parts.fragment)
        if parts.scheme or parts.netloc or target not in files:
            yield Failure(
                path,
                "regeln att mappen ska stå för sig själv",
                f"länken {address} leder inte till något i den",
            )
        elif anchor and target in pages and anchor not in pages[target].ids:
            yield Failure(
                path,
                "regeln att mappen ska stå för sig själv",
                f"länken {address} leder till ett ställe som inte finns",
            )
