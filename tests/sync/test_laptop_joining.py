"""Joining: the invitation admits, the answer is checked from the first act on, and a lost answer costs nothing."""

import pytest

from ecabinet.application import joining
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.persistence.laptop.store import create_store
from ecabinet.protocol import words
from ecabinet.protocol.keys import SigningKey
from ecabinet.sync import enrolling, inviting
from tests.central.store_world import AN, BINH
from tests.sync.laptops_at_store import (
    ADDRESS,
    STORE_KEY,
    LaptopsAtStore,
    Line,
    lost_answer,
    lost_half_way,
    lost_request,
    response,
)


def test_a_laptop_joins_and_knows_its_body_and_itself(net: LaptopsAtStore) -> None:
    desk = net.desk(AN)
    assert desk.laptop.has_joined
    assert desk.laptop.body == net.world.state
    assert desk.laptop.body.devices[desk.laptop.device].key == desk.key.public
    assert desk.laptop.outbox() == ()
    assert [row.kind for row in desk.laptop.received()] == ["device.joined"]
    desk.exchange()
    assert desk.states()["body"] == net.world.state


def test_whoever_joins_late_hears_of_everything_they_may_read(net: LaptopsAtStore) -> None:
    meeting, item = net.world.publish()
    desk = net.desk(AN)
    desk.exchange()
    assert set(desk.states()) == {"body", meeting, item}
    assert not any(desk.laptop.is_arriving(feed) for feed in desk.laptop.feeds())


@pytest.mark.parametrize("mishap", [lost_request, lost_answer, lost_half_way])
def test_a_lost_joining_is_tried_again_with_the_same_act(net: LaptopsAtStore, mishap: object) -> None:
    desk = net.begun(AN)
    device = desk.laptop.device
    desk.line.mishaps.append(mishap)
    with pytest.raises(Unavailable):
        enrolling.join(desk.laptop, desk.wire)
    assert not desk.laptop.has_joined
    desk = net.again(desk)
    enrolling.join(desk.laptop, desk.wire)
    assert desk.laptop.has_joined
    assert desk.laptop.device == device
    assert [found.id for found in net.world.state.devices_of(AN.id) if found.label == "Máy xách tay"] == [device]


def test_a_used_invitation_is_refused_and_a_new_one_takes_its_place(net: LaptopsAtStore) -> None:
    invitation = net.invitation(AN)
    first, second = net.begun(AN, "first", invitation), net.begun(AN, "second", invitation)
    enrolling.join(first.laptop, first.wire)
    with pytest.raises(Refused, match="invitation_used"):
        enrolling.join(second.laptop, second.wire)
    store, key = second.laptop._core.store, second.key
    joining.begin(store, net.invitation(AN), key, "Máy thứ hai", net.world.clock)
    desk = net.again(second)
    enrolling.join(desk.laptop, desk.wire)
    assert desk.laptop.has_joined
    with pytest.raises(Refused, match="already_joined"):
        joining.begin(desk.laptop._core.store, net.invitation(AN), key, "", net.world.clock)


def test_an_invitation_that_has_expired_is_not_even_tried(net: LaptopsAtStore) -> None:
    store = create_store(net.folder / "late", STORE_KEY)
    invitation = net.invitation(AN)
    net.world.clock.time = invitation.expires + 1
    with pytest.raises(Refused, match="invitation_expired"):
        joining.begin(store, invitation, SigningKey.generate(), "", net.world.clock)
    store.close()


def test_another_body_behind_the_address_is_found_out(net: LaptopsAtStore) -> None:
    desk = net.begun(AN)
    other = net.begun(BINH)

    def as_binh(line: Line, request: object) -> object:
        """The store answers as if somebody else had asked: with the feed of the right body, so spoil its first act."""
        return response(200, spoiled(line.handle_request(request).read()), Content_Type="application/json")

    def spoiled(content: bytes) -> bytes:
        start = content.index(b'"body":{"entries":[{"bytes":"') + len(b'"body":{"entries":[{"bytes":"')
        return content[:start] + b"eyJ4IjoxfQ" + content[content.index(b'"', start) :]

    desk.line.mishaps.append(as_binh)
    with pytest.raises(Refused, match=r"other_body|malformed|not_a_genesis"):
        enrolling.join(desk.laptop, desk.wire)
    assert not desk.laptop.has_joined
    assert desk.laptop.body.people == {}
    assert not other.laptop.has_joined


def test_a_laptop_whose_clock_is_wrong_joins_all_the_same(net: LaptopsAtStore) -> None:
    desk = net.begun(AN)
    desk.wire.offset = -3_600_000
    enrolling.join(desk.laptop, desk.wire)
    assert desk.laptop.has_joined


def test_the_typed_letters_lead_to_the_same_invitation(net: LaptopsAtStore) -> None:
    invitation = net.invitation(AN)
    line = Line(net.transport)

    def connect(address: str, _tls: str) -> object:
        import httpx2  # noqa: PLC0415 - one test needs a client of its own

        return httpx2.Client(transport=line, base_url=address)

    found = inviting.look_up(invitation.code, ADDRESS, net.world.clock, connect)
    assert found == invitation
    assert words.of(found.body, found.tls) == words.of(net.world.body)
