"""Who does what in the played demonstration, and what its report says of a session."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from ecabinet.desktop.demo.backstage import Roles
from ecabinet.desktop.demo.report import figures
from ecabinet.desktop.demo.script import Script
from ecabinet.domain.attendance import Presence
from ecabinet.domain.items import StanceKind
from ecabinet.domain.rules import Choice
from tests.session_world import MEETING, THUY, SampleItem, SamplePaper, SessionWorld

MEMBERS = tuple(f"member-{number}" for number in range(27))
ITEMS = ("one", "two", "three", "four", "five")


@pytest.fixture
def script() -> Script:
    return Script(Roles("secretary", "member-0", MEMBERS))


def test_a_quorum_is_there_in_the_room_and_remote(script: Script) -> None:
    assert Counter(script.presence().values()) == {
        Presence.ROOM: 21,
        Presence.REMOTE: 4,
        Presence.EXCUSED: 1,
        Presence.ABSENT: 1,
    }
    assert script.presence()[script.reader] is Presence.REMOTE
    assert script.presence()["member-0"] is Presence.ROOM


def test_who_is_excused_asks_the_chair_with_a_reason_and_plays_in_the_crowd(script: Script) -> None:
    ((person, (how, reason)),) = script.absences().items()
    assert (how, script.presence()[person]) == ("excused", Presence.EXCUSED)
    assert reason
    assert person in script.crowd
    assert person not in script.taking_part


def test_chair_reader_and_crowd_are_everybody_once(script: Script) -> None:
    assert sorted((script.roles.chair, script.reader, *script.crowd)) == sorted(MEMBERS)
    assert script.failing in script.taking_part


def test_nobody_speaks_who_takes_no_part(script: Script) -> None:
    absent = set(script.crowd) - set(script.taking_part)
    for told in (script.stances(ITEMS), script.answers(), script.votes(1, is_disputed=True)):
        assert not absent & set(told)
        assert script.reader not in told


def test_most_items_are_undisputed_and_two_are_spoken_of(script: Script) -> None:
    stances = script.stances(ITEMS)
    disputed = {item for said in stances.values() for item, (kind, _) in said.items() if kind != "no_objection"}
    assert disputed == {"two", "four"}
    assert all(reason for said in stances.values() for kind, reason in said.values() if kind == StanceKind.OBJECTION)
    assert not any(kind != "no_objection" for said in script.stances(ITEMS[:1]).values() for kind, _ in said.values())


def test_every_answer_that_needs_words_has_them_and_some_stay_silent(script: Script) -> None:
    answers = script.answers()
    assert 0 < len(answers) < len(script.taking_part)
    assert Counter(choice for choice, _ in answers.values())[Choice.AGREE] > 14
    assert all(words for choice, words in answers.values() if choice != Choice.AGREE)


@pytest.mark.parametrize("place", range(12))
def test_every_vote_is_carried_and_a_disputed_one_has_every_column(script: Script, place: int) -> None:
    counted = Counter(choice for choice, _ in script.votes(place, is_disputed=True).values())
    assert (counted[Choice.DISAGREE], counted[Choice.OTHER]) == (1, 1)
    assert counted[Choice.AGREE] >= 14
    assert set(Counter(choice for choice, _ in script.votes(place, is_disputed=False).values())) == {Choice.AGREE}


@pytest.fixture
def world(tmp_path: Path) -> Iterator[SessionWorld]:
    papers = (SamplePaper("Tờ trình", "submission", b"one", 3), SamplePaper("Dự thảo", "draft", b"two", 4))
    made = SessionWorld(tmp_path, (SampleItem("Thứ nhất", papers=papers), SampleItem("Thứ hai"), SampleItem("Thứ ba")))
    yield made
    made.close()


def test_the_report_counts_what_the_record_says(world: SessionWorld) -> None:
    world.begin(absent=world.members[-2:])
    world.replace(1, 1, SamplePaper("Dự thảo", "draft", b"two, revised", 9), "Sửa.")
    world.close_vote(world.put_to_vote(1, 2))
    world.put_to_vote(3)
    found = figures(world.seat(THUY).laptop, MEETING)
    assert (found["members"], found["present"], found["remote"], found["items"]) == (27, 25, 0, 3)
    assert (found["papers"], found["pages"]) == (2, 7), "as they were published first"
    assert [vote["item"] for vote in found["votes"]] == [1, 2], "the third is still open"
    assert {vote["not_voting"] for vote in found["votes"]} == {27}
    assert not any(vote["carried"] for vote in found["votes"])
    assert (found["ballots"], found["signatures"]) == ([], 0)
