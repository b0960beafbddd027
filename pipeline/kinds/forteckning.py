"""The lists of a year that no large report holds: audit reports, reviews, steering documents, party support, foundations (domain.md 1.2)."""

from __future__ import annotations

from typing import Final

from pipeline.kinds import Kind

FORTECKNING: Final = Kind(key="forteckning", title="Årets förteckningar", ended=True)
