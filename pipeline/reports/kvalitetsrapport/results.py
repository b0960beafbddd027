"""Results of indicators: five years by perspective, women and men, how series have gone, and what is done where targets are missed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from pipeline import text
from pipeline.merge.directions import ahead
from pipeline.merge.few_answers import WITHHELD
from pipeline.model import Figure, Gathered, Row
from pipeline.reports.base import Source, missing, section
from pipeline.reports.findings import DRAWN, share_of
from pipeline.reports.judged import few_note, fewer, judged
from pipeline.reports.kvalitetsrapport.indicators import SERIES, decimals, figures, mission, who_and_when
from pipeline.reports.listing import (
    Shown,
    as_measured,
    dashed,
    judgement,
    listing,
    measured,
    of_unit,
    with_id,
)
from pipeline.schemas.choices import COLOURS
from pipeline.view import (
    Block,
    Cell,
    Chart,
    Kind,
    Number,
    Paragraph,
    Prose,
    Run,
    Section,
    Series,
    Table,
    Words,
)
from pipeline.words import phrase

_LINES: Final = 4  # series in one chart
_FEW_LINES: Final = 2  # one line says no more than its row in the table
_LONG: Final = 4  # known years that make a series worth drawing


def chapter(source: Source, unit: str, rows: Sequence[Row]) -> Section:
    """Return the results: what the nämnd wrote, and a section for each perspective, also for those nobody has measured.

    What is written below a sub-heading that names a perspective goes to that perspective's section.
    """
    wrote = source.written(unit, "resultat", "Resultat")
    if not rows:
        return section("resultat", "Resultat", *wrote, missing(source.name(unit), "indikatorer"))
    views = perspectives(source, rows)
    before, below = _shared_out(wrote, views)
    sections = (
        section(
            f"perspektiv-{text.slug(view)}",
            view,
            *below.get(view, ()),
            *_perspective(source, unit, view, rows),
        )
        for view in views
    )
    return section("resultat", "Resultat", *before, sections=sections)


def perspectives(source: Source, rows: Sequence[Row]) -> tuple[str, ...]:
    """Return the municipality's perspectives, and others that indicators name."""
    named = (row.text("perspektiv") for row in rows)
    views = dict.fromkeys((*source.municipality.settings.perspectives, *named))
    return tuple(view for view in views if view)


def _shared_out(
    blocks: Sequence[Block], views: Sequence[str]
) -> tuple[tuple[Block, ...], dict[str, tuple[Block, ...]]]:
    """Return what stands before any perspective's sub-heading, and what stands below each of them."""
    names = {view.casefold(): view for view in views}
    shares: dict[str, list[Block]] = {"": []}
    here = ""
    for block in blocks:
        if not isinstance(block, Prose):
            shares[here].append(block)
            continue
        run: list[Paragraph] = []
        for paragraph in block.paragraphs:
            view = names.get(_said(paragraph).casefold()) if paragraph.kind == "heading" else None
            if view is None:
                run.append(paragraph)
                continue
            shares[here] += [Prose(tuple(run))] if run else []
            here, run = view, []
            shares.setdefault(here, [])
        shares[here] += [Prose(tuple(run))] if run else []
    return tuple(shares.pop("")), {view: tuple(share) for view, share in shares.items()}


def _said(paragraph: Paragraph) -> str:
    return "".join(item.text for item in paragraph.inlines if isinstance(item, Run)).strip()


def _perspective(source: Source, unit: str, view: str, rows: Sequence[Row]) -> tuple[Block, ...]:
    """Return the results of a perspective, or that nobody has measured it."""
    chosen = tuple(row for row in rows if row.text("perspektiv") == view)
    if not chosen:
        return (missing(source.name(unit), f"indikatorer för perspektivet {view}"),)
    key, missed = text.slug(view), f"{view}: analys och åtgärder där målvärdet inte nåtts"
    return (
        result_table(source, f"resultat-{key}", f"{view}: utfall mot målvärde", chosen),
        *sexes(source, key, view, chosen),
        *series_chart(source, key, chosen),
        *measures(source, f"atgarder-{key}", missed, Gathered(chosen)),
    )


def result_table(source: Source, key: str, caption: str, rows: Sequence[Row]) -> Table:
    """Return five years' outcome beside the target and the judgement, below the grunduppdrag they belong to."""
    columns = (
        Shown("indikator", 3.6, show=with_id),
        Shown("enhet", 0.95),
        *(Shown(name, 0.72, year, measured) for name, year in zip(SERIES, _years(source), strict=True)),
        Shown("malvarde", 0.72, "Mål", measured),
        judgement("bedomning", 1.25, judged),
    )
    missions = list(dict.fromkeys(row.text("grunduppdrag") for row in rows))
    return listing(
        source,
        "kval_indikatorer",
        key,
        caption,
        sorted(rows, key=lambda row: missions.index(row.text("grunduppdrag"))),
        columns,
        under=(lambda row: mission(row, "grunduppdrag")) if len(missions) > 1 else None,
        decimals=decimals,
        notes=few_note(source, rows),
    )


def _years(source: Source) -> tuple[str, ...]:
    """Return the years of a series."""
    return tuple(str(source.year - back) for back in (4, 3, 2, 1, 0))


def _answers(row: Row, field: str) -> Cell:
    """Return how many answered, in a column without decimals of its own; nothing where no answers are counted."""
    answers = as_measured(row.figure(field))
    return phrase(Number(answers)) if answers.known else ""


_BY_SEX: Final = (
    Shown("indikator", 4.2, show=with_id),
    Shown("enhet", 0.95),
    Shown("kvinnor", 0.9, show=measured),
    Shown("man", 0.9, show=measured),
    Shown("utfall", 0.9, "Totalt", measured),
    Shown("antal_svar", 1.0, show=_answers, kind=Kind.NUMBER),
)


def sexes(source: Source, key: str, view: str, rows: Sequence[Row]) -> tuple[Block, ...]:
    """Return results for women and men, and how many answered, where there are any."""
    chosen = tuple(row for row in rows if row.figure("kvinnor").known or row.figure("man").known)
    if not chosen:
        return ()
    notes: tuple[Words, ...] = few_note(source, rows)
    if any(row.figure("kvinnor").label == WITHHELD and row.figure("utfall").known for row in rows):
        few = fewer(source, 2)
        notes += (phrase("Resultat för kvinnor och män visas inte var för sig när ", few, " har svarat."),)
    caption = f"{view}: kvinnor och män, flickor och pojkar {source.year}"
    key = f"kon-{key}"
    return (
        listing(source, "kval_indikatorer", key, caption, chosen, _BY_SEX, decimals=decimals, notes=notes),
    )


def series_chart(source: Source, key: str, rows: Sequence[Row]) -> tuple[Block, ...]:
    """Return two to four long series as small lines, each in its own unit beside its target; those that have missed it first."""
    long = [row for row in rows if sum(row.figure(name).known for name in SERIES) >= _LONG]
    if len(long) < _FEW_LINES:
        return ()
    chosen = sorted(long, key=lambda row: row.text("bedomning") in COLOURS[:1])[:_LINES]
    drawn = tuple(_panel(row) for row in chosen)
    return (
        Chart(
            f"diagram-{key}",
            "multiples",
            _finding(source, chosen),
            _years(source),
            drawn,
            table=f"resultat-{key}",
        ),
    )


def _panel(row: Row) -> Series:
    typed, unit = figures(row, SERIES), row.text("enhet")
    target = row.figure("malvarde")
    return Series(
        row.text("indikator"),
        tuple(_money(figure, unit) for figure in typed),
        unit=unit,
        decimals=decimals(typed),
        target=_money(target, unit) if target.known else None,
        judged=judged(row),
    )


_TKR: Final = {
    unit: Figure.const(factor, f"tkr per {unit}") for unit, factor in (("mnkr", 1000), ("mdkr", 1_000_000))
}


def _money(figure: Figure, unit: str) -> Figure:
    """Return an indicator's value as an amount where its own unit is one, so that a chart of money holds money."""
    if unit == "tkr":
        return replace(figure, unit="tkr")
    return figure.times(_TKR[unit], "tkr") if unit in _TKR else figure


def _finding(source: Source, rows: Sequence[Row]) -> Words:
    """Return how many of the drawn series are better than in their first year: ``Tre av fyra indikatorer är bättre än 2021``."""
    improved = Figure.count(row.word("utfall") for row in rows if _improved(row))
    whole = Figure.count(row.word("utfall") for row in rows)
    same = all(row.figure(SERIES[0]).known for row in rows)
    since = (
        f"har förbättrats sedan {_years(source)[0]}" if same else "har förbättrats sedan den första mätningen"
    )
    return share_of(improved, whole, DRAWN, (since, since), exact=True)


def _improved(row: Row) -> bool:
    known = [figure.value for name in SERIES if (figure := row.figure(name)).value is not None]
    return ahead(row.text("riktning"), known[-1], known[0]) == 1


_MEASURES: Final = (
    Shown("indikator", 2.1, show=with_id),
    judgement("bedomning", 1.2, judged),
    Shown("analys", 3.3, show=dashed),
    Shown("atgard", 2.8, show=dashed),
    Shown("", 1.7, "Ansvarig och klart", who_and_when),
)


def measures(
    source: Source, key: str, caption: str, rows: Gathered, *, by_unit: bool = False
) -> tuple[Block, ...]:
    """Return analysis, measure, who and when for the indicators that have missed their target, below their nämnder when asked."""
    weak = rows.having("bedomning", *COLOURS[1:])
    if not len(weak):
        return ()
    under = (lambda row: source.name(row.unit)) if by_unit else None
    return (listing(source, "kval_indikatorer", key, caption, weak, _MEASURES, line=of_unit, under=under),)
