"""The calls by which papers come and go."""

import re

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from ecabinet.domain.faults import Refused
from ecabinet.protocol.messages import FetchedAnswer, FetchedBy, UploadRequest
from ecabinet.service import problems, ranges, reading
from ecabinet.service.calls import answered
from ecabinet.service.services import Services

PIECE_BYTES = 8 << 20
"""The most bytes of a paper that one request may carry."""
_REQUEST_BYTES = 4096
_DIGEST = re.compile(r"[0-9a-f]{64}")
_OFFSET = re.compile(r"[0-9]{1,12}")


class Papers:
    """The endpoints for papers and uploads."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._desk = services.store.papers
        self._audit = services.store.audit
        self.routes = [
            Route("/v1/papers/{sha256}", self._paper, methods=["GET", "HEAD"]),
            Route("/v1/fetched/{sha256}", self._fetched, methods=["GET"]),
            Route("/v1/uploads", self._open, methods=["POST"]),
            Route("/v1/uploads/{upload:uuid}", self._append, methods=["PATCH"]),
            Route("/v1/uploads/{upload:uuid}/commit", self._commit, methods=["POST"]),
        ]

    async def _paper(self, request: Request) -> Response:
        """A paper or a part of it."""
        caller, _ = await self._services.signed(request)
        sha256 = _named(request)
        paper = await self._services.run(self._desk.find, caller, sha256)
        headers = {"Accept-Ranges": "bytes", "Cache-Control": "no-store", "ETag": f'"{sha256}"'}
        part = ranges.part(_range(request, headers["ETag"]), paper.size)
        if part is None:
            outside = problems.response(Refused("range_outside", {"size": paper.size}))
            outside.headers.update({**headers, "Content-Range": f"bytes */{paper.size}"})
            return outside
        headers["Content-Length"] = str(part.length)
        if not part.is_everything:
            headers["Content-Range"] = part.header
        status = 200 if part.is_everything else 206
        if request.method == "HEAD":
            return Response(status_code=status, headers=headers, media_type="application/octet-stream")
        pieces = await self._services.run(self._desk.read, caller, paper, part.start, part.end)
        await self._services.run(self._audit.note, caller, sha256)
        return StreamingResponse(pieces, status, headers, "application/octet-stream")

    async def _fetched(self, request: Request) -> Response:
        """Who fetched a paper that is meant for some alone."""
        caller, _ = await self._services.signed(request)
        found = await self._services.run(self._audit.fetched, caller, _named(request))
        fetches = [FetchedBy(fetch.person, fetch.device, fetch.first_at, fetch.last_at) for fetch in found]
        return answered(FetchedAnswer(fetches))

    async def _open(self, request: Request) -> Response:
        """A laptop announces a paper."""
        caller, data = await self._services.signed(request, _REQUEST_BYTES)
        asked = reading.decoded(data, UploadRequest)
        return answered(await self._services.run(self._desk.open, caller, asked))

    async def _append(self, request: Request) -> Response:
        """A laptop sends the bytes that follow."""
        caller, data = await self._services.signed(request, PIECE_BYTES)
        offset = request.query_params.get("offset", "")
        if not _OFFSET.fullmatch(offset):
            raise Refused("malformed", {"why": "offset"})
        upload = str(request.path_params["upload"])
        return answered(await self._services.run(self._desk.append, caller, upload, int(offset), data))

    async def _commit(self, request: Request) -> Response:
        """A laptop has sent everything."""
        caller, _ = await self._services.signed(request, _REQUEST_BYTES)
        answer, waiting = await self._services.run_intake(self._desk.commit, caller, str(request.path_params["upload"]))
        self._services.switchboard.moved(caller.body, waiting)
        return answered(answer)


def _named(request: Request) -> str:
    """The paper that a call names; raises `Refused("not_found")` where that can be none."""
    sha256 = str(request.path_params["sha256"])
    if not _DIGEST.fullmatch(sha256):
        raise Refused("not_found")
    return sha256


def _range(request: Request, tag: str) -> str | None:
    """The part that is asked for, unless it is asked of something else than this paper (RFC 9110 section 13.1.5)."""
    condition = request.headers.get("If-Range")
    return request.headers.get("Range") if condition in {None, tag} else None
