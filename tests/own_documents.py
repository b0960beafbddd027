"""Word documents as municipalities have them, all invented: what programs save when somebody makes a letter or a report template.

Each function returns a whole file. Only what matters for a template is there: styles, page, headers, pictures and some sample text.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

import docx
from docx.enum.section import WD_SECTION
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor

if TYPE_CHECKING:
    from docx.document import Document

TEMPLATE_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
DOCUMENT_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
MACRO_TYPE: Final = "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
W_NS: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def picture(colour: tuple[int, int, int] = (138, 21, 56), size: tuple[int, int] = (60, 20)) -> bytes:
    """Return a PNG of one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", *size, 8, 2, 0, 0, 0)
    row = b"\x00" + bytes(colour) * size[0]
    pixels = zlib.compress(row * size[1])
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def _saved(document: Document) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def repacked(data: bytes, change: Callable[[dict[str, bytes]], None]) -> bytes:
    """Return a file whose parts were changed."""
    with zipfile.ZipFile(io.BytesIO(data)) as pack:
        parts = {name: pack.read(name) for name in pack.namelist()}
    change(parts)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as pack:
        for name, content in parts.items():
            pack.writestr(name, content)
    return out.getvalue()


# -- Word in Swedish -------------------------------------------------------------------------------
def _style(identity: str, name: str, inner: str = "", kind: str = "paragraph", extra: str = "") -> str:
    return f'<w:style w:type="{kind}" {extra}w:styleId="{identity}"><w:name w:val="{name}"/>{inner}</w:style>'


def _heading(level: int, size: int) -> str:
    look = (
        f'<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>'
        f'<w:spacing w:before="{360 - level * 60}" w:after="80"/><w:outlineLvl w:val="{level - 1}"/></w:pPr><w:rPr>'
        '<w:rFonts w:asciiTheme="majorHAnsi" w:eastAsiaTheme="majorEastAsia" w:hAnsiTheme="majorHAnsi" w:cstheme="majorBidi"/>'
        f'<w:color w:val="0F4761" w:themeColor="accent1" w:themeShade="BF"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr>'
    )
    return _style(f"Rubrik{level}", f"heading {level}", look)


def _theme(major: str, minor: str, accent: str) -> str:
    order = (
        "dk1",
        "lt1",
        "dk2",
        "lt2",
        "accent1",
        "accent2",
        "accent3",
        "accent4",
        "accent5",
        "accent6",
        "hlink",
        "folHlink",
    )
    values = (
        "000000",
        "FFFFFF",
        "0E2841",
        "E8E8E8",
        accent,
        "E97132",
        "196B24",
        "0F9ED5",
        "A02B93",
        "4EA72E",
        "467886",
        "96607D",
    )
    colours = "".join(
        f'<a:{tag}><a:srgbClr val="{value}"/></a:{tag}>' for tag, value in zip(order, values, strict=True)
    )
    fonts = "".join(
        f'<a:{tag}><a:latin typeface="{face}"/><a:ea typeface=""/><a:cs typeface=""/></a:{tag}>'
        for tag, face in (("majorFont", major), ("minorFont", minor))
    )
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="6350" cap="flat" cmpd="sng" algn="ctr">{fill}<a:prstDash val="solid"/></a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'{_HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office-tema"><a:themeElements>'
        f'<a:clrScheme name="Office">{colours}</a:clrScheme><a:fontScheme name="Office">{fonts}</a:fontScheme>'
        f'<a:fmtScheme name="Office"><a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>{line * 3}</a:lnStyleLst>'
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )


def _relations(items: list[tuple[str, str, str]]) -> str:
    inner = "".join(
        f'<Relationship Id="{key}" Type="{kind if kind.startswith("http") else f"{_OFFICE}/{kind}"}" Target="{target}"/>'
        for key, kind, target in items
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{inner}</Relationships>'


def swedish_word() -> bytes:
    """Return what Word in Swedish saves of a new document with three headings and a page number: ids as ``Rubrik1``, no body text style."""
    defaults = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"'
        ' w:cstheme="minorBidi"/><w:kern w:val="2"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="sv-SE" w:eastAsia="en-US"'
        ' w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="278" w:lineRule="auto"/></w:pPr>'
        "</w:pPrDefault></w:docDefaults>"
    )
    styles = "".join(
        (
            _style("Normal", "Normal", "<w:qFormat/>", extra='w:default="1" '),
            *(_heading(level, size) for level, size in ((1, 40), (2, 32), (3, 28))),
            _style("Standardstycketeckensnitt", "Default Paragraph Font", '<w:uiPriority w:val="1"/><w:semiHidden/>', "character", 'w:default="1" '),
            _style(
                "Normaltabell", "Normal Table",
                '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
                '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>'
                "</w:tblCellMar></w:tblPr>", "table", 'w:default="1" ',
            ),
            _style("Ingenlista", "No List", '<w:uiPriority w:val="99"/><w:semiHidden/>', "numbering", 'w:default="1" '),
            _style("Sidfot", "footer", '<w:basedOn w:val="Normal"/><w:pPr><w:tabs><w:tab w:val="center" w:pos="4536"/><w:tab w:val="right" w:pos="9072"/></w:tabs></w:pPr>'),
            _style("Rubrik", "Title", '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="10"/><w:qFormat/><w:rPr><w:sz w:val="56"/></w:rPr>'),
        )
    )  # fmt: skip
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>' if style else f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"
        for style, text in (("Rubrik", "Vår rapport"), ("Rubrik1", "Inledning"), ("", "Här skriver vi."), ("Rubrik2", "Bakgrund"), ("", "Mer text."))
    )  # fmt: skip
    section = (
        '<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/>'
        '<w:cols w:space="708"/><w:docGrid w:linePitch="360"/></w:sectPr>'
    )
    footer = (
        '<w:p><w:pPr><w:pStyle w:val="Sidfot"/><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r>'
        '<w:instrText>PAGE   \\* MERGEFORMAT</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )
    spaces = f'xmlns:w="{W_NS}" xmlns:r="{_OFFICE}"'
    wml = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    types = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{kind}"/>'
        for name, kind in (
            ("document", f"{wml}document.main+xml"), ("styles", f"{wml}styles+xml"), ("settings", f"{wml}settings+xml"),
            ("footer1", f"{wml}footer+xml"), ("theme/theme1", "application/vnd.openxmlformats-officedocument.theme+xml"),
        )
    )  # fmt: skip
    parts = {
        "[Content_Types].xml": (
            f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package'
            f'.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{types}</Types>'
        ),
        "_rels/.rels": _relations([("rId1", "officeDocument", "word/document.xml")]),
        "word/document.xml": f"{_HEAD}<w:document {spaces}><w:body>{body}{section}</w:body></w:document>",
        "word/_rels/document.xml.rels": _relations(
            [("rId1", "styles", "styles.xml"), ("rId2", "settings", "settings.xml"), ("rId3", "theme", "theme/theme1.xml"), ("rId4", "footer", "footer1.xml")]
        ),
        "word/styles.xml": f"{_HEAD}<w:styles {spaces}>{defaults}{styles}</w:styles>",
        "word/settings.xml": (
            f'{_HEAD}<w:settings {spaces}><w:zoom w:percent="100"/><w:defaultTabStop w:val="1304"/><w:compat><w:compatSetting'
            ' w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
            '<w:themeFontLang w:val="sv-SE"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
        ),
        "word/footer1.xml": f"{_HEAD}<w:ftr {spaces}>{footer}</w:ftr>",
        "word/theme/theme1.xml": _theme("Aptos Display", "Aptos", "156082"),
    }  # fmt: skip
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as pack:
        for name, text in parts.items():
            pack.writestr(name, text)
    return out.getvalue()


# -- Word in English -------------------------------------------------------------------------------
def english_word() -> bytes:
    """Return a report template in English with all of Word's own styles, a table style, two sections and a text in the header."""
    document = docx.Document()
    document.styles["Normal"].font.name = "Arial"
    document.styles["Normal"].font.size = Pt(10)
    for level, size in ((1, 24), (2, 16), (3, 12)):
        style = document.styles[f"Heading {level}"]
        style.font.size, style.font.color.rgb, style.font.name = (
            Pt(size),
            RGBColor(0x00, 0x5A, 0x3C),
            "Georgia",
        )
        style.element.rPr.rFonts.attrib.pop(qn("w:asciiTheme"), None)
    document.add_paragraph("Annual report", style="Title")
    document.add_section(WD_SECTION.NEW_PAGE)
    document.add_heading("Introduction", 1)
    document.add_paragraph("Lorem ipsum dolor sit amet.", style="Body Text")
    document.add_paragraph("A point", style="List Bullet")
    table = document.add_table(rows=3, cols=3, style="Medium Shading 1 Accent 3")
    table.cell(0, 0).text = "Head"
    section = document.sections[-1]
    section.header.is_linked_to_previous = False
    section.header.paragraphs[0].text = "Sundhamra municipality"
    section.left_margin, section.right_margin, section.page_width = Mm(30), Mm(25), Mm(210)
    section.page_height = Mm(297)
    document.sections[0].page_width, document.sections[0].page_height = Mm(210), Mm(297)
    return _saved(document)


# -- odd names -------------------------------------------------------------------------------------
def odd_names(*, described: bool = False) -> bytes:
    """Return a template whose styles have names of their own, built on Word's or on nothing, with a logotype in the header."""
    document = docx.Document()
    styles = document.styles
    normal = styles["Normal"]
    normal.font.name, normal.font.size = "Times New Roman", Pt(12)
    make = WD_STYLE_TYPE.PARAGRAPH
    for level, size in ((1, 26), (2, 18)):
        style = styles.add_style(f"Ekbacka kapitel nivå {'AB'[level - 1]}", make)
        style.base_style = styles[f"Heading {level}"]
        style.font.size, style.font.color.rgb, style.font.name = (
            Pt(size),
            RGBColor(0x8A, 0x15, 0x38),
            "Verdana",
        )
    third = styles.add_style("Mellanrubrik", make)
    third.base_style, third.font.bold = normal, True
    third.element.get_or_add_pPr().append(parse_xml(f'<w:outlineLvl {nsdecls("w")} w:val="2"/>'))
    text = styles.add_style("Ekbacka löpande", make)
    text.base_style, text.paragraph_format.space_after = normal, Pt(9)
    styles.add_style("Ekbacka Ingress", make).font.italic = True
    for style, words in (
        ("Ekbacka kapitel nivå A", "Kapitel ett"),
        ("Ekbacka löpande", "Text som visar hur det ser ut."),
        ("Ekbacka kapitel nivå B", "Avsnitt"),
        ("Ekbacka löpande", "Mer text."),
        ("Mellanrubrik", "Mellan"),
        ("Ekbacka löpande", "Ännu mer text."),
    ):
        document.add_paragraph(words, style=style)
    for one in document.sections:
        one.page_width, one.page_height = Mm(210), Mm(297)
        run = one.header.paragraphs[0].add_run()
        shape = run.add_picture(io.BytesIO(picture()), width=Mm(45))
        shape._inline.docPr.set("name", "Ekbacka logotyp")
        if described:
            shape._inline.docPr.set("descr", "Ekbacka kommuns logotyp")
        one.footer.paragraphs[0].text = "Ekbacka kommun"
    return _saved(document)


# -- .dotx -----------------------------------------------------------------------------------------
_FLOATING: Final = """<w:r {spaces}><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2"
 behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>0</wp:posOffset>
</wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="7560000" cy="3600000"/>
<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="7" name="Omslagsbild" descr="Bro över Ljungån"/><wp:cNvGraphicFramePr/>
<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData
 uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic
 xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="7" name="Omslagsbild"/><pic:cNvPicPr/>
</pic:nvPicPr><pic:blipFill><a:blip r:embed="{key}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>
<a:ext cx="7560000" cy="3600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>
</wp:anchor></w:drawing></w:r>"""
_TITLE_CONTROL: Final = """<w:sdt {spaces}><w:sdtPr><w:alias w:val="Titel"/><w:dataBinding
 w:prefixMappings="xmlns:ns0='http://purl.org/dc/elements/1.1/'"
 w:xpath="/ns1:coreProperties[1]/ns0:title[1]" w:storeItemID="{{6C3C8BC8-F283-45AE-878A-BAB7291924A1}}"/><w:text/></w:sdtPr><w:sdtContent>
<w:r><w:t>[Dokumenttitel]</w:t></w:r></w:sdtContent></w:sdt>"""
_TABLE_STYLE: Final = """<w:style {spaces} w:type="table" w:customStyle="1" w:styleId="Ekbackatabell"><w:name w:val="Ekbacka tabell"/>
<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblBorders><w:bottom w:val="single" w:sz="8"
 w:space="0" w:color="1B4B8A"/></w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr>
<w:shd w:val="clear" w:color="auto" w:fill="1B4B8A"/></w:tcPr></w:tblStylePr><w:tblStylePr w:type="band2Horz"><w:tcPr>
<w:shd w:val="clear" w:color="auto" w:fill="E6EDF6"/></w:tcPr></w:tblStylePr></w:style>"""
_SPACES: Final = nsdecls("w", "wp", "r")


def dotx() -> bytes:
    """Return a template file: a cover with a floating picture, another first page, a bound title in the header, own table style."""
    document = docx.Document()
    document.styles["Normal"].font.name = "Calibri"
    for level in (1, 2, 3):
        document.styles[f"Heading {level}"].font.color.rgb = RGBColor(0x1B, 0x4B, 0x8A)
    document.styles.element.append(parse_xml(_TABLE_STYLE.format(spaces=_SPACES)))
    key, _ = document.part.get_or_add_image(io.BytesIO(picture((27, 75, 138), (210, 100))))
    cover = document.add_paragraph("Titel på dokumentet", style="Title")
    first: Any = cover.runs[0]._r
    first.addnext(parse_xml(_FLOATING.format(spaces=_SPACES, key=key)))
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    document.add_heading("Rubrik", 1)
    document.add_paragraph("Text.")
    section = document.sections[0]
    section.different_first_page_header_footer = True
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.header.paragraphs[0]._p.append(parse_xml(_TITLE_CONTROL.format(spaces=_SPACES)))
    section.footer.paragraphs[0].text = "Ljungforsa kommun, 123 45 Ljungforsa"
    section.first_page_header.paragraphs[0].text = ""

    def template(parts: dict[str, bytes]) -> None:
        types = parts["[Content_Types].xml"].decode()
        parts["[Content_Types].xml"] = types.replace(DOCUMENT_TYPE, TEMPLATE_TYPE).encode()

    return repacked(_saved(document), template)


def dotm() -> bytes:
    """Return the template file with a macro."""

    def macro(parts: dict[str, bytes]) -> None:
        types = parts["[Content_Types].xml"].decode().replace(TEMPLATE_TYPE, MACRO_TYPE)
        default = '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>'
        parts["[Content_Types].xml"] = types.replace("<Default", default + "<Default", 1).encode()
        parts["word/vbaProject.bin"] = b"macro"
        relation = '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>'
        name = "word/_rels/document.xml.rels"
        parts[name] = parts[name].replace(b"</Relationships>", relation.encode() + b"</Relationships>")

    return repacked(dotx(), macro)
