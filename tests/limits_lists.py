"""The limits of the rules of lists and of the oversight of bolag, tried on the example Lindhult. Columns as in ``tests/limits_year_end.py``."""

from __future__ import annotations

import datetime as dt
from typing import Final

from tests.limits_year_end import NO, Limit

ASSIGNMENTS_TOWN: Final = "lindhult/2026-uppdrag-var"
MOTIONS_TOWN: Final = "lindhult/2026-motioner-var"
LISTS_TOWN: Final = "lindhult/2025-forteckning"
RECONSIDERED_TOWN: Final = "lindhult/2026-omprovning"
MANDATE_TOWN: Final = "lindhult/2027-mandatperiod"
LONG_TERM_TOWN: Final = "almkoping/2027-mandatperiod"
OVERSIGHT_TOWN: Final = "lindhult/2025-uppsikt"
_day = dt.date

ASSIGNMENTS: Final[tuple[Limit, ...]] = (
    # the list is of 30 April 2026: what is done in April is done, what is done in May cannot be
    ("S0-40", "U26-2 är klart, men tiden", "sn/up_uppdrag/2/klart", ("2026-04", "2025-01"), ("2026-05", "2027-01"), NO),
    ("S0-40", "är inte år och månad", "sn/up_uppdrag/2/klart", ("2026-04",), ("april 2026", "2026-13", ""), NO),
)  # fmt: skip
MOTIONS: Final[tuple[Limit, ...]] = (
    # the list is of 31 March 2026: what was submitted on 31 March 2025 has waited a year, not more
    ("S0-41", "KS 2025/140 väcktes … mer än ett år", "ekonomi/mo_motioner/2/vackt", (_day(2025, 3, 31),), (_day(2025, 3, 30), _day(2024, 2, 29)), NO),
    ("S0-41", "efter den dag", "ekonomi/mo_motioner/2/vackt", (_day(2026, 3, 31),), (_day(2026, 4, 1),), NO),
    # KS 2025/31 was submitted on 24 February 2025, so the delay is told by 24 February 2026
    ("S0-41", "KS 2025/31 väcktes", "ekonomi/mo_motioner/0/anmalt", (_day(2026, 2, 24),), (_day(2026, 2, 25), None), NO),
    ("S0-41", "KS 2025/31 väcktes", "ekonomi/mo_motioner/0/framkommit", ("Kostnaden är 1,4 mnkr.",), (" ",), NO),
)  # fmt: skip
LISTS: Final[tuple[Limit, ...]] = (
    ("S0-42", "Gröna Lindhult kom in", "ekonomi/fo_partistod/3/redovisat", (_day(2026, 6, 30),), (_day(2026, 7, 1),), NO),
    ("S0-42", "Gröna Lindhult har inte", "ekonomi/fo_partistod/3/redovisat", (_day(2026, 6, 30),), (None,), NO),
    ("S0-42", "Gröna Lindhult saknar", "ekonomi/fo_partistod/3/granskat", (True,), (False,), NO),
    ("S0-46", "saknar beslutsdag", "sn/fo_revision/0/besvarad", (_day(2025, 10, 21),), (None,), NO),
    ("S0-46", "är inte besvarad", "sn/fo_revision/0/status", ("besvarad",), ("svar bereds",), NO),
    # the reglemente was decided on 30 January 2023
    ("S0-47", "innan det beslutades", "ks/fo_styrdokument/0/publicerat", (_day(2023, 1, 30),), (_day(2023, 1, 29),), NO),
    ("S0-47", "är inte publicerat", "ks/fo_styrdokument/0/publicerat", (_day(2023, 1, 30),), (None,), NO),
)  # fmt: skip
OVERSIGHT: Final[tuple[Limit, ...]] = (
    # lamnas.bolag is Monday 2 March 2026; without it the day is 1 March
    ("S0-35", "Lindhults Bostäder AB lämnade sin årsredovisning", "lindbo/us_handlingar/0/arsredovisning", (_day(2026, 3, 2),), (_day(2026, 3, 3),), NO),
    ("S0-35", "Lindhults Bostäder AB lämnade sin granskningsrapport", "lindbo/us_handlingar/0/granskning", (_day(2026, 3, 1),), (_day(2026, 3, 2),), {"occasion/due": {}}),
    ("S0-35", "intern", "lindbo/us_handlingar/0/kontroll", (True,), (False,), NO),
    ("S0-38", "ingen åtgärd föreslås", "ekonomi/us_provning/0/forenlig", ("ja",), ("delvis", "nej"), NO),
    ("S0-38", "ingen åtgärd föreslås", "ekonomi/us_provning/0/befogenheter", ("ja",), ("delvis", "nej"), NO),
    ("S0-38", "är inget bolag", "ekonomi/us_provning/0/bolag", ("lindbo",), ("sn",), NO),
    ("S0-38", "prövas på 2 rader", "ekonomi/us_provning/0/bolag", ("lindbo",), ("varme",), NO),
    ("S0-38", "Lindhults Bostäder AB är inte prövat", "ekonomi/us_provning/0/bolag", ("lindbo",), ("varme",), NO),
    ("S0-38", "efter den 30 april 2026", "occasion/date", (_day(2026, 4, 30),), (_day(2026, 5, 1),), NO),
    ("S0-39", "höll sin stämma", "varme/us_handlingar/0/stamma", (_day(2026, 4, 30),), (_day(2026, 5, 1),), NO),
)  # fmt: skip
RECONSIDERED: Final[tuple[Limit, ...]] = (
    ("S0-23", "Ändring 1 är 0 tkr", "ekonomi/om_andringar/0/belopp", ("1", "-1"), ("0",), NO),
    ("S0-23", "Ändring 1 saknar förklaring", "ekonomi/om_andringar/0/forklaring", ("Ny lag.",), ("–", "1"), NO),
    ("S0-23", "efter november", "occasion/decided", (_day(2026, 11, 30),), (_day(2026, 12, 1), _day(2027, 1, 2)), NO),
    ("S0-23", "efter november", "occasion/date", (_day(2026, 11, 30),), (_day(2026, 12, 1),), {"occasion/decided": None}),
)  # fmt: skip
MANDATE: Final[tuple[Limit, ...]] = (
    # the election was in September 2026
    ("S0-02", "efter den 30 juni 2027", "occasion/decided", (_day(2027, 6, 29), _day(2027, 6, 30)), (_day(2027, 7, 1), _day(2028, 1, 10)), NO),
    ("S0-02", "efter den 30 juni 2027", "occasion/date", (_day(2027, 6, 30),), (_day(2027, 7, 1),), {"occasion/decided": None, "occasion/decision": ""}),
    # a period that begins when the council does, in October of the election year, has the same limit; one that began in 2023 another
    ("S0-02", "efter den 30 juni", "occasion/start", (_day(2027, 1, 1), _day(2026, 10, 15)), (_day(2023, 1, 1), _day(2022, 10, 15)), NO),
    ("S0-02", "efter den 30 juni 2027", "occasion/reports", (("kommunprogram",), ()), (("handlingsplan",),), {"occasion/decided": _day(2027, 7, 1)}),
    ("S3-28", "utan en långsiktig", "occasion/reports", (("handlingsplan", "langtidsrapport"),), (("handlingsplan",), ()), NO),
)  # fmt: skip
LONG_TERM: Final[tuple[Limit, ...]] = (
    # 2029: 5 893 200 the year before and 78 700 more, each typed in whole tkr, so that one may come of rounding; 2036 is the last year
    ("MP-01", "skulderna 2029", "stadskontoret/mp_langtid/LI3/y3", (5971900, 5971901, 5971899), (5971902, 5971898), NO),
    ("MP-01", "skulderna 2027", "stadskontoret/mp_langtid/LI2/y1", (263200, 263201, None), (263202, 0), NO),
    ("MP-01", "skulderna 2036", "stadskontoret/mp_langtid/LI2/y10", (71900,), (-71900,), NO),
)  # fmt: skip
