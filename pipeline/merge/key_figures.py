"""Key figures by the formulas of domain.md 4.7, one record each: this year recomputed, earlier years as published.

A formula asks for rows by path (``rr/R5``, ``br/D``); whoever works it out says which figures they are, so that year end, interim report
and plan reckon by the same formula. :func:`reckoned` gives each term once: key figures that share it rest on the same one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from pipeline.config import Occasion
from pipeline.merge.accounts import published
from pipeline.model import Dataset, Figure

Figures = dict[str, Figure]
Get = Callable[[str], Figure]
"""Gives the figure of a path."""


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A key figure: its name in tables, its formula, what it counts and how it is printed.

    ``decimals`` None and the unit ``tkr`` mean an amount, printed as the report's amounts are.
    """

    key: str
    label: str
    formula: Callable[[Get], Figure]
    unit: str = "tkr"
    decimals: int | None = None

    def of(self, rows: Get) -> Figure:
        """Return the figure; ``rows`` gives the rows that the formula asks for."""
        return reckoned((self,), rows)[self.key]


BASE: Final = "skatt_bidrag"
INVESTED: Final = "nettoinvesteringar"
INHABITANTS: Final = "invanare"
_TERMS: Final[Mapping[str, Callable[[Get], Figure]]] = {BASE: lambda get: get("rr/R5") + get("rr/R6")}
"""What formulas share that is no row."""
_KR: Final = Figure.const(1000, "kronor per tkr")


def _amount(key: str, label: str, path: str) -> KeyFigure:
    """Return a key figure that is a row as it is."""
    return KeyFigure(key, label, lambda get: get(path))


def _number(key: str, label: str, path: str, unit: str = "antal", decimals: int = 0) -> KeyFigure:
    return KeyFigure(key, label, lambda get: get(path), unit, decimals)


def _share(
    key: str, label: str, part: Callable[[Get], Figure], whole: str = BASE, decimals: int = 1
) -> KeyFigure:
    """Return a part in per cent of the whole, by its path."""
    return KeyFigure(key, label, lambda get: part(get).percent_of(get(whole)), "%", decimals)


def _per_inhabitant(key: str, label: str, amount: Callable[[Get], Figure]) -> KeyFigure:
    def formula(get: Get) -> Figure:
        return amount(get).per(get(INHABITANTS), "tkr per invånare").times(_KR, "kr")

    return KeyFigure(key, label, formula, "kr", 0)


FROM_STATEMENTS: Final = (
    _amount("verksamhetens_intakter", "Verksamhetens intäkter", "rr/R1"),
    _amount("verksamhetens_kostnader", "Verksamhetens kostnader", "rr/R2"),
    _amount("skatteintakter", "Skatteintäkter", "rr/R5"),
    _amount("generella_statsbidrag", "Generella statsbidrag och utjämning", "rr/R6"),
    _amount("arets_resultat", "Årets resultat", "rr/R12"),
    _share(
        "resultatandel",
        "Årets resultat av skatteintäkter och generella statsbidrag, %",
        lambda get: get("rr/R12"),
    ),
    _share("nettokostnadsandel", "Nettokostnadsandel, %", lambda get: -get("rr/R4")),
    _share("avskrivningsandel", "varav avskrivningar, %", lambda get: -get("rr/R3")),
    _share("finansnettoandel", "Finansnettots andel, %", lambda get: -(get("rr/R8") + get("rr/R9"))),
    _share("soliditet", "Soliditet, %", lambda get: get("br/D"), "br/SUMT"),
    _share(
        "soliditet_inkl",
        "Soliditet inklusive samtliga pensionsförpliktelser, %",
        lambda get: get("br/D") - get("br/G21"),
        "br/SUMT",
    ),
    _share(
        "kassalikviditet",
        "Kassalikviditet, %",
        lambda get: get("br/C2") + get("br/C3") + get("br/C4"),
        "br/F2",
        0,
    ),
    _share("skuldsattningsgrad", "Skuldsättningsgrad, %", lambda get: get("br/E") + get("br/F"), "br/SUMT"),
)
"""Those that follow from an RR and a BR."""
_INVESTING: Final = (
    _amount("nettoinvesteringar", "Nettoinvesteringar", INVESTED),
    _share(
        "sjalvfinansieringsgrad",
        "Självfinansieringsgrad av investeringar, %",
        lambda get: get("rr/R12") - get("rr/R3"),
        INVESTED,
        0,
    ),
    _amount("langfristig_laneskuld", "Långfristig låneskuld", "not/N24.1"),
)
_MUNICIPAL: Final = (
    _number("invanare", "Antal invånare 31 december", INHABITANTS),
    _number("skattesats", "Kommunal skattesats, kr", "skattesats", "kr", 2),
    _per_inhabitant(
        "langfristig_laneskuld_inv", "Långfristig låneskuld, kr per invånare", lambda get: get("not/N24.1")
    ),
    KeyFigure("borgensatagande", "Borgensåtagande", lambda get: get("not/N27.3") + get("not/N27.4")),
    _per_inhabitant(
        "nettokostnad_inv", "Verksamhetens nettokostnader, kr per invånare", lambda get: -get("rr/R4")
    ),
    _amount("balanskravsresultat", "Balanskravsresultat", "balanskrav/B10"),
    _number("anstallda", "Antal tillsvidareanställda", "personal/PA3"),
    _number("arsarbetare", "Årsarbetare", "personal/PA5"),
    _number("sjukfranvaro", "Sjukfrånvaro, %", "personal/N1", "%", 1),
)
"""Those of kommunen alone."""
KEY_FIGURES: Final[Mapping[str, KeyFigure]] = {
    record.key: record for record in (*FROM_STATEMENTS, *_INVESTING, *_MUNICIPAL)
}


def reckoned(records: Iterable[KeyFigure], rows: Get) -> Figures:
    """Return the figures of some key figures by key; ``rows`` gives the rows that their formulas ask for."""

    @cache
    def get(path: str) -> Figure:
        return _TERMS[path](get) if path in _TERMS else rows(path)

    return {record.key: record.formula(get) for record in records}


def key_figures(figures: Mapping[str, Figure], dataset: Dataset, occasion: Occasion) -> Figures:
    """Return all key figures of kommun and koncern at a year end: utfall, fg, the change, and each earlier occasion of the history.

    Last year's are reckoned from last year's rows where they were not published.
    """
    made: Figures = {}
    for entity, records in (
        ("kommun", KEY_FIGURES.values()),
        ("koncern", (*FROM_STATEMENTS, *_INVESTING)),
    ):
        this_year = reckoned(records, _rows(figures, dataset, entity))
        last_year = reckoned(records, _rows_before(figures, dataset, entity))
        made |= {f"nyckeltal/{key}/{entity}/utfall": figure for key, figure in this_year.items()}
        for when, source in (("fg", occasion.previous), *((year, year) for year in occasion.history)):
            for key, record in KEY_FIGURES.items():
                name = f"nyckeltal/{key}/{entity}"
                there = key in this_year
                figure = (
                    published(dataset, source, name, record.unit) if there else Figure.missing(record.unit)
                )
                if figure.known and figure.unit != record.unit:  # told by C74
                    figure = Figure.missing(record.unit, origin=figure.origin)
                elif not figure.known and source == occasion.previous and key in last_year:
                    figure = (
                        last_year[key] if last_year[key].known else figure
                    )  # of what was typed in the first year
                made[f"{name}/{when}"] = figure
        for key, figure in this_year.items():
            made[f"nyckeltal/{key}/{entity}/forandring"] = figure - made[f"nyckeltal/{key}/{entity}/fg"]
    return made


def _rows(figures: Mapping[str, Figure], dataset: Dataset, entity: str) -> Get:
    """Return what gives a row of kommun or koncern this year."""

    def get(key: str) -> Figure:
        return figures.get(key) or Figure.missing(label=key)

    def row(path: str) -> Figure:
        if path == INVESTED and entity == "kommun":
            return get("inv/summa/netto")
        if path == INVESTED:
            return -(get("kfa/K201/koncern/utfall") + get("kfa/K202/koncern/utfall"))
        if path == INHABITANTS:
            people = [row.figure("t") for row in dataset.of("befolkning")]
            return Figure.total(people, "antal") if people else Figure.missing("antal", "befolkning")
        if path == "skattesats":
            rates = (row.figure("utfall") for row in dataset.of("prognos") if row.key == "FU6")
            return next(rates, Figure.missing("kr"))
        return get(f"{path}/utfall" if path.startswith("balanskrav/") else f"{path}/{entity}/utfall")

    return row


def _rows_before(figures: Mapping[str, Figure], dataset: Dataset, entity: str) -> Get:
    """Return what gives a row of kommun or koncern last year: as published, or as typed where nothing was."""

    def get(key: str) -> Figure:
        return figures.get(key) or Figure.missing(label=key)

    def row(path: str) -> Figure:
        if path == INVESTED and entity == "koncern":
            return -(get("kfa/K201/koncern/fg") + get("kfa/K202/koncern/fg"))
        if path == INHABITANTS:
            people = [row.figure("t1") for row in dataset.of("befolkning")]
            return Figure.total(people, "antal") if people else Figure.missing("antal", "befolkning")
        return get(f"{path}/fg" if path.startswith("balanskrav/") else f"{path}/{entity}/fg")

    return row
