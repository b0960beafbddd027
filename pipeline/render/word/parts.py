"""The parts beside the pages: profile colours, footnotes, numbering, properties, and pictures the template has room for."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree

from pipeline.colour import mix
from pipeline.render.look.colours import readable
from pipeline.render.word.look import W
from pipeline.render.word.package import Package
from pipeline.render.word.pieces import Writer
from pipeline.render.word.xml import Gathered, clean, escape, run
from pipeline.view import Profile, View

_A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_CORE: Final = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_WML: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_BULLETS: Final = 1000
_THEMED: Final = re.compile(r"<w:[a-zA-Z]+ [^>]*w:theme(?:Color|Fill)=[^>]*>")


def palette(profile: Profile) -> dict[str, str]:
    """Return the theme's colours that the profile decides, as RRGGBB by their theme name."""
    colors = {
        "lt2": profile.tint,
        "accent1": readable(profile.primary),
        "accent2": readable(profile.accent),
        "accent3": mix(profile.primary, "#ffffff", 0.6),
        "hlink": readable(profile.primary),
        "folHlink": readable(profile.primary),
    }
    return {name: value.lstrip("#").upper() for name, value in colors.items()}


def theme(data: bytes, profile: Profile) -> bytes:
    """Return the theme part in the municipality's colours."""
    root = etree.fromstring(data)
    for name, value in palette(profile).items():
        for node in root.iter(f"{_A}{name}"):
            node[:] = []
            etree.SubElement(node, f"{_A}srgbClr", val=value)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def tinted(xml: str, profile: Profile) -> str:
    """Return a part whose themed colours also hold the plain value, for readers that know no themes."""
    colors = palette(profile)
    names = {"background2": "lt2", "hyperlink": "hlink", "followedHyperlink": "folHlink"}

    def one(match: re.Match[str]) -> str:
        tag = match.group()
        if "themeTint" in tag or "themeShade" in tag or "themeFillTint" in tag or "themeFillShade" in tag:
            return tag
        for theme_name, plain in (("themeColor", "color"), ("themeFill", "fill")):
            said = re.search(rf'w:{theme_name}="(\w+)"', tag)
            value = colors.get(names.get(said.group(1), said.group(1))) if said else None
            if value:
                target = "val" if tag.startswith("<w:color ") else plain
                tag = re.sub(rf'w:{target}="[0-9A-Fa-f]{{6}}"', f'w:{target}="{value}"', tag)
        return tag

    return _THEMED.sub(one, xml)


def footnotes(data: bytes | None, store: Gathered) -> bytes:
    """Return the footnotes part: the template's separators, then the report's notes."""
    root = etree.fromstring(data) if data else etree.fromstring(_no_notes())
    for node in root.findall(f"{W}footnote"):
        if node.get(f"{W}type") is None:
            root.remove(node)
    mark = (
        f'<w:r><w:rPr><w:rStyle w:val="{store.style("footnote reference")}"/></w:rPr><w:footnoteRef/></w:r>'
    )
    style = store.style("footnote text")
    for number, words in enumerate(store.notes, 1):
        root.append(
            etree.fromstring(
                f'<w:footnote xmlns:w="{_WML}" w:id="{number}"><w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{mark}'
                f"{run(' ' + words)}</w:p></w:footnote>"
            )
        )
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _no_notes() -> str:
    kinds = (("separator", -1), ("continuationSeparator", 0))
    inner = "".join(
        f'<w:footnote w:type="{kind}" w:id="{n}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
        for kind, n in kinds
    )
    return f'<w:footnotes xmlns:w="{_WML}">{inner}</w:footnotes>'


def numbering(data: bytes, styles: bytes, store: Gathered) -> bytes:
    """Return the numbering part with one list of its own for each numbered list, so that each starts at 1."""
    root = etree.fromstring(data)
    bullets, numbers = (_abstract(root, styles, store.style(name)) for name in ("list bullet", "list number"))
    wanted = [
        (_BULLETS, bullets, False),
        *((Writer.list_id(n), numbers, True) for n in range(1, store.lists + 1)),
    ]
    for identity, abstract, restart in wanted:
        node = etree.SubElement(root, f"{W}num")
        node.set(f"{W}numId", str(identity))
        etree.SubElement(node, f"{W}abstractNumId").set(f"{W}val", abstract)
        for level in (0, 1) if restart else ():
            over = etree.SubElement(node, f"{W}lvlOverride")
            over.set(f"{W}ilvl", str(level))
            etree.SubElement(over, f"{W}startOverride").set(f"{W}val", "1")
    last = root.find(f"{W}numIdMacAtCleanup")
    if last is not None:
        root.append(last)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _abstract(root: etree._Element, styles: bytes, style: str) -> str:
    """Return the id of the list definition that a list style uses."""
    for node in etree.fromstring(styles).iter(f"{W}style"):
        number = node.find(f"{W}pPr/{W}numPr/{W}numId")
        if node.get(f"{W}styleId") == style and number is not None:
            for num in root.findall(f"{W}num"):
                target = num.find(f"{W}abstractNumId")
                if num.get(f"{W}numId") == number.get(f"{W}val") and target is not None:
                    return target.get(f"{W}val", "0")
    first = root.find(f"{W}abstractNum")
    return "0" if first is None else first.get(f"{W}abstractNumId", "0")


def core(view: View) -> bytes:
    """Return the document's properties: title, subject, municipality, language and the report's own date."""
    subject = f"{view.municipality}, {view.period}" if view.period else view.municipality
    plain = (
        ("dc:title", view.title),
        ("dc:subject", subject),
        ("dc:creator", view.municipality),
        ("dc:description", view.description),
        ("dc:language", "sv-SE"),
        ("cp:lastModifiedBy", view.municipality),
        ("cp:contentStatus", "Utkast" if view.draft else "Fastställd"),
    )
    inner = "".join(f"<{tag}>{escape(value)}</{tag}>" for tag, value in plain if value)
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", view.date):
        for tag in ("created", "modified"):
            inner += f'<dcterms:{tag} xsi:type="dcterms:W3CDTF">{view.date}T00:00:00Z</dcterms:{tag}>'
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"{inner}</cp:coreProperties>"
    ).encode()


def put_properties(package: Package, view: View) -> None:
    """Write the properties over those of the template, and empty what Word counted there."""
    package.parts["docProps/core.xml"] = core(view)
    if "docProps/app.xml" in package.parts:
        space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
        package.parts["docProps/app.xml"] = (
            f'{_HEAD}<Properties xmlns="{space}"><Company>{escape(clean(view.municipality))}</Company></Properties>'
        ).encode()
