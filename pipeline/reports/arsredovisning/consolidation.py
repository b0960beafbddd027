"""Sammanställda räkenskaper: from kommun to koncern, eliminations (LKBR 12 kap., RKR R16)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from pipeline import text
from pipeline.config import Unit
from pipeline.merge import Elimination
from pipeline.merge.consolidation import ADJUSTED
from pipeline.model import Figure
from pipeline.reports.arsredovisning.opening import OWNED, share
from pipeline.reports.base import Source, prose
from pipeline.reports.comparison import Line, Measure, comparison, figures, heading, idle
from pipeline.schemas.base import FixedRow
from pipeline.schemas.places import Places
from pipeline.schemas.statements import BR, RR
from pipeline.view import Block, Column, Kind, Table, Words
from pipeline.words import phrase


def consolidated(source: Source) -> tuple[Block, ...]:
    """Return the principles, the workpaper in sum, and the eliminations by kind (LKBR 12 kap., RKR R16)."""
    if not source.prints_group:
        return (prose(_why_not(source)), *source.central_text("sammanstallda", required=False))
    blocks: list[Block] = [*source.central_text("sammanstallda", "Sammanställda räkenskaper")]
    companies = list(source.municipality.consolidated(source.occasion))
    if not companies or source.group_mode != "räknas fram":
        return tuple(blocks)
    for key, rows, name in (("rr", RR, "resultaträkning"), ("br", BR, "balansräkning")):
        caption = f"Från kommun till koncern: {name} {source.year}"
        notes = _moved(source, key)
        columns = (*_WORKPAPER[:-1], _ADJUSTED, _WORKPAPER[-1]) if notes or _adjusted(source) else _WORKPAPER
        if any(unit.kind != "bolag" for unit in companies):
            columns = (columns[0], replace(columns[1], title="Enheternas andelar"), *columns[2:])
        lines = _with_own(source, _lines(source, rows), key)
        blocks.append(
            comparison(source, f"konsolidering-{key}", caption, _FIRST, columns, lines, notes=notes)
        )
    return (*blocks, _eliminations(source), _per_company(source, companies))


def _why_not(source: Source) -> str:
    """Return why there are no accounts of a group: the municipality's own reason, or that it has no companies."""
    reason = source.municipality.settings.no_group
    if reason:
        return f"Sammanställda räkenskaper redovisas inte. {reason}"
    if source.units("bolag"):
        return "Inget bolag ingår i några sammanställda räkenskaper, och sådana redovisas därför inte."
    return "Kommunen äger inga bolag, och sammanställda räkenskaper redovisas därför inte."


_FIRST: Final = Column("", width=3.6)
_WORKPAPER: Final = (
    Measure("Kommunen", "konc/{row}/kommun"),
    Measure("Bolagens andelar", "konc_bolag/{row}"),
    Measure("Summa", "konc/{row}/summa"),
    Measure("Eliminering", "konc/{row}/elim"),
    Measure("Koncernen", "konc/{row}/koncern"),
)


_ADJUSTED: Final = Measure("Justering", f"konc/{{row}}/{ADJUSTED}")


def _adjusted(source: Source) -> bool:
    return f"konc/R12/{ADJUSTED}" in source.accounts.figures


def _moved(source: Source, statement: str) -> tuple[str, ...]:
    """Return why amounts are moved between rows of the group, those that have a row in a statement."""
    names = {row.id: row.label for row in (RR if statement == "rr" else BR)}
    told: list[str] = []
    for line in source.dataset.of("koncernjusteringar") if _adjusted(source) else ():
        rows = [names[key] for key in (line.text("fran"), line.text("till")) if key in names]
        if rows:
            told.append(
                f"Justering av {text.join_words([row.lower() for row in rows])}: {line.text('forklaring')}"
            )
    return tuple(dict.fromkeys(told))


def _lines(source: Source, rows: tuple[FixedRow, ...]) -> Iterator[Line]:
    """Yield the rows of a statement with headings and sums, without those where nobody has anything."""
    for row in rows:
        if row.kind == "group":
            yield heading(row.label, row.id)
        elif row.kind in {"sum", "total"}:
            yield Line(row.label, row.id, row.kind)
        elif row.kind != "row" or not idle(figures(source, row.id, _WORKPAPER)):
            yield Line(row.label, row.id, level=1 if row.kind == "row" else 0)


def _with_own(source: Source, lines: Iterable[Line], statement: str) -> Iterator[Line]:
    """Yield the rows of a statement, before each sum those of the municipality's own that count in it without being any of its rows."""
    within = source.municipality.consolidated(source.occasion)
    places = Places.of(source.municipality.structure.in_year(source.year), within)
    apart = [place for place in places.every() if place.adds and place.own.startswith(f"{statement}.")]
    for line in lines:
        for place in apart:
            if place.law == line.row and not idle(figures(source, place.own, _WORKPAPER)):
                yield Line(places.lines[place.own][1].label, place.own, level=1)
        yield line


_ELIMINATED: Final = (
    Measure("Antal par", "elim/{row}/antal", unit=""),
    Measure("Eliminerat belopp", "elim/{row}/belopp"),
)


_LEFT: Final = Measure("Skillnad som står kvar", "elim/{row}/kvar")
_EQUAL: Final = "Varje par eliminerar samma post hos båda parterna."


def _eliminations(source: Source) -> Table:
    """Return what is eliminated by kind, and what stays in the group where the two sides of a dealing differ."""
    pairs = source.accounts.eliminations
    kinds = sorted({pair.type for pair in pairs})
    unequal = [pair for pair in pairs if pair.difference.value]
    return comparison(
        source,
        "elimineringar",
        f"Elimineringar efter slag {source.year}",
        Column("Slag", width=3),
        (*_ELIMINATED, _LEFT) if unequal else _ELIMINATED,
        [Line(text.capital(kind), text.slug(kind)) for kind in kinds],
        notes=_unequal(source, unequal) if unequal else (_EQUAL,),
    )


def _unequal(source: Source, pairs: Iterable[Elimination]) -> tuple[str, ...]:
    """Return what is done with dealings of which the two sides tell different amounts, and which they are."""
    told = dict.fromkeys(
        f"{pair.type} mellan {source.name(pair.from_unit)} och {source.name(pair.to_unit)}" for pair in pairs
    )
    return (
        "Varje par eliminerar det mindre av parternas belopp hos båda; det som parterna skiljer sig åt står kvar i koncernen.",
        f"Parternas belopp är olika i {text.join_words(list(told))}.",
    )


_PARTS: Final = (
    Measure("Intäkter", "konc/R1/{row}"),
    Measure("Resultat", "konc/R12/{row}"),
    Measure("Tillgångar", "konc/SUMT/{row}"),
    Measure("Eget kapital", "konc/D/{row}"),
    Measure("Skulder", "konc/F/{row}"),
)


_AT_SHARE: Final = "Bolagens belopp är omräknade till kommunens uppställning och kommunens ägarandel."
_SOME_WHOLE: Final = "Enheternas belopp är omräknade till kommunens uppställning och, där inget annat sägs, kommunens ägarandel."


def _taken_in_whole(unit: Unit) -> Words:
    return phrase(
        f"{unit.name} är med i sin helhet; av resultatet och det egna kapitalet är kommunens andel, ",
        share(unit),
        ", medräknad.",
    )


def _per_company(source: Source, companies: list[Unit]) -> Table:
    """Return what each company adds to the group before eliminations."""
    all_of_it = Figure.const(100, "kommunen själv", "%")
    whole = tuple(_taken_in_whole(unit) for unit in companies if unit.minority)
    shares = [(unit, Figure.const(unit.share, OWNED, "%")) for unit in companies]
    lines = [
        Line(source.municipality.name, "kommun", before=(all_of_it,)),
        *(Line(unit.name, unit.id, before=(share,)) for unit, share in shares),
        Line("Eliminering", "elim", before=(Figure.not_applicable("%"),)),
        *((Line("Justering", ADJUSTED, before=(Figure.not_applicable("%"),)),) if _adjusted(source) else ()),
        Line("Koncernen", "koncern", "total", before=(Figure.not_applicable("%"),)),
    ]
    return comparison(
        source,
        "konsolidering-enheter",
        f"Enheternas del i koncernen {source.year}",
        Column("Enhet", width=3),
        _PARTS,
        lines,
        before=(Column("Andel, %", Kind.NUMBER, 0.8, 0, "%"),),
        notes=(_SOME_WHOLE if whole else _AT_SHARE, *whole),
    )
