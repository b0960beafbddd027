"""Nothing typed is code: in every text of a view, in heads and keys of tables, whatever edition it reaches.

The places are found by walking the declarations of the view, so that one that is added is tried too.
"""

from __future__ import annotations

import ast
import csv
import dataclasses
import io
import json
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import settings as trials
from hypothesis import strategies as st
from lxml import etree, html

from pipeline.read.published import _values, write_published
from pipeline.render.templates import Templates
from pipeline.render.web.data import table_csv
from pipeline.render.web.edition import render_web
from pipeline.render.word import FORMAT as WORD
from pipeline.text import as_csv, for_spreadsheet, from_spreadsheet
from pipeline.view import Column, Profile, Table, TableRow, View
from tests.sample import sample_view

ROOT: Final = Path(__file__).resolve().parent.parent
EVIL: Final = "=1+1\"><xsstag onxss='x'></xsstag></script></style><!-- ]]>&lt;{{ 7*7 }}{% raise %}{# x #}${7*7}%s\x00\x0b\x1f\ufffe"
NOT_WORDS: Final = {
    "id",
    "key",
    "part",
    "municipality_id",
    "occasion",
    "report",
    "date",
    "web_address",
    "href",
    "mime",
}
"""Fields that the program fills in itself: ids and what they refer to."""


# -- what a text may be in a spreadsheet ------------------------------------------------------------------
TYPED: Final = st.text(max_size=12) | st.tuples(
    st.sampled_from(["", " ", "\t", "\N{ZERO WIDTH SPACE}", "\N{ZERO WIDTH NO-BREAK SPACE}", "\r", "'", '"']),
    st.sampled_from(["=", "+", "-", "@", "\N{FULLWIDTH EQUALS SIGN}", "\N{FULLWIDTH PLUS SIGN}"]),
    st.text(max_size=6),
).map("".join)
SEEN: Final = re.compile(r"[\s\x00-\x20\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\"]*")


def may_run(cell: str) -> bool:
    """Tell whether a spreadsheet may take what it reads in a cell for a formula, written apart from the program's own rule."""
    seen = SEEN.sub("", cell, count=1)
    number = re.fullmatch(r"[-+]?[0-9]+([.,][0-9]+)?", cell) is not None
    word = seen[:1] in set("=+@\uff1d\uff0b\uff20") or (
        seen[:1] in set("-\uff0d") and not seen[1:2].isspace()
    )
    return (word or cell[:1] in {"\t", "\r"}) and not number


def rows_of(words: str) -> Iterator[str]:
    for row in csv.reader(io.StringIO(words, newline=""), delimiter=";"):
        yield from row


@given(words=TYPED)
@trials(max_examples=400)
def test_no_cell_that_is_written_is_a_formula_and_its_words_come_back(words: str) -> None:
    assert not may_run(for_spreadsheet(words))
    assert from_spreadsheet(for_spreadsheet(words)) == words
    assert not any(map(may_run, rows_of(as_csv([[words, "a"], ["b", words]]))))


@given(title=TYPED, key=TYPED, cell=TYPED, unit=TYPED)
@trials(max_examples=100)
def test_heads_and_keys_of_the_web_editions_data_are_guarded_as_its_cells_are(
    title: str, key: str, cell: str, unit: str
) -> None:
    table = Table("t", "", (Column(title), Column(unit)), (TableRow((cell, cell), key=key),))
    assert not any(map(may_run, rows_of(table_csv(table).decode("utf-8-sig"))))


@given(label=TYPED, key=TYPED.filter(lambda key: key.strip() == key and bool(key)))
@trials(max_examples=100)
def test_published_values_are_guarded_and_read_back_under_their_keys(label: str, key: str) -> None:
    written = write_published([(key, None, "tkr", 0, label)]).decode()
    assert not any(map(may_run, rows_of(written)))
    found, _, _ = _values(written, "published/x.csv")
    assert list(found or ()) in ([key], [])  # what is no key in one line is told


def test_csv_is_written_in_one_place_only() -> None:
    """The structure's own files are read back by the program alone, and hold formulas on purpose."""
    users = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "pipeline").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in {"writer", "DictWriter"}
        if isinstance(node.value, ast.Name) and node.value.id == "csv"
    }
    assert users == {"pipeline/text.py", "pipeline/forms/structure_add.py"}


# -- every text of a view -----------------------------------------------------------------------------------
def poisoned(node: Any, words: str, seen: list[str], where: str = "view") -> Any:
    """Return a view with other words wherever somebody's words may stand; ``seen`` gets the places."""
    if dataclasses.is_dataclass(node) and not isinstance(node, type):
        if type(node).__name__ in {"Figure", "Profile", "Origin"}:
            return node
        changed = {
            each.name: poisoned(getattr(node, each.name), words, seen, f"{type(node).__name__}.{each.name}")
            for each in dataclasses.fields(node)
            if each.init and each.name not in NOT_WORDS
        }
        return dataclasses.replace(node, **changed)
    if isinstance(node, tuple):
        return (
            type(node)(*(poisoned(one, words, seen, where) for one in node))
            if hasattr(node, "_fields")
            else tuple(poisoned(one, words, seen, where) for one in node)
        )
    if (
        type(node) is str
        and node
        and where.split(".")[1] not in {"kind", "unit", "href", "url", "link", "tone", "lang", "display"}
    ):
        seen.append(where)
        return f"{words}{len(seen)}"
    return node


@pytest.fixture(scope="module")
def evil() -> tuple[View, list[str]]:
    places: list[str] = []
    view = poisoned(sample_view(), EVIL, places)
    view = dataclasses.replace(
        view,
        profile=dataclasses.replace(
            Profile(),
            logo=b"<svg xmlns='http://www.w3.org/2000/svg'/>",
            logo_mime="image/svg+xml",
            logo_alt=EVIL,
        ),
    )
    return view, places


def test_the_places_are_found(evil: tuple[View, list[str]]) -> None:
    assert len(set(evil[1])) > 20
    assert {
        "Table.caption",
        "Column.title",
        "Section.title",
        "Run.text",
        "View.title",
        "View.municipality",
    } <= set(evil[1])


def test_in_the_web_edition_they_are_words(evil: tuple[View, list[str]]) -> None:
    files = render_web(evil[0], Templates())
    for name, data in files.items():
        if name.endswith(".html"):
            page = html.fromstring(data.decode())
            assert page.xpath("//xsstag | //@onxss") == [], name
            assert "{{ 7*7 }}" in page.text_content(), name
            assert not re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|\xef\xbf\xbe", data), name
        if name.endswith((".svg", ".xml")):
            assert list(etree.fromstring(data).iter("{*}xsstag")) == []
        if name.startswith("data/"):
            assert not any(map(may_run, rows_of(data.decode("utf-8-sig"))))
        if name == "sokindex.js":
            assert b"<" not in data
            assert json.loads(data.decode().removeprefix("window.sokindex=").removesuffix(";\n"))
        assert b"$49" not in data, name


def test_in_the_word_edition_they_are_words(evil: tuple[View, list[str]], tmp_path: Path) -> None:
    (data,) = WORD.render(evil[0], Templates(), tmp_path).values()
    words = ""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for name in package.namelist():
            if name.endswith((".xml", ".rels")):
                root = etree.fromstring(package.read(name))
                assert list(root.iter("{*}xsstag")) == [], name
                words += "".join(str(text) for text in root.itertext())
    assert words.count("{{ 7*7 }}") > 40
    assert "$49" not in words
