"""The documents of others that are attached: ``inputs/<kommun>/<occasion>/bilagor/*.pdf``, as they were delivered, never written by us.

A file boundary: what is broken, locked or does something when it is opened is told and not passed on. Their text is not read.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator, Mapping
from typing import Any, Final

from pipeline.config import Municipality, Occasion
from pipeline.decided import ATTACHED
from pipeline.folders import composed, contents, is_litter, within
from pipeline.model import Attachment, Delivery, Origin, Problem, Severity
from pipeline.text import slug

CODES: Final[Mapping[str, str]] = {
    "BIL1": "Bilagan kan inte lämnas vidare",
    "BIL2": "En fil bland bilagorna väntas inte",
}
_MOST: Final = 60_000_000  # bytes
_OBJECTS: Final = 300_000
_ACTIONS: Final = frozenset({"/JavaScript", "/Launch", "/ImportData", "/SubmitForm"})
_MEDIA: Final = frozenset({"/RichMedia", "/Movie", "/Sound", "/3D"})
Read = tuple[tuple[Attachment, ...], tuple[Delivery, ...], tuple[Problem, ...]]


def read_attachments(municipality: Municipality, occasion: Occasion) -> Read:
    """Return the expected documents of an occasion in the order of the settings, those that have come with their bytes, and what is wrong.

    Problems: BIL1 (error) of a file that is broken, encrypted, or has programs, forms or files in it; BIL2 (information) of one that is not expected.
    """
    expected = [one for one in municipality.attachments if one.occasion == occasion.id]
    folder = within(municipality.folder, occasion.id, ATTACHED)
    there = (
        {composed(path.name).casefold(): path for path in sorted(folder.iterdir()) if not is_litter(path)}
        if folder.is_dir()
        else {}
    )
    found: list[Attachment] = []
    deliveries: list[Delivery] = []
    problems: list[Problem] = []
    for one in expected:
        made = Attachment(
            one.title, one.sender, one.report, f"{slug(one.title)}.pdf", one.due, required=one.required
        )
        path = there.pop(one.file.casefold(), None)
        name = f"{occasion.id}/{ATTACHED}/{composed(path.name) if path else one.file}"
        if path is None:
            found.append(made)
            continue
        try:
            data = contents(path, municipality.folder)
        except OSError:
            data = b""
        deliveries.append(Delivery(name, hashlib.sha256(data).hexdigest(), None, None, len(data)))
        wrong, tagged = _judged(data)
        if wrong:
            message = f"Bilagan ”{one.title}” {wrong[0]} och kan inte lämnas vidare."
            problems.append(Problem(Severity.ERROR, "BIL1", message, wrong[1], None, Origin(name)))
            found.append(made.but(faulty=True))
        else:
            found.append(made.but(data=data, tagged=tagged))
    problems += _strange(there, occasion)
    return tuple(found), tuple(deliveries), tuple(problems)


def _strange(left: Mapping[str, Any], occasion: Occasion) -> Iterator[Problem]:
    for path in left.values():
        name = composed(path.name)
        message = f"Filen {name} finns inte bland de bilagor som väntas, och lämnas inte vidare."
        hint = "Lägg till den med [[bilagor]] i kommun.toml, eller ta bort den."
        yield Problem(Severity.INFO, "BIL2", message, hint, None, Origin(f"{occasion.id}/{ATTACHED}/{name}"))


# -- is it safe to pass on ------------------------------------------------------------------------
_ANEW: Final = "Be avsändaren om en ny PDF, sparad utan lösenord, skript, formulär och bifogade filer."


def _judged(data: bytes) -> tuple[tuple[str, str] | None, bool]:
    """Return what is wrong with a PDF and what to do, None when nothing is; and whether it is tagged for those who listen to it."""
    import pikepdf  # noqa: PLC0415 - heavy, and only where something is attached

    if not data.startswith(b"%PDF-") or len(data) > _MOST:
        big = data.startswith(b"%PDF-")
        return (("är för stor", "Högst 60 MB. " + _ANEW) if big else ("är ingen PDF", _ANEW)), False
    try:
        with pikepdf.open(io.BytesIO(data), attempt_recovery=False) as pdf:
            told, tagged = next(_acts(pdf), ""), _is_tagged(pdf)
    except pikepdf.PasswordError:
        told, tagged = "är låst med lösenord", False
    except Exception:  # noqa: BLE001 - whatever a broken file makes of the library is the file's fault
        told, tagged = "är trasig", False
    return ((told, _ANEW) if told else None), tagged


def _is_tagged(pdf: Any) -> bool:
    marks = pdf.Root.get("/MarkInfo")
    return "/StructTreeRoot" in pdf.Root and marks is not None and bool(marks.get("/Marked", False))


def _acts(pdf: Any) -> Iterator[str]:
    """Yield what a document has that does something, or is something else, when it is opened."""
    import pikepdf  # noqa: PLC0415 - as above

    if pdf.is_encrypted:
        yield "är låst med lösenord"
    if not len(pdf.pages):
        yield "har inga sidor"
    waiting = list(pdf.objects)
    seen = 0
    while waiting:
        item = waiting.pop()
        seen += 1
        if seen > _OBJECTS:
            yield "är för stor att granska"
            return
        if isinstance(item, pikepdf.Dictionary | pikepdf.Stream):
            yield from _of(item)
            waiting += [value for value in item.values() if _is_within(value)]
        elif isinstance(item, pikepdf.Array):
            waiting += [value for value in item if _is_within(value)]


def _is_within(value: Any) -> bool:
    """Tell whether a value stands in what holds it; others are objects of their own, and are looked at as such."""
    import pikepdf  # noqa: PLC0415 - as above

    return isinstance(value, pikepdf.Dictionary | pikepdf.Array) and not value.is_indirect


def _of(item: Any) -> Iterator[str]:
    if str(item.get("/S", "")) in _ACTIONS or "/JS" in item:
        yield "innehåller skript eller startar program"
    kind = str(item.get("/Subtype", ""))
    if "/EmbeddedFiles" in item or "/EF" in item or kind == "/FileAttachment":
        yield "har andra filer i sig"
    if "/XFA" in item or kind in _MEDIA:
        yield "är ett formulär eller har ljud och film i sig"
