"""What waits for a second signer or a ruling, as the people see it who may settle it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from ecabinet.application.admitting import Admitting
from ecabinet.application.seconding import Seconding, WaitsFor
from ecabinet.domain.bodies import Role
from ecabinet.domain.faults import Refused
from tests.laptop_world import AN, BINH, CHI, SECRETARY, LaptopWorld, exchange


class TwoAdministrators(LaptopWorld):
    """The body with administrators besides its founder, whose laptop is at work elsewhere."""

    roles: Mapping[str, list[str]] = {
        **LaptopWorld.roles,
        BINH: ["member", "administrator"],
        CHI: ["member", "administrator"],
    }


@pytest.fixture
def world(tmp_path: Path) -> Iterator[LaptopWorld]:
    made = TwoAdministrators(tmp_path)
    yield made
    made.close()


def propose(world: LaptopWorld) -> Seconding:
    """Chi proposes that An becomes a secretary too; what Chi sees."""
    chi = world.laptop(CHI)
    admitting = Admitting(chi)
    an = admitting.body.people[world.people[AN]]
    admitting.put(replace(an, roles=an.roles | {Role.SECRETARY}))
    exchange(world, chi)
    return Seconding(chi)


def test_a_proposed_officer_is_one_once_another_administrator_agreed(world: LaptopWorld) -> None:
    (mine,) = propose(world).view()
    assert (mine.kind, mine.roles, mine.by, mine.may_agree) == (WaitsFor.GRANT, {Role.SECRETARY}, CHI, False)
    binh = world.laptop(BINH)
    exchange(world, binh)
    seconding = Seconding(binh)
    assert seconding.to_settle() == 1
    (waiting,) = seconding.view()
    seconding.agree(waiting)
    exchange(world, binh)
    assert binh.body.has_role(world.people[AN], Role.SECRETARY)
    assert (seconding.view(), binh.attention()) == ((), ())


def test_a_proposal_is_withdrawn_with_a_reason(world: LaptopWorld) -> None:
    seconding = propose(world)
    (waiting,) = seconding.view()
    with pytest.raises(Refused, match="reason_missing"):
        seconding.reject(waiting, " ")
    with pytest.raises(Refused, match="not_permitted"):
        seconding.agree(waiting)
    seconding.reject(waiting, "Nhầm người.")
    assert seconding.view() == ()


def test_a_secretary_sees_what_waits_and_settles_further_laptops_of_members(world: LaptopWorld) -> None:
    chi, secretary = world.laptop(CHI), world.laptop(SECRETARY)
    Admitting(chi).invite([world.people[AN], world.people[BINH]])
    exchange(world, chi)
    exchange(world, secretary)
    seconding = Seconding(secretary)
    assert [(one.kind, one.may_agree) for one in seconding.view()] == [
        (WaitsFor.FURTHER_LAPTOP, True),
        (WaitsFor.FURTHER_LAPTOP, False),
    ]
    waiting = seconding.view()[0]
    assert waiting.person is not None
    assert waiting.person.name == AN
    seconding.agree(waiting)
    with pytest.raises(Refused, match="not_permitted"):
        seconding.reject(waiting, "Không.")
    assert [one.may_agree for one in seconding.view()] == [False]
    exchange(world, secretary)
    assert secretary.attention() == ()


def test_an_invitation_that_ran_out_waits_for_nobody(world: LaptopWorld) -> None:
    chi = world.laptop(CHI)
    (invitation,) = Admitting(chi).invite([world.people[AN]])
    assert len(Seconding(chi).view()) == 1
    world.clock.time = invitation.expires
    assert Seconding(chi).view() == ()
