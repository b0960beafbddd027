"""From views to files: Word, PDF and web. A format knows nothing of budgets, and one more is one more folder here."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import Final

from pipeline.beside import beside
from pipeline.discover import declared
from pipeline.render.format import Format, FormatUnavailable
from pipeline.render.templates import Templates
from pipeline.view import View

Rendered = tuple[dict[str, bytes], tuple[str, ...]]
"""Files by path, and a sentence for each format that cannot be made on this machine."""


def formats() -> tuple[Format, ...]:
    """Return all formats, by their keys; their renderers are not imported."""
    return tuple(sorted(declared(_HERE, Format), key=lambda each: each.key))


def render(
    views: Iterable[View],
    wanted: Iterable[str],
    templates: Templates,
    cache: Path,
    tell: Callable[[str], None],
) -> tuple[Mapping[str, bytes], tuple[str, ...]]:
    """Return every file of the wanted formats, and a sentence for each format that cannot be made on this machine.

    The formats that fork are made here, of every second report in a process beside, and the other formats in another.
    """
    every, keys = tuple(views), set(wanted)
    chosen = [each for each in formats() if each.key in keys]
    tell("gör " + ", ".join(each.title for each in chosen))
    forking, plain = ([each for each in chosen if each.forks is forks] for forks in (True, False))
    works = [(plain, every)] if plain else []
    works += [(forking, views) for views in (every[1::2], every[::2]) if forking and views]
    tasks = [partial(_rendered, some, views, templates, cache) for some, views in works]
    elsewhere = [beside(task) for task in tasks[:-1]]
    rendered = [task() for task in tasks[-1:]] + [finish() for finish in elsewhere]
    files = {name: data for made, _ in rendered for name, data in made.items()}
    return files, tuple(dict.fromkeys(sentence for _, lacking in rendered for sentence in lacking))


def _rendered(chosen: Iterable[Format], views: Iterable[View], templates: Templates, cache: Path) -> Rendered:
    files: dict[str, bytes] = {}
    lacking: list[str] = []
    for view in views:
        for each in chosen:
            try:
                files |= each.render(view, templates, cache)
            except FormatUnavailable as reason:
                lacking.append(str(reason))
    return files, tuple(lacking)


_HERE: Final = sys.modules[__name__]
