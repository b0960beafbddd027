"""The sample report as PDF, and each repair of what the layout engine does wrong."""

from __future__ import annotations

import builtins
import dataclasses
import io
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from pikepdf import Dictionary, Name

from pipeline.breadth import SIZE, SMALLEST, print_size
from pipeline.colour import READABLE, contrast
from pipeline.model import Figure
from pipeline.render.look.colours import on, readable
from pipeline.render.pdf import document as document_of
from pipeline.render.pdf import parts, truetype, workers
from pipeline.render.pdf.document import PdfUnavailable, render_pdf
from pipeline.render.pdf.join import join
from pipeline.render.pdf.meta import Metadata
from pipeline.render.templates import Templates
from pipeline.view import Column, Drawing, Kind, Section, Table, TableRow
from pipeline.words import alternative, plain
from tests.pdfreader import Element, opened, painted, stranded, tree, words
from tests.sample import sample_view
from tests.tools import semantics
from tests.tools.verapdf import validate_many

if TYPE_CHECKING:
    from collections.abc import Callable

TEMPLATES = Templates()
LONG_WORD = "Kommunstyrelseförvaltningen"


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("parts")


@pytest.fixture(scope="module")
def decided(cache: Path) -> bytes:
    return render_pdf(sample_view(), TEMPLATES, cache, jobs=2)


@pytest.fixture(scope="module")
def draft() -> bytes:
    return render_pdf(sample_view(draft=True), TEMPLATES, jobs=2)


@pytest.fixture(scope="module")
def document(decided: bytes) -> Element:
    return tree(opened(decided))


@pytest.fixture(scope="module")
def lay_out() -> Callable[..., bytes]:
    """Return a function that lays out a chapter's inner HTML, with a change to the style sheet if one is given."""
    from pipeline.render.pdf import layout  # noqa: PLC0415 — half a second, only when a test here runs

    css = parts.style_text(sample_view(), TEMPLATES)

    def one(body: str, change: Callable[[str], str] = lambda text: text) -> bytes:
        html = f'<!DOCTYPE html><html lang="sv-SE"><title>x</title><body class="chapter">{body}</body></html>'
        return layout.lay_out(html, "part", layout.stylesheet(change(css), TEMPLATES.data))

    return one


# -- the whole report -----------------------------------------------------------------------------
def test_both_standards_hold_for_report_and_draft(decided: bytes, draft: bytes, tmp_path: Path) -> None:
    paths = [tmp_path / "decided.pdf", tmp_path / "draft.pdf"]
    for path, data in zip(paths, (decided, draft), strict=True):
        path.write_bytes(data)
    assert validate_many(paths) == []
    assert semantics.check(paths[0], severities=("error",)) == []


def test_same_report_gives_same_bytes_cold_or_cached_in_one_process_or_two(
    decided: bytes, cache: Path
) -> None:
    assert render_pdf(sample_view(), TEMPLATES, cache, jobs=1) == decided
    assert render_pdf(sample_view(), TEMPLATES, jobs=1) == decided


def test_changed_chapter_is_the_only_one_laid_out_again(decided: bytes, tmp_path: Path) -> None:
    view = sample_view()
    folder = tmp_path / "ekstrand-2025-bokslut-arsredovisning"
    render_pdf(view, TEMPLATES, tmp_path, jobs=2)
    unused = folder / "unused.part"
    unused.write_bytes(b"")
    before = {path.name: path.stat().st_ino for path in folder.iterdir()}
    last = dataclasses.replace(view.chapters[-1], intro="En annan ingress.")
    changed = dataclasses.replace(view, chapters=(*view.chapters[:-1], last))
    assert render_pdf(changed, TEMPLATES, tmp_path, jobs=2) != decided
    after = {path.name: path.stat().st_ino for path in folder.iterdir()}
    assert len(after.items() - before.items()) == 1
    assert before.items() <= after.items()  # what another build may want is there for a while
    os.utime(unused, (0, 0))
    render_pdf(view, TEMPLATES, tmp_path, jobs=2)
    assert before.keys() - {path.name for path in folder.iterdir()} == {unused.name}


def test_draft_says_so_on_every_page_and_the_decided_report_on_none(
    decided: bytes, draft: bytes, tmp_path: Path
) -> None:
    pages = words(draft, tmp_path).split("\f")[:-1]
    assert [number for number, text in enumerate(pages, start=1) if "UTKAST" not in text] == []
    assert "UTKAST" not in words(decided, tmp_path)


def test_contents_give_the_page_each_entry_leads_to(decided: bytes) -> None:
    with opened(decided) as pdf:
        numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages, start=1)}
        links = [
            (str(item.Contents), numbers[item.Dest[0].objgen])
            for page in pdf.pages
            for item in page.obj.get("/Annots", ())
            if re.search(r", sida \d+$", str(item.Contents))
        ]
    listed = {words_.rpartition(", sida")[0] for words_, _ in links}
    for chapter in sample_view().chapters:  # its title, or in its place those of its sections
        assert chapter.title in listed or {one.title for one in chapter.sections} <= listed
    assert [words_ for words_, page in links if not words_.endswith(f", sida {page}")] == []


def test_contents_are_tagged_as_contents_without_links_in_links(document: Element) -> None:
    items = document.of("TOCI")
    assert items
    for item in items:
        assert [child.role for child in item.below] in (["Reference"], ["Reference", "TOC"])
        assert [child.role for child in item.below[0].below] == ["Link"]
    assert [link for link in document.of("Link") if len(link.of("Link")) > 1] == []


def test_outline_follows_chapters_and_sections(decided: bytes) -> None:
    with opened(decided) as pdf, pdf.open_outline() as outline:
        assert [item.title for item in outline.root] == [
            "Innehåll",
            *(c.title for c in sample_view().chapters),
        ]
        assert [item.title for item in outline.root[2].children] == [
            s.title for s in sample_view().chapters[1].sections
        ]


def test_link_descriptions_are_words(decided: bytes) -> None:
    with opened(decided) as pdf:
        said = [str(item.Contents) for page in pdf.pages for item in page.obj.get("/Annots", ())]
    assert said
    assert [text for text in said if not text or text.startswith(("#", "ref:", "http"))] == []


def test_figures_have_the_alternative_text_of_the_view(document: Element) -> None:
    said = {str(figure.raw.Alt) for figure in document.of("Figure")}
    expected = {
        plain(alternative(block)) for _, block in sample_view().blocks() if isinstance(block, Drawing)
    }
    assert expected <= said


# -- tables ---------------------------------------------------------------------------------------
def test_one_table_element_per_table_over_all_pages(document: Element) -> None:
    tables = document.of("Table")
    assert len(tables) == len(sample_view().tables())
    assert max(len(set(table.all_pages())) for table in tables) > 1


def test_engine_alone_makes_one_table_per_page() -> None:
    from weasyprint import HTML  # noqa: PLC0415 — half a second, only when this test runs

    rows = "<tr><td>1</td></tr>" * 150
    html = (
        f'<html lang="sv"><title>x</title><h1>x</h1><table><thead><tr><th>A</th></tr></thead>{rows}</table>'
    )
    with opened(HTML(string=html).write_pdf(pdf_variant="pdf/ua-1")) as pdf:
        assert len(tree(pdf).of("Table")) == len(pdf.pages) > 1


def test_repeated_table_head_is_printed_on_every_page_and_tagged_once(
    lay_out: Callable[..., bytes], tmp_path: Path
) -> None:
    rows = "<tr><th scope=row>Rad</th><td>1</td></tr>" * 120
    head = "<thead><tr><th>Kolumnrubrik</th><th>Antal</th></tr></thead>"
    data = join(
        [lay_out(f"<section><h1>x</h1><table>{head}<tbody>{rows}</tbody></table></section>")],
        [],
        Metadata("x"),
    )
    assert words(data, tmp_path).count("Kolumnrubrik") > 1
    with opened(data) as pdf:
        table = tree(pdf).of("Table")[0]
    assert len(table.of("THead")) == 1
    assert set(table.of("THead")[0].all_pages()) == {1}


def test_header_cells_have_scope(document: Element) -> None:
    for table in document.of("Table"):
        assert {str(cell.attribute("Scope")) for cell in table.of("THead")[0].of("TH")} == {"/Column"}
        assert all(cell.attribute("Scope") is not None for cell in table.of("TH"))


def test_cells_below_a_group_heading_name_row_group_and_column() -> None:
    table = _table("br")
    names = {str(cell.raw.ID): cell for cell in table.of("TH")}
    row = next(row for body in table.below if body.role == "TBody" for row in body.below[1:])
    heads = [names[str(name)] for name in row.below[1].attribute("Headers")]
    assert [str(head.attribute("Scope")) for head in heads] == ["/Row", "/Column", "/Column"]
    assert heads[1] in table.of("TBody")[0].below[0].below
    total = table.of("TBody")[-1].below[-1].below[1]
    assert len(total.attribute("Headers")) == 2  # the total stands below no group


def _table(key: str) -> Element:
    data = render_pdf(_only(key), TEMPLATES, jobs=1)
    return tree(opened(data)).of("Table")[0]


def _only(key: str) -> Any:
    view = sample_view()
    table = next(table for table in view.tables() if table.id == key)
    return dataclasses.replace(view, chapters=(Section("ett", "Ett", (table,)),))


@pytest.mark.parametrize(
    ("heading", "printed", "title"),
    [
        ("Not 5 Finansiella intäkter", "Belopp i mnkr", "Finansiella intäkter, not 5, mnkr"),
        ("Finansiella intäkter", "Finansiella intäkter, not 5, mnkr", ""),
    ],
)
def test_caption_that_repeats_its_heading_leaves_its_unit_and_is_the_tables_title(
    lay_out: Callable[..., bytes], tmp_path: Path, heading: str, printed: str, title: str
) -> None:
    caption = "<caption><span>Finansiella intäkter, not 5, <span class=unit>mnkr</span></span></caption>"
    body = "<thead><tr><th>Post</th></tr></thead><tbody><tr><td>1</td></tr></tbody>"
    table = f"<div class=table-block><table>{caption}{body}</table></div>"
    data = join([lay_out(f"<section><h1>{heading}</h1>{table}</section>")], [], Metadata("x"))
    (found,) = tree(opened(data)).of("Table")
    assert str(found.raw.get("/T", "")) == title
    assert [element.role for element in found.below] == ["Caption", "THead", "TBody"]
    assert printed in words(data, tmp_path).splitlines()


def test_captions_and_headings_are_never_stranded(document: Element) -> None:
    assert stranded(document) == []


def test_keeping_captions_with_their_rows_needs_the_style_sheet(lay_out: Callable[..., bytes]) -> None:
    body = "<section><h1>x</h1>" + "".join(map(_block, range(40))) + "</section>"
    kept = join([lay_out(body)], [], Metadata("x"))
    lost = join(
        [lay_out(body, lambda css: css.replace("break-after: avoid", "break-after: auto"))], [], Metadata("x")
    )
    assert stranded(tree(opened(kept))) == []
    assert stranded(tree(opened(lost))) != []


def _block(number: int) -> str:
    text = "<div class=prose><p>" + "Ord och ord. " * (number * 7 % 50) + "</p></div>"
    rows = "<tr><th scope=row>Rad</th><td class=num>1</td></tr>" * 12
    return (
        f"<section><h2>Rubrik {number}</h2>{text}<div class=table-block><table><caption>Tabell</caption>"
        f"<thead><tr><th>A</th><th>B</th></tr></thead><tbody>{rows}</tbody></table></div></section>"
    )


def test_table_type_shrinks_until_the_numbers_fit() -> None:
    figure = Figure.const("-123456789", "stort tal")
    columns = (Column("Post", width=3), *(Column(str(n), Kind.NUMBER) for n in range(12)))
    wide = Table("bred", "Bred", columns, (TableRow(("Rad", *[figure] * 12)),), wide=True)
    assert SMALLEST < print_size(wide) < SIZE
    assert [print_size(table) for table in sample_view().tables()] == [0] * len(sample_view().tables())


def test_table_without_rows_says_so_and_is_whole() -> None:
    view = dataclasses.replace(
        sample_view(),
        chapters=(Section("ett", "Ett", (Table("tom", "Tom", (Column("A"), Column("B")), ()),)),),
    )
    (table,) = tree(opened(render_pdf(view, TEMPLATES, jobs=1))).of("Table")
    assert [element.role for element in table.below] == ["Caption", "THead", "TBody"]


# -- text -----------------------------------------------------------------------------------------
def test_words_broken_at_line_ends_are_whole_for_search(
    lay_out: Callable[..., bytes], tmp_path: Path
) -> None:
    body = f'<section><h1>x</h1><p style="width: 30mm">{LONG_WORD} 2024-2025</p></section>'
    text = words(join([lay_out(body)], [], Metadata("x")), tmp_path)
    assert "\N{SOFT HYPHEN}\n" in text
    assert "\N{HYPHEN}" not in text
    assert LONG_WORD in text.replace("\N{SOFT HYPHEN}\n", "")
    assert "2024-2025" in text


def test_lists_have_labels_and_bodies(lay_out: Callable[..., bytes]) -> None:
    body = "<section><h1>x</h1><ol><li>Ett<ul><li>Inuti</li></ul></li><li>Två</li></ol></section>"
    outer, inner = tree(opened(join([lay_out(body)], [], Metadata("x")))).of("L")
    for item in outer.below:
        assert [child.role for child in item.below] == ["Lbl", "LBody"]
    assert str(outer.attribute("ListNumbering")) == "/Decimal"
    assert inner in outer.below[0].below[1].below


def test_footnote_is_a_note_where_it_is_called(document: Element) -> None:
    (note,) = document.of("Note")
    (paragraph,) = [element for element in document.of("P") if note in element.below]
    place = paragraph.below.index(note)
    assert paragraph.below[place - 1].role == "Reference"
    assert note.below[0].role == "Lbl"
    assert "ID" in str(note.raw.keys())


def test_decorations_and_symbols_are_artifacts(lay_out: Callable[..., bytes]) -> None:
    body = '<section><h1>x</h1><p><span aria-hidden="true">✓</span> Uppfyllt</p></section>'
    with opened(lay_out(body)) as pdf:
        marks = [marks[-1] for marks, operator, _ in painted(pdf.pages[0]) if operator == "TJ"]
    assert marks[0:3] == ["/Span", "/Artifact", "/Span"]


def test_what_is_wrong_in_the_html_is_an_exception(lay_out: Callable[..., bytes]) -> None:
    from pipeline.render.pdf.layout import LayoutError  # noqa: PLC0415 — see lay_out
    from pipeline.render.pdf.tags import TaggingError  # noqa: PLC0415 — see lay_out

    picture = "data:image/png;base64,AAAA"
    with pytest.raises(LayoutError):
        lay_out(f'<section><h1>x</h1><img alt="trasig" src="{picture}"></section>')
    with pytest.raises(TaggingError, match="no description"):
        lay_out(
            "<section><h1>x</h1><svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'></svg></section>"
        )
    with pytest.raises(TaggingError, match="transparent"):
        lay_out('<section><h1>x</h1><p style="opacity: 0.5">Halvt</p></section>')


@pytest.mark.parametrize(
    "address", ["file:///etc/hostname", "https://example.org/a.png", "../../etc/hostname", "a.png"]
)
def test_nothing_outside_the_templates_is_read(lay_out: Callable[..., bytes], address: str) -> None:
    with pytest.raises(BaseException, match=r"Error fetching"):
        lay_out(f'<section><h1>x</h1><img alt="fil" src="{address}"></section>')


def test_sign_that_no_font_has_is_named(lay_out: Callable[..., bytes], tmp_path: Path) -> None:
    data = join([lay_out("<section><h1>x</h1><p>före \U00013000 efter</p></section>")], [], Metadata("x"))
    assert "före [U+13000] efter" in words(data, tmp_path)


def test_signs_that_pdf_a_forbids_or_the_pages_lack_are_replaced() -> None:
    assert parts.printable("a\uf0b7b\ue000c\u2010d\n中") == "a•b[U+E000]c-d\n[U+4E2D]"


def test_engine_understands_the_whole_style_sheet() -> None:
    from pipeline.render.pdf import layout  # noqa: PLC0415 — see lay_out

    assert layout.stylesheet(parts.style_text(sample_view(), TEMPLATES), TEMPLATES.data).ignored == ()


def test_parts_share_one_subset_of_each_font(decided: bytes) -> None:
    with opened(decided) as pdf:
        fonts = [
            item
            for item in pdf.objects
            if isinstance(item, Dictionary) and item.get("/Subtype") == Name.Type0
        ]
        files = {font.DescendantFonts[0].FontDescriptor.FontFile2.objgen for font in fonts}
        assert len(files) == len({str(font.BaseFont) for font in fonts}) < len(fonts)


def test_merged_font_draws_composite_glyphs_of_both_subsets() -> None:
    path = TEMPLATES.path("fonts/source-sans-3/SourceSans3-Regular.ttf")
    whole = TTFont(path)
    numbers = {letter: whole.getGlyphID((whole.getBestCmap() or {})[ord(letter)]) for letter in "åéöU"}
    subsets = [_subset(path, letters) for letters in ("åé", "öU")]
    used = [{numbers[letter] for letter in letters} for letters in ("åé", "öU")]
    merged = TTFont(io.BytesIO(truetype.merge(subsets, used)))
    for number in numbers.values():
        assert _drawn(merged, number) == _drawn(whole, number) != []
        assert _metrics(merged, number) == _metrics(whole, number)
    whole.close()


def _subset(path: Path, letters: str) -> bytes:
    font = TTFont(path)
    subsetter = Subsetter(Options(retain_gids=True, layout_features=[], notdef_outline=True))
    subsetter.populate(text=letters)
    subsetter.subset(font)
    target = io.BytesIO()
    font.save(target)
    font.close()
    return target.getvalue()


def _drawn(font: Any, number: int) -> list[Any]:
    glyphs = font.getGlyphSet()
    pen = DecomposingRecordingPen(glyphs)
    glyphs[font.getGlyphName(number)].draw(pen)
    return list(pen.value)


def _metrics(font: Any, number: int) -> Any:
    return font["hmtx"][font.getGlyphName(number)]


def test_figures_and_cells_are_no_destinations(decided: bytes) -> None:
    with opened(decided) as pdf:
        names = [str(name) for name in list(pdf.Root.Names.Dests.Names)[::2]]
    assert "rr" in names
    assert [name for name in names if re.search(r"\.(n|r)\d+", name)] == []


# -- the machine ----------------------------------------------------------------------------------
def test_missing_pango_is_said_in_swedish(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def refuse(name: str, *rest: Any, **more: Any) -> Any:
        if name.startswith("weasyprint") or (
            name == "pipeline.render.pdf" and rest and "layout" in (rest[2] or ())
        ):
            raise OSError("cannot load library 'libpango-1.0-0'")
        return original(name, *rest, **more)

    original = builtins.__import__
    monkeypatch.delitem(sys.modules, "pipeline.render.pdf.layout", raising=False)
    monkeypatch.setattr(builtins, "__import__", refuse)
    with pytest.raises(PdfUnavailable, match=r"Pango saknas.*apt install"):
        render_pdf(sample_view(), TEMPLATES, tmp_path)


def test_importing_the_renderer_does_not_import_the_engine() -> None:
    from tests.tools.programs import run  # noqa: PLC0415 — the only test that starts Python

    code = "import sys, pipeline.render.pdf.document; print('weasyprint' in sys.modules)"
    assert run([sys.executable, "-c", code]).stdout.strip() == "False"


def _tasks(folder: Path, *works: Callable[[Any], Any], size: int = 1, seconds: int = 0) -> list[workers.Task]:
    return [workers.Task(work, folder / str(number), size, seconds) for number, work in enumerate(works)]


def test_failure_in_another_process_is_raised_here(tmp_path: Path) -> None:
    def fail(_: object) -> bytes:
        raise RuntimeError("det gick inte")

    tasks = _tasks(tmp_path, lambda _: b"ett", fail, lambda _: b"tre")
    with pytest.raises(workers.WorkerError, match="det gick inte"):
        workers.run(tasks, 2)
    assert (tasks[0].result.read_bytes(), tasks[2].result.read_bytes()) == (b"ett", b"tre")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["0", "2"]


def test_a_process_does_a_few_tasks_and_then_another_goes_on(tmp_path: Path) -> None:
    sizes = [60_000, 60_000, 60_000, 149_999, 1, 1]
    tasks = [
        workers.Task(lambda _: str(os.getpid()).encode(), tmp_path / str(number), size)
        for number, size in enumerate(sizes)
    ]
    workers.run(tasks, 1)
    first, second, third, fourth, fifth, sixth = (task.result.read_bytes() for task in tasks)
    assert first == second == third  # 180 000 characters are enough
    assert fourth == fifth != third  # 150 000 are
    assert sixth not in {fifth, third, str(os.getpid()).encode()}


def _endless(_: Any) -> bytes:
    return bytes(max(iter(int, 1)))  # in code that runs no line of Python's


def _greedy(_: Any) -> bytes:
    held = [
        bytes(workers.MEMORY) for _ in range(200)
    ]  # more than the heap of a worker with many tests behind it has free
    return held[-1]


def _deep(_: Any) -> bytes:
    return _deep(_)


def _killed(_: Any) -> bytes:
    os.kill(os.getpid(), signal.SIGKILL)
    return b""


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_task_that_takes_too_much_or_is_killed_is_told_and_the_others_go_on(
    tmp_path: Path, jobs: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "MEMORY", 50_000_000)
    works = (lambda _: b"ett", _endless, _greedy, lambda _: b"fyra", _deep, _killed, lambda _: b"sju")
    tasks = _tasks(tmp_path, *works, seconds=1)
    assert workers.run(tasks, jobs) == {
        1: workers.Stopped.TIME,
        2: workers.Stopped.MEMORY,
        4: workers.Stopped.DEPTH,
        5: workers.Stopped.CRASH,
    }
    left = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert left == {"0": b"ett", "3": b"fyra", "6": b"sju"}


def test_the_only_task_has_the_same_bounds(tmp_path: Path) -> None:
    assert workers.run(_tasks(tmp_path, _killed), 1) == {0: workers.Stopped.CRASH}


def test_a_second_task_has_as_much_time_as_the_first(tmp_path: Path) -> None:
    def busy(_: Any) -> bytes:
        until = time.process_time() + 0.9
        while time.process_time() < until:
            pass
        return str(os.getpid()).encode()

    tasks = _tasks(tmp_path, busy, busy, busy, seconds=1)
    assert not workers.run(tasks, 1)
    assert len({task.result.read_bytes() for task in tasks}) == 1  # one process did all three


def test_chapter_that_cannot_be_laid_out_is_a_page_that_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = dataclasses.replace(sample_view(), chapters=sample_view().chapters[:3])
    wrong = view.chapters[1]
    engine = document_of._engine

    def odd(*given: Any) -> document_of.Engine:
        made = engine(*given)
        lay_out = made.lay_out
        killed = "Kapitlet saknas i PDF:en"
        return dataclasses.replace(
            made,
            lay_out=lambda html, name, kept: (
                lay_out(html, name, kept) if name != wrong.id or killed in html else _killed(kept)
            ),
        )

    monkeypatch.setattr(document_of, "_engine", odd)
    said: list[str] = []
    printed = " ".join(words(render_pdf(view, TEMPLATES, tmp_path, tell=said.append), tmp_path).split())
    assert len(said) == 1
    assert said[0].startswith(f"”{wrong.title}” kunde inte läggas ut som sidor: ")
    assert "Kapitlet saknas i PDF:en" in printed
    assert said[0].removeprefix(f"”{wrong.title}” ").partition(". ")[0] in printed  # why
    assert [title for _, section in wrong.walk() if (title := section.title) not in printed] == []
    monkeypatch.undo()  # what was not laid out is not kept
    printed = words(render_pdf(view, TEMPLATES, tmp_path, tell=said.append), tmp_path)
    assert len(said) == 1
    assert "Kapitlet saknas" not in printed


def test_colours_can_be_read() -> None:
    assert (on("#1d4f5c"), on("#ffe680")) == ("#ffffff", "#17252b")
    assert contrast(readable("#ffcc00"), "#ffffff") >= READABLE


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux kills a process with its parent")
def test_layout_processes_end_when_the_program_is_killed(tmp_path: Path) -> None:
    code = (
        "import os, sys, time; from pathlib import Path; from pipeline.render.pdf import workers\n"
        "def work(_):\n    print(os.getppid(), os.getpid(), flush=True); time.sleep(600)\n"
        f"workers.run([workers.Task(work, Path({str(tmp_path)!r}) / name) for name in 'ab'], 2)"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        processes = [int(number) for _ in "ab" for number in program.stdout.readline().split()]
        program.kill()
        program.stdout.read()  # ends when all that hold it have ended
    assert len(set(processes)) == 4  # two workers and a process of each
    until = time.monotonic() + 20
    while any(map(_lives, processes)) and time.monotonic() < until:
        time.sleep(0.01)  # one that has let go of everything may still be on its way out
    assert not [number for number in processes if _lives(number)]


def _lives(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False
