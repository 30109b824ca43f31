"""Which laptops may be handed what only their owner is to read: those that the owner's own laptops vouch for.

Two officers together can have a laptop admitted in somebody's name. It counts for the record, and must still not be
given the keys of private notes.
"""

from collections.abc import Mapping, Sequence

from ecabinet.domain.bodies import BodyState, Device


def family(body: BodyState, laptop: str) -> tuple[Device, ...]:
    """The laptops of the same person that count now and that this one may hand keys to, itself among them.

    Those it was let in by, one after the other, and all that one of these let in or confirmed. What officers admitted
    is not among them, and an older one that says it knows this one does not become known by that.
    """
    own = body.devices_of(body.devices[laptop].person)
    let_in_by = _let_in_by(body, own)
    roots, last = {laptop}, laptop
    while last := let_in_by.get(last, ""):
        roots.add(last)
    return _with_descendants(own, let_in_by, roots)


def vouched(body: BodyState, person: str) -> tuple[Device, ...]:
    """The laptops of somebody else that may be handed keys: their only one in use when it came, and what it let in.

    What officers admit beside a laptop that is in use gets no key until its owner has said that it is theirs.
    """
    own = body.devices_of(person)
    alone = {device.id for place, device in enumerate(own) if not any(_was_in_use(one, device) for one in own[:place])}
    return _with_descendants(own, _let_in_by(body, own), alone)


def _let_in_by(body: BodyState, own: Sequence[Device]) -> dict[str, str]:
    """For each laptop the one of the same person whose invitation it used."""
    ids = {device.id for device in own}
    return {one.used_by: one.issued_on for one in body.invitations.values() if {one.used_by, one.issued_on} <= ids}


def _with_descendants(own: Sequence[Device], let_in_by: Mapping[str, str], roots: set[str]) -> tuple[Device, ...]:
    """The roots and what they let in or confirmed, directly or not, as far as it counts now; in order of admission."""
    known = set(roots)
    for device in own:
        if device.confirmed_by in known or let_in_by.get(device.id) in known:
            known.add(device.id)
    return tuple(device for device in own if device.id in known and device.is_admitted)


def _was_in_use(earlier: Device, device: Device) -> bool:
    return earlier.revoked_at is None or earlier.revoked_at > device.admitted_at
