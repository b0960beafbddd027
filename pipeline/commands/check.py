"""``kommunrapport check``: every problem in one run."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.commands import PATH, kept_of_run, title
from pipeline.streams import as_json as json_for_stream
from pipeline.terminal import Progress, answer_of_run, end, say, show_problems

if TYPE_CHECKING:
    from pipeline.model import Problem


@click.command()
@PATH
@click.option("--json", "as_json", is_flag=True, help="Skriv problemen som JSON på standard ut.")
@click.option("--strict", is_flag=True, help="Räkna varningar som fel.")
def command(path: Path, *, as_json: bool, strict: bool) -> None:
    """Läs och kontrollera; visa alla problem i en körning."""
    answer = answer_of_run()
    answer.rests_on(path)
    from pipeline import build as stages  # noqa: PLC0415 - heavy imports only when used
    from pipeline.model import Severity  # noqa: PLC0415
    from pipeline.publish.problems import problems_json  # noqa: PLC0415

    found, problems = stages.targets(path)
    every: list[Problem] = list(problems)
    known: stages.Known = {}
    kept = kept_of_run(answer)
    for target in found:
        with Progress(title(target)) as tell:
            checked = stages.check(target, (), tell, known=known, kept=kept)
        every += [problem for problem in checked.problems if problem not in every]
    every.sort(key=lambda problem: problem.sort_key())
    if as_json:
        say(json_for_stream(problems_json(every)), nl=False)
    else:
        show_problems(every, {target.municipality.id: target for target in found})
    bad = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    end(wrong=any(problem.severity in bad for problem in every))
