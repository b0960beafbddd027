"""The cell styles of the Excel forms, in the municipality's colour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from pipeline.config import Municipality
from pipeline.schemas.base import FixedRow, Type

if TYPE_CHECKING:
    import xlsxwriter

_FORMATS: Final = {
    Type.AMOUNT: "#,##0;\N{MINUS SIGN}#,##0;0",
    Type.NUMBER: "#,##0.##;\N{MINUS SIGN}#,##0.##;0",
    Type.COUNT: "#,##0",
    Type.PERCENT: "0.0",
    Type.DATE: "yyyy-mm-dd",
}
_LINE: Final = "#B8C4C8"
_INPUT: Final = "#FFFBE6"
_GREY: Final = "#F1F3F4"


@dataclass(frozen=True, slots=True)
class Look:
    """Ready styles, and styles by kind of value."""

    title: Any
    help: Any
    head: Any
    strong: Any
    plain: Any
    wrapped: Any
    link: Any
    state: Any
    wrong: Any
    right: Any
    group: Any
    row: Any
    sum: Any
    inputs: dict[tuple[Type, bool], Any]
    results: dict[tuple[Type, bool], Any]

    @staticmethod
    def of(book: xlsxwriter.Workbook, municipality: Municipality) -> Look:
        """Return the styles for a workbook."""
        colour = municipality.profile.primary
        base = {"font_name": "Calibri", "font_size": 11, "valign": "vcenter"}
        edge = {"border": 1, "border_color": _LINE}

        def style(**more: object) -> Any:
            return book.add_format({**base, **more})

        numbers = {Type.AMOUNT, Type.NUMBER, Type.COUNT, Type.PERCENT}

        def kind(of: Type) -> dict[str, object]:
            if of in numbers:
                return {"num_format": _FORMATS[of], "align": "right"}
            return {"num_format": _FORMATS[of]} if of in _FORMATS else {"text_wrap": True, "valign": "top"}

        return Look(
            title=style(bold=True, font_size=18, font_color=colour),
            help=style(text_wrap=True, valign="top", font_color="#333333"),
            head=style(bold=True, font_color="#FFFFFF", bg_color=colour, text_wrap=True, **edge),
            strong=style(bold=True),
            plain=style(),
            wrapped=style(text_wrap=True, **edge),
            link=style(font_color=colour, underline=1, **edge),
            state=style(bold=True, **edge),
            wrong=book.add_format({"bg_color": "#FDE7D3", "font_color": "#7A2E00"}),
            right=book.add_format({"bg_color": "#E1F0E3", "font_color": "#17512A"}),
            group=style(bold=True, font_color=colour, bottom=1, bottom_color=colour),
            row=style(bg_color=_GREY, **edge),
            sum=style(bold=True, bg_color=_GREY, **edge),
            inputs={
                (of, locked): style(bg_color=_GREY if locked else _INPUT, locked=locked, **edge, **kind(of))
                for of in Type
                for locked in (False, True)
            },
            results={
                (of, total): style(bg_color=_GREY, bold=True, top=2 if total else 1, **kind(of))
                for of in Type
                for total in (False, True)
            },
        )

    def input(self, kind: Type, *, locked: bool) -> Any:
        """Return the style of a cell to fill in, or of a prefilled one that is locked."""
        return self.inputs[kind, locked]

    def computed(self, kind: Type, *, total: bool = False) -> Any:
        """Return the style of a formula cell."""
        return self.results[kind, total]

    def label(self, row: FixedRow) -> Any:
        """Return the style of a fixed row's id and label."""
        return {"group": self.group, "row": self.row, "of_which": self.row}.get(row.kind, self.sum)
