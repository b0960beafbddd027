"""Internal control: the report and the plan say what the registers say, and gaps are seen."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from pipeline import config, reports, text
from pipeline.merge import Accounts
from pipeline.model import Dataset, Figure, Gap, Origin, Problem, Row, Severity, State
from pipeline.reports.base import Source
from pipeline.rules import RULES, Context
from pipeline.rules.internal_control import decided
from pipeline.schemas import sheet as declared
from pipeline.schemas.forms import NAMND_INTERNKONTROLL
from pipeline.view import (
    Block,
    Callout,
    Cell,
    Chart,
    KeyFigures,
    RiskMatrix,
    Run,
    Section,
    Table,
    View,
    Words,
)
from pipeline.words import cell_text, plain
from tests import examples

ROOT = Path(__file__).resolve().parent.parent
TOWNS = ("almkoping", "lindhult")
KEYS = ("internkontrollrapport", "internkontrollplan")
NUMBERS = {"s", "k", "ny_s", "ny_k", "urval", "avvikelser", "t2", "t1"}


# -- a small dataset ------------------------------------------------------------------------------
def row(sheet: str, unit: str, key: str, **fields: Any) -> Row:
    values: dict[str, Any] = {field.key: None for field in declared(sheet).fields}
    for name, given in fields.items():
        at = Origin(f"2025-internkontroll/{unit}/internkontroll.xlsx", f"{sheet}!{name}")
        if name in NUMBERS:
            values[name] = (
                Figure.cell(None, at, "antal", State.NOT_APPLICABLE)
                if given is None
                else Figure.cell(Decimal(given), at, "antal")
            )
        else:
            values[name] = given
    for product, (one, other) in {"varde": ("s", "k"), "nytt_varde": ("ny_s", "ny_k")}.items():
        if isinstance(values.get(one), Figure) and isinstance(values.get(other), Figure):
            values[product] = values[one].times(values[other], "antal")
    file = f"2025-internkontroll/{unit}/internkontroll.xlsx"
    origins = {
        name: Origin(file, f"{sheet}!{name}") for name in (*values, "motiv", "varfor", "klart", "utford")
    }
    return Row(sheet, unit, key, values, origins, Origin(file, sheet))


def risk(unit: str, key: str, s: int, k: int, **more: Any) -> Row:
    base = {
        "process": "Inköp",
        "kategori": "finansiell",
        "risk": "Risk att fel görs.",
        "hantering": "kontrollera",
    }
    given = {"ny_s": s, "ny_k": k, "fors_over": False, **base, **more}
    return row("ik_risker", unit, key, risk_id=key, s=s, k=k, **given)


def ahead(unit: str, key: str, s: int, k: int, **more: Any) -> Row:
    base = {
        "process": "Inköp",
        "kategori": "finansiell",
        "risk": "Risk att fel görs.",
        "hantering": "kontrollera",
    }
    return row("ik_nya_risker", unit, key, risk_id=key, s=s, k=k, **{**base, **more})


def control(unit: str, risk_id: str, result: str = "inga avvikelser", **more: Any) -> Row:
    key = f"{risk_id}.1"
    done = None if result == "ej genomförd" else dt.date(2025, 10, 1)
    base = {"urval": 20, "avvikelser": 0, "utford": done, "iakttagelse": "Rutinen följs."}
    return row(
        "ik_kontroller", unit, key, kontroll_id=key, risk_id=risk_id, resultat=result, **{**base, **more}
    )


def measured(sheet: str, unit: str, risk_id: str) -> Row:
    return row(
        sheet,
        unit,
        f"{risk_id}.A",
        atgard_id=f"{risk_id}.A",
        risk_id=risk_id,
        atgard="Ny rutin.",
        status="pågår",
    )


def judgement(unit: str, **more: Any) -> Row:
    base = {
        "bedomning": "tillräcklig",
        "motivering": "Kontrollerna är genomförda och visar att rutinerna i huvudsak följs.",
        "beslut": "§ 90, 2025-11-20",
        "beslut_plan": "§ 91, 20 november 2025",
    }
    return row("ik_bedomning", unit, unit, **{**base, **more})


def source(*rows: Row, town: str = "lindhult") -> Source:
    municipality, _ = config.load(ROOT / "inputs" / town)
    assert municipality is not None
    occasion = municipality.occasion("2025-internkontroll")
    assert occasion is not None
    sheets = {key: tuple(one for one in rows if one.sheet == key) for key in {one.sheet for one in rows}}
    handed = {Gap(one.unit, sheet.key) for one in rows for sheet in NAMND_INTERNKONTROLL.sheets}
    empty = {
        gap: Origin("")
        for gap in handed
        if not any(one.sheet == gap.sheet and one.unit == gap.unit for one in rows)
    }
    dataset = Dataset(sheets, sheets=frozenset(handed), confirmed=empty)
    return Source(dataset, Accounts(), municipality, occasion)


def problems(code: str, *rows: Row, town: str = "lindhult") -> list[Problem]:
    here = source(*rows, town=town)
    rule = next(rule for rule in RULES if rule.code == code)
    return list(rule.check(Context(here.dataset, here.accounts, here.municipality, here.occasion)))


def made(key: str, here: Source) -> View:
    report = reports.report(key)
    assert report is not None
    (view,) = report.build(here, True)
    return view


def table(view: View, key: str) -> Table:
    return next(one for one in view.tables() if one.id == key)


def line(found: Table, key: str) -> list[Any]:
    cells = next(one.cells for one in found.rows if one.key == key)
    return [int(cell.value or 0) if isinstance(cell, Figure) and cell.known else cell for cell in cells]


def words(cell: Cell) -> Words:
    assert isinstance(cell, str | tuple)
    return cell


def blocks(section: Section) -> list[Block]:
    return [*section.blocks, *(block for below in section.sections for block in blocks(below))]


# -- the report -----------------------------------------------------------------------------------
def sound() -> tuple[Row, ...]:
    return (
        risk("sn", "SN-R1", 4, 4, ny_s=3, varfor="Färre vakanser.", gemensam="KG1", fors_over=True),
        risk("sn", "SN-R2", 2, 2, kategori="legal"),
        control("sn", "SN-R1", "större avvikelser", avvikelser=4, atgard="Larm.", atgardsstatus="pågår"),
        control("sn", "SN-R2", "ej genomförd"),
        measured("ik_atgarder", "sn", "SN-R1"),
        judgement("sn", bedomning="tillräcklig med förbättringsbehov"),
        risk("ks", "KS-R1", 3, 3, gemensam="KG1"),
        control("ks", "KS-R1"),
        judgement("ks"),
        ahead("sn", "SN-R1", 3, 4, gemensam="KG1"),
        ahead("ks", "KS-R1", 2, 2, gemensam="KG1"),
        row(
            "ik_gemensamma",
            "ekonomi",
            "KG1",
            risk_id="KG1",
            process="Inköp",
            risk="Risk att …",
            kategori="finansiell",
        ),
        row("ik_trend", "ekonomi", "finansiell", kategori="finansiell", t2=5, t1=4, kommentar="Färre."),
        row("ik_trend", "ekonomi", "legal", kategori="legal", t2=1, t1=2, kommentar="Lika."),
    )


def test_the_compilation_counts_what_was_handed_in() -> None:
    view = made("internkontrollrapport", source(*sound()))
    found = table(view, "ik-sammanstallning")
    assert line(found, "sn")[2:] == [2, 1, 2, 1, 1, 2]
    assert line(found, "ks")[2:] == [1, 1, 1, 1, 0, 0]
    assert line(found, "summa")[2:] == [3, 2, 3, 2, 1, 2]
    assert line(found, "sn")[1].word == "tillräcklig med förbättringsbehov"
    assert line(found, "summa")[0].startswith("Summa exkl. ")


def test_results_and_trends_add_up() -> None:
    view = made("internkontrollrapport", source(*sound()))
    assert line(table(view, "ik-kontrollresultat"), "summa")[1:] == [1, 0, 1, 1, 3]
    trend = table(view, "ik-trend")
    assert line(trend, "finansiell")[1:4] == [5, 4, 2]
    assert line(trend, "legal")[1:4] == [1, 2, 1]
    assert line(trend, "summa")[1:4] == [6, 6, 3]


def test_the_matrices_place_each_risk_where_it_was_assessed() -> None:
    view = made("internkontrollrapport", source(*sound()))
    matrices = {block.id: block for _, block in view.blocks() if isinstance(block, RiskMatrix)}
    own = matrices["ik-matris-sn"]
    assert {(one.id, one.likelihood, one.consequence) for one in own.risks} == {
        ("SN-R1", 3, 4),
        ("SN-R2", 2, 2),
    }
    assert [one.id for one in matrices["ik-matris"].risks] == ["SN-R1", "KS-R1", "SN-R2"]
    counts = table(view, "ik-antal")
    assert line(counts, "s3")[1:] == [0, 0, 1, 1, 2]
    assert line(counts, "summa")[1:] == [0, 1, 1, 1, 3]


def test_common_risks_are_compared_between_units() -> None:
    here = source(*sound())
    assert line(table(made("internkontrollrapport", here), "ik-gemensamma-namnder"), "sn")[1:] == [12]
    plan = table(made("internkontrollplan", here), "plan-gemensamma-namnder")
    assert [line(plan, key)[1:] for key in ("ks", "sn")] == [[4], [12]]


def test_the_plan_is_of_the_year_after() -> None:
    view = made("internkontrollplan", source(*sound()))
    assert (view.title, view.period.replace("\N{NO-BREAK SPACE}", " ")) == (
        "Internkontrollplan 2026",
        "1 januari–31 december 2026",
    )
    levels = table(view, "plan-nivaer")
    assert line(levels, "sn")[1:] == [0, 0, 1, 0, 1, 1]
    assert line(levels, "ks")[1:] == [0, 1, 0, 0, 1, 0]  # last those on or above the limit, after the sum


def test_below_each_risk_of_the_plan_stand_what_is_known_of_it_its_measures_and_its_controls() -> None:
    known = {"befintliga": "Tvåhandsprincip.", "agare": "Ekonomichef", "koppling": "SN-3", "gemensam": "KG1"}
    what = {"kontroll": "Granska köp.", "metod": "stickprov", "omfattning": "25 köp", "frekvens": "år"}
    when = {"ansvarig": "Controller", "tidpunkt": "Maj", "rapporteras": "Nämnden i december"}
    rows = [
        ahead("sn", "SN-R1", 3, 4, **known),
        ahead("sn", "SN-R2", 1, 2),
        row("ik_nya_kontroller", "sn", "SN-R1.1", risk_id="SN-R1", **what, **when),
        row(
            "ik_nya_atgarder", "sn", "SN-R1.A", risk_id="SN-R1", atgard="Ny rutin", klart=dt.date(2026, 5, 1)
        ),
        row("ik_nya_kontroller", "sn", "SN-R9.1", risk_id="SN-R9", **what),
    ]
    view = made("internkontrollplan", source(*rows))
    first, second = table(view, "plan-risker-sn").rows
    assert plain(first.reason).split("\n") == [
        "Risk att fel görs.",
        "Finns i dag: Tvåhandsprincip. Kategori: Finansiell. Riskägare: Ekonomichef. Koppling: SN-3, KG1.",
        "Åtgärd SN-R1.A: Ny rutin. Klart 2026-05-01.",
        "Kontroll SN-R1.1: Granska köp. Stickprov, 25 köp, år. Controller, maj. Rapporteras till nämnden i december.",
    ]
    assert plain(second.reason) == "Risk att fel görs.\nKategori: Finansiell."
    assert [each.key for each in table(view, "plan-kontroller-sn").rows] == ["sn-r9-1"]


def test_the_scales_are_the_municipality_s_own() -> None:
    small, large = (made("internkontrollplan", source(town=town)) for town in ("lindhult", "almkoping"))
    assert [len(table(view, "plan-skala").rows) for view in (small, large)] == [4, 5]
    assert [plain(words(one.cells[0])) for one in table(large, "plan-nivaer-skala").rows] == [
        "1–4",
        "5–9",
        "10–19",
        "20–25",
    ]


def test_many_risks_are_all_in_the_common_map_and_the_gravest_in_its_table() -> None:
    rows = [risk("sn", f"SN-R{n}", 3, 3) for n in range(30)] + [risk("ks", "KS-R1", 4, 4)]
    view = made("internkontrollrapport", source(*rows))
    common = next(
        block for _, block in view.blocks() if isinstance(block, RiskMatrix) and block.id == "ik-matris"
    )
    assert (len(common.risks), common.risks[0].id) == (31, "KS-R1")
    assert len(common.at(3, 3)) == 30
    gravest = [row for row in table(view, "ik-risker").rows if row.kind == "row"]
    assert [row.cells[1] for row in gravest] == ["Kommunstyrelsen"]
    assert line(table(view, "ik-antal"), "summa")[-1] == 31


@pytest.mark.parametrize("key", KEYS)
def test_nothing_delivered_gives_boxes_not_faults(key: str) -> None:
    view = made(key, source())
    kinds = Counter(block.kind for _, block in view.blocks() if isinstance(block, Callout))
    assert kinds["missing"] >= len(source().units("namnd"))
    assert not [block for _, block in view.blocks() if isinstance(block, KeyFigures | Chart | RiskMatrix)]


# -- the examples ---------------------------------------------------------------------------------
def example(town: str) -> Source:
    return Source.of(examples.checked(f"{town}/2025-internkontroll"))


@cache
def printed(town: str, key: str) -> View:
    return made(key, example(town))


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("town", TOWNS)
def test_ids_are_unique_and_tables_regular(town: str, key: str) -> None:
    view = printed(town, key)
    ids = [section.id for _, section in view.walk()]
    ids += [name for _, block in view.blocks() if (name := getattr(block, "id", ""))]
    assert [name for name, count in Counter(ids).items() if count > 1] == []
    tables = {one.id: one for one in view.tables()}
    for one in tables.values():
        assert one.rows, one.id
        assert {len(each.cells) for each in one.rows} == {len(one.columns)}, one.id
        assert len({each.key for each in one.rows}) == len(one.rows), one.id
    for _, block in view.blocks():
        if isinstance(block, Chart | RiskMatrix):
            assert block.table in tables, block.id


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("town", TOWNS)
def test_links_lead_to_sections(town: str, key: str) -> None:
    view = printed(town, key)
    known = {section.id for _, section in view.walk()}
    links = [each.href for one in view.tables() for each in one.rows if each.href]
    for _, block in view.blocks():
        for paragraph in block.paragraphs if isinstance(block, Callout) else ():
            links += [one.href for one in paragraph.inlines if isinstance(one, Run) and one.href]
    assert {link.removeprefix("#") for link in links} <= known


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("town", TOWNS)
def test_the_examples_lack_nothing(town: str, key: str) -> None:
    boxes = [
        block.title
        for _, block in printed(town, key).blocks()
        if isinstance(block, Callout) and block.kind == "missing"
    ]
    assert boxes == []


@pytest.mark.parametrize("town", TOWNS)
def test_the_sums_are_the_rows_of_the_workbooks(town: str) -> None:
    data, view = example(town).dataset, printed(town, "internkontrollrapport")
    controls = data.of("ik_kontroller")
    results = Counter(one.text("resultat") for one in controls)
    found = line(table(view, "ik-sammanstallning"), "summa")
    assert found[0] == "Summa"
    assert found[2] == len(data.of("ik_risker")) > 0
    assert found[4:7] == [
        len(controls),
        len(controls) - results["ej genomförd"],
        results["mindre avvikelser"] + results["större avvikelser"],
    ]
    assert line(table(view, "ik-trend"), "summa")[3] == len(data.of("ik_risker"))


@pytest.mark.parametrize("town", TOWNS)
def test_every_risk_stands_in_its_unit_s_matrix(town: str) -> None:
    here = example(town)
    for key, sheet, prefix in (
        ("internkontrollrapport", "ik_risker", "ik"),
        ("internkontrollplan", "ik_nya_risker", "plan"),
    ):
        matrices = {
            block.id: block for _, block in printed(town, key).blocks() if isinstance(block, RiskMatrix)
        }
        for unit in here.units("namnd"):
            rows = here.dataset.of(sheet, unit.id)
            assert len(matrices[f"{prefix}-matris-{unit.id}"].risks) == len(rows) > 0


@pytest.mark.parametrize("town", TOWNS)
def test_every_control_stands_in_the_report_exactly_once(town: str) -> None:
    keys = [
        each.key
        for one in printed(town, "internkontrollrapport").tables()
        if one.id.startswith("ik-kontroller-")
        for each in one.rows
    ]
    assert len(keys) == len(set(keys)) == len(example(town).dataset.of("ik_kontroller"))


TOLD = {
    "ik_risker": "kategori hantering process risk varde ny_s ny_k nytt_varde varfor motiv",
    "ik_kontroller": "kontroll metod frekvens ansvarig utford urval avvikelser resultat iakttagelse orsak atgard atgard_agare klart atgardsstatus",
    "ik_atgarder": "atgard agare klart status resultat",
    "ik_oppna": "post status kommentar",
    "ik_incidenter": "nar handelse foljd atgard",
    "ik_bedomning": "bedomning motivering beslut",
}
"""What a nämnd answers, and the report is to hold: by sheet, the fields."""


@pytest.mark.parametrize("town", TOWNS)
def test_every_answer_stands_in_its_namnds_chapter_and_no_table_lies_on_its_side(town: str) -> None:
    data, view = example(town).dataset, printed(town, "internkontrollrapport")
    assert not [one.id for one in view.tables() if one.wide]
    said = {one.id.removeprefix("namnd-"): spoken(one) for one in view.chapters}
    count = 0
    for sheet, fields in TOLD.items():
        for one in data.of(sheet):
            for field in fields.split():
                answer = one.values.get(field)
                if isinstance(answer, Figure):
                    answer = text.figure(answer) if answer.known else ""
                words = str(answer or "").replace("\N{NO-BREAK SPACE}", " ").strip().rstrip(".").casefold()
                assert words in said[one.unit], (sheet, one.key, field)
                count += bool(words)
    assert count > {"almkoping": 2500, "lindhult": 500}[town]


def spoken(section: Section) -> str:
    """Return all that a chapter says, in small letters with plain spaces."""
    pieces = []
    for _, one in section.walk():
        for block in one.blocks:
            if isinstance(block, Table):
                pieces += [
                    cell_text(block, row, at)
                    for row in range(len(block.rows))
                    for at in range(len(block.columns))
                ]
                pieces += [plain(row.reason) for row in block.rows]
            elif isinstance(block, Callout):
                pieces += [plain(block.title), *(plain(each.inlines) for each in block.paragraphs)]
    return "\n".join(pieces).replace("\N{NO-BREAK SPACE}", " ").casefold()


# -- rules that the planted cases do not reach ----------------------------------------------------
def test_a_grave_risk_needs_a_direct_measure_next_year() -> None:
    grave = ahead("sn", "SN-R1", 4, 4)
    checks = row("ik_nya_kontroller", "sn", "SN-R1.1", risk_id="SN-R1")
    (found,) = problems("S3-22", grave, checks)
    assert "har riskvärdet 16 men ingen direkt åtgärd" in found.message
    assert found.origin == grave.at("risk_id")
    assert problems("S3-22", grave, checks, measured("ik_nya_atgarder", "sn", "SN-R1")) == []


def test_a_measure_is_enough_below_that() -> None:
    assert problems("S3-22", ahead("sn", "SN-R1", 3, 3), measured("ik_nya_atgarder", "sn", "SN-R1")) == []
    assert len(problems("S3-22", ahead("sn", "SN-R1", 3, 3))) == 1
    assert problems("S3-22", ahead("sn", "SN-R1", 3, 3), town="almkoping") == []


def test_another_unit_s_control_does_not_count() -> None:
    assert len(problems("S3-22", risk("sn", "R1", 3, 3), control("ks", "R1"))) == 1


def test_a_risk_may_be_accepted_on_the_lowest_level_only() -> None:
    assert problems("IK-01", risk("sn", "SN-R1", 1, 3, hantering="acceptera")) == []
    assert len(problems("IK-01", risk("sn", "SN-R1", 2, 2, hantering="acceptera"))) == 1
    assert problems("IK-01", risk("sn", "SN-R1", 2, 2, hantering="acceptera", motiv="Låg kostnad.")) == []


def test_the_gravest_consequence_is_never_just_accepted() -> None:
    (found,) = problems("IK-01", risk("sn", "SN-R1", 1, 4, hantering="acceptera"))
    assert "den allvarligaste konsekvensen" in found.message


@pytest.mark.parametrize(
    ("result", "sample", "deviations", "told"),
    [
        ("ej genomförd", 0, 0, ""),
        ("ej genomförd", 1, 0, "är ej genomförd, men urvalet är 1"),
        ("inga avvikelser", 0, 0, "är genomförd, men urvalet är 0"),
        ("inga avvikelser", 1, 0, ""),
        ("mindre avvikelser", 0, 7, "är genomförd, men urvalet är 0"),
        ("mindre avvikelser", 7, 7, ""),
        ("mindre avvikelser", 6, 7, "har 7 avvikelser bland 6 granskade"),
        ("mindre avvikelser", None, 7, ""),  # a control that counts nothing
        ("inga avvikelser", None, 0, ""),
        ("inga avvikelser", None, 7, "men antalet avvikelser är 7"),
        ("mindre avvikelser", None, 0, "Det ska då vara minst 1"),
    ],
)
def test_a_sample_of_nothing_means_that_nothing_was_examined(
    result: str, sample: int | None, deviations: int, told: str
) -> None:
    found = problems("IK-02", control("sn", "SN-R1", result, urval=sample, avvikelser=deviations))
    assert [told in problem.message for problem in found] == ([True] if told else [])


@pytest.mark.parametrize("kommun", ["almkoping", "lindhult"])
def test_in_the_examples_a_sample_of_nothing_was_never_carried_out(kommun: str) -> None:
    rows = examples.checked(f"{kommun}/2025-internkontroll").dataset.of("ik_kontroller")
    nothing = {one.key for one in rows if one.figure("urval").value == 0}
    assert nothing == {one.key for one in rows if one.text("resultat") == "ej genomförd"} != set()


def test_a_carried_risk_begins_where_it_ended() -> None:
    ended = risk("sn", "SN-R1", 3, 4, ny_s=2, varfor="Ny rutin.", fors_over=True)
    (found,) = problems("IK-07", ended, ahead("sn", "SN-R1", 3, 4))
    assert found.severity is Severity.WARNING
    assert "slutar året på 2 × 4, men börjar i nästa års plan på 3 × 4" in found.message
    assert problems("IK-07", ended, ahead("sn", "SN-R1", 2, 4)) == []


def test_common_risks_are_known_and_assessed_by_all() -> None:
    common = row("ik_gemensamma", "ekonomi", "KG1", risk_id="KG1")
    found = problems("IK-08", common, ahead("sn", "SN-R1", 2, 2, gemensam="KG9"))
    assert [one.severity for one in found] == [Severity.ERROR, Severity.WARNING]
    assert "”KG9”, som kommunstyrelsen inte har beslutat om" in found[0].message
    assert found[1].unit == "sn"
    assert problems("IK-08", common, ahead("sn", "SN-R1", 2, 2, gemensam="KG1")) == []


def test_the_best_judgement_after_grave_deviations_is_asked_about() -> None:
    grave = control("sn", "SN-R1", "större avvikelser", avvikelser=3)
    (found,) = problems("S3-23", judgement("sn"), grave)
    assert found.severity is Severity.WARNING
    assert problems("S3-23", judgement("sn", bedomning="tillräcklig med förbättringsbehov"), grave) == []
    told = "Kontrollerna visade en större avvikelse, som är rättad och inte påverkar helheten."
    assert problems("S3-23", judgement("sn", motivering=told), grave) == []


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("§ 98, 2025-11-20", dt.date(2025, 11, 20)),
        ("SN 9 december 2025 § 12", dt.date(2025, 12, 9)),
        ("Nämnden 2025-11-20, justerat 2025-11-27", dt.date(2025, 11, 27)),
        ("§ 98", None),
        ("2025-13-45", None),
        ("", None),
    ],
)
def test_the_day_of_a_decision_is_read_out_of_its_words(words: str, day: dt.date | None) -> None:
    assert decided(words) == day
