"""What a form's rows are known from: sheets of earlier occasions, with which they are filled in before the form is sent out.

One declaration serves the form (which is filled in by it), the file of published values (which holds what the next occasion needs) and the
manual. Numbers that are published under a key of their own are known from there: ``Field.published``, ``Field.known``, ``FixedRow.known``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Final, Literal

from pipeline.kinds import kind as occasion
from pipeline.schemas import excel_forms, sheets
from pipeline.schemas.base import ExcelForm
from pipeline.schemas.choices import CLOSED, CLOSED_PROGRESS, COMPLETED, DONE, FINISHED
from pipeline.schemas.lasting import SHEETS as LASTING

RECORDS: Final = "post"
"""The first part of the keys of rows in a file of published values: ``post/{sheet}/{unit}/{row}/{field}``."""
UNIT: Final = "#enhet"
"""Stands for a field there: whose row it is."""
FORECAST: Final = "#prognos"
"""Stands for a kind of occasion: the forecast before (``Occasion.forecast``)."""
ALL: Final = "alla"
"""What stands in place of a unit's id in a row that is every unit's."""

Rows = Literal["first", "also", "never"]
"""Whether rows there become rows of the form: when no source before had any, always, or never (they only fill in)."""
Words = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Known:
    """A sheet of an earlier occasion, and by field of the form the field there that it is known from.

    ``kind`` is the occasion's, empty for the form's own, and ``back`` how many years before. ``by`` are the form's fields that tell which row
    is which, empty for its first. Rows are left out when a field in ``unless`` says one of some words, and when ``within`` (a field of the
    form, a sheet of it that is known) does not have the row's id. ``whose`` names the field there that tells the unit, where one unit hands
    in what is others'. ``likely`` fields may be changed in the form, ``*`` all. ``lines`` are of fixed rows: the row there.
    """

    sheet: str
    fields: Mapping[str, str]
    kind: str = ""
    back: int = 1
    by: tuple[str, ...] = ()
    rows: Rows = "first"
    unless: Words = field(default_factory=dict)
    whose: str = ""
    within: tuple[str, str] | None = None
    likely: frozenset[str] = frozenset()
    lines: Mapping[str, str] = field(default_factory=dict)

    def is_likely(self, key: str) -> bool:
        """Tell whether a field may be changed in the form."""
        return key in self.likely or "*" in self.likely


def _known(sheet: str, kept: str = "", **moved: str) -> Known:
    """Return fields that are known under their name from a sheet of the year before, and others from another field."""
    return Known(sheet, {key: key for key in kept.split()} | moved)


def _plan(sheet: str, kept: str = "", **moved: str) -> Known:
    """Return the same of the plan for the year."""
    return replace(_known(sheet, kept, **moved), kind="vip", back=0)


def _this_year(kind: str, sheet: str, kept: str = "", **moved: str) -> Known:
    """Return the same of an occasion earlier in the year."""
    return replace(_known(sheet, kept, **moved), kind=kind, back=0)


def _forecast(sheet: str, kept: str = "", **moved: str) -> Known:
    """Return the same of the forecast before."""
    return replace(_known(sheet, kept, **moved), kind=FORECAST, back=0)


_ALL: Final = frozenset({"*"})
_LIKELY: Final = frozenset(
    {
        "koncernjusteringar",
        "mellanhavanden",
        "egenkontroll",
        "undersokningar",
        "utforare",
        "rkr",
        "bilagor",
        "d_egenkontroll",
        "d_bilagor",
        "kval_egenkontroll",
        "kval_undersokningar",
        "kval_grunduppdrag",
        "v_investeringar",
        "v_mal",
        "vp_mal",
        "vp_indikatorer",
        "vp_risker",
        "v_taxor",
        "v_kf_mal",
        "v_finansiella_mal",
        "v_centralt",
        "v_exploatering",
        "ik_gemensamma",
        "up_uppdrag",
        "mo_motioner",
        "mo_forslag",
        "fo_processer",
        "fo_styrdokument",
        "fo_partistod",
        "fo_stiftelser",
        "us_andamal",
        "us_atgarder",
        "us_provning",
    }
)
"""Sheets whose rows of last year are only likely: they may be changed, or be taken away."""
_ENDED: Final[Mapping[str, Words]] = {
    "uppdrag": {"status": (FINISHED, CLOSED)},
    "investeringar": {"status": (COMPLETED,)},
    "ik_oppna": {"status": CLOSED_PROGRESS},
    "up_uppdrag": {"status": (FINISHED, CLOSED)},
    "us_atgarder": {"status": CLOSED_PROGRESS},
}
"""What of last year is not told again, since it was ended."""

_GOALS: Final = (("mal_id", "mal"),)
_EARLIER: Final[Mapping[str, tuple[Known, ...]]] = {
    # year end: the plan says what was to be done, the year before how far it had come
    "mal": (
        _plan("v_mal", "mal_id mal kf_mal"),
        _plan("v_kf_mal", "mal_id mal"),
        _this_year("delar", "d_mal", "mal_id mal"),
    ),
    "indikatorer": (
        replace(
            _plan("v_kf_mal", "mal_id indikator enhet", ind_id="indikator_id", malvarde="m0"), rows="first"
        ),
        replace(
            _plan("v_mal", "mal_id indikator enhet", malvarde="m0"), by=("mal_id", "indikator"), rows="never"
        ),
    ),
    "uppdrag": (replace(_plan("v_uppdrag", "uppdrag_id uppdrag"), whose="namnd", rows="also"),),
    "kf_uppdrag": (
        replace(_plan("v_uppdrag", "uppdrag_id uppdrag namnd"), rows="also"),
        replace(
            _known("uppdrag", "uppdrag_id uppdrag", namnd=UNIT),
            rows="also",
            whose="*",
            unless=_ENDED["uppdrag"],
        ),
    ),
    "investeringar": (
        replace(
            _this_year("delar", "d_investeringar", "projekt_id projekt typ beslutad_total"),
            likely=frozenset({"beslutad_total"}),
        ),
        replace(
            _plan("v_investeringar", "projekt_id projekt typ klart", budget_urspr="y0"),
            likely=frozenset({"klart"}),
        ),
    ),
    "finansiella_mal": (_plan("v_finansiella_mal", "mal_id mal nyckeltal riktning malvarde"),),
    "bolag_kort": (replace(_plan("v_bolag", budget="b"), lines={"BK1": "VB1", "BK2": "VB2"}, likely=_ALL),),
    # interim
    "d_mal": (_plan("v_mal", "mal_id mal"), _plan("v_kf_mal", "mal_id mal")),
    "d_finansiella_mal": (_plan("v_finansiella_mal", "mal_id mal malvarde"),),
    "d_investeringar": (
        replace(
            _forecast(
                "d_investeringar", "projekt_id projekt typ omfattning beslutad_total", prognos_fg="prognos"
            ),
            likely=frozenset({"beslutad_total"}),
        ),
        _plan("v_investeringar", "projekt_id projekt typ omfattning"),
    ),
    "d_atgarder": (
        _forecast("d_atgarder", "atgard_id atgard effekt_helar verksamhetseffekt agare beslut datum"),
    ),
    "p_volymer": (replace(_forecast("p_volymer", "volym_id volym matt budget"), likely=_ALL),),
    "p_risker": (replace(_forecast("p_risker", "risk_id risk hantering"), likely=_ALL),),
    "p_finans": (_forecast("p_finans", "fg"),),
    "p_stallning": (_forecast("p_stallning", "fg"),),
    "p_antaganden": (_forecast("p_antaganden", "budget"),),
    "d_bolag": (replace(_plan("v_bolag", budget="b"), lines={"DB1": "VB1", "DB6": "VB3"}, likely=_ALL),),
    # internal control
    "ik_oppna": (
        replace(
            _known("ik_atgarder", post_id="atgard_id", post="atgard"),
            unless={"status": CLOSED_PROGRESS},
            rows="also",
        ),
        replace(
            _known("ik_kontroller", post_id="kontroll_id", post="atgard"),
            unless={"atgardsstatus": (*CLOSED_PROGRESS, ""), "atgard": ("",)},
            rows="also",
        ),
        replace(_known("ik_oppna", "post_id post"), unless=_ENDED["ik_oppna"], rows="also"),
    ),
    # quality: what was begun and not done is followed up again
    "kval_uppfoljning": (
        replace(_known("kval_slutsatser", "atgard", atgard_id="slutsats_id"), rows="also"),
        replace(
            _known("kval_uppfoljning", "atgard_id atgard"), unless={"status": (DONE, "inställd")}, rows="also"
        ),
    ),
    # plan
    "v_svar": (replace(_known("v_inriktningar", "inriktning_id"), back=0, whose="namnd"),),
    "v_bolag": (_known("v_bolag", nu="b"),),
    # the units' own plans: goals, projects and assignments are the budget's, measures the kvalitetsrapport's
    "vp_mal": (_plan("v_mal", "mal_id mal kf_mal slutsats"),),
    "vp_indikatorer": (_plan("v_mal", "mal_id indikator enhet m0"),),
    "vp_investeringar": (
        replace(
            _plan("v_investeringar", "projekt_id projekt typ klart", budget="y0"), likely=frozenset({"klart"})
        ),
    ),
    "vp_uppdrag": (replace(_plan("v_uppdrag", "uppdrag_id uppdrag klart redovisas"), whose="namnd"),),
    "vp_kvalitet": (
        replace(
            _known("kval_indikatorer", "kval_id faktor indikator enhet riktning"),
            kind="kvalitet",
            likely=_ALL,
        ),
    ),
    "vp_atgarder": (
        replace(_known("kval_slutsatser", "atgard", atgard_id="slutsats_id"), kind="kvalitet", rows="also"),
        replace(
            _known("kval_uppfoljning", "atgard_id atgard"),
            kind="kvalitet",
            rows="also",
            unless={"status": (DONE, "inställd")},
        ),
    ),
    "vp_bolag": (replace(_plan("v_bolag", "nu b"), lines={"DB1": "VB1", "DB5": "VB2", "DB6": "VB3"}),),
    "v_forutsattningar": (_known("v_forutsattningar", nu="b"),),
}


@cache
def known_from() -> Mapping[str, tuple[Known, ...]]:
    """Return by sheet what its rows are known from, the nearest first and last the year before; published numbers are left to their keys."""
    found: dict[str, tuple[Known, ...]] = {}
    for key, sheet in sheets().items():
        own = {one.key for one in sheet.fields if not (one.published or one.formula)}
        sources = [*_EARLIER.get(key, ())]
        if lasting := (None if key in {"ik_oppna", "kval_uppfoljning"} else LASTING.get(key)):
            sources.append(
                Known(
                    lasting.source or key,
                    lasting.fields,
                    rows="also" if any(one.rows == "also" for one in sources) else "first",
                    unless=_ENDED.get(key, {}),
                    within=next((pair for pair in _GOALS if key == "indikatorer"), None),
                    likely=_ALL if key in _LIKELY else frozenset(),
                )
            )
        kept = (
            replace(one, fields={new: old for new, old in one.fields.items() if new in own})
            for one in sorted(
                sources, key=lambda one: one.rows == "never"
            )  # rows are there before they are filled in
        )
        if used := tuple(one for one in kept if one.fields):
            found[key] = used
    return found


@cache
def handed_on(kind: str) -> Mapping[str, tuple[str, ...]]:
    """Return what an occasion of a kind publishes of its rows, since forms of later ones are filled in with it: by sheet its fields."""
    needed: dict[str, set[str]] = {}
    for target, form in _targets():
        for one in known_from().get(target, ()):
            of = one.kind or form.occasion
            handed = occasion(kind).forecast if one.kind == FORECAST else of == kind
            if handed and (one.kind or one.back):  # a sheet of the occasion itself is not from an earlier one
                source = sheets()[one.sheet]
                if any(source in other.sheets for other in excel_forms() if other.occasion == kind):
                    wanted = {*one.fields.values(), *one.unless, *({one.whose} - {"*", ""})} - {UNIT}
                    needed.setdefault(one.sheet, set()).update(wanted)
    return {
        key: tuple(each.key for each in sheets()[key].fields if each.key in fields)
        for key, fields in sorted(needed.items())
    }


def _targets() -> Iterator[tuple[str, ExcelForm]]:
    for form in excel_forms():
        for sheet in form.sheets:
            yield sheet.key, form
