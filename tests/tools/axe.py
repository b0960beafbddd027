"""axe-core in Chromium: is a web page accessible, in light and dark, on a phone and on a desk?

One browser start for many pages. A page that must be scrolled sideways on the narrow screen is reported as `reflow`
(WCAG 2.2, 1.4.10), which axe-core itself does not look at.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from playwright.sync_api import sync_playwright

from tests.tools.programs import TOOLS, existing, program

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from playwright.sync_api import Browser, Page

Scheme = Literal["light", "dark"]
WIDTHS = (320, 1280)
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
HEIGHT = 900
TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
)
RUN = """async ({tags, undecided}) => {
    const kinds = undecided ? ["violations", "incomplete"] : ["violations"];
    const result = await axe.run(document, {runOnly: {type: "tag", values: tags}, resultTypes: kinds});
    return kinds.flatMap(kind => result[kind].map(v => ({
        decided: kind === "violations", rule: v.id, impact: v.impact || "", help: v.help, count: v.nodes.length,
        target: v.nodes[0].target.flat().join(" "), html: v.nodes[0].html, summary: v.nodes[0].failureSummary || "",
    })));
}"""
OVERFLOW = """() => {
    const root = document.scrollingElement;
    if (root.scrollWidth <= root.clientWidth) return null;
    const edge = root.clientWidth;
    const scrolls = e => { for (let p = e.parentElement; p && p !== document.body; p = p.parentElement)
        if (getComputedStyle(p).overflowX !== "visible") return true; return false; };
    const wide = [...document.body.querySelectorAll("*")].find(e => e.getBoundingClientRect().right > edge + 1 && !scrolls(e));
    return {width: root.scrollWidth, html: wide ? wide.outerHTML.slice(0, 200) : ""};
}"""


@dataclass(frozen=True)
class Violation:
    """One rule that a page breaks at one width and in one colour scheme, with the first element that breaks it.

    `decided` is false where axe-core leaves the question to a person, such as the contrast of text on a picture.
    """

    file: Path
    scheme: Scheme
    width: int
    decided: bool
    rule: str
    impact: str
    help: str
    count: int
    target: str
    html: str
    summary: str

    def __str__(self) -> str:
        """Return one line for a person."""
        return f"{self.file.name} ({self.scheme}, {self.width} px): {self.rule}{'' if self.decided else '?'} ({self.count}×) {self.help}: {self.target} {self.html}"


def check(
    paths: Sequence[Path],
    *,
    schemes: Sequence[Scheme] = SCHEMES,
    widths: Sequence[int] = WIDTHS,
    undecided: bool = False,
) -> list[Violation]:
    """Return what the pages break, for every colour scheme and width; loads nothing from the network.

    With `undecided`, what axe-core leaves to a person is returned too.
    """
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program("chromium"), args=list(FLAGS))
        try:
            return [
                violation
                for scheme, width in itertools.product(schemes, widths)
                for violation in _check_pages(browser, paths, scheme, width, undecided=undecided)
            ]
        finally:
            browser.close()


def _check_pages(
    browser: Browser, paths: Sequence[Path], scheme: Scheme, width: int, *, undecided: bool
) -> Iterator[Violation]:
    axe = existing(TOOLS / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    context = browser.new_context(
        viewport={"width": width, "height": HEIGHT},
        color_scheme=scheme,
        reduced_motion="reduce",
        offline=True,
    )
    try:
        page = context.new_page()
        for path in paths:
            page.goto(path.resolve().as_uri())
            page.evaluate(axe)
            found_by_axe = page.evaluate(RUN, {"tags": list(TAGS), "undecided": undecided})
            for found in [*found_by_axe, *_overflow(page, width)]:
                yield Violation(path, scheme, width, **found)
    finally:
        context.close()


def _overflow(page: Page, width: int) -> Iterator[dict[str, Any]]:
    found = page.evaluate(OVERFLOW)
    if found is not None:
        yield {
            "decided": True,
            "rule": "reflow",
            "impact": "serious",
            "help": f"The page is {found['width']} px wide on a screen of {width} px",
            "count": 1,
            "target": "html",
            "html": found["html"],
            "summary": "",
        }
