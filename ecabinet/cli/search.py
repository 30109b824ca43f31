"""`ecabinet search WORDS`: where words stand in everything that can be read on this laptop."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar

from ecabinet.application.searching_views import Filter, Found
from ecabinet.cli.workplaces import Folder, opened, say
from ecabinet.domain.faults import Unavailable

if TYPE_CHECKING:
    from ecabinet.application.searching import Searching
    from ecabinet.application.searching_views import Hit, Progress
    from ecabinet.papers.keeping import EncryptedPapers

_MOST: Final = 20

Words = Annotated[list[str], typer.Argument(help="Words, “a phrase” in quotes, 15/2008/QH12, a beginning*.")]
Kinds = Annotated[list[Found] | None, typer.Option("--kind", help="This kind alone; may be repeated.")]
Agency = Annotated[str, typer.Option("--agency", help="Of this agency alone.")]
Most = Annotated[int, typer.Option("--most", min=1, help="How many places are shown.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def search(
    words: Words,
    *,
    kind: Kinds = None,
    agency: Agency = "",
    most: Most = _MOST,
    as_json: AsJson = False,
    profile: Folder = None,
) -> None:
    """Say where words stand, case and tone marks aside; nothing is sent. The PIN is asked for.

    The program must not be open: papers that came since it was are read in first.
    """
    with opened(profile) as workplace:
        if workplace.search is None:
            raise Unavailable("search_closed")
        _fill(workplace.search, workplace.papers)
        results = workplace.search.find(" ".join(words), Filter(frozenset(kind or ()), agency=agency))
    hits = results.hits[:most]
    if as_json:
        found = {"total": results.total, "hits": [_values(hit) for hit in hits]}
        typer.echo(json.dumps(found, ensure_ascii=False, indent=1))
        return
    typer.echo(say("search_found", shown=len(hits), total=results.total) if hits else say("search_nothing"))
    for hit in hits:
        for line in _told(hit):
            typer.echo(line)


def _fill(searching: "Searching", papers: "EncryptedPapers") -> None:
    """Read in what came since, with a bar on the error stream."""
    from ecabinet.papers.renderer import Renderer  # noqa: PLC0415 - imported behind the PIN
    from ecabinet.papers.words_reading import WordsReader  # noqa: PLC0415 - as above

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Renderer() as renderer, Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(say("search_reading"), total=None)

        def told(progress: "Progress") -> None:
            bar.update(task, completed=progress.done, total=progress.pages)

        searching.fill(WordsReader(papers, lambda: renderer), told)


def _told(hit: "Hit") -> Iterator[str]:
    """A hit in three lines: what it is, where it belongs, and its words."""
    source = hit.source
    page = say("search_page", page=hit.page) if hit.page else ""
    yield ""
    yield " · ".join(part for part in (say(f"search_{source.kind}"), source.title, page) if part)
    about = source.where.about if source.where.about != source.title else ""
    if belongs := " · ".join(part for part in (about, source.where.agency) if part):
        yield f"  {belongs}"
    marked = (f"[{one.text}]" if one.is_hit else one.text for one in hit.snippet)
    yield f"  {''.join(marked)}"


def _values(hit: "Hit") -> dict[str, Any]:
    """A hit as other programs take it; `at` in ms UTC, `words` as they stand there."""
    source = hit.source
    return {
        "kind": source.kind.value,
        "id": source.subject,
        "title": source.title,
        "page": hit.page or None,
        "words": hit.words,
        "snippet": "".join(one.text for one in hit.snippet),
        "meeting": source.where.meeting or None,
        "item": source.where.item or None,
        "ballot": source.where.ballot or None,
        "agency": source.where.agency,
        "about": source.where.about,
        "at": source.at,
        "more": hit.more,
    }
