"""A file that came in, wherever it lay."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.private import cleared


@dataclass(frozen=True, slots=True)
class Item:
    """A file that came in: its name and the folders and archives it lay in (as they are shown), its bytes, and the mail it came with.

    ``sent`` is the mail's own date in ISO form, ``words`` what was written in the mail; both are empty when it came in none.
    ``pictures`` is how many pictures stand in the mail's text, which are not kept.
    """

    name: str
    data: bytes
    way: tuple[str, ...] = ()
    sender: str = ""
    sent: str = ""
    words: str = ""
    pictures: int = 0

    @property
    def shown(self) -> str:
        """Return the name with where it lay, as it may be shown."""
        return " › ".join(without_persons(one) for one in (*self.way, self.name))


def without_persons(name: str) -> str:
    """Return a file's name as it may be shown and kept: what points out a person is taken away, also where the ending hides it."""
    parts = ".".join(
        cleared(part).text for part in name.split(".")
    )  # in a text, digits with a dot between are an amount
    stem, dot, ending = parts.rpartition(".")
    return cleared(f"{cleared(stem).text}{dot}{ending}").text
