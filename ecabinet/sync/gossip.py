"""Compares heads of the register that were met in others' acts and files with the one this laptop knows."""

from collections.abc import Sequence
from typing import Final

from ecabinet.application.laptop_gossip import HeadSide
from ecabinet.application.recovery_ports import ForeignHead, HeadStanding
from ecabinet.domain.faults import Unavailable
from ecabinet.protocol import verifying
from ecabinet.protocol.envelope import Head
from ecabinet.protocol.recovery_messages import HeadsAnswer, HeadsRequest
from ecabinet.sync.wire import Wire

_HEADS: Final = "/v1/heads"


class Gossip:
    """Compares heads for one laptop at one store; used by the thread that exchanges."""

    def __init__(self, side: HeadSide, wire: Wire) -> None:
        self._side = side
        self._wire = wire

    def compare(self) -> None:
        """Ask once how the heads that wait lead to ours, and judge them.

        Raises `Refused("register_fork")`, after which nothing is exchanged any more, and as `Wire.call`.
        """
        known, waiting = self._side.known, self._side.waiting()
        if not waiting:
            return
        proofs = self._proofs([one.head.size for one in waiting], known)
        joined = []
        for one, proof in zip(waiting, proofs, strict=True):
            if verifying.joins(one.head, known, proof):
                joined.append(one.head)
            elif self._side.explained(one.head):
                self._side.judge([one.head], HeadStanding.UNPROVABLE)
            else:
                raise self._side.found_fork(one, proof)
        self._side.judge(joined, HeadStanding.JOINED)

    def keep(self, note: str, head: Head, proof: Sequence[bytes]) -> None:
        """Keep the head by which the store itself showed another register than before."""
        self._side.found_fork(ForeignHead(head, "", note), proof)

    def _proofs(self, sizes: Sequence[int], known: Head) -> Sequence[Sequence[bytes]]:
        request = HeadsRequest(new=known.size, sizes=list(sizes))
        answer = self._wire.post(_HEADS, request, HeadsAnswer)
        if len(answer.proofs) != len(sizes):
            raise Unavailable("unreadable_answer", {"why": "other proofs than were asked for"})
        return answer.proofs
