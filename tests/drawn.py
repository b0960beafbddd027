"""Pictures as people and programs make them, drawn for the tests: each corner has a colour of its own, so that a turn shows."""

from __future__ import annotations

import io
from typing import Any, Final

from PIL import Image

RED: Final = (200, 0, 0)
BLUE: Final = (0, 90, 160)
YELLOW: Final = (240, 200, 0)
GREEN: Final = (0, 130, 60)
WHITE: Final = (255, 255, 255)
CORNERS: Final = (RED, BLUE, YELLOW, GREEN)
"""The colours of the four quarters: top left, top right, bottom left, bottom right."""
LOGO: Final = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><rect width="60" height="20" fill="#2f4a2b"/></svg>'

_DRAWING: Final = "http://schemas.openxmlformats.org/drawingml/2006"
SPACES: Final = (
    f'xmlns:a="{_DRAWING}/main" xmlns:wp="{_DRAWING}/wordprocessingDrawing" xmlns:pic="{_DRAWING}/picture" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)


def quarters(width: int = 1200, height: int = 800) -> Image.Image:
    """Return a picture of four quarters."""
    made = Image.new("RGB", (width, height))
    for number, colour in enumerate(CORNERS):
        left, top = number % 2 * width // 2, number // 2 * height // 2
        made.paste(colour, (left, top, left + width - width // 2, top + height - height // 2))
    return made


def encoded(picture: Image.Image, kind: str = "PNG", **how: Any) -> bytes:
    """Return a picture as a file of a kind."""
    out = io.BytesIO()
    picture.save(out, kind, **how)
    return out.getvalue()


def png(width: int, height: int = 400) -> bytes:
    """Return a small PNG of one colour."""
    return encoded(Image.new("RGB", (width, height), GREEN))


def graphic(
    *,
    key: str = "rIdB",
    blip: str = "",
    crop: str = "",
    fill: str = "<a:stretch><a:fillRect/></a:stretch>",
    placed: str = "",
    look: str = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
) -> str:
    """Return a picture as Word holds it in a drawing; ``placed`` is its ``a:xfrm``."""
    return f'<a:graphic {SPACES}><a:graphicData uri="{_DRAWING}/picture">{pic(key, blip, crop, fill, placed, look)}</a:graphicData></a:graphic>'


def pic(
    key: str = "rIdB",
    blip: str = "",
    crop: str = "",
    fill: str = "<a:stretch><a:fillRect/></a:stretch>",
    placed: str = "",
    look: str = "",
) -> str:
    """Return the picture inside a drawing, or inside a group."""
    return (
        '<pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="b"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{key}">{blip}</a:blip>{crop}{fill}</pic:blipFill>'
        f"<pic:spPr>{placed}{look}</pic:spPr></pic:pic>"
    )


def corners(data: bytes, inset: float = 0.1) -> tuple[tuple[int, int, int], ...]:
    """Return the colours near the four corners of a picture, each evened out to the nearest that is drawn here."""
    made = Image.open(io.BytesIO(data)).convert("RGB")
    across, down = (int(side * inset) for side in made.size)
    places = (
        (across, down),
        (made.width - 1 - across, down),
        (across, made.height - 1 - down),
        (made.width - 1 - across, made.height - 1 - down),
    )
    return tuple(nearest(made.getpixel(place)) for place in places)


def nearest(found: Any) -> tuple[int, int, int]:
    """Return the colour drawn here that a pixel is most like."""
    return min((*CORNERS, WHITE), key=lambda one: sum((a - b) ** 2 for a, b in zip(one, found, strict=True)))


def colours(data: bytes) -> set[tuple[int, int, int]]:
    """Return all colours of a picture."""
    made = Image.open(io.BytesIO(data)).convert("RGB")
    return {pixel for _, pixel in made.getcolors(1 << 24)}  # type: ignore[union-attr,misc]
