"""The cell styles of the Excel forms, in the municipality's colours. Formats are written in en-US form; Excel shows them in Swedish."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import xlsxwriter

from pipeline.config import Municipality
from pipeline.schemas.base import NUMBERS, Field, FixedRow, Type

_AMOUNT: Final = '#,##0;"\N{MINUS SIGN}"#,##0;0'
_FORMATS: Final = {
    Type.AMOUNT: _AMOUNT,
    Type.NUMBER: "General",
    Type.COUNT: _AMOUNT,
    Type.PERCENT: '0.0;"\N{MINUS SIGN}"0.0;0.0',
    Type.DATE: "yyyy-mm-dd",
}
_LINE: Final = "#C3CDD0"
_INPUT: Final = "#FFFDF0"
_GREY: Final = "#EEF1F2"
_INK: Final = "#1F2A2E"
_SOFT: Final = "#4A5A60"
_LONG: Final = 30  # columns wider than this hold sentences


@dataclass(frozen=True, slots=True)
class Look:
    """Ready styles, and styles by kind of value."""

    title: Any
    subtitle: Any
    help: Any
    beside: Any
    hint: Any
    number_hint: Any
    head: Any
    quiet_head: Any
    number_head: Any
    quiet_number_head: Any
    strong: Any
    plain: Any
    note: Any
    ask: Any
    answer: Any
    cell: Any
    wrapped: Any
    link: Any
    back: Any
    count: Any
    aside: Any
    state: Any
    badge: Any
    wrong: Any
    right: Any
    waiting: Any
    missing: Any
    not_number: Any
    labels: dict[str, Any]
    inputs: dict[tuple[Type, bool, bool], Any]
    results: dict[tuple[Type, str], Any]

    def input(self, field: Field, kind: Type, *, locked: bool) -> Any:
        """Return the style of a cell to fill in, or of a prefilled one that is locked."""
        return self.inputs[kind, locked, _sentences(field)]

    def computed(self, kind: Type, part: str = "record") -> Any:
        """Return the style of a formula cell in a ``record``, or in a row that is a ``sum`` or ``total``."""
        return self.results[kind, part]

    def over(self, kind: Type, part: str) -> Any:
        """Return the style of a formula cell that a total may be typed over, in a row of any kind."""
        return self.results[kind, f"over-{part if part in {'sum', 'total'} else 'record'}"]

    def heading(self, field: Field, *, needed: bool) -> Any:
        """Return the style of a column's title, which stands above its cells: numbers to the right."""
        if field.type in NUMBERS:
            return self.number_head if needed else self.quiet_number_head
        return self.head if needed else self.quiet_head

    def label(self, row: FixedRow) -> Any:
        """Return the style of a fixed row's id and label."""
        return self.labels[row.kind if row.kind in self.labels else "row"]


def _sentences(field: Field) -> bool:
    return field.width > _LONG or field.max_length > 0


def look_of(book: xlsxwriter.Workbook, municipality: Municipality) -> Look:
    """Return the styles for a workbook."""
    primary, tint = municipality.profile.primary, municipality.profile.tint
    base = {"font_name": "Calibri", "font_size": 11, "font_color": _INK, "valign": "vcenter"}
    edge = {"border": 1, "border_color": _LINE}

    def style(**more: object) -> Any:
        return book.add_format({**base, **more})

    def changed(**only: object) -> Any:
        return book.add_format(only)

    grey = {"bg_color": _GREY, **edge}
    total = {"bg_color": tint, "bold": True, **edge, "top": 1, "top_color": primary}
    record = {"bg_color": tint, **edge}
    grand_total = {**total, "bottom": 6, "bottom_color": primary}
    head = {"bold": True, "text_wrap": True, "align": "left", "indent": 1, **edge}
    number_head = {**head, "align": "right", "indent": 0}
    hint = {"text_wrap": True, "valign": "bottom", "font_size": 9, "font_color": _SOFT}
    state = {"bold": True, "align": "center", **edge}
    return Look(
        title=style(bold=True, font_size=20, font_color=primary),
        subtitle=style(font_size=13, font_color=_SOFT),
        help=style(text_wrap=True, valign="top"),
        beside=style(text_wrap=True, align="left", valign="top", indent=1),
        hint=style(**hint, align="left", indent=1),
        number_hint=style(**hint, align="right"),
        head=style(font_color="#FFFFFF", bg_color=primary, **head),
        quiet_head=style(font_color=primary, bg_color=tint, **head),
        number_head=style(font_color="#FFFFFF", bg_color=primary, **number_head),
        quiet_number_head=style(font_color=primary, bg_color=tint, **number_head),
        strong=style(bold=True, font_size=13, font_color=primary),
        plain=style(),
        note=style(text_wrap=True, valign="top"),
        ask=style(text_wrap=True, bold=True, font_size=9, font_color=_SOFT, align="right"),
        answer=style(text_wrap=True, bg_color=_INPUT, locked=False, **edge),
        cell=style(**edge),
        wrapped=style(text_wrap=True, align="left", indent=1, **edge),
        link=style(font_color=primary, underline=1, bold=True, align="left", indent=1, **edge),
        back=style(font_color=primary, underline=1, font_size=10, indent=1),
        count=style(align="center", **edge),
        aside=style(font_size=9, font_color=_SOFT, text_wrap=True, align="left", valign="top", indent=1),
        state=style(**state),
        badge=style(**{**state, "border": 1, "border_color": primary}),
        wrong=changed(bg_color="#FCE3CF", font_color="#7A2E00"),
        right=changed(bg_color="#DDEFE0", font_color="#17512A"),
        waiting=changed(bg_color=_GREY, font_color=_SOFT),
        missing=changed(bg_color="#FCE3CF"),
        not_number=changed(bg_color="#FCE3CF", font_color="#9B1C1C", bold=True),
        labels={
            "row": style(text_wrap=True, indent=1, **grey),
            "of_which": style(text_wrap=True, italic=True, indent=2, **grey),
            "group": style(bold=True, indent=1, font_color=primary, bottom=1, bottom_color=primary),
            "sum": style(text_wrap=True, indent=1, **total),
            "total": style(text_wrap=True, indent=1, **grand_total),
        },
        inputs={
            (kind, locked, long): style(
                bg_color=_GREY if locked else _INPUT, locked=locked, **edge, **_kind(kind, long=long)
            )
            for kind in Type
            for locked in (False, True)
            for long in (False, True)
        },
        results={
            (kind, part): style(**more, **_kind(kind))
            for kind in Type
            for part, more in (
                ("record", record),
                ("sum", total),
                ("total", grand_total),
                ("over-record", {**record, "locked": False}),
                ("over-sum", {**total, "locked": False}),
                ("over-total", {**grand_total, "locked": False}),
            )
        },
    )


def _kind(kind: Type, *, long: bool = False) -> dict[str, object]:
    """Return how a kind of value is shown; short texts are stored as text, so that 2026-08 does not become a date."""
    if kind in {Type.AMOUNT, Type.NUMBER, Type.COUNT, Type.PERCENT}:
        return {"num_format": _FORMATS[kind], "align": "right", "valign": "top"}
    if kind is Type.DATE:
        return {"num_format": _FORMATS[kind], "align": "left", "valign": "top", "indent": 1}
    return {
        "text_wrap": True,
        "align": "left",
        "valign": "top",
        "indent": 1,
        **({} if long else {"num_format": "@"}),
    }
