"""`ecabinet pack`: a meeting's papers, or a folder's, as one PDF."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn

from ecabinet.application.messages import Catalogue
from ecabinet.cli.language import chosen_language
from ecabinet.cli.workplaces import Folder, opened, say
from ecabinet.domain.faults import Refused

if TYPE_CHECKING:
    from ecabinet.application.laptop import Laptop
    from ecabinet.application.packs import Pack
    from ecabinet.desktop.packing import Open, Packed

Subject = Annotated[
    str,
    typer.Argument(metavar="MEETING|FOLDER", help="A meeting by its id or a part of its title, or a folder of PDFs."),
]
Out = Annotated[Path, typer.Option("--out", help="The PDF to write. Where it is a pack, its page numbers are kept.")]
Reader = Annotated[str, typer.Option("--reader", help="Whose copy it is; the name stands on every page.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print what was made as JSON.")]


def pack(subject: Subject, out: Out, *, reader: Reader = "", profile: Folder = None, as_json: AsJson = False) -> None:
    """Write the papers of a meeting or a folder into one PDF. The file is not encrypted."""
    if out.suffix.lower() != ".pdf":
        raise Refused("pack_ending", {"name": out.name})
    place = Path(subject)
    with _folder(place, reader) if place.exists() else _meeting(subject, reader, profile) as (chosen, open_paper):
        packed = _make(chosen, open_paper, out)
    if as_json:
        told = {"file": str(out), "pages": packed.pages, "papers": packed.papers, "sheets": packed.sheets}
        typer.echo(json.dumps(told, ensure_ascii=False))
    else:
        typer.echo(say("pack_written", name=out.name, pages=packed.pages, papers=packed.papers, sheets=packed.sheets))


@contextmanager
def _folder(place: Path, reader: str) -> "Iterator[tuple[Pack, Open]]":
    from ecabinet.desktop.pack_sources import pack_of_folder  # noqa: PLC0415 - other commands need no spreadsheets

    found = pack_of_folder(place, reader)
    yield found.pack, found.open


@contextmanager
def _meeting(subject: str, reader: str, profile: Path | None) -> "Iterator[tuple[Pack, Open]]":
    with opened(profile) as workplace:
        from ecabinet.desktop.pack_sources import pack_of_meeting  # noqa: PLC0415 - imported behind the PIN
        from ecabinet.desktop.wording import Wording  # noqa: PLC0415 - as above

        meeting = _chosen(workplace.laptop, subject)
        yield pack_of_meeting(workplace.laptop, meeting, Wording(chosen_language()), reader), workplace.papers.source


def _chosen(laptop: "Laptop", wanted: str) -> str:
    """The id of the one meeting that is meant; raises `Refused` with "pack_no_meeting" or "pack_which_meeting"."""
    from ecabinet.domain.meetings import MeetingState  # noqa: PLC0415 - imported behind the PIN

    feeds = [feed for feed in laptop.feeds() if feed.startswith("meeting:")]
    laptop.prepare(*feeds)
    states = [state for feed in feeds if isinstance(state := laptop.current(feed), MeetingState)]
    found = [one for one in states if wanted == one.meeting or wanted.casefold() in one.title.casefold()]
    if not found:
        raise Refused("pack_no_meeting")
    if len(found) > 1:
        raise Refused("pack_which_meeting", {"titles": "; ".join(one.title for one in found)})
    return found[0].meeting


def _make(chosen: "Pack", open_paper: "Open", out: Path) -> "Packed":
    """Make it, with the numbers of the pack that stands there already."""
    from ecabinet.desktop.pack_former import Former, PagesByText  # noqa: PLC0415 - as for the folder
    from ecabinet.desktop.packing import Making, make_pack  # noqa: PLC0415 - as above
    from ecabinet.exports.pack_words import PackWords  # noqa: PLC0415 - as above
    from ecabinet.papers.renderer import Renderer  # noqa: PLC0415 - as above
    from ecabinet.papers.sources import FileSource  # noqa: PLC0415 - as above

    words = PackWords(Catalogue.shipped(), chosen_language())
    if not out.exists():
        with _bar() as report:
            return make_pack(Making(chosen, open_paper, words, {}), out, report)
    with FileSource(out) as source:
        former = Former.read(source)
    with Renderer(children=1) as renderer, _bar() as report:
        by_text = PagesByText(renderer, former, lambda: FileSource(out), open_paper)
        return make_pack(Making(chosen, open_paper, words, former.numbers, by_text), out, report)


class _Bar:
    """A bar on the error stream, so that what is printed stays fit for other programs."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._task = progress.add_task(say("pack_making"), total=None)

    def __call__(self, done: int, total: int) -> None:
        self._progress.update(self._task, completed=done, total=total)


@contextmanager
def _bar() -> Iterator[_Bar]:
    columns = (TextColumn("{task.description}"), BarColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        yield _Bar(progress)
