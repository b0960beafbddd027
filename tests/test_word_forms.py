"""The Word forms: what they say, that they are told apart by what is in them, and that filled texts come back as the same blocks."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from pipeline.config import Occasion
from pipeline.forms import FormExists, write_forms
from pipeline.read.word import Document, read_document
from pipeline.read.word_marks import bookmark, instruction, limits, prompt
from pipeline.schemas import forms_for, texts, word_forms
from pipeline.schemas.base import Heading, WordForm
from pipeline.view import Column, Kind, Paragraph, Prose, Run, Table, TableRow
from tests.excel_faults import HOME, OCCASION, UNIT, occasion, packed, parts, whole
from tests.markup import as_printed, write_document
from tests.tools.openxml import _validator, validate

FORM = texts.NAMND_BOKSLUT
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MARKUP = """Första stycket med **fet** och *kursiv* text, en [länk](https://exempel.se/a?b=1&c="2") & en not[^: Källa: SCB <2025>].

## Egen rubrik

- ett
- två
  - inuti
1. först
2. sedan

Tabell: Barn & unga
| Skola | 2024 | 2025 |
|---|---|---|
| Ån | 1 200 | −3,5 |
| Älven | – | 4 |

Sista stycket."""


def document(markup: str | None = None, form: WordForm = FORM) -> bytes:
    """Return a form of socialnämnden, all headings filled with the same markup when there is some."""
    filled = {heading.key: markup for heading in form.headings} if markup else None
    return write_document(form, UNIT, HOME, whole(form, OCCASION), filled)


def read(data: bytes, folder: Path, unit: str | None = "sn", when: Occasion = OCCASION) -> Document:
    path = folder / "texter.docx"
    path.write_bytes(data)
    return read_document(path, "2025-bokslut/sn/texter.docx", HOME, when, unit)


def part(data: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name).decode()


def paragraphs(data: bytes) -> list[tuple[str, str]]:
    """Return style id and words of each paragraph."""
    root = etree.fromstring(part(data, "word/document.xml").encode())
    return [
        (
            next((style.get(f"{W}val", "") for style in node.iter(f"{W}pStyle")), ""),
            "".join(words.text or "" for words in node.iter(f"{W}t")),
        )
        for node in root.iter(f"{W}p")
    ]


def test_the_same_arguments_give_the_same_bytes() -> None:
    assert document(MARKUP) == document(MARKUP)


def test_nothing_in_the_file_tells_when_or_where_it_was_made() -> None:
    with zipfile.ZipFile(io.BytesIO(document(MARKUP))) as archive:
        assert {item.date_time for item in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert (
        re.findall(r"\d{4}-\d\d-\d\dT[\d:]+Z", part(document(), "docProps/core.xml"))
        == ["2025-01-01T00:00:00Z"] * 2
    )


def test_the_form_says_whose_it_is_for_people_and_for_the_reader() -> None:
    opening = " ".join(words for _, words in paragraphs(document())[:4])
    assert HOME.name in opening
    assert UNIT.name in opening
    assert "31\xa0december 2025" in opening
    due = OCCASION.due[UNIT.kind]
    assert f"Lämnas senast {due.day}" in opening
    facts = dict(re.findall(r'name="(\w+)"><vt:lpwstr>([^<]*)<', part(document(), "docProps/custom.xml")))
    assert facts == {
        "kr_formular": FORM.key,
        "kr_version": "1",
        "kr_enhet": "sn",
        "kr_tillfalle": OCCASION.id,
        "kr_kommun": "lindhult",
    }


@pytest.mark.parametrize("form", word_forms(), ids=lambda form: form.key)
def test_every_heading_is_marked_and_followed_by_how_much_and_what_to_write(form: WordForm) -> None:
    written = paragraphs(document(form=form))
    headings = [at for at, (style, _) in enumerate(written) if style == "Rubrik1"]
    assert [written[at][1] for at in headings] == [heading.title for heading in form.headings]
    ends = [*headings[1:], len(written)]
    assert [written[at + 1 : end] for at, end in zip(headings, ends, strict=True)] == [
        [*([("Anvisning", limits(heading))] if limits(heading) else []), ("", prompt(heading))]
        for heading in form.headings
    ]
    marks = re.findall(
        r'w:bookmarkStart w:id="\d+" w:name="(\w+)"', part(document(form=form), "word/document.xml")
    )
    assert marks == [bookmark(heading) for heading in form.headings]


def test_the_limit_is_shown_and_a_heading_that_may_be_left_out_says_so() -> None:
    voluntary = next(heading for heading in FORM.headings if not heading.required)
    assert limits(voluntary) == "Helst omkring 20 ord, högst 30. Frivillig."
    assert instruction(voluntary).endswith("Högst 30 ord. Frivillig.")
    assert limits(Heading("a", "A", "Skriv om a.")) == ""


def test_what_to_write_is_the_prompt_of_a_content_control_that_goes_when_something_is_written() -> None:
    controls = re.findall(
        r"<w:sdt><w:sdtPr>(.*?)</w:sdtPr>(.*?)</w:sdt>", part(document(), "word/document.xml")
    )
    assert [re.findall(r"<w:(\w+)", look) for look, _ in controls] == [
        ["alias", "tag", "id", "temporary", "showingPlcHdr"]
    ] * len(FORM.headings)
    assert f">Skriv här: {FORM.headings[0].help}<" in controls[0][1]


def _changed(data: bytes, *changes: tuple[str, str]) -> bytes:
    held = parts(data)
    words = held["word/document.xml"].decode()
    for old, new in changes:
        assert old in words
        words = words.replace(old, new)
    return packed({**held, "word/document.xml": words.encode()})


def test_a_prompt_is_never_an_answer_whatever_program_has_saved_it(tmp_path: Path) -> None:
    plain = ("<w:showingPlcHdr/>", ""), ('<w:rStyle w:val="Platshllartext"/>', "")  # as LibreOffice leaves it
    for data in (document(), _changed(document(), *plain)):
        found = read(data, tmp_path)
        assert found.texts == {}
        assert {problem.code for problem in found.problems} == {"TEXT1"}
    help_ = FORM.headings[0].help
    after = read(_changed(document(), *plain, (f"{help_}<", f"{help_} Vårt år var bra.<")), tmp_path)
    (prose,) = after.texts["sn", FORM.headings[0].key].blocks
    assert isinstance(prose, Prose)
    assert (
        "".join(run.text for run in prose.paragraphs[0].inlines if isinstance(run, Run)) == "Vårt år var bra."
    )


def test_another_prompt_is_told_still(tmp_path: Path) -> None:
    found = read(_changed(document(), (f"{FORM.headings[0].help}<", "Klicka här.<")), tmp_path)
    assert "TEXT8" in {problem.code for problem in found.problems}


def test_instructions_go_where_a_text_is_filled_in() -> None:
    data = write_document(FORM, UNIT, HOME, OCCASION, {"uppdrag": "Nämndens text."})
    words = [text for _, text in paragraphs(data)]
    given = {heading.key: prompt(heading) for heading in FORM.headings}
    assert given["uppdrag"] not in words
    assert given["framtid"] in words


def test_the_form_is_in_swedish() -> None:
    data = document()
    assert 'w:lang w:val="sv-SE"' in part(data, "word/styles.xml")
    assert "<dc:language>sv-SE</dc:language>" in part(data, "docProps/core.xml")


def test_a_filled_text_comes_back_as_the_same_blocks(tmp_path: Path) -> None:
    found = read(document(MARKUP), tmp_path)
    assert found.problems == ()
    assert set(found.texts) == {("sn", heading.key) for heading in FORM.headings}
    assert as_printed(found.texts["sn", "uppdrag"].blocks) == expected("uppdrag")


def expected(heading: str) -> tuple[Prose | Table, ...]:
    """Return what the markup means."""

    def item(words: str, kind: str, level: int = 0) -> Paragraph:
        return Paragraph((Run(words),), kind, level)  # type: ignore[arg-type]

    prose = Prose(
        (
            Paragraph(
                (
                    Run("Första stycket med "),
                    Run("fet", bold=True),
                    Run(" och "),
                    Run("kursiv", italic=True),
                    Run(" text, en "),
                    Run("länk", href='https://exempel.se/a?b=1&c="2"'),
                    Run(" & en not"),
                    Run("", note="Källa: SCB <2025>"),
                    Run("."),
                )
            ),
            item("Egen rubrik", "heading"),
            item("ett", "bullet"),
            item("två", "bullet"),
            item("inuti", "bullet", 1),
            item("först", "number"),
            item("sedan", "number"),
        )
    )
    table = Table(
        f"tx-sn-{heading}-1",
        "Barn & unga",
        (Column("Skola", width=2.0), Column("2024", Kind.NUMBER, 1.0), Column("2025", Kind.NUMBER, 1.0)),
        (TableRow(("Ån", "1 200", "−3,5"), key="r1"), TableRow(("Älven", "–", "4"), key="r2")),
    )
    return prose, table, Prose((item("Sista stycket.", "text"),))


@pytest.mark.parametrize("form", word_forms(), ids=lambda form: form.key)
def test_a_blank_form_is_recognised_and_lacks_only_its_texts(form: WordForm, tmp_path: Path) -> None:
    when = occasion(form)
    unit = next(unit for unit in HOME.units if form in forms_for(when.kind, unit.kind))
    found = read(write_document(form, unit, HOME, when), tmp_path, unit.id, when)
    assert found.delivery.form == form.key
    assert found.texts == {}
    missing = [problem.origin.place for problem in found.problems if problem.origin]
    assert missing == [f"”{heading.title}”" for heading in form.headings if heading.required]
    assert {problem.code for problem in found.problems} == {"TEXT1"}


def test_words_of_any_kind_survive(tmp_path: Path) -> None:
    odd = "Tecken: & < > \" ' ” é ß – − \u00a0| {{ kod }} {% if %} $x 100 % 2 * 3 * 4"
    found = read(document(odd), tmp_path)
    prose = found.texts["sn", "mal"].blocks[0]
    assert isinstance(prose, Prose)
    written = "".join(run.text for run in prose.paragraphs[0].inlines if isinstance(run, Run))
    assert written == odd


def test_signs_that_word_cannot_hold_are_left_out(tmp_path: Path) -> None:
    prose = read(document("Ett\x0b två\x01[^: tre\x02]."), tmp_path).texts["sn", "mal"].blocks[0]
    assert prose == Prose((Paragraph((Run("Ett två"), Run("", note="tre"), Run("."))),))


@pytest.mark.slow
@pytest.mark.parametrize("form", word_forms(), ids=lambda form: form.key)
def test_a_form_is_valid_office_open_xml(form: WordForm, tmp_path: Path) -> None:
    for name, markup in (("tomt", None), ("ifyllt", MARKUP)):
        path = tmp_path / f"{name}.docx"
        path.write_bytes(document(markup, form))
        _validator.cache_clear()  # it mistakes a file for an earlier one whose place in memory it has taken
        # Word itself writes a font table and a theme into every file, but neither is needed by the standard.
        own = [fault for fault in validate(path) if "required relationship type" not in fault.description]
        assert own == []


# -- writing all forms of an occasion --------------------------------------------------------------
def test_every_active_unit_gets_its_forms(tmp_path: Path) -> None:
    written = write_forms(HOME, OCCASION, tmp_path)
    expected_files = {
        f"{unit.id}/lindhult-{unit.id}-bokslut-2025.{form.file[-4:]}"
        for unit in HOME.units
        if unit.active(OCCASION)
        for form in forms_for(OCCASION.kind, unit.fills_in_as)
    }
    assert {path.relative_to(tmp_path).as_posix() for path in written} == expected_files
    assert all(path.stat().st_size for path in written)


def test_a_file_that_is_there_is_never_written_over(tmp_path: Path) -> None:
    own = tmp_path / "sn" / "lindhult-sn-bokslut-2025.docx"
    own.parent.mkdir()
    own.write_bytes(b"mitt arbete")
    with pytest.raises(FormExists, match=r"sn.lindhult-sn-bokslut-2025\.docx"):
        write_forms(HOME, OCCASION, tmp_path)
    assert own.read_bytes() == b"mitt arbete"
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [own]
