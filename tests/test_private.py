"""What may not be published is found however it is written, and what looks like it is left alone."""

from __future__ import annotations

import datetime as dt
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.private import Cleared, Kind, cleared, judged, plain_contact
from tests.persons import NUMBERS, check_digit, parts, written

BEFORE = ("", "Ärendet gällde ", "(", "pnr", "pnr: ", "a, ", "”", "= ", "2 av ", "\n", "id:")
AFTER = ("", ".", ",", ")", " och", " i maj", ";", "”", "\n2025", ": 12", "/")


@given(written(), st.sampled_from(BEFORE), st.sampled_from(AFTER))
def test_a_number_is_found_in_every_form(number: str, before: str, after: str) -> None:
    assert cleared(before + number + after) == Cleared(
        f"{before}[personnummer borttaget]{after}", (Kind.NUMBER,)
    )


@given(st.lists(written(), min_size=2, max_size=4))
def test_every_number_of_a_text_is_found(numbers: list[str]) -> None:
    assert cleared(" samt, ".join(numbers)).kinds == (Kind.NUMBER,) * len(numbers)


@given(NUMBERS, st.integers(1, 9))
def test_another_check_digit_is_no_number(number: tuple[str, str, str], more: int) -> None:
    century, six, four = number
    wrong = f"{four[:3]}{(int(four[3]) + more) % 10}"
    assert Kind.NUMBER not in cleared(f"{six}{wrong} och {century}{six} {wrong}").kinds


@given(st.integers(20, 99), st.integers(0, 9999), st.integers(16, 99), st.integers(0, 999))
def test_a_number_of_an_organisation_is_none(month: int, day: int, first: int, last: int) -> None:
    """Its third digit is two or more."""
    nine = f"{first}{month}{day % 100:02}{last:03}"
    number = f"{nine}{check_digit(nine)}"
    assert not cleared(f"{number[:6]}-{number[6:]} {number} 16{number} SE{number}01").kinds


@pytest.mark.parametrize(
    "text",
    [
        "1 234 567 890 kr", "811 228 987 4", "8 112 289 874 kr", "8112289874 kr", "811228 9874 tkr", "OCR 8112289874", "fakturanummer 8112289874",
        "250101–1231", "20250101-1231", "040101-0630", "1 januari 2025–31 december 2025", "2025-01-01–2025-12-31", "2019-01-12 1430", "2019-01-12 2020",
        "811228.9874", "1,811228", "KS 2025/00123", "dnr 2025-0123-4567", "bankgiro 5050-1055", "plusgiro 12 34 56-7", "08-123 45 67", "0371-810 00",
        "+46 371 81 000", "kommun@lindhult.example", "registrator@almkoping.example", "anna.svensson@lindhult.example", "https://www.kolada.se/?kpi=N15428",
        "2023 2024 2025 2026", "12 11 10 1234", "till exempel 19811228-9874", "testnumret 811228-9874 används", "871308-9874", "810229-9870",
    ],
)  # fmt: skip
def test_what_only_looks_like_it_is_left(text: str) -> None:
    assert cleared(text).text == text


@pytest.mark.parametrize("six", ["810229", "811328", "810000", "811292", "811232"])
def test_a_day_that_there_is_not_is_no_number(six: str) -> None:
    assert not cleared(f"{six}-998{check_digit(six + '998')}").kinds


@pytest.mark.parametrize("sign", "-+–")
def test_the_form_of_a_samordningsnummer_is_enough(sign: str) -> None:
    assert cleared(f"811288{sign}9870").kinds == (Kind.NUMBER,)
    assert not cleared("8112889870").kinds


def test_a_test_number_passes_only_as_an_example() -> None:
    _, six, four = parts(dt.date(1981, 12, 28), 987)
    assert (six, four) == ("811228", "9874")
    assert cleared("Skriv personnumret, till exempel 811228-9874.").kinds == ()
    assert cleared("Ärendet gällde 811228-9874.").kinds == (Kind.NUMBER,)
    other = f"811228-240{check_digit('811228240')}"  # not of the test range
    assert cleared(f"till exempel {other}").kinds == (Kind.NUMBER,)


@pytest.mark.parametrize(
    "number",
    [
        "070-174 06 05",
        "0701740605",
        "0701-74 06 05",
        "070 174 06 05",
        "+46 70 174 06 05",
        "+46701740605",
        "+46 (0)70-174 06 05",
        "0046701740605",
        "076–174 06 05",
    ],
)
def test_a_mobile_number_is_found_and_one_that_is_public_is_kept(number: str) -> None:
    assert cleared(f"Ring {number}, dygnet runt.").text == "Ring [telefonnummer borttaget], dygnet runt."
    assert cleared(f"Ring {number}.", {plain_contact(number)}).kinds == ()


@pytest.mark.parametrize(
    "mail", ["anna.svensson@gmail.com", "A_B-c+d@Hotmail.com", "x1@telia.com", "åsa@live.se"]
)
def test_private_mail_is_found_and_one_that_is_public_is_kept(mail: str) -> None:
    assert cleared(f"Skriv till {mail}.").text == "Skriv till [e-postadress borttagen]."
    assert cleared(f"Skriv till {mail}.", {plain_contact(mail)}).kinds == ()


def test_what_is_public_never_lets_a_personnummer_pass() -> None:
    assert cleared("811228-9874", {"811228-9874", "8112289874"}).kinds == (Kind.NUMBER,)


@given(written(), st.sampled_from("\u200b\u200d\u00ad\ufeff\u2060"), st.integers(1, 5))
def test_signs_that_are_not_seen_hide_nothing(number: str, sign: str, at: int) -> None:
    hidden = f"a {number[:at]}{sign}{number[at:]} b"
    assert cleared(hidden).text == "a [personnummer borttaget] b"


@given(st.text())
def test_clearing_twice_changes_nothing_more(text: str) -> None:
    once = cleared(text)
    assert cleared(once.text).kinds == ()


def test_few_rows_of_ten_digits_are_taken_for_a_number() -> None:
    """Of digits that mean something else about one in two hundred passes as a day with a check digit."""
    any_number = random.Random(1)  # noqa: S311 - not for secrets
    hits = sum(bool(cleared(f"nr {any_number.randrange(10**9, 10**10)} i").kinds) for _ in range(20_000))
    assert hits / 20_000 < 0.01


INSIDE = (
    "file:///\\\\srv01\\gemensam\\sn\\bokslut.xlsx", "file:///C:/Users/x/y.docx", "\\\\srv01\\gemensam\\y.xlsx", "C:\\Users\\x\\y.docx", "smb://srv/x",
    "https://lindhult-my.sharepoint.com/personal/x_y/Documents/z.docx", "https://lindhult.sharepoint.com/sites/ekonomi/x.docx", "https://1drv.ms/w/s!A",
    "javascript:alert(1)", "JAVASCRIPT:alert(1)", "java\tscript:alert(1)", "data:text/html,x", "vbscript:x", "ms-word:ofe|u|https://x.se/y.docx", "utkast.docx",
    "../delat/utkast.docx", "http://localhost/x", "http://localhost:8080", "http://intranat/sida", "https://insidan.lindhult.example/x", "http://srv01.local/x",
    "http://10.0.0.4/x", "http://192.168.1.1", "http://172.16.0.9/x", "http://127.0.0.1/x", "http://169.254.1.1", "http://[::1]/x", "http://[fe80::1]/",
    "mailto:anna.svensson@gmail.com", "mailto:anna%40gmail.com", "tel:0701740605", "tel:+46-70-174-06-05", "https://anna:hemligt@www.lindhult.example/",
    "https://www.lindhult.example/?pnr=811228-9874", "http://[::1", "http://x.example:abc/", "https:///x", "http://",
)  # fmt: skip


@pytest.mark.parametrize("href", INSIDE)
def test_an_address_that_leads_inside_or_to_a_person_is_no_link(href: str) -> None:
    found = judged(href)
    assert found.href == ""
    assert found.why


@pytest.mark.parametrize("href", [href for href in INSIDE if href.startswith("http") and "[::1" not in href])
def test_nor_is_one_that_is_wrapped(href: str) -> None:
    from urllib.parse import quote  # noqa: PLC0415 - here only

    assert (
        judged(
            f"https://eur01.safelinks.protection.outlook.com/?url={quote(href, safe='')}&data=05%7Canna"
        ).href
        == ""
    )


@pytest.mark.parametrize(
    ("href", "right"),
    [
        ("https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.kolada.se&data=05%7C02%7Cx%40y", "https://www.kolada.se"),
        ("https://eur01.safelinks.protection.outlook.com/ap/w-59584e83/?url=https%3A%2F%2Fwww.kolada.se%2F%3Futm_source%3Dx&data=1", "https://www.kolada.se/"),
        ("https://urldefense.com/v3/__https://www.scb.se/a?b=1__;!!abc$", "https://www.scb.se/a?b=1"),
        ("https://urldefense.proofpoint.com/v2/url?u=https-3A__www.scb.se_a&d=x", "https://www.scb.se/a"),
        ("https://www.google.com/url?q=https://www.scb.se/&sa=D", "https://www.scb.se/"),
        ("https://www.scb.se/a?utm_source=nl&utm_medium=mail&id=2&fbclid=abc#x", "https://www.scb.se/a?id=2#x"),
        ("https://www.scb.se/a?gclid=1", "https://www.scb.se/a"),
    ],
)  # fmt: skip
def test_an_address_is_unwrapped_and_follows_nobody(href: str, right: str) -> None:
    found = judged(href)
    assert (found.href, found.why) == (right, "")
    assert found.cleaned


@pytest.mark.parametrize(
    "href",
    [
        "https://www.lindhult.example/plan", "http://www.scb.se/", "https://www.scb.se/a?id=2&q=%C3%A5+b#c", "mailto:kommun@lindhult.example", "tel:0371-81000",
        "tel:+4637181000", "#avsnitt", "", "https://www.google.com/maps?q=lindhult", "https://åäö.se/räkning", "https://8.8.8.8/x",
    ],
)  # fmt: skip
def test_an_ordinary_address_stays_as_it_is(href: str) -> None:
    assert (judged(href).href, judged(href).why, judged(href).cleaned) == (href, "", "")


@given(st.text())
def test_no_address_can_be_so_odd_that_it_is_not_judged(href: str) -> None:
    judged(href)
    judged(f"https://{href}")


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Se https://lindhult-my.sharepoint.com/personal/x_y/d.docx.", "Se [adress borttagen]."),
        ("Se \\\\srv01\\delat\\fil.xlsx, flik 2", "Se [adress borttagen], flik 2"),
        ("(http://intranat/x)", "([adress borttagen])"),
        ("Se https://www.kolada.se/?x=1&utm_source=y.", "Se https://www.kolada.se/?x=1."),
    ],
)
def test_addresses_in_a_text_are_cleared_too(text: str, right: str) -> None:
    assert cleared(text).text == right
