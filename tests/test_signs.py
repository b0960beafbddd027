"""The editions show the same signs, or name them; what the pages cannot show is told at its place."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

from pipeline import signs
from pipeline.render.folders import package_folder
from pipeline.render.look.symbols import SYMBOLS

if TYPE_CHECKING:
    from pathlib import Path

FACES: Final = sorted((package_folder() / "fonts" / "source-sans-3").glob("*.ttf"))


@pytest.mark.parametrize("face", FACES, ids=lambda path: path.stem)
def test_every_face_has_the_signs_that_are_said_to_be_shown(face: Path) -> None:
    with TTFont(face, lazy=True) as font:
        has = set(font.getBestCmap() or {})
    usual = {code for code in has if unicodedata.category(chr(code)) not in {"Co", "Cc", "Cn", "Cs", "Mn"}}
    shown = {
        code
        for code in range(0x20, 0x110000)
        if not 0xD800 <= code < 0xE000 and not signs.lacking([chr(code)])
    }
    unseen = {
        code for code in shown if unicodedata.category(chr(code)) in {"Cf", "Mn", "Cn", "Zl", "Zp", "Cc"}
    } - usual
    composed = {code for code in shown if unicodedata.normalize("NFC", chr(code)) != chr(code)} - usual
    assert usual <= shown
    assert not shown - usual - unseen - composed


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("Räksmörgås 12,5 % − € ✓ ↗ ≥ Δ Ж", "Räksmörgås 12,5 % − € ✓ ↗ ≥ Δ Ж"),
        ("a\u0308 o\u0308", "ä ö"),  # letters taken apart
        ("á\u0302", "á[U+0302]"),  # a mark that makes no letter
        ("a" + "\u0301" * 3, "á[U+0301 U+0301]"),
        ("Ráđđehus Ŋ", "Ráđđehus Ŋ"),
        ("欢迎 hit", "[U+6B22 U+8FCE] hit"),
        ("klart \uf0fc nu", "klart [U+F0FC] nu"),
        ("bra \U0001f600!", "bra [U+1F600]!"),
        ("a\u2028b\x85c", "a b c"),
        ("sam\u00adtal\u200b", "sam\u00adtal\u200b"),
        ("\ufeffa\u200d\ufe0f", "a"),
        ("中" * 9, "[" + " ".join(["U+4E2D"] * 8) + " … 9 tecken]"),
        ('<a href="https://x.example/中">中</a>', '<a href="https://x.example/中">[U+4E2D]</a>'),
    ],
)
def test_pages_name_what_they_cannot_show(text: str, pages: str) -> None:
    assert signs.for_pages(text) == pages


def test_screens_name_only_what_nobody_can_show() -> None:
    assert (
        signs.for_screens("中 أهلا \U0001f600 \uf0fc\ue000 \x07")
        == "中 أهلا \U0001f600 [U+F0FC U+E000] [U+0007]"
    )


@given(st.text(max_size=60))
def test_what_is_printed_can_be_shown_and_what_cannot_is_told(text: str) -> None:
    printed = signs.for_pages(text)
    assert not signs.lacking([printed])
    told = signs.lacking([text])
    assert all(signs.code(sign) in printed for sign in told[:1])
    assert bool(told) == ("[U+" in printed) or "[U+" in text


def test_symbols_of_the_reports_are_shown() -> None:
    assert signs.lacking(SYMBOLS.values()) == ()


def test_a_message_shows_a_sign_only_when_it_has_looks() -> None:
    assert (signs.called("中"), signs.called("\uf0fc"), signs.called("\u0e31")) == (
        "中 (U+4E2D)",
        "U+F0FC",
        "U+0E31",
    )
