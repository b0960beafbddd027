"""The bolag: results and forecasts side by side, and their positions (S0-36)."""

from __future__ import annotations

from pipeline.reports.base import Source, missing, section
from pipeline.reports.comparison import Measure, comparison, of_units
from pipeline.view import Column, Section

_RESULTS = (
    Measure("Period {last}", "bolag/{row}/DB5/fg"),
    Measure("Period {year}", "bolag/{row}/DB5/utfall"),
    Measure("Budget år", "bolag/{row}/DB5/budget"),
    Measure("Prognos", "bolag/{row}/DB5/prognos"),
    Measure("Avvikelse", "bolag/{row}/DB5/avvikelse", deviation=True, bar=True),
)
_POSITIONS = (
    Measure("Omslutning", "stallning/{row}/PB1/utfall"),
    Measure("Eget kapital", "stallning/{row}/PB2/utfall"),
    Measure("Eget kapital 31 dec. {last}", "stallning/{row}/PB2/fg"),
    Measure("Likvida medel", "stallning/{row}/PB3/utfall"),
    Measure("Skulder med ränta", "stallning/{row}/PB4/utfall"),
)


def companies(source: Source) -> Section:
    """Return the bolag; one that has not handed in is named."""
    units = source.units("bolag")
    late = tuple(
        missing(unit.name, "den ekonomiska rapporten") for unit in units if not source.heard(unit.id)
    )
    first = Column("Bolag", width=2.6)
    return section(
        "bolagen",
        "Bolagen",
        *source.central_text("koncernen"),
        comparison(
            source,
            "bolag-resultat",
            "Bolagens resultat efter finansiella poster",
            first,
            _RESULTS,
            of_units(units),
            notes=("Hela bolagens belopp, före eliminering och oberoende av kommunens andel.",),
        ),
        comparison(
            source,
            "bolag-stallning",
            "Bolagens ställning vid periodens slut",
            first,
            _POSITIONS,
            of_units(units),
        ),
        *late,
    )
