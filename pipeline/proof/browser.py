"""Whether the pages are accessible, by axe-core in a browser, in light and dark, on a wide and on a narrow screen.

axe-core and Playwright come with the extra, the browser is the machine's own: Chromium, Chrome or Edge. Nothing is fetched from the network.
Of the pages with passports, which are all made alike and long, the first of each report is tried.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

from pipeline.proof.programs import browser, package_file
from pipeline.proof.result import EXTRA, Check, Failure

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright

TITLE: Final = "Webbsidorna, WCAG 2.2 nivå AA"
_SCREENS: Final[tuple[tuple[Literal["light", "dark"], int], ...]] = (("light", 1280), ("dark", 320))
_TAGS: Final = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
_FLAGS: Final = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-dev-shm-usage",
]
_RUN: Final = """async tags => {
    const result = await axe.run(document, {runOnly: {type: "tag", values: tags}, resultTypes: ["violations"]});
    const root = document.scrollingElement;
    return {
        checks: result.passes.length + result.violations.length,
        broken: result.violations.map(v => [v.id, v.help, v.nodes.length, v.nodes[0].target.flat().join(" ")]),
        wide: root.scrollWidth > root.clientWidth ? root.scrollWidth : 0,
    };
}"""
_VERSION: Final = re.compile(rb"axe v([0-9.]+)")
_NONE: Final = "Webbsidorna prövades inte: {} saknas på den här datorn. {}"


def _axe() -> Path | None:
    return package_file("axe_playwright_python", "axe.min.js")


def version() -> str:
    """Return the name and version of what tries the pages; empty when it is not there."""
    axe = _axe()
    if axe is None or browser() is None or package_file("playwright", "__init__.py") is None:
        return ""
    found = _VERSION.search(axe.read_bytes()[:200])
    return f"axe-core {found[1].decode() if found else ''}".strip()


def check(pages: Mapping[str, Path]) -> Check:
    """Return what the pages break."""
    tried, left = _chosen(pages)
    tool = version()
    if not tool:
        what = "en webbläsare (Chrome, Edge eller Chromium)" if _axe() and browser() is None else "axe-core"
        how = "" if _axe() and browser() is None else f"Installera med {EXTRA}."
        return Check("webb", TITLE, "axe-core", tuple(pages), lacking=_NONE.format(what, how).strip())
    try:
        return _tried(tried, left, pages, tool)
    except _Unusable as reason:
        return Check("webb", TITLE, tool, tuple(pages), lacking=str(reason))


class _Unusable(Exception):  # noqa: N818 - a state of the machine, said in Swedish
    """There is no browser that starts."""


def _chosen(pages: Mapping[str, Path]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the pages that are tried, and those that are not."""
    seen: set[str] = set()
    tried: list[str] = []
    left: list[str] = []
    for path in pages:
        folder, _, name = path.rpartition("/")
        again = name.startswith("kallor-") and folder in seen
        (left if again else tried).append(path)
        if name.startswith("kallor-"):
            seen.add(folder)
    return tuple(tried), tuple(left)


def _tried(tried: tuple[str, ...], left: tuple[str, ...], pages: Mapping[str, Path], tool: str) -> Check:
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - only there with the extra

    failures: list[Failure] = []
    checks = 0
    with sync_playwright() as playwright, _started(playwright) as started:
        name = f"{tool} i {started.browser_type.name.capitalize()} {started.version}"
        for scheme, width in _SCREENS:
            for path, found in _pages(started, {path: pages[path] for path in tried}, scheme, width):
                checks += found["checks"]
                rule = f"WCAG, {'ljust' if scheme == 'light' else 'mörkt'} läge, {width} bildpunkter"
                failures += [
                    Failure(path, f"{rule}, {one}", f"”{said}”", count, place)
                    for one, said, count, place in found["broken"]
                ]
                if found["wide"]:
                    failures.append(
                        Failure(path, f"{rule}, reflow", f"sidan är {found['wide']} bildpunkter bred")
                    )
    return Check("webb", TITLE, name, tried, checks, tuple(failures), left=left)


@contextmanager
def _started(playwright: Playwright) -> Iterator[Browser]:
    """Start the machine's browser. Raises ``_Unusable``."""
    from playwright.sync_api import Error  # noqa: PLC0415 - only there with the extra

    named = browser()
    ways: list[dict[str, Any]] = (
        [{"executable_path": named}] if named else [{"channel": "chrome"}, {"channel": "msedge"}]
    )
    for way in ways:
        try:
            found = playwright.chromium.launch(args=_FLAGS, **way)
        except Error:
            continue
        try:
            yield found
        finally:
            found.close()
        return
    raise _Unusable(_NONE.format("en webbläsare som startar (Chrome, Edge eller Chromium)", "").strip())


def _pages(
    started: Browser, pages: Mapping[str, Path], scheme: Literal["light", "dark"], width: int
) -> Iterator[tuple[str, dict[str, Any]]]:
    axe = (_axe() or Path()).read_text(encoding="utf-8")
    screen: Any = {"width": width, "height": 900}
    context = started.new_context(viewport=screen, color_scheme=scheme, reduced_motion="reduce", offline=True)
    try:
        page = context.new_page()
        for path, where in pages.items():
            page.goto(where.resolve().as_uri())
            page.evaluate(axe)
            yield path, page.evaluate(_RUN, _TAGS)
    finally:
        context.close()
