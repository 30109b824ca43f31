"""Aides, desks and delegations as the people concerned use them, across real laptops."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from ecabinet.application import acting
from ecabinet.application.helping import Helping
from ecabinet.application.helping_views import KINDS, Errand
from ecabinet.application.laptop import Laptop
from ecabinet.application.reading import Reading
from ecabinet.application.reading_views import CommentDraft
from ecabinet.domain.comments import Audience, Tier
from ecabinet.domain.delegations import DELEGABLE
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import desk_feed
from ecabinet.domain.items import StanceKind
from tests.laptop_world import (
    AN,
    BINH,
    CHI,
    HOUR,
    ITEM,
    ITEM_FEED,
    MEETING,
    MEETING_FEED,
    LaptopWorld,
    comment,
    exchange,
)


@dataclass
class Office:
    """A member, an aide and a colleague, each at a laptop."""

    world: LaptopWorld
    an: Laptop
    chi: Laptop
    binh: Laptop

    def settle(self) -> None:
        exchange(self.world, self.an, self.chi, self.binh, rounds=5)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    world = LaptopWorld(tmp_path)
    world.publish_meeting()
    made = Office(world, world.laptop(AN), world.laptop(CHI), world.laptop(BINH))
    made.settle()
    yield made
    world.close()


def test_what_an_aide_prepares_lies_on_the_members_desk_and_on_nobody_elses(office: Office) -> None:
    member, aide = Helping(office.an), Helping(office.chi)
    with pytest.raises(Refused, match="not_permitted"):
        aide.offer_brief(office.an.me, ITEM_FEED, "Agree.")
    member.name_aides([office.chi.me])
    office.settle()
    assert [person.name for person in member.aides()] == [CHI]
    assert [person.name for person in aide.helped()] == [AN]
    aide.offer_brief(office.an.me, ITEM_FEED, "Agree.", stance=StanceKind.NO_OBJECTION, pages=[1, 2])
    aide.offer_draft(office.an.me, ITEM_FEED, "Unclear.", Tier.MUST, "Clearer.")
    office.settle()
    brief, draft = member.desk(office.an.me, ITEM_FEED)
    assert (brief.author.name, brief.offer.text, brief.offer.pages, brief.may_withdraw) == (CHI, "Agree.", (1, 2), True)
    assert (draft.offer.tier, draft.offer.wording) == (Tier.MUST, "Clearer.")
    assert member.desk(office.an.me, MEETING_FEED) == ()
    assert desk_feed(office.an.me) not in office.binh.feeds()
    member.withdraw(office.an.me, brief.offer.id)
    office.settle()
    assert [line.offer.id for line in aide.desk(office.an.me, ITEM_FEED)] == [draft.offer.id]


def test_a_delegation_shows_in_whose_name_something_can_be_done(office: Office) -> None:
    member, delegate = Helping(office.an), Helping(office.chi)
    until = office.world.clock.time + 240 * HOUR
    member.grant(office.chi.me, ["comment.made"], until, [ITEM])
    office.settle()
    assert [person.name for person in acting.principals(office.chi, ITEM_FEED, "comment.made")] == [AN]
    assert acting.principals(office.chi, ITEM_FEED, "comment.replied") == ()
    assert acting.principals(office.chi, ITEM_FEED, "stance.taken") == ()
    assert acting.principals(office.binh, ITEM_FEED, "comment.made") == ()
    office.chi.record(ITEM_FEED, "comment.made", comment(1), acting_for=office.an.me)
    office.settle()
    assert office.chi.attention() == ()
    (given,) = member.delegations()
    assert given == delegate.delegations()[0]
    delegate.end(given.id)
    office.settle()
    assert member.delegations() == delegate.delegations() == ()
    assert acting.principals(office.chi, ITEM_FEED, "comment.made") == ()


def test_what_would_be_refused_is_said_at_once_and_not_recorded(office: Office) -> None:
    member = Helping(office.an)
    until = office.world.clock.time + HOUR
    for attempt, code in (
        (lambda: member.name_aides([office.an.me]), "own_aide"),
        (lambda: member.grant(office.chi.me, ["answer.given"], until), "not_delegable"),
        (lambda: member.grant(office.chi.me, ["comment.made"], office.world.clock.time - 1), "delegation_over"),
        (lambda: member.end("nothing"), "delegation_unknown"),
        (lambda: member.withdraw(office.an.me, "nothing"), "not_begun"),
    ):
        with pytest.raises(Refused, match=code):
            attempt()
    assert office.an.outbox() == ()


def test_what_a_member_sees_of_who_helps_them_and_acts_for_them(office: Office) -> None:
    member, delegate = Helping(office.an), Helping(office.chi)
    empty = member.view()
    assert (empty.may_name, empty.aides, empty.given, empty.helped, empty.held) == (True, (), (), (), ())
    assert office.an.me not in {person.id for person in empty.others}
    assert empty.errands == (Errand.COMMENTS, Errand.ATTENDANCE)
    assert [(item.id, item.meeting) for item in empty.items] == [(ITEM, "Phiên họp mẫu")]
    member.name_aides([office.chi.me])
    today = office.an.body.local_day(office.an.now())
    member.send_out(office.chi.me, [Errand.COMMENTS], today, [ITEM])
    office.settle()
    (given,), (held,) = member.view().given, delegate.view().held
    assert (given.other.name, given.errands, given.items) == (CHI, (Errand.COMMENTS,), (empty.items[0].name,))
    assert (held.other.name, held.delegation) == (AN, given.delegation)
    assert [person.name for person in delegate.view().helped] == [AN]
    assert office.an.body.local_day(given.delegation.until) == today
    assert office.an.body.local_day(given.delegation.until + 1) > today
    assert not given.delegation.is_in_force(given.delegation.until + 1)


def test_a_comment_in_anothers_name_is_read_by_all_as_one_of_theirs(office: Office) -> None:
    member, chi = Helping(office.an), office.chi
    reading = Reading(chi, office.world.no_papers())  # type: ignore[arg-type]
    assert reading.item(MEETING, ITEM).speaks_for == ()
    member.send_out(chi.me, [Errand.COMMENTS], office.an.body.local_day(office.an.now()))
    office.settle()
    assert [person.name for person in reading.item(MEETING, ITEM).speaks_for] == [AN]
    reading.comment(ITEM, CommentDraft("Đề nghị làm rõ.", Audience.SECRETARIAT, acting_for=office.an.me))
    chi.flush_pending()
    office.settle()
    assert chi.attention() == ()
    (line,) = Reading(office.binh, office.world.no_papers()).item(MEETING, ITEM).comments  # type: ignore[arg-type]
    assert line.principal is not None
    assert (line.author.name, line.principal.name, line.comment.audience) == (CHI, AN, Audience.ALL)


def test_every_kind_that_can_be_handed_on_by_members_belongs_to_one_errand() -> None:
    taken = [kind for kinds in KINDS.values() for kind in kinds]
    assert len(taken) == len(set(taken))
    assert DELEGABLE - set(taken) == {"comment.resolved"}
