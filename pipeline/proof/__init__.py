"""The proof of what goes out: the municipality's own files before the validators, with what this machine has of them."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path, PurePosixPath
from typing import Final

from pipeline.decided import ATTACHED
from pipeline.folders import place
from pipeline.proof import browser, links, structure, verapdf
from pipeline.proof.result import Check, Failure, Proof

__all__ = ["RECORD", "Check", "Failure", "Proof", "prove", "tools", "untried"]

RECORD: Final = "tillganglighetsprov.json"
DRAWN: Final = frozenset({"hundra-kronor"})
"""Tables that print shows as a drawing, with every number in its alternative text."""


def tools() -> str:
    """Return what there is to try with on this machine, and in which versions: what a publication depends on beside its inputs."""
    return f"{verapdf.version()} {browser.version()}"


def prove(files: Mapping[str, bytes], tell: Callable[[str], None]) -> Proof:
    """Return what was found when the files, by path in the folder, were tried; nothing is left on the disk."""
    with tempfile.TemporaryDirectory(prefix="kommunrapport-prov-") as name:
        folder = Path(name)
        paths = {path: place(folder, *path.split("/")) for path in files}
        for path, data in files.items():
            paths[path].parent.mkdir(parents=True, exist_ok=True)
            paths[path].write_bytes(data)
        pdfs = {path: where for path, where in paths.items() if path.endswith(".pdf") and _ours(path)}
        pages = {
            path: where for path, where in paths.items() if path.endswith(".html") and _stays(files[path])
        }
        checks: list[Check] = []
        if pdfs:
            tell("prövar PDF")
            checks += [*verapdf.check(pdfs), structure.check(pdfs, _tables(files))]
        if pages:
            tell("prövar webben")
            checks += [browser.check(pages), links.check(files)]
        return Proof(tuple(checks))


def _ours(path: str) -> bool:
    """Tell whether a file is made here: the documents of others are passed on as they are, and are not tried."""
    return f"/{ATTACHED}/" not in f"/{path}"


def _stays(page: bytes) -> bool:
    """Tell whether a page can be looked at: one at an address that a page had before leads on to the new one at once."""
    return b'http-equiv="refresh"' not in page


def untried(files: Mapping[str, bytes]) -> Proof:
    """Return that nothing was tried."""
    why = "Tillgängligheten prövades inte."
    kinds = (("pdf", "PDF/UA-1 och PDF/A-2a", ".pdf"), ("webb", "Webbsidorna", ".html"))
    return Proof(
        tuple(
            Check(
                kind,
                title,
                "",
                tuple(path for path in files if path.endswith(ending) and _ours(path)),
                lacking=why,
            )
            for kind, title, ending in kinds
            if any(path.endswith(ending) for path in files)
        )
    )


def _tables(files: Mapping[str, bytes]) -> Mapping[str, int]:
    """Return how many tables each report prints, by the name of its folder: as many as there are files of data, but for those that are drawn."""
    found: dict[str, int] = {}
    for path in files:
        stem, _, rest = path.partition("/")
        if rest.startswith("oppna-data/tabeller/"):
            found[stem] = found.get(stem, 0) + (PurePosixPath(rest).stem not in DRAWN)
    return found
