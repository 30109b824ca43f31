"""Offices from one day to another, as the Secretariat keeps them, and the ballots that go to a successor."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from ecabinet.application import catalogue
from ecabinet.application.admitting import Admitting
from ecabinet.application.ballot_opening import Question
from ecabinet.application.succeeding import Succeeding
from ecabinet.domain.ballots import BallotState
from ecabinet.domain.bodies import Person, Role
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import ballot_feed
from ecabinet.domain.holdings import Tenure
from ecabinet.protocol.envelope import new_id
from tests.laptop_world import AN, BINH, SECRETARY, LaptopWorld, exchange
from tests.session_world import SECRETARY as CABINET_SECRETARY
from tests.session_world import THUY, SampleItem, SessionWorld


@pytest.fixture
def world(tmp_path: Path) -> Iterator[LaptopWorld]:
    made = LaptopWorld(tmp_path)
    yield made
    made.close()


def test_a_successor_takes_over_the_office_that_another_one_held(world: LaptopWorld) -> None:
    laptop = world.laptop(SECRETARY)
    succeeding = Succeeding(laptop)
    today, an, binh = succeeding.today(), world.people[AN], world.people[BINH]
    succeeding.assign(an, title=" Bộ trưởng ", agency="Bộ Y tế", since=today - timedelta(days=900))
    (held,) = succeeding.offices_of(an)
    assert (held.holding.title, held.holds_now, held.holding.until) == ("Bộ trưởng", True, None)
    office = held.holding.office
    with pytest.raises(Refused, match="office_taken"):
        succeeding.assign(binh, title="Bộ trưởng", agency="Bộ Y tế", since=today, succeeds=office)
    succeeding.assign(
        binh, title="Quyền Bộ trưởng", agency="Bộ Y tế", since=today, tenure=Tenure.ACTING, succeeds=office
    )
    succeeding.end(held.holding.id, today - timedelta(days=1), "Nghỉ hưu.")
    succeeding.assign(binh, title="Bộ trưởng", agency="Bộ Y tế", since=today, succeeds=office)
    assert [one.holds_now for one in succeeding.offices_of(an)] == [False]
    assert [one.office for one in succeeding.known_offices()] == [office]
    exchange(world, laptop)
    assert laptop.attention() == ()


def test_an_office_needs_a_name_and_ends_after_it_began(world: LaptopWorld) -> None:
    succeeding = Succeeding(world.laptop(SECRETARY))
    today, an = succeeding.today(), world.people[AN]
    with pytest.raises(Refused, match="office_nameless"):
        succeeding.assign(an, title=" ", agency="", since=today)
    with pytest.raises(Refused, match="office_ends_first"):
        succeeding.assign(an, title="Bộ trưởng", agency="", since=today, until=today - timedelta(days=1))
    assert succeeding.may_assign
    assert not Succeeding(world.laptop(AN)).may_assign


def test_the_seat_of_who_left_an_office_is_offered_to_their_successor(tmp_path: Path) -> None:
    world = SessionWorld(tmp_path, (SampleItem("Nghị định"),))
    for calendar in catalogue.calendars():
        adopted = {"calendar": calendar.to_data(), "digest": calendar.digest}
        world.act(world.office, "body", "calendar.adopted", adopted)
    seat = world.seat(CABINET_SECRETARY)
    succeeding, admitting = Succeeding(seat.laptop), Admitting(seat.laptop)
    today, former = succeeding.today(), world.people[THUY]
    asked = Question("body", "Cải cách", "Đồng ý?", "")
    ballot = seat.balloting.issue(asked, seat.balloting.offer().windows[0])
    mai = Person(new_id(), "Nguyễn Thị Mai", order=90, voting=True, roles=frozenset({Role.MEMBER}))
    admitting.put(mai)
    succeeding.assign(former, title="Bộ trưởng", agency="", since=today - timedelta(days=9))
    office = succeeding.known_offices()[0]
    assert succeeding.seats() == ()
    succeeding.end(office.id, today - timedelta(days=1), "Nghỉ hưu.")
    succeeding.assign(mai.id, title="Bộ trưởng", agency="", since=today, succeeds=office.office)
    (seat_left,) = succeeding.seats()
    assert (seat_left.ballot, seat_left.former.id, seat_left.successor.id) == (ballot, former, mai.id)
    succeeding.pass_seat(seat_left, "Kế nhiệm.")
    seat.laptop.flush_pending()
    exchange(world, seat.laptop)
    assert (seat.laptop.attention(), succeeding.seats()) == ((), ())
    state = seat.laptop.confirmed(ballot_feed(ballot))
    assert isinstance(state, BallotState)
    assert mai.id in state.electorate
    assert former not in state.electorate
    world.close()
