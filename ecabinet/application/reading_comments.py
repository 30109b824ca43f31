"""Gathers the comments on an item that one person may see, with what this laptop knows of their way to the store."""

from collections.abc import Iterator

from ecabinet.application import acting
from ecabinet.application.laptop import Laptop
from ecabinet.application.reading_views import CommentLine, ReplyLine
from ecabinet.domain.bodies import Person
from ecabinet.domain.comments import Audience, Comment
from ecabinet.domain.feeds import FeedKind, FeedName, item_feed, opinions_feed
from ecabinet.domain.items import ItemState
from ecabinet.domain.opinions import OpinionsState
from ecabinet.domain.permissions import may_write

MADE, REPLIED, REVISED, RETRACTED = "comment.made", "comment.replied", "comment.revised", "comment.retracted"


class Journey:
    """How far this laptop's own acts have come, at one moment."""

    def __init__(self, laptop: Laptop) -> None:
        pending = laptop.pending()
        self._undo_until = {one.act.id: one.due_at for one in pending}
        acts = [*(one.act for one in pending), *(one.act for one in laptop.outbox())]
        self._waiting = {act.id for act in acts}
        self._comments = {act.data.get("comment", "") for act in acts if act.kind.startswith("comment.")}

    def is_waiting(self, act_id: str) -> bool:
        """Whether the store has yet to receive an act."""
        return act_id in self._waiting

    def undo_until(self, act_id: str) -> int:
        """Until when something can be taken back, in ms UTC; 0 where it cannot."""
        return self._undo_until.get(act_id, 0)

    def has_unsent_words(self, comment: str) -> bool:
        """Whether anything one wrote about a comment is still on its way."""
        return comment in self._comments


def comments_on(laptop: Laptop, item: ItemState, journey: Journey) -> Iterator[CommentLine]:
    """Comments to all and those one may see besides, in the order they were made."""
    found = [(item_feed(item.id), comment) for comment in item.comments.values()]
    for feed in _opinions_on(laptop, item.id):
        state = laptop.current(feed)
        if isinstance(state, OpinionsState):
            found += [(feed, comment) for comment in state.comments.values()]
    for feed, comment in sorted(found, key=lambda pair: (pair[1].at, pair[1].id)):
        yield _line(laptop, item, journey, feed, comment)


def audiences_of(laptop: Laptop, item: str) -> tuple[Audience, ...]:
    """To whom the laptop's person may write about an item, the usual audience first."""
    found: tuple[Audience, ...] = ()
    if may_write(laptop.me, FeedName(FeedKind.OPINIONS, (item, laptop.me)), MADE, laptop.current):
        found = (Audience.SECRETARIAT, Audience.CHAIR)
    if may_write(laptop.me, FeedName(FeedKind.ITEM, (item,)), MADE, laptop.current):
        found = (*found, Audience.ALL)
    return found


def feed_for(audience: Audience, item: str, person: str) -> str:
    """Where a comment for an audience goes: what is not meant for all stands in the person's own feed of the item."""
    return item_feed(item) if audience is Audience.ALL else opinions_feed(item, person)


def _opinions_on(laptop: Laptop, item: str) -> list[str]:
    pending = {one.act.feed for one in laptop.pending()}
    return sorted(feed for feed in laptop.feeds() | pending if feed.startswith(f"opinions:{item}:"))


def _line(laptop: Laptop, item: ItemState, journey: Journey, feed: str, comment: Comment) -> CommentLine:
    anchor = comment.anchor
    paper = item.papers.get(anchor.paper) if anchor else None
    return CommentLine(
        feed=feed,
        comment=comment,
        author=_person(laptop, comment.author),
        replies=tuple(
            ReplyLine(
                reply,
                _person(laptop, reply.author),
                laptop.me in {reply.author, reply.acting_for},
                _person(laptop, reply.acting_for) if reply.acting_for else None,
            )
            for reply in comment.replies
        ),
        is_mine=laptop.me in {comment.author, comment.principal},
        is_waiting=journey.has_unsent_words(comment.id),
        undo_until=journey.undo_until(comment.act),
        is_on_former=bool(anchor and paper and paper.newest.sha256 != anchor.sha256),
        principal=_person(laptop, comment.acting_for) if comment.acting_for else None,
        may_change=_may_change(laptop, feed, comment),
        replies_for=acting.principals(laptop, feed, REPLIED) if feed == item_feed(item.id) else (),
        revised_by=acting.acted(laptop, comment.revised_by),
    )


def _may_change(laptop: Laptop, feed: str, comment: Comment) -> bool:
    """Whether a comment is one's own to change, or one wrote it for somebody who still lets one change it."""
    if comment.principal == laptop.me:
        return True
    is_theirs = any(person.id == comment.principal for person in acting.principals(laptop, feed, REVISED))
    return comment.author == laptop.me and is_theirs


def _person(laptop: Laptop, person: str) -> Person:
    return laptop.body.person(person) or Person(person, person)
