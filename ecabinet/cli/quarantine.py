"""`ecabinet central quarantine`: what laptops recorded after they were shut out, for whoever looks into it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated

import typer

from ecabinet.application.messages import Catalogue
from ecabinet.cli.language import chosen_language

_WHY = {
    "device_revoked": "quarantine_laptop_withdrawn",
    "device_disputed": "quarantine_laptop_disputed",
    "not_permitted": "quarantine_person_left",
}

Folder = Annotated[Path, typer.Argument(help="The store's folder.", file_okay=False)]


def quarantine(
    folder: Folder,
    *,
    contents: Annotated[
        bool, typer.Option("--contents", help="Print what was recorded, not only who and when.")
    ] = False,
) -> None:
    """List what was refused because its laptop was withdrawn or disputed, or its author had left; it is kept whole."""
    from ecabinet.central import quarantining  # noqa: PLC0415 - the command line starts without a web server in it

    number = 0
    for body, one in quarantining.listed(folder):
        number += 1
        moment = datetime.fromtimestamp(one.at / 1000, UTC) + timedelta(minutes=body.utc_offset)
        _echo(
            "quarantine_line",
            moment=moment.strftime("%Y-%m-%d %H:%M:%S"),
            name=one.name or "–",
            laptop=one.laptop or "–",
            kind=one.kind,
            feed=one.feed,
            why=_say(_WHY[one.code]),
        )
        if contents:
            typer.echo(one.content)
    _echo("quarantine_end", number=number)


def _say(code: str, **details: str | int) -> str:
    return Catalogue.shipped().sentence(code, chosen_language(), **details)


def _echo(code: str, **details: str | int) -> None:
    typer.echo(_say(code, **details))
