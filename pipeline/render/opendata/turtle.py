"""Statements about things as RDF, written as Turtle: every address and text is escaped, and the order is that of the statements."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

PREFIXES: Final = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcatap": "http://data.europa.eu/r5r/",
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "spdx": "http://spdx.org/rdf/terms#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


@dataclass(frozen=True, slots=True)
class Iri:
    """An address."""

    address: str

    def __str__(self) -> str:
        """Return it as it is written."""
        return f"<{quote(self.address, safe=_SAFE)}>"


_SAFE: Final = "!#$%&'()*+,/:;=?@[]~"


@dataclass(frozen=True, slots=True)
class Text:
    """A text, in a language or of a type (``xsd:date``)."""

    words: str
    language: str = ""
    kind: str = ""

    def __str__(self) -> str:
        """Return it as it is written."""
        tail = f"@{self.language}" if self.language else f"^^{self.kind}" if self.kind else ""
        return json.dumps(self.words, ensure_ascii=False).replace("\x7f", "\\u007f") + tail


Statement = tuple[str, Iri | Text | str]
"""A property and its value: a thing, a text, or a word with a prefix (``dcat:Dataset``)."""


def turtle(things: Iterable[tuple[Iri, list[Statement]]]) -> bytes:
    """Return what is said of things as Turtle."""
    lines = [f"@prefix {name}: <{address}> ." for name, address in PREFIXES.items()]
    for thing, said in things:
        body = " ;\n    ".join(f"{name} {value}" for name, value in said)
        lines += ["", f"{thing} {body} ."]
    return ("\n".join(lines) + "\n").encode()
