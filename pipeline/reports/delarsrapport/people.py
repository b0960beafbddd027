"""Personnel, feedback from inhabitants, quality, self-checks and internal control, over all nämnder."""

from __future__ import annotations

from pipeline.reports import tables
from pipeline.reports.base import Source
from pipeline.reports.comparison import Measure
from pipeline.reports.judged import by_unit, few_note
from pipeline.reports.listing import Shown, judgement, listing, of_unit, whose
from pipeline.reports.personnel import of_period
from pipeline.reports.scales import Scale
from pipeline.schemas.choices import FEEDBACK_KINDS, REVIEW_STATES
from pipeline.view import Block

_STATES = Scale(REVIEW_STATES, ("good", "partly", "none"))


_PER_UNIT = (
    Measure("Årsarbetare {last}", "personal/DP2/{row}/fg", 1.2, unit="", decimals=1),
    Measure("Årsarbetare {year}", "personal/DP2/{row}/utfall", 1.2, unit="", decimals=1),
    Measure("Sjuk {last}, %", "personal/DP4/{row}/fg", unit="", decimals=1),
    Measure("Sjuk {year}, %", "personal/DP4/{row}/utfall", unit="", decimals=1),
    Measure("Förändring", "personal/DP4/{row}/forandring", deviation=True, unit="", decimals=1),
)


def staff(source: Source) -> tuple[Block, ...]:
    """Return the municipality's personnel measures, and sick leave per nämnd."""
    caption = "Årsarbetare och sjukfrånvaro per nämnd under perioden"
    return of_period(source, caption, _PER_UNIT, width=3, decimals=1)


def feedback(source: Source) -> tuple[Block, ...]:
    """Return quality results as the kvalitetsrapport judges them, complaints and other feedback, and self-checks per nämnd."""
    return (*_quality(source), *_complaints(source), *_self_checks(source, "egenkontroll"))


def _quality(source: Source) -> tuple[Block, ...]:
    """Return how quality indicators were judged: the kvalitetsrapport's own rows."""
    if source.other("kvalitet") is None:
        return ()
    tally = by_unit(source)
    if not tally.groups:
        return ()
    caption = f"Kvalitetsindikatorer efter bedömning i kvalitetsrapporten {source.year}, antal"
    return (tally.table("kvalitet-bedomning", caption, "Nämnd", notes=few_note(source, tally.every)),)


def _complaints(source: Source) -> tuple[Block, ...]:
    caption = "Synpunkter, klagomål och avvikelser under perioden, antal"
    table = tables.feedback(source, "synpunkter-namnder", "d_synpunkter", caption, FEEDBACK_KINDS)
    return (table,) if table else ()


def checks(source: Source) -> tuple[Block, ...]:
    """Return the state of the controls of the year's plans."""
    return _self_checks(source, "internkontroll")


def _self_checks(source: Source, kind: str) -> tuple[Block, ...]:
    rows = source.gathered("d_egenkontroll").where(lambda row: row.text("slag") == kind)
    if not len(rows):
        return ()
    word = "Egenkontroller" if kind == "egenkontroll" else "Kontroller i internkontrollplanerna"
    columns = (
        whose(source, 2.2),
        Shown("omrade", 2),
        judgement("lage", 1.4, _STATES.shown),
        Shown("resultat", 4.2),
    )
    caption = f"{word} under perioden"
    return (listing(source, "d_egenkontroll", f"{kind}-namnder", caption, rows, columns, line=of_unit),)
