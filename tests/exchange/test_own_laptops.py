"""Several laptops of one person, for real: one invites the next, answers for it, and shuts it out."""

from collections.abc import Iterator

import pytest

from ecabinet.application.admitting import Admitting
from ecabinet.application.own_laptops import OwnLaptop, OwnLaptops
from ecabinet.application.seconding import Seconding, WaitsFor
from ecabinet.central.administration import new_person
from ecabinet.domain.bodies import Role, Standing
from ecabinet.domain.faults import Refused
from ecabinet.protocol.requests import Claim
from tests.central.store_world import AN, OFFICE, World
from tests.exchange.crew import Crew, Member


@pytest.fixture
def crew(world: World) -> Iterator[Crew]:
    made = Crew(world, world.folder.root.parent / "laptops")
    yield made
    made.close()


def second_laptop(crew: Crew, first: Member) -> Member:
    """A laptop that the first one of the same person invited."""
    invitation = OwnLaptops(first.laptop).invite()
    first.exchange()
    second = crew.take_in(first.person, invitation)
    first.exchange()
    return second


def line(member: Member, device: str) -> OwnLaptop:
    return next(one for one in OwnLaptops(member.laptop).view() if one.device.id == device)


def test_a_laptop_invites_the_next_one_and_says_that_it_knows_it(crew: Crew) -> None:
    old = crew.join(AN)
    new = second_laptop(crew, old)
    shown = line(old, new.laptop.device)
    assert (shown.may_answer, shown.is_this) == (True, False)
    assert not line(new, old.laptop.device).may_answer
    assert line(new, new.laptop.device).is_this
    OwnLaptops(old.laptop).confirm(new.laptop.device)
    crew.settle()
    assert not line(old, new.laptop.device).may_answer
    assert line(new, new.laptop.device).device.confirmed_by == old.laptop.device


def test_one_that_nobody_knows_is_shut_out_until_an_administrator_has_looked(crew: Crew) -> None:
    meeting, _ = crew.world.publish()
    office, old = crew.join(OFFICE), crew.join(AN)
    new = second_laptop(crew, old)
    assert meeting in new.laptop.feeds()
    OwnLaptops(old.laptop).dispute(new.laptop.device, "Không phải máy của tôi.")
    old.exchange()
    crew.world.do(crew.world.office, "body", "settings.changed", {"phone": "080"})
    new.record(meeting, "attendance.joined", {"where": "room"})
    new.exchange()
    with pytest.raises(Refused, match="device_disputed"):
        new.exchange()
    assert [entry.code for entry in new.laptop.attention()] == ["device_disputed"]
    assert new.laptop.body.devices[new.laptop.device].standing is Standing.DISPUTED
    assert new.laptop.body.phone == ""
    office.exchange()
    seconding = Seconding(office.laptop)
    (waiting,) = seconding.view()
    assert (waiting.kind, waiting.reason, waiting.may_agree) == (WaitsFor.RULING, "Không phải máy của tôi.", True)
    seconding.agree(waiting, "Đã hỏi qua điện thoại.")
    office.exchange()
    new.exchange()
    assert new.laptop.body.phone == "080"
    new.record(meeting, "attendance.joined", {"where": "room"})
    new.exchange()
    assert new.laptop.outbox() == ()


def test_a_disputed_laptop_is_told_of_nothing_and_given_no_proof(crew: Crew) -> None:
    meeting, _ = crew.world.publish()
    old = crew.join(AN)
    new = second_laptop(crew, old)
    OwnLaptops(old.laptop).dispute(new.laptop.device, "Lạ.")
    old.exchange()
    store = crew.world.store
    caller = store.cases.gate.find(Claim(crew.world.body, new.laptop.device, 0, ""))
    assert store.cases.reader.readable(crew.world.body, [caller], [meeting, "body"]) == {new.laptop.device: []}
    with pytest.raises(Refused, match="device_disputed"):
        caller.require_admitted()


def test_the_people_who_left_hand_over_and_get_nothing(crew: Crew) -> None:
    meeting, _ = crew.world.publish()
    an = crew.join(AN)
    an.record(meeting, "attendance.joined", {"where": "room"})
    crew.world.do(crew.world.office, "body", "person.changed", {**AN.to_data(), "voting": 0, "roles": []})
    an.exchange()
    assert [entry.code for entry in an.laptop.attention()] == ["not_permitted"]
    assert an.laptop.outbox() == ()
    assert an.laptop.feeds() <= {"body"}
    crew.world.do(crew.world.office, "body", "settings.changed", {"phone": "080"})
    an.exchange()
    assert an.laptop.body.phone == ""


def test_a_further_laptop_invited_by_an_officer_joins_once_another_one_agreed(crew: Crew) -> None:
    world, office = crew.world, crew.join(OFFICE)
    clerk = new_person("Clerk", {Role.SECRETARY})
    world.do(world.office, "body", "person.added", {**clerk.to_data(), "roles": ["secretary"]})
    desk = crew.join(clerk)
    office.exchange()
    (invitation,) = Admitting(office.laptop).invite([AN.id])
    office.exchange()
    an = crew.begin(AN, invitation)
    with pytest.raises(Refused, match="invitation_needs_second"):
        an.join()
    assert [one.may_agree for one in Seconding(office.laptop).view()] == [False]
    desk.exchange()
    (waiting,) = Seconding(desk.laptop).view()
    assert (waiting.kind, waiting.person, waiting.by) == (WaitsFor.FURTHER_LAPTOP, AN, OFFICE.name)
    Seconding(desk.laptop).agree(waiting)
    desk.exchange()
    an.join()
    an.exchange()
    assert an.laptop.has_joined
    assert Seconding(desk.laptop).view() == ()
