"""Opens this computer's profile for a command: asks for the PIN, and closes everything in the end."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ecabinet.application.messages import Catalogue
from ecabinet.cli.asking import ask_secret
from ecabinet.cli.language import chosen_language
from ecabinet.domain.faults import Refused, Unavailable

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
    """The workplace of a profile; raises as `Profile.open`, before the PIN is asked for where there are no keys."""
    # The window's own parts open the profile; they take a second to import.
    from ecabinet.desktop import bootstrap  # noqa: PLC0415 - see above
    from ecabinet.desktop.start import standard_folder  # noqa: PLC0415 - see above

    closed = bootstrap.profile(profile or standard_folder())
    if not closed.vault.exists:
        raise Refused("vault_missing")
    place = closed.open(ask_secret(say("export_pin")))
    try:
        place.require_open()
        yield place
    finally:
        place.close()


def must_be_there(given: Path) -> None:
    """Nobody should type a PIN for a file that is not there; raises `Unavailable("file_unreadable")`."""
    if not given.exists():
        raise Unavailable("file_unreadable", {"name": given.name})


def tell_noticed(problems: "Sequence[SheetProblem]") -> None:
    """Print everything that needs a look, a sentence a line, each with its row and file."""
    for problem in problems:
        said, name = say(problem.code, **problem.details), str(problem.details.get("name", ""))
        where = [say("import_row", row=problem.row)] if problem.row else []
        where += [name] if name and name not in said else []
        typer.echo(f"- {' · '.join(where)}: {said}" if where else f"- {said}")
