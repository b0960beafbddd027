"""The parts beside the pages: profile colours, footnotes, numbering, properties, and pictures the template has room for."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree

from pipeline.colour import mix
from pipeline.render.look.colours import readable
from pipeline.render.word.look import W
from pipeline.render.word.package import Package
from pipeline.render.word.store import BULLETS, Store
from pipeline.render.word.xml import DECLARATION, clean, escape, paragraph, run
from pipeline.view import Profile, View

_A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_CORE: Final = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_WML: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SHADES: Final = ("themeTint", "themeShade", "themeFillTint", "themeFillShade")
_NAMES: Final = {"background2": "lt2", "hyperlink": "hlink", "followedHyperlink": "folHlink"}
_RGB: Final = re.compile("[0-9A-Fa-f]{6}")


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


def tint(root: etree._Element, profile: Profile) -> None:
    """Give whatever has a colour of the theme its plain value too, for readers that know no themes."""
    colours = palette(profile)
    for node in root.iter(f"{W}*"):
        if any(node.get(f"{W}{name}") for name in _SHADES):
            continue
        for themed, plain in (
            ("themeColor", "val" if node.tag == f"{W}color" else "color"),
            ("themeFill", "fill"),
        ):
            name = node.get(f"{W}{themed}", "")
            value = colours.get(_NAMES.get(name, name))
            if value and _RGB.fullmatch(node.get(f"{W}{plain}", "")):
                node.set(f"{W}{plain}", value)


def first_note(data: bytes | None) -> int:
    """Return the number of the report's first footnote: the one after the template's own."""
    notes = etree.fromstring(data) if data else ()
    return 1 + max((int(node.get(f"{W}id", "0")) for node in notes), default=0)


def footnotes(data: bytes | None, store: Store) -> bytes:
    """Return the footnotes part: what the template has, then the report's notes."""
    root = etree.fromstring(data or _no_notes())
    style, mark = store.style("footnote text"), store.style("footnote reference")
    for number, words in enumerate(store.notes, store.first_note):
        note = paragraph(
            f'<w:r><w:rPr><w:rStyle w:val="{mark}"/></w:rPr><w:footnoteRef/></w:r>{run(" " + words)}', style
        )
        root.append(etree.fromstring(f'<w:footnote xmlns:w="{_WML}" w:id="{number}">{note}</w:footnote>'))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _no_notes() -> str:
    kinds = (("separator", -1), ("continuationSeparator", 0))
    inner = "".join(
        f'<w:footnote w:type="{kind}" w:id="{n}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
        for kind, n in kinds
    )
    return f'<w:footnotes xmlns:w="{_WML}">{inner}</w:footnotes>'


def numbering(data: bytes, styles: etree._Element, store: Store) -> bytes:
    """Return the numbering part with one list of its own for each numbered list, so that each starts at 1."""
    root = etree.fromstring(data)
    bullets, numbers = (_abstract(root, styles, store.style(name)) for name in ("list bullet", "list number"))
    for number in range(store.lists + 1):
        node = etree.SubElement(root, f"{W}num")
        node.set(f"{W}numId", str(BULLETS + number))
        etree.SubElement(node, f"{W}abstractNumId").set(f"{W}val", numbers if number else bullets)
        for level in (0, 1) if number else ():
            over = etree.SubElement(node, f"{W}lvlOverride")
            over.set(f"{W}ilvl", str(level))
            etree.SubElement(over, f"{W}startOverride").set(f"{W}val", "1")
    last = root.find(f"{W}numIdMacAtCleanup")
    if last is not None:
        root.append(last)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _abstract(root: etree._Element, styles: etree._Element, style: str) -> str:
    """Return the id of the list definition that a list style uses."""
    for node in styles.iter(f"{W}style"):
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
        f'{DECLARATION}<cp:coreProperties xmlns:cp="{_CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"{inner}</cp:coreProperties>"
    ).encode()


def put_properties(package: Package, view: View) -> None:
    """Write the properties over those of the template, and empty what Word counted there."""
    package.parts["docProps/core.xml"] = core(view)
    if "docProps/app.xml" in package.parts:
        space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
        package.parts["docProps/app.xml"] = (
            f'{DECLARATION}<Properties xmlns="{space}"><Company>{escape(clean(view.municipality))}</Company></Properties>'
        ).encode()
