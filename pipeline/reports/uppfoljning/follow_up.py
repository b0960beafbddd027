"""Åtgärder: deficits and what is done about them, and what those of the forecast before have led to (S0-18–21, S3-20)."""

from __future__ import annotations

from typing import Final

from pipeline.config import COMMITTEES
from pipeline.model import Figure, Gathered, Row, united
from pipeline.reports import measures
from pipeline.reports.base import Source, para, prose, section
from pipeline.reports.listing import Shown, judgement, listing, total, whose, with_id
from pipeline.reports.sentences import known, of_all
from pipeline.view import Block, Callout, Kind, Section
from pipeline.words import phrase

_SUMS: Final = ("beslutad", "vantad", "hittills")


def chapter(source: Source, *, told: bool = True) -> Section:
    """Return deficits and åtgärder, and below them what became of those of the forecast before."""
    words = source.central_text("atgarder") if told else ()
    before = tables(source) if source.occasion.forecast else ()
    return section(
        "atgarder",
        "Åtgärder",
        *words,
        *measures.actions(source, so_far=True),
        sections=(section("uppfoljning", "Uppföljning av förra prognosens åtgärder", *before),)
        if before
        else (),
        intro="Hur underskotten möts, vad åtgärderna ger och vad som återstår.",
    )


def tables(source: Source) -> tuple[Block, ...]:
    """Return each åtgärd with what was decided, what is expected now and what it has given; what has vanished is named."""
    units = [unit.id for unit in source.accountable(*COMMITTEES) if unit.active(source.occasion)]
    gaps = united(*(source.dataset.gap("d_atgarder", unit) for unit in units))
    rows = tuple(row for unit in units for row in source.dataset.of("d_atgarder", unit))
    earlier = [row for row in rows if _of(source, row, "beslutad").known]
    if not earlier:
        complete, partial = (
            "Förra prognosen hade inga åtgärder att följa upp.",
            "De nämnder som har lämnat hade inga åtgärder att följa upp.",
        )
        return (prose(para(of_all(gaps, complete, partial))), *_vanished(source))
    sums = [Figure.total(_of(source, row, name) for row in earlier).without(gaps) for name in _SUMS]
    said = known(
        phrase(
            "Åtgärderna skulle ge ", source.amount(sums[0]), " i år. De har hittills gett ", source.amount(sums[2]),
            " och väntas ge ", source.amount(sums[1]), ".",
        ),
        "Vad åtgärderna har gett hittills är inte känt i sin helhet.",
    )  # fmt: skip

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
        judgement("status", 1.3, measures.PROGRESS.shown),
    )
    table = listing(
        source,
        "d_atgarder",
        "atgarder-uppfoljning",
        "Förra prognosens åtgärder: beslutad effekt i år, vad de har gett och vad de väntas ge",
        Gathered(tuple(earlier), gaps),
        columns,
        line=lambda row: f"uppf-{row.unit}-{row.key.lower()}",
        end=(total("Summa", ("", sums[0], sums[2], sums[1], "")),),
    )
    return (prose(para(said)), table, *_vanished(source))


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
