"""What may stand in the parts of a workbook: all that is read or told elsewhere, and all that says nothing of what the cells hold.

Anything else is told. The lists are allow-lists: an element or attribute that is in none of them is one that nobody has thought of.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Final

from lxml import etree

from pipeline.model import Severity
from pipeline.read.cells import Notice
from pipeline.read.package import Package, Relation

_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_MARKUP: Final = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# -- elements by what is done with them ----------------------------------------------------------------
_CELLS: Final = _set("sheetData row c v f is t r rPr rPh si sst")
"""Read cell by cell; hints of how a word is said (rPh) are no content."""
_FONT: Final = _set(
    "rFont font b i strike condense extend outline shadow u vertAlign sz color family charset scheme name phoneticPr"
)
"""Struck and raised letters are read; the rest is looks."""
_BOOK: Final = _set(
    "workbook workbookPr sheets sheet definedNames definedName externalReferences externalReference"
)
_BOOK_LOOKS: Final = _set(  # windows, how it is counted, who may change it, what versions it came through
    "fileVersion fileSharing workbookProtection bookViews workbookView functionGroups functionGroup calcPr oleSize customWorkbookViews "
    "customWorkbookView pivotCaches pivotCache webPublishing fileRecoveryPr webPublishObjects webPublishObject smartTagPr smartTagTypes smartTagType"
)
_SHEET_READ: Final = _set(
    "worksheet cols col mergeCells mergeCell hyperlinks hyperlink autoFilter filterColumn conditionalFormatting cfRule sheetViews sheetView"
)
_SHEET_TOLD: Final = _set(  # through the sheet's relations, or where the words stand
    "headerFooter oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects "
    "oleObject objectPr controls control controlPr anchor from to legacyDrawingHeaderFooter"
)
_SHEET_LOOKS: Final = _set(  # panes, print, locks, drop-downs, filters' and rules' inner parts, tables and queries around cells that are read
    "sheetPr tabColor outlinePr pageSetUpPr dimension pane selection pivotSelection pivotArea references reference x sheetFormatPr sheetCalcPr "
    "sheetProtection protectedRanges protectedRange securityDescriptor scenarios scenario inputCells filters filter dateGroupItem top10 customFilters "
    "customFilter dynamicFilter colorFilter iconFilter sortState sortCondition dataConsolidate dataRefs dataRef customSheetViews customSheetView "
    "rowBreaks colBreaks brk phoneticPr formula colorScale cfvo dataBar iconSet dataValidations dataValidation formula1 formula2 printOptions "
    "pageMargins pageSetup customProperties customPr cellWatches cellWatch ignoredErrors ignoredError smartTags cellSmartTags cellSmartTag "
    "cellSmartTagPr webPublishItems webPublishItem tableParts tablePart"
)
_STYLE_LOOKS: Final = _set(  # borders, alignment, locks, named styles and looks of tables
    "styleSheet numFmts numFmt fonts fills fill patternFill gradientFill stop fgColor bgColor borders border left right start end top bottom diagonal "
    "vertical horizontal cellStyleXfs cellXfs xf alignment protection cellStyles cellStyle dxfs dxf tableStyles tableStyle tableStyleElement colors "
    "indexedColors rgbColor mruColors"
)
_EXTENSION: Final = _set("extLst ext AlternateContent Choice Fallback")
"""Additions of later Excels: the known are in _ADDED; in each of them nothing is looked for but a conditional look and what is drawn."""
_SHARED: Final = _CELLS | _FONT | _EXTENSION
KNOWN: Final[Mapping[str, frozenset[str]]] = {
    "workbook": _SHARED | _BOOK | _BOOK_LOOKS,
    "sheet": _SHARED | _SHEET_READ | _SHEET_TOLD | _SHEET_LOOKS,
    "texts": _SHARED,
    "styles": _SHARED | _STYLE_LOOKS,
}

# -- attributes ----------------------------------------------------------------------------------------
_ATTRIBUTES: Final[Mapping[str, frozenset[str]]] = {
    "c": _set(
        "r s t cm vm ph"
    ),  # cm and vm lead to what an array or a data type is, whose value is stored in the cell
    "row": _set("r spans s customFormat ht hidden customHeight outlineLevel collapsed thickTop thickBot ph"),
    **dict.fromkeys(
        _set("v is si r t rPr sheetData worksheet sheets font styleSheet definedNames cols sheetViews dxf"),
        frozenset[str](),
    ),
    **dict.fromkeys(
        _set("mergeCells fonts fills cellXfs cellStyleXfs dxfs numFmts hyperlinks"), _set("count")
    ),
    "sz": _set("val"),
    "color": _set("auto indexed rgb theme tint"),
    "workbook": _set("conformance"),
    "workbookPr": _set(
        "date1904 showObjects showBorderUnselectedObjects filterPrivacy promptedSolutions showInkAnnotation backupFile saveExternalLinkValues "
        "updateLinks codeName hidePivotFieldList showPivotChartFilter allowRefreshQuery publishItems checkCompatibility autoCompressPictures "
        "refreshAllConnections defaultThemeVersion dateCompatibility"
    ),
    "definedName": _set(
        "name comment customMenu description help statusBar localSheetId hidden function vbProcedure xlm functionGroupId shortcutKey publishToServer "
        "workbookParameter"
    ),
    "autoFilter": _set("ref"),
    "filterColumn": _set("colId hiddenButton showButton"),
    "headerFooter": _set("differentOddEven differentFirst scaleWithDoc alignWithMargins"),
    "f": _set("t aca ref dt2D dtr del1 del2 r1 r2 ca si bx"),
    "sst": _set("count uniqueCount"),
    "sheet": _set("name sheetId state"),
    "col": _set("min max width style hidden bestFit customWidth phonetic outlineLevel collapsed"),
    "mergeCell": _set("ref"),
    "strike": _set("val"),
    "vertAlign": _set("val"),
    "numFmt": _set("numFmtId formatCode"),
    "xf": _set(
        "numFmtId fontId fillId borderId xfId quotePrefix pivotButton applyNumberFormat applyFont applyFill applyBorder applyAlignment applyProtection"
    ),
    "hyperlink": _set("ref location tooltip display"),
    "conditionalFormatting": _set("pivot sqref"),
    "cfRule": _set(
        "type dxfId priority stopIfTrue aboveAverage percent bottom operator text timePeriod rank stdDev equalAverage"
    ),
    "sheetView": _set(
        "windowProtection showFormulas showGridLines showRowColHeaders showZeros rightToLeft tabSelected showRuler showOutlineSymbols defaultGridColor "
        "showWhiteSpace view topLeftCell colorId zoomScale zoomScaleNormal zoomScaleSheetLayoutView zoomScalePageLayoutView workbookViewId"
    ),
}
"""Of the elements that carry content, or change what it looks like; the attributes of the others are looks, as they are."""
_IGNORED: Final = (
    "http://schemas.microsoft.com/office/",
    "urn:schemas-microsoft-com:",
    "http://schemas.libreoffice.org/",
    "http://www.w3.org/",
    _MARKUP,
    "http://schemas.openxmlformats.org/officeDocument/",
)
"""Attributes of these namespaces are Office's own marks: who changed what when, how to space, links that are read by their id."""

# -- relations -----------------------------------------------------------------------------------------
RELATIONS: Final = _set(
    # read, or told by the sheet they belong to
    "officeDocument worksheet chartsheet dialogsheet xlMacrosheet xlIntlMacrosheet styles sharedStrings externalLink vbaProject wordVbaData comments "
    "threadedComment drawing vmlDrawing image picture oleObject package control ctrlProp model3d hyperlink chart chartEx media video audio "
    # how it looks, is counted, is signed, is kept together; what tables and summaries around cells are made of
    "theme themeOverride calcChain core-properties extended-properties custom-properties thumbnail printerSettings table tableSingleCells queryTable "
    "connections pivotTable pivotCacheDefinition pivotCacheRecords person customXml customXmlProps customProperty xmlMaps sheetMetadata metadata "
    "slicer slicerCache timeline timelineCache volatileDependencies featurePropertyBag rdRichValue rdRichValueStructure rdRichValueTypes "
    "rdRichValueWebImage richValueRel rdArray richStyles rdSupportingPropertyBag rdSupportingPropertyBagStructure chartStyle chartColorStyle "
    "chartUserShapes diagramData diagramLayout diagramQuickStyle diagramColors diagramDrawing activeXControlBinary origin signature certificate "
    "classificationlabels labelInfo sensitivityLabels ui userCustomization extensibility attachedToolbars revisionHeaders revisionLog usernames powerPivotData "
    "sharedLinks xlPathMissing xlAlternateStartup xlLibrary xlStartup externalLinkPath alternateUrls externalLinkLongPath font webextensiontaskpanes webextension customProperties docPersona ink "
    "namedSheetView namedSheetViews pythonScript sheetProperties"
)


_FEW: Final = 3  # parts that a message names
_SAVE: Final = "Öppna filen i Excel och spara den som .xlsx igen."


def strangers(root: etree._Element, part: str, where: str) -> tuple[Notice, ...]:
    """Return a notice of each kind of element or attribute of a part that is in no list."""
    shapes = {(element.tag, *element.keys()) for element in root.iter()}
    names = sorted({name for shape in shapes for name in _unknown(part, *map(str, shape))})
    return tuple(_told(name, where) for name in names)


@cache
def _unknown(part: str, *shape: str) -> tuple[str, ...]:
    """Return what is in no list of an element with its attributes."""
    return (
        tuple(_strange_in(KNOWN[part], *shape)) if shape[0].startswith("{") or shape[0].isidentifier() else ()
    )


def _strange_in(known: frozenset[str], tag: str, *attributes: str) -> Iterator[str]:
    space, _, name = tag.rpartition("}")
    space = space.lstrip("{")
    if space not in {_MAIN, _MARKUP}:
        if not space.startswith(_IGNORED) and not space.startswith("http://schemas.openxmlformats.org/"):
            yield name
        return
    if name not in known:
        yield name
    allowed = _ATTRIBUTES.get(name)
    for attribute in attributes:
        home, _, local = attribute.rpartition("}")
        if (home and not home.lstrip("{").startswith(_IGNORED)) or (
            not home and allowed is not None and local not in allowed
        ):
            yield f"{name}/{local}"


def _told(name: str, where: str) -> Notice:
    message = f"{where} innehåller något som programmet inte känner till (”{name}”). Allt annat har lästs."
    hint = "Kontrollera att inget av det du har skrivit saknas. Öppna annars filen i Excel och spara den som .xlsx igen."
    return Notice(Severity.WARNING, "FIL6", message, hint)


def parts(package: Package) -> tuple[Notice, ...]:
    """Return a notice of the relations of a file that are of no known kind, and of the parts that nothing leads to."""
    unknown: set[str] = set()
    waiting, done = [""], {""}
    while waiting:
        for one in package.related(waiting.pop()).values():
            unknown |= _strange(one)
            if not one.outside and one.target not in done and package.has(one.target):
                done.add(one.target)
                waiting.append(one.target)
    loose = [name for name in package.unreached if name not in done]
    found = [_told(kind, "Filen") for kind in sorted(unknown)]
    if package.broken:
        message = f"Delar av filen är skadade ({_few(sorted(package.broken))}): kommentarer, bilder eller annat bredvid cellerna. De har inte lästs."
        found.append(Notice(Severity.WARNING, "FIL6", message, _SAVE))
    if loose:
        message = f"Filen har delar som inget i den leder till ({_few(loose)}). De har inte lästs."
        found.append(Notice(Severity.INFO, "FIL6", message, _SAVE))
    return tuple(found)


def _few(names: Sequence[str]) -> str:
    return f"{', '.join(names[:_FEW])}{' …' if len(names) > _FEW else ''}"


def _strange(one: Relation) -> set[str]:
    return set() if one.kind in RELATIONS else {one.kind}
