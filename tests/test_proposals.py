"""What is proposed to be decided: the sentences of the report with its numbers in them, and what is carried over to next year."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from pipeline.kinds import every
from pipeline.named import folded, meaning, named, split
from pipeline.reports import Source, proposals, report
from pipeline.view import Callout, Number, Table, View
from pipeline.words import cell_text, plain
from tests import examples, one_cell

LINDHULT, ALMKOPING = "lindhult/2025-bokslut", "almkoping/2025-bokslut"


def spaced(words: Any) -> str:
    return plain(words).replace("\N{NO-BREAK SPACE}", " ")


def source(name: str, changes: dict[str, Any] | None = None) -> Source:
    return Source.of(one_cell.context(changes, name) if changes else examples.checked(name))


def views(name: str, key: str) -> tuple[View, ...]:
    made = report(key)
    assert made is not None
    return made.build(source(name), True)


def said(name: str, key: str) -> list[tuple[str, list[str]]]:
    return [
        (one.title, [spaced(point.words) for point in one.points])
        for one in proposals.proposals(source(name), key)
    ]


# -- the sentences --------------------------------------------------------------------------------
def test_the_sentences_hold_the_numbers_of_the_year() -> None:
    # by hand, from the income statement, the balance requirement and the six projects: 1 780 + 520 + 1 010 + 2 270 + 2 260 + 4 030
    (title, points), (other, own) = said(LINDHULT, "arsredovisning")
    assert title == "Kommunstyrelsens förslag till kommunfullmäktige"
    assert points[0].endswith("med ett resultat för kommunen på 8 200 tkr och för koncernen på 12 617 tkr.")
    assert "fastställer balanskravsresultatet för 2025 till 6 750 tkr" in points[1]
    assert "för över 11 870 tkr i investeringsmedel till 2026" in points[2]
    assert (other, len(own)) == ("Förslag till beslut i kommunstyrelsen", 1)


def test_what_goes_to_the_reserve_is_written_without_its_minus() -> None:
    (_, points), _ = said(ALMKOPING, "arsredovisning")
    assert points[1] == "Kommunfullmäktige för 20 000 tkr av resultatet till resultatreserven."


def test_the_interim_report_says_result_and_forecast() -> None:
    (_, points), _ = said("lindhult/2025-delar", "delarsrapport")
    assert "ett resultat för perioden på 20 601 tkr och en prognos för året på 6 740 tkr" in points[0]
    assert "balanskravsresultatet är 5 290 tkr" in points[1]


def test_every_number_of_a_sentence_keeps_its_passport() -> None:
    numbers = [
        part
        for one in proposals.proposals(source(LINDHULT), "arsredovisning")
        for point in one.points
        for part in point.words
        if isinstance(part, Number)
    ]
    assert [number.figure.value for number in numbers] == [8200, 12617, 6750, 11870]
    assert all(number.figure.cells() for number in numbers)


def test_a_committee_decides_its_own_report_by_its_own_name() -> None:
    of = source("lindhult/2025-kvalitet")
    unit = of.municipality.unit("sn")
    (one,) = proposals.proposals(of, "kvalitetsrapport", unit)
    assert one.title == "Förslag till beslut i socialnämnden"
    assert spaced(one.points[0].words).startswith("Socialnämnden godkänner kvalitetsrapporten")
    assert [title for title, _ in said("lindhult/2025-kvalitet", "kvalitetsrapport")] == [
        "Förslag till beslut i kommunstyrelsen"
    ]


def test_a_sentence_stands_only_in_its_report() -> None:
    for key, word in (("internkontrollrapport", "kontroller"), ("internkontrollplan", "risker")):
        ((_, points),) = said("lindhult/2025-internkontroll", key)
        assert len(points) == 2
        assert word in points[0]


@pytest.mark.parametrize(
    ("words", "amount", "shown"),
    [
        ("Fullmäktige anslår [belopp] till hallen.", "4500", "Fullmäktige anslår 4 500 tkr till hallen."),
        ("Fullmäktige anslår medel", "4500", "Fullmäktige anslår medel: 4 500 tkr."),
        ("Resultatet är [ÅRETS  Resultat].", None, "Resultatet är 8 200 tkr."),
        ("Resultatet är [årets vinst].", None, "Resultatet är [årets vinst]."),
        ("[årets resultat] läggs till eget kapital.", None, "8 200 tkr läggs till eget kapital."),
    ],
)
def test_how_a_sentence_is_printed(words: str, amount: str | None, shown: str) -> None:
    cell = "ekonomi/beslutssatser/0"
    changed = {f"{cell}/sats": words, f"{cell}/belopp": None if amount is None else Decimal(amount)}
    of = source(LINDHULT, changed)
    row = of.dataset.of("beslutssatser")[0]
    assert spaced(proposals.sentence(of, row)) == shown


def test_typed_text_is_never_taken_for_more_than_text() -> None:
    of = source(
        LINDHULT,
        {"ekonomi/beslutssatser/0/sats": "Högst {{ 7*7 }} [årets resultat.__class__] [] [[belopp]]."},
    )
    row = of.dataset.of("beslutssatser")[0]
    assert spaced(proposals.sentence(of, row)) == "Högst {{ 7*7 }} [årets resultat.__class__] [] [[belopp]]."


# -- in the report --------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("name", "key"),
    [
        (LINDHULT, "arsredovisning"),
        ("almkoping/2025-delar", "delarsrapport"),
        ("lindhult/2025-kvalitet", "kvalitetsrapport"),
        ("lindhult/2025-internkontroll", "internkontrollrapport"),
        ("lindhult/2025-internkontroll", "internkontrollplan"),
        ("almkoping/2026-vip", "vip"),
    ],
)
def test_the_proposal_stands_first_in_the_report(name: str, key: str) -> None:
    for view in views(name, key):
        first = view.chapters[0]
        assert first.title == "Förslag till beslut"
        assert any(isinstance(block, Callout) and block.kind == "decision" for block in first.blocks)


def test_what_is_carried_over_is_told_by_committee_and_project() -> None:
    first = views(LINDHULT, "arsredovisning")[0].chapters[0]
    (table,) = (block for block in first.blocks if isinstance(block, Table))
    lines = {
        row.key: [cell_text(table, at, column) for column in (0, 2)] for at, row in enumerate(table.rows)
    }
    assert spaced(table.caption) == "Investeringsmedel som förs över till 2026 i förslagets punkt 3"
    assert lines["ks"] == ["Kommunstyrelsen", "5\N{NO-BREAK SPACE}580"]
    assert lines["KS-101"][0] == "KS-101 Reningsverket, ombyggnad"
    assert lines["summa"][1] == "11\N{NO-BREAK SPACE}870"
    assert [row.key for row in table.rows if row.kind == "sum"] == ["ks", "sn", "bbn"]


def test_without_sentences_a_report_has_no_chapter_of_them() -> None:
    of = source(LINDHULT)
    bare = replace(
        of.dataset, rows={key: rows for key, rows in of.dataset.rows.items() if key != "beslutssatser"}
    )
    assert proposals.chapter(replace(of, dataset=bare), "arsredovisning") == ()


# -- the names ------------------------------------------------------------------------------------
def test_names_are_different_and_written_as_they_are_compared() -> None:
    for kind in every():
        names = [one.name for one in named(kind.key)]
        assert len(names) == len(set(names))
        assert all(folded(name) == name for name in names)
        assert {"belopp", "nämnden"} & set(names) == set()


def test_a_sentence_is_split_at_its_names() -> None:
    assert split("a [b] c") == (("a ", "b"), (" c", ""))
    assert split("utan") == (("utan", ""),)
    assert meaning("bokslut", "Årets Resultat") is not None
    assert meaning("delar", "årets resultat") is None
