"""Two builds beside each other, by their manifests: what changed in the deliveries, and which printed figures rest on it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, Final

from pipeline.compare.aligned import aligned
from pipeline.compare.causes import Causes, between
from pipeline.compare.cells import PARAGRAPH, Changed, Content, Key, changed, contents_of, difference
from pipeline.compare.change import Comparison, File, Printed

Manifest = Mapping[str, Any]
_Place = tuple[str, str, str, str, str]  # report, chapter, table, row, column
_HEAD: Final = ("name", "municipality", "occasion", "fingerprint", "program")
_DECIMALS: Final = 2  # of how much a printed figure differs


def compared(old: Manifest, new: Manifest) -> Comparison:
    """Return what differs between two builds; nothing for what they print alike."""
    files = _files(old, new)
    same = {one["file"] for one in (*old["inputs"], *new["inputs"])} - {file.path for file in files}
    found = changed(_contents(old, same), _contents(new, same))
    both = {one["report"] for one in old["figures"]} & {one["report"] for one in new["figures"]}
    figures = _figures(old, new, found, both)
    return Comparison(_head(old), _head(new), files, found.changes, figures, tuple(_told(old, new, both)))


def _head(manifest: Manifest) -> Mapping[str, str]:
    head = {name: str(manifest.get(name, "")) for name in _HEAD}
    return {**head, "title": f"{manifest['occasion']}, {'utkast' if manifest['draft'] else 'slutversion'}"}


def _files(old: Manifest, new: Manifest) -> tuple[File, ...]:
    """Return every file whose bytes differ, or that is in one build only."""
    before, after = ({one["file"]: one for one in each["inputs"]} for each in (old, new))
    found = []
    for path in sorted({*before, *after}):
        was, now = before.get(path, {}), after.get(path, {})
        if was.get("sha256") != now.get("sha256"):
            whose = str(now.get("whose") or was.get("whose") or "")
            found.append(File(path, whose, str(was.get("sha256", "")), str(now.get("sha256", ""))))
    return tuple(found)


def _told(old: Manifest, new: Manifest, both: set[str]) -> Iterator[str]:
    for one, other, which in ((old, new, "äldre"), (new, old, "nyare")):
        alone = sorted({each["report"] for each in one["figures"]} - both)
        if alone and other["figures"]:
            yield f"Bara det {which} bygget har {', '.join(alone)}; de siffrorna är inte jämförda."
    for key, words in (
        ("municipality", "Byggena är av olika kommuner."),
        ("occasion", "Byggena är av olika tillfällen."),
        ("draft", "Det ena bygget är ett utkast och det andra en slutversion."),
        ("program", "Byggena är gjorda med olika versioner av programmet."),
        ("templates", "Byggena är gjorda med olika mallar."),
    ):
        if old.get(key) != new.get(key):
            yield words


# -- what was handed in ----------------------------------------------------------------------------
def _contents(manifest: Manifest, same: Collection[str]) -> Mapping[Key, Content]:
    """Return what stands in the files that were handed in, but for those that are the ``same`` in both.

    What is printed of such a file in only one of the builds has not changed.
    """
    return contents_of((key, content) for key, content in _given(manifest) if key[0] not in same)


def _given(manifest: Manifest) -> Iterator[tuple[Key, Content]]:
    titles = {
        one["node"]: ", ".join(part for part in (one["row"], one["column"]) if part)
        for one in reversed(manifest["figures"])
        if one["table"] and one["column"]
    }  # what a cell is called where it is printed first
    for number, node in enumerate(manifest["nodes"]):
        if "file" not in node or node["place"] == "":
            continue
        key = (node["file"], node["place"])
        if node["op"] in {"word", "quoted"}:
            yield key, Content(node["label"])
        elif node["value"] is not None:
            yield (
                key,
                Content(node["value"], node.get("unit", ""), is_number=True, title=titles.get(number, "")),
            )
    for text in manifest.get("texts", ()):
        file, place, paragraphs = text["file"], text["place"], text["text"]
        if "!" in place and len(paragraphs) == 1:
            yield (file, place), Content(paragraphs[0])
        else:
            for row, words in enumerate(paragraphs, 1):
                if words:
                    yield (file, f"{place}{PARAGRAPH}{row}"), Content(words)


# -- what is printed -------------------------------------------------------------------------------
def _figures(old: Manifest, new: Manifest, found: Changed, both: set[str]) -> tuple[Printed, ...]:
    """Return the printed figures that differ, in reading order, each with the changes it rests on."""
    causes = Causes(old, found.old), Causes(new, found.new)
    titles = {**_titles(old), **_titles(new)}
    whole = _whole(old, new, found)
    made: list[tuple[tuple[object, ...], Printed]] = []
    for was, now in _pairs(_printed(old, both), _printed(new, both), causes):
        one, other = (was or {}).get("text"), (now or {}).get("text")
        if one == other:
            continue
        some = now or was or {}
        place = _place(some)
        where = ", ".join(titles.get((place[0], key), key or place[0]) for key in ("", place[2] or place[1]))
        more = difference(was["value"], now["value"], now["unit"], _DECIMALS) if was and now else ""
        rests = between(causes, was["node"] if was else None, now["node"] if now else None)
        if not rests and not (was and now):
            rests = _with_file(some["node"], causes[1] if now else causes[0], *whole)
        if was and now and was["row"] != now["row"]:
            place = (*place[:3], f"{now['row']} (förut {was['row']})", place[4])
        row = Printed(*place, one, other, more, rests, where)
        order = min(each["order"] for each in (was, now) if each)
        made.append(((order, *place), row))
    return tuple(row for _, row in sorted(made, key=lambda one: one[0]))


def _whole(old: Manifest, new: Manifest, found: Changed) -> tuple[Mapping[str, str], Mapping[str, int]]:
    """Return whose each file is, and by unit the change that a whole file of its came or went."""
    whose = {one["file"]: one["unit"] for one in (*old["inputs"], *new["inputs"]) if one.get("unit")}
    changes = (one for one in reversed(found.changes) if not one.old_place and not one.new_place)
    return whose, {whose[one.file]: one.number for one in changes if one.file in whose}


def _with_file(
    node: int, side: Causes, whose: Mapping[str, str], whole: Mapping[str, int]
) -> tuple[int, ...]:
    """Return the change that a figure of unchanged cells came or went with: a unit's other files are printed only with the one it lacked."""
    units = {whose.get(file, "") for file, _ in side.leaves(node)}
    return tuple(whole[unit] for unit in units if len(units) == 1 and unit in whole)


def _titles(manifest: Manifest) -> Mapping[tuple[str, str], str]:
    return {(one["report"], one["id"]): one["title"] for one in manifest.get("titles", ())}


_Figure = Mapping[str, Any]


def _printed(manifest: Manifest, reports: set[str]) -> list[_Figure]:
    return [
        {**one, "order": order} for order, one in enumerate(manifest["figures"]) if one["report"] in reports
    ]


def _place(figure: _Figure) -> _Place:
    return (figure["report"], figure["chapter"], figure["table"], figure["row"], figure["column"])


_Pair = tuple[_Figure | None, _Figure | None]


def _pairs(old: Sequence[_Figure], new: Sequence[_Figure], causes: tuple[Causes, Causes]) -> Iterator[_Pair]:
    """Yield the figures of two builds beside each other: those of the same report, table, row and column, in order."""
    groups: tuple[dict[_Place, list[_Figure]], dict[_Place, list[_Figure]]] = (
        defaultdict(list),
        defaultdict(list),
    )
    for side, figures in zip(groups, (old, new), strict=True):
        for figure in figures:
            side[_place(figure)].append(figure)
    left: tuple[list[_Figure], list[_Figure]] = ([], [])
    for place in dict.fromkeys([*groups[0], *groups[1]]):
        one, other = groups[0].get(place, []), groups[1].get(place, [])
        for was, now in aligned(_texts(one), _texts(other)):
            before, after = one[was] if was is not None else None, other[now] if now is not None else None
            if before and after:
                yield before, after
            else:
                left[0].extend([before] if before else [])
                left[1].extend([after] if after else [])
    yield from _renamed(*left, causes)


def _renamed(
    old: Sequence[_Figure], new: Sequence[_Figure], causes: tuple[Causes, Causes]
) -> Iterator[_Pair]:
    """Yield the figures that came or went; in one place, and resting on the same cells, it is one whose row or column has a new name."""
    after = {(figure["report"], figure["id"]): figure for figure in new}
    for figure in old:
        key = (figure["report"], figure["id"])
        now = after.get(key)
        same = now and causes[0].leaves(figure["node"]) == causes[1].leaves(now["node"])
        yield figure, after.pop(key) if same else None
    for figure in after.values():
        yield None, figure


def _texts(figures: Sequence[_Figure]) -> dict[int, dict[int, str]]:
    return {row: {0: figure["text"]} for row, figure in enumerate(figures)}
