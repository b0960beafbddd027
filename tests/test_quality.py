"""The kvalitetsrapport: one document a nämnd and one for all, small numbers hidden everywhere, saved answers of Kolada, and its rules."""

from __future__ import annotations

import datetime as dt
import json
import tomllib
from collections import Counter
from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import pytest

from pipeline import build, config
from pipeline.forms.excel import write_workbook
from pipeline.merge.borrowed import borrow
from pipeline.merge.few_answers import is_few
from pipeline.model import Dataset, Figure, Row, Severity, State
from pipeline.passport import printed
from pipeline.publish import Edition
from pipeline.publish.manifest import manifest
from pipeline.reports.base import Source
from pipeline.reports.kvalitetsrapport import KVALITETSRAPPORT
from pipeline.rules import RULES
from pipeline.schemas import forms_for
from pipeline.schemas.base import ExcelForm
from pipeline.view import Callout, Chart, Prose, Run, Status, Table, View
from pipeline.words import alternative, plain
from tests import examples
from tests.examples import REMEMBERED
from tests.markup import write_document

ROOT: Final = Path(__file__).resolve().parent.parent
INPUTS: Final = ROOT / "inputs"
(S3_11,) = (rule for rule in RULES if rule.code == "S3-11")
Values = dict[str, dict[str, list[dict[str, Any]]]]

SETTINGS: Final = """
[kommun]
namn = "Provby kommun"
kort = "Provby"
kod = "9999"

[styrmodell]
perspektiv = ["Resultat", "Ekonomi"]

[tillfallen.2025-kvalitet]
slag = "kvalitet"
ar = 2025
fran = 2025-01-01
till = 2025-08-31
datum = 2025-11-05
rapporter = ["kvalitetsrapport"]

[tillfallen.2025-bokslut]
slag = "bokslut"
ar = 2025
fran = 2025-01-01
till = 2025-12-31
datum = 2026-03-05
rapporter = ["arsredovisning"]
laser = ["2025-kvalitet"]

[enheter.sn]
namn = "Skolnämnden"
bestamd = "skolnämnden"
slag = "namnd"

[enheter.on]
namn = "Omsorgsnämnden"
bestamd = "omsorgsnämnden"
slag = "namnd"

[enheter.finans]
namn = "Finansförvaltningen"
slag = "finans"

[enheter.ek]
namn = "Ekonomikontoret"
bestamd = "ekonomikontoret"
slag = "central"
"""


def indicator(key: str, **more: Any) -> dict[str, Any]:
    return {
        "kval_id": key, "grunduppdrag": "Alla", "perspektiv": "Resultat", "faktor": f"Faktor {key}",
        "indikator": f"Indikator {key}", "typ": "resultat", "matmetod": "Register", "kalla": "Eget system", "enhet": "%",
        "riktning": "högre är bättre", "utgangsvarde": Decimal(70), "u_t4": Decimal(71), "u_t3": Decimal(72), "u_t2": Decimal(73),
        "u_t1": Decimal("74.5"), "utfall": Decimal("76.5"), "malvarde": Decimal(75), "bedomning": "grön",
    } | more  # fmt: skip


WEAK: Final = {
    "bedomning": "röd", "utfall": Decimal(41), "analys": "Många vikarier under våren.", "atgard": "Fasta team införs.",
    "ansvarig": "Enhetschef", "klart": "2026-06",
}  # fmt: skip


COMMITTEE: Final = """
kval_grunduppdrag = [
  {grunduppdrag = "FIRST", for_vem = "Invånarna", vad = "Vad uppdraget är.", styrdokument = "Reglementet"},
]
kval_klagomal = [
  {typ = "klagomål", antal = 9, antal_fg = 14, i_tid = 90, orsak = "Väntan", atgard = "Fler tider"},
  {typ = "beröm", antal = 4, antal_fg = 3, orsak = "Bemötande", atgard = "Sprids"},
]
kval_egenkontroll = [
  {omrade = "Rutin", forankrad = "ja", foljs = "delvis", resultat = "Följs oftast.", forbattring = "Utbildning"},
]
kval_undersokningar = [
  {namn = "Vårenkät", malgrupp = "Alla", tid = "Mars 2025", antal_svar = 120, svarsfrekvens = 61, resultat = "Nio av tio är nöjda."},
]
kval_uppfoljning = [
  {atgard_id = "K24-NAME-1", atgard = "Kortare kö", status = "genomförd", effekt = "Kön är borta."},
  {atgard_id = "K24-NAME-2", atgard = "Ny rutin", status = "försenad", effekt = "Vakans."},
]
[[kval_slutsatser]]
slutsats_id = "K25-NAME-1"
slutsats = "Fler behöriga behövs."
indikatorer = "NAME-1, NAME-2"
atgard = "Rekrytera."
ansvarig = "Chef"
klart = "2026-06"
[[kval_bedomning]]
bedomning = "god"
motivering = "Resultaten är goda."
beslut = "Nämnden 2025-10-14, § 70"
beslut_faktorer = "Nämnden 2025-01-21, § 3"
datum = 2025-10-14
plan_datum = 2025-11-25
"""


def committee(name: str, first: str) -> dict[str, list[dict[str, Any]]]:
    return tomllib.loads(COMMITTEE.replace("NAME", name).replace("FIRST", first))


def sound() -> Values:
    """Return a municipality with nothing wrong: one small survey, one red indicator, one key figure of Kolada."""
    school = committee("SN", "Grundskola") | {
        "kval_indikatorer": [
            indicator("SN-1", kalla="Elevenkät", antal_svar=140, svarsfrekvens=Decimal(71), kvinnor=Decimal("77.5"), man=Decimal("75.5")),
            indicator("SN-2", grunduppdrag="Grundskola", **WEAK),
            indicator("SN-3", perspektiv="Ekonomi", riktning="lägre är bättre", malvarde=Decimal(80), enhet="tkr"),
            indicator("SN-4", kalla="Kolada", kolada="N15505", enhet="poäng", u_t4=None, malvarde=Decimal(70)),
        ]
    }  # fmt: skip
    care = committee("ON", "Hemtjänst") | {
        "kval_indikatorer": [
            indicator("ON-1", kalla="Brukarundersökning", antal_svar=4, svarsfrekvens=Decimal(55), utfall=Decimal("87.3"),
                      kvinnor=Decimal("81.7"), man=Decimal("93.1")),
            indicator("ON-2", perspektiv="Ekonomi"),
        ]
    }  # fmt: skip
    common = {"slutsats_id": "K25-KS-1", "slutsats": "Rekryteringen avgör.", "bygger_pa": "K25-SN-1, K25-ON-1", "atgard": "Plan."}  # fmt: skip
    return {"sn": school, "on": care, "ek": {"kval_kommun": [common]}}


WORDS: Final = (
    "Här står en mening som är lång nog för att räknas som ett avsnitt om kvaliteten i verksamheten."
)


def value(number: float | None, *, third: bool, gender: str = "T") -> dict[str, Any]:
    one: dict[str, Any] = {"gender": gender, "count": 1, "status": "", "value": number}
    return one | ({"isdeleted": False} if third else {})


def answers(*, third: bool) -> dict[str, Any]:
    """Return the same answers in the form of version 2 or 3."""

    def record(area: str, year: int, *values: dict[str, Any]) -> dict[str, Any]:
        return {"kpi": "N15505", "municipality": area, "period": year, "values": list(values)}

    found = [
        record("9999", 2021, value(69.44, third=third)),
        record("9999", 2025, value(76.5213, third=third), value(80.1, third=third, gender="K")),
        record("0000", 2025, value(None, third=third)),
        record("0000", 2024, value(72.25, third=third)),
        record("G990001", 2025, value(78.75, third=third)),
    ]
    about = {
        "id": "N15505",
        "title": "Meritvärde  i kommunala skolor",
        "is_divided_by_gender": True if third else 1,
    }
    if third:
        page = {"count": len(found), "next_url": None, "previous_url": None, "values": found}
        return {"skola": page, "n15505": about | {"operating_area": "Grundskola", "auspices": None}}
    return {"skola": {"count": len(found), "values": found}, "nyckeltal": {"count": 1, "values": [about]}}


CODES: Final = (
    'hamtad = 2025-09-29\nliknande = ["G990009", "G990001"]\n[etiketter]\nliknande = "sju kommuner"\n'
)


def write(
    root: Path,
    values: Values,
    saved: Mapping[str, Any] | None = None,
    codes: str = CODES,
    settings: str = SETTINGS,
) -> Path:
    """Write the municipality below a folder and return its folder."""
    folder = root / "provby"
    folder.mkdir(parents=True)
    (folder / "kommun.toml").write_text(settings, encoding="utf-8")
    municipality, problems = config.load(folder)
    assert municipality is not None
    assert problems == ()
    occasion = municipality.occasion("2025-kvalitet")
    assert occasion is not None
    for unit in municipality.units:
        for form in forms_for("kvalitet", unit.kind):
            path = folder / occasion.id / unit.id / form.file
            path.parent.mkdir(parents=True, exist_ok=True)
            if isinstance(form, ExcelForm):
                path.write_bytes(write_workbook(form, unit, municipality, occasion, values[unit.id]))
            else:
                texts = {heading.key: WORDS for heading in form.headings}
                path.write_bytes(write_document(form, unit, municipality, occasion, texts))
    if saved is not None:
        place = folder / "kolada"
        place.mkdir()
        (place / "kolada.toml").write_text(codes, encoding="utf-8")
        for name, answer in saved.items():
            words = answer if isinstance(answer, str) else json.dumps(answer, ensure_ascii=False)
            (place / f"{name}.json").write_text(words, encoding="utf-8")
    return folder


def check(
    root: Path, values: Values | None = None, saved: Mapping[str, Any] | None = None, codes: str = CODES
) -> build.Checked:
    folder = write(
        root, sound() if values is None else values, answers(third=False) if saved is None else saved, codes
    )
    found, problems = build.targets(folder / "2025-kvalitet")
    return build.check(found[0], problems, kept=REMEMBERED)


def views(checked: build.Checked) -> tuple[View, ...]:
    return KVALITETSRAPPORT.build(Source.of(checked), True)


def table(view: View, key: str) -> Table:
    return next(one for one in view.tables() if one.id == key)


def codes_of(checked: build.Checked) -> Counter[str]:
    return Counter(problem.code for problem in checked.problems)


# -- the reports ----------------------------------------------------------------------------------
def test_each_committee_has_a_report_beside_the_compilation(tmp_path: Path) -> None:
    made = views(check(tmp_path))
    assert [view.report for view in made] == [
        "kvalitetsrapport",
        "kvalitetsrapport-sn",
        "kvalitetsrapport-on",
    ]
    assert [view.title for view in made][1] == "Kvalitetsrapport 2025 – Skolnämnden"
    titles = [section.title for _, section in made[1].walk()]
    wanted = (
        "Sammanfattning", "Resultat", "Jämförelse med andra", "Egenkontroll", "Klagomål och synpunkter", "Undersökningar",
        "Uppföljning av förra årets åtgärder", "Slutsatser", "Bilaga: uppdraget och hur det mäts", "Metod och källor",
        "Grunduppdrag och indikatorer",
    )  # fmt: skip
    assert list(dict.fromkeys(title for title in titles if title in wanted)) == list(wanted)


def test_ids_are_unique_in_every_report(tmp_path: Path) -> None:
    for view in views(check(tmp_path)):
        ids = [section.id for _, section in view.walk()]
        ids += [str(key) for _, block in view.blocks() if (key := getattr(block, "id", ""))]
        assert [key for key, count in Counter(ids).items() if count > 1] == []


def test_rows_are_as_wide_as_their_table(tmp_path: Path) -> None:
    for view in views(check(tmp_path)):
        for one in view.tables():
            assert {len(row.cells) for row in one.rows} == {len(one.columns)}, one.id
            assert len({row.key for row in one.rows}) == len(one.rows), one.id


def test_series_and_judgement_stand_beside_each_other(tmp_path: Path) -> None:
    school = views(check(tmp_path))[1]
    first = table(school, "resultat-resultat")
    row = next(line for line in first.rows if line.key == "sn-2")
    assert [cell.value for cell in row.cells if isinstance(cell, Figure)] == [
        71, 72, 73, Decimal("74.5"), 41, 75
    ]  # fmt: skip
    assert row.cells[-1] == Status("bad", "röd")
    assert str(row.cells[0]).startswith("SN-2 Indikator SN-2")
    assert plain(row.reason).endswith("Ansvarig och klart: Enhetschef, 2026-06.")
    assert "Analys: " in plain(row.reason)
    assert "Åtgärd: " in plain(row.reason)
    reached = next(line for line in first.rows if line.cells[-1] == Status("good", "grön"))
    assert "Analys" not in plain(reached.reason)


def test_the_compilation_adds_up(tmp_path: Path) -> None:
    whole = views(check(tmp_path))[0]
    total = table(whole, "per-namnd").rows[-1]
    assert [cell.value for cell in total.cells if isinstance(cell, Figure)] == [4, 0, 1, 5, 1]
    assert [column.title for column in table(whole, "per-namnd").columns] == [
        "Nämnd", "Grön", "Gul", "Röd", "Summa", "Visas inte"
    ]  # fmt: skip
    feedback = table(whole, "klagomal-namnder").rows[-1]
    assert [cell.value for cell in feedback.cells if isinstance(cell, Figure)] == [
        18,
        None,
        None,
        8,
        26,
        34,
        -8,
    ]
    assert [line.cells[0] for line in table(whole, "slutsatser-namnder-tabell").rows] == [
        "Skolnämnden", "K25-SN-1 Fler behöriga behövs.", "Omsorgsnämnden", "K25-ON-1 Fler behöriga behövs."
    ]  # fmt: skip


def test_what_is_missing_is_shown(tmp_path: Path) -> None:
    values: Values = {"sn": {}, "on": sound()["on"], "ek": {}}
    values["on"] |= {"kval_slutsatser": [], "kval_uppfoljning": []}
    made = views(check(tmp_path, values))
    boxes = {
        view.report: [
            block.title
            for _, block in view.blocks()
            if isinstance(block, Callout) and block.kind == "missing"
        ]
        for view in made
    }
    assert "SAKNAS: slutsatser" in boxes["kvalitetsrapport-on"]
    assert "SAKNAS: indikatorer" in boxes["kvalitetsrapport-sn"]
    assert "SAKNAS: kommunens gemensamma slutsatser" in boxes["kvalitetsrapport"]


def test_nothing_at_all_makes_only_a_compilation(tmp_path: Path) -> None:
    folder = write(tmp_path, sound())
    for path in (folder / "2025-kvalitet").rglob("*.*"):
        path.unlink()
    found, _ = build.targets(folder / "2025-kvalitet")
    made = views(build.check(found[0]))
    assert [view.report for view in made] == ["kvalitetsrapport"]


# -- small numbers --------------------------------------------------------------------------------
HIDDEN: Final = ("87,3", "81,7", "93,1", "87.3", "81.7", "93.1")


def test_results_of_few_answers_are_nowhere(tmp_path: Path) -> None:
    checked = check(tmp_path)
    made = views(checked)
    for view in made:
        shown = [one.text for one in printed(view)]
        assert not [text for text in shown if text in HIDDEN]
        for _, block in view.blocks():
            if isinstance(block, Chart):
                values = [str(figure.value) for series in block.series for figure in series.figures]
                assert not [text for text in values if text in HIDDEN]
                assert not [text for text in HIDDEN if text in plain(alternative(block))]
    care = next(view for view in made if view.report == "kvalitetsrapport-on")
    assert table(care, "resultat-resultat").rows[0].cells[-1] == Status("none", "visas inte")
    (few,) = table(care, "resultat-resultat").notes
    assert plain(few) == "Resultat av färre än 5 svar visas inte."
    assert plain(table(care, "resultat-resultat").rows[0].reason).startswith("Färre än 5 svar.")


def test_results_of_few_answers_are_not_in_the_manifest(tmp_path: Path) -> None:
    checked = check(tmp_path)
    words = manifest(Edition(checked, views(checked), {}, "", final=False), tmp_path)
    assert "76.5" in words
    assert not [text for text in HIDDEN if text in words]


def test_the_year_end_report_borrows_without_results_of_few_answers(tmp_path: Path) -> None:
    checked = check(tmp_path)
    municipality = checked.municipality
    occasion = municipality.occasion("2025-bokslut")
    assert occasion is not None
    lent = borrow(Dataset(), occasion, {"2025-kvalitet": checked.dataset}, municipality).of("kvalitet", "on")
    for name in ("utfall", "kvinnor", "man"):
        assert lent[0].figure(name).state is State.NOT_APPLICABLE
    assert lent[0].figure("u_t1").value == Decimal("74.5")
    assert lent[1].figure("utfall").value == Decimal("76.5")


# -- Kolada ---------------------------------------------------------------------------------------
def merit(checked: build.Checked) -> Row:
    return next(row for row in checked.dataset.of("kval_indikatorer", "sn") if row.key == "SN-4")


def test_blank_cells_are_filled_from_a_saved_answer(tmp_path: Path) -> None:
    row = merit(check(tmp_path))
    names = ("u_t4", "u_t3", "utfall", "kvinnor", "man", "riket", "lanet", "liknande")
    assert [row.figure(name).value for name in names] == [
        Decimal("69.44"), 72, Decimal("76.5"), Decimal("80.1"), None, Decimal("72.25"), None, Decimal("78.75")
    ]  # fmt: skip
    origin = row.figure("riket").origin
    assert origin is not None
    assert (origin.file, origin.place) == ("kolada/skola.json", "N15505, 0000, 2024, T")
    assert row.figure("riket").unit == "poäng"


def test_both_versions_say_the_same(tmp_path: Path) -> None:
    rows = []
    for name in ("v2", "v3"):
        checked = check(tmp_path / name, saved=answers(third=name == "v3"))
        assert codes_of(checked) == Counter({"KV-03": 1})
        saved = checked.dataset.kolada
        assert saved is not None
        assert saved.title("n15505") == "Meritvärde i kommunala skolor"
        assert saved.fetched == dt.date(2025, 9, 29)
        row = merit(checked)
        rows.append(
            {name: row.figure(name).value for name, one in row.values.items() if isinstance(one, Figure)}
        )
    assert rows[0] == rows[1]


def test_an_answer_in_a_wrapper_carries_its_own_date(tmp_path: Path) -> None:
    saved = {name: {"hamtad": "2025-09-15", "svar": one} for name, one in answers(third=True).items()}
    checked = check(tmp_path, saved=saved, codes='liknande = "G990001"\n')
    found = checked.dataset.kolada
    assert found is not None
    assert found.fetched == dt.date(2025, 9, 15)
    assert merit(checked).figure("liknande").value == Decimal("78.75")


def test_saved_answers_are_deliveries_and_sources(tmp_path: Path) -> None:
    checked = check(tmp_path)
    names = [one.path for one in checked.deliveries if one.path.startswith("kolada/")]
    assert names == ["kolada/kolada.toml", "kolada/nyckeltal.json", "kolada/skola.json"]
    whole, school = views(checked)[:2]
    method = next(section for _, section in whole.walk() if section.id == "om-rapporten")
    said = [
        paragraph.inlines
        for block in method.blocks
        if isinstance(block, Prose)
        for paragraph in block.paragraphs
    ]
    assert (Run("SN-4: N15505 Meritvärde i kommunala skolor"),) in said
    found = next(line for line in table(school, "indikatorer").rows if line.key == "sn-4")
    assert "(N15505, Meritvärde i kommunala skolor)" in plain(found.reason)
    compared = table(school, "jamforelse-tabell")
    assert compared.rows[0].cells[-2:] == (Status("good", "bättre"), Status("bad", "sämre"))
    assert compared.notes == ("Jämförelsevärdena är från 2024 för SN-4.",)


def test_without_saved_answers_nothing_is_asked_for(tmp_path: Path) -> None:
    folder = write(tmp_path, sound())
    found, _ = build.targets(folder / "2025-kvalitet")
    checked = build.check(found[0])
    assert checked.dataset.kolada is None
    assert codes_of(checked) == Counter({"KV-03": 1})


@pytest.mark.parametrize(
    ("name", "words", "code", "place"),
    [
        ("brutet", '{"values": [', "KOL1", "rad 1, kolumn 13"),
        ("annat", '{"svaret": 42}', "KOL2", ""),
        ("lista", "[1]", "KOL2", "[0]"),
        ("del", '{"values": [], "next_url": "https://api.example/2"}', "KOL2", ""),
        ("post", '{"values": [7]}', "KOL3", "values[0]"),
        ("tomt", '{"values": [{"namn": "x"}]}', "KOL3", "values[0]"),
        ("utan-ar", '{"values": [{"kpi": "N1", "municipality": "0000", "values": []}]}', "KOL3", "values[0]"),
        ("utan-kod", '{"values": [{"kpi": "N1", "period": 2024, "values": []}]}', "KOL3", "values[0]"),
        ("ord", '{"values": [{"kpi": "N1", "municipality": "1", "period": "2024", "values": [{"value": "x"}]}]}', "KOL3", "values[0]"),
        (
            "dubbel",
            '{"values": [{"kpi": "N15505", "municipality": "0000", "period": 2024, "values": [{"gender": "T", "value": 1}]}]}',
            "KOL3",
            "values[0]",
        ),
    ],
)  # fmt: skip
def test_a_faulty_answer_is_a_problem(name: str, words: str, code: str, place: str, tmp_path: Path) -> None:
    checked = check(tmp_path, saved=answers(third=False) | {f"x-{name}": words})
    found = [problem for problem in checked.problems if problem.code.startswith("KOL")]
    faulty = [
        problem for problem in found if problem.origin and problem.origin.file == f"kolada/x-{name}.json"
    ]
    if name == "dubbel":
        assert [problem.origin and problem.origin.file for problem in found] == ["kolada/x-dubbel.json"]
    assert [(problem.code, problem.origin and problem.origin.place) for problem in faulty] == [(code, place)]


@pytest.mark.parametrize(
    ("codes", "place"),
    [
        ("hamtad = \nriket = 7", "rad 1, kolumn 10"),
        ("hamtad = 2025-09-29\nriket = 7", "riket"),
        ("hamtad = 2025-09-29\nlan = '1'", "lan"),
        ("", "hamtad"),
    ],
)
def test_faulty_settings_of_answers_are_problems(codes: str, place: str, tmp_path: Path) -> None:
    checked = check(tmp_path, codes=codes)
    found = [problem for problem in checked.problems if problem.code.startswith("KOL")]
    assert [problem.origin and (problem.origin.file, problem.origin.place) for problem in found] == [
        ("kolada/kolada.toml", place)
    ]


def test_a_key_figure_in_no_answer_is_told(tmp_path: Path) -> None:
    values = sound()
    values["sn"]["kval_indikatorer"][3]["kolada"] = "N99999"
    problems = [one for one in check(tmp_path, values).problems if one.code == "KOL4"]
    assert [(one.severity, one.unit) for one in problems] == [(Severity.WARNING, "sn")]
    assert "N99999" in problems[0].message


# -- rules ----------------------------------------------------------------------------------------
Change = Callable[[Values], None]


def put(unit: str, sheet: str, row: int, **fields: Any) -> Change:
    def change(values: Values) -> None:
        values[unit][sheet][row] |= fields

    return change


SHEET: Final = "kval_indikatorer"
FAULTS: Final[tuple[tuple[str, Change, str], ...]] = (
    ("S3-12", put("sn", SHEET, 2, perspektiv="Resultat"), "Grunduppdraget ”Grundskola” saknar indikatorer för ”Ekonomi”."),
    ("S3-13", put("on", SHEET, 1, utfall=None), "”Faktor ON-2” har ingen indikator med utfall"),
    ("S3-14", put("sn", "kval_bedomning", 0, beslut_faktorer="Nämnden i januari"), "saknar datum eller paragraf"),
    ("S3-15", put("sn", SHEET, 1, atgard=None), "SN-2 har röd bedömning men saknar åtgärd"),
    ("S3-15", put("sn", SHEET, 1, klart="snart"), "är inte år och månad"),
    ("S3-16", put("sn", "kval_bedomning", 0, datum=dt.date(2025, 5, 2)), "under hösten 2025"),
    ("S3-16", put("sn", "kval_bedomning", 0, plan_datum=dt.date(2025, 10, 14)), "beslutas redan 2025-10-14"),
    ("S3-19", put("sn", "kval_grunduppdrag", 0, styrdokument="–"), "hänvisar inte till något styrdokument"),
    ("KOL-01", put("sn", SHEET, 3, utfall=Decimal(81)), "är 81 poäng, men i det sparade svaret från Kolada är N15505 76,521 poäng"),
    ("KV-01", put("on", SHEET, 1, malvarde=Decimal(80)), "ON-2 är bedömd som grön, men målvärdet är inte nått"),
    ("KV-01", put("sn", SHEET, 1, utfall=Decimal(79)), "SN-2 är bedömd som röd, men målvärdet är nått"),
    ("KV-02", put("sn", SHEET, 0, antal_svar=None), "SN-1 bygger på en enkät men saknar antal svar"),
    ("KV-04", put("sn", "kval_slutsatser", 0, indikatorer="SN-1, SN-9"), "bygger på indikatorn SN-9"),
    ("KV-04", put("ek", "kval_kommun", 0, bygger_pa="K25-SN-7"), "bygger på slutsatsen K25-SN-7"),
    ("KV-05", put("sn", "kval_uppfoljning", 0, atgard_id="K23-SN-1"), "skulle börja med K24"),
    ("KV-06", put("sn", SHEET, 1, grunduppdrag="Skola"), "Grunduppdraget ”Skola” finns inte"),
)  # fmt: skip


def test_a_sound_municipality_has_only_the_notice_of_few_answers(tmp_path: Path) -> None:
    problems = check(tmp_path).problems
    assert [(one.code, one.severity) for one in problems] == [("KV-03", Severity.INFO)]


@pytest.mark.parametrize(
    ("code", "change", "words"), FAULTS, ids=lambda one: one if isinstance(one, str) else ""
)
def test_a_fault_is_found(code: str, change: Change, words: str, tmp_path: Path) -> None:
    values = deepcopy(sound())
    change(values)
    found = [one for one in check(tmp_path, values).problems if one.code != "KV-03"]
    assert [one.code for one in found] == [code]
    assert words in found[0].message.replace("\N{NO-BREAK SPACE}", " ")


# -- the examples ---------------------------------------------------------------------------------
@pytest.mark.parametrize("name", ["almkoping", "lindhult"])
def test_the_examples_answers_are_sound(name: str) -> None:
    checked = example(name)
    assert not [one for one in checked.problems if one.code.startswith("KOL")]
    saved = checked.dataset.kolada
    assert saved is not None
    for key in (
        "N15428",
        "N15436",
        "N15419",
        "N15505",
        "N11102",
        "U21468",
        "N15027",
        "N03102",
        "N03106",
        "N00901",
    ):
        assert saved.title(key)
        for area in ("kommun", "riket", "lanet", "liknande"):
            assert saved.figure(key, area, 2024) is not None


@pytest.mark.parametrize("name", ["almkoping", "lindhult"])
def test_the_examples_reports_hang_together(name: str) -> None:
    checked = example(name)
    assert not [one for one in checked.problems if one.severity is Severity.ERROR]
    whole, *own = views(checked)
    units = checked.municipality.of_kind("namnd", during=checked.occasion)
    assert [view.report for view in own] == [f"kvalitetsrapport-{unit.id}" for unit in units]
    assert not [block for view in (whole, *own) for _, block in view.blocks() if is_missing(block)]
    *_, total, concealed = table(whole, "per-namnd").rows[-1].cells
    assert isinstance(total, Figure)
    assert isinstance(concealed, Figure)
    assert isinstance(total.value, Decimal)
    assert isinstance(concealed.value, Decimal)
    assert total.value + concealed.value == sum(
        line.kind == "row" for view in own for line in table(view, "indikatorer").rows
    )
    assert concealed.value == {"almkoping": 2, "lindhult": 1}[name]
    listed = {str(line.cells[0]).split()[0] for line in table(whole, "slutsatser-namnder-tabell").rows}
    for view in own:
        assert {str(line.cells[0]).split()[0] for line in table(view, "slutsatser-tabell").rows} <= listed


@pytest.mark.parametrize("name", ["almkoping", "lindhult"])
def test_the_examples_hide_results_of_few_answers(name: str) -> None:
    checked = example(name)
    few = [row for row in checked.dataset.of("kval_indikatorer") if is_few(row, 5)]
    hidden = {id(row.figure(field)) for row in few for field in ("utfall", "kvinnor", "man")}
    assert hidden
    for view in views(checked):
        for one in printed(view):
            assert not hidden & {id(cell) for cell in one.figure.cells()}


def is_missing(block: object) -> bool:
    return isinstance(block, Callout) and block.kind == "missing"


def example(name: str) -> build.Checked:
    return examples.checked(f"{name}/2025-kvalitet")


def test_goals_and_conclusions_refer_to_what_exists(tmp_path: Path) -> None:
    checked = check(tmp_path)
    context, dataset = checked, checked.dataset
    conclusion = replace(dataset.of("kval_slutsatser", "sn")[0])
    made = replace(conclusion, values={**conclusion.values, "mal": "SN-9"})
    quality = replace(context, dataset=replace(dataset, rows={**dataset.rows, "kval_slutsatser": (made,)}))
    goal = Row("v_mal", "sn", "SN-1", {"slutsats": "K25-SN-8"}, {}, made.origin)
    occasion = replace(context.occasion, id="2026-vip", kind="vip")
    plan = replace(
        context, dataset=Dataset({"v_mal": (goal,)}), occasion=occasion, related={"2025-kvalitet": quality}
    )
    assert [one.message for one in S3_11.check(plan)] == [
        "Slutsatsen K25-SN-1 leder till målet SN-9, som inte finns bland skolnämndens mål.",
        "Målet SN-1 hänvisar till slutsatsen K25-SN-8, som inte finns i skolnämndens kvalitetsrapport.",
    ]
    assert list(S3_11.check(quality)) == []
