"""One page each for nämnder and bolag, and the auditors' assessment that is attached later (S0-25, S0-26; domain.md 3.2 parts 9–11)."""

from __future__ import annotations

from dataclasses import replace

from pipeline import text
from pipeline.config import Unit
from pipeline.model import Row
from pipeline.reports import moved
from pipeline.reports.attached import attachments
from pipeline.reports.base import Source, in_part, missing, para, section
from pipeline.reports.comparison import Line, Measure, comparison, of_rows
from pipeline.reports.delarsrapport.goals import forecasts
from pipeline.reports.listing import Shown, in_a_row, judgement, listing, said, with_id
from pipeline.schemas.group import DELAR_BOLAG_ROWS
from pipeline.view import Block, Callout, Column, Section, Table, Words
from pipeline.words import phrase

_BLOCKS = ("ekonomi", "mal", "personal", "kvalitet", "internkontroll")
_FIVE = "Delårsberättelser"
_PAGES = "Nämnderna"


def chapters(source: Source) -> tuple[Section, ...]:
    """Return a chapter of the nämnder, one of the bolag, and the attachments at the end of the last of them."""
    part = _FIVE if source.municipality.settings.five_blocks else _PAGES
    committees = tuple(committee(source, unit) for unit in source.units("namnd"))
    companies = source.units("bolag")
    together = source.told(
        "koncernen",
        *((overview(source),) if companies else ()),
        key="bolagen",
        sections=tuple(company(source, unit) for unit in companies),
        intro="Bolagens resultat och prognoser.",
    )
    found = (
        *((section("namnder", part, sections=committees, part=part),) if committees else ()),
        *(in_part("Bolagen", (together,)) if companies else ()),
    )
    audited = section("bilagor", "Revisorernas bedömning", *_attachments(source), part="Revision")
    if not found:
        return (audited,)
    last = found[-1]
    return (*found[:-1], replace(last, sections=(*last.sections, replace(audited, part=""))))


def committee(source: Source, unit: Unit) -> Section:
    """Return a nämnd's delårsberättelse: what is expected of its goals, and its five short accounts two to a row, the economy's with its table."""
    if not source.heard(unit.id):
        return section(f"namnd-{unit.id}", unit.name, missing(unit.name, "hela delårsberättelsen"))

    def told(heading: str) -> Section:
        return source.told(heading, unit=unit.id, key=f"{unit.id}-{heading}", shared=True)

    table = section(f"{unit.id}-utfall", "Utfall, budget och prognos", *_economy(source, unit))
    economy, *others = map(told, _BLOCKS)
    return section(
        f"namnd-{unit.id}",
        unit.name,
        _goals(source, unit),
        sections=(economy, replace(table, shared=True), *others),
        intro=unit.purpose,
    )


_FORECAST = (
    Measure("Utfall", "drift/{row}/netto"),
    Measure("Budget år", "drift/{row}/budget"),
    Measure("Prognos", "drift/{row}/prognos"),
    Measure("Avvikelse", "drift/{row}/avvikelse", deviation=True),
)


def _economy(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("d_drift", unit.id)
    if not rows:
        return moved.elsewhere(source, unit) or (missing(unit.name, "Drift"),)
    notes: tuple[Words, ...] = ()
    if (source.fig(f"atgard/{unit.id}/underskott").value or 0) < 0:
        saved = source.amount(source.fig(f"atgard/{unit.id}/effekt_ar"))
        remaining = source.amount(source.fig(f"atgard/{unit.id}/kvar").absolute())
        notes = (
            phrase("Beslutade åtgärder ger ", saved, " i år; ", remaining, " av underskottet återstår."),
        )
    table = comparison(
        source,
        f"drift-{unit.id}",
        f"Utfall, budget och prognos, {unit.called}",
        Column("Verksamhet", width=2.8),
        _FORECAST,
        [*of_rows(rows, "verksamhet"), Line("Summa", f"{unit.id}/summa", "total", key="summa")],
        notes=notes,
    )
    return (table,)


def _goals(source: Source, unit: Unit) -> Block:
    rows = source.dataset.of("d_mal", unit.id)
    if not rows:
        return missing(unit.name, "Mål")

    def told(row: Row) -> Words:
        return in_a_row((said(row, "analys"), said(row, "atgard")))

    columns = (
        Shown("mal", 5, show=with_id),
        judgement("prognos", 2, forecasts(source).shown, "Prognos"),
    )
    caption = f"Mål, {unit.called}: prognos för helåret"
    return listing(source, "d_mal", f"mal-{unit.id}", caption, rows, columns, reason=told)


def _results(pattern: str) -> tuple[Measure, ...]:
    """Return the columns of a bolag's period, budget and forecast."""
    return (
        Measure("Period {last}", f"{pattern}/fg"),
        Measure("Period {year}", f"{pattern}/utfall"),
        Measure("Budget år", f"{pattern}/budget"),
        Measure("Prognos", f"{pattern}/prognos"),
    )


def overview(source: Source) -> Table:
    """Return the bolag's results and forecasts side by side, with the end of each one's period."""
    return comparison(
        source,
        "bolag-oversikt",
        "Bolagens resultat efter finansiella poster",
        Column("Bolag", width=2.6),
        (
            *_results("bolag/{row}/DB5"),
            Measure("Avvikelse", "bolag/{row}/DB5/avvikelse", deviation=True, bar=True),
        ),
        [Line(unit.name, unit.id, before=(_period(source, unit),)) for unit in source.units("bolag")],
        before=(Column("Period till", width=1.3),),
        notes=("Hela bolagens belopp, före eliminering och oberoende av kommunens andel.",),
    )


def _period(source: Source, unit: Unit) -> str:
    row = next(iter(source.dataset.of("d_bolag_period", unit.id)), None)
    end = row.date("till") if row else None
    return text.long_date(end).rsplit(" ", 1)[0] if end else text.DASH


def company(source: Source, unit: Unit) -> Section:
    """Return a bolag on one page: period, budget and forecast, and what it says of them."""
    if not source.heard(unit.id):
        return section(f"bolag-{unit.id}", unit.name, missing(unit.name, "delårsrapporten"))
    table = comparison(
        source,
        f"bolag-{unit.id}-siffror",
        f"{unit.name}, period till {_period(source, unit)}",
        Column("", width=2.8),
        _results(f"bolag/{unit.id}/{{row}}"),
        [Line(row.label, row.id, "total" if row.computed else "row") for row in DELAR_BOLAG_ROWS],
    )
    made = section(
        f"bolag-{unit.id}",
        unit.name,
        *source.written(unit.id, "perioden"),
        table,
        *source.written(unit.id, "prognos"),
    )
    return replace(made, shared=True)


def _attachments(source: Source) -> tuple[Block, ...]:
    if told := attachments(source, "delarsrapport", "d_bilagor"):
        return told
    boxes = []
    for row in source.dataset.of("d_bilagor"):
        expected = row.date("vantas")
        later = f" Väntas {text.long_date(expected)}." if expected else ""
        words = f"{row.text('avsandare')}. {text.capital(row.text('status'))}.{later}"
        boxes.append(Callout("attachment", row.key, (para(words),)))
    return tuple(boxes) or (missing(source.name(source.central()), "Revisorernas bedömning"),)
