"""Reading: delivered files and published values to one dataset, with every fault of every file."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace

from pipeline.budget import SHEET
from pipeline.collect import Found, is_copy
from pipeline.config import Municipality, Occasion
from pipeline.folders import contents, within
from pipeline.kinds import kind
from pipeline.model import Dataset, Delivery, Gap, Origin, Problem, Published, Row, Severity, Text
from pipeline.read.attachments import read_attachments
from pipeline.read.decided import filled
from pipeline.read.decision_log import read_log
from pipeline.read.decisions import read_decisions
from pipeline.read.foreign import CODE as FOREIGN
from pipeline.read.foreign import foreign
from pipeline.read.kept import Kept, read_file
from pipeline.read.kolada import read_kolada
from pipeline.read.kolada_used import fill, unknown
from pipeline.read.published import read_published
from pipeline.read.referring import resolved
from pipeline.read.reorganised import as_organised
from pipeline.read.restatements import SHEET as RESTATED
from pipeline.read.restatements import restated
from pipeline.read.word import Document


def read(
    found: Sequence[Found], municipality: Municipality, occasion: Occasion, kept: Kept | None = None
) -> tuple[Dataset, tuple[Problem, ...]]:
    """Return everything delivered for an occasion, and every problem found on the way; ``kept`` knows what was read before.

    When a unit hands in the same form twice, the first by file name is used, one that is called as a copy last, and the other is a problem. Where the forms are another
    municipality's, so are probably the published values beside them, and neither is used.
    """
    rows: dict[str, list[Row]] = {}
    texts: dict[tuple[str, str], Text] = {}
    deliveries: list[Delivery] = []
    sheets: set[Gap] = set()
    confirmed: dict[Gap, Origin] = {}
    problems: list[Problem] = []
    marked: dict[str, str] = {}
    seen: dict[tuple[str | None, str], str] = {}
    files = (
        kept.read(found, municipality, occasion)
        if kept
        else (read_file(file, municipality, occasion) for file in found)
    )
    for file in files:
        delivery, wrong = file.delivery, file.problems
        twice = seen.get((delivery.unit, delivery.form)) if delivery.form else None
        if twice:
            deliveries.append(replace(delivery, form=None))
            problems.append(_twice(delivery, twice))
            continue
        if delivery.form:
            seen[delivery.unit, delivery.form] = delivery.path
        deliveries.append(replace(delivery, problems=wrong))
        problems += wrong
        if file.foreign:
            marked[delivery.path] = file.foreign
        if isinstance(file, Document):
            texts |= file.texts
            continue
        for key, of_sheet in file.rows.items():
            rows.setdefault(key, []).extend(of_sheet)
        sheets |= file.sheets
        confirmed |= file.confirmed
    strangers = foreign(marked, {one.path: one for one in deliveries}, municipality)
    problems += strangers.values()
    copied = any(problem.code == FOREIGN for problem in strangers.values())
    printed, wrong = read_published(municipality, () if copied else occasion.published)
    deliveries += _published_files(municipality, printed)
    frozen = {key: tuple(some) for key, some in rows.items()}
    organised = as_organised(printed, municipality, occasion)
    published, odd = restated(frozen.get(RESTATED, ()), organised, municipality, occasion)
    wrong = (*wrong, *odd)
    dataset = Dataset(frozen, texts, published, tuple(deliveries), None, frozenset(sheets), confirmed)
    dataset, unknown_rows = resolved(dataset)
    wrong = (*wrong, *unknown_rows)
    dataset, missing = _with_kolada(dataset, municipality, occasion)
    if not copied:
        dataset, told = _with_decisions(dataset, municipality, occasion)
        missing = (*missing, *told)
    decisions, logs, told = read_log(municipality, occasion)
    attached, documents, odd = read_attachments(municipality, occasion)
    dataset = replace(
        dataset,
        decisions=decisions,
        attachments=attached,
        deliveries=(*dataset.deliveries, *logs, *documents),
    )
    return dataset, (*problems, *wrong, *missing, *told, *odd)


def _with_decisions(
    dataset: Dataset, municipality: Municipality, occasion: Occasion
) -> tuple[Dataset, tuple[Problem, ...]]:
    """Return the dataset with the year's budget decisions, and with what they decide where the nämnder would else have typed it."""
    decided = read_decisions(municipality, occasion)
    if not decided.sheets:
        return replace(dataset, deliveries=(*dataset.deliveries, *decided.deliveries)), decided.problems
    dataset = replace(
        dataset,
        rows={**dataset.rows, SHEET: decided.rows},
        deliveries=(*dataset.deliveries, *decided.deliveries),
        sheets=dataset.sheets | decided.sheets,
    )
    dataset, told = filled(dataset, municipality, occasion)
    return dataset, (*decided.problems, *told)


def _with_kolada(
    dataset: Dataset, municipality: Municipality, occasion: Occasion
) -> tuple[Dataset, tuple[Problem, ...]]:
    """Return the dataset with saved answers of Kolada where the kind's indicators ask for them."""
    asking = kind(occasion.kind).sheets.get("kolada", ())
    if not asking:
        return dataset, ()
    saved, files, problems = read_kolada(municipality)
    if saved is None:
        return dataset, ()
    own = tuple(row for sheet in asking for row in dataset.of(sheet))
    filled = {sheet: fill(dataset.of(sheet), saved, occasion) for sheet in asking if dataset.of(sheet)}
    rows = {**dataset.rows, **filled}
    deliveries = (*dataset.deliveries, *files)
    return replace(dataset, rows=rows, deliveries=deliveries, kolada=saved), (*problems, *unknown(own, saved))


def _twice(delivery: Delivery, first: str) -> Problem:
    copied = (
        "Namnet är en kopias, så som OneDrive, Teams och Utforskaren skriver det. "
        if is_copy(delivery.path)
        else ""
    )
    return Problem(
        Severity.ERROR,
        "FIL4",
        f"Enheten har lämnat samma formulär två gånger. Filen {first} har använts, den här inte.",
        f"{copied}Ta bort den fil som inte gäller.",
        delivery.unit,
        Origin(delivery.path),
        (Origin(first),),
    )


def _published_files(
    municipality: Municipality, published: Mapping[str, Mapping[str, Published]]
) -> list[Delivery]:
    """Return the files that published values come from."""
    names = {
        item.figure.origin.file
        for values in published.values()
        for item in values.values()
        if item.figure.origin
    }
    names |= {f"published/{occasion}.csv" for occasion in published}
    return [found for name in sorted(names) if (found := _delivery(municipality, name))]


def _delivery(municipality: Municipality, name: str) -> Delivery | None:
    """Return a file below the municipality's folder as one that was read; None when it is not there any more."""
    try:
        data = contents(within(municipality.folder, *name.split("/")), municipality.folder)
    except OSError:
        return None
    return Delivery(name, hashlib.sha256(data).hexdigest(), None, None, len(data))
