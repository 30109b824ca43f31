"""What a member sees of a meeting and says about it, without a network and with one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ecabinet.application.laptop import UNDO_MS
from ecabinet.application.reading_views import CommentDraft, MeetingLine
from ecabinet.domain.comments import Anchor, Audience, Tier
from ecabinet.domain.faults import Refused
from ecabinet.domain.items import StanceKind
from ecabinet.domain.meetings import MeetingPhase
from tests.laptop_world import HOUR, exchange
from tests.session_world import CHAIR, MEETING, SECRETARY, STARTS_AT, THUY, SampleItem, SamplePaper, SessionWorld

DRAFT = SamplePaper("Dự thảo Nghị định", "draft", b"the draft, as first published")
REVISED = SamplePaper("Dự thảo Nghị định", "draft", b"the draft, revised")
ITEMS = (
    SampleItem("Thông qua chương trình", minutes=15, papers=(SamplePaper("Báo cáo", "report", b"a report"),)),
    SampleItem("Nghị định về dữ liệu", papers=(SamplePaper("Tờ trình", "submission", b"a submission"), DRAFT)),
    SampleItem("Nội dung mật", confidentiality="paper_only"),
)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[SessionWorld]:
    made = SessionWorld(tmp_path, ITEMS)
    yield made
    made.close()


def anchored(world: SessionWorld, quote: str = "Điều 3") -> Anchor:
    paper = world._paper(world.item_id(2), 1)
    return Anchor(paper["paper"], 1, DRAFT.sha256, 23, quote, "trước", "sau")


def test_meetings_to_come_stand_before_those_that_are_over(world: SessionWorld) -> None:
    seat = world.seat(THUY)
    (line,) = seat.reading.meetings()
    assert isinstance(line, MeetingLine)
    assert (line.id, line.phase, line.items, line.open_stances) == (MEETING, MeetingPhase.PUBLISHED, 3, 3)
    assert (line.votes_here, line.has_minutes) == (True, False)
    assert line.attendance is not None
    assert line.attendance.declared is None


def test_an_agenda_plans_its_items_one_after_the_other_and_says_which_papers_are_here(world: SessionWorld) -> None:
    here, not_here = world.seat(THUY), world.seat(CHAIR, with_papers=False)
    agenda = here.reading.workspace(MEETING).agenda
    assert [line.starts_at - STARTS_AT for line in agenda] == [0, 15 * 60_000, 25 * 60_000]
    assert [(line.papers_here, line.papers) for line in agenda] == [(1, 1), (2, 2), (0, 0)]
    assert [line.papers_here for line in not_here.reading.workspace(MEETING).agenda] == [0, 0, 0]


def test_an_item_puts_its_main_paper_forward(world: SessionWorld) -> None:
    item = world.seat(THUY).reading.item(MEETING, world.item_id(2))
    assert [(tab.paper.title, tab.is_main, tab.is_here) for tab in item.papers] == [
        ("Tờ trình", False, True),
        ("Dự thảo Nghị định", True, True),
    ]
    assert (item.question, item.may_take_stance) == ("Chính phủ thông qua nội dung trình?", True)


def test_a_stance_waits_then_is_received_and_can_be_taken_back_for_ten_seconds(world: SessionWorld) -> None:
    seat, item_id = world.seat(THUY), world.item_id(2)
    pending = seat.reading.take_stance(item_id, StanceKind.NO_OBJECTION)
    stance = seat.reading.item(MEETING, item_id).stance
    assert stance is not None
    assert (stance.is_waiting, stance.undo_until) == (True, world.clock.now() + UNDO_MS)
    assert seat.reading.undo(pending.act.id)
    assert seat.reading.item(MEETING, item_id).stance is None
    pending = seat.reading.take_stance(item_id, StanceKind.WISH_TO_SPEAK)
    world.clock.time += UNDO_MS
    seat.laptop.flush_due()
    assert not seat.reading.undo(pending.act.id)
    exchange(world, seat.laptop)
    stance = seat.reading.item(MEETING, item_id).stance
    assert stance is not None
    assert (stance.stance.stance, stance.is_waiting, stance.undo_until) == (StanceKind.WISH_TO_SPEAK, False, 0)


def test_a_second_key_replaces_the_first_stance_instead_of_adding_one(world: SessionWorld) -> None:
    seat, item_id = world.seat(THUY), world.item_id(2)
    seat.reading.take_stance(item_id, StanceKind.NO_OBJECTION)
    seat.reading.take_stance(item_id, StanceKind.WISH_TO_SPEAK)
    assert [pending.act.data["stance"] for pending in seat.laptop.pending()] == ["wish_to_speak"]


def test_an_objection_without_a_reason_is_not_recorded(world: SessionWorld) -> None:
    seat = world.seat(THUY)
    with pytest.raises(Refused, match="reason_missing"):
        seat.reading.take_stance(world.item_id(2), StanceKind.OBJECTION, "  ")
    assert seat.laptop.pending() == ()


def test_a_replaced_paper_makes_the_stance_stale_until_it_is_kept_for_the_new_version(world: SessionWorld) -> None:
    seat, item_id = world.seat(THUY), world.item_id(2)
    seat.reading.take_stance(item_id, StanceKind.NO_OBJECTION)
    seat.laptop.flush_pending()
    world.replace(2, 1, REVISED, "Tiếp thu ý kiến thẩm định")
    exchange(world, seat.laptop)
    item = seat.reading.item(MEETING, item_id)
    assert item.stance is not None
    assert item.stance.is_stale
    replaced = item.papers[1]
    assert (replaced.paper.version, replaced.replaced_because) == (2, "Tiếp thu ý kiến thẩm định")
    assert (replaced.changed_since_stance, replaced.is_here) == (True, False)
    seat.reading.take_stance(item_id, item.stance.stance.stance, item.stance.stance.reason)
    kept = seat.reading.item(MEETING, item_id).stance
    assert kept is not None
    assert not kept.is_stale


@pytest.mark.parametrize(("outcome", "code"), [(None, "item_called"), ("adopted", "item_decided")])
def test_once_an_item_was_called_or_decided_its_stances_are_closed(
    world: SessionWorld, outcome: str | None, code: str
) -> None:
    seat = world.seat(THUY)
    world.begin()
    world.call(2)
    if outcome:
        data = {"item": world.item_id(2), "outcome": outcome, "ballot": ""}
        world.act(world.chair, f"meeting:{MEETING}", "outcome.recorded", data)
    world.call(1)
    exchange(world, seat.laptop)
    item = seat.reading.item(MEETING, world.item_id(2))
    assert (item.may_take_stance, item.stance_refusal) == (False, code)
    assert seat.reading.item(MEETING, world.item_id(3)).may_take_stance


def test_a_refused_stance_is_told_at_its_item(world: SessionWorld) -> None:
    seat = world.seat(THUY)
    world.begin()
    world.call(2)
    seat.reading.take_stance(world.item_id(2), StanceKind.NO_OBJECTION)
    seat.laptop.flush_pending()
    exchange(world, seat.laptop)
    assert seat.reading.item(MEETING, world.item_id(2)).refused == "item_called"
    assert seat.reading.item(MEETING, world.item_id(1)).refused == ""


def test_a_comment_reaches_its_audience_and_nobody_else(world: SessionWorld) -> None:
    author, office, other = world.seat(THUY), world.seat(SECRETARY), world.seat(world.members[4])
    item_id = world.item_id(2)
    author.reading.comment(item_id, CommentDraft("Đề nghị làm rõ.", Audience.SECRETARIAT, Tier.MUST))
    author.reading.comment(item_id, CommentDraft("Xin ý kiến mọi người.", Audience.ALL, anchor=anchored(world)))
    author.laptop.flush_pending()
    exchange(world, author.laptop, office.laptop, other.laptop)

    def texts(seat: object) -> list[str]:
        return [line.comment.text for line in seat.reading.item(MEETING, item_id).comments]  # type: ignore[attr-defined]

    assert texts(author) == texts(office) == ["Đề nghị làm rõ.", "Xin ý kiến mọi người."]
    assert texts(other) == ["Xin ý kiến mọi người."]
    line = office.reading.item(MEETING, item_id).comments[1]
    assert (line.author.name, line.is_mine, line.comment.anchor) == (THUY, False, anchored(world))


def test_replies_and_changes_of_a_comment_wait_with_it(world: SessionWorld) -> None:
    author, office = world.seat(THUY), world.seat(SECRETARY)
    item_id = world.item_id(2)
    author.reading.comment(item_id, CommentDraft("Đề nghị làm rõ."))
    author.laptop.flush_pending()
    exchange(world, author.laptop, office.laptop)
    (line,) = office.reading.item(MEETING, item_id).comments
    office.reading.reply(line, "Đã tiếp thu.")
    office.laptop.flush_pending()
    (mine,) = author.reading.item(MEETING, item_id).comments
    assert (mine.is_mine, mine.is_waiting) == (True, False)
    author.reading.revise(mine, "Đề nghị làm rõ Điều 3.")
    (changed,) = author.reading.item(MEETING, item_id).comments
    assert (changed.comment.text, changed.is_waiting) == ("Đề nghị làm rõ Điều 3.", True)
    author.laptop.flush_pending()
    exchange(world, office.laptop, author.laptop)
    (answered,) = author.reading.item(MEETING, item_id).comments
    assert [(reply.author.name, reply.reply.text) for reply in answered.replies] == [(SECRETARY, "Đã tiếp thu.")]
    assert not answered.is_waiting
    author.reading.retract(answered)
    assert author.reading.item(MEETING, item_id).comments[0].comment.is_retracted


def test_a_comment_on_a_replaced_version_says_so(world: SessionWorld) -> None:
    seat = world.seat(THUY)
    seat.reading.comment(world.item_id(2), CommentDraft("Xem lại.", anchor=anchored(world)))
    assert not seat.reading.item(MEETING, world.item_id(2)).comments[0].is_on_former
    world.replace(2, 1, REVISED, "Sửa lỗi")
    exchange(world, seat.laptop)
    assert seat.reading.item(MEETING, world.item_id(2)).comments[0].is_on_former


def test_an_empty_comment_is_not_recorded(world: SessionWorld) -> None:
    seat = world.seat(THUY)
    with pytest.raises(Refused, match="comment_empty"):
        seat.reading.comment(world.item_id(2), CommentDraft(" \n"))
    assert seat.laptop.pending() == ()


def test_who_only_reads_has_nobody_to_write_to(world: SessionWorld) -> None:
    seat = world.seat(THUY)
    assert seat.reading.item(MEETING, world.item_id(2)).audiences == (
        Audience.SECRETARIAT,
        Audience.CHAIR,
        Audience.ALL,
    )
    auditor = {**world.person(THUY), "roles": ["auditor"], "voting": 0}
    world.act(world.office, "body", "person.changed", auditor)
    exchange(world, seat.laptop)
    assert seat.reading.item(MEETING, world.item_id(2)).audiences == ()


def test_a_draft_keeps_its_audience_and_its_place_and_an_empty_one_is_forgotten(world: SessionWorld) -> None:
    seat = world.seat(THUY)
    draft = CommentDraft("Đang viết", Audience.CHAIR, Tier.SHOULD, "Sửa thành…", anchored(world))
    seat.reading.save_draft(world.item_id(2), draft)
    assert seat.reading.draft(world.item_id(2)) == draft
    assert seat.reading.draft(world.item_id(1)) == CommentDraft()
    seat.reading.save_draft(world.item_id(2), CommentDraft())
    assert seat.laptop.drafts() == {}


@pytest.mark.parametrize("kept", ["Chữ của bản cũ", "null", '{"text": "x"}', "[1]"])
def test_a_draft_that_cannot_be_read_comes_back_as_its_text(world: SessionWorld, kept: str) -> None:
    seat = world.seat(THUY)
    seat.laptop.save_draft(f"comment.{world.item_id(1)}", kept)
    assert seat.reading.draft(world.item_id(1)).text == kept


def test_where_one_stopped_stays_on_this_laptop(world: SessionWorld) -> None:
    seat, item_id = world.seat(THUY), world.item_id(2)
    assert (seat.reading.place_at(MEETING), seat.reading.place_in("paper")) == (("", ""), "")
    seat.reading.remember_at(MEETING, item_id, "paper")
    seat.reading.remember_place("paper", "23 0.4 width")
    assert (seat.reading.place_at(MEETING), seat.reading.place_in("paper")) == ((item_id, "paper"), "23 0.4 width")
    assert (seat.laptop.outbox(), seat.laptop.pending()) == ((), ())


def test_what_is_not_here_is_said_to_be_on_its_way(world: SessionWorld) -> None:
    seat = world.seat(THUY)
    with pytest.raises(Refused, match="meeting_not_here"):
        seat.reading.workspace("none")
    with pytest.raises(Refused, match="item_not_here"):
        seat.reading.item(MEETING, "none")


def test_a_meeting_is_prepared_once_and_for_all(world: SessionWorld) -> None:
    world.seat(THUY).laptop.close()
    laptop = world.laptop(THUY)
    from ecabinet.application.reading import Reading  # noqa: PLC0415 - beside its only use

    Reading(laptop, world.papers[THUY]).prepare(MEETING)
    folded = set(laptop._core.view.confirmed)
    assert folded >= {f"meeting:{MEETING}", *(f"item:{item}" for item in world.items)}


def test_stances_are_open_until_the_chair_calls_even_after_the_cut_off(world: SessionWorld) -> None:
    seat = world.seat(THUY)
    world.clock.time = STARTS_AT - HOUR
    seat.reading.take_stance(world.item_id(1), StanceKind.NO_OBJECTION)
    stance = seat.reading.item(MEETING, world.item_id(1)).stance
    assert stance is not None
    assert stance.stance.is_late
