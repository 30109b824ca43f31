"""Opens this computer's profile for a command: asks for the PIN, and closes everything in the end."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ecabinet.application.messages import Catalogue
from ecabinet.cli.language import chosen_language

if TYPE_CHECKING:
    from ecabinet.desktop.workplace import Workplace
    from ecabinet.exports.headings import SheetProblem

Folder = Annotated[
    Path | None, typer.Option("--profile", help="Another folder for this laptop's profile.", file_okay=False)
]
"""The option that names another profile."""


def say(code: str, **details: str | int) -> str:
    """A sentence of the catalogue in the terminal's language."""
    return Catalogue.shipped().sentence(code, chosen_language(), **details)


@contextmanager
def opened(profile: Path | None) -> Iterator["Workplace"]:
    """The workplace of a profile; raises as `Profile.open`. The PIN is never an argument: others could read it."""
    # The window's own parts open the profile; they take a second to import.
    from ecabinet.desktop import bootstrap  # noqa: PLC0415 - see above
    from ecabinet.desktop.start import standard_folder  # noqa: PLC0415 - see above

    pin = typer.prompt(say("export_pin"), hide_input=True)
    place = bootstrap.profile(profile or standard_folder()).open(pin)
    try:
        yield place
    finally:
        place.close()


def tell_noticed(problems: "Sequence[SheetProblem]") -> None:
    """Print everything that needs a look, a sentence a line, each with its row and file."""
    for problem in problems:
        said, name = say(problem.code, **problem.details), str(problem.details.get("name", ""))
        where = [say("import_row", row=problem.row)] if problem.row else []
        where += [name] if name and name not in said else []
        typer.echo(f"- {' · '.join(where)}: {said}" if where else f"- {said}")
