"""The fixed parts of a Word form: styles, numbering, notes, relations and content types."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Final
from xml.sax.saxutils import escape

from pipeline.view import Form, Image, Numbered

W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_QUOTE: Final = {'"': "&quot;"}
_FORMS: Final[dict[Form, str]] = {
    "decimal": "decimal",
    "lower-alpha": "lowerLetter",
    "upper-alpha": "upperLetter",
    "lower-roman": "lowerRoman",
    "upper-roman": "upperRoman",
}
_OFFICE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"

_TYPES: Final = (
    HEAD + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
)
_PARTS: Final = (
    f'<Override PartName="/word/document.xml" ContentType="{_OFFICE}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_OFFICE}.styles+xml"/>'
    f'<Override PartName="/word/settings.xml" ContentType="{_OFFICE}.settings+xml"/>'
    f'<Override PartName="/word/numbering.xml" ContentType="{_OFFICE}.numbering+xml"/>'
    f'<Override PartName="/word/footnotes.xml" ContentType="{_OFFICE}.footnotes+xml"/>'
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
    '<Override PartName="/docProps/custom.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>'
)
ROOT_RELATIONS: Final = (
    HEAD + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="rId1" Type="{R}/officeDocument" Target="word/document.xml"/>'
    '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" '
    'Target="docProps/core.xml"/>'
    f'<Relationship Id="rId3" Type="{R}/custom-properties" Target="docProps/custom.xml"/></Relationships>'
)
SETTINGS: Final = (
    HEAD
    + f'<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:autoHyphenation/>'
    '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    '</w:compat><w:themeFontLang w:val="sv-SE"/></w:settings>'
)


def content_types(pictures: Collection[str] = ()) -> str:
    """Return the kinds of the parts, with those kinds of pictures (``image/png``) that the document holds."""
    pictured = "".join(
        f'<Default Extension="{mime.removeprefix("image/")}" ContentType="{mime}"/>'
        for mime in sorted(pictures)
    )
    return _TYPES + pictured + _PARTS


def media(images: Sequence[Image]) -> Iterator[tuple[str, Image]]:
    """Yield pictures with the names of their parts, below ``word/``."""
    for number, image in enumerate(images, 1):
        yield f"media/bild{number}.{image.mime.removeprefix('image/')}", image


def relations(links: list[str], images: Sequence[Image] = ()) -> str:
    """Return the document's relations: fixed parts, then one for each external link (``rIdL1`` …) and picture (``rIdB1`` …)."""
    fixed = "".join(
        f'<Relationship Id="rId{number}" Type="{R}/{name}" Target="{name}.xml"/>'
        for number, name in enumerate(("styles", "settings", "numbering", "footnotes"), 1)
    )
    outer = "".join(
        f'<Relationship Id="rIdL{number}" Type="{R}/hyperlink" Target="{link}" TargetMode="External"/>'
        for number, link in enumerate(links, 1)
    )
    shown = "".join(
        f'<Relationship Id="rIdB{number}" Type="{R}/image" Target="{name}"/>'
        for number, (name, _) in enumerate(media(images), 1)
    )
    return f'{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{fixed}{outer}{shown}</Relationships>'


def styles(colour: str, deepest: int = 2, *, quotes: bool = False) -> str:
    """Return the styles in the municipality's colour: headings down to a level, and that of quotations where there are some."""
    tone = colour.lstrip("#").upper()

    def paragraph(
        key: str, name: str, look: str, run: str = "", based: str = "Normal", after: str = "Normal"
    ) -> str:
        return (
            f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/><w:basedOn w:val="{based}"/>'
            f'<w:next w:val="{after}"/><w:qFormat/><w:pPr>{look}</w:pPr><w:rPr>{run}</w:rPr></w:style>'
        )

    return (
        f'{HEAD}<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr>'
        '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/>'
        '<w:lang w:val="sv-SE" w:eastAsia="sv-SE" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>'
        '<w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
        '<w:style w:type="character" w:default="1" w:styleId="Standardstycketeckensnitt"><w:name w:val="Default Paragraph Font"/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="Normaltabell"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" '
        'w:type="dxa"/><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/>'
        '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        + paragraph("Rubrik", "Title", '<w:spacing w:before="0" w:after="60"/>', f'<w:b/><w:color w:val="{tone}"/><w:sz w:val="44"/>')
        + paragraph("Fakta", "Fakta", '<w:spacing w:after="20"/>', '<w:color w:val="404040"/>')
        + paragraph("Rubrik1", "heading 1", '<w:keepNext/><w:spacing w:before="360" w:after="80"/><w:outlineLvl w:val="0"/>',
                    f'<w:b/><w:color w:val="{tone}"/><w:sz w:val="30"/>')
        + paragraph("Rubrik2", "heading 2", '<w:keepNext/><w:spacing w:before="200" w:after="60"/><w:outlineLvl w:val="1"/>',
                    f'<w:b/><w:color w:val="{tone}"/><w:sz w:val="24"/>')
        + "".join(paragraph(f"Rubrik{level}", f"heading {level}", f'<w:keepNext/><w:spacing w:before="160" w:after="60"/><w:outlineLvl w:val="{level - 1}"/>',
                            f'<w:b/><w:color w:val="{tone}"/>') for level in range(3, deepest + 1))
        + (paragraph("Citat", "Quote", '<w:ind w:left="567" w:right="567"/>', "<w:i/>") if quotes else "")
        + paragraph("Anvisning", "Anvisning",
                    f'<w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="{tone}"/></w:pBdr>'
                    '<w:shd w:val="clear" w:color="auto" w:fill="F1F3F4"/>', '<w:i/><w:color w:val="404040"/><w:sz w:val="20"/>')
        + paragraph("Punktlista", "List Bullet", '<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/><w:contextualSpacing/>')
        + paragraph("Numreradlista", "List Number", '<w:numPr><w:numId w:val="2"/></w:numPr><w:spacing w:after="60"/><w:contextualSpacing/>')
        + paragraph("Beskrivning", "caption", '<w:keepNext/><w:spacing w:before="160" w:after="60"/>', '<w:b/><w:sz w:val="20"/>')
        + paragraph("Fotnotstext", "footnote text", '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>', '<w:sz w:val="18"/>')
        + '<w:style w:type="character" w:styleId="Platshllartext"><w:name w:val="Placeholder Text"/><w:rPr><w:color w:val="595959"/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="Fotnotsreferens"><w:name w:val="footnote reference"/><w:rPr>'
        '<w:vertAlign w:val="superscript"/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="Hyperlnk"><w:name w:val="Hyperlink"/><w:rPr>'
        f'<w:color w:val="{tone}"/><w:u w:val="single"/></w:rPr></w:style>'
        '<w:style w:type="table" w:styleId="Tabellrutnt"><w:name w:val="Table Grid"/><w:basedOn w:val="Normaltabell"/><w:tblPr>'
        '<w:tblBorders>' + "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="B8C4C8"/>'
                                    for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
        + "</w:tblBorders></w:tblPr></w:style></w:styles>"
    )  # fmt: skip


def numbered_as(level: int) -> tuple[Form, str]:
    """Return how a level of the form's own numbered list is numbered, and the pattern of what is shown."""
    ways: tuple[tuple[Form, str], ...] = (("decimal", "%1."), ("lower-alpha", "%2)"))
    return ways[level] if level < len(ways) else ("lower-roman", f"%{level + 1}.")


def numbering(depth: int = 2, own: Sequence[tuple[int, Numbered]] = ()) -> str:
    """Return the two lists, bulleted and numbered, two levels each or as many as are needed, and those with numbers of their own."""

    def level(depth: int, kind: str, text: str, start: int = 1) -> str:
        return (
            f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
            f'<w:pPr><w:ind w:left="{360 * (depth + 1)}" w:hanging="360"/></w:pPr></w:lvl>'
        )

    bullets = level(0, "bullet", "•") + level(1, "bullet", "–")
    numbers = ""
    for at in range(max(depth, 2)):
        form, text = numbered_as(at)
        bullets += level(at, "bullet", "–") if at > 1 else ""
        numbers += level(at, _FORMS[form], text)
    lists = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="{at}"><w:startOverride w:val="{first.value}"/>'
        f"{level(at, _FORMS[first.form], escape(f'{first.before}%{at + 1}{first.after}', _QUOTE), first.value)}</w:lvlOverride></w:num>"
        for number, (at, first) in enumerate(own, 3)
    )
    return (
        f'{HEAD}<w:numbering xmlns:w="{W}">'
        f'<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>{bullets}</w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>{numbers}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
        f"{lists}</w:numbering>"
    )


def footnotes(notes: list[str]) -> str:
    """Return the footnotes, given as runs, numbered from 1."""
    fixed = "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{mark}/></w:r></w:p></w:footnote>'
        for number, kind, mark in (
            (-1, "separator", "separator"),
            (0, "continuationSeparator", "continuationSeparator"),
        )
    )
    numbered = "".join(
        f'<w:footnote w:id="{number}"><w:p><w:pPr><w:pStyle w:val="Fotnotstext"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Fotnotsreferens"/>'
        f"</w:rPr><w:footnoteRef/></w:r>{words}</w:p></w:footnote>"
        for number, words in enumerate(notes, 1)
    )
    return f'{HEAD}<w:footnotes xmlns:w="{W}">{fixed}{numbered}</w:footnotes>'
