from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import pytest
from lxml import etree

from pipeline import text
from pipeline.colour import WHITE, contrast
from pipeline.model import Figure, Origin
from pipeline.render.charts.draw import NARROW, WIDTH, svg
from pipeline.render.charts.pen import measure, wrap
from pipeline.render.charts.scale import steps, tick
from pipeline.render.look.palette import Palette
from pipeline.view import Chart, Drawing, OrgChart, Profile, RiskMatrix, Series
from tests.sample import LONG_WORD, sample_view

NS = {"s": "http://www.w3.org/2000/svg"}
VIEW = sample_view()
DRAWINGS = [block for _, block in VIEW.blocks() if isinstance(block, Drawing)]


def figures(*values: str | None) -> tuple[Figure, ...]:
    return tuple(
        Figure.cell(None if v is None else Decimal(v), Origin("a.xlsx", f"A!B{n}"))
        for n, v in enumerate(values)
    )


def chart(kind: str, *values: str | None, **more: object) -> Chart:
    names = tuple(f"Nämnd {n}" for n in range(len(values)))
    made = Chart("d", "bars", "Titel", "Alt", names, (Series("2025", figures(*values)),), "mnkr", 1)
    return replace(made, kind=kind, **more)  # type: ignore[arg-type]


def drawn(block: Drawing, width: int = WIDTH) -> etree._Element:
    return etree.fromstring(svg(block, Profile(), width=width).encode())


def bars(root: etree._Element, side: str) -> list[float]:
    found = [r for r in root.findall("s:rect", NS) if r.get("class") in {"f-s0", "f-s2"}]
    return [float(r.get(side, "0")) for r in found]


def words(root: etree._Element) -> list[str]:
    return [t.text or "" for t in root.iter("{http://www.w3.org/2000/svg}text")]


@pytest.mark.parametrize("block", DRAWINGS, ids=lambda block: block.id)
@pytest.mark.parametrize("width", [WIDTH, NARROW])
def test_every_drawing_stays_inside_its_frame(block: Drawing, width: int) -> None:
    root = drawn(block, width)
    _, _, wide, high = map(float, root.get("viewBox", "").split())
    assert wide == width
    for rect in root.iter("{http://www.w3.org/2000/svg}rect"):
        x, y, w, h = (float(rect.get(key, "0")) for key in ("x", "y", "width", "height"))
        assert -0.01 <= x <= x + w <= wide + 0.01
        assert -0.01 <= y <= y + h <= high + 0.01
    for item in root.iter("{http://www.w3.org/2000/svg}text"):
        size = float(item.get("font-size", "12"))
        long = measure(item.text or "", size, bold=item.get("font-weight") == "600")
        x = float(item.get("x", "0"))
        left = {"start": x, "middle": x - long / 2, "end": x - long}[item.get("text-anchor", "start")]
        assert left >= -3
        assert left + long <= wide + 3, item.text
        assert size <= float(item.get("y", "0")) + 3 <= high + 3


@pytest.mark.parametrize("block", DRAWINGS, ids=lambda block: block.id)
def test_every_drawing_says_its_alternative_text(block: Drawing) -> None:
    assert drawn(block).findtext("s:title", namespaces=NS) == block.alt
    web = etree.fromstring(svg(block, Profile(), title=False).encode())
    assert web.find("s:title", NS) is None
    assert web.get("aria-label") == block.alt


@pytest.mark.parametrize("block", DRAWINGS, ids=lambda block: block.id)
def test_nothing_that_word_or_pdf_cannot_draw(block: Drawing) -> None:
    drawing = svg(block, Profile())
    assert drawing == svg(block, Profile())
    for forbidden in (
        "opacity",
        "foreignObject",
        "var(",
        "style=",
        "<style",
        "dominant-baseline",
        "url(",
        "filter",
    ):
        assert forbidden not in drawing
    assert "font-family=\"'Source Sans 3', sans-serif\"" in drawing


@pytest.mark.parametrize("kind", ["hbars", "diverging"])
def test_lying_bars_are_as_long_as_their_values(kind: str) -> None:
    long = bars(drawn(chart(kind, "10000", "-5000", "2500", "40")), "width")
    assert [value / long[0] for value in long] == pytest.approx([1, 0.5, 0.25, 0.004], abs=2e-4)


def test_upright_bars_are_as_high_as_their_values() -> None:
    high = bars(drawn(chart("bars", "10000", "-5000", "2500", "40")), "height")
    assert [value / high[0] for value in high] == pytest.approx([1, 0.5, 0.25, 0.004], abs=2e-4)


def test_shares_are_as_long_as_their_values_and_fill_the_bar() -> None:
    made = chart("stacked", "3000", categories=("A",))
    made = replace(
        made,
        series=tuple(Series(name, figures(v)) for name, v in (("a", "3000"), ("b", "4000"), ("c", "1000"))),
    )
    rects = [r for r in drawn(made).findall("s:rect", NS) if float(r.get("height", "0")) > 20]
    long = [float(r.get("width", "0")) for r in rects]
    assert [value / sum(long) for value in long] == pytest.approx([3 / 8, 4 / 8, 1 / 8], abs=1e-4)


def test_points_of_a_line_stand_at_their_values() -> None:
    made = replace(chart("lines", "0", "5000", "20000"), target=figures("10000")[0], target_label="Mål")
    root = drawn(made)
    heights = [float(c.get("cy", "0")) for c in root.iter("{http://www.w3.org/2000/svg}circle")]
    assert (heights[0] - heights[1]) / (heights[0] - heights[2]) == pytest.approx(0.25, abs=1e-3)
    level = next(p.get("d", "") for p in root.findall("s:path", NS) if p.get("stroke-dasharray") == "5 4")
    assert float(re.findall(r"[\d.]+", level)[1]) == pytest.approx((heights[0] + heights[2]) / 2, abs=0.02)


def test_a_missing_figure_is_a_word_and_a_gap_never_a_bar() -> None:
    assert text.MISSING in words(drawn(chart("hbars", "100", None)))
    assert len(bars(drawn(chart("hbars", "100", None)), "width")) == 1
    assert len(bars(drawn(chart("bars", "100", None)), "width")) == 1
    parts = [p.get("d", "") for p in drawn(chart("lines", "1", "2", None, "4", "5")).findall("s:path", NS)]
    assert sum(path.count("L") == 1 and "NaN" not in path for path in parts) >= 2


def test_numbers_are_written_in_swedish_and_deviations_with_sign() -> None:
    found = words(drawn(chart("diverging", "1234500", "-600")))
    assert "+1\N{NO-BREAK SPACE}234,5" in found
    assert "−0,6" in found


@pytest.mark.parametrize("kind", ["bars", "hbars", "diverging", "lines", "stacked"])
@pytest.mark.parametrize(
    "values", [(), ("0",), (None,), (None, None), ("0", "0"), ("-5", "-7"), ("1e9", "0.001")]
)
def test_odd_data_is_drawn_too(kind: str, values: tuple[str | None, ...]) -> None:
    for width in (WIDTH, NARROW):
        assert "nan" not in svg(chart(kind, *values), Profile(), width=width).lower()


def test_contributors_words_are_data() -> None:
    made = chart("hbars", "1", categories=("<script>alert(1)</script> & {{ 7*7 }}",), alt='"<b>')
    drawing = svg(made, Profile())
    assert "<script" not in drawing
    assert etree.fromstring(drawing.encode()).findtext("s:title", namespaces=NS) == '"<b>'


def test_lines_of_nothing_known_have_no_axis_of_values() -> None:
    """Ticks from 0 to 1 would tell of a scale that nobody has given."""
    years = ("2024", "2025", "2026")
    chart = Chart(
        "c", "lines", "Uppgift saknas", "", years, (Series("Soliditet", (Figure.missing("%"),) * 3),), "%", 1
    )
    said = ["".join(map(str, text_.itertext())) for text_ in drawn(chart).iter("{*}text")]
    assert sorted(said) == ["2024", "2025", "2026", "saknas", "saknas", "saknas"]


def test_labels_at_the_end_of_lines_do_not_cover_each_other() -> None:
    series = tuple(Series(f"Serie {n}", figures("100", str(100 + n))) for n in range(4))
    made = replace(chart("lines", "1", "2"), series=series)
    heights = sorted(
        float(t.get("y", "0"))
        for t in drawn(made).iter("{http://www.w3.org/2000/svg}text")
        if (t.text or "").startswith("Serie")
    )
    assert len(heights) == 4
    assert min(b - a for a, b in pairwise(heights)) >= 15


def test_risks_are_counted_in_their_cells() -> None:
    matrix = next(block for block in DRAWINGS if isinstance(block, RiskMatrix))
    found = words(drawn(matrix))
    assert "R3, R5, R8" in found
    assert [matrix.band(value) for value in (1, 3, 4, 9, 11, 12, 16)] == [0, 0, 1, 2, 2, 3, 3]


def test_the_organisation_shows_every_part_once() -> None:
    tree = next(block for block in DRAWINGS if isinstance(block, OrgChart))
    for width in (WIDTH, NARROW):
        whole = " ".join(words(drawn(tree, width))).replace("- ", "").replace("-", "")
        for name in ("Stadshus", "Elnät", "Vatten", "Science Park"):
            assert whole.count(name) == 1


@pytest.mark.parametrize(
    "profile",
    [
        Profile(),
        Profile(primary="#ffd400", accent="#ffef9e", tint="#ffffff"),
        Profile(primary="#000000", accent="#101010"),
    ],
    ids=["usual", "pale", "black"],
)
def test_every_colour_of_a_series_is_seen_on_the_page(profile: Profile) -> None:
    for dark in (False, True):
        palette = Palette.of(profile, dark=dark)
        for role in ("s0", "s1", "s2", "s3", "s4"):
            assert contrast(palette[role], palette["paper"]) >= 3
        for role in ("ink", "muted"):
            assert contrast(palette[role], palette["paper"]) >= 4.5
    assert contrast(Palette.of(profile)["s2"], WHITE) >= 4.5


def test_words_are_wrapped_within_their_room() -> None:
    lines = wrap(LONG_WORD, 110)
    assert all(measure(line) <= 112 for line in lines)
    whole = wrap("Barn- och utbildningsnämnden", 400)
    assert whole == ["Barn- och utbildningsnämnden"]


def test_steps_of_an_axis_are_round_and_cover_the_values() -> None:
    for low, high in ((0, 287), (-88, 287), (0, 0.7), (3, 4), (0, 9_000_000), (5, 5)):
        ticks = steps(low, high)
        assert ticks[0] <= low
        assert ticks[-1] >= high
        assert len(ticks) <= 8
    assert tick(2.5, [0, 2.5, 5]) == "2,5"


def test_the_sample_holds_every_kind() -> None:
    kinds = {block.kind for _, block in VIEW.blocks() if isinstance(block, Chart)}
    assert kinds == {"bars", "hbars", "diverging", "lines", "stacked"}
