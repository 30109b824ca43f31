"""`ecabinet central backup | restore | recover | check`: keep a central store safe, and bring it back."""

import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import msgspec
import typer

from ecabinet.application.messages import Catalogue
from ecabinet.cli.language import chosen_language

if TYPE_CHECKING:
    from ecabinet.central.tending import Examined, Standing

FLAWED: Final = 1
"""The status where something is wrong with a store; it is 0 where nothing is."""
_TELL_EVERY: Final = 2_000

Folder = Annotated[Path, typer.Argument(help="The store's folder.", file_okay=False)]


def backup(
    folder: Folder,
    *,
    out: Annotated[Path, typer.Option(help="The file to write, for your eyes alone.", dir_okay=False)],
) -> None:
    """Back up a store, which may be at work, into one file, and read the file again."""
    from ecabinet.central import tending  # noqa: PLC0415 - the command line starts without a web server in it

    found = tending.back_up(folder, out, _tell)
    _echo("backup_made", file=str(out), files=found.files, papers=found.papers, size=_megabytes(found.size))
    if found.left_out:
        _echo("backup_lacks", papers=found.left_out)
        raise typer.Exit(FLAWED)


def restore(
    file: Annotated[Path, typer.Argument(help="A backup.", dir_okay=False, exists=True)], folder: Folder
) -> None:
    """Put a store back from a backup into a new folder; laptops then bring back what it lacks."""
    from ecabinet.central import tending  # noqa: PLC0415 - as above

    found = tending.restore(file, folder, _tell)
    _echo("backup_restored", folder=str(folder), files=found.files, papers=found.papers)


def recover(
    folder: Folder,
    *,
    status: Annotated[bool, typer.Option("--status", help="Only say how far the recovery is.")] = False,
    end: Annotated[bool, typer.Option("--end", help="End the recovery: what nobody brought is lost.")] = False,
) -> None:
    """Have laptops bring back what a store put back to an old backup lacks; nothing new is accepted until the end."""
    from ecabinet.central import tending  # noqa: PLC0415 - as above

    if end:
        for ended in tending.end(folder):
            lost = sum(last - first for first, last in ended.statement.lost)
            _echo("recovery_ended", epoch=ended.statement.epoch, brought=ended.brought, lost=lost)
        return
    if not status:
        tending.begin(folder)
    for standing in tending.standing(folder):
        _tell_standing(standing)


def check(
    folder: Folder,
    *,
    json: Annotated[bool, typer.Option("--json", help="Print what was found as JSON.")] = False,
) -> None:
    """Walk through everything a store keeps and name what is wrong; ends with the status 1 where something is."""
    from ecabinet.central import tending  # noqa: PLC0415 - as above

    found = tending.examine(folder, _tell)
    if json:
        typer.echo(msgspec.json.encode([asdict(one) for one in found]).decode("utf-8"))
    else:
        for one in found:
            _tell_examined(one)
    if any(one.flaws for one in found):
        sys.exit(FLAWED)


def _tell_standing(standing: "Standing") -> None:
    progress = standing.progress
    if not progress.since:
        _echo("recovery_none", name=standing.name, epoch=progress.epoch)
        return
    came, awaited = ", ".join(standing.came) or "–", ", ".join(standing.awaited) or "–"
    _echo("recovery_standing", name=standing.name, missing=progress.missing, came=came, awaited=awaited)


def _tell_examined(found: "Examined") -> None:
    if not found.flaws:
        _echo("check_sound", name=found.name, acts=found.acts)
    for flaw in found.flaws:
        _echo(flaw.code, name=found.name, what=flaw.what, leaf=flaw.leaf)


def _tell(done: int, whole: int) -> None:
    """Say how far it is, where somebody watches."""
    if sys.stderr.isatty() and (done == whole or done % _TELL_EVERY == 0):
        typer.echo(f"\r{done} / {whole}", nl=done == whole, err=True)


def _megabytes(size: int) -> int:
    return -(-size // 1_000_000)


def _echo(code: str, **details: str | int) -> None:
    typer.echo(Catalogue.shipped().sentence(code, chosen_language(), **details))
