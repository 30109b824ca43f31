"""`ecabinet central register-key`: make a further key for a body's register."""

from pathlib import Path
from typing import Annotated

import typer

from ecabinet.application.messages import Catalogue
from ecabinet.cli.language import chosen_language

Folder = Annotated[Path, typer.Argument(help="The store's folder.", file_okay=False)]


def register_key(
    folder: Folder,
    *,
    body: Annotated[str, typer.Option(help="The body's id; needed only where the store keeps several.")] = "",
) -> None:
    """Make a further key for a body's register; administrators bring it into force on their laptops."""
    from ecabinet.central import commands  # noqa: PLC0415 - the command line starts without a web server in it

    made = commands.make_register_key(folder, body)
    said = Catalogue.shipped().sentence(
        "register_key_made",
        chosen_language(),
        name=made.name,
        key=made.key,
        words=made.words,
        file=str(made.file),
        folder=str(folder),
    )
    typer.echo(said)
