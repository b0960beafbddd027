"""The limits of the rules at year end: where the tiny municipality is sound, and the last value before and the first beyond a limit.

Every number is worked out by hand: a relation may differ by half a unit for each amount in it that somebody has typed and that is
not zero (n amounts beside a typed total: (n + 1) / 2), by what the law or the settings named in the row say, from the figures of
``tests/mini.py``. Columns: code, words that only this limit's message has, the cell (or cells, all given the same value), values
that are right, values that are wrong, other changes.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, Final

Limit = tuple[str, str, str, tuple[Any, ...], tuple[Any, ...], dict[str, Any]]
NO: Final[dict[str, Any]] = {}
LAST: Final = "published/2024-bokslut"


def twice(code: str, words: str, cell: str, base: int | None, most: int) -> tuple[Limit, Limit]:
    """Return the limits of one amount at two places, reckoned at one of them: a varning at one unit, an error beyond ``most``.

    ``base`` is the amount; None stands for the one that is there.
    """

    def at(far: int) -> tuple[Any, Any]:
        return (base - far, base + far) if base is not None else (f"~{-far}", f"~{far}")

    return (
        (code, f"varning: … {words}", cell, at(0)[:1], at(1) + at(most), NO),
        (code, f"fel: … {words}", cell, at(1) + at(most), at(most + 1), NO),
    )


STATEMENTS: Final[tuple[Limit, ...]] = (
    # C01: −30 500 = 2 900 − 29 500 − 3 900, and the total: four amounts, 2
    ("C01", "(R4) för kommunen", f"{LAST}/rr/R4/kommun", (-30502, -30498), (-30503, -30497), NO),
    # C02: eight assets and eight debts: 8; in the bolag four and seven: 5,5; what was published is exact
    *twice("C02", "(SUMT) i balans", "ek/br/C4/utfall", 2500, 8),
    *twice("C02", "(T14)", "bo/bolag_br/T12/utfall", 500, 5),
    ("C02", "summan av eget kapital", f"{LAST}/br/SUMT/kommun", (76800, "76800.4"), (76799, 76801, "76800.6"), NO),
    ("C02", "(A) för kommunen", f"{LAST}/br/A/kommun", (70502, 70498), (70503, 70497), NO),
    # C03: the result is made of seven amounts, in the bolag too: with the one in the balance sheet 4. In the group 7 + 1 of the
    # municipality's and four fifths of 7 + 1 of the bolag's are 7,2. A rent that is eliminated as income twice is four fifths of
    # one more: 8; what is eliminated as income and as cost cancels out. The rent of both sides written as income takes 2 · 0,8 · x away from the group's result
    *twice("C03", "(D1) i balans", "ek/br/D1/utfall", 2200, 4),
    *twice("C03", "(S3)", "bo/bolag_br/S3/utfall", 400, 4),
    ("C03", "fel: … (D1) i koncernens", "ek/mellanhavanden/0/belopp & bo/mellanhavanden/0/belopp", (1, 5), (6, 7), NO),
    # C04: 40 000 = 37 800 + 2 200: four rows of equity, one published amount and the seven of the result: 6
    ("C04", "eget kapital", "ek/br/D3/utfall", (35594, 35606), (35593, 35607), NO),
    ("C04", "bokat direkt", "ek/noter/N21.3/kommun", (0,), ("0.5", "-0.5"), NO),
    # C05: half of the last printed decimal
    ("C05", "Utfall föregående år", "ek/rr/R1/utfall_fg", ("2900.5", "2899.5"), ("2900.501", "2899.499", 2901), NO),
    ("C05", "Utfall föregående år", "ek/rr/R1/utfall_fg", ("2900.05", "2899.95"), ("2900.051", "2899.949"),
     {f"{LAST}/rr/R1/kommun": "2900.0"}),
    ("C05", "Utfall föregående år", "ek/rr/R1/utfall_fg", (2900,), (2899, 2901), {f"{LAST}/rr/R1/kommun": "2900.4"}),
    # C13: exact at the opening; the note's six amounts and the balance sheet's: 3,5
    ("C13", "(N13.1)", "ek/noter/N13.1/kommun", (100000,), (99999, 100001), NO),
    *twice("C13", "(N13) i noterna", "ek/noter/N13.2/kommun", 5000, 3),
    # C14: five amounts and the row's: 3; two guarantees in the note and on the sheet: 2; four pensions and the sheet's: 2,5
    *twice("C14", "(N3) i noterna", "ek/noter/N3.1/kommun", 800, 3),
    ("C14", "fliken Borgen", "ek/borgen/1/belopp", (98, 102), (97, 103), NO),
    *twice("C14", "(PE1)", "ek/pensioner/PE1/kommun", 4000, 2),
    # C74: two amounts and their sum, each to half a unit: 1,5
    ("C74", "publicerades för", f"{LAST}/va/X14", (14, 16), (13, 17),
     {f"{LAST}/va/X12": 10, f"{LAST}/va/X13": 5}),
    # C29: 37 800 of 76 800, each to half a unit, is between 49,2178 and 49,2197 %
    ("C29", "oliditet", f"{LAST}/nyckeltal/soliditet/kommun", ("49.2", "49.22", "49.218", "49.220"),
     ("49.1", "49.3", "49.21", "49.23", "49.217", "49.221"), NO),
)  # fmt: skip

CASH_FLOW: Final[tuple[Limit, ...]] = (
    # C06: K11 is two amounts that are not zero, K5 and K6 too: with the total 1,5
    ("C06", "(K11)", f"{LAST}/kfa/K11/kommun", (5399, 5401), (5398, 5402), NO),
    ("C06", "(K5)", f"{LAST}/kfa/K5/kommun", (399, 401), (398, 402), NO),
    ("C06", "(K6)", f"{LAST}/kfa/K6/kommun", (1999, 2001), (1998, 2002), NO),
    # C07: ten amounts of the cash flow and cash: 5,5; above: cash with all investments, 6; the opening is exact
    ("C07", "(C4)", "ek/kfa/K109/kommun", (695, 700), (694,), NO),
    ("C07", "kassa och bank med kortfristiga", "ek/kfa/K109/kommun", (1706,), (1707,), NO),
    ("C07", "(C4)", "ek/kfa/K109/kommun", (705,), (706,), {"ek/br/C3/utfall": 0}),
    ("C07", "årets början", "ek/kfa/K601/kommun", (2000,), (1999, 2001), NO),
    *twice("C08", "(K101)", "ek/kfa/K101/kommun", 2200, 4),
    # C09: two amounts: 1; in the group four fifths of the bolag's too: 1,4; provisions for pensions have three: 1,5.
    # Beside nothing but zeros an amount is wrong when it is not zero
    ("C09", "(K102) i kassa", "ek/kfa/K102/kommun", (3999, 4001), (3998, 4002), NO),
    ("C09", "(K102) i koncernens", "ek/kfa/K102/koncern", (4639, 4641), (4638, 4642), NO),
    ("C09", "(N5.2)", "ek/noter/N5.2/kommun", (-2901, -2899), (-2902, -2898), NO),
    ("C09", "(N5.5) i noterna", "ek/noter/N5.5/kommun", (0,), (-1,), NO),
    ("C09", "(N29.2)", "ek/noter/N29.2/kommun", (0,), (1,), NO),
    ("C09", "(N29.3)", "ek/noter/N29.3/kommun", (399, 401), (398, 402), NO),
    ("C09", "(N29.4)", "ek/noter/N29.4/kommun", (149, 151), (148, 152), NO),
    ("C09", "(N29.5)", "ek/noter/N29.5/kommun", (-201, -199), (-202, -198), NO),
    ("C09", "(N29.6)", "ek/noter/N29.6/kommun", (-51, -49), (-52, -48), NO),
    ("C09", "(N29.7)", "ek/noter/N29.7/kommun", (-201, -199), (-202, -198), NO),
    ("C09", "(N29.8)", "ek/noter/N29.8/kommun", (0,), (1,), NO),
    # C10: a change is of two amounts: with the row three, 1,5; debts without the loans' short part: five, 2,5
    ("C10", "(K107)", "ek/kfa/K107/kommun", (-1, 1), (-2, 2), NO),
    ("C10", "(K108)", "ek/kfa/K108/kommun", (-201, -199), (-202, -198), NO),
    ("C10", "(K109)", "ek/kfa/K109/kommun", (698, 702), (697, 703), NO),
    # … of which the part of the long loans that falls due moves between C10 and C12: 50 less is a payment of 50 on the loans
    ("C10", "(K109)", "ek/kfa/K109/kommun", (748, 752), (747, 753),
     {"ek/noter/N25.5/kommun": 3950, "ek/noter/N25.1/kommun": 6050}),
    ("C12", "K301 och K302", "ek/kfa/K302/kommun", (-52, -48), (-53, -47),
     {"ek/noter/N25.5/kommun": 3950, "ek/noter/N25.1/kommun": 6050}),
    # C11: an amount beside zeros; four amounts: 2; four: 2; a change of two: 1,5; the shares' four and the investments' two: 3,5
    ("C11", "(K201)", "ek/kfa/K201/kommun", (0,), (-1,), NO),
    ("C11", "(K202)", "ek/kfa/K202/kommun", (-6602, -6598), (-6603, -6597), NO),
    ("C11", "(K203)", "ek/kfa/K203/kommun", (298, 302), (297, 303), NO),
    ("C11", "(K303)", "ek/kfa/K303/kommun", (-1, 1), (-2, 2), NO),
    ("C11", "K204 och K205 för kommunen", "ek/kfa/K204/kommun", (-3,), (-4,), NO),
    ("C11", "K204, K205 och K303", "ek/kfa/K205/kommun", (1,), (2,), {f"{LAST}/not/N16.4/kommun": None}),
    ("C11", "(B) för kommunen", "ek/br/B/utfall", (0,), (1,), NO),
    ("C11", "(B) för kommunen", "ek/br/B/utfall", (41,), (42,), {"ek/kfa/K4/kommun": -40}),
    # … investments that are not liquid: 1 000 last year and now; all of the growth is bought when cash alone is liquid
    ("C11", "K204 och K205 för kommunen", "ek/kfa/K204/kommun", (-303, -297), (-304, -296), {"ek/br/C3/utfall": 1300}),
    # … none of it when last year's liquid assets were cash and investments (five amounts: 2,5)
    ("C11", "K204 och K205 för kommunen", "ek/kfa/K204/kommun", (-2, 0), (-3,),
     {"ek/br/C3/utfall": 1300, "ek/kfa/K601/kommun": 3000}),
    # … and nothing can be said when it was cash and a part of the investments: beyond 1 and 1,5 of either is a part
    ("C11", "K204 och K205 för kommunen", "ek/kfa/K601/kommun", (2002, 2998), (1999, 2001, 2999, 3001), {"ek/kfa/K204/kommun": -500}),
    # C12: five amounts: 2,5; three: 1,5; one loan: 1; without last year's note the debts as a whole, six amounts: 3
    ("C12", "K301 och K302", "ek/kfa/K301/kommun", (2,), (3,), NO),
    ("C12", "K304 och N29.9", "ek/kfa/K304/kommun", (1,), (2,), NO),
    ("C12", "K109 och N29.9", "ek/kfa/K301/kommun", (3,), (4,), {f"{LAST}/not/N24.1/kommun": None}),
    ("C12", "(N24.1) i noterna", "ek/lan/0/belopp", (19999, 20001), (19998, 20002), NO),
    ("C12", "förra årets", "ek/lan/0/belopp_fg", (19999, 20001), (19998, 20002), NO),
    ("C12", "(N25.5) i noterna", "ek/lan/0/forfall", (3999, 4001), (3998, 4002), NO),
)  # fmt: skip

OPERATING: Final[tuple[Limit, ...]] = (
    # C16: two internal incomes and two internal costs: 2; three incomes without two internal, and the row: 3; as many costs: 3;
    # the net of three incomes and three costs, and two rows: 4 (what is worn off is one amount, and in both)
    ("C16", "Interna intäkter", "kn/drift/1/interna_intakter", (498, 502), (497, 503), NO),
    ("C16", "(R1)", "ek/rr/R1/utfall", (2997, 3003), (2996, 3004), NO),
    ("C16", "(R2)", "ek/rr/R2/utfall", (-30003, -29997), (-30004, -29996), NO),
    ("C16", "(R4)", "ek/rr/R2/utfall", (-30002,), (-30003,), {"ek/rr/R1/utfall": 2998}),
    # C17: a part and its whole: 1
    # C81: 900 signs and a fifth of them
    ("C81", "tecken", "kn/mal/0/analys", ("a" * 1080,), ("a" * 1081,), NO),
    ("C17", "nterna intäkter", "kn/drift/1/interna_intakter", (2500, 2501), (2502,), NO),
    ("C17", "nterna kostnader", "kn/drift/0/interna_kostnader", (-21000, -21001), (-21002,), NO),
    # C18: two rows and the frame: 1,5; one change and its decision: 1; a row of the published plan: exact
    ("C18", "beslutade budgeten för", "kommun/budgetbeslut/0/belopp", (-26601, -26599), (-26602, -26598), NO),
    ("C18", "Anslagsförändringarna", "kommun/budgetbeslut/1/belopp", (-201, -199), (-202, -198), NO),
    ("C18", "den publicerade planen", "kommun/budgetbeslut/0/belopp", (-26600,), (-26601, -26599),
     {"occasion/plan": "2025-vip", "published/2025-vip/ram/kn/V8/b": -26600}),
    # C19: what is moved is nothing in all, to the last digit
    ("C19", "de ska bli noll", "kommun/budgetbeslut/1/belopp", (-200,), ("-200.001", "-199.999", -201), NO),
    # C71: the day of the revised budget is within it, the day after is not
    ("C71", "räknas inte in", "kommun/budgetbeslut/1/datum", (dt.date(2025, 12, 31),), (dt.date(2026, 1, 1),), NO),
    ("C71", "räknas inte in", "occasion/budget_day", (dt.date(2025, 5, 26),), (dt.date(2025, 5, 25),), NO),
    ("C18", "ramen i den beslutade planen", "kn/drift/0/budget", (-20500,), (-20501, -20499),
     {"occasion/plan": "2025-vip", "published/2025-vip/ram/kn/KN10/b": -20500}),
    # C20: exact, and the plan is of the year
    ("C20", "(R1)", "ek/rr/R1/budget", (2900,), (2899, 2901),
     {"occasion/plan": "2025-vip", "published/2025-vip/plan/R1/total/b": 2900}),
    # C21, C22: half of the last printed decimal; an unknown project has no earlier expenditure
    ("C21", "KN10", "kn/drift/0/netto_fg", ("-19500.5", "-19499.5"), ("-19500.501", "-19499.499"), NO),
    ("C22", "P1", "kn/investeringar/0/ack_fg", ("2999.5", "3000.5"), ("2999.499", "3000.501"), NO),
    ("C22", "P2 har", "kn/investeringar/1/ack_fg", (0,), (1,), NO),
    # C23: a finished project has cost 1 600 (one amount), a running one 3 000 + 5 000
    ("C23", "P2", "kn/investeringar/1/beraknad_total", (1599, 1601), (1598, 1602), NO),
    ("C23", "P1", "kn/investeringar/0/beraknad_total", (7999, 10000), (7998,), NO),
    # C24: one per cent of 10 000, or 1 000; with other settings five per cent, or 400
    ("C24", "P1", "kn/investeringar/0/beraknad_total", (9000, 10100), ("10100.001",), NO),
    ("C24", "P1", "kn/investeringar/0/beraknad_total", (201000,), ("201000.001",), {"kn/investeringar/0/beslutad_total": 200000}),
    ("C24", "P1", "kn/investeringar/0/beraknad_total", (10500,), ("10500.001",), {"settings/deviation_percent": 5}),
    ("C24", "P1", "kn/investeringar/0/beraknad_total", (10400,), ("10400.001",),
     {"settings/deviation_percent": 5, "settings/deviation_amount": 400}),
    # C25: two projects and three notes: 2,5 (without land development one project: 2); grants: the two amounts of a change: 1,5
    ("C25", "anskaffningar", "ek/noter/N15.2/kommun", (998, 1002), (997, 1003), NO),
    ("C25", "anskaffningar", "ek/noter/N15.2/kommun", (-602, -598, 1000), (-603, -597),
     {"kn/investeringar/1/typ": "exploatering"}),
    ("C25", "(K304)", "ek/kfa/K304/kommun", (1,), (2,), NO),
    # C63: 1 000 tkr or 10 per cent of −20 700; with other settings one per cent (207) or 10 000 tkr
    ("C63", "KN10", "kn/drift/0/kostnader", (-20700, -22700, -20702), ("-22700.001", "-20699.999"),
     {"kn/drift/0/orsak": None, "settings/deviation_percent": 10}),
    ("C63", "KN10", "kn/drift/0/kostnader", (-21907, -21493), ("-21907.001", "-21492.999"),
     {"kn/drift/0/orsak": None, "settings/deviation_amount": 10000}),
    # C30: 2 200 of 33 000 is 6,7 % as printed; inhabitants exactly; the seven amounts of the result: 4; two projects: 1,5
    ("C30", "F1", "ek/finansiella_mal/0/malvarde", ("6.7", "6.66"), ("6.71", "6.8"), NO),
    ("C30", "F1", "ek/finansiella_mal/0/malvarde", ("6.7", "6.8"), ("6.69",), {"ek/finansiella_mal/0/riktning": "lägre är bättre"}),
    ("C30", "(FU3)", "ek/prognos/FU3/utfall", (2000,), (1999, 2001), NO),
    *twice("C30", "(FU4)", "ek/prognos/FU4/utfall", 2200, 4),
    *twice("C30", "(FU5)", "ek/prognos/FU5/utfall", 6600, 1),
    # C31: between 5 and 6,5 (men and women), 4 and 7 (ages), each to half of its last digit: 4,5 to 6,55 and 3,5 to 7,5
    ("C31", "kvinnor och män", "kn/personal/N1/utfall", ("4.5", "6.6"), ("4.4", "6.7"), NO),
    ("C31", "åldersgrupperna", "kn/personal/N1/utfall", ("3.5", "7.5"), ("3.4", "7.6"),
     {"kn/personal/N3/utfall": 9, "kn/personal/N4/utfall": 3}),
    ("C31", "långtidssjukfrånvaro", "kn/personal/N2/utfall", (0, 100), ("-0.001", "100.001"), NO),
    # C76: at most ten is a small group: women or men, or all of the unit with those employed for a time
    ("C76", "visas inte", "kn/personal/PA2/utfall", (11, 12), (10, 1), NO),
    ("C76", "gruppen är 10 personer", "kn/personal/PA4/utfall", (5,), (4,),
     {"kn/personal/PA1/utfall": 3, "kn/personal/PA2/utfall": 3}),
    # C47: zero has no sign
    ("C47", "(utfall)", "ek/rr/R1/utfall", (0, "0.001"), ("-0.001",), NO),
    ("C47", "(utfall)", "ek/rr/R2/utfall", (0, "-0.001"), ("0.001",), NO),
    # C48: 33 times from 2 900, last year and budget; amounts are at least 300; a rate that is 33 times less
    ("C48", "gånger", "ek/rr/R1/utfall", ("87.879", "95699.999"), ("87.878", 95700), NO),
    ("C48", "gånger", "ek/rr/R1/utfall_fg & ek/rr/R1/budget", (299,), (300,), {"ek/rr/R1/utfall": 9, f"{LAST}/rr/R1/kommun": None}),
    ("C48", "gånger", "kn/personal/N1/utfall", ("0.188",), ("0.1878", "0.062"), NO),
    # … an error when it comes within half to twice the others a hundred or thousand times larger, and they are at least 1 000
    ("C48", "fel:", "ek/rr/R1/utfall", ("58.001", "14.499", "5.801", "1.449"), (58, "14.5", "5.8", "1.45"), NO),
    ("C48", "fel:", "ek/rr/R1/utfall_fg & ek/rr/R1/budget", (999,), (1000,), {"ek/rr/R1/utfall": 10, f"{LAST}/rr/R1/kommun": None}),
    # C70: a share is from 0 to 100 per cent; a part may be half as much again as its whole, and 10
    ("C70", "väntades", "kn/personal/N2/utfall", (0, 100), ("-0.001", "100.001"), NO),
    ("C70", "väntades", "ek/lan/0/ranta", (-2, 25), ("-2.001", "25.001"), NO),
    ("C70", "en del av", "kn/drift/1/interna_intakter", (3760,), ("3760.001",), NO),
    # S0-07: one goal; no limit is 0
    ("S0-07", "mål", "settings/goal_limit", (0, 1, 2), (), NO),
)  # fmt: skip

GROUP_AND_LAW: Final[tuple[Limit, ...]] = (
    # C26: the seven amounts of the result: 4; gains: 1; B10 is two amounts that are not zero: 1,5
    *twice("C26", "(B1)", "ek/balanskrav/B1/utfall", 2200, 4),
    ("C26", "(B2)", "ek/balanskrav/B2/utfall", (-201, -199), (-202, -198), NO),
    ("C26", "(B10)", f"{LAST}/balanskrav/B10", (1199, 1201), (1198, 1202), NO),
    # C27: the law's highest reservation is 2 000 (two amounts) − 1 % · 33 000 = 1 670, at negative equity 2 000 − 2 % = 1 340
    ("C27", "högsta tillåtna reservering, ", "ek/reserver/RER2/utfall", (1671,), (1672,), NO),
    ("C27", "högsta tillåtna reservering, ", "ek/reserver/RER2/utfall", (1671,), (1672,), {"ek/br/G21/utfall": 40000}),
    ("C27", "högsta tillåtna reservering, ", "ek/reserver/RER2/utfall", (1341,), (1342,), {"ek/br/G21/utfall": "40000.001"}),
    # … the ceiling is five per cent, 1 650, of which 300 was there before
    ("C27", "fem procent av skatteintäkter", "ek/reserver/RER2/utfall", (1351,), (1352,), NO),
    # … one amount at two places is exact; the reserve is two amounts: with the balance sheet's 1,5
    ("C27", "(B8)", "ek/balanskrav/B8/utfall", (-900,), (-901, -899), NO),
    ("C27", "(B9)", "ek/balanskrav/B9/utfall", (0,), (1,), NO),
    ("C27", "(RUR3)", "ek/br/D21/utfall", (1000,), (999, 1001), NO),
    *twice("C27", "(RER4)", "ek/br/D22/utfall", 1200, 1),
    ("C27", "(RER1)", "ek/reserver/RER1/utfall", (300,), (299, 301), NO),
    # … last year: 1 500 − 1 % · 31 900 = 1 181, at negative equity 1 500 − 638 = 862; five per cent 1 595
    ("C27", "publicerade reserveringen", f"{LAST}/reserv/RER2", (1182,), (1183,), {f"{LAST}/balanskrav/B7": 1500}),
    ("C27", "publicerade reserveringen", f"{LAST}/reserv/RER2", (1182,), (1183,), {f"{LAST}/br/G21/kommun": 37800}),
    ("C27", "publicerade reserveringen", f"{LAST}/reserv/RER2", (863,), (864,), {f"{LAST}/br/G21/kommun": "37800.001"}),
    ("C27", "publicerade resultatreserven", f"{LAST}/reserv/RER4", (1595,), (1596,), NO),
    # C28: B10 = 2 000 + B8; zero is not negative, and the reasons must cover all of it; three years of deficits
    ("C28", "varken synnerliga skäl", "ek/balanskrav/B8/utfall", (-2000,), ("-2000.001",), {"text/ek/balanskrav": None}),
    ("C28", "varken synnerliga skäl", "ek/balanskrav/B12/utfall", (100, 101), ("99.999",),
     {"text/ek/balanskrav": None, "ek/balanskrav/B8/utfall": -2100}),
    ("C28", "mer än tre år", "published/2022-bokslut/balanskrav/B13", (0,), ("-0.001",),
     {"ek/balanskrav/B8/utfall": -2100, "occasion/history": ("2022-bokslut", "2023-bokslut", "2024-bokslut"),
      "published/2023-bokslut/balanskrav/B13": -1, f"{LAST}/balanskrav/B13": -1}),
    # C32: the municipality allows 20 tkr; another 5, another none. What is eliminated must cancel out
    ("C32", "i hyra", "ek/mellanhavanden/0/belopp", (-580, -620), ("-579.999", "-620.001"), NO),
    ("C32", "i hyra", "ek/mellanhavanden/0/belopp", (-595, -605), ("-594.999", "-605.001"), {"settings/elimination_tolerance": 5}),
    ("C32", "i hyra", "ek/mellanhavanden/0/belopp", (-600,), ("-600.001",), {"settings/elimination_tolerance": 0}),
    ("C32", "Elimineringarna på SUMT", "ek/mellanhavanden/3/belopp", ("0.001",), ("-0.001",), {"bo/mellanhavanden/3/belopp": "0.001"}),
    # C34: nothing may remain when all are consolidated; the shares and what is eliminated: 1; a bolag outside: not more than the municipality's
    ("C34", "alla bolag är med", "ek/noter/N16.1/koncern", (0,), ("0.001",), NO),
    ("C34", "(N16.1) i noterna", "ek/noter/N16.1/kommun", (799, 801), (798, 802), NO),
    ("C34", "(N16.1) i koncernens", "ek/noter/N16.1/koncern", (800, 801), (802,), {"units/bo/consolidated": False}),
    # C35, loans and note: 1
    ("C35", "kreditinstitut", "bo/bolag_br/S8/utfall", (7999, 10000), (7998,), NO),
    ("C35", "(N27.3)", "ek/noter/N27.3/kommun", (7999, 8001), (7998, 8002), NO),
    # C61: eight words are enough
    ("C61", "står bara", "text/ek/geh", (8, 9), (7, 1), NO),
    # C62: 15 April and the end of June; another year end has another year's days
    ("C62", "är daterad", "occasion/date", (dt.date(2026, 4, 15),), (dt.date(2026, 4, 16), dt.date(2027, 1, 1)), NO),
    ("C62", "är daterad", "occasion/date", (dt.date(2024, 4, 15),), (dt.date(2024, 4, 16),), {"occasion/end": dt.date(2023, 12, 31)}),
    ("C62", "behandlar", "occasion/decided", (None, dt.date(2026, 6, 30)), (dt.date(2026, 7, 1),), NO),
    ("C62", "behandlar", "occasion/decision", ("", "KF den 30 juni 2026"), ("KF den 1 juli 2026", "KF 2026-07-01"), NO),
)  # fmt: skip
