"""How many goals and indicators have each judgement: counted here for every report, so that one measure has one value.

An indicator whose result is not shown is counted as ``visas inte``, beside the sum and nowhere else, so its judgement cannot be reckoned from
the others. What has not been judged at all has a column of its own: the judgements always add up to the sum.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from pipeline import text
from pipeline.kinds import kind
from pipeline.merge.few_answers import WITHHELD, withheld
from pipeline.model import Figure, Gaps, Gathered, Row, united
from pipeline.reports.base import Source
from pipeline.reports.findings import INDICATOR, SHOWN, share_of
from pipeline.reports.scales import Scale
from pipeline.schemas import choices
from pipeline.view import Chart, Column, Inline, Kind, Number, Series, Status, Table, TableRow, Tone, Words
from pipeline.words import phrase

COLOURS: Final = choices.COLOURS
_BY_COLOUR: Final = Scale(COLOURS)
_UNJUDGED: Final = "uppgift saknas"


def hidden(row: Row) -> bool:
    """Tell whether an indicator's result is not shown; a goal's always is."""
    return row.declares("antal_svar") and withheld(row)


def indicators(source: Source, *units: str) -> Gathered:
    """Return the quality indicators of some nämnder, of all when none are given, wherever the occasion has them."""
    sheets = kind(source.occasion.kind).sheets.get("kvalitet", ("kvalitet",))
    lender = None if sheets else source.other("kvalitet")
    if lender is not None:
        return indicators(lender, *units)
    return source.gathered(sheets[0] if sheets else "kvalitet", *units)


def judged(row: Row, field: str = "bedomning") -> Status:
    """Return an indicator's judgement, symbol and word; none of a result that is not shown."""
    return Status("none", WITHHELD) if hidden(row) else _BY_COLOUR.shown(row, field)


def few_note(source: Source, rows: Iterable[Row]) -> tuple[Words, ...]:
    """Return the note below a table where results are left out."""
    if not any(hidden(row) for row in rows):
        return ()
    return (phrase("Resultat av ", fewer(source), " svar visas inte."),)


def fewer(source: Source, times: int = 1) -> tuple[Inline, ...]:
    """Return ``färre än 5``: the least number of answers that results are printed of, or that number some times."""
    least = Figure.const(
        times * source.municipality.settings.fewest_answers,
        "minsta antal svar i kommunens inställningar",
        "antal",
    )
    return phrase("färre än ", Number(least))


@dataclass(frozen=True, slots=True)
class Group:
    """What is counted together: a nämnd's indicators, the council's goals."""

    key: str
    name: str
    rows: Gathered


@dataclass(frozen=True, slots=True)
class Tally:
    """Groups counted by the words of one field, best first."""

    groups: tuple[Group, ...]
    field: str
    words: tuple[str, ...]
    gaps: Gaps = ()  # of groups that are not there at all

    @property
    def every(self) -> Gathered:
        """Return all rows of all groups, and who is missing among them."""
        return sum((group.rows for group in self.groups), Gathered((), self.gaps))

    @property
    def titles(self) -> tuple[str, ...]:
        """Return the judgements, and what has not been judged where there is such: what the sum is made of."""
        return (*self.words, *((_UNJUDGED,) if len(self._with(self.every, _UNJUDGED)) else ()))

    @property
    def conceals(self) -> bool:
        """Tell whether there is anything that is not shown."""
        return any(hidden(row) for row in self.every)

    def count(self, word: str, rows: Gathered | None = None) -> Figure:
        """Return how many have a judgement (antal), of all or of some; it rests on the judgements' cells."""
        having = self._with(self.every if rows is None else rows, word)
        return having.count("antal_svar" if word == WITHHELD else self.field)

    def shown(self, rows: Gathered | None = None) -> Figure:
        """Return how many there are whose judgement is shown (antal)."""
        return (self.every if rows is None else rows).where(lambda row: not hidden(row)).count(self.field)

    def _with(self, rows: Gathered, word: str) -> Gathered:
        if word == WITHHELD:
            return rows.where(hidden)
        if word == _UNJUDGED:
            return rows.where(lambda row: not hidden(row) and row.text(self.field) not in self.words)
        return rows.where(lambda row: row.text(self.field) == word)  # what is not shown has no word

    # -- blocks -----------------------------------------------------------------------------------
    def table(
        self,
        key: str,
        caption: Words,
        title: str,
        *,
        width: float = 1.0,
        notes: tuple[Words, ...] = (),
        total: bool = True,
    ) -> Table:
        """Return how many of each group have each judgement, their sum, and beside it what is not shown; ``title`` is of the groups' column."""
        lines = [TableRow((group.name, *self._line(group.rows)), key=group.key) for group in self.groups]
        if total:
            lines.append(TableRow(("Summa", *self._line(self.every)), "total", key="summa"))
        columns = (
            Column(title, Kind.TEXT, 3),
            *(Column(text.capital(word), Kind.NUMBER, width) for word in self.titles),
            Column("Summa", Kind.NUMBER),
            *((Column(text.capital(WITHHELD), Kind.NUMBER, width),) if self.conceals else ()),
        )
        return Table(key, caption, columns, tuple(lines), notes=notes, gaps=self.every.gaps)

    def _line(self, rows: Gathered) -> tuple[Figure, ...]:
        judgements = (self.count(word, rows) for word in self.titles)
        return (*judgements, self.shown(rows), *((self.count(WITHHELD, rows),) if self.conceals else ()))

    def chart(self, key: str, title: Words, table: str) -> Chart:
        """Return the groups as bars of judgements; what is not shown is not drawn, and is in the table."""
        return stacked(key, title, self.titles, self._bars, table, self.every.gaps)

    @property
    def _bars(self) -> list[Bar]:
        return [(group.name, [self.count(word, group.rows) for word in self.titles]) for group in self.groups]


Bar = tuple[str, Sequence[Figure]]
"""A name, and how many there are of each judgement."""


_TONES: Final[tuple[Tone, ...]] = ("good", "partly", "bad", "none")


def stacked(
    key: str, title: Words, words: Sequence[str], bars: Sequence[Bar], table: str, gaps: Gaps = ()
) -> Chart:
    """Return a chart of named bars of judgements, best first; each has the colour and symbol of its place."""
    names = tuple(name for name, _ in bars)
    series = tuple(
        Series(
            text.capital(word),
            tuple(counts[place] for _, counts in bars),
            "none" if word == _UNJUDGED else _TONES[min(place, len(_TONES) - 1)],
        )
        for place, word in enumerate(words)
    )
    return Chart(key, "stacked", title, names, series, table=table, gaps=gaps)


def reach(tally: Tally) -> Words:
    """Return ``Mer än hälften av de redovisade indikatorerna når målvärdet, 94 av 158``: those that are not shown are not among them."""
    noun = SHOWN if tally.conceals else INDICATOR
    return share_of(tally.count(tally.words[0]), tally.shown(), noun, ("når målvärdet", "når målvärdet"))


def by_unit(source: Source) -> Tally:
    """Return the quality indicators of every nämnd counted by colour; a nämnd without any is left out, and named where its sheet is missing."""
    every = [Group(unit.id, unit.name, indicators(source, unit.id)) for unit in source.units("namnd")]
    groups = tuple(group for group in every if len(group.rows))
    return Tally(groups, "bedomning", COLOURS, united(*(group.rows.gaps for group in every)))
