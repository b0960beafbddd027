"""Key figures by the formulas of domain.md 4.7: this year recomputed, earlier years as published."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from pipeline.config import Occasion
from pipeline.merge.accounts import published
from pipeline.model import Dataset, Figure

Figures = dict[str, Figure]
Get = Callable[[str], Figure]
UNITS: Final[Mapping[str, str]] = {
    "invanare": "antal", "skattesats": "kr", "resultatandel": "%", "nettokostnadsandel": "%", "avskrivningsandel": "%",
    "finansnettoandel": "%", "soliditet": "%", "soliditet_inkl": "%", "kassalikviditet": "%", "skuldsattningsgrad": "%",
    "sjalvfinansieringsgrad": "%", "langfristig_laneskuld_inv": "kr", "nettokostnad_inv": "kr", "anstallda": "antal",
    "arsarbetare": "antal", "sjukfranvaro": "%",
}  # fmt: skip
"""Units of the key figures that are not amounts in tkr."""
KEYS: Final = (
    "invanare", "skattesats", "verksamhetens_intakter", "verksamhetens_kostnader", "skatteintakter", "generella_statsbidrag",
    "arets_resultat", "resultatandel", "nettokostnadsandel", "avskrivningsandel", "finansnettoandel", "soliditet",
    "soliditet_inkl", "kassalikviditet", "skuldsattningsgrad", "sjalvfinansieringsgrad", "nettoinvesteringar",
    "langfristig_laneskuld", "langfristig_laneskuld_inv", "borgensatagande", "nettokostnad_inv", "balanskravsresultat",
    "anstallda", "arsarbetare", "sjukfranvaro",
)  # fmt: skip
_KR: Final = Figure.const(1000, "kronor per tkr")


def ratios(income: Get, balance: Get) -> Figures:
    """Return the ratios that follow from an RR and a BR, in per cent; ``income`` and ``balance`` give a row's figure."""
    base = income("R5") + income("R6")
    equity, total = balance("D"), balance("SUMT")
    liquid = balance("C2") + balance("C3") + balance("C4")
    return {
        "verksamhetens_intakter": income("R1"),
        "verksamhetens_kostnader": income("R2"),
        "skatteintakter": income("R5"),
        "generella_statsbidrag": income("R6"),
        "arets_resultat": income("R12"),
        "resultatandel": income("R12").percent_of(base),
        "nettokostnadsandel": (-income("R4")).percent_of(base),
        "avskrivningsandel": (-income("R3")).percent_of(base),
        "finansnettoandel": (-(income("R8") + income("R9"))).percent_of(base),
        "soliditet": equity.percent_of(total),
        "soliditet_inkl": (equity - balance("G21")).percent_of(total),
        "kassalikviditet": liquid.percent_of(balance("F2")),
        "skuldsattningsgrad": (balance("E") + balance("F")).percent_of(total),
    }


def key_figures(found: Mapping[str, Figure], dataset: Dataset, occasion: Occasion) -> Figures:
    """Return all key figures of kommun and koncern: utfall, fg and each earlier occasion of the history."""
    made: Figures = {}

    def get(key: str) -> Figure:
        return found.get(key) or Figure.missing(label=key)

    for entity in ("kommun", "koncern"):
        own = ratios(_rows(get, "rr", entity), _rows(get, "br", entity))
        own |= _investing(get, entity)
        if entity == "kommun":
            own |= _municipal(get, dataset)
        made |= {f"nyckeltal/{key}/{entity}/utfall": figure for key, figure in own.items()}
        for when, source in (("fg", occasion.previous), *((one, one) for one in occasion.history)):
            for key in KEYS:
                figure = published(dataset, source, f"nyckeltal/{key}/{entity}", UNITS.get(key, "tkr"))
                made[f"nyckeltal/{key}/{entity}/{when}"] = figure
    return made


def _rows(get: Get, kind: str, entity: str) -> Get:
    return lambda row: get(f"{kind}/{row}/{entity}/utfall")


def _investing(get: Get, entity: str) -> Figures:
    net = (
        get("inv/summa/netto")
        if entity == "kommun"
        else -(get("kfa/K201/koncern/utfall") + get("kfa/K202/koncern/utfall"))
    )
    own_money = get(f"rr/R12/{entity}/utfall") - get(f"rr/R3/{entity}/utfall")
    return {
        "nettoinvesteringar": net,
        "sjalvfinansieringsgrad": own_money.percent_of(net),
        "langfristig_laneskuld": get(f"not/N24.1/{entity}/utfall"),
    }


def _municipal(get: Get, dataset: Dataset) -> Figures:
    people = [row.figure("t") for row in dataset.of("befolkning")]
    inhabitants = Figure.total(people, "antal") if people else Figure.missing("antal", "befolkning")
    rate = next(
        (row.figure("utfall") for row in dataset.of("prognos") if row.key == "FU6"), Figure.missing("kr")
    )
    return {
        "invanare": inhabitants,
        "skattesats": rate,
        "langfristig_laneskuld_inv": get("not/N24.1/kommun/utfall")
        .per(inhabitants, "tkr per invånare")
        .times(_KR, "kr"),
        "borgensatagande": get("not/N27.3/kommun/utfall") + get("not/N27.4/kommun/utfall"),
        "nettokostnad_inv": (-get("rr/R4/kommun/utfall"))
        .per(inhabitants, "tkr per invånare")
        .times(_KR, "kr"),
        "balanskravsresultat": get("balanskrav/B10/utfall"),
        "anstallda": get("personal/PA3/kommun/utfall"),
        "arsarbetare": get("personal/PA5/kommun/utfall"),
        "sjukfranvaro": get("personal/N1/kommun/utfall"),
    }
