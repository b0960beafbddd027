"""Write the deliveries of all occasions but the year end, which they are derived from, and what was published before them."""

# ruff: noqa: S101 - the generator proves its own work
from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from examples import delar, innehall_nytt, vip

from pipeline import config
from pipeline.build import Target, check
from pipeline.config import Municipality, Occasion
from pipeline.forms.excel import write_workbook
from pipeline.forms.word import write_document
from pipeline.read.published import read_published, write_published
from pipeline.schemas import forms_for
from pipeline.schemas.base import ExcelForm

Published = dict[str, tuple[Decimal, str, str]]


def write(municipality: Municipality, occasion: Occasion, values: dict[str, dict[str, Any]]) -> None:
    """Write an occasion's files: figures given here, the rest and the texts by the authors."""
    known = read_published(municipality, (occasion.previous,))[0].get(occasion.previous)
    for unit in municipality.units:
        content = innehall_nytt.unit(occasion.kind, municipality.id, unit)
        sheets = content["sheets"] | values.get(unit.id, {})
        for form in forms_for(occasion.kind, unit.kind):
            path = municipality.folder / occasion.id / unit.id / form.file
            path.parent.mkdir(parents=True, exist_ok=True)
            if isinstance(form, ExcelForm):
                path.write_bytes(write_workbook(form, unit, municipality, occasion, sheets, known))
                continue
            if not content["texts"]:
                print(f"{municipality.id}/{occasion.id}/{unit.id}: inga texter")
            path.write_bytes(write_document(form, unit, municipality, occasion, content["texts"]))


def publish(folder: Path, occasion: str, values: Published) -> None:
    """Write what was published for an earlier occasion."""
    lines = [(key, *value) for key, value in values.items()]
    (folder / "published" / f"{occasion}.csv").write_bytes(write_published(lines))


def main(folder: Path) -> None:
    """Write one municipality's other occasions."""
    municipality, problems = config.load(folder)
    assert municipality is not None
    assert not problems, problems
    occasions = {one.kind: one for one in municipality.occasions}
    alone = replace(occasions["bokslut"], reads=(), plan="")
    end = delar.YearEnd(check(Target(municipality, alone)))
    interim = delar.every(end)
    central = municipality.of_kind("central")[0].id
    expected = sum(int(line["prognos"]) for line in interim.values[central]["d_rr"].values())
    plan, before = vip.every(end, expected)
    publish(folder, "2024-delar", interim.before)
    publish(folder, "2025-maj", interim.forecast)
    publish(folder, "2025-vip", before)
    write(municipality, occasions["delar"], interim.values)
    write(municipality, occasions["vip"], plan)
    write(municipality, occasions["kvalitet"], {})
    write(municipality, occasions["internkontroll"], {})
