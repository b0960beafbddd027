"""What an auditor would mark in the årsredovisning and the plan: signs of net cost, numbers of notes, and words that are right."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.model import Figure
from pipeline.reports.arsredovisning.ending import _TERMS
from pipeline.view import KeyFigures, Prose, Section, Table, TableRow, View
from tests.examples import KOMMUNER, PLANS, built, checked, long_view, view


def tables(shown: View) -> dict[str, Table]:
    return {block.id: block for _, block in shown.blocks() if isinstance(block, Table)}


def tile(shown: View, label: str) -> Figure:
    tiles = [one for _, block in shown.blocks() if isinstance(block, KeyFigures) for one in block.tiles]
    return next(one.figure for one in tiles if one.label == label)


def amount(line: TableRow, place: int) -> int:
    cell = line.cells[place]
    assert isinstance(cell, Figure)
    assert cell.value is not None
    return int(cell.value)


def row(table: Table, key: str) -> TableRow:
    return next(line for line in table.rows if line.key == key)


# -- one sign: minus is cost, in tiles and in tables ---------------------------------------------------------
def test_net_cost_is_minus_in_tiles_and_tables_alike() -> None:
    shown = long_view("lindhult/2025-bokslut", "arsredovisning")
    every = tables(shown)
    assert amount(row(every["drift"], "namnder"), 3) < 0
    assert amount(row(every["drift"], "bbn"), 3) < 0
    assert (tile(shown, "Nettokostnad").value or 0) < 0


def test_the_largest_share_comes_first() -> None:
    table = tables(long_view("lindhult/2025-bokslut", "arsredovisning"))["hundra-kronor"]
    shares = [amount(line, 2) for line in table.rows if line.key.startswith("ut-namnd-")]
    assert shares == sorted(shares, reverse=True)
    assert shares[0] > 0


@pytest.mark.parametrize("kommun", KOMMUNER)
def test_the_frames_have_one_sign_in_the_plan(kommun: str) -> None:
    shown = view(PLANS[kommun], "vip")
    frames = amount(row(tables(shown)["ramar-tabell"], "summa"), 3)
    assert frames < 0
    assert tile(shown, "Nämndernas ramar, netto").value == frames


# -- numbers of notes -----------------------------------------------------------------------------------------
def noted(shown: View) -> Section:
    return next(section for _, section in shown.walk() if section.id == "noter")


def said(section: Section) -> str:
    return " ".join(
        getattr(inline, "text", "")
        for block in section.blocks
        if isinstance(block, Prose)
        for paragraph in block.paragraphs
        for inline in paragraph.inlines
    )


def test_the_notes_that_are_left_out_are_named() -> None:
    # Lindhult has no extraordinary items, no short-term placements and no securities given.
    section = noted(view("lindhult/2025-bokslut", "arsredovisning"))
    assert said(section) == (
        "Noterna 11 (extraordinära poster), 19 (kortfristiga placeringar) och 26 (panter och därmed jämförliga säkerheter) har inga "
        "uppgifter och är utelämnade."
    )


@pytest.mark.parametrize("kommun", KOMMUNER)
def test_every_number_up_to_the_last_is_a_note_or_named(kommun: str) -> None:
    section = noted(view(f"{kommun}/2025-bokslut", "arsredovisning"))
    there = [int(sub.id.removeprefix("not-")) for sub in section.sections]
    assert there == sorted(there)
    missing = set(range(1, 32)) - set(there)
    assert missing
    assert all(f" {number} (" in said(section) for number in missing)


def test_one_note_left_out_is_told_in_the_singular() -> None:
    one = checked("almkoping/2025-bokslut")
    made = {
        f"not/N26.1/{who}/{when}": Figure.const(5, "prov", "tkr")
        for who in ("kommun", "koncern")
        for when in ("utfall", "fg")
    }
    accounts = replace(one.accounts, figures={**one.accounts.figures, **made})
    section = noted(built("arsredovisning", replace(one, accounts=accounts))[0])
    assert said(section) == "Not 11 (extraordinära poster) har inga uppgifter och är utelämnad."


@pytest.mark.parametrize("kommun", KOMMUNER)
def test_a_statement_refers_only_to_notes_that_are_there(kommun: str) -> None:
    shown = view(f"{kommun}/2025-bokslut", "arsredovisning")
    there = {sub.id.removeprefix("not-") for sub in noted(shown).sections}
    every = [
        table
        for table in tables(shown).values()
        if [column.title for column in table.columns][1:2] == ["Not"]
    ]
    assert len(every) >= 3
    used = {str(line.cells[1]) for table in every for line in table.rows if line.cells[1]}
    assert used
    assert used <= there


# -- words ----------------------------------------------------------------------------------------------------
def test_ansvarsforbindelse_is_more_than_borgen() -> None:
    words = dict(_TERMS)["Ansvarsförbindelse"]
    assert "borgen" in words
    assert "före 1998" in words  # pension obligations of the blandmodellen
    assert "till exempel borgen" not in words


def test_note_22_names_the_changes_of_the_pension_provision_in_their_order() -> None:
    # RKR R10 and printed notes: new obligations by kind, then what is paid, then the special payroll tax.
    table = tables(view("lindhult/2025-bokslut", "arsredovisning"))["not-22-tabell"]
    assert [str(line.cells[0]) for line in table.rows] == [
        "Ingående avsättning inklusive särskild löneskatt",
        "Nyintjänad pension",
        "Ränte- och basbeloppsuppräkning",
        "Årets utbetalningar",
        "Förändring av särskild löneskatt",
        "Utgående avsättning inklusive särskild löneskatt",
    ]
    large = tables(view("almkoping/2025-bokslut", "arsredovisning"))["not-22-tabell"]
    assert str(large.rows[3].cells[0]) == "Ändrade försäkringstekniska grunder och övriga poster"
    # Almköping by hand, tkr: 2 159 800 + 96 400 + 58 200 + 1 300 - 82 100 + 17 600
    assert [amount(line, 2) for line in large.rows] == [
        2_159_800,
        96_400,
        58_200,
        1_300,
        -82_100,
        17_600,
        2_251_200,
    ]
