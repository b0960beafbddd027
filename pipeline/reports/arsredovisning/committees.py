"""A nämnd's verksamhetsberättelse: summary, goals, economy, investments, staff, quality, future (domain.md 3.7)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from pipeline.config import Unit
from pipeline.model import Figure
from pipeline.reports import moved
from pipeline.reports.arsredovisning.goals import assignments, unit_goals
from pipeline.reports.arsredovisning.part import NAMNDER
from pipeline.reports.arsredovisning.unit_quality import internal_control, quality_results
from pipeline.reports.base import Source, bullets, missing, para, prose, section
from pipeline.reports.comparison import Line, Measure, comparison, of_rows
from pipeline.reports.personnel import personnel_table
from pipeline.reports.sentences import balance, known
from pipeline.schemas.personnel import PERSONAL_ROWS
from pipeline.schemas.texts import QUOTE
from pipeline.view import Block, Column, Inline, KeyFigures, Number, Prose, Run, Section, Tile
from pipeline.words import phrase

_STAFF = tuple(row for row in PERSONAL_ROWS if row.id in {"PA3", "PA5", "PA6", "N1", "N2", "N3", "N4", "PH1"})
"""The measures a nämnd's own account shows; the whole set stands in förvaltningsberättelsen."""


def committee(source: Source, unit: Unit) -> Section:
    """Return a nämnd's verksamhetsberättelse."""
    if not source.heard(unit.id):
        return section(
            f"namnd-{unit.id}", unit.name, missing(unit.name, "hela verksamhetsberättelsen"), part=NAMNDER
        )

    def told(heading: str, *blocks: Block, sections: Iterable[Section] = (), shared: bool = False) -> Section:
        key = f"{unit.id}-{heading}"
        return source.told(heading, *blocks, unit=unit.id, key=key, sections=sections, shared=shared)

    staff = personnel_table(source, f"personal-{unit.id}", f"Personal, {unit.called}", unit.id, _STAFF)
    parts = [
        told("sammanfattning", _tiles(source, unit)),
        told("uppdrag", shared=True),
        replace(
            section(f"{unit.id}-handelser", "Händelser av väsentlig betydelse", *_events(source, unit)),
            shared=True,
        ),
        told("verksamhet"),
        told("mal", *unit_goals(source, unit.id), sections=assignments(source, unit.id)),
        told("ekonomi", *_economy(source, unit)),
        *_investments(source, unit),
        told("personal", staff),
        told("kvalitet", *quality_results(source, unit)),
        told("internkontroll", *internal_control(source, unit)),
        told("framtid"),
    ]
    said = quote(source, unit)
    return section(f"namnd-{unit.id}", unit.name, *said, sections=parts, intro=unit.purpose, part=NAMNDER)


def quote(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return the sentence that opens a nämnd's chapter and who says it, as the nämnd wrote them; nothing where it did not."""
    paragraphs = [
        one
        for block in source.written(unit.id, QUOTE.key, required=False)
        if isinstance(block, Prose)
        for one in block.paragraphs
    ]
    if not paragraphs:
        return ()
    said = paragraphs[:-1] or paragraphs
    quoted = (replace(one, kind="quote") for one in said)
    return (Prose((*quoted, *(replace(one, kind="speaker") for one in paragraphs[len(said) :]))),)


def _tiles(source: Source, unit: Unit) -> KeyFigures:
    def fig(key: str) -> Figure:
        return source.fig(f"drift/{unit.id}/summa/{key}")

    def before(number: Number) -> tuple[Inline, ...]:
        return phrase(f"{source.year - 1}: ", number)

    share = fig("avvikelse").percent_of(fig("budget_rev").absolute())
    of_budget = phrase(source.per_cent(share, sign=True), " av budgeten") if share.known else ()
    staff, ill = source.fig(f"personal/PA5/{unit.id}/utfall"), source.fig(f"personal/N1/{unit.id}/utfall")
    ill_before = source.per_cent(source.fig(f"personal/N1/{unit.id}/fg"))
    money = (source.unit, source.decimals)
    return KeyFigures(
        (
            Tile("Nettokostnad", fig("netto"), *money, before(source.amount(fig("netto_fg")))),
            Tile("Avvikelse mot budget", fig("avvikelse"), *money, of_budget, sign=True),
            Tile("Årsarbetare", staff, "", 0),
            Tile("Sjukfrånvaro", ill, "%", 1, before(ill_before)),
        )
    )


def _events(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("handelser", unit.id)
    return (bullets(row.text("handelse") for row in rows),) if rows else (missing(unit.name, "Händelser"),)


_OPERATING = (
    Measure("Netto {last}", "drift/{row}/netto_fg"),
    Measure("Netto {year}", "drift/{row}/netto"),
    Measure("Budget", "drift/{row}/budget_rev"),
    Measure("Avvikelse", "drift/{row}/avvikelse", deviation=True, bar=True),
)


def _economy(source: Source, unit: Unit) -> tuple[Block, ...]:
    rows = source.dataset.of("drift", unit.id)
    if not rows:
        return moved.elsewhere(source, unit) or (missing(unit.name, "Drift"),)
    lines = of_rows(rows, "verksamhet", reason="orsak")
    total = source.amount(source.fig(f"drift/{unit.id}/summa/avvikelse"))
    return (
        comparison(
            source,
            f"drift-{unit.id}",
            phrase(f"Utfall mot budget per verksamhet, {unit.called}: ", balance(total)),
            Column("Verksamhet", width=3),
            _OPERATING,
            [*lines, Line("Summa", f"{unit.id}/summa", "total", key="summa")],
            notes=(_SIGNS,),
        ),
    )


_SIGNS = "Avvikelse är utfall minus budget; plus betyder bättre än budget. Intäkter och kostnader står i driftredovisningen."


def _investments(source: Source, unit: Unit) -> tuple[Section, ...]:
    """Return what a nämnd wrote of its investments, and what they came to; the projects stand in investeringsredovisningen."""
    if not source.dataset.of("investeringar", unit.id):
        return ()
    net, frame = (source.fig(f"inv/{unit.id}/summa/{name}") for name in ("netto", "budget"))
    link = Run("investeringsredovisningen", href="#investeringsredovisning")
    told = para(
        known(
            phrase(
                "Årets nettoinvesteringar blev ",
                source.amount(net),
                " av budgeterade ",
                source.amount(frame),
                ". ",
            ),
            "",
        ),
        "Projekten, med årets och hela projektets utgifter och kommentarer, finns i ",
        link,
        ".",
    )
    words = source.written(unit.id, "investeringar", required=False)
    return (section(f"{unit.id}-investeringar", "Investeringar", *words, prose(told)),)
