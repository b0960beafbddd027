"""Investeringsredovisningen: the year and the totals since start (LKBR 10 kap. 2 §, RKR R14)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline import text
from pipeline.config import Unit
from pipeline.merge.investments import LASTING, parted, small
from pipeline.model import Figure, Row
from pipeline.reports.base import Source
from pipeline.reports.comparison import Line, Measure, comparison, heading, occurs, of_units
from pipeline.reports.listing import in_a_row, said
from pipeline.reports.own import own_table
from pipeline.reports.sentences import known
from pipeline.schemas.choices import ANNUAL, COMPLETED, INVESTMENT_TYPES, UNDER_WAY
from pipeline.view import Block, Column, Table, Words
from pipeline.words import phrase

_YEAR = (
    Measure("Ursprunglig budget", "inv/{row}/budget_urspr", 1.1),
    Measure("Ombudgeterat", "inv/{row}/ombudgeterat", 1.1),
    Measure("Budget", "inv/{row}/budget"),
    Measure("Utgift", "inv/{row}/utgift"),
    Measure("Inkomst", "inv/{row}/inkomst"),
    Measure("Netto", "inv/{row}/netto"),
    Measure("Avvikelse", "inv/{row}/avvikelse", deviation=True, bar=True),
)
_PROJECTS = (
    Measure("Netto {year}", "inv/{row}/netto", 0.9),
    Measure("Budget", "inv/{row}/budget", 0.9),
    Measure("Avvikelse", "inv/{row}/avvikelse", 0.9, deviation=True, bar=True),
    Measure("Beslutat totalt", "inv/{row}/beslutad_total", 0.95),
    Measure("Upparbetat", "inv/{row}/ack", 0.95),
    Measure("Beräknat totalt", "inv/{row}/beraknad_total", 0.95),
    Measure("Avvikelse totalt", "inv/{row}/avvikelse_total", 0.95, deviation=True),
)
_TOTALS = (
    Measure("Beslutad totalutgift", "inv/{row}/beslutad_total", 1.1),
    Measure("Ackumulerad utgift", "inv/{row}/ack", 1.1),
    Measure("Beräknad totalutgift", "inv/{row}/beraknad_total", 1.1),
    Measure("Avvikelse", "inv/{row}/avvikelse_total", deviation=True),
)
_OWN, _STANDARD = "inv", "investeringar-projekt"
_FIRST = Column("Nämnd och projekt", width=3.8)
_STATUSES = {COMPLETED: "färdigställda projekt", UNDER_WAY: "pågående projekt", ANNUAL: "årsanslag"}


def investments(source: Source) -> tuple[Block, ...]:
    """Return investeringsredovisningen: totals since start and the year, per nämnd and project (LKBR 10 kap. 2 §, R14)."""
    units = [unit for unit in source.units("namnd") if source.dataset.of("investeringar", unit.id)]
    written = source.central_text("investeringar")
    own = own_table(source, _OWN, f"Investeringsredovisning {source.year}")
    if not units:
        return (*written, *((own,) if own else ()))
    tables = (own, _since_start(source, units)) if own else (_projects_of(source, units),)
    return (*written, _summary(source, units), *tables)


def table_of_projects(source: Source) -> str:
    """Return the id of the table in which the projects of the year stand: the municipality's own, else the standard one."""
    return _OWN if own_table(source, _OWN) else _STANDARD


def _summary(source: Source, units: list[Unit]) -> Table:
    kinds = [Line(text.capital(kind), f"typ/{kind}", level=1, key=kind) for kind in INVESTMENT_TYPES]
    states = [
        Line(text.capital(word), f"status/{state}", level=1, key=text.slug(state))
        for state, word in _STATUSES.items()
    ]
    lines = [
        heading("Per nämnd", "per-namnd"),
        *of_units(units, "{}/summa", level=1),
        heading("Per finansiering", "per-typ"),
        *(line for line in kinds if occurs(source, line, _YEAR)),
        heading("Per läge", "per-lage"),
        *(line for line in states if occurs(source, line, _YEAR)),
        Line("Summa", "summa", "total"),
    ]
    total, frame = source.fig("inv/summa/netto"), source.fig("inv/summa/budget")
    share = known(phrase(", ", source.per_cent(total.percent_of(frame), 0), " av budget"), "")
    caption = known(
        phrase("Nettoinvesteringarna blev ", source.amount(total), share),
        f"Investeringar per nämnd, finansiering och läge {source.year}",
    )
    first = Column("Nämnd, finansiering och läge", width=3.4)
    return comparison(source, "investeringar-sammandrag", caption, first, _YEAR, lines)


def _projects_of(source: Source, units: list[Unit]) -> Table:
    """Return every project per nämnd: the year, the totals since start where it has any, how far it is, and what the nämnd says of it."""
    lines: list[Line] = []
    for unit in units:
        parts = parted(source.dataset.of("investeringar", unit.id))
        lines.append(Line(unit.name, f"{unit.id}/summa", "sum", key=unit.id))
        lines += [line for part, rows in parts.items() for line in _projects(source, unit, part, rows)]
    lines += [*_subtotals(source, _PROJECTS, *_STATUSES), Line("Summa", "summa", "total")]
    return comparison(
        source,
        _STANDARD,
        f"Investeringar per projekt {source.year}, och projekten sedan starten",
        _FIRST,
        _PROJECTS,
        lines,
        notes=(
            *_note(source),
            "Avvikelsen är budget minus netto; plus betyder lägre utgift än budget. Årsanslag gäller ett år i taget och saknar totalutgift.",
        ),
    )


def _since_start(source: Source, units: list[Unit]) -> Table:
    """Return the projects of several years per nämnd, with their totals since start; annual grants have none."""
    lines: list[Line] = []
    for unit in units:
        lasting = parted(source.dataset.of("investeringar", unit.id))[LASTING]
        if lasting:
            lines.append(Line(unit.name, f"{unit.id}/summa", "sum", key=unit.id))
            lines += _projects(source, unit, LASTING, lasting)
    lines += [*_subtotals(source, _TOTALS, COMPLETED, UNDER_WAY), Line("Summa", "summa", "total")]
    return comparison(
        source,
        "investeringar-totalt",
        "Fleråriga projekt: beslutad och beräknad totalutgift",
        _FIRST,
        _TOTALS,
        lines,
        after=(Column("Läge, klart", width=1.6),),
        notes=(*_note(source), "Årsanslag gäller ett år i taget och saknar totalutgift."),
    )


def _note(source: Source) -> tuple[Words, ...]:
    small = source.municipality.settings.small_projects
    limit = Figure.const(small, "gräns för små projekt i kommunens inställningar", "tkr")
    return (phrase("Projekt under ", source.amount(limit), " redovisas samlat."),) if small else ()


def _subtotals(source: Source, measures: Sequence[Measure], *states: str) -> list[Line]:
    """Return the sums of completed and of ongoing projects, and of annual grants where the table has them (RKR R14)."""
    lines = (
        Line(f"varav {_STATUSES[state]}", f"status/{state}", "of_which", key=text.slug(state))
        for state in states
    )
    return [line for line in lines if occurs(source, line, measures)]


def _projects(source: Source, unit: Unit, part: str, rows: Sequence[Row]) -> Iterator[Line]:
    """Yield a line per project, and one for all small ones together; annual grants say that they are."""
    lumped = small(rows, source.municipality.settings.small_projects)
    for row in rows:
        if row not in lumped:
            label, state = row.text("projekt"), f"{row.text('status')}, {row.text('klart')}"
            if part == ANNUAL and ANNUAL not in label.lower():
                label = f"{label}, {ANNUAL}"
            why = in_a_row((f"{text.capital(state)}.", said(row, "kommentar")))
            yield Line(label, f"{unit.id}/{row.key}", level=1, key=row.key, after=(state,), reason=why)
    if lumped:
        key = f"{unit.id}-mindre{'-arsanslag' if part == ANNUAL else ''}"
        label = f"{len(lumped)} mindre {part}"
        why = in_a_row(
            phrase(f"{row.text('projekt')}: ", said(row, "kommentar"))
            for row in lumped
            if row.text("kommentar")
        )
        yield Line(label, f"{unit.id}/mindre/{part}", level=1, key=key, after=(text.DASH,), reason=why)
