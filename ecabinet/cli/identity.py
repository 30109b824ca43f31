"""`ecabinet central identity`: where people of a body sign in when they join."""

from pathlib import Path
from typing import Annotated

import typer

from ecabinet.application.messages import Catalogue
from ecabinet.cli.asking import ask_secret
from ecabinet.cli.language import chosen_language

Folder = Annotated[Path, typer.Argument(help="The store's folder.", file_okay=False)]


def identity(
    folder: Folder,
    *,
    issuer: Annotated[str, typer.Option(help="Address of the OpenID provider, as its tokens name it.")] = "",
    client_id: Annotated[str, typer.Option(help="How the provider knows the laptops of this body.")] = "",
    none: Annotated[bool, typer.Option("--none", help="Let people join without signing in.")] = False,
    key_file: Annotated[
        Path | None, typer.Option(help="The founder's key file; in the store's folder if not said.")
    ] = None,
) -> None:
    """Have people sign in at an OpenID provider when they join; without options, say where they do."""
    from ecabinet.central import commands  # noqa: PLC0415 - the command line starts without a web server in it

    if issuer or client_id or none:
        named = ("", "") if none else (issuer, client_id)
        commands.name_provider(folder, *named, ask_secret(_say("central_asks_passphrase")), key_file=key_file)
    for body, provider in commands.providers_of(folder):
        if provider is None:
            typer.echo(_say("identity_none", name=body))
        else:
            typer.echo(_say("identity_named", name=body, issuer=provider.issuer, client=provider.client_id))


def _say(code: str, **details: str) -> str:
    return Catalogue.shipped().sentence(code, chosen_language(), **details)
