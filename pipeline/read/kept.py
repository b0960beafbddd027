"""What was read of each delivery, kept by the content of all that decides it: the file, the settings, the program.

Reading is most of ``check``. What is new is read in two processes; what is known is fetched. The folder is the user's alone
(``folders.user_cache``), a file in it is taken only when it is whole, and unpacking makes nothing but the classes that a
delivery is made of.
"""

from __future__ import annotations

import hashlib
import io
import pickle
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from pipeline import progress
from pipeline.beside import beside, processors
from pipeline.collect import Found
from pipeline.config import Municipality, Occasion
from pipeline.folders import sealed, unsealed, write_whole
from pipeline.model import Delivery, Origin, Problem, Severity
from pipeline.program import program_digest, surroundings
from pipeline.read.excel import Workbook, read_workbook
from pipeline.read.word import Document, read_document, unread

Read = Workbook | Document
MOST: Final = 4000  # files that are kept
_FEW: Final = 8  # files that are read sooner than another process is started
_MODULES: Final = frozenset(
    {"pipeline.figure", "pipeline.model", "pipeline.view", "pipeline.read.excel", "pipeline.read.word"}
)
_PLAIN: Final = frozenset({("decimal", "Decimal"), ("datetime", "date")})


def read_file(file: Found, municipality: Municipality, occasion: Occasion) -> Read:
    """Return a delivered file as read; nothing in it can make this raise: what no reader has foreseen is a problem of that file (FIL1)."""
    if file.leads_out:
        return unread("link", file.name, b"", file.unit)
    progress.step()
    excel = file.kind == "excel"
    reader: Callable[..., Read] = read_workbook if excel else read_document
    try:
        return reader(file.path, file.name, municipality, occasion, file.unit)
    except Exception as fault:  # noqa: BLE001 - a file is a boundary
        message = (
            f"Filen har inte kunnat läsas: programmet gick sönder på något i den ({type(fault).__name__})."
        )
        hint = "Kopiera uppgifterna till ett nytt formulär. Felet är programmets; anmäl det och bifoga filen om det går."
        wrong = Problem(Severity.ERROR, "FIL1", message, hint, file.unit, Origin(file.name))
        delivery = Delivery(file.name, "", file.unit, None)
        return Workbook(delivery, {}, (wrong,)) if excel else Document(delivery, {}, (wrong,))


class Kept:
    """Reads deliveries, and keeps what it read in a folder when it has one."""

    def __init__(self, folder: Path | None, program: str) -> None:
        """Take the folder, and the digest of the program as it was before its readers were imported."""
        self.folder, self.program = folder, program
        self.writing: list[Callable[[], None]] = []
        self.base = f"{program}\n{surroundings()}"

    def read(
        self, found: Sequence[Found], municipality: Municipality, occasion: Occasion
    ) -> tuple[Read, ...]:
        """Return the files as read, in order, the same as ``read_file`` gives."""
        names = [self._name(file, municipality, occasion) for file in found]
        results = [self._fetched(name) for name in names]
        new = [number for number, result in enumerate(results) if result is None]
        progress.expect(len(new))
        there = new[1::2] if len(new) >= _FEW and processors() > 1 else []
        others = (
            beside(lambda: [_packed(read_file(found[number], municipality, occasion)) for number in there])
            if there
            else list
        )
        for number in sorted({*new} - {*there}):
            results[number] = read_file(found[number], municipality, occasion)
        for number, data in zip(there, others(), strict=True):
            results[number] = _unpacked(data)
        self._keep({names[number]: results[number] for number in new})
        return tuple(result for result in results if result is not None)

    def _name(self, file: Found, municipality: Municipality, occasion: Occasion) -> tuple[str, str] | None:
        """Return the name that a file's result is kept by, and the file's own sha256; None when it cannot be kept."""
        if self.folder is None or not municipality.digest or file.leads_out:
            return None
        try:
            digest = hashlib.sha256(file.path.read_bytes()).hexdigest()
        except OSError:
            return None
        parts = (
            self.base,
            municipality.digest,
            municipality.id,
            occasion.id,
            file.name,
            str(file.unit),
            file.kind,
            digest,
        )
        return hashlib.sha256("\0".join(parts).encode(errors="surrogateescape")).hexdigest(), digest

    def _fetched(self, name: tuple[str, str] | None) -> Read | None:
        if name is None or self.folder is None:
            return None
        with suppress(Exception):  # whatever is wrong with it: the file is read instead
            if data := unsealed(self.folder / name[0]):
                result = _unpacked(data)
                return result if result.delivery.sha256 == name[1] else None
        return None

    def _keep(self, new: Mapping[tuple[str, str] | None, Read | None]) -> None:
        """Keep, in a process beside this one, what was read of files that were then as they were when they were named."""
        folder = self.folder
        sure = {
            name[0]: result
            for name, result in new.items()
            if name and result and result.delivery.sha256 == name[1]
        }
        if folder is None or not sure:
            return

        def write() -> None:
            with suppress(OSError):
                if program_digest() == self.program:
                    write_whole(
                        folder, {name: sealed(_packed(result)) for name, result in sure.items()}, MOST
                    )

        self.writing.append(beside(write))

    def close(self) -> None:
        """Wait until all that was read is kept."""
        while self.writing:
            self.writing.pop()()


class _Unpacker(pickle.Unpickler):
    """Makes only what a delivery is made of."""

    def find_class(self, module: str, name: str) -> Any:
        found = super().find_class(module, name) if module in _MODULES or (module, name) in _PLAIN else None
        if not isinstance(found, type):
            raise pickle.UnpicklingError(f"not of a delivery: {module}.{name}")
        return found


def _packed(result: Read) -> bytes:
    return pickle.dumps(result, protocol=5)


def _unpacked(data: bytes) -> Read:
    result = _Unpacker(io.BytesIO(data)).load()
    if not isinstance(result, Workbook | Document):
        raise pickle.UnpicklingError("not a delivery")
    return result
