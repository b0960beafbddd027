"""A picture as its writer shows it: cropped, cut out, coloured, stretched, flipped and turned; what is not shown is not there."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.picture.colour import grounded, plain, srgb
from pipeline.picture.effect import Effect, coloured
from pipeline.picture.outline import WHOLE, Outline, mask
from pipeline.picture.raster import Opened, by_camera, opened
from pipeline.picture.value import LONGEST, Normal, Unusable
from pipeline.picture.written import written

if TYPE_CHECKING:
    from PIL import Image

Sides = tuple[float, float, float, float]
NONE: Final[Sides] = (0.0, 0.0, 0.0, 0.0)
_STRETCHED: Final = 1.03  # a frame that differs less from its picture is rounded, not stretched
_TOO_STRETCHED: Final = 8.0  # and one that differs more is a mistake of a program
_SLIM: Final = 100
_TINY: Final = 1e-6
_FULL: Final = 360.0
_LYING: Final = frozenset({5, 6, 7, 8})  # orientations that change places of width and height
_TURNED: Final = {3: 180.0, 6: 90.0, 8: 270.0}  # how much an orientation turns, clockwise


@dataclass(frozen=True, slots=True)
class Show:
    """How a picture is shown: shares cut from its sides (negative: room added), shares of the frame left free, and the frame.

    Sides are left, top, right, bottom. The frame has a width and height in any unit; (0, 0) is the picture's own.
    ``turn`` is in degrees clockwise, after flipping.
    """

    crop: Sides = NONE
    free: Sides = NONE
    frame: tuple[int, int] = (0, 0)
    turn: float = 0.0
    flip: tuple[bool, bool] = (False, False)  # left and right, up and down
    outline: Outline = WHOLE
    effects: tuple[Effect, ...] = ()
    ground: tuple[int, int, int] = (255, 255, 255)
    longest: int = LONGEST  # pixels of a side


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture as it is shown, ready to be written: RGBA pixels, whether it came as a photograph, whether more frames were left out."""

    image: Image.Image
    photo: bool
    more: bool = False


AS_IT_IS: Final = Show()


def normal(data: bytes, show: Show = AS_IT_IS) -> tuple[Normal, bool]:
    """Return a picture as every edition shows it, and whether it had more frames or pages, which are left out. Raises ``Unusable``."""
    found = shown(data, show)
    return finished(found, show.ground, show.longest), found.more


def finished(found: Shown, ground: tuple[int, int, int] = (255, 255, 255), longest: int = LONGEST) -> Normal:
    """Return a shown picture written, on a ground; raises ``Unusable`` for a mere line."""
    width, height = found.image.size
    if max(width, height) > _SLIM * min(width, height):
        raise Unusable(
            "ett streck",
            "Bilden är så smal att den bara är ett streck och tas inte med.",
            "Ta bort bilden, eller infoga den igen.",
        )
    return written(_within(grounded(found.image, ground), longest), photo=found.photo)


def shown(data: bytes, show: Show) -> Shown:
    """Return the pixels that a writer shows of a picture; raises ``Unusable``."""
    kept = tuple(max(_TINY, 1.0 - max(show.crop[side], 0) - max(show.crop[side + 2], 0)) for side in (0, 1))
    smaller = min(kept) * LONGEST / show.longest  # before it is known how the picture is turned
    file = opened(data, (smaller, smaller))
    image, frame, turn = _upright(file, show)
    flipped = _flipped(_framed(image, show, frame), show)
    return Shown(_turned(flipped, turn), file.kind == "JPEG", file.more)


def _upright(file: Opened, show: Show) -> tuple[Image.Image, tuple[int, int], float]:
    """Return a picture turned as its camera says, the frame it is shown in, and how much it is turned beyond that.

    Some programs turn a photograph in the document *because of* what the camera says. Then the frame is as the picture lies in its
    file, both turns are the same one, and it is turned once. Where the camera's turn is all there is, a frame as the picture lies
    in its file is turned along.
    """
    frame, turn, orientation = show.frame, show.turn % _FULL, file.orientation
    image = plain(file.image)
    if orientation == 1:
        return image, frame, turn
    lies = _fits(frame, image.size) <= _fits(frame, image.size[::-1])
    if abs(_TURNED.get(orientation, -1.0) - turn) < 1 and (lies or orientation not in _LYING):
        return image, frame, turn
    if orientation in _LYING and lies:
        frame = frame[1], frame[0]
    return by_camera(image, orientation), frame, turn


def _fits(frame: tuple[int, int], size: tuple[int, int]) -> float:
    """Return how much a frame differs from a picture in its proportions; 0 when they are the same, or there is no frame."""
    if not all(frame) or not all(size):
        return 0.0
    return abs(math.log(frame[0] * size[1] / (frame[1] * size[0])))


@dataclass(frozen=True, slots=True)
class _Side:
    """What is seen along one side: where in the picture it begins and ends, and where in the frame, as shares."""

    begins: float
    ends: float
    at: float
    to: float


def _seen(before: float, after: float, lead: float, trail: float) -> _Side:
    """Return what is seen along a side of which shares are cut away, in a frame of which shares are left free (or run over)."""
    source, goal = 1 - before - after, 1 - lead - trail
    if source < _TINY or goal < _TINY:
        raise _nothing()
    scale = goal / source
    begins = max(before, 0.0, before - lead / scale)
    ends = min(1 - after, 1.0, before + (1 - lead) / scale)
    if ends - begins < _TINY:
        raise _nothing()
    return _Side(begins, ends, lead + (begins - before) * scale, lead + (ends - before) * scale)


def _nothing() -> Unusable:
    return Unusable(
        "helt bortskuren",
        "Bilden är beskuren så att inget av den syns och tas inte med.",
        "Ändra beskärningen.",
    )


def _framed(image: Image.Image, show: Show, frame: tuple[int, int]) -> Image.Image:
    """Return the frame with what is seen of the picture in it: sRGB, coloured, cut out. No pixel that is cut away is read."""
    from PIL import Image as Pillow  # noqa: PLC0415 - loaded when there is a picture

    across, down = (
        _seen(*(sides[at] for sides in (show.crop, show.free) for at in (side, side + 2))) for side in (0, 1)
    )
    left, right = _pixels(across, image.width)
    top, bottom = _pixels(down, image.height)
    piece = image.crop((left, top, right, bottom))
    piece.info = dict(image.info)
    width, height = _size(
        (right - left) / (across.to - across.at), (bottom - top) / (down.to - down.at), frame, show.longest
    )
    box = tuple(
        round(share * side)
        for share, side in ((across.at, width), (down.at, height), (across.to, width), (down.to, height))
    )
    size = max(1, box[2] - box[0]), max(1, box[3] - box[1])
    if piece.size != size:
        info = piece.info
        piece = piece.resize(size, Pillow.Resampling.LANCZOS, reducing_gap=3.0)
        piece.info = info
    piece = coloured(srgb(piece), show.effects)
    if size == (width, height):
        whole = piece
    else:
        whole = Pillow.new("RGBA", (width, height), (255, 255, 255, 0))
        whole.paste(piece, (box[0], box[1]))
    return cut_out(whole, show.outline)


def cut_out(image: Image.Image, outline: Outline) -> Image.Image:
    """Return an RGBA picture of which only what lies inside an outline is seen."""
    from PIL import ImageChops  # noqa: PLC0415 - as above

    inside = mask(outline, image.size)
    if inside is not None:
        image.putalpha(ImageChops.multiply(image.getchannel("A"), inside))
    return image


def _pixels(side: _Side, length: int) -> tuple[int, int]:
    """Return the whole pixels that are seen; of a pixel that is partly cut away nothing."""
    begins, ends = math.ceil(side.begins * length - _TINY), math.floor(side.ends * length + _TINY)
    if ends <= begins:
        raise _nothing()
    return begins, ends


def _size(width: float, height: float, frame: tuple[int, int], longest: int) -> tuple[int, int]:
    """Return a frame's size in pixels: its picture's own but no more than print needs, in the proportions that the writer gave it."""
    if all(side > 0 for side in frame):
        asked = frame[0] / frame[1]
        stretched = asked / (width / height)
        if _STRETCHED < max(stretched, 1 / stretched) < _TOO_STRETCHED:
            width, height = min(width, height * asked), min(height, width / asked)
    scale = min(1.0, longest / width, longest / height)
    return max(1, round(width * scale)), max(1, round(height * scale))


def _flipped(image: Image.Image, show: Show) -> Image.Image:
    from PIL import Image as Pillow  # noqa: PLC0415 - as above

    if show.flip[0]:
        image = image.transpose(Pillow.Transpose.FLIP_LEFT_RIGHT)
    return image.transpose(Pillow.Transpose.FLIP_TOP_BOTTOM) if show.flip[1] else image


def _turned(image: Image.Image, degrees: float) -> Image.Image:
    from PIL import Image as Pillow  # noqa: PLC0415 - as above

    ways = {
        90: Pillow.Transpose.ROTATE_270,
        180: Pillow.Transpose.ROTATE_180,
        270: Pillow.Transpose.ROTATE_90,
    }
    degrees %= _FULL
    if abs(degrees - round(degrees / 90) * 90) < 1 / 60:
        quarter = round(degrees / 90) % 4 * 90
        return image.transpose(ways[quarter]) if quarter else image
    return image.rotate(-degrees, Pillow.Resampling.BICUBIC, expand=True, fillcolor=(255, 255, 255, 0))


def turned(image: Image.Image, show: Show) -> Image.Image:
    """Return a finished frame flipped and turned."""
    return _turned(_flipped(image, show), show.turn)


def _within(image: Image.Image, longest: int) -> Image.Image:
    """Return a picture no larger than print needs; turning may have made it larger."""
    from PIL import Image as Pillow  # noqa: PLC0415 - as above

    scale = min(1.0, longest / image.width, longest / image.height)
    size = max(1, round(image.width * scale)), max(1, round(image.height * scale))
    return image if size == image.size else image.resize(size, Pillow.Resampling.LANCZOS)
