"""The same measure under a goal and in the quality report has the same values (see ``merge/one_series.py``)."""

from __future__ import annotations

from pipeline.merge.one_series import FIELDS, GOALS, QUALITY, pairs
from pipeline.model import Severity
from pipeline.rules.base import Context, Problems, rule
from pipeline.tieout import At, problem, shown


@rule(
    "KV-07",
    "Samma mått har samma värde",
    "Kommunens regler för planering och uppföljning 2.3",
    "Följer en nämnd upp samma mått både under ett mål och i kvalitetsrapporten ska utfallet vara detsamma för samma år. Måttet är "
    "detsamma när indikatorerna heter likadant.",
    "Andelen behöriga elever 2023 är 83,8 under målet men 84,0 i kvalitetsrapporten.",
    (GOALS, QUALITY),
    severity=Severity.WARNING,
)
def _same_measure_same_value(context: Context) -> Problems:
    year = context.occasion.year
    for goal, quality in pairs(context.dataset):
        for back, name in zip((2, 1, 0), FIELDS, strict=True):
            own, other = goal.figure(name).value, quality.figure(name).value
            if own is not None and other is not None and own != other:
                unit = goal.text("enhet")
                yield problem(
                    f"Utfallet {year - back} för ”{goal.text('indikator')}” är {shown(own, unit)} för målets indikator {goal.key}, men "
                    f"{shown(other, unit)} för kvalitetsindikatorn {quality.key}.",
                    "Rätta det värde som är fel. Rapporten skriver målets värde på båda ställena.",
                    At(goal.at(name), goal.unit, (quality.at(name),)),
                )
