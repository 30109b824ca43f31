"""Everything on a laptop whose words can be found, as its person may read it now."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from ecabinet.application.laptop import Laptop
from ecabinet.application.private_notes import PrivateNote, PrivateNotes
from ecabinet.application.searching_views import Found, Source, Where
from ecabinet.domain.ballots import BallotState
from ecabinet.domain.comments import Comment
from ecabinet.domain.feeds import item_feed, meeting_feed
from ecabinet.domain.items import ItemState
from ecabinet.domain.meetings import MeetingState
from ecabinet.domain.opinions import OpinionsState
from ecabinet.domain.rules import Mode

_ABOUT: Final = 160
"""Characters of a comment or a note by which it is named in a list."""


def sources(laptop: Laptop, notes: PrivateNotes) -> Iterator[Source]:
    """All of it, feed by feed; the first look folds each feed, so it belongs on a thread nobody waits for."""
    for feed in sorted(laptop.feeds()):
        state = laptop.current(feed)
        if isinstance(state, MeetingState) and state.seq:
            yield from _meeting(feed, state)
        elif isinstance(state, ItemState) and state.seq and state.item is not None:
            yield from _item(laptop, feed, state, notes.notes(feed))
        elif isinstance(state, OpinionsState):
            yield from _opinions(laptop, feed, state)
        elif isinstance(state, BallotState) and state.seq and state.mode is not Mode.SESSION:
            yield from _ballot(feed, state)


def _meeting(feed: str, state: MeetingState) -> Iterator[Source]:
    words = _joined(state.title, state.number, state.place)
    where = Where(meeting=state.meeting, about=state.title)
    yield Source(feed, Found.MEETING, feed, state.starts_at, state.title, words, state.meeting, where)
    minutes = state.minutes
    if minutes.sha256:
        yield Source(
            key=f"minutes:{state.meeting}",
            kind=Found.MINUTES,
            feed=feed,
            at=minutes.circulated_at or state.ends_at,
            title=state.title,
            words=state.title,
            subject=state.meeting,
            where=where,
            digest=minutes.sha256,
        )


def _item(laptop: Laptop, feed: str, state: ItemState, notes: Iterable[PrivateNote]) -> Iterator[Source]:
    meeting = laptop.current(meeting_feed(state.meeting))
    at, held = (meeting.starts_at, meeting.title) if isinstance(meeting, MeetingState) else (0, "")
    title = state.item.title if state.item else ""
    where = Where(meeting=state.meeting, item=state.id, agency=state.agency, about=title)
    words = _joined(title, state.question, state.proposed, state.agency)
    yield Source(feed, Found.ITEM, feed, at, title, words, state.id, replace(where, about=held))
    for paper in state.current_papers():
        yield Source(
            key=f"{feed}:{paper.id}",
            kind=Found.PAPER,
            feed=feed,
            at=at,
            title=paper.title,
            words=_joined(paper.title, paper.name),
            subject=paper.id,
            where=where,
            digest=paper.sha256,
            pages=paper.pages,
        )
    yield from _conclusion(feed, state, where)
    for comment in state.comments.values():
        yield from _comment(feed, comment, where)
    for note in notes:
        yield from _note(feed, note, where)


def _conclusion(feed: str, state: ItemState, where: Where) -> Iterator[Source]:
    concluded = state.conclusion
    if concluded is None:
        return
    key, at = f"{feed}:conclusion", concluded.at
    yield Source(key, Found.DECISION, feed, at, where.about, concluded.text, state.id, where)
    for task in concluded.tasks:
        words, whose = _joined(task.text, task.lead), replace(where, agency=task.lead)
        yield Source(f"{feed}:{task.id}", Found.TASK, feed, at, _short(task.text), words, task.id, whose)


def _comment(feed: str, comment: Comment, where: Where) -> Iterator[Source]:
    """A comment with its replies and its answer; one that was taken back is not found any more."""
    if comment.is_retracted:
        return
    quoted = comment.anchor.quote if comment.anchor else ""
    answered = comment.resolution.text if comment.resolution else ""
    words = _joined(comment.text, comment.proposed_wording, quoted, *(one.text for one in comment.replies), answered)
    name, at = _short(comment.text), comment.revised_at or comment.at
    if comment.anchor:
        where = replace(where, spot=_spot(comment.anchor.paper, comment.anchor.page, quoted))
    yield Source(f"{feed}:{comment.id}", Found.COMMENT, feed, at, name, words, comment.id, where)


def _opinions(laptop: Laptop, feed: str, state: OpinionsState) -> Iterator[Source]:
    _, item_id, _ = feed.split(":")
    item = laptop.current(item_feed(item_id))
    if not isinstance(item, ItemState) or item.item is None:
        return
    where = Where(meeting=item.meeting, item=item.id, agency=item.agency, about=item.item.title)
    for comment in state.comments.values():
        yield from _comment(feed, comment, where)


def _note(feed: str, note: PrivateNote, where: Where) -> Iterator[Source]:
    words = _joined(*_texts(note.content))
    if words:
        name, where = _short(words), replace(where, spot=_spot_of(note.content.get("anchor")))
        yield Source(f"note:{note.id}", Found.NOTE, feed, note.at, name, words, note.id, where)


def _spot_of(anchor: object) -> str:
    """The place of a note, out of what any program may have written into it."""
    match anchor:
        case {"paper": str(paper), "page": int(page), "quote": str(quote)} if paper:
            return _spot(paper, page, quote)
    return ""


def _spot(paper: str, page: int, quote: str) -> str:
    return f"{paper}/{page}/{' '.join(quote.split())[:_ABOUT]}"


def _texts(content: Mapping[str, Any]) -> Iterator[str]:
    """What somebody wrote in a note, then the words it marks."""
    anchor = content.get("anchor")
    written = [content.get("text"), content.get("proposed_wording")]
    written += [anchor.get("quote")] if isinstance(anchor, Mapping) else []
    return (text for text in written if isinstance(text, str))


def _ballot(feed: str, state: BallotState) -> Iterator[Source]:
    words, at = _joined(state.title, state.question, state.agency), state.opened_at
    where = Where(ballot=state.id, agency=state.agency, about=state.title)
    yield Source(feed, Found.ITEM, feed, at, state.title, words, state.id, where)
    for paper in state.papers.values():
        yield Source(
            key=f"{feed}:{paper.id}",
            kind=Found.PAPER,
            feed=feed,
            at=at,
            title=paper.title,
            words=paper.title,
            subject=paper.id,
            where=where,
            digest=paper.sha256,
        )


def _joined(*texts: str) -> str:
    return "\n".join(text for text in texts if text)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _ABOUT else f"{line[: _ABOUT - 1].rstrip()}…"
