"""A workbook of one sheet, written part by part, so that a test can put anything into any of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from xml.sax.saxutils import quoteattr

from pipeline.read.cells import Book, Cell, Page
from pipeline.read.xlsx import open_book
from tests.excel_faults import packed

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
NAME = "Drift"


def relations(*items: tuple[str, str, str]) -> str:
    """Return the relations of a part: id, kind and target."""
    lines = "".join(
        f'<Relationship Id="{number}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for number, kind, target in items
    )
    return f'<Relationships xmlns="{RELATIONS}">{lines}</Relationships>'


def sheet(rows: str, *, before: str = "", after: str = "") -> str:
    """Return a sheet's part with rows, and what stands before and after them."""
    return f'<worksheet xmlns="{MAIN}" xmlns:r="{OFFICE}">{before}<sheetData>{rows}</sheetData>{after}</worksheet>'


def styles(
    formats: Sequence[str] = (), fonts: Sequence[str] = (), fills: Sequence[str] = (), more: str = ""
) -> str:
    """Return the styles: number 0 is plain, then one for each number format, font and fill in that order."""
    codes = "".join(
        f'<numFmt numFmtId="{200 + at}" formatCode={quoteattr(code)}/>' for at, code in enumerate(formats)
    )
    looks = '<xf numFmtId="0" fontId="0" fillId="0"/>'
    looks += "".join(f'<xf numFmtId="{200 + at}" fontId="0" fillId="0"/>' for at in range(len(formats)))
    looks += "".join(f'<xf numFmtId="0" fontId="{at + 1}" fillId="0"/>' for at in range(len(fonts)))
    return (
        f'<styleSheet xmlns="{MAIN}"><numFmts>{codes}</numFmts>'
        f"<fonts><font/>{''.join(fonts)}</fonts><fills><fill/>{''.join(fills)}</fills>"
        f"<cellXfs>{looks}</cellXfs>{more}</styleSheet>"
    )


def files(
    rows: str = "",
    *,
    texts: str = "",
    look: str = "",
    before: str = "",
    after: str = "",
    late: bool = False,
    more: Mapping[str, str] | None = None,
) -> dict[str, bytes]:
    """Return the parts of a workbook; ``more`` are further ones, or others in their place."""
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{TYPES}"/>',
        "_rels/.rels": relations(("1", "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><workbookPr date1904="{int(late)}"/>'
        f'<sheets><sheet name="{NAME}" sheetId="1" r:id="s"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relations(
            ("s", "worksheet", "worksheets/sheet1.xml"),
            ("t", "sharedStrings", "sharedStrings.xml"),
            ("l", "styles", "styles.xml"),
        ),
        "xl/worksheets/sheet1.xml": sheet(rows, before=before, after=after),
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">{texts}</sst>',
        "xl/styles.xml": look or styles(),
    }
    return {name: text.encode() for name, text in (parts | dict(more or {})).items()}


def book(parts: Mapping[str, bytes]) -> Book:
    return open_book(packed(dict(parts)))


def page(rows: str = "", **changes: object) -> Page:
    """Return the only sheet of such a workbook."""
    return book(files(rows, **changes)).pages[0]  # type: ignore[arg-type]


def one_cell(
    cell: str, *, formats: Sequence[str] = (), fonts: Sequence[str] = (), late: bool = False
) -> Cell | None:
    """Return the cell C5 of a workbook in which it is all there is, None when it shows nothing."""
    found = page(f'<row r="5">{cell}</row>', look=styles(formats, fonts), late=late)
    return found.cells.get(5, {}).get(3)
