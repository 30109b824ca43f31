"""Reads back acts and receipts from a laptop's own store, where they were put after every check.

Checking each of them again costs twenty times as much as reading it, and a feed is read whole when it is first shown.
What protects the store itself is its encryption, which notices changed pages.
"""

import msgspec

from ecabinet.application.laptop_rows import Entry, StoredAct
from ecabinet.domain.acts import Act, Decision, Mark, Status
from ecabinet.protocol.envelope import Envelope


def act(stored: StoredAct) -> Act:
    """The act inside kept bytes."""
    value = msgspec.json.decode(stored.envelope.bytes)
    return Act(
        id=stored.id,
        body=value["body"],
        device=stored.device,
        author=value["author"],
        feed=stored.feed,
        kind=stored.kind,
        data=value["data"],
        device_seq=stored.device_seq,
        made_at=value["made_at"],
        hash=stored.hash,
        refs=tuple(value["refs"]),
        base=value.get("base"),
        prev=value.get("prev"),
        acting_for=value.get("acting_for"),
    )


def decision(receipt: Envelope) -> Decision:
    """The decision inside a kept receipt."""
    value = msgspec.json.decode(receipt.bytes)
    marks = tuple(map(Mark, value["marks"]))
    return Decision(Status(value["status"]), value["received_at"], value["code"], marks, value["seq"])


def entry(kept: Entry) -> tuple[Act, Decision]:
    """The act and its decision inside a kept entry."""
    return act(kept.act), decision(kept.receipt)
