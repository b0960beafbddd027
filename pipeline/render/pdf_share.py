"""Lets the parts of a joined file share what each brought a copy of: colour profiles and fonts."""

from __future__ import annotations

import hashlib
from typing import Any, Final

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf

_PAIR: Final = 2  # [/ICCBased profile]


def share_profiles(pdf: Pdf) -> None:
    """Let equal colour profiles be one object."""
    seen: dict[bytes, Object] = {}
    profiles: dict[tuple[int, int], Object] = {}
    for item in pdf.objects:
        if isinstance(item, pikepdf.Stream) and "/N" in item and "/Type" not in item:
            digest = hashlib.sha256(item.read_raw_bytes()).digest()
            profiles[item.objgen] = seen.setdefault(digest, item)
    for item in pdf.objects:
        if isinstance(item, Dictionary):
            for value in item.values():
                _redirect(value, profiles)


def _redirect(value: Any, profiles: dict[tuple[int, int], Object]) -> None:
    if isinstance(value, Array) and len(value) == _PAIR and value[0] == Name.ICCBased:
        value[1] = profiles.get(value[1].objgen, value[1])
