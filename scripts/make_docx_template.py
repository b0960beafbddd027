"""Make ``templates/docx/rapport.docx``, the base template of Word reports, and ``kort.docx``, that of short ones. Same bytes every time.

Run after a change in ``scripts/docx_template/``: ``.venv/bin/python scripts/make_docx_template.py``.
"""

from __future__ import annotations

import io
import sys
import uuid
import zipfile
from pathlib import Path
from typing import Final

from docx_template import body, parts
from docx_template.styles import W_NS, styles_xml
from fontTools import subset
from fontTools.ttLib import TTFont
from lxml import etree

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = ROOT / "templates" / "docx"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006/"
_HEAD: Final = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_WML: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_FACES: Final = {
    (parts.SANS, "embedRegular"): "source-sans-3/SourceSans3-Regular.ttf",
    (parts.SANS, "embedBold"): "source-sans-3/SourceSans3-Bold.ttf",
    (parts.SANS, "embedItalic"): "source-sans-3/SourceSans3-It.ttf",
    (parts.SANS, "embedBoldItalic"): "source-sans-3/SourceSans3-BoldIt.ttf",
    (parts.SERIF, "embedRegular"): "source-serif-4/SourceSerif4-Regular.ttf",
    (parts.SERIF, "embedBold"): "source-serif-4/SourceSerif4-Bold.ttf",
    (parts.SERIF, "embedItalic"): "source-serif-4/SourceSerif4-It.ttf",
}
# The order the schema wants below w:pPr and w:rPr.
_ORDER: Final = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs suppressAutoHyphens spacing ind jc outlineLvl rPr sectPr",
    "rPr": "rStyle rFonts b bCs i iCs color sz szCs u shd vertAlign lang",
}
_LETTERS: Final = "U+0020-007E,U+00A0-017F,U+2009-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2030,U+20AC,U+2190-2199,U+2212,U+2264,U+2265,U+25A0-25CF,U+2713,U+2717"


def ordered(xml: str) -> bytes:
    """Return a part with the properties of paragraphs and runs in schema order, each at most once (the last wins)."""
    root = etree.fromstring(xml)
    for tag, names in _ORDER.items():
        rank = {f"{{{W_NS}}}{name}": n for n, name in enumerate(names.split())}
        for node in root.iter(f"{{{W_NS}}}{tag}"):
            latest = {child.tag: child for child in node}
            node[:] = sorted(latest.values(), key=lambda child: rank[str(child.tag)])
    return _HEAD + etree.tostring(root, encoding="unicode").encode()


def small_font(path: Path) -> bytes:
    """Return a font with the letters and marks that Swedish print needs."""
    options = subset.Options(
        layout_features=["kern", "liga", "lnum", "tnum", "mark", "ccmp", "locl"],
        name_IDs=["*"],
        hinting=False,
    )
    font = subset.load_font(str(path), options)
    worker = subset.Subsetter(options)
    worker.populate(unicodes=subset.parse_unicodes(_LETTERS.replace("U+", "")))
    worker.subset(font)
    return _saved(font)


def _saved(font: TTFont) -> bytes:
    font.recalcTimestamp = False
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()


def obfuscated(data: bytes, key: uuid.UUID) -> bytes:
    """Return a font as Word embeds it: its first 32 bytes mixed with the key (ISO/IEC 29500-1, 17.8.1)."""
    mask = key.bytes[::-1] * 2
    return bytes(a ^ b for a, b in zip(data[:32], mask, strict=True)) + data[32:]


def fonts() -> tuple[dict[str, bytes], dict[tuple[str, str], tuple[str, str]]]:
    """Return the embedded font files by part name, and their (relationship id, key) by family and face."""
    files: dict[str, bytes] = {}
    known: dict[tuple[str, str], tuple[str, str]] = {}
    for number, (face, path) in enumerate(_FACES.items(), 1):
        key = uuid.uuid5(uuid.NAMESPACE_URL, path)
        files[f"word/fonts/font{number}.odttf"] = obfuscated(
            small_font(ROOT / "templates" / "fonts" / path), key
        )
        known[face] = (f"rId{number}", "{" + str(key).upper() + "}")
    return files, known


def relations(items: list[tuple[str, str, str]]) -> bytes:
    """Return a relationships part from (id, kind, target)."""
    inner = "".join(
        f'<Relationship Id="{key}" Type="{kind if kind.startswith("http") else f"{_OFFICE}/{kind}"}" Target="{target}"/>'
        for key, kind, target in items
    )
    return _HEAD + f'<Relationships xmlns="{_PACKAGE}relationships">{inner}</Relationships>'.encode()


def content_types(names: list[str]) -> bytes:
    """Return ``[Content_Types].xml`` for the parts."""
    special = {
        "word/document.xml": "document.main+xml", "word/styles.xml": "styles+xml", "word/settings.xml": "settings+xml",
        "word/numbering.xml": "numbering+xml", "word/footnotes.xml": "footnotes+xml", "word/fontTable.xml": "fontTable+xml",
    }  # fmt: skip
    types = "".join(f'<Default Extension="{e}" ContentType="{t}"/>' for e, t in (
        ("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml"), ("png", "image/png"),
        ("odttf", "application/vnd.openxmlformats-officedocument.obfuscatedFont"),
    ))  # fmt: skip
    for name in names:
        kind = special.get(name)
        if "header" in name or "footer" in name:
            kind = "header+xml" if "header" in name else "footer+xml"
        full = _WML + kind if kind else ""
        if name.endswith("theme1.xml"):
            full = "application/vnd.openxmlformats-officedocument.theme+xml"
        if name == "docProps/core.xml":
            full = "application/vnd.openxmlformats-package.core-properties+xml"
        if full and not name.endswith(".rels"):
            types += f'<Override PartName="/{name}" ContentType="{full}"/>'
    return _HEAD + f'<Types xmlns="{_PACKAGE}content-types">{types}</Types>'.encode()


def _core() -> bytes:
    return (
        _HEAD
        + (
            f'<cp:coreProperties xmlns:cp="{_PACKAGE}metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">'
            "<dc:title>Mall</dc:title></cp:coreProperties>"
        ).encode()
    )


def _dot() -> bytes:
    """Return a one-pixel picture that stands where the renderer draws."""
    import struct  # noqa: PLC0415 - only here
    import zlib  # noqa: PLC0415

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\x00\xe8\xf0\xf1"))
        + chunk(b"IEND", b"")
    )


def package(document: str) -> dict[str, bytes]:
    """Return every part of a template by name, given its pages."""
    font_files, embedded = fonts()
    files: dict[str, bytes] = {
        "word/document.xml": ordered(document),
        "word/styles.xml": ordered(styles_xml()),
        "word/settings.xml": ordered(parts.settings_xml()),
        "word/numbering.xml": ordered(parts.numbering_xml()),
        "word/footnotes.xml": ordered(parts.footnotes_xml()),
        "word/theme/theme1.xml": ordered(parts.theme_xml()),
        "word/fontTable.xml": ordered(parts.font_table_xml(embedded)),
        "docProps/core.xml": _core(),
        **{f"word/{name}.xml": ordered(xml) for name, xml in body.headers().items()},
        **{f"word/media/{name}.png": _dot() for name in ("cover", "band", "logo")},
        **font_files,
    }
    files["_rels/.rels"] = relations(
        [
            ("rId1", "officeDocument", "word/document.xml"),
            ("rId2", f"{_PACKAGE}relationships/metadata/core-properties", "docProps/core.xml"),
        ]
    )
    plain = [
        ("styles", "styles"),
        ("settings", "settings"),
        ("numbering", "numbering"),
        ("footnotes", "footnotes"),
        ("fontTable", "fontTable"),
    ]
    files["word/_rels/document.xml.rels"] = relations(
        [
            *((f"rId{n}", kind, f"{name}.xml") for n, (kind, name) in enumerate(plain, 1)),
            ("rId9", "theme", "theme/theme1.xml"),
            *(
                (key, "image", f"media/{name}.png")
                for key, name in (("rIdCover", "cover"), ("rIdLogo", "logo"))
                if f'"{key}"' in document
            ),
            ("rIdHeaderCover", "header", "header_cover.xml"),
            ("rIdHeaderFront", "header", "header_front.xml"),
            ("rIdHeader", "header", "header.xml"),
            ("rIdHeaderChapter", "header", "header_chapter.xml"),
            ("rIdFooterCover", "footer", "footer_cover.xml"),
            ("rIdFooter", "footer", "footer.xml"),
        ]
    )
    files["word/_rels/header_chapter.xml.rels"] = relations([("rIdBand", "image", "media/band.png")])
    files["word/_rels/footer_cover.xml.rels"] = relations([("rIdLogo", "image", "media/logo.png")])
    files["word/_rels/fontTable.xml.rels"] = relations(
        [(embedded[face][0], "font", f"fonts/font{n}.odttf") for n, face in enumerate(_FACES, 1)]
    )
    return files


def write(target: Path, document: str) -> None:
    """Write a template."""
    files = package(document)
    names = sorted(files)
    files["[Content_Types].xml"] = content_types(names)
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as pack:
        for name in ("[Content_Types].xml", *names):
            pack.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), files[name], zipfile.ZIP_DEFLATED)
    sys.stdout.write(f"{target.relative_to(ROOT)}\n")


def main() -> None:
    """Write the templates."""
    write(FOLDER / "rapport.docx", body.document_xml())
    write(FOLDER / "kort.docx", body.short_document_xml())


if __name__ == "__main__":
    main()
