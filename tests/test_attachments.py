"""The documents of others: which come with a report and which may not, how they are passed on, and that nothing of them is ours."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from pipeline import build, outward
from pipeline.model import Attachment
from pipeline.proof import _stays, untried
from pipeline.render.markup.page import Page
from pipeline.reports.attached import state
from pipeline.view import Profile, is_beside
from pipeline.words import cell_text
from tests import examples

ROOT = Path(__file__).resolve().parent.parent
NAME = "revisorernas-bedomning-delarsrapport.pdf"


def a_pdf(change: Callable[[pikepdf.Pdf], Any] = lambda _: None, **saved: Any) -> bytes:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    change(pdf)
    out = io.BytesIO()
    pdf.save(out, **saved)
    return out.getvalue()


def script(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")


def launch(pdf: pikepdf.Pdf) -> None:
    action = pikepdf.Dictionary(S=pikepdf.Name.Launch, F="cmd.exe")
    link = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 9, 9], A=action)
    pdf.pages[0].Annots = pikepdf.Array([link])


def holds_a_file(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["bok.xlsx"] = b"PK"


def a_form(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AcroForm = pikepdf.Dictionary(XFA=pdf.make_stream(b"<xdp/>"))


LOCKED = pikepdf.Encryption(owner="hemligt", user="hemligt")
RESTRICTED = pikepdf.Encryption(owner="hemligt", user="")
HOSTILE: Mapping[str, tuple[bytes, str]] = {
    "no pdf": (b"MZ\x90\x00", "är ingen PDF"),
    "empty": (b"", "är ingen PDF"),
    "broken": (b"%PDF-1.7\n1 0 obj\n<<", "är trasig"),
    "half": (a_pdf()[:300], "är trasig"),
    "locked": (a_pdf(encryption=LOCKED), "är låst med lösenord"),
    "restricted": (a_pdf(encryption=RESTRICTED), "är låst med lösenord"),
    "script": (a_pdf(script), "innehåller skript"),
    "launch": (a_pdf(launch), "innehåller skript"),
    "a file in it": (a_pdf(holds_a_file), "har andra filer i sig"),
    "a form": (a_pdf(a_form), "är ett formulär"),
}


def town(tmp_path: Path, data: bytes | None) -> Path:
    """Return the folder of an example's interim report with one attachment as given."""
    folder = tmp_path / "lindhult"
    shutil.copytree(ROOT / "inputs" / "lindhult", folder)
    file = folder / "2025-delar" / "bilagor" / NAME
    file.unlink()
    if data is not None:
        file.write_bytes(data)
    return folder / "2025-delar"


def checked(place: Path) -> build.Checked:
    (target,), problems = build.targets(place)
    return build.check(target, problems)


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_file_is_told_and_not_passed_on(kind: str, tmp_path: Path) -> None:
    data, said = HOSTILE[kind]
    found = checked(town(tmp_path, data))
    (told,) = [one for one in found.problems if one.code == "BIL1"]
    assert said in told.message
    assert told.origin
    assert told.origin.file == f"2025-delar/bilagor/{NAME}"
    (one,) = found.dataset.attachments
    assert (one.data, one.faulty) == (b"", True)


def test_a_plain_file_is_passed_on_byte_for_byte_and_its_tags_are_told(tmp_path: Path) -> None:
    data = a_pdf()
    found = checked(town(tmp_path, data))
    (one,) = found.dataset.attachments
    assert (one.data, one.tagged, one.faulty) == (data, False, False)
    assert not [told for told in found.problems if told.code in {"BIL1", "C67"}]
    assert state(one) == "bifogad, otaggad"
    own = examples.checked("lindhult/2025-delar").dataset.attachments[0]
    assert own.data == (ROOT / "inputs" / "lindhult" / "2025-delar" / "bilagor" / NAME).read_bytes()
    assert state(own) == "bifogad"


def test_a_file_that_nobody_expects_is_told(tmp_path: Path) -> None:
    place = town(tmp_path, a_pdf())
    (place / "bilagor" / "arbetsmaterial.pdf").write_bytes(b"%PDF-")
    (told,) = [one for one in checked(place).problems if one.code == "BIL2"]
    assert (told.severity.value, told.origin and told.origin.file) == (
        "upplysning",
        "2025-delar/bilagor/arbetsmaterial.pdf",
    )


def test_the_report_lists_what_has_come_and_what_is_awaited() -> None:
    (view,) = [one for one in examples.views("lindhult/2025-bokslut") if one.report == "arsredovisning"]
    table = next(one for one in view.tables() if one.id == "bilagor")
    lines = {cell_text(table, at, 0): cell_text(table, at, 2) for at in range(len(table.rows))}
    assert lines == {
        "Revisionsberättelse för år 2025": "bifogad",
        "Revisorernas bedömning av årsredovisningen": "bifogad",
        "De sakkunnigas rapport": "bifogad",
        "Granskningsrapporter för bolagen": "bifogad, otaggad",
        "Revisionsberättelse för inköpsförbundet": "bifogas senare",
    }
    assert view.attachments[0][0] == "revisionsberattelse-for-ar-2025.pdf"


def test_the_files_lie_beside_the_report_and_its_pages(tmp_path: Path) -> None:
    found = examples.checked("lindhult/2025-delar")
    build.build(found, tmp_path, reports=("delarsrapport",), formats=("docx",))
    folder = tmp_path / "lindhult" / "2025-delar"
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.pdf"))
    assert names == ["bilagor/revisorernas-bedomning-av-delarsrapporten.pdf"]
    assert (folder / names[0]).read_bytes() == found.dataset.attachments[0].data


def test_publishing_waits_for_a_document_that_is_required(tmp_path: Path) -> None:
    found = checked(town(tmp_path, None))
    views = examples.all_built(found)
    made = outward.going_out(found, views, {}, None, None, lambda _: None)  # type: ignore[arg-type]
    assert "väntar på bilagan ”Revisorernas bedömning av delårsrapporten”" in made.faults[0]


def test_the_documents_of_others_are_not_tried_as_ours() -> None:
    files = {"rapport/rapport.pdf": b"", "rapport/bilagor/bedomning.pdf": b""}
    assert [check.files for check in untried(files).checks] == [("rapport/rapport.pdf",)]


def test_only_a_plain_name_beside_the_report_is_a_link() -> None:
    assert is_beside("bilagor/revisionsberattelse.pdf")
    for href in (
        "bilagor/../kommun.toml",
        "bilagor/a.html",
        "/bilagor/a.pdf",
        "bilagor/a.pdf?x",
        "x/bilagor/a.pdf",
    ):
        assert not is_beside(href)
    assert Page("web", Profile()).link("bilagor/a.pdf") == "bilagor/a.pdf"
    assert Page("print", Profile()).link("bilagor/a.pdf") == ""


def test_what_has_not_come_is_said_so() -> None:
    assert state(Attachment("Bedömning", "Revisorerna", "vip", "bedomning.pdf")) == "bifogas senare"


def test_a_page_that_leads_on_at_once_is_not_looked_at() -> None:
    template = (ROOT / "templates" / "html" / "web_moved.html.j2").read_bytes()
    assert not _stays(template)
    assert _stays(b"<!doctype html><title>Rapporten</title>")
