"""The metadata of the finished PDF: XMP with the marks of both standards in one ``rdf:RDF``, and the info dictionary."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from xml.sax.saxutils import escape

PRODUCER: Final = "kommunrapport"


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a file says of itself. ``date`` is an ISO date, empty when unknown: never the clock."""

    title: str
    author: str = ""
    description: str = ""
    date: str = ""
    language: str = "sv-SE"


def info(metadata: Metadata) -> dict[str, str]:
    """Return the entries of the info dictionary, the same facts as in the XMP."""
    found = {"/Title": metadata.title, "/Producer": PRODUCER, "/Creator": PRODUCER}
    if metadata.author:
        found["/Author"] = metadata.author
    if metadata.description:
        found["/Subject"] = metadata.description
    if metadata.date:
        found["/CreationDate"] = found["/ModDate"] = f"D:{metadata.date.replace('-', '')}000000Z"
    return found


def xmp(metadata: Metadata) -> bytes:
    """Return the XMP packet: PDF/A-2a, PDF/UA-1 with the extension schema that PDF/A asks for, and Dublin Core."""
    language = escape(metadata.language)
    parts = [
        _about(
            "pdfaid",
            "http://www.aiim.org/pdfa/ns/id/",
            "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>",
        ),
        _about("pdfuaid", "http://www.aiim.org/pdfua/ns/id/", "<pdfuaid:part>1</pdfuaid:part>"),
        _EXTENSION,
        _about("dc", "http://purl.org/dc/elements/1.1/", _dublin_core(metadata, language)),
        _about("pdf", "http://ns.adobe.com/pdf/1.3/", f"<pdf:Producer>{PRODUCER}</pdf:Producer>"),
        _about("xmp", "http://ns.adobe.com/xap/1.0/", _dates(metadata)),
    ]
    body = "\n".join(parts)
    return (
        '<?xpacket begin="\N{ZERO WIDTH NO-BREAK SPACE}" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
        f'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n{body}\n</rdf:RDF>\n'
        '</x:xmpmeta>\n<?xpacket end="r"?>'
    ).encode()


def _about(prefix: str, namespace: str, inner: str) -> str:
    return f'<rdf:Description rdf:about="" xmlns:{prefix}="{namespace}">{inner}</rdf:Description>'


def _dublin_core(metadata: Metadata, language: str) -> str:
    words = f'<rdf:Alt><rdf:li xml:lang="x-default">{{}}</rdf:li><rdf:li xml:lang="{language}">{{}}</rdf:li></rdf:Alt>'
    title = escape(metadata.title)
    found = f"<dc:format>application/pdf</dc:format><dc:title>{words.format(title, title)}</dc:title>"
    found += f"<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>"
    if metadata.author:
        found += f"<dc:creator><rdf:Seq><rdf:li>{escape(metadata.author)}</rdf:li></rdf:Seq></dc:creator>"
    if metadata.description:
        text = escape(metadata.description)
        found += f"<dc:description>{words.format(text, text)}</dc:description>"
    return found


def _dates(metadata: Metadata) -> str:
    found = f"<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>"
    if metadata.date:
        moment = f"{escape(metadata.date)}T00:00:00Z"
        found += f"<xmp:CreateDate>{moment}</xmp:CreateDate><xmp:ModifyDate>{moment}</xmp:ModifyDate>"
    return found


_EXTENSION: Final = """<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"""
