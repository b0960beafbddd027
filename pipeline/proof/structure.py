"""What a validator of PDF does not see: headings that skip a level, tables split or without heads, pictures whose text is a file name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import pikepdf

from pipeline.proof.result import Check, Failure

_HEADING: Final = re.compile(r"/H([1-6])")
_FILE_NAME: Final = re.compile(r"\S+\.(?:png|jpe?g|svg|gif|tiff?|bmp)", re.IGNORECASE)
_LONG: Final = 20  # pages from which bookmarks are needed
_RULES: Final = {
    "språk": "dokumentets språk är inte angivet som svenska",
    "titel": "dokumentet har ingen titel, eller visar den inte",
    "taggar": "dokumentet är inte taggat",
    "bokmärken": "dokumentet har många sidor men inga bokmärken",
    "rubriker": "en rubriknivå hoppas över",
    "tabeller": "antalet tabeller är inte rapportens",
    "rubrikceller": "en tabell har inga rubrikceller med riktning",
    "textalternativ": "ett textalternativ är tomt eller ett filnamn",
}


def check(files: Mapping[str, Path], tables: Mapping[str, int]) -> Check:
    """Return what the files break; ``tables`` is how many tables each report has, by the name of its folder."""
    failures = [
        Failure(name, f"regeln om {rule}", _RULES[rule] + more, count)
        for name, path in files.items()
        for rule, count, more in _broken(path, tables.get(name.partition("/")[0]))
    ]
    tool = "programmets egen kontroll"
    return Check(
        "struktur",
        "Rubriker, tabeller och textalternativ i PDF",
        tool,
        tuple(files),
        len(files) * len(_RULES),
        tuple(failures),
    )


def _broken(path: Path, tables: int | None) -> Iterator[tuple[str, int, str]]:
    """Yield each rule that a file breaks, how often, and what was found."""
    try:
        document = pikepdf.open(path)
    except pikepdf.PdfError:
        yield "taggar", 1, " (filen går inte att läsa)"
        return
    with document:
        root = document.Root
        if not str(root.get("/Lang", "")).lower().startswith("sv"):
            yield "språk", 1, ""
        shown = root.get("/ViewerPreferences", pikepdf.Dictionary()).get("/DisplayDocTitle", False)
        with document.open_metadata() as meta:
            titled = bool(str(meta.get("dc:title", "")).strip())
        if not (bool(shown) and titled):
            yield "titel", 1, ""
        if len(document.pages) > _LONG and "/Outlines" not in root:
            yield "bokmärken", 1, ""
        if (
            not root.get("/MarkInfo", pikepdf.Dictionary()).get("/Marked", False)
            or "/StructTreeRoot" not in root
        ):
            yield "taggar", 1, ""
            return
        yield from _tree(root.StructTreeRoot, tables)


def _tree(root: Any, tables: int | None) -> Iterator[tuple[str, int, str]]:
    found: Counter[str] = Counter()
    level, count = 0, 0
    for kind, element, above in _elements(root):
        if heading := _HEADING.fullmatch(kind):
            found["rubriker"] += int(heading[1]) > level + 1
            level = int(heading[1])
        elif kind == "/Table":
            count += 1
            found["rubrikceller"] += not _has_heads(element)
        elif kind == "/Figure" and above != "/Table":
            words = str(element.get("/Alt", "")).strip()
            found["textalternativ"] += not words or bool(_FILE_NAME.fullmatch(words))
    for rule, number in found.items():
        if number:
            yield rule, number, ""
    if tables is not None and count != tables:
        yield "tabeller", 1, f": {count} i filen, {tables} i rapporten"


def _elements(root: Any) -> Iterator[tuple[str, Any, str]]:
    """Yield kind, element and the kind above of every structure element, in reading order."""
    stack: list[tuple[Any, str]] = [(root, "")]
    while stack:
        element, above = stack.pop()
        kind = str(element.get("/S", ""))
        if kind:
            yield kind, element, above
        below = element.get("/K")
        children = list(below) if isinstance(below, pikepdf.Array) else [below]
        stack += [
            (child, kind)
            for child in reversed(children)
            if isinstance(child, pikepdf.Dictionary) and "/S" in child
        ]


def _has_heads(table: Any) -> bool:
    """Tell whether a table has a heading cell that says what it is the head of."""
    for kind, element, _ in _elements(table):
        if kind == "/TH":
            attributes = element.get("/A")
            every = list(attributes) if isinstance(attributes, pikepdf.Array) else [attributes]
            if any(isinstance(one, pikepdf.Dictionary) and "/Scope" in one for one in every):
                return True
    return False
