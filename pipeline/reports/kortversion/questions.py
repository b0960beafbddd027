"""Ten questions that citizens ask, and the answers: short sentences of common words, whose numbers are figures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from pipeline import text
from pipeline.model import Figure
from pipeline.reports.base import Source, para
from pipeline.reports.hundred import hundred, not_divided
from pipeline.reports.in_brief import invested, said_of_inhabitants
from pipeline.reports.sentences import known, of_all, part_of, signed, size
from pipeline.units import Owner
from pipeline.view import (
    Number,
    Paragraph,
    Run,
    Words,
)
from pipeline.words import capitalised, listing, phrase

MILLIONS: Final = "miljoner kronor"
_SCHOOL: Final = re.compile(r"förskol|grundskol|fritidshem|gymnasi|anpassad", re.IGNORECASE)
_ELDERLY: Final = re.compile(r"äldre|hemtjänst|särskilt boende|korttids", re.IGNORECASE)


def millions(figure: Figure) -> Number:
    """Return an amount as the leaflet prints it: ``143,7 miljoner kronor``."""
    return Number(figure, 1, MILLIONS)


def answers(source: Source) -> Iterator[Paragraph]:
    """Yield ten questions that citizens ask, each with its answer."""
    asked: tuple[tuple[str, Words], ...] = (
        ("Höll vi budgeten?", budget_kept(source)),
        ("Vad gick skatten till?", _spent(source)),
        ("Vad kostade skolan?", cost_of(source, _SCHOOL, "skola och förskola")),
        ("Vad kostade vården av de äldre?", cost_of(source, _ELDERLY, "stöd för de äldre")),
        ("Hur mycket är vi skyldiga?", debt(source)),
        ("Hur gick det för målen?", goals_reached(source)),
        ("Vad byggde vi?", built(source)),
        ("Hur många bor här?", phrase(capitalised(said_of_inhabitants(source)), ".")),
        ("Hur sjuka är de som jobbar i kommunen?", ill(source)),
        ("Vad väntar nästa år?", next_year(source)),
    )
    for question, answer in asked:
        yield para(Run(f"{question} ", bold=True), answer)


def budget_kept(source: Source) -> Words:
    """Return whether the nämnder together kept their budgets, and by how much not."""
    together = source.fig("drift/namnder/summa/avvikelse")
    gap = millions(together)
    who = "Nämnderna" if not together.gaps else "De som har lämnat sina siffror"
    return signed(
        gap,
        phrase(f"Ja. {who} hade kvar ", size(gap), " av sin budget."),
        phrase(f"Nej. {who} gick back med ", size(gap), "."),
        f"Ja. {who} höll sin budget.",
        "Det vet vi inte än. Alla nämnder har inte lämnat sina siffror.",
    )


def _spent(source: Source) -> Words:
    table = hundred(source)
    if table is None:
        return not_divided(source)
    return phrase(table.caption, ".")


def cost_of(source: Source, pattern: re.Pattern[str], what: str) -> Words:
    """Return what the verksamheter whose names fit cost together, and which they are; that none is named so."""
    rows = source.gathered("drift").where(lambda row: bool(pattern.search(row.text("verksamhet"))))
    if not len(rows):
        return of_all(rows.gaps, "Det visas inte för sig i kommunens tabeller.", "Det vet vi inte än.")
    cost = -Figure.total(source.fig(f"drift/{row.unit}/{row.key}/netto") for row in rows).without(rows.gaps)
    names = text.join_words([text.lowered(row.text("verksamhet")) for row in rows])
    return phrase(
        known(phrase(f"Till {what} gick ", millions(cost), "."), "Det vet vi inte än."),
        f" I det ingår {names}.",
        of_all(rows.gaps, "", " Alla nämnder har inte lämnat sina siffror."),
    )


def debt(source: Source) -> Words:
    """Return the municipality's loans, in all and for each inhabitant."""
    whole = source.fig("nyckeltal/langfristig_laneskuld/kommun/utfall")
    each = source.fig("nyckeltal/langfristig_laneskuld_inv/kommun/utfall")
    said = phrase(
        "Kommunen har lån på ",
        millions(whole),
        ". Det är ",
        Number(each, 0, "kronor"),
        " för var och en som bor här.",
    )
    return known(said, "Uppgift om lånen saknas.")


def goals_reached(source: Source) -> Words:
    """Return how many of the council's goals were reached, and which were not at all."""
    rows = source.gathered("mal", Owner.COUNCIL)
    if not len(rows):
        return "Uppgift om målen saknas."
    best = source.municipality.settings.statuses[0]
    reached = part_of(
        rows.where(lambda row: row.text("status") == best).count("status"), rows.count("status"), "mål", "mål"
    )
    missed = [row.text("mal") for row in rows if source.status(row.text("status")).tone == "bad"]
    said = capitalised(phrase(reached, " är nådda."))
    return phrase(said, f" Det här nåddes inte: {text.join_words(missed)}." if missed else "")


def built(source: Source) -> Words:
    """Return what the investments cost in all, and the three largest."""
    ranked = invested(source)
    whole = source.fig("inv/summa/netto")
    largest = [phrase(f"{name} (", millions(net.without(ranked.gaps)), ")") for name, net in ranked.items[:3]]
    said = known(phrase("Vi byggde och köpte för ", millions(whole), "."), "Det vet vi inte än.")
    most = of_all(ranked.gaps, " Mest gick till ", " Av det som har lämnats gick mest till ")
    return phrase(said, most, listing(largest), ".") if largest else said


def ill(source: Source) -> Words:
    """Return the sick leave of this year and the last."""
    now, before = (source.fig(f"nyckeltal/sjukfranvaro/kommun/{when}") for when in ("utfall", "fg"))
    last = source.year - 1
    change = replace(source.per_cent(now - before), unit="procentenheter")
    then = signed(
        change,
        phrase(" Det är mer än ", str(last), "."),
        phrase(" Det är mindre än ", str(last), "."),
        f" Det är lika mycket som {last}.",
        "",
    )
    return known(
        phrase("De var borta ", source.per_cent(now), " av sin tid.", then), "Uppgift om det saknas."
    )


def next_year(source: Source) -> Words:
    """Return the result that is expected next year, as the municipality's assumptions say."""
    row = next((row for row in source.dataset.of("prognos") if row.key == "FU4"), None)
    if row is None:
        return "Det finns inga siffror för nästa år här."
    plan = millions(row.figure("p1"))
    return signed(
        plan,
        phrase("Kommunen räknar med att ", size(plan), f" blir över {source.year + 1}."),
        phrase("Kommunen räknar med att ", size(plan), f" fattas {source.year + 1}."),
        f"Kommunen räknar med att gå jämnt ut {source.year + 1}.",
        "Det finns inga siffror för nästa år här.",
    )
