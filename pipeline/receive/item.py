"""A file that came in, wherever it lay."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Item:
    """A file that came in: its name and the folders and archives it lay in (as they are shown), its bytes, and the mail it came with.

    ``sent`` is the mail's own date in ISO form, ``words`` what was written in the mail; both are empty when it came in none.
    """

    name: str
    data: bytes
    way: tuple[str, ...] = ()
    sender: str = ""
    sent: str = ""
    words: str = ""

    @property
    def shown(self) -> str:
        """Return the name with where it lay."""
        return " › ".join((*self.way, self.name))
