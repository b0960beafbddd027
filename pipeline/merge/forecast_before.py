"""The forecast before, as it was handed in, where nothing has been published of it: the same values under the same keys."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from pipeline.config import Municipality, Occasion
from pipeline.kinds import kind
from pipeline.merge.accounts import Accounts
from pipeline.model import Dataset, Published


def with_forecast(
    dataset: Dataset,
    municipality: Municipality,
    occasion: Occasion,
    datasets: Mapping[str, Dataset],
    accounts: Mapping[str, Accounts],
) -> Dataset:
    """Return the dataset with what the forecast before would publish, each value with its cells; untouched where that is not read."""
    before = municipality.occasion(occasion.forecast)
    if before is None or before.id not in datasets:
        return dataset
    values = {item.key: item for item in _values(before, datasets[before.id], accounts[before.id])}
    return replace(dataset, published={**dataset.published, before.id: values})


def _values(before: Occasion, dataset: Dataset, accounts: Accounts) -> Iterator[Published]:
    published = kind(before.kind).published
    for key, figure in accounts.figures.items():
        name = published(key) if published else ""
        if name and figure.known:
            yield Published(name, figure)
    for row in dataset.of("d_atgarder"):
        effect = row.figure("effekt_ar")
        if effect.known:
            yield Published(f"atgard/{row.unit}/{row.key}", effect, "Effekt i år")
