"""Finds declarations by their place: every constant of a type in the modules of a package, so that nothing is listed twice."""

from __future__ import annotations

import importlib
import pkgutil
from types import ModuleType
from typing import TypeVar

Found = TypeVar("Found")


def declared(package: ModuleType, kind: type[Found]) -> tuple[Found, ...]:
    """Return every module-level constant of a type in a package's modules, each once, in the order of modules and lines."""
    names = sorted(info.name for info in pkgutil.iter_modules(package.__path__))
    modules = [importlib.import_module(f"{package.__name__}.{name}") for name in names]
    constants: dict[int, Found] = {}
    for module in modules:
        for value in vars(module).values():
            if isinstance(value, kind):
                constants.setdefault(id(value), value)
    return tuple(constants.values())
