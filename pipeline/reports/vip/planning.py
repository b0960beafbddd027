"""Förplanering: where the municipality stands and what changes around it, as the ground for budgetsamtal and frames (domain.md 1.2 rows 2–5, 1.3 row 4)."""

from __future__ import annotations

from typing import Final

from pipeline.config import Unit
from pipeline.merge.plan import YEARS
from pipeline.model import Gathered
from pipeline.reports.base import Source, in_part, missing, section
from pipeline.reports.listing import Shown, facts, identity, listing, of_unit, unit_lines, with_id
from pipeline.reports.listing import total as summed
from pipeline.reports.vip import direction
from pipeline.reports.vip.columns import years
from pipeline.view import Block, Column, Section, Table, View

PARTS: Final = ("Läget och omvärlden", "Vad nämnderna önskar", "Nämnderna")


def build(source: Source, draft: bool) -> tuple[View, ...]:  # noqa: FBT001 - the signature of every report
    """Return the ground for next year's budget as one document. It decides nothing."""
    year = source.year
    common, asked, committees = PARTS
    return (
        source.view(
            "forplanering",
            f"Förplanering inför budget {year}",
            (
                *in_part(
                    common,
                    (
                        source.told("sammanfattning", sections=(source.told("slutsatser"),)),
                        source.told(
                            "omvarld",
                            sections=(
                                section(
                                    "befolkningen",
                                    "Befolkningen",
                                    *_forecast(source, direction.population(source)),
                                ),
                                section(
                                    "forutsattningarna",
                                    "Ekonomiska förutsättningar",
                                    *direction.conditions(source),
                                ),
                            ),
                        ),
                    ),
                ),
                *in_part(
                    asked, (section("onskemalen", "Önskemål och investeringar", sections=_asked(source)),)
                ),
                *in_part(
                    committees,
                    (
                        section(
                            "namnderna",
                            "Nämndernas nuläge och omvärld",
                            sections=tuple(_committee(source, unit) for unit in source.units("namnd")),
                        ),
                    ),
                ),
            ),
            draft=draft,
            guide=(
                f"Förplaneringen är underlag för budgetsamtalen och för ramarna {year}–{year + 2}. Här fattas inga beslut.",
                f"{source.amounts_in} Minus betyder ökad kostnad eller utgift.",
            ),
            period=f"Inför {year}–{year + 2}",
            description=f"Nuläge, omvärld, befolkning och nämndernas önskemål i {source.municipality.name} inför budget {year}.",
        ),
    )


def _forecast(source: Source, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    return blocks or (missing(source.name(source.central()), "Befolkningsprognos"),)


def _asked(source: Source) -> tuple[Section, ...]:
    """Return what is asked for by nämnd and year, and the investments in each nämnd's own order."""
    return (
        section(
            "onskemal-namnder",
            "Önskemål utöver ramen",
            _by_unit(source, "onskemal", "Nämndernas önskemål utöver ramen, netto"),
        ),
        section(
            "investeringar-namnder",
            "Investeringar i prioritetsordning",
            _by_unit(source, "invest", "Nämndernas investeringsönskemål, nettoutgift"),
            *_projects(source),
        ),
    )


def _by_unit(source: Source, name: str, caption: str) -> Table:
    lines = unit_lines(
        source.units("namnd"),
        lambda unit: tuple(source.fig(f"{name}/{unit.id}/{year}") for year in YEARS),
        linked=True,
    )
    sums = summed("Summa", [source.fig(f"{name}/summa/{year}") for year in YEARS])
    columns = (Column("Nämnd", width=3.4), *(source.money(title) for title in years(source)))
    return Table(f"{name}-tabell", caption, columns, (*lines, sums), source.unit)


def _projects(source: Source) -> tuple[Block, ...]:
    every = source.gathered("fp_investeringar")
    if not len(every):
        return source.nothing(("fp_investeringar",), *(unit.id for unit in source.units("namnd")))
    order = sorted(every, key=lambda row: row.figure("prioritet").value or 0)
    rows = tuple(row for unit in source.units("namnd") for row in order if row.unit == unit.id)
    columns = (
        Shown("projekt", 3.6, show=with_id),
        Shown("prioritet", 0.7, "Prio"),
        *(Shown(key, 1.0, title) for key, title in zip(YEARS, years(source), strict=True)),
    )
    table = listing(
        source,
        "fp_investeringar",
        "investeringar-lista",
        "Investeringarna i varje nämnds prioritetsordning",
        Gathered(rows, every.gaps),
        columns,
        line=of_unit,
        under=lambda row: source.name(row.unit),
        reason=lambda row: facts(("Motiv", row.text("motiv"))),
    )
    return (table,)


def _committee(source: Source, unit: Unit) -> Section:
    """Return where a nämnd stands, what changes around it, and what it asks for."""
    key = f"namnd-{unit.id}"
    if not source.heard(unit.id):
        return section(key, unit.name, missing(unit.name, "hela förplaneringen"))
    return section(
        key,
        unit.name,
        *source.written(unit.id, "nulage"),
        *_changes(source, unit),
        *_wishes(source, unit),
    )


def _changes(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.gathered("fp_omvarld", unit.id)
    if not len(rows):
        return (missing(unit.name, "Omvärld"),)
    columns = (identity(3.0, "Förändring"), Shown("fran", 0.7), Shown("konsekvens", 5.0))
    caption = f"Det som ändras omkring {unit.called}"
    return (
        listing(
            source,
            "fp_omvarld",
            f"omvarld-{unit.id}",
            caption,
            rows,
            columns,
            reason=lambda row: facts(("Så möts det", row.text("mote"))),
        ),
    )


def _wishes(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.gathered("fp_onskemal", unit.id)
    if not len(rows):
        return source.nothing(("fp_onskemal",), unit.id)
    columns = (
        Shown("onskemal", 4.4),
        *(Shown(key, 1.0, title) for key, title in zip(YEARS, years(source), strict=True)),
    )
    sums = summed("Summa", [source.fig(f"onskemal/{unit.id}/{year}") for year in YEARS])
    caption = f"Önskemål utöver ramen, {unit.called}"
    return (
        listing(
            source,
            "fp_onskemal",
            f"onskemal-{unit.id}",
            caption,
            rows,
            columns,
            reason=lambda row: facts(("Motiv", row.text("motiv"))),
            end=(sums,),
        ),
    )
