"""A bolag's account stands on a page: its texts and figures share columns, its judgement ends its controls."""

from __future__ import annotations

import pytest

from pipeline.halves import stands_half
from pipeline.render.pdf.keep import keep_together
from pipeline.render.pdf.parse import parsed
from pipeline.view import Section, Status, Table
from pipeline.words import plain
from tests.examples import view

ABOVE = ("verksamhet", "siffror", "aret", "ekonomi", "framtid")


def companies() -> tuple[Section, ...]:
    found = next(
        chapter
        for chapter in view("lindhult/2025-bokslut", "arsredovisning").chapters
        if chapter.id == "bolagen"
    )
    return found.sections


def test_texts_and_figures_share_columns_and_goals_and_controls_come_after() -> None:
    for one in companies():
        unit = one.id.removeprefix("bolag-")
        assert [below.id.removeprefix(f"{unit}-") for below in one.sections] == [
            *ABOVE,
            "agarmal",
            "internkontroll",
        ]
        assert [stands_half(below) for below in one.sections] == [True] * len(ABOVE) + [False] * 2
        assert one.look == "whole"


def test_the_judgement_of_the_control_is_the_last_line_of_the_controls() -> None:
    for one in companies():
        (table,) = one.sections[-1].blocks
        assert isinstance(table, Table)
        *controls, last = table.rows
        assert all(str(row.cells[0]).split()[0].rpartition("-")[2].startswith("R") for row in controls)
        assert last.cells[0] == "Samlad bedömning"
        assert isinstance(last.cells[-1], Status)
        assert "Beslut: " in plain(last.reason)


@pytest.mark.parametrize(("caption", "said"), [("Mål, Bolaget AB", False), ("Mål 2025, Bolaget AB", True)])
def test_a_caption_that_says_its_heading_and_the_one_above_is_not_printed(
    caption: str, *, said: bool
) -> None:
    table = f"<div class='table-block'><table><caption><span>{caption}</span></caption><tbody><tr><td>1</td></tr></tbody></table></div>"
    root = parsed(
        f"<html><body><section><h2>Bolaget AB</h2><section><h3>Mål</h3>{table}</section></section></body></html>"
    )
    assert root is not None
    keep_together(root)
    assert (root.find(".//caption") is not None) is said
