"""What one may do in another's name, asked before anything is offered and again before anything is recorded."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from ecabinet.application import acting
from ecabinet.application.helping import Helping
from ecabinet.application.helping_views import KINDS, Errand
from ecabinet.application.laptop import Laptop
from ecabinet.domain.delegations import DELEGABLE
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import FeedKind
from ecabinet.domain.permissions import WRITERS
from tests.laptop_world import AN, CHAIR, CHI, HOUR, ITEM, ITEM_FEED, MEETING_FEED, SECRETARY, LaptopWorld, exchange

COMING = {"status": "remote", "stand_in": "", "reason": ""}


@dataclass
class Pair:
    """A member, and a colleague who may do for them everything that can be left to others at all."""

    world: LaptopWorld
    an: Laptop
    chi: Laptop


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    world = LaptopWorld(tmp_path)
    world.publish_meeting()
    made = Pair(world, world.laptop(AN), world.laptop(CHI))
    exchange(world, made.an, made.chi, rounds=5)
    Helping(made.an).grant(made.chi.me, sorted(DELEGABLE), world.clock.time + 240 * HOUR)
    exchange(world, made.an, made.chi, rounds=5)
    yield made
    world.close()


def test_what_is_done_for_another_is_recorded_with_both_names(pair: Pair) -> None:
    recorded = acting.record(pair.chi, MEETING_FEED, "attendance.declared", COMING, pair.an.me)
    assert (recorded.act.author, recorded.act.acting_for) == (pair.chi.me, pair.an.me)
    mine = acting.record(pair.chi, MEETING_FEED, "attendance.declared", COMING)
    assert mine.act.acting_for is None


PERSONAL = sorted(
    (feed, kind)
    for feed, kinds in WRITERS.items()
    for kind in kinds
    if kind not in DELEGABLE or feed not in {FeedKind.MEETING, FeedKind.ITEM}
)


@pytest.mark.parametrize(("feed", "kind"), PERSONAL)
def test_nothing_personal_is_offered_or_recorded_in_anothers_name(pair: Pair, feed: FeedKind, kind: str) -> None:
    name = {FeedKind.BODY: "body", FeedKind.MEETING: MEETING_FEED, FeedKind.ITEM: ITEM_FEED}.get(feed)
    if name is None:
        parts = {FeedKind.OPINIONS: f"{ITEM}:{pair.an.me}"}.get(feed, pair.an.me)
        name = f"{feed.value}:{parts}"
    assert acting.principals(pair.chi, name, kind) == ()
    data: dict[str, Any] = {}
    with pytest.raises(Refused):
        acting.record(pair.chi, name, kind, data, pair.an.me)
    assert pair.chi.outbox() == ()


def test_an_errand_holds_only_what_can_be_left_to_others() -> None:
    assert frozenset().union(*KINDS.values()) <= DELEGABLE


@pytest.mark.parametrize(
    ("who", "errands"),
    [
        (AN, (Errand.COMMENTS, Errand.ATTENDANCE)),
        (CHAIR, (Errand.COMMENTS, Errand.ATTENDANCE, Errand.LEAVE, Errand.LEADING)),
        (SECRETARY, (Errand.COMMENTS,)),
    ],
)
def test_everybody_entrusts_what_they_may_do_themself(pair: Pair, who: str, errands: tuple[Errand, ...]) -> None:
    laptop = {AN: pair.an}.get(who) or pair.world.laptop(who)
    exchange(pair.world, laptop, rounds=5)
    assert Helping(laptop).view().errands == errands


def test_one_acts_for_nobody_where_one_may_not_do_what_they_may(pair: Pair) -> None:
    assert [one.name for one in acting.principals(pair.chi, MEETING_FEED, "attendance.declared")] == [AN]
    assert acting.principals(pair.chi, MEETING_FEED, "attendance.allowed") == (), "An does not chair"
    with pytest.raises(Refused, match="not_permitted"):
        acting.record(pair.chi, MEETING_FEED, "item.called", {"item": ITEM}, pair.an.me)
