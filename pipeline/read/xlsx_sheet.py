"""What concerns a worksheet as a whole: links to other workbooks, unseen colours, noughts that are not shown, conditional looks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lxml import etree

from pipeline.model import Severity
from pipeline.read.cells import address
from pipeline.read.xlsx_found import Found, cell_of, short
from pipeline.read.xlsx_styles import Styles, whole
from pipeline.read.xlsx_text import MAIN, is_on, truth, within


def sheet_notices(root: etree._Element, styles: Styles, found: Found) -> None:
    """Tell what concerns a sheet as a whole: links to other workbooks, unseen colours, noughts that are not shown, conditional looks."""
    if found.outside:
        message = f"{_these(found.outside)} hämtar värden ur en annan arbetsbok. De har lästs som de senast räknades."
        hint = "Kontrollera att värdena är de som gäller, eller klistra in dem som värden."
        found.tell(Severity.INFO, "FIL10", message, hint, found.outside[0])
    if found.unseen:
        unseen = tuple(found.unseen)
        message = f"{_these(unseen)} har text i samma färg som bakgrunden. Det som står där har lästs."
        found.tell(
            Severity.WARNING,
            "CELL16",
            message,
            "Ge texten en annan färg, eller ta bort den.",
            unseen[0],
        )
    noughts = (cell for cells in found.rows.values() for cell in cells.values() if cell.number == 0)
    view = next(within(root, "sheetViews", f"{MAIN}sheetView"), None)
    if view is not None and truth(view.get("showZeros")) is False and (nought := next(noughts, None)):
        message = "Fliken visar inte nollor. Celler som ser tomma ut men innehåller 0 har lästs som 0."
        at = address(nought.row, nought.column)
        found.tell(Severity.INFO, "CELL15", message, "Visa nollor, eller töm cellerna om värdena saknas.", at)
    for where in _conditional(root, styles):
        message = f"Cellerna {short(where)} har villkorsstyrd formatering som stryker, eller visar tal på ett annat sätt. De har lästs som de är lagrade."
        found.tell(
            Severity.WARNING,
            "CELL15",
            message,
            "Ta bort den villkorsstyrda formateringen.",
            cell_of(where),
        )


def _conditional(root: etree._Element, styles: Styles) -> Iterator[str]:
    """Yield the areas with a conditional look that changes what is shown."""
    for area in root.iterchildren(f"{MAIN}conditionalFormatting"):
        if any(whole(rule.get("dxfId"), -1) in styles.conditional for rule in area):
            yield area.get("sqref", "")
    for extension in within(root, "extLst", f"{MAIN}ext"):
        if any(
            is_on(one) or one.get("formatCode") for one in extension.iter(f"{MAIN}strike", f"{MAIN}numFmt")
        ):
            yield next((one.text or "" for one in extension.iter("{*}sqref")), "")


def _these(cells: Sequence[str]) -> str:
    return f"Cell {cells[0]}" if len(cells) == 1 else f"{len(cells)} celler från {cells[0]}"
