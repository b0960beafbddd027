"""The quick parser makes the same tree of a part as the standard's, or leaves the part to it."""

from __future__ import annotations

from typing import Any

import pytest
import weasyprint

from pipeline.render.pdf.parse import parsed
from pipeline.render.pdf.parts import chapters, frame
from pipeline.render.templates import Templates
from tests.examples import built, every
from tests.sample import sample_view


def plain(element: Any) -> tuple[Any, ...]:
    """Return an element as data that can be compared; a comment has a function for a tag."""
    tag = element.tag if isinstance(element.tag, str) else "comment"
    below = [plain(child) for child in element]
    return (tag, dict(element.attrib), element.text or "", element.tail or "", below)


def standard(html: str) -> tuple[Any, ...]:
    return plain(weasyprint.HTML(string=html).etree_element)


def test_every_part_of_every_kind_of_report_is_read_alike() -> None:
    count = 0
    for checked in every("lindhult"):
        templates = Templates((checked.municipality.folder / "templates",))
        for view in (built(key, checked, draft=True)[0] for key in checked.occasion.reports):
            before, after = frame(view, templates)
            for part in (*before, *chapters(view, templates), *after):
                tree = parsed(part.html)
                assert tree is not None, part.name
                assert plain(tree) == standard(part.html), part.name
                count += 1
    assert count > 70


def test_every_kind_of_block_is_read_alike() -> None:
    view, templates = sample_view(), Templates()
    for part in chapters(view, templates):
        tree = parsed(part.html)
        assert tree is not None
        assert plain(tree) == standard(part.html)


HEAD = "<!doctype html>\n<html lang=sv>\n<head><title>t</title></head>\n<body>\n"


@pytest.mark.parametrize(
    ("body", "quick"),
    [
        ("<p>ett &lt;svg&gt; två&nbsp;tre &amp;amp; å</p>", True),
        ("<!-- not <svg> here --><p>x</p>", True),
        ('<p>x</p><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><linearGradient id="a"/><title>å</title></svg>', True),
        ("<P CLASS=a>x<BR>y</P>", True),
        ("<ul><li>a<li>b</ul>", True),
        ("<p>a<div>b</div></p>", False),
        ("<p><b><i>x</b></i></p>", False),
        ("<table><tr><td>x</td></tr></table>", False),
        ("<table><tbody><tr><td>x</td></tr></tbody><p>moved</p></table>", False),
        ('<a href="1">x<a href="2">y</a></a>', False),
        ("<style>a{background:url('data:,<svg></svg>')}</style><p>x</p>", False),
        ("<svg><foreignObject><p>x</p></foreignObject></svg><p>x</p>", False),
        ("<svg><text>a&nbsp;b</text></svg><p>x</p>", False),
        ("<svg><svg></svg></svg><p>x</p>", False),
        ("<math><mi>x</mi></math><p>x</p>", False),
        ("<select><option>x</select><p>x</p>", False),
        ("bara text", False),
    ],
)  # fmt: skip
def test_what_may_be_read_differently_is_left_to_the_standards_parser(body: str, *, quick: bool) -> None:
    html = f"{HEAD}{body}\n</body>\n</html>\n"
    tree = parsed(html)
    assert (tree is not None) == quick
    if tree is not None:
        assert plain(tree) == standard(html)


def test_the_smallest_page_is_read_alike() -> None:
    html = f"{HEAD}<p>x</p></body></html>"
    assert plain(parsed(html)) == standard(html)
