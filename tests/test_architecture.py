"""The pages about the house and about reading say what is there: the picture is drawn from the imports, and every file named exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from architecture import PICTURE, direct, imports, layers, picture

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
READING = (ROOT / "docs" / "lasning.md").read_text(encoding="utf-8")


def test_the_picture_shows_the_imports_of_today() -> None:
    assert PICTURE.read_text(encoding="utf-8") == picture(ROOT / "pipeline"), "run scripts/architecture.py"


@pytest.mark.parametrize(
    "name", sorted(set(re.findall(r"`((?:pipeline|tests|scripts|templates)/[\w./-]+)`", PAGE + READING)))
)
def test_what_the_page_names_exists(name: str) -> None:
    assert (ROOT / name).exists()


def test_every_kind_of_what_can_stand_in_a_file_has_a_test() -> None:
    rows = re.findall(r"^\| (\d+) \|(.*)$", READING, re.MULTILINE)
    assert [int(number) for number, _ in rows] == list(range(1, 32))
    assert [number for number, row in rows if "`tests/" not in row] == []


def test_a_file_named_after_an_arrow_lies_beside_the_one_before() -> None:
    for row in PAGE.splitlines():
        folder = None
        for name in re.findall(r"`([\w./]+\.py)`", row):
            folder = (ROOT / name).parent if "/" in name else folder
            if folder and "/" not in name:
                assert (folder / name).exists(), name


def test_a_part_stands_above_what_it_imports_and_a_longer_way_hides_the_arrow(tmp_path: Path) -> None:
    house = tmp_path / "house"
    (house / "render").mkdir(parents=True)
    (house / "render" / "__init__.py").write_text("")
    (house / "cellar.py").write_text("")
    (house / "render" / "look.py").write_text("from house import cellar\n")
    (house / "roof.py").write_text(
        "def late():\n    from house.render.look import ink\nimport house.cellar\n"
    )
    found = imports(house)
    assert found == {
        "cellar": frozenset(),
        "render": frozenset(),
        "render/look": frozenset({"cellar"}),
        "roof": frozenset({"render/look", "cellar"}),
    }
    assert layers(found) == {"cellar": 0, "render": 0, "render/look": 1, "roof": 2}
    assert direct(found)["roof"] == {"render/look"}


def test_a_circle_is_told() -> None:
    with pytest.raises(ValueError, match="a -> b -> a"):
        layers({"a": frozenset({"b"}), "b": frozenset({"a"})})
