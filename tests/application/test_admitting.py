"""Who belongs to the body, who is invited and with which laptops they come."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from ecabinet.application.admitting import DAY_MS, Admission, Admitting, Arrival
from ecabinet.domain.bodies import Person, Role
from ecabinet.domain.faults import Refused
from ecabinet.protocol import invitations
from ecabinet.protocol.envelope import new_id
from tests.laptop_world import AN, CHAIR, CHI, SECRETARY, LaptopWorld, exchange

MEMBER = frozenset({Role.MEMBER})


class Admitted(LaptopWorld):
    """The body with an administrator besides its founder."""

    roles: Mapping[str, list[str]] = {**LaptopWorld.roles, CHI: ["member", "administrator"]}


@pytest.fixture
def world(tmp_path: Path) -> Iterator[LaptopWorld]:
    made = Admitted(tmp_path)
    yield made
    made.close()


@pytest.fixture
def secretary(world: LaptopWorld) -> Admitting:
    return Admitting(world.laptop(SECRETARY))


@pytest.fixture
def administrator(world: LaptopWorld) -> Admitting:
    return Admitting(world.laptop(CHI))


def somebody(name: str = "Nguyễn Thị Mai", title: str = "Bộ trưởng", roles: frozenset[Role] = MEMBER) -> Person:
    return Person(new_id(), name, title, "Bộ Y tế", 9, voting=Role.MEMBER in roles, roles=roles)


def code_of(refused: pytest.ExceptionInfo[Refused]) -> str:
    return refused.value.code


def test_people_stand_in_protocol_order_with_their_laptops(secretary: Admitting) -> None:
    view = secretary.view()
    assert [line.person.name for line in view.lines] == ["office", "chair", "secretary", "an", "binh", "chi"]
    assert {line.admission for line in view.lines} == {Admission.ADMITTED}
    assert (view.voters, view.with_laptop, view.is_administrator) == (4, 4, False)


def test_a_secretary_changes_members_and_leaves_officers_to_administrators(
    world: LaptopWorld, secretary: Admitting, administrator: Admitting
) -> None:
    mai = somebody()
    secretary.put(mai)
    secretary.put(replace(mai, title="Phó Thủ tướng"))
    line = secretary.view().line(mai.id)
    assert line is not None
    assert (line.person.title, line.admission, line.may_invite) == ("Phó Thủ tướng", Admission.NONE, True)
    chair = secretary.view().line(world.people[CHAIR])
    assert chair is not None
    assert (chair.may_change, chair.may_invite) == (False, False)
    with pytest.raises(Refused) as refused:
        secretary.put(replace(chair.person, title="Thủ tướng"))
    assert code_of(refused) == "only_administrator"
    administrator.put(replace(chair.person, title="Thủ tướng"))
    assert administrator.view().lines[1].person.title == "Thủ tướng"


def test_a_person_needs_a_name_and_who_votes_is_a_member(administrator: Admitting) -> None:
    with pytest.raises(Refused) as nameless:
        administrator.put(somebody(name="  "))
    with pytest.raises(Refused) as voting:
        administrator.put(replace(somebody(), roles=frozenset({Role.AIDE})))
    assert (code_of(nameless), code_of(voting)) == ("person_nameless", "voting_needs_member")


def test_who_has_left_stands_last_and_is_not_invited(secretary: Admitting, world: LaptopWorld) -> None:
    an = world.people[AN]
    line = secretary.view().line(an)
    assert line is not None
    secretary.put(replace(line.person, voting=False, roles=frozenset()))
    assert secretary.view().lines[-1].person.id == an
    with pytest.raises(Refused) as refused:
        secretary.invite([an])
    assert code_of(refused) == "person_left"


def test_an_invitation_says_where_to_go_and_its_secret_is_not_recorded(
    world: LaptopWorld, secretary: Admitting
) -> None:
    mai = somebody()
    secretary.put(mai)
    (invitation,) = secretary.invite([mai.id], days=3)
    laptop = world.open_laptops[0]
    assert secretary.view().waiting == 2
    assert invitations.read_link(invitation.link) == invitation
    assert (invitation.address, invitation.body) == (laptop.profile.store_address, laptop.body_id)
    assert invitation.expires == laptop.now() + 3 * DAY_MS
    exchange(world, laptop)
    assert secretary.view().waiting == 0
    recorded = laptop.body.invitations[invitation.code.key.public]
    assert (recorded.person, recorded.expires, laptop.attention()) == (mai.id, invitation.expires, ())
    sealed = b"".join(envelope.bytes for envelope, _ in world.store.feeds["body"])
    assert invitation.code.seed not in sealed
    assert invitation.code.letters.encode() not in sealed
    line = secretary.view().line(mai.id)
    assert line is not None
    assert line.admission is Admission.INVITED
    world.clock.time = invitation.expires
    assert [one.admission for one in secretary.view().lines if one.person.id == mai.id] == [Admission.EXPIRED]


def test_nobody_is_invited_where_one_may_not_be(world: LaptopWorld, secretary: Admitting) -> None:
    with pytest.raises(Refused) as refused:
        secretary.invite([world.people[AN], world.people[CHAIR]])
    assert code_of(refused) == "only_administrator"
    assert (secretary.body.invitations, secretary.view().waiting) == ({}, 0)


def test_what_laptops_record_by_themselves_does_not_wait_for_anybody(world: LaptopWorld, secretary: Admitting) -> None:
    laptop = world.open_laptops[0]
    laptop.record("body", "device.keyed", {"key": laptop.wrap_key.public})
    assert len(laptop.outbox()) == 1
    assert secretary.view().waiting == 0


def test_an_administrator_withdraws_a_laptop_with_a_reason(
    world: LaptopWorld, secretary: Admitting, administrator: Admitting
) -> None:
    device = world.devices[AN]
    with pytest.raises(Refused) as refused:
        secretary.revoke(device, "Mất máy")
    with pytest.raises(Refused) as silent:
        administrator.revoke(device, " ")
    assert (code_of(refused), code_of(silent)) == ("only_administrator_revokes", "reason_missing")
    administrator.revoke(device, "Mất máy")
    line = administrator.view().line(world.people[AN])
    assert line is not None
    assert (line.admitted, line.laptops[0].revoked_because, line.admission) == (0, "Mất máy", Admission.NONE)


def test_a_spreadsheet_adds_and_changes_and_leaves_officers_alone(secretary: Admitting, world: LaptopWorld) -> None:
    an = secretary.view().line(world.people[AN])
    assert an is not None
    chair = somebody("CHAIR", "Thủ tướng", frozenset({Role.CHAIR}))
    people = [somebody(), replace(an.person, id=new_id()), replace(an.person, id=new_id(), agency="Bộ Y tế"), chair]
    found = secretary.compare(people)
    assert [one.arrival for one in found] == [Arrival.NEW, Arrival.SAME, Arrival.CHANGED, Arrival.NOT_ALLOWED]
    assert found[2].person.id == world.people[AN]
    assert secretary.take_in(found) == 2
    assert [line.person.agency for line in secretary.view().lines if line.person.name == "an"] == ["Bộ Y tế"]
    assert secretary.view().voters == 5


PROVIDER = {"issuer": "https://login.example", "client_id": "ecabinet"}


def test_where_people_sign_in_nobody_is_invited_without_an_account(
    world: LaptopWorld, administrator: Admitting, secretary: Admitting
) -> None:
    an, binh = world.people[AN], somebody("Lê Văn Bình")
    assert administrator.without_account([an]) == ()
    world.act(world.office, "body", "settings.changed", {"identity": PROVIDER})
    for laptop in world.open_laptops:
        exchange(world, laptop)
    secretary.put(binh)
    assert [person.id for person in secretary.without_account([an, binh.id])] == [an, binh.id]
    before = secretary.body.invitations
    with pytest.raises(Refused) as refused:
        secretary.invite([an, binh.id], accounts={an: "an@cabinet.example"})
    assert (code_of(refused), secretary.body.invitations) == ("subject_needed", before)
    secretary.invite([an, binh.id], accounts={an: "an@cabinet.example", binh.id: "7f3a"})
    assert secretary.body.subjects == {an: "an@cabinet.example", binh.id: "7f3a"}
    assert secretary.without_account([an, binh.id]) == ()
    secretary.invite([an])


def test_nobody_but_an_administrator_names_their_own_account(
    world: LaptopWorld, administrator: Admitting, secretary: Admitting
) -> None:
    world.act(world.office, "body", "settings.changed", {"identity": PROVIDER})
    for laptop in world.open_laptops:
        exchange(world, laptop)
    own = world.people[SECRETARY]
    with pytest.raises(Refused) as refused:
        secretary.invite([own], accounts={own: "somebody@elsewhere.example"})
    assert code_of(refused) == "only_administrator"
    administrator.invite([world.people[CHI]], accounts={world.people[CHI]: "chi@cabinet.example"})
