"""Messages are read strictly from laptops, leniently from newer stores, and never beyond their limits."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.protocol import limits, messages
from ecabinet.protocol.envelope import Envelope, Head
from ecabinet.protocol.messages import ExchangeAnswer, ExchangeRequest, KnownHead, Octets, Page, SentAct, Signed
from tests.protocol.little_store import START
from tests.protocol.little_world import ITEM_FEED, LittleWorld

DIGEST = "ab" * 32
REQUEST: dict[str, Any] = {
    "epoch": 1,
    "checkpoint": {"size": 3, "root": DIGEST},
    "acts": [{"bytes": "e30", "sig": "AA"}],
    "since": 2,
    "want": {"body": [4, DIGEST]},
}


def read(value: object) -> ExchangeRequest:
    return messages.decode_request(json.dumps(value).encode(), ExchangeRequest)


@given(st.lists(st.tuples(st.binary(max_size=50), st.binary(max_size=70)), max_size=4), st.integers(0, 2**53 - 1))
def test_a_request_is_read_back_the_same(acts: list[tuple[bytes, bytes]], since: int) -> None:
    request = ExchangeRequest(
        epoch=1,
        checkpoint=KnownHead.of(Head(3, DIGEST)),
        acts=[SentAct.of(Envelope(*act)) for act in acts],
        since=since,
        want={ITEM_FEED: (7, DIGEST)},
    )
    back = messages.decode_request(messages.encode(request), ExchangeRequest)
    assert back == request
    assert [sent.envelope for sent in back.acts] == [Envelope(*act) for act in acts]
    assert back.checkpoint.head == Head(3, DIGEST)


def test_an_answer_is_read_back_the_same() -> None:
    world = LittleWorld()
    answer = world.store.answer(world.known, wanted={ITEM_FEED: 1, "body": 0})
    back = messages.decode_answer(messages.encode(answer), ExchangeAnswer)
    assert back == answer
    assert back.feeds[ITEM_FEED].entries[0].envelope == world.stance
    assert back.feeds[ITEM_FEED].entries[0].receipt.envelope == world.stance_receipt


def test_bytes_stand_in_json_as_base64url_without_padding() -> None:
    written = messages.encode(Signed(Octets(b"\xff\xfe\xfd\xfc"), Octets(b"")))
    assert json.loads(written) == {"bytes": "__79_A", "sig": ""}


def test_bytes_of_another_kind_are_a_defect() -> None:
    with pytest.raises(NotImplementedError):
        messages.encode(Page([object()]))  # type: ignore[list-item]  # what is tested


def test_what_is_left_out_means_nothing() -> None:
    request = read({"epoch": 1, "checkpoint": {"size": 0, "root": DIGEST}})
    assert (request.acts, request.since, request.want) == ([], 0, {})


@pytest.mark.parametrize(
    "changed",
    [
        {"surprise": 1},
        {"epoch": -1},
        {"epoch": None},
        {"epoch": 2**53},
        {"epoch": 1.5},
        {"checkpoint": None},
        {"checkpoint": {"size": 3, "root": DIGEST, "more": 1}},
        {"checkpoint": {"size": 3, "root": "zz"}},
        {"acts": [{"bytes": "e30", "sig": "AA", "more": 1}]},
        {"acts": [{"bytes": "e30="}]},
        {"acts": [{"bytes": "e30=", "sig": "AA"}]},
        {"acts": [{"bytes": "e+0/", "sig": "AA"}]},
        {"acts": [{"bytes": 7, "sig": "AA"}]},
        {"acts": [{"bytes": "e30", "sig": "AA"}] * (limits.ACTS_PER_REQUEST + 1)},
        {"want": {"no feed!": [0, DIGEST]}},
        {"want": {"body": [0]}},
        {"want": {"body": [-1, DIGEST]}},
        {"want": {"body": [0, ""]}},
        {"want": {f"item:{number}": [0, DIGEST] for number in range(limits.WANTED_FEEDS + 1)}},
        {"since": "0"},
    ],
)
def test_a_request_with_a_wrong_field_is_malformed(changed: dict[str, object]) -> None:
    with pytest.raises(Refused) as caught:
        read({**REQUEST, **changed})
    assert caught.value.code == "malformed"


@pytest.mark.parametrize("data", [b"", b"<!DOCTYPE html>", b"[" * 100_000, b'"\xff"', b"[]", b"null"])
def test_what_is_no_message_is_refused_from_a_laptop_and_unavailable_from_a_store(data: bytes) -> None:
    with pytest.raises(Refused) as refused:
        messages.decode_request(data, ExchangeRequest)
    assert refused.value.code == "malformed"
    with pytest.raises(Unavailable) as unavailable:
        messages.decode_answer(data, ExchangeAnswer)
    assert unavailable.value.code == "unreadable_answer"


def test_as_many_acts_as_allowed_are_read() -> None:
    assert len(read({**REQUEST, "acts": REQUEST["acts"] * limits.ACTS_PER_REQUEST}).acts) == limits.ACTS_PER_REQUEST


def test_the_longest_act_fits_a_request_and_one_byte_more_does_not() -> None:
    def request(sizes: list[int]) -> bytes:
        acts = [SentAct(Octets(bytes(size)), Octets(bytes(64))) for size in sizes]
        return messages.encode(ExchangeRequest(epoch=1, checkpoint=KnownHead(3, DIGEST), acts=acts))

    assert messages.decode_request(request([limits.ACT_BYTES]), ExchangeRequest).acts
    with pytest.raises(Refused) as caught:
        messages.decode_request(request([limits.ACT_BYTES, 1]), ExchangeRequest)
    assert caught.value.code == "too_large"


def test_a_body_beyond_the_limit_is_not_even_parsed() -> None:
    with pytest.raises(Refused) as caught:
        messages.decode_request(b" " * (limits.REQUEST_BYTES + 1), ExchangeRequest)
    assert caught.value.code == "too_large"
    with pytest.raises(Unavailable):
        messages.decode_answer(b" " * (limits.ANSWER_BYTES + 1), ExchangeAnswer)


def test_a_newer_store_may_say_more() -> None:
    answer = {
        "epoch": 1,
        "now": START,
        "checkpoint": "note",
        "mood": "good",
        "receipts": [{"bytes": "e30", "sig": "AA", "more": 1}],
    }
    back = messages.decode_answer(json.dumps(answer).encode(), ExchangeAnswer)
    assert back.receipts == [Signed(Octets(b"{}"), Octets(b"\0"))]


def test_a_problem_keeps_its_details() -> None:
    problem = messages.Problem("gap", {"expected": 7, "where": "outbox"}, 3)
    assert messages.decode_answer(messages.encode(problem), messages.Problem) == problem


def test_a_paper_beyond_the_limit_is_not_announced() -> None:
    upload = {"feed": ITEM_FEED, "sha256": DIGEST, "size": limits.PAPER_BYTES}
    assert messages.decode_request(json.dumps(upload).encode(), messages.UploadRequest).size == limits.PAPER_BYTES
    for size in (0, limits.PAPER_BYTES + 1):
        with pytest.raises(Refused):
            messages.decode_request(json.dumps({**upload, "size": size}).encode(), messages.UploadRequest)
