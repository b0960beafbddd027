"""Runs of text: joined, stripped, cut, and paragraphs made into one text for a place that holds no more than one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.read.word_pieces import Piece
from pipeline.view import Run, Words
from pipeline.words import number_label


def joined(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Return runs with neighbours of the same look joined: Word splits text where it was edited."""
    whole: list[Run] = []
    for run in runs:
        if not run.text and not run.note:
            continue
        if whole and not whole[-1].note and not run.note and replace(whole[-1], text="") == replace(run, text=""):  # fmt: skip
            whole[-1] = replace(run, text=whole[-1].text + run.text)
        else:
            whole.append(run)
    return tuple(whole)


def flat(pieces: Sequence[Piece]) -> Words:
    """Return paragraphs as one text with line breaks: a plain one when it has no looks."""
    runs: list[Run] = []
    for piece in pieces:
        own = stripped(piece.runs)
        runs += [Run("\n")] if runs and own else []
        runs += [Run(f"{bullet(piece)}\N{NO-BREAK SPACE}")] if piece.list and own else []
        runs += own
    whole = joined(runs)
    return (
        whole
        if any(replace(run, text="") != Run("") for run in whole)
        else "".join(run.text for run in whole)
    )


def bullet(piece: Piece) -> str:
    """Return what stands before an item of a list."""
    return number_label(piece.number) if piece.number else "•"


def stripped(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Return runs without the space before the first word and after the last."""
    left = list(runs)
    while left and not left[0].note and not left[0].text.strip():
        left.pop(0)
    while left and not left[-1].note and not left[-1].text.strip():
        left.pop()
    if left:
        left[0] = replace(left[0], text=left[0].text.lstrip())
        left[-1] = replace(left[-1], text=left[-1].text.rstrip())
    return tuple(left)


def cut(runs: Sequence[Run], count: int) -> tuple[Run, ...]:
    """Return runs without their first characters, the space before the first word not counted."""
    lead = next((len(run.text) - len(run.text.lstrip()) for run in runs if run.text.strip()), 0)
    left, kept = count + lead, list[Run]()
    for run in runs:
        gone = min(left, len(run.text))
        left -= gone
        if run.text[gone:] or run.note:
            kept.append(replace(run, text=run.text[gone:]))
    return tuple(kept)
