"""`ecabinet meeting import`: a session's agenda with its papers becomes a draft on this laptop."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from ecabinet.cli.workplaces import Folder, must_be_there, opened, say, tell_noticed

app = typer.Typer(help="Meetings in preparation.", no_args_is_help=True)

Place = Annotated[Path, typer.Argument(help="A folder with an agenda and its papers, or the agenda's spreadsheet.")]


@app.callback()
def _meetings() -> None:
    """A group with one command so far."""


@app.command("import")
def import_meeting(place: Place, *, profile: Folder = None) -> None:
    """Take an agenda over as a draft. The PIN is asked for; the program must not be open."""
    must_be_there(place)
    with opened(profile) as workplace:
        from ecabinet.application.preparing import Preparing  # noqa: PLC0415 - imported behind the PIN
        from ecabinet.application.publishing import Publishing  # noqa: PLC0415 - as above
        from ecabinet.desktop.agenda_desk import AgendaDesk  # noqa: PLC0415 - as above
        from ecabinet.desktop.importing import Importer  # noqa: PLC0415 - as above
        from ecabinet.papers.intake import Intake  # noqa: PLC0415 - as above

        laptop = workplace.laptop
        with Intake() as intake, _bar() as bar:
            desk = AgendaDesk(Preparing(laptop), Publishing(laptop), Importer(intake, workplace.papers))
            task = bar.add_task(say("import_papers"), total=None)

            def step(done: int, total: int) -> None:
                bar.update(task, completed=done, total=total)

            begun = desk.take_over(place, step)
        view = desk.view(begun.meeting)
    typer.echo(say("meeting_imported", title=view.header.title, items=len(view.rows), papers=view.papers))
    tell_noticed(begun.problems)


def _bar() -> Progress:
    """A bar on the error stream, so that what is printed stays fit for other programs."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    return Progress(*columns, console=Console(stderr=True), transient=True)
