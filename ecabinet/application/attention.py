"""What needs a person's attention: refusals with what was built on them, conflicts, counts that do not come out."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from ecabinet.application import folding, kept
from ecabinet.application.laptop_rows import Discrepancy, OwnRow, Standing
from ecabinet.application.laptop_views import Attention, Concern
from ecabinet.domain.acts import Act
from ecabinet.domain.cases import Place

BALLOT_CLOSED = "ballot.closed"
LEFT_BEHIND = "left_behind"
"""The code under which an act of a former device needs its author's attention."""

_INTRODUCES = {
    "comment.made": "comment",
    "comment.replied": "reply",
    "minutes.correction_proposed": "correction",
    "paper.added": "paper",
}
"""The entry of an act's data that names what the act brings into being."""


def gather(
    unwelcome: Sequence[tuple[OwnRow, Act]],
    wrong: Sequence[tuple[Discrepancy, Act]],
    waiting: Sequence[Act],
    offered: Sequence[Act] = (),
) -> tuple[Attention, ...]:
    """Everything that needs attention, oldest first.

    `unwelcome` are own acts that were refused or are in conflict, `wrong` decisions that this laptop does not reach,
    `waiting` own acts still to be delivered, `offered` those of a former device of this laptop. A refused act that
    builds on another refused one is listed under it.
    """
    found = [*_own(unwelcome, waiting), *_left_behind(offered), *(_decided_wrongly(one, act) for one, act in wrong)]
    return tuple(sorted(found, key=lambda item: (item.since, item.act.device_seq)))


def _own(unwelcome: Sequence[tuple[OwnRow, Act]], waiting: Sequence[Act]) -> Iterator[Attention]:
    refused = [act for row, act in unwelcome if row.standing is Standing.REFUSED]
    listed: set[str] = set()
    for row, act in sorted(unwelcome, key=lambda pair: pair[1].device_seq):
        code = kept.decision(row.receipt).code if row.receipt else ""
        if row.standing is Standing.CONFLICT:
            yield Attention(Concern.CONFLICT, act, code, row.decided_at)
        elif act.id not in listed:
            followers = follow(act, [*refused, *waiting])
            listed.update(follower.id for follower in followers)
            yield Attention(Concern.REFUSED, act, code, row.decided_at, followers)


def _left_behind(offered: Sequence[Act]) -> Iterator[Attention]:
    listed: set[str] = set()
    for act in sorted(offered, key=lambda one: one.device_seq):
        if act.id not in listed:
            followers = follow(act, offered)
            listed.update(follower.id for follower in followers)
            yield Attention(Concern.REFUSED, act, LEFT_BEHIND, act.made_at, followers)


def _decided_wrongly(found: Discrepancy, act: Act) -> Attention:
    concern = Concern.WRONG_COUNT if act.kind == BALLOT_CLOSED else Concern.WRONG_DECISION
    return Attention(concern, act, found.ours, found.found_at)


def follow(act: Act, others: Sequence[Act]) -> tuple[Act, ...]:
    """Those of later acts that build on this one, directly or through each other."""
    ids = _made_by(act)
    found: list[Act] = []
    for other in sorted(others, key=lambda known: known.device_seq):
        if other.device_seq > act.device_seq and (_named_by(other) & ids or _is_inside(other, act)):
            found.append(other)
            ids |= _made_by(other)
    return tuple(found)


def renamed(act: Act, ids: Mapping[str, str]) -> Act:
    """The same act with ids of refused acts replaced by those of the acts made in their stead."""
    data = {name: ids.get(value, value) if isinstance(value, str) else value for name, value in act.data.items()}
    refs = tuple(ids.get(ref, ref) for ref in act.refs)
    return replace(act, data=data, refs=refs, prev=ids.get(act.prev, act.prev) if act.prev else None)


def _made_by(act: Act) -> set[str]:
    introduced = act.data.get(_INTRODUCES.get(act.kind, ""))
    inner = introduced.get("paper") if isinstance(introduced, Mapping) else introduced
    return {act.id, inner} if isinstance(inner, str) else {act.id}


def _named_by(act: Act) -> set[str]:
    return {act.prev or "", *act.refs, *(value for value in act.data.values() if isinstance(value, str))}


def _is_inside(other: Act, act: Act) -> bool:
    """Whether an act stands in the feed that another one was to open."""
    kind = folding.kind_of(act)
    return other.feed == act.feed and kind is not None and kind.place is Place.FIRST
