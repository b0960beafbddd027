"""The parts of the base template that carry no pages: settings, numbering, notes, theme, fonts."""

from __future__ import annotations

from typing import Final

from docx_template.styles import THEME, W_NS

_R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SERIF: Final = "Source Serif 4"
SANS: Final = "Source Sans 3"


def settings_xml() -> str:
    """Return ``word/settings.xml``: hyphenation, Word 2013 layout, embedded fonts, Swedish."""
    compat = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" w:val="{value}"/>'
        for name, value in (
            ("compatibilityMode", 15),
            ("overrideTableStyleFontSizeAndJustification", 1),
            ("enableOpenTypeFeatures", 1),
            ("doNotFlipMirrorIndents", 1),
            ("differentiateMultirowTableHeaders", 1),
            ("useWord2013TrackBottomHyphenation", 0),
        )
    )
    colors = "".join(
        f'w:{name}="{value}" '
        for name, value in (
            ("bg1", "light1"),
            ("t1", "dark1"),
            ("bg2", "light2"),
            ("t2", "dark2"),
            *((f"accent{n}", f"accent{n}") for n in range(1, 7)),
            ("hyperlink", "hyperlink"),
            ("followedHyperlink", "followedHyperlink"),
        )
    )
    return (
        f'<w:settings xmlns:w="{W_NS}"><w:zoom w:percent="100"/><w:embedTrueTypeFonts/><w:saveSubsetFonts/>'
        '<w:defaultTabStop w:val="1304"/><w:autoHyphenation/><w:consecutiveHyphenLimit w:val="2"/><w:hyphenationZone w:val="284"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
        f"<w:compat>{compat}</w:compat>"
        f'<w:themeFontLang w:val="sv-SE"/><w:clrSchemeMapping {colors}/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
    )


def numbering_xml() -> str:
    """Return ``word/numbering.xml``: one bullet list and one numbered list, tied to the list styles."""

    def level(n: int, kind: str, text: str, style: str, font: str = "") -> str:
        left = 340 * (n + 1)
        look = (
            f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:hint="default"/></w:rPr>' if font else ""
        )
        return (
            f'<w:lvl w:ilvl="{n}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:pStyle w:val="{style}"/><w:lvlText w:val="{text}"/>'
            f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{left}" w:hanging="340"/></w:pPr>{look}</w:lvl>'
        )

    bullets = "".join(
        level(n, "bullet", mark, style, SANS)
        for n, (mark, style) in enumerate((("•", "ListBullet"), ("–", "ListBullet2"), ("·", "ListBullet3")))
    )
    numbers = level(0, "decimal", "%1.", "ListNumber") + level(1, "lowerLetter", "%2)", "ListNumber2")
    return (
        f'<w:numbering xmlns:w="{W_NS}"><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>{bullets}</w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="multilevel"/>{numbers}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>'
    )


def footnotes_xml() -> str:
    """Return ``word/footnotes.xml`` with the two separators and no note."""
    thin = '<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
    return (
        f'<w:footnotes xmlns:w="{W_NS}"><w:footnote w:type="separator" w:id="-1"><w:p>{thin}<w:r><w:separator/></w:r></w:p></w:footnote>'
        f'<w:footnote w:type="continuationSeparator" w:id="0"><w:p>{thin}<w:r><w:continuationSeparator/></w:r></w:p></w:footnote></w:footnotes>'
    )


def theme_xml() -> str:
    """Return ``word/theme/theme1.xml``: twelve colours, two families."""
    order = (
        ("dk1", "text1"), ("lt1", "background1"), ("dk2", "text2"), ("lt2", "background2"),
        *((f"accent{n}", f"accent{n}") for n in range(1, 7)),
        ("hlink", "hyperlink"), ("folHlink", "hyperlink"),
    )  # fmt: skip
    colors = "".join(f'<a:{tag}><a:srgbClr val="{THEME[name]}"/></a:{tag}>' for tag, name in order)
    fonts = "".join(
        f'<a:{tag}><a:latin typeface="{face}"/><a:ea typeface=""/><a:cs typeface=""/></a:{tag}>'
        for tag, face in (("majorFont", SERIF), ("minorFont", SANS))
    )
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="6350" cap="flat" cmpd="sng" algn="ctr">{fill}<a:prstDash val="solid"/></a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Kommun"><a:themeElements>'
        f'<a:clrScheme name="Kommun">{colors}</a:clrScheme><a:fontScheme name="Kommun">{fonts}</a:fontScheme>'
        f'<a:fmtScheme name="Kommun"><a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>{line * 3}</a:lnStyleLst>'
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )


def font_table_xml(embedded: dict[tuple[str, str], tuple[str, str]]) -> str:
    """Return ``word/fontTable.xml``; ``embedded`` gives (relationship id, key) by (family, face)."""

    def font(name: str, other: str, family: str) -> str:
        faces = "".join(
            f'<w:{face} r:id="{embedded[name, face][0]}" w:fontKey="{embedded[name, face][1]}"/>'
            for face in ("embedRegular", "embedBold", "embedItalic", "embedBoldItalic")
            if (name, face) in embedded
        )
        return (
            f'<w:font w:name="{name}"><w:altName w:val="{other}"/><w:charset w:val="00"/><w:family w:val="{family}"/>'
            f'<w:pitch w:val="variable"/>{faces}</w:font>'
        )

    return f'<w:fonts xmlns:w="{W_NS}" xmlns:r="{_R}">{font(SANS, "Calibri", "swiss")}{font(SERIF, "Cambria", "roman")}</w:fonts>'
