"""The catalogue entry of what is published, as DCAT-AP-SE 3: a catalogue, a series for each kind of report, a dataset for each report.

Titles leave out the municipality and the year, which publisher and time say (Digg's recommendations).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from pipeline.render.opendata.release import Release
from pipeline.render.opendata.turtle import Iri, Statement, Text, turtle
from pipeline.text import slug
from pipeline.view import View

FILE: Final = "katalog.ttl"
_EU: Final = "http://publications.europa.eu/resource/authority"
_TYPES: Final = {
    ".csv": "text/csv",
    ".json": "application/json",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".pdf": "application/pdf",
}
_ENGLISH: Final = {
    "arsredovisning": "Annual report",
    "delarsrapport": "Interim report",
    "prognosrapport": "Forecast report",
    "manadsrapport": "Monthly report",
    "atgardsuppfoljning": "Follow-up of measures",
    "kvalitetsrapport": "Quality report",
    "internkontrollrapport": "Internal control report",
    "internkontrollplan": "Internal control plan",
    "vip": "Budget and plan",
    "verksamhetsberattelse": "Annual account of a committee",
    "delarsberattelse": "Interim account of a committee",
    "verksamhetsplan": "Plan of operations with internal budget",
}
_Things = Iterator[tuple[Iri, list[Statement]]]


@dataclass(frozen=True, slots=True)
class Published:
    """A report that goes out: the view, its release, and its files by path below its folder, with a title for each that is data."""

    view: View
    release: Release
    files: Mapping[str, bytes]
    titles: Mapping[str, str]


def catalogue(base: str, reports: Iterable[Published]) -> bytes:
    """Return the catalogue of some reports of one municipality, which lie below an address."""
    return turtle(_things(base, tuple(reports)))


def _things(base: str, reports: tuple[Published, ...]) -> _Things:
    view, release = reports[0].view, reports[0].release
    publisher = Iri(release.publisher_address or f"{base}#utgivare")
    name = view.municipality
    yield (
        Iri(f"{base}#katalog"),
        [
            ("a", "dcat:Catalog"),
            ("dcterms:title", Text("Rapporter om ekonomi och verksamhet", "sv")),
            ("dcterms:title", Text("Reports on finances and services", "en")),
            ("dcterms:description", Text(f"Tabellerna i rapporter från {name}.", "sv")),
            ("dcterms:description", Text(f"The tables of reports published by {name}.", "en")),
            ("dcterms:publisher", publisher),
            ("dcterms:license", _licence(release)),
            ("dcterms:language", Iri(f"{_EU}/language/SWE")),
            *(("dcat:dataset", _dataset(one)) for one in reports),
            *(("dcat:dataset", series) for series in dict.fromkeys(_series(base, one) for one in reports)),
            *_spatial(base, release),
        ],
    )
    kind = Iri("http://purl.org/adms/publishertype/LocalAuthority")
    yield publisher, [("a", "foaf:Agent"), ("foaf:name", Text(name, "sv")), ("dcterms:type", kind)]
    if release.area:
        yield _area(base), _place(name, release)
    if release.contact:
        yield (
            _contact(base),
            [
                ("a", "vcard:Organization"),
                ("vcard:fn", Text(release.contact_name or name)),
                ("vcard:hasEmail", Iri(f"mailto:{release.contact}")),
            ],
        )
    told: set[Iri] = set()
    for one in reports:
        series = _series(base, one)
        if series not in told:
            told.add(series)
            yield series, [("a", "dcat:DatasetSeries"), *_named(one), ("dcterms:publisher", publisher)]
        yield from _report(base, one, publisher, series)


def _licence(release: Release) -> Iri:
    """Return the licence as the catalogues' list has it, which is older than https."""
    return Iri(release.licence_address.replace("https://", "http://", 1))


def _dataset(one: Published) -> Iri:
    return Iri(f"{one.release.address}#data")


def _series(base: str, one: Published) -> Iri:
    return Iri(f"{base}#serie-{slug(one.release.kind)}")


def _contact(base: str) -> Iri:
    return Iri(f"{base}#kontakt")


def _area(base: str) -> Iri:
    return Iri(f"{base}#kommun")


def _spatial(base: str, release: Release) -> list[Statement]:
    """Return that the data is about the municipality's area; nothing when its code is not known."""
    return [("dcterms:spatial", _area(base))] if release.area else []


def _place(name: str, release: Release) -> list[Statement]:
    """Return what the area is: the municipality's name, and the code that official statistics have for it."""
    return [
        ("a", "dcterms:Location"),
        ("skos:prefLabel", Text(name, "sv")),
        ("dcterms:identifier", Text(release.area)),
    ]


def _named(one: Published) -> list[Statement]:
    family, _, part = one.view.report.partition("-")
    english = "" if part else _ENGLISH.get(family, "")
    said: list[Statement] = [("dcterms:title", Text(one.release.kind, "sv"))]
    if english:
        said.append(("dcterms:title", Text(english, "en")))
    said.append(("dcterms:description", Text(one.view.description or one.view.title, "sv")))
    if english:
        said.append(("dcterms:description", Text(f"The tables of the {english.lower()}.", "en")))
    return said


def _report(base: str, one: Published, publisher: Iri, series: Iri) -> _Things:
    release, view = one.release, one.view
    period = Iri(f"{release.address}#period")
    parts = [(Iri(f"{release.address}#{slug(path)}"), path) for path in one.titles]
    yield (
        _dataset(one),
        [
            ("a", "dcat:Dataset"),
            *_named(one),
            ("dcterms:publisher", publisher),
            *([("dcat:contactPoint", _contact(base))] if release.contact else []),
            *(("dcat:keyword", Text(word, "sv")) for word in ("kommun", "ekonomi", release.kind.lower())),
            ("dcat:theme", Iri(f"{_EU}/data-theme/ECON")),
            ("dcat:theme", Iri(f"{_EU}/data-theme/GOVE")),
            ("dcterms:issued", Text(view.date, kind="xsd:date")),
            ("dcterms:language", Iri(f"{_EU}/language/SWE")),
            ("dcterms:accessRights", Iri(f"{_EU}/access-right/PUBLIC")),
            ("dcterms:temporal", period),
            *_spatial(base, release),
            ("dcat:landingPage", Iri(f"{release.address}index.html")),
            ("dcat:inSeries", series),
            *(("dcat:distribution", part) for part, _ in parts),
        ],
    )
    yield (
        period,
        [
            ("a", "dcterms:PeriodOfTime"),
            ("dcat:startDate", Text(release.start.isoformat(), kind="xsd:date")),
            ("dcat:endDate", Text(release.end.isoformat(), kind="xsd:date")),
        ],
    )
    for part, path in parts:
        yield part, _distribution(one, path)
        yield Iri(f"{part.address}-summa"), _checksum(one.files[path])


def _distribution(one: Published, path: str) -> list[Statement]:
    address = Iri(f"{one.release.address}{path}")
    kind = _TYPES[path[path.rindex(".") :]]
    return [
        ("a", "dcat:Distribution"),
        ("dcterms:title", Text(one.titles[path], "sv")),
        ("dcat:accessURL", address),
        ("dcat:downloadURL", address),
        ("dcterms:format", Text(kind)),
        ("dcterms:license", _licence(one.release)),
        ("dcatap:availability", Iri(f"{_EU}/planned-availability/STABLE")),
        ("dcat:byteSize", Text(str(len(one.files[path])), kind="xsd:nonNegativeInteger")),
        ("spdx:checksum", Iri(f"{one.release.address}#{slug(path)}-summa")),
    ]


def _checksum(data: bytes) -> list[Statement]:
    return [
        ("a", "spdx:Checksum"),
        ("spdx:algorithm", "spdx:checksumAlgorithm_sha256"),
        ("spdx:checksumValue", Text(hashlib.sha256(data).hexdigest(), kind="xsd:hexBinary")),
    ]


def data_titles(files: Iterable[str], tables: Mapping[str, str]) -> Mapping[str, str]:
    """Return a title for each file that is data: a table by its own, the others by what they are."""
    others = {
        "kallor.csv": "Var varje tal kommer ifrån (CSV)",
        "datapackage.json": "Beskrivning av filer och kolumner (Frictionless Data Package)",
    }
    titles = {}
    for path in files:
        name = path.rpartition("/")[2]
        if path in tables:
            titles[path] = f"{tables[path]} (CSV)"
        elif name in others:
            titles[path] = others[name]
        elif name.endswith((".xlsx", ".ods")):
            titles[path] = f"Alla tabeller i en arbetsbok ({name.rpartition('.')[2]})"
        elif name.endswith(".pdf"):
            titles[path] = "Hela rapporten (PDF)"
    return titles
