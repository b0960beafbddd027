"""The command line speaks Swedish, whatever the computer's language: help, usage and every error that click can make."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from pipeline.cli import main
from pipeline.commands import Commands
from pipeline.swedish import WORDS, worded

SOURCES = sorted(Path(click.__file__).parent.glob("*.py"))
UNHEARD = frozenset({"_termui_impl.py", "_winconsole.py", "shell_completion.py"})
"""What a municipality never sees: editors, the console of an older Python, the completion of shells."""
DEVELOPERS = (
    "Name '{name}' defined twice", "Boolean option {decl!r}", "Could not determine name", "No options defined", "Arguments take exactly",
    "Unknown standard stream", "Unknown color",
)  # fmt: skip
"""How what click says to programmers begins: it ends in our fault, 70, and is no answer to what was written."""


def messages() -> Iterator[str]:
    """Yield every message that click asks a translation of, from its source."""
    for path in SOURCES:
        if path.name in UNHEARD:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in {"_", "ngettext"}
            ):
                yield from (
                    one.value
                    for one in node.args
                    if isinstance(one, ast.Constant) and isinstance(one.value, str)
                )


def test_every_message_of_click_is_in_the_catalogue() -> None:
    found = set(messages())
    assert len(found) > 40
    assert {one for one in found if not one.startswith(DEVELOPERS)} - WORDS.keys() == set()
    assert WORDS.keys() - found == {"required"}  # asked for by a name


def test_the_catalogue_fills_in_nothing_that_click_does_not_give() -> None:
    holes = {english: set(re.findall(r"{(\w+)", english)) for english in WORDS}
    assert {
        one for one, swedish in WORDS.items() if not set(re.findall(r"{(\w+)", swedish)) <= holes[one]
    } == set()


ENGLISH = re.compile(
    r"\b(usage|options?|commands?|show|exit|error|missing|such|mean|invalid|value|file|directory|path|exist|default|required|the|is|"
    r"not|for|help|try|integer|range|float|choose|from|got|unexpected|extra|takes?|must|aborted|args|deprecated|unknown|could|open)\b",
    re.IGNORECASE,
)
OURS = re.compile(r"--?[a-z][\w-]*|kommunrapport \S+|\[[a-z|-]+\]|^  [a-z-]+ ", re.MULTILINE)
"""What is not prose: the names of options, commands and choices."""


def english(words: str) -> list[str]:
    return [found[0] for found in ENGLISH.finditer(OURS.sub(" ", words))]


def commands() -> Iterator[tuple[str, ...]]:
    def below(command: click.Command, way: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        yield way
        if isinstance(command, click.Group):
            context = click.Context(command)
            for name in command.list_commands(context):
                found = command.get_command(context, name)
                assert found is not None
                yield from below(found, (*way, name))

    yield from below(main, ())


EVERY = list(commands())


def asked(*words: str) -> tuple[int, str]:
    answer = CliRunner().invoke(main, list(words), prog_name="kommunrapport")
    return answer.exit_code, answer.output


@pytest.mark.parametrize("way", EVERY, ids=" ".join)
def test_the_help_of_every_command_is_swedish(way: tuple[str, ...]) -> None:
    code, words = asked(*way, "--help")
    assert code == 0
    assert words.startswith("Användning: kommunrapport")
    assert "Visa den här texten och avsluta." in words
    assert english(words) == []


@pytest.mark.parametrize("way", EVERY, ids=" ".join)
def test_an_option_that_there_is_not_is_told_in_swedish(way: tuple[str, ...]) -> None:
    code, words = asked(*way, "--hjelp")
    assert code == 2
    assert re.search(r"Fel: Valet ”--hjelp” finns inte\. Menas (något av )?'--help'", words)
    assert english(words) == []


@pytest.mark.parametrize("way", [way for way in EVERY if way], ids=" ".join)
def test_arguments_too_many_are_told_in_swedish(way: tuple[str, ...]) -> None:
    command = main.get_command(click.Context(main), way[0])
    assert command is not None
    if any(param.nargs == -1 for param in command.params if isinstance(param, click.Argument)):
        return  # there are never too many
    code, words = asked(*way, *(__file__ for _ in range(9)))
    assert code == 2
    assert "Fel: " in words
    assert english(words.replace(__file__, "")) == []


def test_a_path_that_there_is_not_is_told_in_swedish() -> None:
    code, words = asked("check", "finns\\inte")
    assert code == 2
    assert "Fel: Värdet för '[SÖKVÄG]' kan inte användas: Sökvägen ”finns\\inte” finns inte." in words


def test_a_command_that_there_is_not_is_told_in_swedish() -> None:
    code, words = asked("chek")
    assert code == 2
    assert "Fel: Kommandot ”chek” finns inte. Menas 'check'?" in words
    assert "Skriv ”kommunrapport --help” för hjälp." in words


class Colour(Enum):
    RED = "röd"


def fail(error: Callable[[], Exception]) -> click.Command:
    """Return a command that ends in an error."""

    def end() -> None:
        raise error()

    return click.Command("prov", callback=end)


def option(**settings: object) -> click.Command:
    """Return a command with an option ``--tal`` of a kind."""
    return click.Command("prov", params=[click.Option(["--tal"], **settings)], callback=lambda **_: None)  # type: ignore[arg-type]


HERE = str(Path(__file__).parent)
ERRORS: list[tuple[click.Command, list[str], int]] = [
    (fail(lambda: click.ClickException("Det gick inte.")), [], 1),
    (fail(lambda: click.UsageError("Så går det inte.")), [], 2),
    (fail(lambda: click.BadParameter("Nej.")), [], 2),
    (fail(lambda: click.BadParameter("Nej.", param_hint="--tal")), [], 2),
    (fail(lambda: click.MissingParameter(param_type="argument")), [], 2),
    (fail(lambda: click.MissingParameter(param_type="option")), [], 2),
    (fail(lambda: click.MissingParameter(param_type="parameter")), [], 2),
    (fail(lambda: click.NoSuchOption("--x", possibilities=["--xx", "--xy"])), [], 2),
    (fail(lambda: click.exceptions.NoSuchCommand("x", possibilities=["xx"])), [], 2),
    (fail(lambda: click.BadOptionUsage("--x", "Nej.")), [], 2),
    (fail(lambda: click.BadArgumentUsage("Nej.")), [], 2),
    (fail(lambda: click.FileError("fil.xlsx")), [], 1),
    (fail(click.Abort), [], 1),
    (fail(KeyboardInterrupt), [], 1),  # type: ignore[arg-type]
    (fail(EOFError), [], 1),
    (option(type=int), ["--tal", "x"], 2),
    (option(type=int), ["--tal"], 2),
    (option(nargs=2), ["--tal", "x"], 2),
    (option(type=float), ["--tal", "x"], 2),
    (option(type=click.IntRange(1, 3)), ["--tal", "9"], 2),
    (option(type=click.FloatRange(1, 3)), ["--tal", "9"], 2),
    (option(type=bool), ["--tal", "x"], 2),
    (option(type=click.UUID), ["--tal", "x"], 2),
    (option(type=click.Choice(["a", "b"])), ["--tal", "x"], 2),
    (option(type=click.Choice(["a"])), ["--tal", "x"], 2),
    (option(type=click.Choice(Colour)), ["--tal", "x"], 2),
    (option(type=click.Choice(["a", "b"]), required=True), [], 2),
    (option(type=click.DateTime()), ["--tal", "x"], 2),
    (option(type=click.DateTime(["%Y"])), ["--tal", "x"], 2),
    (option(type=click.Path(exists=True, dir_okay=False)), ["--tal", "x"], 2),
    (option(type=click.Path(exists=True, file_okay=False)), ["--tal", "x"], 2),
    (option(type=click.Path(dir_okay=False)), ["--tal", HERE], 2),
    (option(type=click.Path(file_okay=False)), ["--tal", __file__], 2),
    (option(type=click.Path(executable=True)), ["--tal", __file__], 2),
    (option(type=(int, int)), ["--tal", "1"], 2),
    (option(required=True), [], 2),
    (option(is_flag=True), ["--tal=3"], 2),
    (click.Command("prov", params=[click.Argument(["namn"], nargs=2)]), ["a"], 2),
    (click.Command("prov", params=[click.Argument(["namn"])]), [], 2),
    (click.Command("prov", params=[]), ["a"], 2),
    (click.Group("prov", commands={"a": click.Command("a")}), ["b"], 2),
]  # fmt: skip


@pytest.mark.parametrize(("command", "words", "code"), ERRORS, ids=range(len(ERRORS)))
def test_every_error_of_click_is_told_in_swedish(command: click.Command, words: list[str], code: int) -> None:
    worded(command)
    answer = CliRunner().invoke(command, words)
    assert answer.exit_code == code
    assert answer.output.strip()
    assert english(answer.output.replace(HERE, "")) == []
    assert english(CliRunner().invoke(command, ["--help"]).output) == []


def test_every_kind_of_exception_of_click_is_among_the_errors() -> None:
    def below(kind: type[Exception]) -> Iterator[type[Exception]]:
        yield kind
        for one in kind.__subclasses__():
            yield from below(one)

    source = Path(__file__).read_text(encoding="utf-8")
    kinds = {one.__name__ for one in below(click.ClickException) if one.__module__ == "click.exceptions"}
    assert {name for name in kinds if f".{name}(" not in source} == {"NoArgsIsHelpError"}  # it shows the help


@pytest.mark.parametrize("language", ["C", "en_US.UTF-8", "de_DE.UTF-8", "sv_SE.UTF-8"])
def test_the_language_of_the_computer_makes_no_difference(language: str) -> None:
    words = [sys.executable, "-m", "pipeline.cli", "check", "--jason"]
    named = {"LANG": language, "LANGUAGE": language, "LC_ALL": language, "PYTHONIOENCODING": "utf-8"}
    answer = subprocess.run(
        words, capture_output=True, text=True, encoding="utf-8", env={**os.environ, **named}, check=False
    )
    assert answer.returncode == 2
    assert answer.stdout == ""
    assert answer.stderr.splitlines()[-1] == "Fel: Valet ”--jason” finns inte. Menas '--json'?"


def test_the_group_is_the_one_that_speaks() -> None:
    assert isinstance(main, Commands)


def test_forms_are_not_written_while_the_settings_have_errors(tmp_path: Path) -> None:
    town, out = tmp_path / "lilleby", tmp_path / "formulär"
    town.mkdir()
    (town / "kommun.toml").write_text(
        '[kommun]\nnamn = "Lilleby kommun"\nkort = "Lilleby"\nkod = "99"\n', "utf-8"
    )
    code, words = asked("forms", str(town), "-o", str(out))
    assert code == 1
    assert "kommun.kod  ”99” är inte fyra siffror." in words
    assert words.endswith("Inga formulär har skrivits: rätta först felen i inställningarna.\n")
    assert not out.exists()
