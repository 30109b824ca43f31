"""Exchanging with a real store over a line on which everything goes wrong that can."""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import httpx2
import pytest

from ecabinet.application.laptop_rows import OwnRow, Standing
from ecabinet.domain.acts import Status
from ecabinet.domain.ballots import BallotState
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.protocol import limits, receipts
from tests.central.store_world import AN, BINH, HOUR, OFFICE, START
from tests.sync.laptops_at_store import (
    Desk,
    LaptopsAtStore,
    Mishap,
    answering,
    lost_answer,
    lost_half_way,
    lost_request,
    response,
    web_page,
)

JSON = "application/json"
PROBLEM = "application/problem+json"


def comment(text: str = "Đề nghị làm rõ.") -> dict[str, object]:
    from ecabinet.protocol.envelope import new_id  # noqa: PLC0415 - ids of comments are all it is for

    return {"comment": new_id(), "audience": "all", "text": text, "tier": "should", "proposed_wording": ""}


def test_what_one_records_the_other_reads(net: LaptopsAtStore) -> None:
    _, item = net.world.publish()
    an, binh = net.desk(AN), net.desk(BINH)
    net.settle()
    an.laptop.record(item, "comment.made", comment("Xin làm rõ."))
    an.exchange()
    binh.exchange()
    assert an.states() == binh.states()
    assert an.laptop.outbox() == ()
    assert [row.standing for row in an.laptop.received(1)] == [Standing.RECEIVED]


@pytest.mark.parametrize("mishap", [lost_request, lost_answer, lost_half_way])
@pytest.mark.parametrize("restart", [False, True])
def test_whatever_breaks_off_nothing_is_lost_and_nothing_comes_twice(
    net: LaptopsAtStore, mishap: Mishap, *, restart: bool
) -> None:
    _, item = net.world.publish()
    desk = net.desk(AN)
    desk.exchange()
    for _ in range(3):
        desk.laptop.record(item, "comment.made", comment())
    desk.line.mishaps.append(mishap)
    with pytest.raises(Unavailable):
        desk.exchange()
    expected = Standing.WAITING if mishap is lost_request else Standing.SENT
    assert {outgoing.standing for outgoing in desk.laptop.outbox()} == {expected}
    desk = net.again(desk) if restart else desk
    desk.exchange()
    assert desk.laptop.outbox() == ()
    assert len(desk.states()[item].comments) == 3
    assert desk.states()[item].seq == 4


def test_the_program_may_end_at_every_step_of_an_exchange(net: LaptopsAtStore, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every write to the laptop's store fails once, and the program starts again there."""
    _, item = net.world.publish()
    desk = net.desk(AN)
    desk.exchange()
    steps = (
        "add_entries",
        "decide_own",
        "add_discrepancies",
        "note_papers",
        "put_cursors",
        "remember",
    )
    for step in steps:
        recorded = desk.laptop.record(item, "comment.made", comment(step))
        with monkeypatch.context() as patched:
            patched.setattr(f"ecabinet.persistence.laptop.writing.ConnectionWriting.{step}", interrupted)
            with pytest.raises(InterruptedError):
                desk.exchange()
        desk = net.again(desk)
        assert recorded.act.id in {row.act.id for row in (*desk.laptop.outbox(), *received(desk))}
        desk.exchange()
        assert desk.laptop.outbox() == ()
    assert desk.states()[item].seq == 1 + len(steps)
    assert len(desk.laptop.received()) == 1 + len(steps)


def received(desk: Desk) -> list[OwnRow]:
    return [row for row in desk.laptop.received() if row.act]


def interrupted(*_arguments: object) -> None:
    raise InterruptedError


def test_an_act_whose_writing_fails_never_was(net: LaptopsAtStore, monkeypatch: pytest.MonkeyPatch) -> None:
    _, item = net.world.publish()
    desk = net.desk(AN)
    desk.exchange()
    before = desk.laptop._core.view
    with monkeypatch.context() as patched:
        patched.setattr("ecabinet.persistence.laptop.writing.ConnectionWriting.note_papers", interrupted)
        with pytest.raises(InterruptedError):
            desk.laptop.record(item, "comment.made", comment())
    assert desk.laptop._core.view == before
    desk.laptop.record(item, "comment.made", comment())
    desk.exchange()
    assert [row.device_seq for row in desk.laptop.received()] == [2, 1]


@pytest.mark.parametrize(
    ("mishap", "code"),
    [
        (lost_request, "store_down"),
        (lost_answer, "connection_lost"),
        (web_page, "captive_portal"),
        (answering(302, b"", Location="https://login.example"), "captive_portal"),
        (answering(502, b"<html>", Content_Type="text/html"), "captive_portal"),
        (answering(502, b"bad gateway", Content_Type="text/plain"), "store_down"),
        (answering(200, b"{}", Content_Type="text/plain"), "unreadable_answer"),
        (answering(200, b"{}"), "unreadable_answer"),
        (answering(200, b"{", Content_Type=JSON), "unreadable_answer"),
        (answering(200, b"[]", Content_Type=JSON), "unreadable_answer"),
        (answering(200, b" " * (limits.ANSWER_BYTES + 1), Content_Type=JSON), "unreadable_answer"),
        (answering(404, b"nothing", Content_Type="text/plain"), "unreadable_answer"),
        (answering(503, b'{"code":"store_busy","retry_after":9}', Content_Type=PROBLEM), "store_busy"),
        (answering(429, b'{"code":"too_many","retry_after":9}', Content_Type=PROBLEM), "too_many"),
    ],
)
def test_whoever_answers_is_told_apart_and_the_outbox_is_kept(net: LaptopsAtStore, mishap: Mishap, code: str) -> None:
    _, item = net.world.publish()
    desk = net.desk(AN)
    desk.exchange()
    desk.laptop.record(item, "comment.made", comment())
    desk.line.mishaps.append(mishap)
    with pytest.raises(Unavailable) as caught:
        desk.exchange()
    assert caught.value.code == code
    assert caught.value.details.get("retry_after", 9) == 9
    assert len(desk.laptop.outbox()) == 1
    assert desk.laptop.memory.stopped == ""
    desk.exchange()
    assert desk.laptop.outbox() == ()


@pytest.mark.parametrize(("status", "media_type"), [(200, JSON), (500, PROBLEM)])
def test_an_answer_without_end_is_not_read_to_its_end(net: LaptopsAtStore, status: int, media_type: str) -> None:
    desk = net.desk(AN)
    read: list[int] = []

    def endless() -> Iterator[bytes]:
        for number in range(64):
            read.append(number)
            yield b" " * (1 << 20)

    desk.line.mishaps.append(
        lambda _line, _request: httpx2.Response(status, headers={"Content-Type": media_type}, content=endless())
    )
    with pytest.raises(Unavailable, match="unreadable_answer"):
        desk.exchange()
    assert len(read) <= 1 + (limits.ANSWER_BYTES >> 20)


def test_the_network_can_be_switched_off(net: LaptopsAtStore) -> None:
    desk = net.desk(AN)
    desk.network.set(value=False)
    asked = len(desk.line.targets)
    with pytest.raises(Unavailable, match="network_off"):
        desk.exchange()
    assert len(desk.line.targets) == asked
    desk.network.set(value=True)
    desk.exchange()


def test_a_request_that_comes_twice_is_answered_once(net: LaptopsAtStore) -> None:
    _, item = net.world.publish()
    desk = net.desk(AN)
    desk.exchange()
    desk.laptop.record(item, "comment.made", comment())

    def twice(line: object, request: object) -> object:
        first = line.handle_request(request)
        assert line.handle_request(request).status_code == 401
        return response(first.status_code, first.read(), Content_Type=JSON)

    desk.line.mishaps.append(twice)
    desk.exchange()
    assert desk.states()[item].seq == 2


def test_an_old_answer_played_again_is_passed_over(net: LaptopsAtStore) -> None:
    _, item = net.world.publish()
    desk = net.desk(AN)
    desk.exchange()
    old: list[bytes] = []

    def keep(line: object, request: object) -> object:
        answer = line.handle_request(request)
        old.append(answer.read())
        return response(200, old[0], Content_Type=JSON)

    desk.line.mishaps.append(keep)
    desk.laptop.record(item, "comment.made", comment())
    desk.exchange()
    desk.laptop.record(item, "comment.made", comment())
    desk.line.mishaps.append(lambda _line, _request: response(200, old[0], Content_Type=JSON))
    desk.exchange()
    assert desk.laptop.memory.stopped == ""
    assert desk.states()[item].seq == 3


def test_a_store_that_was_put_back_is_asked_twice_and_then_left_alone(net: LaptopsAtStore) -> None:
    _, item = net.world.publish()
    desk = net.desk(AN)
    desk.exchange()
    recorded = desk.laptop.record(item, "comment.made", comment())
    behind = answering(409, b'{"code":"register_rollback","details":{"known":9,"found":3}}', Content_Type=PROBLEM)
    desk.line.mishaps.extend([behind])
    desk.exchange()
    assert desk.laptop.memory.stopped == ""
    desk.laptop.record(item, "comment.made", comment())
    desk.line.mishaps.extend([behind, behind])
    with pytest.raises(Refused, match="register_rollback"):
        desk.exchange()
    assert desk.laptop.memory.stopped == "register_rollback"
    asked = len(desk.line.targets)
    desk = net.again(desk)
    with pytest.raises(Refused, match="register_rollback"):
        desk.exchange()
    assert desk.line.targets == ["GET /v1/recovery/1"], "it asks about a recovery alone"
    assert asked
    assert desk.states()[item].seq == 2
    assert [row.act_id for row in desk.laptop.received(1)] == [recorded.act.id]
    desk.laptop.record(item, "comment.made", comment())
    assert len(desk.laptop.outbox()) == 2


def test_a_laptop_whose_clock_is_wrong_is_told_and_works_on(net: LaptopsAtStore) -> None:
    _, item = net.world.publish()
    desk = net.desk(AN)
    desk.exchange()
    desk.wire.offset = 10 * HOUR
    recorded = desk.laptop.record(item, "comment.made", comment())
    desk.exchange()
    assert desk.laptop.outbox() == ()
    assert recorded.act.made_at == START
    assert abs(desk.wire.offset) < limits.CLOCK_SKEW_MS


def test_a_stranger_at_the_store_keeps_its_outbox(net: LaptopsAtStore) -> None:
    desk = net.begun(AN)
    with pytest.raises(Refused, match="unknown_device"):
        desk.exchange()
    assert [outgoing.act.kind for outgoing in desk.laptop.outbox()] == ["device.joined"]


def test_a_revoked_laptop_hands_over_what_it_holds_and_learns_why_nothing_comes(net: LaptopsAtStore) -> None:
    _, item = net.world.publish()
    desk = net.desk(AN)
    desk.exchange()
    recorded = desk.laptop.record(item, "comment.made", comment("Cuối cùng."))
    office = net.desk(OFFICE)
    office.exchange()
    office.laptop.record("body", "device.revoked", {"device": desk.laptop.device, "reason": "Mất máy."})
    office.exchange()
    desk.exchange()
    assert desk.laptop.outbox() == ()
    with pytest.raises(Refused, match="device_revoked"):
        desk.exchange()
    assert [(found.act.id, found.code) for found in desk.laptop.attention()] == [(recorded.act.id, "device_revoked")]
    assert desk.states()[item].seq == 1


def test_hundreds_of_acts_and_feeds_arrive_in_rounds(net: LaptopsAtStore) -> None:
    _, item = net.world.publish()
    an = net.desk(AN)
    an.exchange()
    for number in range(230):
        an.laptop.record(item, "comment.made", comment(str(number)))
    an.exchange()
    assert an.laptop.outbox() == ()
    binh = net.desk(BINH)
    binh.exchange()
    assert binh.states()[item].seq == 231
    assert [found.text for found in binh.states()[item].comments.values()] == [str(number) for number in range(230)]


def test_two_laptops_of_one_person_answer_once_and_both_are_shown(net: LaptopsAtStore) -> None:
    net.world.hold_paper()
    ballot = net.world.open_ballot()
    first, second = net.desk(AN, "first"), net.desk(AN, "second")
    net.settle()
    kept = first.laptop.record(ballot, "answer.given", net.world.answered("agree"))
    late = second.laptop.record(ballot, "answer.given", net.world.answered("disagree"))
    net.settle()
    (found,) = second.laptop.attention()
    assert (found.act.id, found.code, found.act.data["choice"]) == (late.act.id, "answered_elsewhere", "disagree")
    assert second.laptop.current(ballot).latest[AN.id] == kept.act.id
    (again,) = second.laptop.do_again(late.act.id, prev=kept.act.id)
    net.settle()
    assert first.laptop.confirmed(ballot).latest[AN.id] == again.act.id
    assert second.laptop.attention() == ()


@pytest.mark.parametrize("seed", range(2))
def test_after_any_storm_everybody_is_of_one_mind(net: LaptopsAtStore, seed: int) -> None:
    """P1-P8 and P12 on random meetings: acts, cuts, restarts and withdrawals in any order, then a quiet hour."""
    chance = random.Random(seed)  # noqa: S311 - the same storm for the same seed
    net.world.hold_paper()
    _, item = net.world.publish()
    ballot = net.world.open_ballot()
    storm = Storm(net, chance, item, ballot)
    desks = [net.desk(AN), net.desk(BINH), net.desk(OFFICE), net.desk(AN, "second")]
    net.settle()
    recorded: dict[int, list[str]] = {number: [] for number in range(len(desks))}
    for _ in range(45):
        number = chance.randrange(len(desks))
        desks[number] = storm.strike(desks[number], recorded[number])
    for desk in desks:
        desk.line.mishaps.clear()
    net.settle()
    net.settle()
    states = desks[0].states()
    for number, desk in enumerate(desks):
        assert desk.laptop.outbox() == ()
        assert desk.states()[item] == states[item]
        assert desk.states()[ballot] == states[ballot]
        assert own_order(desk) == recorded[number]
    assert_receipts_kept(net, desks, states[ballot])


@dataclass
class Storm:
    """What may happen to laptops while they talk about one item and one ballot."""

    net: LaptopsAtStore
    chance: random.Random
    item: str
    ballot: str

    def strike(self, desk: Desk, recorded: list[str]) -> Desk:
        """One thing happens to one laptop."""
        what = self.chance.random()
        if what < 0.35:
            recorded.append(desk.laptop.record(self.item, "comment.made", comment(str(len(recorded)))).act.id)
        elif what < 0.55 and desk.person is not OFFICE:
            recorded.append(self.answer(desk))
        elif what < 0.65:
            return self.net.again(desk)
        elif what < 0.85:
            desk.line.mishaps.append(self.chance.choice([lost_request, lost_answer, lost_half_way, web_page]))
            with pytest.raises(Unavailable):
                desk.exchange()
        else:
            desk.exchange()
        return desk

    def answer(self, desk: Desk) -> str:
        now = desk.laptop.current(self.ballot)
        assert isinstance(now, BallotState)
        given = self.net.world.answered(self.chance.choice(["agree", "disagree"]))
        return desk.laptop.record(self.ballot, "answer.given", given, prev=now.latest.get(desk.person.id)).act.id


def own_order(desk: Desk) -> list[str]:
    """The acts of a laptop as the store received them, without its joining."""
    rows = sorted(desk.laptop.received(limit=1_000), key=lambda row: row.device_seq)
    places = [receipts.read(row.receipt.bytes).leaf_index for row in rows if row.receipt]
    assert places == sorted(places)
    return [row.act_id for row in rows][1:]


def assert_receipts_kept(net: LaptopsAtStore, desks: list[Desk], ballot: BallotState) -> None:
    """Each receipt's act stands where the receipt says, once; one answer per member counts, the last received."""
    with net.world.store.ledger.reading(net.world.body) as snapshot:
        for desk in desks:
            for row in desk.laptop.received(limit=1_000):
                assert row.receipt is not None
                receipt = receipts.read(row.receipt.bytes)
                stored = snapshot.acts([row.act_id])[row.act_id]
                assert stored.receipt == row.receipt
                if receipt.status is not Status.REFUSED:
                    (entry,) = snapshot.entries(receipt.feed, receipt.seq - 1, 1)
                    assert entry.id == row.act_id
    assert max(Counter(answer.person for answer in ballot.counted().values()).values(), default=1) == 1
