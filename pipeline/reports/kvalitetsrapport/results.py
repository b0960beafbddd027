"""Results of indicators: five years by perspective, and below each women and men, how many answered, and what is done where it missed its target."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from pipeline import text
from pipeline.merge.few_answers import WITHHELD
from pipeline.model import Figure, Gathered, Row
from pipeline.reports.base import Source, missing, section
from pipeline.reports.judged import few_note, fewer, hidden, judged
from pipeline.reports.kvalitetsrapport.indicators import (
    SERIES,
    decimals,
    figures,
    in_its_unit,
    mission,
    who_and_when,
    word,
)
from pipeline.reports.listing import (
    Shown,
    dashed,
    facts,
    judgement,
    listing,
    measured,
    of_unit,
    said,
    under_each_other,
    with_id,
)
from pipeline.schemas.choices import COLOURS
from pipeline.view import (
    Block,
    Number,
    Paragraph,
    Prose,
    Run,
    Section,
    Table,
    Words,
)
from pipeline.words import capitalised, joined, phrase


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
    key = text.slug(view)
    return (result_table(source, f"resultat-{key}", f"{view}: utfall mot målvärde", chosen),)


def result_table(source: Source, key: str, caption: str, rows: Sequence[Row]) -> Table:
    """Return five years' outcome as numbers and a line, beside the target and the judgement, below the grunduppdrag they belong to.

    Below a row stand women and men, how many answered, and where the target was missed the analysis and what is done.
    """
    columns = (
        Shown("indikator", 4.3, "Indikator och enhet", in_its_unit),
        *(Shown(name, 0.72, year, measured) for name, year in zip(SERIES, _years(source), strict=True)),
        Shown("malvarde", 0.72, "Mål", measured, line=(1, 2, 3, 4, 5)),
        judgement("bedomning", 1.45, judged),
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
        reason=lambda row: under_each_other((_answered(source, row), _missed(row))),
        notes=(*few_note(source, rows), *_apart(source, rows)),
    )


def _answered(source: Source, row: Row) -> Words:
    """Return the results of women and men, how many answered and how large a part they are; nothing where nothing is known."""
    if hidden(row):
        return phrase(capitalised(fewer(source)), " svar.")
    places = decimals(figures(row, ("utfall", "kvinnor", "man")))
    told: list[Words] = [
        phrase(f"{who} ", Number(_bare(row.figure(field)), places))
        for field, who in (("kvinnor", "kvinnor och flickor"), ("man", "män och pojkar"))
        if row.figure(field).known
    ]
    if row.figure("antal_svar").known:
        told.append(phrase(Number(row.figure("antal_svar")), " svar"))
    if row.figure("svarsfrekvens").known:
        share = row.figure("svarsfrekvens")
        told.append(phrase("svarsfrekvens ", Number(_bare(share), decimals((share,))), f"{text.NBSP}%"))
    return phrase(capitalised(joined(told, ", ")), ".") if told else ""


def _bare(figure: Figure) -> Figure:
    """Return a figure whose unit is told elsewhere in its row."""
    return replace(figure, unit="")


def _missed(row: Row) -> Words:
    """Return why an indicator missed its target, what is done, by whom and when; nothing of one that reached it."""
    if row.text("bedomning") not in COLOURS[1:]:
        return ""
    return facts(
        ("Analys", said(row, "analys") or text.MISSING),
        ("Åtgärd", said(row, "atgard") or text.MISSING),
        ("Ansvarig och klart", who_and_when(row)),
    )


def _apart(source: Source, rows: Sequence[Row]) -> tuple[Words, ...]:
    """Return the note of results that are not shown for women and men apart, where there are such."""
    if not any(row.figure("kvinnor").label == WITHHELD and row.figure("utfall").known for row in rows):
        return ()
    few = fewer(source, 2)
    return (phrase("Resultat för kvinnor och män visas inte var för sig när ", few, " har svarat."),)


def _years(source: Source) -> tuple[str, ...]:
    """Return the years of a series."""
    return tuple(str(source.year - back) for back in (4, 3, 2, 1, 0))


_MEASURES: Final = (
    Shown("indikator", 2.1, show=with_id),
    judgement("bedomning", 1.2, judged),
    Shown("analys", 3.3, show=dashed),
    Shown("atgard", 2.8, show=dashed),
    Shown("", 1.7, "Ansvarig och klart", lambda row, _: word(who_and_when(row))),
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
