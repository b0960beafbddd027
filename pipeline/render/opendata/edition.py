"""All files of a report's data edition."""

from __future__ import annotations

from collections.abc import Mapping

from pipeline.render.opendata.book import book
from pipeline.render.opendata.csv_file import for_machines
from pipeline.render.opendata.ods import ods
from pipeline.render.opendata.origins import origins
from pipeline.render.opendata.package import package
from pipeline.render.opendata.release import Release
from pipeline.render.opendata.table import tables
from pipeline.render.opendata.xlsx import xlsx
from pipeline.render.outward import Outward, Resource
from pipeline.view import View

FOLDER = "oppna-data"


def data_edition(view: View, release: Release, outward: Outward) -> Mapping[str, bytes]:
    """Return the files of data by path below the report's folder: CSV, their description and sources, and the workbooks."""
    found = tables(view)
    files = {f"tabeller/{table.name}.csv": for_machines(table) for table in found}
    files["kallor.csv"] = origins(found, outward)
    files["datapackage.json"] = package(view, release, found, files)
    sheets = book(view, release, found)
    files[f"{release.stem}.xlsx"] = xlsx(view, sheets)
    files[f"{release.stem}.ods"] = ods(view, sheets)
    return {f"{FOLDER}/{name}": data for name, data in files.items()}


def resources(view: View, files: Mapping[str, bytes]) -> tuple[Resource, ...]:
    """Return the CSV of each table with what it is called, its chapter, and its size in bytes."""
    return tuple(
        Resource(table.title, table.chapter, path, len(files[path]))
        for table in tables(view)
        for path in (f"{FOLDER}/tabeller/{table.name}.csv",)
    )
