"""The key number that opens each part of the årsredovisning, from where its own tables and tiles have it."""

from __future__ import annotations

from dataclasses import replace

from pipeline.model import Figure
from pipeline.reports.arsredovisning.brief import solidity
from pipeline.reports.base import Source
from pipeline.reports.judged import by_unit
from pipeline.reports.tiles import compared
from pipeline.schemas.choices import GREEN
from pipeline.view import Number, Tile
from pipeline.words import numbers, phrase


def economy(source: Source) -> Tile:
    """Return the municipality's result, beside last year's."""
    budget = source.amount(source.fig("rr/R12/kommun/budget"))
    return _alone(compared(source, "Årets resultat", "arets_resultat", note=phrase("Budget ", budget)))


def accounts(source: Source) -> Tile:
    """Return the solidity, as the year in brief tells it."""
    return _alone(solidity(source))


def _alone(tile: Tile) -> Tile:
    """Return a tile without its five years, which an opener does not draw."""
    return replace(tile, years=(), level=None, note=tile.note if any(numbers(tile.note)) else ())


def committees(source: Source) -> Tile:
    """Return what the nämnder together deviate from their budget, and how large a part of it that is."""
    together, budget = (source.fig(f"drift/namnder/summa/{name}") for name in ("avvikelse", "budget_rev"))
    share = together.percent_of(budget.absolute())
    of_budget = phrase(source.per_cent(share, sign=True), " av budgeten") if share.known else ()
    return Tile(
        "Nämndernas nettokostnad mot budget", together, source.unit, source.decimals, of_budget, sign=True
    )


def companies(source: Source) -> Tile:
    """Return the sum of the bolag's results, of those who have handed in; it carries who has not."""
    results = [source.fig(f"bolag/{unit.id}/resultat_fin/utfall") for unit in source.units("bolag")]
    label = "Bolagens resultat efter finansiella poster"
    before = phrase("före eliminering, bolagen sammanlagda")
    return Tile(label, Figure.across(results, "tkr"), source.unit, source.decimals, before)


def quality(source: Source) -> Tile:
    """Return how large a part of the quality indicators that are shown reach their target."""
    tally = by_unit(source)
    met, shown = tally.count(GREEN), tally.shown()
    of_all = phrase(Number(met), " av ", Number(shown), " redovisade indikatorer") if shown.value else ()
    return Tile("Indikatorer som når målvärdet", met.percent_of(shown), "%", 0, of_all)
