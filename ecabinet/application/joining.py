"""A laptop joins: who it will be is on its disk before the store hears of it, so that a lost answer costs nothing."""

from ecabinet.application.clocks import Clock
from ecabinet.application.laptop_rows import OwnRow, Profile, Standing, StoredAct
from ecabinet.application.ports import LaptopStore
from ecabinet.domain.acts import Act
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import BODY_FEED
from ecabinet.protocol import envelope, invitations
from ecabinet.protocol.envelope import Draft
from ecabinet.protocol.invitations import Invitation
from ecabinet.protocol.keys import SigningKey
from ecabinet.protocol.roster import JOINED


def begin(store: LaptopStore, invitation: Invitation, key: SigningKey, label: str, clock: Clock) -> None:
    """Make and keep the act by which this laptop joins as the invitation says; begun again, the same act goes on.

    `label` is what others will know the laptop by. Raises `Refused` with `already_joined`, or `invitation_expired`.
    """
    if _is_begun(store, invitation):
        return
    now = clock.now()
    if now > invitation.expires:
        raise Refused("invitation_expired")
    act, sealed = envelope.seal(_draft(invitation, key, label, now), key)
    profile = Profile(
        body=invitation.body,
        person=invitation.person,
        device=act.device,
        device_key=key.public,
        store_address=invitation.address,
        fingerprint=invitation.tls,
    )
    with store.writing() as writing:
        writing.drop_joining()
        writing.put_profile(profile)
        writing.add_own(_row(act, now), StoredAct.of(act, sealed))


def _is_begun(store: LaptopStore, invitation: Invitation) -> bool:
    """Whether the act of this very invitation is here; an earlier one came to nothing and makes room."""
    with store.reading() as reading:
        profile = reading.profile()
        if profile is not None and profile.joined_at:
            raise Refused("already_joined")
        own = [row.act.envelope for row in reading.outbox() if row.act is not None]
    return any(envelope.peek(sealed.bytes).data.get("invite_key") == invitation.code.key.public for sealed in own)


def _draft(invitation: Invitation, key: SigningKey, label: str, now: int) -> Draft:
    device = envelope.new_id()
    data = {"person": invitation.person, "device": device, "key": key.public, "label": label}
    return Draft(
        body=invitation.body,
        device=device,
        author=invitation.person,
        feed=BODY_FEED,
        kind=JOINED,
        data=invitations.vouch(data, invitation.body, invitation.code),
        device_seq=1,
        device_prev="",
        made_at=now,
    )


def _row(act: Act, now: int) -> OwnRow:
    return OwnRow(act.device_seq, act.id, act.hash, act.feed, act.kind, Standing.WAITING, now)
