"""The table of contents: a real field, filled with entries that link to their headings and name a page.

Word has no way to count pages in a file before it is opened, and the two settings that make it count then (``updateFields``
and ``dirty``) greet every reader with a warning about "other files". The page numbers here are therefore reckoned from the
layout (``place.py``), each as a PAGEREF field: Word counts it anew when printing, in the preview and on F9.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pipeline.render.word.store import Store
from pipeline.render.word.xml import Xml, bookmark_name, field_xml, paragraph, run
from pipeline.view import View

DEPTH: Final = 2


def contents(view: View, pages: Mapping[str, int], store: Store) -> Xml:
    """Return the filled contents field as paragraphs; ``pages`` gives the page of each section by its id."""
    entries = list(view.contents(DEPTH))
    begin = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> TOC \\o "1-{DEPTH}" \\h \\z \\u </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    lines = []
    for number, (level, section) in enumerate(entries):
        line = entry(section.id, section.title, pages.get(section.id, 0))
        lines.append(paragraph((begin if number == 0 else "") + line, store.style(f"toc {level}")))
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    lines.append(paragraph((begin if not entries else "") + end, store.style("kr brytning")))
    properties = '<w:sdtPr><w:alias w:val="Innehåll"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>'
    return Xml(f"<w:sdt>{properties}<w:sdtContent>{''.join(lines)}</w:sdtContent></w:sdt>")


def entry(identity: str, title: str, page: int) -> str:
    """Return a line of contents: the title, a tab and the page, all one link."""
    name = bookmark_name(identity)
    number = field_xml(f"PAGEREF {name} \\h", str(page)) if page else ""
    tab = "<w:r><w:tab/></w:r>" if page else ""
    return f'<w:hyperlink w:anchor="{name}" w:history="1">{run(title)}{tab}{number}</w:hyperlink>'
