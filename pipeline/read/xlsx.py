"""A workbook's cells as its writer sees them, with what is to be told of them. Knows nothing of forms.

Spreadsheet libraries turn error cells silently into empty ones or drop formulas; a validator needs to see both.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from typing import Final

from lxml import etree

from pipeline.model import Severity
from pipeline.read.archive import Unreadable, opened
from pipeline.read.cells import Book, Notice, Page, tab_of
from pipeline.read.package import Package
from pipeline.read.returned import COLUMNS, NAME, TAB
from pipeline.read.taken import cleared_page
from pipeline.read.xlsx_beside import beside
from pipeline.read.xlsx_known import parts, strangers
from pipeline.read.xlsx_page import Sheets
from pipeline.read.xlsx_styles import styles
from pipeline.read.xlsx_text import MAIN, strings, truth

_REL: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_STRICT: Final = re.compile(
    rb"http://purl\.oclc\.org/ooxml/(spreadsheetml|officeDocument|drawingml)/(main|relationships|spreadsheetDrawing)"
)
_MARKUP: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_OFFICE: Final = ("http://schemas.microsoft.com/", "http://schemas.openxmlformats.org/")


def open_book(data: bytes, public: Collection[str] = ()) -> Book:
    """Return the workbook in some bytes, cleared of what may not be published; raises ``Unreadable`` when they are none.

    ``public`` are the contacts that may be published after all.
    """
    book = opened(data, lambda archive: _book(Package(archive, usual)))
    return replace(book, pages=tuple(cleared_page(page, public) for page in book.pages))


def usual(data: bytes) -> bytes:
    """Return a part in the usual namespaces, also when it was saved as Strict Open XML."""
    if b"http://purl.oclc.org/ooxml/" not in data[:4096]:
        return data
    return _STRICT.sub(
        lambda found: b"http://schemas.openxmlformats.org/" + found[1] + b"/2006/" + found[2], data
    )


def chosen(root: etree._Element) -> etree._Element:
    """Return a part with one of the alternatives wherever it has several: the first that today's Excel knows, else what is to fall back on."""
    for both in list(root.iter(f"{_MARKUP}AlternateContent")):
        up = both.getparent()
        if up is None:
            continue
        known = (one for one in both.iterchildren(f"{_MARKUP}Choice") if _is_known(one))
        one = next(known, both.find(f"{_MARKUP}Fallback"))
        at = up.index(both)
        for number, child in enumerate(list(one) if one is not None else []):
            up.insert(at + number, child)
        up.remove(both)
    return root


def _is_known(choice: etree._Element) -> bool:
    needed = [choice.nsmap.get(prefix, "") for prefix in choice.get("Requires", "").split()]
    return bool(needed) and all((space or "").startswith(_OFFICE) for space in needed)


def listing(package: Package) -> tuple[str, etree._Element | None]:
    """Return the part that lists the sheets of a workbook, and its root."""
    main = package.main("spreadsheetml", "xl/workbook.xml")
    return main, package.parse(main)


def sheets_of(
    package: Package, main: str, root: etree._Element | None
) -> Iterator[tuple[str, etree._Element, str]]:
    """Yield the sheets of a workbook in the order of its listing: the name, the element that lists it, and the part that holds it."""
    related = package.related(main)
    for sheet in root.iter(f"{MAIN}sheet") if root is not None else ():
        relation = related.get(sheet.get(f"{_REL}id", ""))
        yield sheet.get("name", ""), sheet, relation.target if relation else ""


def _book(package: Package) -> Book:
    main, workbook = listing(package)
    if workbook is None or workbook.tag != f"{MAIN}workbook":
        raise Unreadable("other")
    by_kind = {one.kind: one.target for one in package.related(main).values()}
    texts = package.parse(by_kind.get("sharedStrings", ""))
    looks = package.parse(by_kind.get("styles", ""))
    properties = workbook.find(f"{MAIN}workbookPr")
    late = properties is not None and truth(properties.get("date1904")) is True
    for part in (texts, looks, workbook):
        if part is not None:
            chosen(part)
    common = Sheets(strings(texts), styles(looks), late)
    notices: list[Notice] = []
    defined = {item.get("name", ""): item.text or "" for item in workbook.iter(f"{MAIN}definedName")}
    sheets = sheets_of(package, main, workbook)
    every, own = tuple(_pages(package, sheets, common, notices)), tab_of(defined.pop(NAME, ""))
    pages = tuple(page for page in every if page.name != own or not _is_listing(page)) or every
    if not pages:
        raise Unreadable("corrupt")
    for root, kind in ((workbook, "workbook"), (texts, "texts"), (looks, "styles")):
        notices += strangers(root, kind, "Filen") if root is not None else ()
    notices += parts(package)
    macros = any(name.endswith("vbaproject.bin") for name in package.names)
    return Book(pages, macros, defined, tuple(notices))


def _pages(
    package: Package,
    sheets: Iterable[tuple[str, etree._Element, str]],
    common: Sheets,
    notices: list[Notice],
) -> Iterator[Page]:
    for name, sheet, target in sheets:
        root = package.parse(target)
        if root is None:
            message = (
                f"Fliken ”{name}” finns i filens förteckning, men det som ska stå på den saknas i filen."
            )
            notices.append(
                Notice(Severity.WARNING, "FIL6", message, "Öppna filen i Excel och spara den igen.")
            )
            continue
        chosen(root)
        told = (*strangers(root, "sheet", f"Fliken ”{name}”"), *beside(package, target, root))
        hidden = sheet.get("state", "visible") != "visible"
        yield common.page(root, name, hidden=hidden, more=told)


def _is_listing(page: Page) -> bool:
    """Tell whether a sheet is the list of a returned copy, with nothing of anybody's own beside it."""
    first = page.cells.get(1, {}).get(1)
    return (
        first is not None
        and first.text == TAB
        and all(max(cells) <= COLUMNS for cells in page.cells.values())
    )
