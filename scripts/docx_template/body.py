"""The pages of the base template: cover, inside cover, contents and the loop over the chapters.

What stands in double braces is filled by the renderer (``pipeline/render/word/document.py`` names every word that may be used).
"""

from __future__ import annotations

from typing import Final

from docx_template.styles import TEXT_WIDTH, W_NS, border, color
from pipeline.render.word.xml import paragraph, run

NS: Final = (
    f'xmlns:w="{W_NS}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)
MM: Final = 36000  # EMU per millimetre


def p(text: str, style: str, extra: str = "") -> str:
    """Return a paragraph with one run."""
    return paragraph(run(text), style, extra)


def field(code: str, cached: str, rpr: str = "") -> str:
    """Return a field with the result shown until Word counts anew."""
    look = f"<w:rPr>{rpr}</w:rPr>" if rpr else ""
    return (
        f'<w:r>{look}<w:fldChar w:fldCharType="begin"/></w:r><w:r>{look}<w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
        f'<w:r>{look}<w:fldChar w:fldCharType="separate"/></w:r><w:r>{look}<w:t xml:space="preserve">{cached}</w:t></w:r>'
        f'<w:r>{look}<w:fldChar w:fldCharType="end"/></w:r>'
    )


def picture(name: str, number: int, rel: str, width: int, height: int, *, anchored: bool) -> str:
    """Return a decorative picture named so that the renderer knows what to draw in it; sizes in millimetres."""
    w, h = width * MM, height * MM
    hide = (
        '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">'
        '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
    )
    graphic = (
        f'<wp:docPr id="{number}" name="{name}" descr="">{hide}</wp:docPr><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/>'
        '</wp:cNvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        f'<pic:pic><pic:nvPicPr><pic:cNvPr id="{number}" name="{name}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{rel}"/>'
        f'<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{w}" cy="{h}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
    )
    if not anchored:
        return f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{w}" cy="{h}"/>{graphic}</wp:inline></w:drawing></w:r>'
    return (
        '<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="1" locked="0"'
        ' layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>0</wp:posOffset>'
        '</wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{w}" cy="{h}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>{graphic}</wp:anchor></w:drawing></w:r>'
    )


def section(refs: str, *, title_page: bool = False) -> str:
    """Return section properties for an A4 page; ``refs`` name its headers and footers."""
    first = "<w:titlePg/>" if title_page else ""
    return (
        f'<w:sectPr>{refs}<w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/>'
        f'<w:pgMar w:top="1531" w:right="1247" w:bottom="1361" w:left="1247" w:header="680" w:footer="624" w:gutter="0"/>'
        f'<w:cols w:space="708"/>{first}</w:sectPr>'
    )


def refs(header: str, footer: str, first: str = "", first_footer: str = "") -> str:
    """Return header and footer references by relationship id."""
    references = f'<w:headerReference w:type="default" r:id="{header}"/>'
    references += f'<w:headerReference w:type="first" r:id="{first}"/>' if first else ""
    references += f'<w:footerReference w:type="default" r:id="{footer}"/>'
    return references + (f'<w:footerReference w:type="first" r:id="{first_footer}"/>' if first_footer else "")


# -- sample tables: the renderer copies the look of these rows and cells -------------------------------
def _cell(text: str, style: str, width: int, borders: str = "", *, whole: bool = False) -> str:
    """Return a cell with a paragraph; ``whole`` keeps its words in one line."""
    edges = f"<w:tcBorders>{borders}</w:tcBorders>" if borders else ""
    edges += "<w:noWrap/>" if whole else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{edges}</w:tcPr>{p(text, style)}</w:tc>'


def _row(name: str, styles: tuple[str, str, str], borders: str = "", *, head: bool = False) -> str:
    widths = (TEXT_WIDTH - 4536, 2268, 2268)
    texts = (name, "Tal", "Omdöme")
    cells = "".join(_cell(t, s, w, borders) for t, s, w in zip(texts, styles, widths, strict=True))
    return f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' if head else ''}</w:trPr>{cells}</w:tr>"


def _table(title: str, text: str, style: str, columns: int, rows: str) -> str:
    width = TEXT_WIDTH // columns
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for _ in range(columns))
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{width * columns}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblLook w:val="06A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
        f'<w:tblCaption w:val="{title}"/><w:tblDescription w:val="{text}"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>'
    )


def sample_table() -> str:
    """Return the table whose rows show how a header, row, group, sum, total and of-which row look."""
    body = ("KRTabelltext", "KRTabelltal", "KRTabellstatus")
    total = ("KRTabellSumma", "KRTabellSummaTal", "KRTabellSumma")
    small = ("KRTabellVarav", "KRTabellVaravTal", "KRTabellVarav")
    rows = (
        _row("Rubrikrad", ("KRTabellhuvud", "KRTabellhuvudTal", "KRTabellhuvud"), head=True),
        _row("Grupprad", ("KRTabellGrupp",) * 3),
        _row("Rad", body),
        _row("Varavrad", small),
        _row("Summarad", total, border("top", "accent1", 6)),
        _row("Totalrad", total, border("top", "accent1", 12) + border("bottom", "accent1", 12)),
    )
    return _table("Mönster: tabell", "Raderna visar hur tabellerna ska se ut.", "KRTabell", 3, "".join(rows))


def sample_tiles() -> str:
    """Return the table that shows how key figures look."""
    lines = (("Nyckeltal", "KRNyckeltalRubrik"), ("123", "KRNyckeltalTal"), ("Jämförelse", "KRNyckeltalText"))
    rows = "".join(
        f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' if n == 0 else ''}</w:trPr>{_cell(text, style, TEXT_WIDTH, whole=n == 1)}</w:tr>"
        for n, (text, style) in enumerate(lines)
    )
    return _table("Mönster: nyckeltal", "Raderna visar hur nyckeltalen ska se ut.", "KRNyckeltal", 1, rows)


# -- pages ---------------------------------------------------------------------------------------
def _cover() -> str:
    art = '<w:p><w:pPr><w:pStyle w:val="KROmslagKommun"/><w:spacing w:before="0" w:after="0" w:line="7400" w:lineRule="exact"/></w:pPr>'
    return "".join(
        (
            art + picture("KR omslag", 1, "rIdCover", 210, 140, anchored=True) + "</w:p>",
            p("{{ kommun }}", "KROmslagKommun"),
            p("{{ titel }}", "Title"),
            p("{{ period }}", "Subtitle"),
            p("{%p if beslut %}", "KROmslagBeslut"),
            p("{{ beslut }}", "KROmslagBeslut"),
            p("{%p endif %}", "KROmslagBeslut"),
            p("{%p if utkast %}", "KROmslagUtkast"),
            p("UTKAST", "KROmslagUtkast"),
            p("{%p endif %}", "KROmslagUtkast"),
            p("", "KRBrytning", section(refs("rIdHeaderCover", "rIdFooterCover"))),
        )
    )


def _inside() -> str:
    return "".join(
        (
            p("{%p if lasguide %}", "BodyText"),
            p("Så läser du rapporten", "TOCHeading"),
            p("{%p for stycke in lasguide %}", "BodyText"),
            p("{{p stycke }}", "BodyText"),
            p("{%p endfor %}", "BodyText"),
            p("{%p endif %}", "BodyText"),
            _facts(),
            p("Innehåll", "TOCHeading", "<w:pageBreakBefore/>"),
            p("{{p innehall }}", "TOC1"),
            p("", "KRBrytning", section(refs("rIdHeaderFront", "rIdFooter"))),
        )
    )


def _facts() -> str:
    fact = (
        '<w:p><w:pPr><w:pStyle w:val="KRFakta"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>{{ rad.namn }}</w:t></w:r>'
        '<w:r><w:tab/></w:r><w:r><w:t xml:space="preserve">{{ rad.varde }}</w:t></w:r></w:p>'
    )
    return "".join(
        (
            p("{%p if fakta %}", "KRFakta"),
            p("Om dokumentet", "KRFaktarubrik"),
            p("{%p for rad in fakta %}", "KRFakta"),
            fact,
            p("{%p endfor %}", "KRFakta"),
            p("{%p endif %}", "KRFakta"),
        )
    )


def _chapters(said: str = "") -> str:
    """Return the loop over the chapters; ``said`` stands below the title of a document that has only one."""
    body = "BodyText"
    return "".join(
        (
            p("{%p for k in kapitel %}", body),
            p("{{p k.brytning }}", "KRBrytning"),
            p("{{r k.rubrik }}", "Heading1"),
            said,
            p("{%p if k.ingress %}", "KRIngress"),
            p("{{ k.ingress }}", "KRIngress"),
            p("{%p endif %}", "KRIngress"),
            p("{%p for del in k.delar %}", body),
            p("{%p if del.slag == 'tabell' %}", body),
            p("{%p if del.rubrik %}", "Caption"),
            p("{{r del.rubrik }}", "Caption"),
            p("{%p endif %}", "Caption"),
            sample_table(),
            p("{%p for anm in del.noter %}", "KRTabellnot"),
            p("{{ anm }}", "KRTabellnot"),
            p("{%p endfor %}", "KRTabellnot"),
            p("{%p elif del.slag == 'nyckeltal' %}", body),
            sample_tiles(),
            p("{%p elif del.slag == 'bild' %}", body),
            p("{{r del.bild }}", "KRBild"),
            p("{%p if del.rubrik %}", "KRBildtext"),
            p("{{r del.rubrik }}", "KRBildtext"),
            p("{%p endif %}", "KRBildtext"),
            p("{%p else %}", body),
            p("{{p del.innehall }}", body),
            p("{%p endif %}", body),
            p("{%p endfor %}", body),
            p("{%p endfor %}", body),
        )
    )


def short_document_xml() -> str:
    """Return ``word/document.xml`` of a document of a few pages: no cover and no contents, its facts last."""
    logo = picture("KR logotyp", 3, "rIdLogo", 60, 18, anchored=False)
    head = f'<w:p><w:pPr><w:pStyle w:val="KRBild"/></w:pPr>{logo}</w:p>' + p("{{ kommun }}", "KROmslagKommun")
    last = section(refs("rIdHeaderFront", "rIdFooter", "rIdHeaderCover", "rIdFooter"), title_page=True)
    return f"<w:document {NS}><w:body>{head}{_chapters(_said())}{_facts()}{last}</w:body></w:document>"


def _said() -> str:
    """Return what a short document says of itself below its title: its time, its decision or that it is a draft, how it is read."""
    return "".join(
        (
            p("{{ period }}", "Subtitle"),
            p("{%p if utkast %}", "BodyText"),
            p("UTKAST – inte fastställd. Uppgifter kan saknas och komma att ändras.", "BodyText"),
            p("{%p elif beslut %}", "BodyText"),
            p("{{ beslut }}", "BodyText"),
            p("{%p endif %}", "BodyText"),
            p("{%p for stycke in lasguide %}", "BodyText"),
            p("{{p stycke }}", "BodyText"),
            p("{%p endfor %}", "BodyText"),
        )
    )


def document_xml() -> str:
    """Return ``word/document.xml``."""
    last = section(refs("rIdHeader", "rIdFooter", "rIdHeaderChapter", "rIdFooter"), title_page=True)
    return f"<w:document {NS}><w:body>{_cover()}{_inside()}{_chapters()}{last}</w:body></w:document>"


def headers() -> dict[str, str]:
    """Return the header and footer parts by name."""
    draft = '<w:r><w:rPr><w:rStyle w:val="KRUtkast"/></w:rPr><w:t xml:space="preserve">{% if utkast %}UTKAST  ·  {% endif %}</w:t></w:r>'
    line = f"<w:pBdr>{border('bottom', 'accent3', 4, 4)}</w:pBdr>"
    report = '<w:r><w:t xml:space="preserve">{{ titel }}</w:t></w:r>'
    dot = '<w:r><w:t xml:space="preserve">  ·  </w:t></w:r>'
    style = '<w:pStyle w:val="Header"/>'
    chapter = f"<w:p><w:pPr>{style}{line}</w:pPr>{draft}{report}{dot}{field('STYLEREF 1', '{{ kommun }}', color('accent1'))}</w:p>"
    front = f"<w:p><w:pPr>{style}{line}</w:pPr>{draft}{report}</w:p>"
    opener = (
        f'<w:p><w:pPr>{style}<w:spacing w:before="0" w:after="0" w:line="2600" w:lineRule="exact"/></w:pPr>'
        f"{picture('KR kapitelband', 2, 'rIdBand', 210, 44, anchored=True)}</w:p>"
    )
    page = field("PAGE", "1", f"<w:b/><w:bCs/>{color('accent1')}")
    footer = (
        '<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">{{ kommun }}    </w:t></w:r>'
        + page
        + "</w:p>"
    )
    logo = f'<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{picture("KR logotyp", 3, "rIdLogo", 60, 18, anchored=False)}</w:p>'
    empty = f"<w:p><w:pPr>{style}</w:pPr></w:p>"
    return {
        "header_cover": f"<w:hdr {NS}>{empty}</w:hdr>",
        "header_front": f"<w:hdr {NS}>{front}</w:hdr>",
        "header": f"<w:hdr {NS}>{chapter}</w:hdr>",
        "header_chapter": f"<w:hdr {NS}>{opener}</w:hdr>",
        "footer_cover": f"<w:ftr {NS}>{logo}</w:ftr>",
        "footer": f"<w:ftr {NS}>{footer}</w:ftr>",
    }
