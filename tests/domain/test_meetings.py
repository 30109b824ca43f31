"""A published meeting: attendance, session, outcomes."""

import pytest

from ecabinet.domain.acts import Status
from ecabinet.domain.attendance import Leave, Presence
from ecabinet.domain.meetings import MeetingPhase, Outcome
from tests.domain.little_cabinet import CHAIR, DAY, FOUNDER, HOUR, SECRETARY, Cabinet, agenda_item

MEETING = "meeting:m1"


@pytest.fixture
def cabinet() -> Cabinet:
    return Cabinet(members=6)


@pytest.fixture
def published(cabinet: Cabinet) -> Cabinet:
    cabinet.publish(items=2)
    return cabinet


@pytest.fixture
def in_session(published: Cabinet) -> Cabinet:
    published.call_roll(room=3, remote=1)
    published.do(CHAIR, MEETING, "meeting.opened", {"override_reason": ""})
    return published


def outcome(item: str, what: str = "adopted") -> dict[str, object]:
    return {"item": item, "outcome": what, "ballot": ""}


def test_publishing_names_exactly_the_voting_members(cabinet: Cabinet) -> None:
    data = cabinet.published()
    for members in (data["members"][1:], [*data["members"], data["members"][0]]):
        assert cabinet.attempt(SECRETARY, MEETING, "meeting.published", data | {"members": members}).code == (
            "members_differ"
        )
    renamed = [data["members"][0] | {"name": "Somebody"}, *data["members"][1:]]
    refused = cabinet.attempt(SECRETARY, MEETING, "meeting.published", data | {"members": renamed})
    assert refused.code == "members_differ"


def test_a_meeting_is_held_under_the_rules_of_the_day_it_was_convened(cabinet: Cabinet) -> None:
    data = cabinet.published()
    before = data | {"convened_on": "2026-05-28"}
    assert cabinet.attempt(SECRETARY, MEETING, "meeting.published", before).code == "no_rule_set"
    after = data | {"convened_on": "2026-06-02"}
    assert cabinet.attempt(SECRETARY, MEETING, "meeting.published", after).code == "convened_in_future"


def test_minutes_are_signed_by_whom_the_body_has_laid_down(cabinet: Cabinet) -> None:
    data = cabinet.published()
    swapped = data | {"signers": data["signers"][::-1]}
    assert cabinet.attempt(SECRETARY, MEETING, "meeting.published", swapped).code == "signers_differ"


def test_a_meeting_lists_no_item_twice_and_no_stranger(cabinet: Cabinet) -> None:
    data = cabinet.published()
    twice = data | {"items": [agenda_item(1), agenda_item(1)]}
    assert cabinet.attempt(SECRETARY, MEETING, "meeting.published", twice).code == "item_known"
    stranger = data | {"invited": ["nobody"]}
    assert cabinet.attempt(SECRETARY, MEETING, "meeting.published", stranger).code == "person_unknown"


def test_members_say_how_they_will_come(published: Cabinet) -> None:
    published.do("member-3", MEETING, "attendance.declared", {"status": "remote", "stand_in": "", "reason": ""})
    assert published.meeting().attendance_of("member-3").declared is Presence.REMOTE
    nameless = {"status": "stand_in", "stand_in": "", "reason": "Abroad."}
    assert published.attempt("member-4", MEETING, "attendance.declared", nameless).code == "stand_in_name"


def test_the_chair_allows_an_absence_that_was_asked_for(published: Cabinet) -> None:
    leave = {"person": "member-3", "allowed": 1, "reason": ""}
    assert published.attempt(CHAIR, MEETING, "attendance.allowed", leave).code == "leave_not_asked"
    asked = {"status": "stand_in", "stand_in": "Deputy Ha", "reason": "Abroad."}
    published.do("member-3", MEETING, "attendance.declared", asked)
    assert published.attempt(SECRETARY, MEETING, "attendance.allowed", leave).code == "not_permitted"
    published.do(CHAIR, MEETING, "attendance.allowed", leave)
    assert published.meeting().attendance_of("member-3").leave is Leave.GRANTED


def test_only_what_the_secretary_records_counts_for_the_quorum(published: Cabinet) -> None:
    for member in published.members:
        published.do(member, MEETING, "attendance.joined", {"where": "room"})
    assert published.meeting().quorum().present == 0
    published.call_roll(room=3, remote=1)
    quorum = published.meeting().quorum()
    assert (quorum.room, quorum.remote, quorum.needed, quorum.members) == (3, 1, 4, 6)
    assert quorum.is_reached


def test_a_stand_in_does_not_count(published: Cabinet) -> None:
    published.call_roll(room=4)
    entry = {"person": "member-4", "status": "stand_in", "stand_in": "Deputy Ha"}
    published.do(SECRETARY, MEETING, "attendance.recorded", {"entries": [entry]})
    assert not published.meeting().quorum().is_reached
    assert [member.id for member in published.meeting().present()] == ["member-1", "member-2", "member-3"]


def test_the_roll_call_keeps_when_somebody_came_and_left(published: Cabinet) -> None:
    published.call_roll(room=4)
    published.now += HOUR
    left = {"person": "member-4", "status": "absent", "stand_in": ""}
    published.do(SECRETARY, MEETING, "attendance.recorded", {"entries": [left]})
    entries = published.meeting().attendance_of("member-4").entries
    assert [(entry.status, entry.at) for entry in entries] == [
        (Presence.ROOM, published.now - HOUR),
        (Presence.ABSENT, published.now),
    ]


def test_the_roll_call_knows_members_only(published: Cabinet) -> None:
    entry = {"person": FOUNDER, "status": "room", "stand_in": ""}
    assert published.attempt(SECRETARY, MEETING, "attendance.recorded", {"entries": [entry]}).code == "not_a_member"


def test_a_session_opens_with_a_quorum_or_with_a_reason(published: Cabinet) -> None:
    published.call_roll(room=3)
    assert published.attempt(CHAIR, MEETING, "meeting.opened", {"override_reason": " "}).code == "no_quorum"
    published.do(CHAIR, MEETING, "meeting.opened", {"override_reason": "Flood; law 5 allows it."})
    assert published.meeting().override_reason == "Flood; law 5 allows it."


def test_the_person_named_to_preside_may_open_but_no_other_member(published: Cabinet) -> None:
    published.call_roll(room=6)
    assert published.attempt("member-3", MEETING, "meeting.opened", {"override_reason": ""}).code == "not_permitted"
    published.do("member-2", MEETING, "meeting.opened", {"override_reason": ""})
    assert published.meeting().phase is MeetingPhase.IN_SESSION


def test_a_session_is_suspended_and_resumed(in_session: Cabinet) -> None:
    in_session.do(CHAIR, MEETING, "meeting.suspended", {"reason": "Lunch"})
    assert in_session.attempt(CHAIR, MEETING, "meeting.closed").code == "meeting_is_suspended"
    in_session.now += HOUR
    in_session.do(CHAIR, MEETING, "meeting.resumed", {"reason": ""})
    (pause,) = in_session.meeting().pauses
    assert pause.resumed_at == pause.suspended_at + HOUR


def test_an_item_is_called_and_decided_once(in_session: Cabinet) -> None:
    in_session.do(SECRETARY, MEETING, "item.called", {"item": "i1"})
    assert in_session.meeting().called == "i1"
    in_session.do(SECRETARY, MEETING, "outcome.recorded", outcome("i1", "adopted_amended"))
    assert in_session.meeting().items["i1"].outcome is Outcome.ADOPTED_AMENDED
    assert in_session.meeting().called == ""
    assert in_session.attempt(CHAIR, MEETING, "outcome.recorded", outcome("i1")).code == "item_decided"
    assert in_session.attempt(CHAIR, MEETING, "item.called", {"item": "i9"}).code == "item_unknown"


def test_nothing_is_decided_before_the_session(published: Cabinet) -> None:
    assert published.attempt(CHAIR, MEETING, "outcome.recorded", outcome("i1")).code == "meeting_is_published"


def test_a_session_closes_when_something_has_come_of_every_item(in_session: Cabinet) -> None:
    in_session.do(CHAIR, MEETING, "outcome.recorded", outcome("i1"))
    assert in_session.attempt(CHAIR, MEETING, "meeting.closed").code == "items_undecided"
    in_session.do(CHAIR, MEETING, "outcome.recorded", outcome("i2", "not_reached"))
    in_session.do(CHAIR, MEETING, "meeting.closed")
    assert in_session.meeting().phase is MeetingPhase.HELD
    late = {"entries": [{"person": "member-5", "status": "room", "stand_in": ""}]}
    assert in_session.attempt(SECRETARY, MEETING, "attendance.recorded", late).code == "meeting_held"


def test_a_late_item_is_added_and_an_item_withdrawn_until_the_session_ends(in_session: Cabinet) -> None:
    added = agenda_item(3) | {"late": 1, "reason": "Urgent."}
    in_session.do(SECRETARY, MEETING, "meeting.item_added", added)
    assert in_session.meeting().items["i3"].is_late
    assert in_session.attempt(SECRETARY, MEETING, "meeting.item_added", added).code == "item_known"
    in_session.do(CHAIR, MEETING, "meeting.item_withdrawn", {"item": "i3", "reason": "Not ready."})
    assert in_session.meeting().items["i3"].outcome is Outcome.WITHDRAWN
    again = {"item": "i3", "reason": "Again."}
    assert in_session.attempt(CHAIR, MEETING, "meeting.item_withdrawn", again).code == "item_decided"


def test_who_is_no_member_takes_no_part(published: Cabinet) -> None:
    declared = {"status": "room", "stand_in": "", "reason": ""}
    assert published.attempt(SECRETARY, MEETING, "attendance.declared", declared).status is Status.REFUSED


def test_a_meeting_takes_its_chair_from_itself(cabinet: Cabinet) -> None:
    """A deputy may chair a meeting without being the chair of the body."""
    cabinet.publish(items=1, chair="member-3", presiding=[])
    cabinet.call_roll(room=6)
    assert cabinet.attempt("member-2", MEETING, "meeting.opened", {"override_reason": ""}).code == "not_permitted"
    cabinet.do("member-3", MEETING, "meeting.opened", {"override_reason": ""})


def test_published_times_are_in_order(cabinet: Cabinet) -> None:
    data = cabinet.published()
    backwards = data | {"starts_at": data["ends_at"] + DAY}
    assert cabinet.attempt(SECRETARY, MEETING, "meeting.published", backwards).code == "ends_before_start"
