"""What laptops recorded that did not count because they were shut out: kept whole, for whoever has to look into it."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from ecabinet.application.central_ports import StoredAct
from ecabinet.application.central_recovery_ports import RecoverySnapshot
from ecabinet.domain.bodies import BodyState
from ecabinet.protocol import receipts
from ecabinet.protocol.envelope import peek

SHUT_OUT = frozenset({"device_revoked", "device_disputed"})
"""Why an act goes into quarantine: its laptop was withdrawn, or is disputed."""
_LEFT = "not_permitted"
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Quarantined:
    """A refused act; `at` is when the store received it, `made_at` the laptop's clock, both in ms UTC.

    `name` and `laptop` are as the body knows them, empty for strangers. `content` is the act's data as it was signed.
    """

    act: str
    at: int
    made_at: int
    name: str
    laptop: str
    feed: str
    kind: str
    code: str
    content: str


def quarantined(snapshot: RecoverySnapshot, body: BodyState) -> Iterator[Quarantined]:
    """Every act that was refused because its laptop was shut out or its author had left, in the order they came."""
    start = 0
    while acts := snapshot.leaves(start, _AT_ONCE):
        for stored in acts:
            if not stored.seq:
                yield from _kept(stored, body)
        start = acts[-1].leaf_index + 1


def _kept(stored: StoredAct, body: BodyState) -> Iterator[Quarantined]:
    receipt, act = receipts.read(stored.receipt.bytes), peek(stored.envelope.bytes)
    has_left = receipt.code == _LEFT and not body.roles_of(act.author)
    if receipt.code not in SHUT_OUT and not has_left:
        return
    person, device = body.person(act.author), body.devices.get(act.device)
    yield Quarantined(
        act=act.id,
        at=receipt.received_at,
        made_at=act.made_at,
        name=person.name if person else "",
        laptop=device.label if device else "",
        feed=act.feed,
        kind=act.kind,
        code=receipt.code,
        content=json.dumps(act.data, ensure_ascii=False, sort_keys=True, indent=2, default=dict),
    )
