"""The calls of the exchange: enrol, exchange, pokes, proofs."""

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from ecabinet.application.central import Caller, Submission
from ecabinet.protocol import admission, limits, messages
from ecabinet.protocol.messages import (
    Answered,
    EnrolAnswer,
    EnrolRequest,
    ExchangeAnswer,
    ExchangeRequest,
    InvitedRequest,
)
from ecabinet.service import reading
from ecabinet.service.services import Services

_STRANGERS_BYTES = 64 * 1024
"""The longest content of a request from somebody who is not admitted yet."""

_UNBUFFERED = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
"""Headers of an open line: a proxy on the way passes every event on at once."""


class Calls:
    """The endpoints that laptops exchange acts through."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._store = services.store
        self.routes = [
            Route("/v1/invited", self._invited, methods=["POST"]),
            Route("/v1/enrol", self._enrol, methods=["POST"]),
            Route("/v1/exchange", self._exchange, methods=["POST"]),
            Route("/v1/pokes", self._pokes, methods=["GET"]),
            Route("/v1/proofs/{act:uuid}", self._proof, methods=["GET"]),
            Route("/v1/digest", self._digest, methods=["GET"]),
            Route("/v1/consistency/{old:int}/{new:int}", self._consistency, methods=["GET"]),
        ]

    async def _invited(self, request: Request) -> Response:
        """Whom an invitation, of which only the letters were typed, invites to what."""
        data = await self._services.unsigned(request, _STRANGERS_BYTES)
        asked = reading.decoded(data, InvitedRequest)
        return answered(await self._services.run(self._store.gate.invited, asked))

    async def _enrol(self, request: Request) -> Response:
        """A laptop joins."""
        data = await self._services.unsigned(request, _STRANGERS_BYTES)
        asked = reading.decoded(data, EnrolRequest)
        claim, call = reading.claim(request), reading.call(request, data)
        key = admission.applicant_key(asked.act.envelope)
        await self._services.run(self._store.gate.check, claim, call, key)
        answer, submission = await self._services.run(self._enrolled, asked)
        self._services.acted(claim.body, submission.moved)
        return answered(answer)

    def _enrolled(self, asked: EnrolRequest) -> tuple[EnrolAnswer, Submission]:
        caller, submission = self._store.decider.admit(asked.act.envelope, asked.identity)
        return self._store.reader.enrolled(caller, submission), submission

    async def _exchange(self, request: Request) -> Response:
        """A laptop hands over acts and gets what is new for it."""
        caller, data = await self._services.signed(request, limits.REQUEST_BYTES)
        asked = reading.decoded(data, ExchangeRequest)
        answer, submission = await self._services.run(self._exchanged, caller, asked)
        self._services.acted(caller.body, submission.moved)
        return answered(answer)

    def _exchanged(self, caller: Caller, asked: ExchangeRequest) -> tuple[ExchangeAnswer, Submission]:
        submission = Submission()
        if asked.acts:
            self._store.reader.check(caller, asked)
            submission = self._store.decider.submit(caller, [act.envelope for act in asked.acts])
        return self._store.reader.answer(caller, asked, submission), submission

    async def _pokes(self, request: Request) -> Response:
        """A laptop listens for feeds that move."""
        caller, _ = await self._services.signed(request)
        caller.require_admitted()
        events = await self._services.listen(caller)
        return StreamingResponse(events, media_type="text/event-stream", headers=_UNBUFFERED)

    async def _proof(self, request: Request) -> Response:
        """The proof that the register holds an act's receipt."""
        caller, _ = await self._services.signed(request)
        act = str(request.path_params["act"])
        return answered(await self._services.run(self._store.reader.proof, caller, act))

    async def _digest(self, request: Request) -> Response:
        """One digest over everything that a laptop should hold."""
        caller, _ = await self._services.signed(request)
        return answered(await self._services.run(self._store.reader.digest, caller))

    async def _consistency(self, request: Request) -> Response:
        """The proof that one head of the register leads to another."""
        caller, _ = await self._services.signed(request)
        old, new = request.path_params["old"], request.path_params["new"]
        return answered(await self._services.run(self._store.reader.consistency, caller, old, new))


def answered(message: Answered) -> Response:
    """A message as an answer, which nobody on the way may keep."""
    return Response(messages.encode(message), media_type="application/json", headers={"Cache-Control": "no-store"})
