"""The kinds of acts in the feed `opinions:<item>:<person>`: one person's comments that are not meant for all."""

from dataclasses import replace

from ecabinet.domain.acts import Act, Decision
from ecabinet.domain.cases import Case, Kind, Place
from ecabinet.domain.comments import Audience
from ecabinet.domain.feeds import item_feed
from ecabinet.domain.items import ItemState
from ecabinet.domain.kinds import comments
from ecabinet.domain.opinions import OpinionsState


def _item(case: Case[OpinionsState]) -> ItemState:
    item = case.act.feed.split(":")[1]
    return case.parent(item_feed(item), ItemState)


_COMMENTS = comments.kinds({Audience.SECRETARIAT, Audience.CHAIR}, _item)


def _make(state: OpinionsState, act: Act, decision: Decision) -> OpinionsState:
    """The first comment also tells whose feed this is."""
    _, item, person = act.feed.split(":")
    return _COMMENTS["comment.made"].fold(replace(state, item=item, person=person), act, decision)


KINDS: dict[str, Kind[OpinionsState]] = {
    **_COMMENTS,
    "comment.made": replace(_COMMENTS["comment.made"], fold=_make, place=Place.ANYWHERE),
}
"""Every kind of act in the feed `opinions:<item>:<person>`."""
