"""Word forms written from the schemas: fixed headings with instructions, filled from pieces of a document where there are some.

A heading is recognised by its bookmark ``kr_<key>`` even when it has been reworded.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from typing import Final
from xml.sax.saxutils import escape

from pipeline import text
from pipeline.config import Municipality, Occasion, Unit
from pipeline.forms import word_parts as fixed
from pipeline.forms.word_body import Gathered, paragraph, run, written
from pipeline.read.word_marks import OPENING, bookmark, limits, prompt
from pipeline.read.word_pieces import Grid, Piece
from pipeline.schemas import asked_texts
from pipeline.schemas.base import Heading, WordForm

_CONTROLS: Final = 2_025_000  # the numbers of the content controls begin after it


def write_document(
    form: WordForm,
    unit: Unit,
    municipality: Municipality,
    occasion: Occasion,
    texts: Mapping[str, Sequence[Piece | Grid]] | None = None,
) -> bytes:
    """Return a Word form for a unit and occasion; headings found in ``texts`` hold those pieces instead of their instruction."""
    form = asked_texts(form, municipality, occasion, unit.id)
    gathered = Gathered()
    body = "".join(_opening(form, unit, municipality, occasion))
    for number, heading in enumerate(form.headings, 1):
        body += _heading(heading, number)
        pieces = (texts or {}).get(heading.key)
        body += "".join(written(pieces, gathered)) if pieces else _instruction(heading, number)
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": fixed.content_types({image.mime for image in gathered.images}),
        "_rels/.rels": fixed.ROOT_RELATIONS,
        "docProps/core.xml": _core(form, municipality, occasion),
        "docProps/custom.xml": _custom(form, unit, municipality, occasion),
        "word/_rels/document.xml.rels": fixed.relations(
            [escape(link, {'"': "&quot;"}) for link in gathered.links], gathered.images
        ),
        "word/document.xml": _document(body),
        "word/footnotes.xml": fixed.footnotes(gathered.notes),
        "word/numbering.xml": fixed.numbering(gathered.list_depth, gathered.lists),
        "word/settings.xml": fixed.SETTINGS,
        "word/styles.xml": fixed.styles(
            municipality.profile.primary, gathered.heading_level, quotes=gathered.quotes
        ),
    }
    parts |= {f"word/{name}": image.data for name, image in fixed.media(gathered.images)}
    return _packed(parts)


def _packed(parts: Mapping[str, str | bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            data = content if isinstance(content, bytes) else content.encode()
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def _document(body: str) -> str:
    page = (
        '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" '
        'w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>'
    )
    return f'{fixed.HEAD}<w:document xmlns:w="{fixed.W}" xmlns:r="{fixed.R}"><w:body>{body}{page}</w:body></w:document>'


def _opening(form: WordForm, unit: Unit, municipality: Municipality, occasion: Occasion) -> Iterator[str]:
    due = occasion.due.get(unit.kind)
    yield paragraph(run(f"{form.title} {occasion.year}"), "Rubrik")
    yield paragraph(run(f"{municipality.name} · {unit.name} · {text.period(*unit.days(occasion))}"), "Fakta")
    yield paragraph(
        run(f"Lämnas senast {text.long_date(due)}." if due else "Lämnas enligt kommunens tidplan."), "Fakta"
    )
    yield paragraph(
        run(OPENING),
        "Anvisning",
    )


def _heading(heading: Heading, number: int) -> str:
    mark = f'<w:bookmarkStart w:id="{number}" w:name="{bookmark(heading)}"/>'
    return paragraph(f'{mark}{run(heading.title)}<w:bookmarkEnd w:id="{number}"/>', "Rubrik1")


def _instruction(heading: Heading, number: int) -> str:
    """Return how much to write, and a content control that says what, until something is written and it is gone."""
    above = paragraph(run(limits(heading)), "Anvisning") if limits(heading) else ""
    title, asked = (
        escape(heading.title, {'"': "&quot;"}),
        run(prompt(heading), '<w:rStyle w:val="Platshllartext"/>'),
    )
    look = (
        f'<w:sdtPr><w:alias w:val="{title}"/><w:tag w:val="{bookmark(heading)}"/><w:id w:val="{_CONTROLS + number}"/>'
        "<w:temporary/><w:showingPlcHdr/></w:sdtPr>"
    )
    return f"{above}<w:sdt>{look}<w:sdtContent>{paragraph(asked, '')}</w:sdtContent></w:sdt>"


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
