"""What a form's file is called when it is sent out: the municipality, the unit and the occasion, so that it says itself what it is in an inbox."""

from __future__ import annotations

from pathlib import PurePath

from pipeline.config import Municipality, Occasion, Unit
from pipeline.schemas.base import ExcelForm, WordForm


def file_name(form: ExcelForm | WordForm, unit: Unit, municipality: Municipality, occasion: Occasion) -> str:
    """Return the name of a form's file: ``storby-bun-bokslut-2025.xlsx``. Who reads it goes by what is in it, not by this."""
    round_ = occasion.id.removeprefix(f"{occasion.year}-")
    return f"{municipality.id}-{unit.id}-{round_}-{occasion.year}{PurePath(form.file).suffix}"
