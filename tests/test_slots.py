"""Pictures that a municipality chooses for places in its reports: what may be written, what is told, and which one a report gets."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline import config
from pipeline.config import Municipality
from pipeline.model import Problem, Severity
from pipeline.picture.slot import PRINTED, as_pixels, chosen
from pipeline.picture.value import JPEG, PNG, SVG, Unusable
from pipeline.render.look.covers import cover
from pipeline.view import Profile
from tests.drawn import encoded, quarters

DRAWN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 210 297" width="210mm" height="297mm">{}</svg>'
DARK, PALE = (
    '<rect width="210" height="297" fill="#0c2c38"/>',
    '<rect width="210" height="297" fill="#dfeeea"/>',
)
ABOUT = """[kommun]
namn = "Lilleby kommun"
kort = "Lilleby"
kod = "9999"
[enheter.sn]
namn = "Socialnämnden"
slag = "namnd"
"""
WHOLE = {"fil": "b.svg", "alt": "En bro.", "illustration": "Lilleby kommun"}


def loaded(folder: Path, *pictures: dict[str, str], data: bytes = b"") -> tuple[Municipality, list[Problem]]:
    (folder / "b.svg").write_bytes(data or DRAWN.format(DARK).encode())
    tables = ("".join(f"{key} = {value!r}\n" for key, value in one.items()) for one in pictures)
    (folder / "kommun.toml").write_text(ABOUT + "".join(f"[[bilder]]\n{table}" for table in tables), "utf-8")
    municipality, problems = config.load(folder)
    assert municipality is not None
    return municipality, [one for one in problems if one.origin and one.origin.place.startswith("bilder")]


def test_a_picture_stands_where_it_is_meant_for(tmp_path: Path) -> None:
    municipality, problems = loaded(
        tmp_path,
        {**WHOLE, "fokus": "50% 30%", "bildtext": "Bron"},
        {**WHOLE, "plats": "enhet", "enhet": "sn"},
        {**WHOLE, "plats": "del", "del": "Ekonomin", "foto": "Namn"} | {"illustration": ""},
    )
    assert problems == []
    first, second, third = municipality.pictures_of("2025-bokslut", "arsredovisning")
    assert (first.place, first.credit, first.focus, first.caption) == (
        "omslag",
        "Illustration: Lilleby kommun",
        "50% 30%",
        "Bron",
    )
    assert (second.place, third.place, third.credit) == ("sn", "Ekonomin", "Foto: Namn")


def test_the_most_exactly_meant_picture_goes_first(tmp_path: Path) -> None:
    municipality, _ = loaded(
        tmp_path,
        {**WHOLE, "alt": "Alla."},
        {**WHOLE, "alt": "Rapporten.", "rapport": "vip"},
        {**WHOLE, "alt": "Också alla."},
    )
    assert [one.alt for one in municipality.pictures_of("2025-bokslut", "vip")] == ["Rapporten."]
    assert [one.alt for one in municipality.pictures_of("2025-bokslut", "vip-sn")] == ["Rapporten."]
    assert [one.alt for one in municipality.pictures_of("2025-bokslut", "arsredovisning")] == ["Alla."]


@pytest.mark.parametrize(
    ("change", "place", "said"),
    [
        ({"alt": ""}, "bilder 1.alt", "Uppgiften"),
        ({"alt": "  "}, "bilder 1.alt", "Uppgiften"),
        ({"illustration": ""}, "bilder 1.foto", "vem som har gjort bilden"),
        ({"foto": "Namn"}, "bilder 1.foto", "en av dem"),
        ({"fokus": "mitten"}, "bilder 1.fokus", "inte en punkt i bilden"),
        ({"fokus": "50% 101%"}, "bilder 1.fokus", "inte en punkt i bilden"),
        ({"fokus": "50% 50%;background:red"}, "bilder 1.fokus", "inte en punkt i bilden"),
        ({"plats": "tak"}, "bilder 1.plats", "inte ett giltigt val"),
        ({"plats": "del"}, "bilder 1.del", "vilken del"),
        ({"plats": "enhet", "enhet": "sm"}, "bilder 1.enhet", "finns inte"),
        ({"tillfalle": "2031-bokslut"}, "bilder 1.tillfalle", "finns inte"),
        ({"fil": "borta.svg"}, "bilder 1.fil", "finns inte i kommunens mapp"),
        ({"fil": "../b.svg"}, "bilder 1.fil", "ligger inte i kommunens mapp"),
        ({"fil": "..\\\\b.svg"}, "bilder 1.fil", "ligger inte i kommunens mapp"),
        ({"fil": "/etc/hostname"}, "bilder 1.fil", "ligger inte i kommunens mapp"),
        ({"fil": "C:/b.svg"}, "bilder 1.fil", "ligger inte i kommunens mapp"),
        ({"fil": "http://exempel.se/b.svg"}, "bilder 1.fil", "ligger inte i kommunens mapp"),
        ({"fil": "."}, "bilder 1.fil", "finns inte i kommunens mapp"),
        ({"fil": "x" * 300 + ".svg"}, "bilder 1.fil", "finns inte i kommunens mapp"),
    ],
)
def test_what_is_wrong_with_a_picture_is_told_at_its_key(
    tmp_path: Path, change: dict[str, str], place: str, said: str
) -> None:
    municipality, problems = loaded(tmp_path, WHOLE | change)
    assert [(one.origin.place, one.severity) for one in problems if one.origin] == [(place, Severity.ERROR)]
    assert said in problems[0].message or said in problems[0].hint
    if place not in {"bilder 1.fokus", "bilder 1.plats"}:
        assert municipality.pictures == ()


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    outside, folder = tmp_path / "utanför.svg", tmp_path / "kommun"
    outside.write_text(DRAWN.format(DARK), "utf-8")
    folder.mkdir()
    (folder / "länk.svg").symlink_to(outside)
    municipality, problems = loaded(folder, WHOLE | {"fil": "länk.svg"})
    assert municipality.pictures == ()
    assert "ligger inte i kommunens mapp" in problems[0].message


def test_a_photograph_is_rgb_of_print_size_and_told_when_it_is_small(tmp_path: Path) -> None:
    large = chosen(encoded(quarters(3000, 2000), "JPEG"))
    assert (large.picture.mime, large.picture.width, large.picture.height) == (
        JPEG,
        PRINTED,
        round(PRINTED * 2 / 3),
    )
    cmyk = chosen(encoded(quarters(60, 40).convert("CMYK"), "JPEG"))
    assert b"Adobe" not in cmyk.picture.data
    municipality, problems = loaded(tmp_path, WHOLE, data=encoded(quarters(600, 400), "JPEG"))
    assert [one.severity for one in problems] == [Severity.WARNING]
    assert "600 bildpunkter bred" in problems[0].message
    assert len(municipality.pictures) == 1


def test_a_drawing_stays_one_unless_programs_draw_it_differently() -> None:
    assert chosen(DRAWN.format(DARK).encode()).picture.mime == SVG
    toned = '<defs><linearGradient id="a"><stop stop-color="#000"/></linearGradient></defs><rect width="9" height="9" fill="url(#a)"/>'
    assert chosen(DRAWN.format(toned).encode()).picture.mime == PNG
    with pytest.raises(Unusable, match="text"):
        chosen(DRAWN.format("<text>Hej</text>" + DARK).encode())
    assert as_pixels(chosen(DRAWN.format(DARK).encode()).picture).startswith(b"\x89PNG")


@pytest.mark.parametrize(("inside", "dark"), [(DARK, True), (PALE, False)])
def test_white_words_stand_on_a_picture_only_where_it_is_dark_above(inside: str, dark: bool) -> None:  # noqa: FBT001 - a case
    assert chosen(DRAWN.format(inside).encode()).dark_above is dark
    pale_below = DARK + '<rect y="150" width="210" height="147" fill="#ffffff"/>'
    assert chosen(DRAWN.format(pale_below).encode()).dark_above


def test_each_kind_of_report_has_a_cover_of_its_own() -> None:
    kinds = ("arsredovisning", "delarsrapport", "vip", "kvalitetsrapport", "internkontrollplan")
    looks = [cover(Profile(), kind)[:2] for kind in kinds]
    assert len({colour for colour, _ in looks}) == len(kinds)
    assert cover(Profile(), "kvalitetsrapport-sn") == cover(Profile(), "kvalitetsrapport")
    assert cover(Profile(motif="forest"), "arsredovisning")[1] == "forest"
