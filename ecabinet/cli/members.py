"""`ecabinet members import`: the people of a spreadsheet become members and staff of the body."""

from pathlib import Path
from typing import Annotated

import typer

from ecabinet.cli.workplaces import Folder, must_be_there, opened, say, tell_noticed

app = typer.Typer(help="Members and staff of the body.", no_args_is_help=True)

Sheet = Annotated[Path, typer.Argument(help="A spreadsheet with one person a row.", dir_okay=False)]


@app.callback()
def _members() -> None:
    """A group with one command so far."""


@app.command("import")
def import_members(file: Sheet, *, profile: Folder = None) -> None:
    """Take people over from a spreadsheet. The PIN is asked for; the program must not be open."""
    must_be_there(file)
    with opened(profile) as workplace:
        from ecabinet.application.admitting import Admitting, Arrival  # noqa: PLC0415 - imported behind the PIN
        from ecabinet.desktop.member_import import read_people  # noqa: PLC0415 - as above

        admitting = Admitting(workplace.laptop)
        read = read_people(file, admitting)
        admitting.take_in(read.people)
    counts = {arrival: sum(one.arrival is arrival for one in read.people) for arrival in Arrival}
    new, changed, same = counts[Arrival.NEW], counts[Arrival.CHANGED], counts[Arrival.SAME]
    typer.echo(say("members_imported", new=new, changed=changed, same=same))
    for one in read.people:
        if one.arrival is Arrival.NOT_ALLOWED:
            typer.echo("- " + say("member_left_out", name=one.person.name))
    tell_noticed(read.problems)
