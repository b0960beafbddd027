"""The year in brief: a spread of six key figures, a hundred kronor, goals, deviations, events, investments and inhabitants."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from pipeline.model import Figure, Row
from pipeline.reports.arsredovisning.goals import goal_decimals
from pipeline.reports.arsredovisning.investments import table_of_projects
from pipeline.reports.base import Source, bullets, para, prose, section
from pipeline.reports.findings import GOAL, Finding, share_of, tuned
from pipeline.reports.hundred import hundred, not_divided
from pipeline.reports.in_brief import deviations, goal_row, halves, invested, said_of_inhabitants, spread
from pipeline.reports.judged import Group, Tally
from pipeline.reports.listing import Shown, judgement, listing
from pipeline.reports.ranking import bars
from pipeline.reports.sentences import (
    Ranking,
    against,
    balance,
    known,
    leading,
    of_all,
)
from pipeline.reports.tiles import compared, difference, goal
from pipeline.schemas.choices import DURING_YEAR
from pipeline.units import Owner
from pipeline.view import (
    Block,
    KeyFigures,
    Kind,
    Paragraph,
    Prose,
    Run,
    Section,
    Table,
    Tile,
    Words,
)
from pipeline.words import phrase, plain

_EVENTS: Final = 5
_PROJECTS: Final = 3
_SLOT: Final = 130  # characters of an event that fits its place
_SENTENCE: Final = re.compile(r"(?<=[a-zåäö\d)][.!?])\s+(?=[A-ZÅÄÖ])")
_JUDGED: Final = re.compile(r"bedöm(?:er|ning|s|d)\b", re.IGNORECASE)


def in_brief(source: Source) -> Section:
    """Return the spread as a chapter: the left page ends with the overall judgement, the right page begins with the goals."""
    table = hundred(source)
    divided: tuple[Block, ...] = (table,) if table else (prose(not_divided(source)),)
    opening = section(
        "korthet", f"Året {source.year} i korthet", prose(lead(source)), tiles(source), *divided
    )
    right = section("korthet-mal", "Fullmäktiges mål", *goals(source))
    parts = (
        ("korthet-avvikelser", "Mot budget", deviations(source)),
        ("korthet-handelser", "Händelser", events(source)),
        ("korthet-investeringar", "Största investeringarna", projects(source)),
        ("korthet-invanare", "Invånarna", inhabitants(source)),
    )
    return spread(opening, judgement_of_year(source), right, halves(parts))


def lead(source: Source) -> Paragraph:
    """Return the result, how it is beside the budget and last year, and what the nämnder's outcome was."""
    key, before = "rr/R12/kommun", source.fig("rr/R12/kommun/fg")
    result = source.amount(source.fig(f"{key}/utfall"))
    said = known(phrase("Resultatet blev ", result, "."), "Årets resultat är inte känt.")
    gap = source.amount(source.fig(f"{key}/utfall") - source.fig(f"{key}/budget"))
    beside = known(phrase(" Det är ", against(gap, "budget")), "")
    last, _ = difference(result, before, str(source.year - 1), ("högre", "lägre"))
    then = phrase(" och ", last) if before.known and result.figure.known and beside else ""
    together = source.fig("drift/namnder/summa/avvikelse")
    outcome = phrase(" ", deficit(source, together), ".") if together.known else ""
    return para(said, beside, then, "." if beside else "", outcome, kind="lead")


def deficit(source: Source, together: Figure) -> Words:
    """Return what the nämnder's outcome was beside their budget, or that of those who have handed it in."""
    said = "redovisar tillsammans "
    who = of_all(together.gaps, f"Nämnderna {said}", f"De nämnder som har lämnat uppgift {said}")
    return phrase(who, balance(source.amount(together)))


def tiles(source: Source) -> KeyFigures:
    """Return the six key figures of the year."""
    budget, frame = source.fig("rr/R12/kommun/budget"), source.fig("inv/summa/budget")
    spent = source.fig("inv/summa/netto").percent_of(frame)
    return KeyFigures(
        (
            compared(
                source, "Årets resultat", "arets_resultat", note=phrase("Budget ", source.amount(budget))
            ),
            compared(source, "Resultat av skatter och bidrag", "resultatandel"),
            compared(
                source,
                "Nettoinvesteringar",
                "nettoinvesteringar",
                note=phrase(source.per_cent(spent, 0), " av budgeten"),
            ),
            compared(source, "Låneskuld per invånare", "langfristig_laneskuld_inv", spark="line"),
            solidity(source),
            compared(source, "Invånare 31 december", "invanare", words=("fler", "färre"), spark="line"),
        )
    )


def solidity(source: Source) -> Tile:
    """Return the solidity, with all pensions where no financial goal measures the other."""
    whole = goal(source, "soliditet") is None or goal(source, "soliditet_inkl") is not None
    label = "Soliditet, alla pensioner inräknade" if whole else "Soliditet"
    return compared(source, label, "soliditet_inkl" if whole else "soliditet", spark="line")


# -- the right page -------------------------------------------------------------------------------
def goals(source: Source) -> Iterator[Block]:
    """Yield the council's goals in a row, and the financial goals as a short table."""
    rows = source.gathered("mal", Owner.COUNCIL)
    if len(rows):
        best = source.municipality.settings.statuses[0]
        tally = Tally((Group("kf", "Kommunfullmäktiges mål", rows),), "status", (best,))
        yield prose(
            para(share_of(tally.count(best), rows.count("status"), GOAL, tuned(best), exact=True), ".")
        )
        yield goal_row(source, rows.rows)
    if financial := source.dataset.of("finansiella_mal"):
        yield _financial(source, financial)


def _financial(source: Source, rows: Sequence[Row]) -> Table:
    def outcome(when: str, title: int) -> Shown:
        def show(row: Row, field: str) -> Figure:
            return source.chosen(f"nyckeltal/{row.text(field)}/{row.text('matt_som')}/{when}", row, field)

        return Shown("nyckeltal", 0.9, str(title), show, Kind.NUMBER)

    columns = (
        Shown("mal", 5),
        outcome("fg", source.year - 1),
        outcome("utfall", source.year),
        Shown("malvarde", 0.9, "Målvärde"),
        judgement("status", 1.6, lambda row, field: source.status(row.text(field))),
    )
    caption = "Finansiella mål"
    return listing(
        source,
        "finansiella_mal",
        "korthet-finansiella-mal",
        caption,
        rows,
        columns,
        line=lambda row: row.key,
        precision=goal_decimals,
    )


def events(source: Source) -> tuple[Block, ...]:
    """Return the first sentence of what some nämnder put first, those whose sentence fits its place before others, in the nämnder's order."""
    first: list[tuple[str, str]] = []
    for unit in (*source.units("namnd"), *source.units("namnd-liten")):
        rows = [row for row in source.dataset.of("handelser", unit.id) if row.text("nar") == DURING_YEAR]
        first += [(unit.name, sentence(row.text("handelse"))) for row in rows[:1]]
    chosen = sorted(first, key=lambda event: len(event[1]) > _SLOT)[:_EVENTS]
    kept = [event for event in first if event in chosen]
    items = [(Run(f"{name}: ", bold=True), Run(said)) for name, said in kept]
    return (bullets(items),) if items else ()


def sentence(words: str) -> str:
    """Return the first sentence of a text."""
    return _SENTENCE.split(words.replace("\n", " ").strip(), maxsplit=1)[0]


def projects(source: Source, key: str = "korthet-diagram-investeringar") -> tuple[Block, ...]:
    """Return the three projects that cost most during the year."""
    ranked = invested(source)
    shown = replace(
        ranked, items=tuple(item for item in ranked.items if (item[1].value or 0) > 0)[:_PROJECTS]
    )
    if not shown.items:
        return ()
    title = leading(ranked, source.amount, f"kostade mest {source.year}", f"kostade {source.year}")
    first = tuple(name for name, figure in shown.items if figure.value == shown.figures[0].value)
    return (bars(source, key, Finding(title, first), shown, "Nettoutgift", table_of_projects(source)),)


def inhabitants(source: Source, key: str = "korthet-diagram-invanare") -> tuple[Block, ...]:
    """Return how the number of inhabitants of each age has changed since last year."""
    rows = source.dataset.of("befolkning")
    if not rows:
        return ()
    changes = tuple((row.key, row.figure("t") - row.figure("t1")) for row in rows)
    if not all(figure.known for _, figure in changes):
        return ()
    finding, what = Finding(said_of_inhabitants(source)), "Förändring"
    return (bars(source, key, finding, Ranking(changes), what, "befolkning", kind="diverging", counts=True),)


def judgement_of_year(source: Source) -> tuple[Section, ...]:
    """Return the overall judgement in the words of its own chapter: the first paragraph that judges god ekonomisk hushållning."""
    told = [block for block in source.central_text("geh", required=False) if isinstance(block, Prose)]
    said = (
        item
        for block in told
        for item in block.paragraphs
        if item.kind == "text"
        and _JUDGED.search(words := plain(item.inlines))
        and "ekonomisk hushållning" in words
    )
    found = next(said, None)
    if found is None:
        return ()
    said_more = replace(
        found, inlines=phrase(found.inlines, " ", Run("Läs mer om bedömningen", href="#geh-bedomning"), ".")
    )
    return (section("korthet-bedomning", "Samlad bedömning", prose(said_more)),)
