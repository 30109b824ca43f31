"""Enrolling and exchanging over HTTP: what laptops get, and what everybody else gets, which is nothing."""

import threading

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.testclient import TestClient

from ecabinet.domain.acts import Status
from ecabinet.domain.faults import Refused
from ecabinet.protocol import envelope, invitations, limits, messages, receipts, verifying
from ecabinet.protocol.envelope import Head
from ecabinet.protocol.invitations import Code
from ecabinet.protocol.messages import (
    ConsistencyAnswer,
    EnrolAnswer,
    EnrolRequest,
    ExchangeAnswer,
    InvitedAnswer,
    Octets,
    ProofAnswer,
    SentAct,
)
from ecabinet.protocol.verifying import Trust
from ecabinet.service.app import create_app
from ecabinet.service.services import Services
from ecabinet.service.throttle import Throttle
from tests.central.store_world import BINH, HOUR, START, Pen, World
from tests.service.door import ask, problem, send

EXCHANGE = "/v1/exchange"


def test_a_laptop_joins_with_its_code_and_checks_all_it_gets_from_the_bodys_id(
    client: TestClient, world: World
) -> None:
    pen = Pen(BINH, world.body)
    act = SentAct.of(pen.join(world.invited(BINH)))
    answer = ask(client, pen, "/v1/enrol", EnrolRequest(act), EnrolAnswer)
    trust, proven = verifying.check_enrolment(answer, world.body)
    assert trust.keys.newest == world.state.log_key
    assert proven.receipts[0].receipt.status is Status.ACCEPTED
    again = ask(client, pen, "/v1/enrol", EnrolRequest(act), EnrolAnswer)
    assert again.receipt == answer.receipt


def test_a_code_lets_one_laptop_in(client: TestClient, world: World) -> None:
    code = world.invited(BINH)
    first, second = Pen(BINH, world.body), Pen(BINH, world.body)
    ask(client, first, "/v1/enrol", EnrolRequest(SentAct.of(first.join(code))), EnrolAnswer)
    size = register_size(world)
    content = messages.encode(EnrolRequest(SentAct.of(second.join(code))))
    assert problem(send(client, second, "POST", "/v1/enrol", content)) == (422, "invitation_used")
    assert register_size(world) == size


def test_strangers_leave_no_trace_in_the_register(client: TestClient, world: World) -> None:
    size = register_size(world)
    stranger = Pen(BINH, world.body)
    content = messages.encode(EnrolRequest(SentAct.of(stranger.join(Code.fresh()))))
    assert problem(send(client, stranger, "POST", "/v1/enrol", content)) == (404, "invitation_unknown")
    expired = Pen(BINH, world.body)
    code = world.invited(BINH)
    size += 1
    world.clock.time += 15 * 24 * HOUR
    content = messages.encode(EnrolRequest(SentAct.of(expired.join(code))))
    answer = send(client, expired, "POST", "/v1/enrol", content, now=world.clock.time)
    assert problem(answer) == (422, "invitation_expired")
    assert register_size(world) == size


def test_nobody_takes_the_number_of_a_laptop_that_is_in(client: TestClient, world: World) -> None:
    thief = Pen(BINH, world.body, device=world.an.device)
    content = messages.encode(EnrolRequest(SentAct.of(thief.join(world.invited(BINH)))))
    assert problem(send(client, thief, "POST", "/v1/enrol", content)) == (422, "device_known")
    act = world.an.seal("office:x", "agenda.approved")
    assert len(ask(client, world.an, EXCHANGE, world.an.request(act), ExchangeAnswer).receipts) == 1


def test_nobody_founds_a_body_from_outside(client: TestClient, world: World) -> None:
    with world.store.ledger.reading(world.body) as snapshot:
        genesis = snapshot.entries("body", 0, 1)[0].envelope
    content = messages.encode(EnrolRequest(SentAct.of(genesis)))
    founder = world.founded.founder
    pen = Pen(world.office.person, world.body, founder.device, founder.key)
    assert problem(send(client, pen, "POST", "/v1/enrol", content)) == (403, "founding_closed")


def test_the_letters_of_an_invitation_tell_whom_it_invites(client: TestClient, world: World) -> None:
    code = world.invited(BINH)
    answer = client.post("/v1/invited", content=messages.encode(invitations.ask(code, START)))
    told = messages.decode_answer(answer.content, InvitedAnswer)
    assert (told.body, told.name) == (world.body, "Binh")
    for wrong in (invitations.ask(Code.fresh(), START), invitations.ask(code, START + HOUR)):
        assert problem(client.post("/v1/invited", content=messages.encode(wrong))) == (404, "invitation_unknown")


def test_an_exchange_answers_acts_with_receipts_that_can_be_checked(client: TestClient, world: World) -> None:
    world.hold_paper()
    feed = world.open_ballot()
    answer = world.an.seal(feed, "answer.given", world.answered())
    got = ask(client, world.an, EXCHANGE, world.an.request(answer), ExchangeAnswer)
    proven = verifying.check_exchange(got, Head(), Trust.founded(world.body, world.state.log_key))
    assert proven.receipts[0].receipt.act_hash == answer.hash
    assert feed in got.changed
    assert got.now == world.clock.time


def test_the_register_is_proved_to_continue_the_one_the_laptop_knew(client: TestClient, world: World) -> None:
    trust = Trust.founded(world.body, world.state.log_key)
    first = ask(client, world.an, EXCHANGE, world.an.request(), ExchangeAnswer)
    world.an.known = verifying.check_exchange(first, Head(), trust).head
    world.publish()
    second = ask(client, world.an, EXCHANGE, world.an.request(), ExchangeAnswer)
    newer = verifying.check_exchange(second, world.an.known, trust).head
    target = f"/v1/consistency/{world.an.known.size}/{newer.size}"
    proof = messages.decode_answer(send(client, world.an, "GET", target).content, ConsistencyAnswer)
    verifying.check_continues(world.an.known, newer, proof.consistency_proof)
    assert problem(send(client, world.an, "GET", f"/v1/consistency/5/{newer.size + 1}")) == (404, "not_found")


def test_an_acts_receipt_can_be_proved_later(client: TestClient, world: World) -> None:
    meeting, _ = world.publish()
    receipt = world.do(world.an, meeting, "attendance.joined", {"where": "room"})
    answer = send(client, world.binh, "GET", f"/v1/proofs/{receipt.act_id}")
    proof = messages.decode_answer(answer.content, ProofAnswer)
    assert receipts.open_receipt(proof.receipt.envelope, world.state.log_key) == receipt
    assert problem(send(client, world.guest, "GET", f"/v1/proofs/{receipt.act_id}")) == (404, "not_found")


def test_a_problem_with_one_act_keeps_nothing_and_says_what_is_wanted(client: TestClient, world: World) -> None:
    good = world.an.seal("office:x", "agenda.approved")
    world.an.seal("office:x", "agenda.approved")
    late = world.an.seal("office:x", "agenda.approved")
    answer = send(client, world.an, "POST", EXCHANGE, messages.encode(world.an.request(good, late)))
    assert problem(answer) == (409, "gap")
    assert answer.json()["details"] == {"next": 2}
    with world.store.ledger.reading(world.body) as snapshot:
        assert snapshot.counter(world.an.device).last_seq == 1


def register_size(world: World) -> int:
    with world.store.ledger.reading(world.body) as snapshot:
        return snapshot.register().size


# Signatures


def test_nothing_is_answered_without_a_signature(client: TestClient, world: World) -> None:
    for method, target in [
        ("POST", EXCHANGE),
        ("POST", "/v1/enrol"),
        ("GET", "/v1/pokes"),
        ("GET", f"/v1/papers/{'ab' * 32}"),
        ("HEAD", f"/v1/papers/{'ab' * 32}"),
        ("POST", "/v1/uploads"),
        ("GET", f"/v1/proofs/{envelope.new_id()}"),
        ("GET", "/v1/consistency/1/2"),
    ]:
        answer = client.request(method, target, content=None if method in {"GET", "HEAD"} else b"{}")
        assert answer.status_code in {400, 401}, target
    assert client.get("/v1/pokes").json() == {"code": "unsigned_request"}
    assert world.body.encode() not in client.get("/v1/pokes").content


def test_a_signature_is_for_one_request_at_one_time_by_one_laptop(client: TestClient, world: World) -> None:
    content = messages.encode(world.an.request())
    headers = world.an.headers("POST", EXCHANGE, content)
    assert client.post(EXCHANGE, content=content, headers=headers).status_code == 200
    assert problem(client.post(EXCHANGE, content=content, headers=headers)) == (401, "replayed")
    other = messages.encode(world.binh.request(want={"body": (1, "ab" * 32)}))
    headers = world.an.headers("POST", EXCHANGE, content)
    assert problem(client.post(EXCHANGE, content=other, headers=headers)) == (401, "bad_signature")
    assert problem(client.get("/v1/consistency/1/2", headers=headers)) == (401, "bad_signature")
    headers = world.an.headers("POST", EXCHANGE, content)
    headers["Authorization"] = headers["Authorization"].replace(world.an.device, world.binh.device)
    assert problem(client.post(EXCHANGE, content=content, headers=headers)) == (401, "bad_signature")


def test_a_laptop_with_a_wrong_clock_is_told_the_right_time(client: TestClient, world: World) -> None:
    for now in (START - 121_000, START + 121_000):
        answer = send(client, world.an, "POST", EXCHANGE, messages.encode(world.an.request()), now=now)
        assert problem(answer) == (401, "clock_skew")
        assert answer.json()["details"] == {"now": START}
    for now in (START - 119_000, START + 119_000):
        assert send(client, world.an, "POST", EXCHANGE, messages.encode(world.an.request()), now=now).is_success


def test_another_body_is_as_unknown_as_another_laptop(client: TestClient, world: World) -> None:
    content = messages.encode(world.an.request())
    for stranger in (Pen(BINH, world.body), Pen(BINH, "ab" * 32)):
        answer = send(client, stranger, "POST", EXCHANGE, content)
        assert problem(answer) == (401, "unknown_device")
        assert answer.json() == {"code": "unknown_device"}


def test_a_revoked_laptop_is_let_in_only_to_hand_over(client: TestClient, world: World) -> None:
    meeting, _ = world.publish()
    revoked_by = world.do(world.office, "body", "device.revoked", {"device": world.binh.device, "reason": "Lost."})
    told = ask(client, world.binh, EXCHANGE, world.binh.request(), ExchangeAnswer)
    last = world.state.devices[world.binh.device].revocation
    assert (told.changed, told.feeds) == ({"body": last}, {})
    world.binh.since = revoked_by.leaf_index + 1
    knowing = world.binh.request()
    empty = send(client, world.binh, "POST", EXCHANGE, messages.encode(knowing))
    assert problem(empty) == (403, "device_revoked")
    assert problem(send(client, world.binh, "GET", "/v1/pokes")) == (403, "device_revoked")
    late = world.binh.seal(meeting, "attendance.joined", {"where": "room"})
    got = ask(client, world.binh, EXCHANGE, world.binh.request(late), ExchangeAnswer)
    assert (got.changed, got.feeds) == ({}, {})
    receipt = receipts.open_receipt(got.receipts[0].envelope, world.state.log_key)
    assert (receipt.status, receipt.code) == (Status.REFUSED, "device_revoked")


# Bad input


def test_limits_hold(client: TestClient, world: World) -> None:
    many = [world.an.seal("office:x", "agenda.approved") for _ in range(limits.ACTS_PER_REQUEST + 1)]
    answer = send(client, world.an, "POST", EXCHANGE, messages.encode(world.an.request(*many)))
    assert answer.status_code in {400, 413}
    huge = b" " * (limits.REQUEST_BYTES + 1)
    assert problem(send(client, world.an, "POST", EXCHANGE, huge)) == (413, "too_large")
    chunks = (b" " * 100_000 for _ in range(30))
    headers = world.an.headers("POST", EXCHANGE)
    assert problem(client.post(EXCHANGE, content=chunks, headers=headers)) == (413, "too_large")


def test_compressed_content_is_not_unpacked(client: TestClient, world: World) -> None:
    content = b"\x1f\x8b" + bytes(100)
    answer = send(client, world.an, "POST", EXCHANGE, content, headers={"Content-Encoding": "gzip"})
    assert problem(answer) == (400, "malformed")


def test_unknown_paths_and_methods_are_problems_too(client: TestClient) -> None:
    assert problem(client.get("/v1/nothing")) == (404, "not_found")
    assert problem(client.get("/")) == (404, "not_found")
    assert problem(client.delete(EXCHANGE)) == (405, "wrong_method")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.one_of(st.binary(max_size=300), st.text(max_size=200).map(str.encode)))
def test_no_content_breaks_the_store(client: TestClient, world: World, content: bytes) -> None:
    answer = send(client, world.an, "POST", EXCHANGE, content)
    assert answer.status_code in {400, 429}


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    place=st.integers(0, 10_000),
    byte=st.integers(0, 255),
    target=st.sampled_from([EXCHANGE, "/v1/enrol", "/v1/uploads", "/v1/invited"]),
)
def test_no_bent_message_breaks_the_store(client: TestClient, world: World, place: int, byte: int, target: str) -> None:
    act = world.an.sketch("office:x", "agenda.approved")
    sound = {
        EXCHANGE: world.an.request(act, want={"body": (0, "ab" * 32)}),
        "/v1/enrol": EnrolRequest(SentAct.of(act)),
        "/v1/uploads": messages.UploadRequest("body", "ab" * 32, 5),
        "/v1/invited": messages.InvitedRequest(world.an.key.public, START, Octets(bytes(64))),
    }[target]
    content = bytearray(messages.encode(sound))
    content[place % len(content)] = byte
    assert send(client, world.an, "POST", target, bytes(content)).status_code < 500


def test_feeds_of_no_known_kind_are_refused_or_passed_over(client: TestClient, world: World) -> None:
    want = {"zebra:1": (0, "ab" * 32), "desk:x": (3, "ab" * 32)}
    got = ask(client, world.an, EXCHANGE, world.an.request(want=want), ExchangeAnswer)
    assert (got.feeds, got.withdrawn) == ({}, ["desk:x"])
    act = world.an.seal("zebra:1", "zebra.ran")
    got = ask(client, world.an, EXCHANGE, world.an.request(act), ExchangeAnswer)
    receipt = receipts.open_receipt(got.receipts[0].envelope, world.state.log_key)
    assert (receipt.status, receipt.code) == (Status.REFUSED, "unknown_feed")


def test_who_asks_too_often_is_held_back(world: World) -> None:
    services = Services(world.store.cases)
    services._known = Throttle(rate=0, burst=3)
    with TestClient(create_app(services)) as client:
        statuses = [send(client, world.an, "GET", "/v1/consistency/1/2").status_code for _ in range(5)]
        assert statuses == [200, 200, 200, 429, 429]
        refused = send(client, world.an, "GET", "/v1/consistency/1/2")
        assert problem(refused) == (429, "too_many")
        assert refused.headers["retry-after"] == str(refused.json()["retry_after"])
        assert send(client, world.binh, "GET", "/v1/consistency/1/2").status_code == 200


def test_patience_is_rewarded(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 0.0
    monkeypatch.setattr("time.monotonic", lambda: now)
    throttle = Throttle(rate=2, burst=2)
    throttle.pass_on("an")
    throttle.pass_on("an")
    with pytest.raises(Refused, match="too_many"):
        throttle.pass_on("an")
    now = 0.5
    throttle.pass_on("an")


def test_many_laptops_at_once_all_get_their_receipts(client: TestClient, world: World) -> None:
    meeting, _ = world.publish()
    pens = [world.an, world.binh, world.chair]
    answers: list[ExchangeAnswer] = []

    def work(pen: Pen) -> None:
        for number in range(5):
            where = "room" if number % 2 else "remote"
            act = pen.seal(meeting, "attendance.joined", {"where": where})
            answers.append(ask(client, pen, EXCHANGE, pen.request(act), ExchangeAnswer))

    threads = [threading.Thread(target=work, args=(pen,)) for pen in pens]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    found = [receipts.read(answer.receipts[0].bytes).leaf_index for answer in answers]
    assert len(set(found)) == len(found) == 15
