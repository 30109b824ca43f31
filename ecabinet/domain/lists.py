"""Lists A and B: the items nobody wants to talk about, adopted by one vote on the named list, and the others.

A stance only sorts: taking another one pulls an item out of list A until it is called.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from ecabinet.domain.dossiers import ItemKind
from ecabinet.domain.items import ItemState, StanceKind
from ecabinet.domain.meetings import MeetingItem, MeetingState


@dataclass(frozen=True, slots=True)
class Lists:
    """The ids of a meeting's items that are still undecided, each list in the order of the agenda."""

    list_a: tuple[str, ...]
    list_b: tuple[str, ...]


def sort_items(meeting: MeetingState, items: Mapping[str, ItemState]) -> Lists:
    """List A: items to be decided, published, not called yet, without objection or wish to speak; B: the rest.

    `items` are the folded items by id; one that is not there has not been published, or may not be read here.
    """
    undecided = [entry.item.id for entry in meeting.undecided()]
    list_a = {
        entry.item.id
        for entry in meeting.undecided()
        if (state := items.get(entry.item.id)) and is_undisputed(meeting, entry, state)
    }
    return Lists(
        tuple(item for item in undecided if item in list_a),
        tuple(item for item in undecided if item not in list_a),
    )


def is_undisputed(meeting: MeetingState, entry: MeetingItem, item: ItemState) -> bool:
    """Whether an item may be adopted without a debate as far as its members have said."""
    return (
        item.seq > 0
        and entry.item.kind is ItemKind.DECIDE
        and entry.called_at is None
        and all(
            stance.stance is StanceKind.NO_OBJECTION
            for stance in item.stances.values()
            if meeting.is_member(stance.person)
        )
    )
