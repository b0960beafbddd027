"""The limits of the rules at year end: where the tiny municipality is sound, and the last value before and the first beyond a limit.

Every number is worked out by hand from the tolerances of domain.md 5.1 (one unit up to three printed amounts, (n + 1) / 2 beyond),
from the law or from the settings named in the row, and from the figures of ``tests/mini.py``. Columns: code, words that only this
limit's message has, the cell (or cells, all given the same value), values that are right, values that are wrong, other changes.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, Final

Limit = tuple[str, str, str, tuple[Any, ...], tuple[Any, ...], dict[str, Any]]
NO: Final[dict[str, Any]] = {}
LAST: Final = "published/2024-bokslut"

STATEMENTS: Final[tuple[Limit, ...]] = (
    # C01: −30 500 = 2 900 − 29 500 − 3 900, three terms: 1
    ("C01", "(R4) för kommunen", f"{LAST}/rr/R4/kommun", (-30501, -30499), ("-30501.001", "-30498.999"), NO),
    # C02: exact for the municipality, 1 for a bolag's printed balance, exact for a published one
    ("C02", "(SUMT) i balans", "ek/br/C4/utfall", (2500,), ("2499.999", "2500.001"), NO),
    ("C02", "(T14)", "bo/bolag_br/T12/utfall", (499, 501), ("498.999", "501.001"), NO),
    ("C02", "summan av eget kapital", f"{LAST}/br/SUMT/kommun", (76800,), ("76799.999", "76800.001"), NO),
    ("C02", "(A) för kommunen", f"{LAST}/br/A/kommun", (70503, 70497), ("70503.001", "70496.999"), NO),
    # C03: 1 in the municipality's and a bolag's books; the group has four units: 2,5. The rent of both sides written as income
    # takes 2 · 0,8 · x away from the group's result
    ("C03", "(D1) i balans", "ek/br/D1/utfall", (2199, 2201), ("2198.999", "2201.001"), NO),
    ("C03", "(S3)", "bo/bolag_br/S3/utfall", (399, 401), ("398.999", "401.001"), NO),
    ("C03", "(D1) i koncernens", "ek/mellanhavanden/0/belopp & bo/mellanhavanden/0/belopp", ("1.5625",), ("1.5626",), NO),
    # C04: 40 000 = 37 800 + 2 200, three terms: 1
    ("C04", "eget kapital", "ek/br/D3/utfall", (35599, 35601), ("35598.999", "35601.001"), NO),
    ("C04", "bokat direkt", "ek/noter/N21.3/kommun", (0,), ("0.5", "-0.5"), NO),
    # C05: half of the last printed decimal
    ("C05", "Utfall föregående år", "ek/rr/R1/utfall_fg", ("2900.5", "2899.5"), ("2900.501", "2899.499"), NO),
    ("C05", "Utfall föregående år", "ek/rr/R1/utfall_fg", ("2900.05", "2899.95"), ("2900.051", "2899.949"),
     {f"{LAST}/rr/R1/kommun": "2900.0"}),
    # C13: 1 at the opening; the note's six cells against the balance sheet: 3,5
    ("C13", "(N13.1)", "ek/noter/N13.1/kommun", (99999, 100001), ("99998.999", "100001.001"), NO),
    ("C13", "(N13) i noterna", "ek/noter/N13.2/kommun", ("4996.5", "5003.5"), ("4996.499", "5003.501"), NO),
    # C14: five cells: 3; two guarantees: 1; pensions: 1
    ("C14", "(N3) i noterna", "ek/noter/N3.1/kommun", (797, 803), ("796.999", "803.001"), NO),
    ("C14", "fliken Borgen", "ek/borgen/1/belopp", (99, 101), ("98.999", "101.001"), NO),
    ("C14", "(PE1)", "ek/pensioner/PE1/kommun", (3999, 4001), ("3998.999", "4001.001"), NO),
    # C29: the printed ratio 49,2 against 49,21875 %; amounts: 1
    ("C29", "oliditet", f"{LAST}/nyckeltal/soliditet/kommun", ("49.16875", "49.26875"), ("49.16874", "49.26876"), NO),
)  # fmt: skip

CASH_FLOW: Final[tuple[Limit, ...]] = (
    # C06: K11 has six terms: 3,5; K5 four: 2,5; K6 two: 1
    ("C06", "(K11)", f"{LAST}/kfa/K11/kommun", ("5396.5", "5403.5"), ("5396.499", "5403.501"), NO),
    ("C06", "(K5)", f"{LAST}/kfa/K5/kommun", ("397.5", "402.5"), ("397.499", "402.501"), NO),
    ("C06", "(K6)", f"{LAST}/kfa/K6/kommun", (1999, 2001), ("1998.999", "2001.001"), NO),
    # C07: below cash: ten cells, 5,5; above: cash with all investments and 1; opening: 1
    ("C07", "(C4)", "ek/kfa/K109/kommun", ("694.5", 700), ("694.499",), NO),
    ("C07", "kassa och bank med kortfristiga", "ek/kfa/K109/kommun", (1701,), ("1701.001",), NO),
    ("C07", "(C4)", "ek/kfa/K109/kommun", ("705.5",), ("705.501",), {"ek/br/C3/utfall": 0}),
    ("C07", "årets början", "ek/kfa/K601/kommun", (1999, 2001), ("1998.999", "2001.001"), NO),
    ("C08", "(K101)", "ek/kfa/K101/kommun", (2199, 2201), ("2198.999", "2201.001"), NO),
    # C09: two amounts: 1; provisions for pensions have five: 3
    ("C09", "(K102) i kassa", "ek/kfa/K102/kommun", (3999, 4001), ("3998.999", "4001.001"), NO),
    ("C09", "(K102) i koncernens", "ek/kfa/K102/koncern", (4639, 4641), ("4638.999", "4641.001"), NO),
    ("C09", "(N5.2)", "ek/noter/N5.2/kommun", (-2901, -2899), ("-2901.001", "-2898.999"), NO),
    ("C09", "(N5.5) i noterna", "ek/noter/N5.5/kommun", (-3,), ("-3.001",), NO),
    ("C09", "(N29.2)", "ek/noter/N29.2/kommun", (1,), ("1.001",), NO),
    ("C09", "(N29.3)", "ek/noter/N29.3/kommun", (397, 403), ("396.999", "403.001"), NO),
    ("C09", "(N29.4)", "ek/noter/N29.4/kommun", (149, 151), ("148.999", "151.001"), NO),
    ("C09", "(N29.5)", "ek/noter/N29.5/kommun", (-201, -199), ("-201.001", "-198.999"), NO),
    ("C09", "(N29.6)", "ek/noter/N29.6/kommun", (-51, -49), ("-51.001", "-48.999"), NO),
    ("C09", "(N29.7)", "ek/noter/N29.7/kommun", (-201, -199), ("-201.001", "-198.999"), NO),
    ("C09", "(N29.8)", "ek/noter/N29.8/kommun", (1,), ("1.001",), NO),
    # C10: a change is of two amounts: with the row three, 1; debts without the loans' short part: five, 3
    ("C10", "(K107)", "ek/kfa/K107/kommun", (-1, 1), ("-1.001", "1.001"), NO),
    ("C10", "(K108)", "ek/kfa/K108/kommun", (-201, -199), ("-201.001", "-198.999"), NO),
    ("C10", "(K109)", "ek/kfa/K109/kommun", (697, 703), ("696.999", "703.001"), NO),
    # … of which the part of the long loans that falls due moves between C10 and C12: 50 less is a payment of 50 on the loans
    ("C10", "(K109)", "ek/kfa/K109/kommun", (747, 753), ("746.999", "753.001"),
     {"ek/noter/N25.5/kommun": 3950, "ek/noter/N25.1/kommun": 6050}),
    ("C12", "K301 och K302", "ek/kfa/K302/kommun", ("-55.5", "-44.5"), ("-55.501", "-44.499"),
     {"ek/noter/N25.5/kommun": 3950, "ek/noter/N25.1/kommun": 6050}),
    # C11: two amounts: 1; four: 2,5; eleven: 6; five: 3; ten: 5,5
    ("C11", "(K201)", "ek/kfa/K201/kommun", (-1,), ("-1.001",), NO),
    ("C11", "(K202)", "ek/kfa/K202/kommun", ("-6602.5", "-6597.5"), ("-6602.501", "-6597.499"), NO),
    ("C11", "(K203)", "ek/kfa/K203/kommun", (294, 306), ("293.999", "306.001"), NO),
    ("C11", "(K303)", "ek/kfa/K303/kommun", (-3, 3), ("-3.001", "3.001"), NO),
    ("C11", "K204 och K205 för kommunen", "ek/kfa/K204/kommun", ("-5.5",), ("-5.501",), NO),
    ("C11", "K204, K205 och K303", "ek/kfa/K205/kommun", (3,), ("3.001",), {f"{LAST}/not/N16.4/kommun": None}),
    ("C11", "(B) för kommunen", "ek/br/B/utfall", (0, 1), ("1.001",), NO),
    ("C11", "(B) för kommunen", "ek/br/B/utfall", (41,), ("41.001",), {"ek/kfa/K4/kommun": -40}),
    # … investments that are not liquid: 1 000 last year and now; all of the growth is bought when cash alone is liquid
    ("C11", "K204 och K205 för kommunen", "ek/kfa/K204/kommun", ("-305.5", "-294.5"), ("-305.501", "-294.499"), {"ek/br/C3/utfall": 1300}),
    # … none of it when last year's liquid assets were cash and investments (eight amounts: 4,5)
    ("C11", "K204 och K205 för kommunen", "ek/kfa/K204/kommun", ("-4.5", 0), ("-4.501",),
     {"ek/br/C3/utfall": 1300, "ek/kfa/K601/kommun": 3000}),
    # … and nothing can be said when it was cash and a part of the investments: 1 and 2 beyond either is a part
    ("C11", "K204 och K205 för kommunen", "ek/kfa/K601/kommun", ("2001.001", "2998.999"), (1999, 2001, 2999, 3001), {"ek/kfa/K204/kommun": -500}),
    # C12: ten amounts: 5,5; six: 3,5; one loan: 1; without last year's note the debts as a whole, nine amounts: 5
    ("C12", "K301 och K302", "ek/kfa/K301/kommun", ("5.5",), ("5.501",), NO),
    ("C12", "K304 och N29.9", "ek/kfa/K304/kommun", ("3.5",), ("3.501",), NO),
    ("C12", "K109 och N29.9", "ek/kfa/K301/kommun", (5,), ("5.001",), {f"{LAST}/not/N24.1/kommun": None}),
    ("C12", "(N24.1) i noterna", "ek/lan/0/belopp", (19999, 20001), ("19998.999", "20001.001"), NO),
    ("C12", "förra årets", "ek/lan/0/belopp_fg", (19999, 20001), ("19998.999", "20001.001"), NO),
    ("C12", "(N25.5) i noterna", "ek/lan/0/forfall", (3999, 4001), ("3998.999", "4001.001"), NO),
)  # fmt: skip

OPERATING: Final[tuple[Limit, ...]] = (
    # C16: four rows: 2,5
    ("C16", "Interna intäkter", "kn/drift/1/interna_intakter", ("497.5", "502.5"), ("497.499", "502.501"), NO),
    ("C16", "(R1)", "ek/rr/R1/utfall", ("2997.5", "3002.5"), ("2997.499", "3002.501"), NO),
    ("C16", "(R2)", "ek/rr/R2/utfall", ("-30002.5", "-29997.5"), ("-30002.501", "-29997.499"), NO),
    ("C16", "(R4)", "ek/rr/R2/utfall", ("-30001.25",), ("-30001.251",), {"ek/rr/R1/utfall": "2998.75"}),
    # C17: a part may be 1 larger than the whole
    ("C17", "nterna intäkter", "kn/drift/1/interna_intakter", (2500, 2501), ("2501.001",), NO),
    ("C17", "nterna kostnader", "kn/drift/0/interna_kostnader", (-21000, -21001), ("-21001.001",), NO),
    # C18: two rows: 1; a row of the published plan: 1
    ("C18", "beslutade budgeten för", "kommun/budgetbeslut/0/belopp", (-26601, -26599), ("-26601.001", "-26598.999"), NO),
    ("C18", "Anslagsförändringarna", "kommun/budgetbeslut/1/belopp", (-201, -199), ("-201.001", "-198.999"), NO),
    ("C18", "den publicerade planen", "kommun/budgetbeslut/0/belopp", (-26601, -26599), ("-26601.001", "-26598.999"),
     {"occasion/plan": "2025-vip", "published/2025-vip/ram/kn/V8/b": -26600}),
    # C19: what is moved is nothing in all, to the last digit
    ("C19", "de ska bli noll", "kommun/budgetbeslut/1/belopp", (-200,), ("-200.001", "-199.999", -201), NO),
    # C71: the day of the revised budget is within it, the day after is not
    ("C71", "räknas inte in", "kommun/budgetbeslut/1/datum", (dt.date(2025, 12, 31),), (dt.date(2026, 1, 1),), NO),
    ("C71", "räknas inte in", "occasion/budget_day", (dt.date(2025, 5, 26),), (dt.date(2025, 5, 25),), NO),
    ("C18", "ramen i den beslutade planen", "kn/drift/0/budget", (-20501, -20499), ("-20501.001", "-20498.999"),
     {"occasion/plan": "2025-vip", "published/2025-vip/ram/kn/KN10/b": -20500}),
    # C20: 1, and the plan is of the year
    ("C20", "(R1)", "ek/rr/R1/budget", (2899, 2901), ("2898.999", "2901.001"),
     {"occasion/plan": "2025-vip", "published/2025-vip/plan/R1/total/b": 2900}),
    # C21, C22: half of the last printed decimal; an unknown project's earlier expenditure: 1
    ("C21", "KN10", "kn/drift/0/netto_fg", ("-19500.5", "-19499.5"), ("-19500.501", "-19499.499"), NO),
    ("C22", "P1", "kn/investeringar/0/ack_fg", ("2999.5", "3000.5"), ("2999.499", "3000.501"), NO),
    ("C22", "P2 har", "kn/investeringar/1/ack_fg", (0, 1), ("1.001",), NO),
    # C23: a finished project has cost 1 600, a running one 8 000
    ("C23", "P2", "kn/investeringar/1/beraknad_total", (1599, 1601), ("1598.999", "1601.001"), NO),
    ("C23", "P1", "kn/investeringar/0/beraknad_total", (7999, 10000), ("7998.999",), NO),
    # C24: one per cent of 10 000, or 1 000; with other settings five per cent, or 400
    ("C24", "P1", "kn/investeringar/0/beraknad_total", (9000, 10100), ("10100.001",), NO),
    ("C24", "P1", "kn/investeringar/0/beraknad_total", (201000,), ("201000.001",), {"kn/investeringar/0/beslutad_total": 200000}),
    ("C24", "P1", "kn/investeringar/0/beraknad_total", (10500,), ("10500.001",), {"settings/deviation_percent": 5}),
    ("C24", "P1", "kn/investeringar/0/beraknad_total", (10400,), ("10400.001",),
     {"settings/deviation_percent": 5, "settings/deviation_amount": 400}),
    # C25: two projects and four notes: 3,5 (with land development or without); grants: two projects and two amounts: 2,5
    ("C25", "anskaffningar", "ek/noter/N15.2/kommun", ("996.5", "1003.5"), ("996.499", "1003.501"), NO),
    ("C25", "anskaffningar", "ek/noter/N15.2/kommun", ("-603.5", "-596.5", 1000), ("-603.501", "-596.499"),
     {"kn/investeringar/1/typ": "exploatering"}),
    ("C25", "(K304)", "ek/kfa/K304/kommun", ("2.5",), ("2.501",), NO),
    # C63: 1 000 tkr or 10 per cent of −20 700; with other settings one per cent (207) or 10 000 tkr
    ("C63", "KN10", "kn/drift/0/kostnader", (-20700, -22700, -20702), ("-22700.001", "-20699.999"),
     {"kn/drift/0/orsak": None, "settings/deviation_percent": 10}),
    ("C63", "KN10", "kn/drift/0/kostnader", (-21907, -21493), ("-21907.001", "-21492.999"),
     {"kn/drift/0/orsak": None, "settings/deviation_amount": 10000}),
    # C30: 2 200 of 33 000 is 6,7 % as printed; inhabitants exactly; result 1; two projects: 1
    ("C30", "F1", "ek/finansiella_mal/0/malvarde", ("6.7", "6.66"), ("6.71", "6.8"), NO),
    ("C30", "F1", "ek/finansiella_mal/0/malvarde", ("6.7", "6.8"), ("6.69",), {"ek/finansiella_mal/0/riktning": "lägre är bättre"}),
    ("C30", "(FU3)", "ek/prognos/FU3/utfall", (2000,), (1999, 2001), NO),
    ("C30", "(FU4)", "ek/prognos/FU4/utfall", (2199, 2201), ("2198.999", "2201.001"), NO),
    ("C30", "(FU5)", "ek/prognos/FU5/utfall", (6599, 6601), ("6598.999", "6601.001"), NO),
    # C31: between 5 and 6,5 (men and women), 4 and 7 (ages); half of the printed decimal
    ("C31", "kvinnor och män", "kn/personal/N1/utfall", ("4.95", "6.55"), ("4.949", "6.551"), NO),
    ("C31", "åldersgrupperna", "kn/personal/N1/utfall", ("3.95", "7.05"), ("3.949", "7.051"),
     {"kn/personal/N3/utfall": 9, "kn/personal/N4/utfall": 3}),
    ("C31", "långtidssjukfrånvaro", "kn/personal/N2/utfall", (0, 100), ("-0.001", "100.001"), NO),
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
    # C26, C27: 1; the law's highest reservation 2 000 − 1 % · 33 000 = 1 670, at negative equity 2 000 − 2 % = 1 340
    ("C26", "(B1)", "ek/balanskrav/B1/utfall", (2199, 2201), ("2198.999", "2201.001"), NO),
    ("C26", "(B2)", "ek/balanskrav/B2/utfall", (-201, -199), ("-201.001", "-198.999"), NO),
    ("C26", "(B10)", f"{LAST}/balanskrav/B10", (1199, 1201), ("1198.999", "1201.001"), NO),
    ("C27", "högsta tillåtna reservering, ", "ek/reserver/RER2/utfall", (1671,), ("1671.001",), NO),
    ("C27", "högsta tillåtna reservering, ", "ek/reserver/RER2/utfall", (1671,), ("1671.001",), {"ek/br/G21/utfall": 40000}),
    ("C27", "högsta tillåtna reservering, ", "ek/reserver/RER2/utfall", (1341,), ("1341.001",), {"ek/br/G21/utfall": "40000.001"}),
    # … the ceiling is five per cent, 1 650, of which 300 was there before
    ("C27", "fem procent av skatteintäkter", "ek/reserver/RER2/utfall", (1351,), ("1351.001",), NO),
    ("C27", "(B8)", "ek/balanskrav/B8/utfall", (-901, -899), ("-901.001", "-898.999"), NO),
    ("C27", "(B9)", "ek/balanskrav/B9/utfall", (1,), ("1.001",), NO),
    ("C27", "(RUR3)", "ek/br/D21/utfall", (999, 1001), ("998.999", "1001.001"), NO),
    ("C27", "(RER4)", "ek/br/D22/utfall", (1199, 1201), ("1198.999", "1201.001"), NO),
    ("C27", "(RER1)", "ek/reserver/RER1/utfall", (299, 301), ("298.999", "301.001"), NO),
    # … last year: 1 500 − 1 % · 31 900 = 1 181, at negative equity 1 500 − 638 = 862; five per cent 1 595
    ("C27", "publicerade reserveringen", f"{LAST}/reserv/RER2", (1182,), ("1182.001",), {f"{LAST}/balanskrav/B7": 1500}),
    ("C27", "publicerade reserveringen", f"{LAST}/reserv/RER2", (1182,), ("1182.001",), {f"{LAST}/br/G21/kommun": 37800}),
    ("C27", "publicerade reserveringen", f"{LAST}/reserv/RER2", (863,), ("863.001",), {f"{LAST}/br/G21/kommun": "37800.001"}),
    ("C27", "publicerade resultatreserven", f"{LAST}/reserv/RER4", (1596,), ("1596.001",), NO),
    # C28: B10 = 2 000 + B8; zero is not negative, and the reasons must cover all of it; three years of deficits
    ("C28", "varken synnerliga skäl", "ek/balanskrav/B8/utfall", (-2000,), ("-2000.001",), {"text/ek/balanskrav": None}),
    ("C28", "varken synnerliga skäl", "ek/balanskrav/B12/utfall", (100, 101), ("99.999",),
     {"text/ek/balanskrav": None, "ek/balanskrav/B8/utfall": -2100}),
    ("C28", "mer än tre år", "published/2022-bokslut/balanskrav/B13", (0,), ("-0.001",),
     {"ek/balanskrav/B8/utfall": -2100, "occasion/history": ("2022-bokslut", "2023-bokslut", "2024-bokslut"),
      "published/2023-bokslut/balanskrav/B13": -1, f"{LAST}/balanskrav/B13": -1}),
    # C32: the municipality allows 20 tkr; another 5, another none. What is eliminated must cancel out exactly
    ("C32", "i hyra", "ek/mellanhavanden/0/belopp", (-580, -620), ("-579.999", "-620.001"), NO),
    ("C32", "i hyra", "ek/mellanhavanden/0/belopp", (-595, -605), ("-594.999", "-605.001"), {"settings/elimination_tolerance": 5}),
    ("C32", "i hyra", "ek/mellanhavanden/0/belopp", (-600,), ("-600.001",), {"settings/elimination_tolerance": 0}),
    ("C32", "Elimineringarna på SUMT", "ek/mellanhavanden/3/belopp", ("0.001",), ("-0.001",), {"bo/mellanhavanden/3/belopp": "0.001"}),
    # C34: nothing may remain when all are consolidated; three amounts: 1; a bolag outside: not more than the municipality's
    ("C34", "alla bolag är med", "ek/noter/N16.1/koncern", (0,), ("0.001",), NO),
    ("C34", "(N16.1) i noterna", "ek/noter/N16.1/kommun", (799, 801), ("798.999", "801.001"), NO),
    ("C34", "(N16.1) i koncernens", "ek/noter/N16.1/koncern", (800, 801), ("801.001",), {"units/bo/consolidated": False}),
    # C35, loans and note: 1
    ("C35", "kreditinstitut", "bo/bolag_br/S8/utfall", (7999, 10000), ("7998.999",), NO),
    ("C35", "(N27.3)", "ek/noter/N27.3/kommun", (7999, 8001), ("7998.999", "8001.001"), NO),
    # C61: eight words are enough
    ("C61", "står bara", "text/ek/geh", (8, 9), (7, 1), NO),
    # C62: 15 April and the end of June; another year end has another year's days
    ("C62", "är daterad", "occasion/date", (dt.date(2026, 4, 15),), (dt.date(2026, 4, 16), dt.date(2027, 1, 1)), NO),
    ("C62", "är daterad", "occasion/date", (dt.date(2024, 4, 15),), (dt.date(2024, 4, 16),), {"occasion/end": dt.date(2023, 12, 31)}),
    ("C62", "behandlar", "occasion/decided", (None, dt.date(2026, 6, 30)), (dt.date(2026, 7, 1),), NO),
    ("C62", "behandlar", "occasion/decision", ("", "KF den 30 juni 2026"), ("KF den 1 juli 2026", "KF 2026-07-01"), NO),
)  # fmt: skip
