"""Joining a body: the invitation admits this laptop, and the body's feed is checked from its very first act."""

from ecabinet.application.laptop import Laptop
from ecabinet.application.receiving import Incoming
from ecabinet.domain.faults import Refused
from ecabinet.protocol import verifying
from ecabinet.protocol.messages import EnrolAnswer, EnrolRequest, SentAct
from ecabinet.sync.wire import CLOCK_SKEW, Wire

ENROL = "/v1/enrol"


def join(laptop: Laptop, wire: Wire, identity: str = "") -> None:
    """Let a laptop join whose joining was begun (`joining.begin`); may be tried as often as it takes.

    `identity` is the token of who signed in, where the body has people sign in (`signing_in`); without it the store
    says `sign_in_needed`. Raises `Refused` with what the store says about the invitation or with what is wrong with
    the answer, and `Unavailable`; then the laptop has not joined, and nothing is lost.
    """
    if laptop.has_joined:
        return
    (own,) = laptop.outbox()
    request = EnrolRequest(SentAct.of(own.envelope), identity)
    asked_at = laptop.now()
    try:
        answer = wire.post(ENROL, request, EnrolAnswer)
    except Refused as fault:
        now = fault.details.get("now")
        if fault.code != CLOCK_SKEW or not isinstance(now, int):
            raise
        wire.offset = now - laptop.now()
        answer = wire.post(ENROL, request, EnrolAnswer)
    _, proven = verifying.check_enrolment(answer, laptop.body_id)
    laptop.exchange.apply(Incoming.enrolled(answer, proven, (asked_at + laptop.now()) // 2))
