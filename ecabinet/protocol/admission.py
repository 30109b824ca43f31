"""Whose key an act is checked with, and what must be true of the acts by which laptops are admitted.

Admission is acts in the body's feed and nothing else: the store can order and refuse them, it cannot make them.
Whether an invitation is unused and in time, and who may invite, is the domain's question; whether somebody of the body
invited, and whether the signatures hold, is this one's.
"""

import msgspec

from ecabinet.domain.acts import Act
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import BODY_FEED
from ecabinet.protocol import envelope, fields, genesis, invitations, keys
from ecabinet.protocol.envelope import Envelope, Sealed
from ecabinet.protocol.keys import Signature
from ecabinet.protocol.roster import JOINED, Roster


class _Joining(msgspec.Struct, frozen=True):
    """What the protocol needs to know of a joining; the rest is the domain's."""

    person: fields.Id
    device: fields.Id
    key: fields.Key
    invite_key: fields.Key


def open_admitted(sealed: Envelope, body: str, roster: Roster) -> Sealed:
    """Check an act of a body, whatever its kind, and read it.

    Raises `Refused` with `bad_signature`, and as `read_admitted`.
    """
    read, signature = read_admitted(sealed, body, roster)
    if not keys.all_hold((signature,)):
        raise Refused("bad_signature")
    return read


def read_admitted(sealed: Envelope, body: str, roster: Roster) -> tuple[Sealed, Signature]:
    """Read an act of a body, whatever its kind, and say which signature must hold for it to be one.

    Raises `Refused` with `malformed`, `other_body`, `unknown_device`, `wrong_author`, or, for the acts that admit,
    `not_a_genesis`, `bad_admission` or `invitation_unknown`.
    """
    read = envelope.read(sealed.bytes)
    if (read.act.hash if read.act.kind == genesis.KIND else read.act.body) != body:
        raise Refused("other_body")
    return read, Signature(_key(read.act, roster), keys.ACT, sealed.bytes, sealed.sig)


def applicant_key(sealed: Envelope) -> str:
    """The key that a laptop unknown so far signs its enrolment with, as its first act names it.

    Raises as `open_admitted`; whether the invitation is known is left to that.
    """
    act = envelope.peek(sealed.bytes)
    return genesis.check(act).maker_key if act.kind == genesis.KIND else _joining(act).key


def _key(act: Act, roster: Roster) -> str:
    """The key that must have signed an act."""
    if act.kind == genesis.KIND:
        return genesis.check(act).maker_key
    if act.kind == JOINED:
        new = _joining(act)
        if roster.invited(new.invite_key) != new.person:
            raise Refused("invitation_unknown")
        return new.key
    holder = roster.holder(act.device)
    if holder is None:
        raise Refused("unknown_device")
    if holder.person != act.author:
        raise Refused("wrong_author")
    return holder.key


def _joining(act: Act) -> _Joining:
    """A new laptop, vouched for by the invitation it names; raises `Refused("bad_admission")`."""
    try:
        new = msgspec.convert(act.data, _Joining)
    except msgspec.ValidationError as error:
        raise Refused("bad_admission", {"why": str(error)}) from None
    if (act.kind, act.feed, act.device_seq) != (JOINED, BODY_FEED, 1):
        raise Refused("bad_admission", {"why": "joining comes first of all"})
    if (new.person, new.device) != (act.author, act.device):
        raise Refused("bad_admission", {"why": "a laptop joins for itself"})
    if not keys.is_public_key(new.key) or new.key == new.invite_key:
        raise Refused("bad_admission", {"why": "a laptop has a key of its own"})
    if not invitations.is_vouched(act.data, act.body):
        raise Refused("bad_admission", {"why": "the invitation did not sign"})
    return new
