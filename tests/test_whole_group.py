"""Consolidation in whole with a minority, in shares, and in the municipality's own rows: figures reckoned by hand, and what always holds."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.config import Municipality
from pipeline.merge import translation
from pipeline.merge.taken_in import Remap, mapping
from pipeline.schemas.places import LAW_ROWS, Places
from tests.whole_group import (
    BOLAG,
    COMPANY,
    DEALS,
    FEDERATION,
    FORBUND,
    FULL,
    ROWS,
    TOWN,
    delivered,
    group,
    merged,
    numbers,
    town,
)

STANDARD = translation.standard().decode()
INCOME_FULL = (
    "rr.int 1800, rr.avg 100, rr.kost -5600, rr.avs -250, rr.netto -3950, rr.skatt 4500, rr.vres 550, rr.fint 20, rr.fkost -80, "
    "rr.efp 490, rr.bskatt -41.2, rr.mino -63.52, rr.res 385.28"
)
BALANCE_FULL = (
    "br.mark 4200, br.fin 240, br.ford 400, br.kassa 720, br.st 5560, br.ares 385.28, br.oek 2162.36, br.sek 2547.64, "
    "br.mino 191.76, br.pens 200, br.uskatt 20.6, br.lang 1800, br.kort 800, br.ss 5560"
)
INCOME_SHARE = (
    "rr.int 1440, rr.avg 100, rr.kost -5360, rr.avs -230, rr.netto -4050, rr.skatt 4500, rr.vres 450, rr.fint 20, rr.fkost -60, "
    "rr.efp 410, rr.bskatt -24.72, rr.res 385.28"
)
BALANCE_SHARE = (
    "br.mark 3720, br.fin 320, br.ford 360, br.kassa 640, br.st 5040, br.ares 385.28, br.oek 2162.36, br.sek 2547.64, "
    "br.pens 200, br.uskatt 12.36, br.lang 1560, br.kort 720, br.ss 5040"
)
INCOME_FORBUND = (
    "rr.int 1075, rr.avg 125, rr.kost -5190, rr.avs -205, rr.netto -4195, rr.skatt 4500, rr.vres 305, rr.fint 50, rr.fkost -31, "
    "rr.efp 324, rr.res 324"
)
BALANCE_FORBUND = (
    "br.mark 3100, br.fin 500, br.ford 300, br.kassa 545, br.st 4445, br.ares 324, br.oek 2021, br.sek 2345, br.pens 210, "
    "br.lang 1275, br.kort 615, br.ss 4445"
)


@pytest.mark.parametrize(
    ("units", "income", "balance"),
    [
        (FULL, INCOME_FULL, BALANCE_FULL),
        (BOLAG, INCOME_SHARE, BALANCE_SHARE),
        (FORBUND, INCOME_FORBUND, BALANCE_FORBUND),
    ],
    ids=["full", "share", "förbund"],
)
def test_the_group_in_own_rows(units: str, income: str, balance: str, tmp_path: Path) -> None:
    """What the bolag and the municipality have between them is taken away whole by the full method, and by three fifths in shares.

    The municipality's own equity and result come to the same by both.
    """
    municipality = town(tmp_path, units)
    data = delivered(municipality, DEALS if "enheter.bo" in units else {})
    assert group(merged(municipality, data)) == numbers(income) | numbers(balance)


def test_a_forbund_on_the_rows_of_the_law(tmp_path: Path) -> None:
    """Without rows of its own the municipality's form has the law's: a quarter of each is added."""
    accounts = merged(municipality := town(tmp_path, FORBUND, rows=""), delivered(municipality, {}))
    expected = numbers(
        "rr.R1 1200, rr.R2 -5190, rr.R3 -205, rr.R4 -4195, rr.R5 4500, rr.R7 305, rr.R8 50, rr.R9 -31, rr.R10 324, rr.R12 324, "
        "br.A21 3100, br.A3 500, br.A 3600, br.C2 300, br.C4 545, br.C 845, br.SUMT 4445, br.D1 324, br.D3 2021, br.D 2345, "
        "br.E1 210, br.E 210, br.F1 1275, br.F2 615, br.F 1890, br.SUMS 4445"
    )
    assert group(accounts, own=False) == expected
    measures = {
        key: accounts.get(f"bolag/fb/{key}/utfall").value
        for key in ("omsattning", "resultat_fin", "eget_kapital", "soliditet")
    }
    assert measures == {"omsattning": 800, "resultat_fin": 16, "eget_kapital": 100, "soliditet": 20}


def test_a_part_that_means_another_law_row_is_in_the_groups_row_too(tmp_path: Path) -> None:
    """Of the municipality's other equity of 2 000 a reserve is 150: the group's is the same, within what the rows were without it."""
    part = "br;rur;varav resultatutjämningsreserv;varav;D21;\n"
    oek = "br;oek;Övrigt eget kapital;;D3;\n"
    municipality = town(tmp_path, FULL, ROWS.replace(oek, oek + part))
    kommun = (TOWN[0], TOWN[1].replace("oek 2000", "oek 2000, rur 150"))
    accounts = merged(municipality, delivered(municipality, kommun=kommun))
    assert group(accounts) == numbers(INCOME_FULL) | numbers(BALANCE_FULL) | {"br.rur": 150}
    assert accounts.get("br/D21/koncern/utfall").value == 150
    assert accounts.get("br/D3/koncern/utfall").value == Decimal("2012.36")


def test_a_bolag_that_is_sold_leaves_the_minoritys_part_of_its_result_and_no_balance(tmp_path: Path) -> None:
    """Two fifths of 158,80 are the minority's; the group's result is 320 less the dividend 30, and 95,28."""
    municipality = town(tmp_path, FULL + "till = 2025-08-31\n")
    sold = {
        unit: [line for line in lines if line[1] in {"försäljning", "utdelning"}]
        for unit, lines in DEALS.items()
    }
    figures = group(merged(municipality, delivered(municipality, sold)))
    assert (figures["rr.mino"], figures["rr.res"], figures["br.ares"]) == (
        Decimal("-63.52"),
        Decimal("385.28"),
        Decimal("385.28"),
    )
    assert figures["br.st"] == figures["br.ss"] == 4320
    assert "br.mino" not in figures


def test_a_bolag_may_hand_in_the_municipalitys_rows_and_be_taken_in_whole(tmp_path: Path) -> None:
    """A result of 16 and equity of 100, of which two fifths are the minority's."""
    municipality = town(tmp_path, f'{FULL}formular = "lkbr"\n')
    figures = group(merged(municipality, delivered(municipality, {})))
    assert [figures[key] for key in ("rr.int", "rr.avg", "br.mark", "br.mino")] == [1600, 200, 3400, 40]
    assert figures["rr.mino"] == Decimal("-6.4")
    assert (figures["rr.res"], figures["br.sek"]) == (Decimal("329.6"), Decimal(2380))
    assert figures["br.st"] == figures["br.ss"] == 4820


# -- where a tax lands ----------------------------------------------------------------------------
ALONE = ROWS.replace("rr;mino;Minoritetens andel;;R12;\n", "").replace("bskatt+mino", "bskatt")
FINER = (
    ALONE.replace("rr;bskatt;Bolagens skatt;;R12;", "rr;bskatt;Bolagens skatt;;R2s;")
    .replace("int+avg+kost+avs", "int+avg+kost+avs+bskatt")
    .replace("efp+bskatt", "efp")
)
NEITHER = (
    ALONE.replace("rr;bskatt;Bolagens skatt;;R12;\n", "")
    .replace("efp+bskatt", "efp")
    .replace("br;uskatt;Uppskjuten skatt;;E2s;\n", "")
    .replace("+uskatt", "")
)
OTHER = FINER.replace(
    "br;uskatt;Uppskjuten skatt;;E2s;\nbr;aavs;Andra avsättningar;;E2;",
    "br;aavs;Andra avsättningar;;E2;\nbr;uskatt;Uppskjuten skatt;;E2;",
)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (ALONE, "rr.kost -5360, rr.bskatt -24.72, br.uskatt 12.36"),
        (FINER, "rr.kost -5360, rr.bskatt -24.72, br.uskatt 12.36"),
        (NEITHER, "rr.kost -5384.72, br.aavs 12.36"),
        (OTHER, "rr.kost -5360, rr.bskatt -24.72, br.aavs 12.36"),
    ],
    ids=["a row of the result", "finer rows", "no row", "two rows of the law"],
)
def test_a_tax_lands_on_the_row_that_is_there_for_it(rows: str, expected: str, tmp_path: Path) -> None:
    """The deferred tax of a reserve of 100 is 20,6, that of the year's as much, and the tax paid 20,6: three fifths of each."""
    found = group(merged(town(tmp_path, BOLAG, rows)))
    where = numbers(expected)
    assert {
        key: found.get(key, Decimal(0))
        for key in ("rr.kost", "rr.bskatt", "br.uskatt", "br.aavs")
        if key in where or key in found
    } == where
    assert found["rr.res"] == Decimal("385.28")
    assert found["br.st"] == found["br.ss"] == 5040


def test_a_finer_row_above_the_one_of_all_gets_no_more_than_its_own(tmp_path: Path) -> None:
    """Uppskjuten skatt stands above Andra avsättningar in the balance sheet: what a bolag has of the latter is not put on the former."""
    municipality = town(tmp_path, BOLAG)
    income, balance = COMPANY
    figures = group(
        merged(municipality, delivered(municipality, bo=(income, balance.replace("S8 800", "S7 50, S8 750"))))
    )
    assert (figures["br.uskatt"], figures.get("br.aavs", Decimal(0))) == (Decimal("12.36"), Decimal(30))


@pytest.mark.parametrize(
    ("target", "row"), [("rr.avs", "rr.avs"), ("avs", "rr.avs"), ("R3", "rr.avs"), ("rr.avg", "rr.avg")]
)
def test_the_translation_may_name_an_own_row(target: str, row: str, tmp_path: Path) -> None:
    """What the bolag has depreciated, 50, goes where its own table says, and the result is the same."""
    words = STANDARD.replace("I7;R3;1", f"I7;{target};1")
    figures = group(merged(town(tmp_path, BOLAG, translation=words)))
    before = {"rr.avs": -200, "rr.avg": 100}
    assert figures[row] == before[row] - 30
    assert figures["rr.res"] == Decimal("385.28")


@pytest.mark.parametrize("target", ["rr.netto", "br.nej", "nej", "SUMT", "R12"])
def test_what_is_no_row_to_put_an_amount_on_is_told(target: str, tmp_path: Path) -> None:
    municipality = town(tmp_path, BOLAG, translation=STANDARD.replace("I7;R3;1", f"I7;{target};1"))
    places = Places.of(municipality.structure.in_year(2025), ())
    _, problems = mapping(municipality, places)
    assert [problem.message for problem in problems] == [f"Raden I7;{target};1 kan inte användas."]


# -- who owns whom --------------------------------------------------------------------------------
HOLDING = f"""{FULL}
[enheter.db]
namn = "Lillebyhus Dotter AB"
slag = "bolag"
agare = "bo"
andel = 60
"""
DIVIDED = {
    "bo": [("db", "andelar", "A3", 40), ("db", "utdelning", "R8", 10)],
    "db": [("bo", "andelar", "D3", 40), ("bo", "utdelning", "D3", -10)],
}


@pytest.mark.parametrize("method", ["full", "proportionell"])
def test_what_a_bolag_with_a_minority_owns_is_in_part_the_minoritys(method: str, tmp_path: Path) -> None:
    """The bolag owns all of its own bolag: shares of 40, and a dividend of 10, of which two fifths are the minority's."""
    units = HOLDING.replace('metod = "full"\n', "") + f'metod = "{method}"\n'
    units = units.replace("andel = 60\n", f'andel = 60\nmetod = "{method}"\n', 1)
    municipality = town(tmp_path, units)
    daughter = ("I1 50, I5 -30", "T12 120, S1 40, S2 60, S3 20")
    data = delivered(municipality, DIVIDED, db=daughter)
    accounts = merged(municipality, data)
    elim = {
        key: accounts.get(f"konc/{key}/elim").value for key in ("R8", "R12", "D1", "D3", "A3", "SUMT", "SUMS")
    }
    assert elim["R12"] == elim["D1"] == -6
    assert elim["D3"] == -24 + 6
    whole = method == "full"
    assert elim["R8"] == (-10 if whole else -6)
    assert elim["A3"] == elim["SUMT"] == elim["SUMS"] == (-40 if whole else -24)
    if whole:
        minority = {key: accounts.get(f"konc/{key}/koncern").value for key in ("rr.mino", "br.mino")}
        # two fifths of 158,80 and 20 less 10; of 479,40 and 120 less 40
        assert minority == {"rr.mino": Decimal("-67.52"), "br.mino": Decimal("223.76")}


# -- what always holds ----------------------------------------------------------------------------
@cache
def everybody(share: int) -> Municipality:
    with TemporaryDirectory() as folder:
        return town(Path(folder), FULL.replace("60", str(share)) + FORBUND)


AMOUNTS = st.integers(min_value=0, max_value=10**6)


def _drawn(
    draw: st.DrawFn, standing: tuple[str, str], closing: str, *, of_law: bool
) -> tuple[dict[str, Decimal], dict[str, Decimal]]:
    """Return an income statement and a balance sheet of the rows of another, drawn; the row ``closing`` takes what is left so that they balance."""
    income, balance = ({key: Decimal(draw(AMOUNTS)) for key in numbers(words)} for words in standing)
    income = {key: value if numbers(standing[0])[key] >= 0 else -value for key, value in income.items()}
    result = sum(income.values(), Decimal(0))
    assets = {"mark", "fin", "ford", "kassa", "T2", "T10", "T12"}
    if of_law:
        balance["S3"] = result
        result = Decimal(0)
    balance[closing] = Decimal(0)
    balance[closing] = (
        sum((value if key in assets else -value for key, value in balance.items()), Decimal(0)) - result
    )
    return income, balance


@settings(max_examples=30)
@given(st.data(), st.sampled_from([1, 40, 60, 99, 100]))
def test_the_group_is_the_sum_of_its_shares_and_balances(data: st.DataObject, share: int) -> None:
    """Each law row is the municipality's, the bolag's (all, but of equity its share), a quarter of the förbund's, and what is eliminated."""
    municipality = everybody(share)
    kommun = data.draw(st.composite(_drawn)(TOWN, "oek", of_law=False))
    bo = data.draw(st.composite(_drawn)(COMPANY, "S2", of_law=True))
    fb = data.draw(st.composite(_drawn)(FEDERATION, "oek", of_law=False))
    amounts = data.draw(st.lists(AMOUNTS, min_size=8, max_size=8))
    drawn = iter(amounts)
    deals = {
        unit: [
            (other, kind, row, (1 if amount > 0 else -1) * next(drawn)) for other, kind, row, amount in lines
        ]
        for unit, lines in DEALS.items()
    }
    accounts = merged(municipality, delivered(municipality, deals, kommun=kommun, bo=bo, fb=fb))

    def value(key: str) -> Decimal:
        return accounts.get(key).value or Decimal(0)

    owned = Decimal(share) / 100
    for row in LAW_ROWS:
        kind = "rr" if row.startswith("R") else "br"
        whole = sum(
            (
                value(f"{'bolag_rr' if line.source.startswith('I') else 'bolag_br'}/{line.source}/bo/utfall")
                * (line.factor.value or 0)
                for line in lines(municipality)
                if line.target.law == row
            ),
            Decimal(0),
        )
        part = whole * (owned if row in {"D1", "D3"} else 1)
        quarter = value(f"lkbr_{kind}/{row}/fb/utfall") / 4
        assert value(f"{kind}/{row}/koncern/utfall") == value(
            f"{kind}/{row}/kommun/utfall"
        ) + part + quarter + value(f"konc/{row}/elim"), row
    assert value("br/SUMT/koncern/utfall") == value("br/SUMS/koncern/utfall")
    assert value("rr/R12/koncern/utfall") == value("br/D1/koncern/utfall")
    own = group(accounts)
    assert own.get("br.st", 0) == own.get("br.ss", 0) == value("br/SUMT/koncern/utfall")
    assert own.get("rr.res", 0) == own.get("br.ares", 0) == value("rr/R12/koncern/utfall")


def lines(municipality: Municipality) -> tuple[Remap, ...]:
    return mapping(
        municipality,
        Places.of(municipality.structure.in_year(2025), municipality.consolidated(municipality.occasions[0])),
    )[0]
