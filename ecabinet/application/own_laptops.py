"""A person's own laptops: one invites the next, and each older one says whether it knows the younger."""

from dataclasses import dataclass

from ecabinet.application.admitting import Admitting
from ecabinet.application.laptop import Laptop
from ecabinet.application.laptop_views import Recorded
from ecabinet.application.preparing import given
from ecabinet.domain.bodies import Device
from ecabinet.domain.feeds import BODY_FEED
from ecabinet.protocol.invitations import Invitation

OWN_INVITATION_DAYS = 2
"""How long an invitation for a further laptop of one's own holds, in days: both lie on the same desk."""


@dataclass(frozen=True, slots=True)
class OwnLaptop:
    """One of a person's laptops, revoked ones too.

    `may_answer`: nobody has said yet whether it is theirs, and this laptop may. `may_withdraw`: it is another one than
    this, and counts.
    """

    device: Device
    is_this: bool
    may_answer: bool
    may_withdraw: bool


class OwnLaptops:
    """What anybody does about their own laptops."""

    def __init__(self, laptop: Laptop) -> None:
        self._laptop = laptop
        self._admitting = Admitting(laptop)

    def view(self) -> tuple[OwnLaptop, ...]:
        """Every laptop this person ever had, the oldest first."""
        body, this = self._admitting.body, self._laptop.device
        asked = {device.id for device in body.unconfirmed(this)}
        return tuple(
            OwnLaptop(
                device,
                is_this=device.id == this,
                may_answer=device.id in asked,
                may_withdraw=device.id != this and device.revoked_at is None,
            )
            for device in body.devices_of(self._laptop.me)
        )

    def invite(self) -> Invitation:
        """Let a further laptop of one's own in; its secret half is in the answer and nowhere else."""
        return self._admitting.invite([self._laptop.me], OWN_INVITATION_DAYS)[0]

    def confirm(self, device: str) -> Recorded:
        """Say that a younger laptop is one's own."""
        return self._laptop.record(BODY_FEED, "device.confirmed", {"device": device})

    def dispute(self, device: str, reason: str) -> Recorded:
        """Say that one does not know a younger laptop; from then on it is shut out until an administrator has looked.

        Raises `Refused("reason_missing")`.
        """
        return self._laptop.record(BODY_FEED, "device.disputed", {"device": device, "reason": given(reason)})

    def withdraw(self, device: str, reason: str) -> Recorded:
        """Admit another laptop of one's own no longer; raises as `Admitting.revoke`."""
        return self._admitting.revoke(device, reason)
