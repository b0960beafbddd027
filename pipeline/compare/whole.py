"""Whether a file is a manifest that can be compared: it may be of another program's version, cut off, or somebody's own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

_NUMBER = (str, type(None))  # written as text
_HEAD: Final = {"occasion": str, "draft": bool, "inputs": list, "figures": list, "nodes": list}
_LISTS: Final[Mapping[str, Mapping[str, Any]]] = {
    "inputs": {"file": str, "sha256": str},
    "figures": {
        **dict.fromkeys(("report", "id", "chapter", "table", "row", "column", "text", "unit"), str),
        "value": _NUMBER,
        "node": int,
    },
    "nodes": {"op": str, "value": _NUMBER},
    "texts": {"file": str, "place": str, "text": list},
    "titles": {"report": str, "id": str, "title": str},
}


def lacking(found: object) -> str:
    """Return what a manifest lacks or has in another shape than a build writes it, as it is called there; empty when it can be compared."""
    if not isinstance(found, dict):
        return "{"
    for key, kind in _HEAD.items():
        if not isinstance(found.get(key), kind):
            return key
    for key, fields in _LISTS.items():
        for one in found.get(key, ()):
            if not isinstance(one, dict):
                return key
            if wrong := next(
                (name for name, kind in fields.items() if not isinstance(one.get(name), kind)), ""
            ):
                return f"{key}.{wrong}"
    return _lost(found["nodes"], found["figures"])


def _lost(nodes: list[dict[str, Any]], figures: list[dict[str, Any]]) -> str:
    """Return where something rests on a node that does not stand before it, or has no place in its file."""
    for number, node in enumerate(nodes):
        if "file" in node and not (isinstance(node["file"], str) and isinstance(node.get("place"), str)):
            return "nodes.place"
        if node["op"] in {"word", "quoted"} and "file" in node and not isinstance(node.get("label"), str):
            return "nodes.label"
        args = node.get("args", ())
        if not isinstance(args, list | tuple) or not all(
            isinstance(one, int) and 0 <= one < number for one in args
        ):
            return "nodes.args"
    return "" if all(0 <= one["node"] < len(nodes) for one in figures) else "figures.node"
