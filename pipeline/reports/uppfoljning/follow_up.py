"""Åtgärder: deficits and what is done about them, and what those of the forecast before have led to (S0-18–21, S3-20)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pipeline.config import COMMITTEES
from pipeline.model import Figure, Gaps, Gathered, Row, united
from pipeline.reports import measures
from pipeline.reports.base import Source, para, prose, section
from pipeline.reports.listing import Shown, judgement, listing, total, whose, with_id
from pipeline.reports.sentences import known, of_all
from pipeline.view import Block, Callout, Kind, Section
from pipeline.words import phrase

_SUMS: Final = ("beslutad", "vantad", "hittills")


def measures_of(source: Source, *told: Block, brief: bool = False) -> Section:
    """Return deficits and åtgärder with what those of the forecast before have given so far, and which have vanished."""
    said = _said(source, _earlier(source), _gaps(source)) if source.occasion.forecast else ()
    return section(
        "atgarder",
        "Åtgärder",
        *told,
        *said,
        *measures.actions(source, so_far=True, brief=brief),
        *_vanished(source),
    )


def _gaps(source: Source) -> Gaps:
    units = (unit.id for unit in source.units(*COMMITTEES))
    return united(*(source.dataset.gap("d_atgarder", unit) for unit in units))


def _earlier(source: Source) -> tuple[Row, ...]:
    """Return the åtgärder that the forecast before had too."""
    units = [unit.id for unit in source.units(*COMMITTEES)]
    rows = (row for unit in units for row in source.dataset.of("d_atgarder", unit))
    return tuple(row for row in rows if _of(source, row, "beslutad").known)


def _sums(source: Source, rows: Sequence[Row], gaps: Gaps) -> list[Figure]:
    return [Figure.total(_of(source, row, name) for row in rows).without(gaps) for name in _SUMS]


def _said(source: Source, rows: Sequence[Row], gaps: Gaps) -> tuple[Block, ...]:
    """Return what the åtgärder of the forecast before were to give, have given and are expected to give."""
    if not rows:
        return ()
    planned, expected, so_far = map(source.amount, _sums(source, rows, gaps))
    words = phrase(
        "Förra prognosens åtgärder skulle ge ", planned, " i år. De har hittills gett ", so_far, " och väntas ge ",
        expected, ".",
    )  # fmt: skip
    return (prose(para(known(words, "Vad förra prognosens åtgärder har gett är inte känt i sin helhet."))),)


def tables(source: Source) -> tuple[Block, ...]:
    """Return each åtgärd with what was decided, what is expected now and what it has given; what has vanished is named."""
    gaps, earlier = _gaps(source), _earlier(source)
    if not earlier:
        complete = "Förra prognosen hade inga åtgärder att följa upp."
        partial = "De nämnder som har lämnat hade inga åtgärder att följa upp."
        return (prose(para(of_all(gaps, complete, partial))), *_vanished(source))
    sums = _sums(source, earlier, gaps)

    def shown(name: str, title: str) -> Shown:
        return Shown(
            "", 0.9, title, lambda row, _: _of(source, row, name), Kind.NUMBER, source.decimals, source.unit
        )

    columns = (
        whose(source, 1.6),
        Shown("atgard", 4, show=with_id),
        shown("beslutad", "Beslutad effekt"),
        shown("hittills", "Effekt hittills"),
        shown("vantad", "Väntad effekt"),
        judgement("status", 1.5, measures.PROGRESS.shown),
    )
    table = listing(
        source,
        "d_atgarder",
        "atgarder-uppfoljning",
        "Förra prognosens åtgärder: beslutad effekt i år, vad de har gett och vad de väntas ge",
        Gathered(earlier, gaps),
        columns,
        line=lambda row: f"uppf-{row.unit}-{row.key.lower()}",
        reason=measures.effect,
        end=(total("Summa", ("", sums[0], sums[2], sums[1], "")),),
    )
    return (*_said(source, earlier, gaps), table, *_vanished(source))


def _of(source: Source, row: Row, name: str) -> Figure:
    return source.fig(f"uppfoljning/{row.unit}/{row.key}/{name}")


def _vanished(source: Source) -> tuple[Block, ...]:
    """Return the åtgärder of the forecast before that nobody has followed up."""
    there = {(row.unit, row.key) for row in source.dataset.of("d_atgarder")}
    gone: list[str] = []
    for key in source.dataset.published.get(source.occasion.forecast, {}):
        first, _, rest = key.partition("/")
        unit, _, action = rest.partition("/")
        if first == "atgard" and (unit, action) not in there:
            gone.append(f"{action} ({source.name(unit)})")
    if not gone:
        return ()
    return (
        Callout(
            "missing",
            "SAKNAS: uppföljning av åtgärder",
            (para(f"Följs inte upp: {', '.join(sorted(gone))}."),),
        ),
    )
