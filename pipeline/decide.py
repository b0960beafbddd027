"""Writes a decision about a report in the occasion's log: which file it is about is said by the file's fingerprint."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from pipeline import text
from pipeline.checked import Target
from pipeline.decided import LOG
from pipeline.folders import contents, place, within, write_file
from pipeline.read.decision_log import COLUMNS, read_log
from pipeline.toml_reader import meant

_ENDINGS = (".pdf", ".docx")


class UndecidableError(Exception):
    """A decision that cannot be written; the message says why, and what to do."""


def added(target: Target, out: Path, report: str, said: Sequence[str]) -> str:
    """Write a line in the log, and return it: the day (ISO), the body, the paragraph and the word ``said`` about a report built in ``out``.

    Raises ``UndecidableError`` for a report that is not the occasion's or is not built, and for a log with faults; ``OSError`` when it cannot be
    written.
    """
    municipality, occasion = target.municipality, target.occasion
    if report not in occasion.reports:
        hint = f"{meant(report, occasion.reports)}Välj bland: {', '.join(occasion.reports)}."
        raise UndecidableError(f"Tillfället {occasion.id} har ingen rapport som heter ”{report}”. {hint}")
    _, _, problems = read_log(municipality, occasion)
    for problem in problems:
        where = problem.origin.place if problem.origin else ""
        raise UndecidableError(
            f"{occasion.id}/{LOG} {where}: {problem.message} {problem.hint} Inget har skrivits."
        )
    day, body, paragraph, word = said
    line = _line((day, body, paragraph, word, report, _version(target, out, report)))
    log = within(municipality.folder, occasion.id, LOG)
    before = contents(log, municipality.folder) if log.exists() else _line(COLUMNS).encode("utf-8-sig")
    between = b"" if before.endswith(b"\n") else b"\r\n"
    write_file(log, before + between + line.encode())
    return line.rstrip()


def _version(target: Target, out: Path, report: str) -> str:
    """Return the fingerprint of the built report: its PDF, else its Word file."""
    folder = place(out, target.municipality.id, target.occasion.id)
    for ending in _ENDINGS:
        file = folder / f"{report}{ending}"
        if file.is_file():
            return hashlib.sha256(file.read_bytes()).hexdigest()
    raise UndecidableError(
        f"Rapporten ”{report}” är inte byggd i {folder}. Bygg den först med kommunrapport build, eller ange mappen med -o."
    )


def _line(cells: Sequence[str]) -> str:
    return text.as_csv([cells], "\r\n")
