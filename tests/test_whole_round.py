"""A whole round with real files: forms go out, come back by mail with mistakes, are returned, corrected and received again, and next year begins.

Almköping's 28 units and 52 files of the annual report. The secretaries fill in what the example's have written; six of them make a mistake.
"""

from __future__ import annotations

import io
import json
import re
import shutil
import tomllib
import zipfile
from collections.abc import Callable, Mapping
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any, Final

import docx
import openpyxl
import pytest
from click.testing import CliRunner, Result

from pipeline.cli import main
from pipeline.folders import CACHE
from tests import outlook_mail
from tests.examples import INPUTS

OCCASION: Final = "2025-bokslut"
EXAMPLE: Final = INPUTS / "almkoping"
UNITS: Final = sorted(path.name for path in (EXAMPLE / OCCASION).iterdir())
Files = Mapping[str, bytes]


class Office:
    """Stadskontoret: a folder with the municipality, where commands are run, and an inbox."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home, self.occasion = folder / "inputs" / "almkoping", folder / "inputs" / "almkoping" / OCCASION
        shutil.copytree(EXAMPLE, self.home, ignore=shutil.ignore_patterns(OCCASION))

    def run(self, *words: str | Path, code: int = 0) -> Result:
        done = CliRunner().invoke(main, [*map(str, words)], catch_exceptions=False)
        assert done.exit_code == code, done.output
        return done

    def receive(self, mails: Files, *, code: int = 0) -> str:
        """Receive what lies in the inbox today."""
        inbox = self.folder / "inkorg"
        shutil.rmtree(inbox, ignore_errors=True)
        inbox.mkdir()
        for name, data in mails.items():
            (inbox / name).write_bytes(data)
        return self.run("receive", inbox, "--to", self.occasion, code=code).stdout

    def wrong(self) -> set[tuple[str, str, str]]:
        """Return code, file and place of every error."""
        told = json.loads(self.run("check", self.occasion, "--json", code=1).stdout)["problems"]
        return {
            (one["code"], one["file"].removeprefix(f"{OCCASION}/"), one["place"])
            for one in told
            if one["severity"] == "fel"
        }


# -- the secretaries ----------------------------------------------------------------------------------------
def mailed(unit: str, files: Files, day: int, words: str = "Hej! Här kommer våra filer.") -> bytes:
    message = EmailMessage()
    message["From"], message["To"] = f"{unit}@almkoping.example", "ekonomi@almkoping.example"
    message["Subject"], message["Date"] = "Bokslut", f"{day} Feb 2026 09:00:00 +0100"
    message.set_content(words)
    for name, data in files.items():
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def zipped(files: Files) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


def typed(sheet: str, cell: str, value: str | int) -> Callable[[bytes], bytes]:
    """Return what types something in a cell and saves."""

    def saved(data: bytes) -> bytes:
        book, out = openpyxl.load_workbook(io.BytesIO(data)), io.BytesIO()
        book[sheet][cell] = value
        book.save(out)
        return out.getvalue()

    return saved


def emptied(heading: str) -> Callable[[bytes], bytes]:
    """Return what takes away all that stands under a heading and saves."""

    def saved(data: bytes) -> bytes:
        paper, out = docx.Document(io.BytesIO(data)), io.BytesIO()
        under, gone = False, list[Any]()
        for paragraph in paper.paragraphs:
            if paragraph.style is not None and paragraph.style.name == "Heading 1":
                under = paragraph.text == heading
            elif under:
                gone.append(paragraph._p)
        for one in gone:
            one.getparent().remove(one)
        paper.save(out)
        return out.getvalue()

    return saved


MISTAKES: Final[Mapping[tuple[str, str], Callable[[bytes], bytes]]] = {
    ("sn", ".xlsx"): typed("Drift", "D6", "ca −421 900"),
    ("kn", ".xlsx"): typed("Mål", "G6", "delvis upfyllt"),
    ("energi", ".xlsx"): typed("Balansräkning", "C7", 1_681_840),  # a million too little
    ("tn", ".docx"): emptied("Uppdrag"),
}


def first_mails(forms: Mapping[str, Files]) -> Files:
    """Return the mails of a campaign, as people send them: most as they should, some in other ways."""
    mails: dict[str, bytes] = {}
    for unit, blank in forms.items():
        files = {
            name: MISTAKES.get((unit, Path(name).suffix), bytes)(data)
            for name, data in blank.items()
            if (unit, Path(name).suffix) != ("an", ".xlsx")  # is late
        }
        mails[f"{unit}.eml"] = mailed(unit, files, day=9)
        if unit == "kn":
            mails["kn.eml"] = mailed(unit, {"filer.zip": zipped(files)}, day=9)
        if unit == "kf":
            mails["kf.eml"] = mailed("ordforande", {"vidare.eml": mails["kf.eml"]}, day=10)
        if unit == "rtn":
            del mails["rtn.eml"]
            mails["rtn.msg"] = outlook_mail.compound(outlook_mail.tree(files, words="Hej!"))
    book = next(name for name in forms["sbn"] if name.endswith(".xlsx"))
    mails["sbn i fredags.eml"] = mailed("sbn", {book: typed("Drift", "C5", 1)(forms["sbn"][book])}, day=6)
    other = (EXAMPLE / "2025-delar" / "mhn" / "delar.xlsx").read_bytes()
    mails["mhn igen.eml"] = mailed("mhn", {"bokslut.xlsx": other}, day=9)
    mails["reklam.eml"] = mailed("nagon", {"erbjudande.pdf": b"%PDF-1.7"}, day=9)
    return mails


# -- the round ----------------------------------------------------------------------------------------------
@pytest.mark.slow
def test_a_whole_round(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(CACHE, str(tmp_path / "cache"))
    office = Office(tmp_path)
    forms = sent_out(office)
    came_in(office, forms)
    draft = looked_at(office)
    answers = sent_back(office)
    late = {name: data for name, data in forms["an"].items() if name.endswith(".xlsx")}
    corrected(office, {**answers, "an.eml": mailed("an", late, day=18)})
    decided(office, draft)
    next_year(office)


def sent_out(office: Office) -> Mapping[str, Files]:
    """The forms, filled in: 28 units and 52 files, called after municipality, unit and occasion."""
    office.run("forms", office.occasion, "--from", EXAMPLE / OCCASION, "-o", office.folder / "ut", code=1)
    found: dict[str, Files] = {}
    for folder in sorted((office.folder / "ut" / "almkoping" / OCCASION).iterdir()):
        found[folder.name] = {path.name: path.read_bytes() for path in sorted(folder.iterdir())}
    assert (len(UNITS), [*found]) == (28, UNITS)
    assert sum(map(len, found.values())) == 52
    assert [*found["sn"]] == ["almkoping-sn-bokslut-2025.docx", "almkoping-sn-bokslut-2025.xlsx"]
    return found


def came_in(office: Office, forms: Mapping[str, Files]) -> None:
    """Everything is in its place, whatever way it came; the earlier version is kept, and what is odd is said."""
    mails = first_mails(forms)
    said = office.receive(mails, code=1)
    assert "52 inlagda, 0 fanns redan, 2 att se över." in said
    assert "erbjudande.pdf" in said
    assert "gäller 2025-delar; här tas 2025-bokslut emot" in said
    assert len([path for path in office.occasion.rglob("*") if path.is_file()]) == 51
    (book,) = (data for name, data in forms["sbn"].items() if name.endswith(".xlsx"))
    assert (office.occasion / "sbn" / "bokslut.xlsx").read_bytes() == book
    assert [one["version"] for one in receipts(office, "sbn") if "bokslut" in one["fil"]] == [1, 2]


def receipts(office: Office, unit: str) -> list[dict[str, Any]]:
    file = office.home / "mottaget" / OCCASION / unit / "kvitto.toml"
    return list(tomllib.loads(file.read_text(encoding="utf-8"))["mottagen_fil"])


WRONG: Final = {
    ("CELL2", "sn/bokslut.xlsx", "Drift!D6"),
    ("CELL6", "kn/bokslut.xlsx", "Mål!G6"),
    ("C02", "energi/bokslut.xlsx", "Balansräkning!C19"),
    ("TEXT1", "tn/texter.docx", "”Uppdrag”"),
    ("C60", "an", ""),
}


def looked_at(office: Office) -> Path:
    """The mistakes are told at their cells and nothing else is; a draft is built all the same, and says whose they are."""
    assert office.wrong() == WRONG
    done = office.run("build", office.occasion, "--format", "html", "-o", office.folder / "utkast")
    assert (
        "Socialnämnden: 1 fel\n  CELL2  bokslut.xlsx Drift!D6: Cellen innehåller ”ca −421 900”" in done.stderr
    )
    assert "\n5 fel, 0 varningar" in done.stderr
    return office.folder / "utkast" / "almkoping" / OCCASION


def sent_back(office: Office) -> Files:
    """Each gets her own file back in a mail, mends what is marked, and answers with it."""
    office.run("return", office.occasion, "-o", office.folder / "retur", "--today", "2026-02-16", code=0)
    folder = office.folder / "retur" / "almkoping" / OCCASION
    assert {path.name for path in folder.iterdir()} == {"sn", "kn", "energi", "tn", "an"}
    assert {path.name for path in (folder / "an").iterdir()} == {"mejl.eml"}, "only its book is missing"
    answers: dict[str, bytes] = {}
    for unit, name, mend, where in (
        ("sn", "bokslut_ATT_RÄTTA.xlsx", typed("Drift", "D6", -421_900), ("Drift", "D6")),
        ("kn", "bokslut_ATT_RÄTTA.xlsx", typed("Mål", "G6", "delvis uppfyllt"), ("Mål", "G6")),
        ("energi", "bokslut_ATT_RÄTTA.xlsx", typed("Balansräkning", "C7", 1_682_840), ("Balansräkning", "C19")),
        ("tn", "texter_ATT_RÄTTA.docx", written("Uppdrag", "Nämnden ansvarar för gator, parker, vatten och avlopp."), ()),
    ):  # fmt: skip
        message = message_from_bytes((folder / unit / "mejl.eml").read_bytes(), policy=policy.default)
        assert message["Subject"].startswith("Att rätta: ")
        body = message.get_body()
        assert body is not None
        assert ("Filerna skulle vara inne" in body.get_content()) == (
            unit != "energi"
        )  # whose day is the 20th
        (copy,) = (bytes(part.get_content()) for part in message.iter_attachments())
        if where:
            book = openpyxl.load_workbook(io.BytesIO(copy))
            assert book.sheetnames[0] == "Att rätta"
            assert book[where[0]][where[1]].comment
        answers[f"svar {unit}.eml"] = mailed(unit, {name: mend(copy)}, day=17, words="Nu är det rättat.")
    return answers


def written(heading: str, words: str) -> Callable[[bytes], bytes]:
    """Return what writes a paragraph under a heading and saves."""

    def saved(data: bytes) -> bytes:
        paper, out = docx.Document(io.BytesIO(data)), io.BytesIO()
        following = iter(paper.paragraphs)
        next(one for one in following if one.text == heading)
        next(following).insert_paragraph_before(words, style="Normal")
        paper.save(out)
        return out.getvalue()

    return saved


def corrected(office: Office, mails: Files) -> None:
    """What was mended is the second version, what changed stands in its receipt, and nothing is wrong any longer."""
    said = office.receive(mails)
    assert "2025-bokslut sn bokslut.xlsx: version 2, ändrat: 1 tal" in said
    assert "2025-bokslut kn bokslut.xlsx: version 2, ändrat: 1 annan uppgift" in said
    assert said.count("den återlämnade kopian, ifylld") == 4
    assert "5 inlagda, 0 fanns redan, 0 att se över." in said
    last = next(one for one in receipts(office, "sn") if one["version"] == 2)
    assert (last["hette"], last["meddelande"]) == ("bokslut_ATT_RÄTTA.xlsx", "Nu är det rättat.")
    assert "Drift!D6 Kostnader: tomt → −421\N{NO-BREAK SPACE}900" in last["andrat"]
    assert json.loads(office.run("check", office.occasion, "--json").stdout)["counts"]["fel"] == 0
    page = office.folder / "laget.html"
    state = office.run("status", office.occasion, "--today", "2026-02-20", "--html", page).stdout
    assert "52 av 52 formulär inne" in state
    assert "; 0 fel, 0 varningar." in state
    assert re.search(r"^  an +bokslut\.xlsx +inlämnad +2026-02-18 +1 +2026-02-13 +5$", state, re.MULTILINE)
    assert re.search(r"^  sn +bokslut\.xlsx +inlämnad +2026-02-17 +2 +2026-02-13 +4$", state, re.MULTILINE)
    assert "Nästa frist: 2026-02-20 Årsredovisning 2025: uppgifter lämnas (Bolag); allt har kommit." in state
    assert "52 av 52" in page.read_text(encoding="utf-8")


def decided(office: Office, draft: Path) -> None:
    """The final version is built, and a comparison with the draft says what was mended, by whose file, and what follows."""
    done = office.run(
        "build", office.occasion, "--format", "html", "-o", office.folder / "klart", "--publish"
    )
    assert done.stderr.endswith("0 fel, 0 varningar, 1 upplysning.\n")
    final, page = office.folder / "klart" / "almkoping" / OCCASION, office.folder / "till protokollet.html"
    found = json.loads(office.run("compare", draft, final, "--json", "--html", page).stdout)
    changes = [
        (one["file"].removeprefix(f"{OCCASION}/"), one["new_place"], one["difference"])
        for one in found["changes"]
    ]
    assert changes == [
        ("an/bokslut.xlsx", "", ""),
        ("energi/bokslut.xlsx", "Balansräkning!C7", "+1\N{NO-BREAK SPACE}000\N{NO-BREAK SPACE}tkr"),
        ("kn/bokslut.xlsx", "Mål!G6", ""),
        ("sn/bokslut.xlsx", "Drift!D6", ""),
        ("tn/texter.docx", "”Uppdrag”, stycke 1", ""),
    ]
    net = next(
        one
        for one in found["figures"]
        if (one["table"], one["row"], one["column"]) == ("drift-sn", "Barn och unga", "Netto 2025")
    )
    assert (net["new"], net["causes"]) == ("−387,3", [4])
    assert "till protokollet" in str(page)
    assert "Barn och unga" in page.read_text(encoding="utf-8")
    assert json.loads(office.run("compare", final, final, "--json").stdout)["equal"]


def next_year(office: Office) -> None:
    """Next year's forms know what was published, and ask for it again of nobody."""
    told = office.run("new-year", office.home, "--outputs", office.folder / "klart").stdout
    assert "published/2025-bokslut.csv" in told
    new, out = office.home / "2026-bokslut", office.folder / "nytt"
    office.run("forms", new, "--unit", "sn", "--unit", "energi", "-o", out)
    sn = openpyxl.load_workbook(out / "almkoping/2026-bokslut/sn/almkoping-sn-bokslut-2026.xlsx")["Drift"]
    assert [sn[cell].value for cell in ("A6", "C6", "L6")] == ["SN20", None, 34_600 - 421_900]
    energi = openpyxl.load_workbook(out / "almkoping/2026-bokslut/energi/almkoping-energi-bokslut-2026.xlsx")
    assert [energi["Balansräkning"][cell].value for cell in ("A7", "C7", "D7")] == ["T2", None, 1_682_840]
