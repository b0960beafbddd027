"""Writes the structure tree of a part in the layout engine's own objects, before the engine writes its file."""

from __future__ import annotations

from typing import Any, Final

import pydyf

from pipeline.render.pdf.tree import Mark, Node


def write_tree(pdf: Any, root: Node, annotations: list[tuple[Node, Any]], pages: int) -> None:
    """Add the structure tree, its parent tree and its ids to the part, in the engine's own objects."""
    tree = pydyf.Dictionary({"Type": "/StructTreeRoot"})
    pdf.add_object(tree)
    pdf.catalog["StructTreeRoot"] = tree.reference
    pdf.catalog["MarkInfo"] = pydyf.Dictionary({"Marked": "true"})
    found: list[dict[int, str]] = [{} for _ in range(pages)]
    elements: dict[int, Any] = {}
    ids: list[tuple[str, str]] = []
    _write_node(pdf, root, tree.reference, found, elements, ids)
    tree["K"] = pydyf.Array([elements[id(root)].reference])
    numbers = pydyf.Array()
    for page, marks in enumerate(found):
        last = max(marks, default=-1)
        numbers.extend([page, pydyf.Array([marks.get(mcid, "null") for mcid in range(last + 1)])])
    for index, (node, annotation) in enumerate(annotations, start=pages):
        annotation["StructParent"] = index
        numbers.extend([index, elements[id(node)].reference])
    parent_tree = pydyf.Dictionary({"Nums": numbers})
    pdf.add_object(parent_tree)
    tree["ParentTree"] = parent_tree.reference
    if ids:
        names = pydyf.Array()
        for name, reference in sorted(ids):
            names.extend([pydyf.String(name), reference])
        tree["IDTree"] = pydyf.Dictionary({"Names": names})


def _write_node(
    pdf: Any,
    node: Node,
    above: Any,
    found: list[dict[int, str]],
    elements: dict[int, Any],
    ids: list[tuple[str, str]],
) -> None:
    page = node.page()
    element = pydyf.Dictionary({"Type": "/StructElem", "S": f"/{node.role}", "P": above})
    pdf.add_object(element)
    elements[id(node)] = element
    if page is not None:
        element["Pg"] = pdf.page_references[page]
    _write_properties(element, node)
    if node.id:
        ids.append((node.id, element.reference))
    kids = pydyf.Array()
    for kid in node.kids:
        if isinstance(kid, Node):
            _write_node(pdf, kid, element.reference, found, elements, ids)
            kids.append(elements[id(kid)].reference)
        elif isinstance(kid, Mark):
            found[kid.page][kid.mcid] = element.reference
            place = pydyf.Dictionary({"Type": "/MCR", "Pg": pdf.page_references[kid.page], "MCID": kid.mcid})
            kids.append(kid.mcid if kid.page == page else place)
        else:
            kids.append(
                pydyf.Dictionary(
                    {"Type": "/OBJR", "Obj": kid.target.reference, "Pg": pdf.page_references[kid.page]}
                )
            )
    if kids:
        element["K"] = kids


_OWNERS: Final = {
    "Table": ("Scope", "Headers", "ColSpan", "RowSpan"),
    "List": ("ListNumbering",),
    "Layout": ("BBox",),
}


def _write_properties(element: Any, node: Node) -> None:
    texts = {"Alt": node.alt, "Lang": node.lang, "E": node.expansion, "T": node.title, "ID": node.id}
    for name, text in texts.items():
        if text:
            element[name] = pydyf.String(text)
    values = {**node.attributes, **_spans(node)}
    if "Headers" in values:
        values["Headers"] = pydyf.Array([pydyf.String(name) for name in values["Headers"]])
    if "BBox" in values:
        values["BBox"] = pydyf.Array(values["BBox"])
    for owner, names in _OWNERS.items():
        mine = {name: values[name] for name in names if name in values}
        if mine:
            element["A"] = pydyf.Dictionary({"O": f"/{owner}", **mine})


def _spans(node: Node) -> dict[str, int]:
    spans = {"ColSpan": node.colspan, "RowSpan": node.rowspan}
    return {name: span for name, span in spans.items() if span > 1}
