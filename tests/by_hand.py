"""The tiny municipality in memory, with two nämnder and two bolag, so that every number of a report can be worked out on paper.

``source`` gives what reports are built from; ``line`` is a row of a table as it is printed, with plain spaces.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from copy import deepcopy
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from pipeline.config import Municipality, Occasion, Unit
from pipeline.merge import merge
from pipeline.model import Figure, Origin, Published
from pipeline.reports.base import Source
from pipeline.units import COMMITTEES
from pipeline.view import Block, Chart, Table
from pipeline.words import cell_text, plain
from tests import mini

YEAR_END: Final = ("2023-bokslut", "2024-bokslut")
INTERIM: Final = "2025-delar"
PLAN: Final = "2026-plan"
Printed = Mapping[str, Mapping[str, Any]]
"""By occasion and key: a number of tkr, or a number and its unit."""


def municipality(*, second: bool = True, **settings: Any) -> Municipality:
    """Return Lilleby; with ``second`` it has a technical nämnd and half an energy company too."""
    town = mini._municipality(Path("lilleby-i-minnet"), "")
    more = (
        Unit(
            id="tn",
            name="Tekniska nämnden",
            kind="namnd",
            definite="tekniska nämnden",
            verksamheter=(("TN10", "Gator"),),
        ),
        Unit(id="en", name="Lillebyenergi AB", kind="bolag", parent="kommun", share=Decimal(50)),
    )
    order = {kind: place for place, kind in enumerate((*COMMITTEES, "finans", "central", "bolag"))}
    units = sorted((*town.units, *(more if second else ())), key=lambda unit: order[unit.kind])
    return replace(town, units=tuple(units), settings=replace(town.settings, **settings))


def occasion(town: Municipality, kind: str) -> Occasion:
    """Return an occasion: the year end, eight months of the same year, or the plan of the next."""
    (whole,) = town.occasions
    if kind == "bokslut":
        return replace(whole, previous=YEAR_END[1], history=YEAR_END)
    if kind == "delar":
        return replace(
            whole, id=INTERIM, kind="delar", end=dt.date(2025, 8, 31), date=dt.date(2025, 10, 1),
            previous="2024-delar", history=YEAR_END, closing="2024-bokslut", forecast="2025-maj",
        )  # fmt: skip
    first, last = dt.date(2026, 1, 1), dt.date(2026, 12, 31)
    return replace(
        whole, id=PLAN, kind="vip", year=2026, start=first, end=last, date=dt.date(2025, 10, 1),
        previous="2025-plan", history=(), closing="2024-bokslut",
    )  # fmt: skip


def source(
    kind: str,
    values: mini.Values,
    published: Printed | None = None,
    *,
    second: bool = True,
    plan: str = "",
    **settings: Any,
) -> Source:
    """Return what the reports of an occasion are built from."""
    town = municipality(second=second, **settings)
    own = replace(occasion(town, kind), plan=plan)
    town = replace(town, occasions=(own,))
    earlier = {
        key: {name: _published(key, name, value) for name, value in some.items()}
        for key, some in (published or {}).items()
    }
    dataset = replace(mini.dataset(values, town, kind), published=earlier)
    accounts, _ = merge(dataset, town, own)
    return Source(dataset, accounts, town, own)


def _published(occasion: str, key: str, value: Any) -> Published:
    number, unit = value if isinstance(value, tuple) else (value, "tkr")
    return Published(key, Figure.cell(Decimal(str(number)), Origin(f"published/{occasion}.csv", key), unit))


def number(source: Source, key: str) -> Decimal:
    """Return a figure's number."""
    value = source.fig(key).value
    assert value is not None, key
    return value


def numbers(source: Source, keys: Iterable[str]) -> dict[str, Decimal]:
    """Return figures by key, per cent and quotients with four decimals."""
    return {key: round(number(source, key), 4) for key in keys}


def expected(words: Mapping[str, Any]) -> dict[str, Decimal]:
    """Return what was worked out by hand as decimals."""
    return {key: Decimal(str(value)) for key, value in words.items()}


# -- printed --------------------------------------------------------------------------------------
def table(blocks: Iterable[Block], key: str) -> Table:
    """Return the table with an id."""
    found = {block.id: block for block in blocks if isinstance(block, Table)}
    assert key in found, (key, list(found))
    return found[key]


def chart(blocks: Iterable[Block]) -> Chart:
    """Return the only chart."""
    (found,) = (block for block in blocks if isinstance(block, Chart))
    return found


def line(shown: Table, key: str) -> list[str]:
    """Return the cells of a row as they are printed."""
    places = [place for place, row in enumerate(shown.rows) if row.key == key]
    assert len(places) == 1, (key, [row.key for row in shown.rows])
    return _cells(shown, places[0])


def titled(shown: Table, label: str) -> list[str]:
    """Return the cells of the row that begins with a label, as they are printed."""
    found = [_cells(shown, place) for place in range(len(shown.rows))]
    assert label in [cells[0] for cells in found], (label, found)
    return next(cells for cells in found if cells[0] == label)


def _cells(shown: Table, place: int) -> list[str]:
    found = [cell_text(shown, place, column) for column in range(len(shown.rows[place].cells))]
    return [spaced(words) for words in found]


def spaced(words: Any) -> str:
    """Return words with plain spaces."""
    return (words if isinstance(words, str) else plain(words)).replace("\N{NO-BREAK SPACE}", " ")


# -- the year end's values ------------------------------------------------------------------------
def year_end() -> mini.Values:
    """Return what the units hand in at the year end: that of the small municipality, and what the second nämnd and bolag do.

    Driftredovisning, tkr:            intäkter   kostnader    netto   budget  ändring  rev. budget  avvikelse
        kulturnämnden KN10               1 000     −21 000  −20 000  −20 500     −200      −20 700       +700
                      KN20               2 500      −8 500   −6 000   −6 100        0       −6 100       +100
        tekniska nämnden TN10              700      −4 950   −4 250   −4 100      100       −4 000       −250
        finansförvaltningen FIN10            0      −3 000   −3 000   −3 100      200       −2 900       −100
                            FIN30        2 000           0    2 000    2 000        0        2 000          0
    """
    values = deepcopy(mini.town().values)
    values["tn"] = {
        "drift": [mini._drift("TN10", 700, -4950, 0, 0, -4100, 100)],
        "investeringar": [
            mini._project("T1", "årsanslag", 400, 0, 400, 100, 400, 500, 0),
        ],
        "mal": [
            {
                "mal_id": "TN1",
                "mal": "Färre hål",
                "typ": "eget",
                "status": "ej uppfyllt",
                "trend": "ned",
                "analys": "Fler hål.",
            }
        ],
        "personal": mini._staff(),
    }
    values["en"] = deepcopy(values["bo"]) | {"mellanhavanden": []}
    values["en"]["agarmal"][0]["status"] = "delvis uppfyllt"
    for field in ("utfall", "budget"):
        values["en"]["bolag_rr"]["I1"][field] = 5400  # 400 more than the other: 900 after financial items
    values["kn"]["investeringar"][0]["beraknad_total"] = 10400
    values["ek"]["borgen"][0]["belopp_fg"] = 7500
    values["ek"]["lan"][0]["belopp_fg"] = 22000
    second = {
        "langivare": "Lånekassan",
        "belopp": 5000,
        "belopp_fg": 4000,
        "ranta": 2,
        "bindning": 1,
        "forfall": 500,
    }
    values["ek"]["lan"].append(second)
    values["bo"]["bolag_rr"]["I1"]["budget"] = 5100
    return values


BEFORE: Final[Printed] = {
    "2023-bokslut": {
        "nyckeltal/langfristig_laneskuld/kommun": 18000,
        "nyckeltal/borgensatagande/kommun": 7000,
        "nyckeltal/soliditet/kommun": ("47.1", "%"),
        "nyckeltal/soliditet_inkl/kommun": ("39.5", "%"),
        "nyckeltal/resultatandel/kommun": ("4.1", "%"),
    },
    "2024-bokslut": {
        "nyckeltal/langfristig_laneskuld/kommun": 19000,
        "nyckeltal/borgensatagande/kommun": 7500,
        "nyckeltal/soliditet/kommun": ("48.5", "%"),
        "nyckeltal/soliditet_inkl/kommun": ("41.0", "%"),
        "nyckeltal/resultatandel/kommun": ("4.7", "%"),
        "nyckeltal/arets_resultat/kommun": 1500,
        "nyckeltal/nettokostnadsandel/kommun": ("95.6", "%"),
        "rr/R11/kommun": 40,
        "rr/R12/kommun": 1500,
        "drift/kn/KN10/netto": -19500,
        "drift/kn/KN20/netto": -5900,
        "drift/tn/TN10/netto": -4150,
        "drift/finans/FIN10/netto": -2900,
        "drift/finans/FIN30/netto": 1900,
        "personal/N1/kn": ("6.2", "%"),
        **{f"bolag_rr/{row}/bo": amount for row, amount in (mini.COMPANY_INCOME | {"I1": 4800}).items()},
    },
}
"""What was printed of the two years before."""
