"""A new municipality: every setting is told in it, its folder is safe, and it works at once."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from decimal import Decimal
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from pipeline import build as stages
from pipeline import config, kinds, reports, starter
from pipeline.cli import main
from pipeline.config import HOLDERS, SECTIONS
from pipeline.explain import describe
from pipeline.model import Severity
from pipeline.needed import lacking
from pipeline.reports import Source
from pipeline.setting import declared
from pipeline.starter import FIRST, MODELS, NotMade, folder_name
from pipeline.starter.template import EXAMPLE, settings_text, told
from tests import golden

ROOT = Path(__file__).resolve().parent.parent
YEAR = 2027
NOT_DELIVERED = {"C60", "FIL5", "LAS", "C36", "S0-17"}
"""What is told of a municipality that nothing has come in to: deliveries, published values, and what would be compared with them."""


def made(folder: Path, *words: str) -> tuple[int, str]:
    done = CliRunner().invoke(main, ["new", *words, "--year", str(YEAR), "-o", str(folder)])
    return done.exit_code, done.output


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("section", SECTIONS)
def test_every_section_and_setting_is_told_in_the_starter(model: str, section: str) -> None:
    """A new setting reaches the starter by itself; what is read only in old files is no longer told."""
    text = settings_text("Ny kommun", "inputs/ny-kommun", model, YEAR)
    head, _, rest = text.partition(f"\n# [{section}]  ")
    assert head
    assert rest
    part = re.split(r"\n# -+\n# \[[a-z]+\]  ", rest)[0]
    every = [one for _, one in declared(HOLDERS[section])] if section in HOLDERS else []
    older = [one.key for one in every if one.help.startswith("Äldre")]
    assert older == (["allvar", "godtagna"] if section == "styrmodell" else [])
    unwrapped = re.sub(r"\n#? *", " ", part)
    for one in every:
        if one.key in older:
            continue
        assert re.search(rf"(?m)^#? *{one.key} (=|–) ", part), one.key
        said = re.sub(r"\[([^\]\n]+)\]\([^)\n]+\)", r"\1", one.help).replace("`", "")
        assert said in unwrapped, one.key


@pytest.mark.parametrize("model", MODELS)
def test_a_default_that_is_shown_is_the_default(model: str) -> None:
    """Without the # before them the keys that are not chosen say what is true without them."""
    text = settings_text("Ny kommun", "inputs/ny-kommun", model, YEAR)
    plain = tomllib.loads(text, parse_float=Decimal)
    for section in ("kommun", "ord", "styrmodell", "profil"):
        part = text.partition(f"\n[{section}]\n")[2].partition("\n# ---")[0]
        shown = tomllib.loads(re.sub(r"(?m)^# (?=[a-z_]+ = )", "", part), parse_float=Decimal)
        defaults = {one.key: one.default for one in told(section)}
        assert shown.keys() == defaults.keys()
        for key, value in shown.items():
            if re.search(rf"(?m)^# {key} = .+{EXAMPLE}$", part):
                assert not defaults[key]
            elif key not in plain[section]:
                assert value == _listed(defaults[key]), key


@pytest.mark.parametrize("section", ["omorganisation", "godtagna"])
def test_a_table_of_rows_is_shown_as_an_example_that_can_be_read(section: str) -> None:
    part = settings_text("N", "n", "liten", YEAR).partition(f"\n# [[{section}]]\n")[2].partition("\n# ---")[0]
    shown = tomllib.loads(re.sub(r"(?m)^# (?=[a-z_]+ = )", "", part))
    assert list(shown) == [one.key for one in told(section)]


def _listed(value: object) -> object:
    return [_listed(item) for item in value] if isinstance(value, tuple) else value


@pytest.mark.parametrize("model", MODELS)
def test_the_settings_of_the_starter_are_without_fault(tmp_path: Path, model: str) -> None:
    code, _ = made(tmp_path, "Åmåls kommun", "--styrmodell", model)
    municipality, problems = config.load(tmp_path / "amals-kommun")
    assert (code, problems) == (0, ())
    assert municipality is not None
    assert municipality.name == "Åmåls kommun"
    assert list(lacking(municipality)) == []
    assert {one.kind for one in municipality.occasions} == {
        one.key for one in kinds.every() if one.years == 1 and (model, one.key) != ("stor", "atgarder")
    }
    decided = {one.id for one in municipality.occasions if "beslutslista" in one.reports}
    assert {one[5:] for one in decided} == {
        "bokslut", "delar", {"liten": "rambudget", "stor": "vip"}[model], "kvalitet", "internkontroll", "omprovning"
    }  # fmt: skip
    assert not stages.targets(tmp_path / "amals-kommun")[1]


@pytest.mark.parametrize("model", MODELS)
def test_the_styrmodell_is_that_of_the_example_municipality(tmp_path: Path, model: str) -> None:
    """The small one governs as seed 000 says, the large one as seed 003; what differs is who and when."""
    made(tmp_path, "Ny kommun", "--styrmodell", model)
    example, _ = config.load(Path("inputs") / {"liten": "lindhult", "stor": "almkoping"}[model])
    here, _ = config.load(tmp_path / "ny-kommun")
    assert example is not None
    assert here is not None
    assert here.settings == example.settings


@pytest.mark.parametrize("model", MODELS)
def test_check_says_only_that_nothing_is_delivered(tmp_path: Path, model: str) -> None:
    made(tmp_path, "Ny kommun", "--styrmodell", model)
    found, problems = stages.targets(tmp_path)
    assert problems == ()
    told_of = [problem for target in found for problem in stages.check(target).problems]
    grave = {problem.code for problem in told_of if problem.severity is not Severity.INFO}
    assert grave <= NOT_DELIVERED
    assert all(problem.waits_for for problem in told_of if problem.severity is Severity.INFO)


@pytest.mark.parametrize("model", MODELS)
def test_a_draft_says_of_everything_that_it_is_missing(tmp_path: Path, model: str) -> None:
    """No heading stands alone, and no sentence counts or praises what nobody has handed in."""
    made(tmp_path, "Ny kommun", "--styrmodell", model)
    found, _ = stages.targets(tmp_path)
    views = [
        view
        for target in found
        for key in target.occasion.reports
        for view in reports.report(key).build(Source.of(stages.check(target)), True)  # type: ignore[union-attr]
    ]
    asked = {key for target in found for key in target.occasion.reports}
    assert asked - {view.report for view in views} == {
        "tjansteskrivelse",
        "beslutslista",
    }  # neither a letter nor a sentence is written yet
    every = [(view.report, section) for view in views for _, section in view.walk()]
    assert [(key, one.title) for key, one in every if not one.blocks and not one.sections] == []
    told_of = " ".join(line for view in views for line in golden.facts(view)).replace(
        "\N{NO-BREAK SPACE}", " "
    )
    assert "SAKNAS" in told_of
    assert not re.search(r"\b0 av 0\b|som har lämnat prognos väntar|Bland de indikatorer", told_of)
    assert "Ny kommun har ännu inte lämnat" not in told_of


def test_forms_are_written_at_once(tmp_path: Path) -> None:
    made(tmp_path / "inputs", "Ny kommun")
    done = CliRunner().invoke(main, ["forms", str(tmp_path / "inputs"), "-o", str(tmp_path / "ut")])
    assert done.exit_code == 0
    written = {
        path.relative_to(tmp_path / "ut" / "ny-kommun").parent for path in (tmp_path / "ut").rglob("*.*")
    }
    folders = {
        path.relative_to(tmp_path / "inputs/ny-kommun")
        for path in (tmp_path / "inputs/ny-kommun").glob("*-*/*")
    }
    assert written == folders


def test_an_existing_folder_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "ny-kommun").mkdir()
    (tmp_path / "ny-kommun" / "min.txt").write_text("min", encoding="utf-8")
    code, said = made(tmp_path, "Ny kommun")
    assert code == 2
    assert "finns redan och har inte ändrats" in said
    assert [path.name for path in tmp_path.rglob("*")] == ["ny-kommun", "min.txt"]


@pytest.mark.parametrize("where", ["fil", "fil/under"])
def test_a_place_that_cannot_be_written_in_is_told(tmp_path: Path, where: str) -> None:
    (tmp_path / "fil").write_text("", encoding="utf-8")
    code, said = made(tmp_path / where, "Ny kommun")
    assert code == 2
    assert "Traceback" not in said
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["fil"]


def test_nothing_is_left_when_writing_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(starter, "settings_text", full)
    with pytest.raises(OSError, match="No space"):
        starter.new("Ny kommun", tmp_path, "liten", YEAR)
    assert list(tmp_path.iterdir()) == []


def test_the_next_steps_stand_in_the_first_file_too(tmp_path: Path) -> None:
    folder = tmp_path / "mina filer"
    code, said = made(folder, "  Ny\u00a0 kommun\n")
    assert code == 0
    assert (folder / "ny-kommun" / FIRST).read_text(encoding="utf-8") == said
    assert said.startswith("Ny kommun ligger nu i mappen ")
    assert f'kommunrapport check "{folder}/ny-kommun"' in said
    assert f'kommunrapport build "{folder}/ny-kommun/{YEAR}-bokslut" --publish' in said
    assert "{" not in said


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("minkommun", "minkommun"),
        ("Ny kommun", "ny-kommun"),
        ("Åmåls kommun", "amals-kommun"),
        ("A\u030amåls kommun", "amals-kommun"),  # å taken apart, as some file systems write it
        ("Östra Göinge", "ostra-goinge"),
        ("Upplands-Bro", "upplands-bro"),
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\inputs", "c-inputs"),
        ("con", "con-kommun"),
        ("LPT1", "lpt1-kommun"),
        ("x" * 200, "x" * 60),
    ],
)
def test_a_folder_is_named_by_safe_letters(name: str, folder: str) -> None:
    assert folder_name(name) == folder


@pytest.mark.parametrize("name", ["", "   ", "…", "漢字", "../.."])
def test_a_name_without_letters_is_refused(tmp_path: Path, name: str) -> None:
    code, said = made(tmp_path, name)
    assert code == 2
    assert "går det inte att göra en mapp" in said
    assert list(tmp_path.iterdir()) == []


def test_a_name_of_several_words_needs_no_quotation_marks(tmp_path: Path) -> None:
    code, said = made(tmp_path, "Östra", "Storby", "kommun")
    assert code == 0
    assert said.startswith("Östra Storby kommun ligger nu i mappen ")
    assert (tmp_path / "ostra-storby-kommun").is_dir()


@pytest.mark.parametrize("year", ["26", "1999", "2201", "i år", "-2026", "2026.0"])
def test_a_year_that_is_none_is_refused(tmp_path: Path, year: str) -> None:
    done = CliRunner().invoke(main, ["new", "Ny kommun", "--year", year, "-o", str(tmp_path)])
    assert done.exit_code == 2
    assert f"”{year}” är inte ett år" in done.output
    assert list(tmp_path.iterdir()) == []


def test_without_a_year_it_is_this_year(tmp_path: Path) -> None:
    before = dt.date.today().year  # noqa: DTZ011
    CliRunner().invoke(main, ["new", "N", "-o", str(tmp_path)])
    after = dt.date.today().year  # noqa: DTZ011
    assert any((tmp_path / "n" / f"{year}-bokslut").is_dir() for year in (before, after))


@pytest.mark.parametrize("command", ["check", "build", "forms"])
def test_who_has_no_municipality_is_told_how_to_begin(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(main, [command])
    assert done.exit_code == 2
    assert 'Skriv kommunrapport new "Er kommun" för att börja' in " ".join(done.output.split())


@given(st.text(min_size=1, max_size=40))
def test_any_name_gives_a_safe_folder_or_a_sentence(name: str) -> None:
    try:
        folder = folder_name(name)
    except NotMade:
        return
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", folder)


@given(st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=40))
def test_a_name_is_kept_as_it_was_given(name: str) -> None:
    settings = tomllib.loads(settings_text(name, "inputs/x", "liten", YEAR))
    assert settings["kommun"]["namn"] == name


def test_signs_that_cannot_be_printed_are_left_out_of_a_name(tmp_path: Path) -> None:
    starter.new("Ny\x00\x07\ud83d kom\x85mun", tmp_path, "liten", YEAR)
    municipality, problems = config.load(tmp_path / "ny-kom-mun")
    assert problems == ()
    assert municipality is not None
    assert municipality.name == "Ny kom mun"


@pytest.mark.slow
def test_the_guide_can_be_followed_word_by_word(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every command of docs/kom-igang.md, in its order; only the year is told, and the reports are in Word alone."""
    guide = (ROOT / "docs" / "kom-igang.md").read_text(encoding="utf-8")
    lines = re.findall(r"(?m)^kommunrapport (?!--version)(.+)$", guide)
    also = {"new": ["--year", "2026"], "build": ["--format", "docx"]}
    monkeypatch.chdir(tmp_path)
    ended = []
    for line in lines:
        words = line.split()
        done = CliRunner().invoke(main, [*words, *also.get(words[0], [])])
        assert "Traceback" not in done.output, line
        ended.append((words[0], done.exit_code))
    assert ended == [
        ("new", 0), ("check", 1), ("forms", 0), ("forms", 0), ("build", 0), ("build", 1), ("new-year", 0)
    ]  # fmt: skip
    folder = tmp_path / "inputs" / "storby-kommun"
    shown = guide.partition("inputs/storby-kommun/\n")[2].partition("```")[0].splitlines()
    assert len(shown) == 8
    for line in shown:
        assert (folder / re.split(r"  +|/? …", line.strip())[0]).exists(), line
    example = re.findall(r"```toml\n(\[enheter\.utbn\]\n.+?)```", guide, re.DOTALL)[0]
    settings = (folder / "kommun.toml").read_text(encoding="utf-8")
    old = re.search(r"(?ms)^\[enheter\.bun\]\n.+?(?=^\[)", settings)
    assert old is not None
    (folder / "kommun.toml").write_text(settings.replace(old[0], example + "\n"), encoding="utf-8")
    municipality, problems = config.load(folder)
    assert problems == ()
    assert municipality is not None
    assert municipality.unit("utbn") is not None
    for code in re.findall(r"(?m)^\| ([A-Z]+\d*(?:-\d+)?(?:, [A-Z]\d+-\d+)?) \|", guide):
        assert all(describe(one) for one in code.split(", ")), code


def test_the_first_files_words_are_commands() -> None:
    """What the starter tells its reader to write is a command with options that there are."""
    text = (ROOT / "pipeline" / "starter" / "las_mig.txt").read_text(encoding="utf-8")
    lines = re.findall(r"kommunrapport (\S+)(.*)", text)
    assert len(lines) >= 7
    for name, rest in lines:
        command = main.get_command(click.Context(main), name.rstrip("."))
        assert command is not None, name
        options = {option for param in command.params for option in param.opts}
        assert {word for word in rest.split() if word.startswith("-")} <= options
