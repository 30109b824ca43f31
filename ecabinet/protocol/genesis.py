"""The genesis act: the root of trust of a body, whose hash is the body's id.

Nothing before it vouches for it, so it vouches for itself: it names its founders with the keys of their laptops and
the key of the register, it is signed with the key of the founder who made it, and whoever knows the body's id, from an
invitation or from six words, knows every byte of it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from ecabinet.domain.acts import Act
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import BODY_FEED
from ecabinet.protocol import envelope, fields, keys
from ecabinet.protocol.envelope import Draft, Envelope

KIND = "body.founded"


@dataclass(frozen=True, slots=True)
class Root:
    """What a genesis act establishes.

    `body` is the body's id in hex, `log_key` the public key that signs its register, `maker_key` that of the laptop
    that founded it; a sample body is one for trying things out.
    """

    body: str
    log_key: str
    maker_key: str
    is_sample: bool


class _Founder(msgspec.Struct, frozen=True):
    """What the protocol needs to know of a founder; the rest is the domain's."""

    person: fields.Id
    device: fields.Id
    key: fields.Key


class _Founding(msgspec.Struct, frozen=True):
    """What the protocol needs to know of a founding; the rest is the domain's."""

    log_key: fields.Key
    founders: Annotated[list[_Founder], Meta(min_length=1, max_length=50)]
    sample: Annotated[int, Meta(ge=0, le=1)] = 0


def draft(data: Mapping[str, Any], *, author: str, device: str, made_at: int) -> Draft:
    """The unsigned genesis act; `data` as `body.founded` in docs/acts.md, its maker among the founders."""
    return Draft(
        body="",
        device=device,
        author=author,
        feed=BODY_FEED,
        kind=KIND,
        data=data,
        device_seq=1,
        device_prev="",
        made_at=made_at,
    )


def seal(
    data: Mapping[str, Any], *, author: str, device: str, made_at: int, key: keys.SigningKey
) -> tuple[Root, Envelope]:
    """Found a body; raises `Refused` with `malformed` or `not_a_genesis` where no reader would accept it."""
    _, sealed = envelope.seal(draft(data, author=author, device=device, made_at=made_at), key)
    return open_genesis(sealed), sealed


def open_genesis(founding: Envelope, body: str | None = None) -> Root:
    """Check a genesis act and its signature, against the body's id where that is known.

    Raises `Refused` with `other_body`, `not_a_genesis`, `bad_signature` or `malformed`.
    """
    if body not in {None, founding.hash}:
        raise Refused("other_body")
    root = check(envelope.peek(founding.bytes))
    if not keys.verify(root.maker_key, keys.ACT, founding.bytes, founding.sig):
        raise Refused("bad_signature")
    return root


def check(act: Act) -> Root:
    """What a genesis act establishes, its signature not checked; raises `Refused("not_a_genesis")`."""
    facts = _facts(act)
    return Root(act.hash, facts.log_key, _maker(act, facts.founders).key, facts.sample == 1)


def _facts(act: Act) -> _Founding:
    if (act.kind, act.feed, act.body, act.device_seq) != (KIND, BODY_FEED, "", 1):
        raise Refused("not_a_genesis")
    try:
        facts = msgspec.convert(act.data, _Founding)
    except msgspec.ValidationError as error:
        raise Refused("not_a_genesis", {"why": str(error)}) from None
    named = [facts.log_key, *(founder.key for founder in facts.founders)]
    devices = {founder.device for founder in facts.founders}
    if len(set(named)) < len(named) or len(devices) < len(facts.founders) or not all(map(keys.is_public_key, named)):
        raise Refused("not_a_genesis", {"why": "every laptop has a key of its own"})
    return facts


def _maker(act: Act, founders: Sequence[_Founder]) -> _Founder:
    for founder in founders:
        if (founder.person, founder.device) == (act.author, act.device):
            return founder
    raise Refused("not_a_genesis", {"why": "made by none of its founders"})
