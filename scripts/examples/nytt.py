"""Check one author's module, or write all deliveries of a kind of occasion: ``nytt.py <kind> <kommun> [<unit>]``."""

from __future__ import annotations

import sys
import tempfile
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))
sys.path.insert(0, str(ROOT))

from examples import innehall_nytt  # noqa: E402

from pipeline import config  # noqa: E402
from pipeline.build import Target, check  # noqa: E402
from pipeline.config import Municipality, Occasion  # noqa: E402
from pipeline.forms.excel import write_workbook  # noqa: E402
from pipeline.forms.word import write_document  # noqa: E402
from pipeline.read.published import read_published  # noqa: E402
from pipeline.schemas import forms_for  # noqa: E402
from pipeline.schemas.base import ExcelForm  # noqa: E402


def write(municipality: Municipality, occasion: Occasion, folder: Path, only: str = "") -> None:
    """Write the deliveries of every unit, or of one."""
    known = read_published(municipality, (occasion.previous,))[0].get(occasion.previous)
    for unit in municipality.units:
        content = innehall_nytt.unit(occasion.kind, municipality.id, unit)
        if (only and unit.id != only) or not (content["sheets"] or content["texts"]):
            continue
        for form in forms_for(occasion.kind, unit.kind):
            path = folder / occasion.id / unit.id / form.file
            path.parent.mkdir(parents=True, exist_ok=True)
            if isinstance(form, ExcelForm):
                path.write_bytes(write_workbook(form, unit, municipality, occasion, content["sheets"], known))
            else:
                path.write_bytes(write_document(form, unit, municipality, occasion, content["texts"]))


def main(kind: str, name: str, only: str = "") -> None:
    """Write into inputs/, or with a unit only check it and print what is wrong."""
    folder = ROOT / "inputs" / name
    municipality, _ = config.load(folder)
    if municipality is None:
        raise SystemExit("kommun.toml kan inte läsas")
    occasion = next(one for one in municipality.occasions if one.kind == kind)
    if not only:
        write(municipality, occasion, folder)
        return
    with tempfile.TemporaryDirectory() as place:
        home = Path(place) / name
        home.mkdir()
        (home / "published").symlink_to(folder / "published")
        write(municipality, occasion, home, only)
        units = tuple(unit for unit in municipality.units if unit.id == only)
        alone = replace(municipality, folder=home, units=units)
        for problem in check(Target(alone, occasion)).problems:
            where = problem.origin
            print(
                f"{problem.severity.value} {problem.code} {where.place if where else ''}: {problem.message} {problem.hint}"
            )
    print("klart")


if __name__ == "__main__":
    main(*sys.argv[1:])
