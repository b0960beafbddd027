"""Clears what is read as a whole: a document of frozen dataclasses, or the tables of a settings file."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, Protocol, TypeVar, runtime_checkable

from pipeline.private.addresses import judged
from pipeline.private.persons import Kind
from pipeline.private.text import HIDDEN, cleared, found

T = TypeVar("T")


@runtime_checkable
class _Run(Protocol):
    """A piece of text with one look: what a person reads as one word may be in several."""

    text: str
    href: str


def whole(value: T, public: Collection[str] = ()) -> tuple[T, tuple[Kind, ...]]:
    """Return a tree of dataclasses, tuples and texts without what may not be published, and the kinds of what was taken away.

    Texts in a row of runs are seen as one, so that no change of looks hides anything.
    """
    kinds: list[Kind] = []
    return _cleared(value, public, kinds), tuple(kinds)


def _cleared(value: Any, public: Collection[str], kinds: list[Kind]) -> Any:
    if isinstance(value, str):
        answer = cleared(value, public)
        kinds += answer.kinds
        return answer.text
    if isinstance(value, tuple):
        if value and all(isinstance(item, _Run) for item in value):
            value = _runs(value, public, kinds)
        return tuple(_cleared(item, public, kinds) for item in value)
    if isinstance(value, Mapping):
        return {key: _cleared(item, public, kinds) for key, item in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return _fields(value, public, kinds)
    return value


def _fields(value: Any, public: Collection[str], kinds: list[Kind]) -> Any:
    changed = {}
    for field in fields(value):
        before = getattr(value, field.name)
        after = _link(before, kinds) if field.name == "href" else _cleared(before, public, kinds)
        if after != before:
            changed[field.name] = after
    return replace(value, **changed) if changed else value


def _link(href: str, kinds: list[Kind]) -> str:
    answer = judged(href)
    if answer.why:
        kinds.append(Kind.ADDRESS)
    return answer.href


def _runs(runs: tuple[Any, ...], public: Collection[str], kinds: list[Kind]) -> tuple[Any, ...]:
    """Return runs in a row without what stands in them taken together; what is printed instead stands in the first."""
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
