"""Whose laptops and whose invitations the body's feed names: what the checking of signatures needs to know of it."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Protocol

import msgspec

from ecabinet.domain.acts import Act
from ecabinet.domain.bodies import BodyState
from ecabinet.protocol import fields, genesis

JOINED = "device.joined"
INVITED = "person.invited"


@dataclass(frozen=True, slots=True)
class Holder:
    """The person who holds a laptop, and the laptop's public key."""

    person: str
    key: str


class _Invited(msgspec.Struct, frozen=True):
    """What the protocol needs to know of an invitation; the rest is the domain's."""

    person: fields.Id
    invite_key: fields.Key


class Roster(Protocol):
    """Who holds which laptop, and whom which invitation names."""

    def holder(self, device: str) -> Holder | None:
        """The holder of a laptop, also of one that was revoked since; None for a stranger's."""
        ...

    def invited(self, invite_key: str) -> str | None:
        """The person whom an invitation names, also one that was used since; None for an unknown one."""
        ...


@dataclass(frozen=True, slots=True)
class BodyRoster:
    """The roster that a folded body holds."""

    state: BodyState

    def holder(self, device: str) -> Holder | None:
        """The holder of a laptop of the body."""
        found = self.state.devices.get(device)
        return Holder(found.person, found.key) if found else None

    def invited(self, invite_key: str) -> str | None:
        """The person whom an invitation of the body names."""
        found = self.state.invitations.get(invite_key)
        return found.person if found else None


class GrowingRoster:
    """A roster that learns from the accepted acts of the body's feed as they come, on top of one already known."""

    def __init__(self, known: Roster | None = None) -> None:
        self._known = known
        self._holders: dict[str, Holder] = {}
        self._invited: dict[str, str] = {}

    def holder(self, device: str) -> Holder | None:
        """The holder of a laptop, from what was learnt or known before."""
        return self._holders.get(device) or (self._known.holder(device) if self._known else None)

    def invited(self, invite_key: str) -> str | None:
        """The person whom an invitation names, from what was learnt or known before."""
        return self._invited.get(invite_key) or (self._known.invited(invite_key) if self._known else None)

    def learn(self, act: Act) -> None:
        """Take in an accepted act of the body's feed whose signatures hold (`admission.open_admitted`)."""
        if act.kind == INVITED:
            self._invite(act.data)
        elif act.kind == JOINED:
            self._hold(act.data)
        elif act.kind == genesis.KIND:
            for founder in act.data["founders"]:
                self._hold(founder)

    def _invite(self, data: Mapping[str, Any]) -> None:
        """Note an invitation; one that nobody can read admits nobody."""
        with suppress(msgspec.ValidationError):
            invited = msgspec.convert(data, _Invited)
            self._invited[invited.invite_key] = invited.person

    def _hold(self, entry: Mapping[str, Any]) -> None:
        self._holders[entry["device"]] = Holder(entry["person"], entry["key"])
