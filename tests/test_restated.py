"""Restated figures: the mark at the number, the reason below the table, and the published value behind it; written out by hand."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from pipeline.model import Figure, Origin
from pipeline.publish.manifest import Nodes
from pipeline.reports.restated import told
from pipeline.view import Column, Kind, Table, TableRow

OLD, NEW = (
    Origin("published/2024-bokslut.csv", "rad 7"),
    Origin("2025-bokslut/ks/bokslut.xlsx", "Omräknat!E5"),
)
WHY = "Ny definition av heltid"


def plain(value: int) -> Figure:
    return Figure.cell(Decimal(value), OLD)


def restated(value: int, why: str = WHY) -> Figure:
    return plain(1).restated_as(Figure.cell(Decimal(value), NEW), why)


def table(*rows: tuple[str, Figure, Figure]) -> Table:
    columns = (
        Column("", Kind.TEXT),
        Column("2024", Kind.NUMBER, unit="tkr"),
        Column("2025", Kind.NUMBER, unit="tkr"),
    )
    return Table("t", "Tabell", columns, tuple(TableRow(row) for row in rows), "tkr")


def labels(found: Table) -> list[object]:
    return [row.cells[0] for row in found.rows]


def test_a_table_of_what_was_published_is_left_alone() -> None:
    found = table(("A", plain(1), plain(2)))
    assert told(found) is found


def test_the_row_has_the_mark_and_the_table_the_reason() -> None:
    found = told(table(("A", restated(3), plain(2)), ("B", plain(1), plain(2))))
    assert labels(found) == ["A (2024: omräknat)", "B"]
    assert found.notes == ("Omräknat: Ny definition av heltid.",)


def test_a_row_that_is_restated_as_a_whole_names_no_column() -> None:
    found = told(table(("A", restated(3), restated(4)), ("B", plain(1), plain(2))))
    assert labels(found) == ["A (omräknat)", "B"]


def test_a_change_that_follows_from_a_restated_number_is_not_named() -> None:
    before, now = restated(3), plain(5)
    columns = (*table().columns, Column("Förändring", Kind.NUMBER, unit="tkr"))
    row = TableRow(("A", before, now, now - before))
    found = told(Table("t", "Tabell", columns, (row, TableRow(("B", plain(1), plain(2), plain(1)))), "tkr"))
    assert labels(found) == ["A (2024: omräknat)", "B"]


def test_a_column_that_is_restated_as_a_whole_is_told_once() -> None:
    found = told(
        table(
            ("A", restated(3, "KF 2025-03-24 § 41"), plain(2)),
            ("B", restated(3, "KF 2025-03-24 § 41"), plain(2)),
        )
    )
    assert labels(found) == ["A", "B"]
    assert found.notes == ("Kolumnen ”2024” är omräknad: KF 2025-03-24 § 41.",)


def test_of_several_reasons_each_names_its_rows() -> None:
    found = told(
        table(
            ("A", restated(3), plain(2)), ("B", restated(3, "Rättelse."), plain(2)), ("C", plain(1), plain(2))
        )
    )
    assert labels(found) == ["A (2024: omräknat)", "B (2024: omräknat)", "C"]
    assert found.notes == ("Omräknat, A: Ny definition av heltid.", "Omräknat, B: Rättelse.")


def test_a_missing_number_is_not_restated() -> None:
    gone = replace(restated(3), value=None)
    found = table(("A", gone, plain(2)))
    assert told(found) is found


def test_what_is_reckoned_from_a_restated_figure_is_restated() -> None:
    assert (restated(3) + plain(2)).restated == (WHY,)
    assert (-restated(3)).restated == (WHY,)
    assert restated(3).percent_of(plain(2)).restated == (WHY,)
    assert Figure.count([restated(3)]).restated == (WHY,)
    assert (plain(3) + plain(2)).restated == ()


def test_the_manifest_keeps_what_was_published() -> None:
    nodes = Nodes()
    number = nodes.add(restated(3))
    node = nodes.records[number]
    assert (node["op"], node["value"], node["file"], node["place"]) == ("cell", "3", NEW.file, NEW.place)
    was = nodes.records[node["args"][0]]  # type: ignore[index]
    assert (was["value"], was["file"], was["place"]) == ("1", OLD.file, OLD.place)


def test_a_map_of_published_figures_rests_on_them() -> None:
    parts = plain(1), plain(2)
    moved = parts[0].restated_as(parts[0] + parts[1], WHY)
    assert moved.value == 3
    assert moved.args == parts
    assert moved.restated == (WHY,)
