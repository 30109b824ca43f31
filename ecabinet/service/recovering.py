"""The calls by which laptops bring back what an old backup lacks, judge what came of it, and compare heads."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from ecabinet.protocol import limits
from ecabinet.protocol.recovery_messages import DonateRequest, HeadsRequest, LeavesRequest, RefusalsRequest
from ecabinet.service import reading
from ecabinet.service.calls import answered
from ecabinet.service.services import Services

_QUESTION_BYTES = 64 * 1024


class Recovering:
    """The endpoints of recovery."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._recovery = services.store.recovery
        self.routes = [
            Route("/v1/recovery/{epoch:int}", self._answer, methods=["GET"]),
            Route("/v1/recover/donate", self._donate, methods=["POST"]),
            Route("/v1/recover/receipts", self._refusals, methods=["POST"]),
            Route("/v1/recover/leaves", self._leaves, methods=["POST"]),
            Route("/v1/heads", self._heads, methods=["POST"]),
        ]

    async def _answer(self, request: Request) -> Response:
        """Whether a recovery is under way, and what came of those that a laptop has not heard of."""
        caller, _ = await self._services.signed(request)
        epoch = request.path_params["epoch"]
        return answered(await self._services.run(self._recovery.answer, caller, min(epoch, limits.LARGEST_INT)))

    async def _donate(self, request: Request) -> Response:
        """A laptop brings decided acts."""
        caller, data = await self._services.introduced(request, limits.REQUEST_BYTES)
        asked = reading.decoded(data, DonateRequest)
        return answered(await self._services.run(self._recovery.donate, caller, asked))

    async def _refusals(self, request: Request) -> Response:
        """A laptop brings refused acts."""
        caller, data = await self._services.signed(request, limits.REQUEST_BYTES)
        asked = reading.decoded(data, RefusalsRequest)
        return answered(await self._services.run(self._recovery.refusals, caller, asked))

    async def _leaves(self, request: Request) -> Response:
        """A laptop asks for proof that receipts still stand in the register."""
        caller, data = await self._services.signed(request, _QUESTION_BYTES)
        asked = reading.decoded(data, LeavesRequest)
        return answered(await self._services.run(self._recovery.prove, caller, asked))

    async def _heads(self, request: Request) -> Response:
        """A laptop asks how heads that it met lead to one it knows."""
        caller, data = await self._services.signed(request, _QUESTION_BYTES)
        asked = reading.decoded(data, HeadsRequest)
        return answered(await self._services.run(self._recovery.join, caller, asked))
