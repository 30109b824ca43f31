"""Letting others help: aides and what they lay on a member's desk, and who may act for whom.

An aide prepares, the member submits; who acts for another one is named beside them for good.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from ecabinet.application.helping_views import (
    DelegationLine,
    Errand,
    HelpersView,
    ItemChoice,
    OfferLine,
    kinds_of,
)
from ecabinet.application.laptop import Laptop
from ecabinet.application.laptop_views import Recorded
from ecabinet.domain.bodies import BodyState, Person, Role, in_order
from ecabinet.domain.comments import Tier
from ecabinet.domain.delegations import Delegation
from ecabinet.domain.desks import DeskState
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import BODY_FEED, desk_feed, item_feed
from ecabinet.domain.items import ItemState, StanceKind
from ecabinet.domain.meetings import MeetingPhase, MeetingState
from ecabinet.protocol.envelope import new_id

_COMING: Final = frozenset({MeetingPhase.PUBLISHED, MeetingPhase.IN_SESSION, MeetingPhase.SUSPENDED})


class Helping:
    """What the person at this laptop lets others do, and does for others."""

    def __init__(self, laptop: Laptop) -> None:
        self._laptop = laptop

    @property
    def body(self) -> BodyState:
        """The body with what was recorded here and has not been received yet."""
        return self._laptop.current_body

    def view(self) -> HelpersView:
        """All of it at once; call it away from the window's thread."""
        body, me = self.body, self._laptop.me
        others = [person for person in in_order(body.people.values()) if person.roles and person.id != me]
        lines = [(one, self._line(one)) for one in self.delegations()]
        return HelpersView(
            may_name=body.has_role(me, Role.MEMBER),
            aides=self.aides(),
            given=tuple(line for one, line in lines if one.grantor == me),
            helped=self.helped(),
            held=tuple(line for one, line in lines if one.to == me),
            others=tuple(sorted(others, key=lambda person: Role.AIDE not in person.roles)),
            errands=tuple(self._errands()),
            items=tuple(self._items()),
        )

    # Aides ----------------------------------------------------------------------------------------------------------

    def aides(self) -> tuple[Person, ...]:
        """Whom this person named, in protocol order."""
        return self._people(self.body.aides_of(self._laptop.me))

    def helped(self) -> tuple[Person, ...]:
        """The members who named this person, in protocol order."""
        return self._people(self.body.helped_by(self._laptop.me))

    def name_aides(self, people: Collection[str]) -> Recorded:
        """Say, whole, who one's aides are.

        Raises `Refused` with `only_members_have_aides`, `own_aide` or `person_unknown`.
        """
        return self._record(BODY_FEED, "aides.named", {"aides": sorted(set(people))})

    def offer_brief(
        self, member: str, about: str, text: str, *, stance: StanceKind | None = None, pages: Sequence[int] = ()
    ) -> Recorded:
        """Lay a brief on a member's desk; raises `Refused("not_permitted")` for who is no aide of theirs."""
        data: dict[str, object] = {"brief": new_id(), "about": about, "text": text}
        data |= {"stance": stance.value} if stance else {}
        data |= {"pages": list(pages)} if pages else {}
        return self._record(desk_feed(member), "brief.offered", data)

    def offer_draft(self, member: str, about: str, text: str, tier: Tier, wording: str = "") -> Recorded:
        """Lay a drafted comment on a member's desk; raises as `offer_brief`."""
        data = {"draft": new_id(), "about": about, "text": text, "tier": tier.value, "proposed_wording": wording}
        return self._record(desk_feed(member), "draft.offered", data)

    def withdraw(self, member: str, offer: str) -> Recorded:
        """Take something off a desk; raises `Refused` with `offer_unknown`, `offer_withdrawn` or `not_your_offer`."""
        return self._record(desk_feed(member), "offer.withdrawn", {"offer": offer})

    def desk(self, member: str, about: str) -> tuple[OfferLine, ...]:
        """What lies on a member's desk about a feed: one's own desk, or that of a member one helps."""
        state, me = self._laptop.current(desk_feed(member)), self._laptop.me
        offers = state.offered(about) if isinstance(state, DeskState) else ()
        return tuple(
            OfferLine(offer, self._person(offer.author), me in {member, offer.author} and self._works_at(member))
            for offer in offers
        )

    # Delegations ----------------------------------------------------------------------------------------------------

    def delegations(self) -> tuple[Delegation, ...]:
        """Those in force now that this person gave or holds, by their end."""
        mine, now = {self._laptop.me}, self._laptop.now()
        found = (one for one in self.body.delegations.values() if {one.grantor, one.to} & mine and one.is_in_force(now))
        return tuple(sorted(found, key=lambda one: (one.until, one.id)))

    def grant(self, to: str, kinds: Collection[str], until: int, items: Collection[str] = ()) -> Recorded:
        """Let somebody act in one's name until an instant (ms UTC), in all items or some.

        Raises `Refused` with `not_delegable`, `person_unknown` or `delegation_over`.
        """
        data = {"delegation": new_id(), "to": to, "kinds": sorted(kinds), "items": sorted(items), "until": until}
        return self._record(BODY_FEED, "delegation.granted", data)

    def send_out(self, to: str, errands: Collection[Errand], until: date, items: Collection[str] = ()) -> Recorded:
        """Let somebody do errands in one's name until the end of a day, in all items or some; raises as `grant`."""
        return self.grant(to, kinds_of(errands), self.body.end_of(until), items)

    def end(self, delegation: str) -> Recorded:
        """End a delegation before its time; raises `Refused` with `delegation_unknown` or `delegation_ended`."""
        return self._record(BODY_FEED, "delegation.ended", {"delegation": delegation})

    # How ------------------------------------------------------------------------------------------------------------

    def _record(self, feed: str, kind: str, data: Mapping[str, object]) -> Recorded:
        """Record what will probably be accepted; raises `Refused` where it will not, and then nothing is recorded."""
        forecast = self._laptop.forecast(feed, kind, data)
        if not forecast.stands:
            raise Refused(forecast.code)
        return self._laptop.record(feed, kind, data)

    def _errands(self) -> Iterator[Errand]:
        """What this person can entrust to somebody: nobody is given what who asks them to may not do themself."""
        body, me = self.body, self._laptop.me
        roles = body.roles_of(me)
        leads = Role.CHAIR in roles or any(meeting.chair == me for meeting in self._meetings())
        able = {
            Errand.COMMENTS: bool(roles - {Role.AUDITOR, Role.AIDE}),
            Errand.ATTENDANCE: Role.MEMBER in roles,
            Errand.LEAVE: leads,
            Errand.LEADING: leads or any(meeting.presides(me) for meeting in self._meetings()),
        }
        yield from (errand for errand in Errand if able[errand])

    def _meetings(self) -> Iterator[MeetingState]:
        """The meetings that are still to be held."""
        for feed in sorted(feed for feed in self._laptop.feeds() if feed.startswith("meeting:")):
            meeting = self._laptop.current(feed)
            if isinstance(meeting, MeetingState) and meeting.phase in _COMING:
                yield meeting

    def _items(self) -> Iterator[ItemChoice]:
        """The items of meetings that are still to be held, as far as they may be read here."""
        feeds = self._laptop.feeds()
        for meeting in self._meetings():
            for id_, found in meeting.items.items():
                if item_feed(id_) in feeds:
                    yield ItemChoice(id_, f"{found.item.number}. {found.item.title}", meeting.title)

    def _line(self, one: Delegation) -> DelegationLine:
        other = one.to if one.grantor == self._laptop.me else one.grantor
        return DelegationLine(one, self._person(other), tuple(self._item_name(item) for item in sorted(one.items)))

    def _item_name(self, item: str) -> str:
        state = self._laptop.current(item_feed(item))
        return f"{state.item.number}. {state.item.title}" if isinstance(state, ItemState) and state.item else "…"

    def _works_at(self, member: str) -> bool:
        return self._laptop.me == member or self._laptop.me in self.body.aides_of(member)

    def _person(self, person: str) -> Person:
        return self.body.person(person) or Person(person, person)

    def _people(self, people: Iterable[str]) -> tuple[Person, ...]:
        return in_order(found for person in people if (found := self.body.person(person)) is not None)
