"""Notes on papers across two laptops of one person, through the real store: the same on both, offline on each."""

from dataclasses import replace

import pytest

from ecabinet.application.admitting import Admitting
from ecabinet.application.paper_notes import PaperNotes
from ecabinet.application.private_notes import PrivateNotes
from ecabinet.domain.comments import Anchor
from ecabinet.domain.feeds import BODY_FEED
from ecabinet.domain.paper_notes import NoteKind, PaperNote, Rect
from tests.central.store_world import AN
from tests.exchange.crew import Crew, Member

NOTE = PaperNote(NoteKind.STICKY, Anchor("p", 1, "5e" * 32, 3, "Điều 3", "", ""), boxes=(Rect(0, 0, 2_000, 2_000),))


@pytest.fixture
def an(crew: Crew) -> Member:
    """An's laptop: the one of hers that is in use, since the pen of the world's own is put away first."""
    pen = crew.world.an
    crew.world.do(pen, BODY_FEED, "device.revoked", {"device": pen.device, "reason": "Sold."})
    return crew.join(AN)


def settle(crew: Crew, *everybody: Member) -> None:
    """Let laptops exchange and hand on keys until it is quiet."""
    for _ in range(3):
        crew.settle()
        for member in everybody:
            PrivateNotes(member.laptop).hand_on()
    crew.settle()


def test_both_laptops_show_the_same_notes_and_of_two_changes_the_one_received_last(crew: Crew, an: Member) -> None:
    _, feed = crew.world.publish()[:2]
    item = feed.partition(":")[2]
    (invitation,) = Admitting(an.laptop).invite([an.person.id])
    an.exchange()
    other = crew.take_in(an.person, invitation)
    settle(crew, an, other)
    here, there = PaperNotes(an.laptop), PaperNotes(other.laptop)
    line = here.add(item, replace(NOTE, text="one"))
    settle(crew, an, other)
    assert [one.note for one in there.notes(item)] == [line.note]
    here.change(item, line.id, replace(line.note, text="written here, offline"))
    there.change(item, line.id, replace(line.note, text="written there, offline"))
    an.exchange()
    other.exchange()
    settle(crew, an, other)
    assert [one.note.text for one in here.notes(item)] == ["written there, offline"]
    assert here.notes(item) == there.notes(item)
    assert not an.laptop.attention()
    assert not other.laptop.attention()
