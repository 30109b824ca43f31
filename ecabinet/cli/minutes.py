"""`ecabinet minutes export`: the minutes of a meeting, or all that is behind them, out of this laptop's profile."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from ecabinet.cli.workplaces import Folder, opened, say
from ecabinet.domain.faults import Refused

if TYPE_CHECKING:
    from ecabinet.application.minutes_making import MinutesMaking

app = typer.Typer(help="The minutes of meetings.", no_args_is_help=True)

_EVIDENCE: Final = ".zip"
_DOCUMENT: Final = ".pdf"

Meeting = Annotated[
    str,
    typer.Option("--meeting", help="The meeting, by its id or a part of its title; else the last one with minutes."),
]
Out = Annotated[
    Path, typer.Option("--out", help="minutes.pdf for the document, evidence.zip for everything behind it.")
]


@app.callback()
def _minutes() -> None:
    """A group with one command so far."""


@app.command()
def export(out: Out, meeting: Meeting = "", profile: Folder = None) -> None:
    """Write the minutes of a meeting to a file. The PIN is asked for; the program must not be open."""
    if out.suffix.lower() not in {_DOCUMENT, _EVIDENCE}:
        raise Refused("export_ending", {"name": out.name})
    with opened(profile) as place:
        from ecabinet.desktop import evidence  # noqa: PLC0415 - imported behind the PIN
        from ecabinet.desktop.minutes_tools import minutes_making  # noqa: PLC0415 - as above

        making = minutes_making(place)
        files, chosen = evidence.files_of(place, making), _chosen(making, meeting)
        write = files.evidence if out.suffix.lower() == _EVIDENCE else files.document
        write(chosen, out)
    typer.echo(say("export_written", name=out.name))


def _chosen(making: "MinutesMaking", wanted: str) -> str:
    """The id of the one meeting that is meant; raises `Refused` with "export_no_meeting" or "export_which_meeting"."""
    lines = sorted(making.meetings(), key=lambda line: line.closed_at)
    if not wanted and lines:
        return lines[-1].id
    found = [line for line in lines if wanted == line.id or wanted.casefold() in line.title.casefold()]
    if not found:
        raise Refused("export_no_meeting")
    if len(found) > 1:
        raise Refused("export_which_meeting", {"titles": "; ".join(line.title for line in found)})
    return found[0].id
