"""Values written as TOML, apart from the program's own way of writing and reading it."""

from __future__ import annotations

import datetime as dt
from typing import Any

PLAIN = set("abcdefghijklmnopqrstuvwxyzåäöABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ0123456789 .,:;-_/§()#")


def toml(value: object) -> str:
    """Return a value as TOML, apart from the program's own way of reading it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return '"' + "".join(sign if sign in PLAIN else f"\\U{ord(sign):08X}" for sign in value) + '"'
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{toml(str(key))} = {toml(one)}" for key, one in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    return str(value).lower() if isinstance(value, float) else str(value)


def file(content: dict[str, Any]) -> bytes:
    return "\n".join(f"{toml(key)} = {toml(value)}" for key, value in content.items()).encode()
