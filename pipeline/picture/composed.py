"""Several pictures laid in their places, as one."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.picture.shown import Show, Shown, turned
from pipeline.picture.value import LONGEST


@dataclass(frozen=True, slots=True)
class Box:
    """Where something lies in a group: left, top, width and height, in the group's own measure."""

    left: float
    top: float
    width: float
    height: float

    def meets(self, other: Box) -> bool:
        """Tell whether two boxes lie on each other."""
        across = self.left < other.left + other.width and other.left < self.left + self.width
        return across and self.top < other.top + other.height and other.top < self.top + self.height

    def turned(self, degrees: float) -> Box:
        """Return the box that it fills when it is turned around its middle."""
        across, down = abs(math.cos(math.radians(degrees))), abs(math.sin(math.radians(degrees)))
        width, height = self.width * across + self.height * down, self.width * down + self.height * across
        return Box(self.left + (self.width - width) / 2, self.top + (self.height - height) / 2, width, height)

    @property
    def measures(self) -> tuple[int, int]:
        """Return its width and height in whole numbers, at least 1."""
        return max(1, round(self.width)), max(1, round(self.height))


def composed(laid: Sequence[tuple[Shown, Box]], show: Show) -> Shown:
    """Return pictures that have been laid in boxes of any measure, later ones above, flipped and turned together."""
    from PIL import Image  # noqa: PLC0415 - loaded when there is a picture

    left, top = min(box.left for _, box in laid), min(box.top for _, box in laid)
    width = max(box.left + box.width for _, box in laid) - left
    height = max(box.top + box.height for _, box in laid) - top
    fine = max(item.image.width / box.width for item, box in laid)
    scale = min(fine, LONGEST / width, LONGEST / height)
    canvas = Image.new(
        "RGBA", (max(1, round(width * scale)), max(1, round(height * scale))), (255, 255, 255, 0)
    )
    for item, box in laid:
        size = max(1, round(box.width * scale)), max(1, round(box.height * scale))
        layer = Image.new("RGBA", canvas.size, (255, 255, 255, 0))
        layer.paste(
            item.image.resize(size, Image.Resampling.LANCZOS),
            (round((box.left - left) * scale), round((box.top - top) * scale)),
        )
        canvas = Image.alpha_composite(canvas, layer)
    return Shown(
        turned(canvas, show), all(item.photo for item, _ in laid), any(item.more for item, _ in laid)
    )
