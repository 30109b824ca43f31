"""The outbox: what waits and by when, what was refused and is submitted again, two texts and the one that holds."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ecabinet.application.delivering import Delivering
from ecabinet.application.laptop_rows import Standing
from ecabinet.application.laptop_views import Concern
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import item_feed
from ecabinet.domain.items import ItemState, StanceKind
from tests.laptop_world import HOUR, exchange
from tests.session_world import SECRETARY, STARTS_AT, THUY, SampleItem, Seat, SessionWorld

ITEMS = (SampleItem("Nghị định về dữ liệu"), SampleItem("Phân bổ vốn"))
BASE = "Chính phủ thông qua. Bộ Tài chính báo cáo."
MINE = "Chính phủ thông qua. Bộ Tài chính báo cáo hằng quý."
THEIRS = "Chính phủ thông qua. Bộ Tài chính báo cáo trước 15/4."


class Line:
    """Counts how often it was told to hurry."""

    hurried = 0

    def hurry(self) -> None:
        self.hurried += 1


@pytest.fixture
def world(tmp_path: Path) -> Iterator[SessionWorld]:
    made = SessionWorld(tmp_path, ITEMS)
    yield made
    made.close()


def outbox(seat: Seat) -> Delivering:
    return Delivering(seat.laptop, Line())


def concluded(text: str, *tasks: dict[str, str]) -> dict[str, Any]:
    return {"text": text, "tasks": list(tasks)}


def task(number: int) -> dict[str, str]:
    return {"task": f"t{number}", "text": "Báo cáo", "lead": "Bộ Tài chính", "due": ""}


def in_conflict(world: SessionWorld) -> tuple[Seat, str]:
    """A secretary whose conclusion was overtaken by another's, and the feed."""
    world.begin()
    world.call(1)
    seat, feed = world.seat(SECRETARY), item_feed(world.item_id(1))
    world.act(world.office, feed, "conclusion.recorded", concluded(BASE), base=0)
    exchange(world, seat.laptop)
    seat.laptop.record(feed, "conclusion.recorded", concluded(MINE, task(1)), base=1)
    world.act(world.office, feed, "conclusion.recorded", concluded(THEIRS, task(2)), base=1)
    exchange(world, seat.laptop)
    return seat, feed


def test_what_was_submitted_waits_with_its_deadline_until_it_is_received(world: SessionWorld) -> None:
    seat = world.seat(THUY)
    pending = seat.reading.take_stance(world.item_id(1), StanceKind.OBJECTION, "Chưa rõ.")
    (waiting,) = outbox(seat).view().waiting
    assert (waiting.entry.subject, waiting.entry.value, waiting.entry.text) == (
        "1. Nghị định về dữ liệu", "objection", "Chưa rõ.",
    )  # fmt: skip
    assert (waiting.deadline, waiting.undo_until, waiting.refusal) == (STARTS_AT - 4 * HOUR, pending.due_at, "")
    line = Line()
    Delivering(seat.laptop, line).try_now()
    assert (line.hurried, outbox(seat).view().waiting[0].undo_until) == (1, 0)
    exchange(world, seat.laptop)
    view = outbox(seat).view()
    assert view.waiting == ()
    (received,) = view.received
    assert (received.entry.kind, received.standing, received.code) == ("stance.taken", Standing.RECEIVED, "")


def test_what_can_be_taken_back_is_taken_back(world: SessionWorld) -> None:
    seat = world.seat(THUY)
    pending = seat.reading.take_stance(world.item_id(1), StanceKind.NO_OBJECTION)
    assert outbox(seat).undo(pending.act.id)
    assert outbox(seat).view().waiting == ()
    assert not outbox(seat).undo(pending.act.id)


def test_a_refused_entry_is_corrected_and_submitted_again_or_dropped(world: SessionWorld) -> None:
    seat = world.seat(THUY)
    world.begin()
    world.call(1)
    seat.reading.take_stance(world.item_id(1), StanceKind.OBJECTION, "Chưa rõ.")
    (waiting,) = outbox(seat).view().waiting
    seat.laptop.flush_pending()
    exchange(world, seat.laptop)
    (trouble,) = outbox(seat).view().troubles
    assert (trouble.concern, trouble.code, trouble.entry.text) == (Concern.REFUSED, "item_called", "Chưa rõ.")
    assert (trouble.can_correct, waiting.refusal) == (True, "")
    with pytest.raises(Refused, match="text_missing"):
        outbox(seat).submit_again(trouble.entry.act, " ")
    (again,) = outbox(seat).submit_again(trouble.entry.act, "Chưa rõ nguồn vốn.")
    assert (again.act.data["reason"], again.act.id != trouble.entry.act) == ("Chưa rõ nguồn vốn.", True)
    exchange(world, seat.laptop)
    (trouble,) = outbox(seat).view().troubles
    outbox(seat).drop(trouble.entry.act)
    assert outbox(seat).view().troubles == ()
    assert {one.standing for one in outbox(seat).view().received} == {Standing.REFUSED}


def test_two_texts_stand_beside_what_was_before_both(world: SessionWorld) -> None:
    seat, _ = in_conflict(world)
    (trouble,) = outbox(seat).view().troubles
    assert (trouble.concern, trouble.is_settled) == (Concern.CONFLICT, False)
    assert trouble.clash is not None
    (field,) = trouble.clash.fields
    assert (field.base, field.mine, field.theirs) == (BASE, MINE, THEIRS)
    assert trouble.clash.theirs_by == "Đỗ Thanh Khuê"


@pytest.mark.parametrize(
    ("choose", "text", "tasks"),
    [
        (lambda box, act: box.keep_mine(act), MINE, ["t2", "t1"]),
        (lambda box, act: box.keep_theirs(act), THEIRS, ["t2"]),
        (lambda box, act: box.save_result(act, {"text": "Cả hai."}), "Cả hai.", ["t2", "t1"]),
    ],
)
def test_deciding_between_two_texts_settles_them(world: SessionWorld, choose: Any, text: str, tasks: list[str]) -> None:  # noqa: ANN401 - a way to decide
    seat, feed = in_conflict(world)
    (trouble,) = outbox(seat).view().troubles
    choose(outbox(seat), trouble.entry.act)
    assert outbox(seat).view().troubles == ()
    exchange(world, seat.laptop)
    state = seat.laptop.confirmed(feed)
    assert isinstance(state, ItemState)
    assert state.conclusion is not None
    assert (state.conclusion.text, [one.id for one in state.conclusion.tasks]) == (text, tasks)
    assert state.conflicts == {}
    assert seat.laptop.attention() == ()


def test_what_somebody_else_decided_needs_nobody_any_more(world: SessionWorld) -> None:
    seat, feed = in_conflict(world)
    (trouble,) = outbox(seat).view().troubles
    act = trouble.entry.act
    decided = {"subject": "conclusion", "act": act, "value": concluded(THEIRS)}
    world.act(world.office, feed, "conflict.resolved", decided, base=2)
    exchange(world, seat.laptop)
    assert outbox(seat).view().troubles == ()
    with pytest.raises(Refused, match="nothing_to_settle"):
        outbox(seat).keep_mine(act)


def test_older_entries_are_shown_when_asked_for(world: SessionWorld) -> None:
    seat = world.seat(THUY)
    for stance in (StanceKind.NO_OBJECTION, StanceKind.WISH_TO_SPEAK, StanceKind.NO_OBJECTION):
        seat.reading.take_stance(world.item_id(1), stance)
        seat.laptop.flush_pending()
    exchange(world, seat.laptop)
    view = outbox(seat).view(received=2)
    assert ([one.entry.value for one in view.received], view.has_more) == (["no_objection", "wish_to_speak"], True)
    assert not outbox(seat).view(received=3).has_more
