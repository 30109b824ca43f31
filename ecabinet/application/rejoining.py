"""A laptop whose chain of acts cannot go on joins anew; what it had not delivered is offered again.

Where a copy of it continued the chain, nobody can tell which of two laptops with one key is the right one, so neither
goes on with it; where it lost acts that nobody else has, the store waits for them for ever. The new device begins in a
store of its own, in the same profile: the former one is set aside whole, because acts and receipts are kept for ever.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from ecabinet.application import kept
from ecabinet.application.laptop_rows import PendingRow, StoredAct
from ecabinet.application.ports import LaptopStore, Reading
from ecabinet.domain.acts import Act
from ecabinet.domain.faults import Refused
from ecabinet.protocol import base64url, canonical, envelope
from ecabinet.protocol.envelope import Envelope

FORKED: Final = "device_fork"
LOST: Final = "entries_lost"
ENDED: Final = frozenset({FORKED, LOST})
"""Findings after which a laptop's chain of acts has come to its end."""
WANTED: Final = "join_anew"
"""The setting that says that this laptop's person wants to join anew when the program starts next."""

_PREFIX: Final = "left-behind/"
_TAKEN_OVER: Final = "taken_over_by"


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """What a former device of this laptop holds that its person may still want."""

    body: str
    person: str
    device: str
    acts: tuple[StoredAct, ...]
    pending: tuple[PendingRow, ...]
    drafts: Mapping[str, str]


def left_behind(store: LaptopStore) -> LeftBehind:
    """What a store holds whose device writes no more; raises `Refused("nothing_to_settle")` for any other."""
    with store.reading() as reading:
        profile = reading.profile()
        if profile is None or reading.memory().stopped not in ENDED:
            raise Refused("nothing_to_settle")
        return LeftBehind(
            body=profile.body,
            person=profile.person,
            device=profile.device,
            acts=tuple(row.act for row in reading.outbox() if row.undelivered and row.act is not None),
            pending=tuple(reading.pending()),
            drafts=reading.drafts(),
        )


def take_over(former: LaptopStore, store: LaptopStore) -> int:
    """Offer what a former device did not deliver in the store of the new one, once; how many acts those are.

    Nothing is taken from another person or body: then it stays where it is, and none is the answer.
    """
    left = left_behind(former)
    with store.reading() as reading:
        profile = reading.profile()
    if profile is None or (profile.body, profile.person) != (left.body, left.person):
        return 0
    with former.reading() as reading:
        if reading.setting(_TAKEN_OVER) == profile.device:
            return 0
    with store.writing() as writing:
        for key, text in left.drafts.items():
            writing.put_draft(key, text, 0)
        for act in left.acts:
            writing.put_draft(_PREFIX + act.id, _written(act), 0)
        known = {row.id for row in writing.pending()}
        for row in left.pending:
            if row.id not in known:
                writing.add_pending(row)
    with former.writing() as writing:
        writing.put_setting(_TAKEN_OVER, profile.device)
    return len(left.acts)


def offered(reading: Reading) -> list[Act]:
    """Acts of a former device that wait for their author to sign them again, as they were, or to let them be.

    One that came in from the store after all is no longer among them.
    """
    return [kept.act(stored) for stored in map(_read, reading.drafts(_PREFIX).values()) if not reading.act(stored.id)]


def settled(act_id: str) -> str:
    """The key of the draft that goes once an act was signed again or let be."""
    return _PREFIX + act_id


def _written(act: StoredAct) -> str:
    parts = {"bytes": base64url.encode(act.envelope.bytes), "sig": base64url.encode(act.envelope.sig)}
    return canonical.encode(parts, 2 * len(act.envelope.bytes) + 1_000).decode()


def _read(text: str) -> StoredAct:
    parts = canonical.decode(text.encode(), len(text) + 1)
    sealed = Envelope(base64url.decode(parts["bytes"]), base64url.decode(parts["sig"]))
    return StoredAct.of(envelope.peek(sealed.bytes), sealed)
