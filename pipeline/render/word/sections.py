"""Sections of the Word file: where the page is turned, where a chapter begins, and what closes each section."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from pipeline.render.word.look import PageLook
from pipeline.render.word.piece import Piece, landscape
from pipeline.render.word.xml import paragraph


@dataclass(slots=True)
class Sections:
    """Keeps the section that is open. In Word a section's properties stand in its last paragraph."""

    page: PageLook
    style: str  # of the paragraph that carries a break
    current: str = ""

    def chapter(self) -> Markup:
        """Return what closes the section before a chapter (nothing before the first), and open the chapter's."""
        closing = self._close()
        self.current = self.page.opener
        return closing

    def turned(self, pieces: list[Piece]) -> list[Piece]:
        """Return the pieces of a chapter with section breaks where the page is turned."""
        found: list[Piece] = []
        wide = False
        for piece, turn in zip(pieces, landscape(pieces), strict=True):
            if turn != wide:
                found.append(Piece("text", innehall=self._close(), turns=True))
                self.current = self.page.landscape if turn else self.page.portrait
                wide = turn
            found.append(piece)
        return found

    def _close(self) -> Markup:
        if not self.current:
            return Markup()
        return Markup(paragraph("", self.style, self.current))  # noqa: S704 - from the template itself
