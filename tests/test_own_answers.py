"""Tables that several units each hand in: judged, reckoned, compared and printed as each unit's own, never as a mixture of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from decimal import Decimal

import pytest

from pipeline import config
from pipeline.checked import Checked
from pipeline.config import Municipality, Occasion
from pipeline.formula import Formula
from pipeline.merge.accounts import Accounts, OwnFault, closing_key
from pipeline.merge.law_rows import STATEMENTS, after, before
from pipeline.model import Dataset, Figure, Gap, Origin, Published, Row
from pipeline.reports.base import Source
from pipeline.reports.placed import placed
from pipeline.structure.parse import Fault, parse
from pipeline.tables import Col, Kind, Line, Meaning, Structure, Table
from pipeline.view import Section
from pipeline.view import Table as Printed
from tests.structure_cases import CASES

THERE = Origin("struktur.xlsx", "Rader!A2")
Cells = Mapping[str, Mapping[str, Mapping[str, int]]]
"""What is typed of a table: by unit, row and column."""


def formula(text: str) -> Formula | None:
    if not text:
        return None
    read = parse(text)
    assert not isinstance(read, Fault)
    return read


def line(key: str, made: str = "", tie: str = "", meaning: str = "", kind: Kind = Kind.ROW) -> Line:
    of = Meaning(meaning) if meaning else None
    return Line(
        id=key, label=key, kind=kind, formula=formula(made), tie=formula(tie), meaning=of, origin=THERE
    )


def column(key: str, of: str, year: int = 0) -> Col:
    return Col(id=key, title=key, meaning=Meaning(of, years=(year, year)), origin=THERE)


NOW = column("nu", "utfall")


def table(
    key: str,
    lines: Iterable[Line],
    by: str = "namnd",
    columns: tuple[Col, ...] = (NOW,),
    section: str = "namnd_verksamhet",
) -> Table:
    return Table(
        id=key,
        title=key.title(),
        section=section,
        handed_in_by=tuple(by.split(", ")) if by else (),
        lines=tuple(lines),
        columns=columns,
        origin=THERE,
    )


def rows(key: str, typed: Mapping[str, Mapping[str, Mapping[str, int]]]) -> tuple[Row, ...]:
    def at(unit: str, row: str, name: str) -> Origin:
        return Origin(f"{unit}.xlsx", f"{key}!{row}/{name}")

    return tuple(
        Row(
            key,
            unit,
            row,
            {name: Figure.cell(Decimal(each), at(unit, row, name), "tkr") for name, each in cells.items()},
            {name: at(unit, row, name) for name in cells},
            at(unit, row, ""),
        )
        for unit, lines in typed.items()
        for row, cells in lines.items()
    )


def case(*tables: Table) -> tuple[Municipality, Occasion]:
    municipality, _ = config.load(CASES / "kommun-d")
    assert municipality is not None
    structure = Structure(tables={each.id: each for each in tables})
    municipality = replace(municipality, structure=structure)
    return municipality, municipality.occasions[0]


def merged(
    tables: Iterable[Table],
    typed: Mapping[str, Cells],
    law: Mapping[str, int] | None = None,
    published: Mapping[str, int] | None = None,
) -> Checked:
    """Return what is typed of some tables merged, beside figures of the law and what was published last year."""
    municipality, occasion = case(*tables)
    before_last = {
        key: Published(key, Figure.const(value, key, "tkr")) for key, value in (published or {}).items()
    }
    dataset = Dataset(
        {key: rows(key, cells) for key, cells in typed.items()},
        published={occasion.previous: before_last},
        sheets=frozenset(Gap(unit, key) for key, cells in typed.items() for unit in cells),
    )
    seen = before(dataset, municipality, occasion)
    figures = {key: Figure.const(value, key, "tkr") for key, value in (law or {}).items()}
    return Checked(seen, after(Accounts(figures), seen, municipality, occasion), municipality, occasion)


def number(checked: Checked, key: str) -> Decimal | None:
    return checked.accounts.figures[key].value


def told(checked: Checked) -> list[tuple[str, str, str, str]]:
    def where(fault: OwnFault) -> tuple[str, str, str, str]:
        return fault.unit, fault.table, fault.line, fault.origin.file

    return [where(fault) for fault in checked.accounts.own_faults]


LINES = (line("a"), line("b"), line("s", "a+b", kind=Kind.SUM))
TWO: Cells = {"ks": {"a": {"nu": 10}, "b": {"nu": 1}}, "bun": {"a": {"nu": 20}, "b": {"nu": 2}}}


def test_each_unit_has_its_own_figures_and_nobody_a_mixture() -> None:
    figures = merged([table("fraga", LINES)], {"fraga": TWO}).accounts.figures
    assert [figures[f"enhet/{unit}/fraga/s/nu"].value for unit in ("ks", "bun")] == [11, 22]
    assert not any(figures[f"egen/fraga/{row}/nu"].known for row in ("a", "b", "s"))
    assert not any(figure.known for key, figure in figures.items() if key.startswith("fraga/"))


def test_a_row_that_one_unit_left_out_is_not_taken_from_another() -> None:
    cells = {"ks": {"a": {"nu": 10}}, "bun": {"a": {"nu": 20}, "b": {"nu": 2}}}
    figures = merged([table("fraga", LINES)], {"fraga": cells}).accounts.figures
    assert not figures["enhet/ks/fraga/b/nu"].known
    assert not figures["enhet/ks/fraga/s/nu"].known
    assert figures["enhet/bun/fraga/s/nu"].value == 22


def test_a_typed_total_is_told_once_at_the_unit_whose_it_is() -> None:
    cells = {"ks": {**TWO["ks"], "s": {"nu": 11}}, "bun": {**TWO["bun"], "s": {"nu": 99}}}
    checked = merged([table("fraga", LINES)], {"fraga": cells})
    assert told(checked) == [("bun", "fraga", "s", "bun.xlsx")]
    assert number(checked, "enhet/ks/fraga/s/nu") == 11


def test_a_total_in_a_table_that_one_unit_hands_in_is_told_once() -> None:
    cells = {"ks": {**TWO["ks"], "s": {"nu": 99}}}
    checked = merged([table("fraga", LINES, "ks")], {"fraga": cells})
    assert told(checked) == [("ks", "fraga", "s", "ks.xlsx")]
    assert number(checked, "egen/fraga/a/nu") == 10


def test_a_tie_is_judged_for_each_unit_by_itself() -> None:
    tables = [table("fraga", LINES), table("ovrig", [line("x", tie="fraga.s")])]
    typed = {"fraga": TWO, "ovrig": {"ks": {"x": {"nu": 11}}, "bun": {"x": {"nu": 11}}}}
    assert told(merged(tables, typed)) == [("bun", "ovrig", "x", "bun.xlsx")]


def test_a_formula_over_a_table_that_is_one_for_all_sees_it_from_every_unit() -> None:
    tables = [
        table("alla", [line("x"), line("y"), line("s", "x+y", kind=Kind.SUM)], "central"),
        table("fraga", [line("a"), line("del", "alla.s-a", kind=Kind.SUM)]),
    ]
    whole = {"ekonomi": {"x": {"nu": 60}, "y": {"nu": 40}, "s": {"nu": 150}}}
    typed = {"alla": whole, "fraga": {"ks": {"a": {"nu": 10}}, "bun": {"a": {"nu": 20}}}}
    checked = merged(tables, typed)
    assert [number(checked, f"enhet/{unit}/fraga/del/nu") for unit in ("ks", "bun")] == [90, 80]
    assert told(checked) == [("ekonomi", "alla", "s", "ekonomi.xlsx")]  # once, not for each that reads it


def test_a_unit_that_has_not_handed_in_is_the_one_that_is_missing() -> None:
    compiled = table(
        "alla", [line("namnder", kind=Kind.UNITS)], "central", (column("svar", "fraga.a"),), "personal"
    )
    figures = merged([table("fraga", LINES), compiled], {"fraga": TWO}).accounts.figures
    assert figures["enhet/ks/alla/summa/svar"].value == 10
    assert figures["enhet/sn/alla/summa/svar"].gaps == (Gap("sn", "fraga"),)


def test_what_is_one_for_all_is_no_units_own_answer() -> None:
    compiled = table(
        "alla", [line("namnder", kind=Kind.UNITS)], "central", (column("svar", "fraga.a"),), "personal"
    )
    typed: Mapping[str, Cells] = {"fraga": {"ekonomi": {"a": {"nu": 5}}}}
    figures = merged([table("fraga", LINES, "central"), compiled], typed).accounts.figures
    assert not figures["enhet/ks/alla/summa/svar"].known


def test_a_cell_of_a_units_row_is_the_units_own_to_mend_and_to_hand_in() -> None:
    columns = (NOW, column("fg", "utfall", -1), replace(NOW, id="d", meaning=None, formula=formula("nu-fg")))
    drift = table("resurser", [line("namnder", kind=Kind.UNITS)], columns=columns)
    cells: Cells = {"ks": {"ks": {"nu": 5, "fg": 3, "d": 2}}, "bun": {"bun": {"nu": 5, "fg": 3, "d": 9}}}
    checked = merged([drift], {"egen/resurser": cells})
    assert told(checked) == [("bun", "resurser", "bun", "bun.xlsx")]
    assert checked.accounts.figures["enhet/sn/resurser/summa/nu"].gaps == (Gap("sn", "resurser"),)
    assert not checked.accounts.figures["enhet/ks/resurser/summa/nu"].gaps


LAST = column("fg", "utfall", -1)


def test_what_a_unit_answered_is_published_as_its_own_and_is_its_own_next_year() -> None:
    asked = table("fraga", LINES, columns=(NOW, LAST))
    closed = merged([asked], {"fraga": TWO}).accounts.figures
    published = {
        name: int(figure.value)
        for key, figure in closed.items()
        if (name := closing_key(key)) and figure.value is not None
    }
    this: Cells = {unit: {"a": {"nu": 1}} for unit in ("ks", "bun", "sn")}
    figures = merged([asked], {"fraga": this}, published=published).accounts.figures
    last = [figures[f"enhet/{unit}/fraga/s/fg"].value for unit in ("ks", "bun", "sn")]
    assert last == [11, 22, None]


def test_the_one_unit_that_hands_in_a_table_has_last_year_as_it_was_published_for_all() -> None:
    asked = table("fraga", LINES, "ks", (NOW, LAST))
    typed: Mapping[str, Cells] = {"fraga": {"ks": {"a": {"nu": 1}}}}
    checked = merged([asked], typed, published={"fraga/a/utfall": 7})
    assert number(checked, "egen/fraga/a/fg") == 7
    assert number(checked, "enhet/ks/fraga/a/fg") == 7


def test_law_rows_that_two_units_hand_in_are_each_units() -> None:
    first = next(row.id for row in STATEMENTS["va"].rows if row.kind != "group" and not row.computed)
    own = table("va", [line("x", meaning=first), line("y", meaning=first)], columns=(column("nu", "kommun"),))
    cells: Cells = {"ks": {"x": {"nu": 1}, "y": {"nu": 2}}, "mbn": {"x": {"nu": 30}, "y": {"nu": 40}}}
    made = [row for row in merged([own], {"va": cells}).dataset.of("va") if row.key == first]
    assert {row.unit: row.figure("utfall").value for row in made} == {"ks": 3, "mbn": 70}
    assert len(made) == 2


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("rr.R1", "rr/R1/kommun/utfall"),
        ("balanskrav.B13", "balanskrav/B13/utfall"),
        ("reserver.RUR1", "reserv/RUR1/utfall"),
        ("not_skatt.N6.1", "not/N6.1/kommun/utfall"),
    ],
)
def test_a_row_of_the_law_is_found_from_a_column_that_is_neither_kommun_nor_koncern(
    name: str, key: str
) -> None:
    asked = table("fraga", [line("a"), line("s", f"{name}-a", kind=Kind.SUM)])
    figures = merged([asked], {"fraga": TWO}, law={key: 100}).accounts.figures
    assert [figures[f"enhet/{unit}/fraga/s/nu"].value for unit in ("ks", "bun")] == [90, 80]


@pytest.mark.parametrize(
    ("by", "captions"),
    [
        ("namnd", ["Fraga – Kommunstyrelsen", "Fraga – Barn- och utbildningsnämnden"]),
        ("alla", ["Fraga – Kommunstyrelsen", "Fraga – Barn- och utbildningsnämnden"]),
        ("alla utom bun sn mbn kf hem nat finans", ["Fraga"]),
    ],
)
def test_a_section_of_no_unit_has_a_table_for_each_that_answered(by: str, captions: list[str]) -> None:
    cells = TWO if len(captions) > 1 else {"ks": TWO["ks"]}
    asked = table("fraga", LINES, by, section="personal")
    source = Source.of(merged([asked], {"fraga": cells}))
    (section,) = placed(source, "arsredovisning", [Section("personal", "Personal")])
    printed = [block for block in section.blocks if isinstance(block, Printed)]
    assert [block.caption for block in printed] == captions
    sums = [block.rows[-1].cells[1] for block in printed]
    assert [each.value for each in sums if isinstance(each, Figure)] == [11, 22][: len(captions)]
