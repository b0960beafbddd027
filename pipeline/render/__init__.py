"""From views to files: Word, PDF and web. A format knows nothing of budgets, and one more is one more folder here."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from pipeline import progress
from pipeline.beside import beside
from pipeline.discover import declared
from pipeline.faults import TemplateFault
from pipeline.render.format import Format, FormatUnavailable, PartlyMade
from pipeline.render.templates import Templates
from pipeline.view import View


@dataclass(frozen=True, slots=True)
class Rendered:
    """Files by path; a sentence for each format that this machine cannot make, and for each fault in the municipality's templates."""

    files: Mapping[str, bytes]
    unavailable: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()


def formats() -> tuple[Format, ...]:
    """Return all formats, by their keys; their renderers are not imported."""
    return tuple(sorted(declared(_HERE, Format), key=lambda each: each.key))


def render(
    views: Iterable[View],
    wanted: Iterable[str],
    templates: Templates,
    cache: Path,
    tell: Callable[[str], None],
) -> Rendered:
    """Return every file of the wanted formats, and what could not be made: a faulty template stops its own format only.

    The formats that fork are made here, of every second report in a process beside, and the other formats in another.
    """
    every, keys = tuple(views), set(wanted)
    chosen = [each for each in formats() if each.key in keys]
    tell("gör " + ", ".join(each.title for each in chosen))
    progress.expect(sum(len(view.chapters) + 1 for view in every) * len(chosen))
    forking, plain = ([each for each in chosen if each.forks is forks] for forks in (True, False))
    works = [(plain, every)] if plain else []
    works += [(forking, views) for views in (every[1::2], every[::2]) if forking and views]
    tasks = [partial(_rendered, some, views, templates, cache) for some, views in works]
    elsewhere = [beside(task) for task in tasks[:-1]]
    rendered = [task() for task in tasks[-1:]] + [finish() for finish in elsewhere]
    return Rendered(
        {name: data for one in rendered for name, data in one.files.items()},
        tuple(dict.fromkeys(sentence for one in rendered for sentence in one.unavailable)),
        tuple(dict.fromkeys(sentence for one in rendered for sentence in one.faults)),
    )


def _rendered(chosen: Iterable[Format], views: Iterable[View], templates: Templates, cache: Path) -> Rendered:
    files: dict[str, bytes] = {}
    lacking: list[str] = []
    faults: list[str] = []
    for view in views:
        for each in (one for one in chosen if not view.formats or one.key in view.formats):
            try:
                files |= each.render(view, templates, cache)
                progress.step(1 if each.forks else len(view.chapters) + 1)
            except PartlyMade as made:
                files |= made.files
                faults += [f"{each.title[:1].upper()}{each.title[1:]}, {said}" for said in made.said]
            except FormatUnavailable as reason:
                lacking.append(str(reason))
            except TemplateFault as fault:
                faults.append(f"{each.title[:1].upper()}{each.title[1:]} kan inte göras. {fault}")
    return Rendered(files, tuple(lacking), tuple(faults))


_HERE: Final = sys.modules[__name__]
