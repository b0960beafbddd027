"""Words of the report's own glossary in running text: where each first stands on a page it is a link to what it means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

from markupsafe import Markup, escape

from pipeline.text import slug

_ENDINGS: Final = "s|n|en|et|t|ens|ets|ns|ts|er|ar|or|erna|arna|orna|ernas|arnas|e|na"
LEAST: Final = 3  # letters: shorter words mean other things too


def term_id(term: str) -> str:
    """Return the id of a term where it is explained."""
    return f"ord-{slug(term) or 'x'}"


def term_ids(terms: Iterable[str]) -> dict[str, str]:
    """Return the id of each term, each once."""
    found: dict[str, str] = {}
    for term in terms:
        key = term_id(term)
        number = sum(known == key or known.startswith(f"{key}-") for known in found.values())
        found.setdefault(term, f"{key}-{number + 1}" if number else key)
    return found


@cache
def _pattern(terms: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds any of the terms, the longest first, with the endings that Swedish nouns take."""
    words = "|".join(re.escape(term) for term in sorted(terms, key=lambda term: (-len(term), term)))
    return re.compile(rf"(?<![\w-])({words})(?:{_ENDINGS})?(?![\w-])", re.IGNORECASE)


def linked(words: str, places: Mapping[str, str], seen: set[str]) -> Markup:
    """Return a text whose terms are links, each the first time only; ``seen`` are those that have been, and grows.

    ``places`` holds the address of each term.
    """
    long = tuple(term for term in places if len(term) >= LEAST)
    if not long:
        return escape(words)
    folded = {term.casefold(): term for term in long}
    parts: list[Markup] = []
    end = 0
    for match in _pattern(long).finditer(words):
        term = folded.get(match[1].casefold())
        if term is None or term in seen:
            continue
        seen.add(term)
        parts += [escape(words[end : match.start()])]
        parts += [Markup('<a class="term" href="{}">{}</a>').format(places[term], match[0])]
        end = match.end()
    return Markup("").join((*parts, escape(words[end:])))
