"""The table of permissions in full: every feed, every kind, every capacity; what is not granted here is denied."""

import pytest

from ecabinet.domain import deciding
from ecabinet.domain.cases import Place
from ecabinet.domain.feeds import FeedName
from ecabinet.domain.permissions import WRITERS, may_read, may_write
from tests.domain.little_cabinet import SECRETARY, Cabinet
from tests.domain.permission_world import ACTORS, of_everybody

MEMBERS = "chair presiding member"
EVERYBODY = "administrator secretary chair presiding member officer aide guest expert auditor"
READERS_OF_1 = f"{MEMBERS} secretary officer aide auditor"
COMMENTERS_ON_1 = f"{MEMBERS} secretary officer"

MAY_WRITE: dict[str, dict[str, str]] = {
    "body": {
        "person.added": "administrator secretary",
        "person.changed": "administrator secretary",
        "person.invited": EVERYBODY,  # the guard leaves them their own further laptop only
        "invitation.seconded": "administrator secretary",
        "grant.seconded": "administrator",
        "grant.withdrawn": "administrator",
        "log_key.changed": "administrator",
        "device.joined": EVERYBODY,
        "device.confirmed": EVERYBODY,  # the guard leaves them their own younger laptops only
        "device.disputed": EVERYBODY,  # likewise
        "dispute.dismissed": "administrator",
        "device.wiped": f"{EVERYBODY} left",  # the guard leaves each laptop itself alone
        "office.assigned": "administrator secretary",
        "office.ended": "administrator secretary",
        "device.revoked": EVERYBODY,  # the guard leaves them their own laptops only
        "device.keyed": EVERYBODY,  # for itself alone: an act is of the laptop that signed it
        "aides.named": EVERYBODY,  # the guard leaves it to members
        "delegation.granted": EVERYBODY,
        "delegation.ended": EVERYBODY,  # the guard leaves them their own delegations only
        "settings.changed": "administrator",
        "rules.adopted": "administrator secretary",
        "calendar.adopted": "administrator secretary",
        "body.founded": "",
    },
    "office:m1": {
        "agenda.started": "secretary",
        "agenda.header": "secretary",
        "agenda.item_put": "secretary",
        "agenda.item_removed": "secretary",
        "agenda.ordered": "secretary",
        "agenda.proposed": "secretary",
        "agenda.returned": "chair",
        "agenda.approved": "chair",
        "agenda.frozen": "secretary",
        "agenda.unfrozen": "secretary chair",
        "agenda.issued": "secretary",
        "conflict.resolved": "secretary chair",
    },
    "meeting:m1": {
        "meeting.published": "secretary",
        "meeting.item_added": "secretary",
        "meeting.item_withdrawn": "secretary chair",
        "attendance.declared": MEMBERS,
        "attendance.allowed": "chair",
        "attendance.joined": MEMBERS,
        "attendance.recorded": "secretary",
        "meeting.opened": "chair presiding",
        "meeting.suspended": "chair presiding",
        "meeting.resumed": "chair presiding",
        "item.called": "chair presiding secretary",
        "outcome.recorded": "chair presiding secretary",
        "meeting.closed": "chair presiding",
        "minutes.circulated": "secretary",
        "minutes.correction_proposed": MEMBERS,
        "minutes.correction_ruled": "secretary",
        "minutes.finalised": "secretary",
        "minutes.signed": "secretary chair",
        "minutes.sealed": "secretary chair",
    },
    "item:i1": {
        "item.published": "secretary",
        "item.revised": "secretary",
        "paper.added": "secretary",
        "paper.replaced": "secretary",
        "paper.withdrawn": "secretary",
        "stance.taken": MEMBERS,
        "comment.made": COMMENTERS_ON_1,
        "comment.replied": COMMENTERS_ON_1,
        "comment.revised": COMMENTERS_ON_1,
        "comment.retracted": COMMENTERS_ON_1,
        "comment.resolved": "secretary officer",
        "conclusion.recorded": "secretary chair presiding",
        "conflict.resolved": "secretary chair",
    },
    "opinions:i1:member-3": {
        "comment.made": "member",
        "comment.replied": "member secretary officer",
        "comment.revised": "member secretary officer",
        "comment.retracted": "member secretary officer",
        "comment.resolved": "secretary officer",
    },
    "ballot:b1": {
        "ballot.opened": "secretary chair presiding",
        "answer.given": MEMBERS,
        "answer.recorded_for": "secretary",
        "answer.countersigned": "chair presiding",
        "answer.confirmed": MEMBERS,
        "answer.contested": MEMBERS,
        "ballot.ruling": "chair presiding",
        "ballot.extended": "secretary chair",
        "ballot.withdrawn": "secretary chair",
        "ballot.moved": "secretary chair",
        "ballot.paper_replaced": "secretary",
        "ballot.seat_passed": "secretary",
        "ballot.closed": "chair presiding",
        "count.disputed": MEMBERS,
    },
    "desk:member-3": {
        "epoch.begun": "member",
        "key.wrapped": "member",
        "private": "member",
        "brief.offered": "aide",
        "draft.offered": "aide",
        "offer.withdrawn": "member aide",
    },
    "person:member-3": {
        "epoch.begun": "member",
        "key.wrapped": "member",
        "private": "member",
        "sheet.printed": "member",
        "sheet.withdrawn": "member",
    },
    "device:laptop-of-member-3": {"key.wrapped": "member"},
}

MAY_READ = {
    "body": EVERYBODY,
    "office:m1": "secretary chair",
    "meeting:m1": EVERYBODY.replace("administrator ", ""),
    "item:i1": READERS_OF_1,
    "item:i2": "secretary chair presiding expert auditor",
    "opinions:i1:member-3": "member secretary officer",
    "opinions:i1:member-2": "presiding secretary officer chair",
    "ballot:b1": f"{MEMBERS} secretary auditor officer aide",  # the aide of an elector
    "desk:member-3": "member aide",
    "person:member-3": "member",
    "device:laptop-of-member-3": "member",
    "desk:member-2": "",
    "ballot:never": "",
    "item:never": "",
}


@pytest.fixture(scope="module")
def cabinet() -> Cabinet:
    """One of everybody and one feed of every kind."""
    return of_everybody()


def test_every_kind_has_its_writers_and_every_writer_a_kind() -> None:
    expected = {feed: set(kinds) for feed, kinds in deciding.KINDS.items()}
    assert {feed: set(kinds) for feed, kinds in WRITERS.items()} == expected
    assert {FeedName.parse(feed).kind: set(kinds) for feed, kinds in MAY_WRITE.items()} == expected


@pytest.mark.parametrize("feed", MAY_WRITE)
def test_nobody_writes_what_the_table_does_not_grant(cabinet: Cabinet, feed: str) -> None:
    for kind, granted in MAY_WRITE[feed].items():
        name, parent = (feed, "") if kind != "ballot.opened" else ("ballot:new", "meeting:m1")
        found = {
            actor
            for actor, person in ACTORS.items()
            if may_write(person, FeedName.parse(name), kind, cabinet.states.get, parent)
        }
        assert found == set(granted.split()), kind


@pytest.mark.parametrize("feed", [feed for feed in MAY_WRITE if feed != "body"])
def test_decide_refuses_whom_the_table_denies(cabinet: Cabinet, feed: str) -> None:
    """Whatever else may be wrong with an act that fits its shape, a person who may not write is told so."""
    recorded = {entry.act.kind: entry.act for entry in cabinet.history if entry.act.feed == feed}
    for kind, act in recorded.items():
        for actor in set(ACTORS) - set(MAY_WRITE[feed][kind].split()) - {"stranger", "left"}:
            forged = cabinet.act(ACTORS[actor], feed, kind, act.data)
            opens = deciding.KINDS[FeedName.parse(feed).kind][kind].place is Place.FIRST
            before = deciding.initial(FeedName.parse(feed)) if opens else cabinet.state(feed)
            decision = deciding.decide(before, cabinet.parents(forged), forged, cabinet.now)
            assert decision.code == "not_permitted", (kind, actor)


def test_unknown_feeds_and_kinds_are_nobodys(cabinet: Cabinet) -> None:
    assert not may_write(SECRETARY, FeedName.parse("tasks"), "task.assigned", cabinet.states.get)
    assert not may_write(SECRETARY, FeedName.parse("body"), "body.dissolved", cabinet.states.get)
    assert not may_read(SECRETARY, FeedName.parse("desk:secretary-1"), cabinet.states.get)


@pytest.mark.parametrize("feed", MAY_READ)
def test_each_feed_is_read_by_those_it_is_meant_for(cabinet: Cabinet, feed: str) -> None:
    found = {actor for actor, person in ACTORS.items() if may_read(person, FeedName.parse(feed), cabinet.states.get)}
    assert found == set(MAY_READ[feed].split())


def test_whoever_reads_a_feed_reads_its_parents(cabinet: Cabinet) -> None:
    people = [*cabinet.body.people, "stranger"]
    for feed, state in cabinet.states.items():
        for parent in deciding.parents_of(FeedName.parse(feed), state):
            for person in people:
                if may_read(person, FeedName.parse(feed), cabinet.states.get):
                    assert may_read(person, FeedName.parse(parent), cabinet.states.get), (person, feed, parent)


def test_a_feed_is_not_read_where_its_parents_are_not_known(cabinet: Cabinet) -> None:
    known = {feed: state for feed, state in cabinet.states.items() if not feed.startswith("meeting:")}
    for feed in ("item:i1", "opinions:i1:member-3", "ballot:b1"):
        assert not may_read(SECRETARY, FeedName.parse(feed), known.get)
