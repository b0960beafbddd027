"""Opens a picture of pixels: within limits of size, time and memory, with one way out for whatever is wrong with it."""

from __future__ import annotations

import io
import struct
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pipeline.picture.kinds import RASTERS, kind_of
from pipeline.picture.value import (
    LONGEST,
    MAX_BYTES,
    MAX_DECODED,
    MAX_PIXELS,
    Unusable,
    damaged,
    too_heavy,
    too_large,
)

if TYPE_CHECKING:
    from PIL import Image

_ORIENTATION: Final = 0x0112
_UPRIGHT: Final = range(1, 9)
_CHUNKS: Final = frozenset({b"IHDR", b"PLTE", b"tRNS", b"iCCP", b"sRGB", b"eXIf", b"IDAT", b"IEND"})
_SCANS: Final = 200  # of a JPEG: each is read over the whole picture
_WIDTH: Final = {
    "1": 1,
    "L": 1,
    "LA": 2,
    "I;16": 4,
    "I;16B": 4,
    "I;16L": 4,
    "RGB": 3,
    "YCbCr": 3,
    "LAB": 3,
}  # bytes of a pixel


@dataclass(frozen=True, slots=True)
class Opened:
    """A decoded picture as it lies in its file: its pixels, its kind, how it is turned (EXIF, 1 is upright), whether it has more frames."""

    image: Image.Image
    kind: str
    orientation: int = 1
    more: bool = False


def opened(data: bytes, kept: tuple[float, float] = (1.0, 1.0)) -> Opened:
    """Return the picture in some bytes; raises ``Unusable`` and nothing else.

    ``kept`` is the share of width and height that will be shown: a large JPEG is decoded no finer than that needs.
    """
    kind = kind_of(data)
    if kind not in RASTERS:
        raise _other(kind)
    if len(data) > MAX_BYTES:
        raise too_heavy()
    if kind == "JPEG" and data.count(b"\xff\xda") > _SCANS:
        raise damaged()
    from PIL import Image, ImageFile  # noqa: PLC0415 - loaded when there is a picture

    Image.MAX_IMAGE_PIXELS = MAX_PIXELS
    ImageFile.LOAD_TRUNCATED_IMAGES = False  # the layout engine sets it when it is imported
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of odd metadata, which is left behind
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            whole = b"".join(_plain_png(data)) if kind == "PNG" else data
            return _decoded(Image.open(io.BytesIO(whole), formats=(kind,)), kind, kept)
    except Unusable:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError) as reason:
        raise too_large(max(pixels(data), MAX_PIXELS + 1)) from reason
    except Exception as reason:  # whatever the decoder says: it is the picture that is broken
        raise damaged() from reason


def _other(kind: str) -> Unusable:
    if kind == "okänt slag":
        return Unusable("skadad", "Bilden är skadad eller av okänt slag och tas inte med.")
    return Unusable(kind, f"Bilden är i ett format som inte kan användas ({kind}).")


def _decoded(picture: Image.Image, kind: str, kept: tuple[float, float]) -> Opened:
    width, height = picture.size
    if width * height > MAX_PIXELS:
        raise too_large(width * height)
    more = bool(getattr(picture, "is_animated", False)) and picture.format != "MPO"
    if kind == "JPEG":
        least = round(LONGEST / min(*kept, 1.0))
        picture.draft(None, (least, least))  # type: ignore[no-untyped-call, unused-ignore]
    most = MAX_DECODED // _WIDTH.get(picture.mode, 4)
    if picture.width * picture.height > most:
        raise too_large(width * height, most)
    picture.load()  # before anything else is asked for: what is asked for may load it too, and keep silent of its faults
    return Opened(
        picture, kind, 1 if kind == "TIFF" else _orientation(picture), more
    )  # of a TIFF, loading turns it


def _orientation(picture: Image.Image) -> int:
    try:
        found = picture.getexif().get(_ORIENTATION, 1)
    except Exception:  # noqa: BLE001 - broken metadata do not break a picture
        return 1
    return found if isinstance(found, int) and found in _UPRIGHT else 1


def by_camera(image: Image.Image, orientation: int) -> Image.Image:
    """Return a picture turned upright as its camera says."""
    from PIL import Image as Pillow  # noqa: PLC0415 - loaded when there is a picture

    if orientation == 1:
        return image
    ways = Pillow.Transpose
    way = {2: ways.FLIP_LEFT_RIGHT, 3: ways.ROTATE_180, 4: ways.FLIP_TOP_BOTTOM, 5: ways.TRANSPOSE, 6: ways.ROTATE_270,
           7: ways.TRANSVERSE, 8: ways.ROTATE_90}[orientation]  # fmt: skip
    turned = image.transpose(way)
    turned.info = dict(image.info)
    return turned


def _plain_png(data: bytes) -> Iterator[bytes]:
    """Yield a PNG without its comments, thumbnails, animation and whatever stands after it."""
    yield data[:8]
    at = 8
    while at + 12 <= len(data):
        length, name = struct.unpack(">I4s", data[at : at + 8])
        if name in _CHUNKS:
            yield data[at : at + 12 + length]
        if name == b"IEND":
            return
        at += 12 + length


def pixels(data: bytes) -> int:
    """Return how many pixels a picture says that it has; 0 when it does not say."""
    if kind_of(data) not in RASTERS:
        return 0
    if data.startswith(b"\x89PNG") and len(data) >= 24:  # noqa: PLR2004 - signature and header
        width, height = struct.unpack(">II", data[16:24])
        return int(width * height)
    from PIL import Image  # noqa: PLC0415 - loaded when there is a picture

    limit, Image.MAX_IMAGE_PIXELS = Image.MAX_IMAGE_PIXELS, None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            width, height = Image.open(io.BytesIO(data), formats=(kind_of(data),)).size
    except Exception:  # noqa: BLE001 - it is told where the picture is opened
        return 0
    finally:
        Image.MAX_IMAGE_PIXELS = limit
    return width * height
