"""Word forms written from the schemas: fixed headings with instructions, and a light markup to fill them from.

A heading is recognised by its bookmark ``kr_<key>`` even when it has been reworded. Markup: blank line between paragraphs, ``- `` and
``1. `` lists (two blanks indent), ``## `` own sub-heading, ``**bold**``, ``*italic*``, ``[words](link)``, ``[^: footnote]``, and
``| a | b |`` table rows after an optional ``Tabell: caption`` line.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from pipeline import text
from pipeline.config import Municipality, Occasion, Unit
from pipeline.forms import word_parts as fixed
from pipeline.read.word_marks import bookmark, instruction
from pipeline.schemas.base import Heading, WordForm

_INLINE: Final = re.compile(
    r"\*\*(?=\S)(.+?)(?<=\S)\*\*|\*(?=\S)(.+?)(?<=\S)\*|\[\^:\s*(.+?)\]|\[([^\]]+)\]\(([^)\s]+)\)"
)
_ITEM: Final = re.compile(r"(\s*)(-|\d+\.)\s+(.*)")
_CAPTION: Final = "Tabell:"
_FORBIDDEN: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # may not stand in XML


@dataclass(slots=True)
class _Gathered:
    """Links and footnotes met while the body is written."""

    links: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def write_document(
    form: WordForm,
    unit: Unit,
    municipality: Municipality,
    occasion: Occasion,
    texts: Mapping[str, str] | None = None,
) -> bytes:
    """Return a Word form for a unit and occasion; headings found in ``texts`` are filled from their markup."""
    gathered = _Gathered()
    body = "".join(_opening(form, unit, municipality, occasion))
    for number, heading in enumerate(form.headings, 1):
        body += _heading(heading, number)
        written = (texts or {}).get(heading.key, "").strip()
        body += "".join(_markup(written, gathered)) if written else _instruction(heading)
    parts = {
        "[Content_Types].xml": fixed.CONTENT_TYPES,
        "_rels/.rels": fixed.ROOT_RELATIONS,
        "docProps/core.xml": _core(form, municipality, occasion),
        "docProps/custom.xml": _custom(form, unit, municipality, occasion),
        "word/_rels/document.xml.rels": fixed.relations(
            [escape(link, {'"': "&quot;"}) for link in gathered.links]
        ),
        "word/document.xml": _document(body),
        "word/footnotes.xml": fixed.footnotes([escape(_FORBIDDEN.sub("", note)) for note in gathered.notes]),
        "word/numbering.xml": fixed.numbering(),
        "word/settings.xml": fixed.SETTINGS,
        "word/styles.xml": fixed.styles(municipality.profile.primary),
    }
    return _packed(parts)


def _packed(parts: Mapping[str, str]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, words in parts.items():
            archive.writestr(
                zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), words.encode(), zipfile.ZIP_DEFLATED
            )
    return target.getvalue()


def _document(body: str) -> str:
    page = (
        '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" '
        'w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>'
    )
    return f'{fixed.HEAD}<w:document xmlns:w="{fixed.W}" xmlns:r="{fixed.R}"><w:body>{body}{page}</w:body></w:document>'


def _opening(form: WordForm, unit: Unit, municipality: Municipality, occasion: Occasion) -> Iterator[str]:
    due = occasion.due.get(unit.kind)
    yield _paragraph(_run(f"{form.title} {occasion.year}"), "Rubrik")
    yield _paragraph(
        _run(f"{municipality.name} · {unit.name} · {text.period(occasion.start, occasion.end)}"), "Fakta"
    )
    yield _paragraph(
        _run(f"Lämnas senast {text.long_date(due)}." if due else "Lämnas enligt kommunens tidplan."), "Fakta"
    )
    yield _paragraph(
        _run(
            "Skriv under rubrikerna nedan. Ta inte bort någon rubrik. Egna underrubriker görs med formatmallen Rubrik 2. "
            "Bilder ska ha alternativtext. Godkänn alla ändringar och ta bort kommentarer innan du skickar filen."
        ),
        "Anvisning",
    )


def _heading(heading: Heading, number: int) -> str:
    mark = f'<w:bookmarkStart w:id="{number}" w:name="{bookmark(heading)}"/>'
    return _paragraph(f'{mark}{_run(heading.title)}<w:bookmarkEnd w:id="{number}"/>', "Rubrik1")


def _instruction(heading: Heading) -> str:
    return _paragraph(_run(instruction(heading)), "Anvisning") + _paragraph("", "")


def _paragraph(runs: str, style: str, more: str = "") -> str:
    look = (f'<w:pStyle w:val="{style}"/>' if style else "") + more
    return f"<w:p>{f'<w:pPr>{look}</w:pPr>' if look else ''}{runs}</w:p>"


def _run(words: str, look: str = "") -> str:
    words = _FORBIDDEN.sub("", words)
    return (
        f'<w:r>{f"<w:rPr>{look}</w:rPr>" if look else ""}<w:t xml:space="preserve">{escape(words)}</w:t></w:r>'
        if words
        else ""
    )


# -- markup ---------------------------------------------------------------------------------------
def _markup(words: str, gathered: _Gathered) -> Iterator[str]:
    caption = ""
    for block in re.split(r"\n\s*\n", words.replace("\r", "")):
        lines = [line for line in block.split("\n") if line.strip()]
        if lines and lines[0].startswith(_CAPTION):
            caption = lines.pop(0).removeprefix(_CAPTION).strip()
        if not lines:
            continue
        if lines[0].lstrip().startswith("|"):
            yield from _table(caption, lines, gathered)
            caption = ""
        else:
            yield from _lines(lines, gathered)


def _lines(lines: list[str], gathered: _Gathered) -> Iterator[str]:
    waiting: list[str] = []
    for line in lines:
        item = _ITEM.fullmatch(line)
        if (item or line.startswith("## ")) and waiting:
            yield _paragraph(_inline(" ".join(waiting), gathered), "")
            waiting = []
        if item:
            level = (
                f'<w:numPr><w:ilvl w:val="1"/><w:numId w:val="{1 if item[2] == "-" else 2}"/></w:numPr>'
                if item[1]
                else ""
            )
            yield _paragraph(
                _inline(item[3], gathered), "Punktlista" if item[2] == "-" else "Numreradlista", level
            )
        elif line.startswith("## "):
            yield _paragraph(_inline(line[3:], gathered), "Rubrik2")
        else:
            waiting.append(line.strip())
    if waiting:
        yield _paragraph(_inline(" ".join(waiting), gathered), "")


def _inline(words: str, gathered: _Gathered) -> str:
    made, at = "", 0
    for found in _INLINE.finditer(words):
        made += _run(words[at : found.start()])
        bold, italic, note, label, link = found.groups()
        if bold:
            made += _run(bold, "<w:b/>")
        elif italic:
            made += _run(italic, "<w:i/>")
        elif note:
            gathered.notes.append(note)
            made += f'<w:r><w:rPr><w:rStyle w:val="Fotnotsreferens"/></w:rPr><w:footnoteReference w:id="{len(gathered.notes)}"/></w:r>'
        else:
            gathered.links.append(link)
            made += f'<w:hyperlink r:id="rIdL{len(gathered.links)}">{_run(label, "<w:rStyle w:val=" + quoteattr("Hyperlnk") + "/>")}</w:hyperlink>'
        at = found.end()
    return made + _run(words[at:])


def _table(caption: str, lines: list[str], gathered: _Gathered) -> Iterator[str]:
    rows = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in lines]
    rows = [row for row in rows if not all(re.fullmatch(r":?-{2,}:?", cell) for cell in row)]
    if caption:
        yield _paragraph(_inline(caption, gathered), "Beskrivning")
    width = 9070 // max(len(rows[0]), 1)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for _ in rows[0])
    body = ""
    for number, row in enumerate(rows):
        head = "<w:trPr><w:tblHeader/></w:trPr>" if number == 0 else ""
        look = "<w:b/>" if number == 0 else ""
        cells = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{_paragraph(_run(cell, look) if look else _inline(cell, gathered), "")}</w:tc>'
            for cell in row
        )
        body += f"<w:tr>{head}{cells}</w:tr>"
    yield (
        '<w:tbl><w:tblPr><w:tblStyle w:val="Tabellrutnt"/><w:tblW w:w="0" w:type="auto"/><w:tblLook w:val="0420" w:firstRow="1" '
        f'w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>'
    )
    yield _paragraph("", "")


# -- properties -----------------------------------------------------------------------------------
def _core(form: WordForm, municipality: Municipality, occasion: Occasion) -> str:
    stamp = f"{occasion.year}-01-01T00:00:00Z"
    return (
        f'{fixed.HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(form.title)} {occasion.year}</dc:title><dc:creator>{escape(municipality.name)}</dc:creator>"
        f"<dc:language>sv-SE</dc:language>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{stamp}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{stamp}</dcterms:modified></cp:coreProperties>'
    )


def _custom(form: WordForm, unit: Unit, municipality: Municipality, occasion: Occasion) -> str:
    facts = (
        ("kr_formular", form.key),
        ("kr_version", str(form.version)),
        ("kr_enhet", unit.id),
        ("kr_tillfalle", occasion.id),
        ("kr_kommun", municipality.form_id),
    )
    items = "".join(
        f'<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{number}" name="{name}"><vt:lpwstr>{escape(value)}</vt:lpwstr></property>'
        for number, (name, value) in enumerate(facts, 2)
    )
    return (
        f'{fixed.HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
        f'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">{items}</Properties>'
    )
