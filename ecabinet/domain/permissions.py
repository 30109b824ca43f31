"""Who may write and who may read: one table of feed and kind, and deny by default.

A person has *capacities* in a feed (secretary, member of this meeting, reader of this item…), which follow from the
feed's state and its parents alone. The table says which capacities may write each kind; nothing else may.
"""

from collections.abc import Callable, Mapping
from enum import StrEnum

from ecabinet.domain.ballots import BallotState
from ecabinet.domain.bodies import BodyState, Person, Role
from ecabinet.domain.desks import DeskState
from ecabinet.domain.dossiers import AgendaItem
from ecabinet.domain.feeds import BODY_FEED, FeedKind, FeedName, item_feed, meeting_feed
from ecabinet.domain.items import ItemState
from ecabinet.domain.meetings import MeetingState
from ecabinet.domain.offices import OfficeState
from ecabinet.domain.opinions import OpinionsState
from ecabinet.domain.private import DeviceState, PrivateState
from ecabinet.domain.rules import Mode
from ecabinet.domain.states import State, initial, parents_of

States = Callable[[str], State | None]
"""Gives a feed's state by the feed's name, None where there is none."""


class Capacity(StrEnum):
    """In what capacity somebody acts in a feed.

    KNOWN is whoever was ever in the body, also after they left it: the last word of their laptop is still heard.
    COUNTER may count an opinion ballot: a recount that every laptop checks, so the Secretariat may. A session's vote is
    closed by those who lead it.
    """

    FOUNDER = "founder"
    NEWCOMER = "newcomer"
    KNOWN = "known"
    ADMITTED = "admitted"
    ADMINISTRATOR = "administrator"
    SECRETARY = "secretary"
    CHAIR = "chair"
    PRESIDING = "presiding"
    MEMBER = "member"
    SIGNER = "signer"
    READER = "reader"
    LEAD_AGENCY = "lead_agency"
    OWNER = "owner"
    ELECTOR = "elector"
    COUNTER = "counter"
    AIDE = "aide"


_A, _S, _C, _P, _M = (
    Capacity.ADMINISTRATOR,
    Capacity.SECRETARY,
    Capacity.CHAIR,
    Capacity.PRESIDING,
    Capacity.MEMBER,
)
_COMMENTS = ("comment.replied", "comment.revised", "comment.retracted")

WRITERS: Mapping[FeedKind, Mapping[str, frozenset[Capacity]]] = {
    FeedKind.BODY: {
        "body.founded": frozenset({Capacity.FOUNDER}),
        "person.added": frozenset({_S, _A}),
        "person.changed": frozenset({_S, _A}),
        "person.invited": frozenset({_S, _A, Capacity.ADMITTED}),
        "invitation.seconded": frozenset({_S, _A}),
        "grant.seconded": frozenset({_A}),
        "grant.withdrawn": frozenset({_A}),
        "log_key.changed": frozenset({_A}),
        "device.joined": frozenset({Capacity.NEWCOMER}),
        "device.keyed": frozenset({Capacity.ADMITTED}),
        "aides.named": frozenset({Capacity.ADMITTED}),
        "delegation.granted": frozenset({Capacity.ADMITTED}),
        "delegation.ended": frozenset({Capacity.ADMITTED}),
        "device.confirmed": frozenset({Capacity.ADMITTED}),
        "device.disputed": frozenset({Capacity.ADMITTED}),
        "dispute.dismissed": frozenset({_A}),
        "device.revoked": frozenset({_A, Capacity.ADMITTED}),
        "device.wiped": frozenset({Capacity.KNOWN}),
        "office.assigned": frozenset({_S, _A}),
        "office.ended": frozenset({_S, _A}),
        "settings.changed": frozenset({_A}),
        "rules.adopted": frozenset({_A, _S}),
        "calendar.adopted": frozenset({_A, _S}),
    },
    FeedKind.OFFICE: {
        "agenda.started": frozenset({_S}),
        "agenda.header": frozenset({_S}),
        "agenda.item_put": frozenset({_S}),
        "agenda.item_removed": frozenset({_S}),
        "agenda.ordered": frozenset({_S}),
        "agenda.proposed": frozenset({_S}),
        "agenda.returned": frozenset({_C}),
        "agenda.approved": frozenset({_C}),
        "agenda.frozen": frozenset({_S}),
        "agenda.unfrozen": frozenset({_S, _C}),
        "agenda.issued": frozenset({_S}),
        "conflict.resolved": frozenset({_S, _C}),
    },
    FeedKind.MEETING: {
        "meeting.published": frozenset({_S}),
        "meeting.item_added": frozenset({_S}),
        "meeting.item_withdrawn": frozenset({_S, _C}),
        "attendance.declared": frozenset({_M}),
        "attendance.allowed": frozenset({_C}),
        "attendance.joined": frozenset({_M}),
        "attendance.recorded": frozenset({_S}),
        "meeting.opened": frozenset({_C, _P}),
        "meeting.suspended": frozenset({_C, _P}),
        "meeting.resumed": frozenset({_C, _P}),
        "item.called": frozenset({_C, _P, _S}),
        "outcome.recorded": frozenset({_C, _P, _S}),
        "meeting.closed": frozenset({_C, _P}),
        "minutes.circulated": frozenset({_S}),
        "minutes.correction_proposed": frozenset({_M}),
        "minutes.correction_ruled": frozenset({_S}),
        "minutes.finalised": frozenset({_S}),
        "minutes.signed": frozenset({Capacity.SIGNER}),
        "minutes.sealed": frozenset({Capacity.SIGNER}),
    },
    FeedKind.ITEM: {
        "item.published": frozenset({_S}),
        "item.revised": frozenset({_S}),
        "paper.added": frozenset({_S}),
        "paper.replaced": frozenset({_S}),
        "paper.withdrawn": frozenset({_S}),
        "stance.taken": frozenset({_M}),
        "comment.made": frozenset({Capacity.READER}),
        **dict.fromkeys(_COMMENTS, frozenset({Capacity.READER})),
        "comment.resolved": frozenset({_S, Capacity.LEAD_AGENCY}),
        "conclusion.recorded": frozenset({_S, _C, _P}),
        "conflict.resolved": frozenset({_S, _C}),
    },
    FeedKind.OPINIONS: {
        "comment.made": frozenset({Capacity.OWNER}),
        **dict.fromkeys(_COMMENTS, frozenset({Capacity.OWNER, _S, _C, Capacity.LEAD_AGENCY})),
        "comment.resolved": frozenset({_S, Capacity.LEAD_AGENCY}),
    },
    FeedKind.DESK: {
        "epoch.begun": frozenset({Capacity.OWNER}),
        "key.wrapped": frozenset({Capacity.OWNER}),
        "private": frozenset({Capacity.OWNER}),
        "brief.offered": frozenset({Capacity.AIDE}),
        "draft.offered": frozenset({Capacity.AIDE}),
        "offer.withdrawn": frozenset({Capacity.AIDE, Capacity.OWNER}),
    },
    FeedKind.PERSON: {
        "epoch.begun": frozenset({Capacity.OWNER}),
        "key.wrapped": frozenset({Capacity.OWNER}),
        "private": frozenset({Capacity.OWNER}),
        "sheet.printed": frozenset({Capacity.OWNER}),
        "sheet.withdrawn": frozenset({Capacity.OWNER}),
    },
    FeedKind.DEVICE: {
        "key.wrapped": frozenset({Capacity.OWNER}),
    },
    FeedKind.BALLOT: {
        "ballot.opened": frozenset({_S, _C, _P}),
        "answer.given": frozenset({Capacity.ELECTOR}),
        "answer.recorded_for": frozenset({_S}),
        "answer.countersigned": frozenset({_C, _P}),
        "answer.confirmed": frozenset({Capacity.ELECTOR}),
        "answer.contested": frozenset({Capacity.ELECTOR}),
        "ballot.ruling": frozenset({_C, _P}),
        "ballot.extended": frozenset({_S, _C}),
        "ballot.withdrawn": frozenset({_S, _C}),
        "ballot.moved": frozenset({_S, _C}),
        "ballot.paper_replaced": frozenset({_S}),
        "ballot.seat_passed": frozenset({_S}),
        "ballot.closed": frozenset({_P, _C, Capacity.COUNTER}),
        "count.disputed": frozenset({Capacity.ELECTOR}),
    },
}
"""Feed × kind → the capacities that may write it. What is not here may nobody."""

_OF_ROLE = {Role.ADMINISTRATOR: _A, Role.SECRETARY: _S, Role.CHAIR: _C}


def serves(person: Person, agency: str) -> bool:
    """Whether somebody speaks for an agency: its officer, or the member who heads it."""
    return bool(agency) and person.agency == agency and bool(person.roles & {Role.AGENCY_OFFICER, Role.MEMBER})


def reads_meeting(person: Person, meeting: MeetingState) -> bool:
    """Members, officers, aides and auditors; who was invited; and who speaks for the agency of an item."""
    return bool(
        person.roles & {Role.MEMBER, Role.SECRETARY, Role.CHAIR, Role.AIDE, Role.AUDITOR}
        or meeting.presides(person.id)
        or person.id in meeting.invited
        or any(signer.person == person.id for signer in meeting.signers)
        or any(serves(person, entry.item.agency) for entry in meeting.items.values())
    )


def in_audience(person: Person, item: AgendaItem | None, audience: frozenset[str]) -> bool:
    """Whether an item is meant for somebody.

    Without an audience it is for members and their aides; a guest reads only items whose audience names them. Officers,
    auditors and the agency that submits it read every item.
    """
    if person.roles & {Role.SECRETARY, Role.CHAIR, Role.AUDITOR} or serves(person, item.agency if item else ""):
        return True
    return person.id in audience if audience else bool(person.roles & {Role.MEMBER, Role.AIDE})


def reads_item(person: Person, item: ItemState, meeting: MeetingState) -> bool:
    """Whether somebody reads an item: it is meant for them, or they preside over its meeting."""
    meant = in_audience(person, item.item, item.audience) or meeting.presides(person.id)
    return meant and reads_meeting(person, meeting)


def _has_a_say(person: Person) -> bool:
    """Auditors only read, and what an aide drafts is recorded by the member they help."""
    return bool(person.roles - {Role.AUDITOR, Role.AIDE})


def _reads_opinions(person: Person, feed: FeedName, opinions: OpinionsState, states: States) -> bool:
    item_id, owner = feed.parts
    item = states(item_feed(item_id))
    if not isinstance(item, ItemState) or not may_read(person.id, FeedName(FeedKind.ITEM, (item_id,)), states):
        return False
    meeting = states(meeting_feed(item.meeting))
    is_chair = Role.CHAIR in person.roles or (isinstance(meeting, MeetingState) and meeting.chair == person.id)
    return bool(
        person.id == owner
        or Role.SECRETARY in person.roles
        or serves(person, item.agency)
        or (is_chair and opinions.addresses_chair)
    )


def _reads_ballot(person: Person, ballot: BallotState, body: BodyState) -> bool:
    return bool(
        person.id in ballot.electorate
        or any(member in ballot.electorate for member in body.helped_by(person.id))
        or person.id == ballot.presiding
        or person.roles & {Role.SECRETARY, Role.CHAIR, Role.AUDITOR}
        or serves(person, ballot.agency)
    )


def _owns(person_id: str, feed: FeedName, body: BodyState) -> bool:
    """Whether a private feed or a desk is somebody's own, or a device's feed that of a laptop of theirs."""
    if feed.kind is FeedKind.DEVICE:
        device = body.devices.get(feed.subject)
        return device is not None and device.person == person_id
    return feed.subject == person_id


def _admitted(person_id: str, states: States) -> Person | None:
    """Somebody who belongs to the body now: a stranger and who has left read and write nothing."""
    body = states(BODY_FEED)
    person = body.person(person_id) if isinstance(body, BodyState) else None
    return person if person and person.roles else None


def may_read(person_id: str, feed: FeedName, states: States) -> bool:
    """Whether somebody may read a feed, from its first act on; whoever may, may read its parents too."""
    person = _admitted(person_id, states)
    body, state = states(BODY_FEED), states(str(feed))
    if person is None or state is None or not isinstance(body, BodyState):
        return False
    match state:
        case BodyState():
            readable = True
        case OfficeState():
            readable = bool(person.roles & {Role.SECRETARY, Role.CHAIR}) or person.id == state.chair
        case MeetingState():
            readable = reads_meeting(person, state)
        case ItemState():
            meeting = states(meeting_feed(state.meeting))
            readable = isinstance(meeting, MeetingState) and reads_item(person, state, meeting)
        case OpinionsState():
            readable = _reads_opinions(person, feed, state, states)
        case BallotState():
            parent = FeedName.parse(state.parent or BODY_FEED)
            readable = _reads_ballot(person, state, body) and may_read(person_id, parent, states)
        case DeskState():
            readable = _owns(person_id, feed, body) or person_id in body.aides_of(feed.subject)
        case PrivateState() | DeviceState():
            readable = _owns(person_id, feed, body)
    return readable


def may_write(person_id: str, feed: FeedName, kind: str, states: States, parent: str = "") -> bool:
    """Whether the table lets somebody write a kind in a feed; its guard may still refuse the act.

    `parent` names the meeting or item of a feed that has not begun yet.
    """
    allowed = WRITERS.get(feed.kind, {}).get(kind)
    if allowed is None:
        return False
    known = states(str(feed))
    state = initial(feed) if known is None else known
    names = {*parents_of(feed, state), parent} - {""}
    parents = {name: found for name in names if (found := states(name)) is not None}
    return bool(allowed & capacities(person_id, feed, state, parents))


def _in_meeting(person: Person, meeting: MeetingState) -> set[Capacity]:
    found = set()
    if person.id == meeting.chair:
        found.add(Capacity.CHAIR)
    if meeting.presides(person.id):
        found.add(Capacity.PRESIDING)
    if meeting.is_member(person.id):
        found.add(Capacity.MEMBER)
    if any(signer.person == person.id for signer in meeting.signers):
        found.add(Capacity.SIGNER)
    return found


def _in_item(person: Person, item: ItemState, meeting: MeetingState) -> set[Capacity]:
    if item.seq and not reads_item(person, item, meeting):
        return set()
    found = _in_meeting(person, meeting) - {Capacity.SIGNER}
    if item.seq and _has_a_say(person):
        found.add(Capacity.READER)
    if serves(person, item.agency):
        found.add(Capacity.LEAD_AGENCY)
    return found


def _in_opinions(person: Person, owner: str, item: ItemState) -> set[Capacity]:
    found = set()
    if person.id == owner and _has_a_say(person) and in_audience(person, item.item, item.audience):
        found.add(Capacity.OWNER)
    if serves(person, item.agency):
        found.add(Capacity.LEAD_AGENCY)
    return found


def _in_ballot(person: Person, ballot: BallotState, parent: State | None) -> set[Capacity]:
    if ballot.seq == 0:
        presides = isinstance(parent, MeetingState) and parent.presides(person.id)
        return {Capacity.PRESIDING} if presides else set()
    found = set()
    if person.id == ballot.presiding:
        found.add(Capacity.PRESIDING)
    if person.id in ballot.electorate:
        found.add(Capacity.ELECTOR)
    if ballot.mode is Mode.OPINION and Role.SECRETARY in person.roles:
        found.add(Capacity.COUNTER)
    return found


def _in_private(person: Person, feed: FeedName, body: State | None) -> set[Capacity]:
    if not isinstance(body, BodyState):
        return set()
    found = {Capacity.OWNER} if _owns(person.id, feed, body) else set()
    if feed.kind is FeedKind.DESK and person.id in body.aides_of(feed.subject):
        found.add(Capacity.AIDE)
    return found


def capacities(person_id: str, feed: FeedName, state: State, parents: Mapping[str, State]) -> frozenset[Capacity]:
    """In what capacities somebody acts in a feed, from the feed's state and its parents alone."""
    body = state if isinstance(state, BodyState) else parents.get(BODY_FEED)
    if not isinstance(body, BodyState):
        return frozenset()
    if feed.kind is FeedKind.BODY and body.seq == 0:
        return frozenset({Capacity.FOUNDER})
    person = body.person(person_id)
    if person is None:
        return frozenset()
    if not person.roles:
        return frozenset({Capacity.KNOWN}) if isinstance(state, BodyState) else frozenset()
    found = {_OF_ROLE[role] for role in person.roles if role in _OF_ROLE} | _in_feed(person, feed, state, parents)
    if isinstance(state, OpinionsState) and not state.addresses_chair:
        found.discard(Capacity.CHAIR)
    return frozenset(found)


def _in_feed(person: Person, feed: FeedName, state: State, parents: Mapping[str, State]) -> set[Capacity]:
    parent = next((parent for name, parent in parents.items() if name != BODY_FEED), None)
    found: set[Capacity] = set()
    match (state, parent):
        case (BodyState(), _):
            found = {Capacity.ADMITTED, Capacity.NEWCOMER, Capacity.KNOWN}
        case (OfficeState(), _):
            found = {Capacity.CHAIR} if person.id == state.chair else set()
        case (MeetingState(), _):
            found = _in_meeting(person, state)
        case (ItemState(), MeetingState()):
            found = _in_item(person, state, parent)
        case (OpinionsState(), ItemState()):
            found = _in_opinions(person, feed.parts[1], parent)
        case (BallotState(), _):
            found = _in_ballot(person, state, parent)
        case (DeskState() | PrivateState() | DeviceState(), _):
            found = _in_private(person, feed, parents.get(BODY_FEED))
        case _:
            pass
    return found
