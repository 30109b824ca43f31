"""Comments as marks on a paper, and selected words as the anchor of a comment."""

from collections.abc import Callable, Sequence

from ecabinet.application.reading_views import CommentLine
from ecabinet.desktop.paper.marks import Highlight, Pin
from ecabinet.domain.comments import Anchor
from ecabinet.domain.dossiers import Paper
from ecabinet.papers.anchors import Anchor as Place


def tied(comments: Sequence[CommentLine], paper: Paper) -> tuple[CommentLine, ...]:
    """The comments tied to a paper, whatever its version then, without those that were taken back."""
    return tuple(
        line
        for line in comments
        if line.comment.anchor and line.comment.anchor.paper == paper.id and not line.comment.is_retracted
    )


def highlights_of(lines: Sequence[CommentLine]) -> list[Highlight]:
    """The words of each comment, marked."""
    return [Highlight(line.comment.id, place) for line in lines if (place := _place(line))]


def pins_of(lines: Sequence[CommentLine], spoken: Callable[[Sequence[CommentLine]], str]) -> list[Pin]:
    """One pin for all comments on the same words, named by the first of them."""
    together: dict[tuple[int, str], list[CommentLine]] = {}
    for line in lines:
        if place := _place(line):
            together.setdefault((place.page, place.quote), []).append(line)
    return [
        Pin(group[0].comment.id, place, len(group), spoken(group))
        for group in together.values()
        if (place := _place(group[0]))
    ]


def anchor_on(paper: Paper | None, place: Place | None) -> Anchor | None:
    """What a comment on selected words of a paper is tied to."""
    if paper is None or place is None:
        return None
    return Anchor(paper.id, paper.version, paper.sha256, place.page, place.quote, place.prefix, place.suffix)


def _place(line: CommentLine) -> Place | None:
    anchor = line.comment.anchor
    return Place(anchor.page, anchor.quote, anchor.prefix, anchor.suffix) if anchor else None
