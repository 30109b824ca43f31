"""The command `ecabinet`: one command a module, put together here.

A failure that was foreseen is one sentence on the error stream and the status 1, a command that is not understood one
with the status 2; anything else is a defect and shows its traceback.
"""

import sys
from typing import Annotated, Final, NoReturn

import typer

from ecabinet import __version__
from ecabinet.application.messages import Catalogue
from ecabinet.cli import central, meetings, members, minutes, opening, pack, papers, search, verify
from ecabinet.cli.demo import commands as demo
from ecabinet.cli.language import chosen_language
from ecabinet.domain.faults import Fault

_MISUSED: Final = 2

app = typer.Typer(
    name="ecabinet",
    help="Meetings, opinion ballots and sealed minutes, offline as well as online.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.add_typer(central.app, name="central")
app.add_typer(meetings.app, name="meeting")
app.add_typer(members.app, name="members")
app.add_typer(minutes.app, name="minutes")
app.add_typer(papers.app, name="papers")
app.command("open")(opening.open_program)
app.command("search")(search.search)
app.command("verify")(verify.verify)
app.command("pack")(pack.pack)
app.command("demo")(demo.demo)
app.command("demo-crowd", hidden=True)(demo.crowd)


def _tell_version(asked: bool) -> None:
    if asked:
        typer.echo(f"eCabinet {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_tell_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """What can be said before a command."""


def main() -> None:
    """Run the command line, and end with its status."""
    try:
        status = app(prog_name="ecabinet", standalone_mode=False)
    except Fault as fault:
        _end(Catalogue.shipped().of_fault(fault, chosen_language()), 1)
    except typer.Abort:
        _end(Catalogue.shipped().sentence("command_stopped", chosen_language()), 1)
    except typer.TyperException as problem:
        _end(_not_understood(problem), _MISUSED)
    else:
        sys.exit(status)


def _not_understood(problem: typer.TyperException) -> str:
    """What was wrong with the words, and where to see the right ones; "" where the help itself was shown."""
    context: typer.Context | None = getattr(problem, "ctx", None)
    what = problem.format_message().rstrip(".")
    details = {"problem": f"{what}.", "command": context.command_path if context else "ecabinet"}
    return Catalogue.shipped().sentence("command_not_understood", chosen_language(), **details) if what else ""


def _end(sentence: str, status: int) -> NoReturn:
    if sentence:
        typer.echo(sentence, err=True)
    sys.exit(status)
