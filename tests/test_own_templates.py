"""A municipality's own HTML and CSS, and the table of translation: what is wrong is told with file and line, and stops nothing else."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from click.testing import CliRunner

from pipeline import build, cli, handout, render
from pipeline.faults import TemplateFault
from pipeline.merge import translation
from pipeline.model import Severity
from pipeline.render.links import links
from pipeline.render.own import template_problems
from pipeline.render.templates import Templates
from tests import mini, own_documents
from tests.sample import sample_view

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.model import Problem

REPORTS: Final = ("arsredovisning", "vip")
SETTINGS: Final = '[kommun]\nnamn = "Provby kommun"\nkort = "Provby"\nkod = "9999"\n'


def folder(tmp_path: Path, **files: str | bytes) -> Path:
    """Return a municipality's folder with templates; ``html__web_css_j2`` is written as it is named by :func:`named`."""
    (tmp_path / "kommun.toml").write_text(SETTINGS, encoding="utf-8")
    (tmp_path / "templates").mkdir(exist_ok=True)
    for name, content in files.items():
        place = tmp_path / "templates" / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content if isinstance(content, bytes) else content.encode())
    return tmp_path


def program(name: str) -> str:
    return Templates().text(name)


def told(tmp_path: Path, files: dict[str, str | bytes]) -> list[tuple[str, str, str, str]]:
    """Return file, place, message and severity of each problem."""
    problems = template_problems(folder(tmp_path, **files), REPORTS)
    assert {problem.code for problem in problems} <= {"MALL"}
    return [(*_place(problem), problem.message, problem.severity.value) for problem in problems]


def _place(problem: Problem) -> tuple[str, str]:
    assert problem.origin is not None
    return problem.origin.file, problem.origin.place


# -- a faulty template stops its own format only ---------------------------------------------------
def rendered(tmp_path: Path, files: dict[str, str | bytes], *formats: str) -> render.Rendered:
    templates = Templates((folder(tmp_path, **files) / "templates",))
    return render.render((sample_view(),), formats, templates, tmp_path / "cache", lambda _: None)


def with_line(name: str, old: str, new: str) -> str:
    text = program(name)
    assert old in text
    return text.replace(old, new, 1)


COVER: Final = "html/print_cover.html.j2"
INDEX: Final = "html/web_index.html.j2"
FAULTY: Final[dict[str, tuple[str, str, str]]] = {
    "a word": ("{{ view.title }}", "{{ view.titel }}", "använder i taggen {{ view.titel }} ordet ”titel”, som inte finns, på rad"),
    "a filter": ("{{ view.title }}", "{{ view.title|stort }}", "ordet ”stort”, som inte finns, på rad"),
    "a tag": ("{{ view.title }}", "{% skriv %}", "har taggen {% skriv %}, som inte går att läsa, på rad"),
    "unclosed": ("{{ view.title }}", "{% for x in chapters %}", "har taggen {% for x in chapters %}, som inte avslutas"),
    "inside of python": ("{{ view.title }}", "{{ view.__class__ }}", "har taggen {{ view.__class__ }}, som inte är tillåten"),
    "another template": ("{{ view.title }}", "{% include 'saknas.html' %}", "använder mallen ”saknas.html”, som inte finns"),
    "a file outside": ("{{ view.title }}", "{% include '../../kommun.toml' %}", "använder mallen ”../../kommun.toml”, som inte finns"),
    "itself": ("{{ view.title }}", "{% include 'web_index.html.j2' %}", "som inte går att fylla"),
    "a division": ("{{ view.title }}", "{{ 1 / 0 }}", "som inte går att fylla, på rad"),
    "far too many": ("{{ view.title }}", "{% for n in range(10000000) %}{% endfor %}", "som inte går att fylla, på rad"),
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTY)
def test_a_faulty_page_is_told_and_word_is_made(tmp_path: Path, name: str) -> None:
    old, new, said = FAULTY[name]
    done = rendered(tmp_path, {INDEX: with_line(INDEX, old, new)}, "docx", "html")
    (fault,) = done.faults
    assert fault.startswith("Webb kan inte göras. HTML-mallen html/web_index.html.j2 ")
    assert said in fault
    assert "jinja" not in fault.lower()
    assert list(done.files) == ["arsredovisning.docx"]


def test_the_line_is_the_line_of_the_file(tmp_path: Path) -> None:
    text = with_line(INDEX, "{{ view.title }}", "{{ view.titel }}")
    line = 1 + text[: text.index("view.titel")].count("\n")
    assert f"på rad {line} (”" in rendered(tmp_path, {INDEX: text}, "html").faults[0]


def test_a_fault_that_shows_in_the_programs_template_names_the_own_ones(tmp_path: Path) -> None:
    """The own blocks have none of the macros that the program's pages ask for."""
    (fault,) = rendered(tmp_path, {"html/blocks.html.j2": "{# tom #}"}, "html").faults
    assert "felet kommer ur någon av kommunens egna: html/blocks.html.j2" in fault


def test_a_faulty_word_template_leaves_the_web_edition(tmp_path: Path) -> None:
    done = rendered(tmp_path, {"docx/rapport.docx": b"Hej"}, "docx", "html")
    assert [fault.partition(":")[0] for fault in done.faults] == [
        "Word kan inte göras. Wordmallen docx/rapport.docx"
    ]
    assert "arsredovisning/index.html" in done.files


def test_a_page_that_is_not_utf8_is_told_with_its_line(tmp_path: Path) -> None:
    (fault,) = rendered(tmp_path, {INDEX: b"<p>\nh\xe4r</p>"}, "html").faults
    assert "Mallen html/web_index.html.j2 är inte sparad som UTF-8: rad 2 går inte att läsa." in fault


@pytest.mark.slow
def test_a_draft_is_made_without_the_faulty_format_and_not_remembered_and_a_final_version_is_refused(
    tmp_path: Path,
) -> None:
    checked = mini.check(mini.town(), tmp_path / "in")
    home = checked.municipality.folder
    page = home / "templates" / INDEX
    page.parent.mkdir(parents=True)
    page.write_text(with_line(INDEX, "{{ view.title }}", "{{ view.titel }}"), encoding="utf-8")
    assert checked.errors == 0
    draft = build.build(checked, tmp_path / "ut", formats=("docx", "html"))
    assert [fault.partition(" kan")[0] for fault in draft.faults] == ["Webb"]
    assert {path.suffix for path in draft.files} == {".docx", ".json"}
    assert not build.build(checked, tmp_path / "ut", formats=("docx", "html")).unchanged
    final = build.build(checked, tmp_path / "slut", formats=("docx", "html"), final=True)
    assert final.refused
    assert final.files == ()
    assert not (tmp_path / "slut" / checked.municipality.id).exists()
    page.unlink()
    assert not build.build(checked, tmp_path / "ut", formats=("docx", "html")).faults


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("var(--ink)", "var(--svart)", "färgen var(--svart) finns inte. Kända: ink, primary,"),
        ("SourceSans3-It.ttf", "SourceSans3-Kursiv.ttf", "filen ”fonts/source-sans-3/SourceSans3-Kursiv.ttf” finns inte"),
    ],
)  # fmt: skip
def test_a_faulty_style_sheet_is_told_with_its_line(tmp_path: Path, old: str, new: str, said: str) -> None:
    text = with_line("html/print.css", old, new)
    line = 1 + text[: text.index(new)].count("\n")
    done = rendered(tmp_path, {"html/print.css": text}, "pdf", "docx")
    assert len(done.faults) == 1
    assert done.faults[0].startswith(f"PDF kan inte göras. Formatmallen html/print.css, rad {line}: ")
    assert said in done.faults[0]
    assert list(done.files) == ["arsredovisning.docx"]


@pytest.mark.slow
def test_what_the_layout_refuses_is_a_fault_of_the_own_templates(tmp_path: Path) -> None:
    picture = '<p><img src="html/bilder/saknas.png"></p><h1 class="cover-title">'
    done = rendered(tmp_path, {COVER: with_line(COVER, '<h1 class="cover-title">', picture)}, "pdf")
    (fault,) = done.faults
    assert fault.startswith(
        "PDF kan inte göras. PDF:en blir inte riktig med kommunens egna mallar (html/print_cover.html.j2)."
    )
    assert "Traceback" not in fault


def test_an_exception_in_the_programs_own_templates_is_our_fault(tmp_path: Path) -> None:
    with pytest.raises(Exception, match="finns_inte") as caught:
        Templates((tmp_path,)).html.from_string("{{ finns_inte }}").render()
    assert not isinstance(caught.value, TemplateFault)


def test_own_pictures_and_fonts_are_in_the_web_edition(tmp_path: Path) -> None:
    css = program("html/web.css.j2") + '\nbody { background: url("bilder/ram.png") }\n'
    files: dict[str, str | bytes] = {
        "html/web.css.j2": css,
        "html/bilder/ram.png": own_documents.picture(),
        "fonts/eget/Eget.woff2": b"wOF2",
    }
    done = rendered(tmp_path, files, "html")
    assert done.faults == ()
    assert {"arsredovisning/bilder/ram.png", "arsredovisning/fonts/Eget.woff2"} <= set(done.files)
    shutil.rmtree(tmp_path / "templates" / "html" / "bilder")
    (fault,) = rendered(tmp_path, {}, "html").faults
    assert "filen ”bilder/ram.png” finns inte i webbutgåvan" in fault


# -- what check says -------------------------------------------------------------------------------
def test_good_copies_have_no_problems(tmp_path: Path) -> None:
    handout.copy(folder(tmp_path))
    assert template_problems(tmp_path, REPORTS) == ()


def test_no_templates_have_no_problems(tmp_path: Path) -> None:
    assert template_problems(tmp_path, REPORTS) == ()


@pytest.mark.parametrize(
    ("name", "nearest"),
    [
        ("docx/Rapport.docx", "templates/docx/rapport.docx"),
        ("rapport.docx", "templates/docx/rapport.docx"),
        ("docx/arsredovisningen.docx", "templates/docx/arsredovisning.docx"),
        ("html/web.css", "templates/html/web.css.j2"),
        ("html/printt.css", "templates/html/print.css"),
        ("html/web_indx.html.j2", "templates/html/web_index.html.j2"),
    ],
)
def test_a_misspelt_name_is_told_with_the_nearest(tmp_path: Path, name: str, nearest: str) -> None:
    (problem,) = template_problems(folder(tmp_path, **{name: b""}), REPORTS)
    assert problem.severity is Severity.WARNING
    assert _place(problem) == (f"templates/{name}", "")
    assert problem.hint == f"Menas {nearest}? Byt namn på filen, eller ta bort den."


@pytest.mark.parametrize("name", ["docx/vip.docx", "fonts/eget/Eget.ttf", "html/bilder/ram.png", "LÄS MIG.txt", "docx/~$rapport.docx", "docx/.rapport.docx.sha256"])  # fmt: skip
def test_what_may_lie_there_is_not_told(tmp_path: Path, name: str) -> None:
    assert template_problems(folder(tmp_path, **{name: b""}), REPORTS) == ()


def test_a_file_that_an_own_template_uses_is_not_told(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "html/sidfot.html.j2": "<p></p>",
        "html/web_base.html.j2": "{% include 'sidfot.html.j2' %}",
    }
    assert told(tmp_path, files) == []


def test_what_a_style_sheet_lacks_is_told_at_its_line(tmp_path: Path) -> None:
    css = 'a { color: red }\n/* url(saknas.png) */\n@font-face { src: url("fonts/eget/Eget.ttf") }\nb { background: url(data:x) url(#a) }\n'
    assert told(tmp_path, {"html/print.css": css}) == [
        (
            "templates/html/print.css",
            "rad 3",
            "Filen ”fonts/eget/Eget.ttf” som mallen hänvisar till finns inte.",
            "fel",
        )
    ]
    assert told(tmp_path, {"html/print.css": css, "fonts/eget/Eget.ttf": b""}) == []


def test_a_tag_that_cannot_be_read_is_told_at_its_line(tmp_path: Path) -> None:
    ((file, place, message, severity),) = told(tmp_path, {INDEX: "<p>\n{% if view %}\n</p>"})
    assert (file, place, severity) == ("templates/html/web_index.html.j2", "rad 2", "fel")
    assert "har taggen {% if view %}, som inte avslutas" in message


def test_links_are_found_with_their_lines() -> None:
    text = "{# url(a.png) #}\nx{background:url( 'b c.png' )}\n<img alt='' src=\"d.png?v=1\">\n@import \"e.css\";\nurl({{ f }}.png) url(https://x/y.png)"
    assert list(links(text)) == [(2, "b c.png"), (3, "d.png"), (4, "e.css")]


# -- links out of the folder -----------------------------------------------------------------------
def test_a_link_out_of_the_folder_is_told_and_the_programs_template_is_used(tmp_path: Path) -> None:
    secret = tmp_path / "hemligt.css"
    secret.write_text("hemligt", encoding="utf-8")
    (tmp_path / "kommun").mkdir()
    home = folder(tmp_path / "kommun")
    place = home / "templates" / "html" / "print.css"
    place.parent.mkdir()
    place.symlink_to(secret)
    templates = Templates((home / "templates",))
    assert templates.text("html/print.css") == program("html/print.css")
    assert templates.own() == ()
    (problem,) = template_problems(home, REPORTS)
    assert (problem.severity, _place(problem)[0]) == (Severity.ERROR, "templates/html/print.css")
    assert "länk ut ur mappen templates" in problem.message


def test_a_folder_that_is_a_link_out_is_told_and_not_used(tmp_path: Path) -> None:
    (tmp_path / "annan" / "html").mkdir(parents=True)
    (tmp_path / "annan" / "html" / "print.css").write_text("annat", encoding="utf-8")
    home = tmp_path / "kommun"
    home.mkdir()
    (home / "templates").symlink_to(tmp_path / "annan")
    assert Templates((home / "templates",)).text("html/print.css") == program("html/print.css")
    assert [problem.message for problem in template_problems(home, REPORTS)] == [
        "Mappen templates är en länk ut ur kommunens mapp och används inte."
    ]
    with pytest.raises(TemplateFault, match="leder ut ur kommunens mapp"):
        handout.copy(home)


def test_links_in_a_circle_are_told(tmp_path: Path) -> None:
    home = folder(tmp_path)
    (home / "templates" / "a.css").symlink_to(home / "templates" / "b.css")
    (home / "templates" / "b.css").symlink_to(home / "templates" / "a.css")
    assert len(template_problems(home, REPORTS)) == 2


# -- copies and adopted templates ------------------------------------------------------------------
def test_everything_is_copied_and_a_changed_file_is_left(tmp_path: Path) -> None:
    home = folder(tmp_path)
    first = handout.copy(home)
    names = {path.relative_to(home).as_posix() for path in first.written}
    assert {
        "templates/docx/rapport.docx",
        "templates/html/print.css",
        "templates/LÄS MIG.txt",
        "arl_lkbr.csv",
    } <= names
    assert not [name for name in names if "fonts" in name]
    changed = home / "templates" / "html" / "print.css"
    changed.write_text("/* vår */", encoding="utf-8")
    (home / "templates" / "html" / "web.js").unlink()
    second = handout.copy(home)
    assert [path.name for path in second.written] == ["web.js"]
    assert second.left == (changed,)
    assert changed.read_text(encoding="utf-8") == "/* vår */"


def test_the_text_beside_the_copies_names_each_of_them(tmp_path: Path) -> None:
    handout.copy(folder(tmp_path))
    text = (tmp_path / "templates" / handout.READ_ME).read_text(encoding="utf-8")
    names = [name for below in ("docx", "html") for name in Templates().names(below)]
    copied = [name for name in names if (tmp_path / "templates" / name).exists()]
    assert {*names} - {*copied} == {"html/compare.html.j2"}  # it compares files that lie anywhere
    for name in copied:
        short = name.rpartition("/")[2]
        assert short in text or f"({short.removesuffix('.html.j2')})" in text or short.startswith(("web_base", "web_tools", "print_base")), name  # fmt: skip


def document(tmp_path: Path, make: Callable[[], bytes], name: str = "Vår mall.dotx") -> Path:
    path = tmp_path / name
    path.write_bytes(make())
    return path


def test_a_document_becomes_the_template_and_may_be_adopted_again(tmp_path: Path) -> None:
    home = folder(tmp_path)
    made = handout.adopt(home, document(tmp_path, own_documents.dotx))
    assert made.file == home / "templates" / "docx" / "rapport.docx"
    before = made.file.read_bytes()
    again = handout.adopt(home, document(tmp_path, own_documents.odd_names, "annan.docx"))
    assert again.file.read_bytes() != before
    assert handout.own(home) == {"docx/rapport.docx": "ändrad"}


def test_a_template_that_was_changed_is_never_written_over(tmp_path: Path) -> None:
    home = folder(tmp_path, **{"docx/rapport.docx": b"vart eget"})
    with pytest.raises(TemplateFault, match=r"templates/docx/rapport\.docx finns redan och är ändrad"):
        handout.adopt(home, document(tmp_path, own_documents.dotx))
    assert (home / "templates" / "docx" / "rapport.docx").read_bytes() == b"vart eget"
    assert handout.adopt(home, document(tmp_path, own_documents.dotx), "vip").file.name == "vip.docx"


def test_the_programs_own_copy_may_be_written_over(tmp_path: Path) -> None:
    handout.copy(folder(tmp_path))
    handout.adopt(tmp_path, document(tmp_path, own_documents.dotx))


@pytest.mark.parametrize("name", ["mall.odt", "mall.pdf", "mall", "mall.xlsx"])
def test_other_files_are_refused_by_their_ending(tmp_path: Path, name: str) -> None:
    with pytest.raises(TemplateFault, match=r"Filen ska sluta på någon av \.docx, \.dotx"):
        handout.adopt(folder(tmp_path), document(tmp_path, own_documents.dotx, name))


# -- the command -----------------------------------------------------------------------------------
def asked(*words: object) -> tuple[int, str]:
    answer = CliRunner().invoke(cli.main, ["templates", *map(str, words)])
    return answer.exit_code, answer.output


def test_the_command_copies_adopts_and_lists(tmp_path: Path) -> None:
    home = folder(tmp_path)
    assert asked(home) == (
        0,
        "Kommunen har inga egna mallar. Kör med --copy eller --adopt.\n0 fel, 0 varningar, 0 upplysningar.\n",
    )
    code, words = asked(home, "--copy")
    assert code == 0
    assert "LÄS MIG.txt" in words
    assert "Allt är redan kopierat." in asked(home, "--copy")[1]
    code, words = asked(home, "--adopt", document(tmp_path, own_documents.odd_names, "mall.docx"))
    assert code == 0
    assert "Rubrik 1: formatmallen ”Ekbacka kapitel nivå A” används." in words
    assert "saknar alternativtext" in words
    code, words = asked(home)
    assert code == 0
    assert "ändrad  docx/rapport.docx" in words
    assert "orörd   html/print.css" in words
    (home / "templates" / "docx" / "Rapport.docx").write_bytes(b"")
    assert asked(home)[0] == 1


def test_the_command_says_what_is_wrong_without_a_traceback(tmp_path: Path) -> None:
    home = folder(tmp_path)
    bad = tmp_path / "mall.docx"
    bad.write_bytes(b"Hej")
    assert asked(home, "--adopt", bad) == (
        1,
        "En mall kan inte användas. mall.docx: filen är inte ett Worddokument (.docx). Spara mallen som Worddokument.\n",
    )
    assert asked(home, "--copy", "--adopt", bad)[0] == 2
    assert asked(home, "--report", "vip")[0] == 2
    assert "Kända: andamalsprovning, arsredovisning" in asked(home, "--adopt", bad, "--report", "vipp")[1]
    assert asked(tmp_path / "templates" / "..", "--copy")[0] == 0


# -- the table of translation ----------------------------------------------------------------------
HEAD: Final = "arl_rad;lkbr_rad;faktor;anmarkning\n"


def table(
    tmp_path: Path, data: bytes | str
) -> tuple[tuple[translation.Line, ...], list[tuple[str, str, str]]]:
    (tmp_path / translation.FILE).write_bytes(data if isinstance(data, bytes) else data.encode())
    found, problems = translation.lines(tmp_path)
    assert {problem.code for problem in problems} <= {"KONF"}
    return found, [(_place(problem)[1], problem.severity.value, problem.message) for problem in problems]


def standard(tmp_path: Path) -> tuple[translation.Line, ...]:
    found, problems = translation.lines(tmp_path / "ingen")
    assert problems == ()
    return found


UNREADABLE: Final[dict[str, tuple[bytes | str, str, str]]] = {
    "comma": (
        "arl_rad,lkbr_rad,faktor\nI1,R1,1\n",
        "rad 1",
        "Kolumnerna skiljs åt med komma, men ska skiljas åt med semikolon.",
    ),
    "tab": (
        "arl_rad\tlkbr_rad\tfaktor\nI1\tR1\t1\n",
        "rad 1",
        "Kolumnerna skiljs åt med tabb, men ska skiljas åt med semikolon.",
    ),
    "no head": ("I1;R1;1\nI2;R1;1\n", "rad 1", "Rubrikraden saknas eller saknar arl_rad, lkbr_rad, faktor."),
    "half a head": ("\narl_rad;lkbr_rad\nI1;R1\n", "rad 2", "Rubrikraden saknas eller saknar faktor."),
    "nothing": ("", "rad 1", "Filen är tom."),
    "blanks": ("\n ;; \n", "rad 1", "Filen är tom."),
    "only a head": (HEAD, "rad 1", "Filen har bara en rubrikrad."),
    "no text": (b"\0\0\0\1\2", "rad 1", "Rubrikraden saknas eller saknar arl_rad, lkbr_rad, faktor."),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_a_table_that_cannot_be_read_is_told_and_the_programs_stands_in(tmp_path: Path, name: str) -> None:
    data, place, message = UNREADABLE[name]
    found, problems = table(tmp_path, data)
    assert problems == [(place, "fel", message)]
    assert found == standard(tmp_path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_table_is_read_in_the_encodings_of_excel(tmp_path: Path, encoding: str) -> None:
    found, problems = table(tmp_path, (HEAD + "I1;R1;1;Nettoomsättning\r\n").encode(encoding))
    assert ([(line.number, line.source, line.target, line.factor) for line in found], problems) == (
        [(2, "I1", "R1", "1")],
        [],
    )


def test_another_encoding_is_told_at_its_line_and_read(tmp_path: Path) -> None:
    found, problems = table(tmp_path, (HEAD + "I1;R1;1;Netto\nI2;R1;1;Övrigt\n").encode("latin-1"))
    assert [line.source for line in found] == ["I1", "I2"]
    assert problems == [
        ("rad 3", "upplysning", "Filen är inte sparad som UTF-8 och lästes som Windows-1252.")
    ]


def test_an_unclosed_quotation_mark_swallows_no_lines(tmp_path: Path) -> None:
    found, _ = table(tmp_path, HEAD + 'I1;R1;1;"Netto\nI2;R1;1;Aktiverat\n')
    assert [line.source for line in found] == ["I1", "I2"]


def test_columns_may_stand_in_any_order_and_lines_may_be_short(tmp_path: Path) -> None:
    found, problems = table(tmp_path, "anmarkning;faktor;LKBR_RAD;arl_rad\nx;-1;R2;I3\n\nkort;1\n")
    assert [(line.number, line.source, line.target, line.factor) for line in found] == [
        (2, "I3", "R2", "-1"),
        (4, "", "", "1"),
    ]
    assert problems == []


def test_a_pair_that_stands_twice_is_counted_once(tmp_path: Path) -> None:
    found, problems = table(tmp_path, HEAD + "I1;R1;1;\nI2;R1;1;\nI1;R1;1;\n")
    assert [line.number for line in found] == [2, 3]
    assert problems == [
        ("rad 4", "fel", "Raden I1 förs till R1 också på rad 2, så beloppet skulle räknas två gånger.")
    ]
