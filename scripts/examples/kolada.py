"""Write saved answers of Kolada for both municipalities: ``inputs/<kommun>/kolada``. Every value is invented; nothing is random.

Run after the deliveries of the quality occasion are written: ``.venv/bin/python scripts/examples/kolada.py [almkoping|lindhult]``.
The municipality's own values are those its nämnder have written, so that the two agree. One municipality has answers in the form of
version 2, the other in that of version 3.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from pipeline import build  # noqa: E402
from pipeline.model import Row  # noqa: E402

YEARS: Final = (2021, 2022, 2023, 2024, 2025)
FIELDS: Final = ("u_t4", "u_t3", "u_t2", "u_t1", "utfall")
Series = tuple[Decimal | None, ...]


@dataclass(frozen=True, slots=True)
class Measure:
    """A key figure: its title, the country's values by year, and how far the county and similar municipalities are from them.

    ``gap`` is what girls and women have above all; zero where the figure is not divided by gender.
    """

    id: str
    title: str
    description: str
    country: str
    county: str
    similar: str
    gap: str = "0"
    places: int = 1


def _school(kind: str) -> str:
    return f"Uppgiften avser elever i årskurs 9 {kind} och vårens betyg."


MEASURES: Final = (
    Measure(
        "N15428",
        "Elever i åk 9 som är behöriga till yrkesprogram, hemkommun, andel (%)",
        _school("som är folkbokförda i kommunen"),
        "86.2 85.0 85.2 84.3 84.9",
        "0.6",
        "0.9",
        "1.6",
    ),
    Measure(
        "N15436",
        "Elever i åk 9 som är behöriga till yrkesprogram, kommunala skolor, andel (%)",
        _school("i kommunens egna skolor"),
        "84.8 83.6 83.8 82.9 83.6",
        "0.8",
        "1.1",
        "1.7",
    ),
    Measure(
        "N15419",
        "Elever i åk 9 som uppnått betygskriterierna i alla ämnen, kommunala skolor, andel (%)",
        _school("i kommunens egna skolor"),
        "74.4 72.9 73.1 71.9 72.6",
        "1.2",
        "0.7",
        "4.1",
    ),
    Measure(
        "N15505",
        "Elever i åk 9, meritvärde, kommunala skolor, genomsnitt (17 ämnen)",
        _school("i kommunens egna skolor"),
        "226.1 223.9 223.6 221.8 222.7",
        "-2.4",
        "1.3",
        "12.4",
    ),
    Measure(
        "N11102",
        "Inskrivna barn per årsarbetare i förskolan, antal",
        "Antal inskrivna barn i förskolan delat med antal årsarbetare i arbete med barnen, mätt den 15 oktober.",
        "5.2 5.1 5.1 5.0 -",
        "0.1",
        "0.2",
    ),
    Measure(
        "U21468",
        "Brukarbedömning hemtjänst äldreomsorg – helhetssyn, andel (%)",
        "Andel av de svarande som är ganska eller mycket nöjda med sin hemtjänst. Ingen undersökning gjordes 2021.",
        "- 86 85 86 86",
        "2",
        "1",
        "1",
        0,
    ),
    Measure(
        "N15027",
        "Kostnad grundskola F–9, hemkommun, kr/elev",
        "Bruttokostnad minus interna intäkter, delat med antal elever som är folkbokförda i kommunen.",
        "121400 125900 134300 141200 -",
        "-2100",
        "1800",
        "0",
        0,
    ),
    Measure(
        "N03102",
        "Årets resultat som andel av skatt och generella statsbidrag, kommun, (%)",
        "Årets resultat delat med summan av skatteintäkter, generella statsbidrag och utjämning.",
        "5.3 4.5 2.0 0.6 -",
        "-0.4",
        "0.3",
    ),
    Measure(
        "N03106",
        "Soliditet, kommun, (%)",
        "Eget kapital delat med summa tillgångar.",
        "47.6 48.1 47.4 46.3 -",
        "-1.7",
        "1.4",
    ),
    Measure(
        "N00901",
        "Skattesats till kommun, (%)",
        "Kommunal skattesats, exklusive skatt till region.",
        "20.67 20.67 20.66 20.67 20.68",
        "0.74",
        "0.52",
        "0",
        2,
    ),
)
BOOKS: Final = {
    "skola": ("N15428", "N15436", "N15419", "N15505", "N11102", "N15027"),
    "omsorg-och-ekonomi": ("U21468", "N03102", "N03106", "N00901"),
}
_BESIDE: Final = {"almkoping": ("-0.4", "G990101", 2), "lindhult": ("0.5", "G990201", 3)}
_OWN: Final = {"almkoping": Decimal("0.985"), "lindhult": Decimal("1.012")}


def _numbers(words: str) -> Series:
    return tuple(None if word == "-" else Decimal(word) for word in words.split())


def _moved(series: Series, step: Decimal) -> Series:
    return tuple(None if value is None else value + step for value in series)


def _tail(value: Decimal) -> Decimal:
    """Return a value with the decimals an interface gives, that rounds to the one printed."""
    return value + Decimal("0.0213")


def _own(measure: Measure, rows: Sequence[Row], factor: Decimal) -> Series:
    """Return the municipality's own values: what its nämnder wrote, elsewhere near the country's; none after the last that exists."""
    country = _numbers(measure.country)
    found: list[Decimal | None] = []
    for field, value in zip(FIELDS, country, strict=True):
        typed = (row.figure(field) for row in rows)
        given = next(
            (one.value for one in typed if one.origin and one.origin.file.endswith(".xlsx") and one.known),
            None,
        )
        near = None if value is None else round(value * factor, measure.places)
        found.append(None if value is None else given if given is not None else near)
    return tuple(found)


def _sexes(measure: Measure, value: Decimal) -> dict[str, Decimal]:
    """Return a value for all, and for women and men where the figure is divided."""
    exact = value if measure.id == "N00901" else _tail(value)
    gap = Decimal(measure.gap)
    return {"T": exact} | ({"K": exact + gap, "M": exact - gap} if gap else {})


def _data(areas: Mapping[str, Mapping[str, Series]], keys: Sequence[str], version: int) -> Any:
    """Return an answer with data."""
    measures = {measure.id: measure for measure in MEASURES}
    records = []
    for key in keys:
        for area, series in areas.items():
            for year, value in zip(YEARS, series[key], strict=True):
                values = _sexes(measures[key], value) if value is not None else {"T": None}
                found = [_value(gender, one, version) for gender, one in values.items()]
                records.append({"kpi": key, "municipality": area, "period": year, "values": found})
    return _page(records, version)


def _value(gender: str, value: Decimal | None, version: int) -> dict[str, Any]:
    status = "" if value is not None else "Missing"
    number = None if value is None else float(value)
    one = {"gender": gender, "count": 1 if value is not None else 0, "status": status, "value": number}
    return one | ({"isdeleted": False} if version == 3 else {})  # noqa: PLR2004 - the version's number


def _page(records: list[Any], version: int) -> Any:
    ends = {"next_url": None, "previous_url": None} if version == 3 else {}  # noqa: PLR2004 - as above
    return {"count": len(records), **ends, "values": records}


def _metadata(version: int) -> Any:
    records = []
    for measure in MEASURES:
        divided = Decimal(measure.gap) != 0
        records.append(
            {
                "id": measure.id,
                "title": measure.title,
                "description": measure.description,
                "is_divided_by_gender": divided if version == 3 else int(divided),  # noqa: PLR2004 - as above
                "municipality_type": "K",
                "has_ou_data": False if version == 3 else 0,  # noqa: PLR2004 - as above
                "publication_date": "2025-09-25",
            }
        )
    return _page(records, version)


def _settings(group: str) -> str:
    return f"""# De sparade svaren från Kolada: när de hämtades och vilka koder de har. Värdena är påhittade.
hamtad = 2025-09-29
riket = "0000"
lanet = "0099"
liknande = ["{group}"]

[etiketter]
lanet = "det ovägda medelvärdet för kommunerna i länet"
liknande = "sju kommuner med liknande befolkning och förutsättningar"
"""


def write(name: str) -> None:
    """Write a municipality's saved answers."""
    found, _ = build.targets(ROOT / "inputs" / name / "2025-kvalitet")
    dataset = build.check(found[0]).dataset
    rows: dict[str, list[Row]] = {}
    for row in dataset.of("kval_indikatorer"):
        rows.setdefault(row.text("kolada").strip(), []).append(row)
    nudge, group, version = _BESIDE[name]
    areas: dict[str, dict[str, Series]] = {}
    for measure in MEASURES:
        country = _numbers(measure.country)
        scale = Decimal(measure.similar) * (1 + Decimal(nudge))
        own = _own(measure, rows.get(measure.id, []), _OWN[name])
        for area, series in (
            (found[0].municipality.code, own),
            ("0000", country),
            ("0099", _moved(country, Decimal(measure.county))),
            (group, _moved(country, round(scale, measure.places))),
        ):
            areas.setdefault(area, {})[measure.id] = series
    folder = ROOT / "inputs" / name / "kolada"
    folder.mkdir(exist_ok=True)
    (folder / "kolada.toml").write_text(_settings(group), encoding="utf-8")
    answers = {"nyckeltal": _metadata(version)}
    answers |= {book: _data(areas, keys, version) for book, keys in BOOKS.items()}
    for book, answer in answers.items():
        words = json.dumps(answer, ensure_ascii=False, indent=1)
        (folder / f"{book}.json").write_text(words + "\n", encoding="utf-8")


if __name__ == "__main__":
    for one in sys.argv[1:] or list(_BESIDE):
        write(one)
