"""Who plays: the invented body of the demonstration, founded in a store of its own, everybody invited."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from ecabinet import resources
from ecabinet.application.clocks import Clock
from ecabinet.central.administration import Founding, Invited, found_body, new_person
from ecabinet.central.bootstrap import open_store
from ecabinet.central.folder import StoreFolder
from ecabinet.domain.bodies import Person, Role, SignerRole

UTC_OFFSET: Final = 420
"""The body's zone is 420 minutes ahead of UTC."""
_INVITATION_DAYS: Final = 90
_RULES: Final = ("vn-gov-2016", "vn-gov-2026")
"""The rules of a government, each in its time."""


@dataclass(frozen=True, slots=True)
class Cast:
    """The body and everybody in it with their invitations: the secretary who founded it, the chair, all members.

    `members` are the voting ones in protocol order, the chair first.
    """

    body: str
    secretary: Invited
    officers: tuple[Invited, ...]
    members: tuple[Invited, ...]

    @property
    def chair(self) -> Invited:
        """Who leads the meeting."""
        return self.members[0]

    @property
    def everybody(self) -> tuple[Invited, ...]:
        """All who were invited."""
        return (self.secretary, *self.officers, *self.members)


def found(folder: Path, clock: Clock) -> Cast:
    """Make the store in an empty folder and found the body in it."""
    plan = resources.toml("demo", "body.toml")
    founder, *officers = (_officer(entry, 900 + place) for place, entry in enumerate(plan["officers"]))
    members = [_member(entry, place) for place, entry in enumerate(plan["members"], 1)]
    founding = Founding(
        name=plan["name"],
        short_name=plan["short_name"],
        founder=founder,
        signers=tuple(SignerRole(Role(signer["role"]), signer["label"]) for signer in plan["signers"]),
        timezone=plan["timezone"],
        utc_offset=UTC_OFFSET,
        phone=plan["phone"],
        seat=plan["seat"],
        is_sample=True,
        rules=_RULES,
    )
    with open_store(StoreFolder(folder), clock=clock, new=True) as store:
        founded = found_body(store, founding, [*officers, *members], days=_INVITATION_DAYS)
    secretary, *others = founded.invited
    return Cast(founded.body, secretary, tuple(others[: len(officers)]), tuple(others[len(officers) :]))


def _officer(entry: dict[str, Any], order: int) -> Person:
    roles = map(Role, entry["roles"])
    return new_person(entry["name"], roles, title=entry["title"], agency=entry["agency"], order=order)


def _member(entry: dict[str, Any], order: int) -> Person:
    roles = map(Role, entry.get("roles", ["member"]))
    return new_person(entry["name"], roles, title=entry["title"], agency=entry["agency"], order=order)
