"""Kinds of what people and programs leave in Word documents: each is read as Word shows it, or told, wherever it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pytest

from tests.excel_faults import packed, parts
from tests.said import lines, spaced
from tests.test_word_forms import document, read
from tests.test_word_reader import under

END = "Sist."
WHO = 'w:id="900" w:author="A" w:date="2026-01-10T10:00:00Z"'


@cache
def blank() -> Mapping[str, bytes]:
    return parts(document(END))


def r(words: str, look: str = "") -> str:
    return f'<w:r>{f"<w:rPr>{look}</w:rPr>" if look else ""}<w:t xml:space="preserve">{words}</w:t></w:r>'


def p(inner: str, look: str = "") -> str:
    inner = inner if inner.startswith("<") or not inner else r(inner)
    return f"<w:p>{f'<w:pPr>{look}</w:pPr>' if look else ''}{inner}</w:p>"


def styled(style: str) -> str:
    return f'<w:pStyle w:val="{style}"/>'


def tbl(*rows: tuple[str, ...], row: str = "", style: str = "") -> str:
    looks = f'<w:tblPr><w:tblStyle w:val="{style}"/></w:tblPr>' if style else "<w:tblPr/>"
    last = len(rows) - 1
    return f"<w:tbl>{looks}<w:tblGrid/>" + "".join(
        f"<w:tr>{f'<w:trPr>{row}</w:trPr>' if row and number == last else ''}"
        + "".join(f"<w:tc><w:tcPr/>{one if one.startswith(('<w:p>', '<w:tbl>')) else p(one)}</w:tc>" for one in cells)
        + "</w:tr>"
        for number, cells in enumerate(rows)
    ) + "</w:tbl>"  # fmt: skip


def instruction(code: str) -> str:
    return f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'


def field_(code: str, result: str) -> str:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    if not code.startswith("<"):
        code = instruction(code)
    return mark("begin") + code + (mark("separate") + result if result else "") + mark("end")


def link(key: str, inner: str) -> str:
    return f'<w:hyperlink r:id="{key}">{inner}</w:hyperlink>'


def note(key: str) -> str:
    return f'<w:r><w:footnoteReference w:id="{key}"/></w:r>'


def style(key: str, kind: str = "paragraph", *, based: str = "", ppr: str = "", rpr: str = "", name: str = "") -> str:  # fmt: skip
    return (
        f'<w:style w:type="{kind}" w:customStyle="1" w:styleId="{key}"><w:name w:val="{name or key}"/>'
        f"{f'<w:basedOn w:val={chr(34)}{based}{chr(34)}/>' if based else ''}<w:pPr>{ppr}</w:pPr><w:rPr>{rpr}</w:rPr></w:style>"
    )


HIDE, STRIKE, SUP, SUB = "<w:vanish/>", "<w:strike/>", '<w:vertAlign w:val="superscript"/>', '<w:vertAlign w:val="subscript"/>'  # fmt: skip
STYLES = "".join(
    (
        style("Dold", "character", rpr=HIDE),
        style("DoldUnder", "character", based="Dold"),
        style("DoltStycke", rpr=HIDE),
        style("Struken", rpr="<w:dstrike/>"),
        style("DoldTabell", "table", rpr=HIDE),
        style("Namndrubrik", based="Rubrik2", rpr='<w:color w:val="7A1F1F"/>'),
        style("Underrubrik2", based="Namndrubrik"),
        style("Konturrubrik", ppr='<w:outlineLvl w:val="2"/>'),
        style("EgenBeskrivning", based="Beskrivning"),
        style("EgenPunkt", based="Punktlista"),
        style("Fetstycke", rpr="<w:b/>"),
        style("Fettecken", "character", rpr="<w:b/>"),
        style("Upp", "character", rpr=SUP),
        style("Engelsk", rpr='<w:lang w:val="en-GB"/>'),
        style("Slinga", based="Slinga2"),
        style("Slinga2", based="Slinga"),
        style("Bokstav", ppr='<w:numPr><w:numId w:val="91"/></w:numPr>'),
    )
)


def _lvl(at: int, kind: str, text: str, start: int = 1, more: str = "") -> str:
    return f'<w:lvl w:ilvl="{at}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>'


_ABSTRACT = {
    91: _lvl(0, "lowerLetter", "%1)") + _lvl(1, "lowerRoman", "%2."),
    92: _lvl(0, "decimal", "%1.", 4),
    93: _lvl(0, "decimal", "%1") + _lvl(1, "decimal", "%1.%2"),
    94: _lvl(0, "upperRoman", "§ %1"),
    95: _lvl(0, "decimalZero", "%1."),
    96: _lvl(0, "bullet", "\uf0b7"),
}
NUMBERING = "".join(
    f'<w:abstractNum w:abstractNumId="{key}">{levels}</w:abstractNum>' for key, levels in _ABSTRACT.items()
)
NUMS = "".join(f'<w:num w:numId="{key}"><w:abstractNumId w:val="{key}"/></w:num>' for key in _ABSTRACT) + (
    '<w:num w:numId="97"><w:abstractNumId w:val="91"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride></w:num>'
)
NOTES = (  # a document is given those that it points at
    f'<w:footnote w:id="51">{p(r("Not med ") + r("fet", "<w:b/>") + r(" och 10") + r("3", SUP))}</w:footnote>',
    f'<w:footnote w:id="52">{p("Rad ett")}{p("rad två")}</w:footnote>',
    f'<w:footnote w:id="53">{p(r("Synlig ") + r("hemlig", HIDE))}</w:footnote>',
    f'<w:footnote w:id="54">{tbl(("i", "noten"))}</w:footnote>',
)
RELATIONS = "".join(
    f'<Relationship Id="{key}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="{target}"{more}/>'
    for key, kind, target, more in (
        ("rIdW", "hyperlink", "https://www.exempel.se/sida", ' TargetMode="External"'),
        ("rIdF", "hyperlink", "file:///C:/Users/n.n/utkast.docx", ' TargetMode="External"'),
        ("rIdA", "aFChunk", "bit.html", ""),
        ("rIdH", "header", "sidhuvud9.xml", ""),
    )
)


def planted(xml: str, **more: bytes) -> bytes:
    """Return the form with some XML below Uppdrag, and all the styles, lists and notes that a test may use."""
    files = dict(blank())
    notes = "".join(note for note in NOTES if f"Reference {note.split()[1].partition('>')[0]}" in xml)
    for name, old, new in (
        ("word/styles.xml", "</w:styles>", STYLES + "</w:styles>"),
        ("word/footnotes.xml", "</w:footnotes>", notes + "</w:footnotes>"),
        ("word/_rels/document.xml.rels", "</Relationships>", RELATIONS + "</Relationships>"),
        ("word/numbering.xml", "<w:num ", NUMBERING + "<w:num "),
        ("word/numbering.xml", "</w:numbering>", NUMS + "</w:numbering>"),
    ):
        files[name] = files[name].decode().replace(old, new, 1).encode()
    files["word/document.xml"] = under("Uppdrag", xml)(spaced(files["word/document.xml"].decode())).encode()
    return packed(files | {name.replace("__", "/") + ".xml": data for name, data in more.items()})


@dataclass(frozen=True)
class Case:
    """What is planted, what is read of it (the form's own last line left out), and the codes of what is told."""

    kind: str
    xml: str
    read: tuple[str, ...] = ()
    told: tuple[str, ...] = field(default=())


def num(key: int, level: int = 0) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{key}"/></w:numPr>'


CAPTION = p("Tabell: A", styled("Beskrivning"))
SYM = '<w:r><w:sym w:font="{}" w:char="{}"/></w:r>'
CASES = (
    # text that the writer has taken away
    Case("hidden run", p(r("Syns.") + r(" Hemligt.", HIDE)), ("Syns.",), ("TEXT4",)),
    Case("hidden by character style", p(r("Syns.") + r(" Hemligt.", '<w:rStyle w:val="Dold"/>')), ("Syns.",), ("TEXT4",)),
    Case("hidden by a style based on another", p(r("Syns.") + r(" Hemligt.", '<w:rStyle w:val="DoldUnder"/>')), ("Syns.",), ("TEXT4",)),
    Case("hidden by paragraph style", p("Hemligt.", styled("DoltStycke")), (), ("TEXT4",)),
    Case("hidden on the web only", p(r("Syns.") + r(" Hemligt.", "<w:webHidden/>")), ("Syns.",), ("TEXT4",)),
    Case("page in contents", p(r("Ekonomi ") + r("3", "<w:webHidden/>")), ("Ekonomi",)),
    Case("always hidden", p(r("Syns.") + r(" Hemligt.", "<w:specVanish/>")), ("Syns.",), ("TEXT4",)),
    Case("hidden turned off again", p(r("Syns.", '<w:vanish w:val="0"/>'), styled("DoltStycke")), ("Syns.",)),
    Case("hidden twice is not hidden", p(r("Syns.", '<w:rStyle w:val="Dold"/>'), styled("DoltStycke")), ("Syns.",)),
    Case("hidden in a link", p(r("Se ") + link("rIdW", r("sidan") + r(" hemligt", HIDE))), ("Se [sidan](https://www.exempel.se/sida)",), ("TEXT4",)),
    Case("hidden in a heading", p(r("Rubrik") + r(" hemlig", HIDE), styled("Rubrik2")) + p("Text."), ("## Rubrik", "Text."), ("TEXT4",)),
    Case("hidden in a cell", CAPTION + tbl(("a", "b"), (p(r("c") + r(" hemligt", HIDE)), "1")), ("== A", "a | b", "c | 1"), ("TEXT4",)),
    Case("hidden in a note", p(r("Text.") + note("53")), ("Text.{Synlig}",), ("TEXT4",)),
    Case("hidden in a caption", p(r("Tabell: A") + r(" hemlig", HIDE), styled("Beskrivning")) + tbl(("a", "b"), ("c", "1")),
         ("== A", "a | b", "c | 1"), ("TEXT4",)),
    Case("hidden row", CAPTION + tbl(("a", "b"), ("c", "1"), ("hemlig", "2"), row="<w:hidden/>"), ("== A", "a | b", "c | 1"), ("TEXT4",)),
    Case("hidden by table style", CAPTION + tbl(("a", "b"), ("c", "1"), style="DoldTabell"), (), ("TEXT4", "TEXT6")),
    Case("hidden picture", p(f"{r('Syns.')}<w:r><w:rPr>{HIDE}</w:rPr><w:drawing/></w:r>"), ("Syns.",), ("TEXT4",)),
    Case("hidden note mark", p(f'{r("Syns.")}<w:r><w:rPr>{HIDE}</w:rPr><w:footnoteReference w:id="51"/></w:r>'), ("Syns.",), ("TEXT4",)),
    Case("struck", p(r("Blev ") + r("7 300", STRIKE) + r(" 5 900 tkr.")), ("Blev 5 900 tkr.",), ("TEXT4",)),
    Case("struck twice", p(r("Blev ") + r("7 300", "<w:dstrike/>") + r(" 5 900 tkr.")), ("Blev 5 900 tkr.",), ("TEXT4",)),
    Case("struck by style", p("Gammalt.", styled("Struken")), (), ("TEXT4",)),
    Case("white", p(r("Syns.") + r(" Vitt.", '<w:color w:val="FFFFFF"/>')), ("Syns.",), ("TEXT4",)),
    Case("white on dark is seen", p(r("Syns.") + r(" Vitt.", '<w:color w:val="FFFFFF"/><w:shd w:fill="000000"/>')), ("Syns. Vitt.",)),
    Case("as small as a dot", p(r("Syns.") + r(" Smått.", '<w:sz w:val="2"/>')), ("Syns.",), ("TEXT4",)),
    # tracked changes, read as accepted
    Case("deleted mark", f"<w:p><w:pPr><w:rPr><w:del {WHO}/></w:rPr></w:pPr>{r('Halva me')}</w:p>" + p("ningen."), ("Halva meningen.",), ("TEXT4",)),
    Case("hidden mark", f"<w:p><w:pPr><w:rPr>{HIDE}</w:rPr></w:pPr>{r('Halva me')}</w:p>" + p("ningen."), ("Halva meningen.",)),
    Case("large first letter", f'<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr>{r("N")}</w:p>' + p("ämnden."), ("Nämnden.",)),
    Case("conflicting changes", p(r("Kvar") + f"<w14:conflictIns {WHO}>{r(', nytt.')}</w14:conflictIns><w14:conflictDel {WHO}>{r('Bort.')}</w14:conflictDel>"),
         ("Kvar, nytt.",), ("TEXT4",)),
    Case("mark between heading and text", f"<w:p><w:pPr>{styled('Rubrik2')}<w:rPr>{HIDE}<w:specVanish/></w:rPr></w:pPr>{r('Rubrik')}</w:p>" + p("Text."),
         ("## Rubrik", "Text.")),
    Case("moved", f"<w:p><w:pPr><w:rPr><w:moveFrom {WHO}/></w:rPr></w:pPr><w:moveFrom {WHO}>{r('Här.')}</w:moveFrom></w:p>"
         f"<w:p><w:moveTo {WHO}>{r('Där.')}</w:moveTo></w:p>", ("Där.",), ("TEXT4",)),
    Case("deleted row and cell", CAPTION + tbl(("a", "b"), ("c", "1"), ("d", "2"), row=f"<w:del {WHO}/>").replace(
        "</w:tc></w:tr>", f"</w:tc><w:tc><w:tcPr><w:cellDel {WHO}/></w:tcPr>{p('bort')}</w:tc></w:tr>"), ("== A", "a | b", "c | 1"), ("TEXT4",)),
    # raised and lowered
    Case("raised and lowered", p(r("12 500") + r("1", SUP) + r(" tkr, CO") + r("2", SUB) + r(".")), ("12 500^(1) tkr, CO_(2).",)),
    Case("raised by style and by hand", p(r("10") + r("3", '<w:rStyle w:val="Upp"/>') + r(" och 5") + r("2", '<w:position w:val="6"/>')),
         ("10^(3) och 5^(2)",)),
    Case("moved a little is not raised", p(r("A") + r("B", '<w:position w:val="1"/>')), ("AB",)),
    Case("raised in cell, note and caption", p(r("Tabell: CO") + r("2", SUB), styled("Beskrivning"))
         + tbl((p(r("m") + r("2", SUP)), "b"), (p(r("x") + note("51")), p(r("12 500") + r("1", SUP)))),
         ("== CO_(2)", "m² | b", "x{Not med **fet** och 10^(3)} | 12 500^(1)")),
    Case("raised in a heading", p(r("CO") + r("2", SUB), styled("Rubrik2")) + p("Text."), ("## CO_(2)", "Text.")),
    # signs
    Case("symbol elements", p(SYM.format("Wingdings", "F0FC") + SYM.format("Symbol", "F0B3") + SYM.format("Arial", "2265") + SYM.format("Wingdings 3", "70")),
         ("✓≥≥▲",)),
    Case("symbol nobody knows", p(r("A") + SYM.format("Ikoner", "F0FC") + SYM.format("Symbol", "F0FF") + SYM.format("Symbol", "zz")), ("A✓",), ("TEXT7",)),
    Case("symbol font in text", p(r("\uf0fc", '<w:rFonts w:ascii="Wingdings"/>') + r(" \uf0fc och ") + r("a", '<w:rFonts w:ascii="Symbol"/>')), ("✓ ✓ och α",)),
    Case("private sign of another font", p(r("A \ue123 B", '<w:rFonts w:ascii="Ikoner"/>')), ("A  B",), ("TEXT7",)),
    Case("symbol in a cell", CAPTION + tbl(("a", "b"), (p(SYM.format("Wingdings", "FC")), "1")), ("== A", "a | b", "✓ | 1")),
    Case("pasted list with symbol signs", "".join(p(r(sign, f'<w:rFonts w:ascii="{font}"/>') + "<w:r><w:tab/></w:r>" + r(words))
         for sign, font, words in (("\u00b7", "Symbol", "ett"), ("\uf0b7", "Symbol", "två"), ("\uf0a7", "Wingdings", "tre"), ("o", "Courier New", "fyra"))),
         ("- ett", "- två", "- tre", "- fyra"), ("TEXT10",)),
    # what stands around text
    Case("wrappers", p(f"<w:smartTag>{r('a')}</w:smartTag><w:fldSimple w:instr=' DATE '>{r('b')}</w:fldSimple><w:customXml>{r('c')}</w:customXml>"
         f"<w:bdo>{r('d')}</w:bdo><mc:AlternateContent><mc:Choice>{r('e')}</mc:Choice><mc:Fallback>{r('e')}</mc:Fallback></mc:AlternateContent>"
         f"<mc:AlternateContent><mc:Choice/><mc:Fallback>{r('f')}</mc:Fallback></mc:AlternateContent>"), ("abcdef",)),
    Case("alternatives among paragraphs", f"<mc:AlternateContent><mc:Choice>{p('A.')}</mc:Choice><mc:Fallback>{p('B.')}</mc:Fallback></mc:AlternateContent>", ("A.",)),
    Case("word with how it is read", p(f"<w:r><w:ruby><w:rt>{r('läses')}</w:rt><w:rubyBase>{r('skrivs')}</w:rubyBase></w:ruby></w:r>"), ("skrivs (läses)",)),
    Case("inserted document", p("Före.") + '<w:altChunk r:id="rIdA"/>' + p("Efter."), ("Före.", "Efter."), ("TEXT7",)),
    Case("inserted document in a cell", CAPTION + tbl(("a", "b"), ("c", "1")).replace("<w:tcPr/>", '<w:tcPr/><w:altChunk r:id="rIdA"/>', 1),
         ("== A", "a | b", "c | 1"), ("TEXT7",)),
    Case("subdocument", p("A.") + '<w:subDoc r:id="rIdA"/>', ("A.",), ("TEXT7",)),
    Case("equation in a cell", CAPTION + tbl(("a", "b"), ("<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>", "1"), ("c", "2")),
         ("== A", "a | b", " | 1", "c | 2"), ("TEXT7",)),
    Case("automatic number and date", p(r("A") + "<w:r><w:pgNum/><w:yearLong/></w:r>"), ("A",), ("TEXT7", "TEXT7")),
    Case("WordArt", p(f'{r("A")}<w:r><w:pict><v:shape><v:textpath string="Välkommen"/></v:shape></w:pict></w:r>'), ("A",), ("TEXT7",)),
    # styles
    Case("own heading", p("Egen", styled("Namndrubrik")) + p("Text."), ("## Egen", "Text.")),
    Case("own heading two steps away", p("Egen", styled("Underrubrik2")) + p("Text."), ("## Egen", "Text.")),
    Case("heading by outline level", p("Egen", styled("Konturrubrik")) + p("Tvåan", '<w:outlineLvl w:val="1"/>') + p("Text."), ("### Egen", "## Tvåan", "Text.")),
    Case("own caption and own bullet", p("Tabell 2 – B", styled("EgenBeskrivning")) + tbl(("a", "b"), ("c", "1")) + p("punkt", styled("EgenPunkt")),
         ("== B", "a | b", "c | 1", "- punkt")),
    Case("bold by style", p(r("fet") + r(" inte", '<w:b w:val="0"/>'), styled("Fetstycke")) + p(r("av", '<w:rStyle w:val="Fettecken"/>'), styled("Fetstycke")),
         ("**fet** inte", "av")),
    Case("styles based on each other", p("Text.", styled("Slinga")), ("Text.",)),
    # lists
    Case("letters", p("ett", num(91)) + p("två", num(91)) + p("Text.") + p("tre", num(91)), ("a) ett", "b) två", "Text.", "c) tre")),
    Case("letters by style", p("ett", styled("Bokstav")) + p("två", styled("Bokstav")), ("a) ett", "b) två")),
    Case("starts at four", p("fyra", num(92)) + p("fem", num(92)), ("4. fyra", "5. fem")),
    Case("starts anew at three", p("ett", num(91)) + p("tre", num(97)) + p("fyra", num(97)), ("a) ett", "c) tre", "d) fyra")),
    Case("levels", p("ett", num(93)) + p("ett ett", num(93, 1)) + p("ett två", num(93, 1)) + p("två", num(93)) + p("två ett", num(93, 1)),
         ("1 ett", "  1.1 ett ett", "  1.2 ett två", "2 två", "  2.1 två ett")),
    Case("other numbers", p("a", num(94)) + p("b", num(95)) + p("c", num(96)), ("§ I a", "01. b", "- c")),
    Case("plain numbers that go on", p("ett", num(2)) + p("två", num(2)) + p("Text.") + p("tre", num(2)), ("1. ett", "1. två", "Text.", "3. tre")),
    # notes, links, bold and lists in cells
    Case("all in cells", CAPTION + tbl((p(r("Avgift") + note("51")), "b"), (p(r("Se ") + link("rIdW", r("listan", "<w:b/>"))), p(r("3") + note("52"))),
         (p("hem", styled("Punktlista")) + p("larm", styled("Punktlista")), p("x", num(91)) + p("y", num(91))), (p("rad") + p("till"), "2")),
         ("== A", "Avgift | b", "Se [**listan**](https://www.exempel.se/sida) | 3{Rad ett↵rad två}", "• hem / • larm | a) x / b) y", "rad↵till | 2",
          "not: Avgift: Not med **fet** och 10^(3)")),
    Case("table in a note", p(r("Text.") + note("54")), ("Text.",), ("TEXT7", "TEXT7")),
    Case("note without text", p(r("Text.") + note("99")), ("Text.",), ("TEXT7",)),
    Case("number with a note is still a number", CAPTION + tbl(("a", "b"), ("c", p(r("12 500") + note("51"))), ("d", "3")),
         ("== A", "a | b", "c | 12 500{Not med **fet** och 10^(3)}", "d | 3")),
    # fields and what Word says itself
    Case("broken references", p(r("Se ") + field_("REF _1 \\h", r("Fel! Hittar inte referenskälla.", "<w:b/>")) + r(" och Error! Bookmark not defined. Slut.")),
         ("Se **[hänvisning saknas]** och [hänvisning saknas] Slut.",), ("TEXT8", "TEXT8")),
    Case("broken reference in a cell", CAPTION + tbl(("a", "b"), ("Fel! Bokmärket är inte definierat.", "1")), ("== A", "a | b", "[hänvisning saknas] | 1"), ("TEXT8",)),
    Case("an exclamation is no error", p("Fel! Så skriver vi inte."), ("Fel! Så skriver vi inte.",)),
    Case("prompt of a control", p(f"{r('Datum: ')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{r('Klicka här för att ange datum.')}</w:sdtContent></w:sdt>"),
         ("Datum:",), ("TEXT8",)),
    Case("prompt among paragraphs", f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{p('Ange rubrik.')}</w:sdtContent></w:sdt>", (), ("TEXT8",)),
    Case("field in a field", p(r("A ") + field_(instruction("IF") + field_("MERGEFIELD x", r("dolt")) + instruction("= 1"), r("visat"))), ("A visat",)),
    Case("field without end", p(f'<w:r><w:fldChar w:fldCharType="begin"/></w:r>{r("Text.")}'), ("Text.",)),
    Case("ticked and not", p("".join(f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="{on}"/></w:checkBox></w:ffData></w:fldChar></w:r>'
         '<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' for on in "10") + r(" ja")), ("☑☐ ja",)),
    Case("field that shows itself", p(r("A") + field_("EQ \\f(1;2)", "")), ("A",), ("TEXT7",)),
    Case("link as a field", p(r("Se ") + field_('HYPERLINK "https://www.exempel.se/plan"', r("planen"))), ("Se [planen](https://www.exempel.se/plan)",)),
    Case("link that leads inside", p(r("Se ") + link("rIdF", r("filen")) + field_('HYPERLINK "\\\\\\\\srv\\\\dok"', r(" dok")) + link("rIdSaknas", r(" x"))), ("Se filen dok x",), ("LANK1",)),
    # form
    Case("soft breaks", p(f"{r('Storgatan 1')}<w:r><w:br/></w:r>{r('123 45 Lindhult')}<w:r><w:cr/></w:r>{r('Sverige')}"), ("Storgatan 1↵123 45 Lindhult↵Sverige",)),
    Case("soft breaks in a heading", p(f"{r('En')}<w:r><w:br/></w:r>{r('rubrik')}", styled("Rubrik2")) + p("Text."), ("## En rubrik", "Text.")),
    Case("typed list in a paragraph", p(f"{r('Åtgärder:')}<w:r><w:br/></w:r>{r('- anställa')}<w:r><w:br/></w:r>{r('- utbilda')}"), ("Åtgärder:↵- anställa↵- utbilda",), ("TEXT10",)),
    Case("typed heading", p(r("Rubrik i fetstil", "<w:b/>")) + p("Text."), ("**Rubrik i fetstil**", "Text."), ("TEXT10",)),
    Case("heading in capitals", p("PERSONAL OCH MILJÖ") + p("Text."), ("PERSONAL OCH MILJÖ", "Text."), ("TEXT10",)),
    Case("bold sentence is no heading", p(r("Viktigt att veta.", "<w:b/>")) + p("Text."), ("**Viktigt att veta.**", "Text.")),
    Case("typed lists", p("- ett") + p("- två") + p("Text.") + p("3. tre") + p("4. fyra"), ("- ett", "- två", "Text.", "3. tre", "4. fyra"), ("TEXT10", "TEXT10")),
    Case("what is no typed list", p("- ett ensamt streck") + p("Text.") + p("1. Ett") + p("7. Sju") + p("−5 grader") + p("−7 grader"),
         ("- ett ensamt streck", "Text.", "1. Ett", "7. Sju", "−5 grader", "−7 grader")),
    Case("table of tabs", "".join(p(f"{r(a)}<w:r><w:tab/></w:r>{r(b)}<w:r><w:tab/></w:r>{r(c)}") for a, b, c in (("Grupp", "2024", "2025"), ("Barn", "12", "14"))),
         ("Grupp \u00a0 2024 \u00a0 2025", "Barn \u00a0 12 \u00a0 14"), ("TEXT10",)),
    Case("frame of one cell", tbl((p("Rubrik", styled("Rubrik2")) + p("Fakta.") + p("punkt", styled("Punktlista")),)), ("## Rubrik", "Fakta.", "- punkt"), ("TEXT6",)),
    Case("colour of a marker", p(r("Siffran ") + r("kontrolleras", '<w:highlight w:val="yellow"/>')), ("Siffran kontrolleras",), ("TEXT8",)),
    # languages
    Case("Swedish marked as English", p(r("Nämnden har inte märkt att det är fel språk.", '<w:lang w:val="en-US"/>')), ("Nämnden har inte märkt att det är fel språk.",), ("TEXT9",)),
    Case("English marked as English", p(r("Enligt ") + r("the report of the council", '<w:lang w:val="en-GB"/>')), ("Enligt <en-GB:the report of the council>",)),
    Case("English by style", p("The council is of the opinion that it was right.", styled("Engelsk")), ("<en-GB:The council is of the opinion that it was right.>",)),
    Case("one word in English", p(r("Vi gör ") + r("benchmarking", '<w:lang w:val="en-GB"/>')), ("Vi gör <en-GB:benchmarking>",)),
    Case("Arabic", p(r("أهلا", '<w:rtl/><w:lang w:val="en-US" w:bidi="ar-SA"/>')), ("<ar-SA:أهلا>",)),
    Case("no language at all", p(r("Text.", '<w:lang w:val="x-none"/>') + r(" Mer.", '<w:lang w:val="&quot;&gt;"/>')), ("Text. Mer.",)),
    # fields that are one element
    Case("a simple field without a result", p(r("Ett. ") + '<w:fldSimple w:instr=" DOCPROPERTY Namn "/>'), ("Ett.",), ("TEXT7",)),
    Case("a simple field with an empty result", p(r("Ett.") + '<w:fldSimple w:instr=" DOCPROPERTY Namn "><w:r/></w:fldSimple>'), ("Ett.",)),
    Case("a simple mark of an index", p(r("Ett.") + '<w:fldSimple w:instr=" XE &quot;ord&quot; "/>'), ("Ett.",)),
    # templates' signs
    Case("signs of templates and markup", p("{{ 7*7 }} {% x %} FoU &amp; IT &lt;b&gt; ]]&gt; &amp;amp;"), ("{{ 7*7 }} {% x %} FoU & IT <b> ]]> &amp;",)),
    # captions
    *(Case(f"caption {given}", p(given, styled("Beskrivning")) + tbl(("a", "b"), ("c", "1")), (f"== {kept}", "a | b", "c | 1")) for given, kept in (
        ("Tabell 1 – Antal", "Antal"), ("Tabell 1.2 Antal", "Antal"), ("Tabell 3, Antal", "Antal"), ("Tabell 4 (2025) avgifter", "(2025) avgifter"),
        ("Tabell A: Antal", "Antal"), ("Diagram 2-1: Antal", "Antal"), ("Tabell: Antal", "Antal"), ("Tabellen visar antal", "Tabellen visar antal"),
        ("Tabell över antal", "Tabell över antal"), ("Bild 3", "Bild 3"), ("Tabell 2b. Antal", "Antal"))),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.kind)
def test_a_kind_is_read_as_word_shows_it_or_told(case: Case, tmp_path: Path) -> None:
    found = read(planted(case.xml), tmp_path)
    assert tuple(lines(found)[: -len([END])]) == case.read
    assert lines(found)[-1] == END
    assert tuple(sorted(problem.code for problem in found.problems)) == tuple(sorted(case.told))
    for problem in found.problems:
        assert "emlig" not in problem.message  # nothing of what was taken away is said
        assert problem.hint


def test_many_of_a_kind_are_told_as_a_few_and_how_many_more(tmp_path: Path) -> None:
    found = read(planted("".join(p(r("Syns.") + r(" Bort.", STRIKE)) for _ in range(12))), tmp_path)
    places = [problem.origin.place for problem in found.problems if problem.origin]
    assert places == [f"”Uppdrag”, stycke {number}" for number in range(1, 7)]
    assert found.problems[-1].message == "Detsamma som ovan gäller 7 ställen till, det första här."


def test_parts_are_found_by_what_relates_them_and_not_by_their_names(tmp_path: Path) -> None:
    files = parts(planted(p(r("12") + r("1", SUP) + note("51")) + p("b", num(91))))
    moved = {
        "word/document.xml": "word/document2.xml",
        "word/_rels/document.xml.rels": "word/_rels/document2.xml.rels",
        "word/styles.xml": "word/utseende.xml",
        "word/numbering.xml": "annat/listor.xml",
        "word/footnotes.xml": "word/noter1.xml",
        "docProps/custom.xml": "docProps/egna.xml",
    }
    renamed = {moved.get(name, name): data for name, data in files.items()}
    for name in ("[Content_Types].xml", "_rels/.rels", "word/_rels/document2.xml.rels"):
        text = renamed[name].decode()
        for old, new in (
            *moved.items(),
            ("styles.xml", "utseende.xml"),
            ("numbering.xml", "/annat/listor.xml"),
            ("footnotes.xml", "noter1.xml"),
        ):
            text = text.replace(f'"{old}"', f'"{new}"').replace(f'"/{old}"', f'"/{new}"')  # fmt: skip
        renamed[name] = text.encode()
    found = read(packed(renamed), tmp_path)
    assert found.problems == ()
    assert lines(found)[:2] == ["12^(1){Not med **fet** och 10^(3)}", "a) b"]


def test_headers_and_footers_are_told_and_page_numbers_are_not(tmp_path: Path) -> None:
    def header(words: str) -> bytes:
        inner = f'<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{p(words)}</w:hdr>'
        return planted(p("Text."), word__sidhuvud9=inner.encode())

    assert read(header("Sida 3 av 7"), tmp_path).problems == ()
    (told,) = read(header("Arbetsmaterial, dnr 12"), tmp_path).problems
    assert (told.code, told.severity.value) == ("TEXT7", "upplysning")
    assert "Arbetsmaterial" in told.message


def test_a_numbered_list_begins_anew_under_another_heading_of_the_form(tmp_path: Path) -> None:
    files = parts(planted(p("ett", num(91)) + p("två", num(91))))
    body = under("Framtid", p("ny", num(91)))(files["word/document.xml"].decode())
    found = read(packed(files | {"word/document.xml": body.encode()}), tmp_path)
    assert lines(found)[:2] == ["a) ett", "b) två"]
    assert lines(found, "framtid")[0] == "a) ny"
