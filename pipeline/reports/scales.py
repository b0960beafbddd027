"""Scales of judgement: their words in order, and the tone of each, which chooses symbol and colour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pipeline.model import Row
from pipeline.schemas import choices
from pipeline.view import Status, Tone


@dataclass(frozen=True, slots=True)
class Scale:
    """The words of a judgement in order, and the tone of each; the last tone is also that of words that are not among them."""

    words: tuple[str, ...]
    tones: tuple[Tone, ...] = ("good", "partly", "bad")

    def status(self, word: str) -> Status:
        """Return a judgement, symbol and word."""
        if not word:
            return Status("none", "saknas")
        unknown = len(self.tones) - 1
        place = self.words.index(word) if word in self.words else unknown
        return Status(self.tones[min(place, unknown)], word)

    def shown(self, row: Row, field: str) -> Status:
        """Return the judgement in a field of a record, symbol and word."""
        return self.status(row.text(field))


ANSWERS: Final = Scale(choices.ANSWERS)
