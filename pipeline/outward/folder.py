"""The folder *att-publicera*: for each report its web edition with PDF, Word and data inside, and a page that leads to them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from pipeline.checked import Checked
from pipeline.config_publishing import CELLS, LICENCES
from pipeline.decided import ATTACHED
from pipeline.outward.names import called, named, stems
from pipeline.render import formats
from pipeline.render.opendata import catalogue
from pipeline.render.opendata.edition import FOLDER as DATA
from pipeline.render.opendata.edition import data_edition, resources
from pipeline.render.opendata.release import Release
from pipeline.render.outward import OpenData, Outward, Resource
from pipeline.render.templates import Templates
from pipeline.view import View

WAITING: Final = ("Prövningen visas här.",)
_PAGE: Final = "index.html"


@dataclass(frozen=True, slots=True)
class Report:
    """A report on its way out: its view, how its pages name what lies beside them, its name, and its files by path below its folder."""

    view: View
    outward: Outward
    release: Release
    files: Mapping[str, bytes]

    @property
    def stem(self) -> str:
        """Return the name of its folder."""
        return self.release.stem


@dataclass(frozen=True, slots=True)
class Going:
    """All that goes out of an occasion."""

    reports: tuple[Report, ...]
    beside: Mapping[str, bytes]  # what lies beside the reports' folders

    @property
    def files(self) -> dict[str, bytes]:
        """Return every file by its path below the folder, sorted."""
        inside = {f"{one.stem}/{name}": data for one in self.reports for name, data in one.files.items()}
        return dict(sorted({**inside, **self.beside}.items()))

    def proved(
        self, said: Mapping[str, Sequence[str]], templates: Templates, beside: Mapping[str, bytes]
    ) -> Going:
        """Return the same with what was found when it was tried: in each report's accessibility statement, and in files beside them."""
        statements = [one.statement for one in formats() if one.statement]
        reports = []
        for one in self.reports:
            outward = replace(one.outward, proof=tuple(said.get(one.stem, ())))
            written = {
                name: data
                for make in statements
                for name, data in make(one.view, templates, outward).items()
                if name in one.files
            }
            reports.append(replace(one, outward=outward, files={**one.files, **written}))
        return replace(self, reports=tuple(reports), beside={**self.beside, **beside})


def going(
    checked: Checked,
    views: tuple[View, ...],
    made: Mapping[str, bytes],
    templates: Templates,
    tell: Callable[[str], None],
) -> Going:
    """Return what goes out of an occasion, made of its views and of the files that the formats have ``made`` of them."""
    names = stems(checked, views)
    whose = named(checked)
    reports = []
    for view in views:
        tell(f"gör {names[view.report]}")
        reports.append(
            _report(checked, view, _release(checked, view, names[view.report]), whose, made, templates)
        )
    return Going(tuple(reports), _beside(checked, tuple(reports), templates))


def _release(checked: Checked, view: View, stem: str) -> Release:
    choice, occasion = checked.municipality.publishing, checked.occasion
    name, address = LICENCES[choice.licence]
    return Release(
        stem,
        choice.licence,
        name,
        address,
        occasion.start,
        occasion.end,
        called(view),
        f"{choice.base}{stem}/" if choice.base else "",
        choice.contact,
        choice.contact_name,
        checked.municipality.web_address,
        checked.municipality.code,
    )


def _report(
    checked: Checked,
    view: View,
    release: Release,
    whose: Mapping[str, str],
    made: Mapping[str, bytes],
    templates: Templates,
) -> Report:
    start = f"{view.report}."
    documents = {
        f"{release.stem}.{path.removeprefix(start)}": data
        for path, data in made.items()
        if path.startswith(start) and "/" not in path
    }
    outward = Outward(
        pdf=_there(f"{release.stem}.pdf", documents),
        word=_there(f"{release.stem}.docx", documents),
        address=release.address,
        named=whose,
        cells=checked.municipality.publishing.passports == CELLS,
        proof=WAITING,
    )
    data = data_edition(view, release, outward)
    outward = replace(outward, open_data=_open_data(view, release, data))
    pages = {
        name: content
        for one in formats()
        if one.public and any(path.startswith(f"{view.report}/") for path in made)
        for name, content in one.public(view, templates, outward).items()
    }
    attached = {f"{ATTACHED}/{name}": content for name, content in view.attachments}
    return Report(view, outward, release, dict(sorted({**pages, **documents, **data, **attached}.items())))


def _there(name: str, files: Mapping[str, bytes]) -> str:
    return name if name in files else ""


def _open_data(view: View, release: Release, files: Mapping[str, bytes]) -> OpenData:
    kinds = {
        "xlsx": f"{DATA}/{release.stem}.xlsx",
        "ods": f"{DATA}/{release.stem}.ods",
        "paket": f"{DATA}/datapackage.json",
        "kallor": f"{DATA}/kallor.csv",
    }
    others = {kind: Resource(kind, "", path, len(files[path])) for kind, path in kinds.items()}
    if release.address:
        others["katalog"] = Resource("katalog", "", f"../{catalogue.FILE}", 0)
    licence = (release.licence_name, release.licence_address)
    return OpenData(resources(view, files), others, licence, release.contact)


def _beside(checked: Checked, reports: tuple[Report, ...], templates: Templates) -> dict[str, bytes]:
    """Return the page that leads to the reports, and the catalogue entry when it is known where they will lie."""
    files = {_PAGE: _index(checked, reports, templates)}
    base = checked.municipality.publishing.base
    if base and reports:
        files[catalogue.FILE] = catalogue.catalogue(base, [_published(one) for one in reports])
    return files


def _published(one: Report) -> catalogue.Published:
    tables = {item.path: item.title for item in one.outward.open_data.tables} if one.outward.open_data else {}
    data = [path for path in one.files if path.startswith(f"{DATA}/") or path == one.outward.pdf]
    return catalogue.Published(one.view, one.release, one.files, catalogue.data_titles(data, tables))


def _index(checked: Checked, reports: tuple[Report, ...], templates: Templates) -> bytes:
    listed: list[dict[str, Any]] = [
        {
            "stem": one.stem,
            "view": one.view,
            "web": _PAGE in one.files,
            "data": one.outward.data in one.files and one.outward.data,
            "documents": [
                (word, f"{one.stem}/{name}", len(one.files[name]))
                for word, name in (("PDF", one.outward.pdf), ("Word", one.outward.word))
                if name
            ],
        }
        for one in reports
    ]
    style = next((f"{one.stem}/stil.css" for one in reports if "stil.css" in one.files), "")
    words = {"municipality": checked.municipality, "reports": listed, "style": style}
    return templates.render("outward_index.html.j2", **words).encode()
