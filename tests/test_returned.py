"""What goes back: documents with comments at their paragraphs, whose a problem is, the mail, and the command."""

from __future__ import annotations

import datetime as dt
import email
import email.policy
import io
import re
import shutil
from collections.abc import Mapping
from email.message import EmailMessage
from pathlib import Path

import docx
import openpyxl
import pytest
from click.testing import CliRunner, Result

from pipeline.cli import main
from pipeline.model import Delivery, Origin, Problem, Severity
from pipeline.read.docx import open_paper
from pipeline.read.remarks import remarks
from pipeline.read.returned import is_note
from pipeline.returned import Parcel, parcels
from pipeline.returned.docx import marked_paper
from pipeline.returned.task import Marks
from pipeline.schemas import texts
from tests.examples import INPUTS
from tests.excel_faults import HOME, packed, parts
from tests.test_returned_books import faults as invalid
from tests.test_word_forms import MARKUP, document, read
from tests.test_word_reader import BODY, changed, paragraph, table, under

FORM = texts.NAMND_BOKSLUT
BOOK, TEXT = "2025-bokslut/sn/bokslut.xlsx", "2025-bokslut/sn/texter.docx"


# -- documents -------------------------------------------------------------------------------------
def marks(problems: tuple[Problem, ...]) -> Marks:
    places: dict[str, tuple[Problem, ...]] = {}
    for one in problems:
        place = one.origin.place if one.origin else ""
        places[place] = (*places.get(place, ()), one)
    return Marks(places)


def commented(data: bytes) -> dict[str, str]:
    """Return the words of each comment by the words of the paragraph that it begins in."""
    document = docx.Document(io.BytesIO(data))
    texts_of = {str(comment.comment_id): comment.text for comment in document.comments}
    found: dict[str, str] = {}
    for line in document.element.body.iter("{*}p"):
        for start in line.iter("{*}commentRangeStart"):
            words = "".join(text.text or "" for text in line.iter("{*}t"))
            found[words] = texts_of[next(value for key, value in start.attrib.items() if key.endswith("}id"))]
    return found


def faulty() -> bytes:
    """Return a document with a fault of its own in a paragraph, in a table and at a heading."""
    xml = (
        paragraph("Stycket är klart.")
        + paragraph("Skriv här om året.")
        + table(("a", "b"), ("Lorem ipsum", "2"))
    )
    return changed(under("Uppdrag", xml), MARKUP)


def test_each_comment_stands_at_its_paragraph(tmp_path: Path) -> None:
    data = faulty()
    found = read(data, tmp_path).problems
    assert {one.origin.place for one in found if one.origin} >= {"”Uppdrag”, stycke 2", "”Uppdrag”, tabell 1"}
    copy = marked_paper(data, marks(found), FORM)
    assert copy is not None
    said = commented(copy)
    assert "Skriv här om året." in said
    assert "TEXT8" in said["Skriv här om året."]
    assert "TEXT8" in said["a"], "at the table's first cell"
    assert all(is_note(words) for words in said.values())


def test_read_again_a_document_has_the_same_problems_and_texts(tmp_path: Path) -> None:
    data = faulty()
    before = read(data, tmp_path)
    copy = marked_paper(data, marks(before.problems), FORM)
    assert copy is not None
    after = read(copy, tmp_path)
    assert (after.problems, repr(after.texts)) == (before.problems, repr(before.texts))
    assert [one for one in remarks(copy) if is_note(one.words)] == []
    old, new = parts(data), parts(copy)
    assert {name for name in new if new[name] != old.get(name)} == {
        BODY, "word/comments.xml", "word/_rels/document.xml.rels", "[Content_Types].xml",
    }  # fmt: skip
    assert invalid(copy, tmp_path, "docx") == invalid(data, tmp_path, "docx")


def test_a_document_that_goes_back_once_more_has_only_the_new_comments_and_somebodys_own(
    tmp_path: Path,
) -> None:
    own = docx.Document(io.BytesIO(faulty()))
    own.add_comment(own.paragraphs[-1].runs, "Stämmer?", author="Anna")
    target = io.BytesIO()
    own.save(target)
    problem = Problem(Severity.ERROR, "C99", "Fel.", "", "sn", Origin(TEXT, "”Uppdrag”, stycke 1"))
    first = marked_paper(target.getvalue(), marks(read(target.getvalue(), tmp_path).problems), FORM)
    assert first is not None
    again = marked_paper(first, marks((problem,)), FORM)
    assert again is not None
    said = list(commented(again).values())
    assert len(said) == 2
    assert [words for words in said if not is_note(words)] == ["Stämmer?"]
    assert open_paper(again).comments == 1


def test_a_problem_of_the_whole_document_stands_at_its_first_paragraph() -> None:
    problem = Problem(Severity.ERROR, "FIL4", "Fel formulär.", "Byt.", "sn", Origin(TEXT))
    copy = marked_paper(document("Ett."), marks((problem,)), None)
    assert copy is not None
    (words,) = commented(copy).values()
    assert words.splitlines()[:3] == ["Att rätta", "Fel formulär. (FIL4)", "Så rättar ni: Byt."]


@pytest.mark.parametrize("data", [b"", b"PK", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"])
def test_what_is_no_document_is_not_marked(data: bytes) -> None:
    assert marked_paper(data, Marks(), FORM) is None


# -- whose, and the mail ---------------------------------------------------------------------------
def problem(
    place: str, file: str = BOOK, *, severity: Severity = Severity.ERROR, code: str = "C99", also: str = ""
) -> Problem:
    unit = file.split("/")[1]
    more = (Origin(also, "Drift!C5"),) if also else ()
    return Problem(
        severity, code, f"Det är fel i {place or 'filen'}.", "Gör om.", unit, Origin(file, place), more
    )


def sent(*problems: Problem, today: dt.date | None = None) -> Mapping[tuple[str, str], Parcel]:
    delivered = (Delivery(BOOK, "", "sn", "namnd-bokslut"), Delivery(TEXT, "", "sn", FORM.key))
    return {
        (one.occasion, one.unit): one
        for one in parcels(HOME, problems, delivered, {"C99": "Det stämmer"}, today)
    }


def opened(parcel: Parcel) -> tuple[EmailMessage, str, dict[str, bytes]]:
    message = email.message_from_bytes(parcel.files["mejl.eml"], policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    body = message.get_body()
    assert body is not None
    attached = {str(one.get_filename()): one.get_content() for one in message.iter_attachments()}
    return message, body.get_content().replace("\xa0", " "), attached


def test_the_mail_has_the_copies_the_list_and_the_deadline() -> None:
    missing = Problem(
        Severity.ERROR,
        "C60",
        "Ni har inte lämnat Worddokumentet.",
        "Lägg den i mappen.",
        "sn",
        Origin("2025-bokslut/sn"),
    )
    (parcel,) = sent(
        problem("Drift!C5"), problem("Drift!C6", severity=Severity.WARNING), problem("", TEXT), missing
    ).values()
    message, words, attached = opened(parcel)
    assert message["Subject"] == "Att rätta: Socialnämnden, Årsredovisning 2025 (Lindhults kommun)"
    assert (message["Date"], message["Message-ID"], message["X-Unsent"]) == (None, None, "1")
    assert set(attached) == {"bokslut_ATT_RÄTTA.xlsx", "texter_ATT_RÄTTA.docx"}
    assert attached == {name: data for name, data in parcel.files.items() if name != "mejl.eml"}
    assert "bokslut.xlsx – 1 fel och 1 varning" in words
    assert "- Drift!C5: Det är fel i Drift!C5. Gör om." in words
    assert "Ni har inte lämnat Worddokumentet." in words
    assert "Lägg den i mappen" not in words, "that is for the one who keeps the folders"
    assert "Filerna ska vara inne senast den 10 februari 2026." in words


def test_who_has_handed_in_nothing_is_reminded_with_nothing_attached() -> None:
    words = "Bygg- och miljönämnden har inte lämnat Excelformuläret."
    late = Problem(Severity.ERROR, "C60", words, "Lägg det i mappen.", "bmn", Origin("2025-bokslut/bmn", ""))
    found = sent(late, today=dt.date(2026, 2, 11))
    assert set(found) == {("2025-bokslut", "bmn")}
    message, body, attached = opened(found["2025-bokslut", "bmn"])
    assert message["Subject"].startswith("Saknas: ")
    assert attached == {}
    assert "Vi saknar underlag från er till Årsredovisning 2025." in body
    assert words in body
    assert "Så gör ni" not in body
    assert "Filerna skulle vara inne senast den" in body


def test_a_day_that_has_passed_is_said_only_to_those_who_say_which_day_it_is() -> None:
    for today, late in ((None, False), (dt.date(2026, 2, 10), False), (dt.date(2026, 2, 11), True)):
        (parcel,) = sent(problem("Drift!C5"), today=today).values()
        assert ("skulle vara inne" in opened(parcel)[1]) is late


def test_the_same_problems_give_the_same_mail() -> None:
    assert sent(problem("Drift!C5")) == sent(problem("Drift!C5"))


def listed(parcel: Parcel) -> list[tuple[object, ...]]:
    """Return the lines of a copy's list: what, where, control."""
    first = openpyxl.load_workbook(io.BytesIO(parcel.files["bokslut_ATT_RÄTTA.xlsx"])).worksheets[0]
    rows = [[cell.value for cell in row] for row in first.iter_rows()]
    at = next(number for number, row in enumerate(rows) if row[0] == "Vad")
    return [(row[0], row[1], row[5]) for row in rows[at + 1 :]]


def test_what_others_mend_is_listed_but_is_no_reason_to_send() -> None:
    others = problem("Drift!C9", "2025-bokslut/bmn/bokslut.xlsx", also=BOOK)
    assert set(sent(others)) == {("2025-bokslut", "bmn")}
    found = sent(others, problem("Drift!D5"))
    assert listed(found["2025-bokslut", "sn"]) == [
        ("Fel", "Drift!D5", "C99 – Det stämmer"),
        ("Rättas av andra", "Drift!C5", "C99 – Det stämmer"),
    ]


def test_a_file_with_notices_only_does_not_go_back() -> None:
    assert sent(problem("Drift!C5", severity=Severity.INFO)) == {}


def test_a_file_that_cannot_be_marked_goes_back_as_a_list() -> None:
    (parcel,) = sent(problem("", "2025-bokslut/sn/gammal.xls", code="FIL1")).values()
    assert set(parcel.files) == {"gammal_ATT_RÄTTA_lista.xlsx", "mejl.eml"}
    assert "är en lista" in opened(parcel)[1]


def test_files_of_one_name_in_folders_of_their_own_are_kept_apart() -> None:
    (parcel,) = sent(problem("", "2025-bokslut/sn/a/x.xls"), problem("", "2025-bokslut/sn/b/x.xls")).values()
    assert set(parcel.files) == {"x_ATT_RÄTTA_lista.xlsx", "x_ATT_RÄTTA_lista (2).xlsx", "mejl.eml"}


# -- the command -----------------------------------------------------------------------------------
def run(*words: str | Path) -> Result:
    return CliRunner().invoke(main, ["return", *map(str, words)])


CONTROL = "2025-internkontroll"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return Lindhult with a cell of socialnämnden's internal control emptied."""
    root = tmp_path_factory.mktemp("kommun") / "lindhult"
    shutil.copytree(
        INPUTS / "lindhult", root, ignore=shutil.ignore_patterns("2025-bokslut", "2025-delar", "2026-*")
    )
    path = root / CONTROL / "sn" / "internkontroll.xlsx"
    files = parts(path.read_bytes())
    files["xl/worksheets/sheet2.xml"], times = re.subn(
        rb'(<c r="C5"[^>]*?)( t="s")?><v>[^<]*</v></c>', rb"\1/>", files["xl/worksheets/sheet2.xml"]
    )
    assert times == 1
    path.write_bytes(packed(files))
    return root


def test_the_command_writes_copies_and_mails_and_writes_nothing_over(home: Path, tmp_path: Path) -> None:
    out = tmp_path / "retur"
    first = run(home / CONTROL, "--unit", "sn", "-o", out)
    folder = out / "lindhult" / CONTROL / "sn"
    assert (first.exit_code, first.stdout.split()) == (
        0, [str(folder / "internkontroll_ATT_RÄTTA.xlsx"), str(folder / "mejl.eml")],
    )  # fmt: skip
    book = openpyxl.load_workbook(folder / "internkontroll_ATT_RÄTTA.xlsx")
    assert book.worksheets[2]["C5"].comment
    before = {path: path.read_bytes() for path in folder.iterdir()}
    assert run(home / CONTROL, "--unit", "sn", "-o", out).exit_code == 0
    refused = run(home / CONTROL, "--unit", "sn", "-o", out, "--today", "2026-06-01")
    assert refused.exit_code == 2
    assert "Välj en annan mapp" in refused.stderr
    assert {path: path.read_bytes() for path in folder.iterdir()} == before
    other = out / "lindhult" / CONTROL / "ks" / "mejl.eml"  # of another day, and no matter of sn's
    other.parent.mkdir()
    other.write_bytes(b"x")
    assert run(home / CONTROL, "--unit", "sn", "-o", out).exit_code == 0
    assert "mejl.eml" in run(home / CONTROL, "-o", out).stderr


def test_a_unit_that_is_not_there_is_said_with_the_one_that_is_meant(home: Path) -> None:
    found = run(home / CONTROL, "--unit", "snn")
    assert (found.exit_code, "Menas sn?" in found.stderr) == (2, True)


def test_what_is_no_day_is_said() -> None:
    found = run(INPUTS / "lindhult" / CONTROL, "--today", "2026-13-01")
    assert (found.exit_code, "”2026-13-01” är ingen dag" in found.stderr) == (2, True)


def test_where_nothing_is_to_be_mended_it_says_so(tmp_path: Path) -> None:
    found = run(INPUTS / "lindhult" / CONTROL, "-o", tmp_path / "ut")
    assert (found.exit_code, found.stdout) == (0, "")
    assert "Inget att rätta" in found.stderr
    assert not (tmp_path / "ut").exists()
