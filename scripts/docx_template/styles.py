"""The styles of the base template: what a municipality changes in Word when it wants another look.

Sizes are points, distances twips (1/20 pt). Colours are theme names, so that a profile changes them all at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

W_NS: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TEXT_WIDTH: Final = 9412  # 166 mm: A4 with 22 mm on either side
ASIDE: Final = 1928  # 34 mm kept free right of running text, so that a line holds at most 75 characters

# The colours of the sample profile; the renderer writes the municipality's own over them.
THEME: Final = {
    "text1": "1F2328",
    "background1": "FFFFFF",
    "text2": "4A5560",
    "background2": "E8F0F1",
    "accent1": "1D4F5C",
    "accent2": "C8502D",
    "accent3": "9DB4B9",
    "accent4": "6B7C82",
    "accent5": "D9A441",
    "accent6": "5B8C5A",
    "hyperlink": "1D4F5C",
}


def color(theme: str) -> str:
    """Return the text colour element for a theme colour, with its value for readers that know no themes."""
    return f'<w:color w:val="{THEME[theme]}" w:themeColor="{theme}"/>'


def shade(theme: str) -> str:
    """Return the shading element for a theme colour."""
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{THEME[theme]}" w:themeFill="{theme}"/>'


def border(side: str, theme: str, eighths: int, space: int = 0, kind: str = "single") -> str:
    """Return one border line; width in eighths of a point, distance in points."""
    return (
        f'<w:{side} w:val="{kind}" w:sz="{eighths}" w:space="{space}"'
        f' w:color="{THEME[theme]}" w:themeColor="{theme}"/>'
    )


def spacing(before: int = 0, after: int = 0, line: int = 252, rule: str = "auto") -> str:
    """Return paragraph spacing in twips; ``line`` in 240ths of a line unless the rule is exact."""
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="{rule}"/>'


def indent(left: int = 0, right: int = 0, hanging: int = 0) -> str:
    """Return paragraph indents in twips."""
    tail = f' w:hanging="{hanging}"' if hanging else ""
    return f'<w:ind w:left="{left}" w:right="{right}"{tail}/>'


SERIF: Final = '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi" w:eastAsiaTheme="majorEastAsia" w:cstheme="majorBidi"/>'
SANS: Final = '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:cstheme="minorBidi"/>'
BOLD: Final = "<w:b/><w:bCs/>"
ITALIC: Final = "<w:i/><w:iCs/>"


def size(points: float) -> str:
    """Return a type size in points."""
    half = round(points * 2)
    return f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'


@dataclass(frozen=True, slots=True)
class Style:
    """A style: its name in Word, kind, what it builds on and what follows it, and its properties as XML."""

    name: str
    id: str
    base: str = "Normal"
    then: str = ""
    ppr: str = ""
    rpr: str = ""
    kind: str = "paragraph"
    quick: bool = True
    priority: int = 10
    custom: bool = False

    def xml(self) -> str:
        """Return the style element."""
        own = ' w:customStyle="1"' if self.custom else ""
        default = ' w:default="1"' if self.id in {"Normal", "DefaultParagraphFont"} else ""
        based = f'<w:basedOn w:val="{self.base}"/>' if self.base and not default else ""
        then = f'<w:next w:val="{self.then}"/>' if self.then else ""
        ppr = f"<w:pPr>{self.ppr}</w:pPr>" if self.ppr else ""
        rpr = f"<w:rPr>{self.rpr}</w:rPr>" if self.rpr else ""
        return (
            f'<w:style w:type="{self.kind}"{default}{own} w:styleId="{self.id}"><w:name w:val="{self.name}"/>{based}{then}'
            f'<w:uiPriority w:val="{self.priority}"/>{"<w:qFormat/>" if self.quick else ""}{ppr}{rpr}</w:style>'
        )


def kr(name: str, base: str = "Normal", ppr: str = "", rpr: str = "", kind: str = "paragraph") -> Style:
    """Return one of our own styles; the id is the name in ASCII without spaces."""
    plain = name.replace("å", "a").replace("ä", "a").replace("ö", "o").title().replace(" ", "")
    return Style(f"KR {name}", f"KR{plain}", base, "", ppr, rpr, kind, custom=True, priority=20)


def _heading(level: int, before: int, after: int, rpr: str) -> Style:
    ppr = f'<w:keepNext/><w:keepLines/><w:suppressAutoHyphens/>{spacing(before, after, 240)}<w:outlineLvl w:val="{level - 1}"/>'
    return Style(f"heading {level}", f"Heading{level}", "Normal", "BodyText", ppr, rpr, priority=9)


def _list(name: str, style: str, num: int, level: int) -> Style:
    depth = f'<w:ilvl w:val="{level}"/>' if level else ""
    numbered = f'<w:numPr>{depth}<w:numId w:val="{num}"/></w:numPr>'
    left = 340 * (level + 1)
    ppr = f"{numbered}{spacing(0, 60)}{indent(left, ASIDE, 340)}"
    return Style(name, style, "Normal", "", ppr, priority=11)


def _toc(level: int, ppr: str, rpr: str) -> Style:
    tab = f'<w:tabs><w:tab w:val="right" w:leader="{"none" if level == 1 else "dot"}" w:pos="{TEXT_WIDTH - ASIDE}"/></w:tabs>'
    return Style(f"toc {level}", f"TOC{level}", "Normal", "Normal", tab + ppr, rpr, quick=False, priority=39)


_BOX: Final = {  # callouts: name, colour of the bar, fill
    "beslut": ("accent1", "background2"),
    "information": ("accent3", "background2"),
    "varning": ("accent2", "background2"),
    "saknas": ("accent2", "background1"),
    "bilaga": ("accent4", "background1"),
}


def _boxes() -> list[Style]:
    boxes: list[Style] = []
    for name, (bar, fill) in _BOX.items():
        dashed = name in {"saknas", "bilaga"}
        edge = (bar, 8, 8, "dashed") if dashed else (fill, 4, 8, "single")
        left = border("left", bar, 18 if dashed else 36, 10)
        frame = f"<w:pBdr>{border('top', *edge)}{left}{border('bottom', *edge)}{border('right', *edge)}</w:pBdr>{shade(fill)}"
        boxes += [
            kr(
                f"ruta {name} rubrik",
                "Normal",
                f"<w:keepNext/><w:keepLines/>{frame}{spacing(240, 60)}{indent(284, ASIDE)}",
                BOLD + color(bar if bar not in {"accent3", "accent4"} else "text1") + size(11.5),
            ),
            kr(
                f"ruta {name}",
                "Normal",
                f"<w:keepLines/>{frame}{spacing(0, 100)}{indent(284, ASIDE)}",
            ),
        ]
    return boxes


def _cells() -> list[Style]:
    tight = spacing(40, 40, 240)
    return [
        kr("tabelltext", "Normal", f'<w:suppressAutoHyphens w:val="0"/>{tight}', size(9)),
        kr("tabelltal", "KRTabelltext", '<w:suppressAutoHyphens/><w:jc w:val="right"/>'),
        kr("tabellstatus", "KRTabelltext", "<w:suppressAutoHyphens/>"),
        kr("tabellhuvud", "KRTabelltext", "<w:keepNext/>", BOLD + color("accent1")),
        kr("tabellhuvud tal", "KRTabellhuvud", '<w:suppressAutoHyphens/><w:jc w:val="right"/>'),
        kr("tabell grupp", "KRTabelltext", f"<w:keepNext/>{spacing(140, 40, 240)}", BOLD + color("accent1")),
        kr("tabell summa", "KRTabelltext", "", BOLD),
        kr("tabell summa tal", "KRTabelltal", "", BOLD),
        kr("tabell varav", "KRTabelltext", "", color("text2") + size(8.5)),
        kr("tabell varav tal", "KRTabelltal", "", color("text2") + size(8.5)),
        kr(
            "tabellnot",
            "Normal",
            f"<w:keepLines/>{spacing(60, 40, 240)}{indent(0, ASIDE)}",
            color("text2") + size(8.5),
        ),
        kr(
            "nyckeltal rubrik",
            "KRTabelltext",
            f"<w:keepNext/>{spacing(80, 0, 240)}",
            BOLD + color("text2") + size(9),
        ),
        kr(
            "nyckeltal tal",
            "KRTabelltext",
            f"<w:keepNext/><w:suppressAutoHyphens/>{spacing(0, 0, 240)}",
            SERIF + BOLD + color("accent1") + size(20),
        ),
        kr("nyckeltal text", "KRTabelltext", spacing(0, 80, 240), color("text2") + size(8.5)),
    ]


def styles() -> list[Style]:
    """Return every style of the template, in the order they are written."""
    body = indent(0, ASIDE)
    return [
        Style("Normal", "Normal", "", ppr=spacing(), priority=0),
        Style("Body Text", "BodyText", ppr=f"<w:widowControl/>{spacing(0, 140)}{body}", priority=1),
        Style(
            "Title",
            "Title",
            then="Subtitle",
            ppr=f"<w:suppressAutoHyphens/>{spacing(320, 120, 216)}{indent()}",
            rpr=SERIF + BOLD + color("accent1") + size(38),
        ),
        Style("Subtitle", "Subtitle", ppr=spacing(0, 240, 240), rpr=color("text2") + size(16)),
        _heading(1, 0, 160, SERIF + BOLD + color("accent1") + size(28)),
        _heading(2, 420, 100, SERIF + BOLD + color("accent1") + size(17)),
        _heading(3, 320, 80, BOLD + color("text1") + size(13)),
        _heading(4, 260, 60, BOLD + color("accent1") + size(11.5)),
        _heading(5, 220, 40, BOLD + color("text1") + size(10.5)),
        _heading(6, 220, 40, BOLD + ITALIC + color("text2") + size(10.5)),
        Style(
            "caption",
            "Caption",
            then="BodyText",
            ppr=f"<w:keepNext/><w:keepLines/><w:suppressAutoHyphens/>{spacing(280, 80, 240)}{indent(0, 0)}",
            rpr=BOLD + size(10),
            priority=35,
        ),
        kr(
            "bildtext",
            "Caption",
            f'<w:keepNext w:val="0"/>{spacing(60, 240, 240)}{indent(0, ASIDE)}',
            f'<w:b w:val="0"/><w:bCs w:val="0"/>{color("text2")}{size(9)}',
        ),
        kr("bild", "Normal", f"<w:keepNext/>{spacing(160, 40, 240)}"),
        kr("diagramrubrik", "Caption", f"<w:keepNext/>{spacing(280, 0, 240)}{indent(0, ASIDE)}"),
        _list("List Bullet", "ListBullet", 1, 0),
        _list("List Bullet 2", "ListBullet2", 1, 1),
        _list("List Bullet 3", "ListBullet3", 1, 2),
        _list("List Number", "ListNumber", 2, 0),
        _list("List Number 2", "ListNumber2", 2, 1),
        Style(
            "Quote",
            "Quote",
            ppr=f"<w:pBdr>{border('left', 'accent2', 18, 12)}</w:pBdr>{spacing(160, 200)}{indent(340, ASIDE)}",
            rpr=SERIF + ITALIC + size(11.5),
            priority=29,
        ),
        _toc(1, f"{spacing(160, 20, 240)}{indent(0, ASIDE)}", BOLD + color("accent1") + size(11)),
        _toc(2, f"{spacing(20, 0, 240)}{indent(0, ASIDE)}", size(10)),
        _toc(3, f"{spacing(0, 0, 240)}{indent(284, ASIDE)}", size(9.5) + color("text2")),
        Style(
            "TOC Heading",
            "TOCHeading",
            "Normal",
            "BodyText",
            f"<w:keepNext/>{spacing(0, 240, 240)}",
            SERIF + BOLD + color("accent1") + size(24),
            priority=39,
        ),
        Style(
            "header",
            "Header",
            ppr=f'{spacing(0, 0, 240)}<w:jc w:val="right"/>',
            rpr=color("text2") + size(8.5),
            quick=False,
            priority=99,
        ),
        Style(
            "footer",
            "Footer",
            ppr=f'{spacing(0, 0, 240)}<w:jc w:val="right"/>',
            rpr=color("text2") + size(8.5),
            quick=False,
            priority=99,
        ),
        Style(
            "footnote text",
            "FootnoteText",
            ppr=f"{spacing(0, 20, 240)}{indent(0, ASIDE)}",
            rpr=size(8.5),
            quick=False,
            priority=99,
        ),
        kr(
            "ingress",
            "Normal",
            f"<w:suppressAutoHyphens/>{spacing(0, 320, 264)}{indent(0, ASIDE)}",
            color("text2") + size(14),
        ),
        kr(
            "inledning",
            "BodyText",
            f"<w:suppressAutoHyphens/>{spacing(0, 160, 259)}",
            color("text2") + size(12),
        ),
        kr(
            "kapitelinnehåll",
            "Normal",
            f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{TEXT_WIDTH - ASIDE}"/></w:tabs>{spacing(0, 20, 240)}{indent(0, ASIDE)}',
            size(9.5) + color("text2"),
        ),
        kr(
            "källa",
            "Normal",
            f"<w:keepNext/>{spacing(0, 120, 240)}{indent(0, ASIDE)}",
            ITALIC + color("text2") + size(9),
        ),
        kr("definition", "Normal", f"<w:keepLines/>{spacing(0, 80)}{indent(340, ASIDE, 340)}"),
        kr("omslag kommun", "Normal", spacing(0, 0, 240), BOLD + color("accent1") + size(14)),
        kr("omslag beslut", "Normal", spacing(0, 60, 252), color("text2") + size(11)),
        kr("omslag utkast", "Normal", f"{spacing(360, 0, 240)}", BOLD + color("accent2") + size(20)),
        kr(
            "faktarubrik",
            "Normal",
            f"<w:keepNext/>{spacing(480, 80, 240)}",
            BOLD + color("accent1") + size(11.5),
        ),
        kr(
            "fakta",
            "Normal",
            f'<w:tabs><w:tab w:val="left" w:pos="2268"/></w:tabs>{spacing(0, 40, 240)}{indent(2268, ASIDE, 2268)}',
            size(9.5),
        ),
        kr("brytning", "Normal", spacing(0, 0, 20, "exact"), size(1)),
        *_boxes(),
        *_cells(),
    ]


def _char(name: str, identity: str, rpr: str) -> Style:
    return Style(name, identity, "DefaultParagraphFont", rpr=rpr, kind="character")


def characters() -> list[Style]:
    """Return the character styles."""
    note = '<w:vertAlign w:val="superscript"/>'
    return [
        Style(
            "Default Paragraph Font", "DefaultParagraphFont", "", kind="character", quick=False, priority=1
        ),
        _char("Strong", "Strong", BOLD),
        _char("Emphasis", "Emphasis", ITALIC),
        _char("Hyperlink", "Hyperlink", color("hyperlink") + '<w:u w:val="single"/>'),
        _char("footnote reference", "FootnoteReference", note),
        kr("utkast", "DefaultParagraphFont", "", BOLD + color("accent2"), "character"),
        kr("saknas", "DefaultParagraphFont", "", BOLD + ITALIC + color("accent2"), "character"),
    ]


_TABLE_BASE: Final = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
    '<w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/>'
    "<w:semiHidden/><w:unhideWhenUsed/></w:style>"
)


def _tables() -> str:
    def style(name: str, identity: str, borders: str, first: str) -> str:
        return (
            f'<w:style w:type="table" w:customStyle="1" w:styleId="{identity}"><w:name w:val="{name}"/>'
            f'<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="21"/><w:qFormat/><w:tblPr><w:tblBorders>{borders}</w:tblBorders></w:tblPr>'
            f'<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>{first}</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr>'
            "</w:tblStylePr></w:style>"
        )

    rules = border("bottom", "accent1", 8) + border("insideH", "accent3", 4)
    tiles = border("top", "accent1", 18)
    return style(
        "KR Tabell", "KRTabell", rules, border("top", "accent1", 12) + border("bottom", "accent1", 8)
    ) + style("KR Nyckeltal", "KRNyckeltal", tiles, border("top", "accent1", 18))


def styles_xml() -> str:
    """Return the whole of ``word/styles.xml``."""
    defaults = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{SANS}{color('text1')}{size(10.5)}"
        '<w:lang w:val="sv-SE" w:eastAsia="sv-SE" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault><w:pPr/></w:pPrDefault></w:docDefaults>"
    )
    latent = '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" w:defUnhideWhenUsed="0" w:defQFormat="0" w:count="376"/>'
    inner = "".join(style.xml() for style in (*styles(), *characters()))
    return f'<w:styles xmlns:w="{W_NS}">{defaults}{latent}{inner}{_TABLE_BASE}{_tables()}</w:styles>'
