"""The Word template, filled by docxtpl: its tags mean in a municipality's template what docxtpl's documentation says.

Three things are added. jinja2 runs in its sandbox, and an unknown word is a fault. A fault is told in Swedish with its tag and
place. And what the report's own passes have written is never in docxtpl's hands: it prints a mark, and the mark is exchanged when
the template is filled, so that what contributors wrote is read neither as a tag nor as one of docxtpl's own signs.
"""

from __future__ import annotations

import io
import re
import traceback
from collections.abc import Iterator, Mapping
from typing import Any, Final

from docx.document import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.opc.part import Part, XmlPart
from docx.oxml.exceptions import InvalidXmlError
from docxtpl.template import DocxTemplate
from jinja2 import StrictUndefined, TemplateSyntaxError
from jinja2.sandbox import SandboxedEnvironment
from lxml import etree
from markupsafe import Markup, escape

from pipeline.faults import TemplateFault
from pipeline.render.markup.told import UNFILLED, told, told_unclosed, unclosed
from pipeline.render.word.look import W
from pipeline.render.word.package import NO_DOCUMENT
from pipeline.render.word.xml import DECLARATION, Xml
from pipeline.signs import for_screens

# What python-docx raises of a file that is no Word document, or a damaged one.
_DAMAGED: Final = (AttributeError, InvalidXmlError, KeyError, PackageNotFoundError, TypeError, ValueError)
_PICTURE: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_FREE: Final = 1_000_000  # ids of pictures from here on are nobody's
_KINDS: Final = {"header": "ett sidhuvud", "footer": "en sidfot", "footnotes": "en fotnot"}
_PARAGRAPH: Final = re.compile(r"<w:(p|sdt)([ >])")
_EMPTY: Final = re.compile(r"<w:t( [^>]*)?/>")
# Elements, and text in them that nobody reads.
_XML: Final = re.compile(r"<(?:w:instrText|wp:posOffset)\b[^>]*>[^<]*|<[^>]+>")
_LINES: Final = 3
_SIGN: Final = re.compile(r"(?<=\{)_(?=[{%])|(?<=[}%])_(?=\})")  # docxtpl prints {_{ as {{, in values too
_MARK: Final = re.compile(r"<\?kr (\d+)\?>")
_BLOCKS: Final = ("<w:p>", "<w:tbl>", "<w:sdt>", "<w:sectPr")
_ROOMS: Final = {"body", "tc", "hdr", "ftr", "txbxContent", "footnote"}  # where paragraphs stand
_OTHER_TAG: Final = "Oftast står {{ }} där det ska vara {{p }} eller {{r }}; jämför med grundmallen."


def tree(data: bytes) -> etree._Element:
    """Return a part as a tree; no entity is resolved."""
    return etree.fromstring(data, etree.XMLParser(resolve_entities=False, huge_tree=True))


class WordTemplate(DocxTemplate):
    """A template opened by python-docx, to be filled once."""

    def __init__(self, data: bytes) -> None:
        """Open a template; raises ``TemplateFault`` when it is no Word document."""
        super().__init__(io.BytesIO(data))
        self.written: list[Xml] = []
        try:
            self.word: Document = DocxTemplate.get_docx(self)
            whole = isinstance(self.word.part, XmlPart) and self.word.element.find(f"{W}body") is not None
        except (*_DAMAGED, etree.XMLSyntaxError) as error:
            raise TemplateFault(NO_DOCUMENT) from error
        if not whole:
            raise TemplateFault(NO_DOCUMENT)
        for kind, what in (("styles", "formatmallar"), ("numbering", "numrerade listor")):
            if not (found := self.names(kind)):
                raise TemplateFault(f"filen saknar {what}. Utgå från grundmallen på nytt.")
            if len(found) > 1:
                raise TemplateFault(
                    f"filen är skadad: den har två delar med {what}. Utgå från grundmallen på nytt."
                )

    def pages(self) -> Iterator[XmlPart]:
        """Yield the document and each header and footer."""
        yield self.word.part
        for relation in self.word.part.rels.values():
            if relation.reltype in {self.HEADER_URI, self.FOOTER_URI}:
                yield relation.target_part

    def names(self, kind: str) -> list[str]:
        """Return the names of the parts of a kind that the document refers to."""
        relations = self.word.part.rels.values()
        return [
            rel.target_part.partname[1:]
            for rel in relations
            if not rel.is_external and str(rel.reltype).endswith(f"/{kind}")
        ]

    def fill(self, words: Mapping[str, object]) -> None:
        """Fill every tag; what we have written is a mark until :meth:`parts`. Raises ``TemplateFault``."""
        environment = SandboxedEnvironment(undefined=StrictUndefined, autoescape=True, finalize=self._printed)
        self.render(dict(words), environment)

    def parts(self) -> Iterator[tuple[str, bytes]]:
        """Yield the filled parts by name; each paragraph of the pages begins a line. Raises ``TemplateFault``."""
        for part in (*self.pages(), *self._notes()):
            root = part.element if isinstance(part, XmlPart) else tree(part.blob)
            frame = _EMPTY.sub(r"<w:t\1></w:t>", etree.tostring(root, encoding="unicode"))
            if isinstance(part, XmlPart):
                frame = _PARAGRAPH.sub(r"\n<w:\1\2", frame)
            for mark in root.iter(etree.ProcessingInstruction):
                self._placed(mark, _kind(part))
            whole = _MARK.sub(lambda mark: self.written[int(mark[1])], frame)
            yield part.partname[1:], (DECLARATION + for_screens(whole)).encode()

    def _placed(self, mark: etree._Element, what: str) -> None:
        """Raise ``TemplateFault`` when paragraphs stand for a mark inside a paragraph, or runs outside one."""
        written, above = self.written[int(mark.text or 0)], mark.getparent()
        place = "" if above is None else etree.QName(above).localname
        if place == "t" or (place == "p" if written.startswith(_BLOCKS) else place in _ROOMS):
            raise TemplateFault(
                f"{what} har innehåll på fel plats vid ”{_text([written])[:80]}”. {_OTHER_TAG}"
            )

    def _notes(self) -> list[Part]:
        parts = self.word.part.package.iter_parts()
        return [part for part in parts if str(part.content_type).endswith(".footnotes+xml")]

    def _printed(self, value: object) -> object:
        """Return what jinja2 prints for a value: a mark for XML of ours."""
        if isinstance(value, Xml) and value:
            self.written.append(value)
            return Markup(f"<?kr {len(self.written) - 1}?>")  # noqa: S704 - a number
        if isinstance(value, str) and _SIGN.search(value):
            return Markup(_SIGN.sub("&#95;", escape(value)))  # noqa: S704 - escaped
        return value

    # -- what docxtpl asks for ---------------------------------------------------------------------
    def render_xml_part(self, src_xml: str, part: Part, context: Any, jinja_env: Any = None) -> str:
        """Return a part with its tags filled, well-formed; a fault is told with its tag and place."""
        try:
            filled: str = DocxTemplate.render_xml_part(self, src_xml, part, context, jinja_env)
        except UNFILLED as error:
            lines = re.sub(r"<w:p([ >])", r"\n<w:p\1", src_xml).splitlines()
            raise TemplateFault(f"{_kind(part)} {_told(error, lines)}") from error
        try:
            tree(filled.encode())
        except etree.XMLSyntaxError as error:
            what = f"{_kind(part)} blev inte giltig Word-XML när taggarna fylldes"
            raise TemplateFault(f"{what}. {_OTHER_TAG}") from error
        return filled

    def fix_docpr_ids(self, tree: etree._Element) -> None:
        """Give a picture that a loop has repeated an id of its own; the others keep theirs."""
        taken: set[str] = set()
        for number, picture in enumerate(tree.iter(_PICTURE), _FREE):
            if picture.get("id", "") in taken:
                picture.set("id", str(number))
            taken.add(picture.get("id", ""))

    def render_properties(self, context: Any, jinja_env: Any = None) -> None:
        """Leave the document's properties: docxtpl would write ``&amp;`` into them, and they are the report's own."""

    def render_footnotes(self, context: Any, jinja_env: Any = None) -> None:
        """Fill the template's footnotes once; docxtpl does so once a section, and would read what it printed as tags."""
        for part in self._notes():
            source = DocxTemplate.patch_xml(self, etree.tostring(tree(part.blob), encoding="unicode"))
            part._blob = self.render_xml_part(source, part, context, jinja_env).encode()  # noqa: SLF001


def _kind(part: Part) -> str:
    return _KINDS.get(part.content_type.rpartition(".")[2].removesuffix("+xml"), "dokumentet")


def _told(error: Exception, lines: list[str]) -> str:
    """Return what is wrong and what to do, in Swedish; jinja2's own words are English and stay in the cause."""
    if "end of template" in str(error):
        number, tag = unclosed([_text([line]) for line in lines])
        return told_unclosed(tag, _where(lines, number))
    number = error.lineno if isinstance(error, TemplateSyntaxError) else _line(error)
    return told(error, _text(lines[max(number - 1, 0) : number]), _where(lines, number))


def _where(lines: list[str], number: int) -> str:
    return f"vid ”{_text(lines[max(number - 2, 0) : number + _LINES - 2])[:160]}”"


def _text(lines: list[str]) -> str:
    return " ".join(_XML.sub("", "\n".join(lines)).split())


def _line(error: Exception) -> int:
    """Return the line of the template that jinja2 was at."""
    frames = traceback.extract_tb(error.__traceback__)
    return next((frame.lineno or 0 for frame in reversed(frames) if frame.filename == "<template>"), 0)
