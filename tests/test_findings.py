"""The titles of charts are never false: each is read back and judged by the numbers alone, as a reader would with the drawing before him.

The series are made by hypothesis, many of them at the thresholds. What a title may say is worked out here from the printed numbers, never by
the code that is tried.
"""

from __future__ import annotations

import itertools
import re
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.model import Figure, Gap, Gaps, Origin, State
from pipeline.reports.findings import (
    COMMITTEE,
    COMPANY,
    GOAL,
    PLANNED,
    RISK,
    Noun,
    compared,
    in_letters,
    over_years,
    share_of,
    tuned,
)
from pipeline.reports.sentences import Ranking, ranking
from pipeline.reports.standings import LOSS, above, concentration, deficits
from pipeline.view import Number, Words
from pipeline.words import numbers, plain

CELL: Final = Origin("bokslut.xlsx", "Drift!B2")
LATE: Final = (Gap("b", "drift"),)
LETTERS: Final = dict(
    zip(
        [
            "noll",
            "en",
            "ett",
            "två",
            "tre",
            "fyra",
            "fem",
            "sex",
            "sju",
            "åtta",
            "nio",
            "tio",
            "elva",
            "tolv",
        ],
        (0, 1, 1, *range(2, 13)),
        strict=True,
    )
)


def figure(value: Decimal | str | int | None, unit: str = "tkr", gaps: Gaps = ()) -> Figure:
    known = None if value is None else Decimal(value)
    state = State.MISSING if known is None else State.KNOWN
    return Figure(known, unit, origin=CELL, state=state, gaps=gaps)


def said(words: Words) -> str:
    return plain(words).replace("\N{NO-BREAK SPACE}", " ").replace("−", "-")


def whole(value: Decimal, decimals: int = 0) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)


def number_in(word: str) -> int:
    """Return a number that is written in letters or digits."""
    return LETTERS[word.lower()] if word.lower() in LETTERS else int(word)


# -- over years -----------------------------------------------------------------------------------
values_ = st.one_of(
    st.none(),
    st.integers(-40, 40).map(Decimal),
    st.sampled_from(
        [
            Decimal(value)
            for value in ("0", "0.4", "0.5", "-0.5", "99", "100", "101", "50", "51", "200", "-200")
        ]
    ),
    st.decimals(-5000, 5000, places=1),
)
series_ = st.lists(values_, min_size=1, max_size=6)


def gone(values: list[Decimal | None], unit: str, *, plan: bool = False) -> str:
    decimals = 1 if unit == "%" else 0
    points = [(str(2020 + n), Number(figure(value, unit), decimals, unit)) for n, value in enumerate(values)]
    return said(over_years("Talet", points, PLANNED) if plan else over_years("Talet", points))


def is_true(words: str, values: list[Decimal | None], unit: str) -> bool:  # noqa: PLR0911 - one return a kind of title
    """Tell whether a title about a series is true of its printed numbers; the words are read, and nothing else is accepted."""
    decimals = 1 if unit == "%" else 0
    shown = {str(2020 + n): whole(value, decimals) for n, value in enumerate(values) if value is not None}
    last_year = str(2020 + len(values) - 1)
    if match := re.fullmatch(r"Uppgift om talet (\d+) saknas", words):
        return match[1] == last_year and last_year not in shown
    if match := re.fullmatch(r"Talet (\d+) kan inte jämföras med tidigare år", words):
        return match[1] == last_year and list(shown) == [last_year]
    first_year, first, last = next(iter(shown)), next(iter(shown.values())), shown[last_year]
    slack = Decimal("0.5") if unit == "%" else Decimal("0.01") * max(abs(first), abs(last))
    if match := re.fullmatch(r"Talet har (mer än )?(halverats|fördubblats) sedan (\d+)", words):
        one, two = (last, first) if match[2] == "halverats" else (first, last)
        return match[3] == first_year and one > 0 and (two > 2 * one if match[1] else two == 2 * one)
    if match := re.fullmatch(
        r"Talet har gått från (-?[\d ,]+)(?: \S+)? (\d{4}) till (-?[\d ,]+)(?: \S+)? (\d{4})", words
    ):
        told = [Decimal(match[n].strip().replace(" ", "").replace(",", ".")) for n in (1, 3)]
        return told == [first, last] and (match[2], match[4]) == (first_year, last_year) and first * last < 0
    if match := re.fullmatch(r"Talet ligger still sedan (\d+)", words):
        return match[1] == first_year and all(
            abs(value - last) <= max(slack, Decimal("0.01") * abs(value)) for value in shown.values()
        )
    if match := re.fullmatch(r"Talet är på (ungefär )?samma nivå (\d+) som (\d+)", words):
        level = abs(first - last) <= slack if match[1] else first == last
        return level and (match[2], match[3]) == (last_year, first_year)
    match = re.fullmatch(r"Talet har (ökat|minskat)( varje år)? (.*)", words)
    if match is None or f"sedan {first_year}" not in words:
        return False
    if match[2]:
        order = list(shown.values())
        rising = [after > before for before, after in itertools.pairwise(order)]
        falling = [after < before for before, after in itertools.pairwise(order)]
        if len(shown) != len(values) or not all(rising if match[1] == "ökat" else falling):
            return False
    amount = re.search(r"med ([\d ]+(?:,\d)?)", words)
    assert amount is not None
    told_change = Decimal(amount[1].strip().replace(" ", "").replace(",", "."))
    exact = [value for value in values if value is not None]
    change = whole(abs(exact[-1] - exact[0]), decimals)
    return (last > first) == (match[1] == "ökat") and last != first and told_change == change


@given(series_, st.sampled_from(["tkr", "%"]))
@example([Decimal(100), Decimal(50)], "tkr")
@example([Decimal(100), Decimal(49)], "tkr")
@example([Decimal(100), Decimal(51)], "tkr")
@example([Decimal(100), Decimal(101)], "tkr")
@example([Decimal(100), Decimal(102)], "tkr")
@example([Decimal("40.0"), Decimal("40.4")], "%")
@example([Decimal("40.0"), Decimal("40.5")], "%")
@example([Decimal(100), Decimal(150), Decimal(100)], "tkr")
@example([Decimal("-0.4"), Decimal("0.4")], "tkr")
def test_a_title_about_a_series_is_never_false(values: list[Decimal | None], unit: str) -> None:
    words = gone(values, unit)
    assert is_true(words, values, unit), words
    assert " -" not in words.split(" med ")[-1] or "gått" in words


@pytest.mark.parametrize(
    ("values", "unit", "title"),
    [
        (["341.2", "268.9", "88.4", "196.2", "143.7"], "tkr", "Talet har mer än halverats sedan 2020"),
        (
            ["45.3", "45.2", "42.9", "42.5", "41.5"],
            "%",
            "Talet har minskat varje år sedan 2020, med 3,8 procentenheter",
        ),
        (
            ["45.3", "45.6", "42.9", "42.5", "41.5"],
            "%",
            "Talet har minskat med 3,8 procentenheter sedan 2020",
        ),
        (["6.6", "6.6"], "%", "Talet ligger still sedan 2020"),
        (["-2.2", "-0.5", "1.3"], "%", "Talet har gått från -2,2 % 2020 till 1,3 % 2022"),
        (["100", "140", "100"], "tkr", "Talet är på samma nivå 2022 som 2020"),
        (["5"], "tkr", "Talet 2020 kan inte jämföras med tidigare år"),
        (["5", None], "tkr", "Uppgift om talet 2021 saknas"),
        ([None, "100", "130"], "tkr", "Talet har ökat med 30 tkr sedan 2021"),
    ],
)
def test_titles_of_series(values: list[str | None], unit: str, title: str) -> None:
    assert gone([None if value is None else Decimal(value) for value in values], unit) == title


def test_a_plan_goes_between_its_years() -> None:
    assert (
        gone([Decimal(128), Decimal(151), Decimal(176)], "tkr", plan=True)
        == "Talet planeras öka med 48 tkr från 2020 till 2022"
    )
    assert (
        gone([Decimal(1040), Decimal(500)], "tkr", plan=True)
        == "Talet planeras mer än halveras från 2020 till 2021"
    )
    assert (
        gone([Decimal(100), Decimal(100)], "tkr", plan=True)
        == "Talet planeras ligga still från 2020 till 2021"
    )


def test_years_from_which_different_units_are_missing_are_not_compared() -> None:
    points = [("2024", Number(figure(100), 0, "tkr")), ("2025", Number(figure(40, gaps=LATE), 0, "tkr"))]
    assert said(over_years("Resultatet", points)) == "Resultatet 2025 kan inte jämföras med tidigare år"
    same = [("2024", Number(figure(100, gaps=LATE), 0, "tkr")), points[1]]
    assert said(over_years("Resultatet", same)) == "Resultatet har mer än halverats sedan 2024"


@given(values_, values_, st.booleans())
def test_what_was_planned_is_compared_as_it_is(now: Decimal | None, then: Decimal | None, late: bool) -> None:  # noqa: FBT001
    numbers_ = Number(figure(now, gaps=LATE if late else ()), 0, "tkr"), Number(figure(then), 0, "tkr")
    words = said(compared("Utgifterna", "blev", *numbers_, "budget"))
    if now is None or then is None or late:
        assert words == "Utgifterna kan inte jämföras med budget"
        return
    apart = whole(now - then)
    if apart == 0:
        assert words == "Utgifterna blev lika stora som budget"
    else:
        digits = f"{abs(apart):,}".replace(",", " ")
        assert words == f"Utgifterna blev {digits} tkr {'högre' if apart > 0 else 'lägre'} än budget"


# -- shares ---------------------------------------------------------------------------------------
def count(many: int, gaps: Gaps = ()) -> Figure:
    return Figure.count([Figure.word("", CELL)] * many, gaps)


NAMED: Final = {
    "en fjärdedel": Fraction(1, 4),
    "en tredjedel": Fraction(1, 3),
    "hälften": Fraction(1, 2),
    "två tredjedelar": Fraction(2, 3),
    "tre fjärdedelar": Fraction(3, 4),
    "nio tiondelar": Fraction(9, 10),
}
NEAR: Final = Fraction(1, 20)  # ”drygt” and ”knappt” are within a twentieth


@st.composite
def parts_(draw: st.DrawFn) -> tuple[int, int]:
    every = draw(st.integers(0, 400))
    return draw(st.integers(0, every)), every


@given(parts_(), st.booleans(), st.booleans())
@example((25, 100), False, False)
@example((50, 100), False, False)
@example((0, 0), True, False)
@example((3, 3), True, False)
@example((200, 200), False, False)
@example((1, 300), False, False)
def test_a_title_about_a_share_is_never_false(pair: tuple[int, int], late: bool, exact: bool) -> None:  # noqa: FBT001
    part, every = pair
    gaps = LATE if late else ()
    title = share_of(count(part, gaps), count(every, gaps), GOAL, tuned("uppfyllt"), exact=exact)
    words = said(title)
    if every == 0:
        assert words == ("Uppgift om målen saknas" if late else "Det finns inget mål att redovisa")
        return
    told = [int(item.figure.value or 0) for _, item in numbers(title)]
    if match := re.fullmatch(r"Inget av (\S+) mål är uppfyllt", words):
        assert (part, every) == (0, number_in(match[1]))
    elif match := re.fullmatch(r"Alla (\S+) mål är uppfyllda", words):
        assert part == every == number_in(match[1])
        assert every > 2
        assert not late
    elif match := re.fullmatch(r"(\S+) av (\S+) mål är (uppfyllt|uppfyllda)", words):
        assert (number_in(match[1]), number_in(match[2])) == (part, every)
        assert (match[3] == "uppfyllt") == (part == 1 or every == 1)
    else:
        match = re.fullmatch(
            r"(?:(Drygt|Knappt|Mer än|Mindre än) )?(.+) av målen är uppfyllda, (\d+) av (\d+)", words
        )
        assert match is not None, words
        level, share = NAMED[match[2].lower()], Fraction(part, every)
        assert (int(match[3]), int(match[4])) == (part, every)
        assert {
            None: share == level,
            "Drygt": level < share <= level + NEAR,
            "Knappt": level - NEAR <= share < level,
            "Mer än": share > level,
            "Mindre än": share < level,
        }[match[1]]
    assert told == [part, every] or (part in {0, every} and told == [every])


def test_a_word_of_the_municipality_that_has_no_forms_here_is_quoted() -> None:
    assert (
        said(share_of(count(2), count(5), GOAL, tuned("grönt"))) == "Två av fem mål har bedömningen ”grönt”"
    )


@pytest.mark.parametrize(
    ("many", "noun", "words"), [(1, GOAL, "ett"), (1, RISK, "en"), (12, RISK, "tolv"), (13, RISK, "13")]
)
def test_counts_are_written_in_letters_up_to_twelve(many: int, noun: Noun, words: str) -> None:
    assert said((in_letters(count(many), noun),)) == words


# -- rankings -------------------------------------------------------------------------------------
NAMES: Final = tuple(f"Nämnd {letter}" for letter in "ABCDEFGHIJ")
pairs_ = st.lists(st.tuples(values_, st.booleans()), max_size=10).map(
    lambda found: [
        (name, figure(value, gaps=LATE if late else ()))
        for name, (value, late) in zip(NAMES, found, strict=False)
    ]
)


def tkr(figure: Figure) -> Number:
    return Number(figure, 0, "tkr")


def known(pairs: list[tuple[str, Figure]]) -> dict[str, Decimal]:
    return {name: item.value for name, item in pairs if item.value is not None}


def partial(pairs: list[tuple[str, Figure]]) -> bool:
    return any(item.value is None or item.gaps for _, item in pairs)


def stands_for(words: str, shares: dict[str, Decimal], strong: tuple[str, ...]) -> bool:
    """Tell whether who is said to stand for how much of something does, by the exact numbers."""
    match = re.match(r"(.+?) står för (?:(\d+) %|nästan 100 procent) av ", words)
    assert match is not None, words
    top = sorted(shares.values(), reverse=True)[: len(strong)]
    if match[1] in shares:
        assert strong == (match[1],)
    else:
        assert number_in(match[1].split()[0]) == len(strong)
    share = sum(top, Decimal(0)) * 100 / sum(shares.values(), Decimal(0))
    assert sum(shares[name] for name in strong) == sum(top)
    assert len(strong) < len(shares)
    return share >= 75 and (
        whole(share) == int(match[2]) if match[2] else share >= Decimal("99.5") and share <= 100
    )


@given(pairs_, st.sampled_from([COMMITTEE, COMPANY]))
def test_a_title_about_deficits_is_never_false(pairs: list[tuple[str, Figure]], noun: Noun) -> None:
    ranked = ranking(pairs, highest_first=False)
    found = deficits(ranked, tkr, noun, LOSS)
    words, values = said(found.words), known(pairs)
    below = {name: -value for name, value in values.items() if whole(value) < 0}
    if not values:
        assert words == "Uppgift saknas"
        return
    assert ("har lämnat uppgift" in words) == (partial(pairs) and (len(below) != 1 or len(values) > 1))
    if not below:
        assert words.startswith(("Ingen ", "Inget "))
    elif "står för" in words:
        assert stands_for(words, below, found.strong)
    elif len(below) == 1:
        (name, value), *_ = below.items()
        assert words.startswith(name)
        assert words.endswith(f", {whole(value):,} tkr".replace(",", " ").replace("  ", ", ")) or str(
            whole(value)
        ) in words.replace(" ", "")
        assert ("enda" in words) == (len(values) > 1)
    else:
        match = re.match(rf"(?:Alla|(\S+) av(?: de)?) (\S+) {noun.many}", words)
        assert match is not None, words
        assert number_in(match[1] or match[2]) == len(below)
        assert number_in(match[2]) == len(values)
        assert f"{whole(sum(below.values(), Decimal(0)))}" in words.replace(" ", "")
        assert set(found.strong) == set(below)


@given(pairs_)
def test_a_title_about_who_stands_for_most_is_never_false(pairs: list[tuple[str, Figure]]) -> None:
    ranked = ranking(pairs, highest_first=True)
    found = concentration(ranked, tkr, COMMITTEE, "kostnaden")
    words, values = said(found.words), known(pairs)
    if not values or whole(max(values.values())) <= 0:
        assert words == "Uppgift om kostnaden saknas"
        return
    if " % av " in words or "100 procent" in words:
        assert min(map(whole, values.values())) >= 0
        assert stands_for(words, values, found.strong)
        return
    first = {name for name, value in values.items() if whole(value) == whole(max(values.values()))}
    assert set(found.strong) == first
    assert all(name in words for name in first)
    if "störst del" in words:
        assert len(first) < len(values)
        assert ("har lämnat uppgift" in words) == partial(pairs)
        if match := re.search(r", (\d+) %", words):
            total = sum(values.values(), Decimal(0))
            assert int(match[1]) == whole(max(values.values()) * 100 / total)


@given(pairs_, values_)
def test_a_title_about_who_is_above_a_level_is_never_false(
    pairs: list[tuple[str, Figure]], level: Decimal | None
) -> None:
    found = above(
        ranking(pairs, highest_first=True),
        tkr(figure(level)),
        tkr,
        COMMITTEE,
        "är högre än helheten",
        "saknas",
    )
    words, values = said(found.words), known(pairs)
    if level is None or not values:
        assert words == "saknas"
        return
    over = {name for name, value in values.items() if whole(value) > whole(level)}
    assert set(found.strong) == over
    match = re.match(r"(?:(\S+) av (?:de )?)?(?:Alla )?(\S+) nämnder", words)
    assert match is not None, words
    assert number_in(match[2]) == len(values)
    assert {"Ingen": 0, None: len(values)}.get(
        match[1], None if match[1] in {"Ingen", None} else number_in(match[1] or "")
    ) == len(over)
    assert ("har lämnat uppgift" in words) == partial(pairs)


def test_titles_of_rankings() -> None:
    def rank(*values: str | None) -> Ranking:
        return ranking(
            [(name, figure(value)) for name, value in zip(NAMES, values, strict=False)], highest_first=False
        )

    def short(*values: str | None) -> str:
        return said(deficits(rank(*values), tkr, COMMITTEE).words)

    assert short("-305", "-243", "-177", "-40", "-35", "81") == "Tre nämnder står för 91 % av underskotten"
    assert short("-305", "10", "-20") == "Nämnd A står för 94 % av underskotten"
    assert short("-59", "10") == "Nämnd A är den enda nämnd som har underskott mot budget, 59 tkr"
    assert short("-5", "-4", "2") == "Två av tre nämnder har underskott mot budget, tillsammans 9 tkr"
    assert (
        short("-5", "-4", "-4", "-4", "-4")
        == "Alla fem nämnder har underskott mot budget, tillsammans 21 tkr"
    )
    assert short("-5", "-4", "-4") == "Alla tre nämnder har underskott mot budget, tillsammans 13 tkr"
    assert short("5", "4") == "Ingen nämnd har underskott mot budget"
    assert short("5", None) == "Ingen av de nämnder som har lämnat uppgift har underskott mot budget"
    assert short("-0.4", "4") == "Ingen nämnd har underskott mot budget"
    assert said(concentration(rank("39", "18", "17", "7", "6", "12"), tkr, COMMITTEE, "kostnaden").words) == (
        "Nämnd A står för störst del av kostnaden, 39 %"
    )
