"""A municipality's own typeface in print: its files are told apart by what stands in them, and what is wrong is told."""

from __future__ import annotations

import dataclasses
import io
import shutil
from pathlib import Path
from typing import Any

import pytest
from fontTools.ttLib import TTFont

from pipeline import config
from pipeline.model import Problem
from pipeline.render.folders import package_folder
from pipeline.render.pdf import parts
from pipeline.render.pdf.document import render_pdf
from pipeline.render.templates import Templates
from pipeline.typeface import face
from pipeline.view import Profile
from tests.pdfreader import opened
from tests.sample import sample_view
from tests.tools.verapdf import validate

FONTS = package_folder() / "fonts" / "source-serif-4"
REGULAR, BOLD, ITALIC = "SourceSerif4-Regular.ttf", "SourceSerif4-Semibold.ttf", "SourceSerif4-It.ttf"
ABOUT = '[kommun]\nnamn = "Lilleby kommun"\nkort = "Lilleby"\nkod = "9999"\n[profil]\ntypsnitt = "{}"\n'


def loaded(folder: Path, *names: str, written: str = "typsnitt") -> tuple[Profile, list[Problem]]:
    place = folder / "typsnitt"
    place.mkdir(exist_ok=True)
    for name in names:
        shutil.copy(FONTS / name, place / f"{len(list(place.iterdir()))}.ttf")  # its name says nothing
    (folder / "kommun.toml").write_text(ABOUT.format(written), "utf-8")
    municipality, problems = config.load(folder)
    assert municipality is not None
    told = [one for one in problems if one.origin and one.origin.place == "profil.typsnitt"]
    return municipality.profile, told


def changed(name: str, **about: int) -> bytes:
    with TTFont(FONTS / name) as font:
        table: Any = font["OS/2"]
        for key, value in about.items():
            setattr(table, key, value)
        out = io.BytesIO()
        font.save(out)
    return out.getvalue()


def test_files_are_told_apart_by_what_stands_in_them(tmp_path: Path) -> None:
    profile, told = loaded(tmp_path, ITALIC, BOLD, REGULAR)
    assert told == []
    assert {style: data == (FONTS / name).read_bytes() for style, data in profile.typeface for name in [
        {"regular": REGULAR, "bold": BOLD, "italic": ITALIC}[style]
    ]} == dict.fromkeys(("regular", "bold", "italic"), True)  # fmt: skip


@pytest.mark.parametrize(
    ("names", "written", "said"),
    [
        ((REGULAR, BOLD), "typsnitt", "saknar kursiv stil"),
        ((REGULAR,), "typsnitt", "saknar fet och kursiv stil"),
        ((REGULAR, REGULAR), "typsnitt", "Två filer är normal stil"),
        ((), "typsnitt", "finns inga TTF-filer"),
        ((), "borta", "finns inga TTF-filer"),
        ((), "../typsnitt", "ligger inte i kommunens mapp"),
        ((), "/usr/share/fonts", "ligger inte i kommunens mapp"),
        ((), "C:/fonts", "ligger inte i kommunens mapp"),
    ],
)
def test_what_is_missing_is_told_and_the_usual_typeface_is_used(
    tmp_path: Path, names: tuple[str, ...], written: str, said: str
) -> None:
    profile, told = loaded(tmp_path, *names, written=written)
    assert len(told) == 1
    assert said in told[0].message
    assert profile.typeface == ()


def test_a_folder_that_is_a_link_out_is_not_used(tmp_path: Path) -> None:
    folder, outside = tmp_path / "kommun", tmp_path / "utanför"
    folder.mkdir()
    outside.mkdir()
    shutil.copy(FONTS / REGULAR, outside / "a.ttf")
    (folder / "länk").symlink_to(outside)
    profile, told = loaded(folder, written="länk")
    assert "ligger inte i kommunens mapp" in told[0].message
    assert profile.typeface == ()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "går att läsa"),
        (b"\0\1\0\0" + b"\xff" * 200, "går att läsa"),
        ((FONTS / REGULAR).read_bytes()[:3000], "går att läsa"),
        (changed(REGULAR, fsType=2), "inte bäddas in"),
    ],
)
def test_a_file_that_cannot_be_used_says_why(data: bytes, said: str) -> None:
    assert said in face(data).wrong


def test_the_report_is_set_in_it_and_both_standards_hold(tmp_path: Path) -> None:
    profile, _ = loaded(tmp_path, REGULAR, BOLD, ITALIC)
    view = dataclasses.replace(
        sample_view(),
        chapters=sample_view().chapters[:1],
        profile=dataclasses.replace(sample_view().profile, typeface=profile.typeface),
    )
    assert parts.style_text(sample_view(), Templates()).count("Kommunens typsnitt") == 0
    data = render_pdf(view, Templates(), jobs=1)
    with opened(data) as pdf:
        names = {str(font.BaseFont) for page in pdf.pages for font in page.obj.Resources.Font.values()}
    assert any("SourceSerif4" in name or "Kommunens" in name for name in names)
    (tmp_path / "a.pdf").write_bytes(data)
    assert validate(tmp_path / "a.pdf") == []
