"""`ecabinet papers`: whether papers may come in, and what a new version changed; no profile and no network needed."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from ecabinet.application.messages import Catalogue
from ecabinet.cli.language import chosen_language
from ecabinet.cli.workplaces import say
from ecabinet.domain.faults import Fault

if TYPE_CHECKING:
    from ecabinet.papers.aligning import Alignment
    from ecabinet.papers.differences import Change
    from ecabinet.papers.intake import Intake
    from ecabinet.papers.paper_reading import ReadPaper
    from ecabinet.papers.paragraphs import Paragraph

app = typer.Typer(help="Papers, before they come in.", no_args_is_help=True)

FAILED: Final = 1
"""The status where a paper may not come in; it is 0 where all may."""
_SHOWN: Final = 160
"""Characters of a paragraph that a list of changes shows."""
_AROUND: Final = 24
"""Characters of unchanged words shown before and after a change."""

Files = Annotated[list[Path], typer.Argument(help="Papers (PDF).", show_default=False)]
Old = Annotated[Path, typer.Argument(help="The old version (PDF).", show_default=False)]
New = Annotated[Path, typer.Argument(help="The new version (PDF).", show_default=False)]
Anchors = Annotated[
    Path | None,
    typer.Option("--anchors", help='Say what became of quotes: a JSON list of {"id", "quote"}; prints a JSON list.'),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@app.command()
def check(files: Files, as_json: AsJson = False) -> None:
    """Say of every paper whether it may come in, its pages, and whether its text can be found; else what is wrong.

    Ends with the status 0 where all may come in, else 1.
    """
    from ecabinet.papers.intake import Intake  # noqa: PLC0415 - other commands need no children

    with Intake() as intake:
        checked = [_checked(intake, file) for file in files]
    if as_json:
        typer.echo(json.dumps(checked, ensure_ascii=False, indent=1))
    else:
        for line in checked:
            typer.echo(f"{'✓' if line['ok'] else '✕'} {line['file']}: {line['sentence']}")
    if not all(line["ok"] for line in checked):
        sys.exit(FAILED)


def _checked(intake: "Intake", file: Path) -> dict[str, Any]:
    """What intake says of one file, as plain data."""
    from ecabinet.papers.sources import FileSource  # noqa: PLC0415 - as above

    try:
        with FileSource(file) as source:
            facts = intake.check(source)
    except Fault as fault:
        sentence = Catalogue.shipped().of_fault(fault, chosen_language())
        return {"file": str(file), "ok": False, "code": fault.code, "sentence": sentence}
    sentence = say("paper_good" if facts.has_text else "paper_good_scan", pages=facts.pages)
    return {
        "file": str(file), "ok": True, "pages": facts.pages, "has_text": facts.has_text, "size": facts.size,
        "title": facts.title, "sha256": facts.sha256, "sentence": sentence,
    }  # fmt: skip


@app.command()
def compare(old: Old, new: New, anchors: Anchors = None, as_json: AsJson = False) -> None:
    """Say what a new version of a paper changed, by article; with --anchors, what became of quotes of the old one."""
    from ecabinet.papers.aligning import align  # noqa: PLC0415 - other commands need no children
    from ecabinet.papers.anchor_lists import place_all, read_anchors, told  # noqa: PLC0415 - as above
    from ecabinet.papers.reanchoring import Reanchoring  # noqa: PLC0415 - as above

    listed = read_anchors(anchors) if anchors else ()
    former, latter = _read(old), _read(new)
    alignment = align(former.paragraphs, latter.paragraphs)
    if anchors:
        reanchoring = Reanchoring(alignment)
        fates = list(told(listed, place_all(listed, reanchoring), reanchoring))
        typer.echo(json.dumps(fates, ensure_ascii=False, indent=1))
    elif as_json:
        typer.echo(json.dumps(_as_data(alignment, latter), ensure_ascii=False, indent=1))
    else:
        for line in _lines(alignment, latter):
            typer.echo(line)


def _read(file: Path) -> "ReadPaper":
    """A paper's paragraphs, read by a child; says on the error stream which pages have no text to compare."""
    from ecabinet.papers.paper_reading import read_paper  # noqa: PLC0415 - as above
    from ecabinet.papers.renderer import Renderer  # noqa: PLC0415 - as above
    from ecabinet.papers.sources import FileSource  # noqa: PLC0415 - as above

    source = FileSource(file)
    with Renderer() as renderer:
        paper = read_paper(renderer.open(source).result())
    if paper.is_scan:
        typer.echo(say("compare_scan", name=file.name), err=True)
    elif paper.silent:
        typer.echo(say("compare_pages_silent", name=file.name, count=len(paper.silent), pages=paper.pages), err=True)
    return paper


def _lines(alignment: "Alignment", latter: "ReadPaper") -> Iterator[str]:
    """How much changed, then every change under its article."""
    from ecabinet.papers.differences import changed_pages, changes  # noqa: PLC0415 - as above

    found = changes(alignment)
    count = len(changed_pages(alignment))
    yield say("compare_extent", changed=count, pages=latter.pages, changes=len(found))
    article = ""
    for change in found:
        if change.article != article:
            article = change.article
            yield ""
            yield article
        yield f"  {say(f'compare_{change.kind.value}')}: {_shown(alignment, change)}"


def _shown(alignment: "Alignment", change: "Change") -> str:
    """The paragraph of a change, cut to a line; of one that changed its words, what went and what came among them."""
    from ecabinet.papers.differences import RunKind  # noqa: PLC0415 - as above

    old, new = _paragraphs(alignment, change)
    if not (old and new and change.runs):
        shown = new or old
        return _cut(shown.text) if shown else ""
    pieces = []
    for run in change.runs:
        went, came = old.text[slice(*run.old)], new.text[slice(*run.new)]
        same = run.kind is RunKind.SAME
        pieces.append(_between(came) if same else f"[−{went}]" if run.kind is RunKind.DELETED else f"[+{came}]")
    return " ".join(pieces)


def _between(text: str) -> str:
    """Words that did not change, cut to those next to a change."""
    return text if len(text) <= 2 * _AROUND else f"{text[:_AROUND].rstrip()} … {text[-_AROUND:].lstrip()}"


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1].rstrip()}…"


def _paragraphs(alignment: "Alignment", change: "Change") -> "tuple[Paragraph | None, Paragraph | None]":
    old = alignment.old[change.old] if change.old is not None else None
    return old, alignment.new[change.new] if change.new is not None else None


def _as_data(alignment: "Alignment", latter: "ReadPaper") -> dict[str, Any]:
    """The comparison as plain data; pages count from 1, ranges are characters of the texts, from and up to."""
    from ecabinet.papers.differences import changed_pages, changes  # noqa: PLC0415 - as above

    listed = []
    for change in changes(alignment):
        old, new = _paragraphs(alignment, change)
        runs = [{"kind": run.kind.value, "old": list(run.old), "new": list(run.new)} for run in change.runs]
        listed.append({
            "kind": change.kind.value, "moved": change.moved, "article": change.article,
            "old_page": old.page + 1 if old else None, "new_page": new.page + 1 if new else None,
            "old_text": old.text if old else None, "new_text": new.text if new else None, "runs": runs,
        })  # fmt: skip
    pages = [page + 1 for page in changed_pages(alignment)]
    return {"pages": latter.pages, "changed_pages": pages, "changes": listed}
