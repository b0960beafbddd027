"""The workbook as .ods (OpenDocument 1.3): four parts of XML, written here; heads are header rows, and the language is Swedish.

No library writes it: of those that are alive, none starts from an empty document without dates, another language and a thumbnail.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from markupsafe import Markup, escape

from pipeline.render.opendata.book import Cell, Sheet
from pipeline.text import clean, number
from pipeline.view import View

_TYPE: Final = "application/vnd.oasis.opendocument.spreadsheet"
_OASIS: Final = "urn:oasis:names:tc:opendocument:xmlns"
_NAMES: Final = Markup(
    'xmlns:office="{0}:office:1.0" xmlns:table="{0}:table:1.0" xmlns:text="{0}:text:1.0" xmlns:style="{0}:style:1.0" '
    'xmlns:number="{0}:datastyle:1.0" xmlns:meta="{0}:meta:1.0" xmlns:fo="{0}:xsl-fo-compatible:1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3"'
).format(_OASIS)
_HEAD: Final = Markup('<?xml version="1.0" encoding="UTF-8"?>\n')
_MM: Final = 2  # millimetres of a sign
_WRAP: Final = Markup('<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/>')
_BOLD: Final = Markup('<style:text-properties fo:font-weight="bold"/>')


def ods(view: View, sheets: tuple[Sheet, ...]) -> bytes:
    """Return the workbook; the same sheets give the same bytes."""
    out = io.BytesIO()
    parts = {
        "mimetype": _TYPE,
        "META-INF/manifest.xml": _manifest(),
        "meta.xml": _meta(view),
        "styles.xml": _styles(),
        "content.xml": _content(sheets),
    }
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(info, clean(str(data)).encode())
    return out.getvalue()


def _manifest() -> Markup:
    files = Markup("").join(
        Markup('<manifest:file-entry manifest:full-path="{}" manifest:media-type="{}"/>').format(name, kind)
        for name, kind in (
            ("/", _TYPE),
            ("content.xml", "text/xml"),
            ("styles.xml", "text/xml"),
            ("meta.xml", "text/xml"),
        )
    )
    open_ = Markup('<manifest:manifest xmlns:manifest="{}:manifest:1.0" manifest:version="1.3">').format(
        _OASIS
    )
    return _HEAD + open_ + files + Markup("</manifest:manifest>")


def _meta(view: View) -> Markup:
    return _HEAD + Markup(
        "<office:document-meta {}><office:meta><dc:title>{}</dc:title><dc:subject>{}</dc:subject><dc:creator>{}</dc:creator>"
        "<dc:language>sv-SE</dc:language><meta:creation-date>{}T00:00:00</meta:creation-date></office:meta></office:document-meta>"
    ).format(_NAMES, f"{view.title} – tabeller", view.description, view.municipality, view.date)


def _styles() -> Markup:
    return _HEAD + Markup(
        '<office:document-styles {}><office:styles><style:default-style style:family="table-cell"><style:table-cell-properties '
        'fo:wrap-option="wrap" style:vertical-align="top"/><style:text-properties fo:language="sv" fo:country="SE" fo:font-size="10pt" '
        'fo:font-family="Arial"/></style:default-style></office:styles><office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties '
        'fo:page-width="297mm" fo:page-height="210mm" style:print-orientation="landscape" style:scale-to-X="1" style:scale-to-Y="0"/>'
        '</style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Default" '
        'style:page-layout-name="page"><style:footer><text:p><text:sheet-name/> – <text:page-number/></text:p></style:footer>'
        "</style:master-page></office:master-styles></office:document-styles>"
    ).format(_NAMES)


def _content(sheets: tuple[Sheet, ...]) -> Markup:
    decimals = sorted(
        {cell.decimals for sheet in sheets for row in sheet.rows for cell in row if cell.number is not None}
    )
    broad = sorted({width for sheet in sheets for width in sheet.widths})
    styles = [
        *(
            Markup(
                '<style:style style:name="w{}" style:family="table-column"><style:table-column-properties style:column-width="{}mm"/></style:style>'
            ).format(width, width * _MM)
            for width in broad
        ),
        *(made for places in decimals for made in _number_styles(places)),
        _cell_style("text"),
        _cell_style("strong", bold=True),
        Markup(
            '<style:style style:name="head" style:family="table-cell">{}<style:paragraph-properties fo:text-align="end"/>{}</style:style>'
        ).format(_WRAP, _BOLD),
        Markup(
            '<style:style style:name="row" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>'
            '<style:style style:name="sheet" style:family="table" style:master-page-name="Default"><style:table-properties table:display="true"/>'
            "</style:style>"
        ),
        Markup(
            '<style:style style:name="title" style:family="table-cell"><style:table-cell-properties fo:wrap-option="no-wrap"/>'
            '<style:text-properties fo:font-weight="bold" fo:font-size="15pt"/></style:style>'
        ),
        Markup(
            '<style:style style:name="line" style:family="table-cell"><style:table-cell-properties fo:wrap-option="no-wrap"/></style:style>'
        ),
    ]
    return _HEAD + Markup(
        "<office:document-content {}><office:automatic-styles>{}</office:automatic-styles><office:body><office:spreadsheet>{}"
        "</office:spreadsheet></office:body></office:document-content>"
    ).format(_NAMES, Markup("").join(styles), Markup("").join(_sheet(sheet) for sheet in sheets))


def _cell_style(name: str, data: str = "", *, bold: bool = False) -> Markup:
    of_data = Markup(' style:data-style-name="{}"').format(data) if data else Markup("")
    return Markup('<style:style style:name="{}" style:family="table-cell"{}>{}{}</style:style>').format(
        name, of_data, _WRAP, _BOLD if bold else ""
    )


def _number_styles(places: int) -> Iterable[Markup]:
    yield Markup(
        '<number:number-style style:name="d{0}" number:language="sv" number:country="SE"><number:number number:decimal-places="{0}" '
        'number:min-decimal-places="{0}" number:min-integer-digits="1" number:grouping="true"/></number:number-style>'
    ).format(places)
    yield _cell_style(f"n{places}", f"d{places}")
    yield _cell_style(f"b{places}", f"d{places}", bold=True)


def _sheet(sheet: Sheet) -> Markup:
    columns = Markup("").join(
        Markup('<table:table-column table:style-name="w{}"/>').format(width) for width in sheet.widths
    )
    above = [_row([_text(Cell(sheet.title), "title")])]
    above += [_row([_cell(cell, bold=False, style="line" if sheet.heads else "")]) for cell in sheet.above]
    heads = Markup("")
    if sheet.heads:
        looks = ("head" if number else "strong" for number in sheet.numbers)
        row = _row([_text(Cell(head), look) for head, look in zip(sheet.heads, looks, strict=True)])
        heads = Markup("<table:table-header-rows>{}</table:table-header-rows>").format(row)
    rows = [
        _row([_cell(cell, bold=place in sheet.strong) for cell in row])
        for place, row in enumerate(sheet.rows)
    ]
    return Markup('<table:table table:name="{}" table:style-name="sheet">{}{}{}{}</table:table>').format(
        sheet.name, columns, Markup("").join(above), heads, Markup("").join(rows)
    )


def _row(cells: list[Markup]) -> Markup:
    return Markup('<table:table-row table:style-name="row">{}</table:table-row>').format(
        Markup("").join(cells)
    )


def _cell(cell: Cell, *, bold: bool, style: str = "") -> Markup:
    if cell.number is not None:
        return _number(cell.number, cell.decimals, bold=bold)
    return _text(cell, style or ("strong" if bold else "text"))


def _number(value: Decimal, decimals: int, *, bold: bool) -> Markup:
    return Markup(
        '<table:table-cell table:style-name="{}{}" office:value-type="float" office:value="{}"><text:p>{}</text:p></table:table-cell>'
    ).format("b" if bold else "n", decimals, f"{value:f}", number(value, decimals))


def _text(cell: Cell, style: str) -> Markup:
    if not cell.text:
        return Markup("<table:table-cell/>")
    named = Markup(' table:style-name="{}"').format(style) if style else Markup("")
    if cell.link:
        address = cell.link if cell.web else f"#'{cell.link}'.A1"
        paragraphs = Markup(
            '<text:p><text:a xlink:type="simple" xlink:href="{}">{}</text:a></text:p>'
        ).format(address, cell.text)
    else:
        paragraphs = Markup("").join(
            Markup("<text:p>{}</text:p>").format(escape(line)) for line in cell.text.split("\n")
        )
    return Markup('<table:table-cell{} office:value-type="string">{}</table:table-cell>').format(
        named, paragraphs
    )
