"""The data edition: every table as CSV, in a workbook, and described for machines."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import re
import subprocess
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from functools import cache
from pathlib import Path

import openpyxl
import pytest
import rdflib
from frictionless import Package, system
from odfdo import Document, XmlPart
from rdflib.namespace import DCTERMS, FOAF, RDF, SKOS

from pipeline.model import Figure, Origin
from pipeline.render.opendata.catalogue import Published, catalogue, data_titles
from pipeline.render.opendata.csv_file import for_machines
from pipeline.render.opendata.edition import data_edition
from pipeline.render.opendata.release import Release
from pipeline.render.opendata.table import data_table, tables
from pipeline.render.opendata.turtle import Iri, Text, turtle
from pipeline.render.outward import Outward
from pipeline.view import Column, Kind, Profile, Section, Table, TableRow, View
from pipeline.words import plain
from tests.examples import view
from tests.tools import libreoffice, openxml

DCAT = rdflib.Namespace("http://www.w3.org/ns/dcat#")  # the third edition
VCARD = rdflib.Namespace("http://www.w3.org/2006/vcard/ns#")
CC0 = ("Creative Commons CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/")
RELEASE = Release(
    "k-rambudget-2026", "CC0-1.0", *CC0, dt.date(2026, 1, 1), dt.date(2026, 12, 31), "Rambudget",
    "https://k.example/r/k-rambudget-2026/", "data@k.example", "Ekonomin", "https://k.example", "0180",
)  # fmt: skip
AT = Origin("2026/kn/plan.xlsx", "Ram!C4")


def test_the_texts_below_rows_are_a_column_of_their_own() -> None:
    rows = (TableRow(("A", "x"), key="a", reason="Därför."), TableRow(("B", "y"), key="b"))
    made = data_table(Table("t", "T", (Column("Post"), Column("Kommentar")), rows))
    assert [column.name for column in made.columns] == ["post", "kommentar", "kommentar_2"]
    assert [[value.text for value in each.values] for each in made.rows] == [
        ["A", "x", "Därför."],
        ["B", "y", ""],
    ]


def cell(value: str, unit: str = "tkr") -> Figure:
    return Figure.cell(Decimal(value), AT, unit)


TABLE = Table(
    "prov",
    "Prövning",
    (
        Column("Nämnd"),
        Column("Budget", Kind.NUMBER, decimals=1, unit="mnkr"),
        Column("Andel", Kind.NUMBER, decimals=1, unit="%"),
        Column("Not"),
    ),
    (
        TableRow(("Kultur", "", "", ""), "group", key="g"),
        TableRow(('Bibliotek, "stora"', cell("-12345.678"), cell("12.25", "%"), "=1+1"), key="a"),
        TableRow(("Musik", Figure.missing("tkr"), Figure.not_applicable("%"), "rad\nbryt"), key="b"),
        TableRow(("Summa", cell("-0.04"), cell("100", "%"), ""), "total", key="s"),
    ),
    unit="mnkr",
    notes=("En not.",),
)


def report(*blocks: Table, title: str = "Rambudget 2026") -> View:
    chapter = Section("ramar", "Ramar", tuple(blocks))
    return View(
        "vip", title, "K kommun", "k", "2026-vip", "2026", (chapter,), Profile(), date="2025-06-02", description="Ramarna.",
        draft=False,
    )  # fmt: skip


@cache
def edition() -> Mapping[str, bytes]:
    """Return the data edition of a real report."""
    return data_edition(view("lindhult/2026-rambudget", "vip"), RELEASE, Outward())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, data in edition().items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return tmp_path / "oppna-data"


# -- CSV ----------------------------------------------------------------------------------------------
def test_a_table_is_written_rounded_as_printed_and_exact() -> None:
    assert for_machines(data_table(TABLE)).decode() == (
        "rad,nyckel,radtyp,namnd,budget,budget_exakt,andel,andel_exakt,not\r\n"
        "1,g,grupp,Kultur,,,,,\r\n"
        '2,a,rad,"Bibliotek, ""stora""",-12.3,-12345.678,12.3,12.25,\'=1+1\r\n'
        '3,b,rad,Musik,..,..,.,.,"rad\nbryt"\r\n'
        "4,s,total,Summa,0.0,-0.04,100.0,100,\r\n"
    )


def test_where_rows_differ_in_unit_each_row_says_its_own() -> None:
    rows = (
        TableRow(("Kostnad", cell("1500")), key="a", unit="mnkr", decimals=1),
        TableRow(("Sjukfrånvaro", cell("6.25", "%")), key="b", unit="%", decimals=1),
    )
    table = Table("m", "M", (Column("Mått"), Column("2026", Kind.NUMBER)), rows)
    lines = for_machines(data_table(table)).decode().splitlines()
    assert lines[0] == "rad,nyckel,radtyp,enhet,enhet_exakt,matt,ar_2026,ar_2026_exakt"
    assert lines[1:] == ["1,a,rad,mnkr,tkr,Kostnad,1.5,1500", "2,b,rad,%,%,Sjukfrånvaro,6.3,6.25"]


def test_the_text_below_a_row_is_its_comment() -> None:
    rows = (
        TableRow(("Skola", cell("-5")), key="s", reason="Färre elever än i budget."),
        TableRow(("Vård", cell("2")), key="v"),
    )
    table = Table("a", "A", (Column("Nämnd"), Column("Kommentar", Kind.NUMBER, unit="tkr")), rows)
    assert for_machines(data_table(table)).decode().splitlines() == [
        "rad,nyckel,radtyp,namnd,kommentar,kommentar_exakt,kommentar_2",
        "1,s,rad,Skola,-5,-5,Färre elever än i budget.",
        "2,v,rad,Vård,2,2,",
    ]
    files = data_edition(report(table), RELEASE, Outward())
    record = json.loads(files["oppna-data/datapackage.json"])
    fields = record["resources"][0]["schema"]["fields"]
    assert [one["name"] for one in fields][-1] == "kommentar_2"
    assert "orsaken" in fields[-1]["description"]
    book = openpyxl.load_workbook(
        io.BytesIO(next(data for name, data in files.items() if name.endswith(".xlsx")))
    )
    last = [[one.value for one in row][-1] for row in book.worksheets[2].iter_rows() if row[-1].value]
    assert last[1:] == ["Färre elever än i budget."]
    assert str(last[0]).startswith("Kommentar")


def test_columns_that_are_called_alike_or_nothing_have_names_of_their_own() -> None:
    columns = (Column(""), Column("Rad"), Column("Rad"), Column("…"), Column("Rad exakt"))
    table = data_table(Table("n", "N", columns, (TableRow(("a", "b", "c", "d", "e"), key="1"),)))
    names = [column.name for column in table.columns]
    assert names == ["post", "rad_2", "rad_3", "kolumn_4", "rad_exakt"]


def test_every_table_of_a_report_has_its_file_and_every_row_its_line() -> None:
    whole = view("lindhult/2026-rambudget", "vip")
    found = tables(whole)
    assert [table.title for table in found] == [plain(table.caption) for table in whole.tables()]
    assert len({table.name for table in found}) == len(found)
    for table in found:
        lines = list(csv.reader(io.StringIO(edition()[f"oppna-data/tabeller/{table.name}.csv"].decode())))
        assert len(lines) == len(table.rows) + 1
        assert {len(line) for line in lines} == {len(lines[0])}
        assert len(set(lines[0])) == len(lines[0])


def test_tables_whose_ids_make_the_same_name_have_files_of_their_own() -> None:
    twins = (replace(TABLE, id="å"), replace(TABLE, id="a"), replace(TABLE, id="年"))
    assert [table.name for table in tables(report(*twins))] == ["a", "a-2", "tabell"]


# -- the package -----------------------------------------------------------------------------------------
def test_the_package_and_all_its_tables_are_valid(folder: Path) -> None:
    with system.use_context(trusted=True):
        found = Package(str(folder / "datapackage.json")).validate()
    assert found.flatten(["rowNumber", "fieldName", "message"]) == []
    assert len(found.tasks) == len(tables(view("lindhult/2026-rambudget", "vip"))) + 1


def test_a_number_that_is_no_number_is_found(folder: Path) -> None:
    path = folder / "tabeller" / "ramar-bbn.csv"
    path = path if path.exists() else next(iter(sorted((folder / "tabeller").glob("*ram*.csv"))))
    path.write_bytes(
        path.read_bytes()
        + b"999,x,rad"
        + b",hej" * (path.read_bytes().split(b"\r\n")[0].count(b",") - 2)
        + b"\r\n"
    )
    with system.use_context(trusted=True):
        assert not Package(str(folder / "datapackage.json")).validate().valid


def test_the_package_says_what_it_is(folder: Path) -> None:
    about = json.loads((folder / "datapackage.json").read_text("utf-8"))
    assert about["name"] == "k-rambudget-2026"
    assert about["licenses"] == [{"name": "CC0-1.0", "title": CC0[0], "path": CC0[1]}]
    assert about["created"] == "2025-06-02T00:00:00Z"
    assert about["homepage"] == "https://k.example/r/k-rambudget-2026/"
    assert all((folder / one["path"]).stat().st_size == one["bytes"] for one in about["resources"])
    fields = {field["name"]: field for one in about["resources"] for field in one["schema"]["fields"]}
    assert all("description" in field or "title" in field for field in fields.values())


def test_each_number_says_where_it_comes_from_as_far_as_it_may() -> None:
    kept = report(TABLE)
    told = data_edition(kept, RELEASE, Outward(named={AT.file: "Kulturnämnden: plan.xlsx"}))
    assert told["oppna-data/kallor.csv"].decode().splitlines() == [
        "tabell,rad,kolumn,gjord,fil,plats",
        "prov,2,budget,läst,Kulturnämnden: plan.xlsx,Ram!C4",
        "prov,2,andel,läst,Kulturnämnden: plan.xlsx,Ram!C4",
        "prov,4,budget,läst,Kulturnämnden: plan.xlsx,Ram!C4",
        "prov,4,andel,läst,Kulturnämnden: plan.xlsx,Ram!C4",
    ]
    coarse = data_edition(kept, RELEASE, Outward(cells=False))["oppna-data/kallor.csv"].decode()
    assert coarse.splitlines()[1] == "prov,2,budget,läst,plan.xlsx,Ram"


# -- the workbooks ---------------------------------------------------------------------------------------
def test_the_workbook_has_a_cover_contents_and_a_sheet_for_each_table(folder: Path) -> None:
    book = openpyxl.load_workbook(folder / "k-rambudget-2026.xlsx")
    found = tables(view("lindhult/2026-rambudget", "vip"))
    assert book.sheetnames[:2] == ["Försättsblad", "Innehåll"]
    assert len(book.sheetnames) == len(found) + 2
    assert openxml.validate(folder / "k-rambudget-2026.xlsx") == []
    contents = book["Innehåll"]
    linked = [
        row[0].hyperlink.location
        for row in contents.iter_rows()
        if row[0].hyperlink and row[0].value in book.sheetnames[2:]
    ]
    assert linked == [f"'{name}'!A1" for name in book.sheetnames[2:]]
    for name, table in zip(book.sheetnames[2:], found, strict=True):
        page = book[name]
        assert page["A1"].value == table.title
        assert not page.merged_cells.ranges
        (listed,) = page.tables.values()
        first, last = listed.ref.split(":")
        heads = [one.value for one in page[first:last][0]]
        assert all(heads)
        assert len({str(one).casefold() for one in heads}) == len(heads)
        assert page.freeze_panes is not None
        assert len(page[first:last]) == max(len(table.rows), 1) + 1


def test_a_number_is_exact_in_its_cell_and_shown_with_the_decimals_of_the_report() -> None:
    files = data_edition(report(TABLE), RELEASE, Outward())
    page = openpyxl.load_workbook(io.BytesIO(files["oppna-data/k-rambudget-2026.xlsx"])).worksheets[2]
    (listed,) = page.tables.values()
    first, last = listed.ref.split(":")
    rows = [[one.value for one in row] for row in page[first:last]]
    assert rows[0] == ["Nämnd", "Radtyp", "Budget (mnkr)", "Andel (%)", "Not"]
    assert rows[2] == ['Bibliotek, "stora"', "rad", -12.345678, 12.25, "=1+1"]
    assert rows[3] == ["Musik", "rad", "saknas", "–", "rad\nbryt"]
    assert page[first:last][2][2].number_format == "#,##0.0"
    assert page[first:last][2][4].data_type == "s"  # no formula


def linked(value: object) -> object:
    """Return the words of a link, which the reader writes as Markdown."""
    return re.sub(r"^\[(.*)\]\(.*\)$", r"\1", value) if isinstance(value, str) else value


def test_both_workbooks_say_the_same(folder: Path) -> None:
    excel = openpyxl.load_workbook(folder / "k-rambudget-2026.xlsx")
    open_ = Document(str(folder / "k-rambudget-2026.ods"))
    assert [table.name for table in open_.body.tables] == excel.sheetnames
    for table in list(open_.body.tables)[:12]:
        page = excel[str(table.name)]
        mine = [[linked(one) for one in row if one not in {None, ""}] for row in table.get_values()]
        theirs = [[one for one in row if one not in {None, ""}] for row in page.iter_rows(values_only=True)]
        rounded = [
            [round(float(one), 6) if isinstance(one, int | float | Decimal) else one for one in row]
            for row in mine
        ]
        expected = [[round(one, 6) if isinstance(one, int | float) else one for one in row] for row in theirs]
        assert [row for row in rounded if row] == [row for row in expected if row], table.name


def test_the_open_workbook_names_its_heads_and_language() -> None:
    files = data_edition(report(TABLE), RELEASE, Outward())
    document = Document(io.BytesIO(files["oppna-data/k-rambudget-2026.ods"]))
    content, styles = document.get_part("content.xml"), document.get_part("styles.xml")
    assert isinstance(content, XmlPart)
    assert isinstance(styles, XmlPart)
    assert len(content.get_elements("//table:table-header-rows")) == 2  # contents, and the table
    assert b'fo:language="sv"' in styles.serialize()
    assert files == data_edition(report(TABLE), RELEASE, Outward())


@pytest.mark.slow
def test_libreoffice_opens_the_open_workbook(folder: Path, tmp_path: Path) -> None:
    made = libreoffice.converted(folder / "k-rambudget-2026.ods", "pdf", tmp_path / "ut")
    words = subprocess.run(
        ["pdftotext", "-l", "2", str(made), "-"], capture_output=True, text=True, check=True
    ).stdout
    assert "Rambudget 2026–2028" in words
    assert "Radtyp skiljer summor" in words


# -- the catalogue ----------------------------------------------------------------------------------------
def graph(*reports: Published) -> rdflib.Graph:
    return rdflib.Graph().parse(data=catalogue("https://k.example/r/", reports).decode(), format="turtle")


def published(**changed: object) -> Published:
    made = report(TABLE)
    release = replace(RELEASE, **changed)  # type: ignore[arg-type]
    files = data_edition(made, release, Outward())
    titles = data_titles(files, {"oppna-data/tabeller/prov.csv": "Prövning"})
    return Published(made, release, files, titles)


MANDATORY = {  # DCAT-AP-SE 3.0.1
    DCAT.Catalog: (DCTERMS.title, DCTERMS.description, DCTERMS.publisher, DCTERMS.license, DCAT.dataset),
    DCAT.Dataset: (
        DCTERMS.title,
        DCTERMS.description,
        DCTERMS.publisher,
        DCAT.contactPoint,
        DCAT.theme,
        DCTERMS.temporal,
    ),
    DCAT.DatasetSeries: (DCTERMS.title, DCTERMS.description, DCTERMS.publisher),
    DCAT.Distribution: (DCAT.accessURL, DCTERMS["format"], DCTERMS.license),
    FOAF.Agent: (FOAF.name, DCTERMS.type),
    VCARD.Organization: (VCARD.fn, VCARD.hasEmail),
}


def test_the_catalogue_has_all_that_must_be_said_of_each_thing() -> None:
    found = graph(published())
    for kind, properties in MANDATORY.items():
        things = set(found.subjects(RDF.type, kind))
        assert things, kind
        for thing in things:
            for one in properties:
                assert list(found.objects(thing, one)), (thing, one)
    (dataset,) = found.subjects(RDF.type, DCAT.Dataset)
    assert {str(one) for one in found.objects(dataset, DCTERMS.title)} == {"Rambudget", "Budget and plan"}
    assert {str(one) for one in found.objects(dataset, DCAT.theme)} == {
        "http://publications.europa.eu/resource/authority/data-theme/ECON",
        "http://publications.europa.eu/resource/authority/data-theme/GOVE",
    }
    shared = {str(one) for one in found.objects(None, DCAT.accessURL)}
    assert "https://k.example/r/k-rambudget-2026/oppna-data/tabeller/prov.csv" in shared
    assert len(shared) == 5
    pointed = set(found.objects(dataset, DCAT.distribution))
    assert pointed == set(found.subjects(RDF.type, DCAT.Distribution))


def test_the_data_is_about_the_area_of_the_municipality() -> None:
    found = graph(published())
    (area,) = set(found.objects(None, DCTERMS.spatial))
    assert set(found.subjects(DCTERMS.spatial, area)) >= set(found.subjects(RDF.type, DCAT.Dataset))
    assert (area, RDF.type, DCTERMS.Location) in found
    assert [str(one) for one in found.objects(area, DCTERMS.identifier)] == ["0180"]
    assert [str(one) for one in found.objects(area, SKOS.prefLabel)] == ["K kommun"]
    assert not list(graph(published(area="")).objects(None, DCTERMS.spatial))


def test_without_a_contact_none_is_named() -> None:
    found = graph(published(contact=""))
    assert not list(found.subjects(RDF.type, VCARD.Organization))
    assert not list(found.objects(None, DCAT.contactPoint))


@pytest.mark.parametrize(
    "words", ['"', "\\", "a\nb", "\x7f", "<x>", "å ä ö 年", "'''", '"@en .\n<x> a <y>', "\u2028"]
)
def test_no_text_and_no_address_breaks_out_of_its_place(words: str) -> None:
    thing = Iri(f"https://k.example/{words}")
    parsed = rdflib.Graph().parse(
        data=turtle([(thing, [("dcterms:title", Text(words, "sv"))])]).decode(), format="turtle"
    )
    ((_, _, value),) = parsed
    assert str(value) == words
