"""`ecabinet demo`: the demonstration, by hand in a window or by itself."""

import os
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from ecabinet.application.messages import Catalogue
from ecabinet.cli import screen
from ecabinet.cli.language import chosen_language


def crowd() -> None:
    """Play the members without a window; started by the demonstration itself."""
    from ecabinet.cli.demo.crowd import main  # noqa: PLC0415 - other commands need none of it

    main()


def demo(
    *,
    headless: Annotated[bool, typer.Option("--headless", help="Play it without showing windows.")] = False,
    out: Annotated[Path, typer.Option(help="Where minutes, report and pictures go.", file_okay=False)] = Path(
        "ecabinet-demo"
    ),
    session: Annotated[
        Path | None, typer.Option(help="A session's folder, spreadsheet or facts, instead of the shipped one.")
    ] = None,
) -> None:
    """Show a whole cabinet meeting with an invented body."""
    console = Console(stderr=True, log_path=False)
    if not headless and not screen.is_there():
        console.print(Catalogue.shipped().sentence("demo_no_display", chosen_language()))
        headless = True
    if not headless:
        from ecabinet.cli.demo.visiting import visit  # noqa: PLC0415 - only with a display

        visit(session)
        return
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from ecabinet.cli.demo.playing import play  # noqa: PLC0415 - after the platform is chosen

    with console.status("") as status:

        def told(what: str) -> None:
            status.update(what)
            console.log(what)

        found = play(out, session, told)
    console.print(
        Catalogue.shipped().sentence("demo_done", chosen_language(), folder=str(out), meeting=found["meeting"])
    )
