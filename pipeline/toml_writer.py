"""Values and keys as they are written in ``kommun.toml``."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import Any, Final

_BARE: Final = re.compile(r"[A-Za-z0-9_-]+")


def toml_key(key: str) -> str:
    """Return a key, within quotation marks where TOML wants them."""
    return key if _BARE.fullmatch(key) else toml_value(key)


def toml_value(value: object) -> str:
    """Return a value on one line. Raises ``TypeError`` for what no setting can be."""
    for kind, write in _WRITTEN:
        if isinstance(value, kind):
            return write(value)
    raise TypeError(value)


def _text(value: str) -> str:
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _list(value: Iterable[object]) -> str:
    return f"[{', '.join(map(toml_value, value))}]"


def _table(value: Mapping[str, object]) -> str:
    return f"{{{', '.join(f'{toml_key(key)} = {toml_value(item)}' for key, item in value.items())}}}"


_WRITTEN: Final[tuple[tuple[Any, Callable[[Any], str]], ...]] = (
    (bool, lambda value: str(value).lower()),
    (str, _text),
    (int | float, repr),
    (Decimal, lambda value: format(value, "f")),
    (dt.date | dt.time, lambda value: str(value.isoformat())),
    (Mapping, _table),
    (list | tuple, _list),
)
"""How each kind of value is written; a truth value is a number too, and a time of a day a day."""
