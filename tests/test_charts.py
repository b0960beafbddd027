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
from pipeline.render.charts.draw import FULL, NARROW, TEXT, WIDTH, svg
from pipeline.render.charts.pen import measure, wrap
from pipeline.render.charts.scale import steps, tick
from pipeline.render.look.joints import divisions, joints
from pipeline.render.look.palette import Palette
from pipeline.view import Chart, Drawing, OrgChart, Profile, RiskMatrix, Series
from pipeline.words import alternative, plain
from tests.sample import LONG_WORD, sample_view

NS = {"s": "http://www.w3.org/2000/svg"}
VIEW = sample_view()


def _unlike() -> tuple[Series, ...]:
    """Return series that are measured each in its own way: us this year and before, the country, similar municipalities."""
    typed = {
        "Behöriga till gymnasieskolan": ("85.9", "%"),
        "Dagar till åtgärdsprogram": ("35", "dagar"),
    }
    return tuple(
        Series(
            name,
            tuple(
                Figure.const(Decimal(last) + n, "", "%" if unit == "%" else "antal") for n in (0, -2, 3, 1)
            ),
            unit=unit,
            decimals=1,
            falls=unit == "dagar",
        )
        for name, (last, unit) in typed.items()
    )


FOUR = ("2025", "2024", "Riket", "Liknande kommuner")
STEPS = tuple(Figure.const(value, "", "tkr") for value in ("61100", "40000", "26500", "-12000", "115600"))
STAIR = Chart(
    "trappa",
    "stair",
    "Skatterna lyfte mest",
    ("Budget", "Skatter", "Finans", "Nettokostnad", "Utfall"),
    (Series("Resultat", STEPS),),
    "mnkr",
    1,
    strong=("Budget", "Utfall"),
)
BESIDE = Chart(
    "mot-budget",
    "hbars",
    "Investeringarna blev lägre än budget",
    ("Tekniska nämnden", "Gymnasie- och vuxenutbildningsnämnden"),
    tuple(Series(name, STEPS[place : place + 2]) for place, name in ((1, "Netto 2025"), (0, "Budget"))),
    "mnkr",
    1,
)
DRAWINGS = [
    *(block for _, block in VIEW.blocks() if isinstance(block, Drawing)),
    Chart("mot-andra", "range", "Bättre än riket i en av två", FOUR, _unlike()),
    STAIR,
    BESIDE,
]


def figures(*values: str | None) -> tuple[Figure, ...]:
    return tuple(
        Figure.cell(None if v is None else Decimal(v), Origin("a.xlsx", f"A!B{n}"))
        for n, v in enumerate(values)
    )


def chart(kind: str, *values: str | None, **more: object) -> Chart:
    names = tuple(f"Nämnd {n}" for n in range(len(values)))
    made = Chart("d", "bars", "Titel", names, (Series("2025", figures(*values)),), "mnkr", 1)
    return replace(made, kind=kind, **more)  # type: ignore[arg-type]


def drawn(block: Drawing, width: int = WIDTH) -> etree._Element:
    return etree.fromstring(svg(block, Profile(), width=width).encode())


def bars(root: etree._Element, side: str) -> list[float]:
    found = [r for r in root.findall("s:rect", NS) if r.get("class") in {"f-s0", "f-s1", "f-s2"}]
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
    assert drawn(block).findtext("s:title", namespaces=NS) == plain(alternative(block))
    web = etree.fromstring(svg(block, Profile(), title=False).encode())
    assert web.find("s:title", NS) is None
    assert web.get("aria-label") == plain(alternative(block))


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
    rects = [r for r in drawn(made).findall("s:rect", NS) if float(r.get("height", "0")) > 15]
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


@pytest.mark.parametrize("kind", ["bars", "hbars", "diverging", "lines", "stacked", "stair", "range"])
@pytest.mark.parametrize(
    "values", [(), ("0",), (None,), (None, None), ("0", "0"), ("-5", "-7"), ("1e9", "0.001")]
)
def test_odd_data_is_drawn_too(kind: str, values: tuple[str | None, ...]) -> None:
    for width in (WIDTH, NARROW):
        assert "nan" not in svg(chart(kind, *values), Profile(), width=width).lower()


def test_contributors_words_are_data() -> None:
    odd = "<script>alert(1)</script> & {{ 7*7 }}"
    made = chart("hbars", "1", categories=(odd,), title='"<b>')
    drawing = svg(made, Profile())
    assert "<script" not in drawing
    assert (
        etree.fromstring(drawing.encode()).findtext("s:title", namespaces=NS)
        == f'"<b>. {odd}: 0,0\N{NO-BREAK SPACE}mnkr.'
    )


def test_lines_of_nothing_known_have_no_axis_of_values() -> None:
    """Ticks from 0 to 1 would tell of a scale that nobody has given."""
    years = ("2024", "2025", "2026")
    chart = Chart(
        "c", "lines", "Uppgift saknas", years, (Series("Soliditet", (Figure.missing("%"),) * 3),), "%", 1
    )
    said = ["".join(map(str, text_.itertext())) for text_ in drawn(chart).iter("{*}text")]
    assert sorted(said) == ["2024", "2025", "2026", "saknas", "saknas", "saknas"]


def test_labels_at_the_end_of_lines_do_not_cover_each_other() -> None:
    series = tuple(Series(f"Serie {n}", figures("100", str(100 + n))) for n in range(4))
    made = replace(chart("lines", "1", "2"), series=series)
    heights = sorted(
        float(t.get("y", "0"))
        for t in drawn(made).iter("{http://www.w3.org/2000/svg}text")
        if "Serie" in (t.text or "")
    )
    assert len(heights) == 4
    assert min(b - a for a, b in pairwise(heights)) >= 15


def test_risks_are_counted_in_their_cells() -> None:
    matrix = next(block for block in DRAWINGS if isinstance(block, RiskMatrix))
    found = words(drawn(matrix))
    counts = {(3, 3): 3, (4, 3): 1}
    assert all(len(matrix.at(*place)) == count for place, count in counts.items())
    assert found.count("3") == sum(
        len(matrix.at(s, k)) == 3 for s in range(1, len(matrix.likelihoods) + 1) for k in range(1, 5)
    )
    assert sum(int(word) for word in found if word.isdigit()) == len(matrix.risks)
    assert "Högst riskvärde, 16" in found
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


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("Samhällsbyggnadsnämnden", "Samhälls byggnads nämnden"),
        ("Arbetsmarknadsinsatser", "Arbets marknads insatser"),
        ("Socialförvaltningen", "Social förvaltningen"),
        ("Nämnden", "Nämnden"),
        ("Kvitton", "Kvitton"),
    ],
)
def test_compounds_are_divided_at_their_joints(word: str, parts: str) -> None:
    places = [0, *joints(word), len(word)]
    assert " ".join(word[start:end] for start, end in pairwise(places)) == parts


def test_the_last_part_of_a_label_is_whole() -> None:
    word = "Samhällsbyggnadsnämnden"
    room = measure("Samhällsbyggnadsnämn-")
    assert wrap(word, room) == ["Samhällsbyggnads-", "nämnden"]
    assert wrap(word, measure("Samhällsby-")) == ["Samhälls-", "byggnads-", "nämnden"]
    assert max(divisions(word, 3)) == len("Samhällsbyggnads")


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


@pytest.mark.parametrize("block", DRAWINGS, ids=lambda block: block.id)
@pytest.mark.parametrize("width", [TEXT, FULL, NARROW])
def test_no_text_is_smaller_than_print_can_bear(block: Drawing, width: int) -> None:
    """A unit is a quarter of a millimetre, a point 0.3528 of one: 8.2 points are 11.6 units."""
    sizes = [float(t.get("font-size", "12")) for t in drawn(block, width).iter("{*}text")]
    assert min(sizes, default=12) * 0.25 / 0.3528 >= 8.2


@pytest.mark.parametrize(
    "block", [block for block in DRAWINGS if block.id != "koncernen"], ids=lambda block: block.id
)
def test_no_label_is_cut(block: Drawing) -> None:
    for width in (TEXT, FULL, NARROW):
        assert not [word for word in words(drawn(block, width)) if word.endswith("…")]


def test_this_year_is_dark_and_the_years_before_pale() -> None:
    def roles(made: Chart) -> list[str]:
        return [r.get("class", "") for r in drawn(made).findall("s:rect", NS)]

    assert roles(chart("bars", "1", "2", "3")) == ["f-s1", "f-s1", "f-s0"]
    assert roles(chart("bars", "1", "2", "3", strong=("Nämnd 1",))) == ["f-s1", "f-s0", "f-s1"]
    assert roles(chart("hbars", "1", "2", "3", strong=("Nämnd 1",))) == ["f-s1", "f-s0", "f-s1"]
    assert roles(chart("diverging", "1", "-2")) == ["f-s0", "f-s2"]


@pytest.mark.parametrize(
    ("first", "width", "written"),
    [
        (2032, FULL, ["2032", "2033", "2034", "2035", "2036"]),
        # 11 bars in a narrow drawing have about 26 points each, and a year is 25 wide: every other, counted from the last
        (2026, NARROW, ["2026", "2028", "2030", "2032", "2034", "2036"]),
        (2025, NARROW, ["2026", "2028", "2030", "2032", "2034", "2036"]),
    ],
)
def test_years_that_would_touch_are_written_with_years_between_them(
    first: int, width: int, written: list[str]
) -> None:
    years = tuple(str(year) for year in range(first, 2037))
    values = tuple(Figure.const(1000 + n, "", "tkr") for n in range(len(years)))
    root = drawn(Chart("ar", "bars", "x", years, (Series("Skuld", values),), "tkr", 0), width)
    assert [word for word in words(root) if word in years] == written


def test_an_axis_that_does_not_begin_at_zero_says_so() -> None:
    def told(*values: str) -> list[str]:
        return [word for word in words(drawn(chart("lines", *values))) if "inte vid noll" in word]

    assert told("45000", "41000", "43000") == ["Axeln börjar vid 41, inte vid noll."]
    assert told("45000", "1000") == []
    assert told("5000", "-1000") == []


def test_steps_of_a_stair_begin_where_the_last_one_ended() -> None:
    rects = drawn(STAIR).findall("s:rect", NS)
    tops = [(float(r.get("y", "0")), float(r.get("y", "0")) + float(r.get("height", "0"))) for r in rects]
    zero = tops[0][1]
    scale = (zero - tops[0][0]) / 61.1
    level = [(zero - high) / scale for high, _ in tops], [(zero - low) / scale for _, low in tops]
    assert level[0] == pytest.approx([61.1, 101.1, 127.6, 127.6, 115.6], abs=0.1)
    assert level[1] == pytest.approx([0, 61.1, 101.1, 115.6, 0], abs=0.1)
    assert [word for word in words(drawn(STAIR)) if word[0] in "+−"] == ["+40,0", "+26,5", "−12,0"]
    assert [r.get("class") for r in rects] == ["f-s0", "f-s1", "f-s1", "f-s2", "f-s0"]


def test_better_is_to_the_right_also_where_less_is_better() -> None:
    """Us, this year, 2 above last year and 3 below the country: worse than the country where more is better."""
    root = drawn(Chart("r", "range", "T", FOUR, _unlike()))
    dots = [float(c.get("cx", "0")) for c in root.iter("{*}circle") if c.get("class") == "f-s0 k-s0"]
    rings = [float(c.get("cx", "0")) for c in root.iter("{*}circle") if c.get("class") == "f-paper k-s0"]
    now, before = dots[1:], rings[1:]  # the first of each explains the others
    assert now[0] > before[0]
    assert now[1] < before[1]


def test_a_judgement_has_its_symbol_and_number_in_its_part() -> None:
    parts = (
        Series("Ja", (Figure.const(30, "", "antal"),), "good"),
        Series("Nej", (Figure.const(20, "", "antal"),), "bad"),
        Series("Nästan", (Figure.const(1, "", "antal"),), "partly"),
    )
    root = drawn(Chart("d", "stacked", "Titel", ("A",), parts))
    classes = [r.get("class") for r in root.findall("s:rect", NS)]
    assert classes == ["f-good", "f-bad", "f-partly", "f-good", "f-bad", "f-partly"]  # the key, then the bar
    strokes = [p.get("class") for p in root.findall("s:path", NS)]
    assert [strokes.count(f"k-on-{tone}") for tone in ("good", "bad", "partly")] == [2, 4, 3]
    assert {"30", "20"} <= set(words(root))


def test_a_risk_map_in_the_margin_has_the_steps_numbers_instead_of_their_names() -> None:
    block = next(one for one in DRAWINGS if isinstance(one, RiskMatrix))
    beside, alone = (svg(block, Profile(), width=width) for width in (168, 504))
    assert block.likelihoods[0] in alone
    assert block.likelihoods[0] not in beside
    assert all(f">{step}<" in beside for step in range(1, len(block.likelihoods) + 1))
