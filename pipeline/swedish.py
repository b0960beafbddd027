"""What click says by itself (usage, errors, prompts), in Swedish; the words of the commands are their own.

click asks ``gettext`` for its words, which looks at the computer's language; here it asks this catalogue, whatever that language is.
"""

from __future__ import annotations

import gettext
import sys
from collections.abc import Mapping
from typing import Any, Final

import click

_OPTIONS: Final = "[VAL]"
_SUBCOMMAND: Final = "KOMMANDO [ARGUMENT]..."
_ARGUMENTS: Final = {"path": "SÖKVÄG", "file": "FIL", "code": "KOD"}
"""What an argument is called in help, by its name in the program, unless it says so itself."""
_VALUES: Final = {
    "boolean": "JA|NEJ",
    "datetime": "DATUM",
    "directory": "MAPP",
    "file": "FIL",
    "filename": "FIL",
    "float": "TAL",
    "float range": "TAL",
    "integer": "HELTAL",
    "integer range": "HELTAL",
    "path": "SÖKVÄG",
    "text": "TEXT",
    "uuid": "UUID",
}
"""What an option's value is called in help, by click's name of its type."""
WORDS: Final[Mapping[str, str]] = {
    # help
    "Usage:": "Användning:",
    "Options": "Val",
    "Commands": "Kommandon",
    "Positional arguments": "Argument",
    "Show this message and exit.": "Visa den här texten och avsluta.",
    "Show the version and exit.": "Visa versionen och avsluta.",
    "%(prog)s, version %(version)s": "%(prog)s %(version)s",
    "default: {default}": "förval: {default}",
    "env var: {var}": "miljövariabel: {var}",
    "(dynamic)": "(beror på läget)",
    "required": "måste skrivas",
    "deprecated": "utgår",
    "DeprecationWarning: The command {name!r} is deprecated.{extra_message}": "Kommandot ”{name}” utgår.{extra_message}",
    "DeprecationWarning: The {param_type} {name!r} is deprecated.{extra_message}": "”{name}” utgår.{extra_message}",
    # errors
    "Error: {message}": "Fel: {message}",
    "Aborted!": "Avbrutet.",
    "Try '{command} {option}' for help.": "Skriv ”{command} {option}” för hjälp.",
    "Invalid value: {message}": "Värdet kan inte användas: {message}",
    "Invalid value for {param_hint}: {message}": "Värdet för {param_hint} kan inte användas: {message}",
    "Missing argument": "Argument saknas:",
    "Missing option": "Val saknas:",
    "Missing parameter": "Uppgift saknas:",
    "Missing {param_type}": "Uppgift saknas ({param_type}):",
    "Missing parameter: {param_name}": "Uppgift saknas: {param_name}",
    "Missing command.": "Kommando saknas.",
    "No such option {name!r}.": "Valet ”{name}” finns inte.",
    "No such command {name!r}.": "Kommandot ”{name}” finns inte.",
    "Did you mean {possibility}?": "Menas {possibility}?",
    "(Did you mean one of: {possibilities}?)": "Menas något av {possibilities}?",
    "Got unexpected extra argument ({args})": "Ett argument för mycket: {args}",
    "Got unexpected extra arguments ({args})": "Argument för mycket: {args}",
    "Option {name!r} does not take a value.": "Valet ”{name}” har inget värde.",
    "Option {name!r} requires an argument.": "Valet ”{name}” måste ha ett värde.",
    "Option {name!r} requires {nargs} arguments.": "Valet ”{name}” måste ha {nargs} värden.",
    "Argument {name!r} takes {nargs} values.": "Argumentet ”{name}” har {nargs} värden.",
    "Takes {nargs} values but 1 was given.": "{nargs} värden väntades, men 1 är skrivet.",
    "Takes {nargs} values but {len} were given.": "{nargs} värden väntades, men {len} är skrivna.",
    "{len_type} values are required, but {len_value} was given.": "{len_type} värden väntades, men {len_value} är skrivet.",
    "{len_type} values are required, but {len_value} were given.": "{len_type} värden väntades, men {len_value} är skrivna.",
    "Value must be an iterable.": "Flera värden väntades.",
    "Invalid start character for option ({option})": "Ett val kan inte börja så ({option})",
    "Could not open file {filename!r}: {message}": "Filen ”{filename}” kan inte öppnas ({message})",
    "unknown error": "okänt fel",
    # values
    "Choice({choices})": "Val({choices})",
    "Choose from:\n\t{choices}": "Välj bland:\n\t{choices}",
    "{value!r} is not {choice}.": "”{value}” är inte {choice}.",
    "{value!r} is not one of {choices}.": "”{value}” är inte något av {choices}.",
    "{value!r} does not match the format {format}.": "”{value}” är inte skrivet som {format}.",
    "{value!r} does not match the formats {formats}.": "”{value}” är inte skrivet som något av {formats}.",
    "{value!r} is not a valid {number_type}.": "”{value}” är inte ett tal av rätt slag.",
    "{value} is not in the range {range}.": "{value} ligger inte inom {range}.",
    "{value!r} is not a valid boolean. Recognized values: {states}": "”{value}” är varken ja eller nej. Det går att skriva {states}",
    "{value!r} is not a valid UUID.": "”{value}” är inte ett UUID.",
    "file": "filen",
    "directory": "mappen",
    "path": "sökvägen",
    "{name} {filename!r} does not exist.": "{name} ”{filename}” finns inte.",
    "{name} {filename!r} is a file.": "{name} ”{filename}” är en fil.",
    "{name} {filename!r} is a directory.": "{name} ”{filename}” är en mapp.",
    "{name} {filename!r} is not readable.": "{name} ”{filename}” går inte att läsa.",
    "{name} {filename!r} is not writable.": "{name} ”{filename}” går inte att skriva i.",
    "{name} {filename!r} is not executable.": "{name} ”{filename}” går inte att köra.",
    # prompts
    "Do you want to continue?": "Vill du fortsätta?",
    "Confirm the action without prompting.": "Gör det utan att fråga.",
    "Repeat for confirmation": "Skriv en gång till",
    "Error: The two entered values do not match.": "Fel: det som är skrivet är inte detsamma båda gångerna.",
    "Error: invalid input": "Fel: svaret kan inte användas",
    "Press any key to continue...": "Tryck på en tangent för att fortsätta …",
}


def said(message: str) -> str:
    """Return what click says, in Swedish; what it does not say, as it is."""
    return WORDS.get(message, message)


def counted(one: str, many: str, number: int) -> str:
    """Return what click says of a number of things, in Swedish."""
    return said(one if number == 1 else many)


_OURS: Final = {gettext.gettext: said, gettext.ngettext: counted}


def speak() -> None:
    """Let click take its words from here: in each of its modules, what asks for words asks this one.

    It is done when this module is imported, before any command is: a type of click takes its name when it is made.
    """
    for name, module in tuple(sys.modules.items()):
        if name == "click" or name.startswith("click."):
            for word in ("_", "ngettext"):
                if ours := _OURS.get(getattr(module, word, None)):  # type: ignore[arg-type]
                    setattr(module, word, ours)


def worded(command: click.Command) -> None:
    """Name in Swedish what stands for values in a command's help and errors, where it does not do so itself."""
    command.options_metavar = _OPTIONS
    if isinstance(command, click.Group):
        command.subcommand_metavar = _SUBCOMMAND
    for param in command.params:
        if param.metavar is None and not _says(param):
            param.metavar = _metavar(param)


def _says(param: click.Parameter) -> bool:
    """Tell whether a parameter's type has words of its own, as a choice has."""
    own: Any = type(param.type).get_metavar
    return own is not click.ParamType.get_metavar


def _parts(kind: click.ParamType[Any]) -> tuple[click.ParamType[Any], ...]:
    return tuple(kind.types) if isinstance(kind, click.Tuple) else (kind,)


def _value(kind: click.ParamType[Any]) -> str:
    known = {**_VALUES, **{WORDS[name]: _VALUES[name] for name in ("file", "directory", "path")}}
    return known.get(kind.name, kind.name.upper())


def _metavar(param: click.Parameter) -> str | None:
    if isinstance(param, click.Option):
        return None if param.is_flag or param.count else " ".join(map(_value, _parts(param.type)))
    word = _ARGUMENTS.get(param.name or "", (param.name or "").upper())
    return (word if param.required else f"[{word}]") + "..." * (param.nargs != 1)


speak()
