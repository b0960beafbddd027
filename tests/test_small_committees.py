"""Small nämnder count in deficits, åtgärder, forecasts and frames like others (KL 6 kap. 6 §; domain.md 0.1, 4.4)."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from pipeline.build import Checked
from pipeline.config import COMMITTEES
from pipeline.model import Figure
from pipeline.schemas import excel_forms
from pipeline.view import Chart, Table
from pipeline.words import plain
from tests import examples

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted((ROOT / "pipeline").rglob("*.py"))
SMALL = ("kf", "revision", "valnamnd", "overformyndare")


def checked(occasion: str) -> Checked:
    return examples.checked(f"almkoping/{occasion}")


def printed(
    report: str, one: Checked, changed: Mapping[str, int] | None = None
) -> tuple[dict[str, Chart], dict[str, Table], str]:
    """Return the charts and tables by id, and everything as text, with some figures replaced."""
    made = {key: Figure.const(number, "prov", "tkr") for key, number in (changed or {}).items()}
    accounts = replace(one.accounts, figures={**one.accounts.figures, **made})
    blocks = [block for _, block in examples.built(report, replace(one, accounts=accounts))[0].blocks()]
    charts = {block.id: block for block in blocks if isinstance(block, Chart)}
    tables = {block.id: block for block in blocks if isinstance(block, Table)}
    return charts, tables, str(blocks)


def value(occasion: str, key: str) -> Decimal | None:
    return checked(occasion).accounts.get(key).value


def test_the_deficits_are_those_of_all_committees() -> None:
    # By hand, tkr: bun 23 500, sn 35 100, an 20 000, tn 4 600, sbn 3 000 and overformyndare 600; their åtgärder give 60 200 and 400.
    assert value("2025-delar", "atgard/summa/underskott") == -86_800
    assert value("2025-delar", "atgard/summa/effekt_ar") == 16_500 + 24_500 + 14_000 + 3_200 + 2_000 + 400
    assert value("2025-delar", "atgard/overformyndare/kvar") == -200
    assert value("2025-delar", "atgard/summa/kvar") == -7_000 - 10_600 - 6_000 - 1_400 - 1_000 - 200


def test_the_deficit_of_a_small_committee_is_printed_with_its_actions() -> None:
    charts, tables, _ = printed("delarsrapport", checked("2025-delar"))
    assert "overformyndare" in {row.key for row in tables["atgarder-namnder"].rows}
    ids = {str(row.cells[0]).split()[0] for row in tables["atgarder-alla"].rows}
    assert ids > {"OVERFORMYNDARE-Å1", "OVERFORMYNDARE-Å2"}
    assert "Överförmyndarnämnden" in charts["diagram-namnder"].categories


def test_a_small_committee_can_have_the_largest_deficit() -> None:
    charts, _, _ = printed(
        "delarsrapport", checked("2025-delar"), {"drift/valnamnd/summa/avvikelse": -35_200}
    )
    assert charts["diagram-namnder"].strong[0] == "Valnämnden"
    charts, _, _ = printed(
        "delarsrapport", checked("2025-delar"), {"drift/valnamnd/summa/avvikelse": -35_000}
    )
    assert charts["diagram-namnder"].strong[:2] == ("Socialnämnden", "Valnämnden")


def test_nobody_expects_a_deficit_is_not_said_of_a_small_committees_deficit() -> None:
    one = checked("2025-delar")
    others = [unit.id for unit in one.municipality.of_kind(*COMMITTEES) if unit.id != "overformyndare"]
    calm = {f"atgard/{unit}/underskott": 0 for unit in others}
    calm |= {f"drift/{unit}/summa/avvikelse": 100 for unit in others}
    charts, _, words = printed("delarsrapport", one, calm)
    assert "Ingen nämnd väntar underskott" not in words
    assert plain(charts["diagram-namnder"].title).startswith("Överförmyndarnämnden ")
    calm |= {"atgard/overformyndare/underskott": 0, "drift/overformyndare/summa/avvikelse": 0}
    assert "Ingen nämnd väntar underskott" in printed("delarsrapport", one, calm)[2]


def test_a_small_committee_can_have_the_largest_increase_of_its_frame() -> None:
    one = checked("2026-vip")
    charts, tables, _ = printed("vip", one)
    assert {row.key for row in tables["ramar-tabell"].rows} >= set(SMALL)
    assert (
        charts["diagram-ramar"].categories[-1] == "Nio övriga nämnder"
    )  # of sixteen, seven stand for themselves
    charts, _, _ = printed("vip", one, {"ram/valnamnd/V8/fg": 0, "ram/valnamnd/V8/b": -500_000})
    assert plain(charts["diagram-ramar"].title).startswith("Valnämnden ")


def test_a_small_committee_can_hand_in_its_actions() -> None:
    forms = [form for form in excel_forms() if form.occasion == "delar" and set(form.kinds) & set(COMMITTEES)]
    assert {kind for form in forms for kind in form.kinds} == set(COMMITTEES)
    assert all("d_atgarder" in {sheet.key for sheet in form.sheets} for form in forms)


# -- the mechanism: who asks the large nämnder alone may not read what the small ones hand in too ----------------------------------------
PATHS = ("drift/", "ram/", "atgard/", "prognos/")
READ = {sheet.key for form in excel_forms() if "namnd-liten" in form.kinds for sheet in form.sheets}
WHY = {
    "rules/plan_frames.py:_frames_in_right_month": "asks for an investment frame, which the small form has no sheet for",
    "rules/plan_contents.py:_directions_answered": "asks for answers to directions, which the small form has no sheet for",
    "merge/operating.py:investments": "reads drift only to know who has delivered projects",
    "reports/vip/investments.py:_running": "lists projects; S3-05 says that a frame without projects has no running costs",
}


def _lone(function: ast.FunctionDef) -> bool:
    """Tell whether a function asks for the large nämnder without the small ones."""
    words = {node.value for node in ast.walk(function) if isinstance(node, ast.Constant)}
    names = {node.id for node in ast.walk(function) if isinstance(node, ast.Name)}
    calls = [node for node in ast.walk(function) if isinstance(node, ast.Call)]
    asks = any(
        isinstance(call.func, ast.Attribute)
        and call.func.attr in {"of_kind", "units"}
        and any(isinstance(arg, ast.Constant) and arg.value == "namnd" for arg in call.args)
        for call in calls
    )
    return asks and "COMMITTEES" not in names and "namnd-liten" not in words


def _shared(function: ast.FunctionDef) -> list[str]:
    """Return the sheets and figures that the function reads and that all nämnder hand in."""
    sheets = [
        arg.value
        for node in ast.walk(function)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "of"
        for arg in node.args
        if isinstance(arg, ast.Constant)
    ]
    words = [node.value for node in ast.walk(function) if isinstance(node, ast.Constant)]
    paths = [word for word in words if isinstance(word, str) and word.startswith(PATHS)]
    return [*(sheet for sheet in sheets if sheet in READ), *paths]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_what_all_committees_hand_in_is_asked_of_all(path: Path) -> None:
    name = path.relative_to(ROOT / "pipeline").as_posix()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    wrong = {
        node.name: _shared(node)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        and f"{name}:{node.name}" not in WHY
        and _lone(node)
        and _shared(node)
    }
    assert wrong == {}


def test_the_pair_of_kinds_is_written_once() -> None:
    pair = '"namnd", "namnd-liten"'
    assert [path.name for path in MODULES if pair in path.read_text(encoding="utf-8")] == ["units.py"]
