"""Results that rest on so few answers that persons could be recognised: no report, manifest or published value ever meets them.

What may be shown is a dataset of its own (:func:`shown`), made once before any report looks at it. Everything in it that tells a withheld
result is gone: the result, women's and men's, the judgement and what was written because of it, the number of answers, the same measure among
goals, and the value next year's report would have repeated. So two deliveries that differ only in what is withheld give the same reports.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from pipeline.model import Dataset, Figure, Row, State

WITHHELD: Final = "visas inte"
"""The word of a result that is not shown, and the label of its figures."""

CONCEALED: Final = ("utfall", "kvinnor", "man", "antal_svar", "svarsfrekvens")
"""Numbers that say what the answers were; of each sheet those that it has."""
_JUDGED: Final = ("bedomning", "analys", "atgard", "ansvarig", "klart", "resultat")
"""Texts that say it, or that are only there because of it."""
_SEXES: Final = ("kvinnor", "man")
_ANSWERED: Final = ("kval_indikatorer", "kvalitet", "kval_undersokningar", "undersokningar")
_MEASURED: Final[Mapping[str, tuple[str, ...]]] = {
    "indikatorer": ("utfall",),
    "v_mal": ("utgangsvarde",),
    "v_kf_mal": ("utgangsvarde",),
}
"""Sheets where the same measure can stand under a goal, without a number of answers, and the fields of its latest result."""
_EARLIER: Final = (("u_t1", 1), ("u_t2", 2), ("u_t3", 3), ("u_t4", 4))
_INDICATORS: Final = ("kval_indikatorer", "kvalitet")
_PUBLISHED: Final[Mapping[str, str]] = {"kval_indikatorer": "kval", "kvalitet": "kval", "indikatorer": "ind"}
"""Sheets of indicators whose outcome is published, and the first part of its key."""


def is_few(row: Row, fewest: int) -> bool:
    """Tell whether what was handed in rests on fewer answers than are printed."""
    answers = row.figure("antal_svar").value
    return answers is not None and answers < fewest


def withheld(row: Row) -> bool:
    """Tell whether a row's results have been taken away."""
    return row.figure("antal_svar").label == WITHHELD


def measure(row: Row) -> str:
    """Return what a row measures, to find the same measure on another sheet."""
    return " ".join(row.text("indikator").casefold().split())


def concealed(row: Row, fewest: int) -> Row:
    """Return a row without its results and their judgement when they rest on too few answers; else as it is.

    Where there are fewer than twice as many answers as are printed, women or men are too few, and with the total the one tells the other:
    then neither is shown.
    """
    if is_few(row, fewest):
        bare = _without(row, CONCEALED)
        return replace(bare, values={**bare.values, **{name: None for name in _JUDGED if row.declares(name)}})
    if is_few(row, 2 * fewest) and any(row.declares(name) for name in _SEXES):
        return _without(row, _SEXES)
    return row


def _without(row: Row, names: Iterable[str]) -> Row:
    """Return a row whose figures of some fields are not shown; they keep no value and no cell."""
    hidden = {
        name: Figure(None, row.figure(name).unit, label=WITHHELD, state=State.NOT_APPLICABLE)
        for name in names
        if row.declares(name)
    }
    return replace(row, values={**row.values, **hidden})


def shown(
    dataset: Dataset, fewest: int, related: Iterable[Dataset] = (), earlier: Mapping[int, str] | None = None
) -> Dataset:
    """Return the dataset as reports may see it.

    ``related`` are the datasets that the occasion reads: a measure withheld there is withheld here. ``earlier`` are the occasions whose
    values were published, by how many years back: what was published as not shown is not shown as an earlier year either.
    """
    rows = dict(dataset.rows)
    for sheet in _ANSWERED:
        if sheet in rows:
            rows[sheet] = tuple(concealed(row, fewest) for row in rows[sheet])
    hidden = {measure(row) for read in (dataset, *related) for row in _few(read, fewest)}
    for sheet, names in _MEASURED.items():
        if hidden and sheet in rows:
            rows[sheet] = tuple(
                _without(row, names) if measure(row) in hidden else row for row in rows[sheet]
            )
    for sheet, prefix in _PUBLISHED.items():
        if sheet in rows:
            rows[sheet] = tuple(_before(row, prefix, dataset, earlier or {}) for row in rows[sheet])
    return replace(dataset, rows=rows)


def _few(dataset: Dataset, fewest: int) -> Iterator[Row]:
    """Yield the indicators whose results are not shown, whether they have been taken away already or not."""
    for sheet in _INDICATORS:
        yield from (row for row in dataset.of(sheet) if is_few(row, fewest) or withheld(row))


def _before(row: Row, prefix: str, dataset: Dataset, earlier: Mapping[int, str]) -> Row:
    """Return an indicator without the earlier years that were published as not shown."""
    names = [
        name
        for name, back in _EARLIER
        if row.declares(name) and _dashed(dataset, earlier.get(back, ""), prefix, row.key)
    ]
    return _without(row, names) if names else row


def _dashed(dataset: Dataset, occasion: str, prefix: str, key: str) -> bool:
    printed = dataset.published.get(occasion, {}).get(f"{prefix}/{key}/utfall")
    return printed is not None and printed.figure.state is State.NOT_APPLICABLE
