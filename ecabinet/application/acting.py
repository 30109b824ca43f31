"""Acting in another's name: for whom one may do something now, and recording it only while they let one.

The domain decides (`ecabinet/domain/delegations.py`); here is what screens ask before they offer anything.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from ecabinet.application.laptop import Laptop
from ecabinet.application.laptop_views import Recorded
from ecabinet.domain.bodies import Person, in_order
from ecabinet.domain.delegations import DELEGABLE, Deputy
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import FeedName
from ecabinet.domain.permissions import may_read, may_write


@dataclass(frozen=True, slots=True)
class Acted:
    """Who did something and in whose name, with their names as they are shown."""

    person: Person
    principal: Person


def principals(laptop: Laptop, feed: str, kind: str) -> tuple[Person, ...]:
    """In whose name the laptop's person may record a kind in a feed now, besides their own; in protocol order."""
    me, now, name, body = laptop.me, laptop.now(), FeedName.parse(feed), laptop.current_body
    if kind not in DELEGABLE:
        return ()
    held = [one for one in body.delegations.values() if one.to == me and kind in one.kinds and one.is_in_force(now)]
    grantors = {one.grantor for one in held if not one.items or name.subject in one.items}
    if not grantors or not may_read(me, name, laptop.current):
        return ()
    able = (body.person(grantor) for grantor in grantors if may_write(grantor, name, kind, laptop.current))
    return in_order(person for person in able if person is not None)


def may_do(laptop: Laptop, feed: str, kind: str) -> bool:
    """Whether the laptop's person may record a kind in a feed in their own name."""
    return may_write(laptop.me, FeedName.parse(feed), kind, laptop.current)


def require(laptop: Laptop, feed: str, kind: str, data: Mapping[str, object], principal: str) -> None:
    """Raise `Refused` where something in another's name will not be accepted, above all once they have ended it.

    Nothing of it should be recorded then: who looks at what they recorded must not find the other's name on it.
    """
    forecast = laptop.forecast(feed, kind, data, acting_for=principal)
    if not forecast.stands:
        raise Refused(forecast.code)


def record(laptop: Laptop, feed: str, kind: str, data: Mapping[str, object], principal: str = "") -> Recorded:
    """Record something in one's own name, or in that of `principal` (a person's id); raises as `require`."""
    if not principal:
        return laptop.record(feed, kind, data)
    require(laptop, feed, kind, data, principal)
    return laptop.record(feed, kind, data, acting_for=principal)


def acted(laptop: Laptop, deputy: Deputy | None) -> Acted | None:
    """Who acted for whom, by name; None where nobody did."""
    if deputy is None:
        return None
    return Acted(_named(laptop, deputy.person), _named(laptop, deputy.principal))


def _named(laptop: Laptop, person: str) -> Person:
    return laptop.body.person(person) or Person(person, person)
