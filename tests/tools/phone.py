"""Can every cell of every table of a web page be seen on a narrow screen? Asked of Chromium's layout, with the pages' scripts off.

A cell is seen when there is a place of its table's own scrolling at which its text lies in sight and nothing covers it; a number must be seen
whole. A table that goes on to the side must say so, one that does not must not, and no page may be wider than the screen.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

from tests.tools.axe import FLAGS
from tests.tools.programs import program

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from playwright.sync_api import Page

PHONES = (320, 360, 390)
HEIGHT = 844
READY = """async style => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets = [sheet];
    await document.fonts.ready;
}"""
LOOK = r"""() => {
    const faults = [], wide = document.scrollingElement.scrollWidth;
    if (wide > innerWidth + 1) faults.push(`the page is ${wide} px wide`);
    document.querySelectorAll("details").forEach(d => { d.open = true; });
    const lines = cell => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return [...range.getClientRects()].filter(r => r.width > 1 && r.height > 1);
    };
    const seen = e => !!e && e.getClientRects().length > 0 && getComputedStyle(e).visibility === "visible";
    for (const table of document.querySelectorAll("main table")) {
        const name = table.caption.textContent.trim(), say = what => faults.push(`${name}: ${what}`);
        const region = table.parentElement, width = region.clientWidth, more = region.scrollWidth - width;
        const edge = region.getBoundingClientRect().left, cards = getComputedStyle(table).display !== "table";
        const cue = region.previousElementSibling;
        if (seen(cue) !== more > 1) say(more > 1 ? "goes on to the side and does not say so" : "says that it goes on to the side");
        if (edge + width > innerWidth + 1) say("is beyond the screen");
        const rows = [...table.tBodies].flatMap(body => [...body.rows]);
        rows.forEach((row, number) => {
            const label = row.cells[0], stays = more > 1 && getComputedStyle(label).position === "sticky";
            const left = stays ? label.getBoundingClientRect().right - edge : 0, placed = [];
            if (left > width / 2) say(`row ${number + 1}: the label takes ${Math.round(left)} of ${width} px`);
            for (const cell of row.cells) {
                const text = cell.textContent.trim();
                if (!text) continue;
                const fault = what => say(`row ${number + 1}, ${cell.cellIndex + 1} “${text.slice(0, 30)}”: ${what}`);
                const found = lines(cell), box = cell.getBoundingClientRect(), group = row.classList.contains("group");
                if (!found.length || !seen(cell)) { fault("is not shown"); continue; }
                if (getComputedStyle(cell).clipPath !== "none") fault("is cut");
                for (const line of found) {
                    const from = line.left - edge, to = line.right - edge;
                    if (from < -1 || to > (cell === label && (stays || group) ? width : region.scrollWidth) + 1) fault("is out of sight");
                    else if (!group && (line.left < box.left - 1 || line.right > box.right + 1)) fault("is wider than its cell");
                    else if (cell !== label && from < left - 1) fault("is under the label");
                    else if (cell.classList.contains("num") && line.width > width - left) fault("is never seen whole");
                    for (const other of placed)
                        if (other.cell !== cell && Math.min(other.line.right, line.right) - Math.max(other.line.left, line.left) > 1
                            && Math.min(other.line.bottom, line.bottom) - Math.max(other.line.top, line.top) > 1) fault("lies on another cell");
                    placed.push({cell, line});
                }
                if (cards && cell !== label) {
                    const bare = words => words.replaceAll("\u00ad", "").trim();
                    const title = bare(getComputedStyle(cell, "::before").content.replace(/^"|"$/g, "").replaceAll('\\"', '"'));
                    const head = bare(table.tHead.rows[0].cells[cell.cellIndex].textContent);
                    if (head && title !== head) fault(`has the title “${title}” for “${head}”`);
                }
            }
        });
        // What is drawn, not only where: the cells of the middle row, as they come into sight.
        const row = rows.filter(r => !r.classList.contains("group"))[Math.floor(rows.length / 2)] || rows[0];
        row.scrollIntoView({block: "center", behavior: "instant"});
        for (let at = 0; ; at = Math.min(more, at + Math.max(more / 2, 1))) {
            region.scrollTo({left: at, behavior: "instant"});
            const stays = more > 1 && getComputedStyle(row.cells[0]).position === "sticky";
            const left = stays ? row.cells[0].getBoundingClientRect().right : edge;
            for (const cell of row.cells) {
                const line = lines(cell)[0];
                if (!line || !cell.textContent.trim()) continue;
                const x = line.left + line.width / 2, y = line.top + line.height / 2;
                if (x < (cell === row.cells[0] ? edge : left) || x >= edge + width || y < 0 || y >= innerHeight) continue;
                const hit = document.elementFromPoint(x, y);
                if (hit !== cell && !cell.contains(hit)) say(`“${cell.textContent.trim().slice(0, 30)}” is covered by ${hit && hit.className}`);
            }
            if (at >= more) break;
        }
        region.scrollTo({left: 0, behavior: "instant"});
    }
    return {tables: document.querySelectorAll("main table").length, faults};
}"""


@contextmanager
def screen() -> Iterator[Page]:
    """Start Chromium and give a page of it, in which no script of the pages' own is run."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program("chromium"), args=list(FLAGS))
        try:
            yield browser.new_context(offline=True, java_script_enabled=False).new_page()
        finally:
            browser.close()


def check(
    page: Page, files: Iterable[Path], widths: Sequence[int] = PHONES, *, style: str = ""
) -> tuple[int, list[str]]:
    """Return how many tables were looked at (each at every width), and what is wrong; ``style`` is added to the pages' own."""
    count, faults = 0, []
    for path in files:
        page.set_viewport_size({"width": widths[0], "height": HEIGHT})
        page.goto(path.resolve().as_uri(), wait_until="load")  # before that its style sheets may not be there
        page.evaluate(READY, style)
        for width in widths:
            page.set_viewport_size({"width": width, "height": HEIGHT})
            found = page.evaluate(LOOK)
            count += found["tables"]
            faults += [f"{path.parent.name}/{path.name} ({width} px): {what}" for what in found["faults"]]
    return count, faults
