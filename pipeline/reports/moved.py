"""What must be said beside driftredovisningen when verksamheter have moved during the time that it tells of."""

from __future__ import annotations

import datetime as dt

from pipeline.config import Area, Reorganisation, Unit
from pipeline.merge.reorganised import within
from pipeline.model import State
from pipeline.reports.base import Source, para, prose
from pipeline.text import join_words, long_date
from pipeline.view import Block, Words


def notes(source: Source) -> tuple[Words, ...]:
    """Return a note for each verksamhet that is told where it went, or whose parts cannot be told apart; none when nothing has moved."""
    told: list[Words] = []
    for one in within(source.municipality, source.occasion):
        for area in one.sources if one.new else ():
            went = f"flyttades den {long_date(one.day)} {_way(source, area, one)} enligt {one.decision}"
            if area not in one.ceased:
                told.append(
                    f"En del av {_name(source, area)} {went}. Årets belopp står där de uppstod; tidigare år är omräknade efter de beslutade "
                    "andelarna."
                )
            elif _told_elsewhere(source, area):
                told.append(f"{_name(source, area)} {went} och redovisas där för hela tiden.")
    return tuple(told)


def earlier(source: Source, unit: str, years: int = 1) -> tuple[Words, ...]:
    """Return notes that earlier years, so many of them, are of a unit as it was before: what it measures has no shares to be told anew by."""
    first = dt.date(source.occasion.start.year - years, 1, 1)
    return tuple(
        f"Tidigare år avser nämnden före omorganisationen den {long_date(one.day)} ({one.decision}) och är inte omräknade."
        for one in source.municipality.reorganisations
        if first < one.day <= source.occasion.end and one.crosses({unit})
    )


def elsewhere(source: Source, unit: Unit) -> tuple[Block, ...]:
    """Return where the economy of a unit is told whose every verksamhet is told by others; nothing for all other units."""
    figure = source.fig(f"drift/{unit.id}/summa/netto")
    if figure.state is not State.NOT_APPLICABLE or figure.args:
        return ()
    heirs = dict.fromkeys(
        move.target.unit
        for one in within(source.municipality, source.occasion)
        for move in one.moves
        if move.source.unit == unit.id != move.target.unit
    )
    names = join_words([heir.called if (heir := source.municipality.unit(key)) else key for key in heirs])
    return (
        prose(para(f"Ekonomin redovisas för hela tiden hos {names}, som har tagit över verksamheterna.")),
    )


def _told_elsewhere(source: Source, area: Area) -> bool:
    return f"drift/{area.unit}/{area.code}/netto" not in source.accounts.figures and not _late(source, area)


def _late(source: Source, area: Area) -> bool:
    unit = source.municipality.unit(area.unit)
    return unit is None or source.fig(f"drift/{unit.id}/summa/netto").state is State.MISSING


def _way(source: Source, area: Area, one: Reorganisation) -> str:
    """Return from where and to where a verksamhet moved: nämnder, or within one its verksamheter."""
    targets = [move.target for move in one.of(area) if move.target != area]
    away = [target for target in targets if target.unit != area.unit]
    names = [_unit(source, target) for target in away] or [_name(source, target) for target in targets]
    where = f"till {join_words(list(dict.fromkeys(names)))}"
    return f"från {_unit(source, area)} {where}" if away else where


def _unit(source: Source, area: Area) -> str:
    unit = source.municipality.unit(area.unit)
    return unit.called if unit else area.unit


def _name(source: Source, area: Area) -> str:
    unit = source.municipality.unit(area.unit)
    return (
        next((name for code, name, *_ in unit.verksamheter if code == area.code), area.code)
        if unit
        else area.code
    )
