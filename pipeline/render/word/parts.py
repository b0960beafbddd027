"""The parts beside the pages: profile colours, footnotes, numbering, properties, and pictures the template has room for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import Final

from lxml import etree

from pipeline.colour import mix
from pipeline.render.look.colours import readable
from pipeline.render.word.look import W
from pipeline.render.word.package import Package, serialized
from pipeline.render.word.sizes import title_size
from pipeline.render.word.store import BULLETS, Store
from pipeline.render.word.xml import DECLARATION, escape, paragraph, run
from pipeline.text import clean
from pipeline.view import Form, Numbered, Profile, View

OWN_THEME: Final = " (egen mall)"
"""What the name of a theme ends with that came with a municipality's own document."""
_A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_CORE: Final = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_WML: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SHADES: Final = ("themeTint", "themeShade", "themeFillTint", "themeFillShade")
_NAMES: Final = {"background2": "lt2", "hyperlink": "hlink", "followedHyperlink": "folHlink"}
_RGB: Final = re.compile("[0-9A-Fa-f]{6}")
_LIST_OF_STYLE: Final = etree.XPath(
    "string(w:style[@w:styleId=$style]/w:pPr/w:numPr/w:numId/@w:val)", namespaces={"w": _WML}
)
_DEFINITION: Final = etree.XPath(
    "string(w:num[@w:numId=$number]/w:abstractNumId/@w:val)", namespaces={"w": _WML}
)
_LEVELS: Final = etree.XPath("w:abstractNum[@w:abstractNumId=$number]/w:lvl", namespaces={"w": _WML})
_FORMS: Final[dict[Form, str]] = {
    "decimal": "decimal",
    "lower-alpha": "lowerLetter",
    "upper-alpha": "upperLetter",
    "lower-roman": "lowerRoman",
    "upper-roman": "upperRoman",
}
_FIRST_DEFINITION: Final = etree.XPath("string(w:abstractNum/@w:abstractNumId)", namespaces={"w": _WML})


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


def keeps_colours(data: bytes) -> bool:
    """Tell whether a theme part's colours are the municipality's own, and stay."""
    return etree.fromstring(data).get("name", "").endswith(OWN_THEME)


def theme(data: bytes, profile: Profile) -> bytes:
    """Return the theme part in the municipality's colours."""
    root = etree.fromstring(data)
    for name, value in palette(profile).items():
        for node in root.iter(f"{_A}{name}"):
            node[:] = []
            etree.SubElement(node, f"{_A}srgbClr", val=value)
    return serialized(root)


def fit_title(sheet: etree._Element, title: str, room: int) -> None:
    """Make the title of the cover so much smaller that its longest word goes into a line."""
    for style in sheet.iter(f"{W}style"):
        name = style.find(f"{W}name")
        if name is None or name.get(f"{W}val", "").lower() != "title":
            continue
        for size in style.iterfind(f"{W}rPr/*"):
            if size.tag in {f"{W}sz", f"{W}szCs"}:
                size.set(f"{W}val", str(title_size(title, int(size.get(f"{W}val", "0")), room)))


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


def first_note(files: Mapping[str, bytes], names: Sequence[str]) -> int:
    """Return the number of the report's first footnote: the one after the template's own, in the parts named."""
    notes = [note for name in names for note in etree.fromstring(files[name])]
    return 1 + max((int(note.get(f"{W}id", "0")) for note in notes), default=0)


def footnotes(data: bytes | None, store: Store) -> bytes:
    """Return the footnotes part: what the template has, then the report's notes."""
    root = etree.fromstring(data or _no_notes())
    style, mark = store.style("footnote text"), store.style("footnote reference")
    for number, runs in enumerate(store.notes, store.first_note):
        note = paragraph(
            f'<w:r><w:rPr><w:rStyle w:val="{mark}"/></w:rPr><w:footnoteRef/></w:r>{run(" ")}{runs}', style
        )
        root.append(etree.fromstring(f'<w:footnote xmlns:w="{_WML}" w:id="{number}">{note}</w:footnote>'))
    return serialized(root)


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
    levels = {level.get(f"{W}ilvl", ""): level for level in _LEVELS(root, number=numbers)}
    root.append(_num(BULLETS, bullets, ""))
    for identity, (level, number) in enumerate(store.lists, BULLETS + 1):
        restart = "".join(_restarted(each, number if each == level else None, levels) for each in (0, 1))
        root.append(_num(identity, numbers, restart))
    root.extend(root.findall(f"{W}numIdMacAtCleanup"))  # the schema wants it last
    return serialized(root)


def _num(identity: int, abstract: str, more: str) -> etree._Element:
    return etree.fromstring(
        f'<w:num xmlns:w="{_WML}" w:numId="{identity}"><w:abstractNumId w:val="{abstract}"/>{more}</w:num>'
    )


def _restarted(level: int, number: Numbered | None, levels: Mapping[str, etree._Element]) -> str:
    """Return what makes a level of a list start anew: at 1, or with the number that its writer gave it and in that form."""
    start = f'<w:startOverride w:val="{number.value if number else 1}"/>'
    own = levels.get(str(level))
    if number and own is not None:
        own = deepcopy(own)
        shown = f"{number.before}%{level + 1}{number.after}"
        for tag, value in (("start", str(number.value)), ("numFmt", _FORMS[number.form]), ("lvlText", shown)):
            for node in own.iter(f"{W}{tag}"):
                node.set(f"{W}val", value)
        start += etree.tostring(own, encoding="unicode", with_tail=False)
    return f'<w:lvlOverride w:ilvl="{level}">{start}</w:lvlOverride>'


def _abstract(root: etree._Element, styles: etree._Element, style: str) -> str:
    """Return the id of the list definition that a list style uses."""
    number = _LIST_OF_STYLE(styles, style=style)
    return str(_DEFINITION(root, number=number) or _FIRST_DEFINITION(root) or "0")


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
