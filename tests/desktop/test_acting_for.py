"""“A, in the name of B”: who wrote or announced something for another is named beside that one, wherever it stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from ecabinet.application.delivering import Delivering
from ecabinet.application.leading import Leading
from ecabinet.application.messages import Language
from ecabinet.desktop.models.entry_words import EntryWords
from ecabinet.desktop.models.roll import COLUMNS, RollModel
from ecabinet.desktop.panels.comments_row import CommentRow
from ecabinet.desktop.panels.meeting_words import MeetingWords
from ecabinet.desktop.wording import Wording
from ecabinet.domain.attendance import Presence
from ecabinet.domain.feeds import BODY_FEED, item_feed
from tests.desktop.conftest import Desk
from tests.laptop_world import HOUR, exchange
from tests.protocol.little_store import START, an_id
from tests.session_world import CHAIR, MEETING, MEETING_FEED, SECRETARY, THUY, SampleItem, Seat, SessionWorld

MADE = {"comment": an_id(0x901), "audience": "all", "text": "Chưa rõ.", "tier": "remark", "proposed_wording": ""}
REPLY = {"comment": an_id(0x901), "reply": an_id(0x902), "text": "Xin nêu rõ."}


@dataclass
class Room:
    """The cabinet and those of its laptops that look at it."""

    world: SessionWorld
    thuy: Seat
    chair: Seat
    secretary: Seat

    def settle(self) -> None:
        """Let everybody exchange."""
        exchange(self.world, self.chair.laptop, self.thuy.laptop, self.secretary.laptop)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    """A member lets the chair write and announce in her name, and he does."""
    made = SessionWorld(tmp_path, (SampleItem("Nghị định về dữ liệu"),))
    found = Room(made, made.seat(THUY), made.seat(CHAIR), made.seat(SECRETARY))
    thuy, chair = found.thuy.laptop, found.chair.laptop
    granted = {"delegation": an_id(0x903), "to": chair.me, "items": [], "until": START + 1_000 * HOUR}
    kinds = {"kinds": ["attendance.declared", "comment.made", "comment.replied"]}
    thuy.record(BODY_FEED, "delegation.granted", granted | kinds)
    exchange(made, thuy, chair)
    feed = item_feed(made.item_id(1))
    chair.record(feed, "comment.made", MADE, acting_for=thuy.me)
    chair.record(feed, "comment.replied", REPLY, acting_for=thuy.me)
    coming = {"status": "remote", "stand_in": "", "reason": ""}
    chair.record(MEETING_FEED, "attendance.declared", coming, acting_for=thuy.me)
    yield found
    made.close()


def test_a_comment_and_its_reply_name_both(desk: Desk, room: Room) -> None:
    room.settle()
    for seat, is_mine in ((room.chair, True), (room.thuy, True), (room.secretary, False)):
        (line,) = seat.reading.item(MEETING, room.world.item_id(1)).comments
        assert line.is_mine is is_mine
        row = CommentRow(line, Wording(Language.ENGLISH), room.world.clock.time)
        desk.bot.addWidget(row)
        said = [label.text() for label in row.findChildren(QLabel)]
        both = f"{CHAIR}, in the name of {THUY}"
        assert both in said
        assert any(text.startswith(f"<b>{both}</b>") for text in said)
        assert row.accessibleName().startswith(f"{both}, ")


def test_what_was_announced_for_a_member_names_who_did(room: Room) -> None:
    room.settle()
    (line,) = room.thuy.reading.meetings()
    words = MeetingWords()
    assert line.attendance is not None
    assert words.announced(line.attendance, line.announced_by) == f"{CHAIR} announced in your name: remote."
    (own,) = room.chair.reading.meetings()
    assert own.attendance is not None
    assert own.attendance.declared is None
    roll = Leading(room.secretary.laptop).view(MEETING).roll
    model = RollModel()
    model.name({Presence.REMOTE: "remote"}, [""] * COLUMNS)
    model.tell(roll)
    announced = {line.person.name: model.index(row, 2).data() for row, line in enumerate(roll)}
    assert (announced[THUY], announced[CHAIR]) == (f"remote ({CHAIR})", "–")


def test_the_outbox_says_in_whose_name_something_was_recorded(room: Room) -> None:
    waiting = Delivering(room.chair.laptop, sender=None).view().waiting  # type: ignore[arg-type]
    assert {one.entry.acting_for for one in waiting} == {THUY}
    assert EntryWords().said(waiting[0].entry).endswith(f", for {THUY}")


def test_a_laptop_forecasts_what_it_may_do_for_another(room: Room) -> None:
    chair, thuy = room.chair.laptop, room.thuy.laptop
    vote = {"stance": "no_objection", "reason": "", "papers": []}
    feed = item_feed(room.world.item_id(1))
    assert chair.forecast(feed, "stance.taken", vote, acting_for=thuy.me).code == "not_delegable"
    pending = chair.record_later(feed, "comment.revised", MADE, acting_for=thuy.me)
    assert (pending.act.acting_for, pending.forecast.code) == (thuy.me, "bad_data")
    pending.undo()
