"""Clears what is read as a whole: a document of frozen dataclasses, or the tables of a settings file."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, Final, TypeVar

from pipeline.private.addresses import judged
from pipeline.private.persons import Kind
from pipeline.private.text import HIDDEN, cleared, found, is_suspect

T = TypeVar("T")
_NAMES: Final = frozenset({"profil.logotyp"})
"""Settings that name a file in the municipality's folder: looked up there, and printed nowhere."""


def whole(value: T, public: Collection[str] = ()) -> tuple[T, tuple[Kind, ...]]:
    """Return a tree of dataclasses, tuples and texts without what may not be published, and the kinds of what was taken away.

    Texts in a row of runs are seen as one, so that no change of looks hides anything.
    """
    kinds: list[Kind] = []
    return _cleared(value, public, kinds), tuple(kinds)


def _cleared(value: Any, public: Collection[str], kinds: list[Kind]) -> Any:
    """Return a value, the very same where nothing was taken away."""
    if isinstance(value, str):
        if not is_suspect(value):
            return value
        answer = cleared(value, public)
        kinds += answer.kinds
        return answer.text
    if isinstance(value, tuple):
        if value and all({"href", "text"} <= set(_names(type(item))) for item in value):
            value = _runs(value, public, kinds)
        after = tuple(_cleared(item, public, kinds) for item in value)
        return value if all(one is other for one, other in zip(value, after, strict=True)) else after
    if isinstance(value, Mapping):
        return {key: _cleared(item, public, kinds) for key, item in value.items()}
    names = _names(type(value))
    return _fields(value, names, public, kinds) if names else value


def _names(kind: Any) -> tuple[str, ...]:
    """Return the names of a dataclass's fields, none of other classes."""
    if kind not in _KNOWN:
        _KNOWN[kind] = tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()
    return _KNOWN[kind]


_KNOWN: Final[dict[Any, tuple[str, ...]]] = {}


def _fields(value: Any, names: tuple[str, ...], public: Collection[str], kinds: list[Kind]) -> Any:
    changed = {}
    for name in names:
        before = getattr(value, name)
        if not before:
            continue
        after = _link(before, kinds) if name == "href" else _cleared(before, public, kinds)
        if after is not before and after != before:
            changed[name] = after
    return replace(value, **changed) if changed else value


def _link(href: str, kinds: list[Kind]) -> str:
    answer = judged(href)
    if answer.why:
        kinds.append(Kind.ADDRESS)
    return answer.href


def _runs(runs: tuple[Any, ...], public: Collection[str], kinds: list[Kind]) -> tuple[Any, ...]:
    """Return runs in a row without what stands in them taken together; what is printed instead stands in the first."""
    if not is_suspect("".join(run.text for run in runs)):
        return runs
    bare = tuple(replace(run, text=HIDDEN.sub("", run.text)) for run in runs)
    hits = found("".join(run.text for run in bare), public)
    if not hits:
        return runs
    kinds += (span.kind for span, instead in hits if instead == span.kind.gone)
    at, after = 0, list[Any]()
    for run in bare:
        text, end = "", at + len(run.text)
        left = at
        for span, instead in hits:
            if span.end <= at or span.start >= end:
                continue
            text += run.text[max(left - at, 0) : max(span.start - at, 0)]
            text += instead if span.start >= at else ""
            left = min(span.end, end)
        after.append(replace(run, text=text + run.text[left - at :]))
        at = end
    return tuple(after)


def settings(
    parsed: Mapping[str, Any], public: Collection[str] = ()
) -> tuple[dict[str, Any], dict[str, tuple[Kind, ...]]]:
    """Return parsed tables without what may not be published, and what was taken away at which key path."""
    taken: dict[str, tuple[Kind, ...]] = {}
    return _tables(parsed, "", public, taken), taken


def _tables(
    parsed: Mapping[str, Any], path: str, public: Collection[str], taken: dict[str, tuple[Kind, ...]]
) -> dict[str, Any]:
    bare: dict[str, Any] = {}
    for key, value in parsed.items():
        name = cleared(key, public)
        if name.kinds:
            taken[f"{path}{name.text}"] = name.kinds
        bare[name.text] = _of(value, f"{path}{name.text}", public, taken)
    return bare


def _of(value: object, path: str, public: Collection[str], taken: dict[str, tuple[Kind, ...]]) -> object:
    if path in _NAMES:
        return value
    if isinstance(value, str):
        answer = cleared(value, public)
        if answer.kinds:
            taken[path] = (*taken.get(path, ()), *answer.kinds)
        return answer.text
    if isinstance(value, list):
        return [_of(item, path, public, taken) for item in value]
    if isinstance(value, dict):
        return _tables(value, f"{path}.", public, taken)
    return value
