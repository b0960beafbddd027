"""What the Word reader does not know, at any level and in any place: its words are kept, or it is told."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from pipeline.read.word_elements import GONE, LEAVES, LOST, NOTHING, WRAPPERS
from pipeline.read.word_package import W
from tests.excel_faults import packed, parts
from tests.said import lines
from tests.test_word_forms import read
from tests.test_word_kinds import CAPTION, note, p, planted, r, tbl

MARK = "Märkordet"
PLACES = planted(
    p(r("Ett ") + f'<w:hyperlink w:anchor="x">{r("länk")}</w:hyperlink>' + note("51"))
    + f"<w:sdt><w:sdtPr/><w:sdtContent>{p('I en kontroll.')}</w:sdtContent></w:sdt>"
    + p(f"<w:ins w:id='1'>{r('Nytt.')}</w:ins>")
    + CAPTION
    + tbl(("a", "b"), ("c", "1"), ("d", "2"))
    + p("Slut.")
)
FILES = parts(PLACES)
TOLD = {"TEXT6", "TEXT7"}
"""That something cannot be taken along, or that a table is left out."""

KNOWN = sorted(tag.removeprefix(W) for tag in WRAPPERS if tag.startswith(W))
names = st.one_of(
    st.sampled_from(["x:lada", "x:text", "w14:nytt", "w:okand", "w:framtida", "m:annat", "o:egen"]),
    st.sampled_from([f"w:{name}" for name in KNOWN if name not in {"body", "footnote", "endnote", "comment", "hdr", "ftr"}]),
)  # fmt: skip


def inner(name: str, content: str) -> str:
    """Return an element with words in it, as its own text or in a run or paragraph."""
    words = {"own": MARK, "run": r(MARK), "paragraph": p(MARK), "text": f"<w:t>{MARK}</w:t>"}[content]
    return f"<{name}>{words}</{name}>"


def places(root: etree._Element) -> list[etree._Element]:
    """Return the elements that hold content, outside properties."""
    inside = f"{W}body", f"{W}p", f"{W}r", f"{W}tbl", f"{W}tr", f"{W}tc", f"{W}sdtContent", f"{W}hyperlink", f"{W}ins"  # fmt: skip
    return [node for node in root.iter(*inside) if _is_own(node)]


def _is_own(node: etree._Element) -> bool:
    """Tell whether a place is below the heading that is read, not in the form's own headings and instructions."""
    while node.getparent() is not None and node.getparent().tag != f"{W}body":  # type: ignore[union-attr]
        node = node.getparent()  # type: ignore[assignment]
    if {one.get(f"{W}val") for one in node.iter(f"{W}pStyle")} & {"Rubrik1", "Anvisning"}:
        return False
    before = ["".join(one.itertext()) for one in node.itersiblings(preceding=True)]
    return node.tag == f"{W}body" or (before and "Uppdrag" in before) or False


def planted_at(number: int, at: int, xml: str) -> bytes:
    """Return the document with some XML put into a place, among what stands there."""
    root = etree.fromstring(FILES["word/document.xml"])
    found = places(root)
    node = found[number % len(found)]
    first = next((n for n, one in enumerate(node) if not str(one.tag).endswith("Pr")), len(node))
    if node.tag == f"{W}body":  # below the first heading, above what follows
        first = next(n for n, one in enumerate(node) if "".join(one.itertext()) == "Uppdrag") + 1
        at = at % 3
    last = len(node) - (1 if node.tag == f"{W}body" else 0)
    new = etree.fromstring(f"<y {_spaces(root)}>{xml}</y>")[0]
    node.insert(min(first + at, last), new)
    return packed(FILES | {"word/document.xml": etree.tostring(root)})


def _spaces(root: etree._Element) -> str:
    return " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in root.nsmap.items() if prefix)


def said(data: bytes) -> Iterator[str]:
    """Yield what is read below all headings, and the codes of what is told."""
    with tempfile.TemporaryDirectory() as folder:
        found = read(data, Path(folder))
    for _, heading in found.texts:
        yield from lines(found, heading)
    yield from (problem.code for problem in found.problems)


@settings(max_examples=150)
@given(
    st.integers(0, 60),
    st.integers(0, 5),
    names,
    st.sampled_from(["own", "run", "paragraph", "text"]),
    st.lists(names, max_size=2),
)
def test_words_in_an_unknown_element_or_an_odd_place_are_kept_or_told(
    number: int, at: int, name: str, content: str, around: list[str]
) -> None:
    if content == "own" and name.startswith("w:") and name not in {"w:okand", "w:framtida"}:
        content = "text"  # words outside an element for words are no text in Word
    if name in {"w:tbl", "w:tr", "w:tc"} and content in {"run", "text", "own"}:
        content = "paragraph"
    xml = inner(name, content)
    for outer in around:
        xml = f"<{outer}>{xml}</{outer}>"
    told = list(said(planted_at(number, at, xml)))
    assert any(MARK in line for line in told) or TOLD & set(told), xml


def test_the_document_that_unknown_things_are_put_into_tells_of_nothing_lost() -> None:
    assert not TOLD & set(said(PLACES))


def test_no_element_is_both_something_and_nothing() -> None:
    assert not NOTHING & (GONE | WRAPPERS | set(LOST))
    assert not GONE & (WRAPPERS | set(LOST))


# -- content where the format has no place for any ---------------------------------------------------
LEVELS = ("body", "p", "r", "tbl", "tr", "tc")
CONTENT = {
    "t": "<w:t>{}</w:t>",
    "r": "<w:r><w:t>{}</w:t></w:r>",
    "p": "<w:p><w:r><w:t>{}</w:t></w:r></w:p>",
    "tbl": "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
    "tr": "<w:tr><w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc></w:tr>",
    "sdt": "<w:sdt><w:sdtContent><w:r><w:t>{}</w:t></w:r></w:sdtContent></w:sdt>",
    "deep": "<w:x><w:y><w:t>{}</w:t></w:y></w:x>",
}
HOSTS = sorted(tag.removeprefix(W) for tag in NOTHING | LEAVES)


def level(name: str, stray: str) -> str:
    """Return a piece of a document with something at a level of it."""
    at = {one: stray if one == name else "" for one in LEVELS}
    head, cell = (f"<w:tc><w:tcPr/>{p(words)}</w:tc>" for words in ("a", "1"))
    rows = f"<w:tr>{head}{head}</w:tr><w:tr>{at['tr']}<w:tc><w:tcPr/>{p('c')}{at['tc']}</w:tc>{cell}</w:tr>{at['tbl']}"
    table = CAPTION + f"<w:tbl><w:tblPr/><w:tblGrid/>{rows}</w:tbl>"
    text = p(f"{r('Ett.')}{at['p']}<w:r><w:t>Två.</w:t>{at['r']}</w:r>")
    return text + at["body"] + (table if name in {"tbl", "tr", "tc"} else "")


def unread(marks: dict[str, str], told: list[str]) -> list[str]:
    """Return the levels at which content is not read once; a table that has got a row or cell too many may be told as left out."""
    text = "\n".join(told)
    odd = {"tbl", "tr"} if "TEXT6" in told else set()
    return [
        name
        for name, mark in marks.items()
        if text.count(mark) != 1 and not (name in odd and mark not in text)
    ]


@pytest.mark.parametrize("content", sorted(CONTENT))
def test_content_is_read_wherever_it_stands(content: str) -> None:
    marks = {name: f"Märke{name}" for name in LEVELS}
    xml = "".join(level(name, CONTENT[content].format(mark)) for name, mark in marks.items())
    assert unread(marks, list(said(planted(xml)))) == []


@pytest.mark.parametrize("host", HOSTS)
def test_content_in_what_has_no_place_for_it_is_read_and_told(host: str) -> None:
    kinds = sorted(CONTENT)
    marks = {name: f"Märke{name}" for name in LEVELS}
    strays = {
        name: f"<w:{host}>{CONTENT[kinds[(HOSTS.index(host) + at) % len(kinds)]].format(mark)}</w:{host}>"
        for at, (name, mark) in enumerate(marks.items())
    }
    told = list(said(planted("".join(level(name, xml) for name, xml in strays.items()))))
    assert unread(marks, told) == []
    assert "TEXT7" in told


@pytest.mark.parametrize("away", ["<w:vanish/>", "<w:strike/>"])
@pytest.mark.parametrize("host", ["pPr", "sectPr", "tab", "proofErr"])
def test_content_out_of_place_that_the_writer_has_taken_away_is_not_read(host: str, away: str) -> None:
    hidden = f"<w:{host}>{r(MARK, away)}</w:{host}>"
    told = list(said(planted(p(r("Ett.") + hidden) + hidden)))
    assert not any(MARK in line for line in told)
    assert told.count("TEXT4") == 2


def test_a_hidden_row_keeps_what_stands_beside_its_cells_hidden() -> None:
    table = tbl(("a", "b"), ("c", "1"), ("d", "2"), row="<w:hidden/>")
    loose = table.replace("</w:tr></w:tbl>", f"{p(MARK)}</w:tr></w:tbl>")
    assert loose != table
    told = list(said(planted(CAPTION + loose)))
    assert not any(MARK in line for line in told)
    assert "TEXT4" in told


OUTSIDE = {
    "before the text": ("<w:body>", f"{p(MARK)}<w:body>", "TEXT3"),
    "after the text": ("</w:body>", f"</w:body>{p(MARK)}", MARK),
    "in the form's facts": ("1\xa0januari–", f"1\xa0januari–</w:t></w:r>{p(MARK)}<w:r><w:t>", "TEXT3"),
    "typed as the form's facts": ("<w:body>", f"<w:body>{p('Nämnden har hållit möten.', '<w:pStyle w:val=' + chr(34) + 'Fakta' + chr(34) + '/>')}", "TEXT3"),
    "typed as the form's instruction": ("<w:body>", f"<w:body>{p('Nämnden har hållit möten.', '<w:pStyle w:val=' + chr(34) + 'Anvisning' + chr(34) + '/>')}", "TEXT3"),
    "a drawing before the first heading": ("<w:body>", "<w:body>" + p("<w:r><w:object/></w:r>"), "TEXT3"),
    "an object in a heading": ("Uppdrag</w:t>", "Uppdrag</w:t><w:object/>", "TEXT7"),
    "a note in a heading": ("Uppdrag</w:t>", 'Uppdrag</w:t><w:footnoteReference w:id="51"/>', "Not med"),
}  # fmt: skip


@pytest.mark.parametrize("where", sorted(OUTSIDE))
def test_what_stands_outside_the_text_or_in_the_form_s_own_words_is_read_or_told(where: str) -> None:
    old, new, sign = OUTSIDE[where]
    text = FILES["word/document.xml"].decode()
    assert text.count(old) == 1
    told = list(said(packed(FILES | {"word/document.xml": text.replace(old, new).encode()})))
    assert any(sign in line for line in told), told


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ('<w:footnote w:id="77"><w:p><w:r><w:t>Ingen pekar hit.</w:t></w:r></w:p></w:footnote>', ["TEXT7"]),
        ("<w:p><w:r><w:t>Utanför noterna.</w:t></w:r></w:p>", ["TEXT7"]),
        ('<w:footnote w:id="78"><w:p/></w:footnote>', []),
    ],
)
def test_a_note_that_nothing_points_at_is_told(words: str, codes: list[str]) -> None:
    notes = FILES["word/footnotes.xml"].decode()
    before = Counter(said(PLACES))
    changed = FILES | {
        "word/footnotes.xml": notes.replace("</w:footnotes>", f"{words}</w:footnotes>").encode()
    }
    assert list((Counter(said(packed(changed))) - before).elements()) == codes


# the elements of the standard that may stand among blocks, in paragraphs and in runs, beside the properties (ISO/IEC 29500-1, 17.2–17.16)
STANDARD = [
    "altChunk",
    "annotationRef",
    "bdo",
    "bookmarkEnd",
    "bookmarkStart",
    "br",
    "commentRangeEnd",
    "commentRangeStart",
    "commentReference",
    "contentPart",
    "continuationSeparator",
    "cr",
    "customXml",
    "customXmlDelRangeEnd",
    "customXmlDelRangeStart",
    "customXmlInsRangeEnd",
    "customXmlInsRangeStart",
    "customXmlMoveFromRangeEnd",
    "customXmlMoveFromRangeStart",
    "customXmlMoveToRangeEnd",
    "customXmlMoveToRangeStart",
    "dayLong",
    "dayShort",
    "del",
    "delInstrText",
    "delText",
    "dir",
    "drawing",
    "endnoteRef",
    "endnoteReference",
    "fldChar",
    "fldSimple",
    "footnoteRef",
    "footnoteReference",
    "hyperlink",
    "ins",
    "instrText",
    "lastRenderedPageBreak",
    "monthLong",
    "monthShort",
    "moveFrom",
    "moveFromRangeEnd",
    "moveFromRangeStart",
    "moveTo",
    "moveToRangeEnd",
    "moveToRangeStart",
    "noBreakHyphen",
    "object",
    "p",
    "permEnd",
    "permStart",
    "pgNum",
    "pict",
    "proofErr",
    "ptab",
    "r",
    "ruby",
    "sdt",
    "sectPr",
    "separator",
    "smartTag",
    "softHyphen",
    "subDoc",
    "sym",
    "t",
    "tab",
    "tbl",
    "tc",
    "tr",
    "yearLong",
    "yearShort",
]
READ = [
    "br",
    "cr",
    "drawing",
    "endnoteReference",
    "fldChar",
    "footnoteReference",
    "instrText",
    "noBreakHyphen",
    "pict",
    "ptab",
    "ruby",
    "sdt",
    "sym",
    "t",
    "tab",
]


@pytest.mark.parametrize("name", STANDARD)
def test_every_element_of_the_standard_is_read_told_or_means_nothing(name: str) -> None:
    assert name in READ or f"{W}{name}" in GONE | NOTHING | WRAPPERS | set(LOST)


@pytest.mark.parametrize("tag", sorted(LOST))
def test_what_is_lost_is_told_in_a_paragraph_among_paragraphs_and_in_a_cell(tag: str, tmp_path: Path) -> None:
    prefix, name = ("w" if tag.startswith(W) else "m"), etree.QName(tag).localname
    one = f"<{prefix}:{name}/>"
    cell = tbl(("a", "b"), (f"<w:p><w:r>{one}</w:r></w:p>", "1"), ("c", "2"))
    for xml in (p(f"<w:r>{one}</w:r>"), one, CAPTION + cell):
        found = read(planted(xml), tmp_path)
        assert [problem.code for problem in found.problems] == ["TEXT7"], xml
        assert LOST[tag] in found.problems[0].message
