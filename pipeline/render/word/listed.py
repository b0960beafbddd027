"""Which list each item belongs to: a list ends where text, another kind of item or another way of counting comes between, as in HTML."""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.render.word.element import Listed
from pipeline.view import Numbered, Paragraph


@dataclass(slots=True)
class Lists:
    """The numbered lists that are open, by level: the number of the last item, None for one counted from 1."""

    open: dict[int, Numbered | None] = field(default_factory=dict)

    def listed(self, item: Paragraph) -> Listed | None:
        """Return how a paragraph is an item of a list; None when it is none, and closes them all."""
        if item.kind not in {"bullet", "number"}:
            self.open.clear()
            return None
        goes_on = item.level in self.open and _goes_on(self.open[item.level], item.number)
        self.open = {level: last for level, last in self.open.items() if level < item.level}
        numbered = item.kind == "number"
        if numbered:
            self.open[item.level] = item.number
        return Listed(item.level, numbered, numbered and not goes_on, item.number)


def _goes_on(last: Numbered | None, number: Numbered | None) -> bool:
    """Tell whether a number is the next one of the list that the last item is in."""
    if isinstance(last, Numbered) and number:
        return last.kind == number.kind and number.value == last.value + 1
    return last is None and number is None
