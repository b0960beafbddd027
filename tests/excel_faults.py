"""Faults planted in a filled form, each at one cell, and what the reader must say about it.

All are planted in one workbook and found in one reading, as a controller would meet them.
"""

from __future__ import annotations

import io
import lzma
import re
import zipfile
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

import pytest

from pipeline import config
from pipeline.config import Municipality, Occasion, Unit
from pipeline.forms.excel import NOT_APPLICABLE, Value, Values, write_workbook
from pipeline.model import Severity
from pipeline.schemas import excel_form
from pipeline.schemas.base import ExcelForm, Type, WordForm
from pipeline.schemas.personnel import PERSONAL_ROWS

INPUTS = Path(__file__).resolve().parent.parent / "inputs"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def municipality() -> Municipality:
    found, problems = config.load(INPUTS / "lindhult")
    assert found is not None
    assert problems == ()
    return found


HOME = municipality()
OCCASION: Occasion = replace(HOME.occasions[0], reads=())  # the form asks for everything itself
_UNIT, _FORM = HOME.unit("sn"), excel_form("namnd-bokslut")
assert _UNIT is not None
assert _FORM is not None
UNIT: Unit = _UNIT
FORM: ExcelForm = _FORM


def occasion(form: ExcelForm | WordForm) -> Occasion:
    """Return an occasion of the kind that a form is for, with every report that any part of the form is asked for."""
    return whole(form, next(one for one in (OCCASION, *HOME.occasions) if one.kind == form.occasion))


def whole(form: ExcelForm | WordForm, when: Occasion) -> Occasion:
    """Return an occasion with every report that a sheet or heading of a form is asked for."""
    parts = form.sheets if isinstance(form, ExcelForm) else form.headings
    wanted = (key for one in parts for key in one.of_reports)
    return replace(when, reports=tuple(dict.fromkeys((*when.reports, *wanted))))


def drift() -> list[dict[str, Value]]:
    """Return four verksamheter with every required field."""
    return [
        {
            "kod": code,
            "intakter": 1000 * number,
            "kostnader": Decimal("-9000.5") * number,
            "interna_intakter": 10,
            "interna_kostnader": -20,
            "budget": -8500 * number,
            "andring": 0,
        }
        for number, (code, _) in enumerate(UNIT.verksamheter, 1)
    ]


def filled() -> Values:
    """Return a small filled form: economy, goals, personnel, risks, verdict and events."""
    kinds: dict[Type, Value] = {Type.COUNT: 7, Type.PERCENT: Decimal("5.5")}
    people: dict[str, dict[str, Value]] = {
        row.id: {"utfall": kinds.get(row.type or Type.NUMBER, Decimal("41.2"))}
        for row in PERSONAL_ROWS
        if row.kind == "row"
    }
    people["PH1"] = {"utfall": NOT_APPLICABLE}
    goal: dict[str, Value] = {
        "mal": "Trygg omsorg & god tillgänglighet <24 timmar>",
        "typ": "eget mål",
        "klart": "2026-08",
        "status": "uppfyllt",
        "trend": "upp",
        "analys": "Handläggningen blev kortare.",
    }
    risk: dict[str, Value] = {
        "process": "Bistånd",
        "kategori": "legal",
        "risk": "Risk att beslut dröjer.",
        "s": 3,
        "k": 4,
        "kontroll": "Stickprov",
        "resultat": "mindre avvikelser",
        "iakttagelse": "Två beslut dröjde.",
    }
    return {
        "drift": drift(),
        "mal": [{"mal_id": f"SN-{number}", **goal} for number in (1, 2, 3, 4)],
        "personal": people,
        "risker": [{"risk_id": f"R{number}", **risk} for number in (1, 2, 3)],
        "bedomning": [{"bedomning": "tillräcklig", "motivering": "Kontrollerna gjordes.", "beslut": "§ 12"}],
        "handelser": [{"nr": "1", "nar": "under året", "handelse": "Ett boende öppnade."}],
    }


def workbook(values: Values | None = None) -> bytes:
    return write_workbook(FORM, UNIT, HOME, OCCASION, filled() if values is None else values)


# -- changing a workbook's XML, so that nothing else in it changes ----------------------------------
def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(files: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return target.getvalue()


def broken_packing(data: bytes, part: str) -> bytes:
    """Return a file packed with LZMA, one part of which is no such stream."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_LZMA) as archive:
        for name, inner in parts(data).items():
            archive.writestr(name, inner)
    broken = bytearray(target.getvalue())
    with zipfile.ZipFile(io.BytesIO(broken)) as archive:
        at = archive.getinfo(part).header_offset + 120
    broken[at : at + 40] = b"\xff" * 40
    with pytest.raises(lzma.LZMAError), zipfile.ZipFile(io.BytesIO(broken)) as archive:
        archive.read(part)
    return bytes(broken)


def sheet_file(title: str) -> str:
    """Return the part that holds a sheet of the form: Start is the first, then the form's own in order."""
    number = [sheet.title for sheet in FORM.sheets if not sheet.shown].index(title) + 2
    return f"xl/worksheets/sheet{number}.xml"


def put(files: dict[str, bytes], title: str, address: str, inner: str, kind: str = "") -> None:
    """Replace what a cell holds by some XML, keeping its style."""
    name = sheet_file(title)
    cell = re.compile(rf'<c r="{address}"( s="\d+")?[^>]*?(?:/>|>.*?</c>)'.encode(), re.DOTALL)
    made = f">{inner}</c>".encode()
    mark = f' t="{kind}"'.encode() if kind else b""

    def new(found: re.Match[bytes]) -> bytes:
        return f'<c r="{address}"'.encode() + (found[1] or b"") + mark + made

    files[name], times = cell.subn(new, files[name])
    assert times == 1, (title, address)


def text(words: str) -> tuple[str, str]:
    escaped = words.replace("&", "&amp;").replace("<", "&lt;")
    return f"<is><t>{escaped}</t></is>", "inlineStr"


def number(digits: str) -> tuple[str, str]:
    return f"<v>{digits}</v>", ""


EMPTY = ("", "")


@dataclass(frozen=True, slots=True)
class Fault:
    """What stands in a cell, and the problem expected there: code, severity and some of its words."""

    sheet: str
    cell: str
    content: tuple[str, str]
    code: str
    severity: Severity
    words: str

    @property
    def place(self) -> str:
        title = self.sheet if " " not in self.sheet else f"'{self.sheet}'"
        return f"{title}!{self.cell}"


E, W = Severity.ERROR, Severity.WARNING
FAULTS = (
    Fault("Drift", "C5", EMPTY, "CELL1", E, "Intäkter"),
    Fault("Drift", "D5", text("−12 000"), "CELL5", W, "−12000"),
    Fault("Drift", "F5", text("1\u00a0234,50"), "CELL5", W, "1234,5"),
    Fault("Drift", "G5", text("(12)"), "CELL5", W, "−12"),
    Fault("Drift", "H5", text("120 tkr"), "CELL5", W, "120"),
    Fault("Drift", "I5", text("1,2 mnkr"), "CELL2", E, "mnkr"),
    Fault("Drift", "C6", text("1.234"), "CELL2", E, "punkten"),
    Fault("Drift", "D6", ("<v>#DIV/0!</v>", "e"), "CELL3", E, "#DIV/0!"),
    Fault("Drift", "F6", ("<f>A1+1</f>", ""), "CELL4", E, "beräknat värde"),
    Fault("Drift", "G6", text("vet ej"), "CELL2", E, "vet ej"),
    Fault("Drift", "H6", ("<v>1</v>", "b"), "CELL2", E, "Ja"),
    Fault("Drift", "E7", ("<f>C7+D7</f><v>99</v>", ""), "CELL10", E, "99"),
    Fault("Drift", "E8", text("−32 002"), "CELL5", W, "−32002"),
    Fault("Mål", "A6", text("SN-1"), "CELL9", E, "SN-1"),
    Fault("Mål", "G5", text("uppfylt"), "CELL6", E, "uppfylt"),
    Fault("Mål", "B7", EMPTY, "CELL1", E, "Mål"),
    Fault("Mål", "I8", text("x" * 901), "CELL8", W, "901"),
    Fault("Personal", "C9", number("3.5"), "CELL7", E, "3,5"),
    Fault("Personal", "C15", number("-4"), "CELL7", E, "−4"),
    Fault("Personal", "C8", number("12"), "CELL10", E, "12"),
    Fault("Personal", "C10", EMPTY, "CELL1", E, "Årsarbetare"),
    Fault("Intern kontroll", "E5", number("9"), "CELL6", E, "9"),
    Fault("Bedömning intern kontroll", "B5", EMPTY, "CELL1", E, "Motivering"),
)


def planted() -> bytes:
    """Return the filled form with every fault in it."""
    files = parts(workbook())
    for fault in FAULTS:
        put(files, fault.sheet, fault.cell, *fault.content)
    return packed(files)
