"""Writing WordprocessingML as strings: escaping, runs, paragraphs and fields.

Contributors' text passes through :func:`escape` and nothing else, so it can neither break the XML nor act as a template.
"""

from __future__ import annotations

import hashlib
import re
from typing import Final

from pipeline.text import clean, unbroken

DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_BREAKS: Final = re.compile(r"(\r\n|[\n\r\t])")
_NAME_LIMIT: Final = 40  # Word's limit for the name of a bookmark


class Xml(str):
    """WordprocessingML that is whole and escaped: the template takes it as it is."""

    __slots__ = ()


def escape(words: str) -> str:
    """Return text ready for element content and for attributes in double quotes."""
    plain = words if words.isalnum() else clean(words)
    return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def run(words: str, rpr: str = "") -> str:
    """Return a run of text; line breaks and tabs become Word's own. ``rpr`` is run properties as XML."""
    look = f"<w:rPr>{rpr}</w:rPr>" if rpr else ""
    words = unbroken(words)
    if "\n" not in words and "\t" not in words and "\r" not in words:
        return f'<w:r>{look}<w:t xml:space="preserve">{escape(words)}</w:t></w:r>' if words else ""
    parts = []
    for part in _BREAKS.split(words):
        if part == "\t":
            parts.append("<w:tab/>")
        elif part in {"\n", "\r", "\r\n"}:
            parts.append("<w:br/>")
        elif part:
            parts.append(f'<w:t xml:space="preserve">{escape(part)}</w:t>')
    return f"<w:r>{look}{''.join(parts)}</w:r>"


def paragraph(content: str, style: str, extra: str = "") -> str:
    """Return a paragraph in a style (by its id); ``extra`` is further paragraph properties in schema order."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{extra}</w:pPr>{content}</w:p>'


def field_xml(code: str, cached: str) -> str:
    """Return a field with the result that is shown until Word counts anew."""
    return linked(code, run(cached))


def linked(code: str, runs: str) -> str:
    """Return a field whose result is some runs."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {escape(code)} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f"{runs}"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def bookmark_name(identity: str) -> str:
    """Return a name Word accepts (letters, digits, underscore, at most 40) for an id of the view, always the same."""
    plain = "kr_" + re.sub(r"[^0-9A-Za-z_]", "_", identity)
    if plain == "kr_" + identity.replace("-", "_").replace(".", "_") and len(plain) <= _NAME_LIMIT:
        return plain
    mark = hashlib.sha256(identity.encode("utf-8", "replace")).hexdigest()[:8]
    return f"{plain[: _NAME_LIMIT - 9]}_{mark}"
