"""A mail that is ready to send: an ``.eml`` file that mail programs open as a draft, the same bytes from the same words and files."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from email.message import EmailMessage
from email.policy import SMTP
from typing import Final

from pipeline.returned.task import Task, Weight
from pipeline.text import capital, on_one_line

_OFFICE: Final = "vnd.openxmlformats-officedocument"
_KINDS: Final[Mapping[str, str]] = {
    ".xlsx": f"{_OFFICE}.spreadsheetml.sheet",
    ".xlsm": "vnd.ms-excel.sheet.macroEnabled.12",
    ".docx": f"{_OFFICE}.wordprocessingml.document",
    ".docm": "vnd.ms-word.document.macroEnabled.12",
}


_HEADS: Final = {
    Weight.ERROR: "Måste rättas:",
    Weight.WARNING: "Ska kontrolleras:",
    Weight.INFO: "Bra att veta:",
}


def mail(subject: str, words: str, files: Mapping[str, bytes]) -> bytes:
    """Return a mail with files attached, to nobody yet, and without a time of its own."""
    message = EmailMessage(policy=SMTP)
    message["Subject"] = on_one_line(subject)
    message["To"] = ""
    message["X-Unsent"] = "1"  # opened as a draft, to be sent
    message.set_content(words, cte="quoted-printable")
    for name, data in files.items():
        kind = _KINDS.get(name[name.rfind(".") :].lower(), "octet-stream")
        message.add_attachment(data, maintype="application", subtype=kind, filename=name)
    total = hashlib.sha256(words.encode())
    for data in files.values():
        total.update(data)
    if files:
        message.set_boundary(f"=_{total.hexdigest()[:32]}")  # "=_" stands in no encoded part
    return message.as_bytes()


def listed(tasks: Iterable[Task]) -> str:
    """Return tasks as lines of a mail, those to mend first; what others mend is not among them."""
    lines: list[str] = []
    for weight, head in _HEADS.items():
        some = [task for task in tasks if task.weight is weight]
        if some:
            lines.append(head)
        for task in some:
            place = task.entry.place or "hela filen"
            lines.append(
                f"- {place}: {on_one_line(task.entry.message)} {on_one_line(task.problem.hint)}".rstrip()
            )
    return "\n".join(lines)


def counted(tasks: Iterable[Task]) -> str:
    """Return how much there is to mend: ``2 fel och 1 varning``."""
    numbers = [
        sum(task.entry.number for task in tasks if task.weight is weight)
        for weight in (Weight.ERROR, Weight.WARNING)
    ]
    words = [f"{numbers[0]} fel" if numbers[0] else "", _warnings(numbers[1])]
    return capital(" och ".join(word for word in words if word))


def _warnings(number: int) -> str:
    return "" if not number else "1 varning" if number == 1 else f"{number} varningar"
