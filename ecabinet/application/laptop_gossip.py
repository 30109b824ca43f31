"""Heads of the register that were met in others' acts and files: each is compared with ours, once.

Every act bears the head that its author had verified. Where one of them is no beginning of the register we know, the
store has shown two registers under one name, and this laptop keeps what proves it.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from ecabinet.application.laptop_core import Core
from ecabinet.application.laptop_recovery import RecoverySide
from ecabinet.application.laptop_side import LaptopSide
from ecabinet.application.recovery_ports import ForeignHead, HeadStanding
from ecabinet.domain.acts import Act
from ecabinet.domain.faults import Refused
from ecabinet.protocol import base64url, canonical
from ecabinet.protocol.envelope import Envelope, Head
from ecabinet.protocol.recovery_messages import MET_HEADS

EVIDENCE_VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class Fork:
    """Two heads that no proof joins: ours, and one that somebody else had verified.

    `author` is the person whose act bore it, `source` the act or file; both may be empty where the store itself showed
    the other head. `found_at` in ms UTC.
    """

    ours: Head
    theirs: Head
    author: str
    source: str
    found_at: int


class HeadSide(LaptopSide):
    """What comparing heads may do with a laptop."""

    def __init__(self, core: Core) -> None:
        super().__init__(core)
        self._recovery = RecoverySide(core)

    @property
    def known(self) -> Head:
        """The last head that this laptop verified."""
        return self.memory.head

    def meet(self, note: str, source: str) -> None:
        """Note the head in a signed checkpoint of somebody's file.

        Raises `Refused` as `RegisterKeys.open_head` where it is none of this body's register, or by a key that came
        into force behind what is here.
        """
        head = self.trust.open_head(note)
        with self._core.lock, self._core.store.writing() as writing:
            writing.meet_heads([ForeignHead(head, source, note)])

    def waiting(self) -> Sequence[ForeignHead]:
        """Heads to be compared next, the largest first; one beyond ours waits until ours has grown."""
        with self._core.store.reading() as reading:
            return reading.foreign_heads(HeadStanding.WAITING, self.known.size, MET_HEADS)

    def explained(self, head: Head) -> bool:
        """Whether a recovery of the store lost what the proof for a head needs."""
        return any(statement.explains(head) for statement in self._recovery.opened_statements())

    def judge(self, heads: Collection[Head], standing: HeadStanding) -> None:
        """Note what was found about heads."""
        if heads:
            with self._core.lock, self._core.store.writing() as writing:
                writing.judge_heads(heads, standing)

    def found_fork(self, theirs: ForeignHead, proof: Sequence[bytes]) -> Refused:
        """Keep both sides of a fork, and exchange no more; answers what is to be raised."""
        core = self._core
        with core.store.reading() as reading:
            act = reading.act(theirs.source)
        evidence = canonical.encode(
            {
                "v": EVIDENCE_VERSION,
                "body": core.profile.body,
                "log_keys": [{"key": term.key, "start": term.start} for term in self.trust.keys.terms],
                "found_at": core.clock.now(),
                "ours": {**_head(self.known), "note": core.view.memory.checkpoint},
                "theirs": {**_head(theirs.head), "note": theirs.note, "source": theirs.source},
                "act": _act(act.envelope) if act else {},
                "proof": [base64url.encode(value) for value in proof],
            }
        )
        with core.lock, core.store.writing() as writing:
            writing.add_fork(core.clock.now(), evidence)
            writing.judge_heads([theirs.head], HeadStanding.FORK)
        self._recovery.stop("register_fork")
        return Refused("register_fork", {"known": theirs.head.size, "found": self.known.size})

    def evidence(self) -> Sequence[bytes]:
        """What proves each fork that was found, oldest first: canonical JSON, to be saved and shown to others."""
        with self._core.store.reading() as reading:
            return reading.forks()

    def forks(self) -> Sequence[Fork]:
        """What was found, in short."""
        return [_told(canonical.decode(found)) for found in self.evidence()]


def met(heads: Mapping[Head, Act], device: str, known: Collection[Head]) -> list[ForeignHead]:
    """The heads of others' acts that are still to be compared, each once."""
    return [
        ForeignHead(head, act.id)
        for head, act in heads.items()
        if head.size and act.device != device and head not in known
    ]


def _head(head: Head) -> dict[str, Any]:
    return {"size": head.size, "root": head.root}


def _act(envelope: Envelope) -> dict[str, Any]:
    return {"bytes": base64url.encode(envelope.bytes), "sig": base64url.encode(envelope.sig)}


def _told(found: Mapping[str, Any]) -> Fork:
    act = canonical.decode(base64url.decode(found["act"]["bytes"])) if found["act"] else {}
    ours, theirs = found["ours"], found["theirs"]
    return Fork(
        Head(ours["size"], ours["root"]),
        Head(theirs["size"], theirs["root"]),
        act.get("author", ""),
        theirs["source"],
        found["found_at"],
    )
