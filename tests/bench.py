"""How long the product takes on Almköping, and beside Typst, Chromium and LibreOffice on the same årsredovisning (``make bench``).

Prints seconds and, for the PDF, the ratio to each peer measured in the same run. It judges nothing.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import openpyxl

from pipeline import build, reports, text
from pipeline.folders import CACHE
from pipeline.model import Figure
from pipeline.reports.base import Source
from pipeline.view import Prose, Run, Section, Table, View
from pipeline.words import cell_text

ROOT = Path(__file__).resolve().parent.parent
INPUTS = ROOT / "inputs" / "almkoping"
YEAR_END = INPUTS / "2025-bokslut"


def timed(task: Callable[[], object]) -> float:
    start = time.perf_counter()
    task()
    return time.perf_counter() - start


def command(*arguments: str | Path, cache: Path | None = None) -> Callable[[], object]:
    """Return a task that runs a program, which keeps what it may in a folder of the benchmark's own."""
    environment = {**os.environ, CACHE: str(cache or "")}
    return lambda: subprocess.run(
        [str(item) for item in arguments], check=False, capture_output=True, env=environment
    )


def cli(cache: Path, *arguments: str | Path) -> Callable[[], object]:
    return command(sys.executable, "-m", "pipeline.cli", *arguments, cache=cache)


def changed(folder: Path) -> Path:
    copy = folder / "inputs" / "almkoping"
    shutil.copytree(INPUTS, copy)
    path = copy / "2025-bokslut" / "kn" / "bokslut.xlsx"
    book = openpyxl.load_workbook(path)
    page = book["Drift"]
    page["D6"].value -= 100
    for cell in page[6]:
        if isinstance(cell.value, str) and cell.value.startswith("="):
            cell.value = None
    book.save(path)
    return copy


def view() -> View:
    found, _ = build.targets(YEAR_END)
    checked = build.check(found[0])
    report = reports.report("arsredovisning")
    if report is None:
        raise SystemExit(1)
    return report.build(Source.of(checked), False)[0]


# -- the same words and tables for the peers ------------------------------------------------------
def html(report: View) -> str:
    return "<meta charset=utf-8><style>table{width:100%}</style>" + "".join(
        _html(s, 1) for s in report.chapters
    )


def _html(section: Section, level: int) -> str:
    parts = [f"<h{min(level, 6)}>{section.title}</h{min(level, 6)}>"]
    for block in section.blocks:
        if isinstance(block, Prose):
            parts += [f"<p>{''.join(words(paragraph.inlines))}</p>" for paragraph in block.paragraphs]
        elif isinstance(block, Table):
            rows = "".join(
                "<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in cells(block)
            )
            parts.append(f"<table><caption>{block.caption}</caption>{rows}</table>")
    return "".join(parts) + "".join(_html(below, level + 1) for below in section.sections)


def typst(report: View) -> str:
    return '#set text(lang: "sv", size: 10pt)\n' + "".join(_typst(section, 1) for section in report.chapters)


def _typst(section: Section, level: int) -> str:
    parts = [f"\n{'=' * level} {plain(section.title)}\n"]
    for block in section.blocks:
        if isinstance(block, Prose):
            parts += [f"\n{plain(''.join(words(paragraph.inlines)))}\n" for paragraph in block.paragraphs]
        elif isinstance(block, Table):
            body = ",".join(f"[{plain(cell)}]" for row in cells(block) for cell in row)
            parts.append(f"\n#table(columns: {len(block.columns)}, {body})\n")
    return "".join(parts) + "".join(_typst(below, level + 1) for below in section.sections)


def plain(words_: str) -> str:
    return "".join("\\" + char if char in "#*_$@<>`\\[]=-+/" else char for char in words_)


def words(inlines: tuple[object, ...]) -> Iterator[str]:
    for item in inlines:
        yield item.text if isinstance(item, Run) else text.figure(getattr(item, "figure"))  # noqa: B009 - a Number


def cells(table: Table) -> Iterator[list[str]]:
    for r, row in enumerate(table.rows):
        yield [
            cell_text(table, r, c) if isinstance(cell, Figure) else cell if isinstance(cell, str) else "–"
            for c, cell in enumerate(row.cells)
        ]


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        out = folder / "out"
        cache, fresh = folder / "cache", (folder / f"cache{number}" for number in count())
        other = changed(folder)
        lines = [
            ("--help", timed(cli(cache, "--help"))),
            ("check, new", timed(cli(next(fresh), "check", YEAR_END))),
            ("build, three formats, cold", timed(cli(cache, "build", YEAR_END, "-o", out))),
            ("build, nothing changed", timed(cli(cache, "build", YEAR_END, "-o", out))),
            ("check, files seen before", timed(cli(cache, "check", YEAR_END))),
            ("check, nothing changed", timed(cli(cache, "check", YEAR_END))),
            ("build, one cell changed", timed(cli(cache, "build", other / YEAR_END.name, "-o", out))),
            ("check, five occasions, new", timed(cli(next(fresh), "check", INPUTS))),
            ("build, five occasions, cold", timed(cli(next(fresh), "build", INPUTS, "-o", folder / "every"))),
        ]
        own = timed(cli(next(fresh), "build", YEAR_END, "--format", "pdf", "-o", folder / "cold"))
        lines.append(("build, PDF only, cold", own))
        for label, seconds in lines:
            print(f"{label:34} {seconds:7.2f} s")
        report = view()
        (folder / "report.html").write_text(html(report), encoding="utf-8")
        (folder / "report.typ").write_text(typst(report), encoding="utf-8")
        document = out / "almkoping" / "2025-bokslut" / "arsredovisning.docx"
        script = "import typst, sys; typst.compile(sys.argv[1], output=sys.argv[2])"
        peers = {
            "Typst": command(sys.executable, "-c", script, folder / "report.typ", folder / "t.pdf"),
            "Chromium": command(
                "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
                f"--user-data-dir={folder / 'profile'}", f"--print-to-pdf={folder / 'c.pdf'}", folder / "report.html",
            ),
            "LibreOffice": command("soffice", "--headless", "--convert-to", "pdf", "--outdir", folder / "lo", document),
        }  # fmt: skip
        made = {"Typst": "t.pdf", "Chromium": "c.pdf", "LibreOffice": "lo/arsredovisning.pdf"}
        for peer, task in peers.items():
            seconds = timed(task)
            if not (folder / made[peer]).exists():
                print(f"{peer:34} made no PDF here")
                continue
            print(f"{peer:34} {seconds:7.2f} s   our PDF takes {own / seconds:.1f} times as long")


if __name__ == "__main__":
    main()
