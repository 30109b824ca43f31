"""The bad input that every protocol must expect, each by its name: who is told what, and that nothing changed."""

import base64
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import rfc8785
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ecabinet.application.messages import Catalogue, Language
from ecabinet.domain.acts import Status
from ecabinet.protocol import base64url, keys, limits, messages, receipts, requests
from ecabinet.protocol.envelope import Envelope, Head, new_id
from ecabinet.protocol.messages import ExchangeAnswer, KnownHead, SentAct
from ecabinet.protocol.requests import Call, Claim
from tests.central.conftest import founded_store  # noqa: F401 - the fixture is found by its name
from tests.central.store_world import AN, START, Pen, Template, World
from tests.exchange.front_door import Asked, FrontDoor, Told

EXCHANGE = "/v1/exchange"


@pytest.fixture
def door(world: World) -> Iterator[FrontDoor]:
    with FrontDoor(world) as made:
        yield made


def signed(pen: Pen, content: bytes, *, method: str = "POST", target: str = EXCHANGE, now: int = START) -> Asked:
    """A request with the header of a laptop."""
    header = pen.headers(method, target, content, now=now)["Authorization"]
    return Asked(method, target.encode(), ((b"authorization", header.encode()),), content)


def refusal(door: FrontDoor, asked: Asked) -> tuple[int, str]:
    """What a request, which must be refused, is told; it must have a sentence and leave no trace."""
    told = door.judge(asked)
    assert Catalogue.shipped().sentence(told.code, Language.VIETNAMESE)
    return told.status, told.code


def submitted(door: FrontDoor, pen: Pen, *acts: Envelope) -> Told:
    """What becomes of acts."""
    return door.judge(signed(pen, messages.encode(pen.request(*acts))))


def resealed(pen: Pen, sealed: Envelope, change: Any) -> Envelope:  # noqa: ANN401 - a function of one act's fields
    """The same act with something changed, signed again as it then is written."""
    data = change(json.loads(sealed.bytes))
    data = data if isinstance(data, bytes) else rfc8785.dumps(data)
    return Envelope(data, pen.key.sign(keys.ACT, data))


def joined(pen: Pen, meeting: str) -> Envelope:
    return pen.sketch(meeting, "attendance.joined", {"where": "room"})


# notes.md, "Protocol"


def test_duplicate_keys(door: FrontDoor, world: World) -> None:
    """In the message nobody trusts the first or the last; inside an act they are not canonical."""
    meeting, _ = world.publish()

    def twice(act: dict[str, Any]) -> bytes:
        return rfc8785.dumps(act).replace(b'{"where":"room"}', b'{"where":"room","where":"room"}')

    act = resealed(world.an, joined(world.an, meeting), twice)
    told = submitted(door, world.an, act)
    assert (told.status, told.code) == (400, "malformed")


def test_unknown_fields(door: FrontDoor, world: World) -> None:
    content = json.loads(messages.encode(world.an.request()))
    for place in (content, content["checkpoint"]):
        place["newer"] = 1
        assert refusal(door, signed(world.an, json.dumps(content).encode())) == (400, "malformed")
        del place["newer"]
    meeting, _ = world.publish()
    act = resealed(world.an, joined(world.an, meeting), lambda act: act | {"newer": 1})
    assert submitted(door, world.an, act).code == "malformed"
    act = resealed(
        world.an, joined(world.an, meeting), lambda act: act | {"data": act["data"] | {"newer": 1}}
    )  # inside `data` the rules of the kind decide: the act has a receipt, which says no
    assert told_code(submitted(door, world.an, act)) == (Status.REFUSED, "bad_data")


def told_code(told: Told) -> tuple[Status, str]:
    """The decision on the one act of a request that was answered."""
    assert told.status == 200, told
    (receipt,) = messages.decode_answer(told.content, ExchangeAnswer).receipts
    found = receipts.read(bytes(receipt.bytes))
    return found.status, found.code


def test_201_acts(door: FrontDoor, world: World) -> None:
    sealed = joined(world.an, f"meeting:{new_id()}")
    many = [sealed] * (limits.ACTS_PER_REQUEST + 1)
    assert refusal(door, signed(world.an, messages.encode(world.an.request(*many)))) == (400, "malformed")
    at_most = [world.an.seal("office:x", "agenda.approved") for _ in range(limits.ACTS_PER_REQUEST)]
    assert submitted(door, world.an, *at_most).status == 200


def test_more_than_a_megabyte_of_acts(door: FrontDoor, world: World) -> None:
    meeting, item = world.publish()
    long = {"comment": new_id(), "audience": "all", "text": "a" * 600_000, "tier": "remark", "proposed_wording": ""}
    acts = [world.an.seal(item, "comment.made", long) for _ in range(2)]
    assert refusal(door, signed(world.an, messages.encode(world.an.request(*acts)))) == (413, "too_large")
    huge = signed(world.an, b" " * (limits.REQUEST_BYTES + 1))
    assert refusal(door, huge) == (413, "too_large")
    assert meeting


def test_201_wanted_feeds(door: FrontDoor, world: World) -> None:
    want = {f"item:{new_id()}": (0, "ab" * 32) for _ in range(limits.WANTED_FEEDS + 1)}
    assert refusal(door, signed(world.an, messages.encode(world.an.request(want=want)))) == (400, "malformed")
    del want[next(iter(want))]
    assert door.judge(signed(world.an, messages.encode(world.an.request(want=want)))).status == 200


def test_the_wrong_device(door: FrontDoor, world: World) -> None:
    """Another laptop's act, another laptop's name, another laptop's key."""
    meeting, _ = world.publish()
    assert submitted(door, world.an, joined(world.binh, meeting)).code == "unknown_device"
    content = messages.encode(world.an.request())
    thief = replace(world.an, key=world.binh.key)
    assert refusal(door, signed(thief, content)) == (401, "bad_signature")
    assert refusal(door, signed(replace(world.an, device=new_id()), content)) == (401, "unknown_device")
    own = replace(world.an, person=world.binh.person)
    assert submitted(door, world.an, joined(own, meeting)).code == "wrong_author"


def test_a_reused_id(door: FrontDoor, world: World) -> None:
    meeting, _ = world.publish()
    first = world.an.seal(meeting, "attendance.joined", {"where": "room"})
    assert submitted(door, world.an, first).status == 200
    other = world.an.sketch(meeting, "attendance.joined", {"where": "remote"}, id=json.loads(first.bytes)["id"])
    told = submitted(door, world.an, other)
    assert (told.status, told.code) == (409, "id_reuse")
    assert told_code(submitted(door, world.an, first)) == (Status.ACCEPTED, "")


def test_a_gap_in_the_sequence(door: FrontDoor, world: World) -> None:
    meeting, _ = world.publish()
    missing = world.an.seal(meeting, "attendance.joined", {"where": "room"})
    later = world.an.seal(meeting, "attendance.joined", {"where": "remote"})
    told = submitted(door, world.an, later)
    assert (told.status, told.code) == (409, "gap")
    assert json.loads(told.content)["details"] == {"next": world.an.seq - 1}
    told = submitted(door, world.an, missing, later)
    assert told.status == 200


def test_a_cursor_beyond_the_head(door: FrontDoor, world: World) -> None:
    meeting, _ = world.publish()
    for want in ({meeting: (99, "ab" * 32)}, {"body": (1, "ab" * 32)}, {"body": (limits.LARGEST_INT, "ab" * 32)}):
        asked = signed(world.an, messages.encode(world.an.request(want=want)))
        assert refusal(door, asked) == (409, "feed_diverged")


def test_a_head_beyond_the_head(door: FrontDoor, world: World) -> None:
    request = world.an.request()
    for head, code in ((Head(10**6, "ab" * 32), "register_rollback"), (Head(3, "ab" * 32), "register_fork")):
        asked = msgspec_replaced(request, checkpoint=KnownHead.of(head))
        assert refusal(door, signed(world.an, asked)) == (409, code)
    assert refusal(door, signed(world.an, msgspec_replaced(request, since=10**6))) == (409, "register_rollback")
    assert refusal(door, signed(world.an, msgspec_replaced(request, epoch=7))) == (409, "epoch_changed")


def msgspec_replaced(request: messages.ExchangeRequest, **changes: Any) -> bytes:  # noqa: ANN401 - as the message's fields
    """A message with other fields, as bytes."""
    kept = {name: getattr(request, name) for name in request.__struct_fields__}
    return messages.encode(messages.ExchangeRequest(**(kept | changes)))


def test_acts_beside_a_cursor_that_is_wrong_are_not_decided(door: FrontDoor, world: World) -> None:
    """A request counts as a whole or not at all."""
    meeting, _ = world.publish()
    act = world.an.seal(meeting, "attendance.joined", {"where": "room"})
    asked = signed(world.an, messages.encode(world.an.request(act, want={"body": (3, "ab" * 32)})))
    assert refusal(door, asked) == (409, "feed_diverged")
    assert submitted(door, world.an, act).status == 200


def test_a_stale_token(door: FrontDoor, world: World) -> None:
    """A header that was good once: too old, from the future, used already, of another call."""
    content = messages.encode(world.an.request())
    skew = limits.CLOCK_SKEW_MS
    for now, status in ((START - skew, 200), (START + skew, 200), (START - skew - 1, 401), (START + skew + 1, 401)):
        told = door.judge(signed(world.an, content, now=now))
        assert told.status == status
        assert status == 200 or told.code == "clock_skew"
    once = signed(world.an, content)
    assert door.judge(once).status == 200
    assert refusal(door, once) == (401, "replayed")
    for other in (
        replace(once, content=content + b" "),
        replace(once, target=b"/v1/exchange?x"),
        replace(once, method="POST", target=b"/v1/uploads"),
    ):
        assert refusal(door, other) == (401, "bad_signature")
    assert refusal(door, replace(once, headers=())) == (401, "unsigned_request")


def test_the_table_of_request_signatures(door: FrontDoor, world: World) -> None:
    """Each field of the header changed alone: nothing but the whole is believed."""
    content = messages.encode(world.an.request())
    header = world.an.headers("POST", EXCHANGE, content)["Authorization"]
    honest = requests.read(header)
    table: list[tuple[Claim, str]] = [
        (replace(honest, body="ab" * 32), "unknown_device"),
        (replace(honest, device=world.binh.device), "bad_signature"),
        (replace(honest, device=new_id()), "unknown_device"),
        (replace(honest, time=honest.time + 1), "bad_signature"),
        (replace(honest, time=0), "clock_skew"),
        (replace(honest, time=10**15 - 1), "clock_skew"),
        (replace(honest, nonce="A" * 22), "bad_signature"),
        (replace(honest, sig="A" * 86), "bad_signature"),
        (honest.by(world.binh.key, Call.of("POST", EXCHANGE, content)), "bad_signature"),
        (honest.by(world.an.key, Call.of("PUT", EXCHANGE, content)), "bad_signature"),
        (honest.by(world.an.key, Call.of("POST", "/v1/exchange/", content)), "bad_signature"),
        (honest.by(world.an.key, Call("POST", EXCHANGE)), "bad_signature"),
    ]
    for claim, code in table:
        asked = Asked("POST", EXCHANGE.encode(), ((b"authorization", claim.header.encode()),), content)
        assert refusal(door, asked) == (401, code), claim
    whole = Asked("POST", EXCHANGE.encode(), ((b"authorization", header.encode()),), content)
    assert door.judge(whole).status == 200, "none of them used the nonce up"


def test_the_id_of_another_body(door: FrontDoor, world: World, founded_store: Template) -> None:  # noqa: F811 - the fixture
    meeting, _ = world.publish()
    foreign = resealed(world.an, joined(world.an, meeting), lambda act: act | {"body": "ab" * 32})
    told = submitted(door, world.an, foreign)
    assert (told.status, told.code) == (422, "other_body")
    stranger = Pen(AN, "ab" * 32)
    assert refusal(door, signed(stranger, messages.encode(stranger.request()))) == (401, "unknown_device")
    assert founded_store.founded.body == world.body


def test_numbers_beyond_every_bound(door: FrontDoor, world: World) -> None:
    content = json.loads(messages.encode(world.an.request()))
    for field in ("epoch", "since"):
        for number in (-1, 1 << 53, 1 << 64, 10**400, 1.5, True, None, "1"):
            asked = signed(world.an, json.dumps(content | {field: number}).encode())
            assert refusal(door, asked)[1] in {"malformed", "register_rollback", "epoch_changed"}
    meeting, _ = world.publish()
    for field, number in (("device_seq", 1 << 53), ("made_at", -1), ("made_at", limits.LATEST_MS + 1), ("base", -1)):
        sealed = resealed(world.an, joined(world.an, meeting), lambda act, at=field, to=number: plain(act | {at: to}))
        assert submitted(door, world.an, sealed).code == "malformed", (field, number)


def plain(value: Any) -> bytes:  # noqa: ANN401 - any JSON
    """Sorted JSON without white space, also where RFC 8785 would not write it."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8", "surrogatepass")


@pytest.mark.parametrize(
    "text",
    ["\ud800", "\udc00\ud800", "e\u0302\u0301", "\u212b", "a\x00b"],
    ids=["lone", "swapped", "nfd", "angstrom", "nul"],
)
def test_text_that_is_none(door: FrontDoor, world: World, text: str) -> None:
    """Lone surrogates, text that is not composed, NUL: inside an act, signed by a laptop of ours."""
    _, item = world.publish()
    data = {"comment": new_id(), "audience": "all", "text": text, "tier": "remark", "proposed_wording": ""}
    sealed = world.an.sketch(item, "comment.made", data | {"text": "x"})
    act = resealed(world.an, sealed, lambda act: plain(act | {"data": data}))
    assert submitted(door, world.an, act).code == "malformed"


def test_nesting_without_end(door: FrontDoor, world: World) -> None:
    for bomb in (b"[" * 100_000, b'{"a":' * 100_000, b'{"epoch":' + b"[" * 5_000 + b"]" * 5_000 + b"}"):
        assert refusal(door, signed(world.an, bomb)) == (400, "malformed")
    meeting, _ = world.publish()
    deep = b'{"a":' * 2_000 + b"1" + b"}" * 2_000
    sealed = resealed(
        world.an, joined(world.an, meeting), lambda act: rfc8785.dumps(act).replace(b'{"where":"room"}', deep)
    )
    assert submitted(door, world.an, sealed).code == "malformed"


def test_a_gzip_bomb_is_not_unpacked(door: FrontDoor, world: World) -> None:
    import gzip  # noqa: PLC0415 - for the bomb alone

    bomb = gzip.compress(bytes(50_000_000))
    asked = signed(world.an, bomb)
    for coding in (b"gzip", b"deflate", b"br", b"zstd", b"identity, gzip", b"GZIP"):
        packed = replace(asked, headers=(*signed(world.an, bomb).headers, (b"content-encoding", coding)))
        assert refusal(door, packed) == (400, "malformed")
    assert refusal(door, signed(world.an, bomb)) == (400, "malformed")


def test_kinds_that_nobody_knows(door: FrontDoor, world: World) -> None:
    """Refused with a receipt, so that the laptop's count goes on and its person may do it again after the upgrade."""
    meeting, _ = world.publish()
    act = world.an.seal(meeting, "meeting.teleported", {"to": "2099"})
    assert told_code(submitted(door, world.an, act)) == (Status.REFUSED, "unknown_kind")
    after = world.an.seal(meeting, "attendance.joined", {"where": "room"})
    assert told_code(submitted(door, world.an, after)) == (Status.ACCEPTED, "")


# Whatever else


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(
        st.binary(max_size=300),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
            lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
            max_leaves=12,
        ).map(lambda value: json.dumps(value).encode()),
    )
)
def test_any_content_is_answered_with_a_sentence(door: FrontDoor, world: World, content: bytes) -> None:
    for target in (EXCHANGE, "/v1/enrol", "/v1/invited", "/v1/uploads"):
        assert refusal(door, signed(world.an, content, target=target))[0] in {400, 401}


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(["GET", "HEAD", "POST", "PATCH", "DELETE"]), st.text("abc0/%.?=&-:", max_size=40))
def test_any_target_is_answered_with_a_sentence(door: FrontDoor, world: World, method: str, rest: str) -> None:
    asked = signed(world.an, b"", method=method, target=f"/v1/{rest}")
    assert refusal(door, asked)[0] in {400, 401, 404, 405}


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.sampled_from(("bytes", "sig")), st.binary(max_size=80), min_size=2, max_size=2))
def test_any_signed_bytes_are_answered_with_a_sentence(door: FrontDoor, world: World, sent: dict[str, bytes]) -> None:
    """Bytes that are no act, with the laptop's own signature over them."""
    for sig in (sent["sig"], world.an.key.sign(keys.ACT, sent["bytes"])):
        content = (
            messages.encode(world.an.request())[:-1]
            + b',"acts":['
            + messages.encode(SentAct.of(Envelope(sent["bytes"], sig)))
        )
        told = door.judge(signed(world.an, content + b"]}"))
        assert told.code in {"malformed", "bad_signature"}


def test_base64_has_one_spelling(door: FrontDoor, world: World) -> None:
    meeting, _ = world.publish()
    sent = json.loads(messages.encode(SentAct.of(joined(world.an, meeting))))
    for spelling in (
        sent["bytes"] + "=",
        base64.b64encode(base64url.decode(sent["bytes"])).decode() + "\n",
        sent["bytes"] + " ",
        sent["bytes"][:-1],
    ):
        content = json.loads(messages.encode(world.an.request())) | {"acts": [sent | {"bytes": spelling}]}
        assert refusal(door, signed(world.an, json.dumps(content).encode()))[1] in {"malformed", "bad_signature"}


def test_nothing_of_all_this_is_written_to_a_log(
    door: FrontDoor, world: World, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    """What people ask for is nobody's business, and no stranger fills the disk."""
    for number in range(20):
        door.judge(signed(world.an, b"{" * number))
        door.judge(Asked("GET", b"/v1/papers/" + b"ab" * 32))
    assert caplog.records == []
    assert not list(tmp_path.rglob("*.log"))
