"""Mailed files come to their place by what is in them; every version is kept with its receipt, and what is odd is said and lost nowhere."""

from __future__ import annotations

import io
import shutil
import threading
import tomllib
import zipfile
from collections.abc import Mapping
from email.message import EmailMessage
from pathlib import Path
from typing import Any, Final

import openpyxl
import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.cli import main
from pipeline.config import load
from pipeline.folders import alone_in
from pipeline.receive import parcels, placing
from pipeline.receive import receive as take_in
from pipeline.receive.item import Item
from pipeline.receive.mail import own_words
from pipeline.receive.page_text import page_text
from pipeline.receive.placing import Plan, digest, plan_strays
from pipeline.receive.recognise import Ours, Strange, recognised
from tests import outlook_mail
from tests.examples import INPUTS, targets

KOMMUN: Final = INPUTS / "lindhult"
BOKSLUT: Final = KOMMUN / "2025-bokslut" / "sn" / "bokslut.xlsx"
TEXTER: Final = KOMMUN / "2025-bokslut" / "sn" / "texter.docx"
(TARGET,) = targets("lindhult/2025-bokslut")
DELAR: Final = KOMMUN / "2025-delar" / "sn" / "delar.xlsx"


@pytest.fixture
def kommun(tmp_path: Path) -> Path:
    """Return a municipality to which nothing has been handed in."""
    folder = tmp_path / "inputs" / "lindhult"
    folder.mkdir(parents=True)
    shutil.copy(KOMMUN / "kommun.toml", folder)
    return folder


def changed(file: Path = BOKSLUT, sheet: str = "Drift", cell: str = "C5", value: int = 1400) -> bytes:
    book = openpyxl.load_workbook(file)
    book[sheet][cell] = value
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def mail(
    attached: Mapping[str, bytes],
    *,
    sender: str = "Sekr Eterare <sekr@lindhult.example>",
    day: int = 10,
    words: str = "",
) -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, "ekonomi@lindhult.example", "Bokslut"
    message["Date"] = f"{day} Feb 2026 09:30:00 +0100"
    message.set_content(words)
    for name, data in attached.items():
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def zipped(files: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def receive(
    kommun: Path, *files: tuple[str, bytes], more: tuple[str, ...] = (), to: str = ""
) -> tuple[int, str]:
    """Receive files and return the exit code and what was said."""
    box = kommun.parent.parent / "in"
    shutil.rmtree(box, ignore_errors=True)
    for name, data in files:
        (box / name).parent.mkdir(parents=True, exist_ok=True)
        (box / name).write_bytes(data)
    done = CliRunner().invoke(
        main, ["receive", str(box), "--to", str(kommun / to), *more], catch_exceptions=False
    )
    return done.exit_code, done.output


def tree(kommun: Path) -> dict[str, bytes]:
    return {
        path.relative_to(kommun).as_posix(): path.read_bytes()
        for path in sorted(kommun.rglob("*"))
        if path.is_file()
    }


def receipts(kommun: Path, occasion: str = "2025-bokslut", unit: str = "sn") -> list[dict[str, Any]]:
    return list(
        tomllib.loads((kommun / "mottaget" / occasion / unit / "kvitto.toml").read_text(encoding="utf-8"))[
            "mottagen_fil"
        ]
    )


def test_a_form_comes_to_its_place_whatever_it_is_called_and_keeps_its_bytes(kommun: Path) -> None:
    data = BOKSLUT.read_bytes()
    code, said = receive(kommun, ("Kopia av tabell (3).xlsx", data), more=("--time", "2026-02-11T10:15"))
    assert code == 0
    assert "2025-bokslut sn bokslut.xlsx: version 1." in said
    assert (kommun / "2025-bokslut/sn/bokslut.xlsx").read_bytes() == data
    (receipt,) = receipts(kommun)
    kept = kommun / "mottaget/2025-bokslut/sn" / receipt["fil"]
    assert kept.read_bytes() == data
    assert kept.name == f"1-{digest(data)[:8]}-bokslut.xlsx"
    assert (receipt["formular"], receipt["version"], receipt["sha256"]) == ("namnd-bokslut", 1, digest(data))
    assert (receipt["mottagen"], receipt["hette"]) == ("2026-02-11T10:15", "Kopia av tabell (3).xlsx")
    assert any(line.startswith("Drift: ") and "Netto " in line for line in receipt["innehall"])


def test_a_time_that_is_not_given_is_unknown(kommun: Path) -> None:
    receive(kommun, ("a.xlsx", BOKSLUT.read_bytes()))
    assert "mottagen" not in receipts(kommun)[0]
    assert "skickad" not in receipts(kommun)[0]
    code, said = receive(kommun, ("a.xlsx", BOKSLUT.read_bytes()), more=("--time", "i går"))
    assert code == 2
    assert "”i går” är ingen tid" in said


def test_mails_archives_and_archives_in_mails_are_unpacked(kommun: Path) -> None:
    inner = mail({"delar.xlsx": DELAR.read_bytes()}, sender="inre@lindhult.example", day=3)
    box = zipped({"mapp/texter.docx": TEXTER.read_bytes(), "mapp/__MACOSX/x": b"x", "vidare.eml": inner})
    code, said = receive(
        kommun,
        (
            "brev.eml",
            mail({"bokslut.xlsx": BOKSLUT.read_bytes(), "allt.zip": box}, words="Raden Nämnd är preliminär."),
        ),
    )
    assert code == 0, said
    assert (kommun / "2025-bokslut/sn/bokslut.xlsx").read_bytes() == BOKSLUT.read_bytes()
    assert (kommun / "2025-bokslut/sn/texter.docx").read_bytes() == TEXTER.read_bytes()
    assert (kommun / "2025-delar/sn/delar.xlsx").read_bytes() == DELAR.read_bytes()
    senders = {one["formular"]: (one["fran"], one["skickad"]) for one in receipts(kommun)}
    assert senders == dict.fromkeys(
        ("namnd-bokslut", "namnd-text-bokslut"), ("sekr@lindhult.example", "2026-02-10T09:30:00+01:00")
    )
    assert receipts(kommun, "2025-delar")[0]["fran"] == "inre@lindhult.example"
    assert "sekr@lindhult.example: ”Raden Nämnd är preliminär.”" in said
    assert receipts(kommun)[0]["meddelande"] == "Raden Nämnd är preliminär."


def test_a_mail_that_outlook_saved_is_taken_apart_as_any_other(kommun: Path) -> None:
    inner = outlook_mail.tree(
        {"delar.xlsx": DELAR.read_bytes()}, sender="inre@lindhult.example", day=3, head=24
    )
    files: dict[str, bytes | outlook_mail.Tree] = {
        "Bokslut sn.xlsx": BOKSLUT.read_bytes(),
        "texter.docx": TEXTER.read_bytes(),
        "vidare": inner,
        "liten.txt": b"x",
    }
    data = outlook_mail.compound(
        outlook_mail.tree(
            files, words="Raden Nämnd är preliminär.\r\n\r\nFrån: KS", pictures={"logga.png": b"png"}
        )
    )
    code, said = receive(kommun, ("brev.msg", data))
    assert code == 1
    assert "liten.txt”: Filen är inget formulär." in said
    assert " (1 bild i texten är inte sparad)" in said
    assert "sekr@lindhult.example: ”Raden Nämnd är preliminär.”" in said
    assert (kommun / "2025-bokslut/sn/bokslut.xlsx").read_bytes() == BOKSLUT.read_bytes()
    assert (kommun / "2025-bokslut/sn/texter.docx").read_bytes() == TEXTER.read_bytes()
    assert {(one["fran"], one["skickad"]) for one in receipts(kommun)} == {
        ("sekr@lindhult.example", "2026-02-10T08:30:00+00:00")
    }
    (inside,) = receipts(kommun, "2025-delar")
    assert (inside["fran"], inside["skickad"]) == ("inre@lindhult.example", "2026-02-03T08:30:00+00:00")


def test_a_file_that_is_one_piece_many_times_is_not_unpacked() -> None:
    files = outlook_mail.tree({f"{number}.xlsx": b"x" * 50_000 for number in range(8)})
    assert len(unpack(("a.msg", outlook_mail.compound(files))).items) == 8
    found = unpack(("a.msg", outlook_mail.compound(files, shared=True)))
    assert found.items == ()
    assert "går inte att läsa som ett mail" in found.refused[0].why


def test_a_mail_within_a_mail_that_says_no_sender_is_of_the_one_around_it() -> None:
    inner = mail({"a.xlsx": b"x"}).replace(b"From: Sekr Eterare <sekr@lindhult.example>\n", b"")
    (item,) = unpack(("b.eml", mail({"inre.eml": inner}, sender="yttre@lindhult.example"))).items
    assert item.sender == "yttre@lindhult.example"


def test_mails_of_outlook_and_others_are_compared_by_when_they_were_sent(kommun: Path) -> None:
    early = outlook_mail.compound(outlook_mail.tree({"a.xlsx": BOKSLUT.read_bytes()}, day=10))
    late = mail({"a.xlsx": changed()}, day=10)  # 09:30 in Sweden is 08:30 UTC: the same moment
    code, said = receive(kommun, ("1.msg", early), ("2.eml", late))
    assert code == 1
    assert "2 olika filer av samma formulär" in said


def test_a_second_version_keeps_the_first_and_says_what_changed(kommun: Path) -> None:
    receive(kommun, ("a.xlsx", BOKSLUT.read_bytes()))
    code, said = receive(kommun, ("a.xlsx", changed()))
    assert code == 0
    assert "version 2, ändrat: 1 tal (och 2 som räknas fram)." in said
    assert "Drift!C5 Intäkter: 1\u00a0320 → 1\u00a0400" in said
    first, second = receipts(kommun)
    assert (first["version"], second["version"]) == (1, 2)
    assert second["andrat"] == [
        "Drift!C5 Intäkter: 1\u00a0320 → 1\u00a0400",
        "Drift!E5 Netto: −13\u00a0550 → −13\u00a0470",
        "Drift!K5 Avvikelse: −150 → −70",
    ]
    folder = kommun / "mottaget/2025-bokslut/sn"
    assert (folder / first["fil"]).read_bytes() == BOKSLUT.read_bytes()
    assert (
        digest((kommun / "2025-bokslut/sn/bokslut.xlsx").read_bytes())
        == second["sha256"]
        == digest((folder / second["fil"]).read_bytes())
    )


def test_the_same_again_changes_nothing_and_an_old_version_does_not_come_back(kommun: Path) -> None:
    new = changed()
    receive(kommun, ("a.xlsx", BOKSLUT.read_bytes()))
    receive(kommun, ("a.xlsx", new))
    before = tree(kommun)
    code, said = receive(kommun, ("a.xlsx", new), ("gammal.xlsx", BOKSLUT.read_bytes()))
    assert tree(kommun) == before
    assert code == 0
    assert "redan mottagen, version 2." in said
    assert "redan mottagen, version 1; den gäller inte längre." in said


def test_a_dry_run_writes_nothing_and_says_the_same(kommun: Path) -> None:
    before = tree(kommun)
    _, dry = receive(kommun, ("a.xlsx", BOKSLUT.read_bytes()), more=("--dry-run",))
    assert tree(kommun) == before
    assert dry.startswith("Ingenting har skrivits.")
    _, wet = receive(kommun, ("a.xlsx", BOKSLUT.read_bytes()))
    assert dry.splitlines()[1:] == wet.splitlines()


def test_two_different_from_one_unit_are_for_a_person_to_choose_between(kommun: Path) -> None:
    one, two = ("a.xlsx", BOKSLUT.read_bytes()), ("b.xlsx", changed())
    code, said = receive(kommun, one, two)
    assert code == 1
    assert "2 olika filer av samma formulär" in said
    assert not (kommun / "2025-bokslut").exists()
    kept = {
        digest(data)
        for name, data in tree(kommun).items()
        if name.startswith("mottaget/okant/") and name.endswith(".xlsx")
    }
    assert kept == {digest(one[1]), digest(two[1])}
    before = tree(kommun)
    assert receive(kommun, two, one)[0] == 1
    assert tree(kommun) == before
    assert receive(kommun, two)[0] == 0, "the one that counts, by itself"
    assert (kommun / "2025-bokslut/sn/bokslut.xlsx").read_bytes() == two[1]
    receive(kommun, one, two)
    assert (kommun / "2025-bokslut/sn/bokslut.xlsx").read_bytes() == two[1]


def test_of_two_mails_the_later_counts_whenever_it_is_opened(kommun: Path) -> None:
    early, late = mail({"x.xlsx": BOKSLUT.read_bytes()}, day=10), mail({"x.xlsx": changed()}, day=12)
    assert receive(kommun, ("1.eml", late), ("2.eml", early))[0] == 0
    assert (kommun / "2025-bokslut/sn/bokslut.xlsx").read_bytes() == changed_sent(late)
    assert [one["skickad"][:10] for one in receipts(kommun)] == ["2026-02-10", "2026-02-12"]
    shutil.rmtree(kommun / "mottaget")
    shutil.rmtree(kommun / "2025-bokslut")
    receive(kommun, ("1.eml", late))
    code, said = receive(kommun, ("1.eml", early))
    assert code == 1
    assert "skickades före den som gäller" in said
    assert (kommun / "2025-bokslut/sn/bokslut.xlsx").read_bytes() == changed_sent(late)
    assert [one.get("inlagd", True) for one in receipts(kommun)] == [True, False]


def changed_sent(data: bytes) -> bytes:
    (item,) = unpack(("x.eml", data)).items
    return item.data


def unpack(*files: tuple[str, bytes]) -> parcels.Unpacked:
    unpacking = parcels.Unpacking()
    for name, data in files:
        unpacking.add(Item(name, data))
    return unpacking.result()


def test_what_lay_there_by_hand_is_kept_and_replaced_whatever_it_was_called(kommun: Path) -> None:
    folder = kommun / "2025-bokslut" / "SN"
    folder.mkdir(parents=True)
    (folder / "Bokslut sn slutlig.xlsx").write_bytes(BOKSLUT.read_bytes())
    new = changed()
    code, said = receive(kommun, ("b.xlsx", new))
    assert code == 0
    assert "version 2" in said
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {"bokslut.xlsx": new}
    by_hand = receipts(kommun)[0]
    assert by_hand["anmarkning"] == "Låg i enhetens mapp utan kvitto."
    assert (kommun / "mottaget/2025-bokslut/sn" / by_hand["fil"]).read_bytes() == BOKSLUT.read_bytes()


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("protokoll.pdf", b"%PDF-1.7 ...", "Filen är inget formulär."),
        ("bokslut.xlsx", BOKSLUT.read_bytes()[:4000], "Filen går inte att öppna som en Excelfil"),
        ("tom.xlsx", b"", "Filen är tom."),
        ("../../../ut.txt", b"hej", "Filen är inget formulär."),
        ("CON.txt", b"hej", "Filen är inget formulär."),
    ],
)
def test_what_is_no_form_is_kept_by_itself(kommun: Path, name: str, data: bytes, why: str) -> None:
    code, said = receive(kommun, ("mail.eml", mail({name: data, "rätt.xlsx": BOKSLUT.read_bytes()})))
    assert code == 1
    assert why in said
    assert "version 1." in said
    okant = kommun / "mottaget" / "okant"
    (stray,) = tomllib.loads((okant / "kvitto.toml").read_text(encoding="utf-8"))["okand_fil"]
    assert (okant / stray["fil"]).read_bytes() == data
    assert Path(stray["fil"]).name == stray["fil"]
    assert {path.name for path in kommun.parent.parent.iterdir()} == {"inputs", "in"}


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("lindhult", "grannby", "gjort för kommunen ”grannby”"),
        ("2025-bokslut", "2019-bokslut", "Formuläret gäller 2019-bokslut"),
        ("sn", "zzz", "enheten ”zzz”, som inte finns"),
        ("namnd-bokslut", "nytt-slag", "Formuläret ”nytt-slag” känns inte igen"),
        ("namnd-bokslut", "bolag-bokslut", "ska inte lämnas av Socialnämnden"),
    ],
)
def test_forms_of_somebody_else_or_another_time_are_told_apart(
    kommun: Path, old: str, new: str, why: str
) -> None:
    book = openpyxl.load_workbook(BOKSLUT)
    for row in book["_formular"].iter_rows():
        for cell in row:
            cell.value = new if cell.value == old else cell.value
    out = io.BytesIO()
    book.save(out)
    code, said = receive(kommun, ("a.xlsx", out.getvalue()))
    assert code == 1
    assert why in said
    assert out.getvalue() in tree(kommun).values()
    assert not (kommun / "2025-bokslut").exists()


def test_the_occasion_that_is_named_is_the_only_one_taken_in(kommun: Path) -> None:
    (kommun / "2025-bokslut").mkdir()
    code, said = receive(kommun, ("a.xlsx", DELAR.read_bytes()), to="2025-bokslut")
    assert code == 1
    assert "Formuläret gäller 2025-delar; här tas 2025-bokslut emot." in said


def unmarked() -> bytes:
    book = openpyxl.load_workbook(BOKSLUT)
    del book["_formular"]
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "to", "placed"),
    [
        ("2025-bokslut/sn/Bok1.xlsx", "", True),
        ("Socialnämnden bokslut.xlsx", "2025-bokslut", True),
        ("bokslut sn.xlsx", "2025-bokslut", True),
        ("bokslut sn.xlsx", "", False),  # of which occasion?
        ("bokslut.xlsx", "2025-bokslut", False),  # of which unit?
        ("sn eller bmn.xlsx", "2025-bokslut", False),
    ],
)
def test_a_form_without_its_mark_is_taken_only_when_nothing_else_can_be_meant(
    kommun: Path, name: str, to: str, *, placed: bool
) -> None:
    (kommun / "2025-bokslut").mkdir()
    code, said = receive(kommun, (name, unmarked()), to=to)
    assert (code, (kommun / "2025-bokslut/sn/bokslut.xlsx").exists()) == (0 if placed else 1, placed), said
    assert ("utan formulärets märkning" in said.casefold()) is placed


def test_a_name_of_an_archive_is_never_a_path(kommun: Path) -> None:
    names = ("../../../../ut.xlsx", "/etc/ut.xlsx", "..\\..\\ut.xlsx", "C:\\ut.xlsx", "a/../../b.xlsx")
    box = zipped({name: f"inget formulär {name}".encode() for name in names})
    code, _ = receive(kommun, ("allt.zip", box))
    assert code == 1
    written = {
        path
        for path in kommun.parent.parent.rglob("*")
        if path.is_file() and "in" not in path.relative_to(kommun.parent.parent).parts[:1]
    }
    assert all(
        path.parent == kommun / "mottaget" / "okant" or path.name == "kommun.toml" or "struktur" in path.parts
        for path in written
    )
    assert len([path for path in written if path.suffix == ".xlsx"]) == len(names)


def test_archives_within_archives_end() -> None:
    data = zipped({"bokslut.xlsx": BOKSLUT.read_bytes()})
    for _ in range(3):
        data = zipped({"inre.zip": data})
    assert len(unpack(("a.zip", data)).items) == 1
    deeper = unpack(("a.zip", zipped({"b.zip": data})))
    assert deeper.items == ()
    assert "mer än 4 arkiv och mail in" in deeper.refused[0].why


def test_a_bomb_is_told_and_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parcels, "LARGEST", 1000)
    found = unpack(("a.zip", zipped({"stor.txt": b"0" * 5000, "liten.txt": b"x"})))
    assert [one.name for one in found.items] == ["liten.txt"]
    assert "för stor" in found.refused[0].why
    assert found.refused[0].item.name == "stor.txt"


def test_more_than_a_run_holds_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parcels, "MOST", 3)
    found = unpack(*((f"{number}.txt", bytes([65 + number])) for number in range(6)))
    assert len(found.items) == 3
    assert "för stort för en körning (3 filer" in found.refused[0].why


def test_archives_within_archives_count_as_what_they_are_unpacked_to(monkeypatch: pytest.MonkeyPatch) -> None:
    inner = {f"{number}.zip": zipped({"a.txt": b"0" * 400}) for number in range(6)}
    monkeypatch.setattr(parcels, "MOST", 7)  # three archives and what is in them, and the fourth archive
    some = unpack(("a.zip", zipped(inner)))
    assert [one.shown for one in some.items] == [f"a.zip › {number}.zip › a.txt" for number in range(3)]
    assert any("för stort för en körning (7 filer" in one.why for one in some.refused)
    monkeypatch.setattr(parcels, "MOST", 5000)
    size = len(inner["0.zip"]) + 400
    monkeypatch.setattr(parcels, "MOST_BYTES", 2 * size + len(inner["0.zip"]) + 399)
    some = unpack(("a.zip", zipped(inner)))
    assert [one.way[1] for one in some.items] == ["0.zip", "1.zip"]
    assert any("2.zip › a.txt" in one.sentence and "för stor" in one.why for one in some.refused)


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("brev.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "går inte att läsa som ett mail"),
        ("arkiv.7z", b"7z\xbc\xaf\x27\x1c....", "Arkivet är av ett slag som inte öppnas"),
        ("trasig.zip", b"PK\x03\x04 trasig", "Arkivet är skadat"),
    ],
)
def test_what_cannot_be_opened_is_told_and_kept(kommun: Path, name: str, data: bytes, why: str) -> None:
    found = unpack((name, data))
    assert found.items == ()
    assert why in found.refused[0].why
    assert found.refused[0].item.data == data
    code, said = receive(kommun, (name, data))
    assert code == 1
    assert f"”{name}”: " in said
    assert data in tree(kommun).values()


def test_a_returned_copy_is_a_version_of_its_form(kommun: Path) -> None:
    receive(kommun, ("a.xlsx", BOKSLUT.read_bytes()))
    code, said = receive(kommun, ("bokslut_ATT_RÄTTA.xlsx", changed()))
    assert code == 0
    assert "Den återlämnade kopian, ifylld" in said
    assert {path.name for path in (kommun / "2025-bokslut/sn").iterdir()} == {"bokslut.xlsx"}


def test_a_receipt_that_cannot_be_read_stops_only_its_unit(kommun: Path) -> None:
    receive(kommun, ("a.xlsx", BOKSLUT.read_bytes()))
    (kommun / "mottaget/2025-bokslut/sn/kvitto.toml").write_text("[[trasig", encoding="utf-8")
    before = tree(kommun)
    code, said = receive(kommun, ("a.xlsx", changed()), ("b.xlsx", DELAR.read_bytes()))
    assert code == 1
    assert "kvitto.toml" in said
    assert "går inte att läsa" in said
    assert all(tree(kommun)[name] == data for name, data in before.items())
    assert (kommun / "2025-delar/sn/delar.xlsx").exists()


def test_a_run_that_was_stopped_is_ended_by_the_next(kommun: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever it was stopped, and whatever comes next, the folder is as it would have been."""
    (kommun / "2025-bokslut/sn").mkdir(parents=True)
    shutil.copy(BOKSLUT, kommun / "2025-bokslut/sn/vårt bokslut.xlsx")  # it lay there without a receipt
    before = kommun.parent / "before"
    shutil.copytree(kommun, before)
    real, new = placing.write, changed()
    steps: list[str] = []

    def counting(path: Path, data: bytes | None) -> None:
        steps.append(path.name)
        real(path, data)

    monkeypatch.setattr(placing, "write", counting)
    receive(kommun, ("a.xlsx", new))
    whole = tree(kommun)
    assert sorted(path.name for path in (kommun / "2025-bokslut/sn").iterdir()) == ["bokslut.xlsx"]
    assert (
        len(steps) == 7
    )  # two copies, what is begun, its place, the other away, the receipts, and that it is done

    for stopped in range(len(steps)):
        shutil.rmtree(kommun)
        shutil.copytree(before, kommun)
        left = [stopped]

        def stopping(path: Path, data: bytes | None, left: list[int] = left) -> None:
            if not left[0]:
                raise OSError(28, "full")
            left[0] -= 1
            real(path, data)

        monkeypatch.setattr(placing, "write", stopping)
        with pytest.raises(OSError, match="full"):
            receive(kommun, ("a.xlsx", new))
        kept = tree(kommun).values()
        assert BOKSLUT.read_bytes() in kept
        monkeypatch.setattr(placing, "write", real)
        begun = (kommun / "mottaget/2025-bokslut/sn/kvitto.paborjat.toml").exists()
        said = receive(kommun, ("x.pdf", b"%PDF") if begun else ("a.xlsx", new))[1]
        assert ("en körning som avbröts är nu avslutad" in said) == begun
        assert {name: data for name, data in tree(kommun).items() if "okant" not in name} == whole


def test_two_runs_in_one_folder_wait_for_each_other(kommun: Path) -> None:
    municipality, _ = load(kommun)
    assert municipality is not None
    file = kommun.parent / "a.xlsx"
    file.write_bytes(BOKSLUT.read_bytes())
    places = [(municipality, occasion) for occasion in municipality.occasions]
    with alone_in(kommun):
        other = threading.Thread(target=lambda: take_in([file], places, kommun))
        other.start()
        other.join(1)
        assert other.is_alive()
        assert not (kommun / "mottaget").exists()
    other.join(60)
    assert [one["version"] for one in receipts(kommun)] == [1]


@pytest.mark.parametrize(
    "piece", ["<script ", "<", "<!--", "<style>", "</head", "&#1", "<p", "<head><script", "<div>"]
)
def test_a_hostile_page_is_read_in_one_pass(piece: str) -> None:
    """A megabyte of each would take hours if it were gone through once for each piece."""
    page = f"<p>Före</p>{piece * (1_000_000 // len(piece))}"
    assert page_text(page).split()[0] == "Före"


def test_what_is_written_in_a_page_is_its_lines() -> None:
    page = (
        "<html><head><title>T</title><style>p > a {}</style></head><body><!-- [if mso] > dold --><p>Hej&nbsp;där,</p>"
        "<SCRIPT>ut</SCRIPT ><div>belopp 3 &lt; 4<br/>i rad 2</div><p><b>Från:</b> en annan</p><p>gammalt</p></body></html>"
    )
    assert own_words([(True, page)]) == "Hej där, belopp 3 < 4 i rad 2"


def test_words_of_a_mail_hold_no_signs_that_a_terminal_obeys(kommun: Path) -> None:
    words = "Se \x1b[2Jbilagan, 811228-9874 gäller" + " mycket" * 30 + " 811228-9874 slut"
    code, said = receive(kommun, ("b.eml", mail({"a.xlsx": BOKSLUT.read_bytes()}, words=words)))
    assert code == 0
    assert "\x1b" not in said
    assert "811228" not in said  # the second stands where the shown words are cut
    assert all(b"811228" not in data for name, data in tree(kommun).items() if name.endswith(".toml"))


@pytest.mark.parametrize(
    "name", ["Anna 811228-9874.7z", "1.811228-9874.7z", "811228-9874/a.7z", "Anna.811228-9874"]
)
def test_a_persons_number_in_a_name_is_shown_nowhere(kommun: Path, name: str) -> None:
    data = b"7z\xbc\xaf\x27\x1c...." if name.endswith(".7z") else b"ingenting"
    _, said = receive(kommun, (name, data))
    assert "9874" not in said
    assert "[personnummer borttaget]" in said
    there = tree(kommun)
    assert data in there.values()
    assert not any("9874" in one or b"9874" in data for one, data in there.items() if "okant" in one)


def test_an_occasion_to_which_nothing_has_come_is_named_before_its_folder_is_there(kommun: Path) -> None:
    code, said = receive(kommun, ("a.xlsx", BOKSLUT.read_bytes()), to="2025-bokslut")
    assert (code, "1 inlagda" in said) == (0, True)
    assert (kommun / "2025-bokslut/sn/bokslut.xlsx").exists()
    done = CliRunner().invoke(main, ["status", str(kommun / "2025-delar")])
    assert (done.exit_code, "0 av " in done.stdout) == (0, True)
    code, said = receive(kommun, ("a.xlsx", BOKSLUT.read_bytes()), to="2025-boklsut")
    assert (code, "Menas 2025-bokslut?" in " ".join(said.split())) == (2, True), said
    assert not (kommun / "2025-boklsut").exists()


SEEDS: Final = (
    outlook_mail.compound(
        outlook_mail.tree({"a.xlsx": b"x" * 5000, "b": outlook_mail.tree({"c": b"d"}, head=24)}, words="Hej")
    ),
    BOKSLUT.read_bytes(),
    TEXTER.read_bytes(),
    mail({"bokslut.xlsx": b"x", "a.zip": zipped({"a": b"b"})}, words="Hej"),
    zipped({"bun/a.xlsx": b"PK", "b.docx": b"PK\x03\x04"}),
    b"From: \xff\xfe <a@b>\nDate: i dag\nContent-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: text/plain; charset=okand\n\nhej\n--a--",
    b"",
)


@settings(max_examples=60)
@given(
    seed=st.sampled_from(SEEDS),
    name=st.sampled_from(
        ("a.xlsx", "a.docx", "a.zip", "a.eml", "a.msg", "a", "\u202exslx.a", "a" * 220 + ".eml")
    ),
    cuts=st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=9)), max_size=4),
)
def test_nothing_that_comes_in_stops_a_run_and_every_byte_is_kept(
    tmp_path_factory: pytest.TempPathFactory, seed: bytes, name: str, cuts: list[tuple[float, bytes]]
) -> None:
    data = seed
    for at, piece in cuts:
        place = int(at * len(data))
        data = data[:place] + piece + data[place + len(piece) :]
    folder = tmp_path_factory.mktemp("fel") / "lindhult"
    folder.mkdir()
    unpacking = parcels.Unpacking()
    unpacking.add(Item(name, data))
    found = unpacking.result()
    places = [(TARGET.municipality, TARGET.occasion)]
    for item in found.items:
        assert isinstance(recognised(item, places), Ours | Strange)
    plan = Plan()
    plan_strays(
        folder,
        [(one, "x", False) for one in (*found.items, *(each.item for each in found.refused))],
        "",
        plan,
    )
    plan.carry_out()
    kept = tree(folder).values()
    assert all(one.data in kept for one in found.items)
    read = (
        tomllib.loads((folder / "mottaget" / "okant" / "kvitto.toml").read_text(encoding="utf-8"))
        if plan.writes
        else {}
    )
    assert len(read.get("okand_fil", [])) == len(
        {digest(one.data) for one in (*found.items, *(each.item for each in found.refused))}
    )


ODD: Final = {
    "a/bokslut.xlsx": BOKSLUT.read_bytes(),
    "texter.docx": TEXTER.read_bytes(),
    "annan.docx": TEXTER.read_bytes(),
    "x.pdf": b"%PDF",
    "b/två.xlsx": changed(),
    "delar.xlsx": DELAR.read_bytes(),
}


@settings(max_examples=6)
@given(order=st.permutations(list(ODD)))
def test_any_order_gives_the_same_tree_and_every_byte_is_kept(
    tmp_path_factory: pytest.TempPathFactory, order: list[str]
) -> None:
    trees = []
    for names in (list(ODD), order):
        folder = tmp_path_factory.mktemp("ordning") / "inputs" / "lindhult"
        folder.mkdir(parents=True)
        shutil.copy(KOMMUN / "kommun.toml", folder)
        receive(folder, ("allt.zip", zipped({name: ODD[name] for name in names})))
        trees.append(tree(folder))
    assert trees[0] == trees[1]
    assert {digest(data) for data in ODD.values()} <= {digest(data) for data in trees[0].values()}
