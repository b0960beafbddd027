"""A digest of everything that a build depends on."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from pipeline import __version__
from pipeline.checked import Checked
from pipeline.program import program_digest
from pipeline.publish.problems import problem_record


def fingerprint(
    checked: Checked, templates: str, reports: Iterable[str], formats: Iterable[str], *, final: bool
) -> str:
    """Return a digest of everything a build depends on: inputs, settings, logo, templates, program and request."""
    digest = hashlib.sha256()
    municipality = checked.municipality
    parts = [
        __version__,
        program_digest(),
        templates,
        municipality.digest,
        hashlib.sha256(municipality.profile.logo or b"").hexdigest(),
        checked.occasion.id,
        ",".join(reports),
        ",".join(formats),
        str(final),
        *(f"{delivery.path}:{delivery.sha256}" for delivery in checked.deliveries),
        *(
            f"{key}:{value.figure.value}:{value.figure.unit}:{value.figure.state}:{value.label}"
            for table in checked.dataset.published.values()
            for key, value in table.items()
        ),
        *(str(problem_record(problem)) for problem in checked.problems),
    ]
    for part in parts:
        digest.update(part.encode())
        digest.update(b"\0")
    return digest.hexdigest()
