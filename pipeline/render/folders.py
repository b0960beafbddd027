"""Where the package's own templates and fonts lie: in ``templates/`` at the root of a checkout, else in ``pipeline/_templates``."""

from __future__ import annotations

from pathlib import Path
from typing import Final

_PIPELINE: Final = Path(__file__).resolve().parent.parent
_PLACES: Final = (_PIPELINE / "_templates", _PIPELINE.parent / "templates")


def package_folder() -> Path:
    """Return the folder of the package's own templates."""
    return next((place for place in _PLACES if place.is_dir()), _PLACES[-1])
