"""A setting of ``kommun.toml`` is declared once, as a field of the dataclass that holds it: key, kind, default and help.

From ``decimals: int = setting("decimaler", whole(0, 3), 0, "…")`` follow how it is read and checked, which keys are known where it stands,
and its line in the manual (docs/installningar.md).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Final, Generic, TypeVar, cast

from pipeline.toml_reader import Asked, Table, TomlReader

T = TypeVar("T")
Read_co = TypeVar("Read_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Kind(Generic[Read_co]):
    """What a value may be: how the manual says it, how it is read, and one as it is written (empty: as the default)."""

    said: str
    read: Callable[[Asked], Read_co]
    example: str = ""


@dataclass(frozen=True, slots=True)
class Setting:
    """A key of a table: what it may hold, what it is when not written (None: it must be, or need not be), and what it means, in Swedish."""

    key: str
    kind: Kind[Any]
    default: Any
    help: str
    needed: bool = False
    example: str = ""  # of this setting, where that of its kind says too little

    def asked(self, reader: TomlReader, table: Table, path: str, before: Mapping[str, Any]) -> Any:
        """Return the value in a table; what is wrong with it is noted."""
        return self.kind.read(Asked(reader, table, self.key, path, self.default, before))


_SETTING: Final = "setting"


def setting(key: str, kind: Kind[T], default: T, help_: str, example: str = "") -> T:
    """Return a dataclass's field that is a setting with a default."""
    metadata = {_SETTING: Setting(key, kind, default, help_, example=example)}
    if isinstance(default, dict):
        return cast("T", field(default_factory=dict, metadata=metadata))
    return field(default=default, metadata=metadata)


def needed(key: str, kind: Kind[T], help_: str, example: str = "", *, derived: bool = False) -> T:
    """Return a dataclass's field that is a setting which must be written, unless its kind finds it in others (``derived``)."""
    metadata = {_SETTING: Setting(key, kind, None, help_, needed=not derived, example=example)}
    return cast("T", field(metadata=metadata))


def declared(holder: type) -> Iterator[tuple[str, Setting]]:
    """Yield the settings of a dataclass with the names of their fields."""
    for each in fields(holder):
        if _SETTING in each.metadata:
            yield each.name, each.metadata[_SETTING]


class Section:
    """A table of the file, read by the settings of a dataclass; keys that it does not have are noted first."""

    def __init__(self, reader: TomlReader, table: Table, path: str, holder: type) -> None:
        """Note the unknown keys."""
        self._at = (reader, table, path)
        self._settings = dict(declared(holder))
        reader.known(table, path, (one.key for one in self._settings.values()))

    def value(self, name: str, **before: Any) -> Any:
        """Return the value of one field."""
        return self._settings[name].asked(*self._at, before)

    def values(self, **told: Any) -> dict[str, Any]:
        """Return the value of every field by its name; those ``told`` as they are."""
        values = dict(told)
        for name, one in self._settings.items():
            if name not in values:
                values[name] = one.asked(*self._at, values)
        return values
