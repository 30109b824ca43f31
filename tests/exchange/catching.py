"""What the stories of the seeded defects are told with: feeds by what they are, hands that send anything, liars."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx2

from ecabinet.application.central import Caller, Decider
from ecabinet.domain.ballots import BallotState, expected_close
from ecabinet.domain.faults import Fault
from ecabinet.domain.items import ItemState
from ecabinet.domain.rules import Mode
from ecabinet.protocol import envelope, messages
from ecabinet.protocol.envelope import Draft, Envelope
from ecabinet.protocol.keys import SigningKey
from ecabinet.protocol.messages import ExchangeAnswer, ExchangeRequest, KnownHead, SentAct
from ecabinet.sync.exchanging import EXCHANGE
from tests.exchange.model_acts import shown
from tests.exchange.model_world import Model, Seat
from tests.exchange.promises import require

Lie = Callable[[ExchangeRequest, ExchangeAnswer], ExchangeAnswer]
"""Makes another answer of an honest one."""


def item_of(seat: Seat) -> str:
    """An item that everybody reads."""
    return sorted(feed for feed, state in shown(seat, ItemState).items() if not state.audience)[0]


def ballot_of(seat: Seat, mode: Mode) -> str:
    """The ballot of a mode."""
    return next(feed for feed, state in shown(seat, BallotState).items() if state.mode is mode)


def comment(seat: Seat, feed: str, text: str = "Please explain.") -> str:
    """Say something to all; the act's id."""
    said = {"comment": envelope.new_id(), "audience": "all", "text": text, "tier": "should", "proposed_wording": ""}
    recorded = seat.record(feed, "comment.made", said)
    assert recorded is not None
    return recorded.act.id


def answer(seat: Seat, feed: str, choice: str = "agree") -> None:
    """Answer a ballot, or change one's answer."""
    state = seat.laptop.current(feed)
    assert isinstance(state, BallotState)
    former = state.answer_of(seat.person.id)
    said = {"choice": choice, "comment": "Because.", "papers": sorted(state.current_digests())}
    seat.record(feed, "answer.given", said, prev=former.id if former else None)


def close(seat: Seat, feed: str) -> None:
    """Close a ballot with what this laptop counts."""
    state = seat.laptop.confirmed(feed)
    assert isinstance(state, BallotState)
    answers, tally = expected_close(state)
    seat.record(feed, "ballot.closed", {"base": state.seq, "answers": list(answers), "tally": tally.to_data()})


def pass_deadline(model: Model, feed: str, by: int) -> None:
    """Let time pass until so many milliseconds after a ballot's deadline."""
    state = model.chair.laptop.confirmed(feed)
    assert isinstance(state, BallotState)
    model.world.clock.time = state.deadline + by


def sealed(seat: Seat, feed: str, kind: str, data: dict[str, Any], **more: Any) -> Envelope:  # noqa: ANN401 - as `Draft`
    """An act as the laptop's next one, of which its program knows nothing; `key` signs it in place of its own."""
    profile, head = seat.laptop.profile, seat.laptop._core.device_head
    drafted = {
        "body": profile.body,
        "device": profile.device,
        "author": profile.person,
        "feed": feed,
        "kind": kind,
        "data": data,
        "device_seq": head.seq + 1,
        "device_prev": head.hash,
        "made_at": seat.clock.now(),
    }
    key: SigningKey = more.pop("key", seat.key)
    return envelope.seal(Draft(**{**drafted, **more}), key)[1]


def remark(text: str = "Please explain.") -> dict[str, Any]:
    """The data of a comment to all."""
    return {"comment": envelope.new_id(), "audience": "all", "text": text, "tier": "should", "proposed_wording": ""}


def send(seat: Seat, *acts: Envelope, want: tuple[str, ...] = ()) -> str:
    """Ask the store for anything, past the laptop's program; the code of what it said."""
    memory = seat.laptop.memory
    request = ExchangeRequest(
        epoch=memory.epoch,
        checkpoint=KnownHead.of(memory.head),
        acts=[SentAct.of(act) for act in acts],
        since=memory.since,
        want=dict.fromkeys(want, (0, "00" * 32)),
    )
    try:
        seat.wire.post(EXCHANGE, request, ExchangeAnswer)
    except Fault as fault:
        return fault.code
    return ""


def hand_over(model: Model, seat: Seat, *acts: Envelope) -> str:
    """Have acts decided at once by another process of the store, whatever this one is at; the code of what it said."""
    profile = seat.laptop.profile
    caller = Caller(profile.body, profile.device, profile.person, seat.key.public)
    try:
        _another_process(model).submit(caller, acts)
    except Fault as fault:
        return fault.code
    return ""


def _another_process(model: Model) -> Decider:
    """What decides in another process: it shares the ledger with this one, and no turns."""
    here: Any = model.world.store.cases.decider
    return Decider(here._ledger, here._cache, here._clock, here._log_keys, here._identities)


@contextmanager
def while_it_waits(model: Model, other: Callable[[], object]) -> Iterator[None]:
    """Let something else happen at the store once, just before a writer's turn comes."""
    ledger: Any = model.world.store.ledger
    take_turn, waiting = ledger._turn, [other]

    @contextmanager
    def turn() -> Iterator[None]:
        if waiting:
            waiting.pop()()
        with take_turn():
            yield

    ledger._turn = turn
    yield
    del ledger._turn


@contextmanager
def lying(seat: Seat, lie: Lie) -> Iterator[None]:
    """Alter what is answered to one laptop's exchanges."""
    honest = seat.line.deliver

    def deliver(request: httpx2.Request) -> httpx2.Response:
        response = honest(request)
        if request.url.path != EXCHANGE or not response.is_success:
            return response
        asked = messages.decode_request(request.content, ExchangeRequest)
        told = lie(asked, messages.decode_answer(response.content, ExchangeAnswer))
        headers = {"Content-Type": "application/json"}
        return httpx2.Response(response.status_code, headers=headers, content=messages.encode(told))

    seat.line.deliver = deliver
    yield
    seat.line.deliver = honest


@contextmanager
def answering(seat: Seat, instead: Callable[[ExchangeRequest], ExchangeAnswer]) -> Iterator[None]:
    """Have somebody else than the store answer one laptop's exchanges."""
    honest = seat.line.deliver

    def deliver(request: httpx2.Request) -> httpx2.Response:
        asked = messages.decode_request(request.content, ExchangeRequest)
        headers = {"Content-Type": "application/json"}
        return httpx2.Response(200, headers=headers, content=messages.encode(instead(asked)))

    seat.line.deliver = deliver
    yield
    seat.line.deliver = honest


def caller_of(seat: Seat) -> Caller:
    """As the store knows a laptop."""
    profile = seat.laptop.profile
    return Caller(profile.body, profile.device, profile.person, seat.key.public)


def nobody_stopped(model: Model) -> None:
    """Among honest programs nobody stops: the exchange goes on (P12)."""
    for seat in model.seats:
        code = seat.laptop.memory.stopped
        require("P12", not code, f"{seat.name} stopped: {code}")
