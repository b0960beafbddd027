"""What the layout engine is spared: the file is the same, byte for byte, as when it does everything anew."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import replace

import pytest

from pipeline.render.pdf import parts
from pipeline.render.templates import Templates
from tests.sample import sample_view

TEXT = "Kommunfullmäktigeledamöternas verksamhetsberättelse 2025 och nämndernas åtaganden, 1 234,5 mnkr. "
BODY = (
    f"<section class=level-2><h2>Rubrik</h2><div class=prose><p>{TEXT * 9}<span class=footnote>En <em>not</em>.</span></p>"
    f"<ul><li>{TEXT}</li><li><p>{TEXT * 2}</p></li></ul><ol><li>{TEXT}</li></ol><p style='width: 40%; padding-left: 3%'>{TEXT * 2}</p></div>"
    f"<div class='table-block'><table style='width:126mm'><caption>Tabell</caption><thead><tr><th>Post</th><th class=num>2025</th></tr></thead><tbody>"
    f"{''.join(f'<tr><th scope=row>{TEXT[:30]}</th><td class=num>{n} <span class=sym>+</span></td></tr>' for n in range(60))}</tbody></table></div>"
    f"<ul class=tiles><li class=tile><span class=label>{TEXT}</span><span class=value>7</span></li></ul></section>"
)
HTML = f'<!DOCTYPE html><html lang="sv-SE"><title>x</title><body class="chapter" data-head="a" data-report="b" data-mark="c"><section class="chapter" data-title="x"><h1>x</h1>{BODY * 2}</section></body></html>'


@pytest.fixture(scope="module")
def css() -> str:
    return parts.style_text(sample_view(), Templates())


def test_what_is_spared_changes_no_byte(css: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import weasyprint  # noqa: PLC0415 - not before a test here runs

    from pipeline.render.pdf import layout  # noqa: PLC0415

    style = layout.stylesheet(css, Templates().data)
    spared = layout.lay_out(HTML, "part", style)
    monkeypatch.setattr(layout, "sparing", nullcontext)
    assert layout.lay_out(HTML, "part", replace(style, usual=vars(weasyprint)["UA_STYLESHEET"])) == spared


def test_each_box_has_words_of_its_own_and_the_engine_is_left_as_it_was(css: str) -> None:
    import weasyprint.layout.inline  # noqa: PLC0415

    from pipeline.render.pdf import layout, spare  # noqa: PLC0415

    engine = vars(weasyprint.layout.inline)
    original = engine["split_first_line"]
    with spare.sparing():
        assert engine["split_first_line"] is not original
        page = layout.laid_out(HTML, layout.stylesheet(css, Templates().data)).pages[0]
        boxes = [box for box in page._page_box.descendants() if hasattr(box, "pango_layout")]
    assert engine["split_first_line"] is original
    assert len({id(box.pango_layout) for box in boxes}) == len(boxes) > 40
    assert "1" in {box.text for box in boxes}  # the call of the note


@pytest.mark.parametrize(
    ("css", "there", "not_there"),
    [
        (".n { float: footnote }", [".n::footnote-call", "li::marker"], ["\n::marker", "\n::footnote-call"]),
        ("aside, .n{color:red;float:footnote}", ["aside::footnote-call, .n::footnote-call"], []),
        ("p { display: list-item }", ["\n::marker"], ["li::marker"]),
    ],
)
def test_marks_and_calls_are_of_what_may_have_them(css: str, there: list[str], not_there: list[str]) -> None:
    from pipeline.render.pdf import spare  # noqa: PLC0415

    text = spare.usual_text(css)
    assert all(words in text for words in there)
    assert not any(words in text for words in not_there)
