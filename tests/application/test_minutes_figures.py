"""The figures of minutes follow from the acts alone, and agree with what was decided."""

from dataclasses import replace

import pytest

from ecabinet.application import minutes_file
from ecabinet.application.messages import Catalogue, Language
from ecabinet.application.minutes_figures import figures
from ecabinet.domain.attendance import Attendance, Entry, Presence
from ecabinet.domain.ballots import BallotState, MembersWord, RecordedHow
from ecabinet.domain.faults import Refused
from ecabinet.domain.items import ItemState
from ecabinet.domain.meetings import MeetingState
from ecabinet.domain.minutes import Audience, Legal, MinutesFigures, PresenceChange, TaskFigures, Uncounted
from ecabinet.domain.minutes_count import contradictions
from ecabinet.domain.tallies import Column
from ecabinet.exports.minutes_pdf import minutes_pdf
from tests.domain.little_cabinet import CHAIR, HOUR, MINUTE, SECRETARY
from tests.domain.whole_story import told


def _items() -> dict[str, ItemState]:
    return {state.id: state for state in told().states.values() if isinstance(state, ItemState)}


def _ballots() -> list[BallotState]:
    return [state for state in told().states.values() if isinstance(state, BallotState)]


def _figures(meeting: MeetingState | None = None, items: dict[str, ItemState] | None = None) -> MinutesFigures:
    return figures(told().body, meeting or told().meeting(), items or _items(), _ballots(), revision=2)


def test_the_figures_of_a_whole_story_agree_with_themselves() -> None:
    made = _figures()
    assert contradictions(made) == ()
    assert minutes_file.from_bytes(minutes_file.to_bytes(made)) == made


@pytest.mark.parametrize("language", list(Language))
def test_they_can_be_printed(language: Language) -> None:
    assert minutes_pdf(_figures(), language, Catalogue.shipped()).startswith(b"%PDF-")


def test_body_and_meeting_are_named_as_they_were() -> None:
    made = _figures()
    assert (made.body.name, made.body.legal, made.body.timezone) == (
        "Little Cabinet",
        Legal.SAMPLE,
        "Asia/Ho_Chi_Minh",
    )
    assert (made.meeting.title, made.meeting.number, made.meeting.chair) == ("Regular meeting", "5", "Member 1")
    assert made.meeting.closed_at == told().meeting().closed_at
    assert made.rules[0] == told().meeting().rules


def test_documents_are_dated_from_the_seat_of_the_body() -> None:
    body = replace(told().body, seat="Hà Nội")
    assert figures(body, told().meeting(), _items(), _ballots(), revision=2).body.seat == "Hà Nội"


def test_attendance_names_everybody_in_protocol_order_with_their_stand_in() -> None:
    made = _figures()
    assert [(person.name, person.presence) for person in made.attendance] == [
        ("Member 1", Presence.ROOM),
        ("Member 2", Presence.ROOM),
        ("Member 3", Presence.ROOM),
        ("Member 4", Presence.ROOM),
        ("Member 5", Presence.ABSENT),
    ]
    assert (made.quorum.present, made.quorum.needed) == (4, 4)


def _with_entries(*entries: Entry) -> MinutesFigures:
    meeting = told().meeting()
    changed = {**meeting.attendance, "member-2": Attendance("member-2", entries=entries)}
    return _figures(replace(meeting, attendance=changed))


def test_who_left_early_was_there_and_the_time_is_told() -> None:
    opened = told().meeting().opened_at or 0
    came, left = opened - MINUTE, opened + HOUR
    person = _with_entries(
        Entry(Presence.ROOM, "", came), Entry(Presence.ABSENT, "", left), Entry(Presence.ROOM, "", left + 10 * HOUR)
    ).attendance[1]
    assert person.presence is Presence.ROOM
    assert person.changes == (PresenceChange(Presence.ROOM, came), PresenceChange(Presence.ABSENT, left))


def test_what_was_recorded_by_mistake_before_the_opening_is_not_attendance() -> None:
    opened = told().meeting().opened_at or 0
    made = _with_entries(
        Entry(Presence.ROOM, "", opened - HOUR), Entry(Presence.STAND_IN, "Deputy Ha", opened - MINUTE)
    )
    assert (made.attendance[1].presence, made.attendance[1].stand_in) == (Presence.STAND_IN, "Deputy Ha")
    assert made.attendance[1].changes == ()
    assert made.quorum.present == 3


def test_a_vote_in_session_is_told_with_its_entered_answers_and_its_dispute() -> None:
    (vote,) = _figures().votes
    assert vote.tally == told().ballot("b1").close.tally  # type: ignore[union-attr]  # it was closed
    assert (vote.quorum.present, vote.quorum.needed) == (4, 4)
    entered = [(answer.person, entry.how, entry.word) for answer in vote.answers for entry in answer.entered]
    assert entered == [("member-3", RecordedHow.BY_HAND, MembersWord.CONFIRMED)]
    assert [(each.name, each.reason) for each in vote.disputes] == [("Member 4", "My vote.")]


def test_an_answer_contested_before_the_close_is_listed_and_not_counted() -> None:
    (vote,) = _figures().votes
    assert [(each.person, each.why) for each in vote.uncounted] == [("member-4", Uncounted.CONTESTED)]
    assert {answer.person: answer.column for answer in vote.answers}["member-4"] is Column.NOT_VOTING


def test_an_opinion_ballot_keeps_deemed_and_late_apart() -> None:
    (ballot,) = _figures().opinion_ballots
    assert {answer.person: answer.column for answer in ballot.answers} == {
        "member-1": Column.DEEMED,
        "member-2": Column.DISAGREE,
        "member-3": Column.DEEMED,
        "member-4": Column.DEEMED,
        "member-5": Column.DEEMED,
    }
    assert [answer.person for answer in ballot.answers if answer.is_late] == ["member-2"]


def test_a_ballot_of_the_body_is_reported_to_the_next_meeting_only() -> None:
    ballot = told().ballot("b2")
    assert ballot.close is not None
    meeting = told().meeting()
    later = figures(told().body, meeting, _items(), _ballots(), revision=2, since=ballot.close.at)
    assert later.opinion_ballots == ()
    earlier = replace(meeting, closed_at=ballot.close.at - 1)
    assert figures(told().body, earlier, _items(), _ballots(), revision=2).opinion_ballots == ()


def test_items_tell_outcome_conclusion_and_tasks() -> None:
    items = {item.item: item for item in _figures().items}
    assert [(item.outcome, item.vote) for item in items.values()] == [
        ("adopted", "b1"),
        ("postponed", ""),
        ("withdrawn", ""),
    ]
    assert items["i1"].conclusion == "Adopted."
    assert items["i1"].tasks == (TaskFigures("t1", "Report.", "Ministry 1", "2026-07-30"),)


def test_an_outcome_that_names_no_vote_of_this_meeting_rests_on_none() -> None:
    meeting = told().meeting()
    wrong = {**meeting.items, "i1": replace(meeting.items["i1"], ballot="b2")}
    made = _figures(replace(meeting, items=wrong))
    assert made.items[0].vote == ""
    assert contradictions(made) == ()


def test_what_a_restricted_circle_said_stays_out_of_the_common_minutes() -> None:
    items = _items()
    restricted = {**items, "i1": replace(items["i1"], audience=frozenset({"member-2"}))}
    made = _figures(items=restricted)
    assert (made.items[0].audience, made.items[0].question, made.items[0].conclusion) == (Audience.RESTRICTED, "", "")
    assert made.items[0].tasks == ()
    (vote,) = made.votes
    assert vote.question == ""
    assert {answer.remark for answer in vote.answers} == {""}
    assert contradictions(made) == ()


def test_only_corrections_that_were_taken_are_told() -> None:
    assert [(each.item, each.name, each.text) for each in _figures().corrections] == [
        ("i1", "Member 2", "It was four to one.")
    ]
    meeting = told().meeting()
    corrections = {key: replace(each, taken=False) for key, each in meeting.minutes.corrections.items()}
    refused = replace(meeting, minutes=replace(meeting.minutes, corrections=corrections))
    assert _figures(refused).corrections == ()


def test_the_signers_are_those_of_the_published_meeting() -> None:
    signers = [(signer.role, signer.person, signer.label) for signer in _figures().signers]
    assert signers == [("secretary", SECRETARY, "Secretary"), ("chair", CHAIR, "Chair")]


def test_a_meeting_that_was_not_held_has_no_minutes() -> None:
    with pytest.raises(Refused, match="meeting_not_held"):
        _figures(replace(told().meeting(), closed_at=None))
