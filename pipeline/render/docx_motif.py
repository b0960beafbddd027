"""The drawn motif of the cover and the chapter openers, in the municipality's colours. Pure SVG, no chance in it."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

from pipeline.view import Profile

_LAYERS: Final = 6


def mixed(first: str, second: str, share: float) -> str:
    """Return a colour between two (#rrggbb); ``share`` is how much there is of the second."""
    a, b = (tuple(int(item[n : n + 2], 16) for n in (1, 3, 5)) for item in (first, second))
    return "#" + "".join(f"{round(x + (y - x) * share):02x}" for x, y in zip(a, b, strict=True))


def motif(profile: Profile, width: int, height: int) -> str:
    """Return the motif as SVG of a size in any unit; only the proportion matters."""
    draw = _MOTIFS.get(profile.motif, _waves)
    sky = f'<rect width="{width}" height="{height}" fill="{profile.tint}"/>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">'
        f"{sky}{draw(profile, width, height)}</svg>"
    )


def _sun(profile: Profile, width: float, height: float) -> str:
    r = min(width, height) * 0.16
    return f'<circle cx="{width * 0.74:.1f}" cy="{height * 0.34:.1f}" r="{r:.1f}" fill="{mixed(profile.accent, "#ffffff", 0.12)}"/>'


def _shade(profile: Profile, layer: int) -> str:
    return mixed(mixed(profile.tint, profile.primary, 0.28), profile.primary, (layer / (_LAYERS - 1)) ** 1.15)


def _curve(points: list[tuple[float, float]], width: float, height: float, fill: str) -> str:
    path = " ".join(f"L{x:.1f} {y:.1f}" for x, y in points)
    return f'<path d="M0 {height} {path} L{width} {height} Z" fill="{fill}"/>'


def _ridge(width: float, base: float, rise: float, turns: float, shift: float, steps: int = 48) -> list[tuple[float, float]]:
    found = []
    for n in range(steps + 1):
        t = n / steps
        y = math.sin(t * turns * math.tau + shift) + 0.45 * math.sin(t * turns * 2.3 * math.tau + shift * 1.7)
        found.append((t * width, base - rise * y))
    return found


def _waves(profile: Profile, width: int, height: int) -> str:
    layers = "".join(
        _curve(
            _ridge(width, height * (0.46 + 0.1 * n), height * 0.045, 1.1 + 0.22 * n, 0.9 * n),
            width,
            height,
            _shade(profile, n),
        )
        for n in range(_LAYERS)
    )
    return _sun(profile, width, height) + layers


def _forest(profile: Profile, width: int, height: int) -> str:
    found = _sun(profile, width, height)
    for layer in range(_LAYERS - 1):
        fill, base = _shade(profile, layer + 1), height * (0.62 + 0.08 * layer)
        size = height * (0.1 + 0.035 * layer)
        count = 22 - 3 * layer
        for n in range(count + 1):
            x = width * n / count + width * 0.013 * math.sin(7.0 * n + layer)
            tall = size * (1.25 + 0.5 * math.sin(2.7 * n + 1.3 * layer))
            found += (
                f'<path d="M{x - size * 0.34:.1f} {base:.1f} L{x:.1f} {base - tall:.1f} L{x + size * 0.34:.1f} {base:.1f} Z" fill="{fill}"/>'
            )
        found += f'<rect x="0" y="{base - 0.5:.1f}" width="{width}" height="{height - base + 1:.1f}" fill="{fill}"/>'
    return found


def _fields(profile: Profile, width: int, height: int) -> str:
    found = _sun(profile, width, height) + _curve(
        _ridge(width, height * 0.5, height * 0.02, 1.3, 0.4), width, height, _shade(profile, 1)
    )
    horizon, count = height * 0.52, 11
    for n in range(count):
        left, right = width * (n / count), width * ((n + 1) / count)
        spread = 3.2
        low = [width / 2 + (x - width / 2) * spread for x in (left, right)]
        fill = mixed(_shade(profile, 2 + n % 3), profile.accent, 0.22 if n % 5 == 2 else 0.0)  # noqa: PLR2004 - every fifth strip
        found += f'<path d="M{left:.1f} {horizon:.1f} L{right:.1f} {horizon:.1f} L{low[1]:.1f} {height} L{low[0]:.1f} {height} Z" fill="{fill}"/>'
    return found


def _bridge(profile: Profile, width: int, height: int) -> str:
    deck, line = height * 0.58, max(width, height) * 0.006
    found = _sun(profile, width, height) + _curve(
        _ridge(width, height * 0.6, height * 0.03, 0.9, 2.0), width, height, _shade(profile, 1)
    )
    ink = _shade(profile, 4)
    for x in (0.28, 0.72):
        found += f'<rect x="{width * x - line:.1f}" y="{height * 0.2:.1f}" width="{2 * line:.1f}" height="{height * 0.6:.1f}" fill="{ink}"/>'
        for n in range(1, 8):
            for side in (-1, 1):
                found += (
                    f'<path d="M{width * x:.1f} {height * 0.22:.1f} L{width * (x + side * 0.032 * n):.1f} {deck:.1f}"'
                    f' stroke="{ink}" stroke-width="{line * 0.3:.2f}"/>'
                )
    found += f'<rect x="0" y="{deck:.1f}" width="{width}" height="{line * 2:.1f}" fill="{ink}"/>'
    return found + "".join(
        _curve(_ridge(width, height * (0.74 + 0.08 * n), height * 0.02, 1.4 + 0.3 * n, n), width, height, _shade(profile, 3 + n))
        for n in range(3)
    )


_MOTIFS: Final[dict[str, Callable[[Profile, int, int], str]]] = {
    "waves": _waves,
    "forest": _forest,
    "fields": _fields,
    "bridge": _bridge,
}
