"""What a person does on a laptop: recorded at once, taken back in time, shown before anybody has decided it."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from ecabinet.application.laptop import UNDO_MS
from ecabinet.application.laptop_rows import Standing
from ecabinet.domain.ballots import BallotState
from ecabinet.domain.bodies import BodyState
from ecabinet.domain.faults import Refused
from ecabinet.domain.items import ItemState, StanceKind
from tests.laptop_world import AN, BALLOT_FEED, BINH, ITEM_FEED, PAPER, LaptopWorld, answer, comment, exchange

NO_OBJECTION = {"stance": "no_objection", "reason": "", "papers": [PAPER]}


@pytest.fixture
def world(tmp_path: Path) -> Iterator[LaptopWorld]:
    made = LaptopWorld(tmp_path)
    made.publish_meeting()
    yield made
    made.close()


def item(laptop_state: object) -> ItemState:
    assert isinstance(laptop_state, ItemState)
    return laptop_state


def test_what_is_recorded_shows_at_once_and_waits_to_be_sent(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    recorded = laptop.record(ITEM_FEED, "comment.made", comment(1, "Chưa rõ."))
    assert recorded.forecast.stands
    assert [one.text for one in item(laptop.current(ITEM_FEED)).comments.values()] == ["Chưa rõ."]
    assert item(laptop.confirmed(ITEM_FEED)).comments == {}
    assert [(one.act.id, one.standing, one.probable_refusal) for one in laptop.outbox()] == [
        (recorded.act.id, Standing.WAITING, "")
    ]
    exchange(world, laptop)
    assert laptop.outbox() == ()
    assert [row.act_id for row in laptop.received()] == [recorded.act.id]
    assert len(item(laptop.confirmed(ITEM_FEED)).comments) == 1
    assert laptop.current(ITEM_FEED) == laptop.confirmed(ITEM_FEED) == world.store.states[ITEM_FEED]


def test_what_the_rules_would_refuse_is_recorded_sent_and_said_to_be_hopeless(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    recorded = laptop.record(ITEM_FEED, "stance.taken", {**NO_OBJECTION, "stance": "objection"})
    assert recorded.forecast.code == "reason_missing"
    assert laptop.outbox()[0].probable_refusal == "reason_missing"
    assert item(laptop.current(ITEM_FEED)).stances == {}
    exchange(world, laptop)
    assert laptop.outbox() == ()
    assert [(found.act.id, found.code) for found in laptop.attention()] == [(recorded.act.id, "reason_missing")]


def test_a_forecast_records_nothing(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    before = laptop.current(ITEM_FEED)
    assert laptop.forecast(ITEM_FEED, "stance.taken", NO_OBJECTION).stands
    assert laptop.forecast(ITEM_FEED, "stance.taken", {"stance": "?"}).code == "bad_data"
    assert laptop.forecast("item:none", "stance.taken", NO_OBJECTION).code != ""
    assert (laptop.outbox(), laptop.current(ITEM_FEED)) == ((), before)


def test_later_acts_are_forecast_on_top_of_earlier_ones_across_feeds(world: LaptopWorld) -> None:
    world.open_vote()
    laptop = world.laptop(AN)
    exchange(world, laptop)
    first = laptop.record(BALLOT_FEED, "answer.given", answer("agree"))
    unaware = laptop.record(BALLOT_FEED, "answer.given", answer("disagree"))
    aware = laptop.record(BALLOT_FEED, "answer.given", answer("other"), prev=first.act.id)
    assert (first.forecast.stands, unaware.forecast.code, aware.forecast.stands) == (True, "answered_elsewhere", True)
    state = laptop.current(BALLOT_FEED)
    assert isinstance(state, BallotState)
    assert state.latest[laptop.me] == aware.act.id
    exchange(world, laptop)
    assert laptop.current(BALLOT_FEED) == world.store.states[BALLOT_FEED]


def test_the_chain_of_acts_goes_on_after_the_program_was_closed(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    laptop.record(ITEM_FEED, "comment.made", comment(1))
    laptop.close()
    laptop = world.laptop(AN)
    assert [outgoing.act.device_seq for outgoing in laptop.outbox()] == [1]
    assert len(item(laptop.current(ITEM_FEED)).comments) == 1
    laptop.record(ITEM_FEED, "comment.made", comment(2))
    exchange(world, laptop)
    assert [row.device_seq for row in laptop.received()] == [2, 1]
    assert laptop.current(ITEM_FEED) == world.store.states[ITEM_FEED]


def test_undo_within_ten_seconds_leaves_no_act(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    before = laptop.current(ITEM_FEED)
    pending = laptop.record_later(ITEM_FEED, "stance.taken", NO_OBJECTION)
    assert pending.due_at == world.clock.now() + UNDO_MS
    assert item(laptop.current(ITEM_FEED)).stances[laptop.me].stance is StanceKind.NO_OBJECTION
    assert laptop.outbox() == ()
    world.clock.time += UNDO_MS - 1
    assert laptop.flush_due() == pending.due_at
    assert pending.undo()
    assert laptop.flush_due() is None
    assert (laptop.current(ITEM_FEED), laptop.pending(), laptop.outbox()) == (before, (), ())
    exchange(world, laptop)
    assert laptop.received() == ()


def test_after_ten_seconds_it_is_an_act_and_undo_says_so(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    pending = laptop.record_later(ITEM_FEED, "stance.taken", NO_OBJECTION)
    laptop.record(ITEM_FEED, "comment.made", comment(1))
    submitted_at, world.clock.time = world.clock.now(), world.clock.now() + UNDO_MS
    assert laptop.flush_due() is None
    assert not pending.undo()
    assert laptop.pending() == ()
    last = laptop.outbox()[-1].act
    assert (last.id, last.device_seq, last.made_at) == (pending.act.id, 2, submitted_at)
    exchange(world, laptop)
    assert item(world.store.states[ITEM_FEED]).stances[laptop.me].act == pending.act.id


def test_what_is_pending_becomes_an_act_when_the_program_closes(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    pending = laptop.record_later(ITEM_FEED, "stance.taken", NO_OBJECTION)
    laptop.close()
    laptop = world.laptop(AN)
    assert laptop.pending() == ()
    assert [outgoing.act.id for outgoing in laptop.outbox()] == [pending.act.id]


def test_what_is_pending_outlives_a_crash(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    pending = laptop.record_later(ITEM_FEED, "stance.taken", NO_OBJECTION)
    world.crash(laptop)
    laptop = world.laptop(AN)
    assert [one.row for one in laptop.pending()] == [pending.row]
    assert item(laptop.current(ITEM_FEED)).stances[laptop.me].act == pending.act.id
    world.clock.time += UNDO_MS
    laptop.flush_due()
    assert [outgoing.act.id for outgoing in laptop.outbox()] == [pending.act.id]


def test_what_cannot_be_written_is_refused_before_it_is_stored(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    for attempt in (laptop.record, laptop.record_later):
        with pytest.raises(Refused, match="malformed"):
            attempt(ITEM_FEED, "comment.made", {"text": 1.5})
    assert (laptop.outbox(), laptop.pending()) == ((), ())


def test_everybody_who_asked_is_told_which_feeds_changed(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    told: list[frozenset[str]] = []
    stop = laptop.subscribe(told.append)
    exchange(world, laptop)
    assert frozenset().union(*told) >= {ITEM_FEED}
    told.clear()
    laptop.record(ITEM_FEED, "comment.made", comment(1))
    laptop.record_later(BALLOT_FEED, "answer.given", answer()).undo()
    assert told == [{ITEM_FEED}, {BALLOT_FEED}, {BALLOT_FEED}]
    stop()
    laptop.record(ITEM_FEED, "comment.made", comment(2))
    assert len(told) == 3


def test_a_state_in_hand_does_not_change(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    held, copy = item(laptop.current(ITEM_FEED)), repr(laptop.current(ITEM_FEED))
    laptop.record(ITEM_FEED, "comment.made", comment(1))
    exchange(world, laptop)
    assert repr(held) == copy


def test_several_threads_record_one_chain(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)

    def record(thread: int) -> None:
        for number in range(15):
            laptop.record(ITEM_FEED, "comment.made", comment(100 * thread + number))

    with ThreadPoolExecutor(max_workers=4) as threads:
        list(threads.map(record, range(4)))
    assert [outgoing.act.device_seq for outgoing in laptop.outbox()] == list(range(1, 61))
    exchange(world, laptop)
    assert len(item(laptop.confirmed(ITEM_FEED)).comments) == 60


def test_settings_and_drafts_stay_on_this_laptop(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    laptop.save_setting("page/5e5e", "41")
    laptop.save_draft("comment/1", "Đang viết dở")
    laptop.close()
    laptop = world.laptop(AN)
    assert (laptop.setting("page/5e5e"), laptop.setting("none")) == ("41", None)
    assert laptop.drafts("comment/") == {"comment/1": "Đang viết dở"}
    laptop.save_draft("comment/1", None)
    assert laptop.drafts() == {}
    assert laptop.outbox() == ()


def test_a_refusal_lists_what_was_built_on_it_and_is_done_again_as_a_whole(world: LaptopWorld) -> None:
    world.open_vote()
    laptop, other = world.laptop(AN), world.laptop(BINH)
    exchange(world, laptop, other)
    answered = laptop.record(BALLOT_FEED, "answer.given", answer("disagree"))
    world.act(
        world.scripted(AN), BALLOT_FEED, "answer.given", answer("agree"), id="01a1ed0c-0000-7000-8000-0000000000aa"
    )
    changed = laptop.record(BALLOT_FEED, "answer.given", answer("other"), prev=answered.act.id)
    exchange(world, laptop)
    (refusal,) = laptop.attention()
    assert (refusal.act.id, refusal.code) == (answered.act.id, "answered_elsewhere")
    assert refusal.act.data["choice"] == "disagree"
    assert [follower.id for follower in refusal.followers] == [changed.act.id]
    again = laptop.do_again(answered.act.id, prev="01a1ed0c-0000-7000-8000-0000000000aa")
    assert [one.forecast.stands for one in again] == [True, True]
    assert again[1].act.prev == again[0].act.id
    assert laptop.attention() == ()
    exchange(world, laptop)
    state = world.store.states[BALLOT_FEED]
    assert isinstance(state, BallotState)
    assert state.latest[laptop.me] == again[1].act.id


def test_a_refusal_that_is_dropped_takes_its_followers_along_and_is_kept(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    exchange(world, laptop)
    objection = laptop.record(ITEM_FEED, "stance.taken", {**NO_OBJECTION, "stance": "objection"})
    laptop.record(ITEM_FEED, "stance.taken", NO_OBJECTION, prev=objection.act.id)
    exchange(world, laptop)
    assert [len(found.followers) for found in laptop.attention()] == [1]
    laptop.drop(objection.act.id)
    assert laptop.attention() == ()
    assert len(laptop.received()) == 2
    with pytest.raises(Refused, match="nothing_to_settle"):
        laptop.drop(objection.act.id)
    laptop.close()
    assert world.laptop(AN).attention() == ()


def test_an_edit_on_an_older_text_needs_attention_until_it_is_resolved(world: LaptopWorld) -> None:
    laptop = world.laptop("secretary")
    exchange(world, laptop)
    edit = laptop.record(ITEM_FEED, "item.revised", {"question": "Của tôi?", "proposed": ""}, base=1)
    world.act(world.office, ITEM_FEED, "item.revised", {"question": "Của họ?", "proposed": ""}, base=1)
    exchange(world, laptop)
    (found,) = laptop.attention()
    assert (found.concern, found.code, found.act.id) == ("conflict", "stale_base", edit.act.id)
    state = item(laptop.current(ITEM_FEED))
    assert (state.question, state.conflicts[edit.act.id].data["question"]) == ("Của họ?", "Của tôi?")
    value = {"question": "Của chúng ta?", "proposed": ""}
    world.act(
        world.office,
        ITEM_FEED,
        "conflict.resolved",
        {"subject": "question", "act": edit.act.id, "value": value},
        base=2,
    )
    exchange(world, laptop)
    assert laptop.attention() == ()
    assert item(laptop.current(ITEM_FEED)).question == "Của chúng ta?"


def test_the_body_is_here_from_the_start(world: LaptopWorld) -> None:
    laptop = world.laptop(AN)
    assert isinstance(laptop.confirmed("body"), BodyState)
    assert laptop.body.people[laptop.me].name == AN
    assert laptop.confirmed(ITEM_FEED) is None
    assert laptop.current("nothing:of-the-kind") is None
