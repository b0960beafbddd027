"""The companies of the examples: two years of statements in ÅRL's rows, and dealings within the group, tkr."""

# ruff: noqa: S101 - the generator proves its own work
from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

TAX: Final = Decimal("0.206")


@dataclass(frozen=True, slots=True)
class Company:
    """What a company is made of. Amounts of 2024 and 2025 in pairs; the rest follows."""

    id: str
    share: int  # per cent owned
    owner: str
    sales: tuple[int, int]
    other_income: tuple[int, int]
    materials: tuple[int, int]
    external: tuple[int, int]
    staff: tuple[int, int]
    depreciation: tuple[int, int]
    investments: tuple[int, int]
    buildings: int  # closing 2023: buildings and installations
    machines: int
    works: int  # works in progress, constant
    shares: int = 0  # book value of shares in group companies
    financial: int = 0
    stock: int = 0
    receivables: int = 0
    restricted: int = 0  # restricted equity
    free: int = 0  # free equity 2023 including that year's result
    reserves: tuple[int, int, int] = (0, 0, 0)  # untaxed, closing 2023, 2024, 2025
    provisions: tuple[int, int] = (0, 0)  # pensions, other
    bank_loans: tuple[int, int, int] = (0, 0, 0)  # external loans 2023–2025
    own_loans: tuple[int, int, int] = (0, 0, 0)  # loans from kommunen 2023–2025
    short: int = 0  # other short-term liabilities
    contribution: tuple[int, int] = (0, 0)  # group contribution: received plus, given minus
    dividend_in: tuple[int, int] = (0, 0)
    dividend_out: tuple[int, int] = (0, 0)  # whole dividend paid
    staff_count: tuple[int, int] = (0, 0)
    sick: tuple[str, str] = ("4.1", "4.4")
    index: tuple[str, str] = ("78", "77")
    rate: str = "0.026"  # interest on loans
    interest_in: tuple[int, int] = (0, 0)
    budget_factor: str = "0.985"
    sells_to_kommun: tuple[int, int] = (0, 0)
    sale_kind: str = "försäljning"
    buys_from_kommun: tuple[int, int] = (0, 0)
    account: tuple[int, int] = (0, 0)  # receivable on kommunen (koncernkonto) at year end
    debt_to_kommun: tuple[int, int] = (0, 0)  # short-term debt to kommunen
    guarantee: bool = False
    bond: dict[str, int] = field(default_factory=dict)


def whole(value: Decimal) -> int:
    """Return the value in whole tkr."""
    return int(value.quantize(Decimal(1), rounding=ROUND_HALF_UP))


def interest(company: Company, year: int) -> tuple[int, int, int]:
    """Return interest to kommunen, guarantee fee and interest to banks for 2024 (0) or 2025 (1), each positive."""
    step = 20 if company.share < 100 else 1  # noqa: PLR2004 - per cent
    own = (
        whole(Decimal(company.rate) * (company.own_loans[year] + company.own_loans[year + 1]) / 2 / step)
        * step
    )
    fee = whole(Decimal("0.0035") * company.bank_loans[year + 1] / step) * step if company.guarantee else 0
    bank = (
        whole(Decimal(company.rate) * (company.bank_loans[year] + company.bank_loans[year + 1]) / 2 / step)
        * step
    )
    return own, fee, bank


def income(company: Company, year: int) -> dict[str, int]:
    """Return the income statement in ÅRL's rows."""
    own, fee, bank = interest(company, year)
    rows = {
        "I1": company.sales[year], "I2": 0, "I3": company.other_income[year], "I4": -company.materials[year],
        "I5": -company.external[year], "I6": -company.staff[year], "I7": -company.depreciation[year], "I8": 0,
        "I10": company.dividend_in[year], "I11": company.interest_in[year], "I12": -(own + fee + bank),
        "I14": company.contribution[year], "I15": -(company.reserves[year + 1] - company.reserves[year]),
    }  # fmt: skip
    taxable = sum(rows.values()) - rows["I10"]
    step = 20 if company.share < 100 else 1  # noqa: PLR2004 - per cent
    rows["I17"] = -whole(TAX * taxable / step) * step if taxable > 0 else 0
    return rows


def result(rows: Mapping[str, int]) -> int:
    """Return the year's result of an income statement."""
    return sum(rows.values())


def balance(company: Company, year: int) -> dict[str, int]:
    """Return the closing balance sheet of 2024 (0) or 2025 (1) in ÅRL's rows; cash is what remains."""
    spent, worn = sum(company.investments[: year + 1]), sum(company.depreciation[: year + 1])
    machines_worn = whole(Decimal(worn) * Decimal("0.15") / 20) * 20
    machines_bought = whole(Decimal(spent) * Decimal("0.12") / 20) * 20
    results = [result(income(company, step)) for step in range(year + 1)]
    rows = {
        "T1": 0, "T2": company.buildings + spent - machines_bought - (worn - machines_worn),
        "T3": company.machines + machines_bought - machines_worn, "T4": company.works, "T5": company.shares, "T6": company.financial,
        "T8": company.stock, "T9": company.account[year], "T10": company.receivables + 20 * year * (company.receivables // 800),
        "T11": 0, "S1": company.restricted,
        "S2": company.free + sum(results[:-1]) - sum(company.dividend_out[: year + 1]), "S3": results[-1],
        "S5": company.reserves[year + 1], "S6": company.provisions[0], "S7": company.provisions[1],
        "S8": company.bank_loans[year + 1], "S9": company.own_loans[year + 1], "S10": company.debt_to_kommun[year],
        "S11": company.short, "S13": 0, "S14": 0,
    }  # fmt: skip
    debts = sum(value for key, value in rows.items() if key.startswith("S") and key not in {"S13", "S14"})
    assets = sum(value for key, value in rows.items() if key.startswith("T"))
    rows["T12"] = debts - assets
    return rows


def check(companies: Iterable[Company]) -> None:
    """Raise when a company has no cash, or group contributions do not meet."""
    every = list(companies)
    for year in (0, 1):
        for company in every:
            rows = balance(company, year)
            assert rows["T12"] >= 0, (company.id, year, rows["T12"])
            assert all(rows[key] >= 0 for key in ("T2", "T3", "S1")), (company.id, year)
        assert sum(company.contribution[year] for company in every) == 0
        for owner in {company.owner for company in every} - {"kommun"}:
            own = next(company for company in every if company.id == owner)
            paid = sum(c.dividend_out[year] * c.share // 100 for c in every if c.owner == owner)
            assert own.dividend_in[year] == paid, (owner, year, paid)


def dealings(companies: Iterable[Company], year: int) -> dict[str, list[dict[str, object]]]:
    """Return what every unit reports on the sheet Mellanhavanden, both sides of each deal."""
    every = list(companies)
    made: dict[str, list[dict[str, object]]] = {"kommun": [], **{company.id: [] for company in every}}

    def deal(
        one: str,
        two: str,
        kind: str,
        row_one: str,
        row_two: str,
        amount: int,
        sign_one: int = 1,
        sign_two: int = 1,
        less: int = 0,
    ) -> None:
        if amount:
            made[one].append({"motpart": two, "typ": kind, "rad": row_one, "belopp": sign_one * amount})
            note = "Avräkningsfaktura för december ankom efter stängning, 40 tkr." if less else None
            made[two].append(
                {
                    "motpart": one,
                    "typ": kind,
                    "rad": row_two,
                    "belopp": sign_two * (amount - less),
                    "kommentar": note,
                }
            )

    for company in every:
        own, fee, _ = interest(company, year)
        deal(company.id, "kommun", company.sale_kind, "R1", "R2", company.sells_to_kommun[year], 1, -1)
        less = 40 if company.bond.get("difference") and year == 1 else 0
        deal("kommun", company.id, "försäljning", "R1", "R2", company.buys_from_kommun[year], 1, -1, less)
        deal("kommun", company.id, "ränta", "R8", "R9", own, 1, -1)
        deal("kommun", company.id, "borgensavgift", "R8", "R9", fee, 1, -1)
        deal("kommun", company.id, "lån", "A3", "F1", company.own_loans[year + 1])
        deal(company.id, "kommun", "fordran", "C2", "F2", company.account[year])
        deal("kommun", company.id, "fordran", "C2", "F2", company.debt_to_kommun[year])
        dividend = company.dividend_out[year] * company.share // 100
        deal(company.owner, company.id, "utdelning", "R8", "D3", dividend, 1, -1)
        deal(company.owner, company.id, "andelar", "A3", "D3", company.bond.get("book", 0))
        if company.contribution[year] < 0:
            receivers = [other for other in every if other.contribution[year] > 0]
            deal(receivers[0].id, company.id, "koncernbidrag", "D3", "D3", -company.contribution[year], 1, -1)
    return made


ALMKOPING: Final = (
    Company("radhus", 100, "kommun", (4_200, 4_400), (0, 0), (0, 0), (3_900, 4_100), (5_600, 5_900), (40, 40), (0, 0), 400, 200, 0,
            shares=1_186_000, restricted=620_000, free=552_000, own_loans=(120_000, 120_000, 120_000), short=2_400,
            contribution=(33_000, 36_000), dividend_in=(14_540, 15_540), dividend_out=(28_000, 30_000), staff_count=(2, 2),
            receivables=1_600, sick=("1.2", "1.4"), index=("0", "0"), account=(78_000, 92_000), bond={"book": 1_172_000}),
    Company("almbo", 100, "radhus", (812_000, 841_000), (14_000, 15_200), (96_000, 97_500), (312_000, 321_400), (94_000, 97_200),
            (168_000, 173_500), (284_000, 297_000), 5_090_000, 84_000, 162_000, restricted=240_000, free=1_284_000, stock=2_100,
            receivables=18_400, reserves=(0, 0, 0), provisions=(6_200, 118_000), bank_loans=(2_210_000, 2_260_000, 2_310_000),
            own_loans=(1_480_000, 1_520_000, 1_580_000), short=174_000, staff_count=(74, 78), sick=("4.6", "4.9"), index=("81", "80"),
            contribution=(-8_000, -9_000), dividend_out=(4_000, 4_000), sells_to_kommun=(61_200, 63_400), sale_kind="hyra",
            buys_from_kommun=(74_300, 77_100), account=(148_000, 121_000), debt_to_kommun=(18_200, 19_100), guarantee=True,
            bond={"book": 410_000, "difference": 1}),
    Company("energi", 100, "radhus", (968_000, 1_012_000), (12_400, 13_100), (468_000, 489_000), (162_000, 168_300), (118_000, 122_600),
            (104_000, 108_200), (186_000, 204_000), 1_520_000, 242_000, 96_000, restricted=180_000, free=612_000, stock=24_600,
            receivables=164_000, reserves=(312_000, 338_000, 361_000), provisions=(18_400, 52_000), bank_loans=(420_000, 430_000, 450_000),
            own_loans=(360_000, 390_000, 410_000), short=182_000, staff_count=(52, 138), sick=("3.4", "3.7"), index=("76", "74"),
            contribution=(-25_000, -27_000), dividend_out=(6_000, 7_000), sells_to_kommun=(148_600, 151_900), buys_from_kommun=(11_400, 11_900),
            account=(96_000, 88_000), debt_to_kommun=(6_300, 6_500), guarantee=True, bond={"book": 320_000}),
    Company("hamn", 100, "radhus", (142_000, 148_000), (2_200, 2_400), (31_000, 32_200), (48_600, 49_900), (34_000, 35_200), (14_800, 15_600),
            (22_000, 46_000), 160_000, 38_000, 12_000, restricted=40_000, free=52_000, stock=1_800, receivables=21_000,
            bank_loans=(60_000, 66_000, 84_000), own_loans=(70_000, 74_000, 86_000), short=24_000, staff_count=(14, 46), sick=("4.0", "4.3"),
            buys_from_kommun=(6_200, 6_400), account=(11_000, 9_500), guarantee=True, bond={"book": 62_000}),
    Company("lokaler", 100, "radhus", (236_000, 243_000), (3_000, 3_100), (34_000, 34_800), (78_000, 80_400), (21_000, 21_800),
            (52_000, 53_600), (64_000, 71_000), 1_070_000, 22_000, 34_000, restricted=90_000, free=148_000, receivables=9_200,
            reserves=(18_000, 21_000, 24_000), provisions=(0, 21_000), bank_loans=(410_000, 420_000, 440_000),
            own_loans=(412_000, 420_000, 432_000), short=48_000, staff_count=(9, 13), sick=("3.9", "3.1"), dividend_out=(2_000, 2_000),
            sells_to_kommun=(96_300, 98_800), sale_kind="hyra", buys_from_kommun=(9_800, 10_100), account=(26_000, 31_000), guarantee=True,
            bond={"book": 142_000}),
    Company("arena", 100, "radhus", (78_000, 83_500), (26_000, 26_500), (18_200, 19_400), (39_400, 41_000), (33_800, 35_100), (8_200, 8_500),
            (4_000, 5_200), 64_000, 18_000, 0, restricted=20_000, free=31_000, stock=900, receivables=7_400, own_loans=(28_000, 28_000, 28_000),
            short=16_000, staff_count=(34, 29), sick=("5.1", "5.6"), index=("82", "84"), sells_to_kommun=(26_000, 26_500),
            buys_from_kommun=(2_900, 3_000), account=(6_000, 7_200), bond={"book": 48_000}),
    Company("fiber", 100, "radhus", (96_000, 101_000), (1_000, 1_100), (21_400, 22_300), (24_000, 24_900), (18_600, 19_300), (21_800, 22_600),
            (28_000, 26_000), 150_000, 44_000, 6_000, restricted=20_000, free=64_000, receivables=8_800, reserves=(12_000, 13_000, 14_000),
            own_loans=(112_000, 114_000, 112_000), short=22_000, staff_count=(8, 19), sick=("2.4", "2.2"), index=("79", "80"),
            sells_to_kommun=(18_700, 19_200), account=(9_000, 8_000), bond={"book": 58_000}, dividend_out=(2_000, 2_000)),
    Company("flygplats", 90, "radhus", (44_000, 46_000), (31_000, 31_600), (6_200, 6_400), (24_800, 25_600), (34_400, 35_800), (9_200, 9_400),
            (6_000, 7_000), 64_000, 31_000, 0, restricted=30_000, free=22_000, stock=800, receivables=5_200,
            own_loans=(38_000, 40_000, 42_000), short=13_000, staff_count=(16, 41), sick=("4.2", "3.8"), index=("71", "73"),
            sells_to_kommun=(31_000, 31_600), bond={"book": 44_000}),
    Company("atervinning", 60, "radhus", (286_000, 297_000), (4_000, 4_200), (62_000, 64_400), (128_000, 132_600), (46_000, 47_800),
            (28_400, 29_600), (36_000, 41_000), 208_000, 96_000, 14_000, restricted=30_000, free=98_000, stock=3_400, receivables=36_000,
            reserves=(22_500, 25_000, 27_500), provisions=(0, 41_000), bank_loans=(112_000, 116_000, 120_000), short=43_000,
            staff_count=(22, 64), sick=("5.4", "5.9"), sells_to_kommun=(84_600, 88_200), buys_from_kommun=(3_800, 4_000),
            guarantee=True, dividend_out=(900, 900), bond={"book": 38_000}),
    Company("science", 55, "radhus", (24_000, 25_200), (12_000, 12_400), (1_200, 1_200), (14_600, 15_200), (16_800, 17_400), (1_600, 1_600),
            (800, 1_200), 6_000, 4_200, 0, restricted=4_000, free=9_600, receivables=3_600, short=6_000, staff_count=(14, 10),
            sick=("2.9", "2.6"), sells_to_kommun=(6_000, 6_200), bond={"book": 6_000}),
    Company("utveckling", 100, "radhus", (38_000, 41_000), (2_000, 2_000), (4_000, 4_200), (9_800, 10_400), (6_200, 6_600), (7_400, 7_800),
            (42_000, 68_000), 226_000, 2_000, 42_000, restricted=40_000, free=64_000, receivables=4_000, bank_loans=(80_000, 96_000, 124_000),
            own_loans=(84_000, 98_000, 126_000), short=12_000, staff_count=(4, 3), sick=("1.9", "2.1"), guarantee=True,
            bond={"book": 58_000}),
)  # fmt: skip

LINDHULT: Final = (
    Company("lindbo", 100, "kommun", (61_400, 63_900), (820, 860), (9_900, 10_200), (24_600, 25_300), (7_900, 8_200), (11_200, 11_600),
            (14_000, 12_600), 312_000, 6_200, 4_800, restricted=12_000, free=74_000, stock=140, receivables=1_600, provisions=(0, 6_400),
            bank_loans=(228_000, 230_000, 231_000), short=11_800, staff_count=(6, 8), sick=("4.0", "4.4"), index=("80", "79"),
            dividend_out=(300, 300), sells_to_kommun=(3_940, 4_120), sale_kind="hyra", buys_from_kommun=(4_860, 5_010), guarantee=True,
            debt_to_kommun=(620, 640), account=(6_000, 5_400), bond={"book": 22_000, "difference": 0}),
    Company("industri", 100, "kommun", (13_200, 13_700), (0, 0), (2_100, 2_150), (4_300, 4_420), (900, 940), (3_400, 3_500), (2_600, 5_800),
            70_000, 600, 1_900, restricted=2_000, free=14_200, receivables=480, bank_loans=(38_000, 37_400, 38_600), own_loans=(18_000, 18_000, 20_000),
            short=3_100, staff_count=(1, 1), sick=("0.8", "1.1"), sells_to_kommun=(2_310, 2_360), sale_kind="hyra", guarantee=True,
            bond={"book": 9_000}),
    Company("varme", 60, "kommun", (38_400, 40_200), (600, 620), (16_200, 17_000), (7_400, 7_600), (5_200, 5_400), (5_000, 5_200), (6_200, 7_400),
            60_000, 9_400, 1_200, restricted=6_000, free=19_000, stock=1_400, receivables=4_800, reserves=(5_000, 7_500, 10_000),
            bank_loans=(42_000, 43_000, 44_000), short=5_600, staff_count=(2, 6), sick=("3.1", "2.8"), index=("75", "76"),
            sells_to_kommun=(5_640, 5_880), guarantee=True, dividend_out=(500, 500), bond={"book": 7_200}),
)  # fmt: skip
