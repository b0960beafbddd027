"""The pages of the template: those of the base template, with the headers, footers, page and pictures of the municipality's document."""

from __future__ import annotations

import copy
import posixpath
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from pipeline.render.word.adopt import frames
from pipeline.render.word.adopt.fitting import Look, fit_colours
from pipeline.render.word.adopt.sections import Reference, Section, made
from pipeline.render.word.adopt.source import WML, Source, override, relations, rooted, tree
from pipeline.render.word.adopt.tables import TableStyle, dress
from pipeline.render.word.cascade import on, value
from pipeline.render.word.element import TABLE
from pipeline.render.word.look import W
from pipeline.render.word.package import serialized
from pipeline.render.word.samples import sample

_STYLED: Final = (f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle")
_TITLE_AT: Final = 0.32  # of the page's height, where nothing says more
_BELOW: Final = 400  # twips between a cover picture and the words
_LOWEST: Final = 0.62  # of the page's height
_KINDS: Final = ("header", "footer")


@dataclass(slots=True)
class Pages:
    """Makes the pages. ``ids`` gives the document's styles by those of the base template."""

    source: Source
    base: Source
    ids: Mapping[str, str]
    look: Look
    parts: dict[str, etree._Element] = field(
        default_factory=dict
    )  # headers and footers in use, by the names of their parts
    shown: dict[str, str] = field(default_factory=dict)  # whether each is a header or a footer
    texts: dict[str, str] = field(default_factory=dict)  # what each of the document's own says
    from_base: list[str] = field(
        default_factory=list
    )  # what stands in for what the document lacks: header, footer, logo

    def body(
        self, found: list[Section], chapter: Section, cover: frames.Cover, tables: TableStyle | None
    ) -> None:
        """Write the pages in place of what the document said."""
        body = copy.deepcopy(self.base.body)
        fit_colours(body, self.look)
        self._restyle(body)
        if tables is not None:
            dress(sample(body, TABLE), tables)
        first, front, last = self._sections(found, chapter, cover)
        at = iter((first, front))
        for node in list(body.iter(f"{W}sectPr")):
            above = node.getparent()
            if above is not None:
                above.replace(node, last if above is body else next(at))
        self._cover(body, cover, first)
        self.source.body[:] = list(body)
        for node in self.source.document.findall(f"{W}background"):
            self.source.document.remove(node)

    def _restyle(self, root: etree._Element) -> None:
        for node in root.iter(*_STYLED):
            node.set(f"{W}val", self.ids.get(value(node), value(node)))

    # -- headers and footers ----------------------------------------------------------------------
    def _sections(
        self, found: list[Section], chapter: Section, cover: frames.Cover
    ) -> tuple[etree._Element, etree._Element, etree._Element]:
        """Return the sections of cover, contents and chapters."""
        running: dict[Reference, str] = {}
        for kind in _KINDS:
            own = self._own(chapter.references.get((kind, "default"), ""))
            running[kind, "default"] = own or self._added(kind)
            running[kind, "even"] = (
                self._own(chapter.references.get((kind, "even"), "")) or running[kind, "default"]
            )
        if not self._evens():
            running = {place: key for place, key in running.items() if place[1] == "default"}
        opening = (
            len(found) > 1
            and chapter.first_differs
            and any((kind, "first") in chapter.own for kind in _KINDS)
        )
        firsts = (
            {place: key for place, key in chapter.references.items() if place[1] == "first"}
            if opening
            else {}
        )
        firsts = {place: own for place, key in firsts.items() if (own := self._own(key))}
        first = self._first(found[0], running)
        self._mark(running)
        self._without_logo(first, cover)
        return (
            made(found[0], first),
            made(chapter, running),
            made(chapter, running | firsts, first_differs=opening),
        )

    def _first(self, section: Section, running: Mapping[Reference, str]) -> dict[Reference, str]:
        """Return the headers and footers of the cover: those of the document's first page."""
        place = "first" if section.first_differs else "default"
        own = {(kind, "default"): self._own(section.references.get((kind, place), "")) for kind in _KINDS}
        own = {(kind, "default"): own[kind, "default"] or self._added("cover", kind) for kind in _KINDS}
        if ("header", "even") in running:
            own |= {(kind, "even"): own[kind, "default"] for kind in _KINDS}
        return own

    def _evens(self) -> bool:
        name = self.source.named("settings")
        return bool(name) and on(tree(self.source.package.parts, name).find(f"{W}evenAndOddHeaders"))

    def _own(self, key: str) -> str:
        """Return a header's or footer's relationship id when it shows something, having made it fit; else ""."""
        relation = self.source.relations.get(key)
        if relation is None or relation.outside or relation.target not in self.source.package.parts:
            return ""
        if relation.target not in self.parts:
            root = rooted(tree(self.source.package.parts, relation.target))
            frames.prepared(root)
            self.parts[relation.target] = root
            self.shown[relation.target] = relation.kind
            self.texts[relation.target] = frames.text(root)
        if frames.is_empty(self.parts[relation.target]):
            return ""
        return key

    def _added(self, *what: str) -> str:
        """Add a header or footer of the base template, and return its relationship id."""
        name = {
            ("header",): "header.xml",
            ("footer",): "footer.xml",
            ("cover", "header"): "header_cover.xml",
            ("cover", "footer"): "header_cover.xml",
            ("logo",): "footer_cover.xml",
        }[what]
        kind = "header" if what[-1] == "header" else "footer"
        key = f"rIdKr{''.join(part.title() for part in what)}"
        target = f"word/kr_{'_'.join(what)}.xml"
        if target not in self.parts:
            self._import(f"word/{name}", target, kind, key)
            if len(what) == 1:
                self.from_base.append(what[0])
        return key

    def _import(self, name: str, target: str, kind: str, key: str) -> None:
        package = self.source.package
        root = tree(self.base.package.parts, name)
        if kind == "footer" and root.tag == f"{W}hdr":
            root.tag = f"{W}ftr"
        fit_colours(root, self.look)
        self._restyle(root)
        self.parts[target], self.shown[target] = root, kind
        package.parts[target] = serialized(root)
        package.relate(self.source.main, key, kind, target)
        override(package, target, f"{WML}{kind}+xml")
        for inner, relation in relations(self.base.package.parts, name).items():
            media = f"word/media/kr_{posixpath.basename(relation.target)}"
            package.parts[media] = self.base.package.parts[relation.target]
            package.relate(target, inner, relation.kind, media)

    def _mark(self, running: Mapping[Reference, str]) -> None:
        """Let the chapters' headers say that a draft is one."""
        names = {
            one.target
            for key, one in relations(self.source.package.parts, self.source.main).items()
            if key in running.values()
        }
        for name in sorted(names & self.parts.keys()):
            if self.shown[name] == "header":
                frames.mark_draft(self.parts[name], self.ids["KRUtkast"])

    def _without_logo(self, first: dict[Reference, str], cover: frames.Cover) -> None:
        """Let the logotype of ``kommun.toml`` be drawn on the cover when the document has no picture at all."""
        pictures = any(
            frames.is_picture(named) for root in self.parts.values() for named in frames.pictures(root)
        )
        if not pictures and not cover.runs and first["header", "default"] != first["footer", "default"]:
            footer = first["footer", "default"]
            if footer == "rIdKrCoverFooter":
                del self.parts["word/kr_cover_footer.xml"]
                first["footer", "default"] = self._added("logo")

    # -- cover ------------------------------------------------------------------------------------
    def _cover(self, body: etree._Element, cover: frames.Cover, section: etree._Element) -> None:
        """Put the document's own pictures on the cover instead of the drawn motif, and the words below them."""
        opening = body[0]
        for run in opening.findall(f"{W}r"):
            opening.remove(run)
        for run in cover.runs:
            opening.append(run)
        height = int(value(section.find(f"{W}pgSz"), "h"))
        top = int(value(section.find(f"{W}pgMar"), "top"))
        low = cover.bottom + _BELOW if 0 < cover.bottom < _LOWEST * height else int(_TITLE_AT * height)
        for spacing in opening.iter(f"{W}spacing"):
            spacing.set(f"{W}line", str(max(low - top, 20)))

    def write(self) -> None:
        """Write headers and footers in use."""
        for name, root in self.parts.items():
            self.source.package.parts[name] = serialized(root)


def headers(pages: Pages, kinds: Iterable[str] = _KINDS) -> dict[str, etree._Element]:
    """Return the document's own headers and footers in use, by the names of their parts."""
    return {
        name: root for name, root in pages.parts.items() if pages.shown[name] in kinds and "/kr_" not in name
    }
