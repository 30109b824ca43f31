"""Whether who joins has signed in, where the body has a provider: the store's own check, made before it decides.

Other laptops cannot make it again, since a token is good for minutes and is kept by nobody (docs/decisions/0023).
"""

from typing import Protocol

from ecabinet.domain.acts import Act
from ecabinet.domain.bodies import BodyState
from ecabinet.domain.faults import Refused
from ecabinet.domain.identities import Provider
from ecabinet.protocol import identity_tokens
from ecabinet.protocol.identity_tokens import Vouched


class Identities(Protocol):
    """Reads what providers say."""

    def vouched(self, provider: Provider, token: str, nonce: str) -> Vouched:
        """Who signed in, for the laptop that the nonce stands for.

        Raises `Refused("sign_in_invalid")`, and `Unavailable` where the provider cannot be asked.
        """
        ...


def require_signed_in(identities: Identities, state: BodyState, act: Act, token: str, now: int) -> None:
    """Let nobody by whose `device.joined` needs a sign-in and has none; the act's signatures were checked before.

    Raises `Refused` with `sign_in_needed` (details `issuer` and `client_id`), `sign_in_invalid`, `sign_in_other` where
    somebody else signed in than was invited, `account_unnamed` where the invitation does not say who that is, or
    `invitation_used` and `invitation_expired`, for which nobody need sign in; and `Unavailable`.
    """
    provider = state.provider
    if provider is None:
        return
    invitation = state.invitations[act.data["invite_key"]]
    if invitation.used_by:
        raise Refused("invitation_used")
    if now > invitation.expires:
        raise Refused("invitation_expired")
    if not invitation.subject:
        raise Refused("account_unnamed")
    if not token:
        raise Refused("sign_in_needed", {"issuer": provider.issuer, "client_id": provider.client_id})
    nonce = identity_tokens.nonce(act.body, act.data["key"])
    if not identities.vouched(provider, token, nonce).is_known_as(invitation.subject):
        raise Refused("sign_in_other")
